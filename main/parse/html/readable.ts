import { Readability } from '@mozilla/readability';
import { MOST_SCORED_ELEMENTS } from '../limits.ts';
import type { HtmlDocument, HtmlElement } from './dom.ts';

/** The article that Readability finds in a page, or null. Changes the tree. */
export function findReadable(
  document: HtmlDocument,
): { content: HtmlElement; byline: string | null } | null {
  // Scoring takes time that grows faster than the page.
  if (document.querySelectorAll('*').length > MOST_SCORED_ELEMENTS) return null;
  type Page = ConstructorParameters<typeof Readability<HtmlElement>>[0];
  const reader = new Readability<HtmlElement>(document as unknown as Page, {
    serializer: (node) => node as unknown as HtmlElement,
    disableJSONLD: true,
  });
  try {
    const article = reader.parse();
    return article?.content ? { content: article.content, byline: article.byline ?? null } : null;
  } catch (error) {
    // It was written for browsers' trees; a page that it cannot take apart is read whole.
    if (error instanceof Error) return null;
    throw error;
  }
}
