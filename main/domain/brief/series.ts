import { foldName } from '../language/fold.ts';

/** A row of numbered reports on one subject, with what holds for each of them. */
export interface Series extends SeriesFields {
  /** Worked out from its first name, so that colleagues who report on one subject share its numbers. */
  readonly id: string;
}

export interface SeriesFields {
  /** The subject: "Ilma valley floods". */
  readonly name: string;
  /** ISO dates, both inclusive, of the report that is being made. */
  readonly period: { readonly from: string; readonly to: string } | null;
  /** ISO date of the report after it. */
  readonly next: string | null;
  /** Who gets it, and whom to ask; empty for nobody named. */
  readonly distribution: string;
  readonly contact: string;
}

const LONGEST = 80;

/** The id of the series that a subject begins. */
export const seriesId = (name: string): string =>
  foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST) || 'reports';

export const newSeries = (name: string): Series => ({
  id: seriesId(name),
  name,
  period: null,
  next: null,
  distribution: '',
  contact: '',
});
