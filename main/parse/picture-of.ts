import { createHash } from 'node:crypto';
import type { Picture } from '#domain/formats/draft.ts';

const TYPES: readonly (readonly [string, number, Picture['mediaType']])[] = [
  ['\x89PNG\r\n\x1a\n', 0, 'image/png'],
  ['\xff\xd8\xff', 0, 'image/jpeg'],
  ['GIF87a', 0, 'image/gif'],
  ['GIF89a', 0, 'image/gif'],
  ['WEBP', 8, 'image/webp'],
];

/** The picture that bytes are, named by their hash; null for what a reader can't show. */
export function pictureOf(bytes: Uint8Array): Picture | null {
  const mediaType = typeOf(bytes);
  if (mediaType === null) return null;
  return { sha256: createHash('sha256').update(bytes).digest('hex'), mediaType, bytes };
}

/** By their first bytes. */
function typeOf(bytes: Uint8Array): Picture['mediaType'] | null {
  const found = TYPES.find(([mark, offset]) =>
    [...mark].every((character, index) => bytes[offset + index] === character.charCodeAt(0)),
  );
  return found?.[2] ?? null;
}
