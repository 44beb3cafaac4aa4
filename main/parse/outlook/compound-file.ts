import { fail, ok, type Result } from '#domain/result.ts';

/** A file in a compound file, or a folder of it. */
export type CompoundEntry =
  | { readonly name: string; readonly kind: 'stream'; read(): Uint8Array }
  | { readonly name: string; readonly kind: 'storage'; readonly entries: readonly CompoundEntry[] };

const NO_SECTOR = 0xfffffffa;
const HEADER_SECTORS = 109;
const ENTRY = 128;
const MOST_ENTRIES = 50_000;
const DEEPEST = 12;

/** Nothing is read more often than this, all in all. */
const READ_TIMES = 8;

/** Thrown within this file alone, where a chain or a tree leads in a circle or out of the file. */
class Broken extends Error {}

/**
 * The files in a compound file, which old Office programs and Outlook write. Our own reader: those that there are
 * follow chains in circles. Every chain is as long as the file at most, and every entry is met once.
 * @see [MS-CFB]
 */
export function readCompoundFile(bytes: Uint8Array): Result<readonly CompoundEntry[]> {
  try {
    return ok(new CompoundFile(bytes).entries());
  } catch (error) {
    if (error instanceof Broken || error instanceof RangeError) {
      return fail('damaged', 'This file is damaged: its parts can’t be found in it.');
    }
    throw error;
  }
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

class CompoundFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sector: number;
  readonly #mini: number;
  readonly #cutoff: number;
  readonly #fat: readonly number[];
  readonly #miniFat: readonly number[];
  readonly #directory: readonly Entry[];
  readonly #miniStream: Uint8Array;
  /** So many bytes may still be read: streams may lie one over the other. */
  #readable: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.#view.getUint16(30, true);
    const miniShift = this.#view.getUint16(32, true);
    if ((shift !== 9 && shift !== 12) || miniShift !== 6) throw new Broken();
    this.#sector = 1 << shift;
    this.#mini = 1 << miniShift;
    this.#cutoff = this.#view.getUint32(56, true);
    const sectors = bytes.length / this.#sector;
    const perTable = this.#sector / 4;
    this.#fat = this.#table(this.#fatSectors(), sectors / perTable + HEADER_SECTORS);
    const mini = this.#chain(this.#view.getUint32(60, true), this.#fat);
    this.#miniFat = this.#table(mini, bytes.length / this.#mini / perTable + 1);
    this.#readable = READ_TIMES * bytes.length;
    this.#directory = this.#readDirectory();
    const [root] = this.#directory;
    if (!root) throw new Broken();
    this.#miniStream = this.#join(this.#chain(root.start, this.#fat), root.size);
  }

  entries(): CompoundEntry[] {
    const [root] = this.#directory;
    return root ? this.#within(root.child, new Set(), 0) : [];
  }

  /** Where the sectors of the table of sectors are: in the header, and in a chain of their own. */
  #fatSectors(): number[] {
    const sectors: number[] = [];
    const add = (offset: number, count: number) => {
      for (let at = 0; at < count; at += 1) {
        const sector = this.#view.getUint32(offset + 4 * at, true);
        if (sector < NO_SECTOR) sectors.push(sector);
      }
    };
    add(76, HEADER_SECTORS);
    const perSector = this.#sector / 4 - 1;
    let next = this.#view.getUint32(68, true);
    for (let count = 0; next < NO_SECTOR; count += 1) {
      if (count > this.#bytes.length / this.#sector) throw new Broken();
      add(this.#offset(next), perSector);
      next = this.#view.getUint32(this.#offset(next) + 4 * perSector, true);
    }
    return sectors;
  }

  /** @param most more sectors than a file of this size can need are a trap */
  #table(sectors: readonly number[], most: number): number[] {
    if (sectors.length > most) throw new Broken();
    return sectors.flatMap((sector) =>
      Array.from({ length: this.#sector / 4 }, (_, at) =>
        this.#view.getUint32(this.#offset(sector) + 4 * at, true),
      ),
    );
  }

  #offset(sector: number): number {
    const offset = (sector + 1) * this.#sector;
    if (offset >= this.#bytes.length) throw new Broken();
    return offset;
  }

  #chain(start: number, table: readonly number[]): number[] {
    const chain: number[] = [];
    for (let sector = start; sector < NO_SECTOR; sector = table[sector] ?? NO_SECTOR) {
      if (chain.length > table.length) throw new Broken();
      chain.push(sector);
    }
    return chain;
  }

  #join(sectors: readonly number[], size: number): Uint8Array {
    return joined(sectors, this.#sector, size, (sector) => {
      const offset = this.#offset(sector);
      return this.#bytes.subarray(offset, offset + this.#sector);
    });
  }

  #readDirectory(): Entry[] {
    const sectors = this.#chain(this.#view.getUint32(48, true), this.#fat);
    const whole = this.#join(sectors, sectors.length * this.#sector);
    const view = new DataView(whole.buffer);
    const count = Math.min(MOST_ENTRIES, Math.floor(whole.length / ENTRY));
    return Array.from({ length: count }, (_, index): Entry => {
      const at = index * ENTRY;
      const length = Math.min(64, view.getUint16(at + 64, true));
      const name = new TextDecoder('utf-16le').decode(
        whole.subarray(at, at + Math.max(0, length - 2)),
      );
      return {
        name,
        type: whole[at + 66] ?? 0,
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      };
    });
  }

  /** The entries of a folder are a tree of siblings. */
  #within(first: number, met: Set<number>, depth: number): CompoundEntry[] {
    if (depth > DEEPEST) throw new Broken();
    const found: CompoundEntry[] = [];
    const waiting = [first];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const entry = this.#directory[index];
      if (!entry) continue;
      if (met.has(index)) throw new Broken();
      met.add(index);
      waiting.push(entry.right, entry.left);
      const { name, type } = entry;
      if (type === 1) {
        found.push({ name, kind: 'storage', entries: this.#within(entry.child, met, depth + 1) });
      } else if (type === 2) found.push({ name, kind: 'stream', read: () => this.#read(entry) });
    }
    return found;
  }

  #read(entry: Entry): Uint8Array {
    this.#readable -= Math.min(entry.size, this.#bytes.length);
    if (this.#readable < 0) return new Uint8Array();
    try {
      return this.#stream(entry);
    } catch (error) {
      if (error instanceof Broken) return new Uint8Array();
      throw error;
    }
  }

  #stream({ start, size }: Entry): Uint8Array {
    if (size >= this.#cutoff) return this.#join(this.#chain(start, this.#fat), size);
    return joined(this.#chain(start, this.#miniFat), this.#mini, size, (sector) =>
      this.#miniStream.subarray(sector * this.#mini, (sector + 1) * this.#mini),
    );
  }
}

/**
 * The first `size` bytes of a chain.
 * @param length of a sector
 * @param bytesOf are shorter than that, or none, at the end of what holds them: zeros stand for the others
 */
function joined(
  chain: readonly number[],
  length: number,
  size: number,
  bytesOf: (sector: number) => Uint8Array,
): Uint8Array {
  const whole = new Uint8Array(Math.min(size, chain.length * length));
  for (const [index, sector] of chain.entries()) {
    const at = index * length;
    if (at >= whole.length) break;
    whole.set(bytesOf(sector).subarray(0, whole.length - at), at);
  }
  return whole;
}

/** The streams of a folder by their names; one that can't be read is empty. */
export function streamsOf(entries: readonly CompoundEntry[]): Map<string, () => Uint8Array> {
  return new Map(
    entries.flatMap((entry) =>
      entry.kind === 'stream' ? [[entry.name, entry.read] as const] : [],
    ),
  );
}
