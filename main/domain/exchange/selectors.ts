import { CONTEXT_LENGTH } from '../annotation.ts';
import { bounded, type Loose, list, record, records, text } from './loose.ts';
import type { ForeignAnchor } from './types.ts';

/** Longer passages than any article has paragraphs are no quotation. */
const MAX_QUOTE = 100_000;
/** How deep a selector may be refined by another one; real ones are by one. */
const DEPTH = 4;

/** The passage that selectors of the Web Annotation data model choose, as far as text can say it. */
export function anchorFrom(selectors: unknown, sha256: string | null = null): ForeignAnchor {
  const all = list(selectors).flatMap((selector) => withRefinements(selector));
  const quote = all.find(({ type }) => type === 'TextQuoteSelector');
  // A position that refines an element counts from that element, which we do not have.
  const position = records(selectors).find(({ type }) => type === 'TextPositionSelector');
  const exact = text(quote?.exact);
  return {
    start: offset(position?.start),
    end: offset(position?.end),
    quote: exact === null ? null : bounded(exact, MAX_QUOTE, 'quoted text'),
    prefix: (text(quote?.prefix) ?? '').slice(-CONTEXT_LENGTH).toWellFormed(),
    suffix: (text(quote?.suffix) ?? '').slice(0, CONTEXT_LENGTH).toWellFormed(),
    sha256,
  };
}

function withRefinements(selector: unknown, depth = DEPTH): Loose[] {
  const fields = record(selector);
  if (!fields || depth === 0) return [];
  return [fields, ...withRefinements(fields.refinedBy, depth - 1)];
}

const offset = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
