import { createHash } from 'node:crypto';
import { ARTICLE_LIMITS, storable, withinLimits } from '#domain/article-limits.ts';
import { canonicalText } from '#domain/document.ts';
import type { ReadArticle } from '#domain/formats/draft.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { countWords } from '#domain/text/words.ts';
import type { Reads } from '../../sandbox/document-reader.ts';
import type { NamedBytes } from '../../sandbox/read-document.ts';
import type { NewRevision } from '../../store/articles/writer.ts';

/** Reads one file's one article; nothing is stored. `imported` is the moment that it is to bear. */
export async function readRevision(
  reader: Reads,
  file: NamedBytes,
  imported: string,
): Promise<Result<NewRevision>> {
  const read = await reader.read(file);
  if (!read.ok) return read;
  const [article, ...others] = read.value.articles;
  if (!article || others.length > 0) {
    const count = read.value.articles.length;
    return fail(
      'not-one-article',
      `This file holds ${count === 0 ? 'other files' : `${count} articles`}: a version is a file with one article.`,
    );
  }
  return ok(revisionOf(article, sha256(file.bytes), file.name, imported));
}

/** What an article that was read is stored with. */
export function revisionOf(
  { parsed: given, account }: Pick<ReadArticle, 'parsed' | 'account'>,
  bytesSha256: string,
  path: string,
  imported: string,
): NewRevision {
  const parsed = withinLimits(given);
  const text = canonicalText(parsed.blocks);
  return {
    parsed,
    account,
    text,
    sha256: sha256(text),
    bytesSha256,
    path: storable(path, ARTICLE_LIMITS.path),
    imported,
    words: countWords(text),
  };
}

/**
 * The original bytes name the article, so two libraries that import one file agree without asking; `part` is
 * what tells the articles of one file apart.
 */
export const articleId = (bytesSha256: string, part: string | null): string =>
  (part === null ? bytesSha256 : sha256(`${bytesSha256}\n${part}`)).slice(0, 16);

/** Hexadecimal; a string counts as UTF-8. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');
