import {
  CURRENCY_NOUNS,
  SHARED_CURRENCY_NOUNS,
  SHORT_AFTER,
  SHORT_BEFORE,
  UNKNOWN_CURRENCY,
} from '../language/currencies.ts';
import { foldName } from '../language/fold.ts';
import type { Amount } from '../reading/amounts/amounts.ts';

/** Units that are exchanged for one another, by what one of them is of the smallest. */
const SCALES: readonly Readonly<Record<string, number>>[] = [
  // A month of which no name is said is thirty days: "four months" of 120 days.
  { s: 1, min: 60, h: 3_600, d: 86_400, wk: 604_800, mo: 2_592_000 },
  { mo: 1, yr: 12, y: 12, a: 12 },
  {
    mm: 1,
    cm: 10,
    m: 1_000,
    km: 1_000_000,
    in: 25.4,
    ft: 304.8,
    yd: 914.4,
    mi: 1_609_344,
    nmi: 1_852_000,
  },
  { mg: 0.001, g: 1, kg: 1_000, q: 100_000, t: 1_000_000, oz: 28.349_523_125, lb: 453.592_37 },
  {
    'cm²': 0.000_1,
    'm²': 1,
    ha: 10_000,
    'km²': 1_000_000,
    'ft²': 0.092_903_04,
    acre: 4_046.856_422_4,
    dunam: 1_000,
    feddan: 4_200,
    'mi²': 2_589_988.110_336,
  },
  {
    mL: 0.001,
    L: 1,
    'm³': 1_000,
    'ft³': 28.316_846_592,
    gal: 3.785_411_784,
    bbl: 158.987_294_928,
    mcm: 1e9,
    bcm: 1e12,
  },
  { 'km/h': 1, mph: 1.609_344, kn: 1.852, 'm/s': 3.6 },
  { percent: 0.01, fraction: 1 },
];

/** An amount as what it allows: one value, or the ends of a range; open where there is none. */
export interface Measure {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** Values that are counted in its last digit that is not zero. */
  readonly grain: number;
  /** "dozens": only their size is said. */
  readonly vague: boolean;
  /** Of another unit, whose digits the source has not. */
  readonly converted?: boolean;
}

/** What an amount says. */
export function measureOf({ value, low, high, unit }: Amount, written: string): Measure {
  if (value !== null)
    return { low: value, high: value, unit, grain: grainOf(value, written), vague: false };
  const from = low ?? 0;
  return {
    low: from,
    high: high ?? from,
    unit,
    grain: grainOf(from, written),
    vague: high === null,
  };
}

/** "20,000" counts in ten thousands, "2.5 million" in hundred thousands, "41" in ones. */
function grainOf(value: number, written: string): number {
  if (value === 0 || !Number.isFinite(value)) return 1;
  const digits = /\d[\d.,\u00a0 ]*/.exec(written)?.[0] ?? '';
  const decimals = /[.,](\d{1,2})\D*$/.exec(digits)?.[1]?.length ?? 0;
  if (Number.isInteger(value)) {
    let grain = 1;
    while (value % (grain * 10) === 0) grain *= 10;
    return grain;
  }
  return 10 ** -decimals;
}

/** How many of `to` one of `from` is; null where they measure different things. */
export function factor(from: string, to: string): number | null {
  if (from === to) return 1;
  for (const scale of SCALES) {
    const [one, other] = [scale[from], scale[to]];
    if (one !== undefined && other !== undefined) return one / other;
  }
  // "900 pounds" of a draft that names no country are the source's pounds of Egypt.
  if (mayBe(from, to) || mayBe(to, from)) return 1;
  // "$71 million" is shortened to "71 million", and "a ten-day pause" to "ten".
  if ((from === 'count' && isLoose(to)) || (to === 'count' && isLoose(from))) return 1;
  return null;
}

const mayBe = (unknown: string, known: string): boolean =>
  unknown.startsWith(UNKNOWN_CURRENCY) &&
  (SHARED_CURRENCY_NOUNS.get(unknown.slice(UNKNOWN_CURRENCY.length + 1)) ?? []).includes(known);

/**
 * Amounts whose currency is unknown, with its noun in their unit: neither pounds nor crowns of no country are known,
 * but they differ. "From 640 to 910 francs": the noun of one is that of the other.
 */
export function withNouns(amounts: readonly Amount[], text: string): Amount[] {
  const nouns = amounts.map((amount) =>
    amount.unit === UNKNOWN_CURRENCY ? nounOf(amount, text) : '',
  );
  return amounts.map((amount, at) => {
    if (amount.unit !== UNKNOWN_CURRENCY) return amount;
    const noun = nouns[at] || nouns[at + 1] || nouns[at - 1] || '';
    return { ...amount, unit: `${UNKNOWN_CURRENCY} ${noun}` };
  });
}

function nounOf({ start, end, number }: Amount, text: string): string {
  const written = `${text.slice(start, number.start)} ${text.slice(number.end, end)}`;
  const nouns = (written.match(/[\p{L}\p{M}]+/gu) ?? []).map(
    (word) => SHORT_BEFORE.get(word) ?? SHORT_AFTER.get(word) ?? currencyNoun(foldName(word)),
  );
  return nouns.find((noun) => noun !== undefined) ?? '';
}
const currencyNoun = (word: string): string | undefined =>
  CURRENCY_NOUNS.get(word) ?? CURRENCY_NOUNS.get(word.replace(/s$/, ''));

export const isMoneyUnit = (unit: string): boolean => /^[A-Z]{3}(?: |$)/.test(unit);

const isLoose = (unit: string): boolean =>
  isMoneyUnit(unit) || /^(?:h|d|wk|mo|yr|min|y|a)$/.test(unit);
