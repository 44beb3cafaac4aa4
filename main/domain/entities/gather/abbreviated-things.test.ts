import { expect, test } from 'vitest';
import { abbreviatedThings } from './abbreviated-things.ts';

const CASES: readonly [string, string, boolean][] = [
  ['An outbreak of Marburg virus disease (MVD) began.', 'MVD', true],
  ['the area of responsibility (AOR)', 'AOR', true],
  ['internally displaced persons (IDPs)', 'IDPs', true],
  ['the people in need (PiN) were counted', 'PiN', true],
  ['the Ministry of Health (MoH)', 'MoH', false],
  ['The World Food Programme (WFP) came.', 'WFP', false],
  ['the Sudan Armed Forces (SAF)', 'SAF', false],
  ['the Rapid Support forces (RSF)', 'RSF', false],
  ['a virus disease (MVD)', 'MVD', false],
  ['Marburg virus disease, MVD, began', 'MVD', false],
  ['(IS)', 'IS', false],
];

test.each(CASES)('%s', (text, short, isThing) => {
  const start = text.indexOf(short);
  const things = abbreviatedThings(text, [{ start, end: start + short.length }]);
  expect(things.has(short)).toBe(isThing);
});
