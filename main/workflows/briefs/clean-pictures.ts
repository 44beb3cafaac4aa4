import type { BriefInput } from '#domain/brief/material.ts';
import { wantedPictures } from '#domain/brief/pictures.ts';
import { type CleanPicture, cleanPicture } from '../../export/pictures/clean-picture.ts';
import type { Workspace } from '../workspace.ts';

/** So much of pictures is printed at most: what goes beyond it is told by the check. */
const MOST_PICTURE_BYTES = 60 * 1024 * 1024;

/** The pictures of a brief without their metadata, by the hashes that they were kept with. */
export function cleanPictures(
  { pictures }: Workspace['store'],
  input: BriefInput,
): ReadonlyMap<string, CleanPicture> {
  const found = new Map<string, CleanPicture>();
  let size = 0;
  for (const sha256 of wantedPictures(input)) {
    const kept = pictures.get(sha256);
    const clean = kept && cleanPicture(kept.mediaType, kept.bytes);
    if (!clean || size + clean.bytes.length > MOST_PICTURE_BYTES) continue;
    size += clean.bytes.length;
    found.set(sha256, clean);
  }
  return found;
}
