/** A value of a property list, as far as archives of pages have them. */
export type PlistValue =
  | string
  | number
  | boolean
  | null
  | Uint8Array
  | readonly PlistValue[]
  | PlistDictionary;

export interface PlistDictionary {
  readonly [key: string]: PlistValue;
}

const TRAILER = 32;
/** An archive of a page nests four deep, and has thousands of parts at most. */
const DEEPEST = 16;
const MOST_VALUES = 200_000;

/**
 * Reads a property list of Apple's binary form; null where it is damaged. An object may be named from many
 * places, so what is read is bounded by number and not by the file's size.
 * @see CFBinaryPList.c of Apple's CoreFoundation
 */
export function readBinaryPlist(bytes: Uint8Array): PlistValue {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return new Plist(buffer).read();
  } catch (error) {
    // An offset that leads out of the file, or a list that never ends.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

class Plist {
  readonly #buffer: Buffer;
  readonly #offsetSize: number;
  readonly #referenceSize: number;
  readonly #count: number;
  readonly #top: number;
  readonly #table: number;
  #open = MOST_VALUES;

  constructor(buffer: Buffer) {
    this.#buffer = buffer;
    const at = buffer.length - TRAILER;
    this.#offsetSize = buffer.readUInt8(at + 6);
    this.#referenceSize = buffer.readUInt8(at + 7);
    this.#count = this.#number(at + 8, 8);
    this.#top = this.#number(at + 16, 8);
    this.#table = this.#number(at + 24, 8);
  }

  read(): PlistValue {
    return this.#object(this.#top, 0);
  }

  #number(at: number, size: number): number {
    if (size < 1 || size > 8) throw new RangeError('No number has this size');
    return size <= 6
      ? this.#buffer.readUIntBE(at, size)
      : Number(this.#buffer.readBigUInt64BE(at + size - 8));
  }

  #object(reference: number, depth: number): PlistValue {
    this.#open -= 1;
    if (reference >= this.#count || depth > DEEPEST || this.#open < 0) {
      throw new RangeError('The list leads nowhere');
    }
    const at = this.#number(this.#table + reference * this.#offsetSize, this.#offsetSize);
    const marker = this.#buffer.readUInt8(at);
    const kind = marker >> 4;
    if (kind === 0) return marker === 8 ? false : marker === 9 ? true : null;
    if (kind === 1) return this.#number(at + 1, Math.min(8, 2 ** (marker & 0xf)));
    const { length, from } = this.#lengthOf(at, marker & 0xf);
    switch (kind) {
      case 4:
        return this.#slice(from, length);
      case 5:
        return this.#slice(from, length).toString('latin1');
      case 6:
        return Buffer.from(this.#slice(from, length * 2))
          .swap16()
          .toString('utf16le');
      case 0xa:
        return this.#references(from, length).map((one) => this.#object(one, depth + 1));
      case 0xd:
        return this.#dictionary(from, length, depth);
      default:
        return null;
    }
  }

  #dictionary(from: number, length: number, depth: number): PlistDictionary {
    const keys = this.#references(from, length);
    const values = this.#references(from + length * this.#referenceSize, length);
    return Object.fromEntries(
      keys.map((key, index) => [
        String(this.#object(key, depth + 1)),
        this.#object(values[index] ?? this.#count, depth + 1),
      ]),
    );
  }

  /** Fifteen and more are written as a number of their own behind the marker. */
  #lengthOf(at: number, nibble: number): { length: number; from: number } {
    if (nibble < 0xf) return { length: nibble, from: at + 1 };
    const size = 2 ** (this.#buffer.readUInt8(at + 1) & 0xf);
    return { length: this.#number(at + 2, size), from: at + 2 + size };
  }

  #references(from: number, length: number): number[] {
    if (length > this.#open) throw new RangeError('More than any archive has');
    return Array.from({ length }, (_, index) =>
      this.#number(from + index * this.#referenceSize, this.#referenceSize),
    );
  }

  #slice(from: number, length: number): Buffer {
    if (from + length > this.#buffer.length) throw new RangeError('Behind the end');
    return this.#buffer.subarray(from, from + length);
  }
}
