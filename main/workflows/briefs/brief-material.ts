import { isPlaced } from '#domain/annotation.ts';
import { limitToMarking } from '#domain/brief/limit.ts';
import type { BriefInput, BriefMaterial } from '#domain/brief/material.ts';
import { contentsOf } from '#domain/brief/sections.ts';
import { type UsedBefore, usedBefore } from '#domain/brief/since.ts';
import type { TemplateHead } from '#domain/brief/template.ts';
import { sourceKey } from '#domain/grading/source-key.ts';
import { lineKeptBackBy, parseCeiling } from '#domain/marking/ceiling.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { extractSummary } from '#domain/summary/article-summary.ts';
import { analysisOf } from '../names/analyse-articles.ts';
import { noArticle, type Workspace } from '../workspace.ts';

/**
 * Articles with all that a brief may say about them, in the order of their ids.
 * @param sentences of a summary that nobody edited
 */
export async function materialsOf(
  workspace: Workspace,
  ids: readonly string[],
  sentences: number,
): Promise<Result<BriefMaterial[]>> {
  const { store } = workspace;
  const materials: BriefMaterial[] = [];
  for (const id of ids) {
    const article = store.articles.get(id);
    if (!article) return noArticle(id);
    materials.push({
      article,
      analysis: await analysisOf(workspace, id),
      // A lost note quotes words that this text does not hold.
      annotations: store.annotations.list(id).filter(isPlaced),
      reliability: store.grades.reliability(sourceKey(article.source)),
      marking: store.markings.of(id).marking,
      assessments: store.grades.passages(id),
      summary: {
        sentences: extractSummary(article, sentences),
        edited: store.summaries.get(id),
      },
    });
  }
  return ok(materials);
}

/** What a brief asks of the series that it belongs to. */
interface Series {
  /** Null: the next. */
  readonly number: number | null;
  readonly since: number | null;
}

/** The brief as its marking lets it go, with what the library knows of its figures and of earlier reports. */
export function completed(
  { store }: Workspace,
  brief: BriefInput,
  { number, since }: Series,
): Result<BriefInput> {
  const limited = limitToMarking(brief);
  if (!limited.ok) return limited;
  const before = saidSince(store, brief.template, since, limited.value.marking);
  if (!before.ok) return before;
  const known: BriefInput = {
    ...limited.value,
    figureCorrections: store.figures.corrections(),
    report: { ...brief.report, ...(before.value ? { since: before.value } : {}) },
  };
  if (!brief.template.numbered) return ok(known);
  return ok({
    ...known,
    report: { ...known.report, number: number ?? numberOf(known, store.reports) },
  });
}

/**
 * What the reports of a series said up to a number; null where everything is asked for. What a report counted
 * that may not go as far as `marking` is not given: a "was" would say it.
 */
export function saidSince(
  { reports }: Workspace['store'],
  { id, name }: Pick<TemplateHead, 'id' | 'name'>,
  since: number | null,
  marking: string | null,
): Result<UsedBefore | null> {
  if (since === null) return ok(null);
  const earlier = reports.series(id).filter(({ number }) => number <= since);
  if (earlier.at(-1)?.number !== since) {
    return fail('no-report', `No report No. ${since} of “${name}” was exported yet.`);
  }
  const ceiling = parseCeiling(marking ?? '');
  if (!ceiling.ok) return ceiling;
  const stays = (line: string | null) =>
    line !== null && (ceiling.value.length === 0 || lineKeptBackBy(ceiling.value, line) !== null);
  const contents = earlier.map((report) =>
    stays(report.marking) ? { ...report.contents, figures: {} } : report.contents,
  );
  return ok(usedBefore(since, contents));
}

/** The next of its series; the same report in another format keeps the number that it has. */
function numberOf(brief: BriefInput, reports: Workspace['store']['reports']): number {
  const { id } = brief.template;
  const last = reports.series(id).at(-1);
  const isSame =
    last?.date === brief.date &&
    JSON.stringify(last.contents) === JSON.stringify(contentsOf(brief));
  return isSame ? last.number : reports.next(id);
}
