import type { Gazetteer } from '../../../reading/gazetteer.ts';
import type { Scene } from '../../../reading/scene.ts';
import type { WordFacts } from '../../../reading/words.ts';
import { LinearChain } from './chain.ts';
import {
  MOST_TOKEN_FEATURES,
  placed,
  type Surroundings,
  tokenFeatures,
  wordFeatures,
} from './features.ts';
import type { WeightTable } from './weights.ts';
import type { WordClasses } from './word-classes.ts';

/** A trained chain: transitions before × after, and what each feature speaks for. */
export interface ChainModel {
  readonly labels: number;
  readonly transition: Float32Array;
  readonly weights: WeightTable;
}

/** So many forms keep their sums; then the memory is emptied, so that no text can make it grow. */
const MOST_FORMS = 20_000;

/** Scores and labels tokens. Keeps sums of weights per word form: same text, same result, only faster. */
export class Tagger {
  readonly model: ChainModel;
  readonly chain: LinearChain;
  readonly expTransition: Float64Array;
  readonly #gazetteer: Gazetteer;
  readonly #classes: WordClasses;
  readonly #sums = new Map<string, Float32Array>();
  readonly #features = new Uint32Array(MOST_TOKEN_FEATURES);

  constructor(model: ChainModel, gazetteer: Gazetteer, classes: WordClasses) {
    this.model = model;
    this.#gazetteer = gazetteer;
    this.#classes = classes;
    this.chain = new LinearChain(model.labels);
    this.expTransition = Float64Array.from(model.transition, Math.exp);
  }

  /** How much each label is spoken for at each token: tokens × labels. */
  emissions(scene: Scene, around: Surroundings): Float32Array {
    const L = this.model.labels;
    const { count, opens } = scene.tokens;
    const out = new Float32Array(count * L);
    const sums = scene.words.map((word) => this.#sumsOf(word));
    for (let at = 0; at < count; at += 1) {
      const offset = at * L;
      add(out, offset, sums[at], 0, L);
      if (opens[at] === 0) {
        add(out, offset, sums[at - 1], 1, L);
        if (opens[at - 1] === 0) add(out, offset, sums[at - 2], 3, L);
      }
      if (at + 1 < count && opens[at + 1] === 0) {
        add(out, offset, sums[at + 1], 2, L);
        if (at + 2 < count && opens[at + 2] === 0) add(out, offset, sums[at + 2], 4, L);
      }
      const features = tokenFeatures(scene, around, at, this.#features);
      for (let index = 0; index < features; index += 1) {
        this.model.weights.add(this.#features[index] as number, out, offset);
      }
    }
    return out;
  }

  /** Sums for the word itself, before, after, two before and two after the token: 5 × labels. */
  #sumsOf(facts: WordFacts): Float32Array {
    const known = this.#sums.get(facts.word);
    if (known) return known;
    if (this.#sums.size >= MOST_FORMS) this.#sums.clear();
    const L = this.model.labels;
    const sums = new Float32Array(5 * L);
    const { own, near, far } = wordFeatures(facts, this.#gazetteer, this.#classes);
    for (const feature of own) this.model.weights.add(placed(feature, 0), sums, 0);
    for (const feature of near) {
      this.model.weights.add(placed(feature, 1), sums, L);
      this.model.weights.add(placed(feature, 2), sums, 2 * L);
    }
    for (const feature of far) {
      this.model.weights.add(placed(feature, 3), sums, 3 * L);
      this.model.weights.add(placed(feature, 4), sums, 4 * L);
    }
    this.#sums.set(facts.word, sums);
    return sums;
  }
}

function add(
  out: Float32Array,
  offset: number,
  sums: Float32Array | undefined,
  place: number,
  labels: number,
): void {
  if (!sums) return;
  const from = place * labels;
  for (let label = 0; label < labels; label += 1) {
    out[offset + label] = (out[offset + label] as number) + (sums[from + label] as number);
  }
}
