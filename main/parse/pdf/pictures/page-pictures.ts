import type { Box, PageText } from '../page-text.ts';
import type { DrawnImage } from './drawn-images.ts';
import { sizeOf } from './image-file.ts';

/** A picture that belongs to the text of its page. */
export interface PagePicture extends Box {
  readonly page: number;
  /** Names it among the draft's resources; the same picture has the same name. */
  readonly source: string;
  readonly image: DrawnImage;
  /** Whether a good part of it is not on the page. */
  readonly isCut: boolean;
  /** Whether it is one of many strips that only make a picture together. */
  readonly isStrip: boolean;
}

/** What pictures were taken for that are none of the text. */
export interface NoPictures {
  ornaments: number;
  /** The pages that one fills, behind the text. */
  readonly backgrounds: number[];
}

/** About a centimetre, in points. */
const LEAST_SIDE = 28;
/** Of its pixels in each direction. */
const LEAST_POINTS = 32;
/** What is so much longer than it is wide is a rule. */
const MOST_STRETCHED = 10;
/** Of the page's area. */
const BACKGROUND = 0.75;
/** What stands in this part of the height at the top or bottom, and is lower than it, is a letterhead. */
const MARGIN = 0.13;
const CUT = 0.6;

/**
 * Which of the drawn pictures belong to the text, page by page: not what fills a page, what comes again on many of
 * them, what is as small as a bullet, or a letterhead.
 */
export function pagePictures(
  pages: readonly PageText[],
  drawn: ReadonlyMap<PageText, readonly DrawnImage[]>,
): { readonly pictures: ReadonlyMap<PageText, PagePicture[]>; readonly others: NoPictures } {
  const others: NoPictures = { ornaments: 0, backgrounds: [] };
  const pagesOf = new Map<number, Set<number>>();
  for (const [{ number }, images] of drawn)
    for (const { object } of images)
      pagesOf.set(object, (pagesOf.get(object) ?? new Set()).add(number));
  const often = Math.max(2, Math.min(4, Math.ceil(pages.length * 0.3)));
  const pictures = new Map<PageText, PagePicture[]>();
  for (const [page, images] of drawn) {
    const strips = stripsOf(images);
    const seen = new Set<number>();
    const kept = images.flatMap((image): PagePicture[] => {
      const strip = strips.get(image);
      const shown = strip?.whole ?? image.shown;
      if (areaOf(shown) <= 0 || (strip && strip.first !== image)) return [];
      if (areaOf(shown) >= BACKGROUND * page.width * page.height) {
        if (others.backgrounds.at(-1) !== page.number) others.backgrounds.push(page.number);
        return [];
      }
      const isOften = (pagesOf.get(image.object)?.size ?? 0) >= often || seen.has(image.object);
      if (isOften || isOrnament(image, shown, page)) {
        others.ornaments += 1;
        return [];
      }
      seen.add(image.object);
      return [
        {
          ...shown,
          page: page.number,
          source: `picture ${image.object}`,
          image,
          isCut: !strip && areaOf(shown) < CUT * areaOf(image.whole),
          isStrip: strip !== undefined,
        },
      ];
    });
    if (kept.length > 0) pictures.set(page, kept);
  }
  return { pictures, others };
}

function isOrnament(image: DrawnImage, shown: Box, page: PageText): boolean {
  const [width, height] = [shown.right - shown.left, shown.bottom - shown.top];
  const points = sizeOf(image.stream);
  const isLetterhead =
    height < MARGIN * page.height &&
    (shown.bottom < MARGIN * page.height || shown.top > (1 - MARGIN) * page.height);
  return (
    Math.min(width, height) < LEAST_SIDE ||
    Math.min(points.width, points.height) < LEAST_POINTS ||
    Math.max(width, height) > MOST_STRETCHED * Math.min(width, height) ||
    isLetterhead
  );
}

const LEAST_STRIPS = 3;

/** Pictures of one width that lie upon each other without a gap: programs cut large pictures so. */
function stripsOf(
  images: readonly DrawnImage[],
): ReadonlyMap<DrawnImage, { readonly first: DrawnImage; readonly whole: Box }> {
  const strips = new Map<DrawnImage, { first: DrawnImage; whole: Box }>();
  let row: DrawnImage[] = [];
  const end = () => {
    const [first] = row;
    if (first && row.length >= LEAST_STRIPS) {
      const whole = {
        left: first.shown.left,
        right: first.shown.right,
        top: Math.min(...row.map(({ shown }) => shown.top)),
        bottom: Math.max(...row.map(({ shown }) => shown.bottom)),
      };
      for (const image of row) strips.set(image, { first, whole });
    }
    row = [];
  };
  for (const image of images) {
    const before = row.at(-1);
    if (before && !touches(before.shown, image.shown)) end();
    row.push(image);
  }
  end();
  return strips;
}

const touches = (one: Box, other: Box): boolean =>
  Math.abs(one.left - other.left) < 1.5 &&
  Math.abs(one.right - other.right) < 1.5 &&
  Math.min(Math.abs(one.bottom - other.top), Math.abs(other.bottom - one.top)) < 1.5;

const areaOf = ({ left, right, top, bottom }: Box): number =>
  Math.max(0, right - left) * Math.max(0, bottom - top);
