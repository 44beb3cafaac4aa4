import * as v from 'valibot';
import type { SharedReport as StoredReport } from '#domain/merge/records.ts';

import { strings } from '../damage.ts';

export type { StoredReport };

export interface ReportRow extends Omit<StoredReport, 'contents'> {
  /** JSON. */
  readonly contents: string;
}

export const contentsShape = v.object({
  passages: strings,
  figures: v.record(v.string(), v.string()),
  names: strings,
});
