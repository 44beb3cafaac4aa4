import type { Block } from './document.ts';
import type { TriageState } from './triage.ts';

/** Where a text comes from, as the text itself says or as a person corrected it. */
export interface Source {
  readonly title: string;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** The place line of a wire story ("BEIRUT"), without its dash. */
  readonly dateline: string | null;
  /** ISO 8601: a date, or a date with time and offset. */
  readonly published: string | null;
  /** When the text was last changed, as it says itself; as `published`. */
  readonly modified: string | null;
  /** When it was fetched from where it stood, as what fetched it noted; as `published`. */
  readonly retrieved: string | null;
  /** Who reported and contributed, as the text has it. */
  readonly credits: string | null;
  readonly url: string | null;
}

/** A source of which no more is known than what it is called. */
export const sourceCalled = (title: string): Source => ({
  title,
  publisher: null,
  byline: null,
  dateline: null,
  published: null,
  modified: null,
  retrieved: null,
  credits: null,
  url: null,
});

/** The fields of a source that a person may edit. */
export const SOURCE_FIELDS = [
  'title',
  'publisher',
  'byline',
  'dateline',
  'published',
  'modified',
  'retrieved',
  'credits',
  'url',
] as const satisfies readonly (keyof Source)[];

/** A raw document after parsing, before it is stored. */
export interface ParsedArticle {
  readonly source: Source;
  /** BCP 47, from the text or its script; null when unknown. */
  readonly language: string | null;
  readonly blocks: readonly Block[];
}

/** One stored revision of an article. */
export interface Article extends ParsedArticle {
  /** Stable over revisions: 16 hexadecimal digits. */
  readonly id: string;
  /** Counts from 1. */
  readonly revision: number;
  /** SHA-256 of the canonical text in UTF-8, hexadecimal; names the revision. */
  readonly sha256: string;
  /** The canonical text, `canonicalText(blocks)`. */
  readonly text: string;
  /** The path or name it was imported from. */
  readonly path: string;
  /** ISO 8601 with time, UTC. */
  readonly imported: string;
}

/** A stored revision without its text. */
export interface Revision {
  readonly number: number;
  readonly sha256: string;
  /** SHA-256 of the bytes that were imported. */
  readonly bytesSha256: string;
  readonly path: string;
  readonly imported: string;
  readonly words: number;
}

/** A row of the library. */
export interface ArticleSummary {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly imported: string;
  readonly words: number;
  readonly annotations: number;
  /** Opened at least once and not marked unread since. */
  readonly read: boolean;
  readonly state: TriageState;
  /** Left out where nobody starred it. */
  readonly starred?: boolean;
  /** ISO day by which it should be dealt with; left out where nobody set one. */
  readonly due?: string;
  /** Who sees to it; left out for nobody. */
  readonly owner?: string;
  /** Reading position as a canonical offset. */
  readonly position: number;
  /** How far all of it may go; left out where nobody marked it. */
  readonly marking?: string;
  /** The folders that it was found in, on sticks and disks; left out where it lies in none. */
  readonly folders?: readonly string[];
  /** The ids of the dossiers that it lies in; left out where it lies in none. */
  readonly dossiers?: readonly string[];
  /** How often watched names stand in it; left out where none does. */
  readonly watchHits?: number;
}
