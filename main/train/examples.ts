import type { EntityEngine } from '#domain/entities/engine.ts';
import {
  MOST_TOKEN_FEATURES,
  placed,
  type Surroundings,
  surroundings,
  tokenFeatures,
  type WordFeatures,
  wordFeatures,
} from '#domain/entities/find/tagger/features.ts';
import {
  BEGIN,
  INSIDE,
  LAST,
  labelOf,
  NAME_KINDS,
  UNIT,
} from '#domain/entities/find/tagger/labels.ts';
import type { WordClasses } from '#domain/entities/find/tagger/word-classes.ts';
import type { Scene } from '#domain/reading/scene.ts';
import { sceneOf } from '#domain/reading/scene-of.ts';
import type { GoldDocument } from './corpus.ts';
import { GrowingInts } from './growing-ints.ts';

/** Documents as the trainer sees them: for each token its feature numbers and its label. */
export class Examples {
  readonly sentences: { from: number; count: number; weight: number }[] = [];
  readonly gold = new GrowingInts();
  readonly features = new GrowingInts();
  /** Where each token's features begin; the last one's end is the length of `features`. */
  readonly featureStart = new GrowingInts();
}

/** Numbers features as they come; after `freeze` unknown ones are left out. */
export class FeatureIndex {
  readonly #ids = new Map<number, number>();
  readonly counts: number[] = [];

  id(feature: number): number {
    const key = feature >>> 0;
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.counts.length;
      this.#ids.set(key, id);
      this.counts.push(0);
    }
    this.counts[id] = (this.counts[id] ?? 0) + 1;
    return id;
  }

  /** The hashes by number. */
  keys(): Uint32Array {
    const keys = new Uint32Array(this.#ids.size);
    for (const [key, id] of this.#ids) keys[id] = key;
    return keys;
  }
}

const cache = new Map<string, WordFeatures>();

export interface PreparedDocument {
  readonly document: GoldDocument;
  readonly scene: Scene;
  readonly around: Surroundings;
  readonly gold: Uint8Array;
}

export function prepare(engine: EntityEngine, document: GoldDocument): PreparedDocument {
  const scene = sceneOf(engine, document.text, 0, document.text.length);
  return {
    document,
    scene,
    around: surroundings(scene, engine.gazetteer),
    gold: goldLabels(scene, document),
  };
}

/** Adds a document's tokens; `weight` scales its part in the gradient. */
export function addExample(
  examples: Examples,
  index: FeatureIndex,
  engine: EntityEngine,
  classes: WordClasses,
  prepared: PreparedDocument,
  weight: number,
): void {
  const { scene, around, gold } = prepared;
  const { count, opens } = scene.tokens;
  const buffer = new Uint32Array(MOST_TOKEN_FEATURES);
  const facts = scene.words.map((word) => {
    let known = cache.get(word.word);
    if (!known) {
      known = wordFeatures(word, engine.gazetteer, classes);
      cache.set(word.word, known);
    }
    return known;
  });
  const base = examples.gold.length;
  for (let at = 0; at < count; at += 1) {
    examples.featureStart.push(examples.features.length);
    const put = (list: readonly number[] | undefined, place: number): void => {
      if (list)
        for (const feature of list) examples.features.push(index.id(placed(feature, place)));
    };
    put(facts[at]?.own, 0);
    if (opens[at] === 0) {
      put(facts[at - 1]?.near, 1);
      if (opens[at - 1] === 0) put(facts[at - 2]?.far, 3);
    }
    if (at + 1 < count && opens[at + 1] === 0) {
      put(facts[at + 1]?.near, 2);
      if (at + 2 < count && opens[at + 2] === 0) put(facts[at + 2]?.far, 4);
    }
    const many = tokenFeatures(scene, around, at, buffer);
    for (let feature = 0; feature < many; feature += 1)
      examples.features.push(index.id(buffer[feature] as number));
    examples.gold.push(gold[at] as number);
  }
  let from = 0;
  for (let at = 1; at <= count; at += 1) {
    if (at < count && opens[at] === 0) continue;
    examples.sentences.push({ from: base + from, count: at - from, weight });
    from = at;
  }
}

/** BILOU labels of a document; a span that crosses a sentence or another one is left out. */
export function goldLabels(scene: Scene, document: GoldDocument): Uint8Array {
  const { start, end, opens, count } = scene.tokens;
  const labels = new Uint8Array(count);
  const entities = [...document.entities].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const entity of entities) {
    const kind = NAME_KINDS.indexOf(entity.type as (typeof NAME_KINDS)[number]);
    if (kind < 0) continue;
    let first = lowerBound(end, count, entity.start + 1);
    while (first < count && (start[first] as number) < entity.start) first += 1;
    let last = first - 1;
    while (last + 1 < count && (end[last + 1] as number) <= entity.end) last += 1;
    if (last < first) continue;
    let free = true;
    for (let at = first; at <= last; at += 1)
      if (labels[at] !== 0 || (at > first && opens[at] === 1)) free = false;
    if (!free) continue;
    for (let at = first; at <= last; at += 1) {
      const part = first === last ? UNIT : at === first ? BEGIN : at === last ? LAST : INSIDE;
      labels[at] = labelOf(kind, part);
    }
  }
  return labels;
}

function lowerBound(values: Int32Array, count: number, least: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
