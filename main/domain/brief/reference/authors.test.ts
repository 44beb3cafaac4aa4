import { expect, test } from 'vitest';
import { type Author, authorsOf } from './authors.ts';

const shown = (author: Author): string =>
  'literal' in author ? `{${author.literal}}` : `${author.family} | ${author.given}`;

const BYLINES: readonly (readonly [string, readonly string[]])[] = [
  ['Ilena Marrow', ['Marrow | Ilena']],
  ['By Ilena Marrow', ['Marrow | Ilena']],
  ['Marrow, Ilena', ['Marrow | Ilena']],
  ['Marrow, I.', ['Marrow | I.']],
  ['Marrow, I., Odda, A. B.', ['Marrow | I.', 'Odda | A. B.']],
  ['Marrow, Ilena; Odda, Adam', ['Marrow | Ilena', 'Odda | Adam']],
  ['Ilena Marrow, Adam Odda', ['Marrow | Ilena', 'Odda | Adam']],
  ['Ilena Marrow, Adam Odda and Rana Haddad', ['Marrow | Ilena', 'Odda | Adam', 'Haddad | Rana']],
  ['Ilena Marrow, Jr.', ['Marrow Jr. | Ilena']],
  ['Ludwig van der Berg', ['van der Berg | Ludwig']],
  ['Rana al Haddad', ['al Haddad | Rana']],
  ['أحمد علي و سارة محمد', ['علي | أحمد', 'محمد | سارة']],
  ['OCHA, UNICEF', ['{OCHA}', '{UNICEF}']],
  ['Reuters', ['{Reuters}']],
  ['Meridian Wire staff', ['{Meridian Wire staff}']],
  ['Ministry of Health and Adam Odda', ['{Ministry of Health}', 'Odda | Adam']],
  ['Adam Odda, AFP', ['Odda | Adam', '{AFP}']],
  ['', []],
];

test.each(BYLINES)('%j is by %j', (byline, authors) => {
  expect(authorsOf(byline).map(shown)).toEqual(authors);
});
