/** Entities: accuracy and speed, ours beside compromise and wink-nlp on the same text in one run. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import type { Span } from '#domain/document.ts';
import { analyseEntities } from '#domain/entities/analyse.ts';
import { createEngine, type EntityEngine } from '#domain/entities/engine.ts';
import { tokenise } from '#domain/reading/tokens.ts';
import { type GoldDocument, readCorpus } from '../train/corpus.ts';
import { shippedClasses } from '../train/entities.ts';
import { FOLDS, foldAll, nameCorpora } from '../train/experiment.ts';
import {
  calibrationError,
  crossCalibrated,
  loadScorer,
  type Prediction,
  predict,
  reliability,
  type Scores,
} from '../train/measure.ts';
import { namesView } from '../train/names-view.ts';
import { readNewswire } from '../train/word-classes.ts';

const CORPUS = resolve(import.meta.dirname, '../../../shared/data/ner');
const ASSETS = resolve(import.meta.dirname, '../../assets/entities');
const CORE = ['PER', 'LOC', 'ORG'];

interface Document {
  readonly id: string;
  readonly text: string;
}
type Peer = (document: Document) => Prediction['entities'];

/** So many folds end within minutes; they go without the newswire, which takes longest to learn. */
const SHORT_FOLDS = 3;

export const run = (): Promise<void> => measure(SHORT_FOLDS);

/** @param folds all ten with the newswire, or fewer without it */
export async function measure(folds: number): Promise<void> {
  const gazetteer = readFileSync(resolve(ASSETS, 'gazetteer.bin'));
  const model = readFileSync(resolve(ASSETS, 'model.bin'));
  const before = process.memoryUsage();
  const started = performance.now();
  const engine = createEngine({ gazetteer, model });
  analyseEntities(engine, 'Mark Lowcock spoke in Geneva.', {});
  const after = process.memoryUsage();
  const held =
    (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20;
  console.log(
    `engine ready in ${((performance.now() - started) / 1000).toFixed(2)} s, ${held.toFixed(0)} MB`,
  );
  if (!existsSync(CORPUS)) {
    console.log('No corpora beside the project: accuracy and speed are not measured.');
    return;
  }
  const peers = {
    compromise: compromisePeer(),
    'wink-nlp': winkPeer(),
  };
  speed(engine, peers);
  await accuracy(engine, peers, folds);
}

async function accuracy(
  engine: EntityEngine,
  peers: Readonly<Record<'compromise' | 'wink-nlp', Peer>>,
  folds: number,
): Promise<void> {
  const { score } = await loadScorer(CORPUS);
  const test = readCorpus(CORPUS, 'uner-ewt-test');
  const gazetteer = readFileSync(resolve(ASSETS, 'gazetteer.bin'));
  const corpora = nameCorpora(CORPUS);
  const newswire = folds < FOLDS ? [] : readNewswire(CORPUS);
  const folded = foldAll(
    createEngine({ gazetteer }),
    shippedClasses(ASSETS),
    gazetteer,
    corpora,
    newswire,
    { folds },
  );
  const tested = predict(engine, test);
  const figures = (result: Scores): string =>
    `${percent(result.strict.core?.f)} (${CORE.map((type) => `${type} ${percent(result.strict[type]?.f)}`).join(', ')})`;
  const all = (peer: Peer, documents: readonly Document[]): Prediction[] =>
    documents.map((document) => ({ id: document.id, entities: peer(document) }));
  console.log(
    `strict F1, persons, places, organisations (ours by ${folds} folds but on uner-ewt-test)`,
  );
  const line = (name: string, onTest: readonly Prediction[]): void =>
    console.log(
      `uner-ewt-test ${name.padEnd(12)} ${figures(score(test, onTest, { types: CORE }))}`,
    );
  line('ours', tested);
  line('compromise', all(peers.compromise, test));
  for (const [name, { documents, predictions }] of folded) {
    const gold = namesView(documents);
    console.log(
      `${name}, names view, ours ${figures(score(gold, predictions, { types: CORE }))}; compromise ${figures(score(gold, all(peers.compromise, documents), { types: CORE }))}`,
    );
  }
  const reports = readCorpus(CORPUS, 're3d-a');
  const dates = (name: string, predictions: readonly Prediction[]): void => {
    const { strict, trim } = score(reports, predictions, { types: ['TEMP'] });
    console.log(
      `${name.padEnd(12)} dates on re3d-a ${percent(strict.TEMP?.f)} strict ${percent(trim.TEMP?.f)} trim`,
    );
  };
  dates('ours', predict(engine, reports));
  dates('chrono-node', reports.map(chronoDates));
  calibration('uner-ewt-test', test, tested);
  const news = ['uner-pud', 'wikigold'].flatMap((name) => folded.get(name) ?? []);
  const gold = news.flatMap(({ documents }) => namesView(documents));
  calibration(
    'news, by folds',
    gold,
    crossCalibrated(
      gold,
      news.flatMap(({ predictions }) => predictions),
    ),
  );
  arabicCalibration(engine);
}

/** How far stated confidence lies from the share that is right, by tenths of it. */
function calibration(
  name: string,
  documents: readonly GoldDocument[],
  predictions: readonly Prediction[],
): void {
  const bins = reliability(documents, predictions);
  console.log(
    `confidence and share right on ${name}, ${calibrationError(bins).toFixed(1)} points apart: ${bins
      .filter(({ count }) => count > 0)
      .map(
        ({ count, right, sum }) =>
          `${(sum / count).toFixed(2)} → ${(right / count).toFixed(2)} (${count})`,
      )
      .join(', ')}`,
  );
}

/** Fewer labelled names say nothing of a share. */
const FEWEST_ARABIC = 100;

/** Arabic names have rules and no tagger: their confidence is measured where the corpora label enough. */
function arabicCalibration(engine: EntityEngine): void {
  const documents = readdirSync(CORPUS)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readCorpus(CORPUS, basename(file, '.jsonl')))
    .map((document) => ({ ...document, entities: document.entities.filter(isArabicIn(document)) }))
    .filter(({ entities }) => entities.length > 0);
  const labelled = documents.reduce((sum, { entities }) => sum + entities.length, 0);
  if (labelled < FEWEST_ARABIC) {
    console.log(`confidence in Arabic: not measured, the corpora label ${labelled} Arabic names`);
    return;
  }
  const texts = new Map(documents.map((document) => [document.id, document]));
  const predictions = predict(engine, documents).map(({ id, entities }) => ({
    id,
    entities: entities.filter(isArabicIn(texts.get(id) ?? { text: '' })),
  }));
  calibration('Arabic', documents, predictions);
}

const isArabicIn =
  ({ text }: { readonly text: string }) =>
  ({ start, end }: Span): boolean =>
    /[\u0600-\u06ff]/.test(text.slice(start, end));

/** What chrono-node takes for dates and times. */
function chronoDates({ id, text }: Document): Prediction {
  return {
    id,
    entities: chrono
      .parse(text)
      .map(({ index, text: found }) => trimmed(text, index, index + found.length, 'TEMP')),
  };
}

/** Warm, one core, whole pipeline; the first round only warms. */
function speed(engine: EntityEngine, peers: Readonly<Record<string, Peer>>): void {
  const documents = readCorpus(CORPUS, 'uner-ewt-test');
  const tokens = documents.reduce((sum, { text }) => sum + tokenise(text).count, 0);
  const rate = (work: (document: Document) => unknown): number => {
    let best = 0;
    for (let round = 0; round < 4; round += 1) {
      const started = performance.now();
      for (const document of documents) work(document);
      if (round > 0) best = Math.max(best, (tokens / (performance.now() - started)) * 1000);
    }
    return best;
  };
  const ours = rate(({ text }) => analyseEntities(engine, text, { published: '2020-02-06' }));
  console.log(
    `tokens/s on uner-ewt-test (${tokens} tokens, best of 3 warm rounds): ours ${Math.round(ours)}`,
  );
  for (const [name, peer] of Object.entries(peers)) {
    const theirs = rate(peer);
    console.log(
      `${name.padEnd(12)} ${Math.round(theirs)}; ours is ${(ours / theirs).toFixed(1)} times as fast`,
    );
  }
}

/** What compromise's offsets and terms say of one group of matches. */
interface CompromiseMatch {
  readonly offset: { readonly start: number; readonly length: number };
}

function compromisePeer(): Peer {
  return ({ text }) => {
    const document = nlp(text);
    const spans = (
      view: { json(options: object): unknown },
      type: string,
    ): Prediction['entities'] =>
      (view.json({ offset: true }) as CompromiseMatch[]).map(({ offset }) =>
        trimmed(text, offset.start, offset.start + offset.length, type),
      );
    return [
      ...spans(document.people(), 'PER'),
      ...spans(document.places(), 'LOC'),
      ...spans(document.organizations(), 'ORG'),
    ];
  };
}

/** wink-nlp's light model has dates, times, money, e-mail and the like, and no persons, places or organisations. */
function winkPeer(): Peer {
  const load = createRequire(import.meta.url);
  const wink = (
    load('wink-nlp') as (model: unknown) => {
      readDoc(text: string): { entities(): { out(): string[] } };
    }
  )(load('wink-eng-lite-web-model'));
  return ({ text }) => {
    wink.readDoc(text).entities().out();
    return [];
  };
}

/** Without the punctuation that compromise leaves at the ends of a match. */
function trimmed(
  text: string,
  start: number,
  end: number,
  type: string,
): Prediction['entities'][number] {
  let [from, to] = [start, end];
  while (to > from && /[\s.,;:!?)"”’]/.test(text.charAt(to - 1))) to -= 1;
  while (from < to && /[\s("“‘]/.test(text.charAt(from))) from += 1;
  return { start: from, end: to, type, confidence: 1 };
}

const percent = (value: number | undefined): string => ((value ?? 0) * 100).toFixed(1);
