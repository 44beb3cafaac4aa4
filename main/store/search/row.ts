/** A found document with what its snippet is cut from, not folded. */
export interface FoundRow {
  /** The article's id; empty for a free note. */
  readonly article: string;
  /** Empty for the article itself. */
  readonly annotation: string;
  /** bm25: smaller is better; null where no word was asked for. */
  readonly rank: number | null;
  /** Of a free note its author. */
  readonly title: string;
  readonly publisher: string | null;
  /** Of a free note its day. */
  readonly published: string | null;
  readonly text: string | null;
  readonly note: string | null;
  readonly quote: string | null;
  /** A JSON array. */
  readonly tags: string | null;
  readonly start: number | null;
  /** Whether it came after what was asked about. */
  readonly isNew: 0 | 1;
}

/** How many documents and notes a query finds. */
export interface CountRow {
  readonly all: number;
  readonly notes: number;
  /** Of all how many came after what was asked about. */
  readonly fresh: number;
}

/** A document to be indexed anew: one column for each of `search_index`. */
export interface StaleRow {
  readonly id: number;
  /** Whether there is still such a document, outside the trash. */
  readonly exists: 0 | 1;
  readonly isNote: 0 | 1;
  readonly title: string | null;
  readonly source: string | null;
  /** Who wrote the article, or made the note. */
  readonly author: string | null;
  readonly dateline: string | null;
  readonly text: string | null;
  readonly note: string | null;
  readonly tags: string | null;
  readonly quote: string | null;
  readonly language: string | null;
  /** As the account of its reading names it. */
  readonly kind: string | null;
  readonly published: string | null;
}
