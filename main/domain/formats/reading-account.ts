import type { DocumentKind, FirstFigure, UsedEncoding } from './raw-document.ts';

/** Something of a document that is not in the article, and why a person may want to know. */
export interface LeftOut {
  /** What it was taken for, in the singular and in lower case: "navigation", "reader comment", "teaser". */
  readonly what: string;
  /** Its length in UTF-16 code units, all pieces of this sort together. */
  readonly characters: number;
  /** Its first words, for a person to know it by. */
  readonly opening: string;
}

/**
 * Counts up whenever some format came to be read better: what an earlier reader read, and whose file is kept, is
 * offered to be read again.
 */
export const READER = 10;

/** Which figure of a date was taken for the day, and whether a person said so. */
export interface DayReading {
  readonly first: FirstFigure;
  readonly by: 'assumed' | 'chosen';
}

/** A file that was at hand when a document was read: a picture that its page names, the caption of a photograph. */
export interface BesideFile {
  /** As the document names it. */
  readonly name: string;
  /** Of its bytes, which are kept. */
  readonly sha256: string;
}

/** How a revision was read: what the source dialog tells, and what a person may choose otherwise. */
export interface ReadingAccount {
  /** `unread`: of no kind that is read; a person took it all the same. */
  readonly kind: DocumentKind | 'unread';
  /** Null where the format itself says it. */
  readonly encoding: UsedEncoding | null;
  /** Which part of the file the article is: "item 3"; null for the file itself. */
  readonly part: string | null;
  /** Whether a person asked for the whole of it. */
  readonly whole: boolean;
  readonly leftOut: readonly LeftOut[];
  /** Whole sentences for a person: "3 pages are pictures of text, which can't be read." */
  readonly remarks: readonly string[];
  /** Left out where there were none. */
  readonly beside?: readonly BesideFile[];
  /** How a chat's dates were read, where the chat does not show it; else left out. */
  readonly dayOrder?: DayReading;
  /** Which reader read it; left out by the first. */
  readonly reader?: number;
}
