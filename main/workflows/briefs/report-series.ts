import type { Request } from '#contract';
import type { SeriesChoice } from '#contract/briefs.ts';
import type { BriefBody } from '#domain/brief/brief.ts';
import type { BriefDocument } from '#domain/brief/document.ts';
import { labelsFor } from '#domain/brief/labels.ts';
import { type BriefInput, briefLanguage } from '#domain/brief/material.ts';
import { contentsOf } from '#domain/brief/sections.ts';
import { newSeries, type Series, seriesId } from '#domain/brief/series.ts';
import { type UsedBefore, usedBefore } from '#domain/brief/since.ts';
import { proposedSubject } from '#domain/brief/subject.ts';
import { lineKeptBackBy, parseCeiling } from '#domain/marking/ceiling.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Workspace } from '../workspace.ts';

/** Every series with what of it went out. */
export const listSeries = ({ store }: Workspace): SeriesChoice[] =>
  store.series.list().map((series) => ({
    ...series,
    reports: store.reports.series(series.id).map(({ number, date }) => ({ number, date })),
    nextNumber: store.reports.next(series.id),
  }));

/** Keeps what holds for the reports of a series, a new one under a new name; one undoable step. */
export function saveSeries(
  workspace: Workspace,
  { id, ...fields }: Request<'briefs.saveSeries'>,
): Result<SeriesChoice> {
  const { store } = workspace;
  const own = id ?? seriesId(fields.name);
  if (id === null && store.series.get(seriesNamed(store, fields.name).id)) {
    return fail('series-exists', `There are reports on “${fields.name}” already: go on with them.`);
  }
  const label = id === null ? 'New series of reports' : 'Change a series of reports';
  workspace.act(label, [], () => store.series.put({ ...fields, id: own }));
  const kept = listSeries(workspace).find((one) => one.id === own);
  return kept ? ok(kept) : fail('no-series', 'This series is not in the library any more.');
}

/**
 * The series that a brief belongs to: the one that was chosen, by its id or its name, else the one on its subject.
 * One that is not kept yet begins with its first report.
 */
export function seriesOf(
  store: Workspace['store'],
  brief: BriefInput,
  chosen: string | null | undefined,
): Series {
  const name =
    chosen ||
    brief.title ||
    proposedSubject(brief.articles, labelsFor(briefLanguage(brief)).tongue, brief.places) ||
    brief.template.name;
  return seriesNamed(store, name);
}

/** By its id, by its name, by the name that it began with, or a new one. */
export const seriesNamed = ({ series }: Workspace['store'], name: string): Series =>
  series.get(name) ??
  series.list().find((one) => seriesId(one.name) === seriesId(name)) ??
  series.get(seriesId(name)) ??
  newSeries(name);

/** Whether a brief counts in a series: the one that it names, else the one of its title. */
export const countsIn =
  (store: Workspace['store'], { id }: Series) =>
  ({ report, title }: BriefBody): boolean =>
    seriesNamed(store, report.series || title).id === id;

/**
 * What a series that is kept, or that a brief counts in, is called from now on: its reports and its drafts stay in it.
 * Where another is called so already, both stay as they are. Inside `act`.
 */
export function renameSeries(store: Workspace['store'], from: string, to: string): void {
  const own = seriesNamed(store, from);
  const other = seriesNamed(store, to);
  if (other.id !== own.id && store.series.get(other.id)) return;
  const drafts = store.briefs.list().filter(countsIn(store, own));
  if (drafts.length === 0 && !store.series.get(own.id)) return;
  store.series.put({ ...own, name: to });
  // Whatever it is called later, they name it by its id.
  for (const one of drafts) {
    store.briefs.put({ ...one, report: { ...one.report, series: own.id } });
  }
}

/**
 * What the reports of a series said up to a number; null where everything is asked for. What a report counted
 * that may not go as far as `marking` is not given: a "was" would say it.
 */
export function saidSince(
  { reports }: Workspace['store'],
  { id, name }: Pick<Series, 'id' | 'name'>,
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

/** The next number of a series; the same report in another format keeps the one that it has. */
export function numberOf({ reports }: Workspace['store'], brief: BriefInput, id: string): number {
  const last = reports.series(id).at(-1);
  return last && isSame(last, brief) ? last.number : reports.next(id);
}

/** Remembers a report that went out; its number is used once. */
export function remember(
  { store }: Workspace,
  brief: BriefInput,
  { title, marking, sources }: Pick<BriefDocument, 'title' | 'marking' | 'sources'>,
): void {
  const { number, series } = brief.report ?? {};
  if (number === undefined || series === undefined) return;
  if (!store.series.get(series.id)) store.series.put(series);
  const contents = contentsOf(brief);
  const articles = sources.map(({ article }) => article);
  const { date } = brief;
  store.reports.put({ template: series.id, number, date, title, contents, marking, articles });
}

/** Why a number can't go out again; null where it is free, or of this very report. */
export function numberProblem({ store }: Workspace, brief: BriefInput): Result<never> | null {
  const { number, series } = brief.report ?? {};
  if (number === undefined || series === undefined) return null;
  const used = store.reports.series(series.id).find((one) => one.number === number);
  if (!used || isSame(used, brief)) return null;
  return fail(
    'number-used',
    `No. ${number} of “${series.name}” went out on ${used.date} and said something else: the next number is ${store.reports.next(series.id)}.`,
  );
}

const isSame = (
  { date, contents }: ReturnType<Workspace['store']['reports']['series']>[number],
  brief: BriefInput,
): boolean => date === brief.date && JSON.stringify(contents) === JSON.stringify(contentsOf(brief));
