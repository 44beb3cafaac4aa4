import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { canonicalText } from '#domain/document.ts';
import type { ByteKind } from '#domain/formats/raw-document.ts';
import { docxOf, p, t } from './docx/testing.ts';
import { compoundFile, outlookMessage } from './outlook/testing.ts';
import { parseDocument } from './parse-document.ts';
import { pdfOf } from './pdf/testing.ts';

/**
 * Damaged files of each kind: whatever stands in them, they are read or refused with one sentence. The long
 * form takes MUTATIONS=50000.
 */
const RUNS = Number(process.env.MUTATIONS ?? 2_000) / 5;

const NAME_SPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"';

type Damage = (part: Uint8Array) => Uint8Array;
const whole: Damage = (part) => part;

const zipped = (files: Record<string, string>, damage: Damage, damaged: string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => {
        const bytes = strToU8(text);
        return [name, name === damaged ? damage(bytes) : bytes];
      }),
    ),
    { level: 0 },
  );

/** Whole files; in an archive the damage is done to the part that has the text, for a checksum would tell it. */
const SEEDS: Readonly<Partial<Record<ByteKind, (damage: Damage) => Uint8Array>>> = {
  pdf: (damage) =>
    damage(
      pdfOf([
        [
          { text: 'Water and bread', y: 60, size: 20 },
          { text: 'The convoy left the capital on Monday with', y: 100 },
          { text: '• Tents', y: 130 },
          { text: 'Site', x: 60, y: 160, bold: true },
          { text: '320', x: 200, y: 160 },
          { text: 'Mill', x: 60, y: 180 },
          { text: '140', x: 200, y: 180 },
          { from: [50, 170], to: [300, 170] },
        ],
      ]),
    ),
  docx: (damage) =>
    docxOf(
      new TextDecoder().decode(
        damage(
          strToU8(
            `${p(t('One') + t('2', '<w:vertAlign w:val="superscript"/>'))}<w:tbl><w:tr><w:tc>${p(t('a'))}</w:tc><w:tc>${p(t('b'))}</w:tc></w:tr></w:tbl>${p(`<w:del w:author="A"><w:r><w:delText>x</w:delText></w:r></w:del><w:r><w:footnoteReference w:id="1"/></w:r>`)}`,
          ),
        ),
      ),
      { 'footnotes.xml': `<w:footnote w:id="1">${p(t('note'))}</w:footnote>` },
    ),
  odt: (damage) =>
    zipped(
      {
        'content.xml': `<office:document-content ${NAME_SPACES}><office:body><office:text><text:h text:outline-level="1">A</text:h><text:list><text:list-item><text:p>b</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>c</text:p></table:table-cell><table:table-cell table:number-columns-repeated="3"><text:p>1</text:p></table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>`,
      },
      damage,
      'content.xml',
    ),
  outlook: (damage) =>
    damage(compoundFile(outlookMessage('Stock', 'Four days are left.\r\n\r\nSend trucks.'))),
  rtf: (damage) =>
    damage(
      strToU8(
        String.raw`{\rtf1\ansi{\fonttbl{\f0\fcharset178 A;}}{\stylesheet{\s1 heading 1;}}\s1 Head\par\pard{\listtext 1.\tab}a\par\trowd\intbl x\cell y\cell\row{\footnote z}\u1606?\'e4{\field{\*\fldinst HYPERLINK "https://a.example"}{\fldrslt q}}{\pict\pngblip 8950}}`,
      ),
    ),
  epub: (damage) =>
    zipped(
      {
        'META-INF/container.xml': '<container><rootfile full-path="b.opf"/></container>',
        'b.opf':
          '<package><metadata/><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
        'a.xhtml':
          '<html><body><h1>A</h1><p>b <sup>2</sup></p><table><tr><td>1</td><td>2</td></tr></table></body></html>',
      },
      damage,
      'a.xhtml',
    ),
};

type Mutation =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'copy'; readonly at: number; readonly length: number; readonly to: number }
  | { readonly kind: 'put'; readonly at: number; readonly bytes: Uint8Array };

const share = fc.double({ min: 0, max: 1, noNaN: true });
const PIECES = [
  '<w:p>',
  '</w:p>',
  '{',
  '}',
  '\\u-1?',
  '\\bin9999 ',
  '<<',
  '>>',
  'obj',
  '-1',
  '9999999999',
  '<',
  '"',
  '\0',
  '&#0;',
];
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: share, bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('cut' as const), at: share, length: fc.nat(200) }),
  fc.record({ kind: fc.constant('copy' as const), at: share, length: fc.nat(200), to: share }),
  fc.record({
    kind: fc.constant('put' as const),
    at: share,
    bytes: fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc.constantFrom(...PIECES).map((piece) => strToU8(piece)),
    ),
  }),
);

const mutated =
  (mutations: readonly Mutation[]): Damage =>
  (seed) =>
    mutations.reduce(applied, seed);

function applied(bytes: Uint8Array, one: Mutation): Uint8Array {
  const at = Math.floor(one.at * bytes.length);
  const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (one.kind) {
    case 'flip': {
      const copy = Uint8Array.from(bytes);
      copy[at] = (copy[at] ?? 0) ^ (1 << one.bit);
      return copy;
    }
    case 'cut':
      return joined(head, tail.subarray(one.length));
    case 'copy': {
      const to = Math.floor(one.to * bytes.length);
      return joined(bytes.subarray(0, to), tail.subarray(0, one.length), bytes.subarray(to));
    }
    case 'put':
      return joined(head, one.bytes, tail);
  }
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts));

describe.each(Object.entries(SEEDS))('%s', (kind, made) => {
  const read = (bytes: Uint8Array) => parseDocument({ kind: kind as ByteKind, name: 'x', bytes });

  test('is read whole where nothing is damaged', async () => {
    const parsed = await read(made(whole));
    expect(parsed.ok && parsed.value.articles.length).toBe(1);
  });

  test('damaged files are read or refused, and never more than they are', {
    timeout: 300_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 6 }), async (mutations) => {
        const bytes = made(mutated(mutations));
        const parsed = await read(bytes);
        if (!parsed.ok) expect(parsed.error.message).toMatch(/^\S.*\.$/);
        else {
          for (const { parsed: article } of parsed.value.articles) {
            const text = canonicalText(article.blocks);
            expect(text.isWellFormed()).toBe(true);
            expect(text.length).toBeLessThan(100 * bytes.length + 10_000);
            for (const { text: own, marks } of article.blocks) {
              for (const { start, end } of marks) {
                expect(start >= 0 && start < end && end <= own.length).toBe(true);
              }
            }
          }
        }
      }),
      { numRuns: RUNS },
    );
  });
});
