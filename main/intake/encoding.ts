import type { UsedEncoding } from '#domain/formats/raw-document.ts';

/** Text from bytes, and the encoding that it took. */
export interface Decoded {
  readonly text: string;
  readonly encoding: UsedEncoding;
}

const SAMPLE = 64 * 1024;
const DECLARATION = 4_096;

/**
 * Decodes by byte order mark, then by the page's own declaration where there is one, then as strict
 * UTF-8, then as windows-1252, which takes any bytes. UTF-16 without a mark is told by its zero bytes.
 * Null when the bytes are not text. What a person chose goes before everything.
 */
export function decodeText(bytes: Uint8Array, chosen?: string): Decoded | null {
  if (chosen !== undefined) return decodeAs(chosen, bytes, 'chosen');
  const mark = markOf(bytes);
  if (mark) return decodeAs(mark, bytes, 'mark');
  const wide = zerosOf(bytes);
  if (wide) return decodeAs(wide, bytes, 'assumed');
  if (isBinary(bytes)) return null;
  const utf8 = decodeStrictly('utf-8', bytes);
  if (utf8) return utf8;
  const declared = declaredEncoding(bytes);
  return declared
    ? decodeAs(declared, bytes, 'declared')
    : decodeAs('windows-1252', bytes, 'assumed');
}

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** Western text in UTF-16 has a zero in every second byte, and nearly none in the others. */
function zerosOf(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (half < 4 || Math.max(even, odd) < half * 0.4 || Math.min(even, odd) > half * 0.02)
    return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Control bytes that no text has, more than one in two hundred. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) {
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  }
  return controls * 200 > sample.length;
}

/** `<meta charset>`, its older form, or an XML declaration; only the names that the standard knows. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, DECLARATION)).toString('latin1');
  const label =
    /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{2,40})/i.exec(head)?.[1] ??
    /^\s{0,99}<\?xml[^>]{0,100}encoding=["']([\w.:-]{2,40})/i.exec(head)?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A page that declares UTF-16 in single bytes is not UTF-16, and UTF-8 has been tried.
    return encoding.startsWith('utf-') ? null : encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function decodeStrictly(label: string, bytes: Uint8Array): Decoded | null {
  try {
    return decodeAs(label, bytes, 'valid', true);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function decodeAs(
  label: string,
  bytes: Uint8Array,
  by: UsedEncoding['by'],
  fatal = false,
): Decoded {
  const decoder = new TextDecoder(label, { fatal });
  return { text: decoder.decode(bytes), encoding: { name: decoder.encoding, by } };
}
