import { type Habits, type Measured, measuredAt } from './measured.ts';
import { type Numeral, numeralAt } from './numerals.ts';
import type { Piece } from './pieces.ts';
import { isPluralWord } from './plurals.ts';
import { isHyphen, lowerAt } from './row.ts';

/** "one in four", "two out of every three", "9 out of 10": a share of a round whole. */
export function ratioAt(row: readonly Piece[], at: number, { decimals }: Habits): Measured | null {
  if (row[at]?.kind === 'mark') return null;
  const part = numeralAt(row, at, decimals);
  if (part?.kind !== 'exact' || part.value <= 0) return null;
  let next = part.end;
  const link = lowerAt(row, next);
  if (link === 'out' && lowerAt(row, next + 1) === 'of') next += 2;
  else if (link === 'in' || link === 'of') next += 1;
  else return null;
  const every = lowerAt(row, next) === 'every';
  if (every) next += 1;
  if (link === 'of' && !every) return null;
  const whole = numeralAt(row, next, decimals);
  if (whole?.kind !== 'exact' || whole.value <= part.value) return null;
  if (isHyphen(row, whole.end)) return null;
  const round = whole.value <= 10 || /^10+$/.test(String(whole.value));
  if (!every && !(round && part.value <= 10) && !isOneIn(row, part, link, whole)) return null;
  // "two in 10 days" and "3 in 5 hours" are lengths of time.
  if (!every && link === 'in' && TIME.test(lowerAt(row, whole.end))) return null;
  return {
    first: at,
    end: whole.end,
    from: at,
    to: whole.end,
    kind: 'fraction',
    value: part.value / whole.value,
    scale: 1,
    unit: 'fraction',
    hyphened: false,
    large: false,
    doubtful: false,
  };
}
/** "1 in 12 homes": one of a whole that is not round, whose plural follows. */
const isOneIn = (row: readonly Piece[], part: Numeral, link: string, whole: Numeral): boolean =>
  part.value === 1 &&
  link === 'in' &&
  Number.isInteger(whole.value) &&
  whole.value < LEAST_YEAR &&
  isPluralWord(lowerAt(row, whole.end));
const LEAST_YEAR = 1_900;

const TIME = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)$/;

/** What may stand between "of" and the whole's number. */
const BEFORE_WHOLE =
  /^(?:the|its|their|his|her|our|some|all|about|around|roughly|nearly|almost|approximately|an|les|estimated|more|than|over|these|those|total|’s|'s)$/;
/** "the province’s 11 hospitals": an owner too. */
const isBeforeWhole = (row: readonly Piece[], at: number): boolean =>
  BEFORE_WHOLE.test(lowerAt(row, at)) ||
  (row[at]?.kind === 'word' && /^[’']s$/.test(lowerAt(row, at + 1)));

/** "6 of 14 districts", "9 of the 22 wounded", "12 out of 18 governorates": the whole of a count. */
export function wholeAfter(
  row: readonly Piece[],
  { from, end, value }: Measured,
  habits: Habits,
): { value: number; first: number; end: number } | null {
  // "one of the five bridges" singles one out, and "only one of the five" counts it.
  if (lowerAt(row, from) === 'one' && !/^(?:only|just|but)$/.test(lowerAt(row, from - 1)))
    return null;
  let at = end;
  // "6 ponts sur 10": in French the noun may stand between the two.
  if (isPluralWord(lowerAt(row, at)) && lowerAt(row, at + 1) === 'sur') at += 1;
  if (lowerAt(row, at) === 'out') at += 1;
  if (lowerAt(row, at) === 'من' && lowerAt(row, at + 1) === 'أصل') at += 1;
  else if (!/^(?:of|des|sur)$/.test(lowerAt(row, at))) return null;
  at += 1;
  for (let steps = 0; steps < 5 && isBeforeWhole(row, at); steps += 1) at += 1;
  const whole = measuredAt(row, at, habits);
  if (whole?.kind !== 'exact' || whole.unit !== 'count' || whole.value <= value) return null;
  if (whole.hyphened || !Number.isInteger(whole.value)) return null;
  // A noun is counted after both: "three of five bridges", not "of 2019".
  const noun = row[whole.end];
  const year = /^(?:19|20)\d\d$/.test(row[whole.from]?.text ?? '');
  if (year && !isPluralWord(noun?.lower ?? '')) return null;
  return { value: whole.value, first: whole.first, end: whole.end };
}
