import { overlaps } from '../document.ts';
import { MONTHS } from '../language/en/date-words.ts';
import { soundKey } from '../language/transliteration.ts';
import { flawAt, type VerifyFlaw } from './finding.ts';
import type { Tell } from './messages/messages.ts';
import type { ReadText } from './read-text.ts';
import type { SourceParagraph } from './source-text.ts';
import type { Word } from './words.ts';

/** How many words around the name stand around the other one too. */
const ENOUGH = 2;
/** Words on either side that are looked at. */
const AROUND = 6;

/** Words in a row that are written large: `from` the first, up to `to`. */
interface Name {
  readonly from: number;
  readonly to: number;
}

/**
 * A name where the source has another one between the same words: "We had to leave Stagno in August" of "We had to
 * leave Pell in August", and "Koss's minister" of "Ardeni's minister".
 */
export function namesInPlace(
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
  quoted: (word: Word) => boolean,
): VerifyFlaw[] {
  const { words } = sentence;
  for (const name of namesOf(sentence)) {
    const own = words.slice(name.from, name.to);
    const [first] = own;
    if (!first || own.some(quoted)) continue;
    const others = paragraphs.flatMap(({ read }) =>
      namesOf(read)
        .filter((other) => isSameFrame(sentence, name, read, other))
        .map(({ from, to }) => read.words.slice(openingOf(read.words, from), to)),
    );
    const [other] = others;
    if (!other || others.some((one) => isWithin(one, own) || isWithin(own, one))) continue;
    // Whoever names both of them says it of both.
    if (isWithin(other, words)) continue;
    const message: Tell = (say) => say.ofAnother(written(other), written(own));
    return [flawAt('name-not-in-source', sentence, first, message)];
  }
  return [];
}

/** Where a name begins that goes on over "of the": "the Council of the Northern Union". */
function openingOf(words: readonly Word[], from: number): number {
  let at = from - 1;
  if (words[at]?.lower === 'the') at -= 1;
  if (words[at]?.lower !== 'of' || !words[at - 1]?.capital) return from;
  while (words[at - 1]?.capital) at -= 1;
  return at;
}

const written = (name: readonly Word[]): string => name.map(({ text }) => text).join(' ');

function namesOf({ words, dates }: ReadText): Name[] {
  const found: Name[] = [];
  words.forEach((word, at) => {
    // "between September and December" names nobody.
    if (
      !word.capital ||
      !word.content ||
      word.lower in MONTHS ||
      dates.some((date) => overlaps(date, word))
    )
      return;
    const last = found.at(-1);
    if (last?.to === at) found[found.length - 1] = { from: last.from, to: at + 1 };
    else found.push({ from: at, to: at + 1 });
  });
  return found;
}

function isSameFrame(draft: ReadText, name: Name, source: ReadText, other: Name): boolean {
  const [own, there] = [draft.words, source.words];
  const before = (step: number): boolean =>
    own[name.from - step] !== undefined &&
    own[name.from - step]?.lower === there[other.from - step]?.lower;
  const behind = (step: number): boolean =>
    own[name.to + step] !== undefined &&
    own[name.to + step]?.lower === there[other.to + step]?.lower;
  if (isOwner(draft, name) !== isOwner(source, other)) return false;
  if (isOwner(draft, name) && isShort(own, name) !== isShort(there, other)) return false;
  if (isOwner(draft, name)) return behind(0) && (own[name.to]?.content === true || behind(1));
  if (name.from === 0) return false;
  // "The British frigate" of "The French frigate": both open their sentences.
  if (name.from === 1) return before(1) && behind(0) && behind(1) && own[name.to]?.content === true;
  // At the end of a sentence one word more before it stands for the one behind.
  const closes = name.to === own.length ? before(3) : behind(0);
  const shared = around(own, name).intersection(around(there, other)).size;
  return before(1) && before(2) && closes && shared >= ENOUGH;
}

/** "SDF": it may stand for words that are written out. */
const isShort = (words: readonly Word[], { from, to }: Name): boolean =>
  words.slice(from, to).every(({ text }) => /^\p{Lu}{2,}$/u.test(text));

const isOwner = ({ text, words }: ReadText, { to }: Name): boolean => {
  const last = words[to - 1];
  return last !== undefined && /^['’]s?(?!\p{L})/u.test(text.slice(last.start + last.text.length));
};

const around = (words: readonly Word[], { from, to }: Name): Set<string> =>
  new Set(
    [...words.slice(Math.max(0, from - AROUND), from), ...words.slice(to, to + AROUND)].flatMap(
      ({ content, stem }) => (content ? [stem] : []),
    ),
  );

/** Whether each word of a name stands among others. */
const isWithin = (name: readonly Word[], words: readonly Word[]): boolean =>
  name.every((one) =>
    words.some(
      (word) =>
        one.lower === word.lower ||
        one.stem === word.stem ||
        soundKey(one.lower) === soundKey(word.lower),
    ),
  );
