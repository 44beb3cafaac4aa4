import type { Asked } from './ask.ts';

/** A search that a person keeps, to look again at what it finds. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  /** In the language of searches. */
  readonly query: string;
  /** English words in all their forms. */
  readonly stems: boolean;
  /** ISO 8601 with time, UTC. */
  readonly created: string;
}

export const LONGEST_SEARCH_NAME = 200;

/** What a kept search asks for: nobody is still typing it. */
export const askedOf = ({ query, stems }: Pick<SavedSearch, 'query' | 'stems'>): Asked => ({
  text: query,
  unfinished: false,
  stems,
});
