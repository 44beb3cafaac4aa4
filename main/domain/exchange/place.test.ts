import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorFor } from '../annotation.ts';
import { TEXT } from './foreign.fixture.ts';
import { placeAll, SearchBudget } from './place.ts';
import type { ForeignAnchor } from './types.ts';

const CURRENT = { sha256: 'now', text: TEXT };
const OLD = { sha256: 'then', text: `Correction.\n\n${TEXT}` };
const held = (sha256: string | null) =>
  [CURRENT, OLD].find((revision) => revision.sha256 === sha256) ?? null;

const NONE: ForeignAnchor = {
  start: null,
  end: null,
  quote: null,
  prefix: '',
  suffix: '',
  sha256: null,
};
const at = TEXT.indexOf('boats');

const CASES: readonly {
  name: string;
  anchors: readonly [Partial<ForeignAnchor>, ...Partial<ForeignAnchor>[]];
  gets: { start: number; sha256?: string } | RegExp;
}[] = [
  {
    name: 'the revision and the offsets alone are enough',
    anchors: [{ start: at, end: at + 5, sha256: 'now' }],
    gets: { start: at },
  },
  {
    name: 'an older revision keeps its own offsets',
    anchors: [{ start: at + 13, end: at + 18, quote: 'boats', sha256: 'then' }],
    gets: { start: at + 13, sha256: 'then' },
  },
  {
    name: 'the anchor that it was made with comes first',
    anchors: [
      { start: at + 13, end: at + 18, quote: 'boats', sha256: 'then' },
      { start: at, end: at + 5, quote: 'boats', sha256: 'now' },
    ],
    gets: { start: at + 13, sha256: 'then' },
  },
  {
    name: 'where that revision is not here, the one that it stands in now counts',
    anchors: [
      { start: 2, end: 7, quote: 'boats', sha256: 'never seen' },
      { start: at, end: at + 5, quote: 'boats', sha256: 'now' },
    ],
    gets: { start: at },
  },
  {
    name: 'offsets that belie the quote give way to it',
    anchors: [
      { start: 3, end: 8, quote: 'boats', prefix: 'We need ', suffix: ',”', sha256: 'now' },
    ],
    gets: { start: at },
  },
  {
    name: 'the quoted words at the offsets of another text are chance when the words around differ',
    anchors: [
      {
        start: TEXT.indexOf('Marrow'),
        end: TEXT.indexOf('Marrow') + 6,
        quote: 'Marrow',
        prefix: 'the authority’s director. ',
        suffix: ' asked for $2 million.',
      },
    ],
    gets: { start: TEXT.lastIndexOf('Marrow') },
  },
  {
    name: 'offsets outside the text give way to the quote',
    anchors: [{ start: 1e9, end: 1e9 + 5, quote: 'boats', prefix: 'We need ', suffix: ',”' }],
    gets: { start: at },
  },
  {
    name: 'offsets outside the text with nothing else',
    anchors: [{ start: 1e9, end: 1e9 + 5, sha256: 'now' }],
    gets: /quotes no text/,
  },
  {
    name: 'negative and turned offsets',
    anchors: [{ start: -5, end: -9, sha256: 'now' }],
    gets: /quotes no text/,
  },
  {
    name: 'a quote of white space',
    anchors: [{ quote: ' \n ', start: at, end: at + 3 }],
    gets: /quotes no text/,
  },
  {
    name: 'a quote that is not in the text',
    anchors: [{ quote: 'nobody wrote this sentence', start: 0, end: 26 }],
    gets: /not found/,
  },
  {
    name: 'other white space is no other wording',
    anchors: [
      { quote: 'Ilena Marrow, the\n\t\tauthority’s director', prefix: '“We need boats,” said ' },
    ],
    gets: { start: TEXT.indexOf('Ilena') },
  },
  {
    name: 'other wording keeps the anchor of the file, and claims no revision',
    anchors: [
      {
        start: 1e15,
        end: 1e15 + 9,
        quote: 'Heavy rain has cut the only good road to Karsana on Monday',
        sha256: 'now',
      },
    ],
    gets: { start: TEXT.length, sha256: '' },
  },
  {
    name: 'a short quote in several places without context',
    anchors: [{ quote: 'Marrow' }],
    gets: /not surely enough/,
  },
];

describe('places are proved or refused', () => {
  test.each(CASES)('$name', ({ anchors: given, gets }) => {
    const [first, ...rest] = given;
    const full = (anchor: Partial<ForeignAnchor>): ForeignAnchor => ({ ...NONE, ...anchor });
    const [result] = placeAll(CURRENT, held, [{ anchors: [full(first), ...rest.map(full)] }]);
    if (gets instanceof RegExp) {
      expect(result).toMatchObject({ ok: false, error: { message: expect.stringMatching(gets) } });
    } else expect(result).toMatchObject({ ok: true, value: { sha256: 'now', ...gets } });
  });

  test('only so much is searched for at once; what stands at its offsets needs no search', () => {
    const short: ForeignAnchor = { ...NONE, quote: 'We need boats', prefix: '“', suffix: ',”' };
    const there: ForeignAnchor = { ...NONE, start: at, end: at + 5, sha256: 'now' };
    const given = [short, short, short, there].map((anchor) => ({ anchors: [anchor] as const }));
    const results = placeAll(CURRENT, held, given, new SearchBudget(500));
    expect(results.map((result) => (result.ok ? 'placed' : result.error.code))).toEqual([
      'placed',
      'placed',
      'too-much',
      'placed',
    ]);
  });

  test('any passage of the text is found by quote and context, at its place or not at all', () => {
    const span = fc
      .record({ start: fc.nat(TEXT.length - 2), length: fc.integer({ min: 1, max: 80 }) })
      .map(({ start, length }) => ({ start, end: Math.min(TEXT.length, start + length) }));
    fc.assert(
      fc.property(span, fc.nat(2_000), (passage, shift) => {
        const made = anchorFor(TEXT, passage, 'elsewhere');
        const moved = { ...made, start: made.start + shift, end: made.end + shift };
        const [result] = placeAll(CURRENT, held, [{ anchors: [moved] }]);
        if (result?.ok) expect(result.value).toEqual({ ...made, sha256: 'now' });
        else expect(made.quote.trim().length).toBeLessThan(12);
      }),
    );
  });
});
