import type { Span } from '../../document.ts';
import type { PlacePhrase } from '../../reading/places/place-phrases.ts';
import { lowerAt, type Token } from '../../reading/sentence-tokens.ts';
import { isPastParticiple } from '../../reading/word-classes.ts';
import { type Quantity, spanOf } from '../quantity.ts';
import type { Attribution } from '../source/attribution.ts';
import type { TimePhrase } from './times.ts';

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
  const asides = relativeClauses(parts.tokens).filter(
    (aside) => end <= aside.start || aside.end <= start,
  );
  const open = phrases.filter(
    (phrase) => !asides.some((aside) => aside.start <= phrase.start && phrase.end <= aside.end),
  );
  const after = open.filter(
    (phrase) =>
      phrase.start >= end && phrase.end <= Math.min(limit, ownedFrom(parts.tokens, counted, index)),
  );
  const before = open.filter((phrase) => phrase.end <= start && phrase.start >= from);
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
  const word = lowerAt(tokens, at);
  return (
    /^(?:;|while|whereas|but)$/.test(word) ||
    (word === 'that' && lowerAt(tokens, at - 1) === 'and') ||
    // "…, up from 9,000 in April"
    (/^(?:up|down)$/.test(word) && lowerAt(tokens, at - 1) === ',')
  );
}

/** "In Aleppo, …", "Since March …": it opens the sentence and governs all of it. */
function isLeading(tokens: readonly Token[], phrase: Span): boolean {
  const before = tokens.filter((token) => token.end <= phrase.start);
  return before.length <= 1;
}

/** ", which began on 4 May,", ", founded in 2000": what it dates or places is not the figure outside it. */
function relativeClauses(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  tokens.forEach((token, at) => {
    if (lowerAt(tokens, at - 1) !== ',') return;
    const reduced = isPastParticiple(token) && /^(?:in|on)$/.test(lowerAt(tokens, at + 1));
    if (!reduced && !/^(?:which|who|whose|where)$/.test(token.lower)) return;
    const close = tokens.findIndex((other, index) => index > at && other.text === ',');
    const end = tokens[close] ?? tokens.at(-1);
    if (end) spans.push({ start: token.start, end: end.start });
  });
  return spans;
}

/** "204 cases, 31 of them in Kinshasa": from the part on, place and time belong to the part alone. */
function ownedFrom(tokens: readonly Token[], counted: readonly Quantity[], index: number): number {
  const part = counted
    .slice(index + 1)
    .find(
      (other) =>
        lowerAt(tokens, other.next) === 'of' &&
        /^(?:them|whom|which|these|those)$/.test(lowerAt(tokens, other.next + 1)),
    );
  return part ? (tokens[part.first]?.start ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
}
