import { NATIONALITIES } from './ar/names/nationalities.ts';
import { ARABIC_NAMES } from './ar/names.ts';
import { foldName } from './fold.ts';

const ARTICLE = /^(?:al|el|ad|ar|as|ash|at|az|an|ul)$/;

const LATIN: ReadonlyMap<string, string> = new Map([
  ...NATIONALITIES,
  ...ARABIC_NAMES.map(({ arabic, latin }): [string, string] => [foldName(arabic), latin]),
]);

/** The Latin form of a known Arabic name, also with "و", "ب" or "ل" written to it; null when unknown. */
export function latinOf(arabic: string): string | null {
  if (!/[\u0600-\u06ff]/.test(arabic)) return null;
  const folded = foldName(arabic).replace(/\s+/g, ' ').trim();
  return (
    LATIN.get(folded) ??
    (/^[وبلف]/.test(folded)
      ? (LATIN.get(folded.slice(1)) ?? LATIN.get(`ال${folded.slice(2)}`) ?? null)
      : null)
  );
}

/**
 * A key that spellings of one name share: Edlib, Idleb, Idlib and إدلب; ibn and bin; al-, el- and no
 * article; doubled letters; kh and h, q and k, y and i, ou and u. It is meant for names of the same
 * kind: it joins also a few that differ.
 */
export function soundKey(name: string): string {
  const latin = latinOf(name) ?? name;
  const words = foldName(latin)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const kept = words.filter(
    (word, at) => words.length === 1 || !(ARTICLE.test(word) || (at === 0 && word === 'the')),
  );
  return kept.map(soundOf).join(' ');
}

function soundOf(word: string): string {
  if (/[^a-z]/.test(word)) return word;
  if (word === 'ibn' || word === 'ben') return 'bin';
  const plain = word
    .replace(/^(?:mo|mu)h?a?mm?[ae]d$/, 'muhamad')
    .replace(/ph/g, 'f')
    .replace(/kh|gh/g, (pair) => (pair === 'kh' ? 'h' : 'g'))
    .replace(/ou|oo|u|o/g, 'u')
    .replace(/ee|ei|ai|ae|ay|ey|i|e|y/g, 'i')
    .replace(/q|ck|c(?![hi])/g, 'k')
    .replace(/([a-z])\1+/g, '$1')
    .replace(/(.)h$/, '$1');
  return plain;
}
