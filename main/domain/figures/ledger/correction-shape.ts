import * as v from 'valibot';
import { QUALIFIERS } from '../../language/qualifiers.ts';
import type { FigureCorrection } from './corrections.ts';

const part = v.exactOptional(v.nullable(v.string()));
const number = v.exactOptional(v.nullable(v.number()));
const anchor = v.object({ quote: v.string(), prefix: v.string(), suffix: v.string() });

/** What is kept of a correction, and what a stranger's pack may say. */
export const correctionShape: v.GenericSchema<unknown, FigureCorrection> = v.variant('kind', [
  v.object({
    kind: v.literal('edit'),
    anchor,
    edit: v.object({
      value: number,
      low: number,
      high: number,
      qualifier: v.exactOptional(v.nullable(v.picklist(QUALIFIERS))),
      unit: v.exactOptional(v.string()),
      subject: part,
      place: part,
      asOf: part,
      attribution: part,
    }),
  }),
  v.object({ kind: v.literal('reject'), anchor }),
  v.object({ kind: v.literal('merge'), from: v.string(), into: v.string() }),
]);
