import { constants, inflateSync } from 'node:zlib';
import { PDFArray, PDFName, type PDFRawStream } from '@cantoo/pdf-lib';

/** The names of a stream's packings, the outermost first. */
export function filtersOf({ dict }: PDFRawStream): string[] {
  const given = dict.lookup(PDFName.of('Filter'));
  const names = given instanceof PDFArray ? given.asArray() : [given];
  return names.flatMap((name) => (name instanceof PDFName ? [name.decodeText()] : []));
}

/** The content of a stream that is deflated and nothing else, at most `most` bytes of it; null for any other one. */
export function inflated(stream: PDFRawStream, most: number): Uint8Array | null {
  const filters = filtersOf(stream);
  return filters.length === 1 && filters[0] === 'FlateDecode'
    ? inflate(stream.getContents(), most)
    : null;
}

/** Null for what is damaged or larger. What is cut off is taken as far as it goes. */
export function inflate(bytes: Uint8Array, most: number): Uint8Array | null {
  try {
    return inflateSync(bytes, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return null;
  }
}
