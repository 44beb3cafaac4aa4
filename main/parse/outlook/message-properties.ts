import { decodePage } from '../rtf/code-pages.ts';
import { assumedPage } from './assumed-page.ts';
import { type CompoundEntry, streamsOf } from './compound-file.ts';

const PROPERTIES = '__properties_version1.0';
const FIXED = 16;

/** Milliseconds from 1601, where Windows begins to count, to 1970. */
const EPOCH = 11_644_473_600_000;
const WESTERN = 1252;

/**
 * The properties of a message, a recipient or an attachment, by their numbers.
 * @see [MS-OXMSG], [MS-OXPROPS]
 */
export class MessageProperties {
  readonly #streams: ReadonlyMap<string, () => Uint8Array>;
  readonly #fixed = new Map<number, DataView>();
  readonly #page: number;
  /** Whether the code page stands nowhere, but only what the message's sender wrote in. */
  readonly isPageAssumed: boolean;

  /**
   * @param head how many bytes stand before the fixed properties: 32 in a file, 24 in a message within one, else 8
   * @param page the code page of 8-bit strings, where the message that it belongs to says one
   */
  constructor(entries: readonly CompoundEntry[], head: number, page?: number) {
    this.#streams = streamsOf(entries);
    const bytes = this.#streams.get(PROPERTIES)?.() ?? new Uint8Array();
    for (let at = head; at + FIXED <= bytes.length; at += FIXED) {
      const view = new DataView(bytes.buffer, bytes.byteOffset + at, FIXED);
      this.#fixed.set(view.getUint16(2, true), view);
    }
    const said = this.number(0x3ffd) ?? page;
    this.#page = said ?? assumedPage(this.number(0x3fde), this.number(0x3ff1)) ?? WESTERN;
    this.isPageAssumed = said === undefined && this.#page !== WESTERN;
  }

  /** The code page of its 8-bit strings. */
  get page(): number {
    return this.#page;
  }

  /** Empty where it has none. */
  text(id: number): string {
    const wide = this.#stream(id, '001F');
    if (wide) return new TextDecoder('utf-16le').decode(wide).replace(/\0+$/, '');
    const narrow = this.#stream(id, '001E');
    return narrow ? decodePage(narrow, this.#page).replace(/\0+$/, '') : '';
  }

  /** Whether a text is in 8-bit signs, so that its code page matters. */
  hasNarrow(id: number): boolean {
    return this.#stream(id, '001F') === undefined && this.#stream(id, '001E') !== undefined;
  }

  bytes(id: number): Uint8Array | null {
    return this.#stream(id, '0102') ?? null;
  }

  number(id: number): number | null {
    return this.#fixed.get(id)?.getInt32(8, true) ?? null;
  }

  /** A moment in UTC, as mails write it. */
  moment(id: number): string | null {
    const view = this.#fixed.get(id);
    if (view?.getUint16(0, true) !== 0x0040) return null;
    const time = Number(view.getBigUint64(8, true) / 10_000n) - EPOCH;
    return Math.abs(time) < 8.64e15 ? new Date(time).toUTCString() : null;
  }

  #stream(id: number, type: string): Uint8Array | undefined {
    const name = `__substg1.0_${id.toString(16).toUpperCase().padStart(4, '0')}${type}`;
    return this.#streams.get(name)?.();
  }
}
