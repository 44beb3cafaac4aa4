import type { HtmlElement } from '../dom.ts';
import { isFurniture } from '../furniture.ts';
import type { Measure } from './measure.ts';

/** So many elements behind the headline are looked at: what says who and when stands near it. */
const MOST_ELEMENTS = 120;
const LONGEST = 120;
/** The first paragraph with so much prose ends what stands above the text. */
const TEXT_BEGINS = 80;

/**
 * The elements with a short line between a story's headline and its first paragraph.
 * @param elements all of the page's, in order
 */
export function* underHeadline(
  elements: readonly HtmlElement[],
  headline: HtmlElement | null,
  measureOf: (element: HtmlElement) => Measure,
): Generator<HtmlElement> {
  const from = headline ? elements.indexOf(headline) : -1;
  if (from < 0) return;
  for (const element of elements.slice(from + 1, from + 1 + MOST_ELEMENTS)) {
    const { text, prose } = measureOf(element);
    const name = element.nodeName.toUpperCase();
    if (name === 'P' && prose >= TEXT_BEGINS) return;
    if (text === 0 || text > LONGEST || isFurniture(element) || /^H[1-6]$/.test(name)) continue;
    yield element;
  }
}
