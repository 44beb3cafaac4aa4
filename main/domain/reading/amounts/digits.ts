import { VULGAR_FRACTIONS } from '../../language/scales.ts';
import type { Piece } from './pieces.ts';

/** How a text separates the parts of its numbers: which sign stands before the decimals. */
export type Decimals = '.' | ',';

/** A number in digits. */
export interface Digits {
  readonly value: number;
  /** What it is where a unit, a scale or nothing says otherwise: "1.200" people or kilograms. */
  readonly other: number | null;
  /** In groups of thousands: no label, road or page is. */
  readonly grouped: boolean;
  /** "2,5" may be two numbers: an amount only with what it measures. */
  readonly doubtful: boolean;
}

const GROUPS = /^\d{1,3}(?:,\d{3})+$/;
const GROUPS_OF_POINTS = /^\d{1,3}(?:\.\d{3})+$/;

/**
 * The value of digits as one token has them, with western digits; null for what is no number: "007",
 * "10:30", "4.2.1". `decimals` is the text's own habit.
 */
export function readDigits(text: string, decimals: Decimals): Digits | null {
  const vulgar = VULGAR_FRACTIONS.get(text.at(-1) ?? '');
  if (vulgar !== undefined) {
    const whole = text.slice(0, -1);
    return whole === '' || /^\d{1,3}$/.test(whole) ? exact(Number(whole) + vulgar) : null;
  }
  if (/^0\d/.test(text) || !/^\d/.test(text)) return null;
  if (/^\d+$/.test(text)) return exact(Number(text));
  if (GROUPS.test(text)) {
    const value = Number(text.replaceAll(',', ''));
    const one = text.indexOf(',') === text.lastIndexOf(',');
    const other = one && decimals === ',' ? Number(text.replace(',', '.')) : null;
    return { value, other, grouped: true, doubtful: false };
  }
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(text)) return grouped(text.replaceAll(',', ''));
  if (/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(text)) return grouped(text.replaceAll(',', ''));
  if (GROUPS_OF_POINTS.test(text)) return pointGroups(text, decimals);
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(text))
    return grouped(text.replaceAll('.', '').replace(',', '.'));
  if (/^\d+\.\d+$/.test(text)) return exact(Number(text));
  if (/^\d+,\d+$/.test(text)) {
    const value = Number(text.replace(',', '.'));
    return { value, other: null, grouped: false, doubtful: decimals === '.' };
  }
  return null;
}

/** "1.200.000" groups; "1.200" groups people and, in a text that writes so, everything. */
function pointGroups(text: string, decimals: Decimals): Digits {
  const whole = Number(text.replaceAll('.', ''));
  const one = text.indexOf('.') === text.lastIndexOf('.');
  const part = one ? Number(text) : null;
  if (part === null || (decimals === ',' && !/^0/.test(text)))
    return { value: whole, other: null, grouped: true, doubtful: false };
  if (/^0/.test(text)) return exact(part);
  return { value: part, other: whole, grouped: false, doubtful: false };
}

const exact = (value: number): Digits => ({ value, other: null, grouped: false, doubtful: false });
const grouped = (text: string): Digits => ({
  value: Number(text),
  other: null,
  grouped: true,
  doubtful: false,
});

/** Numbers that only one habit writes, on each side. */
const WITH_COMMAS = /^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:\.\d{3})+,\d+$|^0,\d+$/;
/** "3,5" may be two numbers, unless a sign or word of amounts follows it. */
const MAYBE_WITH_COMMAS = /^\d+,\d{1,2}$/;
const AMOUNT_FOLLOWS =
  /^(?:%|°|\p{Sc}|percent|per|pour|million|billion|mil\p{L}*|mrd|mld|k?m|kg|tonnes?|tons?|метр\p{L}*|млн|млрд)$/u;
const WITH_POINTS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+\.\d{1,2}$|^0\.\d+$/;

/**
 * The habit of a text by its own numbers, and by its language (BCP 47) where they say nothing. Points
 * win where both are found, for English is what is mostly read.
 */
export function decimalsOf(rows: readonly (readonly Piece[])[], language: string | null): Decimals {
  let commas = 0;
  let points = 0;
  for (const row of rows) {
    for (const [at, { kind, text }] of row.entries()) {
      if (kind !== 'number') continue;
      const next = row[at + 1]?.lower ?? '';
      const maybe = MAYBE_WITH_COMMAS.test(text) && AMOUNT_FOLLOWS.test(next);
      if (maybe || WITH_COMMAS.test(text)) commas += 1;
      else if (WITH_POINTS.test(text)) points += 1;
    }
  }
  const continental = /^(?:fr|de|es|it|pt|ru|uk|nl|pl|tr|id|vi|el|sv|nb|da|fi)\b/.test(
    language ?? '',
  );
  if (continental) return points > commas * 2 ? '.' : ',';
  return commas > 0 && points === 0 ? ',' : '.';
}
