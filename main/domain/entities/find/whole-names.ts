import { CUE, ROLE } from '../../language/en/lexicon.ts';
import { GAZETTEER, type Gazetteer } from '../../reading/gazetteer.ts';
import { longestHit } from '../../reading/gazetteer-hits.ts';
import type { Scene } from '../../reading/scene.ts';
import { has, isFunction, SHAPE } from '../../reading/words.ts';
import type { Finding } from './finding.ts';
import { type ClassTable, classForm } from './tagger/word-classes.ts';

/** No more words are put before a name: "Hoàng Thị". */
const MOST_ADDED = 2;
const PLACES = GAZETTEER.country | GAZETTEER.settlement | GAZETTEER.region;

/**
 * Puts together what the tagger took apart of one name: both halves of "Ofori-Atta", the rare first words of
 * "Hoàng Thị Mai", and parts the person of "Kjetil Aamodt of Norway". Findings are by start; so are those returned.
 * @param neighbours the classes of words as they are written; a word without one is rare
 */
export function wholeNames(
  scene: Scene,
  gazetteer: Gazetteer,
  neighbours: ClassTable,
  findings: readonly Finding[],
): Finding[] {
  const whole: Finding[] = [];
  for (const found of findings) {
    const last = whole.at(-1);
    if (last && isOneSurname(scene, neighbours, last, found)) {
      whole.splice(-1, 1, { ...last, type: 'person', end: found.end });
      continue;
    }
    if (last && isOnePlace(scene, last, found)) {
      whole.splice(-1, 1, { ...last, end: found.end });
      continue;
    }
    const longer =
      found.type === 'person' ? withRareWords(scene, gazetteer, neighbours, found, last) : found;
    whole.push(...fromCountry(scene, gazetteer, neighbours, longer));
  }
  return whole;
}

const lowerAt = ({ words }: Scene, at: number): string => words[at]?.lower ?? '';
const isCapitalised = ({ words }: Scene, at: number): boolean =>
  words[at]?.shape === SHAPE.capitalised;

/** A word that newswire hardly writes, small or large. */
const isRare = ({ words }: Scene, neighbours: ClassTable, at: number): boolean => {
  const { word = '', lower = '' } = words[at] ?? {};
  return neighbours.find(classForm(word)) < 0 && neighbours.find(classForm(lower)) < 0;
};

/** "Ofori" and "Atta" around one hyphen, but not "the Biden-Trump debate". */
function isOneSurname(
  scene: Scene,
  neighbours: ClassTable,
  before: Finding,
  { first, end, type }: Finding,
): boolean {
  if (before.type !== 'person' || type !== 'person' || end !== first + 1) return false;
  if (first !== before.end + 1 || !/^[-‑]$/.test(scene.words[before.end]?.word ?? '')) return false;
  if (!scene.glued(before.end) || !scene.glued(first)) return false;
  if (before.end > before.first + 1 || isTitled(scene, before)) return true;
  const after = scene.words[end];
  const goesOn = after?.shape === SHAPE.lower && !has(after, CUE.function | CUE.speech);
  return !goesOn && isRare(scene, neighbours, first);
}

/** "Mocímboa da Praia": two places around a small word of Portuguese or Spanish. */
const isOnePlace = (scene: Scene, before: Finding, { first, type }: Finding): boolean =>
  before.type === 'place' &&
  type === 'place' &&
  first === before.end + 1 &&
  /^(?:da|do|das|dos|del|de)$/.test(scene.words[before.end]?.word ?? '');

const isTitled = ({ words }: Scene, { first }: Finding): boolean =>
  has(words[first - 1], CUE.title | CUE.rank);

/** "Hoàng Thị Mai" for "Mai": rare words written large that no other name has. */
function withRareWords(
  scene: Scene,
  gazetteer: Gazetteer,
  neighbours: ClassTable,
  finding: Finding,
  last: Finding | undefined,
): Finding {
  let { first } = finding;
  while (first > finding.first - MOST_ADDED && first - 1 >= (last?.end ?? 0)) {
    const at = first - 1;
    const word = scene.words[at];
    if (scene.tokens.opens[first] === 1 || !isCapitalised(scene, at)) break;
    if (!isRare(scene, neighbours, at) || isFunction(word)) break;
    if (has(word, CUE.title | CUE.rank | ROLE) || longestHit(gazetteer, scene.words, at)) break;
    if (scene.tokens.opens[at] === 1 && !/[^\x00-\x7f]/.test(word?.word ?? '')) break;
    first = at;
  }
  return first < finding.first ? { ...finding, first } : finding;
}

/** "Kjetil Andre Aamodt" and "Norway" of what was taken for one body: rare words before "of" and a country. */
function fromCountry(
  scene: Scene,
  gazetteer: Gazetteer,
  neighbours: ClassTable,
  finding: Finding,
): Finding[] {
  if (finding.type !== 'organization') return [finding];
  const of = scene.words.slice(finding.first, finding.end).findIndex(({ word }) => word === 'of');
  if (of < 2 || of > 4) return [finding];
  const at = finding.first + of;
  const hit = longestHit(gazetteer, scene.words, at + 1);
  if (hit?.end !== finding.end || !(hit.bits & PLACES)) return [finding];
  if (longestHit(gazetteer, scene.words, finding.first)?.end === finding.end) return [finding];
  for (let word = finding.first; word < at; word += 1) {
    const common = neighbours.find(classForm(lowerAt(scene, word))) >= 0;
    if (common || !isCapitalised(scene, word) || has(scene.words[word], CUE.orgHead))
      return [finding];
  }
  return [
    { ...finding, end: at, type: 'person' },
    { ...finding, first: at + 1, type: 'place' },
  ];
}
