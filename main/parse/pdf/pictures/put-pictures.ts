import type { Chunk, PictureChunk, TextChunk } from '../chunks.ts';
import { textOf } from '../line-text.ts';
import type { Box } from '../page-text.ts';
import type { Sizes } from '../sizes.ts';
import type { PagePicture } from './page-pictures.ts';

/** In lines: how far below its picture a caption begins. */
const NEAR = 2.4;
const LONGEST_CAPTION = 400;
const MOST_LINES = 5;
const CREDIT =
  /^(?:photo(?:graph)?s?|credits?|picture|image|source|©|صورة|الصورة|تصوير)(?:\b|\s*[:/©])|©|\bphoto(?:graph)?\s*(?:by|:|©)/iu;

/**
 * Puts the pictures of a page between its texts: each before what stands below it in its column, and what is
 * written small right below it becomes its caption.
 */
export function putPictures(
  chunks: readonly Chunk[],
  pictures: readonly PagePicture[],
  sizes: Sizes,
): Chunk[] {
  const out = [...chunks];
  for (const picture of pictures.toSorted((one, other) => one.top - other.top)) {
    const boxes = out.map(boxOf);
    const below = boxes.findIndex(
      (box) => box && meets(box, picture) && box.top > picture.bottom - 4,
    );
    const above = boxes.findLastIndex(
      (box) => box && meets(box, picture) && box.bottom < picture.top + 4,
    );
    const placed: PictureChunk = {
      kind: 'picture',
      alternative: '',
      source: picture.source,
      page: picture.page,
    };
    const at = below >= 0 ? below : above >= 0 ? above + 1 : out.length;
    const caption = below >= 0 ? captionOf(out[below], picture, sizes) : null;
    out.splice(at, caption ? 1 : 0, placed, ...(caption ? [caption] : []));
  }
  return out;
}

function captionOf(chunk: Chunk | undefined, picture: Box, sizes: Sizes): TextChunk | null {
  if (chunk?.kind !== 'text') return null;
  const [first] = chunk.lines;
  if (!first || chunk.lines.length > MOST_LINES) return null;
  if (chunk.shape.kind === 'caption') return chunk;
  if (chunk.shape.kind !== 'paragraph') return null;
  const text = chunk.lines.map((line) => textOf(line)).join(' ');
  const box = boxOf(chunk);
  const isNear = first.y - first.size - picture.bottom < NEAR * first.size;
  const isUnder = box && box.left > picture.left - 12 && box.right < picture.right + 12;
  if (!isNear || !isUnder || text.length > LONGEST_CAPTION) return null;
  const isSmaller = chunk.lines.every(({ size }) => size < 0.95 * sizes.body);
  const isSlanted = chunk.lines.every(({ runs }) => runs.every(({ run }) => run.italic));
  return isSmaller || isSlanted || CREDIT.test(text)
    ? { ...chunk, shape: { kind: 'caption' } }
    : null;
}

/** Where a chunk's text stands; null for one without lines. */
function boxOf(chunk: Chunk): Box | null {
  if (chunk.kind === 'picture') return null;
  const lines = chunk.kind === 'text' ? chunk.lines : chunk.cells.flat();
  if (lines.length === 0) return null;
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    top: Math.min(...lines.map(({ y, size }) => y - size)),
    bottom: Math.max(...lines.map(({ y }) => y)),
  };
}

/** Whether they stand in one column. */
function meets(one: Box, other: Box): boolean {
  const common = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return common > 0.2 * Math.min(one.right - one.left, other.right - other.left);
}
