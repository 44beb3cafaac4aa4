import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { LibraryEvent } from '#contract/events.ts';
import { temporaryLibrary, unwrapped } from '../testing.ts';

/** A library with one article, and what it tells from now on. */
async function told() {
  const place = await temporaryLibrary();
  const { handlers } = place.library;
  const pasted = unwrapped(
    await handlers['imports.paste']({ text: 'The river cut the road.', html: null }),
  );
  if (pasted.kind !== 'imported') throw new Error('nothing was imported');
  await place.library.catchUp();
  const events: LibraryEvent[] = [];
  place.library.listen((event) => events.push(event));
  return { place, handlers, id: pasted.id, events };
}

const HIGHLIGHT = {
  start: 4,
  end: 9,
  color: 'yellow',
  style: 'solid',
  motivation: 'highlighting',
  note: '',
  tags: [],
} as const;

test('a highlight is told with the notes, the row and the facts that it changed', async () => {
  const { place, handlers, id, events } = await told();
  await using _ = place;
  const made = unwrapped(
    await handlers['annotations.create']({ ...HIGHLIGHT, tags: [], article: id }),
  );
  expect(events).toMatchObject([
    { type: 'annotations-changed', article: id, notes: [made], summary: { id, annotations: 1 } },
    {
      type: 'facts-changed',
      history: { undo: 'Highlight', redo: null },
      status: { articles: 1, annotations: 1 },
    },
  ]);
});

test('what can’t be read any more is told with the facts, and the rest is read', async () => {
  const { place, handlers, id, events } = await told();
  await using _ = place;
  unwrapped(await handlers['annotations.create']({ ...HIGHLIGHT, tags: [], article: id }));
  const database = new Database(join(place.library.folder, 'library.db'));
  database.pragma('ignore_check_constraints = ON');
  database.exec(`UPDATE annotations SET tags = '{}'`);
  database.close();
  events.length = 0;
  const read = unwrapped(await handlers['articles.get']({ id }));
  await Promise.resolve();
  expect(read.annotations).toMatchObject([{ color: 'yellow', tags: [] }]);
  const { title } = read.article.source;
  expect(events).toMatchObject([
    {
      type: 'facts-changed',
      status: { damage: [expect.stringMatching(`The tags of a note in “${title}” can't be read`)] },
    },
  ]);
});

test('an article that goes has no row any more', async () => {
  const { place, handlers, id, events } = await told();
  await using _ = place;
  unwrapped(await handlers['articles.remove']({ articles: [id] }));
  expect(events[0]).toEqual({ type: 'articles-changed', ids: [id], summaries: [] });
  expect(events.at(-1)).toMatchObject({ type: 'facts-changed', status: { articles: 0 } });
});

test('read marks and settings are told whole', async () => {
  const { place, handlers, id, events } = await told();
  await using _ = place;
  unwrapped(await handlers['articles.setRead']({ ids: [id], read: true }));
  unwrapped(await handlers['settings.set']({ theme: 'dark' }));
  expect(events.filter(({ type }) => type !== 'facts-changed')).toMatchObject([
    { type: 'triage-changed', ids: [id], summaries: [{ id, read: true }] },
    { type: 'settings-changed', settings: { theme: 'dark' } },
  ]);
});

test('a change that is undone tells the facts once', async () => {
  const { place, handlers, id, events } = await told();
  await using _ = place;
  unwrapped(await handlers['annotations.create']({ ...HIGHLIGHT, tags: [], article: id }));
  events.length = 0;
  unwrapped(await handlers['history.undo']({}));
  expect(events.map(({ type }) => type)).toEqual(['annotations-changed', 'facts-changed']);
});
