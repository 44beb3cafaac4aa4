import { strToU8 } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { publicOf } from '#domain/identity/person-key.ts';
import type { Fields, MergeRecord } from '#domain/merge/types.ts';
import { editAnnotation } from '../annotations/annotate-passage.ts';
import { addReply } from '../annotations/reply-to-note.ts';
import { importFile } from '../articles/import-articles.ts';
import { forgetPerson, namePerson } from '../identity/known-people.ts';
import { ownIdentity } from '../identity/own-identity.ts';
import type { OpenLibrary } from '../open-library.ts';
import { mark, type TestLibrary, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { changedPack, edited, jsonOf, type PackFiles } from './changed-pack.fixture.ts';
import { mergePack } from './merge-pack.ts';
import { previewPack } from './preview-pack.ts';
import { makePack } from './share-pack.ts';

const STORY = 'Flood cuts road\n\nHeavy rain cut the only road to Karsana on Monday.';
const MALLORY = new Uint8Array(32).fill(7);
const MALLORYS = 'badbadbadbadbad1';

let places: readonly TestLibrary[];
let [ada, ben, eve]: OpenLibrary[] = [];
/** Ada's note. */
let id: string;

/** Ada, Ben and Eve have one story; Ben and Eve have Ada's note from her own signed pack. */
async function begin(): Promise<void> {
  places = await Promise.all([temporaryLibrary(), temporaryLibrary(), temporaryLibrary()]);
  [ada, ben, eve] = places.map(({ library }) => library);
  for (const [library, author] of [
    [here(ada), 'Ada'],
    [here(ben), 'Ben'],
    [here(eve), 'Eve'],
  ] as const) {
    library.workspace.store.settings.set({ author });
    await importFile(library.workspace, { name: 'story.txt', bytes: utf8(STORY) });
  }
  const article = here(ada).workspace.store.articles.list()[0]?.id ?? '';
  ({ id } = mark(here(ada), article, 'the only road', { note: 'Which?' }));
  give(here(ada), here(ben));
  give(here(ada), here(eve));
}
const end = () => Promise.all(places.map((place) => place[Symbol.asyncDispose]()));

function here(library: OpenLibrary | undefined): OpenLibrary {
  if (!library) throw new Error('It is not open yet.');
  return library;
}
const packOf = (library: OpenLibrary | undefined) =>
  unwrapped(makePack(here(library).workspace, null)).bytes;
const take = (library: OpenLibrary | undefined, pack: Uint8Array) =>
  unwrapped(mergePack(here(library).workspace, pack, null));
const give = (from: OpenLibrary, to: OpenLibrary) => take(to, packOf(from));
const noteIn = (library: OpenLibrary | undefined) =>
  here(library).workspace.store.annotations.get(id);
const nameOf = (library: OpenLibrary | undefined) => here(library).workspace.store.merge.name();
const keyIn = (library: OpenLibrary | undefined) => ownIdentity(here(library).workspace).key;

/** Fields of Ada's note written anew by `replica`, as the newest that it wrote. */
const written =
  (replica: string, fields: Fields) =>
  (files: PackFiles): void => {
    const records: MergeRecord[] = jsonOf(files['records.json']);
    const changed = records.map((record) => {
      if (record.id !== id) return record;
      const { seen, fields: old } = record.state;
      const counter = 1 + (seen[replica] ?? 0);
      const fresh = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, [{ replica, counter, value }]]),
      );
      const state = { seen: { ...seen, [replica]: counter }, fields: { ...old, ...fresh } };
      return { ...record, state };
    });
    files['records.json'] = strToU8(JSON.stringify(changed));
  };

/** Ways to speak in Ada's name, as Mallory tries them. */
const FORGED: readonly [string, () => (files: PackFiles) => void][] = [
  ['her words, as she wrote them', () => written(nameOf(ada), { note: 'All is well.' })],
  [
    'her words, as a copy of her library',
    () => written(`${nameOf(ada)}-dead`, { note: 'All is well.' }),
  ],
  ['the name under them', () => written(MALLORYS, { author: 'The Authority' })],
  ['who made it', () => written(MALLORYS, { origin: MALLORYS })],
  [
    'all of it',
    () => written(MALLORYS, { origin: MALLORYS, author: 'Mallory', note: 'All is well.' }),
  ],
];

describe('nobody speaks in her name', () => {
  beforeAll(begin);
  afterAll(end);

  test.each(FORGED)(
    'a pack that changes %s is refused in that, unsigned or signed by another',
    (_, forge) => {
      for (const seed of [null, MALLORY]) {
        // From Ben's library, or from hers as it says.
        for (const base of [packOf(ben), packOf(ada)]) {
          const pack = changedPack(base, forge(), { seed });
          for (const library of [ada, eve]) {
            expect(take(library, pack).refused).toMatchObject([{ id: `annotation ${id}` }]);
            expect(noteIn(library)).toMatchObject({
              note: 'Which?',
              author: 'Ada',
              origin: nameOf(ada),
            });
          }
        }
      }
    },
  );
});

describe('her name', () => {
  beforeEach(begin);
  afterEach(end);

  test('what she writes anew is taken from her, and from whoever passes it on', () => {
    unwrapped(editAnnotation(here(ada).workspace, { id, edit: { note: 'The mill road?' } }));
    give(here(ada), here(ben));
    unwrapped(addReply(here(ben).workspace, { annotation: id, note: 'The dam road' }));
    expect(take(eve, packOf(ben)).refused).toEqual([]);
    expect(noteIn(eve)).toMatchObject({ note: 'The mill road?', author: 'Ada' });
    expect(noteIn(eve)?.replies).toMatchObject([{ note: 'The dam road', author: 'Ben' }]);
    // An old wording of hers, sent again, takes nothing back.
    expect(
      take(
        eve,
        changedPack(packOf(ben), () => undefined),
      ).refused,
    ).toEqual([]);
  });

  test('her signature is not one of other words, nor of another note', () => {
    unwrapped(editAnnotation(here(ada).workspace, { id, edit: { note: 'The mill road?' } }));
    const forged = changedPack(packOf(ada), edited('records.json', 'The mill road?', 'No road.'));
    expect(take(eve, forged).refused).toMatchObject([
      { reason: 'It speaks in the name of Ada, whose key did not sign it.' },
    ]);
    const article = here(ada).workspace.store.articles.list()[0]?.id ?? '';
    const other = mark(here(ada), article, 'Heavy rain', { note: 'How much?' });
    const moved = changedPack(packOf(ada), (files) => {
      const proofs: { id: string }[] = jsonOf(files['proofs.json']);
      files['proofs.json'] = strToU8(
        JSON.stringify(proofs.map((proof) => ({ ...proof, id: other.id }))),
      );
    });
    // The other note's own signature holds still.
    expect(take(eve, moved).refused.map(({ id: key }) => key)).toEqual([`annotation ${id}`]);
  });

  test('a note of a library that nobody knows does not bear the name of somebody who is known', () => {
    unwrapped(namePerson(here(eve).workspace, keyIn(ada), 'Ada'));
    const article = here(ben).workspace.store.articles.list()[0]?.id ?? '';
    here(ben).workspace.store.settings.set({ author: 'АDA' });
    const forged = mark(here(ben), article, 'Heavy rain', { note: 'It is over.' });
    expect(take(eve, packOf(ben)).refused).toMatchObject([
      { id: `annotation ${forged.id}`, reason: expect.stringMatching(/bears the name of Ada/) },
    ]);
  });

  test('a library that signs with another key than before is told, until the old one is forgotten', () => {
    unwrapped(editAnnotation(here(ada).workspace, { id, edit: { note: 'The mill road?' } }));
    const renewed = changedPack(
      packOf(ada),
      (files) => {
        delete files['proofs.json'];
      },
      { seed: MALLORY },
    );
    const preview = unwrapped(previewPack(here(eve).workspace, renewed));
    expect(preview.signer.warnings.join()).toContain(keyIn(ada));
    expect(preview.refused).toHaveLength(1);
    unwrapped(forgetPerson(here(eve).workspace, keyIn(ada)));
    expect(take(eve, renewed)).toMatchObject({ refused: [], signer: { warnings: [] } });
    expect(noteIn(eve)?.note).toBe('The mill road?');
    expect(here(eve).workspace.store.proofs.keyOfLibrary(nameOf(ada))).toBe(
      publicOf(MALLORY).recipient,
    );
  });

  test('a note in one’s own name that one did not sign is told, and refused from this very library', async () => {
    await using fresh = await temporaryLibrary();
    const { library } = fresh;
    const own = nameOf(library);
    const as = (replica: string) =>
      changedPack(packOf(ada), (files) => {
        delete files['proofs.json'];
        edited('records.json', new RegExp(nameOf(ada), 'g'), replica)(files);
      });
    expect(take(library, as(own)).refused).toMatchObject([{ id: `annotation ${id}` }]);
    const earlier = unwrapped(mergePack(library.workspace, as(`${own}-beef`), null));
    expect(earlier.refused).toEqual([]);
    expect(earlier.signer.warnings.join()).toMatch(/1 of its notes are in your name/);
  });
});
