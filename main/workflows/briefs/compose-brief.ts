import { randomUUID } from 'node:crypto';
import type { Request } from '#contract';
import type { BriefFile, BriefListing, BriefPages } from '#contract/briefs.ts';
import { isPlaced } from '#domain/annotation.ts';
import { type Brief, type BriefBody, NO_METADATA } from '#domain/brief/brief.ts';
import { type BriefFinding, checkBrief } from '#domain/brief/check.ts';
import { citedIn, citedOtherwise } from '#domain/brief/cited-in.ts';
import { composeBrief, proposedTitle } from '#domain/brief/compose.ts';
import { briefLanguage } from '#domain/brief/material.ts';
import { startPlan } from '#domain/brief/plan.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { readSettings } from '../library/change-settings.ts';
import type { Workspace } from '../workspace.ts';
import { templateOf } from './brief-templates.ts';
import { complete, exported, houseRules, limitsOf, sendBrief } from './make-brief.ts';

/** Of an article's summary, until somebody wants more or fewer. */
const SUMMARY_SENTENCES = 5;

export function listBriefs({ store }: Workspace): BriefListing[] {
  return store.briefs.list().map(({ id, title, articles, template, changed }) => ({
    id,
    title: title || (store.articles.get(articles[0] ?? '')?.source.title ?? ''),
    template: template.name,
    articles: articles.length,
    changed,
  }));
}

/** A new brief with all that its template would fill in, as pieces to keep, move or take out. */
export function createBrief(
  workspace: Workspace,
  { template: id, articles, title, marking, printed }: Request<'composer.create'>,
): Result<Brief> {
  const { store } = workspace;
  const opened = templateOf(workspace, id);
  if (!opened.ok) return opened;
  const { sections, ...template } = opened.value;
  const offered = articles.map((article) => ({
    id: article,
    annotations: store.annotations.list(article).filter(isPlaced),
  }));
  const settings = readSettings(workspace);
  const created = workspace.now();
  const brief: Brief = {
    id: `urn:uuid:${randomUUID()}`,
    created,
    changed: created,
    title,
    marking: marking === undefined ? settings.marking : (marking ?? ''),
    template,
    sections: startPlan({ sections }, offered, randomUUID),
    articles,
    sentences: SUMMARY_SENTENCES,
    date: null,
    report: { number: null, period: null, next: null, since: null },
    metadata: NO_METADATA,
    ...(printed && { printed }),
  };
  workspace.act('New brief', citedIn(brief), () => store.briefs.put(brief));
  return ok(brief);
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
  const created = workspace.now();
  const copy: Brief = {
    ...kept.value,
    id: `urn:uuid:${randomUUID()}`,
    title,
    created,
    changed: created,
    // A number is used once: the copy takes the next.
    report: { ...kept.value.report, number: null },
  };
  workspace.act('Duplicate a brief', citedIn(copy), () => workspace.store.briefs.put(copy));
  return ok(copy);
}

/** Keeps a brief as it now is, unless another window has changed it since `from`; one undoable step. */
export function keepBrief(
  workspace: Workspace,
  { id, body, label, from }: Request<'composer.save'>,
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

/** The pages of a brief as its PDF has them, and what a reviewer would object to. */
export async function previewBrief(
  workspace: Workspace,
  { body, paper }: Request<'composer.preview'>,
): Promise<Result<BriefPages>> {
  const input = await complete(workspace, body);
  if (!input.ok) return input;
  const document = composeBrief(input.value);
  const file = await exported(document, { format: 'pdf', paper }, workspace.printer);
  if (!file.ok) return file;
  const { bytes, pages } = file.value;
  const findings = checkBrief(input.value, houseRules(workspace));
  const { heldBack, hanging } = limitsOf(input.value);
  return ok({
    bytes,
    pages: pages ?? 0,
    findings,
    heldBack,
    hanging,
    proposed:
      input.value.title === '' ? proposedTitle(input.value, briefLanguage(input.value)) : null,
    marking: document.marking,
  });
}

/** What a reviewer would object to in a composed brief. */
export async function checkComposed(
  workspace: Workspace,
  body: BriefBody,
): Promise<Result<BriefFinding[]>> {
  const input = await complete(workspace, body);
  return input.ok ? ok(checkBrief(input.value, houseRules(workspace))) : input;
}

/** The file of a composed brief; a numbered report is remembered. */
export async function exportComposed(
  workspace: Workspace,
  { body, ...format }: Request<'composer.export'>,
): Promise<Result<BriefFile>> {
  const input = await complete(workspace, body);
  return input.ok ? sendBrief(workspace, input.value, format) : input;
}
