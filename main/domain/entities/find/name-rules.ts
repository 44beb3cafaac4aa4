import { CUE } from '../../language/en/lexicon.ts';
import { GAZETTEER, type Gazetteer } from '../../reading/gazetteer.ts';
import { type GazetteerHit, longestHit } from '../../reading/gazetteer-hits.ts';
import type { Scene } from '../../reading/scene.ts';
import { has, isFunction, isNameLike, SHAPE } from '../../reading/words.ts';
import type { EntityType } from '../types.ts';
import { type Finding, RANK } from './finding.ts';

/** No name is longer, in tokens. */
const LONGEST = 12;

/** Names by gazetteer and capitals alone: what an engine without a model finds. */
export function namesByRule(scene: Scene, gazetteer: Gazetteer): Finding[] {
  const found: Finding[] = [];
  let at = 0;
  while (at < scene.tokens.count) {
    const hit = longestHit(gazetteer, scene.words, at);
    const run = runEnd(scene, at);
    const finding = hit && hit.end >= run ? known(at, hit) : judged(scene, at, run);
    if (finding) found.push(finding);
    at = Math.max(at + 1, finding ? finding.end : hit ? hit.end : at + 1);
  }
  return found;
}

/** Places and bodies of the gazetteer alone: all that is named in a language the engine does not know. */
export function listedNames(scene: Scene, gazetteer: Gazetteer): Finding[] {
  const found: Finding[] = [];
  for (let at = 0; at < scene.tokens.count; ) {
    const hit = longestHit(gazetteer, scene.words, at);
    const named = hit !== null && !isCommon(scene, at, hit) && !isInName(scene, at, hit.end);
    const finding = named ? known(at, hit) : null;
    if (finding) found.push(finding);
    at = finding ? finding.end : at + 1;
  }
  return found;
}

/** "Marie-Laure Besançon", "Wadi Presse": one word of a longer name is the surname of somebody, or nothing. */
function isInName(scene: Scene, at: number, end: number): boolean {
  if (end > at + 1) return false;
  const { words, tokens } = scene;
  const given = words[at - 2]?.word === '-' ? [at - 1, at - 3] : [at - 1];
  if (tokens.opens[at] === 0 && given.some((one) => has(words[one], CUE.given))) return true;
  return LONELY.has(words[at]?.folded ?? '');
}
/** Words for a river and a valley in Arabic, which no list means by themselves. */
const LONELY = new Set(['wadi', 'nile', 'oued']);

/** "Au moins", "Commission", "Province": letters written as a word, and a noun for a body or a place alone. */
function isCommon({ words }: Scene, at: number, { end, bits }: GazetteerHit): boolean {
  if (end > at + 1) return false;
  const word = words[at];
  const acronym = (bits & GAZETTEER.acronym) !== 0 && word?.shape !== SHAPE.allCapitals;
  return (acronym && !(bits & GAZETTEER.country)) || has(word, CUE.orgHead | CUE.placeHead);
}

function known(first: number, { end, bits }: GazetteerHit): Finding | null {
  if (bits & (GAZETTEER.country | GAZETTEER.settlement | GAZETTEER.region))
    return name(first, end, 'place', 0.75);
  return bits & (GAZETTEER.organization | GAZETTEER.acronym)
    ? name(first, end, 'organization', 0.75)
    : null;
}

/** A run of capitalised words, with "of", "for", "the" and particles inside. */
function runEnd(scene: Scene, at: number): number {
  const { words } = scene;
  let end = at;
  let last = at;
  while (end < at + LONGEST) {
    const word = words[end];
    if (!word || (end > at && scene.tokens.opens[end] === 1)) break;
    if (
      isNameLike(word) &&
      !(end === at && isFunction(word)) &&
      !has(word, CUE.weekday | CUE.month)
    ) {
      end += 1;
      last = end;
    } else if (last > at && (has(word, CUE.particle) || /^(?:of|for|and|the|-)$/.test(word.lower)))
      end += 1;
    else break;
  }
  return last;
}

function judged(scene: Scene, first: number, end: number): Finding | null {
  const { words } = scene;
  if (end <= first) return null;
  const run = words.slice(first, end);
  if (run.some((word) => has(word, CUE.orgHead) && word.shape !== SHAPE.lower) && run.length > 1)
    return name(first, end, 'organization', 0.65);
  if (run.some((word) => has(word, CUE.placeHead)) && run.length > 1)
    return name(first, end, 'place', 0.6);
  let start = first;
  while (start < end - 1 && has(words[start], CUE.title | CUE.rank)) start += 1;
  const titled = start > first || has(words[first - 1], CUE.title | CUE.rank);
  const opening = scene.tokens.opens[first] === 1 && end - first === 1;
  if (titled) return name(start, end, 'person', 0.7);
  if (opening) return null;
  if (run.length === 1 && run[0]?.shape === SHAPE.allCapitals)
    return name(first, end, 'organization', 0.5);
  return run.length > 1 && run.length < 5 ? name(first, end, 'person', 0.5) : null;
}

function name(first: number, end: number, type: EntityType, confidence: number): Finding {
  return { first, end, type, confidence, rank: RANK.name };
}
