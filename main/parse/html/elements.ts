import { childrenOf, type HtmlElement, isElement } from './dom.ts';

/** Elements that begin and end a line of text; every other one stands inside it. */
export const BLOCKS: ReadonlySet<string> = new Set(
  [
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION',
    'FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LI MAIN MENU NAV OL P PRE SECTION',
    'SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
  ]
    .join(' ')
    .split(' '),
);

/** Whether an element is a line: of its own, with no others in it. */
export const isLine = (element: HtmlElement): boolean =>
  BLOCKS.has(element.nodeName.toUpperCase()) && !holdsLines(element);

/** Whether lines of their own stand in an element, however deep. */
export function holdsLines(element: HtmlElement): boolean {
  for (const child of childrenOf(element)) {
    if (isElement(child) && (BLOCKS.has(child.nodeName.toUpperCase()) || holdsLines(child)))
      return true;
  }
  return false;
}
