import type { Amount } from '../reading/amounts/amounts.ts';

/** Units that are exchanged for one another, by what one of them is of the smallest. */
const SCALES: readonly Readonly<Record<string, number>>[] = [
  { s: 1, min: 60, h: 3_600, d: 86_400, wk: 604_800 },
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
  // "$71 million" is shortened to "71 million", and "a ten-day pause" to "ten".
  if ((from === 'count' && isLoose(to)) || (to === 'count' && isLoose(from))) return 1;
  return null;
}

const isLoose = (unit: string): boolean =>
  /^[A-Z]{3}$/.test(unit) || /^(?:h|d|wk|mo|yr|min|y|a)$/.test(unit);
