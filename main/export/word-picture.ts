import { ImageRun } from 'docx';
import type { BriefPicture } from '#domain/brief/document.ts';
import { turnedPicture } from './pictures/clean-picture.ts';

/** In pixels of 96 an inch: the width of the text, and less than half a page. */
const LARGEST = { width: 600, height: 420 };
const TYPES: Readonly<Record<string, 'jpg' | 'png' | 'gif'>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
};

/** A picture in a Word document. Word heeds no Exif: it is told how to turn it. */
export function wordPicture(picture: BriefPicture, description: string): ImageRun {
  const { bytes, turn } = turnedPicture(picture);
  const scale = Math.min(1, LARGEST.width / picture.width, LARGEST.height / picture.height);
  const shown = [picture.width, picture.height].map((side) => Math.round(side * scale));
  const [width = 1, height = 1] = turn.degrees % 180 === 90 ? shown.toReversed() : shown;
  return new ImageRun({
    type: TYPES[picture.mediaType] ?? 'png',
    data: bytes,
    transformation: {
      width,
      height,
      ...(turn.degrees !== 0 && { rotation: turn.degrees }),
      ...(turn.mirrored && { flip: { horizontal: true } }),
    },
    altText: { name: '', title: '', description },
  });
}

const ACROSS =
  /<wp:extent cx="(\d+)" cy="(\d+)"\/><wp:effectExtent [^>]*\/>(?=(?:(?!<\/wp:inline>)[\s\S])*? rot="(?:5400000|16200000)")/g;

/** Word turns a picture about its middle: what of it then stands out of its room is written beside its size. */
export const roomForTurned = (xml: string): string =>
  xml.replace(ACROSS, (_whole, width: string, height: string) => {
    const out = Math.round((Number(width) - Number(height)) / 2);
    const [above, beside] = [Math.max(out, 0), Math.max(-out, 0)];
    return `<wp:extent cx="${width}" cy="${height}"/><wp:effectExtent l="${beside}" t="${above}" r="${beside}" b="${above}"/>`;
  });
