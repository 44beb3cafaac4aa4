import { afterAll, expect, test } from 'vitest';
import type { Request } from '#contract';
import { createAnnotation, removeAnnotations } from '../annotations/annotate-passage.ts';
import { importFile } from '../articles/import-articles.ts';
import { reviseArticle } from '../articles/revise-article.ts';
import { gradePassage, gradeSource } from '../grades/grade-passages.ts';
import { redo, undo } from '../history/undo.ts';
import { mergePack } from '../packs/merge-pack.ts';
import { makePack } from '../packs/share-pack.ts';
import { mark, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { exportMatrix } from './export-matrix.ts';
import { editFiling, filePassages, offerFiling, takeProposal, unfile } from './file-passages.ts';
import { removeRequirements, saveRequirement } from './keep-requirements.ts';
import { openMatrix } from './open-matrix.ts';

const OCHA = `4,000 people flee

KASSALA, 7 March 2031 (Relief Wire) – OCHA said on 6 March 2031 that 4,000 people were displaced in Kassala. Roads stayed shut and no convoy reached the town before the evening.`;
const ARABIC = `نزوح آلاف السكان من مدينة كسلا بعد القتال

قالت وزارة الداخلية يوم 6 مارس 2031 إن 9000 شخص نزحوا في كسلا بعد أيام من القتال. وبقيت الطرق مغلقة ولم تصل أي قافلة إلى المدينة قبل المساء.`;

/** One library for all of them, as starting the thread that reads takes longest. */
const place = await temporaryLibrary(() => '2031-03-27T12:00:00.000Z');
const { workspace, handlers } = place.library;
const { store } = workspace;
afterAll(() => place[Symbol.asyncDispose]());

async function imported(name: string, text: string): Promise<string> {
  const [outcome] = await importFile(workspace, { name, bytes: utf8(text) });
  if (outcome?.kind !== 'imported') throw new Error(`${name} was not imported`);
  return outcome.id;
}
const ocha = await imported('ocha.txt', OCHA);
await imported('arabic.txt', ARABIC);

const WORDS: Omit<Request<'requirements.save'>, 'id'> = {
  question: 'كم عدد النازحين؟ How many are displaced?',
  indicators: ['People in gathering sites'],
  counted: { topic: 'displaced', of: '' },
  places: ['كسلا', 'El Fasher'],
  due: '2031-03-20',
  marking: null,
};
const BY_PLACE = { by: 'place', weeks: 4, until: null, place: '' } as const;
const ask = (change: Partial<typeof WORDS> = {}) =>
  unwrapped(saveRequirement(workspace, { id: null, ...WORDS, ...change }));
/** Of the first row, by column. */
const cells = async (asked: Parameters<typeof openMatrix>[1] = BY_PLACE) => {
  const { columns, rows } = await openMatrix(workspace, asked);
  return columns.map(({ key, name }, at) => [name || key, rows[0]?.cells[at]?.state]);
};

test('a claim is proposed until a person takes it; disagreeing answers stand side by side', async () => {
  const { id } = ask();
  expect(place.events.at(-1)).toEqual({ type: 'requirements-changed' });
  const before = await openMatrix(workspace, BY_PLACE);
  expect(before).toMatchObject({ today: '2031-03-27', waiting: 0, places: ['كسلا', 'El Fasher'] });
  const [first] = before.rows[0]?.cells ?? [];
  expect(first).toMatchObject({ state: 'proposed', answers: [] });
  expect(first?.proposals.map(({ figure: { value } }) => value).sort()).toEqual([4_000, 9_000]);
  for (const { article, start, place: where } of first?.proposals ?? [])
    unwrapped(takeProposal(workspace, { requirement: id, article, start, place: where }));
  const after = await openMatrix(workspace, BY_PLACE);
  expect(await cells()).toEqual([
    ['كسلا', 'disputed'],
    ['El Fasher', 'gap'],
  ]);
  expect(after.rows[0]?.cells[0]).toMatchObject({
    proposals: [],
    answers: [{ day: '2031-03-06' }, { day: '2031-03-06' }],
  });
  expect(await cells({ ...BY_PLACE, by: 'week' })).toEqual([
    ['2031-03-03', 'disputed'],
    ['2031-03-10', 'gap'],
    ['2031-03-17', 'gap'],
    ['2031-03-24', 'gap'],
  ]);
  expect(await cells({ ...BY_PLACE, place: 'kassala' })).toEqual([['كسلا', 'disputed']]);
  // Its sentence is marked by the same step, and undo takes both back.
  undo(workspace);
  expect(store.requirements.filings()).toHaveLength(1);
  expect(store.annotations.list(null)).toHaveLength(1);
  redo(workspace);
  expect(store.requirements.filings()).toHaveLength(2);
  // One step takes a requirement with all that is filed under it, and brings all of it back.
  unwrapped(removeRequirements(workspace, { ids: [id] }));
  expect([store.requirements.list(), store.requirements.filings()]).toEqual([[], []]);
  expect(store.annotations.list(null)).toHaveLength(2);
  undo(workspace);
  expect(store.requirements.filings()).toHaveLength(2);
  unwrapped(removeRequirements(workspace, { ids: [id] }));
  expect(takeProposal(workspace, { requirement: id, article: ocha, start: 0, place: '' }).ok).toBe(
    false,
  );
  workspace.act('Clean', [], () =>
    store.annotations.remove(
      store.annotations.list(null).map((one) => one.id),
      workspace.now(),
    ),
  );
});

test('a passage and notes are filed once, with what the passage says, and put right by hand', async () => {
  const { id } = ask();
  const text = store.articles.get(ocha)?.text ?? '';
  const start = text.indexOf('OCHA said');
  const passage = { article: ocha, start, end: text.indexOf('Roads') - 1 };
  expect(unwrapped(await offerFiling(workspace, passage))).toMatchObject({
    figure: { value: 4_000 },
    counted: { topic: 'displaced', of: '' },
    place: 'Kassala',
    day: '2031-03-06',
  });
  const words = { places: ['Kassala'], day: '2031-03-06', words: '' };
  for (const _ of [1, 2])
    unwrapped(filePassages(workspace, { requirement: id, passages: passage, ...words }));
  const [filing] = store.requirements.filings();
  if (!filing) throw new Error('Nothing was filed');
  expect(store.requirements.filings()).toHaveLength(1);
  expect(filing.figure?.value).toBe(4_000);
  const note = mark(place.library, ocha, 'Roads stayed shut', { note: 'Which?' });
  const notes = { requirement: id, passages: { notes: [note.id] } };
  unwrapped(filePassages(workspace, { ...notes, places: [], day: null, words: 'None came' }));
  expect(await cells()).toEqual([
    ['كسلا', 'answered'],
    ['El Fasher', 'gap'],
    ['', 'answered'],
  ]);
  const said = { places: ['Kassala'], day: '2031-03-06', words: '' };
  const put = { id: filing.id, places: ['El Fasher'], day: null, words: 'Four thousand' };
  unwrapped(editFiling(workspace, { ...put, from: said }));
  expect(editFiling(workspace, { ...put, from: said })).toMatchObject({
    error: { code: 'overtaken' },
  });
  unwrapped(unfile(workspace, { ids: [filing.id] }));
  expect(unfile(workspace, { ids: [filing.id] }).ok).toBe(false);
  expect(store.annotations.list(ocha)).toHaveLength(2);
  undo(workspace);
  // What lies in the trash answers nothing; with its note it comes back.
  unwrapped(removeAnnotations(workspace, [note.id]));
  expect(store.requirements.counts().get(id)).toBe(1);
  undo(workspace);
  expect(store.requirements.counts().get(id)).toBe(2);
  expect(
    saveRequirement(workspace, { id, ...WORDS, question: 'Else?', from: { ...WORDS, due: null } }),
  ).toMatchObject({ error: { code: 'overtaken' } });
  const other = { ...passage, sha256: 'another' };
  expect(await offerFiling(workspace, other)).toMatchObject({ error: { code: 'other-revision' } });
  expect(filePassages(workspace, { requirement: id, passages: other, ...words }).ok).toBe(false);
});

test('a table leaves out what is above its marking, and calls that a gap', async () => {
  const [requirement] = store.requirements.list();
  const filing = store.requirements.filings().find(({ words }) => words === 'Four thousand');
  if (!requirement || !filing) throw new Error('Nothing was filed');
  unwrapped(gradeSource(workspace, { article: ocha, reliability: 'B' }));
  unwrapped(gradePassage(workspace, { annotation: filing.note, credibility: 2 }));
  const table = (marking: string | null) => {
    const { bytes, ...told } = unwrapped(exportMatrix(workspace, { ...BY_PLACE, marking }));
    return { ...told, text: new TextDecoder().decode(bytes) };
  };
  expect(table(null)).toMatchObject({ heldBack: 0, rows: 3 });
  expect(table(null).text).toMatch(/El Fasher,answered,Four thousand,4000,.*,B2,/);
  unwrapped(gradePassage(workspace, { annotation: filing.note, marking: 'TLP:RED' }));
  expect(table(null).text).toContain('TLP:RED');
  const green = table('TLP:GREEN');
  expect(green).toMatchObject({ heldBack: 1, rows: 3 });
  expect(green.text).not.toMatch(/Four thousand|4000|TLP:RED/);
  expect(green.text).toContain('El Fasher,no answer,');
  const { id: _, created: __, ...words } = requirement;
  unwrapped(
    saveRequirement(workspace, {
      id: requirement.id,
      ...words,
      places: [...words.places],
      indicators: [...words.indicators],
      marking: 'tlp:red',
    }),
  );
  expect(table('TLP:GREEN')).toMatchObject({ heldBack: 1, rows: 0 });
});

test('a pack brings requirements with what answers them; what was filed meanwhile keeps its requirement', async () => {
  await using theirs = await temporaryLibrary();
  const ben = theirs.library.workspace;
  const { bytes } = unwrapped(makePack(workspace, [ocha]));
  unwrapped(mergePack(ben, bytes, null));
  expect(ben.store.requirements.list()).toEqual(store.requirements.list());
  expect(ben.store.requirements.filings()).toEqual(store.requirements.filings());
  // Two people put one answer right apart from each other: a conflict, as with any record.
  const [filing] = ben.store.requirements.filings();
  const [requirement] = ben.store.requirements.list();
  if (!filing || !requirement) throw new Error('Nothing came');
  const { id, places, day, words } = filing;
  const from = { places: [...places], day, words };
  unwrapped(editFiling(ben, { id, ...from, words: 'By Ben', from }));
  unwrapped(editFiling(workspace, { id, ...from, words: 'By Ada', from }));
  const back = unwrapped(mergePack(workspace, unwrapped(makePack(ben, null)).bytes, null));
  expect(back).toMatchObject({ conflicts: [`filing ${id}`], refused: [] });
  // Removed there, it goes here with all that is filed under it, but for what was filed meanwhile.
  unwrapped(mergePack(ben, unwrapped(makePack(workspace, null)).bytes, null));
  unwrapped(removeRequirements(ben, { ids: [requirement.id] }));
  const removal = unwrapped(makePack(ben, null)).bytes;
  unwrapped(mergePack(workspace, removal, null));
  expect([store.requirements.list(), store.requirements.filings()]).toEqual([[], []]);
  undo(workspace);
  const note = mark(place.library, ocha, 'no convoy reached the town');
  const passages = { notes: [note.id] };
  const late = { requirement: requirement.id, passages, places: [], day: null, words: '' };
  unwrapped(filePassages(workspace, late));
  unwrapped(mergePack(workspace, removal, null));
  expect(store.requirements.filings()).toMatchObject([{ note: note.id }]);
  unwrapped(mergePack(ben, unwrapped(makePack(workspace, null)).bytes, null));
  expect(ben.store.requirements.filings()).toEqual(store.requirements.filings());
});

test('what a newer version does not say any more is told with its answer', async () => {
  const { id } = ask({ question: 'Is the road open?', counted: null, places: [] });
  const note = unwrapped(
    createAnnotation(workspace, {
      ...{ article: ocha, start: 0, end: 17, color: 'yellow', style: 'solid' },
      ...{ motivation: 'highlighting', note: '', tags: [] },
    }),
  );
  const filed = { requirement: id, passages: { notes: [note.id] } };
  unwrapped(filePassages(workspace, { ...filed, places: [], day: null, words: '' }));
  const bytes = utf8('The harbour of Orvane is dry\n\nNo ship has come since the winter.');
  unwrapped(await reviseArticle(workspace, ocha, { name: 'ocha.txt', bytes }));
  const { rows } = await openMatrix(workspace, BY_PLACE);
  const row = rows.find(({ requirement }) => requirement.id === id);
  expect(row?.cells.flatMap(({ answers }) => answers)).toMatchObject([{ start: null }]);
  expect(unwrapped(await handlers['requirements.list']({})).at(-1)).toMatchObject({ filings: 1 });
});
