import type { Span } from '../../document.ts';
import { CONTEXT_LENGTH, type CorrectionAnchor } from './types.ts';

/** No rule is applied to more places in one text. */
const MOST_PLACES = 20_000;

/** An anchor for one place of `text`. */
export function anchorAt(text: string, { start, end }: Span): CorrectionAnchor {
  return {
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    after: text.slice(end, end + CONTEXT_LENGTH),
  };
}

/** An anchor for every place where these words stand. */
export const anchorEverywhere = (quote: string): CorrectionAnchor => ({
  quote,
  before: null,
  after: null,
});

/**
 * The places that an anchor means: with context the one place that fits best (more than one only if
 * none fits better), without it every place where the words stand as whole words.
 */
export function findAnchor(text: string, anchor: CorrectionAnchor): Span[] {
  const places = wholeWords(text, anchor.quote);
  if (anchor.before === null && anchor.after === null) return places;
  if (places.length === 0) return [];
  const fits = places.map((place) => sharedContext(text, place, anchor));
  const best = fits.reduce((most, value) => Math.max(most, value), 0);
  // A place that shares nothing of its context with the anchor is another place.
  if (best < Math.min(4, contextLength(anchor))) return [];
  const first = fits.indexOf(best);
  return places.slice(first, first + 1);
}

const contextLength = ({ before, after }: CorrectionAnchor): number =>
  (before?.length ?? 0) + (after?.length ?? 0);

/** How many characters next to the place are those of the anchor. */
function sharedContext(
  text: string,
  { start, end }: Span,
  { before, after }: CorrectionAnchor,
): number {
  let left = 0;
  const wanted = before ?? '';
  while (
    left < wanted.length &&
    start - 1 - left >= 0 &&
    text[start - 1 - left] === wanted[wanted.length - 1 - left]
  )
    left += 1;
  let right = 0;
  const follows = after ?? '';
  while (right < follows.length && text[end + right] === follows[right]) right += 1;
  return left + right;
}

/** Whether `quote` stands somewhere as whole words. */
export const standsIn = (text: string, quote: string): boolean =>
  wholeWords(text, quote, 1).length > 0;

/** Every place where `quote` stands with no letter or digit beside it; linear in the text. */
function wholeWords(text: string, quote: string, most = MOST_PLACES): Span[] {
  const found: Span[] = [];
  if (quote === '') return found;
  for (
    let at = text.indexOf(quote);
    at >= 0 && found.length < most;
    at = text.indexOf(quote, at + quote.length)
  ) {
    const end = at + quote.length;
    if (!isWordChar(text, at - 1) && !isWordChar(text, end)) found.push({ start: at, end });
  }
  return found;
}

const isWordChar = (text: string, at: number): boolean =>
  /[\p{L}\p{M}\p{N}]/u.test(text.charAt(at));
