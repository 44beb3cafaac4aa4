import { overlaps } from '../document.ts';
import { CUE, cuesOf } from '../language/en/lexicon.ts';
import { SPEECH_VERBS } from '../language/en/speech.ts';
import { IRREGULAR } from '../language/en/word-forms.ts';
import { isSpeech } from './claims.ts';
import { flawAt, type VerifyFlaw } from './finding.ts';
import type { ReadText } from './read-text.ts';
import { sentencesOf } from './source-claims.ts';
import type { SourceParagraph } from './source-text.ts';
import type { Word } from './words.ts';

/** A sentence of so few words that say something may well be another one. */
const FEWEST = 2;

/**
 * "Wheat in Kosti cost 142,000 pounds" of "Sorghum in Kosti cost …": a sentence that is its source's but for one
 * word, which stands where the source has another that means something else.
 */
export function exchangedWord(
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
  quoted: (word: Word) => boolean,
): VerifyFlaw | null {
  const { words } = sentence;
  const said = new Set(
    paragraphs.flatMap(({ read, setting }) =>
      [...read.words, ...setting.words].flatMap(({ stem, sense }) => [stem, sense]),
    ),
  );
  const own = words.filter((word) => word.content && !quoted(word));
  const strange = own.filter(({ stem, sense }) => !said.has(stem) && !said.has(sense));
  const [word] = strange.filter((one) => !sentence.amounts.some((amount) => overlaps(amount, one)));
  if (!word || strange.length > 1 || own.length - 1 < FEWEST || !mayBeWrong(word, words))
    return null;
  for (const { claims } of paragraphs.flatMap(sentencesOf)) {
    const other = standsInPlace(word, words, claims);
    if (
      other &&
      isNoun(other) &&
      !isAttached(word.lower, other.lower) &&
      !own.some(({ sense }) => sense === other.sense)
    ) {
      return flawAt('polarity-reversed', sentence, word, (say) =>
        say.saysHereNot(other.text, word.text),
      );
    }
  }
  return null;
}

/** "across" of "cross", and an Arabic word with "and" written to it. */
const isAttached = (one: string, other: string): boolean =>
  [
    [one, other],
    [other, one],
  ].some(
    ([short = '', long = '']) => long === `a${short}` || /^[وفبلك]$/.test(long.replace(short, '')),
  );

/** How sure, and how something was said, is told in many words; names are compared by themselves. */
const mayBeWrong = (word: Word, words: readonly Word[]): boolean =>
  !(word.capital && word !== words[0]) &&
  isNoun(word) &&
  !isSpeech(word) &&
  !SPEECH_VERBS.has(word.lower) &&
  word.pairs.every(({ pair }) => !pair.startsWith('='));

/** Verbs are exchanged for many others. */
const isNoun = ({ lower }: Word): boolean =>
  !/(?:ly|ing|ed)$/.test(lower) && !IRREGULAR.has(lower) && !FRENCH_VERBS.has(lower);
const FRENCH_VERBS = new Set(
  'est sont était étaient ont avait avaient veut veulent peut peuvent doit doivent fait font va vont dit disent'.split(
    ' ',
  ),
);

/** The word of the source between the same two words, in the same form. */
function standsInPlace(word: Word, draft: readonly Word[], source: readonly Word[]): Word | null {
  const at = draft.indexOf(word);
  const [before, after] = [draft[at - 1], draft[at + 1]];
  const same = (one: Word | undefined, other: Word | undefined): boolean =>
    one?.lower === other?.lower ||
    (/^an?$/.test(one?.lower ?? '') && /^an?$/.test(other?.lower ?? ''));
  return (
    source.find(
      (one, on) =>
        one.content &&
        !(one.capital && on > 0) &&
        formOf(one.lower) === formOf(word.lower) &&
        (opens(draft, at) ? opens(source, on) : same(source[on - 1], before)) &&
        (at === draft.length - 1 || same(source[on + 1], after) || isJoined(source, on, after)) &&
        sharedAround(draft, at, source, on) >= FEWEST,
    ) ?? null
  );
}

/** Whether a word opens a clause. */
const opens = (words: readonly Word[], at: number): boolean =>
  at === 0 || words[at - 1]?.clause !== words[at]?.clause;

/** "a teacher, swam" of "a mechanic who swam". */
const isJoined = (source: readonly Word[], on: number, after: Word | undefined): boolean =>
  /^(?:who|which|that)$/.test(source[on + 1]?.lower ?? '') &&
  source[on + 2]?.lower === after?.lower;

/** How many words that say something the two have in common within a few words on either side. */
function sharedAround(
  draft: readonly Word[],
  at: number,
  source: readonly Word[],
  on: number,
): number {
  const near = (words: readonly Word[], index: number): string[] =>
    words
      .slice(Math.max(0, index - AROUND), index + AROUND + 1)
      .flatMap(({ content, lower, stem }) =>
        content
          ? [stem]
          : /^\p{N}/u.test(lower) || (cuesOf(lower) & CUE.number) !== 0
            ? [lower]
            : [],
      );
  const own = new Set(near(draft, at));
  return new Set(near(source, on).filter((word) => own.has(word))).size;
}
const AROUND = 6;

/** What a word's ending makes of it, roughly. */
const formOf = (lower: string): string => (/(?<![isu])s$/.test(lower) ? 's' : '');
