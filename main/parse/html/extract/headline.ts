import { sameHeadline } from '#domain/formats/title.ts';
import { elementsAround, type HtmlDocument, type HtmlElement } from '../dom.ts';
import { isFurniture } from '../furniture.ts';

const LEAST_LETTERS = 2;

/**
 * The heading of the page's own story, where the page has several of the first level: the one that its title
 * repeats, else the first. Null for a page without one.
 */
export function headlineOf(
  document: HtmlDocument,
  isSurelyNone: (element: HtmlElement) => boolean,
): HtmlElement | null {
  const stated = [
    document.querySelector('title')?.textContent,
    document.querySelector('meta[property="og:title"]')?.getAttribute('content'),
  ].flatMap((title) => (title ? [plain(title)] : []));
  const all = [...document.querySelectorAll('h1')].filter(
    ({ textContent }) => (textContent ?? '').trim().length >= LEAST_LETTERS,
  );
  // A page may hold its headline once more for printing.
  const shown = all.filter((heading) => !isHidden(heading));
  const headings = shown.length > 0 ? shown : all;
  // The site's own name stands in its title too, and before the headline.
  const named = headings.findLast(({ textContent }) => {
    const heading = plain(textContent ?? '');
    return stated.some((title) => title.includes(heading) || sameHeadline(title, heading));
  });
  return named ?? headings.find((heading) => !isSurelyNone(heading)) ?? null;
}

/** Of a page without a heading of the first level: the lower one that its title begins with. */
export function titleHeading(document: HtmlDocument): HtmlElement | null {
  const title = plain(document.querySelector('title')?.textContent ?? '');
  const isTitle = ({ textContent }: HtmlElement) => {
    const heading = plain(textContent ?? '');
    return heading.length >= LEAST_LETTERS && title.startsWith(heading);
  };
  return [...document.querySelectorAll('h2, h3')].find(isTitle) ?? null;
}

const isHidden = (element: HtmlElement): boolean =>
  [element, ...elementsAround(element)].some(isFurniture);

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
