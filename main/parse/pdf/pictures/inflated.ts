import { constants, inflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFArray, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

/** The names of a stream's packings, the outermost first. */
export function filtersOf({ dict }: PDFRawStream): string[] {
  const given = dict.lookup(PDFName.of('Filter'));
  const names = given instanceof PDFArray ? given.asArray() : [given];
  return names.flatMap((name) => (name instanceof PDFName ? [name.decodeText()] : []));
}

/**
 * The content of a stream without `filters`, the outermost first, at most `most` bytes of it. Null for more, and where a
 * packing is left that isn't ours to undo.
 */
export function unpacked(
  stream: PDFRawStream,
  filters: readonly string[],
  most: number,
): Uint8Array | null {
  const [first, ...rest] = filters;
  if (first === undefined) return stream.getContentsSize() <= most ? stream.getContents() : null;
  if (first === 'FlateDecode' && rest.length === 0) return inflate(stream.getContents(), most);
  const known = ['FlateDecode', 'LZWDecode', 'ASCII85Decode', 'ASCIIHexDecode', 'RunLengthDecode'];
  // Only these can't grow without bound before their size is known.
  if (filters.some((name) => !known.includes(name)) || stream.getContentsSize() > most / 64)
    return null;
  const dict = stream.dict.clone();
  dict.set(PDFName.of('Filter'), stream.dict.context.obj([...filters]));
  const bytes = decodePDFRawStream(PDFRawStream.of(dict, stream.getContents())).decode();
  return bytes.length <= most ? bytes : null;
}

/** Null for what is damaged or larger. What is cut off is taken as far as it goes. */
function inflate(bytes: Uint8Array, most: number): Uint8Array | null {
  try {
    return inflateSync(bytes, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return null;
  }
}
