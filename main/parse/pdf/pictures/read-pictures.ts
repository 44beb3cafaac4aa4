import { PDFDocument } from '@cantoo/pdf-lib';
import type { EnclosedFile } from '#domain/formats/draft.ts';
import type { Box, PageText } from '../page-text.ts';
import { Budget, type DrawnImage, drawnImages } from './drawn-images.ts';
import { imageFile, imagePart } from './image-file.ts';
import { type NoPictures, type PagePicture, pagePictures } from './page-pictures.ts';

/** The pictures of a PDF: where they stand, their bytes, and what a person should know about the rest. */
export interface PdfPictures {
  readonly byPage: ReadonlyMap<PageText, readonly PagePicture[]>;
  readonly resources: readonly EnclosedFile[];
  readonly remarks: readonly string[];
}

/** Different ones in one file, and their bytes together. */
const MOST_PICTURES = 300;
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Reads the pictures of a PDF out of its objects, as they are kept there: the reader of its text would unpack
 * all of them into points. Nothing that is wrong with a picture keeps a text from being read; null where the whole file
 * can't be taken apart.
 */
export async function readPictures(
  bytes: Uint8Array,
  pages: readonly PageText[],
): Promise<PdfPictures | null> {
  const pdf = await attempt(() =>
    PDFDocument.load(bytes, {
      updateMetadata: false,
      password: '',
      parseSpeed: Number.POSITIVE_INFINITY,
    }),
  );
  if (!pdf) return null;
  const drawn = await drawnOn(pdf, pages);
  const { pictures, others } = pagePictures(pages, drawn);
  const all = [...pictures.values()].flat();
  const resources = new Map<string, EnclosedFile>();
  const tried = new Set<string>();
  let left = MOST_BYTES;
  const keptWhole = new Set<string>();
  for (const { source, image, isStrip, isCut } of all) {
    if (tried.has(source) || tried.size >= MOST_PICTURES || isStrip) continue;
    tried.add(source);
    const part = isCut ? await attempt(() => imagePart(image.stream, partOf(image))) : null;
    if (isCut && !part) keptWhole.add(source);
    const file = part ?? (await attempt(() => imageFile(image.stream)));
    if (!file || file.length > left) continue;
    left -= file.length;
    resources.set(source, { name: source, bytes: file });
  }
  const remarks = [...missing(all, resources), ...cut(keptWhole, resources), ...none(others)];
  return { byPage: pictures, resources: [...resources.values()], remarks };
}

async function drawnOn(
  pdf: PDFDocument,
  pages: readonly PageText[],
): Promise<ReadonlyMap<PageText, readonly DrawnImage[]>> {
  const budget = new Budget();
  const drawn = new Map<PageText, readonly DrawnImage[]>();
  for (const page of pages) {
    const images = await attempt(() => drawnImages(pdf, page.number - 1, page, budget));
    if (images && images.length > 0) drawn.set(page, images);
  }
  return drawn;
}

/** Null where what is damaged can't be read: the library throws errors of many kinds. */
async function attempt<Value>(read: () => Value | Promise<Value>): Promise<Value | null> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return null;
  }
}

function missing(all: readonly PagePicture[], kept: ReadonlyMap<string, unknown>): string[] {
  const lost = all.filter(({ source }) => !kept.has(source)).length;
  if (lost === 0) return [];
  return [
    lost === 1
      ? 'One picture can’t be shown: it is damaged, too large, or kept in a form that only PDF readers know.'
      : `${lost} pictures can’t be shown: they are damaged, too large, or kept in a form that only PDF readers know.`,
  ];
}

/** Which part of a picture its page shows; null where the picture is turned or mirrored. */
function partOf({ whole, shown, isUpright }: DrawnImage): Box | null {
  if (!isUpright) return null;
  const [width, height] = [whole.right - whole.left, whole.bottom - whole.top];
  return {
    left: (shown.left - whole.left) / width,
    right: (shown.right - whole.left) / width,
    top: (shown.top - whole.top) / height,
    bottom: (shown.bottom - whole.top) / height,
  };
}

function cut(keptWhole: ReadonlySet<string>, kept: ReadonlyMap<string, unknown>): string[] {
  const whole = [...keptWhole].filter((source) => kept.has(source)).length;
  if (whole === 0) return [];
  return [
    whole === 1
      ? 'One picture shows more here than on its page, which cuts a part of it away.'
      : `${whole} pictures show more here than on their pages, which cut parts of them away.`,
  ];
}

function none({ ornaments, backgrounds }: NoPictures): string[] {
  const [page, ...more] = backgrounds;
  const remarks: string[] = [];
  if (ornaments > 0)
    remarks.push(
      ornaments === 1
        ? 'A logo or ornament was left out.'
        : `${ornaments} logos, ornaments or pictures that come again were left out.`,
    );
  if (page !== undefined)
    remarks.push(
      more.length === 0
        ? `The picture that fills page ${page} was left out: it is its background, or a scan of it.`
        : `The pictures that fill ${backgrounds.length} pages were left out: they are backgrounds, or scans of the pages.`,
    );
  return remarks;
}
