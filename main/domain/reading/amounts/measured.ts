import { SIGNS, UNKNOWN_CURRENCY } from '../../language/currencies.ts';
import { UNITS } from '../../language/units.ts';
import type { Decimals } from './digits.ts';
import type { HomeCurrencies } from './home-currencies.ts';
import { currencyAfter, currencyBefore } from './money.ts';
import { type Numeral, numeralAt, rounded, scaleAt } from './numerals.ts';
import type { Piece } from './pieces.ts';
import { isHyphen, lowerAt, skipHyphen } from './row.ts';
import { suffixAt } from './suffixes.ts';
import { type Measure, smallerPart, unitAt } from './units.ts';

/** One number with its currency or unit: pieces `first` to `end` of a row. */
export interface Measured {
  readonly first: number;
  readonly end: number;
  /** The pieces of the bare number. */
  readonly from: number;
  readonly to: number;
  readonly kind: Numeral['kind'];
  readonly value: number;
  /** What a word or letter multiplied it by. */
  readonly scale: number;
  readonly unit: string;
  readonly hyphened: boolean;
  /** In groups of thousands or with a scale: no label, road or page is. */
  readonly large: boolean;
  /** Written "2,5" where nothing says that it is one number. */
  readonly doubtful: boolean;
}

/** What a row's readers know of it besides its pieces. */
export interface Habits {
  readonly decimals: Decimals;
  readonly weights: boolean;
  readonly home: HomeCurrencies;
}

/** The number at piece `at` with the currency before it or the unit after it. */
export function measuredAt(row: readonly Piece[], at: number, habits: Habits): Measured | null {
  return priced(row, at, habits) ?? counted(row, at, habits);
}

/** "$5m", "Rs. 500 crore", "USD 3bn", "75 USD million" is `counted`. */
function priced(row: readonly Piece[], at: number, { decimals, home }: Habits): Measured | null {
  const before = currencyBefore(row, at, home);
  if (!before) return null;
  const minus = /^[-−]$/.test(row[before.number - 1]?.text ?? '');
  const numeral = numeralAt(row, before.number, decimals);
  if (!numeral || numeral.kind === 'fraction') return null;
  const { value, scale, end } = suffixed(row, numeral, true);
  const large = scale > 1 || value >= 1000 || end > before.number + 1;
  if (before.doubtful && !large) return null;
  return {
    first: at,
    end,
    from: before.number,
    to: end,
    kind: numeral.kind,
    value: (minus ? -1 : 1) * asMoney(numeral, { value, scale }, before.unit),
    scale,
    unit: before.unit,
    hyphened: isHyphen(row, end),
    large: true,
    doubtful: false,
  };
}

/** "€1.200" has no three decimals; "$13.625" may have. */
const asMoney = (
  { digits }: Numeral,
  { value, scale }: { value: number; scale: number },
  unit: string,
): number => {
  const whole = scale === 1 && digits && !digits.grouped && !WITH_POINTS.has(unit);
  return whole && digits.other !== null ? digits.other : value;
};

function suffixed(
  row: readonly Piece[],
  numeral: Numeral,
  money: boolean,
): { value: number; scale: number; end: number } {
  const { value, scale, end } = numeral;
  const factor = numeral.digits === null || scale > 1 ? null : suffixAt(row, end, money);
  return factor === null
    ? { value, scale, end }
    : { value: rounded(value * factor), scale: factor, end: end + 1 };
}

function counted(row: readonly Piece[], at: number, habits: Habits): Measured | null {
  const minus = minusAt(row, at);
  const from = at + minus;
  const numeral = numeralAt(row, from, habits.decimals);
  if (!numeral) return null;
  const scaled = suffixed(row, numeral, false);
  const { end } = scaled;
  const large = scaled.scale > 1 || numeral.digits?.grouped === true || scaled.value >= 10_000;
  const measure = measureAfter(row, end, numeral, large, habits);
  const value = settled(numeral, scaled, measure);
  if (minus > 0 && !measure && row[at]?.text !== '−' && row[at]?.lower !== 'minus') return null;
  const smaller = measure && smallerPart(row, measure.end, measure.unit);
  return {
    first: at,
    end: smaller?.end ?? measure?.end ?? end,
    from,
    to: end,
    kind: numeral.kind,
    value: rounded((minus > 0 ? -value : value) + (smaller?.value ?? 0)),
    scale: measure?.scale ?? scaled.scale,
    unit: measure?.unit ?? (numeral.kind === 'fraction' ? 'fraction' : 'count'),
    hyphened: measure ? measure.hyphened || isHyphen(row, measure.end) : isHyphen(row, end),
    large,
    doubtful: numeral.digits?.doubtful === true && !measure && scaled.scale === 1,
  };
}

/** A minus is written to its number and to nothing before it; "minus five", "negative 30 degrees". */
function minusAt(row: readonly Piece[], at: number): 0 | 1 {
  const sign = row[at];
  const next = row[at + 1];
  if (!sign || !next) return 0;
  if (sign.lower === 'minus' && next.kind !== 'mark') return 1;
  if (sign.lower === 'negative' && next.kind === 'number')
    return lowerAt(row, at - 1).startsWith('test') ? 0 : 1;
  const written =
    /^[-−–]$/.test(sign.text) && next.glued && (next.kind === 'number' || next.text === '.');
  if (!written) return 0;
  return !sign.glued || /^[([:;“"‘~≈]$/.test(row[at - 1]?.text ?? '') ? 1 : 0;
}

/** "$13.625": money of countries that all write a point before the decimals. */
const WITH_POINTS: ReadonlySet<string> = new Set(['USD', 'GBP', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD']);

/** Digits that may be read in two ways mean what their unit, scale and text allow. */
function settled(
  { digits }: Numeral,
  { value, scale }: { value: number; scale: number },
  measure: (Measure & { factor?: number }) | null,
): number {
  const factor = measure?.factor ?? 1;
  if (!digits || digits.other === null) return value * factor;
  const measures =
    scale > 1 ||
    factor > 1 ||
    (measure !== null && (!/^[A-Z]{3}$/.test(measure.unit) || WITH_POINTS.has(measure.unit)));
  // "1,200 kg" in a text that writes its decimals with commas is a kilogram and a fifth.
  if (digits.grouped) return (measures ? digits.other * scale : value) * factor;
  return (measures ? value : digits.other) * factor;
}

type After = Measure & { readonly factor?: number; readonly scale?: number };

function measureAfter(
  row: readonly Piece[],
  at: number,
  numeral: Numeral,
  large: boolean,
  habits: Habits,
): After | null {
  const unit = unitAt(row, at) ?? scaledUnit(row, at, numeral);
  if (unit) return unit;
  if (numeral.kind === 'fraction') return halfOf(row, at);
  const million = millions(row, at);
  if (million) return million;
  const hundredths = hundredthsAt(row, at, numeral);
  if (hundredths) return hundredths;
  // "millions of dollars", "3,5 millions d’euros"
  const of = lowerAt(row, at) === 'of' && numeral.kind === 'vague' ? at + 1 : at;
  const currency = currencyAfter(row, of, large, habits.weights, habits.home);
  if (!currency) return null;
  // "75 USD million"
  const factor = /^[A-Z]{3}$/.test(row[at]?.text ?? '') ? scaleAt(row, currency.end) : undefined;
  return factor === undefined
    ? currency
    : { ...currency, end: currency.end + 1, factor, scale: factor };
}

/** "1,8 million de tonnes", "3 millions d’hectares", "millions of litres". */
function scaledUnit(
  row: readonly Piece[],
  at: number,
  { scale, value, kind }: Numeral,
): After | null {
  if (Math.max(scale, kind === 'vague' ? value : 0) < 1e6) return null;
  const link = lowerAt(row, at);
  if (/^(?:de|of)$/.test(link)) return unitAt(row, at + 1);
  const unit = /^d['’]/.test(link) ? UNITS.get(link.slice(2)) : undefined;
  return unit === undefined ? null : { unit, end: at + 1, hyphened: false };
}

/** "10 MUSD", "3 mUSD". */
function millions(row: readonly Piece[], at: number): After | null {
  const [, letter, code] =
    /^([kKmM])(USD|EUR|GBP|CHF|SEK|NOK|DKK)$/.exec(row[at]?.text ?? '') ?? [];
  if (letter === undefined || code === undefined) return null;
  const factor = /k/i.test(letter) ? 1e3 : 1e6;
  return { unit: code, end: at + 1, hyphened: false, factor, scale: factor };
}

/** "$1.60 a litre, up 12 cents": hundredths of the money that is spoken of, which may be open. */
function hundredthsAt(row: readonly Piece[], at: number, { digits }: Numeral): After | null {
  const from = skipHyphen(row, at);
  const word = lowerAt(row, from);
  if (!/^(?:cents?|pence)$/.test(word) || (word === 'cent' && digits === null)) return null;
  const spoken = row
    .slice(Math.max(0, at - NEAR_MONEY), at)
    .findLast(({ text }) => SIGNS.has(text));
  const unit = word === 'pence' ? 'GBP' : (SIGNS.get(spoken?.text ?? '') ?? UNKNOWN_CURRENCY);
  return { unit, end: from + 1, hyphened: from > at, factor: 0.01 };
}

/** How many pieces back the money that hundredths are of may stand. */
const NEAR_MONEY = 24;

/** "half an hour", "three quarters of a mile", "nine-tenths of one percent". */
function halfOf(row: readonly Piece[], at: number): After | null {
  const of = lowerAt(row, at) === 'of';
  const from = of ? at + 1 : at;
  if (!(of ? /^(?:an?|one)$/ : /^an?$/).test(lowerAt(row, from))) return null;
  return unitAt(row, from + 1);
}
