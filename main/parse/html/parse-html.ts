import type { ArticleDraft } from '#domain/formats/draft.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import { sourceField } from '#domain/formats/source-fields.ts';
import { blocksFromDom, wholeFromDom } from './blocks-from-dom.ts';
import { boundMarkup } from './bound-markup.ts';
import { buildTree } from './dom.ts';
import { findArticle } from './extract/find-article.ts';
import { tellLeftOut } from './extract/tell-left-out.ts';
import { readPageMetadata } from './page-metadata.ts';
import { readSavedNote } from './saved-note.ts';

/**
 * A web page: its article is found and read by our own walk into blocks, and what else the page says is
 * told. The whole page holds that too, also what the page hides.
 */
export function parseHtml(page: string, choice: ReadingChoice = {}): ArticleDraft {
  const { html, linkedData } = boundMarkup(page);
  const document = buildTree(html);
  const { hints, language } = readPageMetadata(document, linkedData, readSavedNote(page));
  if (choice.whole === true)
    return { hints, language, blocks: wholeFromDom(document.body), isWhole: true };
  const found = findArticle(document);
  return {
    hints: { ...sourceField('byline', found.byline ?? ''), ...hints },
    language,
    blocks: found.roots.flatMap((root) => blocksFromDom(root, found.leftOut)),
    leftOut: tellLeftOut(document.body, found),
  };
}
