import { CUE } from '../../language/en/lexicon.ts';
import { COMMON_BODIES, EVENTS, PEOPLES } from '../../language/en/name-edges.ts';
import { TITLE_OFFICES } from '../../language/en/offices.ts';
import { GAZETTEER, type Gazetteer } from '../../reading/gazetteer.ts';
import { longestHit } from '../../reading/gazetteer-hits.ts';
import type { Scene } from '../../reading/scene.ts';
import { has, isNameLike, SHAPE } from '../../reading/words.ts';
import type { Finding } from './finding.ts';
import { type ClassTable, classForm } from './tagger/word-classes.ts';

const PLACES = GAZETTEER.country | GAZETTEER.settlement | GAZETTEER.region;

/**
 * Without what is written large and names neither person nor place nor body: peoples ("Africans", "the Embera
 * people"), events ("Africa Cup of Nations") and nouns that open a sentence ("Drones"). Findings are by start.
 * @param neighbours the classes of words as they are written; a word without one is rare
 */
export function withoutNoNames(
  scene: Scene,
  gazetteer: Gazetteer,
  neighbours: ClassTable,
  findings: readonly Finding[],
): Finding[] {
  return findings.filter(
    (finding) =>
      !isPeople(scene, gazetteer, finding) &&
      !arePeoples(scene, gazetteer, finding) &&
      !isMark(scene, finding) &&
      !isCommon(scene, finding) &&
      !isEvent(scene, finding) &&
      !isOpeningNoun(scene, gazetteer, neighbours, finding),
  );
}

const lowerAt = ({ words }: Scene, at: number): string => words[at]?.lower ?? '';

function isPeople(scene: Scene, gazetteer: Gazetteer, { first, end, type }: Finding): boolean {
  const word = scene.words[first];
  if (end > first + 1 || !word) return false;
  const hit = longestHit(gazetteer, scene.words, first);
  const bits = (hit?.end === end ? hit.bits : 0) & ~GAZETTEER.PREFIX;
  // "Welsh said": people are called so; they are not called "Africans".
  if (bits === GAZETTEER.demonym)
    return type !== 'person' || (word.lower.endsWith('s') && !has(word, CUE.given | CUE.surname));
  return (
    type !== 'organization' &&
    (bits & PLACES) === 0 &&
    PEOPLES.has(scene.words[end]?.word ?? '') &&
    lowerAt(scene, first - 1) === 'the'
  );
}

/** "Croats and Muslims" */
function arePeoples(scene: Scene, gazetteer: Gazetteer, { first, end }: Finding): boolean {
  if (end !== first + 3 || lowerAt(scene, first + 1) !== 'and') return false;
  return [first, first + 2].every((at) => {
    const hit = longestHit(gazetteer, scene.words, at);
    return hit?.end === at + 1 && (hit.bits & ~GAZETTEER.PREFIX) === GAZETTEER.demonym;
  });
}

/** "Army said", "Humanitarian", "the Governor": alone it names nobody. */
const isCommon = (scene: Scene, { first, end }: Finding): boolean =>
  end === first + 1 &&
  scene.words[first]?.shape === SHAPE.capitalised &&
  (COMMON_BODIES.has(lowerAt(scene, first)) || TITLE_OFFICES.has(lowerAt(scene, first))) &&
  !has(scene.words[first], CUE.given | CUE.surname);

/** "TLP:AMBER": how far a text may go. */
const isMark = (scene: Scene, { first, end }: Finding): boolean =>
  end === first + 1 && lowerAt(scene, first) === 'tlp' && lowerAt(scene, end) === ':';

/** "Olympic Games", and "Africa" of "Africa Cup of Nations". */
function isEvent(scene: Scene, { first, end, type }: Finding): boolean {
  if (type === 'person') return false;
  if (end > first + 1 && EVENTS.has(lowerAt(scene, end - 1))) return true;
  const after = scene.words[end];
  return (
    type === 'place' &&
    after !== undefined &&
    scene.tokens.opens[end] === 0 &&
    after.shape === SHAPE.capitalised &&
    EVENTS.has(after.lower)
  );
}

/** One word at the head of a sentence that newswire writes small and never large: "Drones hit". */
function isOpeningNoun(
  scene: Scene,
  gazetteer: Gazetteer,
  neighbours: ClassTable,
  { first, end }: Finding,
): boolean {
  const word = scene.words[first];
  if (end > first + 1 || scene.tokens.opens[first] === 0 || word?.shape !== SHAPE.capitalised)
    return false;
  const after = scene.tokens.opens[end] === 0 ? scene.words[end] : undefined;
  if (!after || isNameLike(after) || after.shape === SHAPE.sign) return false;
  // "Cotton said"
  if (has(word, CUE.given | CUE.surname) || has(after, CUE.speech)) return false;
  if (has(word, CUE.weapon) && STRIKES.test(after.lower)) return true;
  if (longestHit(gazetteer, scene.words, first)) return false;
  if (has(word, CUE.weapon | CUE.vehicle)) return true;
  return neighbours.find(classForm(word.lower)) >= 0 && neighbours.find(classForm(word.word)) < 0;
}

/** What a shell does and Shell does not. */
const STRIKES = /^(?:hit|hits|struck|strikes|fell|killed|kills|wounded|landed|exploded)$/;
