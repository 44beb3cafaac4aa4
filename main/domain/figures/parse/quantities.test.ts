import { expect, test } from 'vitest';
import { quantities, spanOf } from './quantities.ts';
import { tokenize } from './tokens.ts';

/** Each text with every number read from it: "span = value unit", a range as "low..high". */
const cases: readonly (readonly [string, ...string[]])[] = [
  ['1,200 people', '1,200 = 1200 count'],
  ['1 200 000 people', '1 200 000 = 1200000 count'],
  ['1.2 million people', '1.2 million = 1200000 count'],
  ['12,50,000 people', '12,50,000 = 1250000 count'],
  ['3k posts', '3k = 3000 count'],
  ['٥٨٠٬٠٠٠ people', '٥٨٠٬٠٠٠ = 580000 count'],
  ['two hundred and fifty', 'two hundred and fifty = 250 count'],
  ['thirty-seven', 'thirty-seven = 37 count'],
  ['one hundred and five thousand', 'one hundred and five thousand = 105000 count'],
  ['two and a half million', 'two and a half million = 2500000 count'],
  ['half a million', 'half a million = 500000 count'],
  ['half a dozen', 'half a dozen = 6 count'],
  ['a quarter of a million', 'a quarter of a million = 250000 count'],
  ['two dozen', 'two dozen = 24 count'],
  ['dozens of homes', 'dozens = 24.. count'],
  ['tens of thousands', 'tens of thousands = 20000.. count'],
  ['a few thousand', 'a few thousand = 2000.. count'],
  ['several hundred', 'several hundred = 200.. count'],
  ['one in four', 'one in four = 0.25 fraction'],
  ['three out of every five', 'three out of every five = 0.6 fraction'],
  ['three-quarters of', 'three-quarters = 0.75 fraction'],
  ['½ of', '½ = 0.5 fraction'],
  ['half an hour', 'half an hour = 0.5 h'],
  ['between 5,000 and 7,000', '5,000 and 7,000 = 5000..7000 count'],
  ['from 12 to 18', '12 = 12 count', '18 = 18 count'],
  ['ranging from 12 to 18', '12 to 18 = 12..18 count'],
  ['$5-7 million', '$5-7 million = 5000000..7000000 USD'],
  ['10 to 15 per cent', '10 to 15 per cent = 10..15 percent'],
  ['US$30m', 'US$30m = 30000000 USD'],
  ['EUR 12.5 million', 'EUR 12.5 million = 12500000 EUR'],
  ['90,000 Syrian pounds', '90,000 Syrian pounds = 90000 SYP'],
  ['50 pounds of sugar', '50 pounds = 50 lb'],
  ['a $30-million grant', '$30-million = 30000000 USD'],
  ['300m away', '300m = 300 m'],
  ['35 km²', '35 km² = 35 km²'],
  ['1,150 metric tons', '1,150 metric tons = 1150 t'],
  ['a five-kilometre stretch', 'five-kilometre = 5 km'],
  ['a third attack, the first half, the last quarter'],
  ['F-16, COVID-19, 1st, 1990s, 10:30, 12/03/2024, +41 22 917 1234'],
];

for (const [text, ...expected] of cases) {
  test(`numbers: ${text}`, () => {
    const tokens = tokenize(text);
    const read = quantities(tokens).map((quantity) => {
      const { start, end } = spanOf(tokens, quantity);
      const { value, low, high, unit } = quantity;
      return `${text.slice(start, end)} = ${value ?? `${low}..${high ?? ''}`} ${unit}`;
    });
    expect(read).toEqual(expected);
  });
}
