import type { Request } from '#contract';
import type { Article } from '#domain/article.ts';
import { type FoundMarking, findMarking } from '#domain/marking/find-marking.ts';
import { parseMarking } from '#domain/marking/marking.ts';
import { ok, type Result } from '#domain/result.ts';
import { noArticle, type Workspace } from '../workspace.ts';

/** Says how far articles as a whole may go; null takes their marking off. One undoable step. */
export function markArticles(
  workspace: Workspace,
  { ids, marking }: Request<'articles.mark'>,
): Result<string | null> {
  const { store } = workspace;
  const missing = ids.find((id) => store.articles.get(id) === null);
  if (missing !== undefined) return noArticle(missing);
  const read = readLabel(marking);
  if (!read.ok) return read;
  const label = read.value;
  workspace.act(ids.length === 1 ? 'Mark article' : `Mark ${ids.length} articles`, [...ids], () => {
    for (const id of ids) {
      store.markings.set(id, { ...store.markings.of(id), marking: label });
    }
  });
  return ok(label);
}

/** A marking in the form that it is kept in; null where nothing is written. */
export function readLabel(marking: string | null): Result<string | null> {
  if (marking === null || marking.trim() === '') return ok(null);
  const read = parseMarking(marking);
  return read.ok ? ok(read.value.label) : read;
}

/** Says that the marking in an article's text is not the article's; it is not offered again. One undoable step. */
export function dismissMarking(
  workspace: Workspace,
  { id, marking }: Request<'articles.dismissMarking'>,
): Result<null> {
  const { store } = workspace;
  if (store.articles.get(id) === null) return noArticle(id);
  workspace.act('Turn a marking down', [id], () =>
    store.markings.set(id, { ...store.markings.of(id), dismissed: marking }),
  );
  return ok(null);
}

/** What a person said of an article, else what its text says while nobody has decided. */
export const markingOf = (
  { store }: Pick<Workspace, 'store'>,
  article: Pick<Article, 'id' | 'blocks' | 'source'>,
): string | null =>
  store.markings.of(article.id).marking ?? offeredMarking({ store }, article)?.label ?? null;

/** The marking that an article's text bears, while nobody has taken it or turned it down. */
export function offeredMarking(
  { store }: Pick<Workspace, 'store'>,
  article: Pick<Article, 'id' | 'blocks' | 'source'>,
): FoundMarking | null {
  const { marking, dismissed } = store.markings.of(article.id);
  if (marking !== null) return null;
  // What was left out as a running head may be just that line.
  const openings = (store.articles.reading(article.id)?.account?.leftOut ?? []).map(
    ({ opening }) => opening,
  );
  const lines = [
    ...article.blocks.map(({ text }) => text.split('\n')),
    [article.source.title],
    openings,
  ].flat();
  const found = findMarking(lines);
  return found && found.label !== dismissed ? found : null;
}
