import { fail, ok, type Result } from '#domain/result.ts';
import { ask } from '#domain/search/ask.ts';
import type { Workspace } from '../workspace.ts';

/** The ids of the articles that are as a query says; fails where it can't be read. */
export function filterArticles(
  { store }: Pick<Workspace, 'store'>,
  query: string,
): Result<string[]> {
  const read = ask({ text: query, unfinished: false, stems: false });
  return 'mistake' in read
    ? fail('misread-query', read.mistake.message)
    : ok(store.search.articles(read.request));
}
