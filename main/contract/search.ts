/** Full text over the library. */
import * as v from 'valibot';
import type { SavedFound, SearchAnswer } from '#domain/search/hit.ts';
import { LONGEST_SEARCH_NAME, type SavedSearch } from '#domain/search/saved-search.ts';
import { id, ids, offset, text } from './fields.ts';

/** Which of what is found are given: at most `limit`, the first of them the one that has `from` before it. */
const part = {
  from: offset,
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
};
const saved = { name: text(LONGEST_SEARCH_NAME), query: text(20_000), stems: v.boolean() };

export const searchRequests = {
  /**
   * Full text over articles and notes, in the language of `main/domain/search/parse-query.ts`; a query that can't be
   * read is answered with what is wrong and where. While it is `unfinished` its last word may go on; `stems` looks
   * for English words in all their forms.
   */
  'search.find': v.strictObject({
    query: text(20_000),
    ...part,
    unfinished: v.boolean(),
    stems: v.boolean(),
  }),
  /** The searches that people keep, by name, with how much of what each finds is new. */
  'search.saved': v.strictObject({}),
  /** Keeps a search; null makes one, unless one asks the same. `from` is what this window knew of an old one; undoable. */
  'search.save': v.strictObject({
    id: v.nullable(id),
    ...saved,
    from: v.exactOptional(v.strictObject(saved)),
  }),
  /** Removes saved searches; undoable. */
  'search.remove': v.strictObject({ ids }),
  /** What a saved search finds, what came since the last look first. */
  'search.run': v.strictObject({ id, ...part }),
  /** Somebody has seen what it finds now: nothing of it is new any more. Nothing to undo. */
  'search.look': v.strictObject({ id }),
};

export interface SearchResponses {
  'search.find': SearchAnswer;
  'search.saved': readonly ListedSearch[];
  'search.save': SavedSearch;
  'search.remove': null;
  'search.run': SavedFound;
  'search.look': null;
}

export interface ListedSearch extends SavedSearch {
  /** How many articles and notes of what it finds came since somebody looked; all where nobody did. */
  readonly fresh: number;
  /** Why it can't be read any more, as a sentence; null where it can. */
  readonly mistake: string | null;
}
