import type { EntityEngine } from '#domain/entities/engine.ts';
import { labelCount, NAME_KINDS } from '#domain/entities/find/tagger/labels.ts';
import {
  CALIBRATION_STEPS,
  type RawModel,
  type RawTable,
} from '#domain/entities/find/tagger/model-file.ts';
import type { WordClasses } from '#domain/entities/find/tagger/word-classes.ts';
import type { GoldDocument } from './corpus.ts';
import { addExample, Examples, FeatureIndex, prepare } from './examples.ts';
import { seeded } from './random.ts';
import { namePools, swapNames } from './swap-names.ts';
import { trainChain } from './train-chain.ts';

export interface Weighted {
  readonly documents: readonly GoldDocument[];
  readonly weight: number;
  /** How often each text is learnt again with other names; `SWAPPED.copies` where it is not said. */
  readonly copies?: number;
}
export interface Chain {
  readonly table: RawTable;
  readonly transition: Float32Array;
}

const NAMES = labelCount(NAME_KINDS.length);

/** How often each text is learnt again with other names, and what that counts. */
const SWAPPED = { copies: 1, weight: 0.8 };

/** The tagger of names in any text. */
export function trainNames(
  engine: EntityEngine,
  classes: WordClasses,
  corpora: readonly Weighted[],
  keep: number,
): Chain {
  const examples = new Examples();
  const index = new FeatureIndex();
  const add = (document: GoldDocument, weight: number): void =>
    addExample(examples, index, engine, classes, prepare(engine, document), weight);
  const pools = namePools();
  const random = seeded(5);
  for (const { documents, weight, copies = SWAPPED.copies } of corpora) {
    for (const document of documents) {
      add(document, weight);
      for (let copy = 0; copy < copies; copy += 1)
        add(swapNames(document, pools, random), weight * SWAPPED.weight);
    }
  }
  const keys = dropRare(examples, index, 2);
  const trained = trainChain(examples, {
    labels: NAMES,
    features: keys.length,
    epochs: 6,
    rate: 0.06,
    decay: 0,
    drop: 0.3,
    seed: 7,
  });
  return {
    table: strongest({ labels: NAMES, keys, weights: trained.weights }, keep),
    transition: trained.transition,
  };
}

/** A model of a chain; without a calibration one that states the tagger's own probability. */
export function assemble(
  { table, transition }: Chain,
  classes: WordClasses,
  calibration?: RawModel['calibration'],
): RawModel {
  const even = Float32Array.from(
    { length: CALIBRATION_STEPS },
    (_, step) => (step + 0.5) / CALIBRATION_STEPS,
  );
  return { names: table, transition, classes, calibration: calibration ?? even };
}

/** Features seen fewer than `least` times are marked -1; the keys of the others, numbered anew. */
function dropRare(examples: Examples, index: FeatureIndex, least: number): Uint32Array {
  const all = index.keys();
  const kept: number[] = [];
  const renumbered = Int32Array.from(index.counts, (count, id) =>
    count >= least ? kept.push(all[id] as number) - 1 : -1,
  );
  const features = examples.features.view();
  for (let cell = 0; cell < features.length; cell += 1) {
    features[cell] = renumbered[features[cell] as number] as number;
  }
  return Uint32Array.from(kept);
}

/** The `keep` features that say most, by hash; the others say too little for their bytes. */
function strongest({ labels, keys, weights }: RawTable, keep: number): RawTable {
  const norms = Float64Array.from(keys, (_, row) => {
    let sum = 0;
    for (let label = 0; label < labels; label += 1)
      sum += (weights[row * labels + label] as number) ** 2;
    return sum;
  });
  const rows = [...keys.keys()]
    .sort((a, b) => (norms[b] as number) - (norms[a] as number) || a - b)
    .slice(0, keep);
  rows.sort((a, b) => (keys[a] as number) - (keys[b] as number));
  const kept = new Float32Array(rows.length * labels);
  rows.forEach((row, place) => {
    kept.set(weights.subarray(row * labels, (row + 1) * labels), place * labels);
  });
  return {
    labels,
    keys: Uint32Array.from(rows, (row) => keys[row] as number),
    weights: clipped(kept),
  };
}

/** A few outliers would make the bytes of all others coarse. */
function clipped(weights: Float32Array): Float32Array {
  return weights.map((weight) => Math.max(-4, Math.min(4, weight)));
}
