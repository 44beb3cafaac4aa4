import type { HtmlElement } from './dom.ts';

/** Elements that hold no part of a text, whatever page they stand on. */
const NEVER_TEXT = new Set(
  [
    'AUDIO BUTTON CANVAS DATALIST DIALOG EMBED HEAD INPUT LINK MATH META NOSCRIPT OBJECT OPTION SELECT',
    'SVG TEMPLATE TEXTAREA TITLE VIDEO NAV ASIDE',
  ]
    .join(' ')
    .split(' '),
);

const ROLES = new Set(['navigation', 'complementary', 'contentinfo', 'banner', 'search', 'dialog']);

/** Whether an element is hidden or belongs to the page around an article. */
export function isFurniture(element: HtmlElement): boolean {
  if (NEVER_TEXT.has(element.nodeName.toUpperCase())) return true;
  return (
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    ROLES.has(element.getAttribute('role') ?? '') ||
    /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(
      element.getAttribute('style') ?? '',
    )
  );
}
