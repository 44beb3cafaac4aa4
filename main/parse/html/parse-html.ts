import type { ArticleDraft, DraftBlock } from '#domain/formats/draft.ts';
import { sourceField } from '#domain/formats/source-fields.ts';
import { blocksFromDom } from './blocks-from-dom.ts';
import { boundMarkup } from './bound-markup.ts';
import { buildTree, type HtmlDocument } from './dom.ts';
import { readPageMetadata } from './page-metadata.ts';
import { findReadable } from './readable.ts';

/**
 * A web page: its article is found by Readability, and read by our own walk into blocks. Where
 * Readability finds nothing, or clearly less than the page's one article element holds, that element or
 * the whole body is read instead.
 */
export function parseHtml(page: string): ArticleDraft {
  const { html, linkedData } = boundMarkup(page);
  const document = buildTree(html);
  const { hints, language } = readPageMetadata(document, linkedData);
  const marked = markedArticle(document);
  // Readability takes the tree apart, so what it is measured against is read first.
  const whole = blocksFromDom(marked ?? document.body);
  const readable = findReadable(document);
  if (!readable) return { hints, language, blocks: whole };
  const found = blocksFromDom(readable.content);
  const enough = lengthOf(found) >= lengthOf(whole) * (marked ? 0.6 : 0.1);
  return {
    hints: { ...sourceField('byline', readable.byline ?? ''), ...hints },
    language,
    blocks: enough ? found : whole,
  };
}

/** The element by which the page itself says where its article is, if there is just one. */
function markedArticle(document: HtmlDocument) {
  for (const selector of ['article', 'main', '[role="main"]']) {
    const found = [...document.querySelectorAll(selector)];
    if (found.length === 1) return found[0] ?? null;
  }
  return null;
}

const lengthOf = (blocks: readonly DraftBlock[]): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'rule' ? 0 : block.text.length), 0);
