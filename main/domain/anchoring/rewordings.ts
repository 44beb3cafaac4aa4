import { type Anchor, CONTEXT_LENGTH } from '../annotation.ts';
import { alignGap } from './align-gap.ts';
import { follow, type Trace } from './follow.ts';
import type { TextIndex } from './text-index.ts';
import { partOf, type Tokens, wordFrom, wordUntil } from './tokens.ts';

/** Windows that are looked into, and words around the quote's own number that each holds. */
const WINDOWS = 4;
const MARGIN = 16;
/** Reports are full of sentences that differ in a name and a number only. */
const LEAST_AGREEMENT = { ofLong: 0.72, ofShort: 0.74 };
const LONG = 8;
const CELLS = 400_000;

/**
 * Where the passage may stand in other words: `wording`, the anchor's prefix, quote and suffix, is taken
 * as a small old revision, and its words are followed into each window that they point to.
 */
export function rewordings(index: TextIndex, wording: Tokens, anchor: Anchor): Trace[] {
  const { prefix, quote } = anchor;
  const before = wholeWords(wording, anchor);
  const passage = { start: prefix.length, end: prefix.length + quote.length };
  const length = wordUntil(before, passage.end) - wordFrom(before, passage.start) + 1;
  if (length < 1) return [];
  const least = length < LONG ? LEAST_AGREEMENT.ofShort : LEAST_AGREEMENT.ofLong;
  const margin = MARGIN + Math.ceil(length / 4);
  return index.hints(before, passage.start, anchor.start, WINDOWS).flatMap((start) => {
    const from = wordFrom(index.tokens, start);
    const after = partOf(
      index.tokens,
      Math.max(0, from - margin),
      Math.min(index.tokens.count, from + length + margin),
    );
    const toNew = new Int32Array(before.count).fill(-1);
    const toOld = new Int32Array(after.count).fill(-1);
    const gap = { start: 0, end: before.count, newStart: 0, newEnd: after.count, window: true };
    alignGap({ before, after, toNew, toOld }, gap, { cells: CELLS });
    const trace = follow({ before, after, toNew, toOld }, passage);
    // The quote as it is was weighed before, letter by letter.
    if (!trace || index.text.slice(trace.start, trace.end) === quote) return [];
    const agreement = 0.6 * trace.similarity + 0.4 * trace.context;
    return [{ ...trace, sure: trace.sure && agreement >= least }];
  });
}

/** Without the words that the limit of the context has cut. */
function wholeWords(tokens: Tokens, { prefix, suffix }: Anchor): Tokens {
  const cut = CONTEXT_LENGTH - 1;
  const first = prefix.length >= cut && tokens.starts[0] === 0 ? 1 : 0;
  const end = tokens.text.length;
  const last = suffix.length >= cut && tokens.ends[tokens.count - 1] === end ? 1 : 0;
  return partOf(tokens, first, Math.max(first, tokens.count - last));
}
