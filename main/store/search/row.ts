/** A found document with what its snippet is cut from, not folded. */
export interface FoundRow {
  /** The article's id. */
  readonly article: string;
  /** Empty for the article itself. */
  readonly annotation: string;
  /** bm25: smaller is better. */
  readonly rank: number;
  readonly title: string;
  readonly text: string | null;
  readonly note: string | null;
  readonly quote: string | null;
  /** A JSON array. */
  readonly tags: string | null;
  readonly start: number | null;
}

/** A document to be indexed anew: one column for each of `search_index`. */
export interface StaleRow {
  readonly id: number;
  /** Whether there is still such a document, outside the trash. */
  readonly exists: 0 | 1;
  readonly title: string | null;
  readonly source: string | null;
  readonly text: string | null;
  readonly note: string | null;
  readonly tags: string | null;
  readonly quote: string | null;
}
