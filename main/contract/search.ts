/** Full text over the library. */
import * as v from 'valibot';
import type { SearchAnswer } from '#domain/search/hit.ts';
import { text } from './fields.ts';

export const searchRequests = {
  /**
   * Full text over articles and notes, in the language of `main/domain/search/parse-query.ts`; a query that can't be
   * read is answered with what is wrong and where. While it is `unfinished` its last word may go on; `stems` looks
   * for English words in all their forms.
   */
  'search.find': v.strictObject({
    query: text(20_000),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
    unfinished: v.boolean(),
    stems: v.boolean(),
  }),
};

export interface SearchResponses {
  'search.find': SearchAnswer;
}
