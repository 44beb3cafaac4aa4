/** Files that are characters. */
export const TEXT_KINDS = ['text', 'markdown', 'html', 'chat', 'table', 'feed'] as const;

/** Files that a parser takes as bytes. */
export const BYTE_KINDS = [
  'archive',
  'mail',
  'mailbox',
  'outlook',
  'mhtml',
  'webarchive',
  'workbook',
  'pdf',
  'docx',
  'picture',
  'odt',
  'epub',
  'rtf',
] as const;

export type TextKind = (typeof TEXT_KINDS)[number];
export type ByteKind = (typeof BYTE_KINDS)[number];

/** What a file turned out to be, by its content first and its name second. */
export type DocumentKind = TextKind | ByteKind;

/** How the encoding of a text came to be known; the last two are shown as assumed or chosen. */
export const ENCODING_SOURCES = ['mark', 'declared', 'valid', 'assumed', 'chosen'] as const;

export interface UsedEncoding {
  /** As the WHATWG Encoding Standard names it: `utf-8`, `windows-1252`, … */
  readonly name: string;
  readonly by: (typeof ENCODING_SOURCES)[number];
  /** Where it is assumed: what else it may be, the likeliest first. */
  readonly alternatives?: readonly string[];
}

interface RawFile {
  /** The path or file name it came from. */
  readonly name: string;
}

/** A file after intake, nothing interpreted yet: characters where it is text, else its bytes. */
export type RawDocument = RawText | RawBytes;

export interface RawText extends RawFile {
  readonly kind: TextKind;
  readonly text: string;
  readonly encoding: UsedEncoding;
}

export interface RawBytes extends RawFile {
  readonly kind: ByteKind;
  readonly bytes: Uint8Array;
}

/** In dates like 03/04/2026. */
export type FirstFigure = 'day' | 'month';

/** What a person may choose about how a file is read; what is left out is found out. */
export interface ReadingChoice {
  /** A WHATWG name. */
  readonly encoding?: string | undefined;
  /** Which figure of a chat's dates comes first, where the chat does not show it. */
  readonly dayOrder?: FirstFigure | undefined;
  /** The whole of it, with what is usually left out of an article. */
  readonly whole?: boolean | undefined;
}

/** The largest file that is taken, in bytes. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;
