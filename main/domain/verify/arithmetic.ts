import type { Amount } from '../reading/amounts/amounts.ts';
import { sentences } from '../reading/sentences.ts';
import { DAYS_IN, daysOf } from './days.ts';
import { isMoneyUnit } from './measures.ts';
import type { ReadText } from './read-text.ts';
import type { SourceParagraph } from './source-text.ts';

/** Smaller sums come about by chance. */
const LEAST_SUM = 10;
/** As many numbers of a list are added up. */
const LONGEST_RUN = 4;
/** Of a multiple, how far the true one may lie from it. */
const MULTIPLE_AWAY = 0.07;

/** "of 310 kilometres, 190": the second has the unit of the first. */
export const isOneKind = (one: string, other: string): boolean =>
  one === other || one === 'count' || other === 'count';

const isQuantity = ({ unit }: Amount): boolean => unit !== 'percent' && unit !== 'fraction';

/** "Nineteen people died: 17 prisoners and two guards": a number whose parts the sentence gives itself. */
export function isSumOfOwn(amount: Amount, borne: readonly Amount[]): boolean {
  const parts = borne.filter(
    (one) => one !== amount && isQuantity(one) && isOneKind(one.unit, amount.unit),
  );
  return (
    parts.length >= 2 && parts.reduce((sum, { value }) => sum + (value ?? NaN), 0) === amount.value
  );
}

/** "19 dead" of "seventeen inmates and two guards": numbers of one sentence, one after another, added up. */
export function sumsInARow({ text, amounts }: ReadText, unit: string): number[] {
  return sentences(text).flatMap(({ start, end }) => {
    const own = amounts.filter((one) => start <= one.start && one.end <= end && adds(text, one));
    return own.flatMap((_, at) =>
      Array.from({ length: LONGEST_RUN - 1 }, (__, more) => own.slice(at, at + more + 2))
        .filter((run, more) => run.length === more + 2)
        .filter((run) => run.every((one) => one.unit === unit || isBare(one, unit)))
        .map((run) => run.reduce((sum, { value }) => sum + (value ?? NaN), 0))
        .filter((sum) => sum >= LEAST_SUM),
    );
  });
}

/** "nine fewer", "four of them": no part of a sum. */
const adds = (text: string, one: Amount): boolean =>
  isQuantity(one) &&
  one.change === 'none' &&
  !/^ (?:more|fewer|less|of (?:them|these|those|whom|which))\b/i.test(text.slice(one.end));

/** "2.2 million euros and 900,000": a sum of money without its currency. */
const isBare = (one: Amount, unit: string): boolean => one.unit === 'count' && isMoneyUnit(unit);

/** "three thousand" of "9,000 people, a third of them older than sixty". */
export const partsOf = ({ amounts }: ReadText): number[] =>
  amounts.flatMap(({ value, unit }) =>
    value !== null && unit === 'fraction'
      ? amounts.flatMap((whole) =>
          whole.value !== null && isQuantity(whole) && whole.value >= LEAST_SUM
            ? [whole.value * value]
            : [],
        )
      : [],
  );

/** "three times as many" of 640 and 1,915. */
export const isTimesAsMany = (
  text: string,
  { value, end }: Amount,
  tried: readonly { readonly value: number; readonly unit: string }[],
): boolean =>
  value !== null &&
  value >= 2 &&
  /^ times\b/i.test(text.slice(end)) &&
  tried.some((a) =>
    tried.some(
      (b) =>
        a !== b &&
        isOneKind(a.unit, b.unit) &&
        Math.abs(b.value / a.value - value) <= value * MULTIPLE_AWAY,
    ),
  );

/** What two numbers differ by, as a part of either: "more than a quarter more" of 2.9 and 3.7. */
export const changesBetween = (
  tried: readonly { readonly value: number; readonly unit: string }[],
): number[] =>
  tried.flatMap((a, at) =>
    tried
      .slice(at + 1)
      .filter((b) => isOneKind(a.unit, b.unit) && a.value > 0 && b.value > 0)
      .flatMap((b) => [
        Math.abs(a.value - b.value) / a.value,
        Math.abs(a.value - b.value) / b.value,
      ]),
  );

/** How far from a round number of weeks, months or years two days may lie apart. */
const APART: Readonly<Record<string, number>> = { wk: 0.5, mo: 0.6, yr: 0.15 };

/** "four months earlier" of two days that the source names, to about the nearest one. */
export function liesApart(paragraph: SourceParagraph, value: number, unit: string): boolean {
  const away = APART[unit];
  const length = DAYS_IN[unit];
  if (length === undefined || away === undefined) return false;
  const days = daysOf(paragraph);
  return days.some((one) => days.some((other) => Math.abs((one - other) / length - value) <= away));
}
