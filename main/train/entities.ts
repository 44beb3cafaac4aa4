/**
 * `npm run train:entities -- --corpus DIR`: rebuilds assets/entities from the corpora in DIR, byte for
 * byte the same each time, and prints how good the result is. Figures come from cross-validation where
 * a corpus is trained on, and from test files that training never sees. The classes of words are those of
 * the model that stands in assets; `--classes` learns them anew, which takes vectors that are no dependency.
 * `--folds 2 --only 1` cross-validates with one half and without the newswire: minutes instead of an hour.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createEngine } from '#domain/entities/engine.ts';
import { labelCount, NAME_KINDS } from '#domain/entities/find/tagger/labels.ts';
import { readModel, writeModel } from '#domain/entities/find/tagger/model-file.ts';
import type { WordClasses } from '#domain/entities/find/tagger/word-classes.ts';
import { loadStatistics } from '#domain/language/statistics.ts';
import { readCorpus } from './corpus.ts';
import { FOLDS, foldAll, nameCorpora, trainTwice } from './experiment.ts';
import { buildGazetteer } from './gazetteer/build.ts';
import { learnMeanings, readVectors } from './meanings.ts';
import {
  calibrationError,
  crossCalibrated,
  loadScorer,
  predict,
  reliability,
  type Scores,
  shares,
} from './measure.ts';
import { namesView } from './names-view.ts';
import { learnNeighbours, readNewswire } from './word-classes.ts';

const CORE = ['PER', 'LOC', 'ORG'];
/** The corpora that are most like the news of many countries. */
const NEWS = ['uner-pud', 'wikigold'];

export async function run(args: readonly string[]): Promise<void> {
  await loadStatistics();
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string', default: '../shared/data/ner' },
      folds: { type: 'string', default: String(FOLDS) },
      only: { type: 'string' },
      classes: { type: 'boolean', default: false },
    },
  });
  await main(
    resolve(values.corpus),
    resolve(import.meta.dirname, '../../assets/entities'),
    Number(values.folds),
    Number(values.only ?? values.folds),
    values.classes,
  );
}

async function main(
  corpus: string,
  assets: string,
  folds: number,
  only: number,
  learnsClasses: boolean,
): Promise<void> {
  const started = performance.now();
  const say = (line: string): void => console.log(line);
  const { score } = await loadScorer(corpus);
  const gazetteer = buildGazetteer();
  const bare = createEngine({ gazetteer });
  const corpora = nameCorpora(corpus);

  const newswire = readNewswire(corpus);
  if (learnsClasses) say('Putting words into classes …');
  const classes: WordClasses = learnsClasses
    ? {
        ...learnMeanings(readVectors()),
        neighbours: learnNeighbours(
          newswire,
          corpora.flatMap(({ originals }) => originals),
        ),
      }
    : shippedClasses(assets);
  say(`Training on all corpora but a ${folds}th, ${only} times …`);
  // One fold of several is for calibration and a first look: it goes without the newswire, which takes longest.
  const read = only < folds ? [] : newswire;
  const folded = foldAll(bare, classes, gazetteer, corpora, read, { folds, only });
  const news = NEWS.flatMap((name) => folded.get(name) ?? []);
  const newsDocuments = news.flatMap(({ documents }) => namesView(documents));
  const newsPredictions = news.flatMap(({ predictions }) => predictions);
  say('Training on all of them …');
  const calibration = shares(reliability(newsDocuments, newsPredictions));
  const model = writeModel(
    trainTwice(bare, classes, gazetteer, corpora, newswire, () => false, calibration),
  );
  mkdirSync(assets, { recursive: true });
  writeFileSync(join(assets, 'gazetteer.bin'), gazetteer);
  writeFileSync(join(assets, 'model.bin'), model);
  const engine = createEngine({ gazetteer, model });

  say('');
  say('strict F1, persons, places, organisations                 strict  trim');
  for (const [name, { documents, predictions }] of folded) {
    const result = score(namesView(documents), predictions, { types: CORE });
    say(row(`${name}, ${folds} folds, names view`, result, 'core'));
    for (const type of CORE) say(row(`  ${type}`, result, type));
  }
  const test = readCorpus(corpus, 'uner-ewt-test');
  const tested = predict(engine, test);
  const testScores = score(test, tested, { types: CORE });
  say(row('uner-ewt-test', testScores, 'core'));
  for (const type of CORE) say(row(`  ${type}`, testScores, type));
  const newsScores = score(newsDocuments, newsPredictions, { types: CORE });
  say(row(`${NEWS.join(' and ')}, folds (stand in for news)`, newsScores, 'core'));
  for (const type of CORE) say(row(`  ${type}`, newsScores, type));
  say('');
  say(
    `Calibration, mean distance of confidence from share right: uner-ewt-test ${calibrationError(reliability(test, tested)).toFixed(1)} points, news ${calibrationError(reliability(newsDocuments, crossCalibrated(newsDocuments, newsPredictions))).toFixed(1)} points`,
  );
  for (const [index, { count, right, sum }] of reliability(test, tested).entries()) {
    if (count > 0)
      say(
        `  confidence ${(sum / count).toFixed(2)} (bin ${index}): right ${(right / count).toFixed(2)} of ${count}`,
      );
  }
  say('');
  say(
    `gazetteer.bin ${gazetteer.length} bytes, model.bin ${model.length} bytes, ${((performance.now() - started) / 1000).toFixed(0)} s.`,
  );
}

/** The classes of words that the model in this folder goes by. */
export const shippedClasses = (assets: string): WordClasses =>
  readModel(readFileSync(join(assets, 'model.bin')), labelCount(NAME_KINDS.length)).classes;

function row(name: string, result: Scores, key: string): string {
  const percent = (value: number | undefined): string =>
    ((value ?? 0) * 100).toFixed(1).padStart(6);
  return `${name.padEnd(56)} ${percent(result.strict[key]?.f)} ${percent(result.trim[key]?.f)}   (P ${percent(result.strict[key]?.p)}, R ${percent(result.strict[key]?.r)})`;
}
