import { CUE } from '../../../language/en/lexicon.ts';
import { GAZETTEER, type Gazetteer } from '../../../reading/gazetteer.ts';
import type { Scene } from '../../../reading/scene.ts';
import { has, isFunction, isNameLike, SHAPE, type WordFacts } from '../../../reading/words.ts';
import type { ProbableSpan } from './chain.ts';
import { BEGIN, labelCount, labelOf, NAME_KINDS, UNIT } from './labels.ts';

const KINDS = NAME_KINDS.length;
const LABELS = labelCount(KINDS);
const PERSON = NAME_KINDS.indexOf('PER');
/** How much the other mentions of a name in the text count beside the words around this one. */
const REMINDER = 1.2;
/** How much it counts that somebody of that surname is named in full elsewhere in the text. */
const SURNAME = 3;
const LEAST_SURE = 0.7;

/** The surnames of those whom a text names in full, each with how sure it is. */
export class Surnames {
  readonly #scene: Scene;
  readonly #gazetteer: Gazetteer;
  readonly #known = new Map<string, number>();

  constructor(scene: Scene, gazetteer: Gazetteer) {
    this.#scene = scene;
    this.#gazetteer = gazetteer;
  }

  /** Keeps the last word of a person's full name. A country stays one beside somebody who is called like it. */
  note({ first, end, kind, probability }: ProbableSpan): void {
    const last = this.#scene.words[end - 1];
    if (kind !== PERSON || end - first < 2 || probability < LEAST_SURE) return;
    if (!last || !mayRemind(last) || last.shape === SHAPE.initial || last.shape === SHAPE.dotted)
      return;
    const row = this.#gazetteer.find(last.hash, last.check & 0xff);
    if (row >= 0 && this.#gazetteer.bits(row) & GAZETTEER.country) return;
    this.#known.set(last.folded, Math.max(probability, this.sureOf(last)));
  }

  sureOf(word: WordFacts): number {
    return this.#known.get(word.folded) ?? 0;
  }
}

/**
 * One name, one type: what the tagger thinks of a word elsewhere in the text counts here too. Returns 1 for
 * each token whose scores it raised.
 */
export function remind(
  scene: Scene,
  emission: Float32Array,
  marginal: Float32Array,
  surnames: Surnames,
): Uint8Array {
  const pushed = new Uint8Array(scene.tokens.count);
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
      if (push <= 0) continue;
      pushed[at] = 1;
      for (let part = BEGIN; part <= UNIT; part += 1) {
        const cell = at * LABELS + labelOf(kind, part);
        emission[cell] = (emission[cell] as number) + push;
      }
    }
  }
  recall(scene, emission, surnames, pushed);
  return pushed;
}

/** "Belgrano's army" after "Manuel Belgrano": a surname alone means the one who was named in full. */
function recall(
  { words, tokens }: Scene,
  emission: Float32Array,
  surnames: Surnames,
  pushed: Uint8Array,
): void {
  for (let at = 0; at < tokens.count; at += 1) {
    const word = words[at] as WordFacts;
    const sure = isNameLike(word) ? surnames.sureOf(word) : 0;
    if (sure === 0 || isWithin(words, tokens.opens, at)) continue;
    pushed[at] = 1;
    const cell = at * LABELS + labelOf(PERSON, UNIT);
    emission[cell] = (emission[cell] as number) + SURNAME * sure;
  }
}

/** Whether a name goes on at `at`: the word before is written like one and is no title. */
function isWithin(words: readonly WordFacts[], opens: Uint8Array, at: number): boolean {
  const before = opens[at] === 1 ? undefined : words[at - 1];
  return before !== undefined && isNameLike(before) && !has(before, CUE.title | CUE.rank);
}

const mayRemind = (word: WordFacts): boolean =>
  isNameLike(word) && !isFunction(word) && !has(word, CUE.title | CUE.month | CUE.weekday);

function massOf(marginal: Float32Array, row: number, kind: number): number {
  let sum = 0;
  for (let part = BEGIN; part <= UNIT; part += 1)
    sum += marginal[row + labelOf(kind, part)] as number;
  return sum;
}
