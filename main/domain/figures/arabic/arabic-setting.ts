import {
  ARABIC_ACCORDING,
  ARABIC_IN,
  ARABIC_PLACE_HEADS,
  ARABIC_SPEECH,
  ARABIC_THAT,
  ARABIC_TOWARDS,
} from '../../language/ar/figure-words.ts';
import { ARABIC_NAMES } from '../../language/ar/names.ts';
import { foldName } from '../../language/fold.ts';
import type { ArabicSentence } from './arabic-figures.ts';

const PLACES = new Set(
  ARABIC_NAMES.filter(({ type }) => type === 'place').map(({ arabic }) => foldName(arabic)),
);

/** The named places of an Arabic sentence: listed ones, and what a word of place names after "في". */
export function arabicPlaces({
  text,
  tokens,
  folded,
}: ArabicSentence): { at: number; text: string }[] {
  const found: { at: number; text: string; weight: number }[] = [];
  const add = (at: number, end: number, weight: number): void => {
    const [first, last] = [tokens[at], tokens[end - 1]];
    if (first && last) found.push({ at, text: text.slice(first.start, last.end), weight });
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const word = folded[at] ?? '';
    const inside = ARABIC_IN.has(word);
    const by = /^[بو]/.test(word) && ARABIC_PLACE_HEADS.has(word.slice(1));
    if (!inside && !by && !ARABIC_TOWARDS.has(word)) continue;
    let next = at + 1;
    let headed = by;
    while (ARABIC_PLACE_HEADS.has(folded[next] ?? '')) {
      headed = true;
      next += 1;
    }
    const end = listedEnd(folded, next);
    if (end > next) add(next, end, inside || by ? 2 : 1);
    else if (headed && tokens[next]?.kind === 'word' && !tokens[next]?.amount)
      add(next, next + 1, 2);
  }
  const best = Math.max(0, ...found.map(({ weight }) => weight));
  return found.filter(({ weight }) => weight === best);
}

/** The end of the longest listed place that begins at `at`. */
function listedEnd(folded: readonly string[], at: number): number {
  for (let length = 3; length > 0; length -= 1) {
    if (PLACES.has(folded.slice(at, at + length).join(' '))) return at + length;
  }
  return at;
}

/** A source with the token that names it as one. */
export interface ArabicSource {
  readonly at: number;
  readonly text: string;
}

/** Who says it: after a verb of speech, or after "according to". */
export function arabicSources({ text, tokens, folded }: ArabicSentence): ArabicSource[] {
  const found: ArabicSource[] = [];
  folded.forEach((word, at) => {
    const bare = word.replace(/^[وف](?=\p{L}{3})/u, '');
    const verb = ARABIC_SPEECH.has(word) || (ARABIC_SPEECH.has(bare) && bare !== word);
    const from = verb ? at + 1 : sourceAfter(folded, at);
    if (from === null) return;
    let next = from;
    while (next < tokens.length && next < from + 9 && !ends(folded, next, next > from)) next += 1;
    const [first, last] = [tokens[from], tokens[next - 1]];
    if (first && last && next > from) found.push({ at, text: text.slice(first.start, last.end) });
  });
  return found;
}

const ends = (folded: readonly string[], at: number, inside: boolean): boolean => {
  const word = folded[at] ?? '';
  return ARABIC_THAT.has(word) || !/^\p{L}/u.test(word) || (inside && ARABIC_SPEECH.has(word));
};

/** Past "وفقا", "بحسب" and their kin; "ل" is written to its source. */
function sourceAfter(folded: readonly string[], at: number): number | null {
  const word = folded[at] ?? '';
  const pair = `${word} ${folded[at + 1] ?? ''}`;
  if (ARABIC_ACCORDING.includes(pair)) return at + 2;
  if (/^و?وفقا$/.test(word) && /^ل/.test(folded[at + 1] ?? '')) return at + 1;
  return ARABIC_ACCORDING.includes(word) ? at + 1 : null;
}
