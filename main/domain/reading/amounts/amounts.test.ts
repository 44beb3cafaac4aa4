import { describe, expect, test } from 'vitest';
import { Gazetteer } from '../gazetteer.ts';
import { sceneOf } from '../scene-of.ts';
import { WordMemory } from '../words.ts';
import { amountsIn } from './amounts.ts';

const reader = { gazetteer: Gazetteer.empty, memory: new WordMemory() };

/** Every number of a text as "span = value unit", a range as "low..high", a part as "value of whole". */
function read(text: string, language: string | null = null): string[] {
  const scene = sceneOf(reader, text, 0, text.length);
  return amountsIn(scene, 0, scene.tokens.count, language).map(
    ({ start, end, value, low, high, unit, whole }) =>
      `${text.slice(start, end)} = ${value ?? `${low}..${high ?? ''}`}${whole ? ` of ${whole.value}` : ''} ${unit}`,
  );
}

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
  ['several hundred thousand', 'several hundred thousand = 200000.. count'],
  ['one in four', 'one in four = 0.25 fraction'],
  ['three out of every five', 'three out of every five = 0.6 fraction'],
  ['three-quarters of', 'three-quarters = 0.75 fraction'],
  ['½ of', '½ = 0.5 fraction'],
  ['half an hour', 'half an hour = 0.5 h'],
  ['between 5,000 and 7,000', '5,000 and 7,000 = 5000..7000 count'],
  ['from 12 to 18', '12 = 12 count', '18 = 18 count'],
  ['from 88 to 63 percent', '88 = 88 percent', '63 percent = 63 percent'],
  ['ranging from 12 to 18', '12 to 18 = 12..18 count'],
  ['$5-7 million', '$5-7 million = 5000000..7000000 USD'],
  ['10 to 15 per cent', '10 to 15 per cent = 10..15 percent'],
  ['US$30m', 'US$30m = 30000000 USD'],
  ['EUR 12.5 million', 'EUR 12.5 million = 12500000 EUR'],
  ['90,000 Syrian pounds', '90,000 Syrian pounds = 90000 SYP'],
  ['4,500 pounds a litre in Sudan', '4,500 pounds = 4500 SDG'],
  ['in South Sudan, 90,000 pounds', '90,000 pounds = 90000 SSP'],
  ['920 kwacha in Malawi', '920 kwacha = 920 MWK'],
  ['3,000 rials in Aden', '3,000 rials = 3000 YER'],
  ['Britain gave 12 million pounds to Sudan', '12 million pounds = 12000000 GBP'],
  ['40,000 pounds', '40,000 pounds = 40000 GBP'],
  ['500 dinars in Iraq and Jordan', '500 dinars = 500 XXX'],
  ['Prices rose in Egypt. Fuel costs 900 pounds.', '900 pounds = 900 EGP'],
  [
    '6.2 million in 2024 to 7.1 million',
    '6.2 million = 6200000 count',
    '2024 = 2024 count',
    '7.1 million = 7100000 count',
  ],
  ['$25, up from 9 in April', '$25 = 25 USD', '9 = 9 USD'],
  ['50 pounds of sugar', '50 pounds = 50 lb'],
  ['a $30-million grant', '$30-million = 30000000 USD'],
  ['300m away', '300m = 300 m'],
  ['35 km²', '35 km² = 35 km²'],
  ['1,150 metric tons', '1,150 metric tons = 1150 t'],
  ['a five-kilometre stretch', 'five-kilometre = 5 km'],
  ['a 14-year-old boy', '14 = 14 count'],
  ['a third attack, the first half, the last quarter'],
  ['F-16, COVID-19, 1st, 1990s, 10:30, 12/03/2024, +41 22 917 1234'],
  // Suffixes and what stands around them.
  ['1.2m people need food', '1.2m = 1200000 count'],
  ['3m children are out of school', '3m = 3000000 count'],
  ['1.2-1.5m people fled', '1.2-1.5m = 1200000..1500000 count'],
  ['$5-10m was lost', '$5-10m = 5000000..10000000 USD'],
  ['quarter of a million refugees', 'quarter of a million = 250000 count'],
  ['½ million people', '½ million = 500000 count'],
  ['2½ million people', '2½ million = 2500000 count'],
  ['2 and a half million people', '2 and a half million = 2500000 count'],
  ['a million and a half people', 'a million and a half = 1500000 count'],
  ['It was -12 °C at night', '-12 °C = -12 °C'],
  ['It was −12 °C at night', '−12 °C = -12 °C'],
  ['growth of −3.5%.', '−3.5% = -3.5 percent'],
  ['growth of -3.5%.', '-3.5% = -3.5 percent'],
  ['10-15,000 people fled', '10-15,000 = 10000..15000 count'],
  ['1,2 million people fled', '1,2 million = 1200000 count'],
  ['1.200 people fled', '1.200 = 1200 count'],
  ['10 1/2 miles of cable', '10 1/2 miles = 10.5 mi'],
  ['half million dollars', 'half million dollars = 500000 USD'],
  ['rose .5 percent', '.5 percent = 0.5 percent'],
  ['cost USD115.5 million', 'USD115.5 million = 115500000 USD'],
  ['EUR10 million', 'EUR10 million = 10000000 EUR'],
  ['A$3 million', 'A$3 million = 3000000 AUD'],
  ['NT$5, MX$7', 'NT$5 = 5 TWD', 'MX$7 = 7 MXN'],
  ['each bag weighs 50 pounds', '50 pounds = 50 lb'],
  ['sold for 50 pounds', '50 pounds = 50 GBP'],
  ['a 500-pound bomb', '500-pound = 500 lb'],
  ['2 bcm of water', '2 bcm = 2 bcm'],
  ['40 bbl', '40 bbl = 40 bbl'],
  ['120 quintals of maize', '120 quintals = 120 q'],
  ['5m waves hit the 300m runway', '5m = 5 m', '300m = 300 m'],
  ['6 of 14 districts', '6 = 6 of 14 count'],
  ['9 of the 22 wounded', '9 = 9 of 22 count'],
  ['14 dead 37 injured', '14 = 14 count', '37 = 37 count'],
  ['2.5 crore people, 5 lakh rupees', '2.5 crore = 25000000 count', '5 lakh rupees = 500000 INR'],
  ['Rs 300 crore', 'Rs 300 crore = 3000000000 INR'],
  ['10 MUSD, 75 USD million', '10 MUSD = 10000000 USD', '75 USD million = 75000000 USD'],
  ['1.2 mrd euros', '1.2 mrd euros = 1200000000 EUR'],
  ['5 feet 2 inches high', `5 feet 2 inches = ${Number((5 + 2 / 12).toPrecision(15))} ft`],
  ['five and a quarter miles', 'five and a quarter miles = 5.25 mi'],
  ['fell by minus five percent', 'minus five percent = -5 percent'],
  ['reached 45C', '45C = 45 °C'],
  ['millions of dollars', 'millions of dollars = 2000000.. USD'],
  // Other languages.
  ['31 ألف شخص', '31 ألف = 31000 count'],
  ['٤٠٠ ألف نازح', '٤٠٠ ألف = 400000 count'],
  ['1.5 مليار دولار', '1.5 مليار دولار = 1500000000 USD'],
  ['ونزح نصف مليون شخص', 'نصف مليون = 500000 count'],
  ['وتضررت ألفا مدرسة وثلاثة آلاف منزل', 'ألفا = 2000 count', 'ثلاثة آلاف = 3000 count'],
  ['بين 10 و15 في المئة', '10 و15 في المئة = 10..15 percent'],
  ['خمسة وعشرون شخصا', 'خمسة وعشرون = 25 count'],
  ['مئة وخمسون ألف نازح', 'مئة وخمسون ألف = 150000 count'],
  ['عشرات الآلاف من النازحين', 'عشرات الآلاف = 20000.. count'],
  ['ثلاثة عشر قتيلا', 'ثلاثة عشر = 13 count'],
];

describe('amounts', () => {
  test.each(cases)('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});
