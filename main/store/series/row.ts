import * as v from 'valibot';
import type { Series } from '#domain/brief/series.ts';

export interface SeriesRow {
  readonly id: string;
  readonly name: string;
  /** JSON. */
  readonly fields: string;
}

export const fieldsShape = v.object({
  period: v.nullable(v.object({ from: v.string(), to: v.string() })),
  next: v.nullable(v.string()),
  distribution: v.string(),
  contact: v.string(),
});

export const toRow = ({ id, name, ...fields }: Series): SeriesRow => ({
  id,
  name,
  fields: JSON.stringify(fields),
});
