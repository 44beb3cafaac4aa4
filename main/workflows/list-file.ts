import { basename } from 'node:path';
import { withStatistics } from '#domain/language/statistics.ts';
import { readSignature } from '../intake/signatures.ts';
import { sha256 } from './articles/prepare-revision.ts';

/** The name of a file that a person chose, without its folder, on whichever platform, and without signs that nobody sees. */
export const nameOfFile = (path: string, otherwise: string): string =>
  basename(path.replaceAll('\\', '/')).replace(/\p{C}/gu, '') || otherwise;

/** What a list from a file of this name is known again by, so that the same file replaces it. */
export const idOfName = (name: string): string => sha256(name.toLowerCase()).slice(0, 16);

/** The text of a file; null where it is data of another kind. */
export async function textOfFile(bytes: Uint8Array): Promise<string | null> {
  if (readSignature(bytes) !== null) return null;
  // What tells encodings apart takes more memory than all else, and few people ever load a list.
  const { decodeText } = await import('../intake/encoding/decode-text.ts');
  return withStatistics(() => decodeText(bytes)?.text ?? null);
}
