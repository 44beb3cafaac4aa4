import type { Span } from '../document.ts';
import type { Attribution } from './attribution.ts';
import type { PlacePhrase } from './places.ts';
import { type Quantity, spanOf } from './quantities.ts';
import type { TimePhrase } from './times.ts';
import { lowerAt, type Token } from './tokens.ts';

/** Which place and which time of a sentence hold for a figure. */

interface Parts {
  readonly tokens: readonly Token[];
  readonly times: readonly TimePhrase[];
  readonly places: readonly PlacePhrase[];
  readonly sources: readonly Attribution[];
}

/** The place that governs the figure at `index`; one inside its source's name only as a last resort. */
export function nearestPlace(
  parts: Parts,
  counted: readonly Quantity[],
  index: number,
  source: Attribution | null,
): PlacePhrase | null {
  const own = parts.places.filter(
    (place) => !parts.sources.some((one) => holds(parts.tokens, one, place)),
  );
  return nearest(parts, own, counted, index) ?? inSource(parts, source);
}

/** The time that governs the figure at `index`; one beside the verb of speech only as a last resort. */
export function nearestTime(
  parts: Parts,
  counted: readonly Quantity[],
  index: number,
  _source: Attribution | null,
): TimePhrase | null {
  const spoken = parts.times.filter((time) =>
    parts.sources.some((one) => besideVerb(parts.tokens, one, time)),
  );
  const own = parts.times.filter((time) => !spoken.includes(time));
  return nearest(parts, own, counted, index) ?? nearest(parts, spoken, counted, index);
}

const holds = (tokens: readonly Token[], source: Attribution, span: Span): boolean => {
  const start = tokens[source.first]?.start ?? 0;
  const end = tokens[source.next - 1]?.end ?? 0;
  return start <= span.start && span.end <= end;
};

function inSource(parts: Parts, source: Attribution | null): PlacePhrase | null {
  return source ? (parts.places.find((place) => holds(parts.tokens, source, place)) ?? null) : null;
}

/** "said on Monday": the time of the saying. */
function besideVerb(tokens: readonly Token[], source: Attribution, time: Span): boolean {
  if (source.verb < 0) return false;
  const verb = tokens[source.verb];
  if (!verb) return false;
  const between = tokens.filter((token) => token.start >= verb.end && token.end <= time.start);
  return (
    time.start >= verb.end && between.length <= 1 && !between.some((token) => token.kind !== 'word')
  );
}

/**
 * The phrase that follows the figure before the next clause, else one before it in its clause, else one
 * that opens the sentence.
 */
function nearest<Phrase extends Span>(
  parts: Parts,
  phrases: readonly Phrase[],
  counted: readonly Quantity[],
  index: number,
): Phrase | null {
  const quantity = counted[index];
  if (!quantity || phrases.length === 0) return null;
  const { start, end } = spanOf(parts.tokens, quantity);
  const [from, to] = clauseOf(parts.tokens, quantity);
  const isChange = quantity.change === 'from';
  const limit = isChange ? (parts.tokens[counted[index + 1]?.first ?? 0]?.start ?? to) : to;
  const after = phrases.filter((phrase) => phrase.start >= end && phrase.end <= limit);
  const before = phrases.filter((phrase) => phrase.end <= start && phrase.start >= from);
  const leading = phrases.find((phrase) => isLeading(parts.tokens, phrase));
  return after[0] ?? before.at(-1) ?? leading ?? null;
}

/** The offsets of the clause around a quantity: marks and conjunctions that begin a clause of their own bound it. */
function clauseOf(tokens: readonly Token[], quantity: Quantity): [number, number] {
  let from = 0;
  for (let at = quantity.first - 1; at >= 0; at -= 1) {
    if (breaks(tokens, at)) {
      from = tokens[at]?.end ?? 0;
      break;
    }
  }
  let to = Number.POSITIVE_INFINITY;
  for (let at = quantity.next; at < tokens.length; at += 1) {
    if (breaks(tokens, at)) {
      to = tokens[at]?.start ?? to;
      break;
    }
  }
  return [from, to];
}

function breaks(tokens: readonly Token[], at: number): boolean {
  return /^(?:;|while|whereas|but)$/.test(lowerAt(tokens, at));
}

/** "In Aleppo, …", "Since March …": it opens the sentence and governs all of it. */
function isLeading(tokens: readonly Token[], phrase: Span): boolean {
  const before = tokens.filter((token) => token.end <= phrase.start);
  return before.length <= 1;
}
