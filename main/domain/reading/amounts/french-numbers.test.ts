import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractFigures } from '../../figures/extract.ts';

const SMALL =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'];

/** As the French of France writes it, without hyphens around hundreds and thousands. */
function inFrench(value: number): string {
  if (value < 20) return SMALL[value] ?? '';
  if (value < 70) return joined(TENS[Math.floor(value / 10)] ?? '', value % 10, 'et ');
  if (value < 80) return joined('soixante', value - 60, 'et ');
  if (value === 80) return 'quatre-vingts';
  if (value < 100) return `quatre-vingt-${inFrench(value - 80)}`;
  if (value < 1_000) return more(Math.floor(value / 100), 'cent', 's', value % 100);
  if (value < 1_000_000) return more(Math.floor(value / 1_000), 'mille', '', value % 1_000);
  const millions = Math.floor(value / 1_000_000);
  const rest = value % 1_000_000;
  return `${inFrench(millions)} million${millions > 1 ? 's' : ''}${rest > 0 ? ` ${inFrench(rest)}` : ''}`;
}
const joined = (tens: string, rest: number, et: string): string =>
  rest === 0
    ? tens
    : rest === 1 || rest === 11
      ? `${tens} ${et}${inFrench(rest)}`
      : `${tens}-${inFrench(rest)}`;
function more(count: number, name: string, plural: string, rest: number): string {
  const many = count > 1 ? `${inFrench(count).replace(/(?<=cent|vingt)s$/, '')} ` : '';
  return rest === 0
    ? `${many}${name}${count > 1 ? plural : ''}`
    : `${many}${name} ${inFrench(rest)}`;
}

test('every number in French words is that number', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: 2, max: 2_500 }), fc.integer({ min: 2, max: 1_900_000 })),
      (value) => {
        const text = `Selon la mairie, ${inFrench(value)}${value > 999_999 && value % 1_000_000 === 0 ? ' de' : ''} personnes ont fui la ville.`;
        expect(extractFigures(text).map((figure) => figure.value)).toEqual([value]);
      },
    ),
  );
});

test.each([
  ['Mille deux cents personnes ont fui Kalemie.', [1_200]],
  ['Dix pour cent des enfants sont touchés.', [10]],
  ['They crossed the Mille Lacs region.', []],
])('%s', (text, values) => {
  expect(extractFigures(text).map(({ value }) => value)).toEqual(values);
});
