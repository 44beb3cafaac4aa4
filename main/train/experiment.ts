import { createEngine, type EntityEngine } from '#domain/entities/engine.ts';
import { type RawModel, writeModel } from '#domain/entities/find/tagger/model-file.ts';
import type { WordClasses } from '#domain/entities/find/tagger/word-classes.ts';
import { type GoldDocument, mayTrain, readCorpus } from './corpus.ts';
import { type Prediction, predict } from './measure.ts';
import { learnableNames } from './names-view.ts';
import { markNewswire } from './newswire.ts';
import { assemble, trainNames, type Weighted } from './train-model.ts';

/** How much each corpus counts: those that mark names as newswire does count fully. */
const CORPORA: Readonly<Record<string, number>> = {
  'uner-ewt-train': 1,
  'uner-ewt-dev': 1,
  'uner-pud': 0.5,
  wikigold: 1,
  'gum-open': 0.3,
  'crossner-politics': 0.6,
  're3d-a': 1,
};
export const FOLDS = 10;
export const KEEP = 200_000;

export interface NamedCorpus extends Weighted {
  readonly name: string;
  /** As the corpus marks them, in the order of `documents`. */
  readonly originals: readonly GoldDocument[];
}

/** The corpora that the tagger learns from, with what each counts, in the convention that it learns. */
export function nameCorpora(folder: string): NamedCorpus[] {
  const read = Object.entries(CORPORA).map(([name, weight]) => ({
    name,
    weight,
    originals: readCorpus(folder, name),
  }));
  const learnable = learnableNames(read.flatMap(({ originals }) => originals));
  let from = 0;
  return read.map((corpus) => {
    const documents = learnable.slice(from, from + corpus.originals.length);
    from += documents.length;
    return { ...corpus, documents };
  });
}

/** A model of all documents that may be trained on and that `isHeld` leaves. */
export function trainWithout(
  bare: EntityEngine,
  classes: WordClasses,
  corpora: readonly NamedCorpus[],
  isHeld: (index: number) => boolean,
  calibration?: RawModel['calibration'],
): RawModel {
  const seen = corpora.map((corpus) => ({
    ...corpus,
    documents: corpus.documents.filter((document, index) => mayTrain(document) && !isHeld(index)),
  }));
  return assemble(trainNames(bare, classes, seen, KEEP), classes, calibration);
}

/** What the newswire counts beside the corpora, and how often it is learnt with other names. */
const NEWSWIRE = { weight: 0.3, copies: 0 };

/**
 * A first model marks the newswire, and a second learns from it beside the corpora: the words around names
 * in news of many countries, which no corpus holds.
 */
export function trainTwice(
  bare: EntityEngine,
  classes: WordClasses,
  gazetteer: Uint8Array,
  corpora: readonly NamedCorpus[],
  newswire: readonly string[],
  isHeld: (index: number) => boolean,
  calibration?: RawModel['calibration'],
): RawModel {
  const first = trainWithout(bare, classes, corpora, isHeld, calibration);
  if (newswire.length === 0) return first;
  const engine = createEngine({ gazetteer, model: writeModel(first) });
  const seen = corpora.map((corpus) => ({
    ...corpus,
    documents: corpus.documents.filter((_, index) => !isHeld(index)),
  }));
  const marked = {
    name: 'newswire',
    originals: [],
    documents: markNewswire(engine, newswire),
    ...NEWSWIRE,
  };
  return trainWithout(bare, classes, [...seen, marked], () => false, calibration);
}

/** Each document of every corpus predicted by an engine that has not seen it. */
export function foldAll(
  bare: EntityEngine,
  classes: WordClasses,
  gazetteer: Uint8Array,
  corpora: readonly NamedCorpus[],
  newswire: readonly string[],
  { folds = FOLDS, only = folds }: { folds?: number; only?: number } = {},
): Map<string, { documents: GoldDocument[]; predictions: Prediction[] }> {
  const result = new Map(
    corpora.map(({ name }) => [
      name,
      { documents: [] as GoldDocument[], predictions: [] as Prediction[] },
    ]),
  );
  for (let fold = 0; fold < only; fold += 1) {
    const isHeld = (index: number): boolean => index % folds === fold;
    const model = trainTwice(bare, classes, gazetteer, corpora, newswire, isHeld);
    const engine = createEngine({ gazetteer, model: writeModel(model) });
    for (const { name, originals } of corpora) {
      const held = originals.filter((_, index) => index % folds === fold);
      result.get(name)?.documents.push(...held);
      result.get(name)?.predictions.push(...predict(engine, held));
    }
  }
  return result;
}
