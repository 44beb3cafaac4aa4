import { deflateRawSync } from 'node:zlib';
import type { EntityAnalysis } from '#domain/entities/types.ts';
import { readJson } from '../damage.ts';
import { inflated } from '../inflated.ts';
import { analysisShape } from './row.ts';

/** More JSON than the mentions of any text that comes in, in bytes. */
const LARGEST = 1 << 29;

/** An analysis as it is kept: its JSON, raw deflate. Read again one by one, so that its size counts for more than its time. */
export const packed = (analysis: EntityAnalysis): Buffer => packedJson(JSON.stringify(analysis));

export const packedJson = (json: string): Buffer => deflateRawSync(json);

/** Null where it is damaged: it is made anew from the text. */
export function unpacked(bytes: Uint8Array): EntityAnalysis | null {
  const json = inflated(bytes, LARGEST);
  return json && readJson(analysisShape, json.toString());
}
