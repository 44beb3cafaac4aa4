import {
  ARABIC_ACCORDING,
  ARABIC_HOSTS,
  ARABIC_IN,
  ARABIC_PLACE_HEADS,
  ARABIC_PLACE_OPENINGS,
  ARABIC_SPEECH,
  ARABIC_STOPS,
  ARABIC_THAT,
  ARABIC_TOWARDS,
} from '../../language/ar/figure-words.ts';
import { ARABIC_NAMES } from '../../language/ar/names.ts';
import { foldName } from '../../language/fold.ts';
import type { Token } from '../../reading/sentence-tokens.ts';
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
    const inside = ARABIC_IN.has(word.replace(/^و(?=في$)/, ''));
    const by = /^[بو]/.test(word) && ARABIC_PLACE_HEADS.has(word.slice(1));
    const hosts = ARABIC_HOSTS.has(word) || ARABIC_HOSTS.has(word.replace(/^[وف]/u, ''));
    if (!inside && !by && !hosts && !ARABIC_TOWARDS.has(word)) continue;
    let next = at + 1;
    let headed = by;
    while (ARABIC_PLACE_HEADS.has(folded[next] ?? '')) {
      headed = true;
      next += 1;
    }
    const end = listedEnd(folded, next);
    if (end > next) add(next, end, inside || by ? 2 : 1);
    else if (headed && mayName(folded, tokens, next))
      add(
        next,
        mayName(folded, tokens, next + 1) && opensTwo(folded, next) ? next + 2 : next + 1,
        2,
      );
  }
  const best = Math.max(0, ...found.map(({ weight }) => weight));
  return found.filter(({ weight }) => weight === best);
}

const mayName = (folded: readonly string[], tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  !tokens[at]?.amount &&
  !ARABIC_IN.has(folded[at] ?? '') &&
  !ARABIC_STOPS.has(folded[at] ?? '');
const opensTwo = (folded: readonly string[], at: number): boolean =>
  ARABIC_PLACE_OPENINGS.has(folded[at] ?? '');

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
    const after = verb ? at + 1 : sourceAfter(folded, at);
    if (after === null) return;
    const from = verb ? after : pastWhatItSaid(folded, after);
    let next = from;
    while (next < tokens.length && next < from + 9 && !ends(folded, next, next > from)) next += 1;
    const [first, last] = [tokens[from], tokens[next - 1]];
    if (first && last && next > from) found.push({ at, text: text.slice(first.start, last.end) });
  });
  return found;
}

const ends = (folded: readonly string[], at: number, inside: boolean): boolean => {
  const word = folded[at] ?? '';
  // "بمقتل": what is told of begins with "of".
  const told = inside && /^ب\p{L}{4}/u.test(word) && ARABIC_THAT.has(word.slice(1));
  return (
    told || ARABIC_THAT.has(word) || !/^\p{L}/u.test(word) || (inside && ARABIC_SPEECH.has(word))
  );
};

/** "وفق ما ذكرت المنظمة", "وفق ما أعلنه البرنامج": past "what it said". */
function pastWhatItSaid(folded: readonly string[], at: number): number {
  if (folded[at] !== 'ما') return at;
  const verb = folded[at + 1] ?? '';
  return ARABIC_SPEECH.has(verb) ||
    ARABIC_SPEECH.has(verb.replace(/(?:ته|ه)$/, '')) ||
    ARABIC_SPEECH.has(verb.replace(/ه$/, ''))
    ? at + 2
    : at;
}

/** "وأضاف أن": who speaks, the sentence before says. */
export const speaksOn = ({ folded }: ArabicSentence): boolean =>
  folded.some((word, at) => {
    const bare = word.replace(/^[وف](?=\p{L}{3})/u, '');
    return ARABIC_SPEECH.has(bare) && SAYS_THAT.has(folded[at + 1] ?? '');
  });
const SAYS_THAT = new Set(['ان', 'بان', 'انه', 'انها', 'بانه', 'بانها']);

/** Past "وفقا", "بحسب" and their kin; "ل" is written to its source. */
function sourceAfter(folded: readonly string[], at: number): number | null {
  const word = folded[at] ?? '';
  const pair = `${word} ${folded[at + 1] ?? ''}`;
  if (ARABIC_ACCORDING.includes(pair)) return at + 2;
  if (/^و?وفقا$/.test(word) && /^ل/.test(folded[at + 1] ?? '')) return at + 1;
  return ARABIC_ACCORDING.includes(word) ? at + 1 : null;
}
