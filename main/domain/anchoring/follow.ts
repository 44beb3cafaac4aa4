import type { Anchor } from '../annotation.ts';
import type { Span } from '../document.ts';
import { isSpace } from '../text/characters.ts';
import type { Alignment } from './align.ts';
import { contextScore, LOST, type Placement, placed } from './placement.ts';
import { type Tokens, wordFrom, wordUntil } from './tokens.ts';

/** Two revisions and which word of one became which of the other. */
export interface Revisions extends Alignment {
  readonly before: Tokens;
  readonly after: Tokens;
}

/** Words on either side that bear witness, and how far they may have shifted against the quote. */
const WITNESSES = 6;
const SHIFT = 4;
/** Share of the quote's letters that must have come along. */
const LEAST_SIMILARITY = 0.5;

/** Follows an anchor of the old revision by the fate of its words; lost when too few came along. */
export function follow(revisions: Revisions, anchor: Anchor): Placement {
  const { before, after } = revisions;
  const first = wordFrom(before, anchor.start);
  const last = wordUntil(before, anchor.end);
  if (first > last) return LOST;
  const run = bestRun(revisions, first, last);
  if (!run) return LOST;
  const from = firstWord(revisions, first, run);
  const to = lastWord(revisions, last, run);
  const similarity = similarityOf(revisions, { first, last }, { first: from, last: to }, run);
  const context = contextScore(
    witness(revisions, first, from, -1),
    witness(revisions, last, to, 1),
  );
  if (!isSure(similarity, context, run.words)) return LOST;
  const span = {
    start: mapStart(revisions, anchor, first, from),
    end: mapEnd(revisions, anchor, last, to),
  };
  return placed(after.text, anchor, span, similarity, context);
}

/** Few words prove little by themselves: the fewer, the more their neighbours must agree. */
function isSure(similarity: number, context: number, words: number): boolean {
  if (similarity < LEAST_SIMILARITY) return false;
  const doubt = similarity < 0.75 ? 0.15 : 0;
  const proof = words >= 8 ? 0 : words >= 5 ? 0.25 : words >= 3 ? 0.4 : 0.5;
  return context >= proof + doubt;
}

/** Words of a quote that stayed together: old and new indices, ends included. */
interface Run {
  readonly oldFirst: number;
  readonly oldLast: number;
  readonly first: number;
  readonly last: number;
  readonly words: number;
}

/** The largest part of the quote whose words kept their order with nothing of another passage between. */
function bestRun({ toNew, toOld }: Revisions, first: number, last: number): Run | null {
  const runs: Run[] = [];
  for (let old = first; old <= last; old += 1) {
    const now = toNew[old] ?? -1;
    if (now === -1) continue;
    const run = runs.at(-1);
    if (run && now > run.last && isFree(toOld, run.last + 1, now)) {
      runs[runs.length - 1] = { ...run, oldLast: old, last: now, words: run.words + 1 };
    } else {
      runs.push({ oldFirst: old, oldLast: old, first: now, last: now, words: 1 });
    }
  }
  return runs.reduce<Run | null>(
    (best, run) => (best && best.words >= run.words ? best : run),
    null,
  );
}

function isFree(paired: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (paired[at] !== -1) return false;
  return true;
}

/** Where the quote's first word is now; one that was replaced, as far before the run as it was. */
function firstWord({ toOld, after }: Revisions, first: number, run: Run): number {
  let now = run.first;
  for (let missing = run.oldFirst - first; missing > 0 && now > 0; missing -= 1) {
    if (toOld[now - 1] !== -1 || breaksBefore(after, now)) break;
    now -= 1;
  }
  return now;
}

function lastWord({ toOld, after }: Revisions, last: number, run: Run): number {
  let now = run.last;
  for (let missing = last - run.oldLast; missing > 0 && now < after.count - 1; missing -= 1) {
    if (toOld[now + 1] !== -1 || breaksBefore(after, now + 1)) break;
    now += 1;
  }
  return now;
}

/** Whether a block ends before the word. */
function breaksBefore({ text, starts, ends }: Tokens, word: number): boolean {
  return text.slice(ends[word - 1] ?? 0, starts[word]).includes('\n\n');
}

interface Words {
  readonly first: number;
  readonly last: number;
}

/** Dice's coefficient by letters: those that came along against all in both wordings. */
function similarityOf(revisions: Revisions, old: Words, now: Words, run: Run): number {
  const { before, after, toNew } = revisions;
  let kept = 0;
  let all = 0;
  for (let at = old.first; at <= old.last; at += 1) {
    const length = (before.ends[at] ?? 0) - (before.starts[at] ?? 0);
    const to = toNew[at] ?? -1;
    all += length;
    if (to >= run.first && to <= run.last) kept += 2 * length;
  }
  for (let at = now.first; at <= now.last; at += 1) {
    all += (after.ends[at] ?? 0) - (after.starts[at] ?? 0);
  }
  return all > 0 ? kept / all : 0;
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
    if (to !== -1 && to < after.count && Math.abs(to - expected) <= SHIFT) agreed += 1;
  }
  return asked > 0 ? agreed / asked : null;
}

/** The quote's beginning in the new text: inside or before its first word, marks included. */
function mapStart({ before, after }: Revisions, anchor: Span, first: number, now: number): number {
  const word = before.starts[first] ?? 0;
  const start = after.starts[now] ?? 0;
  if (anchor.start > word) {
    return Math.min(start + anchor.start - word, (after.ends[now] ?? start) - 1);
  }
  const lead = before.text.slice(anchor.start, word);
  if (after.text.slice(Math.max(0, start - lead.length), start) === lead)
    return start - lead.length;
  return start - adjacent(after, start, -1, marksIn(lead));
}

function mapEnd({ before, after }: Revisions, anchor: Span, last: number, now: number): number {
  const word = before.ends[last] ?? 0;
  const end = after.ends[now] ?? 0;
  if (anchor.end < word) {
    return Math.max(end - (word - anchor.end), (after.starts[now] ?? end) + 1);
  }
  const tail = before.text.slice(word, anchor.end);
  if (after.text.startsWith(tail, end)) return end + tail.length;
  return end + adjacent(after, end, 1, marksIn(tail));
}

function marksIn(text: string): number {
  return text.replace(/\s+/g, '').length;
}

/** How many marks, at most `wanted`, stand against `offset` with no space or word between. */
function adjacent(tokens: Tokens, offset: number, step: 1 | -1, wanted: number): number {
  const { text, starts } = tokens;
  let count = 0;
  while (count < wanted) {
    const at = step === 1 ? offset + count : offset - count - 1;
    if (at < 0 || at >= text.length || isSpace(text.charCodeAt(at))) break;
    const word = wordFrom(tokens, at);
    if ((starts[word] ?? Infinity) <= at) break;
    count += 1;
  }
  return count;
}
