import type { Span } from '../document.ts';
import type { Mistake } from './query.ts';

/** One article, annotation or free note that answers a query. */
export interface Hit {
  readonly kind: 'article' | 'annotation' | 'free-note';
  /** The article's id, or the free note's. */
  readonly id: string;
  readonly annotation: string | null;
  /** Of the article; of a free note its author. */
  readonly title: string;
  /** The outlet; null where the article names none. */
  readonly publisher: string | null;
  /** When the article was published, ISO 8601; null where nothing says it. Of a free note its day. */
  readonly published: string | null;
  readonly snippet: string;
  /** Spans of `snippet` that match. */
  readonly matches: readonly Span[];
  /**
   * Where the snippet's first match stands in the canonical text, or 0 when only the title or the
   * source matches; the annotation's start for an annotation.
   */
  readonly start: number;
}

/** A hit of a search, which is ordered by how well it answers. */
export interface SearchHit extends Hit {
  /** Whether it answers the words as they were typed, and not only a form or a beginning of them. */
  readonly exact: boolean;
  /** Larger is better, among those that are `exact` and among those that are not. */
  readonly score: number;
}

/** A part of what is found. */
export interface FoundPart {
  /** From 0. */
  readonly from: number;
  readonly limit: number;
}

/** What a query found: a part of it, the best first, and how much there is of it in all. */
export interface Found {
  readonly kind: 'found';
  /** How many better ones stand before the first of the hits. */
  readonly from: number;
  readonly hits: readonly SearchHit[];
  /** All of them, whatever was asked to be shown. */
  readonly articles: number;
  readonly notes: number;
  /** How many of both answer the words as they were typed. */
  readonly exact: number;
  /** Documents of an older library that are not in the index yet. */
  readonly waiting: number;
}

/** A query that can't be read as one, and why. */
export interface Misread extends Mistake {
  readonly kind: 'mistake';
}

export type SearchAnswer = Found | Misread;

/** A hit of a saved search, which is ordered by when it came. */
export interface SavedHit extends Hit {
  /** Whether it came since the last look. */
  readonly isNew: boolean;
}

export interface SavedFound {
  /** How many stand before the first of the hits. */
  readonly from: number;
  /** What is new first, of each part the newest publication first. */
  readonly hits: readonly SavedHit[];
  /** All of them, whatever was asked to be shown. */
  readonly articles: number;
  readonly notes: number;
  readonly fresh: number;
}
