/**
 * `npm run train:entities -- --corpus DIR`: rebuilds assets/entities from the corpora in DIR, byte for
 * byte the same each time, and prints how good the result is. Figures come from cross-validation where
 * a corpus is trained on, and from test files that training never sees.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createEngine } from '#domain/entities/engine.ts';
import { writeModel } from '#domain/entities/tagger/model-file.ts';
import { mayTrain, readCorpus } from './corpus.ts';
import {
  FOLDS,
  foldReports,
  halfHeldOut,
  halves,
  KEEP,
  nameCorpora,
  withGate,
} from './experiment.ts';
import { buildGazetteer } from './gazetteer/build.ts';
import {
  calibrationError,
  crossCalibrated,
  loadScorer,
  predict,
  reliability,
  type Scores,
  shares,
} from './measure.ts';
import { assemble, trainNames, trainReport } from './train-model.ts';

const CORE = ['PER', 'LOC', 'ORG'];

export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { corpus: { type: 'string', default: '../shared/data/ner' } },
  });
  await main(resolve(values.corpus), resolve(import.meta.dirname, '../../assets/entities'));
}

async function main(corpus: string, assets: string): Promise<void> {
  const started = performance.now();
  const say = (line: string): void => console.log(line);
  const { score } = await loadScorer(corpus);
  const gazetteer = buildGazetteer();
  const bare = createEngine({ gazetteer });
  const corpora = nameCorpora(corpus);
  const others = corpora.flatMap(({ documents }) => documents);
  const reports = readCorpus(corpus, 're3d-a');
  const shippable = reports.filter(mayTrain);

  say('Training on half the news corpora, to measure on the other half …');
  const proxy = halves(bare, gazetteer, corpora);
  const newsScores = score(proxy.documents, proxy.predictions, { types: CORE });
  say('Training the tagger of names …');
  const names = trainNames(bare, corpora, KEEP.names);
  say(`Training the tagger of reports, ${FOLDS} folds …`);
  const crossed = foldReports(bare, gazetteer, names, reports, others);

  const report = trainReport(bare, names, shippable, KEEP.report);
  const calibration = [
    shares(reliability(proxy.documents, proxy.predictions)),
    shares(reliability(reports, crossed)),
  ] as const;
  const model = writeModel(withGate(assemble(names, report, shippable, others, calibration)));
  mkdirSync(assets, { recursive: true });
  writeFileSync(join(assets, 'gazetteer.bin'), gazetteer);
  writeFileSync(join(assets, 'model.bin'), model);
  const engine = createEngine({ gazetteer, model });

  say('');
  say('strict F1, persons, places, organisations                 strict  trim');
  for (const view of ['named', 'full']) {
    const result = score(reports, crossed, { view });
    say(row(`re3d-a, ${FOLDS} folds, ${view} view: three types`, result, 'core'));
    say(row(`re3d-a, ${FOLDS} folds, ${view} view: all seven types`, result, 'all'));
    for (const type of ['PER', 'LOC', 'ORG', 'NAT', 'TEMP', 'QTY', 'WEAP'])
      say(row(`  ${type}`, result, type));
  }
  const half = halfHeldOut(bare, gazetteer, names, reports, others);
  for (const view of ['named', 'full'])
    say(
      row(
        `re3d-a, 2 folds, ${view} view: three types`,
        score(half.documents, half.predictions, { view }),
        'core',
      ),
    );
  const test = readCorpus(corpus, 'uner-ewt-test');
  const tested = predict(engine, test);
  const testScores = score(test, tested, { types: CORE });
  say(row('uner-ewt-test', testScores, 'core'));
  for (const type of CORE) say(row(`  ${type}`, testScores, type));
  say(row('uner-pud and -ewt-dev, two folds (stands in for news)', newsScores, 'core'));
  for (const type of CORE) say(row(`  ${type}`, newsScores, type));
  say('');
  say(
    `Calibration, mean distance of confidence from share right: uner-ewt-test ${calibrationError(reliability(test, tested)).toFixed(1)} points, re3d-a ${calibrationError(reliability(reports, crossCalibrated(reports, crossed))).toFixed(1)} points`,
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

function row(name: string, result: Scores, key: string): string {
  const percent = (value: number | undefined): string =>
    ((value ?? 0) * 100).toFixed(1).padStart(6);
  return `${name.padEnd(56)} ${percent(result.strict[key]?.f)} ${percent(result.trim[key]?.f)}   (P ${percent(result.strict[key]?.p)}, R ${percent(result.strict[key]?.r)})`;
}
