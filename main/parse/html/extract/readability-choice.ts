import { Readability } from '@mozilla/readability';
import { MOST_SCORED_ELEMENTS } from '../../limits.ts';
import type { HtmlDocument, HtmlElement } from '../dom.ts';

/** The elements of the page that Readability takes for its article, and whom it takes for the writer. */
export interface ReadabilityChoice {
  readonly kept: ReadonlySet<HtmlElement>;
  readonly byline: string | null;
}

/** By this attribute an element of the copy is found again in the page. */
const NUMBER = 'data-element';
/** So much text, in code units, is an article; with less Readability tries again with what it dropped. */
const SHORTEST_STORY = 140;

/**
 * What Readability finds in a copy of the page, or null; `elements` are all of the page's, in order, and
 * those of them that are surely no article are not shown to it.
 */
export function readabilityChoice(
  document: HtmlDocument,
  elements: readonly HtmlElement[],
  isSurelyNone: (element: HtmlElement) => boolean,
): ReadabilityChoice | null {
  // Scoring takes time that grows faster than the page.
  if (elements.length > MOST_SCORED_ELEMENTS) return null;
  const copy = document.cloneNode(true);
  const copies = [...copy.querySelectorAll('*')];
  for (const [index, element] of copies.entries()) element.setAttribute(NUMBER, String(index));
  for (const [index, element] of elements.entries()) {
    if (isSurelyNone(element)) copies[index]?.remove();
  }
  type Page = ConstructorParameters<typeof Readability<HtmlElement>>[0];
  const reader = new Readability<HtmlElement>(copy as unknown as Page, {
    serializer: (node) => node as unknown as HtmlElement,
    disableJSONLD: true,
    charThreshold: SHORTEST_STORY,
  });
  try {
    const article = reader.parse();
    if (!article?.content) return null;
    const numbered = [...article.content.querySelectorAll(`[${NUMBER}]`)];
    const kept = numbered.flatMap((element) => {
      const original = elements[Number(element.getAttribute(NUMBER))];
      return original ? [original] : [];
    });
    return kept.length === 0 ? null : { kept: new Set(kept), byline: article.byline ?? null };
  } catch (error) {
    // It was written for browsers' trees; a page that it cannot take apart is read whole.
    if (error instanceof Error) return null;
    throw error;
  }
}
