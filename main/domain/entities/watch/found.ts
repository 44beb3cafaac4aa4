import type { Span } from '../../document.ts';

/** A watch list with what it finds in the library as it is. */
export interface WatchListSummary {
  readonly id: string;
  /** The file that it came from. */
  readonly name: string;
  /** ISO 8601 with time, UTC. */
  readonly imported: string;
  readonly names: number;
  /** How many articles hold at least one of them, and how often in all. */
  readonly articles: number;
  readonly hits: number;
}

export interface WatchPlace extends Span {
  /** `variant`: by a spelling that the list gives, or that sounds the same. */
  readonly match: 'exact' | 'variant';
}

/** Where one name of a list stands in a text. */
export interface WatchFinding {
  readonly name: string;
  readonly count: number;
  /** The first of them, by start. */
  readonly places: readonly WatchPlace[];
}

/** A finding with the article and the list that it belongs to. */
export interface WatchFound extends WatchFinding {
  /** The article's id. */
  readonly article: string;
  readonly title: string;
  /** The watch list's id. */
  readonly list: string;
}
