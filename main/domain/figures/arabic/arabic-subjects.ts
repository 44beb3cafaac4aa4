import {
  ARABIC_AMOUNTS_TO,
  ARABIC_FALLS,
  ARABIC_OTHERS,
  ARABIC_QUALIFIERS,
  ARABIC_RISES,
  ARABIC_STOPS,
  ARABIC_TELLING,
  ARABIC_TOLD_APART,
} from '../../language/ar/figure-words.ts';
import { foldName } from '../../language/fold.ts';
import { isMoney } from '../../reading/amounts/amounts.ts';
import type { Quantity } from '../quantity.ts';
import type { ArabicSentence } from './arabic-figures.ts';

const OF = foldName('من');
const COUNT = foldName('عدد');

/** What an Arabic number counts: the noun after it, or the subject of the verb that sets it. */
export function arabicSubject(sentence: ArabicSentence, quantity: Quantity): string | null {
  const { folded } = sentence;
  const share = quantity.unit !== 'count';
  let at = quantity.base;
  if (folded[at] === OF) at += 1;
  else if (quantity.unit === 'fraction') return nounAt(sentence, at);
  else if (share) return setSubject(sentence, quantity);
  if (isMoney(quantity.unit)) return setSubject(sentence, quantity);
  return nounAt(sentence, at) ?? setSubject(sentence, quantity);
}

/** A noun with the adjectives that go with it. */
function nounAt({ text, tokens, folded }: ArabicSentence, at: number): string | null {
  const first = tokens[at];
  const word = folded[at] ?? '';
  if (first?.kind !== 'word' || first.amount) return null;
  if (ARABIC_STOPS.has(word) || ARABIC_OTHERS.has(word)) return null;
  // "وعدن 12 وتعز 9": the next name and its number.
  if (word.startsWith('و') && tokens[at + 1]?.amount) return null;
  let last = isTold(word, folded[at + 1] ?? '') ? at + 1 : at;
  while (last < at + 2 && isAdjective(folded[last] ?? '', folded[last + 1] ?? '')) last += 1;
  return text.slice(first.start, tokens[last]?.end);
}

/** "حالات كوليرا", "مشتبها بهم": a noun that the next word tells apart. */
const isTold = (word: string, next: string): boolean =>
  (ARABIC_TOLD_APART.has(word) && ARABIC_TELLING.has(next)) ||
  (/^مشتبه/.test(word) && /^به(?:م|ا|ما)?$/.test(next));

/** "إصابة جديدة", "لاجئ سوري": agrees in article and gender, or tells an origin. */
function isAdjective(noun: string, word: string): boolean {
  if (word.length < 4 || ARABIC_STOPS.has(word) || /^[وبلف]/.test(word)) return false;
  if (noun.startsWith('ال') !== word.startsWith('ال')) return false;
  if (/^[يتن]/.test(word) && !/(?:ه|ي|يا)$/.test(word)) return false;
  // "وجبة يوميا" tells how often.
  if (/يا$/.test(word) && /ه$/.test(noun)) return false;
  return (/ه$/.test(noun) && /ه$/.test(word)) || /(?:ي|يا|يه|يين|يون)$/.test(word);
}

/** "ارتفعت أسعار الخبز بنسبة", "بلغت كلفة المشروع": from the verb to the number. */
function setSubject({ text, tokens, folded }: ArabicSentence, quantity: Quantity): string | null {
  for (let at = quantity.first - 1; at >= Math.max(0, quantity.first - 8); at -= 1) {
    const word = (folded[at] ?? '').replace(/^[وف](?=\p{L}{3})/u, '');
    if (!(ARABIC_AMOUNTS_TO.has(word) || ARABIC_RISES.has(word) || ARABIC_FALLS.has(word)))
      continue;
    let next = at + 1;
    while (next < quantity.first && !endsSubject(folded, next)) next += 1;
    // "بلغ عدد القتلى 41" counts the dead.
    const from = folded[at + 1] === COUNT && next > at + 2 ? at + 2 : at + 1;
    const [first, last] = [tokens[from], tokens[next - 1]];
    return first && last && next > at + 1 ? text.slice(first.start, last.end) : null;
  }
  return null;
}

const QUALIFYING = new Set(ARABIC_QUALIFIERS.map(([phrase]) => phrase.split(' ')[0]));
const BY = /^ب(?:نسبه|مقدار|واقع|زياده)$/;

const endsSubject = (folded: readonly string[], at: number): boolean => {
  const word = folded[at] ?? '';
  return ARABIC_STOPS.has(word) || BY.test(word) || QUALIFYING.has(word) || !/^\p{L}/u.test(word);
};
