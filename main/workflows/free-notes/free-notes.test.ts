import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Request } from '#contract';
import { ask } from '#domain/search/ask.ts';
import { removeAnnotations } from '../annotations/annotate-passage.ts';
import { editManyNotes } from '../annotations/edit-many-notes.ts';
import { exportAnnotations } from '../annotations/export-annotations.ts';
import { importAnnotations } from '../annotations/import-annotations.ts';
import { gradePassage } from '../grades/grade-passages.ts';
import { listTrash, restoreFromTrash } from '../history/restore-from-trash.ts';
import { undo } from '../history/undo.ts';
import type { OpenLibrary } from '../open-library.ts';
import { changedPack, jsonOf } from '../packs/changed-pack.fixture.ts';
import { mergePack } from '../packs/merge-pack.ts';
import { makePack } from '../packs/share-pack.ts';
import { importOne, mark, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { createFreeNote, editFreeNote } from './keep-free-notes.ts';

const SEEN = 'Twelve trucks wait at the bridge.';

const keep = ({ workspace }: OpenLibrary, change: Partial<Request<'freeNotes.create'>> = {}) =>
  unwrapped(
    createFreeNote(workspace, {
      ...{ day: '2031-03-02', note: SEEN, type: null, tags: ['#access'], marking: null },
      ...change,
    }),
  );
const all = ({ workspace }: OpenLibrary) => workspace.store.freeNotes.list();
const packOf = ({ workspace }: OpenLibrary, marking: string | null = null) =>
  unwrapped(makePack(workspace, null, { marking }));
const give = (from: OpenLibrary, to: OpenLibrary) =>
  unwrapped(mergePack(to.workspace, packOf(from).bytes, null));

async function two() {
  const places = await Promise.all([temporaryLibrary(), temporaryLibrary()]);
  const [ada, ben] = places.map(({ library }) => library);
  if (!ada || !ben) throw new Error('There are two.');
  ada.workspace.store.settings.set({ author: 'Ada' });
  ben.workspace.store.settings.set({ author: 'Ben' });
  return {
    ...{ ada, ben },
    [Symbol.asyncDispose]: async () => {
      for (const place of places) await place[Symbol.asyncDispose]();
    },
  };
}

test('one is kept under its day, changed, found, deleted and brought back', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  const { store } = workspace;
  const outcome = await importOne(workspace, { name: 'a.txt', bytes: utf8('Flood\n\nTrucks.') });
  if (outcome.kind !== 'imported') throw new Error(outcome.kind);
  const marked = mark(place.library, outcome.id, 'Trucks');
  const { id } = keep(place.library, { marking: 'tlp:amber' });
  keep(place.library, { day: '2031-03-03', note: 'Later.' });
  expect(all(place.library).map(({ day, tags, marking }) => [day, tags, marking])).toEqual([
    ['2031-03-03', ['access'], null],
    ['2031-03-02', ['access'], 'TLP:AMBER'],
  ]);

  const found = (query: string) => {
    const read = ask({ text: query, unfinished: false, stems: false });
    if ('mistake' in read) throw new Error(read.mistake.message);
    return store.search
      .find(read.request, { from: 0, limit: 9 })
      .hits.map((hit) => hit.annotation ?? hit.id);
  };
  const queries = ['trucks bridge', 'after:2031-03-02 before:2031-03-03', 'tag:access bridge'];
  for (const query of queries) expect(found(query), query).toEqual([id]);
  expect(found('type:note has:tag').length).toBe(2);
  expect(found('type:document trucks')).toEqual([outcome.id]);

  const edit = { note: 'Nine trucks.', day: '2031-03-01' };
  unwrapped(editFreeNote(workspace, { id, edit, from: SEEN }));
  expect(found('nine before:2031-03-02')).toEqual([id]);
  expect(editFreeNote(workspace, { id, edit: { note: 'Ten.' }, from: SEEN }).ok).toBe(false);
  undo(workspace);
  expect(store.freeNotes.get(id)).toMatchObject({ note: SEEN, day: '2031-03-02' });

  unwrapped(editManyNotes(workspace, { ids: [id, marked.id], edit: { type: 'gap' } }));
  expect(found('type:gap').sort()).toEqual([id, marked.id].sort());
  undo(workspace);
  unwrapped(removeAnnotations(workspace, [id, marked.id]));
  expect([found('bridge'), store.counts().annotations]).toEqual([[], 1]);
  expect(unwrapped(listTrash(workspace)).freeNotes).toMatchObject([{ id, note: SEEN }]);
  unwrapped(restoreFromTrash(workspace, { articles: [], annotations: [], freeNotes: [id] }));
  expect(found('bridge')).toEqual([id]);
  unwrapped(removeAnnotations(workspace, [id]));
  store.emptyTrash();
  expect([found('bridge'), all(place.library).length]).toEqual([[], 1]);
});

test('it goes with the whole library; only its author’s library changes it, but for its marking', async () => {
  await using both = await two();
  const { ada, ben } = both;
  const { id } = keep(ada);
  give(ada, ben);
  expect(all(ben)).toMatchObject([{ id, author: 'Ada', foreign: true, note: SEEN }]);
  const refused = [
    editFreeNote(ben.workspace, { id, edit: { day: '2031-01-01' } }),
    editManyNotes(ben.workspace, { ids: [id], edit: { addTags: ['x'] } }),
  ];
  for (const answer of refused) expect(answer).toMatchObject({ error: { code: 'not-ours' } });
  unwrapped(editFreeNote(ben.workspace, { id, edit: { marking: 'TLP:RED' } }));
  unwrapped(editFreeNote(ada.workspace, { id, edit: { day: '2031-03-01' } }));
  give(ben, ada);
  give(ada, ben);
  for (const library of [ada, ben]) {
    expect(all(library)).toMatchObject([
      { id, day: '2031-03-01', marking: 'TLP:RED', editor: { name: 'Ben' } },
    ]);
  }

  const forged = changedPack(packOf(ben).bytes, (files) => {
    const text = strFromU8(files['records.json'] ?? new Uint8Array());
    files['records.json'] = strToU8(text.replaceAll('2031-03-01', '2031-03-09'));
    expect(jsonOf(files['proofs.json'])).toMatchObject([{ kind: 'free-note', id }]);
  });
  const report = unwrapped(mergePack(ada.workspace, forged, null));
  expect(report.refused).toMatchObject([{ id: `free-note ${id}` }]);
  expect(all(ada)[0]?.day).toBe('2031-03-01');
});

test('nothing above a marking leaves, nor one that nobody marked, nor one that repeats what stays back', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const story = utf8('Flood cuts road\n\nThe depot at Tolve has no guard at night.');
  const outcome = await importOne(library.workspace, { name: 'a.txt', bytes: story });
  if (outcome.kind !== 'imported') throw new Error(outcome.kind);
  const { id } = mark(library, outcome.id, 'The depot at Tolve has no guard at night.');
  unwrapped(gradePassage(library.workspace, { annotation: id, marking: 'TLP:RED' }));
  keep(library, { note: 'Red trucks.', marking: 'TLP:RED' });
  const green = keep(library, { note: 'Green trucks.', type: 'fact', marking: 'TLP:GREEN' });
  keep(library, { note: 'Grey trucks.' });
  keep(library, { note: 'They say the depot at Tolve has no guard.', marking: 'TLP:GREEN' });

  const pack = packOf(library, 'TLP:GREEN');
  expect(JSON.stringify(jsonOf(unzipSync(pack.bytes)['records.json']))).not.toMatch(/Red|Grey/);
  expect(pack.leftOut.filter(({ kind }) => kind === 'free-note').length).toBe(2);
  for (const format of ['w3c', 'annotations', 'markdown', 'csv', 'html'] as const) {
    const file = unwrapped(
      exportAnnotations(library.workspace, { articles: null, format, marking: 'TLP:GREEN' }),
    );
    expect([format, file.annotations, file.marking]).toEqual([format, 1, 'TLP:GREEN']);
    const text = strFromU8(file.bytes);
    if (format !== 'annotations') expect(text).toContain('Green trucks.');
    expect(text).not.toMatch(/Red|Grey|guard/);
    expect(file.leftOut.filter(({ kind }) => kind === 'free-note').length).toBe(3);
  }

  await using other = await temporaryLibrary();
  for (const format of ['w3c', 'annotations'] as const) {
    const file = unwrapped(
      exportAnnotations(library.workspace, { articles: null, only: [green.id], format }),
    );
    unwrapped(importAnnotations(other.library.workspace, file.bytes));
    expect(all(other.library)).toEqual([{ ...green, foreign: true }]);
  }
});
