import { NAME_PARTS } from '../language/ar/name-parts.ts';
import { foldName } from '../language/fold.ts';
import { consonantKey, latinOf } from '../language/transliteration.ts';
import { words } from '../text/words.ts';
import type { Word } from './words.ts';

/** Whether more of the letters are Arabic than not. */
export const isArabic = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Script=Arabic}/gu)?.length ?? 0) * 2 > letters;
};

/** What of an Arabic text names in Latin letters are looked for in. */
interface ArabicWords {
  /** Without what is written to them: "and", "of", the article. */
  readonly bare: readonly string[];
  readonly consonants: ReadonlySet<string>;
  /** The words of the Latin forms of names that the lists know. */
  readonly latin: ReadonlySet<string>;
}

const PREFIXES = /^(?:[وف]?[بلك]?ال|[وف]?لل|[وفبلك])(?=..)/;
/** A name of the lists has at most so many words. */
const LONGEST = 4;

const cache = new Map<string, ArabicWords>();
/** Paragraphs that are kept read. */
const KEPT = 200;

function arabicWords(text: string): ArabicWords {
  const known = cache.get(text);
  if (known) return known;
  const whole = words(text).map(({ start, end }) => text.slice(start, end));
  const folded = whole.map(foldName);
  const bare = folded.flatMap((word) => [word, word.replace(PREFIXES, '')]);
  const latin = whole.flatMap((_, at) =>
    Array.from({ length: LONGEST }, (_, more) =>
      latinOf(whole.slice(at, at + more + 1).join(' ')),
    ).flatMap((name) => (name === null ? [] : foldName(name).split(/[^\p{L}]+/u))),
  );
  const found = {
    bare,
    consonants: new Set(bare.map(consonantKey).filter((key) => key.length > 1)),
    latin: new Set(latin),
  };
  if (cache.size >= KEPT) cache.clear();
  cache.set(text, found);
  return found;
}

/** Words of the names of units, by their meaning; folded. */
const UNITS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['brigade', 'لواء'],
      ['division', 'فرقة'],
      ['battalion', 'كتيبة'],
      ['first', 'اول'],
      ['second', 'ثاني'],
      ['third', 'ثالث'],
      ['fourth', 'رابع'],
      ['fifth', 'خامس'],
      ['sixth', 'سادس'],
      ['seventh', 'سابع'],
      ['eighth', 'ثامن'],
      ['ninth', 'تاسع'],
      ['tenth', 'عاشر'],
    ] as const
  ).map(([word, meaning]) => [word, foldName(meaning)]),
);

/**
 * Whether a word of a name may stand for one of an Arabic text: as the lists have it, by its meaning, or by its
 * consonants. What has neither meaning nor consonants to go by is not judged.
 */
export function mayStandInArabic({ lower }: Word, text: string): boolean {
  const { bare, consonants, latin } = arabicWords(text);
  if (latin.has(lower)) return true;
  const unit = UNITS.get(lower);
  if (unit) return bare.some((word) => word.startsWith(unit));
  const parts = NAME_PARTS.get(lower);
  if (parts) return parts.some((part) => bare.some((word) => word.startsWith(part)));
  const key = consonantKey(lower);
  // "sahil" has an s and an h, and no sh.
  const apart = consonantKey(lower.replace(/([skgtdz][aeiouwy]+)h/g, '$1kh'));
  return key.length < 2 ? true : consonants.has(key) || consonants.has(apart);
}
