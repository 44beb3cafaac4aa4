/** Words that say that something rose or fell, as data. */

export type Change = 'increase' | 'decrease';

const entries = (change: Change, words: string): (readonly [string, Change])[] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, change] as const);

/** Verbs, in every form, before "by 12 per cent" or the number itself. */
export const CHANGE_VERBS: ReadonlyMap<string, Change> = new Map([
  ...entries(
    'increase',
    `rose rise rises risen rising increase increases increased increasing grew grow grows grown growing climb climbs
    climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain gains gained
    expand expands expanded swell swelled swollen up higher spike spiked rebounded rebound recovered strengthened raise raises raised raising`,
  ),
  ...entries(
    'decrease',
    `fell fall falls fallen falling drop drops dropped dropping decline declines declined declining decrease decreases
    decreased decreasing shrink shrank shrunk shrinking plunge plunged plunging tumble tumbled slump slumped contract
    contracted reduce reduces reduced reducing cut cuts cutting down lower slid slide dipped dip dwindled slashed
    weakened plummeted eased narrowed`,
  ),
]);

/** Nouns before "of 200 cases". */
export const CHANGE_NOUNS: ReadonlyMap<string, Change> = new Map([
  ...entries('increase', 'increase rise jump surge growth gain spike hike expansion uptick'),
  ...entries(
    'decrease',
    'decrease fall drop decline reduction cut contraction slump plunge dip loss shrinkage',
  ),
]);

/** After a number, with "than": "3,500 more than in May", "40 fewer cases than". */
export const COMPARED: ReadonlyMap<string, Change> = new Map([
  ...entries('increase', 'more higher greater above larger bigger'),
  ...entries('decrease', 'fewer less lower below smaller'),
]);
