import type { Request } from '#contract';
import type { SettledDates } from '#contract/names.ts';
import { sourceKey, sourceName } from '#domain/grading/source-key.ts';
import { ok, type Result } from '#domain/result.ts';
import { noArticle, type Workspace } from '../workspace.ts';

/**
 * Says how the source of an article writes dates like 03/04/2020, which holds for all that it published and
 * will publish; null leaves them open again. One undoable step.
 */
export function settleDates(
  { store, act }: Workspace,
  { article: id, first }: Request<'dates.settle'>,
): Result<SettledDates> {
  const article = store.articles.get(id);
  if (!article) return noArticle(id);
  const key = sourceKey(article.source);
  const alike = store.merge
    .articles()
    .filter((source) => sourceKey(source) === key)
    .map((one) => one.id);
  const label = first === null ? 'Leave dates open' : `Read dates ${first} first`;
  act(label, alike, () => store.dateOrders.set(key, first));
  return ok({ source: sourceName(article.source), articles: alike.length });
}
