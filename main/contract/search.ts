/** Full text over the library. */
import * as v from 'valibot';
import type { SearchHit } from '#domain/search.ts';
import { text } from './fields.ts';

export const searchRequests = {
  /** Full text over articles and annotations; the last word is a prefix. */
  'search.find': v.strictObject({
    query: text(1_000),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
  }),
};

export interface SearchResponses {
  'search.find': readonly SearchHit[];
}
