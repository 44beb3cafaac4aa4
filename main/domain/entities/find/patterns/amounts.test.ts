import { describe, expect, it } from 'vitest';
import { patternsOf } from '../../testing/patterns-of.ts';

const amounts = (text: string): readonly string[] =>
  patternsOf(text, ['money', 'quantity', 'date']);

/** A text and the amounts in it; "·" stands for a space that does not break. */
const cases: readonly (readonly [string, ...string[]])[] = [
  ['paid 10·000 dollars', 'money 10·000 dollars'],
  ['paid $10·000 at once', 'money $10·000'],
  ['paid 10 000 dollars', 'money 10 000 dollars'],
  ['a debt of 1 234 567 was found', 'quantity 1 234 567'],
  ['between 2 500 and 3 000 cattle', 'quantity 2 500 and 3 000'],
  ['on line 5 300 and later', 'quantity 5', 'quantity 300'],
  ['dial 1 800 555 0199'],
  ['it cost E£48 or NT$5 or R$10', 'money E£48', 'money NT$5', 'money R$10'],
  ['N250 million, R10m and R1,200', 'money N250 million', 'money R10m', 'money R1,200'],
  ['Rs2.5 million or RM5 million', 'money Rs2.5 million', 'money RM5 million'],
  ['Rs 500 crore, Rs. 20 lakh', 'money Rs 500 crore', 'money Rs. 20 lakh'],
  ['the R10 and N95 roads'],
  ['₦500, ₴560m and ₫100,000', 'money ₦500', 'money ₴560m', 'money ₫100,000'],
  ['KSh 500, FCFA 2 million, ETB 30', 'money KSh 500', 'money FCFA 2 million', 'money ETB 30'],
  ['they tried to seize the hospital in Sept again', 'date Sept'],
  ['نزح 31 ألف شخص و1.5 مليون آخرون', 'quantity 31 ألف', 'quantity 1.5 مليون'],
  ['they need 5m USD, 560m hryvnias', 'money 5m USD', 'money 560m hryvnias'],
  ['sold for 50 South African rand', 'money 50 South African rand'],
  ['gave 500 million CFA francs', 'money 500 million CFA francs'],
  ['about half a million dollars', 'money half a million dollars'],
  ['$5-$10 million, US$5-US$7', 'money $5-$10 million', 'money US$5-US$7'],
  ['2,010\tUSD 900,000\t14', 'quantity 2,010', 'money USD 900,000', 'quantity 14'],
  ['2,010 USD 900,000', 'quantity 2,010', 'money USD 900,000'],
  ['COP 50,000 but COP 27 and SDG 16', 'money COP 50,000'],
  ['only two real reasons', 'quantity two'],
  ['closed by No. 14 and pp. 12'],
  ['resolutions 2339 (2014), 2365 and 2254', 'date 2014'],
  ['half of the population', 'quantity half'],
  ['two-thirds of homes and a third of its staff', 'quantity two-thirds', 'quantity a third'],
  ['in the first half of 2023', 'date the first half of 2023'],
  ['a 10,000-strong force, 1,000+ tents', 'quantity 10,000', 'quantity 1,000'],
  ['at 20 °C or -20°C', 'quantity 20 °C', 'quantity -20°C'],
  ['190 kilometers per hour', 'quantity 190 kilometers per hour'],
  ['قتل ٣٥٠ مدنيا و٥٠٪ منهم', 'quantity ٣٥٠', 'quantity ٥٠٪'],
  ['نحو ٣ ملايين دولار', 'money ٣ ملايين دولار'],
  ['1,50,000 tents and 2,5 tonnes', 'quantity 1,50,000', 'quantity 2,5 tonnes'],
  ['sent 4 500 MT to a place 14 NM away', 'quantity 4 500 MT', 'quantity 14 NM'],
  ["3,5 millions d'euros", "money 3,5 millions d'euros"],
  ['one in five children', 'quantity one in five'],
  ['hold three of the five bridges', 'quantity three'],
  ['seen on NileSat 102. Two boats left', 'quantity Two'],
  ['built around 575 B.C. by three men', 'quantity three'],
  ['in Mosul 12 tents stood', 'quantity 12'],
  ['UNSCR 2701, para. 12'],
  ['book 007 and 2,5'],
];

describe('amounts', () => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(amounts(text.replaceAll('·', '\u00a0'))).toEqual(
      expected.map((quote) => quote.replaceAll('·', '\u00a0')),
    );
  });
});
