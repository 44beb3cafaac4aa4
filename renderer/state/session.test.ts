import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '#contract/settings.ts';
import type { Annotation } from '#domain/annotation.ts';
import { fakeBridge } from '../api/test/fake-bridge.ts';
import { aFind, anAnnotation, anArticleSummary, aReaderArticle } from '../api/test/samples.ts';
import { VAULT } from '../test/world.ts';
import { isPossible } from './command-registry.ts';
import { inBackground } from './in-background.ts';
import { Session } from './session.ts';

const UNDONE = { label: 'Delete note', articles: ['a1'] };
const TEXT = 'First one here. Second one is longer.\n\nThird one (last).';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', { innerWidth: 1_600 });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A session over a library of one article, whose annotations the bridge keeps. */
function sessionOf(change: Parameters<typeof fakeBridge>[0] = {}) {
  const kept: Annotation[] = [];
  let steps = 0;
  const step = () => {
    steps += 1;
    return steps;
  };
  const answers: Parameters<typeof fakeBridge>[0] = {
    'reviews.list': () => [],
    'articles.list': () => [anArticleSummary()],
    'articles.get': ({ id }) => ({ ...aReaderArticle(TEXT, id), annotations: [...kept] }),
    'articles.setPosition': () => null,
    'articles.setRead': () => null,
    'annotations.list': () => [...kept],
    'annotations.create': (request) => {
      const made = anAnnotation({ ...request, id: `urn:uuid:${kept.length + 1}` });
      kept.push(made);
      return made;
    },
    'annotations.edit': ({ id, edit }) => {
      const at = kept.findIndex((one) => one.id === id);
      const annotation = anAnnotation({ ...kept[at], ...edit });
      kept[at] = annotation;
      return { annotation, overtaken: false };
    },
    'annotations.remove': () => null,
    'drafts.save': () => null,
    'drafts.all': () => ({}),
    'history.state': () => ({ undo: null, redo: null }),
    'history.undo': ({ step = 0 }) => ({ ...UNDONE, id: step, back: step + 100 }),
    'history.redo': ({ step = 0 }) => ({ ...UNDONE, id: step, back: step + 100 }),
    'settings.set': () => ({ refuse: 'not now' }),
    ...change,
  };
  const bridge = fakeBridge(answers, { 'annotations.create': step, 'annotations.remove': step });
  const session = new Session(bridge);
  const asked = (name: string) => bridge.calls.filter((call) => call.name === name);
  return { session, bridge, asked, kept };
}

const press = async ({ commands }: Session, ...keys: string[]) => {
  for (const key of keys) {
    commands.forKey(key, false)?.run();
    await vi.advanceTimersByTimeAsync(0);
  }
};

test('a passage is marked by keys alone', async () => {
  const { session, kept } = sessionOf();
  await session.reader.open('a1');
  await press(session, 'J', 'J', 'H');
  expect(kept).toMatchObject([{ start: 16, end: 37, color: 'yellow', motivation: 'highlighting' }]);
  await press(session, '3');
  expect(kept).toMatchObject([{ start: 16, color: 'blue' }]);
  await press(session, 'N');
  expect(session.annotations.editing).toBe(kept[0]?.id);
  expect(session.room.tab).toBe('notes');
  expect(kept).toHaveLength(1);
});

test('marking twice in one colour makes one highlight', async () => {
  const { session, kept } = sessionOf();
  await session.reader.open('a1');
  await press(session, 'J', 'H', 'H');
  expect(kept).toHaveLength(1);
  expect(session.reader.caret.announcement).toBe('Already highlighted, yellow');
});

test('a deleted note can be taken back from its notice', async () => {
  const { session, asked } = sessionOf();
  await session.reader.open('a1');
  await press(session, 'J', 'H', 'Delete');
  expect(session.annotations.list).toEqual([]);
  const [notice] = session.notices.notices;
  expect(notice).toMatchObject({ text: 'Deleted highlight', action: { label: 'Undo' } });
  notice?.action?.run();
  await vi.waitFor(() => expect(asked('history.undo')).toHaveLength(1));
});

test('the undo of an old notice is of its own step, and so is the redo that follows', async () => {
  const { session, asked } = sessionOf();
  await session.reader.open('a1');
  await press(session, 'J', 'H', 'Delete', 'J', 'H');
  session.notices.notices.find(({ text }) => text === 'Deleted highlight')?.action?.run();
  await vi.waitFor(() => expect(asked('history.undo')).toMatchObject([{ request: { step: 2 } }]));
  const redo = await vi.waitFor(() => {
    const found = session.notices.notices.find(({ action }) => action?.label === 'Redo');
    expect(found).toBeDefined();
    return found;
  });
  redo?.action?.run();
  await vi.waitFor(() => expect(asked('history.redo')).toMatchObject([{ request: { step: 102 } }]));
});

test('a notice of a step that was undone by keys offers to undo it no longer', async () => {
  const { session } = sessionOf({ 'history.undo': () => ({ ...UNDONE, id: 2, back: 102 }) });
  await session.reader.open('a1');
  await press(session, 'J', 'H', 'Delete');
  await session.history.undo();
  const [old] = session.notices.notices.filter(({ text }) => text === 'Deleted highlight');
  expect(old?.action).toBeNull();
});

test('an undo that is refused says why', async () => {
  const refuse = 'Something later rests on that.';
  const { session } = sessionOf({ 'history.undo': () => ({ refuse }) });
  await session.reader.open('a1');
  await press(session, 'J', 'H', 'Delete');
  session.notices.notices[0]?.action?.run();
  await vi.waitFor(() =>
    expect(session.notices.notices).toMatchObject([{}, { kind: 'problem', text: refuse }]),
  );
});

test('keys that need a caret or an article do nothing without one', async () => {
  const { session, bridge } = sessionOf();
  await press(session, 'H', 'N', 'J', '1', 'Delete', 'Enter', 'U');
  expect(bridge.calls).toEqual([]);
});

test('what is done to the open article is offered while there is one, and not before', async () => {
  const { session } = sessionOf();
  const about = ['article.source', 'article.revise', 'tab.entities', 'tab.summary'];
  const offered = () =>
    session.commands.all.filter((one) => about.includes(one.id) && isPossible(one)).length;
  expect(offered()).toBe(0);
  await session.reader.open('a1');
  expect(offered()).toBe(about.length);
});

test.each([true, false])(
  'a library is locked, and its keys are destroyed, where it has keys: %s',
  async (encrypted) => {
    const { session } = sessionOf({ 'vault.state': () => ({ ...VAULT, encrypted }) });
    await session.vault.load();
    const about = ['vault.lock', 'vault.panic'];
    const offered = session.commands.all.filter((one) => about.includes(one.id) && isPossible(one));
    expect(offered).toHaveLength(encrypted ? 2 : 0);
  },
);

test('typed text is kept within half a second, also while typing goes on', async () => {
  const { session, asked } = sessionOf();
  for (let typed = 1; typed <= 10; typed += 1) {
    session.drafts.type('note:a1:n1', 'x'.repeat(typed));
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(asked('drafts.save').length).toBeGreaterThan(0);
  await vi.advanceTimersByTimeAsync(500);
  expect(asked('drafts.save').at(-1)?.request).toMatchObject({
    drafts: [{ key: 'note:a1:n1', value: 'xxxxxxxxxx' }],
  });
});

test('a note that was being written is open again', async () => {
  const note = anAnnotation({ id: 'urn:uuid:7' });
  const { session } = sessionOf({
    'drafts.all': () => ({ 'note:a1:urn:uuid:7': 'half a sen' }),
    'articles.get': () => ({ ...aReaderArticle(TEXT), annotations: [note] }),
  });
  await session.drafts.load(null);
  expect(session.drafts.interrupted).toBe('a1');
  await session.reader.open('a1');
  expect(session.annotations.editing).toBe('urn:uuid:7');
  expect(session.room.tab).toBe('notes');
});

test('a new note can be typed at once, and is kept by saving it', async () => {
  const { session, kept } = sessionOf();
  const { annotations } = session;
  await session.reader.open('a1');
  await press(session, 'J');
  session.commands.run('mark.note');
  const begun = annotations.find(annotations.editing);
  expect(begun).toMatchObject({ start: 0, end: 15, quote: 'First one here.' });
  expect(kept).toEqual([]);
  if (begun) await annotations.saveNote({ ...begun, tags: ['water'] }, 'Ask again');
  expect(kept).toMatchObject([{ note: 'Ask again', tags: ['water'], motivation: 'commenting' }]);
  expect(annotations.list).toEqual(kept);
});

test('a new note that is left without a word was never there', async () => {
  const { session, kept } = sessionOf();
  await session.reader.open('a1');
  await press(session, 'J', 'N');
  expect(session.annotations.list).toHaveLength(1);
  session.annotations.write(null);
  expect(session.annotations.list).toEqual([]);
  expect(kept).toEqual([]);
});

test('a new note that was never saved comes back from its draft', async () => {
  const { session } = sessionOf({
    'drafts.all': () => ({ 'note:a1:begun-16-37': 'half', 'note:a1:begun-9-900': 'elsewhere' }),
  });
  await session.drafts.load(null);
  await session.reader.open('a1');
  expect(session.annotations.list).toMatchObject([{ quote: 'Second one is longer.' }]);
  expect(session.annotations.editing).toBe('begun-16-37');
});

test('of two articles asked for, the later one is shown, whichever comes first', async () => {
  const { session } = sessionOf({
    'articles.get': async ({ id }) => {
      await new Promise((resolve) => setTimeout(resolve, id === 'slow' ? 100 : 10));
      return aReaderArticle(TEXT, id);
    },
  });
  inBackground(session.reader.open('slow'));
  inBackground(session.reader.open('quick'));
  await vi.advanceTimersByTimeAsync(200);
  expect(session.reader.current?.article.id).toBe('quick');
});

test('a change that comes while an article is being opened is shown all the same', async () => {
  const analysis = { mentions: [], entities: [] };
  const versions = [aReaderArticle(TEXT)];
  const { session, bridge } = sessionOf({
    'articles.get': async () => {
      // Read at once, and long on its way.
      const version = versions.shift() ?? { ...aReaderArticle(TEXT), analysis };
      await new Promise((resolve) => setTimeout(resolve, 50));
      return version;
    },
  });
  inBackground(session.reader.open('a1'));
  await vi.advanceTimersByTimeAsync(20);
  bridge.announce({ type: 'articles-changed', ids: ['a1'] });
  await vi.advanceTimersByTimeAsync(200);
  expect(session.reader.current?.analysis).toEqual(analysis);
});

test('an answer to an older search is dropped', async () => {
  const hit = (title: string) => ({
    kind: 'article' as const,
    id: 'a1',
    annotation: null,
    title,
    publisher: null,
    published: null,
    snippet: '',
    matches: [],
    start: 0,
    exact: true,
    score: 1,
  });
  const found = (title: string) => aFind({ hits: [hit(title)], articles: 1, exact: 1 });
  const { session, asked } = sessionOf({
    'search.find': async ({ query }) => {
      await new Promise((resolve) => setTimeout(resolve, query === 'da' ? 300 : 10));
      return found(query);
    },
  });
  session.search.type('d');
  session.search.type('da');
  await vi.advanceTimersByTimeAsync(150);
  session.search.type('dam');
  await vi.advanceTimersByTimeAsync(600);
  expect(asked('search.find')).toHaveLength(2);
  expect(session.search.found).toEqual({ kind: 'ready', value: found('dam'), behind: false });
});

test('the reading position is kept after a pause, and at once when another article opens', async () => {
  const { session, asked } = sessionOf();
  await session.reader.open('a1');
  session.reader.moved(20);
  session.reader.moved(30);
  await vi.advanceTimersByTimeAsync(1_000);
  session.reader.moved(35);
  await session.reader.open('a2');
  const kept = asked('articles.setPosition').map(({ request }) => request);
  expect(kept).toEqual([
    { id: 'a1', position: 30 },
    { id: 'a1', position: 35 },
  ]);
});

test('a change elsewhere keeps caret and text, a removed article closes', async () => {
  let gone = false;
  const { session, bridge } = sessionOf({
    'articles.get': () => (gone ? { refuse: 'gone', code: 'no-article' } : aReaderArticle(TEXT)),
    'library.status': () => ({ refuse: 'not told' }),
    'summary.make': () => ({ sentences: [], edited: null }),
  });
  await session.reader.open('a1');
  const blocks = session.reader.current?.article.blocks;
  await press(session, 'J');
  bridge.announce({ type: 'articles-changed', ids: ['a1'] });
  await vi.advanceTimersByTimeAsync(0);
  expect(session.reader.current?.article.blocks).toBe(blocks);
  expect(session.reader.caret.quote).toBe('First one here.');
  gone = true;
  bridge.announce({ type: 'articles-changed', ids: ['a1'] });
  await vi.advanceTimersByTimeAsync(0);
  expect(session.reader.current).toBeNull();
});

test('a setting that is refused goes back, and says why', async () => {
  const { session } = sessionOf({ 'settings.get': () => DEFAULT_SETTINGS });
  await session.settings.load();
  const change = session.settings.set({ theme: 'dark' });
  expect(session.settings.current.theme).toBe('dark');
  await change;
  expect(session.settings.current.theme).toBe('system');
  expect(session.notices.notices).toMatchObject([{ kind: 'problem', text: 'not now' }]);
});

test('one highlight costs one write and no reading', async () => {
  const { session, bridge, kept } = sessionOf({
    'library.status': () => STATUS,
    'annotations.create': (request) => {
      const made = anAnnotation({ ...request, id: 'n1' });
      kept.push(made);
      // As the main side does before it answers.
      const summary = anArticleSummary({ annotations: 1 });
      bridge.announce({ type: 'annotations-changed', article: 'a1', notes: [made], summary });
      const history = { undo: 'Highlight', redo: null };
      bridge.announce({ type: 'facts-changed', history, status: { ...STATUS, annotations: 1 } });
      return made;
    },
  });
  await session.start(null);
  await session.reader.open('a1');
  bridge.calls.length = 0;
  await press(session, 'J', 'H');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(bridge.calls.map(({ name }) => name)).toEqual(['annotations.create']);
  expect(session.annotations.list).toHaveLength(1);
  expect(session.library.find('a1')?.annotations).toBe(1);
  expect(session.library.status?.annotations).toBe(1);
  expect(session.history.state.undo).toBe('Highlight');
});

const STATUS = {
  name: 'library',
  folder: '/library',
  host: 'browser',
  version: '1.2.3',
  encrypted: true,
  articles: 1,
  annotations: 0,
  blockedRequests: null,
  lastBackup: null,
  backupProblem: null,
  damage: [],
} as const;

test('what can’t be read any more is told once', async () => {
  const damage = ['The tags of a note in “Bridge shut” can’t be read any more.'];
  const { session, bridge } = sessionOf({ 'library.status': () => STATUS });
  await session.start(null);
  const history = { undo: null, redo: null };
  for (const _ of [1, 2]) {
    bridge.announce({ type: 'facts-changed', history, status: { ...STATUS, damage } });
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(session.notices.notices.map(({ kind, text }) => [kind, text])).toEqual([
    ['problem', damage[0]],
  ]);
  for (const { id } of session.notices.notices) session.notices.dismiss(id);
  bridge.announce({ type: 'facts-changed', history, status: { ...STATUS, damage } });
  expect(session.notices.notices).toEqual([]);
});

test('what another window changed is put in from its announcement', async () => {
  const { session, bridge } = sessionOf({ 'library.status': () => STATUS });
  await session.start(null);
  await session.reader.open('a1');
  bridge.calls.length = 0;
  const note = anAnnotation({ id: 'n9' });
  const summary = anArticleSummary({ annotations: 1 });
  bridge.announce({ type: 'annotations-changed', article: 'a1', notes: [note], summary });
  bridge.announce({
    type: 'triage-changed',
    ids: ['a1'],
    summaries: [{ ...summary, read: false }],
  });
  await vi.advanceTimersByTimeAsync(0);
  expect(session.annotations.list).toEqual([note]);
  expect(session.library.find('a1')).toMatchObject({ annotations: 1, read: false });
  expect(bridge.calls).toEqual([]);
});

test('an article that was taken back while its source was looked at closes, and nobody is told its number', async () => {
  let gone = false;
  const answer =
    <T>(value: T) =>
    () =>
      gone
        ? { refuse: 'There is no article with the id “a1”.', code: 'no-article' as const }
        : value;
  const { session, bridge } = sessionOf({
    'articles.get': answer(aReaderArticle(TEXT)),
    'articles.reading': answer({ account: null, path: 'a.txt', paths: [], bytes: 3 }),
    'library.status': () => ({ refuse: 'not told' }),
    'summary.make': () => ({ sentences: [], edited: null }),
  });
  await session.reader.open('a1');
  await session.readingAccount.show('a1');
  const before = session.notices.notices;
  gone = true;
  await session.readingAccount.reload();
  expect(session.readingAccount.state).toEqual({ kind: 'idle' });
  expect(session.notices.notices).toEqual(before);
  bridge.announce({ type: 'articles-changed', ids: ['a1'] });
  await vi.advanceTimersByTimeAsync(0);
  expect(session.reader.current).toBeNull();
});
