import type { BlockShape } from '#domain/formats/blocks.ts';
import { childrenOf, type HtmlElement, isElement } from './dom.ts';

const ITEM = /mso-list\s*:\s*l\d{1,6}\s+level(\d)/i;
const SIGN = /mso-list\s*:\s*ignore/i;

/**
 * The list item that a paragraph is which Word or Outlook wrote: they write no lists, but paragraphs with the bullet
 * or number as text. Null for every other element.
 */
export function wordListItem(element: HtmlElement): BlockShape | null {
  const said = ITEM.exec(element.getAttribute('style') ?? '')?.[1];
  // "Filtered" pages do not say the level, and their bullets are letters of a font of symbols.
  const level = said ?? (isListed(element) && signIn(element) ? '1' : undefined);
  if (level === undefined) return null;
  const number = /^\s*(\d{1,3})[.)]/.exec(signIn(element)?.textContent ?? '')?.[1];
  const ordinal = number === undefined ? null : Number(number);
  return { kind: 'list-item', depth: Math.max(0, Number(level) - 1), ordinal };
}

/** The bullet or number itself, which the item's shape says. */
export const isWordListSign = (element: HtmlElement): boolean =>
  SIGN.test(element.getAttribute('style') ?? '') || isBullet(element);

const SYMBOLS = /font-family\s*:\s*["']?(?:symbol|wingdings|courier new)/i;
const BULLET = /^[\s\u00a0]*[·§oØüvq•][\s\u00a0]*$/;

const isListed = (element: HtmlElement): boolean =>
  /^MsoListParagraph/.test(element.getAttribute('class') ?? '');

const isBullet = (element: HtmlElement): boolean =>
  SYMBOLS.test(element.getAttribute('style') ?? '') &&
  BULLET.test(element.textContent ?? '') &&
  element.parentNode !== null &&
  isElement(element.parentNode) &&
  isListed(element.parentNode);

function signIn(element: HtmlElement): HtmlElement | null {
  for (const child of childrenOf(element)) {
    if (!isElement(child)) continue;
    const found = isWordListSign(child) ? child : signIn(child);
    if (found) return found;
  }
  return null;
}
