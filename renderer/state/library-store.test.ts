/** A library of many documents: its list comes in pages, and is not put in order for each change. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ArticleSummary } from '#domain/article.ts';
import { ARTICLES_AT_ONCE } from '#domain/article-limits.ts';
import { fakeBridge } from '../api/test/fake-bridge.ts';
import { anArticleSummary } from '../api/test/samples.ts';
import { Session } from './session.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', { innerWidth: 1_600 });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const COUNT = 5_500;
/** The newest first. */
const ALL = Array.from({ length: COUNT }, (_, at) =>
  anArticleSummary({
    id: `m${at}`,
    imported: new Date(Date.UTC(2026, 0, 1) - at * 60_000).toISOString(),
  }),
);

/** A session over them; `asked` hears where each page begins, and holds it back. */
function over(asked: (after: string | null) => Promise<unknown>) {
  const bridge = fakeBridge({
    'articles.list': async ({ after }) => {
      await asked(after?.id ?? null);
      const from = after ? ALL.findIndex(({ id }) => id === after.id) + 1 : 0;
      return ALL.slice(from, from + ARTICLES_AT_ONCE);
    },
  });
  return new Session(bridge).library;
}

test('the newest are shown while the others come, and what changes meanwhile holds', async () => {
  const gate = Promise.withResolvers<void>();
  const pages: (string | null)[] = [];
  const library = over((after) => {
    pages.push(after);
    return after === null ? Promise.resolve() : gate.promise;
  });
  const loaded = library.load();
  await vi.waitFor(() => expect(library.shown).toHaveLength(ARTICLES_AT_ONCE));
  expect(library.state).toMatchObject({ kind: 'ready', behind: true });

  const [gone, changed] = [ALL[3_000], ALL[4_000]] as [ArticleSummary, ArticleSummary];
  library.take([gone.id, changed.id], [{ ...changed, title: 'Changed meanwhile' }]);
  gate.resolve();
  await loaded;
  expect(pages).toEqual([null, 'm999', 'm1999', 'm2999', 'm3999', 'm4999']);
  expect(library.shown).toHaveLength(COUNT - 1);
  expect(library.find(gone.id)).toBeNull();
  expect(library.find(changed.id)?.title).toBe('Changed meanwhile');
});

test('a page that does not come fails the list', async () => {
  const bridge = fakeBridge({
    'articles.list': ({ after }) =>
      after ? { refuse: 'The disk is gone.' } : ALL.slice(0, ARTICLES_AT_ONCE),
  });
  const { library } = new Session(bridge);
  await library.load();
  expect(library.state).toEqual({ kind: 'failed', message: 'The disk is gone.' });
  expect(library.shown).toEqual([]);
});

test('many changes one after the other are shown together', async () => {
  const library = over(() => Promise.resolve());
  await library.load();
  vi.advanceTimersByTime(1_000);
  let times = 0;
  library.subscribe(() => {
    times += 1;
  });
  for (const one of ALL.slice(0, 20)) library.take([one.id], []);
  expect(times).toBe(1);
  vi.advanceTimersByTime(1_000);
  expect(times).toBe(2);
  expect(library.shown).toHaveLength(COUNT - 20);
});

test('the counts of the head are gathered when articles change, not when they are asked for', async () => {
  const library = over(() => Promise.resolve());
  await library.load();
  const { counts } = library;
  expect(counts).toMatchObject({ states: { read: COUNT, aside: 0 }, starred: 0, watched: 0 });
  library.arrange({ starredOnly: true });
  expect(library.counts).toBe(counts);

  vi.advanceTimersByTime(1_000);
  const [first, second] = ALL as [ArticleSummary, ArticleSummary];
  library.take(
    [first.id, second.id],
    [
      { ...first, state: 'aside', starred: true, watchHits: 2, dossiers: ['d1'] },
      { ...second, state: 'new', dossiers: ['d1', 'd2'] },
    ],
  );
  expect(library.counts).toEqual({
    states: { new: 1, updated: 0, read: COUNT - 2, used: 0, aside: 1 },
    starred: 1,
    watched: 1,
    dossiers: new Map([
      ['d1', { articles: 2, waiting: 1 }],
      ['d2', { articles: 1, waiting: 1 }],
    ]),
  });
});
