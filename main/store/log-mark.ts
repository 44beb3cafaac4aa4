import { createHmac, timingSafeEqual } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { endianness } from 'node:os';
import { join } from 'node:path';
import { StoreError } from './store-error.ts';
import type { DataKey } from './vault/cipher.ts';
import { replaceFile } from './vault/replace-file.ts';

/**
 * SQLite takes a write-ahead log up to the first frame whose checksum does not fit, and leaves out the rest without a
 * word: that is right after a power cut in the middle of a write, and wrong where a bit of the log was changed. So the
 * end of what was acknowledged is kept beside it, signed with the library's key: a log that ends sooner lost something.
 *
 * The mark has two places, written in turn, so that a power cut while one is written leaves the other. A library that
 * was closed has no log, and its mark says that: a log that lies beside it then is of another time or library.
 * @see https://www.sqlite.org/walformat.html
 */
interface LogEnd {
  /** Of the log's present turn, as they stand in its header. The first counts the turns up. */
  readonly salts: readonly [number, number];
  readonly frames: number;
  /** Of the last frame, over all before it. */
  readonly checksum: readonly [number, number];
}

const LOG_HEADER = 32;
const FRAME_HEADER = 24;
/** What SQLite writes on a machine with small ends first: all that Fieldbrief runs on. */
const MAGIC = 0x377f0682;
const PLACE = 512;
const CONTENT = 24;
const MARK = CONTENT + 32;
/** More turns than this between two marks no library makes. */
const MOST_TURNS = 1_000;
/** What a closed library's mark says. */
const NO_LOG: LogEnd = { salts: [0, 0], frames: 0, checksum: [0, 0] };
/** Signs the mark of a library in clear: against accidents, not against people. */
const NO_KEY = Buffer.alloc(32);

const markPath = (folder: string) => join(folder, 'library.db-end');
const logPath = (folder: string) => join(folder, 'library.db-wal');

/** Writes down, whenever something was acknowledged, where the log ends. */
export class LogMark {
  readonly #folder: string;
  readonly #key: DataKey;
  #file: number | null = null;
  #count = 0;
  #last = '';

  constructor(folder: string, key: DataKey | null) {
    this.#folder = folder;
    this.#key = key ?? NO_KEY;
  }

  /** On the disk when it returns. Costs nothing where nothing was written since the last time. */
  keep(): void {
    const end = presentEnd(join(this.#folder, 'library.db-shm'));
    if (end === null) return;
    const state = JSON.stringify(end);
    if (state === this.#last) return;
    this.#file ??= openSync(markPath(this.#folder), 'w', 0o600);
    this.#count += 1;
    const mark = signed(end, this.#count, this.#key);
    writeSync(this.#file, mark, 0, mark.length, (this.#count % 2) * PLACE);
    fdatasyncSync(this.#file);
    this.#last = state;
  }

  /** Before the log itself is folded into the database and deleted. */
  remove(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
    forgetLogMark(this.#folder);
  }

  /** After the log was folded and deleted; where it was not, because somebody else has it open, nothing is said. */
  closed(): void {
    if (existsSync(logPath(this.#folder)) || !existsSync(this.#folder)) return;
    const path = markPath(this.#folder);
    const mark = Buffer.alloc(PLACE + MARK);
    signed(NO_LOG, 1, this.#key).copy(mark, PLACE);
    replaceFile(path, mark);
  }
}

/**
 * Before SQLite may begin a log: a crash from now on leaves one that belongs to the library. What it gives back puts
 * the mark of a closed library back, for an opening that was refused.
 */
export function beginLog(folder: string, key: DataKey | null): () => void {
  if (lastMark(folder, key ?? NO_KEY) !== 'closed') return () => undefined;
  forgetLogMark(folder);
  return () => new LogMark(folder, key).closed();
}

/** From then on what the log has is all that there is. */
export function forgetLogMark(folder: string): void {
  rmSync(markPath(folder), { force: true });
}

/** Before SQLite may fold anything: throws a `StoreError` where the log ends before what was acknowledged. */
export function refuseLostChanges(folder: string, key: DataKey | null): void {
  const mark = lastMark(folder, key ?? NO_KEY);
  if (mark === 'none') return;
  if (mark === 'closed') {
    if ((statSync(logPath(folder), { throwIfNoEntry: false })?.size ?? 0) === 0) return;
    throw new StoreError(
      'foreign-log',
      `Beside the library in ${folder} lies a log of changes (library.db-wal) that is not its own: nothing was touched.`,
    );
  }
  if (mark !== 'damaged' && reaches(logPath(folder), mark)) return;
  throw new StoreError(
    'damaged-log',
    `The last changes to the library in ${folder} are damaged or missing (library.db-wal): nothing was touched.`,
  );
}

function signed({ salts, frames, checksum }: LogEnd, count: number, key: DataKey): Buffer {
  const content = Buffer.alloc(CONTENT);
  for (const [at, value] of [count, ...salts, frames, ...checksum].entries()) {
    content.writeUInt32BE(value, at * 4);
  }
  return Buffer.concat([content, signature(content, key)]);
}

const signature = (content: Buffer, key: DataKey) =>
  createHmac('sha256', key).update('end of the log').update(content).digest();

/** `damaged`: marks are there, and none of them holds. */
function lastMark(folder: string, key: DataKey): LogEnd | 'none' | 'closed' | 'damaged' {
  if (!existsSync(markPath(folder))) return 'none';
  const file = readFileSync(markPath(folder));
  // The power went before the first one was written.
  if (file.every((byte) => byte === 0)) return 'none';
  const marks = [0, PLACE].flatMap((at) => {
    const content = file.subarray(at, at + CONTENT);
    const given = file.subarray(at + CONTENT, at + MARK);
    const isSound = given.length === 32 && timingSafeEqual(given, signature(content, key));
    return isSound ? [content] : [];
  });
  const [newest] = marks.sort((one, other) => other.readUInt32BE(0) - one.readUInt32BE(0));
  if (newest === undefined) return 'damaged';
  const [, salt1 = 0, salt2 = 0, frames = 0, sum1 = 0, sum2 = 0] = Array.from(
    { length: CONTENT / 4 },
    (_, at) => newest.readUInt32BE(at * 4),
  );
  return frames === 0 ? 'closed' : { salts: [salt1, salt2], frames, checksum: [sum1, sum2] };
}

/** Where the log ends now, by the index that SQLite keeps of it in shared memory; null where there is none. */
function presentEnd(path: string): LogEnd | null {
  if (endianness() !== 'LE' || !existsSync(path)) return null;
  const head = Buffer.alloc(48);
  const file = openSync(path, 'r');
  try {
    if (readSync(file, head, 0, head.length, 0) < head.length) return null;
  } finally {
    closeSync(file);
  }
  const isReady = head[12] === 1;
  const frames = head.readUInt32LE(16);
  if (!isReady || frames === 0) return null;
  return {
    // Kept as they stand in the log's header.
    salts: [head.readUInt32BE(32), head.readUInt32BE(36)],
    frames,
    checksum: [head.readUInt32LE(24), head.readUInt32LE(28)],
  };
}

/** Whether a log holds all that the mark says, or was folded into the database since and begun anew. */
function reaches(path: string, mark: LogEnd): boolean {
  if (!existsSync(path)) return false;
  const file = openSync(path, 'r');
  try {
    const header = Buffer.alloc(LOG_HEADER);
    if (readSync(file, header, 0, LOG_HEADER, 0) < LOG_HEADER) return false;
    const sum = new RunningSum();
    sum.add(header.subarray(0, 24));
    const isSound =
      header.readUInt32BE(0) === MAGIC && sum.is(header.readUInt32BE(24), header.readUInt32BE(28));
    if (!isSound) return false;
    const salts = [header.readUInt32BE(16), header.readUInt32BE(20)];
    if (salts[0] !== mark.salts[0] || salts[1] !== mark.salts[1]) {
      const turns = ((salts[0] ?? 0) - mark.salts[0]) >>> 0;
      return turns > 0 && turns <= MOST_TURNS;
    }
    const frame = Buffer.alloc(FRAME_HEADER + header.readUInt32BE(8));
    if (fstatSync(file).size < LOG_HEADER + mark.frames * frame.length) return false;
    for (let count = 0; count < mark.frames; count += 1) {
      readSync(file, frame, 0, frame.length, LOG_HEADER + count * frame.length);
      sum.add(frame.subarray(0, 8));
      sum.add(frame.subarray(FRAME_HEADER));
      const isOfThisTurn =
        frame.readUInt32BE(8) === mark.salts[0] && frame.readUInt32BE(12) === mark.salts[1];
      if (!isOfThisTurn || !sum.is(frame.readUInt32BE(16), frame.readUInt32BE(20))) return false;
    }
    return sum.is(mark.checksum[0], mark.checksum[1]);
  } finally {
    closeSync(file);
  }
}

/** SQLite's checksum over pairs of 32-bit words. */
class RunningSum {
  #one = 0;
  #two = 0;

  add(bytes: Buffer): void {
    let one = this.#one;
    let two = this.#two;
    for (let at = 0; at < bytes.length; at += 8) {
      one = (one + bytes.readUInt32LE(at) + two) >>> 0;
      two = (two + bytes.readUInt32LE(at + 4) + one) >>> 0;
    }
    this.#one = one;
    this.#two = two;
  }

  is(one: number, two: number): boolean {
    return this.#one === one && this.#two === two;
  }
}
