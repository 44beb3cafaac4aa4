import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';

/** What is done to a file: to all of it, or to one part of an archive, whose checksum is then right again. */
export interface Damage {
  /** Which part: 0 to below 1 of an archive's parts; from 1 on the whole file. */
  readonly part: number;
  readonly changes: readonly Change[];
}

type Change = ReturnType<typeof changeOf> extends fc.Arbitrary<infer One> ? One : never;

/** Pieces that some format gives a meaning to, Latin-1. */
const PIECES = [
  '\0',
  '\n',
  '\r\n\r\n',
  '--b',
  '--b--',
  '<',
  '>',
  '"',
  "'",
  '\\',
  '{',
  '[',
  '}',
  ']',
  ';',
  '=',
  '\t',
  '(',
  ')',
  '&#0;',
  '&amp;amp;',
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '</p>',
  '<table><tr><td>',
  '<svg><title/>',
  '<h1>',
  '<script>',
  '</article>',
  '<a href="',
  ' class="comments"',
  '<img src="data:image/png;base64,',
  '---\n',
  '{"@type":',
  '\x1b$B',
  '\xff\xfe',
  '\xe2\x80\xae',
  '\xed\xa0\x80',
  '\xd8\x00',
  '<w:p>',
  '</w:p>',
  '<w:tbl>',
  '<text:p>',
  '\\u-1?',
  '\\bin9999 ',
  '{\\pict ',
  '<<',
  '>>',
  'obj',
  'stream\n',
  'endstream',
  '/Kids [3 0 R]',
  ' 1 0 R',
  'q ',
  ' cm',
  '/I0 Do ',
  '-1',
  '9999999999',
  '1e308',
  'Content-Type: multipart/mixed; boundary=b\r\n',
  'PK\x03\x04',
  '<c r="XFD1048576">',
  '[99/99/9999, 99:99:99] x: ',
  '9'.repeat(400),
].map((piece) => Buffer.from(piece, 'latin1'));

/** Any place in a file is as likely: a double of its own is nearly always the file's beginning. */
const share = fc.noBias(fc.nat(999_999)).map((number) => number / 1_000_000);

/** Those that leave all else where it is: formats that name places by number survive no others. */
const IN_PLACE = ['flip', 'set', 'noise', 'over'] as const;
const KINDS = [...IN_PLACE, 'cut', 'double', 'move', 'end', 'piece', 'pieces'] as const;

const changeOf = (kinds: readonly (typeof KINDS)[number][]) =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    at: share,
    to: share,
    length: fc.nat(200),
    byte: fc.nat(255),
    piece: fc.constantFrom(...PIECES),
  });

/** One to six changes; every second one of an archive within a part of it. */
export const damage: fc.Arbitrary<Damage> = fc.record({
  part: share.map((number) => 2 * number),
  changes: fc.oneof(
    fc.array(changeOf(KINDS), { minLength: 1, maxLength: 6 }),
    fc.array(changeOf(IN_PLACE), { minLength: 1, maxLength: 6 }),
  ),
});

export function damaged(bytes: Uint8Array, { part, changes }: Damage): Uint8Array {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isArchive || part >= 1) return changes.reduce(changed, bytes);
  const entries = unzipSync(bytes);
  const names = Object.keys(entries);
  const name = names[Math.floor(part * names.length)];
  const content = name === undefined ? undefined : entries[name];
  if (name === undefined || content === undefined) return bytes;
  return zipSync({ ...entries, [name]: changes.reduce(changed, content) }, { level: 0 });
}

function changed(bytes: Uint8Array, { kind, at, to, length, byte, piece }: Change): Uint8Array {
  const place = Math.floor(at * bytes.length);
  const [before, rest] = [bytes.subarray(0, place), bytes.subarray(place)];
  const first = rest[0] ?? 0;
  switch (kind) {
    case 'flip':
      return joined(before, [first ^ (1 << (byte % 8))], rest.subarray(1));
    case 'set':
      return joined(before, [byte], rest.subarray(1));
    case 'cut':
      return joined(before, rest.subarray(length));
    case 'double':
      return joined(before, rest.subarray(0, length), rest);
    case 'move': {
      const other = Math.floor(to * bytes.length);
      return joined(bytes.subarray(0, other), rest.subarray(0, length), bytes.subarray(other));
    }
    case 'end':
      // A cut end is one of many faults, and hides all others.
      return byte < 64 ? before : joined(before, rest.subarray(1));
    case 'piece':
      return joined(before, piece, rest);
    case 'pieces':
      return joined(before, ...Array.from({ length: 1 + (length % 30) }, () => piece), rest);
    case 'over':
      return joined(before, piece, rest.subarray(piece.length));
    case 'noise': {
      const some = rest.subarray(0, length % 16);
      const other = some.map((one) => one ^ byte);
      return joined(before, other, rest.subarray(some.length));
    }
  }
}

/** A plain array of bytes, as a file is read. */
const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => Uint8Array.from(part))));
