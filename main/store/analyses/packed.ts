import { deflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import type { EntityAnalysis } from '#domain/entities/types.ts';
import { readJson } from '../damage.ts';
import { inflated } from '../inflated.ts';
import { columnsOf, fromColumns, isColumns } from './columns.ts';
import { analysisShape } from './row.ts';

/** More JSON than the mentions of any text that comes in, in bytes. */
const LARGEST = 1 << 29;

/** An analysis as it is kept: JSON of its columns, raw deflate. An older library has some that are JSON of the analysis itself. */
export const packed = (analysis: EntityAnalysis): Buffer =>
  packedJson(JSON.stringify(columnsOf(analysis)));

export const packedJson = (json: string): Buffer => deflateRawSync(json);

const kept = v.pipe(
  v.unknown(),
  v.transform((value) => (isColumns(value) ? fromColumns(value) : value)),
  analysisShape,
);

/** Null where it is damaged: it is made anew from the text. */
export function unpacked(bytes: Uint8Array): EntityAnalysis | null {
  const json = inflated(bytes, LARGEST);
  return json && readJson(kept, json.toString());
}
