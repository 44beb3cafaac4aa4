import { UNCLEAR, type VerifyFlaw, type VerifyRule } from './finding.ts';
import { isOneTongue } from './french.ts';
import type { ReadText } from './read-text.ts';
import { isBound } from './rounding.ts';
import { saidAt } from './said-at.ts';
import { sensesOf } from './source-claims.ts';
import type { SourceParagraph } from './source-text.ts';
import { type Word, wordsOf } from './words.ts';

/** Of the words of a sentence that stand side by side, so many do so in its source too; of fewer it is in words of its own. */
const TAKEN = 0.3;

/** Rules that compare words with words: of two wordings they know less than a reader does. */
const OF_WORDS: ReadonlySet<VerifyRule> = new Set([
  'polarity-reversed',
  'direction-reversed',
  'certainty-changed',
  'number-of-something-else',
  'sentence-not-in-source',
]);

/**
 * What was found in a sentence, each as an accusation or, where the sentence is in words of its own and the rule
 * goes by words, as something to read oneself.
 */
export function weighed(
  flaws: readonly VerifyFlaw[],
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
): VerifyFlaw[] {
  if (flaws.length === 0) return [];
  const isOwn = isInOwnWords(sentence, paragraphs);
  return flaws.map((flaw) =>
    (isOwn &&
      ((isOfWords(flaw, paragraphs) && !standsBeside(flaw, sentence, paragraphs)) ||
        isReckoned(flaw, sentence, paragraphs) ||
        isStretch(flaw, sentence))) ||
    isOfArticle(flaw, sentence, paragraphs)
      ? {
          ...flaw,
          rule: UNCLEAR,
          tell: (say) => say.ownWords(flaw.tell(say)),
        }
      : flaw,
  );
}

/** Whether a finding goes by words in common; one of a name does where the source has the name. */
const isOfWords = (
  { rule, words, isByContext }: VerifyFlaw,
  paragraphs: readonly SourceParagraph[],
): boolean =>
  isByContext ??
  (OF_WORDS.has(rule) ||
    (rule === 'name-not-in-source' &&
      wordsOf(words).every(
        ({ capital, lower }) =>
          !capital ||
          paragraphs.some(({ read }) => read.words.some((word) => word.lower === lower)),
      )));

/** A time that is no single day, which may be told from others in a way that is not known here. */
const isStretch = ({ rule, start }: VerifyFlaw, { dates }: ReadText): boolean => {
  if (rule !== 'date-not-in-source') return false;
  const date = dates.find((one) => one.start === start)?.date;
  return date !== undefined && (date === null || date.from !== date.to);
};

/** The word and the one behind it stand so in the source: "claimed responsibility". */
function standsBeside(
  { start, end }: VerifyFlaw,
  { words }: ReadText,
  paragraphs: readonly SourceParagraph[],
): boolean {
  const at = words.findIndex((word) => start <= word.start && word.end <= end);
  const [word, next] = [words[at], words[at + 1]];
  if (!word?.content || !next?.content || word.clause !== next.clause) return false;
  return paragraphs.some(({ read }) =>
    read.words.some((one, on) => one.stem === word.stem && read.words[on + 1]?.stem === next.stem),
  );
}

/** A sentence that shares no word with its paragraph but some with its article, and a name of the article that only says whose. */
function isOfArticle(
  { rule, start, end }: VerifyFlaw,
  { text, words, clocks, dates }: ReadText,
  paragraphs: readonly SourceParagraph[],
): boolean {
  const isInArticle = ({ lower }: Word): boolean =>
    paragraphs.some(({ article }) =>
      [...article.text.toLowerCase().matchAll(WORDS)].some(([word]) => word === lower),
    );
  if (rule === 'sentence-not-in-source') {
    // One of a part of the sentence only has more to go by.
    if (start > 0 || end < text.length) return false;
    if (clocks.length > 1 || dates.length > 1) return true;
    return words.some((word) => word.content && !word.capital && isInArticle(word));
  }
  if (rule !== 'name-not-in-source' || !/[’']s?$/.test(text.slice(start, end + 2).trim()))
    return false;
  return words.some((word) => word.start >= start && word.start < end && isInArticle(word));
}
const WORDS = /[\p{L}\p{N}]+/gu;

/** Of a short sentence, one in another language, or one of a table nobody can tell whose words it has. */
const isInOwnWords = ({ text, words }: ReadText, paragraphs: readonly SourceParagraph[]): boolean =>
  sensesOf(words).size >= FEWEST &&
  paragraphs.every(({ read, isRow }) => !isRow && isOneTongue(read.text, text)) &&
  taken(words, paragraphs) <= TAKEN;
const FEWEST = 4;

/** A number in words, or a rounded one, that the source has nowhere: somebody may have worked it out in a way that is not known here. */
function isReckoned(
  { rule, start }: VerifyFlaw,
  { text, amounts }: ReadText,
  paragraphs: readonly SourceParagraph[],
): boolean {
  if (rule !== 'number-not-in-source') return false;
  const amount = amounts.find((one) => one.start <= start && start <= one.end);
  if (!amount || (amount.digits && saidAt(text, amount).qualifier === null)) return false;
  const { qualifier } = saidAt(text, amount);
  return paragraphs.every(({ read }) =>
    read.amounts.every(
      (one) =>
        one.value !== amount.value ||
        (isBound(qualifier) && saidAt(read.text, one).qualifier === null),
    ),
  );
}

/** The share of a sentence's neighbours that are neighbours in the source, 0 to 1. */
function taken(words: readonly Word[], paragraphs: readonly SourceParagraph[]): number {
  const own = neighbours(words);
  const said = new Set(paragraphs.flatMap(({ read }) => neighbours(read.words)));
  return own.length === 0 ? 1 : own.filter((pair) => said.has(pair)).length / own.length;
}

const neighbours = (words: readonly Word[]): string[] =>
  words.slice(1).map(({ lower }, at) => `${words[at]?.lower} ${lower}`);
