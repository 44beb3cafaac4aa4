import { EXPECTED, FUTURE, POSSIBLE } from '../language/en/certainty.ts';
import type { Word } from './words.ts';

/** How sure a sentence is of what a word of it says. */
export type Certainty = 'fact' | 'possible' | 'expected' | 'future';

/** Words before a claim in which a hedge governs it. */
const REACH = 7;
/** What stands in one of these forms before the word is no longer governed by a "would" before it. */
const STATED = new Set('had has was were is are did does'.split(' '));

/** How sure the words before word `at`, in its clause, are of it. */
export function certaintyAt(words: readonly Word[], at: number): Certainty {
  const clause = words[at]?.clause ?? 0;
  let found: Certainty = 'fact';
  for (let before = at - 1; before >= Math.max(0, at - REACH); before -= 1) {
    const word = words[before];
    if (!word || word.clause < clause) break;
    if (isCannot(words, before)) continue;
    if (!governs(words, before, at)) continue;
    if (isPossible(word) || isLeftOpen(words, before)) return 'possible';
    if (EXPECTED.has(word.lower)) found = 'expected';
    else if (found !== 'expected' && STATED.has(word.lower) && !isExpectedAfter(words, before))
      break;
    else if (found === 'fact' && (isFuture(words, before) || isToBe(words, before)))
      found = 'future';
  }
  return found;
}

/** "does not rule out a meeting": there may be one. */
const isLeftOpen = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'out' &&
  /^rul(?:e|ed|ing)$/.test(words[at - 1]?.lower ?? '') &&
  /^(?:not|never|cannot|\w+nt)$/.test(words[at - 2]?.lower ?? '');

/** A verb governs the next word that says something, an adverb all of its clause. */
const governs = (words: readonly Word[], hedge: number, at: number): boolean =>
  ADVERBS.has(words[hedge]?.lower ?? '') ||
  !words
    .slice(hedge + 1, at)
    .some(
      ({ content, lower }) =>
        content &&
        !/ly$|^(?:still|also|yet|first|now|then|both)$/.test(lower) &&
        !EXPECTED.has(lower),
    );
const ADVERBS = new Set(
  'possibly perhaps maybe probably presumably apparently reportedly allegedly likely'.split(' '),
);

export const isPossible = ({ lower, capital }: Word): boolean =>
  POSSIBLE.has(lower) && !(lower === 'may' && capital);

/** Whether a sentence leaves anything open. */
export const isHedged = (words: readonly Word[]): boolean =>
  words.some(
    (word, at) =>
      isPossible(word) ||
      EXPECTED.has(word.lower) ||
      TENTATIVE.has(word.lower) ||
      isLeftOpen(words, at),
  );
const TENTATIVE = new Set(
  'should would could can want wants wanted threatens threatened threatening threat doubt doubts doubted doubtful possible believes believe unsure uncertain unclear'.split(
    ' ',
  ),
);

/** "could not be verified" says what was not possible, and no doubt. */
const isCannot = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'could' &&
  (/^(?:not|never|only|no)$/.test(words[at + 1]?.lower ?? '') ||
    words
      .slice(Math.max(0, at - 4), at)
      .some(({ lower }) => /^(?:neither|nobody|none|no|not)$/.test(lower)));

/** "is expected to", "was due to": the form belongs to the hedge. */
const isExpectedAfter = (words: readonly Word[], at: number): boolean =>
  words
    .slice(at + 1, at + 4)
    .some(({ lower }) => EXPECTED.has(lower) || FUTURE.has(lower) || lower === 'to');

/** "the response plan needs": a plan that is a thing makes nothing of the word after it. */
function isFuture(words: readonly Word[], at: number): boolean {
  const [lower, next] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? ''];
  if (PROMISES.test(lower)) return words.slice(at + 1, at + 4).some((word) => word.lower === 'to');
  if (!FUTURE.has(lower)) return false;
  const isThing = /^plans?$/.test(lower) && words[at - 1]?.content === true;
  return !isThing || /^(?:to|an?|another|the|its|their|more)$/.test(next);
}
const PROMISES =
  /^(?:promis|pledg|vow|offer|threaten|agree|propos|hop|seek|prepar|volunteer|undertak)(?:e|es|s|d|ed|ing)?$/;

const isToBe = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'to' && words[at + 1]?.lower === 'be';
