import type { Article } from '#domain/article.ts';
import { systemClock } from '#domain/clock.ts';
import { ok, type Result } from '#domain/result.ts';
import { type DraftSentence, verifyDraft } from '#domain/verify/verify-draft.ts';
import { readFileBytes } from '../../intake/read-file.ts';
import { DocumentReader } from '../../sandbox/document-reader.ts';
import { startNodeChild } from '../../sandbox/node-child.ts';
import { readDraft } from './read-draft.ts';

/** The sentences of a draft's file against its sources, by number from 1; nothing is stored. */
export async function verifyFile(
  path: string,
  articles: readonly Article[],
): Promise<Result<DraftSentence[]>> {
  const bytes = await readFileBytes(path);
  if (!bytes.ok) return bytes;
  const reader = new DocumentReader(startNodeChild);
  try {
    const parts = await readDraft(
      { file: { name: path, bytes: bytes.value } },
      reader,
      systemClock(),
    );
    return parts.ok ? ok(verifyDraft(parts.value, articles)) : parts;
  } finally {
    reader.close();
  }
}
