import { SIGNS } from '../../language/currencies.ts';
import type { Scene } from '../scene.ts';
import { codeEnd, goesOnAsCode, isPartOfCode } from './codes.ts';
import { decimalsOf } from './digits.ts';
import { homeCurrencies } from './home-currencies.ts';
import { type Habits, type Measured, measuredAt } from './measured.ts';
import { speaksOfWeights } from './money.ts';
import { type Piece, rowsOf } from './pieces.ts';
import { rangeAfter } from './ranges.ts';
import { ratioAt, wholeAfter } from './ratios.ts';

/** A number or range with its unit as the text has it; offsets are UTF-16 code units of the text. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** Where the bare number stands, without currency and unit. */
  readonly number: { readonly start: number; readonly end: number };
  /** The tokens that it lies in, half-open. */
  readonly tokens: { readonly first: number; readonly end: number };
  /** Null for a range and for a vague word ("dozens"), which have `low` and `high`. */
  readonly value: number | null;
  readonly low: number | null;
  /** Null beside a `low`: open upwards. */
  readonly high: number | null;
  /** `count`, `percent`, `fraction`, an ISO 4217 code, or a unit symbol (`km`, `t`, `d`). */
  readonly unit: string;
  readonly money: boolean;
  readonly range: boolean;
  /** Written with digits. */
  readonly digits: boolean;
  /** In groups of thousands or with a scale: no label, road or page is. */
  readonly large: boolean;
  /** Joined by a hyphen to the word that it modifies: "five-kilometre", "31-truck". */
  readonly hyphened: boolean;
  /** The first or second number of a change "from A to B". */
  readonly change: 'none' | 'from' | 'to';
  /** "6 of 14 districts": the whole that it is a part of, whose number is no amount of its own. */
  readonly whole: { readonly value: number; readonly start: number; readonly end: number } | null;
}

/** Every amount of the tokens `from` to `to`, in order, never overlapping. Linear in their number. */
export function amountsIn(
  scene: Scene,
  from = 0,
  to = scene.tokens.count,
  language: string | null = null,
): Amount[] {
  const rows = rowsOf(scene, from, to);
  const decimals = decimalsOf(rows, language);
  const home = homeCurrencies(rows);
  return rows.flatMap((row) =>
    amountsOf(row, scene.text, { decimals, weights: speaksOfWeights(row), home: home(row) }),
  );
}

function amountsOf(row: readonly Piece[], text: string, habits: Habits): Amount[] {
  const found: Amount[] = [];
  for (let at = 0; at < row.length; ) {
    if (!row[at]?.opens && !SIGNS.has(row[at + 1]?.text ?? '')) {
      at += 1;
      continue;
    }
    const past = codeEnd(row, at, text);
    if (past > at) {
      at = past;
      continue;
    }
    const read = readAt(row, at, habits);
    found.push(...read.amounts);
    at = Math.max(at + 1, read.end);
  }
  return shareUnits(found).map((amount, index, all) => likeCompared(row, amount, all[index - 1]));
}

function readAt(
  row: readonly Piece[],
  at: number,
  habits: Habits,
): { amounts: readonly Amount[]; end: number } {
  const nothing = { amounts: [], end: at + 1 };
  const ratio = ratioAt(row, at, habits);
  if (ratio) return { amounts: [amountOf(row, ratio)], end: ratio.end };
  const one = measuredAt(row, at, habits);
  if (!one || isPartOfCode(row, one.first) || one.doubtful) return nothing;
  const range = rangeAfter(row, one, habits);
  if (range?.kind === 'change')
    return {
      amounts: [
        amountOf(row, one, { change: 'from' }),
        amountOf(row, range.second, { change: 'to' }),
      ],
      end: range.second.end,
    };
  const end = range?.second.end ?? one.end;
  if (goesOnAsCode(row, end)) return { amounts: [], end };
  if (range) return { amounts: [rangeOf(row, one, range.low, range.second, range.unit)], end };
  const part = one.unit === 'count' ? wholeAfter(row, one, habits) : null;
  if (!part) return { amounts: [amountOf(row, one)], end };
  const whole = {
    value: part.value,
    start: row[part.first]?.start ?? 0,
    end: row[part.end - 1]?.end ?? 0,
  };
  return { amounts: [amountOf(row, one, { whole })], end: part.end };
}

function amountOf(
  row: readonly Piece[],
  part: Measured,
  extra: Partial<Pick<Amount, 'change' | 'whole'>> = {},
): Amount {
  const vague = part.kind === 'vague';
  return {
    ...placeOf(row, part, part),
    value: vague ? null : part.value,
    low: vague ? part.value : null,
    high: null,
    unit: part.unit,
    money: isMoney(part.unit),
    range: false,
    large: part.large,
    hyphened: part.hyphened,
    change: 'none',
    whole: null,
    ...extra,
  };
}

function rangeOf(
  row: readonly Piece[],
  one: Measured,
  low: number,
  two: Measured,
  unit: string,
): Amount {
  return {
    ...placeOf(row, one, two),
    value: null,
    low,
    high: two.value,
    unit,
    money: isMoney(unit),
    range: true,
    large: one.large || two.large,
    hyphened: two.hyphened,
    change: 'none',
    whole: null,
  };
}

const placeOf = (row: readonly Piece[], one: Measured, two: Measured) => ({
  start: row[one.first]?.start ?? 0,
  end: row[two.end - 1]?.end ?? 0,
  number: { start: row[one.from]?.start ?? 0, end: row[two.to - 1]?.end ?? 0 },
  tokens: { first: row[one.first]?.token ?? 0, end: (row[two.end - 1]?.token ?? 0) + 1 },
  digits: row.slice(one.from, one.to).some(({ kind }) => kind === 'number'),
});

export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** "14.2 per cent in August from 15.6 in July", "$25, up from 9 in April": the second is what the first is. */
function likeCompared(row: readonly Piece[], amount: Amount, before: Amount | undefined): Amount {
  if (amount.unit !== 'count' || !before || !amount.digits) return amount;
  if (before.unit !== 'percent' && !before.money) return amount;
  const same = { ...amount, unit: before.unit, money: before.money };
  if (before.money && isPaid(row, amount)) return same;
  const at = pieceFrom(row, amount.start);
  const next = row[pieceFrom(row, amount.end)];
  const alone = !next || next.kind === 'mark' || /^(?:in|on|a|last|the|at)$/.test(next.lower);
  return alone && row[at - 1]?.lower === 'from' && amount.change === 'none' ? same : amount;
}

/** "61 million euros; so far 9 million has been pledged": a sum like the one before, by what becomes of it. */
function isPaid(row: readonly Piece[], { end, large }: Amount): boolean {
  if (!large) return false;
  let at = pieceFrom(row, end);
  while (
    /^(?:has|have|had|was|were|is|are|been|already|only|now|still)$/.test(row[at]?.lower ?? '')
  )
    at += 1;
  return PAID.test(row[at]?.lower ?? '');
}
const PAID =
  /^(?:pledged|paid|received|raised|disbursed|spent|collected|committed|allocated|donated|budgeted|transferred|earmarked|repaid)$/;

/** The first piece that begins at an offset or behind it. */
function pieceFrom(row: readonly Piece[], offset: number): number {
  let [low, high] = [0, row.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((row[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In "from 88 to 63 percent" and "rose from $4 to 6" the two share a unit. */
function shareUnits(found: readonly Amount[]): Amount[] {
  return found.map((amount, index) => {
    const step = amount.change === 'from' ? 1 : amount.change === 'to' ? -1 : 0;
    const other = step === 0 ? undefined : found[index + step];
    return other && amount.unit === 'count'
      ? { ...amount, unit: other.unit, money: other.money }
      : amount;
  });
}
