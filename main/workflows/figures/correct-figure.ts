import type { Request } from '#contract';
import { type FigureCorrection, figureAnchor } from '#domain/figures/ledger/corrections.ts';
import { articleFigures } from '#domain/figures/said-in.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { newId } from '../new-id.ts';
import { noArticle, type Workspace } from '../workspace.ts';

/** Puts a figure right, or says that it is none; holds for the same words in every article; one undoable step. */
export function correctFigure(
  workspace: Workspace,
  { article: id, start, end, edit }: Request<'figures.correct'>,
): Result<null> {
  const article = workspace.store.articles.get(id);
  if (!article) return noArticle(id);
  const figure = articleFigures(article).find((one) => one.start === start && one.end === end);
  if (!figure) return fail('no-figure', 'There is no figure at this place in the current version.');
  const anchor = figureAnchor(article.text, figure);
  return keep(
    workspace,
    edit === null ? 'Reject a figure' : 'Correct a figure',
    [id],
    edit === null ? { kind: 'reject', anchor } : { kind: 'edit', anchor, edit },
  );
}

/** Says that two groups of the ledger count the same; one undoable step. */
export function mergeFigures(
  workspace: Workspace,
  { from, into }: Request<'figures.merge'>,
): Result<null> {
  if (from === into) return fail('same-figures', 'These figures are one group already.');
  return keep(workspace, 'Merge figures', [], { kind: 'merge', from, into });
}

function keep(
  { store, act, now }: Workspace,
  label: string,
  articles: readonly string[],
  correction: FigureCorrection,
): Result<null> {
  const id = newId();
  act(label, articles, () => store.figures.add({ id, created: now(), correction }));
  return ok(null);
}
