import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PARTICIPLES,
  NOT_PARTICIPLES,
  PAST_TENSE,
  PREPOSITIONS,
  PRESENT_TENSE,
  PRONOUNS,
} from '../language/en/word-classes.ts';
import { isPluralWord } from './amounts/plurals.ts';
import { isCapital, type Token } from './sentence-tokens.ts';

/** Guesses of word class by lexicon and ending: enough to find where a noun phrase ends. */

/** "F-16s" and "MiG-29s" are plurals too. */
export const isPlural = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (/\ds$/.test(token.text) || isPluralWord(token.lower));

export function isPastParticiple(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || isCapital(token)) return false;
  if (IRREGULAR_PARTICIPLES.has(token.lower)) return true;
  if (token.lower.includes('-')) return false;
  return (
    /[a-z]ed$/.test(token.lower) && token.lower.length > 4 && !NOT_PARTICIPLES.has(token.lower)
  );
}

export const isPresentParticiple = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  !isCapital(token) &&
  /[a-z]{2}ing$/.test(token.lower) &&
  !/^(?:during|including|excluding|according|nothing|something|anything|everything|morning|evening|building|king|ring|spring|string|wing|following|pending|drinking|cooking|housing|clothing|bedding|grazing)$/.test(
    token.lower,
  );

export const isAuxiliary = (token: Token | undefined): boolean =>
  token !== undefined && AUXILIARIES.has(token.lower);

/** A finite verb, as far as its form alone tells ("fled", "need", "has"). */
export function isFiniteVerb(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return (
    AUXILIARIES.has(token.lower) || PAST_TENSE.has(token.lower) || PRESENT_TENSE.has(token.lower)
  );
}

export const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  (ADVERBS.has(token.lower) ||
    (/[a-z]{2}ly$/.test(token.lower) &&
      !isCapital(token) &&
      !/^(?:family|early|daily|weekly|monthly|yearly|deadly|elderly|friendly|likely|supply|july|assembly|ally|reply|only|rally|tally|anomaly|monopoly|costly|orderly|hourly|quarterly)$/.test(
        token.lower,
      )));

/** Ends a noun phrase on its right. */
export function endsPhrase(token: Token | undefined): boolean {
  if (!token) return true;
  if (token.kind !== 'word') return true;
  if (PREPOSITIONS.has(token.lower) || CONJUNCTIONS.has(token.lower)) return true;
  if (DETERMINERS.has(token.lower) || PRONOUNS.has(token.lower)) return true;
  return AUXILIARIES.has(token.lower);
}
