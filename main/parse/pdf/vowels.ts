import type { Run } from './page-text.ts';

/** The points of Arabic and Hebrew, which some PDFs draw by themselves. */
const VOWELS =
  /^[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]{1,3}$/;
/** How far away, in the order of the file, a sign's letter is looked for. */
const NEAR = 4;

/**
 * Puts vowels to the letters that they stand over or under, as by their place alone they are a line of their own. A
 * letter drawn together with others gets none.
 * @param runs all of a page's
 * @returns gives some of these runs as they are then
 */
export function withVowels(runs: readonly Run[]): (some: readonly Run[]) => Run[] {
  /** What a letter becomes; null for a vowel that is part of one now. */
  const changed = new Map<Run, Run | null>();
  for (const [index, vowel] of runs.entries()) {
    if (!VOWELS.test(vowel.text)) continue;
    const isNear = (run: Run) =>
      !VOWELS.test(run.text) &&
      Math.abs(run.y - vowel.y) < 1.2 * run.size &&
      Math.max(run.x - vowel.x, vowel.x - run.x - run.width) < 0.6 * run.size;
    const before = runs.slice(Math.max(0, index - NEAR), index).findLast(isNear);
    const after = runs.slice(index + 1, index + 1 + NEAR).find(isNear);
    // Its own place says too little, for signs without width are drawn on either side of it. A file that draws from
    // the left has a sign before its letter, one that draws as people write behind it.
    const letter = before && after ? (before.x < after.x ? after : before) : (before ?? after);
    if (!letter || !/^\p{L}$/u.test(letter.text.trim())) continue;
    const known = changed.get(letter) ?? letter;
    changed.set(letter, { ...known, text: known.text + vowel.text });
    changed.set(vowel, null);
  }
  return (some) =>
    some.flatMap((run) => {
      const now = changed.get(run);
      return now === null ? [] : [now ?? run];
    });
}
