import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractFigures } from './extract.ts';

const fragment = fc.oneof(
  fc.constantFrom(
    'At least',
    '12',
    '1,200',
    'half a million',
    'people',
    'were killed',
    'in Aleppo',
    'said',
    ',',
    '.',
    ';',
    'between',
    'and',
    '5',
    '–',
    '7',
    '$',
    '%',
    'per cent',
    'of',
    'the',
    'one',
    'dozens',
    'since',
    'May',
    'according to',
    'from',
    'to',
    '٣٤٥',
    '“',
    '”',
    '31-truck',
    '\n',
    'F-16',
  ),
  fc.string({ maxLength: 5 }),
);
const prose = fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(' '));

test('figures are ordered, never overlap, and stand in their sentence', () => {
  fc.assert(
    fc.property(prose, (text) => {
      let last = 0;
      for (const figure of extractFigures(text)) {
        expect(figure.start).toBeGreaterThanOrEqual(last);
        expect(figure.end).toBeGreaterThan(figure.start);
        expect(figure.sentence).toContain(text.slice(figure.start, figure.end));
        expect(figure.value === null).toBe(figure.low !== null);
        expect(figure.qualifier === 'between').toBe(figure.high !== null);
        const speaker = figure.attribution;
        const isBefore = figure.attributionFrom === 'before';
        if (isBefore) expect(text.slice(0, figure.start)).toContain(speaker);
        for (const part of [figure.subject, figure.place, figure.asOf, isBefore ? null : speaker]) {
          if (part !== null) expect(figure.sentence).toContain(part);
        }
        last = figure.end;
      }
    }),
    { numRuns: 1_000 },
  );
});

test('what is counted ends before the mark of a footnote', () => {
  const [figure] = extractFigures('5 B[a] B');
  expect(figure?.subject).toBe('B');
});

test('a hostile text is read without blowing up', () => {
  for (const unit of [
    '1 ',
    '1,',
    'one ',
    'of ',
    'in A ',
    '12 people and ',
    'said, ',
    '(',
    '1-',
    'May 5, ',
  ]) {
    expect(extractFigures(unit.repeat(5_000)).length).toBeGreaterThanOrEqual(0);
  }
});

test('what is struck and the marks of footnotes count nothing', () => {
  const text = 'Officials said ~~12~~ 15[3] people died, and 1,250[1][2] families left.';
  const found = extractFigures(text).map(({ start, end, value }) => [
    text.slice(start, end),
    value,
  ]);
  expect(found).toEqual([
    ['15', 15],
    ['1,250', 1_250],
  ]);
});

test.each([
  ['The number of clinics dropped by two to five.', [2, 5]],
  ['Deaths fell by 20 to 35 in May.', [20, 35]],
  ['The ministry cut its staff by 10 to 15 people.', [null]],
  ['Prices dropped by two to five percent.', [null]],
])('how far a number moved and where to is no range: %s', (text, values) => {
  expect(extractFigures(text).map(({ value }) => value)).toEqual(values);
});

test('who declares an emergency has counted nobody', () => {
  const text = 'The mayor of Bahía Blanca declared an emergency. 300 people are cut off.';
  expect(extractFigures(text)[0]?.attribution).toBeNull();
});

test('a dash in a cell is no word: the column still counts', () => {
  const table = 'Region\tMissing\n\nBicol\t3\n\nSamar\t–';
  expect(extractFigures(table)[0]?.subject).toBe('Missing');
});
