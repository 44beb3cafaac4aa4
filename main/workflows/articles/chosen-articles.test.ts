import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Narrowing } from '#domain/narrowing.ts';
import { letsThrough } from '#domain/narrowing.ts';
import { TRIAGE_STATES } from '#domain/triage.ts';
import { newArticle } from '../../store/testing.ts';
import { layDocuments, saveDossier } from '../dossiers/keep-dossiers.ts';
import { redo, undo } from '../history/undo.ts';
import { temporaryLibrary, unwrapped } from '../testing.ts';
import type { Workspace } from '../workspace.ts';
import { chosenArticles, narrowedArticles } from './chosen-articles.ts';
import { removeArticles } from './curate-articles.ts';
import { filterArticles } from './filter-articles.ts';
import { triageArticles } from './triage-articles.ts';

const PATHS = [
  'a/b/1.txt',
  'a\\b\\2.txt',
  'a/bc/3.txt',
  'ab/4.txt',
  '/b/5.txt',
  '6.txt',
  'ä😀/b/7.txt',
];
const FOLDERS = ['a', 'a/b', 'b', '/b', 'ab', 'ä😀', 'ä😀/b', 'a/%', 'none'];
const QUERIES = [
  '',
  'has:star',
  'lang:ar',
  'NOT lang:ar',
  'Tolve has:star',
  'state:aside OR source:Wire',
];

const article = fc.record({
  path: fc.constantFrom(...PATHS),
  copy: fc.option(fc.constantFrom(...PATHS)),
  language: fc.constantFrom('ar', 'en', null),
  words: fc.constantFrom('Tolve', 'Kosti'),
  publisher: fc.constantFrom('Meridian Wire', null),
  read: fc.boolean(),
  decided: fc.constantFrom('used' as const, 'aside' as const, null),
  starred: fc.boolean(),
  laid: fc.subarray([0, 1]),
  gone: fc.boolean(),
});
const narrowing = fc.record({
  query: fc.constantFrom(...QUERIES),
  states: fc.subarray([...TRIAGE_STATES]),
  folder: fc.option(fc.constantFrom(...FOLDERS)),
  dossier: fc.option(fc.constantFrom(0, 1)),
});

type Story = typeof article extends fc.Arbitrary<infer One> ? One : never;

function filled(workspace: Workspace, all: readonly Story[]) {
  const { store } = workspace;
  const dossiers = ['North', 'South'].map(
    (name) => unwrapped(saveDossier(workspace, { id: null, name, about: '', marking: null })).id,
  );
  for (const [at, one] of all.entries()) {
    const id = `m${at}`;
    const { path, copy, language, words, publisher } = one;
    const made = newArticle(id, `The road to ${words}, ${at}.`, { publisher });
    workspace.act('Import', [id], () =>
      store.articles.insert({ ...made, path, parsed: { ...made.parsed, language } }),
    );
    if (copy !== null) store.articles.foundAt(id, copy);
    const articles = [id];
    const { read, decided, starred } = one;
    if (read) unwrapped(triageArticles(workspace, { articles, read }));
    unwrapped(triageArticles(workspace, { articles, decided, starred }));
    for (const index of one.laid)
      unwrapped(
        layDocuments(workspace, { dossier: dossiers[index] ?? '', articles, inside: true }),
      );
    if (one.gone) unwrapped(removeArticles(workspace, { articles }));
  }
  return dossiers;
}

test('a narrowing finds what the list shows, in its order, in any library', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(article, { maxLength: 12 }),
      fc.array(narrowing, { minLength: 1, maxLength: 8 }),
      async (articles, narrowings) => {
        await using place = await temporaryLibrary();
        const { workspace } = place.library;
        const dossiers = filled(workspace, articles);
        for (const { dossier, ...rest } of narrowings) {
          const of: Narrowing = {
            ...rest,
            dossier: dossier === null ? null : (dossiers[dossier] ?? ''),
          };
          const answering = new Set(
            of.query === ''
              ? workspace.store.articles.ids()
              : unwrapped(filterArticles(workspace, of.query)),
          );
          const shown = workspace.store.articles
            .list()
            .filter((one) => letsThrough(of, one) && answering.has(one.id));
          expect(unwrapped(narrowedArticles(workspace, of))).toEqual(shown.map(({ id }) => id));
        }
      },
    ),
    { numRuns: 15 },
  );
});

const one = { path: '1.txt', copy: null, language: 'en', words: 'Tolve', publisher: null } as const;
const plain = { ...one, read: false, decided: null, starred: false, laid: [], gone: false };
const STORIES = Array.from({ length: 6 }, (_, at) => ({
  ...plain,
  starred: at > 0,
  read: at === 5,
}));
const STARRED: Narrowing = { query: 'has:star', states: [], folder: null, dossier: null };

async function library() {
  const place = await temporaryLibrary();
  const [north = ''] = filled(place.library.workspace, STORIES);
  return { place, workspace: place.library.workspace, north };
}

test('each act takes all of a narrowing but for some, as one step that is undone and done again', async () => {
  const { place, workspace, north } = await library();
  await using _ = place;
  const { store } = workspace;
  const articles = { of: STARRED, except: ['m2', 'm0'], count: 4 };
  const look = () => store.articles.list();
  const acts = [
    () => unwrapped(triageArticles(workspace, { articles, decided: 'aside' })),
    () => unwrapped(triageArticles(workspace, { articles, read: false })),
    () => unwrapped(triageArticles(workspace, { articles, read: true })),
    () => unwrapped(triageArticles(workspace, { articles, due: '2031-03-05', owner: 'Amina' })),
    () => unwrapped(layDocuments(workspace, { dossier: north, articles, inside: true })),
    () => unwrapped(removeArticles(workspace, { articles })),
  ];
  for (const act of acts) {
    const before = look();
    act();
    const after = look();
    expect(after).not.toEqual(before);
    const spared = store.articles.ids().filter((id) => id === 'm0' || id === 'm2');
    for (const id of spared)
      expect(after.find((each) => each.id === id)).toEqual(before.find((each) => each.id === id));
    undo(workspace);
    expect(look()).toEqual(before);
    redo(workspace);
    expect(look()).toEqual(after);
  }
  expect(store.articles.ids().sort()).toEqual(['m0', 'm2']);
});

test('where other than as many are meant by now as were seen, that is told and nothing is done', async () => {
  const { place, workspace } = await library();
  await using _ = place;
  const seen = { of: STARRED, except: ['m2'], count: 4 };
  // Another window takes a star off.
  unwrapped(triageArticles(workspace, { articles: ['m1'], starred: false }));
  const before = workspace.store.articles.list();
  expect(triageArticles(workspace, { articles: seen, decided: 'used' })).toEqual({
    ok: false,
    error: {
      code: 'overtaken',
      message:
        'The list changed meanwhile: you chose 4 articles of it, and it would be 3 articles now. Nothing was done: look at it, and do it again.',
    },
  });
  expect(removeArticles(workspace, { articles: seen })).toMatchObject({
    error: { code: 'overtaken' },
  });
  expect(workspace.store.articles.list()).toEqual(before);
  expect(workspace.store.history.state().undo).toBe('Unstar article');
});

test('a query that can’t be read, a dossier that is gone and an article that is not there are refused', async () => {
  const { place, workspace } = await library();
  await using _ = place;
  const refused = (of: Partial<Narrowing>, count: number) =>
    chosenArticles(workspace, { of: { ...STARRED, ...of }, except: [], count });
  expect(refused({ query: '(has:star' }, 5)).toMatchObject({ error: { code: 'misread-query' } });
  expect(refused({ dossier: 'gone' }, 5)).toMatchObject({ error: { code: 'overtaken' } });
  expect(refused({ dossier: 'gone' }, 0)).toEqual({ ok: true, value: [] });
  expect(chosenArticles(workspace, ['m1', 'nobody'])).toMatchObject({
    error: { code: 'no-article' },
  });
});

test('marking as read takes those that wait, and undoing it no place in a text', async () => {
  const { place, workspace } = await library();
  await using _ = place;
  const { store } = workspace;
  const articles = ['m0', 'm1', 'm5'];
  unwrapped(triageArticles(workspace, { articles: ['m1'], decided: 'aside' }));
  expect(unwrapped(triageArticles(workspace, { articles, read: true }))).toBe(1);
  expect(store.history.state().undo).toBe('Mark article as read');
  store.articles.setPosition('m0', 12);
  undo(workspace);
  const { state, position } = store.articles.summary('m0') ?? {};
  expect({ state, position }).toEqual({ state: 'new', position: 12 });
  expect(unwrapped(triageArticles(workspace, { articles, read: false }))).toBe(2);
  expect(articles.map((id) => store.articles.summary(id)?.state)).toEqual(['new', 'new', 'new']);
  undo(workspace);
  expect(articles.map((id) => store.articles.summary(id)?.state)).toEqual(['new', 'aside', 'read']);
});
