import { strFromU8, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { standingOf, type Verdict } from '#domain/review.ts';
import { editAnnotation, removeAnnotations } from '../annotations/annotate-passage.ts';
import { importFile } from '../articles/import-articles.ts';
import { createFreeNote } from '../free-notes/keep-free-notes.ts';
import { undo } from '../history/undo.ts';
import type { OpenLibrary } from '../open-library.ts';
import { changedPack } from '../packs/changed-pack.fixture.ts';
import { mergePack } from '../packs/merge-pack.ts';
import { makePack } from '../packs/share-pack.ts';
import { mark, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { giveReviews } from './give-reviews.ts';

const STORY = utf8('Flood cuts road\n\nHeavy rain cut the only road to Karsana on Monday.');

async function team() {
  const places = await Promise.all([temporaryLibrary(), temporaryLibrary(), temporaryLibrary()]);
  const [ada, ben, eve] = places.map(({ library }) => library);
  if (!ada || !ben || !eve) throw new Error('There are three.');
  for (const [author, { workspace }] of [
    ['Ada', ada],
    ['Ben', ben],
    ['Eve', eve],
  ] as const) {
    workspace.store.settings.set({ author });
    await importFile(workspace, { name: 'story.txt', bytes: STORY });
  }
  const article = ada.workspace.store.articles.list()[0]?.id ?? '';
  const { id } = mark(ada, article, 'the only road', { note: 'Which?' });
  const free = { day: '2031-03-02', note: 'Trucks.', type: null, tags: [], marking: null };
  const own = unwrapped(createFreeNote(ada.workspace, free)).id;
  for (const other of [ben, eve]) give(ada, other);
  return {
    ...{ ada, ben, eve, id, own },
    [Symbol.asyncDispose]: async () => {
      for (const place of places) await place[Symbol.asyncDispose]();
    },
  };
}

const packOf = ({ workspace }: OpenLibrary) => unwrapped(makePack(workspace, null)).bytes;
const give = (from: OpenLibrary, to: OpenLibrary) =>
  unwrapped(mergePack(to.workspace, packOf(from), null));
const say = ({ workspace }: OpenLibrary, notes: string[], verdict: Verdict | null, words = '') =>
  unwrapped(giveReviews(workspace, { notes, verdict, words }));
const reviewsIn = ({ workspace }: OpenLibrary, note: string) =>
  workspace.store.reviews.list().filter((one) => one.note === note);
const said = (library: OpenLibrary, note: string) =>
  reviewsIn(library, note).map(({ author, verdict }) => `${author} ${verdict}`);

test('a reviewer says one thing of a note, takes it back, and changes nothing of the note', async () => {
  await using all = await team();
  const { ben, id, own } = all;
  const { store } = ben.workspace;
  const before = store.annotations.get(id);
  expect(say(ben, [id, own], 'proposed')).toEqual({ changed: 2 });
  expect(say(ben, [id], 'accepted', 'Seen twice.')).toEqual({ changed: 1 });
  expect(say(ben, [id], 'accepted', 'Seen twice.')).toEqual({ changed: 0 });
  expect(said(ben, id)).toEqual(['Ben accepted']);
  expect(undo(ben.workspace)?.label).toBe('Accept note');
  expect(said(ben, id)).toEqual(['Ben proposed']);
  say(ben, [id], null);
  expect(said(ben, id)).toEqual([]);
  expect(store.annotations.get(id)).toEqual(before);
  expect(
    giveReviews(ben.workspace, { notes: [id, 'none'], verdict: 'accepted', words: '' }).ok,
  ).toBe(false);
  unwrapped(removeAnnotations(ben.workspace, [own]));
  expect(said(ben, own)).toEqual([]);
  undo(ben.workspace);
  expect(said(ben, own)).toEqual(['Ben proposed']);
  unwrapped(removeAnnotations(ben.workspace, [own]));
  store.emptyTrash();
  expect(undo(ben.workspace)?.label).not.toBe('Propose 2 notes');
});

test('packs bring them together: who disagrees stays at odds, and a verdict holds for the words it was given on', async () => {
  await using all = await team();
  const { ada, ben, eve, id, own } = all;
  say(ben, [id, own], 'accepted');
  say(eve, [id], 'rejected', 'One source only.');
  give(ben, ada);
  give(eve, ada);
  give(ada, ben);
  for (const library of [ada, ben]) {
    expect(said(library, id).sort()).toEqual(['Ben accepted', 'Eve rejected']);
    expect(standingOf(reviewsIn(library, id))).toBe('disputed');
    expect(standingOf(reviewsIn(library, own))).toBe('accepted');
  }
  unwrapped(editAnnotation(ada.workspace, { id, edit: { note: 'Which one?' } }));
  expect(standingOf(reviewsIn(ada, id))).toBeNull();
  expect(reviewsIn(ada, id).map(({ isCurrent }) => isCurrent)).toEqual([false, false]);
  unwrapped(editAnnotation(ada.workspace, { id, edit: { note: 'Which?' } }));
  expect(standingOf(reviewsIn(ada, id))).toBe('disputed');
  unwrapped(editAnnotation(ada.workspace, { id, edit: { type: 'fact' } }));
  expect(standingOf(reviewsIn(ada, id))).toBeNull();
});

test('nobody speaks in another’s name', async () => {
  await using all = await team();
  const { ada, ben, eve, id } = all;
  say(ben, [id], 'rejected');
  for (const to of [ada, eve]) give(ben, to);
  const forged = changedPack(packOf(eve), (files) => {
    const text = strFromU8(files['records.json'] ?? new Uint8Array());
    files['records.json'] = strToU8(text.replace('"verdict":"rejected"', '"verdict":"wrong"'));
  });
  expect(unwrapped(mergePack(ada.workspace, forged, null)).refused.length).toBe(1);
  const turned = changedPack(packOf(eve), (files) => {
    const records: {
      kind: string;
      state: {
        fields: { note: { counter: number; value: object }[] };
        seen: Record<string, number>;
      };
    }[] = JSON.parse(strFromU8(files['records.json'] ?? new Uint8Array()));
    for (const { kind, state } of records) {
      if (kind !== 'review') continue;
      for (const note of state.fields.note) {
        note.counter += 9;
        note.value = { ...note.value, verdict: 'accepted' };
      }
      for (const library of Object.keys(state.seen)) state.seen[library] = 99;
    }
    files['records.json'] = strToU8(JSON.stringify(records));
  });
  expect(unwrapped(mergePack(ada.workspace, turned, null)).refused).toMatchObject([
    { reason: expect.stringContaining('did not sign it') },
  ]);
  expect(said(ada, id)).toEqual(['Ben rejected']);
});
