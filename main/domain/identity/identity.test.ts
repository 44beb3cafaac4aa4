import { expect, test } from 'vitest';
import { openerOf, publicOf } from './person-key.ts';
import { nameSkeleton, plainName } from './plain-name.ts';
import { isRecipient } from './recipient.ts';
import { shortWords } from './short-words.ts';
import { WORDS } from './words.ts';

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
