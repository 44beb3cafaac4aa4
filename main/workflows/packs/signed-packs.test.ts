import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publicOf } from '#domain/identity/person-key.ts';
import { undo } from '../history/undo.ts';
import { forgetPerson, knownPeople, namePerson } from '../identity/known-people.ts';
import { ownIdentity, wordsOf } from '../identity/own-identity.ts';
import type { OpenLibrary } from '../open-library.ts';
import {
  importOne,
  mark,
  type TestLibrary,
  temporaryLibrary,
  unwrapped,
  utf8,
} from '../testing.ts';
import { changedPack, edited } from './changed-pack.fixture.ts';
import { mergePack } from './merge-pack.ts';
import { previewPack } from './preview-pack.ts';
import { makePack } from './share-pack.ts';

const STORY = 'Flood cuts road\n\nHeavy rain cut the only road to Karsana on Monday.';
const MALLORY = new Uint8Array(32).fill(7);

let mine: TestLibrary;
let ada: OpenLibrary;
/** The only article's id. */
let article: string;

beforeAll(async () => {
  mine = await temporaryLibrary();
  ada = mine.library;
  ada.workspace.store.settings.set({ author: 'Ada' });
  const outcome = await importOne(ada.workspace, { name: 'story.txt', bytes: utf8(STORY) });
  if (outcome.kind !== 'imported') throw new Error(outcome.kind);
  article = outcome.id;
  mark(ada, article, 'the only road', { note: 'Which?' });
});
afterAll(() => mine[Symbol.asyncDispose]());

const packOf = ({ workspace }: OpenLibrary) => unwrapped(makePack(workspace, null)).bytes;
const signerOf = ({ workspace }: OpenLibrary, pack: Uint8Array) =>
  unwrapped(previewPack(workspace, pack)).signer;

test('who signed is own, new, known by a name, or nobody', async () => {
  await using theirs = await temporaryLibrary();
  const ben = theirs.library;
  const pack = packOf(ada);
  const { key, words } = ownIdentity(ada.workspace);
  expect(signerOf(ada, pack)).toMatchObject({ kind: 'own', key });
  expect(signerOf(ben, pack)).toEqual({
    ...{ kind: 'new', key, words, name: null, claims: 'Ada', warnings: [] },
  });
  unwrapped(namePerson(ben.workspace, key, ' Ada\u202e M.\u0000 '));
  expect(signerOf(ben, pack)).toMatchObject({ kind: 'known', name: 'Ada M.' });
  expect(unwrapped(mergePack(ben.workspace, pack, null)).signer.kind).toBe('known');
  undo(ben.workspace);
  undo(ben.workspace);
  expect(knownPeople(ben.workspace)).toEqual([]);
  expect(signerOf(ben, pack).kind).toBe('new');
  const stripped = changedPack(pack, () => undefined);
  expect(signerOf(ben, stripped)).toMatchObject({
    ...{ kind: 'unsigned', key: null, words: null, name: null, claims: 'Ada' },
    warnings: [expect.stringMatching(/packs are signed: this one is not/)],
  });
});

/** Each way to change a signed pack, and the refusal. */
const CHANGED: readonly [string, (files: Record<string, Uint8Array>) => void, string][] = [
  ['its manifest', edited('manifest.json', 'Ada', 'Eva'), 'changed-pack'],
  ['its records', edited('records.json', 'Which?', 'Where?'), 'damaged-pack'],
  [
    'a file more',
    (files) => {
      files['originals/0'] = utf8('x');
    },
    'changed-pack',
  ],
  [
    'a file less',
    (files) => {
      delete files[`articles/${article}.json`];
    },
    'missing',
  ],
  ['its signature', edited('signature.json', /"signature":"../, '"signature":"00'), 'changed-pack'],
  ['a signature that is none', edited('signature.json', /.+/, '[]'), 'changed-pack'],
  [
    'the key beside the signature',
    edited('signature.json', /"signing":"\w+"/, `"signing":"${publicOf(MALLORY).signing}"`),
    'changed-pack',
  ],
  [
    'a key with which anybody signs',
    (files) => {
      files['signature.json'] = strToU8(
        JSON.stringify({ signing: `01${'0'.repeat(62)}`, signature: `01${'0'.repeat(126)}` }),
      );
    },
    'changed-pack',
  ],
];

test.each(CHANGED)('a signed pack with %s changed is refused', (_, change, code) => {
  const files = unzipSync(packOf(ada));
  change(files);
  expect(mergePack(ada.workspace, zipSync(files), null)).toMatchObject({ error: { code } });
});

test('a key that claims a known name is told, however the name is written', async () => {
  await using theirs = await temporaryLibrary();
  const ben = theirs.library;
  unwrapped(namePerson(ben.workspace, ownIdentity(ada.workspace).key, 'Ada'));
  // A Cyrillic A, and a mark that nobody sees.
  for (const by of ['Ada', 'АDA', 'A\u200bda']) {
    const claim = { manifest: { by } };
    const forged = changedPack(packOf(ada), () => undefined, { seed: MALLORY, ...claim });
    for (const pack of [forged, changedPack(packOf(ada), () => undefined, claim)]) {
      const { kind, warnings } = signerOf(ben, pack);
      expect(kind).not.toBe('known');
      expect(warnings).toMatchObject([expect.stringMatching(/know as Ada did not sign it/)]);
    }
  }
  const { recipient } = publicOf(MALLORY);
  expect(namePerson(ben.workspace, recipient, 'аda')).toMatchObject({
    error: { code: 'namesake' },
  });
  unwrapped(forgetPerson(ben.workspace, ownIdentity(ada.workspace).key));
  unwrapped(namePerson(ben.workspace, recipient, 'Ada'));
});

test('a pack that is older than one of the same sender that was merged says so', async () => {
  await using theirs = await temporaryLibrary();
  const ben = theirs.library;
  const old = packOf(ada);
  mark(ada, article, 'Heavy rain', { note: 'How much?' });
  const pack = packOf(ada);
  expect(signerOf(ben, old).warnings).toEqual([]);
  unwrapped(mergePack(ben.workspace, pack, null));
  expect(signerOf(ben, old).warnings).toMatchObject([expect.stringMatching(/older than a pack/)]);
  expect(signerOf(ben, pack).warnings).toEqual([]);
  undo(ben.workspace);
  expect(signerOf(ben, old).warnings).toHaveLength(1);
});

test('a key has the same words wherever they are asked for', () => {
  const { recipient } = publicOf(MALLORY);
  expect(wordsOf(recipient)).toMatch(
    /^(?:[a-z]{3,8} ){2}[a-z]+ · (?:[a-z]+ ){2}[a-z]+ · (?:[a-z]+ ){2}[a-z]+$/,
  );
  expect(ownIdentity(ada.workspace)).toEqual(ownIdentity(ada.workspace));
});
