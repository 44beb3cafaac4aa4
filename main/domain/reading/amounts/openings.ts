import { currencyCode, LETTERS_BEFORE, SHORT_BEFORE, SIGNS } from '../../language/currencies.ts';
import { FEW, NUMBER_WORDS, VAGUE } from '../../language/en/numbers.ts';
import { FRENCH_ALONE, FRENCH_NUMBERS } from '../../language/fr/numbers.ts';

/** What numbers and amounts may begin with: asked once of every form, so that most words are done with at once. */

/** Whether a number in words may begin so. */
export const mayOpenNumber = (word: string): boolean => OPENINGS.has(word) || NOT_ASCII.test(word);
const NOT_ASCII = /[^\x00-\x7f]/;
const OPENINGS: ReadonlySet<string> = new Set([
  ...'a an half quarter une un des la plusieurs quelques'.split(' '),
  ...NUMBER_WORDS.keys(),
  ...[...VAGUE.keys(), ...FEW].map((phrase) => phrase.split(' ')[0] ?? ''),
  ...FRENCH_NUMBERS.keys(),
  ...FRENCH_ALONE,
]);

/** Whether an amount may begin with a word or mark; letters before a currency's sign ("A$") do, too. */
export function mayOpenAmount(
  kind: 'word' | 'number' | 'mark',
  text: string,
  lower: string,
): boolean {
  if (kind === 'number') return true;
  if (kind === 'mark') return SIGNS.has(text) || /^[-−–+(.]$/.test(text);
  return (
    mayOpenNumber(lower) ||
    lower === 'minus' ||
    lower === 'negative' ||
    SHORT_BEFORE.has(text) ||
    LETTERS_BEFORE.has(text) ||
    currencyCode(text, true) !== null
  );
}
