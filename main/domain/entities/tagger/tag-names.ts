import { GAZETTEER, type Gazetteer } from '../gazetteer.ts';
import { CUE } from '../lexicon.ts';
import { type Finding, RANK, type Scene } from '../scene.ts';
import type { EntityType } from '../types.ts';
import { has, isFunction, isNameLike, type WordFacts } from '../words.ts';
import { type Surroundings, surroundings } from './features.ts';
import { gateScore } from './gate.ts';
import {
  BEGIN,
  kindOf,
  labelCount,
  labelOf,
  NAME_KINDS,
  partOf,
  REPORT_KINDS,
  UNIT,
} from './labels.ts';
import { marksOf } from './marks.ts';
import { CALIBRATION_STEPS, type EntityModel, readModel } from './model-file.ts';
import { Tagger } from './tagger.ts';

const TYPES: readonly EntityType[] = [
  'person',
  'place',
  'organization',
  'nationality',
  'date',
  'quantity',
  'weapon',
];
/** A longer finding is no name; a sentence longer than this is read in pieces. */
const LONGEST_NAME = 24;
const LONGEST_SENTENCE = 400;

export class NameTagger {
  readonly model: EntityModel;
  readonly names: Tagger;
  readonly report: Tagger;
  readonly #gazetteer: Gazetteer;

  /** @throws {Error} with one sentence when the file is cut short or of another version */
  constructor(file: Uint8Array, gazetteer: Gazetteer) {
    this.model = readModel(file, [labelCount(NAME_KINDS.length), labelCount(REPORT_KINDS.length)]);
    this.names = new Tagger(this.model.names, gazetteer);
    this.report = new Tagger(this.model.report, gazetteer);
    this.#gazetteer = gazetteer;
  }

  /** Whether roles are marked too, not names only: see `gateScore`. */
  isReport(words: readonly WordFacts[]): boolean {
    return gateScore(this.model, words) > 0;
  }

  /** Names in one stretch; in a report also dates, amounts and things as reports count them. */
  tag(scene: Scene, patterns: readonly Finding[], report: boolean): Finding[] {
    if (scene.tokens.count === 0) return [];
    const around = surroundings(scene, this.#gazetteer);
    const emission = this.names.emissions(scene, around);
    this.#trustAcronyms(scene, emission);
    if (!report) return this.#decode(scene, emission, this.names, NAME_KINDS.length, 0);
    const marked: Surroundings = { ...around, marks: marksOf(patterns, scene.tokens.count) };
    const changed = this.report.emissions(scene, marked);
    addBase(
      changed,
      this.report.model.labels,
      emission,
      this.names.model.labels,
      scene.tokens.count,
    );
    return this.#decode(scene, changed, this.report, REPORT_KINDS.length, 1);
  }

  /** "IS" and "WHO" in capitals among small letters: the corpora teach them too seldom. */
  #trustAcronyms(scene: Scene, emission: Float32Array): void {
    const cell = labelOf(NAME_KINDS.indexOf('ORG'), UNIT);
    scene.words.forEach((word, at) => {
      if (word.key === word.hash) return;
      const row = this.#gazetteer.find(word.hash, word.check & 0xff);
      const bits = row < 0 ? 0 : this.#gazetteer.bits(row);
      if (!(bits & GAZETTEER.acronym) || bits & GAZETTEER.country) return;
      const place = at * this.names.model.labels + cell;
      emission[place] = (emission[place] as number) + ACRONYM;
    });
  }

  #decode(
    scene: Scene,
    emission: Float32Array,
    tagger: Tagger,
    kinds: number,
    mode: 0 | 1,
  ): Finding[] {
    const L = tagger.model.labels;
    const { count, opens } = scene.tokens;
    const [forNames, forCapitals, forSmall] = this.model.outsideBias;
    for (let at = 0; at < count; at += 1) {
      const capital = isNameLike(scene.words[at] as WordFacts);
      const bias = mode === 0 ? forNames : capital ? forCapitals : forSmall;
      emission[at * L] = (emission[at * L] as number) + bias;
    }
    const path = new Uint8Array(count);
    const marginal = new Float32Array(count * L);
    const sentences: [number, number][] = [];
    let from = 0;
    for (let at = 1; at <= count; at += 1) {
      if (at < count && opens[at] === 0 && at - from < LONGEST_SENTENCE) continue;
      if (mode === 1 || anyName(scene, from, at)) sentences.push([from, at - from]);
      from = at;
    }
    for (const [start, length] of sentences) {
      tagger.chain.marginals(emission, start, length, tagger.expTransition, marginal);
    }
    remind(scene, emission, marginal, L, Math.min(3, kinds), REMINDER[mode]);
    for (const [start, length] of sentences) {
      tagger.chain.decode(emission, start, length, tagger.model.transition, path);
      tagger.chain.marginals(emission, start, length, tagger.expTransition, marginal);
    }
    return findings(path, marginal, L, count, this.model.calibration[mode]);
  }
}
/** Added to the score of a listed acronym that looks like a small word. */
const ACRONYM = 4;
/** In a report the tagger of names counts for less: it knows names only, reports mark roles too. */
export const NAMES_IN_REPORTS = 0.55;
/** How much the other mentions of a name in the text count beside the words around this one. */
const REMINDER = [1.2, 1.2] as const;

function anyName(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isNameLike(scene.words[at] as WordFacts)) return true;
  return false;
}

/** One name, one type: what the tagger thinks of a word elsewhere in the text counts here too. */
function remind(
  scene: Scene,
  emission: Float32Array,
  marginal: Float32Array,
  labels: number,
  kinds: number,
  weight: number,
): void {
  const memory = new Map<string, Float32Array>();
  for (let at = 0; at < scene.tokens.count; at += 1) {
    const word = scene.words[at] as WordFacts;
    if (!mayRemind(word)) continue;
    let mass = memory.get(word.folded);
    if (!mass) {
      mass = new Float32Array(kinds + 1);
      memory.set(word.folded, mass);
    }
    mass[kinds] = (mass[kinds] as number) + 1;
    for (let kind = 0; kind < kinds; kind += 1)
      mass[kind] = (mass[kind] as number) + massOf(marginal, at * labels, kind);
  }
  for (let at = 0; at < scene.tokens.count; at += 1) {
    const word = scene.words[at] as WordFacts;
    if (!mayRemind(word)) continue;
    const mass = memory.get(word.folded);
    const others = (mass?.[kinds] ?? 0) - 1;
    if (!mass || others < 1) continue;
    for (let kind = 0; kind < kinds; kind += 1) {
      const elsewhere = ((mass[kind] as number) - massOf(marginal, at * labels, kind)) / others;
      const push = weight * (elsewhere - 0.25) * Math.min(1, others / 2 + 0.5);
      for (let part = BEGIN; part <= UNIT; part += 1) {
        const cell = at * labels + labelOf(kind, part);
        emission[cell] = (emission[cell] as number) + Math.max(0, push);
      }
    }
  }
}

const mayRemind = (word: WordFacts): boolean =>
  isNameLike(word) && !isFunction(word) && !has(word, CUE.title | CUE.month | CUE.weekday);

function massOf(marginal: Float32Array, row: number, kind: number): number {
  let sum = 0;
  for (let part = BEGIN; part <= UNIT; part += 1)
    sum += marginal[row + labelOf(kind, part)] as number;
  return sum;
}

function addBase(
  target: Float32Array,
  wide: number,
  base: Float32Array,
  narrow: number,
  count: number,
): void {
  for (let at = 0; at < count; at += 1) {
    for (let label = 0; label < narrow; label += 1) {
      target[at * wide + label] =
        (target[at * wide + label] as number) +
        NAMES_IN_REPORTS * (base[at * narrow + label] as number);
    }
  }
}

function findings(
  path: Uint8Array,
  marginal: Float32Array,
  labels: number,
  count: number,
  calibration: Float32Array,
): Finding[] {
  const found: Finding[] = [];
  let first = 0;
  let sure = 1;
  for (let at = 0; at < count; at += 1) {
    const label = path[at] as number;
    if (label === 0) continue;
    const part = partOf(label);
    if (part === BEGIN || part === UNIT) {
      first = at;
      sure = 1;
    }
    sure = Math.min(sure, marginal[at * labels + label] as number);
    if (part < 2 || at + 1 - first > LONGEST_NAME) continue;
    const type = TYPES[kindOf(label)] ?? 'organization';
    found.push({
      first,
      end: at + 1,
      type,
      confidence: calibrated(sure, calibration),
      rank: RANK.name,
    });
  }
  return found;
}

/** Between the shares of the two nearest steps, which lie closer where the tagger is sure: most mentions do. */
export function calibrated(probability: number, shares: Float32Array): number {
  const unsure = Math.sqrt(Math.max(0, 1 - probability));
  const place = Math.min(
    CALIBRATION_STEPS - 1,
    Math.max(0, (1 - unsure) * CALIBRATION_STEPS - 0.5),
  );
  const low = Math.floor(place);
  const high = Math.min(CALIBRATION_STEPS - 1, low + 1);
  const share =
    (shares[low] as number) * (1 - place + low) + (shares[high] as number) * (place - low);
  return Math.round(Math.min(0.99, Math.max(0.05, share)) * 1000) / 1000;
}
