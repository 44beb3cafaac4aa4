import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import type { Box } from '../page-text.ts';
import { decodeFax, decodeJbig2, decodeJpeg, decodeJpeg2000 } from './decoders.ts';
import { numbersOf } from './drawn-images.ts';
import { filtersOf, unpacked } from './inflated.ts';
import { partOfPixels } from './part-of-pixels.ts';
import { CHANNELS, type Pixels, pngOf } from './png.ts';
import { withoutPredictor } from './predictors.ts';

/** Of one picture: a photograph of a large camera has 50 million points. */
const MOST_POINTS = 60_000_000;
/** Unpacked, in bytes; what comes as a JPEG stays packed. */
const LARGEST = 96 * 1024 * 1024;
const LARGEST_FILE = 24 * 1024 * 1024;

/** How many points a picture has in each direction. */
export const sizeOf = ({ dict }: PDFRawStream): { width: number; height: number } => ({
  width: numberOf(dict, 'Width') ?? 0,
  height: numberOf(dict, 'Height') ?? 0,
});

/**
 * A picture as a file that every reader shows: a JPEG as it is, all else as PNG with the same values. Null for what
 * is damaged, too large, or of colours that only a printing press knows.
 */
export async function imageFile(stream: PDFRawStream): Promise<Uint8Array | null> {
  if (!isSized(stream)) return null;
  const filters = filtersOf(stream);
  if (isPhotograph(filters)) return bounded(coded(stream, filters));
  const pixels = await shownPixels(stream, filters);
  return bounded(pixels && pngOf(pixels));
}

/** The same of a part of it, from 0 to 1 each way, as a PNG. Null also for `part` null. */
export async function imagePart(
  stream: PDFRawStream,
  part: Box | null,
): Promise<Uint8Array | null> {
  if (!part || !isSized(stream)) return null;
  const whole = await shownPixels(stream, filtersOf(stream));
  return bounded(whole && pngOf(partOfPixels(whole, part)));
}

const bounded = (file: Uint8Array | null): Uint8Array | null =>
  file && file.length <= LARGEST_FILE ? file : null;

const isPhotograph = (filters: readonly string[]): boolean => filters.at(-1) === 'DCTDecode';

/** What the last packing holds: a file of its own kind. */
const coded = (stream: PDFRawStream, filters: readonly string[]): Uint8Array | null =>
  unpacked(stream, filters.slice(0, -1), LARGEST_FILE);

function isSized(stream: PDFRawStream): boolean {
  const { width, height } = sizeOf(stream);
  const isWhole = Number.isInteger(width) && Number.isInteger(height);
  return isWhole && width > 0 && height > 0 && width * height <= MOST_POINTS;
}

async function shownPixels(
  stream: PDFRawStream,
  filters: readonly string[],
): Promise<Pixels | null> {
  const read = await (isPhotograph(filters) ? photographOf : pixelsOf)(stream, filters);
  return read && withAlpha(read, stream);
}

async function photographOf(
  stream: PDFRawStream,
  filters: readonly string[],
): Promise<Pixels | null> {
  const data = coded(stream, filters);
  const read = data && (await decodeJpeg(data));
  return read && { ...read, type: 2, depth: 8, palette: null };
}

interface Colours {
  readonly channels: number;
  readonly kind: 'grey' | 'rgb' | 'cmyk' | 'ink' | 'palette';
  readonly palette: Uint8Array | null;
}

const GREY: Colours = { channels: 1, kind: 'grey', palette: null };

async function pixelsOf(stream: PDFRawStream, filters: readonly string[]): Promise<Pixels | null> {
  const coding = filters.at(-1);
  if (coding === 'JPXDecode') return jpeg2000Of(stream, filters);
  if (coding === 'CCITTFaxDecode' || coding === 'JBIG2Decode') return scanOf(stream, filters);
  const { dict } = stream;
  if (isTrue(dict, 'ImageMask')) return null;
  const colours = coloursOf(dict.lookup(PDFName.of('ColorSpace')), 0);
  const depth = numberOf(dict, 'BitsPerComponent') ?? 8;
  const { width, height } = sizeOf(stream);
  if (!colours || ![1, 2, 4, 8].includes(depth)) return null;
  if (depth !== 8 && colours.channels > 1) return null;
  const length = Math.ceil((width * colours.channels * depth) / 8);
  if (length * height > LARGEST) return null;
  const data = unpacked(stream, filters, (length + 1) * height + 64);
  const unit = Math.max(1, (colours.channels * depth) / 8);
  const predictor = predictorOf(dict);
  const rows = data && withoutPredictor(data, predictor, { length, rows: height, unit });
  if (!rows) return null;
  const samples = isInverted(dict, colours) ? inverted(rows) : rows;
  const base = { width, height, depth, palette: colours.palette };
  if (colours.kind === 'cmyk') return { ...base, type: 2, samples: fromPress(samples) };
  const type = { grey: 0, ink: 0, rgb: 2, palette: 3 } as const;
  return { ...base, type: type[colours.kind], samples };
}

async function jpeg2000Of(
  stream: PDFRawStream,
  filters: readonly string[],
): Promise<Pixels | null> {
  const space = stream.dict.lookup(PDFName.of('ColorSpace'));
  const stated = space === undefined ? null : coloursOf(space, 0);
  if (space !== undefined && stated?.kind !== 'grey' && stated?.kind !== 'rgb') return null;
  const data = coded(stream, filters);
  const read = data && (await decodeJpeg2000(data));
  return read && { ...read, type: read.channels === 1 ? 0 : 2, depth: 8, palette: null };
}

/** A scan in black and white. As a mask it is painted in black, as programs that scan write it. */
async function scanOf(stream: PDFRawStream, filters: readonly string[]): Promise<Pixels | null> {
  const { dict } = stream;
  const size = sizeOf(stream);
  const data = coded(stream, filters);
  const isMask = isTrue(dict, 'ImageMask');
  const colours = isMask ? GREY : coloursOf(dict.lookup(PDFName.of('ColorSpace')), 0);
  if (!data || colours?.channels !== 1) return null;
  const parameters = parametersOf(dict);
  const read =
    filters.at(-1) === 'JBIG2Decode'
      ? await decodeJbig2(data, size, globalsOf(parameters))
      : await faxOf(data, size, parameters);
  const length = Math.ceil(size.width / 8) * size.height;
  if (!read || read.length < length) return null;
  const rows = read.subarray(0, length);
  const samples = isInverted(dict, colours) ? inverted(rows) : rows;
  const type = colours.kind === 'palette' ? 3 : 0;
  return { ...size, type, depth: 1, samples, palette: colours.palette };
}

/** Null for one of another width than the picture's. */
async function faxOf(
  data: Uint8Array,
  size: { readonly width: number; readonly height: number },
  parameters: PDFDict | null,
): Promise<Uint8Array | null> {
  const number = (name: string) => parameters && numberOf(parameters, name);
  const is = (name: string) => parameters !== null && isTrue(parameters, name);
  if ((number('Columns') ?? 1_728) !== size.width) return null;
  return decodeFax(data, size, {
    K: number('K') ?? 0,
    EndOfLine: is('EndOfLine'),
    EncodedByteAlign: is('EncodedByteAlign'),
    BlackIs1: is('BlackIs1'),
    Columns: size.width,
    Rows: number('Rows') || size.height,
  });
}

/** Whether its samples count the other way round than those of a PNG. */
function isInverted(dict: PDFDict, { kind }: Colours): boolean {
  const [first = 0, second = 1] = numbersOf(dict.lookup(PDFName.of('Decode')));
  const isTurned = first > second && kind !== 'palette';
  return isTurned !== (kind === 'ink');
}

const inverted = (samples: Uint8Array): Uint8Array => samples.map((sample) => 255 - sample);

/** What JBIG2 pictures of one file have in common. */
function globalsOf(parameters: PDFDict | null): Uint8Array | null {
  const globals = parameters?.lookup(PDFName.of('JBIG2Globals'));
  return globals instanceof PDFRawStream
    ? unpacked(globals, filtersOf(globals), LARGEST_FILE)
    : null;
}

/** As a screen shows it that knows nothing of the press. */
function fromPress(samples: Uint8Array): Uint8Array {
  const out = new Uint8Array((samples.length / 4) * 3);
  for (let from = 0, to = 0; to < out.length; from += 4, to += 3) {
    const light = 255 - (samples[from + 3] ?? 0);
    for (let ink = 0; ink < 3; ink += 1)
      out[to + ink] = ((255 - (samples[from + ink] ?? 0)) * light) / 255;
  }
  return out;
}

function coloursOf(space: PDFObject | undefined, depth: number): Colours | null {
  if (space instanceof PDFName) return named(space.decodeText());
  if (!(space instanceof PDFArray) || depth > 3) return null;
  const family = space.lookup(0);
  const name = family instanceof PDFName ? family.decodeText() : '';
  const second = space.size() > 1 ? space.lookup(1) : undefined;
  if (name === 'ICCBased') {
    const channels = second instanceof PDFRawStream ? numberOf(second.dict, 'N') : null;
    return named({ 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' }[channels ?? 0] ?? '');
  }
  if (name === 'Indexed' || name === 'I') {
    const base = coloursOf(second, depth + 1);
    const table = space.size() > 3 ? tableOf(space.lookup(3)) : null;
    const palette = base && table && paletteOf(base, table);
    return palette && { channels: 1, kind: 'palette', palette };
  }
  // One ink: none of it is the paper's white.
  if (name === 'Separation') return { channels: 1, kind: 'ink', palette: null };
  return named(name);
}

function named(name: string): Colours | null {
  if (/^(?:DeviceGray|CalGray|G)$/.test(name)) return GREY;
  if (/^(?:DeviceRGB|CalRGB|RGB)$/.test(name)) return { channels: 3, kind: 'rgb', palette: null };
  if (/^(?:DeviceCMYK|CMYK)$/.test(name)) return { channels: 4, kind: 'cmyk', palette: null };
  return null;
}

function tableOf(table: PDFObject | undefined): Uint8Array | null {
  if (table instanceof PDFString || table instanceof PDFHexString) return table.asBytes();
  return table instanceof PDFRawStream ? unpacked(table, filtersOf(table), 4_096) : null;
}

function paletteOf({ kind }: Colours, table: Uint8Array): Uint8Array | null {
  if (table.length < 3) return null;
  if (kind === 'rgb') return table.slice(0, Math.min(768, table.length - (table.length % 3)));
  if (kind === 'cmyk') return fromPress(table.subarray(0, Math.min(1_024, table.length & ~3)));
  if (kind !== 'grey') return null;
  return Uint8Array.from([...table.subarray(0, 256)].flatMap((grey) => [grey, grey, grey]));
}

/** With what the file says of how clear each point is, where it says it in the same number of points. */
async function withAlpha(pixels: Pixels, stream: PDFRawStream): Promise<Pixels> {
  const mask = stream.dict.lookup(PDFName.of('SMask'));
  const { type, depth, width, height, samples } = pixels;
  if (!(mask instanceof PDFRawStream) || (type !== 0 && type !== 2) || depth !== 8) return pixels;
  const size = sizeOf(mask);
  if (size.width !== width || size.height !== height) return pixels;
  const alpha = await pixelsOf(mask, filtersOf(mask));
  if (alpha?.depth !== 8 || alpha.type !== 0) return pixels;
  const channels = CHANNELS[type];
  const out = new Uint8Array(width * height * (channels + 1));
  for (let point = 0; point < width * height; point += 1) {
    const to = point * (channels + 1);
    for (let at = 0; at < channels; at += 1) out[to + at] = samples[point * channels + at] ?? 0;
    out[to + channels] = alpha.samples[point] ?? 255;
  }
  return { ...pixels, type: type === 0 ? 4 : 6, samples: out };
}

const predictorOf = (dict: PDFDict): number => {
  const parameters = parametersOf(dict);
  return (parameters && numberOf(parameters, 'Predictor')) ?? 1;
};

/** Of the last packing. */
function parametersOf(dict: PDFDict): PDFDict | null {
  const given = dict.lookup(PDFName.of('DecodeParms'));
  const parameters = given instanceof PDFArray ? given.lookup(given.size() - 1) : given;
  return parameters instanceof PDFDict ? parameters : null;
}

const isTrue = (dict: PDFDict, name: string): boolean =>
  dict.lookup(PDFName.of(name))?.toString() === 'true';

function numberOf(dict: PDFDict, name: string): number | null {
  const value = dict.lookup(PDFName.of(name));
  return value instanceof PDFNumber ? value.asNumber() : null;
}
