import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Gazetteer } from '../gazetteer.ts';
import { sceneOf } from '../scene-of.ts';
import { WordMemory } from '../words.ts';
import { type Amount, amountsIn } from './amounts.ts';

const reader = { gazetteer: Gazetteer.empty, memory: new WordMemory() };
const read = (text: string): Amount[] => amountsIn(sceneOf(reader, text, 0, text.length));
const values = (text: string) =>
  read(text).map(({ value, low, high, unit }) => [value ?? [low, high], unit]);

const ARABIC = '٠١٢٣٤٥٦٧٨٩';
const arabic = (digits: string) =>
  digits.replace(/[\d,.]/g, (sign) =>
    sign === ',' ? '٬' : sign === '.' ? '٫' : (ARABIC[Number(sign)] ?? ''),
  );
const inGroups = (whole: number, separator: string) =>
  String(whole).replace(/\B(?=(\d{3})+$)/g, separator);

const whole = fc.integer({ min: 2, max: 999_999_999 }).filter((n) => n % 1000 !== 0);

/** How texts write a whole number of people. */
const WAYS: readonly ((n: number) => string)[] = [
  (n) => inGroups(n, ','),
  (n) => inGroups(n, '\u00a0'),
  (n) => inGroups(n, '\u202f'),
  (n) => inGroups(n, ' '),
  (n) => inGroups(n, "'"),
  (n) => inGroups(n, '.'),
  (n) => arabic(inGroups(n, ',')),
  (n) => arabic(String(n)),
];

test('every way of writing a whole number gives that number', () => {
  fc.assert(
    fc.property(whole, fc.constantFrom(...WAYS), (n, way) => {
      expect(values(`Then ${way(n)} people fled.`)).toEqual([[n, 'count']]);
    }),
  );
});

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
function inWords(n: number): string {
  if (n < 20) return SMALL[n] ?? '';
  if (n < 100) return `${TENS[Math.floor(n / 10)]}${n % 10 ? `-${SMALL[n % 10]}` : ''}`;
  for (const [size, name] of [
    [1e6, 'million'],
    [1e3, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (n < size) continue;
    const rest = n % size;
    const and = rest > 0 && rest < 100 ? ' and' : '';
    return `${inWords(Math.floor(n / size))} ${name}${rest ? `${and} ${inWords(rest)}` : ''}`;
  }
  return '';
}

test('a number in words is that number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9_999_999 }), (n) => {
      expect(values(`Then ${inWords(n)} people fled.`)).toEqual([[n, 'count']]);
    }),
  );
});

const tenths = fc.integer({ min: 11, max: 9_999 }).filter((n) => n % 10 !== 0);
const SCALES: readonly (readonly [number, readonly string[]])[] = [
  [1e3, [' thousand', 'k', ' ألف']],
  [1e6, [' million', '-million', ' mn', 'm', 'M', ' mln', ' مليون', ' млн']],
  [1e9, [' billion', 'bn', ' bn', ' milliards', ' mrd', ' مليار']],
];
const scale = fc.constantFrom(
  ...SCALES.flatMap(([size, names]) => names.map((name) => ({ size, name }))),
);

test('every way of writing millions gives that value, with a point or a comma', () => {
  fc.assert(
    fc.property(tenths, scale, fc.constantFrom('.', ','), (n, { size, name }, point) => {
      const digits = `${Math.floor(n / 10)}${point}${n % 10}`;
      const expected = Number(((n / 10) * size).toPrecision(12));
      expect(values(`Then ${digits}${name} people fled.`)).toEqual([[expected, 'count']]);
    }),
  );
});

const MONEY: readonly (readonly [string, (digits: string) => string])[] = [
  ['USD', (d) => `$${d}`],
  ['USD', (d) => `US$${d}`],
  ['USD', (d) => `USD ${d}`],
  ['USD', (d) => `USD${d}`],
  ['USD', (d) => `${d} US dollars`],
  ['EUR', (d) => `€${d}`],
  ['EUR', (d) => `EUR${d}`],
  ['EUR', (d) => `${d} euros`],
  ['AUD', (d) => `A$${d}`],
  ['TWD', (d) => `NT$${d}`],
  ['MXN', (d) => `MX$${d}`],
  ['SYP', (d) => `${d} Syrian pounds`],
  ['KES', (d) => `KSh ${d}`],
];
const AMOUNTS: readonly (readonly [number, string])[] = [
  [5e6, '5 million'],
  [115_500_000, '115.5 million'],
  [1_200, '1,200'],
  [2_500_000, '2.5m'],
  [3e9, '3bn'],
  [20_000, '20k'],
];

test('every way of writing a sum gives its value and currency', () => {
  for (const [value, digits] of AMOUNTS)
    for (const [unit, write] of MONEY)
      expect([write(digits), ...values(`It cost ${write(digits)} in all.`)]).toEqual([
        write(digits),
        [value, unit],
      ]);
});

test('a minus makes a value negative, whichever sign it is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99 }),
      fc.constantFrom('-', '−', 'minus '),
      fc.constantFrom(' °C', '%', ' percent'),
      (n, sign, unit) => {
        expect(values(`It fell to ${sign}${n}${unit} then.`)[0]?.[0]).toBe(-n);
      },
    ),
  );
});

const written = fc.constantFrom(
  '12 people',
  '1.2m people',
  '$5-10m',
  '3,500 tents',
  'half a million refugees',
  '-12 °C',
  '45 percent',
  'two and a half million children',
  'EUR10 million',
  '6 of 14 districts',
  '300m of pipe',
  'dozens of homes',
  '10 1/2 miles',
);

test('a value never changes because a neighbour is added', () => {
  fc.assert(
    fc.property(
      fc.array(written, { minLength: 1, maxLength: 4 }),
      written,
      fc.constantFrom('; ', ', then ', '. After that ', ' (see notes); '),
      (parts, neighbour, joint) => {
        const alone = parts.flatMap((part) => values(`There were ${part}`));
        const whole = values(`There were ${[...parts, neighbour].join(joint)}`);
        expect(whole.slice(0, alone.length)).toEqual(alone);
        const after = values(`There were ${[neighbour, ...parts].join(joint)}`);
        expect(after.slice(-alone.length)).toEqual(alone);
      },
    ),
  );
});

test('amounts are ordered, never overlap and hold their number', () => {
  const noise = fc.array(
    fc.oneof(
      written,
      fc.constantFrom(
        '$',
        '-',
        '–',
        '/',
        '.5',
        '1.200',
        'and',
        'to',
        'of',
        'و15',
        'ألف',
        '١٬٢٥٠',
        'R10m',
        '½',
        '\t',
        '\n',
        '+963 11 222 3344',
        'm',
        '%',
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(noise, fc.constantFrom('', ' '), (parts, joint) => {
      const text = parts.join(joint);
      let last = 0;
      for (const { start, end, number, value, low, high, range } of read(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(start <= number.start && number.start < number.end && number.end <= end).toBe(true);
        expect(value === null).toBe(low !== null);
        expect(range).toBe(high !== null);
        for (const one of [value, low, high])
          expect(one === null || Number.isFinite(one)).toBe(true);
        last = end;
      }
    }),
    { numRuns: 2_000 },
  );
});
