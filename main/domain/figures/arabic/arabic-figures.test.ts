import { expect, test } from 'vitest';
import { readsFigures } from '../../language/reads-figures.ts';
import { extractFigures } from '../extract.ts';
import { languageOf } from '../languages.ts';

/** The report that once gave 31 for 31,000: every number with what it counts. */
const TEXT = `قالت المنظمة إن 3.5 مليون نازح يحتاجون إلى الغذاء، وإن ٣٫٥ مليون شخص فقدوا منازلهم. ونزح نصف مليون شخص، وقتل 12 شخصا وأصيب ٣٠ آخرون. وسجلت ١٬٢٥٠ عائلة، أي بزيادة ١٥٪ عن العام الماضي، وتضررت ألفا مدرسة وثلاثة آلاف منزل. وارتفعت الأسعار بين 10 و15 في المئة. ووصل نحو ألفي نازح.`;

test('Arabic numbers have their value and what they count', () => {
  const found = extractFigures(TEXT).map(
    ({ value, low, high, unit, subject }) => `${value ?? `${low}-${high}`} ${unit} ${subject}`,
  );
  expect(found).toEqual([
    '3500000 count نازح',
    '3500000 count شخص',
    '500000 count شخص',
    '12 count شخصا',
    '30 count شخصا',
    '1250 count عائلة',
    '15 percent عائلة',
    '2000 count مدرسة',
    '3000 count منزل',
    '10-15 percent الأسعار',
    '2000 count نازح',
  ]);
});

test.each([
  [TEXT, true],
  ['At least 12 people died in Homs on Friday, officials said.', true],
  ['Plus de 1 200 écoles sont fermées au Burkina Faso depuis le mois de mars.', true],
  ['Más de 1.200 escuelas están cerradas en el norte del país desde marzo.', false],
  ['Более 15 тысяч человек покинули Херсон.', true],
  ['Понад 15 тисяч людей залишили Київ і область.', false],
])('a text without a declared language is read or refused by its own: %s', (text, reads) => {
  expect(readsFigures(languageOf(text))).toBe(reads);
});
