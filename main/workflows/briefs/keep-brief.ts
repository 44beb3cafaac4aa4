import { randomUUID } from 'node:crypto';
import type { Request } from '#contract';
import type { BriefListing } from '#contract/briefs.ts';
import { isPlaced } from '#domain/annotation.ts';
import { type Brief, type BriefBody, bodyOf } from '#domain/brief/brief.ts';
import { citedIn, citedOtherwise } from '#domain/brief/cited-in.ts';
import { inPieces } from '#domain/brief/plan.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { acceptedNotes } from '#domain/review.ts';
import type { Workspace } from '../workspace.ts';
import { countsIn, seriesNamed } from './report-series.ts';

/** The briefs of the library, or those that count in the series of a dossier; the one that was worked on last first. */
export function listBriefs(
  { store }: Workspace,
  { dossier }: Request<'briefs.list'> = {},
): BriefListing[] {
  const all = store.briefs.list();
  const own =
    dossier === undefined
      ? all
      : all.filter(countsIn(store, seriesNamed(store, store.dossiers.get(dossier)?.name ?? '')));
  return own.map(({ id, title, articles, template, changed }) => ({
    id,
    title: title || (store.articles.get(articles[0] ?? '')?.source.title ?? ''),
    template: template.name,
    articles: articles.length,
    changed,
  }));
}

/** Keeps a new brief, with what fills its summaries and passages as pieces to keep, move or take out. */
export function createBrief(
  workspace: Workspace,
  { body }: Request<'briefs.create'>,
): Result<Brief> {
  const { store } = workspace;
  const accepted = body.acceptedOnly ? acceptedNotes(store.reviews.list()) : null;
  const offered = body.articles.map((article) => ({
    id: article,
    annotations: store.annotations
      .list(article)
      .filter(isPlaced)
      .filter(({ id }) => accepted?.has(id) ?? true),
  }));
  const brief = asNew(workspace, { ...body, sections: inPieces(body.sections, offered) });
  workspace.act('New brief', citedIn(brief), () => store.briefs.put(brief));
  return ok(brief);
}

/** A brief of its own, made now. */
export function asNew({ now }: Pick<Workspace, 'now'>, body: BriefBody): Brief {
  const created = now();
  return { ...body, id: `urn:uuid:${randomUUID()}`, created, changed: created };
}

export function openBrief({ store }: Workspace, id: string): Result<Brief> {
  const brief = store.briefs.get(id);
  return brief ? ok(brief) : fail('no-brief', 'This brief is not in the library any more.');
}

/** Another brief that says the same, under a title of its own; one undoable step. */
export function duplicateBrief(
  workspace: Workspace,
  { id, title }: Request<'briefs.duplicate'>,
): Result<Brief> {
  const kept = openBrief(workspace, id);
  if (!kept.ok) return kept;
  const body = bodyOf(kept.value);
  // A number is used once: the copy takes the next.
  const copy = asNew(workspace, { ...body, title, report: { ...body.report, number: null } });
  workspace.act('Duplicate a brief', citedIn(copy), () => workspace.store.briefs.put(copy));
  return ok(copy);
}

/** Keeps a brief as it now is, unless another window has changed it since `from`; one undoable step. */
export function keepBrief(
  workspace: Workspace,
  { id, body, label, from }: Request<'briefs.save'>,
): Result<Brief> {
  const kept = openBrief(workspace, id);
  if (!kept.ok) return kept;
  const { created, changed } = kept.value;
  if (from !== undefined && from !== changed) {
    return fail('overtaken', 'Another window changed this brief meanwhile: look at it again.');
  }
  const brief: Brief = { ...body, id, created, changed: workspace.now() };
  workspace.act(label, citedOtherwise(kept.value, brief), () => workspace.store.briefs.put(brief));
  return ok(brief);
}

export function removeBriefs(workspace: Workspace, ids: readonly string[]): Result<null> {
  const label = ids.length === 1 ? 'Delete a brief' : `Delete ${ids.length} briefs`;
  const cited = workspace.store.briefs
    .list()
    .filter(({ id }) => ids.includes(id))
    .flatMap(citedIn);
  workspace.act(label, [...new Set(cited)], () => {
    for (const id of ids) workspace.store.briefs.remove(id);
  });
  return ok(null);
}
