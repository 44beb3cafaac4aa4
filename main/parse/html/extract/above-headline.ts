import type { HtmlElement } from '../dom.ts';
import type { Measure } from './measure.ts';

const LONGEST = 80;
/** In code units of prose: with more above it, the heading stands within the story. */
const MOST_PROSE = 140;

/**
 * The short links above the headline of a story, where nothing but short lines stands there: the section it is filed
 * under, the way to it from the front page. What leads nowhere may say much of the story: how far it may go, that it
 * was corrected, which number of a series it is.
 * @param lines those of the story, in the order of the page
 * @param elements all of the page's, in order
 */
export function linesAboveHeadline(
  lines: readonly HtmlElement[],
  headline: HtmlElement | null,
  elements: readonly HtmlElement[],
  measureOf: (element: HtmlElement) => Measure,
): HtmlElement[] {
  if (headline === null || !lines.includes(headline)) return [];
  const order = new Map(elements.map((element, at) => [element, at]));
  const from = order.get(headline) ?? 0;
  const above = lines.filter((line) => (order.get(line) ?? 0) < from);
  const prose = above.reduce((sum, line) => sum + measureOf(line).prose, 0);
  if (prose >= MOST_PROSE) return [];
  return above.filter((line) => {
    const said = measureOf(line);
    const isLink = said.linked > 0 && said.linked === said.text;
    return isLink && said.text <= LONGEST && !PARTS.has(line.nodeName.toUpperCase());
  });
}

/** They belong to a picture or a table. */
const PARTS = new Set('CAPTION FIGCAPTION FIGURE TR'.split(' '));
