import { hashText } from '../language/fold.ts';

/** What a name may stand for, as bits. `PREFIX`: a longer name begins with these words. */
export const GAZETTEER = {
  country: 1,
  settlement: 2,
  region: 4,
  demonym: 8,
  organization: 16,
  acronym: 32,
  weapon: 64,
  PREFIX: 128,
} as const;

export interface Place {
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** How many words a name of the gazetteer may have. */
export const MOST_WORDS = 8;
const RECORD = 13;
const MAGIC = 0x317a6766;

/**
 * Names by hash, sorted, in typed arrays over the file's bytes. File, little endian: magic u32, count
 * u32, then the columns hash u32, check u8, bits u8, size u8 (log2 of the population), country 2 × u8,
 * lat i16, lon i16 (hundredths of a degree; a name without a place has country 0).
 */
export class Gazetteer {
  static readonly empty = new Gazetteer(null);
  readonly count: number;
  readonly #hash: Uint32Array;
  readonly #bytes: Uint8Array;
  readonly #points: Int16Array;

  constructor(bytes: Uint8Array | null) {
    const header = bytes ? new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) : null;
    if (header && (bytes?.length ?? 0) < 8) throw new Error('The gazetteer file is cut short.');
    if (header && header.getUint32(0, true) !== MAGIC) {
      throw new Error('The gazetteer file is of another version.');
    }
    this.count = header?.getUint32(4, true) ?? 0;
    // A copy, because a view of 32-bit numbers must begin at a multiple of four.
    const body = bytes ? new Uint8Array(bytes.subarray(8)).buffer : new ArrayBuffer(0);
    if (body.byteLength !== this.count * RECORD)
      throw new Error('The gazetteer file is cut short.');
    this.#hash = new Uint32Array(body, 0, this.count);
    this.#points = new Int16Array(body, this.count * 4, this.count * 2);
    this.#bytes = new Uint8Array(body, this.count * 8, this.count * 5);
  }

  /** The place of a folded name in the table; -1 when it is not there. */
  find(hash: number, check: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#hash[middle] ?? 0;
      if (found === hash) return this.#bytes[middle] === check ? middle : -1;
      if (found < hash) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  bits(row: number): number {
    return this.#bytes[this.count + row] ?? 0;
  }

  /** The logarithm to base 2 of its inhabitants; 0 when unknown. */
  size(row: number): number {
    return this.#bytes[2 * this.count + row] ?? 0;
  }

  place(row: number): Place | null {
    const first = this.#bytes[3 * this.count + 2 * row] ?? 0;
    if (row < 0 || first === 0) return null;
    const second = this.#bytes[3 * this.count + 2 * row + 1] ?? 0;
    return {
      lat: (this.#points[2 * row] ?? 0) / 100,
      lon: (this.#points[2 * row + 1] ?? 0) / 100,
      country: String.fromCharCode(first, second),
    };
  }

  /** The row of a whole name in folded words separated by one space. */
  lookup(folded: string): number {
    return this.find(hashText(folded), checkOf(folded));
  }
}

/** A second, independent hash of one byte: with it a chance hit is one in 2^40 a name. */
export const checkOf = (folded: string): number => hashText(folded, CHECK_SEED) & 0xff;
/** Where the second hash begins; `hashText` continues from it as from the first. */
export const CHECK_SEED = 0x9747b28c;

export interface GazetteerRow {
  /** Folded words separated by one space. */
  readonly name: string;
  readonly bits: number;
  readonly population: number;
  readonly place: Place | null;
}

/** The file's bytes for these rows; of rows of one name the bits add up, the largest place stays. */
export function writeGazetteer(rows: readonly GazetteerRow[]): Uint8Array {
  const merged = new Map<string, GazetteerRow>();
  for (const row of rows) {
    const before = merged.get(row.name);
    const larger =
      !before || (row.place && (!before.place || row.population > before.population))
        ? row
        : before;
    merged.set(row.name, { ...larger, bits: row.bits | (before?.bits ?? 0) });
  }
  for (const name of [...merged.keys()]) {
    const words = name.split(' ');
    for (let length = 1; length < words.length; length += 1) {
      const prefix = words.slice(0, length).join(' ');
      const known = merged.get(prefix) ?? { name: prefix, bits: 0, population: 0, place: null };
      merged.set(prefix, { ...known, bits: known.bits | GAZETTEER.PREFIX });
    }
  }
  const byHash = new Map<number, GazetteerRow>();
  for (const row of merged.values()) {
    const hash = hashText(row.name);
    if (!byHash.has(hash)) byHash.set(hash, row);
  }
  const sorted = [...byHash].sort(([a], [b]) => a - b);
  const count = sorted.length;
  const bytes = new Uint8Array(8 + count * RECORD);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, count, true);
  sorted.forEach(([hash, row], index) => {
    const small = 8 + count * 8;
    view.setUint32(8 + index * 4, hash, true);
    view.setInt16(8 + count * 4 + index * 4, Math.round((row.place?.lat ?? 0) * 100), true);
    view.setInt16(8 + count * 4 + index * 4 + 2, Math.round((row.place?.lon ?? 0) * 100), true);
    bytes[small + index] = checkOf(row.name);
    bytes[small + count + index] = row.bits;
    bytes[small + 2 * count + index] = Math.round(Math.log2(row.population + 1));
    bytes[small + 3 * count + 2 * index] = row.place?.country.charCodeAt(0) ?? 0;
    bytes[small + 3 * count + 2 * index + 1] = row.place?.country.charCodeAt(1) ?? 0;
  });
  return bytes;
}
