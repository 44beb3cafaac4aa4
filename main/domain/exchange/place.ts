import { locateAll } from '../anchoring/locate.ts';
import { type Anchor, anchorFor } from '../annotation.ts';
import type { Span } from '../document.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ForeignAnchor, ForeignAnnotation } from './types.ts';

export interface Revision {
  readonly sha256: string;
  readonly text: string;
}

/** How much may still be searched for in one import, shared by its articles: files come from anywhere. */
export class SearchBudget {
  #left: number;

  /** @param characters of quoted text; each search costs some hundred more */
  constructor(characters = 4_000_000) {
    this.#left = characters;
  }

  affords({ quote }: ForeignAnchor): boolean {
    this.#left -= 200 + (quote?.length ?? 0);
    return this.#left >= 0;
  }
}

/**
 * Places foreign annotations of one article: at their offsets where the words there are the quoted ones,
 * else where quote and context are found again in its current revision. What is not found is refused,
 * never guessed. A passage that reads otherwise here keeps the file's anchor, of no revision that a library
 * holds: placing it shows it as changed, with the wording that was marked. One result for each, in order.
 * @param held gives the revision that offsets count in, null where the library does not have it
 */
export function placeAll(
  current: Revision,
  held: (sha256: string | null) => Revision | null,
  annotations: readonly Pick<ForeignAnnotation, 'anchors'>[],
  budget = new SearchBudget(),
): Result<Anchor>[] {
  const results: Result<Anchor>[] = [];
  const sought: { index: number; anchor: Anchor }[] = [];
  for (const [index, { anchors }] of annotations.entries()) {
    const found = standing(current, held, anchors);
    const last = anchors.at(-1) ?? anchors[0];
    if (found) results.push(ok(found));
    else if (!last.quote?.trim()) results.push(NO_QUOTE);
    else if (!budget.affords(last)) results.push(TOO_MUCH);
    else {
      results.push(LOST);
      sought.push({ index, anchor: madeElsewhere(last, current) });
    }
  }
  const anchors = sought.map(({ anchor }) => anchor);
  for (const [at, placement] of locateAll(null, current.text, anchors).entries()) {
    const { index, anchor } = sought[at] ?? {};
    if (index === undefined || !anchor || placement.state === 'lost') continue;
    const found = anchorFor(current.text, placement, current.sha256);
    results[index] = ok(sameWords(found.quote, anchor.quote) ? found : anchor);
  }
  return results;
}

const NO_QUOTE = fail('no-quote', 'It quotes no text, so its place can’t be checked.');
const LOST = fail(
  'lost',
  'The text that it quotes is not found in the article, or not surely enough.',
);
const TOO_MUCH = fail(
  'too-much',
  'More passages than can be searched for at once stand before it: bring it in with a smaller file.',
);

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

/** Whether only white space differs: pages break and indent their lines as they like. */
const sameWords = (one: string, other: string): boolean =>
  one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();

/** Offsets of another text only say which of two equal places is nearer. */
function madeElsewhere(anchor: ForeignAnchor, { text }: Revision): Anchor {
  const { start, quote, prefix, suffix } = anchor;
  const from = Math.min(Math.max(0, start ?? 0), text.length);
  const words = quote ?? '';
  return { start: from, end: from + words.length, quote: words, prefix, suffix, sha256: '' };
}
