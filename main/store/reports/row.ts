import * as v from 'valibot';
import type { SharedReport as StoredReport } from '#domain/merge/records.ts';

import { strings } from '../damage.ts';

export type { StoredReport };

export interface ReportRow extends Omit<StoredReport, 'contents' | 'articles'> {
  /** JSON. */
  readonly contents: string;
  /** A JSON array; null where nobody kept them. */
  readonly articles: string | null;
}

export const contentsShape = v.object({
  passages: strings,
  figures: v.record(v.string(), v.string()),
  names: strings,
});
