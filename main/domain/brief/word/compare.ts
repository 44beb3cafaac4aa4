import type { Unit } from './units.ts';

/** What became of a unit of a brief in Word. */
export interface WordChange {
  /** Its place in the list, from 0. */
  readonly id: number;
  /**
   * `changed`: other words, or other citations; `moved`: the same in another place; `moved-changed`: both;
   * `added`, `removed`.
   */
  readonly kind: 'changed' | 'moved' | 'moved-changed' | 'added' | 'removed';
  /** The section's id: where it stands now, or stood. */
  readonly section: string;
  /** Null for what was added. */
  readonly before: string | null;
  /** Null for what was removed. */
  readonly after: string | null;
  /** Citations that it had and has no more, "1:14". */
  readonly lostCites: readonly string[];
  readonly newCites: readonly string[];
  /** The sentence that it now stands behind, of what was moved; null at the beginning. */
  readonly behind?: string | null;
}

/** Two tellings of a brief with what belongs together in them. */
export interface Comparison {
  readonly ours: readonly Unit[];
  readonly theirs: readonly Unit[];
  /** Of each of theirs the index of ours that it is; null for what is new. */
  readonly pairs: readonly (number | null)[];
  /** The indexes of theirs that stand in another order than ours. */
  readonly moved: ReadonlySet<number>;
  /** Each with the places that it is about; both null never. */
  readonly changes: readonly (WordChange & {
    readonly our: number | null;
    readonly their: number | null;
  })[];
  /** How much of the brief came back word for word, from 0 to 1. */
  readonly kept: number;
}

/** Sentence by sentence: what Word's user changed in a brief. */
export function compareUnits(ours: readonly Unit[], theirs: readonly Unit[]): Comparison {
  const pairs: (number | null)[] = theirs.map(() => null);
  const free = new Set(ours.keys());
  const pair = (their: number, our: number) => {
    pairs[their] = our;
    free.delete(our);
  };
  pairEqual(ours, theirs, pairs, pair);
  const same = pairs.filter((our) => our !== null).length;
  pairAlike(ours, theirs, pairs, free, pair);
  const moved = outOfOrder(ours, theirs, pairs);
  const changes: Comparison['changes'][number][] = [];
  const add = (change: Omit<Comparison['changes'][number], 'id'>) =>
    changes.push({ ...change, id: changes.length });
  let before = -1;
  const removedUpTo = (our: number) => {
    for (let at = before + 1; at < our; at += 1) if (free.has(at)) add(removal(ours, at));
    before = Math.max(before, our);
  };
  for (const [their, unit] of theirs.entries()) {
    const our = pairs[their] ?? null;
    const old = our === null ? undefined : ours[our];
    if (our === null || !old) {
      add({
        kind: 'added',
        section: unit.section,
        before: null,
        after: unit.text,
        lostCites: [],
        newCites: unit.cites,
        our: null,
        their,
      });
      continue;
    }
    const isMoved = moved.has(their);
    if (!isMoved) removedUpTo(our);
    const isChanged = !sameWords(old, unit) || old.cites.join() !== unit.cites.join();
    if (!isMoved && !isChanged) continue;
    add({
      kind: isMoved ? (isChanged ? 'moved-changed' : 'moved') : 'changed',
      section: unit.section,
      before: old.text,
      after: unit.text,
      lostCites: old.cites.filter((cite) => !unit.cites.includes(cite)),
      newCites: unit.cites.filter((cite) => !old.cites.includes(cite)),
      ...(isMoved && { behind: theirs[their - 1]?.text ?? null }),
      our,
      their,
    });
  }
  removedUpTo(ours.length);
  return { ours, theirs, pairs, moved, changes, kept: ours.length === 0 ? 1 : same / ours.length };
}

function removal(ours: readonly Unit[], our: number): Omit<Comparison['changes'][number], 'id'> {
  const unit = ours[our];
  return {
    kind: 'removed',
    section: unit?.section ?? '',
    before: unit?.text ?? '',
    after: null,
    lostCites: unit?.cites ?? [],
    newCites: [],
    our,
    their: null,
  };
}

type Pair = (their: number, our: number) => void;
type Pairs = readonly (number | null)[];

/** Marks of direction and the like are no words; Word drops and adds them. */
const keyOf = ({ text }: Pick<Unit, 'text'>): string =>
  text.replace(/[\u00ad\u200e\u200f\u2066-\u2069\ufeff]/g, '').normalize('NFC');

const sameWords = (one: Unit, other: Unit): boolean => keyOf(one) === keyOf(other);

/** Equal units, first in the same section, then anywhere; those that are said twice in their order. */
function pairEqual(ours: readonly Unit[], theirs: readonly Unit[], pairs: Pairs, pair: Pair): void {
  const keys: ((unit: Unit) => string)[] = [
    (unit) => JSON.stringify([unit.section, keyOf(unit), unit.cites]),
    (unit) => JSON.stringify([unit.section, keyOf(unit)]),
    (unit) => keyOf(unit),
  ];
  const taken = new Set<number>();
  for (const key of keys) {
    const open = new Map<string, number[]>();
    for (const [our, unit] of ours.entries()) {
      if (taken.has(our)) continue;
      const list = open.get(key(unit)) ?? [];
      open.set(key(unit), [...list, our]);
    }
    for (const [their, unit] of theirs.entries()) {
      if (pairs[their] !== null) continue;
      const our = open.get(key(unit))?.shift();
      if (our === undefined) continue;
      taken.add(our);
      pair(their, our);
    }
  }
}

/** Less in common than this is another sentence. */
const LEAST_ALIKE = 0.5;

/** What is left, between the same neighbours: the most alike first. */
function pairAlike(
  ours: readonly Unit[],
  theirs: readonly Unit[],
  pairs: (number | null)[],
  free: ReadonlySet<number>,
  pair: Pair,
): void {
  const candidates = theirs.flatMap((unit, their) => {
    if (pairs[their] !== null) return [];
    return [...free].flatMap((our) => {
      const old = ours[our];
      if (!old || old.section !== unit.section) return [];
      const alike = likeness(old.text, unit.text);
      return alike >= LEAST_ALIKE ? [{ their, our, alike }] : [];
    });
  });
  candidates.sort((a, b) => b.alike - a.alike || a.our - b.our || a.their - b.their);
  for (const { their, our } of candidates) {
    if (pairs[their] === null && free.has(our)) pair(their, our);
  }
}

/** Words in common, by the longer of the two (0 to 1). */
function likeness(one: string, other: string): number {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const [a, b] = [words(one), words(other)];
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    common += 1;
    counts.set(word, left - 1);
  }
  return common / Math.max(a.length, b.length, 1);
}

/** Theirs that do not stand in our order: all but the longest stretch of pairs that rises. */
function outOfOrder(
  ours: readonly Unit[],
  theirs: readonly Unit[],
  pairs: Pairs,
): ReadonlySet<number> {
  const placed = pairs.flatMap((our, their) => (our === null ? [] : [{ our, their }]));
  const rising = longestRising(placed.map(({ our }) => our));
  return new Set(
    placed
      .filter(
        ({ our, their }, index) =>
          !rising.has(index) || ours[our]?.section !== theirs[their]?.section,
      )
      .map(({ their }) => their),
  );
}

/** The indexes of a longest rising subsequence, by patience sorting. */
function longestRising(values: readonly number[]): ReadonlySet<number> {
  const piles: number[] = [];
  const previous: number[] = [];
  for (const [index, value] of values.entries()) {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[piles[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (piles[low - 1] ?? -1) : -1;
    piles[low] = index;
  }
  const found = new Set<number>();
  for (let at = piles.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) found.add(at);
  return found;
}
