import type { HtmlElement } from './dom.ts';

/** Elements that hold no part of a text, whatever page they stand on. */
const NEVER_TEXT = new Set(
  [
    'AUDIO BUTTON CANVAS DATALIST DIALOG EMBED HEAD INPUT LINK MATH META NOSCRIPT OBJECT OPTION SELECT',
    'SVG TEMPLATE TEXTAREA TITLE VIDEO',
  ]
    .join(' ')
    .split(' '),
);

/** Whether an element works on a page and says nothing: buttons, fields, drawings, sound. */
export const isMachinery = (element: HtmlElement): boolean =>
  NEVER_TEXT.has(element.nodeName.toUpperCase());

/** Whether an element holds no text that the page shows. */
export function isFurniture(element: HtmlElement): boolean {
  if (isMachinery(element)) return true;
  return (
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.getAttribute('role') === 'dialog' ||
    /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(
      element.getAttribute('style') ?? '',
    )
  );
}
