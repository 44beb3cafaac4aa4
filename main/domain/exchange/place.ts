import { locateAll } from '../anchoring/locate.ts';
import { type Anchor, anchorFor } from '../annotation.ts';
import type { Span } from '../document.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ForeignAnchor, ForeignAnnotation } from './types.ts';

export interface Revision {
  readonly sha256: string;
  readonly text: string;
}

/**
 * Places foreign annotations of one article: at their offsets where the words there are the quoted ones,
 * else where quote and context are found again in its current revision. What is not found is refused,
 * never guessed. One result for each, in order.
 * @param held gives the revision that offsets count in, null where the library does not have it
 */
export function placeAll(
  current: Revision,
  held: (sha256: string | null) => Revision | null,
  annotations: readonly Pick<ForeignAnnotation, 'anchors'>[],
): Result<Anchor>[] {
  const results = annotations.map(({ anchors }) => standing(current, held, anchors));
  const open = [...annotations.entries()].filter(
    ([index, { anchors }]) => !results[index] && hasQuote(lastOf(anchors)),
  );
  const sought = open.map(([, { anchors }]) => searched(lastOf(anchors)));
  const placements = locateAll(null, current.text, sought);
  for (const [at, [index]] of open.entries()) {
    const placement = placements[at];
    if (placement && placement.state !== 'lost') {
      results[index] = anchorFor(current.text, placement, current.sha256);
    }
  }
  return annotations.map(({ anchors }, index) => {
    const anchor = results[index];
    return anchor ? ok(anchor) : unplaced(lastOf(anchors));
  });
}

/** The first anchor whose offsets are surely right. */
function standing(
  current: Revision,
  held: (sha256: string | null) => Revision | null,
  anchors: readonly ForeignAnchor[],
): Anchor | null {
  for (const anchor of anchors) {
    const revision = held(anchor.sha256);
    const found = revision ? inRevision(anchor, revision) : inOtherText(anchor, current);
    if (found) return found;
  }
  return null;
}

/** The revision itself is the proof; a quote only has to agree. */
function inRevision(anchor: ForeignAnchor, revision: Revision): Anchor | null {
  const found = atOffsets(anchor, revision);
  return found && (anchor.quote === null || anchor.quote === found.quote) ? found : null;
}

/** In a text that the offsets were not counted in, the words around must be the same too. */
function inOtherText(anchor: ForeignAnchor, current: Revision): Anchor | null {
  const found = atOffsets(anchor, current);
  if (!found || found.quote !== anchor.quote) return null;
  const { text } = current;
  const hasContext =
    text.slice(0, found.start).endsWith(anchor.prefix) && text.startsWith(anchor.suffix, found.end);
  return hasContext ? found : null;
}

function atOffsets({ start, end }: ForeignAnchor, { text, sha256 }: Revision): Anchor | null {
  const span: Span = { start: start ?? -1, end: end ?? -1 };
  if (span.start < 0 || span.start >= span.end || span.end > text.length) return null;
  const anchor = anchorFor(text, span, sha256);
  return anchor.quote.trim() === '' ? null : anchor;
}

const lastOf = (anchors: ForeignAnnotation['anchors']): ForeignAnchor =>
  anchors.at(-1) ?? anchors[0];

const hasQuote = ({ quote }: ForeignAnchor): boolean => quote !== null && quote.trim() !== '';

/** What the search starts from; offsets of another text only say which of two equal places is nearer. */
function searched({ start, quote, prefix, suffix }: ForeignAnchor): Anchor {
  const from = Math.max(0, start ?? 0);
  const words = quote ?? '';
  return { start: from, end: from + words.length, quote: words, prefix, suffix, sha256: '' };
}

const unplaced = (anchor: ForeignAnchor): Result<never> =>
  hasQuote(anchor)
    ? fail('lost', 'The text that it quotes is not found in the article, or not surely enough.')
    : fail('no-quote', 'It quotes no text, so its place can’t be checked.');
