import type { Anchor } from '../annotation.ts';
import type { Span } from '../document.ts';
import { align } from './align.ts';
import { follow, type Revisions } from './follow.ts';
import { LOST, type Placement, placed } from './placement.ts';
import { search } from './search.ts';
import { TextIndex } from './text-index.ts';
import { type Lexicon, tokenise, wordFrom, wordUntil } from './tokens.ts';

export interface LocateOptions {
  /** The revision that the anchor counts in. With it the passage's fate is followed word by word. */
  readonly before?: string | null;
}

/** Less than this of a passage is found again by chance. */
const STRAY = 0.25;

/** Finds one anchor in another revision of its text; see `locateAll`. */
export function locate(text: string, anchor: Anchor, options: LocateOptions = {}): Placement {
  const [placement] = locateAll(options.before ?? null, text, [anchor]);
  if (!placement) throw new TypeError('One anchor has one placement.');
  return placement;
}

/**
 * Finds anchors of `before` in `after`, one placement each, in order. Where the old revision is known
 * its words are paired with those of the new one, and anchors follow their words; else, and for anchors
 * that do not fit the old revision, quote and context are looked for. Never a guess: below the
 * threshold, or with two places as good, an anchor is lost, and so is one that quotes nothing. Linear in
 * the texts, with a bound on the work.
 */
export function locateAll(
  before: string | null,
  after: string,
  anchors: readonly Anchor[],
): Placement[] {
  const lexicon: Lexicon = new Map();
  if (before === null || anchors.length === 0) {
    const index = new TextIndex(after, lexicon);
    return anchors.map((anchor) => search(index, anchor));
  }
  const tokens = { before: tokenise(before, lexicon), after: tokenise(after, lexicon) };
  const revisions: Revisions = { ...tokens, ...align(tokens.before, tokens.after) };
  const index = new TextIndex(after, lexicon, tokens.after);
  return anchors.map((anchor) => {
    if (anchor.quote.trim() === '') return LOST;
    if (before.slice(anchor.start, anchor.end) !== anchor.quote) return search(index, anchor);
    const trace = follow(revisions, anchor);
    if (trace?.sure) return placed(after, anchor, trace, trace.similarity, trace.context);
    // Where some of its words went is known, and that was not enough.
    if (trace && trace.similarity > STRAY) return LOST;
    return search(index, anchor, (span) => isUnclaimed(revisions, anchor, span));
  });
}

/** Whether a span of the new revision is not the continuation of another passage of the old one. */
function isUnclaimed({ before, after, toOld }: Revisions, anchor: Span, span: Span): boolean {
  const first = wordFrom(before, anchor.start);
  const last = wordUntil(before, anchor.end);
  let foreign = 0;
  let words = 0;
  for (let at = wordFrom(after, span.start); at <= wordUntil(after, span.end); at += 1) {
    const old = toOld[at] ?? -1;
    words += 1;
    if (old !== -1 && (old < first || old > last)) foreign += 1;
  }
  return 2 * foreign <= words;
}
