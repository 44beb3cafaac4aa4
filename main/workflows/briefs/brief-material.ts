import { isPlaced } from '#domain/annotation.ts';
import { onlyAccepted } from '#domain/brief/accepted.ts';
import type { BriefBody } from '#domain/brief/brief.ts';
import { labelsFor } from '#domain/brief/labels.ts';
import { limitToMarking } from '#domain/brief/limit.ts';
import {
  type BriefInput,
  type BriefMaterial,
  briefLanguage,
  type ReportFacts,
} from '#domain/brief/material.ts';
import { isFilledWith } from '#domain/brief/plan.ts';
import type { Series } from '#domain/brief/series.ts';
import { proposedSubject } from '#domain/brief/subject.ts';
import { sourceKey } from '#domain/grading/source-key.ts';
import { REPEATS } from '#domain/marking/withheld-words.ts';
import { ok, type Result } from '#domain/result.ts';
import { acceptedNotes } from '#domain/review.ts';
import { extractSummary } from '#domain/summary/article-summary.ts';
import { loadPlaces } from '../../analyse/load-engine.ts';
import { offeredMarking } from '../articles/mark-article.ts';
import { analysisOf } from '../names/analyse-articles.ts';
import { noArticle, type Workspace } from '../workspace.ts';
import { cleanPictures } from './clean-pictures.ts';
import { numberOf, saidSince, seriesOf } from './report-series.ts';

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
      pictureWords: store.pictureWords.of(id),
      marking: store.markings.of(id).marking,
      foundMarking: offeredMarking({ store }, article)?.label ?? null,
      assessments: store.grades.passages(id),
      summary: {
        sentences: extractSummary(article, sentences),
        edited: store.summaries.get(id),
      },
    });
  }
  return ok(materials);
}

/** The brief as its marking lets it go, with what the library knows of its figures, its series and earlier reports. */
export function completed(
  { store, assets }: Workspace,
  brief: BriefInput,
  { number, since, series: chosen }: Pick<BriefBody['report'], 'number' | 'since' | 'series'>,
): Result<BriefInput> {
  const limited = limitedIn({ store, assets }, brief);
  if (!limited.ok) return limited;
  const fed = brief.acceptedOnly
    ? onlyAccepted(limited.value, acceptedNotes(store.reviews.list()))
    : limited.value;
  const known: BriefInput = {
    ...fed,
    figureCorrections: store.figures.corrections(),
    events: store.events.list(),
    pictures: cleanPictures(store, fed),
    places: loadPlaces(assets),
  };
  if (!brief.template.numbered && since === null) return ok(known);
  // The subject that is proposed must not name what stays back.
  const { series, kept } = withoutWithheld(seriesOf(store, known, chosen), known);
  const before = saidSince(store, series, since, limited.value.marking);
  if (!before.ok) return before;
  const { period, next, distribution, contact } = series;
  const report: ReportFacts = {
    ...(period && { period }),
    ...(next && { next }),
    ...(distribution && { distribution }),
    ...(contact && { contact }),
    ...known.report,
    series,
    ...(before.value && { since: before.value }),
  };
  const told: BriefInput = { ...kept, report };
  if (!brief.template.numbered) return ok(told);
  return ok({ ...told, report: { ...report, number: number ?? numberOf(store, told, series.id) } });
}

/**
 * The brief as its marking lets it go, with people's free notes, and with what they want to know where the brief holds
 * that matrix: no article's, and yet with a marking each.
 */
export const limitedIn = (
  { store, assets }: Pick<Workspace, 'store' | 'assets'>,
  brief: BriefInput,
): Result<BriefInput> =>
  limitToMarking({
    ...brief,
    freeNotes: store.freeNotes.list(),
    ...(isFilledWith(brief.sections, 'requirements') && {
      asked: {
        requirements: store.requirements.list(),
        filings: store.requirements.filings(),
        reader: loadPlaces(assets),
      },
    }),
  });

/** A series as a brief may name it: words of its own that repeat what stays back are left out, and told. */
function withoutWithheld(
  series: Series,
  brief: BriefInput,
): { readonly series: Series; readonly kept: BriefInput } {
  const { limits } = brief;
  const cut = [series.name, series.distribution, series.contact].filter((words) =>
    limits?.repeats(words),
  );
  if (!limits || cut.length === 0) return { series, kept: brief };
  const clean = (words: string) => (cut.includes(words) ? '' : words);
  const name =
    clean(series.name) ||
    proposedSubject(brief.articles, labelsFor(briefLanguage(brief)).tongue, brief.places) ||
    brief.template.name;
  const told = cut.map((words) => ({ kind: 'title' as const, words, reason: REPEATS }));
  return {
    series: {
      ...series,
      name,
      distribution: clean(series.distribution),
      contact: clean(series.contact),
    },
    kept: { ...brief, limits: { ...limits, heldBack: [...limits.heldBack, ...told] } },
  };
}
