import { soundKey } from '../language/transliteration.ts';
import { flawAt, type VerifyFlaw } from './finding.ts';
import type { ReadText } from './read-text.ts';
import type { SourceParagraph } from './source-text.ts';
import type { Word } from './words.ts';

/** How many words of the sentence around the name stand around the other one too. */
const ENOUGH = 2;
const AROUND = 6;

/**
 * A name where the source has another one between the same two words: "We had to leave Stagno in August" of
 * "We had to leave Pell in August", and "Koss's minister" of "Ardeni's minister".
 */
export function namesInPlace(
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
  quoted: (word: Word) => boolean,
): VerifyFlaw[] {
  const { words } = sentence;
  for (const [at, word] of words.entries()) {
    if (!isName(words, at) || quoted(word)) continue;
    const places = paragraphs.flatMap(({ read }) =>
      read.words.flatMap((_, on) =>
        isName(read.words, on) && isSameFrame(sentence, at, read, on) ? [{ read, on }] : [],
      ),
    );
    const [first] = places;
    if (!first) continue;
    const here = ({ read, on }: (typeof places)[number]): Word | undefined => read.words[on];
    if (places.some((place) => isSame(here(place), word))) continue;
    const other = here(first);
    // Whoever names both of them says it of both.
    if (!other || words.some((one) => isSame(one, other))) continue;
    return [
      flawAt(
        'name-not-in-source',
        sentence,
        word,
        `The source says this of “${other.text}”, not of “${word.text}”.`,
      ),
    ];
  }
  return [];
}

/** One word written large, with none of a name before or behind it. */
function isName(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!word?.capital || !word.content) return false;
  const isPart = (one: Word | undefined): boolean => one?.capital && one.content;
  return !isPart(before) && !isPart(after);
}

function isSameFrame(draft: ReadText, at: number, source: ReadText, on: number): boolean {
  const [own, there] = [draft.words, source.words];
  const same = (step: number): boolean =>
    own[at + step] !== undefined && own[at + step]?.lower === there[on + step]?.lower;
  const owns = isOwner(draft, at) && isOwner(source, on);
  if (isOwner(draft, at) !== isOwner(source, on)) return false;
  if (owns) return same(1) && (own[at + 1]?.content === true || same(2));
  if (at === 0) return false;
  // At the end of a sentence one word more before it stands for the one behind.
  const closes = at === own.length - 1 ? same(-3) : same(1);
  return (
    same(-1) && same(-2) && closes && around(own, at).intersection(around(there, on)).size >= ENOUGH
  );
}

const isOwner = ({ text, words }: ReadText, at: number): boolean =>
  /^['’]s?(?!\p{L})/u.test(text.slice((words[at]?.start ?? 0) + (words[at]?.text.length ?? 0)));

const around = (words: readonly Word[], at: number): Set<string> =>
  new Set(
    words
      .slice(Math.max(0, at - AROUND), at + AROUND + 1)
      .flatMap(({ content, stem }, index) =>
        content && index !== Math.min(at, AROUND) ? [stem] : [],
      ),
  );

const isSame = (one: Word | undefined, other: Word): boolean =>
  one !== undefined &&
  (one.lower === other.lower ||
    one.stem === other.stem ||
    soundKey(one.lower) === soundKey(other.lower));
