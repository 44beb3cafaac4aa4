import { inflateRawSync } from 'node:zlib';

/** What was kept by raw deflate, at most `most` bytes of it; null where it is damaged. */
export function inflated(packed: Uint8Array, most: number): Buffer | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
