import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FaxOptions } from 'pdfjs-dist/image_decoders/pdf.image_decoders.mjs';

/** Points of a picture that must be unpacked whole, four bytes each, before it can be written anew. */
const MOST_POINTS = 24_000_000;

interface Size {
  readonly width: number;
  readonly height: number;
}

let loading: ReturnType<typeof load> | null = null;

/** The decoders are WebAssembly: the build puts it beside itself, else it lies in its package. */
async function load() {
  const decoders = await import('pdfjs-dist/image_decoders/pdf.image_decoders.mjs');
  const bytesOf = async (_: string, { filename }: { readonly filename: string }) => {
    const beside = join(import.meta.dirname, filename);
    const packaged = () => createRequire(import.meta.url).resolve(`pdfjs-dist/wasm/${filename}`);
    return new Uint8Array(readFileSync(existsSync(beside) ? beside : packaged()));
  };
  decoders.setVerbosityLevel(0);
  decoders.JpxImage.setOptions({
    useWasm: true,
    useWorkerFetch: false,
    wasmUrl: null,
    getHandler: () => ({ sendWithPromise: bytesOf }),
  });
  return decoders;
}

const decoders = () => {
  loading ??= load();
  return loading;
};

/**
 * The samples of a JPEG 2000 picture, a byte each: grey, or red, green and blue. Null for one that is too large. Throws
 * for one that is damaged.
 */
export async function decodeJpeg2000(
  bytes: Uint8Array,
): Promise<(Size & { readonly channels: 1 | 3; readonly samples: Uint8Array }) | null> {
  const { JpxImage } = await decoders();
  const { width, height, componentsCount } = JpxImage.parseImageProperties(bytes);
  if (width * height > MOST_POINTS) return null;
  const channels = componentsCount < 3 ? 1 : 3;
  const samples = await JpxImage.instance.decode(bytes, { numComponents: channels });
  if (samples.length !== width * height * channels) return null;
  return { width, height, channels, samples: new Uint8Array(samples) };
}

/** The samples of a JPEG: red, green and blue. Null for one that is too large. Throws for one that is damaged. */
export async function decodeJpeg(
  bytes: Uint8Array,
): Promise<(Size & { readonly samples: Uint8Array }) | null> {
  const size = frameOf(bytes);
  if (!size || size.width * size.height > MOST_POINTS) return null;
  const { JpegImage } = await decoders();
  const image = new JpegImage();
  image.parse(bytes);
  const samples = image.getData({ ...size, forceRGB: true, isSourcePDF: true });
  return { ...size, samples: new Uint8Array(samples) };
}

/** What the head of a JPEG's frame says of its size (ITU-T T.81, B.2.2). */
function frameOf(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker >= 0xffc0 && marker <= 0xffc2)
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (marker < 0xff01 || marker === 0xffda) return null;
  }
  return null;
}

/** The rows of a JBIG2 picture (ISO 14492), a bit a point, white being 1. */
export async function decodeJbig2(
  bytes: Uint8Array,
  { width, height }: Size,
  globals: Uint8Array | null,
): Promise<Uint8Array> {
  const { Jbig2Image } = await decoders();
  return new Uint8Array(await Jbig2Image.instance.decode(bytes, width, height, globals));
}

/** The rows of a fax (ITU-T T.4 and T.6), a bit a point, white being 1 unless `options` say otherwise. */
export async function decodeFax(
  bytes: Uint8Array,
  { width, height }: Size,
  options: FaxOptions,
): Promise<Uint8Array> {
  const { Jbig2Image } = await decoders();
  return new Uint8Array(await Jbig2Image.instance.decode(bytes, width, height, null, options));
}
