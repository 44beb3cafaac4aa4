import type { KeptClaim } from '../brief/claims/kept-claims.ts';
import { figureWords } from '../figures/figure-words.ts';
import { type Grade, shownGrade } from '../grading/admiralty.ts';
import { csvRow } from '../text/csv.ts';

/** A claim with all that is known of it. */
export interface ClaimLine extends KeptClaim {
  readonly article: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly grade: Grade;
  readonly withdrawn: string | null;
  readonly standing: string | null;
  /** What is counted, in words. */
  readonly counted: string;
  /** How far it may go; null for no marking. */
  readonly marking: string | null;
}

type Column = readonly [name: string, value: (line: ClaimLine) => string | number | null];

const COLUMNS: readonly Column[] = [
  ['counted', ({ counted }) => counted],
  ['place', ({ place }) => place],
  ['figure', figureWords],
  ['value', ({ value }) => value],
  ['low', ({ low }) => low],
  ['high', ({ high }) => high],
  ['qualifier', ({ qualifier }) => qualifier],
  ['unit', ({ unit }) => unit],
  ['of', ({ whole }) => whole],
  ['as_of', ({ day }) => day],
  ['event_date', ({ event }) => event],
  ['claimant', ({ speaker }) => speaker],
  ['reported_by', ({ publisher }) => publisher],
  ['source_title', ({ title }) => title],
  ['source_date', ({ published }) => published?.slice(0, 10) ?? null],
  ['grade', ({ grade }) => shownGrade(grade)],
  ['standing', ({ standing }) => standing],
  ['withdrawn', ({ withdrawn }) => withdrawn],
  ['article', ({ article }) => article],
  ['version', ({ revision }) => revision],
  ['marking', ({ marking }) => marking],
];

/** Claims as CSV, a row each. What is not known stays empty. */
export const claimsCsv = (lines: readonly ClaimLine[]): string =>
  [
    COLUMNS.map(([name]) => name),
    ...lines.map((line) => COLUMNS.map(([, value]) => String(value(line) ?? ''))),
  ]
    .map(csvRow)
    .join('');
