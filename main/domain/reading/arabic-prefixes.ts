import type { Scene } from './scene.ts';

/** A word as it may be read: folded, from `skip` UTF-16 units on. */
export interface Reading {
  readonly folded: string;
  readonly skip: number;
}

/** Conjunctions and prepositions that are written to the next word. */
const PREFIX = /^[وفبلك]/;
const TWO_PREFIXES = /^[وف][بلك]/;
/** So short a word has no prefix, but for "و" before the first half of "أم درمان". */
const SHORTEST = 3;

/**
 * The readings of a word, the whole word first: "و" is "and" in "وسوريا" but part of "وزارة". "لل" is
 * "ل" with the article; there nothing is skipped, for the article's other letter would go with it.
 */
export function readingsOf(scene: Scene, at: number): Reading[] {
  const folded = scene.words[at]?.folded ?? '';
  const readings: Reading[] = [{ folded, skip: 0 }];
  const short = folded.length === SHORTEST && folded.startsWith('و');
  if (!PREFIX.test(folded) || (folded.length <= SHORTEST && !short)) return readings;
  const word = scene.tokens.word[at] ?? '';
  const one = unitsOfLetters(word, 1);
  readings.push({ folded: folded.slice(1), skip: one });
  if (folded.startsWith('لل')) readings.push({ folded: `ا${folded.slice(1)}`, skip: 0 });
  if (folded.startsWith('ولل') || folded.startsWith('فلل'))
    readings.push({ folded: `ا${folded.slice(2)}`, skip: one });
  if (TWO_PREFIXES.test(folded) && folded.length > SHORTEST + 2)
    readings.push({ folded: folded.slice(2), skip: unitsOfLetters(word, 2) });
  return readings;
}

/** The first reading that is one of `words`. */
export function readingIn(
  scene: Scene,
  at: number,
  words: { has(word: string): boolean },
): Reading | undefined {
  return readingsOf(scene, at).find(({ folded }) => words.has(folded));
}

/** Code units of the first letters, with the vowel signs and the stretching written to them. */
function unitsOfLetters(word: string, letters: number): number {
  let units = 0;
  for (let letter = 0; letter < letters; letter += 1) {
    units += 1;
    while (units < word.length && /[\p{M}\u0640]/u.test(word[units] ?? '')) units += 1;
  }
  return units;
}
