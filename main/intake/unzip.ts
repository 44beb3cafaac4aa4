import { crc32, inflateRawSync } from 'node:zlib';
import { fail, ok, type Result } from '#domain/result.ts';
import { archiveNames } from './encoding/archive-names.ts';

/** An entry of an archive as its directory has it; nothing is unpacked yet. */
export interface ZipEntry {
  /** Relative, with slashes, never leading out of the archive. */
  readonly name: string;
  /** In bytes, unpacked, as the archive says. */
  readonly size: number;
  /** The bytes, checked against size and checksum. */
  read(): Result<Uint8Array>;
}

/** A directory counts in 16 bits; its last number says that the archive is of a longer form. */
const MAX_ENTRIES = 0xfffe;
const MAX_ENTRY_BYTES = 64 * 1024 * 1024;
/** All entries together: what a library of tens of thousands of articles packs, and a memory holds. */
const MAX_TOTAL_BYTES = 512 * 1024 * 1024;
/** Text packs about tenfold; what unpacks to far more than this is made to fill a memory. */
const MAX_RATIO = 200;
const RATIO_MATTERS_FROM = 1024 * 1024;

const END = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 0x1;
const UTF8 = 0x800;

/**
 * Lists a ZIP archive's files without unpacking any, bounded in entries, sizes and packing ratio, each and
 * all together. No byte belongs to two entries, so that a small archive can't be unpacked a thousand times
 * over. Our own reader, because archives come from anywhere: the usual libraries check neither checksums
 * nor names.
 * @see APPNOTE.TXT, sections 4.3.7 to 4.3.16
 */
export function listZip(bytes: Uint8Array): Result<readonly ZipEntry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return directory(bytes, view);
  } catch (error) {
    // A DataView throws this for every read behind the end.
    if (error instanceof RangeError) return damaged();
    throw error;
  }
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

function directory(bytes: Uint8Array, view: DataView): Result<readonly ZipEntry[]> {
  const end = endOfDirectory(view);
  if (end === -1) return damaged();
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) {
    return fail('too-many-files', `This archive holds ${count} files, which no file of ours does.`);
  }
  const listed: { readonly at: number; readonly raw: Uint8Array; readonly isUtf8: boolean }[] = [];
  const start = view.getUint32(end + 16, true);
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY) return damaged();
    const nameLength = view.getUint16(at + 28, true);
    const raw = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    listed.push({ at, raw, isUtf8: (view.getUint16(at + 8, true) & UTF8) !== 0 });
    const beside = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    at += ENTRY_LENGTH + nameLength + beside;
  }
  const untold = archiveNames(listed.flatMap(({ raw, isUtf8 }) => (isUtf8 ? [] : [raw])));
  const entries = new Map<string, ZipEntry>();
  const taken: Range[] = [];
  let total = 0;
  for (const { at: entry, raw, isUtf8 } of listed) {
    const name = isUtf8 ? new TextDecoder('utf-8').decode(raw) : untold(raw);
    const refusal = refusalOf(view, entry, name);
    if (refusal) return refusal;
    const range = rangeOf(view, entry);
    total += view.getUint32(entry + 24, true);
    if (entries.has(name) || range === null) return damaged();
    taken.push(range);
    if (!name.endsWith('/')) entries.set(name, entryAt(bytes, view, entry, name, range));
  }
  if (isTooMuch(total, bytes.length)) return tooLarge();
  if (at > end) return damaged();
  taken.push({ local: start, data: at, end });
  return overlap(taken) ? damaged() : ok([...entries.values()]);
}

/** Where an entry stands in the file: from its local header to the end of its data. */
interface Range {
  readonly local: number;
  readonly data: number;
  readonly end: number;
}

/** Null where the directory points at something else. */
function rangeOf(view: DataView, at: number): Range | null {
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== LOCAL) return null;
  const data =
    local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return { local, data, end: data + view.getUint32(at + 20, true) };
}

function overlap(ranges: readonly Range[]): boolean {
  const inOrder = ranges.toSorted((one, other) => one.local - other.local);
  return inOrder.some(({ local }, index) => index > 0 && local < (inOrder[index - 1]?.end ?? 0));
}

/** @param packed in bytes; for one entry its data, for all the whole file */
const isTooMuch = (size: number, packed: number): boolean =>
  size > MAX_TOTAL_BYTES || (size > RATIO_MATTERS_FROM && size > MAX_RATIO * packed);

/** The last end record whose comment ends with the file; -1 where there is none. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
    const isEnd = view.getUint32(at, true) === END;
    if (isEnd && at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return -1;
}

function refusalOf(view: DataView, at: number, name: string): Result<never> | null {
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  if (leadsOut(name)) {
    return fail(
      'unsafe-name',
      `This archive holds a file whose name leads out of it: it is refused.`,
    );
  }
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) {
    return fail(
      'encrypted',
      'This archive is protected by a password, which Fieldbrief can’t open.',
    );
  }
  if (method !== STORED && method !== DEFLATED) {
    return fail('unknown-method', 'This archive is packed in a way that Fieldbrief can’t unpack.');
  }
  return size > MAX_ENTRY_BYTES || isTooMuch(size, packed) ? tooLarge() : null;
}

const leadsOut = (name: string): boolean =>
  name === '' ||
  name.startsWith('/') ||
  /[\\\0]|^[a-z]:/i.test(name) ||
  name.split('/').includes('..');

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  name: string,
  range: Range,
): ZipEntry {
  const method = view.getUint16(at + 10, true);
  const checksum = view.getUint32(at + 16, true);
  const size = view.getUint32(at + 24, true);
  const data = bytes.subarray(range.data, range.end);
  return {
    name,
    size,
    read() {
      try {
        const content =
          method === STORED ? data : inflateRawSync(data, { maxOutputLength: size || 1 });
        const isWhole = content.length === size && crc32(content) === checksum;
        return isWhole ? ok(content) : damaged();
      } catch (error) {
        if (isZlibError(error)) return damaged();
        throw error;
      }
    },
  };
}

const isZlibError = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^Z_|^ERR_BUFFER_TOO_LARGE$/.test(String(error.code));

const tooLarge = (): Result<never> =>
  fail('too-large', 'This archive unpacks to more than any file of ours holds: it is refused.');

const damaged = (): Result<never> =>
  fail('damaged-archive', 'This archive is damaged or incomplete: nothing of it was taken.');
