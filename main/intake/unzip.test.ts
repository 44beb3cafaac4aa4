import fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readAnnotationText } from './read-annotation-text.ts';
import { listZip } from './unzip.ts';

const CONTENT = '{"type":"AnnotationSet","items":[]}';

const zip = (files: Readonly<Record<string, string>>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, [strToU8(text), { level }]]),
    ) as Zippable,
  );

const plain = zip({ 'annotations.json': CONTENT, 'folder/more.txt': 'more' });

/** Files of which each is small enough to be left alone, and all together are not. */
const sparse = Array.from(
  { length: 40 },
  (_, at) => [String(at), ' '.repeat(1024 * 1024)] as const,
);

/** The bytes with one 16- or 32-bit number of the first directory entry written over. */
function patched(bytes: Uint8Array, offset: number, value: number, width: 2 | 4 = 4): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const entry = view.getUint32(copy.length - 6, true);
  if (width === 2) view.setUint16(entry + offset, value, true);
  else view.setUint32(entry + offset, value, true);
  return copy;
}

test.each([0, 6] as const)('reads what was packed at level %s', (level) => {
  const files = { 'annotations.json': CONTENT, 'a/ü.txt': 'Grüße', empty: '' };
  const listed = listZip(zip(files, level));
  if (!listed.ok) throw new Error(listed.error.message);
  const read = listed.value.map((entry) => {
    const content = entry.read();
    return [entry.name, content.ok && new TextDecoder().decode(content.value)];
  });
  expect(Object.fromEntries(read)).toEqual(files);
  expect(listed.value.map(({ size }) => size)).toEqual([35, 7, 0]);
});

describe('an archive that is refused', () => {
  const cases: readonly [name: string, bytes: Uint8Array, says: RegExp][] = [
    ['cut in the middle', plain.slice(0, 60), /damaged/],
    ['cut at its end', plain.slice(0, -1), /damaged/],
    ['only its first bytes', plain.slice(0, 4), /damaged/],
    ['a name that leads out', zip({ '../../etc/passwd': 'x' }), /leads out/],
    ['the same with a backslash', zip({ '..\\x': 'x' }), /leads out/],
    ['a name from the root', zip({ '/x': 'x' }), /leads out/],
    ['a drive', zip({ 'C:x': 'x' }), /leads out/],
    ['a way out in the middle', zip({ 'a/../../x': 'x' }), /leads out/],
    ['packed 1,000 to 1', zip({ 'annotations.json': ' '.repeat(4_000_000) }), /unpacks to more/],
    ['a size that is a lie, too small', patched(plain, 24, 10), /damaged/],
    ['a size that is a lie, too large', patched(plain, 24, 1_000), /damaged/],
    ['a size beyond any bound', patched(plain, 24, 0xfffffffe), /unpacks to more/],
    ['a wrong checksum', patched(plain, 16, 7), /damaged/],
    ['a local header that is none', patched(plain, 42, 5), /damaged/],
    ['a local header behind the end', patched(plain, 42, 0xfffffff0), /damaged/],
    ['a password', patched(plain, 8, 1, 2), /password/],
    ['another packing', patched(plain, 10, 14, 2), /can’t unpack/],
    ['two files of one name', twice(), /damaged/],
    ['ten entries over the same bytes', overlapping(10, 0), /damaged/],
    ['a thousand entries over the same bytes', overlapping(1_000, 0), /unpacks to more/],
    ['entries that stand within one another', overlapping(2, 31), /damaged/],
    ['data that reaches into the directory', patched(plain, 20, plain.length - 60), /damaged/],
    ['data that reaches behind the end', patched(plain, 20, 0x7fffffff), /damaged/],
    ['more entries than a directory counts', counting(0xffff), /holds 65535 files/],
    ['less packed than all of it unpacks to', zip(Object.fromEntries(sparse)), /unpacks to more/],
    ['no annotations in it', zip({ 'other.json': CONTENT }), /no “annotations\.json”/],
    ['annotations in a folder only', zip({ 'a/annotations.json': CONTENT }), /no “annotations/],
    [
      'bytes that are no text',
      zipSync({ 'annotations.json': Uint8Array.of(0xff, 0xfe, 0xff) }),
      /UTF-8/,
    ],
  ];
  test.each(cases)('%s', (_, bytes, says) => {
    const result = readAnnotationText(bytes);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.error.message).toMatch(says);
  });
});

test('no bytes make it throw, and a changed byte never changes what is read', () => {
  fc.assert(
    fc.property(fc.nat(plain.length - 1), fc.nat(255), (at, byte) => {
      const copy = plain.slice();
      copy[at] = byte;
      const result = readAnnotationText(copy);
      if (result.ok) expect(result.value).toBe(CONTENT);
    }),
    { numRuns: 2_000 },
  );
});

test('any bytes are an archive or a sentence', () => {
  const beginning = fc.constantFrom(
    Uint8Array.of(0x50, 0x4b, 3, 4),
    Uint8Array.of(0x50, 0x4b, 5, 6),
  );
  fc.assert(
    fc.property(beginning, fc.uint8Array({ maxLength: 400 }), (start, rest) => {
      expect(readAnnotationText(Uint8Array.of(...start, ...rest)).ok).toBe(false);
    }),
  );
});

/** An archive whose two entries bear one name: readers disagree about which one counts. */
function twice(): Uint8Array {
  const bytes = zip({ 'annotations.json': CONTENT, 'annotations.jso!': 'x' });
  const name = strToU8('annotations.jso!');
  for (let at = 0; at < bytes.length; at += 1) {
    if (name.every((byte, index) => bytes[at + index] === byte)) bytes[at + 15] = 0x6e;
  }
  return bytes;
}

/**
 * An archive of a few kilobytes that unpacks its one entry again and again: each line of its directory points
 * to the same local header, or to one so many bytes further on.
 */
function overlapping(times: number, step: number): Uint8Array {
  const one = zip({ a: ' '.repeat(50_000) }, 6);
  const view = new DataView(one.buffer);
  const directory = view.getUint32(one.length - 6, true);
  const local = one.slice(0, directory);
  const inner = Uint8Array.of(...local.slice(0, 31), ...local);
  const data = step === 0 ? local : inner;
  const line = one.slice(directory, one.length - 22);
  const lines = Array.from({ length: times }, (_, index) => {
    const bytes = Uint8Array.of(...line.slice(0, 46), ...strToU8(String(index).padStart(5, '0')));
    const entry = new DataView(bytes.buffer);
    entry.setUint16(28, 5, true);
    entry.setUint32(42, step * index, true);
    return bytes;
  });
  const end = one.slice(-22);
  const tail = new DataView(end.buffer);
  tail.setUint16(8, times, true);
  tail.setUint16(10, times, true);
  tail.setUint32(12, 51 * times, true);
  tail.setUint32(16, data.length, true);
  return Buffer.concat([data, ...lines, end]);
}

/** An archive that says it holds so many files. */
function counting(files: number): Uint8Array {
  const bytes = plain.slice();
  new DataView(bytes.buffer).setUint16(bytes.length - 12, files, true);
  return bytes;
}
