import { alignGap, type Budget } from './align-gap.ts';
import { shingle, type Tokens } from './tokens.ts';

/** Which word became which: the index in the other text, or -1. One to one. */
export interface Alignment {
  readonly toNew: Int32Array;
  readonly toOld: Int32Array;
}

/** Words in a row, once in each text, that say "this is the same passage, wherever it stands". */
const BLOCK = 6;
/** Words of the shortest sentence that is known again wherever it stands. */
const SHORT = 3;
/** Cells of pairwise comparison that one alignment may spend. */
const CELLS = 6_000_000;

/**
 * Pairs the words of two revisions. First what both begin and end with, then every run of words that
 * holds a six-word sequence occurring once in each (moved passages too), then short sentences, then what
 * lies between those by longest common subsequence. Linear but for the last, which has a budget.
 */
export function align(before: Tokens, after: Tokens): Alignment {
  const toNew = new Int32Array(before.count).fill(-1);
  const toOld = new Int32Array(after.count).fill(-1);
  const pairing: Pairing = { before, after, toNew, toOld };
  pairEnds(pairing);
  pairBlocks(pairing);
  pairSentences(pairing);
  pairGaps(pairing);
  return { toNew, toOld };
}

interface Pairing extends Alignment {
  readonly before: Tokens;
  readonly after: Tokens;
}

function pair({ toNew, toOld }: Alignment, old: number, now: number): void {
  toNew[old] = now;
  toOld[now] = old;
}

function isFreePair({ before, after, toNew, toOld }: Pairing, old: number, now: number): boolean {
  return (
    old >= 0 &&
    now >= 0 &&
    old < before.count &&
    now < after.count &&
    before.keys[old] === after.keys[now] &&
    toNew[old] === -1 &&
    toOld[now] === -1
  );
}

/**
 * Pairs words from (old, now) on in one direction for as long as they agree. Into another sentence it
 * goes only when that agrees too, as far as `BLOCK` words: many sentences begin alike, and a neighbour
 * that was moved or deleted must not hand its first words to the one that took its place.
 */
function extend(pairing: Pairing, old: number, now: number, step: 1 | -1): void {
  const { before } = pairing;
  for (let at = 0; isFreePair(pairing, old + at, now + at); at += step) {
    const border = before.opens[step === 1 ? old + at : old + at + 1] === 1;
    if (border && !agrees(pairing, old + at, now + at, step)) return;
    pair(pairing, old + at, now + at);
  }
}

/** Whether the sentence entered at (old, now) is the same, up to its other border or `BLOCK` words. */
function agrees(pairing: Pairing, old: number, now: number, step: 1 | -1): boolean {
  const { opens, count } = pairing.before;
  for (let seen = 0; seen < BLOCK; seen += 1) {
    const at = old + step * seen;
    if (at < 0 || at >= count) return true;
    if (seen > 0 && opens[step === 1 ? at : at + 1] === 1) return true;
    if (!isFreePair(pairing, at, now + step * seen)) return false;
  }
  return true;
}

function pairEnds(pairing: Pairing): void {
  extend(pairing, 0, 0, 1);
  extend(pairing, pairing.before.count - 1, pairing.after.count - 1, -1);
}

function pairBlocks(pairing: Pairing): void {
  const { before, after, toNew, toOld } = pairing;
  const old = uniqueShingles(before.keys, toNew);
  const now = uniqueShingles(after.keys, toOld);
  for (const [hash, from] of old) {
    const to = now.get(hash) ?? -1;
    if (from < 0 || to < 0 || toNew[from] !== -1) continue;
    let same = 0;
    while (same < BLOCK && isFreePair(pairing, from + same, to + same)) same += 1;
    if (same < BLOCK) continue;
    extend(pairing, from, to, 1);
    extend(pairing, from - 1, to - 1, -1);
  }
}

/** Where each shingle of unpaired words stands; -1 when it stands in several places. */
function uniqueShingles(keys: Int32Array, paired: Int32Array): Map<number, number> {
  const places = new Map<number, number>();
  let free = 0;
  for (let at = 0; at < keys.length; at += 1) {
    free = paired[at] === -1 ? free + 1 : 0;
    if (free < BLOCK) continue;
    const from = at - BLOCK + 1;
    const hash = shingle(keys, from, BLOCK);
    places.set(hash, places.has(hash) ? -1 : from);
  }
  return places;
}

/** Pairs whole sentences that are too short to hold a block, and that each text has once. */
function pairSentences(pairing: Pairing): void {
  const { before, after, toNew, toOld } = pairing;
  const old = freeSentences(before, toNew);
  const now = freeSentences(after, toOld);
  for (const [hash, { start, end }] of old) {
    const place = now.get(hash);
    if (start < 0 || !place || place.start < 0 || place.end - place.start !== end - start) continue;
    let same = 0;
    while (start + same < end && isFreePair(pairing, start + same, place.start + same)) same += 1;
    if (start + same < end) continue;
    for (let at = 0; at < same; at += 1) pair(pairing, start + at, place.start + at);
  }
}

/** Sentences of `SHORT` words and more with no paired word, by hash; start is -1 where several agree. */
function freeSentences(
  { keys, opens, count }: Tokens,
  paired: Int32Array,
): Map<number, { start: number; end: number }> {
  const found = new Map<number, { start: number; end: number }>();
  for (let start = 0; start < count; ) {
    let end = start + 1;
    while (end < count && opens[end] !== 1) end += 1;
    const free = paired.subarray(start, end).every((other) => other === -1);
    if (free && end - start >= SHORT) {
      const hash = shingle(keys, start, end - start);
      found.set(hash, found.has(hash) ? { start: -1, end: -1 } : { start, end });
    }
    start = end;
  }
  return found;
}

/** Pairs what lies between paired runs: after the left neighbour's place, then before the right one's. */
function pairGaps(pairing: Pairing): void {
  const { before, after, toNew } = pairing;
  const budget: Budget = { cells: CELLS };
  let start = 0;
  while (start < before.count) {
    if (toNew[start] !== -1) {
      start += 1;
      continue;
    }
    let end = start;
    while (end < before.count && toNew[end] === -1) end += 1;
    const left = start === 0 ? -1 : (toNew[start - 1] ?? -1);
    const right = end === before.count ? after.count : (toNew[end] ?? after.count);
    const room = 2 * (end - start) + 16;
    const following = freeAfter(pairing, left, right > left ? after.count : left + 1 + room);
    alignGap(pairing, { start, end, ...following }, budget);
    if (following.newEnd !== right) {
      const preceding = freeBefore(pairing, right, room);
      alignGap(pairing, { start, end, ...preceding }, budget);
    }
    start = end;
  }
}

function freeAfter({ toOld }: Alignment, left: number, limit: number) {
  let newEnd = left + 1;
  while (newEnd < Math.min(limit, toOld.length) && toOld[newEnd] === -1) newEnd += 1;
  return { newStart: left + 1, newEnd };
}

function freeBefore({ toOld }: Alignment, right: number, room: number) {
  let newStart = right;
  while (newStart > Math.max(0, right - room) && toOld[newStart - 1] === -1) newStart -= 1;
  return { newStart, newEnd: right };
}
