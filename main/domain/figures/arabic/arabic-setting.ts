import {
  ARABIC_ACCORDING,
  ARABIC_IN,
  ARABIC_PLACE_HEADS,
  ARABIC_RECORDS,
  ARABIC_SPEECH,
  ARABIC_THAT,
} from '../../language/ar/figure-words.ts';
import type { ArabicSentence } from './arabic-figures.ts';
import { listedPlaceEnd } from './arabic-places.ts';

/** A source with the token that names it as one. */
export interface ArabicSource {
  readonly at: number;
  readonly text: string;
  /** Its own tokens, half-open. */
  readonly from: number;
  readonly next: number;
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
    // "سجلت موريتانيا 29 إصابة": a country that records speaks of itself.
    const isPlace =
      listedPlaceEnd(folded, from) > from || ARABIC_PLACE_HEADS.has(folded[from] ?? '');
    if (ARABIC_RECORDS.has(bare) && isPlace) return;
    let next = from;
    while (next < tokens.length && next < from + 9 && !ends(folded, next, next > from)) next += 1;
    // "وزارة الصحة في غزة"
    if (next > from && ARABIC_IN.has(folded[next] ?? '')) {
      const seat = listedPlaceEnd(folded, next + 1);
      if (seat > next + 1 && mayGoOn(folded, seat)) next = seat;
    }
    const [first, last] = [tokens[from], tokens[next - 1]];
    if (first && last && next > from)
      found.push({ at, text: text.slice(first.start, last.end), from, next });
  });
  return found;
}

/** Behind a source's seat comes what it says, or the sentence ends. */
const mayGoOn = (folded: readonly string[], at: number): boolean =>
  folded[at] === undefined || ends(folded, at, true);

const ends = (folded: readonly string[], at: number, inside: boolean): boolean => {
  const word = folded[at] ?? '';
  // "بمقتل": what is told of begins with "of".
  const told = inside && /^ب\p{L}{4}/u.test(word) && ARABIC_THAT.has(word.slice(1));
  return (
    told ||
    (inside && HAPPENS.test(word)) ||
    ARABIC_THAT.has(word) ||
    !/^\p{L}/u.test(word) ||
    (inside && ARABIC_SPEECH.has(word))
  );
};

/** "أعلنت محافظة دهوك استقبال …": by its form a noun of what happens, where what is said begins. */
const HAPPENS = /^(?:است.{2}ا.|ان.{2}ا.|ا.ت.{1,2}ا.)$/;

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
