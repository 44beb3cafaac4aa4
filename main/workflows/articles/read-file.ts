import type { Article } from '#domain/article.ts';
import { systemClock } from '#domain/clock.ts';
import { canonicalText } from '#domain/document.ts';
import { ok, type Result } from '#domain/result.ts';
import { decode } from '../../intake/decode.ts';
import { readFileBytes } from '../../intake/read-file.ts';
import { parseDocument } from '../../parse/parse-document.ts';
import { sha256 } from './prepare-revision.ts';

/** Reads a file as an article without a library: the same intake and parse, nothing stored. */
export async function readFileAsArticle(path: string): Promise<Result<Article>> {
  const bytes = await readFileBytes(path);
  if (!bytes.ok) return bytes;
  const raw = decode(bytes.value, path);
  if (!raw.ok) return raw;
  const parsed = parseDocument(raw.value);
  if (!parsed.ok) return parsed;
  const text = canonicalText(parsed.value.blocks);
  return ok({
    ...parsed.value,
    id: sha256(bytes.value).slice(0, 16),
    revision: 1,
    sha256: sha256(text),
    text,
    path,
    imported: systemClock(),
  });
}
