import { extractFigures } from '#domain/figures/extract.ts';
import { LABELLED_SETS } from './figures/labelled/sets.ts';
import { SCORED_FIELDS, type Score, scoreFigures } from './figures/score.ts';

const ARTICLES = 1_000;
const SENTENCES_PER_ARTICLE = 30;

/** Prints how well figures are read from the labelled sentences, and how fast from 1,000 articles. */
export async function run(): Promise<void> {
  console.log('Figures: share of labelled figures that are right, field by field');
  console.log(row('', ['found P', 'found R', ...SCORED_FIELDS]));
  for (const [name, sentences] of Object.entries(LABELLED_SETS)) {
    const score = scoreFigures(sentences);
    console.log(row(`${name} (${score.sentences}/${score.labelled})`, cells(score)));
  }
  const articles = makeArticles();
  const characters = articles.reduce((sum, text) => sum + text.length, 0);
  const started = performance.now();
  let figures = 0;
  for (const text of articles) figures += extractFigures(text).length;
  const seconds = (performance.now() - started) / 1_000;
  console.log(
    `Figures: ${figures} from ${articles.length} articles (${(characters / 1e6).toFixed(1)} million characters) in ${seconds.toFixed(2)} s`,
  );
}

const cells = (score: Score): string[] =>
  [score.precision, score.recall, ...SCORED_FIELDS.map((field) => score.fields[field])].map(
    (share) => `${(100 * share).toFixed(1)}%`,
  );

const row = (name: string, columns: readonly string[]): string =>
  `${name.padEnd(24)}${columns.map((column) => column.padStart(12)).join('')}`;

/** Articles of labelled sentences in ever other order: dense in figures, so slower than real ones. */
function makeArticles(): string[] {
  const sentences = Object.values(LABELLED_SETS)
    .flat()
    .map(({ text }) => text);
  return Array.from({ length: ARTICLES }, (_, article) =>
    Array.from(
      { length: SENTENCES_PER_ARTICLE },
      (_, index) => sentences[(article * 7 + index * 13) % sentences.length] ?? '',
    ).join(' '),
  );
}
