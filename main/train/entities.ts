/**
 * `npm run train:entities -- --corpus DIR`: rebuilds assets/entities from the corpora in DIR, byte for
 * byte the same each time, and prints how good the result is. Figures come from cross-validation where
 * a corpus is trained on, and from test files that training never sees.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createEngine, type EntityEngine } from '#domain/entities/engine.ts';
import { labelCount, REPORT_KINDS } from '#domain/entities/tagger/labels.ts';
import {
  CALIBRATION_STEPS,
  type RawModel,
  writeModel,
} from '#domain/entities/tagger/model-file.ts';
import { type GoldDocument, mayTrain, readCorpus } from './corpus.ts';
import { buildGazetteer } from './gazetteer/build.ts';
import {
  calibrationError,
  loadScorer,
  type Prediction,
  predict,
  reliability,
  type Scores,
} from './measure.ts';
import { assemble, type Chain, trainNames, trainReport, type Weighted } from './train-model.ts';

/** How much each corpus counts: those that mark names as newswire does count fully. */
const CORPORA: Readonly<Record<string, number>> = {
  'uner-ewt-train': 1,
  'uner-ewt-dev': 1,
  'uner-pud': 1,
  wikigold: 1,
  'gum-open': 0.3,
  'crossner-politics': 0.3,
};
const FOLDS = 5;
const KEEP = { names: 150_000, report: 30_000 };
/** A little more recall than the likeliest labels give: on news F1 gains. */
const OUTSIDE_BIAS = [-0.25, 0] as const;
/** The gate's scores of reports lie above, those of general text below (cross-validated). */
const GATE_MARGIN = 1.5;
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
  const read = (name: string): GoldDocument[] => readCorpus(corpus, name);
  const corpora = Object.entries(CORPORA).map(([name, weight]): Weighted & { name: string } => ({
    name,
    documents: read(name),
    weight,
  }));
  const others = corpora.flatMap(({ documents }) => documents);
  const reports = read('re3d-a');
  const shippable = reports.filter(mayTrain);

  say('Training on half the news corpora, to measure on the other half …');
  const proxy = halves(bare, gazetteer, corpora);
  const newsScores = score(proxy.documents, proxy.predictions, { types: CORE });
  const newsBins = reliability(proxy.documents, proxy.predictions);

  say('Training the tagger of names …');
  const names = trainNames(bare, corpora, KEEP.names);
  say(`Training the tagger of reports, ${FOLDS} folds …`);
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const held = reports.filter((_, index) => index % FOLDS === fold);
    const seen = reports.filter((document, index) => index % FOLDS !== fold && mayTrain(document));
    const engine = engineOf(gazetteer, assembleAll(bare, names, seen, others));
    return predict(engine, held);
  });
  const crossed = folds.flat();
  const reportBins = reliability(reports, crossed);

  const report = trainReport(bare, names, shippable, KEEP.report);
  const calibration = [shares(newsBins), shares(reportBins)] as const;
  const model = writeModel(
    withGate(assemble(names, report, shippable, others, OUTSIDE_BIAS, calibration)),
  );
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
        `re3d-a, half held out, ${view} view: three types`,
        score(half.documents, half.predictions, { view }),
        'core',
      ),
    );
  const test = read('uner-ewt-test');
  const tested = predict(engine, test);
  const testScores = score(test, tested, { types: CORE });
  say(row('uner-ewt-test', testScores, 'core'));
  for (const type of CORE) say(row(`  ${type}`, testScores, type));
  say(row('uner-pud and -ewt-dev, two folds (stands in for news)', newsScores, 'core'));
  for (const type of CORE) say(row(`  ${type}`, newsScores, type));
  say('');
  say(
    `Calibration, mean distance of confidence from share right: uner-ewt-test ${calibrationError(reliability(test, tested)).toFixed(1)} points`,
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

function assembleAll(
  bare: EntityEngine,
  names: Chain,
  seen: readonly GoldDocument[],
  others: readonly GoldDocument[],
): RawModel {
  return withGate(
    assemble(names, trainReport(bare, names, seen, KEEP.report), seen, others, OUTSIDE_BIAS),
  );
}

const withGate = (model: RawModel): RawModel => ({
  ...model,
  gateBias: model.gateBias + GATE_MARGIN,
});

const engineOf = (gazetteer: Uint8Array, model: RawModel): EntityEngine =>
  createEngine({ gazetteer, model: writeModel(model) });

/** Trains without one half of the news-like corpora and predicts it; then the other way round. */
function halves(
  bare: EntityEngine,
  gazetteer: Uint8Array,
  corpora: readonly (Weighted & { name: string })[],
): { documents: GoldDocument[]; predictions: Prediction[] } {
  const documents: GoldDocument[] = [];
  const predictions: Prediction[] = [];
  for (const side of [0, 1]) {
    const isHeld = (name: string, index: number): boolean =>
      (name === 'uner-pud' || name === 'uner-ewt-dev') && index % 2 === side;
    const seen = corpora.map(({ name, documents: list, weight }) => ({
      weight,
      documents: list.filter((_, index) => !isHeld(name, index)),
    }));
    const held = corpora.flatMap(({ name, documents: list }) =>
      list.filter((_, index) => isHeld(name, index)),
    );
    const names = trainNames(bare, seen, KEEP.names);
    const model = assemble(names, unchanged(), [], [], OUTSIDE_BIAS);
    const engine = engineOf(gazetteer, { ...model, gateBias: -100 });
    documents.push(...held);
    predictions.push(...predict(engine, held));
  }
  return { documents, predictions };
}

/** A chain for reports that changes nothing: where only names are measured. */
function unchanged(): Chain {
  const labels = labelCount(REPORT_KINDS.length);
  return {
    table: { labels, keys: new Uint32Array(0), weights: new Float32Array(0) },
    transition: new Float32Array(labels * labels),
  };
}

function halfHeldOut(
  bare: EntityEngine,
  gazetteer: Uint8Array,
  names: Chain,
  reports: readonly GoldDocument[],
  others: readonly GoldDocument[],
): { documents: GoldDocument[]; predictions: Prediction[] } {
  const seen = reports.filter((document, index) => index % 2 === 0 && mayTrain(document));
  const documents = reports.filter((_, index) => index % 2 === 1);
  return {
    documents,
    predictions: predict(engineOf(gazetteer, assembleAll(bare, names, seen, others)), documents),
  };
}

/** For each tenth the share of right ones, drawn to the tenth's own middle where few fell into it. */
function shares(bins: readonly { count: number; right: number }[]): Float32Array {
  return Float32Array.from({ length: CALIBRATION_STEPS }, (_, step) => {
    const { count = 0, right = 0 } = bins[step] ?? {};
    return (right + 10 * ((step + 0.5) / CALIBRATION_STEPS)) / (count + 10);
  });
}

function row(name: string, result: Scores, key: string): string {
  const percent = (value: number | undefined): string =>
    ((value ?? 0) * 100).toFixed(1).padStart(6);
  return `${name.padEnd(56)} ${percent(result.strict[key]?.f)} ${percent(result.trim[key]?.f)}   (P ${percent(result.strict[key]?.p)}, R ${percent(result.strict[key]?.r)})`;
}
