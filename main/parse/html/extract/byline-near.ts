import { cleanByline, readByline } from '#domain/formats/byline.ts';
import { cleanLine } from '#domain/formats/characters.ts';
import type { HtmlElement } from '../dom.ts';
import { isFurniture } from '../furniture.ts';
import { tokensOf } from './judge.ts';
import type { Measure } from './measure.ts';

/** So many elements behind the headline are looked at: a byline stands near it. */
const MOST_ELEMENTS = 120;
const LONGEST = 120;
/** The first paragraph with so much prose ends what stands above the text. */
const TEXT_BEGINS = 80;
const NAMES_AUTHOR =
  /^(?:byline|by-line|author|authors|autor|author-names?|byline-names?|entry-author)$/;

/**
 * Who wrote the story, as it is said between its headline and its first paragraph: a line "By …", or what the page
 * calls its author. Null where nothing there is a name.
 * @param elements all of the page's, in order
 */
export function bylineNear(
  elements: readonly HtmlElement[],
  headline: HtmlElement | null,
  measureOf: (element: HtmlElement) => Measure,
): string | null {
  const from = headline ? elements.indexOf(headline) : -1;
  if (from < 0) return null;
  for (const element of elements.slice(from + 1, from + 1 + MOST_ELEMENTS)) {
    const { text, prose } = measureOf(element);
    const name = element.nodeName.toUpperCase();
    if (name === 'P' && prose >= TEXT_BEGINS) return null;
    if (text === 0 || text > LONGEST || isFurniture(element) || /^H[1-6]$/.test(name)) continue;
    const line = cleanLine(element.textContent ?? '');
    const found = readByline(line) ?? (isAuthor(element) ? readByline(`By ${line}`) : null);
    const byline = namedOnly(found === null ? null : cleanByline(found));
    if (byline !== null && /\p{L}{2}.*[\s,]\p{L}/u.test(byline)) return byline;
  }
  return null;
}

const isAuthor = (element: HtmlElement): boolean =>
  /\bauthor\b/.test(
    `${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''}`,
  ) || tokensOf(element).some((token) => NAMES_AUTHOR.test(token));

const NO_NAME =
  /^\s*(?:about|updated|posted|published|follow|share)\b|^\s*(?:mon|tues|wednes|thurs|fri|satur|sun)day\s*$|[–—-]\s*$/i;

/** Null for a label, a day or a dateline, which stand where bylines do. */
export const namedOnly = (byline: string | null): string | null =>
  byline === null || NO_NAME.test(byline) ? null : byline;
