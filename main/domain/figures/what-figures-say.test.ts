import { expect, test } from 'vitest';
import { extractFigures } from './extract.ts';

/** Every figure of a text as "span: subject @ place, asOf", with its change and its whole. */
const told = (text: string): string[] =>
  extractFigures(text).map(({ start, end, subject, place, asOf, change, partOf }) =>
    [
      `${text.slice(start, end)}: ${subject ?? '–'}`,
      place && `@ ${place}`,
      asOf,
      change,
      partOf && `of ${partOf}`,
    ]
      .filter(Boolean)
      .join(', '),
  );

const cases: readonly (readonly [string, ...string[]])[] = [
  ['The tally rose to 121,700.', '121,700: tally'],
  [
    'Rotterdam handled 13.4 million containers last year, 7 per cent fewer than in 2021.',
    '13.4 million: containers, last year',
    '7 per cent: containers, than in 2021, decrease',
  ],
  [
    'Prices rose 4% in March and 6% in April.',
    '4%: Prices, in March, increase',
    '6%: Prices, in April, increase',
  ],
  ['Inmates and 26 guards fled on Christmas Eve.', '26: guards, on Christmas Eve'],
  ['In all of 2022 some 14 guards fled.', '14: guards, In all of 2022'],
  ['The road from Kananga to Tshikapa, 260 km long, is cut.', '260 km: road, @ Kananga'],
  [
    'Moldova bought 9 tonnes of flour, a third of it from Chad.',
    '9 tonnes: flour, @ Moldova',
    'a third: flour, @ Chad, of flour',
  ],
  ['Thyolo District: 3 deaths.', '3: deaths, @ Thyolo District'],
  ['The rescue unit in Makeni reports that 512 people sleep outside.', '512: people, @ Makeni'],
  [
    'Fuel in Harare costs $1.60 a litre, up 12 cents since May.',
    '$1.60: Fuel, @ Harare',
    '12 cents: Fuel, @ Harare, since May, increase',
  ],
  [
    'Township\tIDPs (May)\nFalam\t3,100\nTedim\t4,100',
    '3,100: IDPs, @ Falam, May',
    '4,100: IDPs, @ Tedim, May',
  ],
  ['The tally for Barpeta rose to 121,700.', '121,700: tally, @ Barpeta'],
  ['Reported cases of dengue fell to 340 in Manabí.', '340: Reported cases, @ Manabí'],
  [
    'In Sarmada camp, each tap serves 310 people against a standard of 250.',
    '310: people, @ Sarmada camp',
    '250: people, @ Sarmada camp',
  ],
  [
    'Funding stands at $61 million, or 24 per cent of what is needed.',
    '$61 million: Funding',
    '24 per cent: Funding',
  ],
  ['Ils ont récolté 1,8 million de tonnes de mil.', '1,8 million de tonnes: mil'],
  ['Dans la région, 6 ponts sur 10 sont coupés.', '6: ponts'],
  ['Le maire d’Abéché a indiqué que 430 familles sont dans des abris.', '430: familles, @ Abéché'],
  ['Les pluies ont touché 70 % des habitants de Moroni.', '70 %: habitants, @ Moroni'],
  ['يعيش نحو 14 ألف نازح في مخيمات حول مأرب.', '14 ألف: نازح, @ مأرب'],
  ['سجلت درنة 14 حالة وطبرق 6 حالات.', '14: حالة, @ درنة', '6: حالات, @ طبرق'],
  [
    'سجلت صنعاء 40 إصابة وعدن 12 وتعز 9.',
    '40: إصابة, @ صنعاء',
    '12: إصابة, @ عدن',
    '9: إصابة, @ تعز',
  ],
  ['يعاني 60 بالمئة من أطفال تعز من سوء التغذية.', '60 بالمئة: أطفال, @ تعز'],
  ['وصل 350 لاجئا إلى جزيرة لامبيدوزا ليل السبت.', '350: لاجئا, @ لامبيدوزا, ليل السبت'],
  ['خصصت الحكومة 5 ملايين دينار لترميم سوق الموصل القديم.', '5 ملايين دينار: –, @ الموصل'],
  ['أصيب 23 متظاهرا في مواجهات مع الشرطة وسط البصرة.', '23: متظاهرا, @ البصرة'],
];

test.each(cases)('%s', (text, ...expected) => {
  expect(told(text)).toEqual(expected);
});
