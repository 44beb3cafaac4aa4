import { NEGATIVE } from '../language/en/certainty.ts';
import { SPEECH_VERBS } from '../language/en/speech.ts';
import { isArabic } from './arabic-names.ts';
import type { VerifyFlaw } from './finding.ts';
import { isFrench, isOneTongue } from './french.ts';
import type { ReadText } from './read-text.ts';
import type { SourceParagraph } from './source-text.ts';
import type { Word } from './words.ts';

/** Of this many words that say something, none in the source: the sentence is of something else. */
const FEWEST = 2;
/** Of so many names in common it is of the same. */
const ENOUGH_NAMES = 2;

/** A sentence that shares no word with its source but names and days. */
export function strangeWords(
  { text, words }: ReadText,
  paragraphs: readonly SourceParagraph[],
  quoted: (word: Word) => boolean,
  hasFact: boolean,
): VerifyFlaw[] {
  // Words of Arabic and French come in forms that are not known here.
  if (isArabic(text) || isFrench(text)) return [];
  if (hasFact || paragraphs.some(({ read }) => !isOneTongue(read.text, text))) return [];
  const named = new Set(
    words.flatMap(({ capital, content, lower }, at) =>
      capital && content && at > 0 ? [lower] : [],
    ),
  );
  const known = new Set(paragraphs.flatMap(({ read }) => read.words.map(({ lower }) => lower)));
  if (named.intersection(known).size >= ENOUGH_NAMES) return [];
  const own = words.filter(
    (word, at) =>
      word.content &&
      !NEGATIVE.has(word.lower) &&
      !SPEECH_VERBS.has(word.lower) &&
      !quoted(word) &&
      (!word.capital || at === 0),
  );
  if (new Set(own.map(({ stem }) => stem)).size < FEWEST) return [];
  const said = new Set(
    paragraphs.flatMap(({ read, setting }) =>
      [...read.words, ...setting.words].flatMap(({ stem, sense }) => [stem, sense]),
    ),
  );
  if (own.some(({ stem, sense }) => said.has(stem) || said.has(sense))) return [];
  return [
    {
      rule: 'sentence-not-in-source',
      start: 0,
      end: text.length,
      words: text,
      tell: (say) => say.nothing(),
    },
  ];
}
