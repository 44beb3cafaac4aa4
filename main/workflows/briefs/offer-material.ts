import type { Request } from '#contract';
import type { ArticleMaterial, OfferedFigure, OfferedPassage } from '#contract/briefs.ts';
import { isPlaced } from '#domain/annotation.ts';
import type { Article } from '#domain/article.ts';
import { askedAmong } from '#domain/brief/claims/all-claims.ts';
import { claimKey, claimWords } from '#domain/brief/key-figures.ts';
import { paragraphAt } from '#domain/brief/paragraph-at.ts';
import { picturesOf } from '#domain/brief/pictures.ts';
import { sentenceKey, type UsedBefore } from '#domain/brief/since.ts';
import { figureWords } from '#domain/figures/figure-words.ts';
import {
  buildLedger,
  countedWords,
  type LedgerEntry,
  ledgerEntries,
} from '#domain/figures/ledger/ledger.ts';
import { shownGrade } from '#domain/grading/admiralty.ts';
import { sourceKey } from '#domain/grading/source-key.ts';
import { ok, type Result } from '#domain/result.ts';
import { extractSummary } from '#domain/summary/article-summary.ts';
import { figuresOf } from '../figures/read-figures.ts';
import type { Workspace } from '../workspace.ts';
import { unmarked } from './make-brief.ts';
import { saidSince, seriesNamed } from './report-series.ts';

/** What articles have to offer to a brief: passages, sentences of their summaries, figures. */
export function offerMaterial(
  workspace: Workspace,
  { articles, series, since, sentences }: Request<'briefs.material'>,
): Result<ArticleMaterial[]> {
  const before = saidSince(
    workspace.store,
    seriesNamed(workspace.store, series ?? ''),
    since,
    'TLP:RED',
  );
  if (!before.ok) return before;
  const found = articles.map((one) => ({ id: one, article: workspace.store.articles.get(one) }));
  const figures = figuresAmong(
    workspace,
    found.flatMap(({ article }) => article ?? []),
    before.value,
  );
  return ok(
    found.map(({ id: one, article }) =>
      article
        ? {
            article: one,
            title: article.source.title,
            publisher: article.source.publisher,
            language: article.language ?? 'en',
            passages: passagesOf(workspace, article, before.value),
            sentences: extractSummary(article, sentences).map(({ start, end }) => ({
              start,
              end,
              quote: article.text.slice(start, end),
              paragraph: paragraphAt(article, start),
              isNew:
                !before.value?.passages.has(article.sha256) &&
                !before.value?.passages.has(sentenceKey(article.sha256, { start, end })),
            })),
            figures: figures.get(one) ?? [],
            pictures: picturesOf(article, workspace.store.pictureWords.of(one)).map(
              ({ sha256, alternative, own, caption, at }) => ({
                sha256,
                words: caption?.words ?? (own || alternative),
                paragraph: paragraphAt(article, caption?.start ?? at),
                isNew: true,
              }),
            ),
          }
        : { article: one, title: null, publisher: null, ...NOTHING },
    ),
  );
}

const NOTHING = { language: 'en', passages: [], sentences: [], figures: [], pictures: [] };

function passagesOf(
  { store }: Workspace,
  article: Article,
  before: UsedBefore | null,
): OfferedPassage[] {
  const reliability = store.grades.reliability(sourceKey(article.source));
  const assessments = store.grades.passages(article.id);
  return store.annotations
    .list(article.id)
    .filter(isPlaced)
    .map(({ id, start, quote, note, type, tags, color }) => {
      const assessed = assessments.get(id);
      return {
        annotation: id,
        quote,
        note,
        type,
        tags,
        color,
        paragraph: paragraphAt(article, start),
        isNew: !before?.passages.has(id),
        grade: shownGrade({ reliability, credibility: assessed?.credibility }),
        marking: assessed?.marking ?? null,
      };
    });
}

/** The figures of each article that count something named, in the order of its text. */
function figuresAmong(
  workspace: Workspace,
  articles: readonly Article[],
  before: UsedBefore | null,
): ReadonlyMap<string, OfferedFigure[]> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const entries = articles.flatMap((article) => {
    const figures = figuresOf(workspace, article.id);
    return figures.ok ? ledgerEntries(article, figures.value) : [];
  });
  const isNew = newFigures(workspace, articles, before);
  const offered = new Map<string, OfferedFigure[]>();
  for (const group of buildLedger(entries, workspace.store.figures.corrections())) {
    const disputed = new Set(group.disagreements.flatMap(({ a, b }) => [a, b]));
    for (const entry of group.entries) {
      const article = byId.get(entry.article);
      if (!article) continue;
      const { start, end, sentence, place } = entry;
      const words = figureWords(entry);
      const list = offered.get(entry.article) ?? [];
      offered.set(entry.article, list);
      list.push({
        start,
        end,
        quote: article.text.slice(start, end),
        words,
        counted: [countedWords(entry), place && `in ${place}`].filter(Boolean).join(' '),
        sentence,
        paragraph: paragraphAt(article, start),
        isDisputed: disputed.has(entry),
        isNew: isNew(entry),
      });
    }
  }
  for (const list of offered.values()) list.sort((a, b) => a.start - b.start);
  return offered;
}

/** Whether a figure is news: no report before had the number of its voice, nor read the text. */
function newFigures(
  { store }: Workspace,
  articles: readonly Article[],
  before: UsedBefore | null,
): (figure: Pick<LedgerEntry, 'article' | 'start'>) => boolean {
  if (before === null) return () => true;
  const materials = articles.map((article) => unmarked(article, null, 0));
  const known = new Set(
    askedAmong(materials, store.figures.corrections()).questions.flatMap((question) =>
      question.claims
        .filter((claim) => before.figures[claimKey(claim)] === claimWords(claim))
        .map(({ article, figure }) => `${article} ${figure.start}`),
    ),
  );
  const read = new Set(
    articles.filter(({ sha256 }) => before.passages.has(sha256)).map(({ id }) => id),
  );
  return ({ article, start }) => !read.has(article) && !known.has(`${article} ${start}`);
}
