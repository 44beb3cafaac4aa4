import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { removeArticles } from '../articles/curate-articles.ts';
import { importPasted } from '../articles/import-articles.ts';
import { reviseArticle } from '../articles/revise-article.ts';
import { redo, undo } from '../history/undo.ts';
import { type TestLibrary, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import type { Workspace } from '../workspace.ts';
import { importWatchList, removeWatchLists, watchHits } from './watch-names.ts';

const CSV = 'name,variants\nIdlib,\nKhalid bin Walid,Abu Salim\nNobody Here,\n';

let place: TestLibrary;
let workspace: Workspace;
let first = '';
let second = '';
beforeAll(async () => {
  place = await temporaryLibrary();
  workspace = place.library.workspace;
  first = await take('One\n\nThey left Idlib for Edlib, said Khalid bin Walid in Idlib.');
  second = await take('Two\n\nNothing to see, a hall and a bin.');
  await place.library.catchUp();
});
afterAll(() => place[Symbol.asyncDispose]());

async function take(text: string): Promise<string> {
  const outcome = await importPasted(workspace, { text, html: null });
  if (outcome.kind !== 'imported') throw new Error(outcome.kind);
  return outcome.id;
}

const load = async (csv: string | Uint8Array, name = 'people.csv') =>
  importWatchList(workspace, { name, bytes: typeof csv === 'string' ? utf8(csv) : csv });
const hitsOf = (id: string) => workspace.store.articles.summary(id)?.watchHits;
const counts = (article: string) =>
  watchHits(workspace, { article }).map(({ name, count }) => [name, count]);

describe('a watch list', () => {
  test('marks its hits in the articles that are there', async () => {
    const { list, hits } = unwrapped(await load(CSV));
    expect(list).toMatchObject({ name: 'people.csv', names: 3, articles: 1, hits: 4 });
    expect(hits.map(({ article, title, name, count }) => [article, title, name, count])).toEqual([
      [first, 'One', 'Idlib', 3],
      [first, 'One', 'Khalid bin Walid', 1],
    ]);
    const text = workspace.store.articles.get(first)?.text ?? '';
    const places = hits.flatMap((hit) => hit.places);
    expect(places.map(({ start, end, match }) => [text.slice(start, end), match])).toEqual([
      ['Idlib', 'exact'],
      ['Edlib', 'variant'],
      ['Idlib', 'exact'],
      ['Khalid bin Walid', 'exact'],
    ]);
    expect([hitsOf(first), hitsOf(second)]).toEqual([4, undefined]);
    expect(place.events.at(-1)).toEqual({ type: 'articles-changed', ids: [first] });
  });

  test('is undone in one step, and finds everything again when that is undone', async () => {
    const before = watchHits(workspace, { article: null });
    expect(undo(workspace)?.label).toBe('Watch people.csv');
    expect(hitsOf(first)).toBeUndefined();
    expect(workspace.store.watchLists.lists()).toEqual([]);
    redo(workspace);
    await place.library.catchUp();
    expect(watchHits(workspace, { article: null })).toEqual(before);
  });

  test('marks later imports and new versions too', async () => {
    const later = await take('Three\n\nAbu Salim waited.');
    await place.library.catchUp();
    expect(counts(later)).toEqual([['Khalid bin Walid', 1]]);
    const bytes = utf8('Three\n\nSomebody waited for Idlib.\n');
    // Not through the handlers: those start looking in the background, sooner or later than the next line.
    unwrapped(await reviseArticle(workspace, later, { name: 'n.txt', bytes }));
    expect([hitsOf(later), counts(later)]).toEqual([undefined, []]);
    await place.library.catchUp();
    expect(counts(later)).toEqual([['Idlib', 1]]);
    unwrapped(removeArticles(workspace, { articles: [later] }));
    expect(watchHits(workspace, { article: null }).map(({ article }) => article)).not.toContain(
      later,
    );
  });

  test('is replaced by a file of the same name, and changes nothing the second time', async () => {
    unwrapped(await load('Walid\n'));
    expect(workspace.store.watchLists.lists()).toHaveLength(1);
    expect(counts(first)).toEqual([['Walid', 1]]);
    const label = workspace.store.history.state();
    unwrapped(await load('Walid\n'));
    expect(workspace.store.history.state()).toEqual(label);
    undo(workspace);
    await place.library.catchUp();
    expect(counts(first)).toHaveLength(2);
  });

  test('is removed, and that is undone', async () => {
    const before = counts(first);
    const [list] = workspace.store.watchLists.lists();
    unwrapped(removeWatchLists(workspace, [list?.id ?? '']));
    expect(hitsOf(first)).toBeUndefined();
    expect(removeWatchLists(workspace, ['gone']).ok).toBe(false);
    undo(workspace);
    await place.library.catchUp();
    expect(counts(first)).toEqual(before);
  });

  test('comes in the encodings that spreadsheets write', async () => {
    const windows1252 = Uint8Array.from([...'Édith;'].map((char) => char.charCodeAt(0)));
    const utf16 = Uint8Array.from(Buffer.from('\ufeffIdlib\r\nÉdith\r\n', 'utf16le'));
    expect(unwrapped(await load(windows1252, 'a.csv')).list.names).toBe(1);
    expect(unwrapped(await load(utf16, 'b.csv')).list).toMatchObject({ names: 2, hits: 3 });
    undo(workspace);
    undo(workspace);
  });

  test.each([
    ['without names', utf8('# nothing\n'), /holds no names/],
    ['of nothing', new Uint8Array(), /holds no names/],
    ['that is a workbook', utf8('PK\u0003\u0004xl/'), /not a CSV/],
    ['of bytes', Uint8Array.of(0, 1, 2, 3, 0, 255), /not a CSV/],
  ])('%s is refused with a sentence', async (_, bytes, sentence) => {
    const answer = await load(bytes, 'folder/bad.csv');
    expect(answer.ok ? '' : answer.error.message).toMatch(sentence);
    expect(workspace.store.watchLists.lists()).toHaveLength(1);
  });
});
