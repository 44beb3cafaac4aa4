import type { Span } from '../document.ts';
import type { Alignment } from './align.ts';
import { mapEnd, mapStart } from './borders.ts';
import { contextScore } from './placement.ts';
import { type Tokens, wordFrom, wordUntil } from './tokens.ts';

/** Two revisions and which word of one became which of the other. */
export interface Revisions extends Alignment {
  readonly before: Tokens;
  readonly after: Tokens;
}

/** Where a passage's words went, and how much of wording and context went with them, 0 to 1. */
export interface Trace extends Span {
  readonly similarity: number;
  readonly context: number;
  /** Whether that is enough to say that it is the same passage. */
  readonly sure: boolean;
}

/** Words on either side that bear witness, and how far they may have shifted against the passage. */
const WITNESSES = 6;
const SHIFT = 4;
/** Share of a run's words that must be the passage's own. */
const DENSITY = 0.75;
/** Neighbours that may show where a replaced word at the edge of a passage ends. */
const HOLDERS = 4;
/** Share of the letters that must have come along; less will do between neighbours that stand fast. */
const LEAST_SIMILARITY = { free: 0.5, held: 0.3 };

/** Follows a span of the old revision by the fate of its words; null when none came along. */
export function follow(revisions: Revisions, passage: Span): Trace | null {
  const { before } = revisions;
  const first = wordFrom(before, passage.start);
  const last = wordUntil(before, passage.end);
  if (first > last) return null;
  const run = largestRun(revisions, first, last);
  if (!run) return null;
  const old = { first, last };
  const { oldFirst, oldLast } = run;
  const inOrder = oldFirst <= oldLast;
  const now = {
    first: inOrder ? edgeWord(revisions, oldFirst, run.first, first, -1) : run.first,
    last: inOrder ? edgeWord(revisions, oldLast, run.last, last, 1) : run.last,
  };
  const start = mapStart(revisions, passage, first, now.first);
  const end = mapEnd(revisions, passage, last, now.last);
  // It began in one word and ended in another; where both became one word, nothing is between.
  if (end <= start) return null;
  const similarity = similarityOf(revisions, old, now);
  const context = contextScore(
    witness(revisions, first, now.first, -1),
    witness(revisions, last, now.last, 1),
  );
  return {
    start,
    end,
    similarity,
    context,
    sure: isSure(similarity, context, run.words, isHeld(revisions, old, now)),
  };
}

/** Few words prove little by themselves: the fewer, the more their neighbours must agree. */
function isSure(similarity: number, context: number, words: number, held: boolean): boolean {
  if (similarity < (held ? LEAST_SIMILARITY.held : LEAST_SIMILARITY.free)) return false;
  // A whole sentence that went elsewhere leaves all its neighbours behind.
  if (similarity === 1 && words >= 5) return true;
  const doubt = similarity < 0.75 ? 0.15 : 0;
  const proof = words >= 8 ? 0 : words >= 5 ? 0.25 : words >= 3 ? 0.4 : 0.5;
  return context >= proof + doubt;
}

interface Words {
  readonly first: number;
  readonly last: number;
}

/** Words of a passage that stayed together, in whatever order: new indices, ends included. */
interface Run extends Words {
  /** Words of the passage among them. */
  readonly words: number;
  /** Old indices of the words at either end of the run. */
  readonly oldFirst: number;
  readonly oldLast: number;
}

/**
 * The largest part of the passage that stands together: nothing of another passage and no long insertion
 * in it, or so little that three quarters of the words between its ends are the passage's own.
 */
function largestRun({ toNew, toOld }: Revisions, first: number, last: number): Run | null {
  const places = [...toNew.subarray(first, last + 1)].filter((now) => now !== -1);
  places.sort((a, b) => a - b);
  const room = Math.max(8, last - first + 1);
  const joins = (at: number) => {
    const [now = 0, next = 0] = places.slice(at, at + 2);
    return next - now <= room && isFree(toOld, now + 1, next);
  };
  let [from, to] = [0, -1];
  for (let start = 0; start < places.length; ) {
    let end = start;
    while (end + 1 < places.length && joins(end)) end += 1;
    if (end - start > to - from) [from, to] = [start, end];
    start = end + 1;
  }
  if (to < from) return null;
  const dense = (start: number, end: number) =>
    end - start + 1 >= DENSITY * ((places[end] ?? 0) - (places[start] ?? 0) + 1);
  for (let end = to + 1; end < places.length; end += 1) if (dense(from, end)) to = end;
  for (let start = from - 1; start >= 0; start -= 1) if (dense(start, to)) from = start;
  const [start = 0, end = 0] = [places[from], places[to]];
  const [oldFirst, oldLast] = [toOld[start] ?? first, toOld[end] ?? last];
  return { first: start, last: end, words: to - from + 1, oldFirst, oldLast };
}

function isFree(paired: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (paired[at] !== -1) return false;
  return true;
}

/**
 * Where the passage's word `edge` is now, when the run ends before it, at (old, now). The words between
 * were replaced if a neighbour beyond them still stands beyond; then whatever stands between is theirs.
 * Else each new word stands for one old word, within the sentence.
 */
function edgeWord(
  revisions: Revisions,
  old: number,
  now: number,
  edge: number,
  step: 1 | -1,
): number {
  const missing = Math.abs(edge - old);
  if (missing === 0) return now;
  const between = replacement(revisions, now, edge, missing, step);
  if (between !== null) return now + step * between;
  const { before, after, toOld } = revisions;
  let at = now;
  for (let seen = 1; seen <= missing; seen += 1) {
    const next = at + step;
    if (next < 0 || next >= after.count || after.opens[step === 1 ? next : at] === 1) break;
    if (toOld[next] !== -1 && before.keys[old + step * seen] !== after.keys[next]) break;
    at = next;
  }
  return at;
}

/** How many free words stand between the run and the nearest neighbour; null when none holds it. */
function replacement(
  { before, after, toNew, toOld }: Revisions,
  now: number,
  edge: number,
  missing: number,
  step: 1 | -1,
): number | null {
  for (let distance = 1; distance <= HOLDERS; distance += 1) {
    const at = edge + step * distance;
    const outside = at < 0 || at >= before.count;
    const place = outside ? (step === 1 ? after.count : -1) : (toNew[at] ?? -1);
    if (!outside && place === -1) continue;
    const free = step * (place - now) - 1;
    if (free < 0 || free > 1.5 * missing + distance + 1) return null;
    const [low, high] = step === 1 ? [now + 1, place] : [place + 1, now];
    return isFree(toOld, low, high) ? Math.max(0, free - (distance - 1)) : null;
  }
  return null;
}

/** Dice's coefficient by letters: those that came along against all in both wordings. */
function similarityOf({ before, after, toNew, toOld }: Revisions, old: Words, now: Words): number {
  let kept = 0;
  let all = 0;
  for (let at = old.first; at <= old.last; at += 1) {
    const length = (before.ends[at] ?? 0) - (before.starts[at] ?? 0);
    const to = toNew[at] ?? -1;
    all += length;
    if (to >= now.first && to <= now.last) kept += 2 * length;
  }
  for (let at = now.first; at <= now.last; at += 1) {
    const length = (after.ends[at] ?? 0) - (after.starts[at] ?? 0);
    all += length;
    // A word at the edge that counts as a neighbour's but is the passage's as well.
    const from = toOld[at] ?? -1;
    if (from !== -1 && (from < old.first || from > old.last)) kept += 2 * length;
  }
  return all > 0 ? Math.min(1, kept / all) : 0;
}

/** The share of the neighbouring words that still stand beside; null at the end of the text. */
function witness(
  { before, after, toNew }: Revisions,
  old: number,
  now: number,
  step: 1 | -1,
): number | null {
  let asked = 0;
  let agreed = 0;
  for (let distance = 1; distance <= WITNESSES; distance += 1) {
    const at = old + step * distance;
    if (at < 0 || at >= before.count) break;
    asked += 1;
    const to = toNew[at] ?? -1;
    const expected = now + step * distance;
    const stands = to !== -1 && to < after.count && Math.abs(to - expected) <= SHIFT;
    if (stands || before.keys[at] === after.keys[expected]) agreed += 1;
  }
  return asked > 0 ? agreed / asked : null;
}

/** Whether both neighbours stand directly at the passage's new place, or it has none. */
function isHeld({ before, after, toNew }: Revisions, old: Words, now: Words): boolean {
  const left = old.first === 0 ? now.first === 0 : toNew[old.first - 1] === now.first - 1;
  const right =
    old.last === before.count - 1
      ? now.last === after.count - 1
      : toNew[old.last + 1] === now.last + 1;
  return left && right;
}
