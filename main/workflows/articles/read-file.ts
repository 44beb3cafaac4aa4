import type { Article } from '#domain/article.ts';
import { systemClock } from '#domain/clock.ts';
import { ok, type Result } from '#domain/result.ts';
import { readFileBytes } from '../../intake/read-file.ts';
import { DocumentReader } from '../../sandbox/document-reader.ts';
import { startNodeChild } from '../../sandbox/node-child.ts';
import { readRevision } from './prepare-revision.ts';

/** Reads a file as an article without a library: the same intake and parse, nothing stored. */
export const readFileAsArticle = (path: string): Promise<Result<Article>> =>
  readingFiles((read) => read(path));

/** The same for several files, which one process reads. */
export async function readingFiles<T>(
  work: (read: typeof readFileAsArticle) => Promise<T>,
): Promise<T> {
  const reader = new DocumentReader(startNodeChild);
  try {
    return await work((path) => readOne(reader, path));
  } finally {
    reader.close();
  }
}

async function readOne(reader: DocumentReader, path: string): Promise<Result<Article>> {
  const bytes = await readFileBytes(path);
  if (!bytes.ok) return bytes;
  const read = await readRevision(reader, { name: path, bytes: bytes.value }, systemClock());
  if (!read.ok) return read;
  const { parsed, text, sha256, bytesSha256, imported } = read.value;
  const id = bytesSha256.slice(0, 16);
  return ok({ ...parsed, id, revision: 1, sha256, text, path, imported });
}
