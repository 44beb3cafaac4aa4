import { locateAll } from '../anchoring/locate.ts';
import { type Anchor, anchorFor } from '../annotation.ts';
import type { Span } from '../document.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ForeignAnchor } from './types.ts';

export interface Revision {
  readonly sha256: string;
  readonly text: string;
}

/** A foreign anchor with the revision that its offsets count in, where the library holds that one. */
export interface ToPlace {
  readonly anchor: ForeignAnchor;
  readonly revision: Revision | null;
}

/**
 * Places foreign anchors in an article: at their offsets where the words there are the quoted ones, else
 * where quote and context are found again in its current revision. What is not found is refused, never
 * guessed. One result for each anchor, in order.
 */
export function placeAll(current: Revision, anchors: readonly ToPlace[]): Result<Anchor>[] {
  const results = anchors.map(({ anchor, revision }) => atOffsets(anchor, revision, current));
  const open = results.flatMap((result, index) => {
    const anchor = anchors[index]?.anchor;
    return result === null && anchor?.quote
      ? [{ index, anchor: searched(anchor, anchor.quote) }]
      : [];
  });
  const placements = locateAll(
    null,
    current.text,
    open.map(({ anchor }) => anchor),
  );
  for (const [at, { index }] of open.entries()) {
    const placement = placements[at];
    if (placement && placement.state !== 'lost') {
      results[index] = ok(anchorFor(current.text, placement, current.sha256));
    }
  }
  return results.map((result, index) => result ?? unplaced(anchors[index]?.anchor));
}

/** The passage at the given offsets, if it is surely the one that was marked. */
function atOffsets(
  anchor: ForeignAnchor,
  revision: Revision | null,
  current: Revision,
): Result<Anchor> | null {
  const { quote, prefix, suffix } = anchor;
  const { text, sha256 } = revision ?? current;
  const span = spanOf(anchor, text);
  if (!span) return null;
  const found = anchorFor(text, span, sha256);
  // The revision itself is proof enough; in another text the words around must be the same too.
  const hasContext =
    text.slice(0, span.start).endsWith(prefix) && text.startsWith(suffix, span.end);
  const isSame = revision
    ? quote === null || quote === found.quote
    : quote === found.quote && hasContext;
  return isSame && found.quote.trim() !== '' ? ok(found) : null;
}

function spanOf({ start, end }: ForeignAnchor, text: string): Span | null {
  if (start === null || end === null) return null;
  return start >= 0 && start < end && end <= text.length ? { start, end } : null;
}

function searched({ start, prefix, suffix }: ForeignAnchor, quote: string): Anchor {
  const from = start !== null && start >= 0 ? start : 0;
  return { start: from, end: from + quote.length, quote, prefix, suffix, sha256: '' };
}

function unplaced(anchor: ForeignAnchor | undefined): Result<never> {
  if (!anchor?.quote?.trim()) {
    return fail('no-quote', 'It quotes no text, so its place can’t be checked.');
  }
  return fail('lost', 'The text that it quotes is not found in the article, or not surely enough.');
}
