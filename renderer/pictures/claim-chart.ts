import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import type { LibraryClaim } from '#contract/figures.ts';
import { intervalOf } from '#domain/figures/ledger/intervals.ts';

/** Voices that have a look of their own; what all others say looks alike. */
export const MOST_VOICES = 5;

export interface ChartSize {
  readonly width: number;
  readonly height: number;
  /** Room for the words of the axes. */
  readonly left: number;
  readonly bottom: number;
  /** The width of a day on the lower axis. */
  readonly day: number;
}

/** Claims over time, in the units of a picture. */
export interface ClaimChart {
  /** By how much they say; the last are all others, where there are more than `MOST_VOICES`. */
  readonly voices: readonly ChartVoice[];
  readonly days: readonly { readonly x: number; readonly day: Date }[];
  readonly amounts: readonly { readonly y: number; readonly amount: number }[];
  /** Each of the amounts is ten times the one below: what a town says would lie on the floor beside a country. */
  readonly byTens: boolean;
  /** The first and the last ISO day, and the least and the most. */
  readonly from: string;
  readonly to: string;
  readonly least: number;
  readonly most: number;
  readonly unit: string;
  readonly drawn: number;
}

export interface ChartVoice {
  /** Null for all others. */
  readonly name: string | null;
  readonly points: readonly ChartPoint[];
  /** Paths that join what it says of one place, in the syntax of SVG. */
  readonly paths: readonly string[];
}

export interface ChartPoint {
  readonly claim: LibraryClaim;
  readonly x: number;
  readonly y: number;
  /** Where a range begins and ends; both the same for one number. */
  readonly low: number;
  readonly high: number;
}

/**
 * What stands, with a day, in the unit that most of it has; null where that is not two different days.
 * Withdrawn claims are in the table alone.
 */
export function claimChart(claims: readonly LibraryClaim[], size: ChartSize): ClaimChart | null {
  const standing = claims.filter(({ day, withdrawn }) => day !== null && withdrawn === null);
  const units = [...Map.groupBy(standing, ({ unit }) => unit)];
  const [unit, own] = units.sort(([, one], [, other]) => other.length - one.length)[0] ?? [];
  if (unit === undefined || own === undefined) return null;
  const dated = own
    .flatMap((claim) =>
      claim.day === null ? [] : [{ claim, day: claim.day, range: rangeOf(claim) }],
    )
    .sort((one, other) => one.day.localeCompare(other.day));
  const [from, to] = [dated[0]?.day, dated.at(-1)?.day];
  if (from === undefined || to === undefined || from === to) return null;
  const least = Math.min(...dated.map(({ range }) => range[0]));
  const most = Math.max(...dated.map(({ range }) => range[1]));
  const x = scaleUtc([new Date(from), new Date(to)], [size.left, size.width - MARGIN]);
  const { y, ticks, byTens } = amountScale(
    least,
    dated.map(({ range }) => range[1]),
    [size.height - size.bottom, MARGIN],
  );
  const points = dated.map(({ claim, day, range: [low, high] }) => ({
    claim,
    x: x(new Date(day)),
    y: y((low + high) / 2),
    low: y(low),
    high: y(high),
  }));
  return {
    voices: voicesOf(points),
    // A day that would be cut at the edge is left out.
    days: x
      .ticks(5)
      .map((day) => ({ x: x(day), day }))
      .filter((tick) => tick.x + size.day / 2 <= size.width),
    amounts: ticks.map((amount) => ({ y: y(amount), amount })),
    byTens,
    from,
    to,
    least,
    most,
    unit,
    drawn: points.length,
  };
}
const MARGIN = 10;

/** By tens where half of the amounts would lie within a fiftieth of the height. */
function amountScale(least: number, amounts: readonly number[], heights: [number, number]) {
  const highs = amounts.toSorted((one, other) => one - other);
  const most = highs.at(-1) ?? 0;
  const middle = highs[Math.floor((highs.length - 1) / 2)] ?? 0;
  if (least <= 0 || most < FLAT * middle) {
    const y = scaleLinear([Math.min(0, least), most], heights).nice(4);
    return { y, ticks: y.ticks(4), byTens: false };
  }
  const y = scaleLog([10 ** Math.floor(Math.log10(least)), most], heights);
  return {
    y,
    ticks: y.ticks().filter((amount) => Number.isInteger(Math.log10(amount))),
    byTens: true,
  };
}
const FLAT = 50;

/** What is drawn of an open range is its one number. */
function rangeOf(claim: LibraryClaim): readonly [number, number] {
  if (claim.value !== null) return [claim.value, claim.value];
  const [low, high] = intervalOf(claim);
  return [Number.isFinite(low) ? low : high, Number.isFinite(high) ? high : low];
}

/** Whom a claim is drawn under: who says so, else who reports it. */
export const voiceOf = ({ speaker, publisher, title }: LibraryClaim): string =>
  speaker ?? publisher ?? title;

function voicesOf(points: readonly ChartPoint[]): ChartVoice[] {
  const all = [...Map.groupBy(points, ({ claim }) => claim.voice ?? voiceOf(claim))]
    .map(([, own]) => own)
    .sort((one, other) => other.length - one.length);
  const named = all.slice(0, MOST_VOICES).map((own) => ({
    name: own[0] ? voiceOf(own[0].claim) : null,
    points: own,
    paths: pathsOf(own),
  }));
  const others = all.slice(MOST_VOICES).flat();
  return others.length === 0 ? named : [...named, { name: null, points: others, paths: [] }];
}

const path = line<ChartPoint>(
  ({ x }) => x,
  ({ y }) => y,
);

/** Of different places, or of events, nothing rises or falls; what names no place may be about any. */
const pathsOf = (points: readonly ChartPoint[]): string[] =>
  [...Map.groupBy(points, ({ claim }) => claim.placeKey)].flatMap(([place, own]) => {
    if (place === '') return [];
    const levels = own.filter(({ claim }) => claim.event === null);
    return levels.length > 1 ? [path(levels) ?? ''] : [];
  });
