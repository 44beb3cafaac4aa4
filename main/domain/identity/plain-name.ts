const LONGEST = 80;

/** Control characters, and those that nobody sees or that turn the order of what is shown. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu;

/** A name as it may be shown: one line, nothing that hides in it, of a length that a line holds. */
export function plainName(given: string): string {
  const clean = given.normalize('NFC').replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
  return clean.length > LONGEST ? `${[...clean].slice(0, LONGEST).join('').trimEnd()}…` : clean;
}

/** Letters of other scripts that look like Latin ones: enough to tell that one name is made to look like another. */
const ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'аa',
    'еe',
    'оo',
    'рp',
    'сc',
    'хx',
    'уy',
    'іi',
    'мm',
    'кk',
    'тt',
    'вb',
    'нh',
    'ѕs',
    'јj',
    'ԁd',
    'αa',
    'οo',
    'ρp',
    'νv',
    'ιi',
    '0o',
    '1l',
  ].map((pair) => [...pair] as [string, string]),
);

/** What two names have in common that are read as the same one. */
export const nameSkeleton = (name: string): string =>
  Array.from(plainName(name).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase())
    .map((letter) => ALIKE[letter] ?? letter)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
