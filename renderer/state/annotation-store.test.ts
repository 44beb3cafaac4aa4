import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Annotation } from '#domain/annotation.ts';
import { heldBridge } from '../api/test/held-bridge.ts';
import { anAnnotation, aReaderArticle } from '../api/test/samples.ts';
import { inBackground } from './in-background.ts';
import { Session } from './session.ts';

beforeEach(() => vi.stubGlobal('window', { innerWidth: 1_600 }));
afterEach(() => vi.unstubAllGlobals());

const NOTE = anAnnotation({ id: 'n1', article: 'a1', tags: ['water'] });

/** A session with one article open, which holds one note, and a main side that may refuse. */
async function opened() {
  const main = { notes: [NOTE] as readonly Annotation[], refuses: false };
  const refused = { refuse: 'Not now.' };
  const bridge = heldBridge({
    'articles.get': ({ id }) => ({
      ...aReaderArticle('First one here.', id),
      annotations: main.notes.filter(({ article }) => article === id),
    }),
    'annotations.create': (request) => {
      if (main.refuses) return refused;
      const made = anAnnotation({ ...request, id: `n${main.notes.length + 1}` });
      main.notes = [...main.notes, made];
      return made;
    },
    'annotations.edit': ({ id, edit }) => {
      if (main.refuses) return refused;
      main.notes = main.notes.map((one) => (one.id === id ? { ...one, ...edit } : one));
      const annotation = main.notes.find((one) => one.id === id);
      return annotation ? { annotation, overtaken: false } : refused;
    },
    'annotations.remove': ({ ids }) => {
      if (main.refuses) return refused;
      main.notes = main.notes.filter(({ id }) => !ids.includes(id));
      return null;
    },
    'annotations.list': () => main.notes,
    'history.state': () => ({ undo: null, redo: null }),
  });
  const session = new Session(bridge);
  inBackground(session.reader.open('a1'));
  await bridge.releaseBackwards();
  const { annotations, notices } = session;
  const change = () => bridge.announce({ type: 'annotations-changed', article: 'a1' });
  return { session, bridge, main, annotations, notices, change };
}

test('an edit stands at once, and no older list takes it back while it is being kept', async () => {
  const { bridge, annotations, change } = await opened();
  change();
  inBackground(annotations.edit('n1', { color: 'green' }));
  const seen = new Set<unknown>();
  const see = () => seen.add(annotations.find('n1')?.color);
  see();
  annotations.subscribe(see);
  await bridge.releaseBackwards();
  expect([...seen]).toEqual(['green']);
});

test('an edit that is refused goes back, and that is said', async () => {
  const { bridge, main, annotations, notices } = await opened();
  main.refuses = true;
  inBackground(annotations.edit('n1', { color: 'green' }));
  expect(annotations.find('n1')?.color).toBe('green');
  await bridge.releaseBackwards();
  expect(annotations.find('n1')?.color).toBe('yellow');
  expect(notices.notices).toMatchObject([{ kind: 'problem', text: 'Not now.' }]);
});

test('a deleted note is gone at once, and comes back when that is refused', async () => {
  const { bridge, main, annotations, notices } = await opened();
  main.refuses = true;
  inBackground(annotations.remove(NOTE));
  expect(annotations.list).toEqual([]);
  await bridge.releaseBackwards();
  expect(annotations.list).toEqual([NOTE]);
  expect(notices.notices).toMatchObject([{ kind: 'problem' }]);
});

test('a highlight stays, however late the list comes that was read before it', async () => {
  const { bridge, annotations, change } = await opened();
  change();
  inBackground(annotations.highlight({ start: 6, end: 9 }, 'blue'));
  await bridge.releaseBackwards();
  expect(annotations.list.map(({ id }) => id)).toEqual(['n1', 'n2']);
});

test('a note that is kept after another article was opened is not shown there', async () => {
  const { session, bridge, annotations } = await opened();
  inBackground(annotations.highlight({ start: 6, end: 9 }, 'blue'));
  inBackground(session.reader.open('a2'));
  await bridge.releaseBackwards();
  expect(session.reader.current?.article.id).toBe('a2');
  expect(annotations.list).toEqual([]);
});

test('a note that somebody deleted elsewhere is no longer being written', async () => {
  const { bridge, main, annotations, change } = await opened();
  annotations.write('n1');
  main.notes = [];
  change();
  await bridge.releaseBackwards();
  expect(annotations.editing).toBeNull();
});

test('the tags of the library and those just given complete each other', async () => {
  const { bridge, annotations } = await opened();
  inBackground(annotations.loadTags());
  await bridge.releaseBackwards();
  inBackground(annotations.edit('n1', { tags: ['water', 'access'] }));
  expect(annotations.tags).toEqual(['access', 'water']);
});

test('undo waits for what already shows', async () => {
  const { session, bridge, annotations } = await opened();
  inBackground(annotations.edit('n1', { color: 'green' }));
  inBackground(session.history.undo());
  await new Promise((resolve) => setTimeout(resolve));
  expect(bridge.calls.at(-1)?.name).toBe('annotations.edit');
  await bridge.releaseBackwards();
  expect(bridge.calls.map(({ name }) => name)).toContain('history.undo');
});

test('a note that is heard of before the answer comes never stands beside what it was made from', async () => {
  const { bridge, annotations, change } = await opened();
  annotations.writeOn({ start: 6, end: 9 }, 'text');
  const begun = annotations.list.find(({ start }) => start === 6);
  if (!begun) throw new Error('no note was begun');
  const counts = new Set<number>();
  annotations.subscribe(() => counts.add(annotations.list.length));
  inBackground(annotations.saveNote(begun, 'Which?'));
  // The list that holds it comes before the answer that it is kept.
  change();
  await bridge.releaseBackwards();
  expect([...counts]).toEqual([2]);
});
