import { CUE } from '../../../language/en/lexicon.ts';
import {
  ALSO_VERBS,
  ANTI,
  BASES,
  BEFORE_TAILS,
  HEAD,
  HYPHENATED,
  MEDIA,
  OTHER_AFTER,
  OTHER_BEFORE,
  PART,
  PARTICIPLES,
  PARTS,
  RANGES,
  TAILS,
} from '../../../language/en/thing-words.ts';
import type { Scene } from '../../../reading/scene.ts';
import { has, SHAPE } from '../../../reading/words.ts';
import { type Finding, RANK } from '../finding.ts';
import { modelAt, shipEnd } from './models.ts';

type Type = 'weapon' | 'vehicle';

/** A word of a weapon's or vehicle's name, with its hyphens: tokens up to `end`. */
interface Part {
  readonly end: number;
  readonly key: string;
  readonly bits: number;
  readonly model: { readonly type: Type; readonly alone: boolean } | null;
}

/** No name of a weapon or vehicle has more parts. */
const MOST_PARTS = 8;

/**
 * Weapons and vehicles that begin at token `at`: heads with the words that belong to them ("anti-tank
 * guided missiles"), models ("AK-47 assault rifles", "Humvees"), ships by name. Determiners, numbers
 * and judgements ("three", "heavy" losses) are no part of them.
 */
export function thingAt(scene: Scene, at: number): Finding | null {
  if (!mayBegin(scene, at) || (isHyphen(scene, at - 1) && scene.glued(at))) return null;
  const ship = shipEnd(scene, at);
  if (ship !== null) return thing(at, ship, 'vehicle', true);
  const bore = boreEnd(scene, at);
  const parts = partsFrom(scene, bore);
  const last = lastThing(scene, bore, parts);
  if (!last || isOther(scene, bore, parts, last)) return null;
  const sure = bore > at || parts.slice(0, last.count).some(({ model }) => model !== null);
  return thing(at, last.end, last.type, sure, last.count > 1);
}

/** Most words of a text are in small letters and in no list. */
function mayBegin(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  if (word?.shape !== SHAPE.lower) return true;
  const { lower } = word;
  return (
    PARTS.has(lower) || BEFORE_TAILS.has(lower) || MEDIA.test(lower) || isHyphen(scene, at + 1)
  );
}

/** "120mm mortars", ".50-calibre machine gun": a bore belongs to its weapon. */
function boreEnd({ words, glued }: Scene, from: number): number {
  const shape = words[from]?.shape;
  if (shape !== SHAPE.digits && shape !== SHAPE.number && shape !== SHAPE.sign) return from;
  const at = words[from]?.word === '.' && glued(from + 1) && !glued(from) ? from + 1 : from;
  if (!/^\d{1,3}(?:\.\d{1,2})?$/.test(words[at]?.word ?? '')) return from;
  const unit = words[at + 1]?.word === '-' && glued(at + 1) ? at + 2 : at + 1;
  return /^(?:mm|calibre|caliber|cal)$/.test(words[unit]?.lower ?? '') ? unit + 1 : from;
}

function partsFrom(scene: Scene, at: number): readonly Part[] {
  const parts: Part[] = [];
  let end = at;
  while (parts.length < MOST_PARTS && end < scene.tokens.count) {
    if (parts.length > 0 && !/^[ \u00a0]$/.test(gap(scene, end))) break;
    const part = partAt(scene, end);
    if (!part) break;
    parts.push(part);
    end = part.end;
  }
  return parts;
}

const gap = ({ text, tokens }: Scene, at: number): string =>
  text.slice(tokens.end[at - 1] ?? 0, tokens.start[at] ?? 0);

function isHyphen({ words }: Scene, at: number): boolean {
  const word = words[at]?.word;
  return word === '-' || word === '‐' || word === '‑';
}

function partAt(scene: Scene, at: number): Part | null {
  const model = modelAt(scene, at);
  if (model && !joinsOn(scene, model.end)) return { end: model.end, key: '*', bits: 0, model };
  if (joinsOn(scene, at + 1)) return hyphenated(scene, at);
  const key = scene.words[at]?.lower ?? '';
  if (isDefence(scene, at)) return { end: at + 2, key: 'air-defence', bits: 0, model: null };
  const bits = bitsOf(scene, at, key);
  return bits > 0 || TAILS.has(key) || BEFORE_TAILS.has(key)
    ? { end: at + 1, key, bits, model: null }
    : null;
}

/** "air defence" and "missile defence" arm the system after them. */
const isDefence = ({ words }: Scene, at: number): boolean =>
  /^(?:air|missile)$/.test(words[at]?.lower ?? '') && DEFENCE.test(words[at + 1]?.lower ?? '');
const DEFENCE = /^defen[cs]e$/;

/** Whether a hyphen and a further word are written to what ends at `at`. */
const joinsOn = (scene: Scene, at: number): boolean =>
  isHyphen(scene, at) && scene.glued(at) && scene.glued(at + 1);

/** "surface to air" without hyphens is read as with them: its "to" is a part between two media. */
function bitsOf({ words }: Scene, at: number, key: string): number {
  const bits = PARTS.get(key) ?? 0;
  const first = key === 'to' ? at - 1 : at;
  if (words[first + 1]?.lower !== 'to') return bits;
  const between =
    MEDIA.test(words[first]?.lower ?? '') && MEDIA.test(words[first + 2]?.lower ?? '');
  return between ? bits | PART.weaponBefore : bits;
}

/** "rocket-propelled", "surface-to-air", "machine-gun": a hyphen's words together. */
function hyphenated(scene: Scene, at: number): Part | null {
  const words: string[] = [scene.words[at]?.lower ?? ''];
  let end = at + 1;
  while (joinsOn(scene, end) && words.length < 5) {
    words.push(scene.words[end + 1]?.lower ?? '');
    end += 2;
  }
  const key = words.join('-');
  if (/^(?:air|missile)-defen[cs]e$/.test(key))
    return { end, key: 'air-defence', bits: 0, model: null };
  const bits = HYPHENATED[key] ?? joinedBits(words);
  const last = words.at(-1) ?? '';
  if (bits === 0 && !BEFORE_TAILS.has(key)) return null;
  return { end, key: bits & HEAD ? last : key, bits, model: null };
}

function joinedBits(words: readonly string[]): number {
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  const both = PART.weaponBefore | PART.vehicleBefore;
  if (first === 'anti' && ANTI.has(second)) return both;
  if (words.length === 3 && second === 'to' && MEDIA.test(first) && MEDIA.test(last)) return both;
  if (PARTICIPLES.has(last)) return both;
  if (last === 'range' && RANGES.has(first)) return both;
  if (last === 'based' && BASES.has(first)) return both;
  const known = words.slice(0, -1).every((word) => PARTS.has(word) || BEFORE_TAILS.has(word));
  if (!known) return 0;
  const tail = TAILS.get(last);
  if (tail?.after.has(words.at(-2) ?? ''))
    return tail.type === 'weapon' ? PART.weaponHead : PART.vehicleHead;
  return PARTS.get(last) ?? 0;
}

interface Last {
  readonly end: number;
  readonly type: Type;
  readonly count: number;
}

/** The longest run of parts that ends in a head which fits the words before it. */
function lastThing(scene: Scene, first: number, parts: readonly Part[]): Last | null {
  for (let count = parts.length; count > 0; count -= 1) {
    const part = parts[count - 1] as Part;
    const type = typeOf(scene, first, parts, count);
    if (type && parts.slice(0, count - 1).every((before, at) => fits(before, parts[at + 1], type)))
      return { end: part.end, type, count };
  }
  return null;
}

function typeOf(scene: Scene, at: number, parts: readonly Part[], count: number): Type | null {
  const part = parts[count - 1] as Part;
  if (part.model) return part.model.alone ? part.model.type : null;
  const before = parts[count - 2];
  const tail = TAILS.get(part.key);
  if (tail && before) {
    const armed = before.model !== null || (before.bits & PART.weaponHead) !== 0;
    if (tail.after.has(before.key) || (tail.after.has('*') && armed)) return tail.type;
  }
  if (part.bits & HEAD && !(count === 1 && isCapitalName(scene, at)))
    return part.bits & PART.weaponHead ? 'weapon' : 'vehicle';
  return null;
}

/** "Shell", "Van": capitals inside a sentence name something else. */
const isCapitalName = ({ words, tokens }: Scene, at: number): boolean =>
  words[at]?.shape === SHAPE.capitalised && tokens.opens[at] === 0;

/** Heads and models may stand before a head ("mortar systems", "truck bomb"); other words must fit it. */
function fits({ bits, model, key }: Part, next: Part | undefined, type: Type): boolean {
  if (model || bits & HEAD || TAILS.get(next?.key ?? '')?.after.has(key)) return true;
  return (bits & (type === 'weapon' ? PART.weaponBefore : PART.vehicleBefore)) !== 0;
}

/** Whether the words around make another thing or a verb of it. */
function isOther(scene: Scene, at: number, parts: readonly Part[], last: Last): boolean {
  const { words } = scene;
  const head = (parts[last.count - 1] as Part).key;
  const before = last.count > 1 ? parts[last.count - 2]?.key : words[at - 1]?.lower;
  if (OTHER_BEFORE[head]?.has(before ?? '')) return true;
  if (OTHER_AFTER.has(words[last.end]?.lower ?? '') && gap(scene, last.end) === ' ') return true;
  if (last.count > 1 || (parts[0]?.model ?? null) !== null) return false;
  if (
    head === 'mortar' &&
    /^(?:bricks?|and)$/.test(before ?? '') &&
    /^bricks?$/.test(words[at - 2]?.lower ?? '')
  )
    return true;
  if (head === 'mine') return !isLaid(scene, at);
  return (ALSO_VERBS.has(head) && !isNounHere(scene, at)) || MODAL.test(before ?? '');
}
const MODAL = /^(?:to|will|would|can|could|may|might|should|must|not|cannot)$/;

/** "hit a mine", "a mine exploded": elsewhere it is a pit or a pronoun. */
const isLaid = ({ words }: Scene, at: number): boolean =>
  /^(?:a|an|the|another)$/.test(words[at - 1]?.lower ?? '') &&
  (/^(?:hit|struck|on|onto|over|triggered|planted|laid|by)$/.test(words[at - 2]?.lower ?? '') ||
    /^(?:exploded|explosion|blast|detonated|went|clearance)$/.test(words[at + 1]?.lower ?? ''));

/** A determiner, number, adjective of a people or preposition comes before a noun. */
function isNounHere({ words, glued }: Scene, at: number): boolean {
  const before = words[at - 1];
  if (!before) return false;
  return (
    NOUN_AFTER.has(before.lower) ||
    has(before, CUE.number | CUE.multiplier) ||
    before.shape === SHAPE.digits ||
    before.shape === SHAPE.number ||
    (before.shape === SHAPE.capitalised && /(?:ian|ish|ese|an|i)$/.test(before.lower)) ||
    ((before.lower === '’s' || before.lower === "'s") && glued(at - 1))
  );
}
const NOUN_AFTER = new Set(
  `the a an this these those its their his her our another each every some any no several many few
  of by with from and or on in aboard two-way enemy rebel civilian foreign`.split(/\s+/),
);

function thing(first: number, end: number, type: Type, sure: boolean, long = false): Finding {
  return {
    first,
    end,
    type,
    confidence: sure ? 0.85 : long ? 0.75 : 0.6,
    rank: sure ? RANK.model : RANK.thing,
  };
}
