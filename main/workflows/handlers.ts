import type { Handlers, ImportOutcome, LibraryStatus } from '#contract';
import { ok } from '#domain/result.ts';
import {
  createAnnotation,
  editAnnotation,
  removeAnnotations,
} from './annotations/annotate-passage.ts';
import { editManyNotes } from './annotations/edit-many-notes.ts';
import { noteHandlers } from './annotations/handlers.ts';
import { compareRevisions, revisionsOf } from './articles/compare-revisions.ts';
import { editSource, openArticle, removeArticles } from './articles/curate-articles.ts';
import { findSimilar } from './articles/find-kin.ts';
import { importFile, importPasted, importSample } from './articles/import-articles.ts';
import { mergeArticles } from './articles/merge-articles.ts';
import { reviseArticle } from './articles/revise-article.ts';
import { saveSummary, summariseArticle } from './articles/summarise-article.ts';
import { listTemplates } from './briefs/brief-templates.ts';
import { composerHandlers } from './briefs/compose-brief.ts';
import { makeBrief, reviewBrief } from './briefs/make-brief.ts';
import { figureHandlers } from './figures/read-figures.ts';
import { gradeHandlers } from './grades/grade-passages.ts';
import { tellSteps } from './history/tell-steps.ts';
import { redoOne, undoOne } from './history/undo.ts';
import { changeSettings, readSettings } from './library/change-settings.ts';
import { DraftDesk } from './library/keep-drafts.ts';
import { VisitDesk } from './library/keep-visits.ts';
import type { ProblemLog } from './library/problem-log.ts';
import { applyCorrection, previewCorrection, removeCorrections } from './names/correct-entity.ts';
import { exportCorrections, importCorrections } from './names/exchange-corrections.ts';
import { entityHandlers } from './names/handlers.ts';
import { importWatchList, removeWatchLists, watchHits } from './names/watch-names.ts';
import { packHandlers } from './packs/handlers.ts';
import type { Workspace } from './workspace.ts';

/** One function for each call of the contract, over one open library. */
export function createHandlers(
  workspace: Workspace,
  status: () => LibraryStatus,
  catchUp: () => Promise<void>,
  problems: ProblemLog,
): Handlers {
  const { store, jobs, announce } = workspace;
  const drafts = new DraftDesk(store);
  const visits = new VisitDesk();
  const imported = (outcomes: readonly ImportOutcome[]) => {
    const fresh = outcomes.flatMap((outcome) =>
      outcome.kind === 'imported' || outcome.kind === 'revised' ? [outcome.id] : [],
    );
    if (fresh.length === 0) return;
    announce({ type: 'articles-changed', ids: fresh });
    void catchUp();
  };
  /** What a step leaves to do in the texts of a large library goes on in the background. */
  const followed = <T>(value: T): T => {
    void catchUp();
    return value;
  };
  const handlers: Handlers = {
    'library.status': () => ok(status()),
    'settings.get': () => ok(readSettings(workspace)),
    'settings.set': (change) => ok(changeSettings(workspace, change)),
    'articles.list': () => ok(store.articles.list()),
    'articles.get': ({ id }) => openArticle(workspace, id),
    'articles.editSource': (request) => editSource(workspace, request),
    'articles.revise': ({ id, ...file }) => {
      const report = reviseArticle(workspace, id, file);
      if (report.ok) void catchUp();
      return report;
    },
    'articles.mergeInto': ({ id, into }) => mergeArticles(workspace, id, into),
    'articles.similar': ({ id }) => ok(findSimilar(store, id)),
    'articles.revisions': ({ id }) => revisionsOf(workspace, id),
    'articles.diff': (request) => compareRevisions(workspace, request),
    'articles.setPosition': ({ id, position }) => {
      store.articles.setPosition(id, position);
      return ok(null);
    },
    'articles.setRead': ({ ids, read }) => {
      store.articles.setRead(ids, read);
      announce({ type: 'read-changed', ids });
      return ok(null);
    },
    'articles.remove': ({ ids }) => removeArticles(workspace, ids),
    'imports.file': (request) => {
      const outcome = importFile(workspace, request);
      imported([outcome]);
      return ok(outcome);
    },
    'imports.paste': (request) => {
      const outcome = importPasted(workspace, request);
      imported([outcome]);
      return ok(outcome);
    },
    'imports.sample': async () => {
      const outcomes = await importSample(workspace);
      imported(outcomes);
      return ok(outcomes);
    },
    'annotations.list': ({ article }) => ok(store.annotations.list(article)),
    'annotations.create': (request) => createAnnotation(workspace, request),
    'annotations.edit': (request) => editAnnotation(workspace, request),
    'annotations.editMany': (request) => editManyNotes(workspace, request),
    'annotations.remove': ({ ids }) => removeAnnotations(workspace, ids),
    'corrections.preview': (request) => previewCorrection(workspace, request),
    'corrections.apply': (request) => followed(applyCorrection(workspace, request)),
    'corrections.list': () => ok(store.corrections.list()),
    'corrections.remove': ({ ids }) => followed(removeCorrections(workspace, ids)),
    'corrections.export': () => ok(exportCorrections(workspace)),
    'corrections.import': ({ bytes }) => followed(importCorrections(workspace, bytes)),
    'watch.import': (request) => importWatchList(workspace, request),
    'watch.lists': () => ok(store.watchLists.lists()),
    'watch.hits': (request) => ok(watchHits(workspace, request)),
    'watch.remove': ({ ids }) => removeWatchLists(workspace, ids),
    ...composerHandlers(workspace),
    ...entityHandlers(workspace),
    ...figureHandlers(workspace),
    ...gradeHandlers(workspace),
    ...noteHandlers(workspace),
    ...packHandlers(workspace, catchUp),
    'search.find': ({ query, limit }) => ok(store.search.find(query, limit)),
    'summary.make': ({ article, sentences }) => summariseArticle(workspace, article, sentences),
    'summary.save': ({ article, text }) => saveSummary(workspace, article, text),
    'briefs.export': (request) => makeBrief(workspace, request),
    'briefs.check': (request) => reviewBrief(workspace, request),
    'briefs.templates': () => ok(listTemplates(workspace)),
    'history.undo': (request) => followed(undoOne(workspace, request)),
    'history.redo': (request) => followed(redoOne(workspace, request)),
    'history.state': () => ok(store.history.state()),
    'drafts.save': (request) => {
      drafts.save(request);
      return ok(null);
    },
    'visits.keep': ({ number, visit }) => {
      visits.keep(number, visit);
      return ok(null);
    },
    'visits.find': ({ number }) => ok(visits.find(number)),
    'drafts.all': async (request) => ok(await drafts.all(request)),
    'problems.report': (problem) => {
      problems.add('page', problem);
      return ok(null);
    },
    'jobs.cancel': ({ job }) => {
      jobs.cancel(job);
      return ok(null);
    },
  };
  return tellSteps(handlers, store.history);
}
