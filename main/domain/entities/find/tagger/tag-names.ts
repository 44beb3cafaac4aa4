import type { Gazetteer } from '../../../reading/gazetteer.ts';
import type { Scene } from '../../../reading/scene.ts';
import { isNameLike, type WordFacts } from '../../../reading/words.ts';
import type { EntityType } from '../../types.ts';
import { asBodies, bodiesByHead, bodiesByOpener, bodiesThatSpeak } from '../body-evidence.ts';
import { type Finding, RANK } from '../finding.ts';
import { mendNames } from '../mend-names.ts';
import { mendEdges } from '../name-edges.ts';
import { withoutNoNames } from '../no-names.ts';
import { asPlaces, placesByCue } from '../place-evidence.ts';
import { asTeams } from '../team-evidence.ts';
import { wholeNames } from '../whole-names.ts';
import type { ProbableSpan } from './chain.ts';
import { surroundings } from './features.ts';
import { labelCount, NAME_KINDS } from './labels.ts';
import { CALIBRATION_STEPS, type EntityModel, readModel } from './model-file.ts';
import { remind, Surnames } from './remind.ts';
import { Tagger } from './tagger.ts';
import { trust } from './trust.ts';

const TYPES: readonly EntityType[] = ['person', 'place', 'organization'];
/** A longer finding is no name; a sentence longer than this is read in pieces. */
const LONGEST_NAME = 24;
const LONGEST_SENTENCE = 400;
const LABELS = labelCount(NAME_KINDS.length);

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
    trust(scene, around.listed, this.#gazetteer, emission);
    return this.#decode(scene, emission);
  }

  #decode(scene: Scene, emission: Float32Array): Finding[] {
    const { count } = scene.tokens;
    const marginal = new Float32Array(count * LABELS);
    const surnames = new Surnames(scene, this.#gazetteer);
    const sentences = namingSentences(scene);
    const first = sentences.map((sentence) =>
      this.#spansOf(scene, emission, sentence, marginal, (span) => surnames.note(span)),
    );
    const pushed = remind(scene, emission, marginal, surnames);
    const spans = sentences.flatMap(({ from, end }, index) =>
      pushed.subarray(from, end).includes(1)
        ? this.#spansOf(scene, emission, { from, end }, marginal)
        : (first[index] ?? []),
    );
    const { neighbours } = this.#model.classes;
    const headed = bodiesByHead(scene, likeliest(spans, count));
    const bodied = bodiesThatSpeak(scene, bodiesByOpener(scene, headed));
    const marked = placesByCue(scene, this.#gazetteer, bodied);
    const whole = wholeNames(scene, this.#gazetteer, neighbours, marked);
    const found = mendEdges(scene, this.#gazetteer, whole);
    const judged = asBodies(scene, this.#gazetteer, asPlaces(scene, this.#gazetteer, found));
    const named = mendNames(scene, ofOneType(scene, asTeams(scene, this.#gazetteer, judged)));
    return withoutNoNames(scene, this.#gazetteer, neighbours, named).map((span) => ({
      ...span,
      confidence: calibrated(span.confidence, this.#model.calibration),
    }));
  }

  /** The probable names of one sentence, whose marginals are left in `marginal`. */
  #spansOf(
    scene: Scene,
    emission: Float32Array,
    { from, end }: TokenRange,
    marginal: Float32Array,
    seen?: (span: ProbableSpan) => void,
  ): Finding[] {
    const { chain, expTransition } = this.#tagger;
    const byPlace = new BestKinds();
    chain.marginals(emission, from, end - from, expTransition, marginal);
    const probable = { from, count: end - from, least: LEAST.counted };
    chain.spans(emission, probable, expTransition, marginal, (span) => {
      seen?.(span);
      byPlace.add(span);
    });
    return byPlace.found().filter(({ first, end: last }) => anyName(scene, first, last));
  }
}

interface TokenRange {
  readonly from: number;
  readonly end: number;
}

/** The sentences, or pieces of very long ones, that may have a name in them. */
function namingSentences(scene: Scene): TokenRange[] {
  const { count, opens } = scene.tokens;
  const sentences: TokenRange[] = [];
  let from = 0;
  for (let at = 1; at <= count; at += 1) {
    if (at < count && opens[at] === 0 && at - from < LONGEST_SENTENCE) continue;
    if (anyName(scene, from, at)) sentences.push({ from, end: at });
    from = at;
  }
  return sentences;
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
function anyName(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isNameLike(scene.words[at] as WordFacts)) return true;
  return false;
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
