import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standingsOf } from './standings.ts';

type Told = Parameters<typeof standingsOf>[0][number];

const CLAIM: Told = {
  ...{ article: 'a1', publisher: 'Wire', revision: 1, start: 0, end: 1 },
  ...{ sentenceStart: 0, sentenceEnd: 9, topic: 'displaced', of: '', unit: 'count' },
  ...{ place: 'Kassala', placeForm: 'kassala', placeKey: 'SD 15 36', day: '2031-03-06' },
  ...{ event: null, value: 400, low: null, high: null, qualifier: null, whole: null },
  ...{ speaker: 'OCHA', voice: 'ocha' },
};
const claim = (part: Partial<Told>): Told => ({ ...CLAIM, ...part });
const mayor = { article: 'a2', speaker: 'the mayor', voice: 'mayor' } as const;

const CASES: readonly (readonly [what: string, other: Partial<Told>, standing: string | null])[] = [
  ['another number of another voice', { ...mayor, value: 900 }, 'disputed'],
  ['the same number of another voice', { ...mayor }, 'agrees'],
  ['a bound that lets it stand', { ...mayor, value: 300, qualifier: 'more than' }, 'agrees'],
  ['the same voice', { article: 'a2', value: 900 }, null],
  ['another day', { ...mayor, value: 900, day: '2031-03-07' }, null],
  ['no day', { ...mayor, value: 900, day: null }, null],
  ['another place', { ...mayor, value: 900, placeKey: 'SD 19 37' }, null],
  ['no place', { ...mayor, value: 900, placeKey: '' }, null],
  ['households, not people', { ...mayor, value: 90, of: 'households' }, null],
  ['one event, not the whole', { ...mayor, value: 4, event: '2031-03-06' }, null],
  ['another spelling of the place', { ...mayor, value: 900, place: 'كسلا' }, 'disputed'],
];

test.each(CASES)('beside %s', (_what, part, standing) => {
  const [one, other] = [claim({}), claim(part)];
  const standings = standingsOf([one, other]);
  expect([standings.get(one) ?? null, standings.get(other) ?? null]).toEqual([standing, standing]);
});

test('what one article tells without a place is about one thing; what two tell may not be', () => {
  const placeless = { placeKey: '', place: '' };
  const [one, same] = [
    claim(placeless),
    claim({ ...placeless, ...mayor, article: 'a1', value: 900 }),
  ];
  expect(standingsOf([one, same]).get(one)).toBe('disputed');
  expect(standingsOf([one, claim({ ...placeless, ...mayor, value: 900 })]).size).toBe(0);
});

test('a dispute outweighs who agrees, in whatever order they stand', () => {
  const values = fc.shuffledSubarray([400, 400, 900], { minLength: 3 });
  fc.assert(
    fc.property(values, (numbers) => {
      const claims = numbers.map((value, at) =>
        claim({ article: `a${at}`, voice: `v${at}`, value }),
      );
      expect(new Set(standingsOf(claims).values())).toEqual(new Set<string>(['disputed']));
    }),
  );
});
