import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeArticles } from '../articles/curate-articles.ts';
import { importPasted } from '../articles/import-articles.ts';
import { reviseArticle } from '../articles/revise-article.ts';
import { redo, undo } from '../history/undo.ts';
import { type TestLibrary, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import type { Workspace } from '../workspace.ts';
import {
  listSearches,
  lookAtSearch,
  removeSearches,
  runSearch,
  saveSearch,
} from './saved-searches.ts';

let place: TestLibrary;
let workspace: Workspace;
beforeAll(async () => {
  place = await temporaryLibrary();
  workspace = place.library.workspace;
  await take('Cholera in Kassala\n\nThe clinic counted ten cases of cholera.');
});
afterAll(() => place[Symbol.asyncDispose]());

async function take(text: string): Promise<string> {
  const outcome = await importPasted(workspace, { text, html: null });
  if (outcome.kind !== 'imported') throw new Error(outcome.kind);
  return outcome.id;
}

const save = (name: string, query: string) =>
  saveSearch(workspace, { id: null, name, query, stems: false });
const fresh = async () =>
  (await listSearches(workspace)).map(({ name, fresh: own }) => [name, own]);
const titles = (id: string) =>
  unwrapped(runSearch(workspace, { id, from: 0, limit: 10 })).hits.map(({ title, isNew }) => [
    title,
    isNew,
  ]);

test('a search is kept, counts what comes in since the last look, and shows that first', async () => {
  const { id } = unwrapped(save('Cholera', 'cholera -drill'));
  expect(place.events.at(-1)).toEqual({ type: 'searches-changed' });
  expect(unwrapped(save('Again', 'cholera -drill')).id).toBe(id);
  expect(await fresh()).toEqual([['Cholera', 0]]);
  await take('A drill\n\nA drill for cholera.');
  const later = await take('Late news\n\nCholera reached Gedaref.');
  expect(await fresh()).toEqual([['Cholera', 1]]);
  expect(titles(id)).toEqual([
    ['Late news', true],
    ['Cholera in Kassala', false],
  ]);
  unwrapped(lookAtSearch(workspace, { id }));
  expect([await fresh(), titles(id).map(([, isNew]) => isNew)]).toEqual([
    [['Cholera', 0]],
    [false, false],
  ]);

  // A new version is news, a corrected source is none, and what is taken away is not counted.
  workspace.act('Edit', [later], () =>
    workspace.store.articles.editSource(later, { title: 'Cholera, late' }),
  );
  expect(await fresh()).toEqual([['Cholera', 0]]);
  const bytes = utf8('Late news\n\nCholera left Gedaref.\n');
  unwrapped(await reviseArticle(workspace, later, { name: 'n.txt', bytes }));
  expect(await fresh()).toEqual([['Cholera', 1]]);
  unwrapped(removeArticles(workspace, { articles: [later] }));
  expect(await fresh()).toEqual([['Cholera', 0]]);
  undo(workspace);
  expect(titles(id)).toHaveLength(2);
});

test('it is renamed and removed, each undone in one step, with its look', async () => {
  const search = workspace.store.savedSearches.list()[0];
  if (!search) throw new Error('There is none.');
  unwrapped(lookAtSearch(workspace, { id: search.id }));
  const { id, name, query, stems } = search;
  const from = { name, query, stems };
  unwrapped(saveSearch(workspace, { id, name: 'Water', query, stems, from }));
  const other = saveSearch(workspace, { id, name: 'Other', query, stems, from });
  expect(other.ok ? '' : other.error.code).toBe('overtaken');
  unwrapped(removeSearches(workspace, { ids: [id] }));
  expect([await fresh(), runSearch(workspace, { id, from: 0, limit: 1 }).ok]).toEqual([[], false]);
  undo(workspace);
  expect(await fresh()).toEqual([['Water', 0]]);
  undo(workspace);
  expect(await fresh()).toEqual([['Cholera', 0]]);
  redo(workspace);
  expect(await fresh()).toEqual([['Water', 0]]);
  expect(removeSearches(workspace, { ids: ['gone'] }).ok).toBe(false);
});

test.each([
  ['of nothing', 'X', ' ', /no word to search for/],
  ['that can’t be read', 'X', '(flood', /never closed/],
  ['without a name', '\u0007 ', 'flood', /a name/],
])('a search %s is refused with a sentence', (_, name, query, sentence) => {
  const kept = save(name, query);
  expect(kept.ok ? '' : kept.error.message).toMatch(sentence);
});
