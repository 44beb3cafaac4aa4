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
  // "Eltayeb" is "El-Tayeb" written together.
  const parted = words.map((word) => word.replace(/^(?:al|el)(?=[^aeiou][a-z]{3})/, ''));
  const kept = parted.filter(
    (word, at) => parted.length === 1 || !(ARTICLE.test(word) || (at === 0 && word === 'the')),
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

/**
 * The consonants of a name, the same from Arabic letters and from Latin ones: "kst" of Kosti and كوستي,
 * word by word. Vowels, and w and y with them, are left out, since each script writes them otherwise. It
 * says much less than a sound: for names of the same kind in two scripts, where one alone fits.
 */
export function consonantKey(name: string): string {
  return foldName(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !ARTICLE.test(word))
    .map((word) => (/[\u0600-\u06ff]/.test(word) ? arabicConsonants(word) : latinConsonants(word)))
    .join(' ');
}

const latinConsonants = (word: string): string =>
  word
    .replace(/^(?:al|el)(?=[^aeiou][a-z]{3})/, '')
    .replace(/ph/g, 'f')
    .replace(/[aeiouwy]/g, '')
    .replace(/sh/g, 'S')
    .replace(/kh/g, 'h')
    .replace(/gh/g, 'G')
    .replace(/th/g, 't')
    .replace(/dh|z/g, 'd')
    .replace(/[qc]/g, 'k')
    .replace(/[jg]/g, 'G')
    .replace(/v/g, 'f')
    .replace(/p/g, 'b')
    .replace(/(.)\1+/g, '$1')
    .replace(/(.)h$/, '$1');

const arabicConsonants = (word: string): string =>
  [...word.replace(/^ال(?=..)/, '')]
    .map((letter) => CONSONANTS[letter] ?? '')
    .join('')
    .replace(/(.)\1+/g, '$1')
    .replace(/(.)h$/, '$1');

const CONSONANTS: Readonly<Record<string, string>> = {
  ه: 'h',
  ب: 'b',
  پ: 'b',
  ت: 't',
  ث: 't',
  ج: 'G',
  ح: 'h',
  خ: 'h',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'd',
  س: 's',
  ش: 'S',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'd',
  غ: 'G',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
};
