import { type Chosen, isAllOf, type Narrowing } from '#domain/narrowing.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { noArticle, type Workspace } from '../workspace.ts';
import { filterArticles } from './filter-articles.ts';

type Reads = Pick<Workspace, 'store'>;

/**
 * The ids of the articles that an act is about, each once. Fails where one of them is not in the library, or where a
 * narrowing lets other than as many through as the person saw: who acts on all of something has looked at it.
 */
export function chosenArticles({ store }: Reads, chosen: Chosen): Result<string[]> {
  if (!isAllOf(chosen)) {
    const ids = [...new Set(chosen)];
    const missing = ids.find((id) => store.triage.textOf(id) === null);
    return missing === undefined ? ok(ids) : noArticle(missing);
  }
  const through = narrowedArticles({ store }, chosen.of);
  if (!through.ok) return through;
  const except = new Set(chosen.except);
  const ids = through.value.filter((id) => !except.has(id));
  return ids.length === chosen.count ? ok(ids) : countChanged(ids.length, chosen.count);
}

/** The ids of the articles that a narrowing lets through, newest import first; fails where its query can't be read. */
export function narrowedArticles(
  { store }: Reads,
  { query, ...facts }: Narrowing,
): Result<string[]> {
  const through = store.articles.narrowed(facts);
  if (query.trim() === '') return ok(through);
  const answering = filterArticles({ store }, query);
  if (!answering.ok) return answering;
  const known = new Set(answering.value);
  return ok(through.filter((id) => known.has(id)));
}

const countChanged = (now: number, seen: number): Result<never> =>
  fail(
    'overtaken',
    `The list changed meanwhile: you chose ${articles(seen)} of it, and it would be ${articles(now)} now. Nothing was done: look at it, and do it again.`,
  );

const articles = (count: number): string =>
  count === 1 ? 'one article' : `${count.toLocaleString('en-GB')} articles`;
