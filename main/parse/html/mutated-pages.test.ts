import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Block } from '#domain/document.ts';
import { Random } from '../../bench/random.ts';
import { decode } from '../../intake/decode.ts';
import { parseCharacters } from '../parse-document.ts';

/** `FIELDBRIEF_MUTATIONS=50000` is the long form. */
const MUTATIONS = Number(process.env.FIELDBRIEF_MUTATIONS ?? 2_000);
const PARTS = 10;

const pages = new URL('../../bench/extraction/pages/', import.meta.url);
const SEEDS: readonly (readonly [string, Uint8Array])[] = [
  ...readdirSync(pages)
    .filter((name) => name.endsWith('.html.txt'))
    .map((name): [string, Uint8Array] => ['a.html', readFileSync(new URL(name, pages))]),
  [
    'a.html',
    Buffer.from(
      '<html lang="ru"><meta charset=koi8-r><p>\xed\xdc\xd2 \xc7\xcf\xd2\xcf\xc4\xc1',
      'latin1',
    ),
  ],
  [
    'a.html',
    Buffer.from(
      '<script type="application/ld+json">{"@graph":[{"@type":"Report","datePublished":"2026-03-12",},]}</script><h1>x</h1><p>A sentence, or two of them.</p>',
    ),
  ],
  [
    'a.md',
    Buffer.from(
      '---\ntitle: >-\n  Folded\nauthor: [a, &b c, *b]\n---\n# Head\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> [!note] x\n\n[^1]: y\n',
    ),
  ],
  [
    'a.txt',
    Buffer.from('KOSTI, Sudan, Nov 15 (Wire) - It rained.\n\n- one\n- two\n\n151832 GMT Nov 26\n'),
  ],
  ['a.txt', Buffer.from('\ufeffCommand of the Army\n20 November 2026\n\nIt began.', 'utf16le')],
];
const PIECES = [
  '<',
  '>',
  '"',
  "'",
  '<!--',
  '-->',
  '</p>',
  '<table><tr><td>',
  '<svg/><title/>',
  '&#0;',
  '&amp;amp;',
  '<h1>',
  '\u0000',
  '\ud800',
  '\u202e',
  '---\n',
  '{"@type":',
  '<script>',
  '</article>',
  '<a href="',
  ' class="comments"',
  '\x1b$B',
  '\xff\xfe',
];

function mutated(seed: Uint8Array, random: Random): Uint8Array {
  let bytes = Uint8Array.from(seed);
  for (let times = random.below(6); times >= 0; times -= 1) {
    const at = random.below(bytes.length + 1);
    const to = Math.min(bytes.length, at + random.below(200));
    const kind = random.below(5);
    if (kind === 0 && at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    else if (kind === 1) bytes = joined(bytes.subarray(0, at), bytes.subarray(to));
    else if (kind === 2) bytes = joined(bytes.subarray(0, to), bytes.subarray(at));
    else if (kind === 3) bytes = bytes.slice(0, to);
    else {
      const piece = Buffer.from(PIECES[random.below(PIECES.length)] ?? '', 'latin1');
      const run = Array.from({ length: 1 + random.below(30) }, () => piece);
      bytes = joined(bytes.subarray(0, at), ...run, bytes.subarray(at));
    }
  }
  return bytes;
}

const joined = (...parts: Uint8Array[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.concat(parts));

/** What is wrong with blocks, of which no offset may lead astray; null where nothing is. */
function faultIn(blocks: readonly Block[]): string | null {
  for (const { kind, text, marks } of blocks) {
    if (text.trim() === '' && kind !== 'picture') return `an empty ${kind}`;
    if (!text.isWellFormed()) return 'half a surrogate pair';
    if (marks.some(({ start, end }) => start < 0 || start >= end || end > text.length))
      return 'a mark outside its text';
  }
  return null;
}

test.each(Array.from({ length: PARTS }, (_, part) => part))(
  'mutated pages and texts are read or refused with a sentence, part %i',
  // The long form takes minutes a part on a busy machine.
  { timeout: Math.max(30_000, MUTATIONS * 20) },
  (part) => {
    const random = new Random(part + 1);
    for (let count = 0; count < MUTATIONS / PARTS; count += 1) {
      const [name, seed] = SEEDS[random.below(SEEDS.length)] ?? ['a.txt', new Uint8Array()];
      const raw = decode(mutated(seed, random), name);
      const read = raw.ok && 'text' in raw.value ? parseCharacters(raw.value) : raw;
      if (!read.ok) expect(read.error.message).toMatch(/\S.*\.$/s);
      else if ('articles' in read.value)
        for (const { parsed } of read.value.articles) expect(faultIn(parsed.blocks)).toBeNull();
    }
  },
);
