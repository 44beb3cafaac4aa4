import { foldDiacritics } from '../language/fold-diacritics.ts';
import { words } from './words.ts';

const APOSTROPHE = /['’]/;
const ARABIC_ARTICLE = /^(?:وال|بال|كال|فال|لل|ال)(?=\p{L}{3})/u;

/**
 * A word as it is compared: lower case, without accents, possessive or plural "s" or Arabic article.
 * "Countries’" and "Countries" agree; stems of different parts of speech do not.
 */
export function term(word: string): string {
  const folded = foldDiacritics(word.toLowerCase());
  const bare = folded.split(APOSTROPHE, 1)[0] ?? folded;
  if (/^[a-z]{4,}$/.test(bare)) return bare.replace(/ies$/, 'y').replace(/([^su])s$/, '$1');
  return bare.replace(ARABIC_ARTICLE, '');
}

/** The terms of a passage in order, function words left out. */
export function terms(text: string, stop: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (const { start, end } of words(text)) {
    const word = term(text.slice(start, end));
    if (word.length > 1 && !stop.has(word)) found.push(word);
  }
  return found;
}
