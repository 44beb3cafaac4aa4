import type { Qualifier } from '../qualifiers.ts';

const entries = <Sense extends Qualifier | null>(sense: Sense, phrases: string) =>
  phrases.split(', ').map((phrase) => [phrase, sense] as const);

/** Before the number, by sense; null is read over ("another", "only") without a sense of its own. */
export const BEFORE: ReadonlyMap<string, Qualifier | null> = new Map<string, Qualifier | null>([
  ...entries(
    'about',
    'about, around, approximately, roughly, nearly, almost, close to, closer to, some, an estimated, estimated, estimated at, circa, ca., ca, c., est., est, approx, approx., perhaps, maybe, virtually, practically, nearing, approaching, in the region of, on the order of, in the order of, somewhere around, ~, ≈, an approximate, or about',
  ),
  ...entries(
    'more than',
    'more than, over, just over, well over, a little over, slightly over, slightly more than, a little more than, just more than, far more than, well above the, well above, just above, above the, above, upwards of, upward of, in excess of, greater than, higher than, older than, exceeding, exceeded, exceeds, exceed, topped, topping, surpassed, surpassing, surpasses, past, >',
  ),
  ...entries(
    'less than',
    'less than, fewer than, under, just under, well under, slightly under, a little under, just below, below, well below the, below the, well below, far fewer than, far less than, slightly less than, lower than, smaller than, younger than, just short of, short of, <',
  ),
  ...entries(
    'at least',
    'at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum, at the very least, at minimum, ≥, a minimum',
  ),
  ...entries(
    'at most',
    'up to, as many as, as much as, no more than, not more than, at most, at the most, a maximum of, maximum, no greater than, as high as, not exceeding, ≤, a high of',
  ),
  ...entries('between', 'between'),
  ...entries(
    null,
    'only, just, another, a further, further, additional, an additional, a total of, exactly, precisely, a mere, mere, even, an average of, average, a record, a combined, combined, a staggering, reportedly, possibly, still, some additional, another estimated',
  ),
]);

/** After the number (and its unit). */
export const AFTER: ReadonlyMap<string, Qualifier> = new Map<string, Qualifier>([
  ...entries(
    'at least',
    'or more, +, and more, and above, or above, and over, or over, plus, at least',
  ),
  ...entries('at most', 'or fewer, or less, or below, at most, at the most, or under'),
  ...entries('about', 'or so, approximately, or thereabouts'),
]);
