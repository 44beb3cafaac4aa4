/** Free notes as answers: what a person saw himself, filed under what people want to know. */
import { expect, test } from 'vitest';
import { removeAnnotations } from '../annotations/annotate-passage.ts';
import { createFreeNote } from '../free-notes/keep-free-notes.ts';
import { redo, undo } from '../history/undo.ts';
import type { OpenLibrary } from '../open-library.ts';
import { mergePack } from '../packs/merge-pack.ts';
import { makePack } from '../packs/share-pack.ts';
import { importOne, mark, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { exportMatrix } from './export-matrix.ts';
import { editFiling, filePassages, offerFiling, unfile } from './file-passages.ts';
import { saveRequirement } from './keep-requirements.ts';
import { openMatrix } from './open-matrix.ts';

const BY_PLACE = { by: 'place', weeks: 4, until: null, place: '' } as const;
const SEEN = 'Twelve trucks wait at the bridge of Tolve.';
const FILED = { places: ['Tolve'], day: '2031-03-02', words: '' };

function asked({ workspace }: OpenLibrary, marking: string | null = null) {
  workspace.store.settings.set({ author: 'Amina' });
  const { id: requirement } = unwrapped(
    saveRequirement(workspace, {
      ...{ id: null, question: 'Is the road open?', indicators: [], counted: null },
      ...{ places: ['Tolve'], due: null, marking },
    }),
  );
  return requirement;
}
const seen = ({ workspace }: OpenLibrary, marking: string | null = null, note = SEEN) =>
  unwrapped(createFreeNote(workspace, { day: '2031-03-02', note, type: null, tags: [], marking }))
    .id;
const answers = async ({ workspace }: OpenLibrary) => {
  const { rows } = await openMatrix(workspace, BY_PLACE);
  return rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.answers));
};
const table = ({ workspace }: OpenLibrary, marking: string | null) => {
  const { bytes, ...told } = unwrapped(exportMatrix(workspace, { ...BY_PLACE, marking }));
  return { ...told, text: new TextDecoder().decode(bytes) };
};

test('one is offered with its day, filed once with passages in one step, put right, taken away and brought back', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const { workspace } = library;
  const requirement = asked(library);
  const free = seen(library);
  const outcome = await importOne(workspace, {
    name: 'a.txt',
    bytes: utf8('The bridge of Tolve is closed to trucks, the council said on Monday.'),
  });
  if (outcome.kind !== 'imported') throw new Error('It was not imported.');
  const note = mark(library, outcome.id, 'closed to trucks');
  expect(unwrapped(await offerFiling(workspace, { freeNote: free }))).toEqual({
    ...{ quote: SEEN, day: '2031-03-02', figure: null, counted: null, place: '', published: null },
  });
  expect(await offerFiling(workspace, { freeNote: 'none' })).toMatchObject({ ok: false });

  const passages = { notes: [free, note.id] };
  for (const _ of [1, 2])
    expect(unwrapped(filePassages(workspace, { requirement, passages, ...FILED }))).toEqual({
      filed: 2,
    });
  expect(workspace.store.requirements.counts().get(requirement)).toBe(2);
  const [own] = (await answers(library)).filter(({ article }) => article === null);
  expect(own).toMatchObject({
    ...{ note: free, quote: SEEN, title: 'Own observation', publisher: 'Amina' },
    ...{ published: '2031-03-02', start: null, reworded: false, marking: null },
    grade: { reliability: null, credibility: null },
  });
  expect(table(library, null).text).toContain(`${SEEN},Amina,Own observation,2031-03-02,,`);

  const id = own?.id ?? '';
  unwrapped(editFiling(workspace, { id, ...FILED, words: 'No', from: FILED }));
  unwrapped(removeAnnotations(workspace, [free]));
  expect((await answers(library)).map((one) => one.note)).toEqual([note.id]);
  undo(workspace);
  unwrapped(unfile(workspace, { ids: [id] }));
  expect(workspace.store.requirements.of(requirement, free)).toEqual([]);
  undo(workspace);
  expect(workspace.store.requirements.of(requirement, free)).toMatchObject([{ words: 'No' }]);
  for (const _ of [1, 2]) undo(workspace);
  expect(workspace.store.requirements.counts().get(requirement)).toBeUndefined();
  redo(workspace);
  expect(workspace.store.requirements.counts().get(requirement)).toBe(2);
});

test('a table leaves out what nobody said may go so far, and whatever repeats it', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const { workspace } = library;
  const requirement = asked(library, 'TLP:GREEN');
  const secret = 'The convoy of the depot leaves at dawn by the northern road.';
  const notes = [
    seen(library, 'TLP:RED', secret),
    seen(library),
    seen(library, 'TLP:GREEN', `The guard said so: ${secret}`),
    seen(library, 'TLP:GREEN', 'The gate of Orvane stood open.'),
  ];
  unwrapped(filePassages(workspace, { requirement, passages: { notes }, ...FILED }));
  expect(table(library, null)).toMatchObject({ rows: 4, heldBack: 0 });
  const green = table(library, 'TLP:GREEN');
  expect(green).toMatchObject({ rows: 1, heldBack: 3 });
  expect(green.text).toContain('The gate of Orvane stood open.');
  expect(green.text).not.toMatch(/convoy|trucks/);
});

test('a pack brings it with its note, and nothing of it where the note stays back', async () => {
  await using mine = await temporaryLibrary();
  await using theirs = await temporaryLibrary();
  const requirement = asked(mine.library, 'TLP:GREEN');
  const { workspace } = mine.library;
  const notes = [
    seen(mine.library, 'TLP:RED'),
    seen(mine.library, 'TLP:GREEN', 'The gate of Orvane stood open.'),
  ];
  unwrapped(filePassages(workspace, { requirement, passages: { notes }, ...FILED }));
  const { store } = theirs.library.workspace;
  const take = (marking: string | null) => {
    const { bytes } = unwrapped(makePack(workspace, null, { marking }));
    return unwrapped(mergePack(theirs.library.workspace, bytes, null));
  };
  expect(take('TLP:GREEN').refused).toEqual([]);
  expect(store.requirements.filings().map(({ note }) => note)).toEqual(notes.slice(1));
  expect(take(null).refused).toEqual([]);
  expect(store.requirements.filings()).toEqual(workspace.store.requirements.filings());
  expect((await answers(theirs.library)).map(({ publisher }) => publisher)).toEqual([
    ...['Amina', 'Amina'],
  ]);
});
