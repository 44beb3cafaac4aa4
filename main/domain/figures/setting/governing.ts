import type { Span } from '../../document.ts';
import { PREPOSITIONS } from '../../language/en/word-classes.ts';
import type { PlacePhrase } from '../../reading/places/place-names.ts';
import { lowerAt, type Token } from '../../reading/sentence-tokens.ts';
import {
  isAuxiliary,
  isFiniteVerb,
  isPastParticiple,
  isPlural,
} from '../../reading/word-classes.ts';
import { beforeQualifiers } from '../qualifiers.ts';
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
  const labelling = own.find(({ labels }) => labels !== null && labels === counted[index]?.first);
  if (labelling) return labelling;
  const mine = own.filter((place) => !labelsAnother(place, counted, index));
  return (
    nearest(parts, mine, counted, index) ??
    (isCompared(parts.tokens, counted, index)
      ? nearestPlace(parts, counted, index - 1, source)
      : inSource(parts, source))
  );
}

/** "1,900 naira a litre in Maiduguri, up from 1,100 in June": the earlier level holds where the later one does. */
const isCompared = (
  tokens: readonly Token[],
  counted: readonly Quantity[],
  index: number,
): boolean =>
  index > 0 &&
  lowerAt(tokens, beforeQualifiers(tokens, counted[index]?.first ?? 0)) === 'from' &&
  !tokens
    .slice(counted[index - 1]?.next, counted[index]?.first)
    .some(({ lower }) => /^(?:;|while|whereas|but)$/.test(lower));

/** "the one at Calama 1,150", "Norway 30": what stands right before a later figure is that one's. */
const labelsAnother = (
  { bare, labels, next }: PlacePhrase,
  counted: readonly Quantity[],
  index: number,
): boolean =>
  counted.slice(index + 1).some(({ first }) => (bare && first === labels) || first === next);

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
    (aside) => end + OWN.length < aside.start || aside.end <= start,
  );
  const open = phrases.filter(
    (phrase) => !asides.some((aside) => aside.start <= phrase.start && phrase.end <= aside.end),
  );
  const others = ownedByOthers(parts.tokens, counted, index);
  const after = open.filter(
    (phrase) =>
      phrase.start >= end &&
      phrase.end <= limit &&
      !(others && others.start <= phrase.start && phrase.end <= others.end),
  );
  if (isOrigin(parts.tokens, quantity, after)) after.shift();
  const before = open.filter((phrase) => phrase.end <= start && phrase.start >= from);
  const leading = phrases.find((phrase) => isLeading(parts.tokens, phrase));
  return after[0] ?? startOfWay(parts.tokens, before) ?? before.at(-1) ?? leading ?? null;
}

/** "The road from Goma to Minova is cut at three points": where a way begins. */
function startOfWay<Phrase extends Span>(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
): Phrase | null {
  const [from, to] = phrases.slice(-2);
  if (!from || !to) return null;
  const wordBefore = ({ start }: Span): string =>
    tokens.findLast((token) => token.end <= start)?.lower ?? '';
  const between = tokens.filter(({ start, end }) => start >= from.end && end <= to.start);
  return between.length === 1 && wordBefore(to) === 'to' && wordBefore(from) === 'from'
    ? from
    : null;
}

/** "Two nurses from Kenya were kidnapped in Baidoa": where they come from, when where it happened follows. */
function isOrigin(
  tokens: readonly Token[],
  { next }: Quantity,
  [from, where]: readonly Span[],
): boolean {
  if (!from || !where) return false;
  const first = tokens.findIndex(({ start }) => start === from.start);
  const verb = tokens.findIndex(({ start }) => start >= from.end);
  const noun = tokens.slice(next, first - 1);
  return (
    lowerAt(tokens, first - 1) === 'from' &&
    noun.length < 4 &&
    noun.every(
      (token) => token.kind === 'word' && !isAuxiliary(token) && !isPastParticiple(token),
    ) &&
    (isFiniteVerb(tokens[verb]) || lowerAt(tokens, verb) === 'now')
  );
}

/** How far two numbers of one comparison stand apart, in tokens. */
const REACH = 5;

/** "a third of what donors promised": what stands so near is the figure's own. */
const OWN = ' of ';

/** The offsets of the clause around a quantity: marks and conjunctions that begin a clause of their own bound it. */
function clauseOf(tokens: readonly Token[], quantity: Quantity): [number, number] {
  let from = 0;
  for (let at = quantity.first - 1; at >= 0; at -= 1) {
    if (breaks(tokens, at) && !isClosed(tokens, at, quantity.first)) {
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

/** "…, up from 31,000 on Sunday, and cut off 12 villages": what the comparison interrupted goes on. */
const isClosed = (tokens: readonly Token[], at: number, until: number): boolean =>
  /^(?:up|down|from|against)$/.test(lowerAt(tokens, at)) &&
  tokens.some(
    ({ text }, on) => on > at && on < until && text === ',' && lowerAt(tokens, on + 1) === 'and',
  );

function breaks(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  return (
    /^(?:;|while|whereas|but)$/.test(word) ||
    (word === 'that' && lowerAt(tokens, at - 1) === 'and') ||
    // "120,000 in El Fasher, against 45,000 before the war"
    (word === 'against' && tokens[at + 1]?.amount != null) ||
    // "fell to 35 percent from 80 percent before the fighting"
    (word === 'from' &&
      tokens[at + 1]?.amount != null &&
      tokens.slice(Math.max(0, at - REACH), at).some(({ amount }) => amount !== null) &&
      !tokens.slice(at + 2, at + 2 + REACH).some(({ lower }) => lower === 'to')) ||
    // "…, up from 9,000 in April"
    (/^(?:up|down)$/.test(word) && /^[,–—-]$/.test(lowerAt(tokens, at - 1)))
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
    // "a third of what donors promised in Paris"
    const asked = token.lower === 'what' && /^(?:of|than)$/.test(lowerAt(tokens, at - 1));
    if (asked) {
      const end = tokens.slice(at).find(({ text }) => text === ',') ?? tokens.at(-1);
      if (end) spans.push({ start: token.start, end: end.end });
      return;
    }
    const told = tellsOfFigure(tokens, at);
    if (told) {
      spans.push(told);
      return;
    }
    if (lowerAt(tokens, at - 1) !== ',') {
      if (isFounded(tokens, at)) spans.push({ start: token.start, end: endOfDate(tokens, at + 1) });
      return;
    }
    const compared = /^(?:up|down)$/.test(token.lower) && lowerAt(tokens, at + 1) === 'from';
    const reduced = isPastParticiple(token) && /^(?:in|on)$/.test(lowerAt(tokens, at + 1));
    if (!reduced && !compared && !/^(?:which|who|whose|where)$/.test(token.lower)) return;
    const close = tokens.findIndex((other, index) => index > at && other.text === ',');
    const end = tokens[close] ?? tokens.at(-1);
    if (end) spans.push({ start: token.start, end: end.start });
  });
  return spans;
}

/** "flour that cost 1,300 rials in 2024": a clause about a noun, with a figure of its own. */
function tellsOfFigure(tokens: readonly Token[], at: number): Span | null {
  const token = tokens[at];
  const noun = tokens[at - 1];
  if (!token || !/^(?:that|who|which)$/.test(token.lower) || noun?.kind !== 'word') return null;
  if (isFiniteVerb(noun) || isAuxiliary(noun) || PREPOSITIONS.has(noun.lower)) return null;
  const verb = tokens[at + 1];
  const acts =
    isFiniteVerb(verb) || isAuxiliary(verb) || /^(?:cost|hit|killed)$/.test(verb?.lower ?? '');
  const close = tokens.findIndex((other, on) => on > at && /^[,;]$/.test(other.text));
  const inside = tokens.slice(at + 2, close < 0 ? undefined : close);
  const last = inside.at(-1);
  return acts && last && inside.some(({ amount }) => amount !== null)
    ? { start: token.start, end: last.end }
    : null;
}

/** "was built in 1974", "founded in May 2000": the day of something's beginning dates nothing that is counted. */
const isFounded = (tokens: readonly Token[], at: number): boolean =>
  /^(?:built|founded|established|born|inaugurated)$/.test(lowerAt(tokens, at)) &&
  /^(?:was|were|is)$/.test(lowerAt(tokens, at - 1)) &&
  lowerAt(tokens, at + 1) === 'in';

/** The offset behind "in 1974", "in May 1974" whose preposition stands at `at`. */
const endOfDate = (tokens: readonly Token[], at: number): number =>
  tokens.slice(at, at + 4).findLast(({ text }) => /^(?:19|20)\d{2}$/.test(text))?.end ?? 0;

/**
 * "204 cases, 31 of them in Kinshasa", "most of them from Goma", "two men executed in Cuba": the words from
 * which place and time belong to others than the figure at `index`. They end where an aside is closed: "Seven
 * workers, three of them women, were kidnapped in Ménaka".
 */
function ownedByOthers(
  tokens: readonly Token[],
  counted: readonly Quantity[],
  index: number,
): Span | null {
  const from = counted[index]?.next ?? 0;
  const at = tokens.findIndex(
    (_, on) => on >= from && (isPartAt(tokens, on) || isToldOf(tokens, counted, index, on)),
  );
  const first = tokens[at];
  if (!first) return null;
  const close = asideEnd(tokens, at);
  return { start: first.start, end: tokens[close]?.start ?? Number.POSITIVE_INFINITY };
}

/** "31 of them", "most of whom". */
const isPartAt = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at + 1) === 'of' &&
  /^(?:them|whom|which|these|those|it)$/.test(lowerAt(tokens, at + 2)) &&
  (tokens[at]?.amount !== null ||
    /^(?:most|many|some|all|half|several)$/.test(lowerAt(tokens, at)));

/** "to the families of two men executed in Cuba": the participle tells of the later figure's noun alone. */
function isToldOf(
  tokens: readonly Token[],
  counted: readonly Quantity[],
  index: number,
  at: number,
): boolean {
  const before = tokens[at - 1];
  const later = counted.slice(index + 1).findLast(({ next }) => next <= at - 1);
  if (!later || at - later.next > 3 || before?.kind !== 'word' || !isPlural(before)) return false;
  if (
    !isPastParticiple(tokens[at]) ||
    !/^(?:in|on|at|near|since|during)$/.test(lowerAt(tokens, at + 1))
  )
    return false;
  return /^(?:of|for|to|with|against|by)$/.test(lowerAt(tokens, later.first - 1));
}

/** ", three of them women, were kidnapped": the comma that closes what one opened, where a verb goes on; -1 for none. */
function asideEnd(tokens: readonly Token[], at: number): number {
  if (lowerAt(tokens, beforeQualifiers(tokens, at)) !== ',') return -1;
  const close = tokens.findIndex(({ text }, on) => on > at && text === ',');
  const after = tokens[close + 1];
  const goesOn =
    isAuxiliary(after) ||
    isFiniteVerb(after) ||
    isPastParticiple(after) ||
    /^(?:in|across|since|during)$/.test(after?.lower ?? '');
  return close > 0 && goesOn ? close : -1;
}
