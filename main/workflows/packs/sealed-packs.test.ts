import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PackFile } from '#contract/packs.ts';
import { openerOf } from '#domain/identity/person-key.ts';
import { ownIdentity } from '../identity/own-identity.ts';
import type { OpenLibrary } from '../open-library.ts';
import { importOne, type TestLibrary, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { sealInThread } from './seal-in-thread.ts';
import { openPack, sealPack } from './seal-pack.ts';
import { makePack } from './share-pack.ts';

const STORY = { name: 'story.txt', bytes: utf8('Flood cuts road\n\nHeavy rain cut the road.') };

let places: readonly TestLibrary[];
let ada: OpenLibrary;
let ben: OpenLibrary;
let made: PackFile;
let sealed: Uint8Array;

beforeAll(async () => {
  places = await Promise.all([temporaryLibrary(), temporaryLibrary()]);
  [ada, ben] = places.map(({ library }) => library) as [OpenLibrary, OpenLibrary];
  await importOne(ada.workspace, STORY);
  made = unwrapped(makePack(ada.workspace, null));
  sealed = unwrapped(await sealPack(made, { to: [keyOf(ben)] })).bytes;
});
afterAll(() => Promise.all(places.map((place) => place[Symbol.asyncDispose]())));

const keyOf = ({ workspace }: OpenLibrary) => ownIdentity(workspace).key;
const open = ({ workspace }: OpenLibrary, bytes: Uint8Array, passphrase: string | null = null) =>
  openPack(workspace, bytes, passphrase);

test('a pack that is sealed for a key opens with that key only, and shows nothing of what is in it', async () => {
  expect(unwrapped(await open(ben, sealed))).toEqual({ bytes: made.bytes, sealed: true });
  expect(await open(ada, sealed)).toMatchObject({
    error: { code: 'not-for-us', message: expect.stringContaining(keyOf(ada)) },
  });
  expect(unwrapped(await open(ben, made.bytes)).sealed).toBe(false);
  expect(new TextDecoder('latin1').decode(sealed)).not.toMatch(/manifest|rain/);
});

const HEAD = 'age-encryption.org/v1\n';
const bytes = (text: string) => Buffer.from(text, 'latin1');
const scrypt = (work: string) =>
  bytes(
    `${HEAD}-> scrypt ${'a'.repeat(22)} ${work}\n${'a'.repeat(43)}\n--- ${'a'.repeat(43)}\n${'x'.repeat(40)}`,
  );
const stanza = (name: string) => `-> ${name} ${'a'.repeat(43)}\n${'a'.repeat(43)}\n`;

/** Each with the code of its refusal; a passphrase is at hand. */
const HOSTILE: readonly [string, () => Uint8Array, string][] = [
  ['cut short in its head', () => sealed.slice(0, 60), 'damaged-seal'],
  ['cut short in its body', () => sealed.slice(0, -10), 'damaged-seal'],
  ['with a byte more', () => Buffer.concat([sealed, Buffer.of(0)]), 'damaged-seal'],
  [
    'with a changed last byte',
    () => sealed.map((byte, at) => (at === sealed.length - 1 ? byte ^ 1 : byte)),
    'damaged-seal',
  ],
  [
    'with another key’s mark in its head',
    () =>
      bytes(
        bytes(
          Buffer.from(sealed)
            .toString('latin1')
            .replace('---', `${stanza('X25519')}---`),
        ).toString('latin1'),
      ),
    'damaged-seal',
  ],
  ['that asks for too much work', () => scrypt('20'), 'too-much-work'],
  ['that asks for work without end', () => scrypt('99999'), 'too-much-work'],
  ['whose work is no number', () => scrypt('1e9'), 'damaged-seal'],
  ['whose work is a long number', () => scrypt('9'.repeat(5_000)), 'damaged-seal'],
  [
    'with a passphrase beside keys',
    () =>
      bytes(`${HEAD}${stanza('X25519')}-> scrypt ${'a'.repeat(22)} 10\n${'a'.repeat(43)}\n--- x\n`),
    'damaged-seal',
  ],
  [
    'with a thousand marks',
    () => bytes(`${HEAD}${stanza('X25519').repeat(1_000)}--- x\n`),
    'too-large',
  ],
  [
    'with a mark of a megabyte',
    () => bytes(`${HEAD}-> X25519 ${'a'.repeat(1_000_000)}\n--- x\n`),
    'too-large',
  ],
  ['of a later form', () => bytes('age-encryption.org/v1\n--- x\n'), 'damaged-seal'],
  [
    'in letters that say nothing',
    () => bytes('-----BEGIN AGE ENCRYPTED FILE-----\n!!!\n-----END AGE ENCRYPTED FILE-----\n'),
    'damaged-seal',
  ],
];

test.each(HOSTILE)('a sealed pack %s is refused', async (_, hostile, code) => {
  expect(await open(ben, hostile(), 'a passphrase')).toMatchObject({ ok: false, error: { code } });
});

test('one that a passphrase seals asks for it, and opens with no other', async () => {
  const { bytes: pack, sealed: how } = unwrapped(
    await sealPack(made, { passphrase: 'correct horse' }),
  );
  expect(how).toBe('passphrase');
  expect(await open(ben, pack)).toMatchObject({ error: { code: 'needs-passphrase' } });
  expect(await open(ben, pack, 'wrong horse')).toMatchObject({
    error: { code: 'wrong-passphrase' },
  });
  expect(unwrapped(await open(ben, pack, 'correct horse')).bytes).toEqual(made.bytes);
});

test('what age 1.1.1 wrote for a key opens with that key', async () => {
  const file = Buffer.from(
    'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBoWHFaSUNxUXc0K3pqRGVTUkZTcTUzZFV5b2VvaGQydmJ1NGp0NktFT2gwCnFUQlhtNC8rVWJMelJLNEFUdm0vc3NlT0pteHZKYUE0c2w1S1o0WERXQUEKLS0tIHp4V1c2RFc4RW9GUzNQRm9lRjlTeFJjbnVQUFNWT0p2NTZxNC85MVNjbzAKHhQUOCJGCLRM8WuoftF3CHJXpewrmKg+zFvPl+Zqi/h6dozheLN+1HTB4vw=',
    'base64',
  );
  const opener = openerOf(new Uint8Array(32).fill(7));
  const answer = await sealInThread({ act: 'open', bytes: file, opener });
  expect('bytes' in answer && new TextDecoder().decode(answer.bytes)).toBe('Water first.');
});

const hasAge = spawnSync('age', ['--version']).status === 0;
if (!hasAge)
  console.warn('SKIPPED: the program “age” is not installed, so nothing is exchanged with it.');

describe.skipIf(!hasAge)('the program age', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-age-'));
  const place = (name: string) => join(folder, name);
  afterAll(() => rmSync(folder, { recursive: true }));
  const age = (...args: readonly string[]) =>
    execFileSync('age', args, { stdio: ['ignore', 'pipe', 'ignore'] });

  test('opens what Fieldbrief sealed for one of its keys', async () => {
    execFileSync('age-keygen', ['-o', place('key')], { stdio: 'ignore' });
    const key = /age1\w+/.exec(readFileSync(place('key'), 'utf8'))?.[0] ?? '';
    const to = [keyOf(ben), key];
    writeFileSync(place('pack'), unwrapped(await sealPack(made, { to })).bytes);
    expect(new Uint8Array(age('-d', '-i', place('key'), place('pack')))).toEqual(made.bytes);
  });

  test.each([[[]], [['-a']]])('seals with %j what Fieldbrief opens', async (form) => {
    writeFileSync(place('clear'), made.bytes);
    age(...form, '-r', keyOf(ben), '-o', place('sealed'), place('clear'));
    expect(unwrapped(await open(ben, readFileSync(place('sealed')))).bytes).toEqual(made.bytes);
  });
});
