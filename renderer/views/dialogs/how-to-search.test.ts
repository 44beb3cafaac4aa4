import { expect, test } from 'vitest';
import { parseQuery } from '#domain/search/parse-query.ts';
import { HOW_TO_SEARCH } from './how-to-search.ts';

test.each(HOW_TO_SEARCH.flatMap(({ examples }) => examples))(
  '$query can be searched for',
  ({ query }) => {
    expect(parseQuery(query)).toMatchObject({ ok: true });
  },
);
