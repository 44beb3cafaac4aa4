import type { Qualifier } from '../language/qualifiers.ts';
import type { Measure } from './measures.ts';

/** What a number is said with: its qualifier, and whether it is said to lie a little below. */
export interface Said {
  readonly measure: Measure;
  readonly qualifier: Qualifier | null;
  /** "nearly", "almost": the true number is smaller. */
  readonly nearly: boolean;
  /** "1.9 million": a scale in words shows that digits were left out. */
  readonly scaled: boolean;
}

const EPSILON = 1e-9;
const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= EPSILON * Math.max(1, Math.abs(a));

/** Of a bound, how far the true number may lie beyond it before nobody would write so. */
const REACH = 1.25;
/** Of a rounded number, the largest part of it that rounding may take or add. */
const ROUNDED = 0.1;

/** Whether a writer who reads `source` may honestly write `draft`; both in one unit. */
export function mayBeWritten(draft: Said, source: Said): boolean {
  const [wanted, known] = [draft.measure, source.measure];
  if (wanted.vague || known.vague) return sameSize(wanted, known);
  if (wanted.low !== wanted.high) return rangeFits(wanted, known);
  if (contradicts(draft.qualifier, source.qualifier)) return false;
  // Of two bounds of one kind the other one is another.
  if (isBound(draft.qualifier) && draft.qualifier === source.qualifier) {
    if (known.converted) return isNear(draft.qualifier, wanted, known);
    return close(wanted.low, known.low) && close(known.low, known.high);
  }
  const value = wanted.low;
  if (known.low !== known.high) return inRange(draft, known);
  const truth = known.low;
  switch (draft.qualifier) {
    case 'more than':
      return isFloor(wanted, known) || (close(value, truth) && isLowerBound(source.qualifier));
    case 'less than':
      return (
        isCeiling(wanted, known) ||
        (close(value, truth) && (isUpperBound(source.qualifier) || source.nearly))
      );
    case 'at least':
      return close(value, truth) || isFloor(wanted, known);
    case 'at most':
      return close(value, truth) || isCeiling(wanted, known);
    case 'about':
      if (draft.nearly && truth > value * 1.02) return false;
      return close(value, truth) || isRounded(wanted, truth);
    default:
      return close(value, truth) || dropsDigits(draft, known);
  }
}

const isNear = (qualifier: Qualifier | null, wanted: Measure, known: Measure): boolean =>
  isLowerBound(qualifier) ? isFloor(wanted, known) : isCeiling(wanted, known);

const isLowerBound = (qualifier: Qualifier | null): boolean =>
  qualifier === 'more than' || qualifier === 'at least';
const isUpperBound = (qualifier: Qualifier | null): boolean =>
  qualifier === 'less than' || qualifier === 'at most';

/** Says a floor or a ceiling. */
export const isBound = (qualifier: Qualifier | null): boolean =>
  isLowerBound(qualifier) || isUpperBound(qualifier);

/** One is a floor and the other a ceiling. */
export const contradicts = (a: Qualifier | null, b: Qualifier | null): boolean =>
  (isLowerBound(a) && isUpperBound(b)) || (isUpperBound(a) && isLowerBound(b));

/** "more than 400" for 490: rounder than the number, and not far below it. */
const isFloor = (wanted: Measure, known: Measure): boolean =>
  wanted.low < known.low &&
  isRounder(wanted, known) &&
  (known.low <= wanted.low * REACH || close(wanted.low, leading(known.low, Math.floor)));

const isCeiling = (wanted: Measure, known: Measure): boolean =>
  wanted.low > known.low &&
  isRounder(wanted, known) &&
  (wanted.low <= known.low * REACH || close(wanted.low, leading(known.low, Math.ceil)));

const isRounder = (wanted: Measure, known: Measure): boolean =>
  wanted.grain > known.grain || (wanted.low % 5 === 0 && known.low % 5 !== 0);

/** A number cut to its first digit. */
function leading(value: number, round: (value: number) => number): number {
  const size = 10 ** Math.floor(Math.log10(Math.abs(value) || 1));
  return round(value / size) * size;
}

/** "about 500" for 490, "about 45" for 44.6, "some 25" for 24: a round number close by. */
function isRounded({ low: value, grain }: Measure, truth: number): boolean {
  const away = Math.abs(value - truth);
  const step = value % (5 * grain) === 0 ? Math.max(grain, 5 * grain) : grain;
  return away <= step / 2 + EPSILON && away <= Math.abs(value) * ROUNDED + EPSILON;
}

/** "1.9 million" for 1,874,302, "58 per cent" for 57.9: fewer digits, at least two of them. */
function dropsDigits({ measure, scaled }: Said, known: Measure): boolean {
  const digits = Math.round(measure.low / measure.grain);
  const finer = known.grain < measure.grain;
  const plain = scaled || !Number.isInteger(known.low);
  return plain && finer && digits >= 10 && Math.abs(measure.low - known.low) <= measure.grain / 2;
}

/** A range fits the same one, or a number that lies in it. */
const rangeFits = (wanted: Measure, known: Measure): boolean =>
  known.low === known.high
    ? wanted.low <= known.low && known.low <= wanted.high
    : close(wanted.low, known.low) && close(wanted.high, known.high);

/** One number for a range: an end as a bound of it, or something like its middle. */
function inRange({ measure, qualifier }: Said, known: Measure): boolean {
  const value = measure.low;
  if (isLowerBound(qualifier)) return close(value, known.low);
  if (isUpperBound(qualifier)) return close(value, known.high);
  return qualifier === 'about' && known.low <= value && value <= known.high;
}

/** "dozens" for 41, "hundreds" for 340, "thousands" for 18,000, and the same word for itself. */
function sameSize(wanted: Measure, known: Measure): boolean {
  if (wanted.vague && known.vague) return close(wanted.low, known.low);
  // Whoever reads “dozens” does not know how many.
  if (!wanted.vague) return false;
  const [size, value] = [wanted.low, known.low];
  const unit = 10 ** Math.floor(Math.log10(Math.max(size, 1)));
  return value >= unit * 1.5 && value < unit * (unit < 100 ? 20 : 100);
}
