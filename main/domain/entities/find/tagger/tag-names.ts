import { CUE } from '../../../language/en/lexicon.ts';
import { GAZETTEER, type Gazetteer } from '../../../reading/gazetteer.ts';
import type { Scene } from '../../../reading/scene.ts';
import { has, isFunction, isNameLike, SHAPE, type WordFacts } from '../../../reading/words.ts';
import type { EntityType } from '../../types.ts';
import { type Finding, RANK } from '../finding.ts';
import { mendNames } from '../mend-names.ts';
import { asPlaces } from '../place-evidence.ts';
import type { ProbableSpan } from './chain.ts';
import { surroundings } from './features.ts';
import { BEGIN, INSIDE, LAST, labelCount, labelOf, NAME_KINDS, UNIT } from './labels.ts';
import { CALIBRATION_STEPS, type EntityModel, readModel } from './model-file.ts';
import { Tagger } from './tagger.ts';

const TYPES: readonly EntityType[] = ['person', 'place', 'organization'];
/** A longer finding is no name; a sentence longer than this is read in pieces. */
const LONGEST_NAME = 24;
const LONGEST_SENTENCE = 400;
const KINDS = NAME_KINDS.length;
const LABELS = labelCount(KINDS);

/** Finds people, places and organisations by what it learnt from marked texts. */
export class NameTagger {
  readonly #model: EntityModel;
  readonly #tagger: Tagger;
  readonly #gazetteer: Gazetteer;

  /** @throws {Error} with one sentence when the file is cut short or of another version */
  constructor(file: Uint8Array, gazetteer: Gazetteer) {
    this.#model = readModel(file, LABELS);
    this.#tagger = new Tagger(this.#model.names, gazetteer, this.#model.classes);
    this.#gazetteer = gazetteer;
  }

  /** The names in one stretch of text. */
  tag(scene: Scene): Finding[] {
    if (scene.tokens.count === 0) return [];
    const around = surroundings(scene, this.#gazetteer);
    const emission = this.#tagger.emissions(scene, around);
    this.#trustAcronyms(scene, emission);
    trustHyphened(scene, around.listed, emission);
    return this.#decode(scene, emission);
  }

  /** "EU" and, in capitals among small letters, "IS" and "WHO": the corpora teach them too seldom. */
  #trustAcronyms(scene: Scene, emission: Float32Array): void {
    scene.words.forEach((word, at) => {
      if (word.shape !== SHAPE.allCapitals || word.word.length > LONGEST_ACRONYM) return;
      const row = this.#gazetteer.find(word.hash, word.check & 0xff);
      const bits = row < 0 ? 0 : this.#gazetteer.bits(row);
      if (!(bits & (GAZETTEER.acronym | GAZETTEER.country))) return;
      const kind = bits & GAZETTEER.country ? 'LOC' : 'ORG';
      const place = at * LABELS + labelOf(NAME_KINDS.indexOf(kind), UNIT);
      const trust = word.key === word.hash ? ACRONYM.listed : ACRONYM.likeSmallWord;
      emission[place] = (emission[place] as number) + trust;
    });
  }

  #decode(scene: Scene, emission: Float32Array): Finding[] {
    const { chain, expTransition } = this.#tagger;
    const { count, opens } = scene.tokens;
    const marginal = new Float32Array(count * LABELS);
    const sentences: [number, number][] = [];
    let from = 0;
    for (let at = 1; at <= count; at += 1) {
      if (at < count && opens[at] === 0 && at - from < LONGEST_SENTENCE) continue;
      if (anyName(scene, from, at)) sentences.push([from, at - from]);
      from = at;
    }
    for (const [start, length] of sentences)
      chain.marginals(emission, start, length, expTransition, marginal);
    remind(scene, emission, marginal);
    const spans: Finding[] = [];
    for (const [start, length] of sentences) {
      chain.marginals(emission, start, length, expTransition, marginal);
      const probable = { from: start, count: length, least: LEAST.counted };
      const byPlace = new BestKinds();
      chain.spans(emission, probable, expTransition, marginal, (span) => byPlace.add(span));
      spans.push(...byPlace.found().filter(({ first, end }) => anyName(scene, first, end)));
    }
    return mendNames(scene, ofOneType(scene, asPlaces(scene, likeliest(spans, count)))).map(
      (span) => ({
        ...span,
        confidence: calibrated(span.confidence, this.#model.calibration),
      }),
    );
  }
}
/**
 * The least probability of a span of one kind; the best F1 is had by taking what is likelier than half of
 * the F1 that can be reached (Lipton, Elkan and Naryanaswamy 2014), which is about 0.7 here. A span whose
 * kind is in doubt is found too when the kinds together are likelier than none.
 */
const LEAST = { ofKind: 0.35, ofAnyKind: 0.5, counted: 0.1 };

/** Of the probable spans of a sentence the best kind at each place. */
class BestKinds {
  readonly #places = new Map<number, { best: ProbableSpan; sum: number }>();

  add(span: ProbableSpan): void {
    if (span.end - span.first > LONGEST_NAME) return;
    const place = span.first * LONGEST_SENTENCE + (span.end - span.first);
    const known = this.#places.get(place);
    this.#places.set(place, {
      best: known && known.best.probability >= span.probability ? known.best : span,
      sum: span.probability + (known?.sum ?? 0),
    });
  }

  found(): Finding[] {
    return [...this.#places.values()]
      .filter(({ best, sum }) => best.probability >= LEAST.ofKind || sum >= LEAST.ofAnyKind)
      .map(({ best: { first, end, kind, probability } }) => ({
        first,
        end,
        type: TYPES[kind] ?? 'organization',
        confidence: probability,
        rank: RANK.name,
      }));
  }
}
/** Added to the score of each part of a listed name with hyphens. */
const HYPHENED = 3.5;
const PLACES = GAZETTEER.country | GAZETTEER.settlement | GAZETTEER.region;

/** "Deir ez-Zor", "Mazar-i-Sharif": the corpora hold too few names that go on over hyphens and small words. */
function trustHyphened({ words }: Scene, listed: Uint16Array, emission: Float32Array): void {
  for (let first = 0; first < listed.length; first += 1) {
    if (partOf(listed[first]) !== 0) continue;
    let last = first + 1;
    while (partOf(listed[last]) === 1) last += 1;
    if (!words.slice(first, last).some(({ word }) => word === '-')) continue;
    const bits = ((listed[first] ?? 0) & 0x7fff) >> 2;
    const isPlace = (bits & PLACES) !== 0;
    if (bits & GAZETTEER.demonym || isPlace === ((bits & GAZETTEER.organization) !== 0)) continue;
    const kind = NAME_KINDS.indexOf(isPlace ? 'LOC' : 'ORG');
    for (let at = first; at <= last; at += 1) {
      const part = at === first ? BEGIN : at === last ? LAST : INSIDE;
      const cell = at * LABELS + labelOf(kind, part);
      emission[cell] = (emission[cell] as number) + HYPHENED;
    }
  }
}
/** Where a token stands in its listed name: 0 first, 1 inside, 2 last, 3 alone; -1 in none. */
const partOf = (entry: number | undefined): number => (entry ? entry & 3 : -1);

/** Added to the score of a listed acronym, the more when it looks like a small word. */
const ACRONYM = { listed: 1, likeSmallWord: 4 };
const LONGEST_ACRONYM = 5;
/** How much the other mentions of a name in the text count beside the words around this one. */
const REMINDER = 1.2;

function anyName(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isNameLike(scene.words[at] as WordFacts)) return true;
  return false;
}

/** One name, one type: what the tagger thinks of a word elsewhere in the text counts here too. */
function remind(scene: Scene, emission: Float32Array, marginal: Float32Array): void {
  const memory = new Map<string, Float32Array>();
  for (let at = 0; at < scene.tokens.count; at += 1) {
    const word = scene.words[at] as WordFacts;
    if (!mayRemind(word)) continue;
    let mass = memory.get(word.folded);
    if (!mass) {
      mass = new Float32Array(KINDS + 1);
      memory.set(word.folded, mass);
    }
    mass[KINDS] = (mass[KINDS] as number) + 1;
    for (let kind = 0; kind < KINDS; kind += 1)
      mass[kind] = (mass[kind] as number) + massOf(marginal, at * LABELS, kind);
  }
  for (let at = 0; at < scene.tokens.count; at += 1) {
    const word = scene.words[at] as WordFacts;
    if (!mayRemind(word)) continue;
    const mass = memory.get(word.folded);
    const others = (mass?.[KINDS] ?? 0) - 1;
    if (!mass || others < 1) continue;
    for (let kind = 0; kind < KINDS; kind += 1) {
      const elsewhere = ((mass[kind] as number) - massOf(marginal, at * LABELS, kind)) / others;
      const push = REMINDER * (elsewhere - 0.25) * Math.min(1, others / 2 + 0.5);
      for (let part = BEGIN; part <= UNIT; part += 1) {
        const cell = at * LABELS + labelOf(kind, part);
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

/** Of spans that overlap the likelier. */
function likeliest(spans: Finding[], tokens: number): Finding[] {
  const taken = new Uint8Array(tokens);
  return spans
    .sort((a, b) => b.confidence - a.confidence || a.first - b.first)
    .filter(({ first, end }) => {
      const free = !taken.subarray(first, end).includes(1);
      if (free) taken.fill(1, first, end);
      return free;
    })
    .sort((a, b) => a.first - b.first);
}

/** One name, one type: of the types that a text's same words were taken for, the likeliest in sum. */
function ofOneType(scene: Scene, spans: readonly Finding[]): Finding[] {
  const sums = new Map<string, Map<EntityType, number>>();
  const keyed = spans.map((span) => {
    const key = scene.words
      .slice(span.first, span.end)
      .map(({ folded }) => folded)
      .join(' ');
    const types = sums.get(key) ?? new Map<EntityType, number>();
    sums.set(key, types.set(span.type, (types.get(span.type) ?? 0) + span.confidence));
    return { span, types };
  });
  return keyed.map(({ span, types }) => {
    const [[type] = [span.type]] = [...types].sort((a, b) => b[1] - a[1]);
    return type === span.type ? span : { ...span, type };
  });
}

/** Between the shares of the two nearest steps, which lie closer where the tagger is sure: most mentions do. */
export function calibrated(probability: number, shares: Float32Array): number {
  const unsure = Math.sqrt(Math.max(0, 1 - probability));
  return shareAt(1 - unsure, shares);
}

/** The share right at a place among the steps, 0 to 1, of which each stands for its middle. */
export function shareAt(step: number, shares: Float32Array): number {
  const place = Math.min(CALIBRATION_STEPS - 1, Math.max(0, step * CALIBRATION_STEPS - 0.5));
  const low = Math.floor(place);
  const high = Math.min(CALIBRATION_STEPS - 1, low + 1);
  const share =
    (shares[low] as number) * (1 - place + low) + (shares[high] as number) * (place - low);
  return Math.round(Math.min(0.99, Math.max(0.05, share)) * 1000) / 1000;
}
