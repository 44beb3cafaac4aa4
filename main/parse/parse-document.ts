import type { ParsedArticle } from '#domain/article.ts';
import type { ArticleDraft } from '#domain/formats/draft.ts';
import { finishArticle } from '#domain/formats/finish-article.ts';
import type { DocumentKind, RawDocument } from '#domain/formats/raw-document.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { parseHtml } from './html/parse-html.ts';
import { LONGEST_BLOCK } from './limits.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { parseText } from './text/parse-text.ts';

const PARSERS: Readonly<Record<DocumentKind, (text: string) => ArticleDraft>> = {
  text: parseText,
  markdown: parseMarkdown,
  html: parseHtml,
};

/** Reads a document of any kind into an article; fails with one sentence when there is no text in it. */
export function parseDocument({ name, kind, text }: RawDocument): Result<ParsedArticle> {
  const shown = `“${name.replace(/^.*[\\/](?=.)/su, '')}”`;
  const article = finishArticle(PARSERS[kind](text));
  if (!article) return fail('no-text', `${shown} has no text to read.`);
  if (article.blocks.some((block) => block.text.length > LONGEST_BLOCK)) {
    return fail(
      'line-too-long',
      `${shown} has more than a million characters without a paragraph break; that is data rather than an article.`,
    );
  }
  return ok(article);
}
