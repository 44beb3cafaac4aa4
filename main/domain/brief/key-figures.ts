import type { Article } from '../article.ts';
import { figureWords } from '../figures/figure-words.ts';
import { applyCorrections, type FigureCorrection } from '../figures/ledger/corrections.ts';
import {
  buildLedger,
  type LedgerEntry,
  type LedgerGroup,
  ledgerEntries,
} from '../figures/ledger/ledger.ts';
import { articleFigures } from '../figures/said-in.ts';
import type { BriefBlock, BriefRun } from './document.ts';
import type { BriefLabels } from './labels.ts';
import { type BriefInput, languageOf, overlaps } from './material.ts';
import { citationAt } from './paragraph-at.ts';
import { shownDay } from './shown.ts';
import { changedFrom } from './since.ts';

/** A box of more is a table that nobody reads. */
const MOST_FIGURES = 10;
/** Statements beside the key figure; the ledger has them all. */
const MOST_OTHERS = 3;

type KeyFigureInput = Pick<BriefInput, 'articles' | 'figureCorrections'>;

interface Counted {
  readonly corrections: readonly FigureCorrection[];
  readonly groups: readonly LedgerGroup[];
}

const NONE: readonly FigureCorrection[] = [];
/** A brief asks for each of its figures, and again for what it said; its articles never change under it. */
const COUNTED = new WeakMap<BriefInput['articles'], Counted>();

/** What a brief's articles count, side by side; what disagrees first, then what several say. */
export function keyFigures({
  articles,
  figureCorrections: corrections = NONE,
}: KeyFigureInput): readonly LedgerGroup[] {
  const known = COUNTED.get(articles);
  if (known?.corrections === corrections) return known.groups;
  const entries = articles.flatMap(({ article, withheld = [] }) => {
    const figures = applyCorrections(article.text, articleFigures(article), corrections);
    return ledgerEntries(
      article,
      figures.filter((figure) => !withheld.some((span) => overlaps(figure, span))),
    );
  });
  const disagrees = ({ disagreements }: LedgerGroup) => Number(disagreements.length > 0);
  const groups = buildLedger(entries, corrections).sort((a, b) => disagrees(b) - disagrees(a));
  COUNTED.set(articles, { corrections, groups });
  return groups;
}

/** The box: each figure with what it counts, its date and its source; every statement that disagrees too. */
export function keyFigureBox(input: BriefInput, labels: BriefLabels): BriefBlock[] {
  const before = input.report?.since?.figures ?? {};
  const groups = keyFigures(input).filter(
    ({ key, keyFigure }) => before[key] !== figureWords(keyFigure),
  );
  const rows = groups
    .slice(0, MOST_FIGURES)
    .map((group) => figureRow(group, group.keyFigure, input, labels));
  return rows.length === 0 ? [] : [figureTable(rows, labels)];
}

/** A figure that a person chose, as a row of its own; null where the articles do not say it. */
export function chosenFigure(
  { article, start }: Pick<LedgerEntry, 'article' | 'start'>,
  input: BriefInput,
  labels: BriefLabels,
): BriefBlock | null {
  for (const group of keyFigures(input)) {
    const entry = group.entries.find((one) => one.article === article && one.start === start);
    if (entry) return figureTable([figureRow(group, entry, input, labels)], labels);
  }
  return null;
}

type FigureRow = readonly (readonly BriefRun[])[];

const figureTable = (rows: readonly FigureRow[], labels: BriefLabels): BriefBlock => ({
  kind: 'table',
  caption: null,
  header: [labels.figure, labels.counted, labels.asOf, labels.saidBy],
  rows,
  widths: [34, 26, 18, 22],
});

function figureRow(
  group: LedgerGroup,
  shown: LedgerEntry,
  input: BriefInput,
  labels: BriefLabels,
): FigureRow {
  const articles = input.articles.map(({ article }) => article);
  const day = shown.date ? shownDay(shown.date, languageOf(input.articles)) : '';
  const said = (entry: LedgerEntry): BriefRun => ({
    text: figureWords(entry),
    strong: true,
    ...citation(entry, articles),
  });
  return [
    [
      said(shown),
      ...changedFrom(input.report?.since?.figures[group.key], labels.was),
      ...otherStatements(group, shown).flatMap((entry) => [
        { text: `${labels.against} ` },
        said(entry),
      ]),
    ],
    [{ text: [group.subject, group.place].filter(Boolean).join(labels.comma) }],
    [{ text: asOf(shown.asOf, day) }],
    [{ text: shown.attribution ?? shown.source ?? '' }],
  ];
}

/** "on Monday" says nothing next week: what names no year stands beside the day of its article. */
function asOf(said: string | null, day: string): string {
  if (said === null || day === '') return said ?? day;
  return /\d{4}/.test(said) ? said : `${said} (${day})`;
}

/** What disagrees with the figure that is shown; of articles without a date nobody knows which is newer, so all stand. */
function otherStatements(
  { entries, disagreements }: LedgerGroup,
  shown: LedgerEntry,
): LedgerEntry[] {
  const against = new Set(disagreements.flatMap(({ a, b }) => [a, b]));
  const undated = (entry: LedgerEntry) =>
    entry.article !== shown.article && (entry.date === null || shown.date === null);
  const byWords = new Map(
    entries
      .filter((entry) => against.has(entry) || undated(entry))
      .map((entry) => [figureWords(entry), entry]),
  );
  byWords.delete(figureWords(shown));
  return [...byWords.values()].slice(0, MOST_OTHERS);
}

function citation(entry: LedgerEntry, articles: readonly Article[]): Partial<BriefRun> {
  const index = articles.findIndex(({ id }) => id === entry.article);
  const article = articles[index];
  if (!article) return {};
  return { citation: citationAt(article, index + 1, entry) };
}
