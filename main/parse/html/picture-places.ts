import { cleanLine, shorten } from '#domain/formats/characters.ts';
import type { PicturePlace } from '#domain/formats/draft.ts';
import { type HtmlElement, isElement } from './dom.ts';

/** In CSS pixels: what is declared smaller is an icon, a counter or a face. */
const SMALLEST = 80;

const LONGEST_DESCRIPTION = 2_000;

/** Where pages that load pictures late keep the address of the true one, before that of its stand-in. */
const SOURCES = ['data-src', 'data-original', 'data-lazy-src', 'src'];

/** The place of an `img` that belongs to what is told; none for icons and counters. */
export function picturePlaces(image: HtmlElement): PicturePlace[] {
  const source = SOURCES.map((name) => image.getAttribute(name)?.trim() ?? '').find(isPicture);
  if (source === undefined || isIcon(image)) return [];
  const alternative = shorten(cleanLine(image.getAttribute('alt') ?? ''), LONGEST_DESCRIPTION);
  const isShown = figureOf(image)?.querySelector('figcaption') != null;
  return [{ kind: 'picture-place', text: '', marks: [], source, alternative, isShown }];
}

function figureOf(image: HtmlElement): HtmlElement | null {
  for (let node = image.parentNode; node && isElement(node); node = node.parentNode) {
    if (node.nodeName.toUpperCase() === 'FIGURE') return node;
  }
  return null;
}

const isPicture = (source: string): boolean =>
  source !== '' && !/\.svg(?:$|[?#])|^data:image\/svg|^javascript:/i.test(source);

function isIcon(image: HtmlElement): boolean {
  const sides = ['width', 'height'].map((name) =>
    Number.parseInt(image.getAttribute(name) ?? '', 10),
  );
  const names = `${image.getAttribute('class') ?? ''} ${image.getAttribute('role') ?? ''}`;
  return (
    sides.some((side) => side < SMALLEST) ||
    /\b(?:emoji|avatar|icon|logo|pixel|presentation|tracking)\b/i.test(names)
  );
}
