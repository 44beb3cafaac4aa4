import { MONTHS, WEEKDAYS } from '../language/en/date-words.ts';
import { CUE, cuesOf } from '../language/en/lexicon.ts';
import { NATIONS } from '../language/en/nations.ts';
import { DEMONYMS } from '../language/en/place-words.ts';
import { stopWordsOf } from '../language/stop-words.ts';
import type { ReadText } from './read-text.ts';
import type { Word } from './words.ts';

/** Words in a row that are written as a name, small ones between them left out. */
export type NameWords = readonly Word[];

const STOP = stopWordsOf('en');
/** Small words that stand inside names. */
const INSIDE = new Set('of without the for and de la du al el bin ibn van von der'.split(' '));
/** Written large for their place alone, and nobody's name. */
const NOBODY = new Set(
  `nobody everybody somebody anybody someone everyone anyone nothing everything something anything none neither
  several various numerous twice once overall together meanwhile besides afterwards eventually currently`.split(
    /\s+/,
  ),
);
const SINGULAR = /^(?:has|is|was|does|says|had|will|said|told|did|can|may|might)$/;
/** Bare nouns that open a sentence without an article, as the news has them. */
const BARE_NOUNS = new Set(
  `aid water fuel food fire rain fighting access power staff police troops people talks women men children work
  help money funding snow wind heat fear hope peace war trade traffic flour bread rice wheat medicine shelter
  education health safety security information evidence damage debris mud smoke cholera measles malaria diarrhoea
  electricity gas oil coal petrol diesel cash food livestock parliament government authorities residents officials
  rescue relief mortar artillery shelling gunfire violence unrest looting demand supply production output inflation`.split(
    /\s+/,
  ),
);

/** The names of a sentence, by how they are written: capitals that no sentence's beginning accounts for. */
export function namesIn(
  { text, words }: Pick<ReadText, 'text' | 'words'>,
  isKnownName: (word: Word) => boolean,
): NameWords[] {
  const opening = openings(text, words);
  const found: Word[][] = [];
  let last = -1;
  words.forEach((word, at) => {
    if (!isNameWord(word)) return;
    const next = words[at + 1];
    if (opening.has(at) && !opensAsName(word, next, isKnownName)) return;
    const joined = last >= 0 && joins(text, words, last, at);
    if (joined) found.at(-1)?.push(word);
    else found.push([word]);
    last = at;
  });
  return found;
}

function isNameWord({ text, lower, capital }: Word): boolean {
  if (!capital || lower.length < 2) return false;
  if ((STOP.has(lower) || NOBODY.has(lower)) && !/^\p{Lu}{2,}$/u.test(text)) return false;
  return !(lower in MONTHS || lower in WEEKDAYS);
}

/** The words with which a sentence, a line, or a quotation begins. */
function openings(text: string, words: readonly Word[]): Set<number> {
  const found = new Set<number>();
  words.forEach(({ start }, at) => {
    const before = text.slice(words[at - 1]?.end ?? 0, start);
    if (at === 0 || /[.!?:;…|•\n“"«‘]|^\s*[-–—]\s/u.test(before)) found.add(at);
  });
  return found;
}

/** Whether a word that is written large for its place alone is a name all the same. */
function opensAsName(
  word: Word,
  next: Word | undefined,
  isKnownName: (word: Word) => boolean,
): boolean {
  if (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word.text) || /^\p{Lu}\P{Lu}+\p{Lu}/u.test(word.text))
    return true;
  if (isKnownName(word) || NATIONS.has(word.lower)) return true;
  const cues = cuesOf(word.lower);
  if (cues & (CUE.title | CUE.rank)) return false;
  if (cues & (CUE.given | CUE.surname) || DEMONYMS.has(word.lower)) return true;
  if (BARE_NOUNS.has(word.lower) || word.pairs.length > 0 || cues !== 0) return false;
  if (next?.capital && !STOP.has(next.lower)) return true;
  if (
    /(?:ing|ly|ed|ity|tion|sion|ment|ness|ance|ence|ship|ism|hood|ers|ors|ings)$/.test(word.lower)
  )
    return false;
  // A bare noun with a verb of one: "Corvane has approved"; the sign of a possessive does as well.
  return (
    word.end - word.start > word.text.length ||
    (next !== undefined && SINGULAR.test(next.lower) && !/s$/.test(word.lower))
  );
}

function joins(text: string, words: readonly Word[], from: number, to: number): boolean {
  const between = words.slice(from + 1, to);
  const first = words[from];
  // "the EU’s Josep Borrell" are two.
  if (first && first.end - first.start > first.text.length) return false;
  if (between.length > 2 || between.some(({ lower }) => !INSIDE.has(lower))) return false;
  const gaps = text.slice(words[from]?.end ?? 0, words[to]?.start ?? 0);
  if (/[,;:()."“”]/.test(gaps.replace(/\b(?:\p{Lu}|al|el|Dr|Mr|Ms|Mrs|St)\./gu, ''))) return false;
  // "Halvet and Orvane" are two.
  return !between.some(({ lower }) => lower === 'and');
}
