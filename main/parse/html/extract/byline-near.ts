import { cleanByline, readByline } from '#domain/formats/byline.ts';
import { cleanLine } from '#domain/formats/characters.ts';
import { partsOf, piecesOf } from '#domain/formats/printed-dates.ts';
import { leadingDate } from '#domain/formats/publication-date.ts';
import type { HtmlElement } from '../dom.ts';
import { tokensOf } from './judge.ts';
import type { Measure } from './measure.ts';
import { underHeadline } from './under-headline.ts';

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
  for (const element of underHeadline(elements, headline, measureOf)) {
    const line = cleanLine(element.textContent ?? '');
    for (const part of bylineParts(line)) {
      const found = readByline(part) ?? (isAuthor(element) ? readByline(`By ${part}`) : null);
      const byline = namedOnly(found === null ? null : cleanByline(found));
      if (byline !== null && /\p{L}{2}.*[\s,]\p{L}/u.test(byline)) return byline;
    }
  }
  return null;
}

/** The parts of a line, whole and behind its commas and dashes, each also without the date that ends it. */
const bylineParts = (line: string): string[] =>
  partsOf(line).flatMap((part) =>
    [part, ...piecesOf(part)].flatMap((piece) => [piece, withoutDate(piece)]),
  );

/** "Par Fatou Bamba" of "Par Fatou Bamba le 05/03/2026", "Por Celeste Macuácua" of "… - 22 de Janeiro, 2026". */
function withoutDate(piece: string): string {
  for (const joint of piece.matchAll(BEFORE_DATE)) {
    const rest = piece.slice(joint.index + joint[0].length);
    if (leadingDate(rest, true) !== null) return piece.slice(0, joint.index).replace(/[,،]$/, '');
  }
  return piece;
}

const BEFORE_DATE = /[,،]?\s+(?:(?:le|on|el|em|am|il|op|на|в|tarehe|[–—-])\s+)?(?=[\p{L}\d])/giu;

const isAuthor = (element: HtmlElement): boolean =>
  /\bauthor\b/.test(
    `${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''}`,
  ) || tokensOf(element).some((token) => NAMES_AUTHOR.test(token));

const NO_NAME =
  /^\s*(?:about|updated|posted|published|follow|share)\b|^\s*(?:mon|tues|wednes|thurs|fri|satur|sun)day\s*$|[–—-]\s*$/i;

/** Null for a label, a day or a dateline, which stand where bylines do. */
export const namedOnly = (byline: string | null): string | null =>
  byline === null || NO_NAME.test(byline) ? null : byline;
