import { CUE, CUE_COUNT } from '../../../language/en/lexicon.ts';
import { hashText } from '../../../language/fold.ts';
import { GAZETTEER, type Gazetteer } from '../../../reading/gazetteer.ts';
import { longestHit } from '../../../reading/gazetteer-hits.ts';
import type { Scene } from '../../../reading/scene.ts';
import { has, isFunction, isNameLike, SHAPE, type WordFacts } from '../../../reading/words.ts';
import { classForm, coarseOf, meaningOf, type WordClasses } from './word-classes.ts';

/** A feature is a 32-bit hash; `at` says where its word stands, so that each place has weights of its own. */
export const placed = (feature: number, at: number): number =>
  Math.imul(feature ^ (at * 0x9e3779b1), 0x85ebca6b) >>> 0;

/** What a word says about itself, its neighbours and those two away, by form alone. */
export interface WordFeatures {
  readonly own: readonly number[];
  readonly near: readonly number[];
  readonly far: readonly number[];
}

export function wordFeatures(
  facts: WordFacts,
  gazetteer: Gazetteer,
  classes: WordClasses,
): WordFeatures {
  const { folded, shape } = facts;
  const plain =
    shape === SHAPE.digits || shape === SHAPE.number
      ? folded.replace(/\d/g, '0')
      : facts.key === facts.hash
        ? folded
        : facts.word;
  const word = hashText(`w${plain}`);
  const form = hashText(`s${shape}`);
  const suffix = hashText(`f${plain.slice(-3)}`);
  const cues: number[] = [];
  for (let bit = 0; bit < CUE_COUNT; bit += 1)
    if (facts.cues & (1 << bit)) cues.push(hashText(`c${bit}`));
  const borne = facts.cues & (CUE.given | CUE.surname);
  if (borne) cues.push(hashText(`b${borne}s${shape}`));
  const row = gazetteer.find(facts.hash, facts.check & 0xff);
  const bits = row < 0 ? 0 : gazetteer.bits(row) & ~GAZETTEER.PREFIX;
  const listed = hashText(`g${bits}${isNameLike(facts) ? 'N' : 'n'}`);
  const cased = hashText(`x${facts.word}`);
  const own = [word, form, suffix, listed, cased, ...cues];
  const prefix = hashText(`p${plain.slice(0, 3)}`);
  own.push(hashText(`p${plain.slice(0, 2)}`), prefix, hashText(`p${plain.slice(0, 4)}`));
  own.push(
    hashText(`f${plain.slice(-2)}`),
    hashText(`f${plain.slice(-4)}`),
    hashText(`fs${shape}${plain.slice(-3)}`),
  );
  own.push(
    hashText(`d${pattern(facts.word)}`),
    hashText(`l${Math.min(12, folded.length)}s${shape}`),
  );
  if (bits && row >= 0) own.push(hashText(`gz${bits}s${shape}z${gazetteer.size(row) >> 2}`));
  const kin = classFeatures(facts, classes);
  own.push(...kin);
  return {
    own,
    near: [word, form, prefix, suffix, listed, cased, ...cues, ...kin],
    far: [word, form, ...kin],
  };
}

/**
 * The classes of the word as it is written, of its small form, which it has where it opens a sentence, and
 * of its meaning in three grains, each alone and with the way it is written.
 */
function classFeatures({ word, lower, shape }: WordFacts, classes: WordClasses): number[] {
  const features: number[] = [];
  const { neighbours, grains } = classes;
  const own = neighbours.find(classForm(word));
  if (own >= 0) features.push(hashText(`k${own}`), hashText(`K${coarseOf(own)}`));
  const fine = meaningOf(lower, classes);
  if (fine < 0) features.push(hashText(`M?s${shape}`));
  else {
    const meanings = [grains[grains.length / 2 + fine], grains[fine], fine];
    for (const [grain, meaning] of meanings.entries())
      features.push(hashText(`M${grain}${meaning}`), hashText(`M${grain}${meaning}s${shape}`));
  }
  if (shape !== SHAPE.capitalised) return features;
  const small = neighbours.find(classForm(lower));
  if (small >= 0) features.push(hashText(`m${coarseOf(small)}`));
  return features;
}

/** "Al-Omar2" as "Aa-Aa0": runs of a class written once. */
function pattern(word: string): string {
  let out = '';
  for (const char of word.slice(0, 24)) {
    const sign = /\p{Lu}/u.test(char)
      ? 'A'
      : /\p{L}/u.test(char)
        ? 'a'
        : /\p{N}/u.test(char)
          ? '0'
          : char;
    if (!out.endsWith(sign)) out += sign;
  }
  return out;
}

/** What holds for a stretch of text: how its words are written elsewhere, and names of the gazetteer in it. */
export interface Surroundings {
  /** Folded words seen in small letters. */
  readonly small: ReadonlySet<string>;
  /** Folded words seen with a capital inside a sentence. */
  readonly capital: ReadonlySet<string>;
  /** For each token the gazetteer's bits of the longest name that covers it, and its place in that name. */
  readonly listed: Uint16Array;
}

export function surroundings(scene: Scene, gazetteer: Gazetteer): Surroundings {
  const small = new Set<string>();
  const capital = new Set<string>();
  const listed = new Uint16Array(scene.tokens.count);
  let free = 0;
  for (let at = 0; at < scene.tokens.count; at += 1) {
    const word = scene.words[at] as WordFacts;
    if (word.shape === SHAPE.lower) small.add(word.folded);
    else if (isNameLike(word) && scene.tokens.opens[at] === 0) capital.add(word.folded);
    if (at < free) continue;
    const hit = longestHit(gazetteer, scene.words, at);
    if (!hit) continue;
    const bits = hit.bits & ~GAZETTEER.PREFIX;
    for (let inside = at; inside < hit.end; inside += 1) {
      const part = hit.end === at + 1 ? 3 : inside === at ? 0 : inside === hit.end - 1 ? 2 : 1;
      listed[inside] = (bits << 2) | part | 0x8000;
    }
    free = hit.end;
  }
  return { small, capital, listed };
}

const BIGRAM = 0x51ed270b;
const BEFORE = 0x3234567;
const AFTER = 0x4234567;
const SHAPES = 0x2545f491;
const LISTED = 0x6c8e9cf5;
const CASE = 0x1b873593;
const HEAD = 0x3c6ef372;
const SPEECH = 0x27d4eb2f;
const GLUED = 0x5bd1e995;

const mix = (a: number, b: number, salt: number): number =>
  Math.imul(Math.imul(a ^ salt, 0xcc9e2d51) + (b | 0), 0x9e3779b1) >>> 0;

/** The features that more than one word makes, into `out`; returns how many. */
export function tokenFeatures(
  scene: Scene,
  around: Surroundings,
  at: number,
  out: Uint32Array,
): number {
  const { words, tokens } = scene;
  const here = words[at] as WordFacts;
  const opens = tokens.opens[at] === 1;
  const before = opens ? undefined : words[at - 1];
  const after = at + 1 < tokens.count && tokens.opens[at + 1] === 0 ? words[at + 1] : undefined;
  const earlier = before && tokens.opens[at - 1] === 0 ? words[at - 2] : undefined;
  const later =
    after && at + 2 < tokens.count && tokens.opens[at + 2] === 0 ? words[at + 2] : undefined;
  let count = 0;
  out[count++] = mix(before?.key ?? 1, here.key, BIGRAM);
  out[count++] = mix(here.key, after?.key ?? 2, BIGRAM);
  out[count++] = mix((before?.shape ?? 15) * 16 + here.shape, after?.shape ?? 15, SHAPES);
  out[count++] = mix(
    (earlier?.shape ?? 15) * 16 + (before?.shape ?? 15),
    here.shape * 16 + 7,
    SHAPES,
  );
  out[count++] = mix(here.shape * 16 + (after?.shape ?? 15), (later?.shape ?? 15) * 16 + 9, SHAPES);
  out[count++] = mix(before?.key ?? 3, (after?.key ?? 4) ^ here.shape, SHAPES);
  out[count++] = mix(before?.key ?? 1, earlier?.key ?? 1, BEFORE);
  out[count++] = mix(after?.key ?? 1, later?.key ?? 1, AFTER);
  if (before?.word === '-' && scene.glued(at)) {
    out[count++] = mix(
      (earlier?.shape ?? 15) * 16 + here.shape,
      scene.glued(at - 1) ? 1 : 0,
      GLUED,
    );
    out[count++] = mix(earlier?.key ?? 1, here.shape, GLUED);
  } else if (after?.word === '-' && scene.glued(at + 1)) {
    out[count++] = mix(here.shape * 16 + (later?.shape ?? 15), scene.glued(at + 2) ? 3 : 2, GLUED);
    out[count++] = mix(later?.key ?? 2, here.shape, GLUED);
  } else if (here.word === '-' && before && scene.glued(at)) {
    out[count++] = mix(
      before.shape * 16 + (after?.shape ?? 15),
      scene.glued(at + 1) ? 5 : 4,
      GLUED,
    );
  }
  const listed = around.listed[at] ?? 0;
  if (listed) {
    out[count++] = mix(listed, 5, LISTED);
    out[count++] = mix(listed, 16 + here.shape + (opens ? 64 : 0), LISTED);
    out[count++] = mix(listed, before?.key ?? 6, LISTED);
  }
  if (isNameLike(here)) {
    const seen =
      (here.key === here.hash && around.small.has(here.folded) ? 1 : 0) +
      (around.capital.has(here.folded) ? 2 : 0) +
      (opens ? 4 : 0);
    out[count++] = mix(seen, here.shape, CASE);
    count = runFeatures(scene, at, out, count);
    out[count++] = mix(
      before && isFunction(before) ? before.key : (before?.shape ?? 15),
      after && isFunction(after) ? after.key : (after?.shape ?? 15),
      CASE,
    );
    if (has(after, CUE.speech) || has(before, CUE.speech))
      out[count++] = mix(has(after, CUE.speech) ? 1 : 2, here.shape, SPEECH);
  } else {
    out[count++] = mix(opens ? 1 : 0, here.shape, HEAD);
  }
  return count;
}

/** The most features that `tokenFeatures` writes. */
export const MOST_TOKEN_FEATURES = 24;

/** Of the capitalised run that a token stands in: its first and last word, and what its words say together. */
function runFeatures(scene: Scene, at: number, out: Uint32Array, from: number): number {
  const { words, tokens } = scene;
  const inRun = (index: number): boolean => isNameLike(words[index] as WordFacts);
  let end = at;
  while (end + 1 < tokens.count && end < at + 6 && tokens.opens[end + 1] === 0 && inRun(end + 1))
    end += 1;
  let first = at;
  while (first > 0 && first > at - 6 && tokens.opens[first] === 0 && inRun(first - 1)) first -= 1;
  const place = Math.min(2, at - first) * 4 + Math.min(2, end - at);
  out[from] = mix((words[end] as WordFacts).key, place, HEAD);
  let cues = 0;
  for (let index = first; index <= end; index += 1) cues |= (words[index] as WordFacts).cues;
  cues &= TELLING;
  out[from + 1] = mix((words[first] as WordFacts).key, place, FIRST);
  out[from + 2] = mix(cues, place, TOGETHER);
  return from + 3;
}
const FIRST = 0x7f4a7c15;
const TOGETHER = 0x1ce4e5b9;
const TELLING =
  CUE.orgHead |
  CUE.placeHead |
  CUE.title |
  CUE.rank |
  CUE.given |
  CUE.surname |
  CUE.month |
  CUE.weekday |
  CUE.particle |
  CUE.actor;
