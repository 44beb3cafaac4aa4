import { CUE } from '../../language/en/lexicon.ts';
import { MOVES, OF_PLACES, SITES, WITHIN, WITHIN_ABSTRACT } from '../../language/en/place-cues.ts';
import { GAZETTEER, type Gazetteer } from '../../reading/gazetteer.ts';
import { longestHit } from '../../reading/gazetteer-hits.ts';
import type { Scene } from '../../reading/scene.ts';
import { has, SHAPE } from '../../reading/words.ts';
import type { Finding } from './finding.ts';

/** How far before "from" and "to" a word of movement may stand, in tokens: "fled on foot from". */
const REACH = 4;
/** So probable a person is none of the doubtful ones. */
const SURE = 0.8;
/** What such evidence counts beside the other mentions of the name. */
const EVIDENCE = 0.95;

/**
 * Takes for places what the tagger took for people and the words around say is none: the corpora hold few names
 * of towns that are in no list ("displaced from Um Rawaba and Al Rahad"). Findings are by start, before one
 * type is chosen for the mentions of a name.
 */
export function asPlaces(
  scene: Scene,
  gazetteer: Gazetteer,
  findings: readonly Finding[],
): Finding[] {
  let before: Finding | null = null;
  return findings.map((finding, index) => {
    if (isInCapitals(scene, finding) && isBeforeDash(scene, finding)) {
      before = null;
      return isBody(scene, gazetteer, finding) ? finding : asPlace(finding);
    }
    const joined = before?.type === 'place' && isJoined(scene, before.end, finding.first);
    const isPlace =
      finding.type === 'person' &&
      !isTitled(scene, finding) &&
      (joined ||
        isOfPlaces(scene, finding) ||
        isDateline(scene, finding, findings[index + 1]) ||
        isGoneInto(scene, finding) ||
        isMovedFrom(scene, finding) ||
        isSite(scene, finding));
    const judged = isPlace ? asPlace(finding) : finding;
    // Only what the words around say is handed on over "and": "in Damascus and Karim".
    before = isPlace ? judged : null;
    return judged;
  });
}

const asPlace = (finding: Finding): Finding => ({
  ...finding,
  type: 'place',
  confidence: Math.max(finding.confidence, EVIDENCE),
});

const lowerAt = ({ words }: Scene, at: number): string => words[at]?.lower ?? '';

const isTitled = ({ words }: Scene, { first }: Finding): boolean =>
  has(words[first], CUE.title | CUE.rank) || has(words[first - 1], CUE.title | CUE.rank);

/** "’s" behind it: what lies in something of a person. */
const isOwner = (scene: Scene, { end }: Finding): boolean =>
  /^['’]s?$/.test(lowerAt(scene, end)) || /['’]s$/.test(lowerAt(scene, end - 1));

const isGoneInto = (scene: Scene, finding: Finding): boolean =>
  WITHIN.has(lowerAt(scene, finding.first - 1)) &&
  !WITHIN_ABSTRACT.has(lowerAt(scene, finding.first - 2)) &&
  !isOwner(scene, finding);

/** "the big market of Wad Madani", "south of Al Rahad" */
const isOfPlaces = (scene: Scene, finding: Finding): boolean =>
  lowerAt(scene, finding.first - 1) === 'of' &&
  OF_PLACES.has(lowerAt(scene, finding.first - 2)) &&
  finding.confidence < SURE &&
  !isOwner(scene, finding);

/** "WAD MADANI, Sudan —" */
const isDateline = (scene: Scene, { first, end }: Finding, next: Finding | undefined): boolean =>
  scene.tokens.opens[first] === 1 &&
  next?.type === 'place' &&
  next.first === end + 1 &&
  lowerAt(scene, end) === ',' &&
  /^[—–-]{1,2}$/.test(lowerAt(scene, next.end));

/** How far behind a dateline's place its dash stands, in tokens: "COLOMBO, Sri Lanka (AFP) —". */
const TO_DASH = 9;

/** "COLOMBO" of "COLOMBO, Sri Lanka (AFP) —" at the head of a line. */
function isBeforeDash(scene: Scene, { first, end }: Finding): boolean {
  if (scene.tokens.opens[first] === 0) return false;
  for (let at = end; at < end + TO_DASH && scene.tokens.opens[at] === 0; at += 1) {
    const word = lowerAt(scene, at);
    if (/^(?:[—–]|-{1,2})$/.test(word)) return !scene.glued(at);
    const goesOn = at === end ? /^[,(]$/.test(word) : scene.words[at]?.shape !== SHAPE.lower;
    if (!goesOn) return false;
  }
  return false;
}

const isInCapitals = ({ words }: Scene, { first, end }: Finding): boolean =>
  words.slice(first, end).every(({ shape }) => shape === SHAPE.allCapitals);

/** "UNHCR — the agency" has a listed body before its dash. */
function isBody({ words }: Scene, gazetteer: Gazetteer, { first, end }: Finding): boolean {
  const hit = longestHit(gazetteer, words, first);
  return hit?.end === end && (hit.bits & (GAZETTEER.organization | GAZETTEER.acronym)) !== 0;
}

function isMovedFrom(scene: Scene, finding: Finding): boolean {
  if (!/^(?:from|to|towards?)$/.test(lowerAt(scene, finding.first - 1))) return false;
  // People are fled from as well: one whom the tagger knows stays one.
  if (finding.confidence >= SURE || isOwner(scene, finding)) return false;
  for (let at = finding.first - 2; at >= Math.max(0, finding.first - 1 - REACH); at -= 1) {
    if (MOVES.has(lowerAt(scene, at))) return true;
    if (scene.tokens.opens[at] === 1) return false;
  }
  return false;
}

/** "Al-Salam school", but not the school of somebody whose whole name is known from elsewhere. */
const isSite = (scene: Scene, finding: Finding): boolean =>
  SITES.has(lowerAt(scene, finding.end)) &&
  finding.confidence < SURE &&
  scene.tokens.opens[finding.end] !== 1 &&
  scene.words[finding.end]?.word === lowerAt(scene, finding.end);

const isJoined = (scene: Scene, end: number, first: number): boolean =>
  first === end + 1 && /^(?:and|or|,)$/.test(lowerAt(scene, end));
