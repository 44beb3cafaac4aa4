import { initialsMatch } from '../entities/gather/short-forms.ts';
import { escapePattern } from '../text/escape-pattern.ts';
import { type Word, wordsOf } from './words.ts';

/** Whether a text has any word of a name, or the letters of it. */
export const isOf = (own: readonly Word[], name: string, text: string): boolean => {
  const words = wordsOf(text);
  const known = new Set(words.flatMap(({ stem, sense, lower }) => [stem, sense, lower]));
  if (own.some(({ stem, sense, lower }) => known.has(stem) || known.has(sense) || known.has(lower)))
    return true;
  const capitals = words.filter(({ capital }) => capital).map(({ text: word }) => word);
  const isSpelled = (short: string): boolean =>
    /^\p{Lu}{2,8}$/u.test(short) &&
    capitals.some((_, at) => initialsMatch(capitals.slice(at, at + short.length).join(' '), short));
  return (
    own.some(({ text: word }) => isSpelled(word)) ||
    capitals.some((word) => /^\p{Lu}{2,8}$/u.test(word) && initialsMatch(name, word))
  );
};

/** Whether the article has a word of the one right beside a name of the others: one is the other's. */
export function isBeside(own: readonly Word[], others: string, text: string): boolean {
  const names = wordsOf(others).filter(
    ({ capital, content, lower }) => capital && content && lower.length > 3,
  );
  return own.some((word) =>
    [...text.matchAll(new RegExp(`(?<!\\p{L})${escapePattern(word.text)}(?!\\p{L})`, 'giu'))].some(
      ({ index }) => {
        const around = text.slice(Math.max(0, index - BESIDE), index + BESIDE).split(/[.;!?]\s/);
        const own =
          around.find((part) => part.toLowerCase().includes(word.text.toLowerCase())) ?? '';
        return names.some((name) => own.includes(name.text));
      },
    ),
  );
}
const BESIDE = 50;

/** Whether a text sets a word of the one right beside a word of the other: "Mayor Ilse Kranach", "Kranach, the mayor". */
export function isOneInText(own: readonly Word[], there: readonly Word[], text: string): boolean {
  const words = wordsOf(text);
  const isIn = (names: readonly Word[], { lower, stem }: Word): boolean =>
    names.some((one) => one.lower === lower || one.stem === stem);
  return words.some((word, at) => {
    const [a, b] = isIn(own, word) ? [own, there] : [there, own];
    if (!isIn(a, word)) return false;
    for (const next of words.slice(at + 1, at + 1 + APART)) {
      if (isIn(b, next)) return !PARTS.test(text.slice(word.end, next.start));
    }
    return false;
  });
}
const APART = 4;
const PARTS =
  /[.;:!?]|(?<!\p{L})(?:and|or|but|with|by|from|to|in|on|at|against|for|that|which|who|while|is|are|was|were|has|have|had|said|says|\p{Ll}+ed)(?!\p{L})/u;
