/** The kinds of names that a tagger marks, in the order of its labels. */
export const NAME_KINDS = ['PER', 'LOC', 'ORG'] as const;

/** Labels are O (0), then B, I, L and U of each kind. */
export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;

export const labelCount = (kinds: number): number => 1 + 4 * kinds;
export const labelOf = (kind: number, part: number): number => 1 + 4 * kind + part;
export const kindOf = (label: number): number => (label - 1) >> 2;
export const partOf = (label: number): number => (label - 1) & 3;

/** Whether a label may follow another, or open (`before` -1) or close (`after` -1) a sentence. */
export function mayFollow(before: number, after: number): boolean {
  const open = before > 0 && partOf(before) <= INSIDE;
  if (after < 0) return !open;
  const continues = after > 0 && (partOf(after) === INSIDE || partOf(after) === LAST);
  return open ? continues && kindOf(before) === kindOf(after) : !continues;
}

/** For each label those that may stand before it; the tables that Viterbi and the marginals walk. */
export function predecessors(labels: number): readonly Int32Array[] {
  return Array.from({ length: labels }, (_, after) =>
    Int32Array.from(
      Array.from({ length: labels }, (_, before) => before).filter((before) =>
        mayFollow(before, after),
      ),
    ),
  );
}
