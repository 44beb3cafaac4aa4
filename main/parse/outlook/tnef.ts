import type { CompoundEntry } from './compound-file.ts';

const SIGNATURE = 0x223e9f78;
const HEAD = 6;
/** Level, number and length stand before what an attribute holds, a sum of it behind. */
const ATTRIBUTE_HEAD = 9;
const SUM = 2;
/** Attachments, or recipients. */
const MOST_PARTS = 2_000;
/** A message of Outlook's has some two hundred. */
const MOST_PROPERTIES = 1_000;
const MOST_VALUES = 100_000;

const SUBJECT = 0x00018004;
const BODY = 0x0002800c;
const CODE_PAGE = 0x00069007;
const MESSAGE_PROPERTIES = 0x00069003;
const RECIPIENTS = 0x00069004;
const ATTACHMENT_BEGINS = 0x00069002;
const ATTACHMENT_TITLE = 0x00018010;
const ATTACHMENT_BYTES = 0x0006800f;
const ATTACHMENT_PROPERTIES = 0x00069005;

const OBJECT = 0x000d;
const TEXT = 0x001e;
const WIDE_TEXT = 0x001f;
const MOMENT = 0x0040;
const CLASS = 0x0048;
const BINARY = 0x0102;
const MANY = 0x1000;
const FIXED = 16;
const FIRST_NAMED = 0x8000;

/** Whether bytes are what Outlook packs a message's form and attachments in: `winmail.dat`. */
const isTnef = (bytes: Uint8Array): boolean =>
  bytes.length > HEAD && viewOf(bytes).getUint32(0, true) === SIGNATURE;

/**
 * What a `winmail.dat` holds, as the parts that the same message has in a file of Outlook's own; null where it is none.
 * What is damaged ends early.
 * @see [MS-OXTNEF]
 */
export function tnefEntries(bytes: Uint8Array): readonly CompoundEntry[] | null {
  if (!isTnef(bytes)) return null;
  const message = new Part(32);
  const attachments: Part[] = [];
  const recipients: Part[] = [];
  for (const { id, data } of attributesOf(bytes)) {
    const attachment = attachments.at(-1);
    if (id === SUBJECT) message.add(0x0037, TEXT, data);
    else if (id === BODY) message.add(0x1000, TEXT, data);
    else if (id === CODE_PAGE) message.addFixed(0x3ffd, 0x0003, data.subarray(0, 4));
    else if (id === MESSAGE_PROPERTIES) message.read(new Reader(data));
    else if (id === RECIPIENTS) recipients.push(...recipientsOf(data));
    else if (id === ATTACHMENT_BEGINS && attachments.length < MOST_PARTS)
      attachments.push(new Part(8));
    else if (id === ATTACHMENT_TITLE) attachment?.add(0x3704, TEXT, data);
    else if (id === ATTACHMENT_BYTES) attachment?.add(0x3701, BINARY, data);
    else if (id === ATTACHMENT_PROPERTIES) attachment?.read(new Reader(data));
  }
  return [
    ...message.entries,
    ...storages('__recip_version1.0_', recipients),
    ...storages('__attach_version1.0_', attachments),
  ];
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const storages = (name: string, parts: readonly Part[]): CompoundEntry[] =>
  parts.map(({ entries }, index) => ({ name: `${name}#${index}`, kind: 'storage', entries }));

function* attributesOf(bytes: Uint8Array): Generator<{ id: number; data: Uint8Array }> {
  const view = viewOf(bytes);
  for (let at = HEAD; at + ATTRIBUTE_HEAD <= bytes.length; ) {
    const id = view.getUint32(at + 1, true);
    const start = at + ATTRIBUTE_HEAD;
    const end = start + view.getUint32(at + 5, true);
    yield { id, data: bytes.subarray(start, end) };
    at = end + SUM;
  }
}

function recipientsOf(data: Uint8Array): Part[] {
  const reader = new Reader(data);
  const found: Part[] = [];
  const count = Math.min(reader.number(), MOST_PARTS);
  for (let left = count; left > 0 && !reader.isAtEnd; left -= 1) {
    const part = new Part(8);
    part.read(reader);
    found.push(part);
  }
  return found;
}

/** Numbers and stretches of bytes, one behind the other; behind the end there are zeros and nothing. */
class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  number(): number {
    const four = this.bytes(4);
    return four.length < 4 ? 0 : viewOf(four).getUint32(0, true);
  }

  bytes(length: number): Uint8Array {
    const found = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return found;
  }

  /** The same, filled up to four bytes. */
  padded(length: number): Uint8Array {
    const found = this.bytes(length);
    this.#at += (4 - (length % 4)) % 4;
    return found;
  }
}

/** A message, a recipient or an attachment with its properties. */
class Part {
  readonly #head: number;
  readonly #streams = new Map<string, Uint8Array>();
  readonly #fixed: Uint8Array[] = [];

  constructor(head: number) {
    this.#head = head;
  }

  get entries(): CompoundEntry[] {
    const fixed = new Uint8Array(Buffer.concat([new Uint8Array(this.#head), ...this.#fixed]));
    return [...this.#streams, ['__properties_version1.0', fixed] as const].map(([name, bytes]) => ({
      name,
      kind: 'stream',
      read: () => bytes,
    }));
  }

  add(id: number, type: number, data: Uint8Array): void {
    const hex = (number: number) => number.toString(16).toUpperCase().padStart(4, '0');
    this.#streams.set(`__substg1.0_${hex(id)}${hex(type)}`, data);
  }

  addFixed(id: number, type: number, data: Uint8Array): void {
    const record = new Uint8Array(FIXED);
    const view = viewOf(record);
    view.setUint16(0, type, true);
    view.setUint16(2, id, true);
    record.set(data.subarray(0, 8), 8);
    this.#fixed.push(record);
  }

  read(reader: Reader): void {
    const count = Math.min(reader.number(), MOST_PROPERTIES);
    for (let left = count; left > 0 && !reader.isAtEnd; left -= 1) {
      const tag = reader.number();
      const [type, id] = [tag & 0xffff, tag >>> 16];
      if (id >= FIRST_NAMED) skipName(reader);
      const isMany = (type & MANY) !== 0;
      const kind = type & ~MANY;
      const values = isMany || isOfAnyLength(kind) ? Math.min(reader.number(), MOST_VALUES) : 1;
      for (let value = 0; value < values && !reader.isAtEnd; value += 1) {
        const data = reader.padded(isOfAnyLength(kind) ? reader.number() : lengthOf(kind));
        if (value === 0 && id < FIRST_NAMED) this.#take(id, kind, data);
      }
    }
  }

  #take(id: number, kind: number, data: Uint8Array): void {
    // A message within is packed the same way behind the sixteen bytes that say so.
    if (kind === OBJECT) this.add(id, BINARY, data.subarray(16));
    else if (isOfAnyLength(kind)) this.add(id, kind, data);
    else this.addFixed(id, kind, data);
  }
}

function skipName(reader: Reader): void {
  reader.bytes(16);
  const isText = reader.number() === 1;
  const number = reader.number();
  if (isText) reader.padded(number);
}

const isOfAnyLength = (kind: number): boolean =>
  kind === TEXT || kind === WIDE_TEXT || kind === BINARY || kind === OBJECT;

const EIGHT: ReadonlySet<number> = new Set([0x0005, 0x0006, 0x0007, 0x0014, MOMENT]);
const lengthOf = (kind: number): number => (kind === CLASS ? 16 : EIGHT.has(kind) ? 8 : 4);
