import { patternFindings } from '#domain/entities/analyse.ts';
import type { EntityEngine } from '#domain/entities/engine.ts';
import { settleOverlaps } from '#domain/entities/merge.ts';
import { labelCount, NAME_KINDS, REPORT_KINDS } from '#domain/entities/tagger/labels.ts';
import { marksOf } from '#domain/entities/tagger/marks.ts';
import {
  CALIBRATION_STEPS,
  type RawModel,
  type RawTable,
} from '#domain/entities/tagger/model-file.ts';
import { NAMES_IN_REPORTS } from '#domain/entities/tagger/tag-names.ts';
import { Tagger } from '#domain/entities/tagger/tagger.ts';
import { WeightTable } from '#domain/entities/tagger/weights.ts';
import type { GoldDocument } from './corpus.ts';
import { addExample, Examples, FeatureIndex, type PreparedDocument, prepare } from './examples.ts';
import { seeded } from './random.ts';
import { namePools, swapNames } from './swap-names.ts';
import { trainChain } from './train-chain.ts';
import { trainGate } from './train-gate.ts';

export interface Weighted {
  readonly documents: readonly GoldDocument[];
  readonly weight: number;
}
export interface Chain {
  readonly table: RawTable;
  readonly transition: Float32Array;
}

const NAMES = labelCount(NAME_KINDS.length);
const REPORT = labelCount(REPORT_KINDS.length);

/** How often each text is learnt again with other names, and what that counts. */
const SWAPPED = { copies: 2, weight: 0.5 };

/** The tagger of names in any text. */
export function trainNames(
  engine: EntityEngine,
  corpora: readonly Weighted[],
  keep: number,
): Chain {
  const examples = new Examples();
  const index = new FeatureIndex();
  const add = (document: GoldDocument, weight: number): void =>
    addExample(examples, index, engine, prepare(engine, document, NAME_KINDS.length), weight);
  const pools = namePools();
  const random = seeded(5);
  for (const { documents, weight } of corpora) {
    for (const document of documents) {
      add(document, weight);
      for (let copy = 0; copy < SWAPPED.copies; copy += 1)
        add(swapNames(document, pools, random), weight * SWAPPED.weight);
    }
  }
  const keys = dropRare(examples, index, 2);
  const trained = trainChain(examples, {
    labels: NAMES,
    features: keys.length,
    epochs: 9,
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

/** What reports change: a chain over all kinds, added to the scores of the tagger of names. */
export function trainReport(
  engine: EntityEngine,
  names: Chain,
  reports: readonly GoldDocument[],
  keep: number,
): Chain {
  const base = new Tagger(modelOf(names), engine.gazetteer);
  const examples = new Examples();
  const index = new FeatureIndex();
  const offsets: Float32Array[] = [];
  for (const document of reports) {
    const prepared = withMarks(engine, prepare(engine, document, REPORT_KINDS.length));
    offsets.push(base.emissions(prepared.scene, prepared.around));
    addExample(examples, index, engine, prepared, 1);
  }
  const keys = dropRare(examples, index, 2);
  const offset = new Float32Array(examples.gold.length * REPORT);
  let row = 0;
  for (const emission of offsets) {
    for (let at = 0; at < emission.length / NAMES; at += 1, row += 1) {
      for (let label = 0; label < NAMES; label += 1)
        offset[row * REPORT + label] = NAMES_IN_REPORTS * (emission[at * NAMES + label] as number);
    }
  }
  const transition = new Float32Array(REPORT * REPORT);
  for (let before = 0; before < NAMES; before += 1) {
    transition.set(
      names.transition.subarray(before * NAMES, (before + 1) * NAMES),
      before * REPORT,
    );
  }
  const trained = trainChain(examples, {
    labels: REPORT,
    features: keys.length,
    epochs: 25,
    rate: 0.05,
    decay: 0.01,
    drop: 0.5,
    offset,
    transition,
    seed: 12,
  });
  return {
    table: strongest({ labels: REPORT, keys, weights: trained.weights }, keep),
    transition: trained.transition,
  };
}

export function withMarks(engine: EntityEngine, prepared: PreparedDocument): PreparedDocument {
  const { scene } = prepared;
  const patterns = settleOverlaps(patternFindings(engine, scene), scene.tokens.count);
  return {
    ...prepared,
    around: { ...prepared.around, marks: marksOf(patterns, scene.tokens.count) },
  };
}

export function assemble(
  names: Chain,
  report: Chain,
  reports: readonly GoldDocument[],
  others: readonly GoldDocument[],
  calibration?: RawModel['calibration'],
): RawModel {
  const gate = trainGate(reports, others);
  const even = Float32Array.from(
    { length: CALIBRATION_STEPS },
    (_, step) => (step + 0.5) / CALIBRATION_STEPS,
  );
  return {
    names: names.table,
    namesTransition: names.transition,
    report: report.table,
    reportTransition: report.transition,
    gate: gate.table,
    gateBias: gate.bias,
    calibration: calibration ?? [even, even],
  };
}

function modelOf({ table, transition }: Chain): Tagger['model'] {
  const { labels, keys, weights } = table;
  let top = 0;
  for (const weight of weights) top = Math.max(top, Math.abs(weight));
  const scale = Math.fround(top / 127 || 1);
  const rows = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return { labels, transition, weights: new WeightTable(labels, keys, rows, scale) };
}

/** Features seen fewer than `least` times are marked -1; the keys of the others, numbered anew. */
function dropRare(examples: Examples, index: FeatureIndex, least: number): Uint32Array {
  const all = index.keys();
  const kept: number[] = [];
  const renumbered = Int32Array.from(index.counts, (count, id) =>
    count >= least ? kept.push(all[id] as number) - 1 : -1,
  );
  for (let cell = 0; cell < examples.features.length; cell += 1) {
    examples.features[cell] = renumbered[examples.features[cell] as number] as number;
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
