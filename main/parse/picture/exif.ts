/** What a camera noted in a picture. */
export interface Exif {
  /** By the camera's own clock: "2026-11-18 09:12:44". */
  readonly taken: string | null;
  /** In degrees, north and east positive. */
  readonly place: { readonly latitude: number; readonly longitude: number } | null;
}

/** The notes stand near the start; entries of one directory are few. */
const HEAD = 512 * 1024;
const MOST_ENTRIES = 200;

const DATE = 0x0132;
const EXIF = 0x8769;
const GPS = 0x8825;
const DATE_TAKEN = 0x9003;

/**
 * Time and place out of the Exif block of a JPEG, PNG or WebP; nothing where it has none or is damaged. Our
 * own, because the usual libraries are no longer kept, and two fields need no more.
 * @see CIPA DC-008 (Exif 2.32), 4.6
 */
export function readExif(bytes: Uint8Array): Exif {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD));
  try {
    const start = startOf(head);
    return start === null ? NOTHING : readBlock(new Directory(head.subarray(start)));
  } catch (error) {
    // A pointer that leads out of the block.
    if (error instanceof RangeError) return NOTHING;
    throw error;
  }
}

const NOTHING: Exif = { taken: null, place: null };

/** Where the block's own header stands, "II*" or "MM*". */
function startOf(head: Buffer): number | null {
  const marked = head.indexOf('Exif\0\0', 0, 'latin1');
  if (marked >= 0) return marked + 6;
  const chunk = Math.max(head.indexOf('eXIf', 0, 'latin1'), head.indexOf('EXIF', 0, 'latin1'));
  if (chunk < 0) return null;
  // PNG has the name before the data, WebP the name and a length.
  return head.toString('latin1', chunk, chunk + 4) === 'eXIf' ? chunk + 4 : chunk + 8;
}

class Directory {
  readonly #block: Buffer;
  readonly #isLittle: boolean;

  constructor(block: Buffer) {
    this.#block = block;
    this.#isLittle = block.toString('latin1', 0, 2) === 'II';
    if (!this.#isLittle && block.toString('latin1', 0, 2) !== 'MM')
      throw new RangeError('No block');
  }

  short(at: number): number {
    return this.#isLittle ? this.#block.readUInt16LE(at) : this.#block.readUInt16BE(at);
  }

  long(at: number): number {
    return this.#isLittle ? this.#block.readUInt32LE(at) : this.#block.readUInt32BE(at);
  }

  /** The place of each entry's value by its tag. */
  entries(at: number): ReadonlyMap<number, number> {
    const count = Math.min(this.short(at), MOST_ENTRIES);
    const found = new Map<number, number>();
    for (let index = 0; index < count; index += 1) {
      const entry = at + 2 + index * 12;
      found.set(this.short(entry), entry + 8);
    }
    return found;
  }

  text(value: number): string {
    const length = this.long(value - 4);
    const at = length > 4 ? this.long(value) : value;
    if (length > 64) return '';
    return this.#block.toString('latin1', at, at + length).replace(/\0.*$/s, '');
  }

  /** Degrees, minutes and seconds as one number. */
  degrees(value: number): number {
    const at = this.long(value);
    return [0, 1, 2].reduce((sum, part) => {
      const [over, under] = [this.long(at + part * 8), this.long(at + part * 8 + 4)];
      return sum + (under === 0 ? 0 : over / under) / 60 ** part;
    }, 0);
  }
}

function readBlock(block: Directory): Exif {
  const root = block.entries(block.long(4));
  const exif = root.get(EXIF);
  const inner = exif === undefined ? null : block.entries(block.long(exif));
  const date = inner?.get(DATE_TAKEN) ?? root.get(DATE);
  const gps = root.get(GPS);
  return {
    taken: date === undefined ? null : dateOf(block.text(date)),
    place: gps === undefined ? null : placeOf(block, block.entries(block.long(gps))),
  };
}

/** "2026:11:18 09:12:44" */
function dateOf(written: string): string | null {
  const found = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}:\d{2}:\d{2})/.exec(written);
  return found && found[1] !== '0000' ? `${found[1]}-${found[2]}-${found[3]} ${found[4]}` : null;
}

function placeOf(block: Directory, gps: ReadonlyMap<number, number>): Exif['place'] {
  const [northSouth, north, eastWest, east] = [1, 2, 3, 4].map((tag) => gps.get(tag));
  if (north === undefined || east === undefined) return null;
  const sign = (at: number | undefined, other: string) =>
    at !== undefined && block.text(at) === other ? -1 : 1;
  const latitude = sign(northSouth, 'S') * block.degrees(north);
  const longitude = sign(eastWest, 'W') * block.degrees(east);
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isPlace && (latitude !== 0 || longitude !== 0) ? { latitude, longitude } : null;
}
