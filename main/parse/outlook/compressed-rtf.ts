import { MAX_FILE_BYTES } from '#domain/formats/raw-document.ts';

const HEAD = 16;
const COMPRESSED = 0x75465a4c;
const UNCOMPRESSED = 0x414c454d;
/** A ring of so many bytes, of which the first are known before anything is read. */
const RING = 4_096;
const KNOWN =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';

/**
 * The RTF of a message as Outlook packs it; null where it is no such pack. What is damaged ends early.
 * @see [MS-OXRTFCP]
 */
export function unpackedRtf(packed: Uint8Array): Uint8Array | null {
  if (packed.length < HEAD) return null;
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
  const length = Math.min(view.getUint32(4, true), MAX_FILE_BYTES);
  const kind = view.getUint32(8, true);
  if (kind === UNCOMPRESSED) return packed.subarray(HEAD, HEAD + length);
  return kind === COMPRESSED ? unpacked(packed.subarray(HEAD), length) : null;
}

/** Eight bits say of eight pieces whether each is a byte, or a place in the ring and how many bytes from there. */
function unpacked(packed: Uint8Array, length: number): Uint8Array {
  const ring = new Uint8Array(RING);
  ring.set(Buffer.from(KNOWN, 'latin1'));
  let at = KNOWN.length;
  const out: number[] = [];
  const put = (byte: number) => {
    out.push(byte);
    ring[at] = byte;
    at = (at + 1) % RING;
  };
  for (let read = 0; read < packed.length; ) {
    const pieces = packed[read] ?? 0;
    read += 1;
    for (let bit = 0; bit < 8; bit += 1) {
      if (out.length >= length || read >= packed.length) return Uint8Array.from(out);
      if ((pieces & (1 << bit)) === 0) {
        put(packed[read] ?? 0);
        read += 1;
        continue;
      }
      const place = ((packed[read] ?? 0) << 8) | (packed[read + 1] ?? 0);
      read += 2;
      const from = place >> 4;
      if (from === at) return Uint8Array.from(out);
      for (let count = 0; count < (place & 15) + 2; count += 1)
        put(ring[(from + count) % RING] ?? 0);
    }
  }
  return Uint8Array.from(out);
}
