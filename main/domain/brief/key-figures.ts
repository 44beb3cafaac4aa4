import type { Article } from '../article.ts';
import { applyCorrections } from '../figures/corrections.ts';
import { extractFigures } from '../figures/extract.ts';
import { figureWords } from '../figures/figure-words.ts';
import { readsFigures } from '../figures/languages.ts';
import { buildLedger, type LedgerEntry, type LedgerGroup } from '../figures/ledger.ts';
import type { BriefBlock, BriefRun } from './document.ts';
import type { BriefLabels } from './labels.ts';
import { type BriefInput, languageOf, overlaps } from './material.ts';
import { paragraphAt } from './paragraph-at.ts';
import { shownDay } from './shown.ts';
import { changedFrom } from './since.ts';

/** A box of more is a table that nobody reads. */
const MOST_FIGURES = 10;
/** Statements beside the key figure; the ledger has them all. */
const MOST_OTHERS = 3;

type KeyFigureInput = Pick<BriefInput, 'articles' | 'figureCorrections'>;

/** What a brief's articles count, side by side; what disagrees first, then what several say. */
export function keyFigures({ articles, figureCorrections = [] }: KeyFigureInput): LedgerGroup[] {
  const entries = articles.flatMap(({ article: { id, text, source, language }, withheld = [] }) =>
    applyCorrections(text, readsFigures(language) ? extractFigures(text) : [], figureCorrections)
      .filter((figure) => !withheld.some((span) => overlaps(figure, span)))
      .map(
        (figure): LedgerEntry => ({
          ...figure,
          article: id,
          date: source.published,
          source: source.publisher,
        }),
      ),
  );
  const disagrees = ({ disagreements }: LedgerGroup) => Number(disagreements.length > 0);
  return buildLedger(entries, figureCorrections).sort((a, b) => disagrees(b) - disagrees(a));
}

/** The box: each figure with what it counts, its date and its source; every statement that disagrees too. */
export function keyFigureBox(input: BriefInput, labels: BriefLabels): BriefBlock[] {
  const articles = input.articles.map(({ article }) => article);
  const language = languageOf(input.articles);
  const before = input.report?.since?.figures ?? {};
  const groups = keyFigures(input).filter(
    ({ key, keyFigure }) => before[key] !== figureWords(keyFigure),
  );
  if (groups.length === 0) return [];
  const said = (entry: LedgerEntry): BriefRun => ({
    text: figureWords(entry),
    strong: true,
    ...citation(entry, articles),
  });
  const rows = groups.slice(0, MOST_FIGURES).map((group) => {
    const { key, keyFigure } = group;
    const others = otherStatements(group);
    const day = keyFigure.date ? shownDay(keyFigure.date, language) : '';
    return [
      [
        said(keyFigure),
        ...changedFrom(before[key], labels.was),
        ...others.flatMap((entry) => [{ text: `${labels.against} ` }, said(entry)]),
      ],
      [{ text: [group.subject, group.place].filter(Boolean).join(labels.comma) }],
      [{ text: asOf(keyFigure.asOf, day) }],
      [{ text: keyFigure.attribution ?? keyFigure.source ?? '' }],
    ];
  });
  const header = [labels.figure, labels.counted, labels.asOf, labels.saidBy];
  return [{ kind: 'table', caption: null, header, rows, widths: [34, 26, 18, 22] }];
}

/** "on Monday" says nothing next week: what names no year stands beside the day of its article. */
function asOf(said: string | null, day: string): string {
  if (said === null || day === '') return said ?? day;
  return /\d{4}/.test(said) ? said : `${said} (${day})`;
}

/** What disagrees with the key figure; of articles without a date nobody knows which is newer, so all stand. */
function otherStatements({ keyFigure, entries, disagreements }: LedgerGroup): LedgerEntry[] {
  const against = new Set(disagreements.flatMap(({ a, b }) => [a, b]));
  const undated = (entry: LedgerEntry) =>
    entry.article !== keyFigure.article && (entry.date === null || keyFigure.date === null);
  const byWords = new Map(
    entries
      .filter((entry) => against.has(entry) || undated(entry))
      .map((entry) => [figureWords(entry), entry]),
  );
  byWords.delete(figureWords(keyFigure));
  return [...byWords.values()].slice(0, MOST_OTHERS);
}

function citation(entry: LedgerEntry, articles: readonly Article[]): Partial<BriefRun> {
  const index = articles.findIndex(({ id }) => id === entry.article);
  const article = articles[index];
  if (!article) return {};
  const paragraph = paragraphAt(article, entry.start);
  return { citation: { source: index + 1, paragraph, start: entry.start, end: entry.end } };
}
