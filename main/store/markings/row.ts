/** What a person decided about how far an article may go. */
export interface ArticleMarking {
  /** Null for none. */
  readonly marking: string | null;
  /** The marking of its text that a person did not want for it; null where none was turned down. */
  readonly dismissed: string | null;
}

export const UNMARKED: ArticleMarking = { marking: null, dismissed: null };

export interface ArticleMarkingRow extends ArticleMarking {
  readonly article: string;
}
