import { type HtmlElement, isElement } from '../dom.ts';
import { isFurniture } from '../furniture.ts';
import { elementsIn, tokensOf } from './judge.ts';
import type { Measure } from './measure.ts';

/** What the paragraph between a headline and its story is called. */
const LEAD =
  /(?:^|-)(?:lead|lede|lead-?text|leadin|standfirst|deck|dek|sub-?titles?|sub-?heads?|sub-?head-?lines?|sub-?headings?|intro|intro-?text|introduction|excerpt|summary|chapo|chapeau|teaser|teaser-?text|description|vorspann|anreisser|anriss|entradilla|bajada|sumario|abstract|sapo|ingress|tagline|leadtext|perex|key-?points|key-?facts|highlights?|takeaways?|at-a-glance)(?=-|$)/;
const HIGHEST = 8;

/**
 * What stands above the story's container and belongs to it: the standfirst and the captions between the
 * headline and the first paragraph.
 */
export function leadsBefore(
  root: HtmlElement,
  isSurelyNone: (element: HtmlElement) => boolean,
  measureOf: (element: HtmlElement) => Measure,
): HtmlElement[] {
  if (root.querySelector('h1')) return [];
  let path: HtmlElement = root;
  const found: HtmlElement[] = [];
  for (let level = 0; level < HIGHEST; level += 1) {
    const parent = path.parentNode;
    if (!parent || !isElement(parent)) break;
    const before = elementsIn(parent);
    before.length = Math.max(0, before.indexOf(path));
    const hasHeadline = before.some(
      (element) => element.nodeName.toUpperCase() === 'H1' || element.querySelector('h1'),
    );
    const inside = before.flatMap((element) => leadsIn(element, isSurelyNone, measureOf, 0));
    found.unshift(...inside);
    if (hasHeadline) return afterHeadline(found, parent);
    path = parent;
  }
  return [];
}

/** Of the elements found those that follow the headline: nothing above it belongs to the story. */
function afterHeadline(found: readonly HtmlElement[], around: HtmlElement): HtmlElement[] {
  const order = new Map(
    [...around.querySelectorAll('*')].map((element, index) => [element, index]),
  );
  const headline = around.querySelector('h1');
  const from = headline ? (order.get(headline) ?? 0) : 0;
  return found.filter((element) => (order.get(element) ?? -1) > from);
}

function leadsIn(
  element: HtmlElement,
  isSurelyNone: (element: HtmlElement) => boolean,
  measureOf: (element: HtmlElement) => Measure,
  depth: number,
): HtmlElement[] {
  if (depth > HIGHEST || isFurniture(element) || isSurelyNone(element)) return [];
  const { text, linked } = measureOf(element);
  const name = element.nodeName.toUpperCase();
  const isShort = text <= 1_000 && linked < text * 0.3;
  if (name === 'H1') return [];
  // A picture with its caption, where it has one.
  if (name === 'FIGCAPTION' || (name === 'FIGURE' && element.querySelector('img') !== null)) {
    return [element];
  }
  if (
    isShort &&
    text >= 40 &&
    tokensOf(element).some((token) => LEAD.test(token)) &&
    !element.querySelector('h1')
  )
    return [element];
  if (isShort && text >= 40 && (name === 'P' || name === 'H2') && measureOf(element).prose >= 40)
    return [element];
  return elementsIn(element).flatMap((child) => leadsIn(child, isSurelyNone, measureOf, depth + 1));
}
