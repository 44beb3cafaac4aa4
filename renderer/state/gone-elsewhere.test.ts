/** What leads somewhere when its answer comes leads nobody away who has gone elsewhere meanwhile. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { heldBridge } from '../api/test/held-bridge.ts';
import { anArticleSummary, aReaderArticle } from '../api/test/samples.ts';
import { inBackground } from './in-background.ts';
import { Session } from './session.ts';

beforeEach(() => vi.stubGlobal('window', { innerWidth: 1_600 }));
afterEach(() => vi.unstubAllGlobals());

const TEXT = 'The convoy reached Halvet on Monday.';

function room() {
  const bridge = heldBridge({
    'articles.get': ({ id }) => aReaderArticle(TEXT, id),
    'articles.list': () => [anArticleSummary()],
    'articles.setRead': () => null,
    'articles.remove': () => null,
    'grades.article': () => ({ reliability: null, source: '', passages: {} }),
    'imports.begin': () => ({ id: 'i1', before: 0 }),
    'imports.end': () => ({ refuse: 'Not kept.' }),
    'imports.paste': ({ text }) => pasted(text),
    'imports.file': () => [pasted('a9')],
    'entities.find': () => 'e1',
  });
  return { bridge, session: new Session(bridge) };
}

const pasted = (id: string) =>
  ({ kind: 'imported', id, title: 'New', path: 'new.txt', words: 3 }) as const;

const WAYS: readonly { way: string; start(session: Session): unknown }[] = [
  { way: 'an article that is opened', start: ({ reader }) => reader.open('a2') },
  { way: 'a pasted text', start: ({ imports }) => imports.paste('New words', null) },
  {
    way: 'an import of one file',
    start: ({ imports }) =>
      imports.files({ files: [new File(['New words'], 'new.txt')], leftOut: [] }),
  },
  { way: 'the page of an entity', start: ({ openEntity }) => openEntity('t1') },
];

/** Lets every answer come until nothing is asked any more. */
async function answerAll({ held }: ReturnType<typeof room>['bridge']) {
  for (let quiet = 0; quiet < 3; ) {
    await new Promise((resolve) => setTimeout(resolve));
    const [first] = held;
    quiet = first ? 0 : quiet + 1;
    await first?.release();
  }
}

const named = ({ held }: ReturnType<typeof room>['bridge'], name: string) =>
  held.find((one) => one.name === name);

test.each(WAYS)(
  '$way leads there, and not from where the person went meanwhile',
  async ({ start }) => {
    for (const goes of [false, true]) {
      const { bridge, session } = room();
      inBackground(session.reader.open('a1'));
      await answerAll(bridge);
      session.room.go({ kind: 'notes' });
      inBackground(Promise.resolve(start(session)));
      if (goes) session.room.go({ kind: 'names' });
      await answerAll(bridge);
      if (goes) expect(session.room.place.kind).toBe('names');
      else expect(['reading', 'entity']).toContain(session.room.place.kind);
    }
  },
);

test('deleting the open article closes it, and no other that was opened before the answer came', async () => {
  for (const next of ['none', 'opened', 'on its way'] as const) {
    const { bridge, session } = room();
    inBackground(session.library.load());
    inBackground(session.reader.open('a1'));
    await answerAll(bridge);
    const removing = session.triage.remove();
    await vi.waitFor(() => expect(named(bridge, 'articles.remove')).toBeDefined());
    if (next !== 'none') inBackground(session.reader.open('a2'));
    await vi.waitFor(() =>
      expect(named(bridge, 'articles.get') !== undefined).toBe(next !== 'none'),
    );
    if (next === 'opened') await named(bridge, 'articles.get')?.release();
    await named(bridge, 'articles.remove')?.release();
    await answerAll(bridge);
    await removing;
    expect(session.reader.current?.article.id).toBe(next === 'none' ? undefined : 'a2');
  }
});

test('an import opens nothing over what the person has opened meanwhile', async () => {
  const { bridge, session } = room();
  inBackground(session.imports.paste('New words', null));
  inBackground(session.reader.open('a2'));
  for (let get = bridge.held.find(({ name }) => name === 'articles.get'); !get; ) {
    await new Promise((resolve) => setTimeout(resolve));
    get = bridge.held.find(({ name }) => name === 'articles.get');
    await get?.release();
  }
  await answerAll(bridge);
  expect(session.reader.current?.article.id).toBe('a2');
});

test('where one import led to is no place that the person went to: the next one leads on', async () => {
  const { bridge, session } = room();
  inBackground(session.imports.paste('New words', null));
  inBackground(session.imports.paste('Newer words', null));
  await vi.waitFor(() => expect(bridge.held).toHaveLength(2));
  const newer = bridge.held[1];
  await bridge.held[0]?.release();
  for (const { name, release } of [...bridge.held]) if (name === 'articles.get') await release();
  expect(session.reader.current?.article.id).toBe('New words');
  await newer?.release();
  await answerAll(bridge);
  expect(session.reader.current?.article.id).toBe('Newer words');
});

test('a dialog that is done closes itself, and no other that was opened meanwhile', async () => {
  const {
    session: { room: shown },
  } = room();
  for (const isDone of [true, false]) {
    shown.open('due');
    await shown.closeAfter(Promise.resolve(isDone));
    expect(shown.dialog).toBe(isDone ? null : 'due');
  }
  for (const next of ['palette', 'due'] as const) {
    shown.open('due');
    const closing = shown.closeAfter(Promise.resolve(true));
    shown.close();
    shown.open(next);
    await closing;
    expect(shown.dialog).toBe(next);
  }
});
