import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openerOf, publicOf, sign, signerOf } from './person-key.ts';
import { nameSkeleton, plainName } from './plain-name.ts';
import { isRecipient } from './recipient.ts';
import { shortWords } from './short-words.ts';
import { WORDS } from './words.ts';

const seed = fc.uint8Array({ minLength: 32, maxLength: 32 });
const hex = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), maxLength });
const message = fc.uint8Array({ maxLength: 200 });

test('what a key signed names that key, and no other message or key does', () => {
  fc.assert(
    fc.property(seed, message, fc.nat(127), (own, words, at) => {
      const { signing, recipient } = publicOf(own);
      const signature = sign(own, words);
      expect(signerOf({ signing, signature }, words)).toBe(recipient);
      expect(signerOf({ signing, signature }, Uint8Array.of(...words, 0))).toBeNull();
      const other = signature[at] === '0' ? '1' : '0';
      const changed = signature.slice(0, at) + other + signature.slice(at + 1);
      expect(signerOf({ signing, signature: changed }, words)).toBeNull();
    }),
    { numRuns: 8 },
  );
});

test('a key is known by its checksum', () => {
  const { recipient } = publicOf(new Uint8Array(32).fill(1));
  expect(isRecipient(recipient)).toBe(true);
  for (const wrong of [
    recipient.toUpperCase(),
    recipient.slice(0, -1),
    `${recipient.slice(0, -1)}${recipient.endsWith('q') ? 'p' : 'q'}`,
    openerOf(new Uint8Array(32)),
    'age1',
    '',
  ]) {
    expect(isRecipient(wrong)).toBe(false);
  }
});

test('bytes that are no key sign nothing', () => {
  fc.assert(
    fc.property(hex(80), hex(140), (signing, signature) => {
      expect(signerOf({ signing, signature }, new Uint8Array())).toBeNull();
    }),
  );
});

test('nine of 1,024 words say ninety bits', () => {
  expect([WORDS.length, new Set(WORDS.map((word) => word.slice(0, 4))).size]).toEqual([1024, 1024]);
  expect(shortWords(new Uint8Array(32)).split(/ · | /)).toEqual(Array(9).fill(WORDS[0]));
  expect(shortWords(new Uint8Array(32).fill(255)).split(/ · | /)).toEqual(
    Array(9).fill(WORDS[1023]),
  );
  const digest = new Uint8Array(32);
  for (let bit = 0; bit < 90; bit += 1) {
    const flipped = digest.with(bit >> 3, 128 >> (bit & 7));
    expect(shortWords(flipped)).not.toBe(shortWords(digest));
  }
});

test.each([
  ['Ben\u0000\u202e\u2066 Karim', 'Ben Karim'],
  ['  Ben\r\nKarim ', 'Ben Karim'],
  ['حداد', 'حداد'],
  ['\u200b\u00ad', ''],
  ['x'.repeat(500), `${'x'.repeat(80)}…`],
])('the name %j is shown as %j', (given, shown) => {
  expect(plainName(given)).toBe(shown);
});

test.each([
  ['Ben', 'BEN'],
  ['Ben', 'Bеn'],
  ['Ben', 'B-e n'],
  ['José', 'Jose'],
  ['Oma', 'Οма'],
])('%j and %j are read as one name', (one, other) => {
  expect(nameSkeleton(one) === nameSkeleton(other)).toBe(true);
});
test('names of another script are told apart', () => {
  expect(nameSkeleton('حداد')).not.toBe(nameSkeleton('كريم'));
});
