/** What a file turned out to be, by its content first and its name second. */
export type DocumentKind = 'text' | 'markdown' | 'html';

/** A file after intake: characters instead of bytes, nothing interpreted yet. */
export interface RawDocument {
  /** The path or file name it came from. */
  readonly name: string;
  readonly kind: DocumentKind;
  readonly text: string;
  /** SHA-256 of the original bytes, hexadecimal. */
  readonly bytesSha256: string;
  /** The encoding that was used, as the WHATWG Encoding Standard names it: `utf-8`, `windows-1252`, … */
  readonly encoding: string;
}

/** The largest file that is taken, in bytes. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** The same for a sentence. */
export const MAX_FILE_TEXT = '64 MB';
