import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkStyle } from './check-style.ts';
import { DEFAULT_HOUSE_STYLE } from './house-style.ts';

/** Each text with what is found in it, as "rule: words". */
const cases: readonly (readonly [string, ...string[]])[] = [
  ['On 12 March 2024 it rained.'],
  ['On 12 March it rained.', 'date-without-year: 12 March'],
  ['It began on March 3 and ended on March 4, 2023.', 'date-without-year: March 3'],
  ['Some 40 per cent stayed.'],
  ['Some 40 percent stayed, 12% left.', 'percent-form: percent', 'percent-form: %'],
  ['The World Food Programme (WFP) came; WFP left.'],
  ['WFP (the World Food Programme) came.'],
  ['OCHA came, then OCHA left.', 'undefined-abbreviation: OCHA'],
  ['The UN and the EU met.'],
  ['KEY FIGURES AND NEEDS\nThe rest is prose.'],
  ['They found 3 wells and twelve pumps.', 'small-number-in-figures: 3'],
  ['It weighs 3 kg, 5 per cent more, and costs $2.'],
  ['See page 4 and section 2.'],
];

for (const [text, ...expected] of cases) {
  test(`style: ${text}`, () => {
    expect(
      checkStyle(text, DEFAULT_HOUSE_STYLE).map(
        ({ rule, where }) => `${rule}: ${text.slice(where.start, where.end)}`,
      ),
    ).toEqual(expected);
  });
}

test('a day near that of the text needs no year, unless it speaks of other years', () => {
  const found = (text: string) =>
    checkStyle(text, DEFAULT_HOUSE_STYLE, [], '2031-03-06').map(({ rule }) => rule);
  expect(found('The school opens on 20 March.')).toEqual([]);
  expect(found('It closed on 20 December.')).toEqual([]);
  expect(found('It closed on 20 September.')).toEqual(['date-without-year']);
  expect(found('As in 2019, it opens on 20 March.')).toEqual(['date-without-year']);
});

test('the house decides how per cent is written', () => {
  const found = checkStyle('It is 5 per cent.', { ...DEFAULT_HOUSE_STYLE, percent: '%' });
  expect(found.map(({ message }) => message)).toEqual([
    '“per cent” is written “%” in this house style.',
  ]);
});

test('a quotation must stand in its source, quotation marks and spaces aside', () => {
  const source = 'She said: “We’re staying  here.”';
  const quotation = (quote: string) => ({ start: 0, end: quote.length, quote, source });
  expect(checkStyle('', DEFAULT_HOUSE_STYLE, [quotation("We're staying here")])).toEqual([]);
  const [finding] = checkStyle('', DEFAULT_HOUSE_STYLE, [quotation('We are staying here')]);
  expect(finding?.rule).toBe('quotation-altered');
});

test('findings are in order and inside the text', () => {
  const words = fc.constantFrom(
    '5 May',
    '3 dogs',
    'ABC',
    '4%',
    'percent',
    '(XYZ)',
    '. ',
    '\n',
    'a',
  );
  fc.assert(
    fc.property(fc.array(words), (parts) => {
      const text = parts.join(' ');
      let last = 0;
      for (const { where } of checkStyle(text, DEFAULT_HOUSE_STYLE)) {
        expect(where.start).toBeGreaterThanOrEqual(last);
        expect(text.slice(where.start, where.end).length).toBe(where.end - where.start);
        last = where.start;
      }
    }),
  );
});
