import { shingle, type Tokens } from './tokens.ts';

/** What is left of the work that one alignment may do. */
export interface Budget {
  cells: number;
}

/** A stretch of words in the old and in the new text, half-open. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  readonly newStart: number;
  readonly newEnd: number;
  /** The new side is a window cut wider than the passage: what it has at its ends is no difference. */
  readonly window?: boolean;
}

interface Pairing {
  readonly before: Tokens;
  readonly after: Tokens;
  readonly toNew: Int32Array;
  readonly toOld: Int32Array;
}

/** Larger gaps are first divided at sequences that both sides hold once. */
const TABLE = 250_000;
const DIVIDERS = [4, 2, 1] as const;
const PASSES = 4;

/**
 * Pairs the words of a gap in order, by longest common subsequence, and takes back pairs that stand
 * alone between larger differences: chance, not kinship. Words already paired stay as they are.
 */
export function alignGap(pairing: Pairing, gap: Gap, budget: Budget): void {
  const pairs = commonSubsequence(pairing, gap, budget);
  for (const { old, now } of withoutChance(pairs, gap)) {
    pairing.toNew[old] = now;
    pairing.toOld[now] = old;
  }
}

interface Pair {
  readonly old: number;
  readonly now: number;
}

/** Pairs in order; an explicit stack, so that no text is too deep. */
function commonSubsequence(pairing: Pairing, whole: Gap, budget: Budget): Pair[] {
  const { before, after, toNew } = pairing;
  const pairs: Pair[] = [];
  const pending: Gap[] = [whole];
  for (let gap = pending.pop(); gap; gap = pending.pop()) {
    let { start, end, newStart, newEnd } = gap;
    const same = (old: number, now: number) =>
      toNew[old] === -1 && before.keys[old] === after.keys[now];
    while (start < end && newStart < newEnd && same(start, newStart)) {
      pairs.push({ old: start, now: newStart });
      start += 1;
      newStart += 1;
    }
    while (start < end && newStart < newEnd && same(end - 1, newEnd - 1)) {
      end -= 1;
      newEnd -= 1;
      pairs.push({ old: end, now: newEnd });
    }
    const cells = (end - start) * (newEnd - newStart);
    if (cells === 0) continue;
    const inner = { start, end, newStart, newEnd };
    if (cells <= TABLE && cells <= budget.cells) {
      budget.cells -= cells;
      pairs.push(...byTable(pairing, inner));
    } else {
      for (const smaller of divide(pairing, inner, pairs, budget)) pending.push(smaller);
    }
  }
  return pairs.sort((a, b) => a.old - b.old);
}

/** The textbook table of longest common subsequences, for gaps of at most `TABLE` cells. */
function byTable({ before, after, toNew }: Pairing, gap: Gap): Pair[] {
  const rows = gap.end - gap.start;
  const columns = gap.newEnd - gap.newStart;
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1) {
    const key = toNew[gap.start + row] === -1 ? before.keys[gap.start + row] : -1;
    for (let column = columns - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      lengths[at] =
        key === after.keys[gap.newStart + column]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  const pairs: Pair[] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const old = gap.start + row;
    const now = gap.newStart + column;
    const at = row * width + column;
    if (toNew[old] === -1 && before.keys[old] === after.keys[now]) {
      pairs.push({ old, now });
      row += 1;
      column += 1;
    } else if ((lengths[at + width] ?? 0) >= (lengths[at + 1] ?? 0)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** Pairs sequences that both sides hold once, in order, and returns the gaps between them. */
function divide(pairing: Pairing, gap: Gap, pairs: Pair[], budget: Budget): Gap[] {
  for (const size of DIVIDERS) {
    budget.cells -= gap.end - gap.start + gap.newEnd - gap.newStart;
    if (budget.cells < 0) return [];
    const dividers = increasing(onceInBoth(pairing, gap, size));
    if (dividers.length === 0) continue;
    const gaps: Gap[] = [];
    let { start, newStart } = gap;
    for (const { old, now } of dividers) {
      if (old < start || now < newStart) continue;
      gaps.push({ start, end: old, newStart, newEnd: now });
      for (let at = 0; at < size; at += 1) pairs.push({ old: old + at, now: now + at });
      start = old + size;
      newStart = now + size;
    }
    return [...gaps, { start, end: gap.end, newStart, newEnd: gap.newEnd }];
  }
  return [];
}

function onceInBoth({ before, after, toNew }: Pairing, gap: Gap, size: number): Pair[] {
  const places = new Map<number, { old: number; now: number }>();
  const free = (at: number) => {
    for (let offset = 0; offset < size; offset += 1) if (toNew[at + offset] !== -1) return false;
    return true;
  };
  for (let at = gap.start; at + size <= gap.end; at += 1) {
    if (!free(at)) continue;
    const hash = shingle(before.keys, at, size);
    places.set(hash, { old: places.has(hash) ? -1 : at, now: -1 });
  }
  for (let at = gap.newStart; at + size <= gap.newEnd; at += 1) {
    const place = places.get(shingle(after.keys, at, size));
    if (!place) continue;
    if (place.now === -1) place.now = at;
    else place.old = -1;
  }
  return [...places.values()].filter(({ old, now }) => {
    if (old < 0 || now < 0) return false;
    for (let offset = 0; offset < size; offset += 1) {
      if (before.keys[old + offset] !== after.keys[now + offset]) return false;
    }
    return true;
  });
}

/** The longest subsequence of pairs, given in old order, whose new places rise too. */
export function increasing<T extends { readonly now: number }>(pairs: readonly T[]): T[] {
  const tails: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  for (const [index, { now }] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.now ?? 0) < now) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  }
  const chain: T[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const link = pairs[at];
    if (link) chain.push(link);
  }
  return chain.reverse();
}

/** Leaves out runs of pairs that are small against the differences on both their sides. */
function withoutChance(pairs: readonly Pair[], gap: Gap): Pair[] {
  let runs: Pair[][] = [];
  for (const pair of pairs) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && pair.old === last.old + 1 && pair.now === last.now + 1) run.push(pair);
    else runs.push([pair]);
  }
  // Each run that goes leaves a larger difference beside the next.
  for (let pass = 0; pass < PASSES; pass += 1) {
    const kept = runs.filter((run, index) => !isChance(run, runs[index - 1], runs[index + 1], gap));
    if (kept.length === runs.length) break;
    runs = kept;
  }
  return runs.flat();
}

function isChance(
  run: readonly Pair[],
  before: readonly Pair[] | undefined,
  after: readonly Pair[] | undefined,
  gap: Gap,
): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return true;
  const { start, end, newStart, newEnd, window = false } = gap;
  const previous = before?.at(-1) ?? { old: start - 1, now: (window ? first.now : newStart) - 1 };
  const next = after?.[0] ?? { old: end, now: window ? last.now + 1 : newEnd };
  const left = Math.max(first.old - previous.old, first.now - previous.now) - 1;
  const right = Math.max(next.old - last.old, next.now - last.now) - 1;
  const [less, more] = [Math.min(left, right), Math.max(left, right)];
  return run.length < less || (less > 0 && 3 * run.length < more);
}
