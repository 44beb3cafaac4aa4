import type { Handlers } from '#contract';
import type { articleRequests } from '#contract/articles.ts';
import { ARTICLES_AT_ONCE } from '#domain/article-limits.ts';
import { fail, ok } from '#domain/result.ts';
import { followed, type Workspace } from '../workspace.ts';
import { betterReadings, takeBetter, tryBetter } from './better-readings.ts';
import { compareRevisions, revisionsOf } from './compare-revisions.ts';
import { editSource, openArticle, removeArticles } from './curate-articles.ts';
import { describePicture } from './describe-picture.ts';
import { filterArticles } from './filter-articles.ts';
import { findSimilar } from './find-kin.ts';
import { dismissMarking, markArticles } from './mark-article.ts';
import { mergeArticles } from './merge-articles.ts';
import { originalOf, readAgain, readingOf } from './read-again.ts';
import { reviseArticle } from './revise-article.ts';
import { saveSummary, summariseArticle } from './summarise-article.ts';
import { listOwners, triageArticles } from './triage-articles.ts';

export function articleHandlers(
  workspace: Workspace,
): Pick<Handlers, keyof typeof articleRequests> {
  const { store, announce, catchUp } = workspace;
  return {
    'articles.list': ({ after = null }) => ok(store.articles.page(after, ARTICLES_AT_ONCE)),
    'articles.get': ({ id }) => openArticle(workspace, id),
    'articles.editSource': (request) => editSource(workspace, request),
    'articles.mark': (request) => markArticles(workspace, request),
    'articles.dismissMarking': (request) => dismissMarking(workspace, request),
    'articles.revise': async ({ id, ...file }) => {
      const report = await reviseArticle(workspace, id, file);
      if (report.ok) catchUp();
      return report;
    },
    'articles.reading': ({ id }) => readingOf(workspace, id),
    'articles.readAgain': async ({ id, ...choice }) => {
      const report = await readAgain(workspace, id, choice);
      if (report.ok) catchUp();
      return report;
    },
    'articles.original': ({ id }) => originalOf(workspace, id),
    'articles.better': () => ok(betterReadings(workspace)),
    'articles.tryBetter': ({ id }) => tryBetter(workspace, id),
    'articles.takeBetter': async ({ id }) => followed(workspace, await takeBetter(workspace, id)),
    'articles.describePicture': async (request) =>
      followed(workspace, await describePicture(workspace, request)),
    'articles.mergeInto': ({ id, into }) => mergeArticles(workspace, id, into),
    'articles.similar': ({ id }) => ok(findSimilar(store, id)),
    'articles.revisions': ({ id }) => revisionsOf(workspace, id),
    'articles.diff': (request) => compareRevisions(workspace, request),
    'articles.picture': ({ sha256 }) => {
      const picture = store.pictures.get(sha256);
      return picture ? ok(picture) : fail('no-picture', 'This picture is not in the library.');
    },
    'articles.setPosition': ({ id, position }) => {
      store.articles.setPosition(id, position);
      return ok(null);
    },
    'articles.setRead': ({ ids, read }) => {
      store.articles.setRead(ids, read);
      announce({ type: 'triage-changed', ids });
      return ok(null);
    },
    'articles.triage': (request) => triageArticles(workspace, request),
    'articles.filter': ({ query }) => filterArticles(workspace, query),
    'articles.owners': () => ok(listOwners(workspace)),
    'articles.remove': (request) => followed(workspace, removeArticles(workspace, request)),
    'summary.make': ({ article, sentences }) => summariseArticle(workspace, article, sentences),
    'summary.save': (request) => saveSummary(workspace, request),
  };
}
