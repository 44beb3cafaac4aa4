import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Request } from '#contract';
import type { MergeRecord } from '#domain/merge/types.ts';
import { editAnnotation } from '../annotations/annotate-passage.ts';
import { editManyNotes } from '../annotations/edit-many-notes.ts';
import { exportAnnotations } from '../annotations/export-annotations.ts';
import { importAnnotations } from '../annotations/import-annotations.ts';
import { addReply, editReply } from '../annotations/reply-to-note.ts';
import { importFile } from '../articles/import-articles.ts';
import { undo } from '../history/undo.ts';
import type { OpenLibrary } from '../open-library.ts';
import { mark, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { changedPack, jsonOf } from './changed-pack.fixture.ts';
import { chooseValue, mergePack } from './merge-pack.ts';
import { openConflicts, previewPack } from './preview-pack.ts';
import { makePack } from './share-pack.ts';

const STORY = 'Flood cuts road\n\nHeavy rain cut the only road to Karsana on Monday.';

async function team() {
  const places = await Promise.all([temporaryLibrary(), temporaryLibrary(), temporaryLibrary()]);
  const [ada, ben, eve] = places.map(({ library }) => library);
  if (!ada || !ben || !eve) throw new Error('There are three.');
  const story = { name: 'story.txt', bytes: utf8(STORY) };
  for (const [library, author] of [
    [ada, 'Ada'],
    [ben, 'Ben'],
    [eve, 'Eve'],
  ] as const) {
    library.workspace.store.settings.set({ author });
    await importFile(library.workspace, story);
  }
  const article = ada.workspace.store.articles.list()[0]?.id ?? '';
  const { id } = mark(ada, article, 'the only road', { note: 'Which?', tags: ['roads'] });
  give(ada, ben);
  return {
    ...{ ada, ben, eve, article, id },
    [Symbol.asyncDispose]: async () => {
      for (const place of places) await place[Symbol.asyncDispose]();
    },
  };
}

const packOf = ({ workspace }: OpenLibrary) => unwrapped(makePack(workspace, null)).bytes;
const give = (from: OpenLibrary, to: OpenLibrary) =>
  unwrapped(mergePack(to.workspace, packOf(from), null));
type Change = Request<'annotations.edit'>['edit'];
const edit = ({ workspace }: OpenLibrary, id: string, change: Change) =>
  editAnnotation(workspace, { id, edit: change });
const noteIn = ({ workspace }: OpenLibrary, id: string) => workspace.store.annotations.get(id);

/** The pack with the records changed, as a Fieldbrief could write it that did not know whose a note is. */
const rewritten = (bytes: Uint8Array, change: (record: MergeRecord) => MergeRecord): Uint8Array =>
  changedPack(bytes, (files) => {
    const records: MergeRecord[] = jsonOf(files['records.json']);
    files['records.json'] = strToU8(JSON.stringify(records.map(change)));
  });

/** The pack in which another library has written over the words of a note. */
const wroteOver = (bytes: Uint8Array, id: string, words: string, replica: string) =>
  rewritten(bytes, (record) => {
    if (record.id !== id) return record;
    const { seen, fields } = record.state;
    const counter = 1 + (seen[replica] ?? 0);
    const note = [{ replica, counter, value: words }];
    return {
      ...record,
      state: { seen: { ...seen, [replica]: counter }, fields: { ...fields, note } },
    };
  });

describe('a note of a colleague', () => {
  test('keeps his words: another library is refused, and answers it instead', async () => {
    await using all = await team();
    const { ada, ben, id } = all;
    expect(noteIn(ben, id)).toMatchObject({ foreign: true, author: 'Ada' });
    expect(edit(ben, id, { note: 'The dam road' })).toMatchObject({
      ok: false,
      error: { code: 'not-ours', message: expect.stringContaining('the words of Ada') },
    });
    unwrapped(addReply(ben.workspace, { annotation: id, note: 'The dam road' }));
    give(ben, ada);
    const [reply] = noteIn(ada, id)?.replies ?? [];
    expect(reply).toMatchObject({ note: 'The dam road', author: 'Ben', foreign: true });
    expect(editReply(ada.workspace, { id: reply?.id ?? '', note: 'No' }).ok).toBe(false);
    expect(noteIn(ada, id)?.foreign).toBeUndefined();
    unwrapped(edit(ada, id, { note: 'The mill road' }));
    give(ada, ben);
    expect(noteIn(ben, id)?.note).toBe('The mill road');
  });

  const FILED: readonly [string, (library: OpenLibrary, id: string) => unknown][] = [
    ['one by one', (library, id) => unwrapped(edit(library, id, { tags: ['dams'] }))],
    [
      'among many',
      ({ workspace }, id) =>
        unwrapped(editManyNotes(workspace, { ids: [id], edit: { addTags: ['dams'] } })),
    ],
  ];
  test.each(FILED)(
    'says who filed it otherwise, %s, until its own library edits it',
    async (_, file) => {
      await using all = await team();
      const { ada, ben, eve, id } = all;
      const before = noteIn(ben, id);
      file(ben, id);
      expect(noteIn(ben, id)?.editor?.name).toBe('Ben');
      undo(ben.workspace);
      expect(noteIn(ben, id)).toEqual(before);
      file(ben, id);
      const preview = unwrapped(previewPack(ada.workspace, packOf(ben)));
      expect(preview.changes[0]?.fields.map(({ name, theirs }) => [name, theirs])).toContainEqual([
        'editor',
        'Ben',
      ]);
      give(ben, ada);
      give(ben, eve);
      for (const library of [ada, eve]) {
        expect(noteIn(library, id)).toMatchObject({ note: 'Which?', author: 'Ada' });
        expect(noteIn(library, id)?.editor?.name).toBe('Ben');
      }
      unwrapped(edit(ada, id, { color: 'pink' }));
      expect(noteIn(ada, id)?.editor).toBeUndefined();
      give(ada, eve);
      expect(noteIn(eve, id)?.editor).toBeUndefined();
      expect(give(ada, eve)).toMatchObject({ changed: [], conflicts: [] });
    },
  );

  test('that was written over elsewhere stays, and its library is asked', async () => {
    await using all = await team();
    const { ada, ben, eve, id } = all;
    const replica = ben.workspace.store.merge.library().replica;
    const pack = wroteOver(packOf(ben), id, 'The dam road', replica);
    give(ada, eve);
    for (const library of [ada, eve]) {
      const report = unwrapped(mergePack(library.workspace, pack, null));
      expect(report.conflicts).toEqual([`annotation ${id}`]);
      expect(noteIn(library, id)).toMatchObject({ note: 'Which?', author: 'Ada' });
    }
    const [conflict] = openConflicts(ada.workspace);
    const [elsewhere] = openConflicts(eve.workspace);
    expect([conflict?.decidedHere, elsewhere?.decidedHere]).toEqual([true, false]);
    const option = conflict?.options.find(({ by }) => by === 'Ben');
    expect(option).toMatchObject({ value: 'The dam road', shown: false });
    if (!conflict || !option) throw new Error('no conflict');
    const { kind, field } = conflict;
    const choice = { kind, id, field, replica: option.replica, counter: option.counter };
    expect(chooseValue(eve.workspace, choice)).toMatchObject({ error: { code: 'not-ours' } });
    unwrapped(chooseValue(ada.workspace, choice));
    expect(noteIn(ada, id)?.note).toBe('The dam road');
    undo(ada.workspace);
    expect(noteIn(ada, id)?.note).toBe('Which?');
    unwrapped(chooseValue(ada.workspace, choice));
    give(ada, eve);
    expect(noteIn(eve, id)?.note).toBe('The dam road');
    expect(openConflicts(eve.workspace)).toEqual([]);
  });

  test('that comes only as somebody else wrote it over is shown as edited by that one', async () => {
    await using all = await team();
    const { ben, eve, id } = all;
    const replica = ben.workspace.store.merge.library().replica;
    const pack = wroteOver(packOf(ben), id, 'The dam road', replica);
    unwrapped(mergePack(eve.workspace, pack, null));
    expect(noteIn(eve, id)).toMatchObject({
      note: 'The dam road',
      author: 'Ada',
      foreign: true,
      editor: { library: replica },
    });
    // What is only derived is no change of ours.
    expect(unwrapped(mergePack(eve.workspace, pack, null)).changed).toEqual([]);
  });

  test('is not taken over by a pack that says another library made it', async () => {
    await using all = await team();
    const { ada, ben, id } = all;
    const replica = 'eeeeeeee';
    const pack = rewritten(packOf(ben), (record) => {
      if (record.id !== id) return record;
      const { seen, fields } = record.state;
      const origin = [{ replica, counter: 1, value: replica }];
      return {
        ...record,
        state: { seen: { ...seen, [replica]: 1 }, fields: { ...fields, origin } },
      };
    });
    const report = unwrapped(mergePack(ada.workspace, pack, null));
    expect(report.refused).toMatchObject([{ id: `annotation ${id}` }]);
    expect(noteIn(ada, id)?.foreign).toBeUndefined();
  });

  test('stays his after this library took back what it had told', async () => {
    await using all = await team();
    const { ada, ben, eve, id } = all;
    give(ben, eve);
    undo(ben.workspace);
    give(ada, ben);
    unwrapped(edit(ben, id, { color: 'blue' }));
    give(ben, eve);
    give(ben, ada);
    give(eve, ada);
    const origin = ada.workspace.store.merge.name();
    for (const library of [ada, ben, eve]) {
      expect(noteIn(library, id)).toMatchObject({ origin, color: 'blue', note: 'Which?' });
    }
    unwrapped(edit(ada, id, { note: 'The mill road' }));
    give(ada, eve);
    expect(noteIn(eve, id)?.note).toBe('The mill road');
    expect(openConflicts(eve.workspace)).toEqual([]);
  });
});

test.each(['w3c', 'annotations'] as const)('whose a note is travels in %s', async (format) => {
  await using all = await team();
  const { ada, ben, eve, id } = all;
  unwrapped(addReply(ben.workspace, { annotation: id, note: 'The dam road' }));
  unwrapped(edit(ben, id, { tags: ['dams'] }));
  const { bytes } = unwrapped(exportAnnotations(ben.workspace, { articles: null, format }));
  unwrapped(importAnnotations(eve.workspace, bytes));
  const origin = ada.workspace.store.merge.name();
  expect(noteIn(eve, id)).toMatchObject({ origin, foreign: true, editor: { name: 'Ben' } });
  expect(noteIn(eve, id)?.replies).toMatchObject([
    { origin: ben.workspace.store.merge.name(), foreign: true },
  ]);
  // Nor does it become hers on the way back.
  give(eve, ada);
  expect(noteIn(ada, id)).toMatchObject({ origin, note: 'Which?' });
  expect(noteIn(ada, id)?.foreign).toBeUndefined();
});

test('a note that no library made belongs to the one that takes it in', async () => {
  await using all = await team();
  const { ada, article } = all;
  const note = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    ...{ id: 'urn:x:1', type: 'Annotation', motivation: 'commenting', creator: 'Somebody' },
    body: { type: 'TextualBody', value: 'Hm' },
    target: {
      source: 'x',
      selector: { type: 'TextQuoteSelector', exact: 'Heavy rain' },
      'fieldbrief:revision': { article },
    },
  };
  const report = unwrapped(importAnnotations(ada.workspace, utf8(JSON.stringify(note))));
  unwrapped(edit(ada, report.added[0] ?? '', { note: 'Hm, hm' }));
});
