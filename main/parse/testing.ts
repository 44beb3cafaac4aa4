import '#domain/language/testing.ts';
import type { ParsedArticle } from '#domain/article.ts';
import { ok, type Result } from '#domain/result.ts';
import { type PlainKind, parseCharacters } from './parse-document.ts';

/** The one article of a text, for tests. */
export function parsedText(
  kind: PlainKind,
  text: string,
  name = `a.${kind}`,
): Result<ParsedArticle> {
  const encoding = { name: 'utf-8', by: 'valid' } as const;
  const read = parseCharacters({ name, kind, text, encoding });
  if (!read.ok) return read;
  const [article] = read.value.articles;
  if (!article || read.value.articles.length > 1) throw new Error('Not one article');
  return ok(article.parsed);
}
