import type { Request } from '#contract';
import type { DossierPage } from '#contract/dossiers.ts';
import { ok, type Result } from '#domain/result.ts';
import { listBriefs } from '../briefs/keep-brief.ts';
import { seriesNamed } from '../briefs/report-series.ts';
import { countedChoices } from '../figures/open-claims.ts';
import { claimsWaiting } from '../figures/read-claims.ts';
import { listEvents } from '../names/keep-events.ts';
import { entitiesOf, shownEntity } from '../names/library-entities.ts';
import type { Workspace } from '../workspace.ts';
import { noDossier } from './keep-dossiers.ts';

/** What is shown of each kind; the rest is behind it. */
const DOCUMENTS = 6;
const NOTES = 5;
const NAMES = 24;
const EVENTS = 5;

/** A dossier with the beginning of all that stands in its documents; fails where it is not there. */
export function openDossier(
  workspace: Workspace,
  { id }: Request<'dossiers.open'>,
): Result<DossierPage> {
  const { store } = workspace;
  const dossier = store.dossiers.get(id);
  if (!dossier) return noDossier();
  const documents = store.dossiers.articlesOf(id);
  const names = entitiesOf(store, id, { limit: NAMES });
  const events = listEvents(workspace, { dossier: id });
  const series = seriesNamed(store, dossier.name);
  return ok({
    dossier,
    documents: {
      total: documents.length,
      waiting: store.dossiers.counts(id).get(id)?.waiting ?? 0,
      newest: documents.slice(0, DOCUMENTS).flatMap((one) => store.articles.summary(one) ?? []),
    },
    notes: {
      total: store.annotations.countWithin(id),
      newest: store.annotations.listWithin(id, NOTES),
    },
    names: { total: names.total, most: names.list.map(shownEntity) },
    counted: countedChoices(workspace, id),
    waiting: claimsWaiting(workspace),
    events: { total: events.length, latest: events.slice(-EVENTS).reverse() },
    briefs: listBriefs(workspace, { dossier: id }),
    reports: store.reports.series(series.id).map(({ number, date }) => ({ number, date })),
  });
}
