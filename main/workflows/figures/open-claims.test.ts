import { afterAll, afterEach, expect, test } from 'vitest';
import { importFile } from '../articles/import-articles.ts';
import { markArticles } from '../articles/mark-article.ts';
import { reviseArticle } from '../articles/revise-article.ts';
import { gradePassage, gradeSource } from '../grades/grade-passages.ts';
import { undo } from '../history/undo.ts';
import { mark, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import type { Workspace } from '../workspace.ts';
import { correctFigure } from './correct-figure.ts';
import { exportClaims } from './export-claims.ts';
import { openClaims, questionAt } from './open-claims.ts';

const OCHA = `4,000 people flee

KASSALA, 7 March 2031 (Relief Wire) – OCHA said on 6 March 2031 that 4,000 people were displaced in Kassala. Roads stayed shut and no convoy reached the town before the evening.`;
const MAYOR = `Thousands leave

KASSALA, 7 March 2031 (Nile Post) – The governor said on 6 March 2031 that 9,000 people were displaced in Kassala state. Trucks waited at the bridge for a third day.`;
const ARABIC = `نزوح آلاف السكان من مدينة كسلا بعد القتال

قالت وزارة الداخلية يوم 6 مارس 2031 إن 9000 شخص نزحوا في كسلا بعد أيام من القتال. وبقيت الطرق مغلقة ولم تصل أي قافلة إلى المدينة قبل المساء.`;

const DISPLACED = { topic: 'displaced', of: '' };
const ALL = { counted: DISPLACED, place: '', from: null, to: null, limit: 50 };

/** One library for all of them, as starting the thread that reads takes longest; each leaves it empty. */
const place = await temporaryLibrary();
const { library } = place;
afterAll(() => place[Symbol.asyncDispose]());
afterEach(() => {
  const { store, act, now } = library.workspace;
  const ids = store.articles.list().map(({ id }) => id);
  act('Move to trash', ids, () => store.articles.remove(ids, now()));
});

async function imported(workspace: Workspace, name: string, text: string): Promise<string> {
  const bytes = utf8(`${text}\n\nBulletin of ${expect.getState().currentTestName}.`);
  const [outcome] = await importFile(workspace, { name, bytes });
  if (outcome?.kind !== 'imported') throw new Error(`${name} was not imported`);
  return outcome.id;
}

const valuesOf = async (workspace: Workspace, asked: Partial<typeof ALL> = {}) =>
  (await openClaims(workspace, { ...ALL, ...asked })).claims.map(({ value }) => value).sort();

test('who says how many, in two scripts, found under any name of the place', async () => {
  const { workspace } = library;
  await imported(workspace, 'ocha.txt', OCHA);
  await imported(workspace, 'mayor.txt', MAYOR);
  await imported(workspace, 'arabic.txt', ARABIC);
  const table = await openClaims(workspace, { ...ALL, counted: null });
  expect(table).toMatchObject({ counted: DISPLACED, total: 3, waiting: 0 });
  expect(table.choices).toEqual([{ ...DISPLACED, name: 'People displaced', claims: 3 }]);
  expect(table.places).toMatchObject([{ claims: 3 }]);
  expect(new Set(table.claims.map(({ speaker, standing }) => `${speaker}: ${standing}`))).toEqual(
    new Set(['OCHA: disputed', 'governor: disputed', 'وزارة الداخلية: disputed']),
  );
  for (const name of ['kassala', 'كسلا', 'KASSALA'])
    expect(await valuesOf(workspace, { place: name })).toEqual([4000, 9000, 9000]);
  expect(await valuesOf(workspace, { place: 'Khartoum' })).toEqual([]);
});

test('a period takes in its first and last day, and a limit hides nothing from the count', async () => {
  const { workspace } = library;
  await imported(workspace, 'ocha.txt', OCHA);
  await imported(workspace, 'mayor.txt', MAYOR);
  const on = (from: string | null, to: string | null) =>
    openClaims(workspace, { ...ALL, from, to }).then(({ total }) => total);
  expect(await on('2031-03-06', '2031-03-06')).toBe(2);
  expect(await on('2031-03-07', null)).toBe(0);
  expect(await on(null, '2031-03-05')).toBe(0);
  expect(await openClaims(workspace, { ...ALL, limit: 1 })).toMatchObject({ total: 2 });
});

test('what a newer version does not say is struck, and comes back with an undo', async () => {
  const { workspace } = library;
  const id = await imported(workspace, 'ocha.txt', OCHA);
  const newer = (workspace.store.articles.get(id)?.text ?? '').replaceAll('4,000', '5,500');
  unwrapped(await reviseArticle(workspace, id, { name: 'ocha.txt', bytes: utf8(newer) }));
  const told = async () =>
    (await openClaims(workspace, ALL)).claims.map(({ value, withdrawn }) => [value, withdrawn]);
  expect(await told()).toEqual([
    [5500, null],
    [4000, 'old-version'],
  ]);
  undo(workspace);
  expect(await told()).toEqual([[4000, null]]);
});

test('a corrected figure is asked for as it was put right; its undo is, too', async () => {
  const { workspace } = library;
  const id = await imported(workspace, 'ocha.txt', OCHA);
  const [claim] = (await openClaims(workspace, ALL)).claims;
  const { start = 0, end = 0 } = claim ?? {};
  expect(await questionAt(workspace, { article: id, start })).toEqual({
    counted: DISPLACED,
    place: 'Kassala',
  });
  unwrapped(correctFigure(workspace, { article: id, start, end, edit: { value: 4400 } }));
  expect(await valuesOf(workspace)).toEqual([4400]);
  unwrapped(correctFigure(workspace, { article: id, start, end, edit: null }));
  expect(await valuesOf(workspace)).toEqual([]);
  expect(await questionAt(workspace, { article: id, start })).toBeNull();
  undo(workspace);
  undo(workspace);
  expect(await valuesOf(workspace)).toEqual([4000]);
});

test('a claim bears the grade of its source and the best of the notes on its sentence', async () => {
  const { workspace } = library;
  const id = await imported(workspace, 'ocha.txt', OCHA);
  unwrapped(gradeSource(workspace, { article: id, reliability: 'B' }));
  for (const [quote, credibility] of [
    ['OCHA said', 3],
    ['4,000 people were', 2],
    ['no convoy', 5],
  ] as const) {
    const note = mark(library, id, quote);
    unwrapped(gradePassage(workspace, { annotation: note.id, credibility }));
  }
  const { claims } = await openClaims(workspace, ALL);
  expect(claims.map(({ grade }) => grade)).toEqual([{ reliability: 'B', credibility: 2 }]);
});

test('the table keeps back what is marked above it, and runs no formula', async () => {
  const { workspace } = library;
  const secret = await imported(workspace, 'ocha.txt', OCHA);
  await imported(workspace, 'mayor.txt', MAYOR.replace('Thousands leave', '=HYPERLINK("x")'));
  unwrapped(markArticles(workspace, { ids: [secret], marking: 'TLP:RED' }));
  const { limit: _, ...asked } = ALL;
  const file = async (marking: string | null) => {
    const made = unwrapped(await exportClaims(workspace, { ...asked, marking }));
    return { ...made, text: new TextDecoder().decode(made.bytes) };
  };
  const open = await file('TLP:GREEN');
  expect(open).toMatchObject({ claims: 1, heldBack: 1 });
  expect(open.text).not.toMatch(/OCHA|4,?000|disputed/);
  expect(open.text).toContain(`"'=HYPERLINK(""x"")"`);
  const all = await file(null);
  expect(all).toMatchObject({ claims: 2, heldBack: 0 });
  expect(all.text).toMatch(/OCHA.*disputed.*TLP:RED/);
});

test('an article in the trash says nothing; an empty library is asked nothing', async () => {
  const { workspace } = library;
  expect(await openClaims(workspace, { ...ALL, counted: null })).toMatchObject({
    counted: null,
    total: 0,
  });
  const id = await imported(workspace, 'ocha.txt', OCHA);
  expect(await valuesOf(workspace)).toEqual([4000]);
  workspace.act('Move to trash', [id], () =>
    workspace.store.articles.remove([id], workspace.now()),
  );
  expect(await valuesOf(workspace)).toEqual([]);
  undo(workspace);
  expect(await valuesOf(workspace)).toEqual([4000]);
});
