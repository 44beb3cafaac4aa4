import { CUE } from '../../language/en/lexicon.ts';
import { MOVES, OF_PLACES, SITES, WITHIN, WITHIN_ABSTRACT } from '../../language/en/place-cues.ts';
import { GAZETTEER, type Gazetteer } from '../../reading/gazetteer.ts';
import { longestHit } from '../../reading/gazetteer-hits.ts';
import type { Scene } from '../../reading/scene.ts';
import { has, isFunction, SHAPE } from '../../reading/words.ts';
import { type Finding, inOrder, RANK, takenBy } from './finding.ts';

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
        isStruck(scene, finding) ||
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

/** "Jets struck Khiam", "shelled Belev": what is bombed is a place, unless the tagger is sure of a person. */
const isStruck = (scene: Scene, finding: Finding): boolean =>
  /^(?:struck|shelled|bombed|besieged|recaptured|retook|overran|pounded|shelling|bombing)$/.test(
    lowerAt(scene, finding.first - 1),
  ) &&
  finding.end === finding.first + 1 &&
  finding.confidence < SURE &&
  !has(scene.words[finding.first], CUE.given) &&
  !isOwner(scene, finding);

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

/** So sure is what stands around a place alone. */
const BY_CUE = 0.6;
/** No longer run of capitals is taken for one place. */
const LONGEST_PLACE = 3;

/**
 * The places that the tagger left out though the words around are those of one: "between Malmö and Gothenburg", "in
 * Abs, Yemen", "the district of Salaheddine". Findings are by start; so are those returned.
 */
export function placesByCue(
  scene: Scene,
  gazetteer: Gazetteer,
  findings: readonly Finding[],
): Finding[] {
  const { tokens } = scene;
  const byFirst = new Map(findings.map((finding) => [finding.first, finding]));
  const byEnd = new Map(findings.map((finding) => [finding.end, finding]));
  const taken = takenBy(findings, tokens.count);
  const found: Finding[] = [];
  for (let first = 1; first < tokens.count; first += 1) {
    if (taken[first] === 1 || !isPlain(scene, first) || isPlain(scene, first - 1)) continue;
    let end = first + 1;
    while (end < tokens.count && taken[end] === 0 && isPlain(scene, end)) end += 1;
    if (end > first + LONGEST_PLACE || taken[end] === 1) continue;
    const left = lowerAt(scene, first - 1) === 'and' ? byEnd.get(first - 1) : undefined;
    const between = left?.type === 'place' && lowerAt(scene, left.first - 1) === 'between';
    const right = lowerAt(scene, end) === ',' ? byFirst.get(end + 1) : undefined;
    const within =
      right?.type === 'place' &&
      /^(?:in|near|outside)$/.test(lowerAt(scene, first - 1)) &&
      /^[,.;]$/.test(lowerAt(scene, right.end));
    const called =
      lowerAt(scene, first - 1) === 'of' &&
      /^(?:town|city|village|district|suburb|neighbou?rhood|hamlet|port|municipality)$/.test(
        lowerAt(scene, first - 2),
      );
    const placed = between || within || called || liesTowards(scene, first, end);
    if (placed || isBesideSite(scene, gazetteer, first, end))
      found.push({ first, end, type: 'place', confidence: BY_CUE, rank: RANK.name });
  }
  return found.length === 0 ? [...findings] : inOrder(findings, found);
}

/** "in South Waziristan": one word behind a direction, and nothing written large after it. */
const liesTowards = (scene: Scene, first: number, end: number): boolean =>
  end === first + 2 &&
  /^(?:in|near|outside|across|into|from|throughout)$/.test(lowerAt(scene, first - 1)) &&
  /^(?:north|south|east|west|upper|lower|central|northern|southern|eastern|western)$/.test(
    lowerAt(scene, first),
  ) &&
  !/^(?:park|tower|side|coast|end|wing|gate|campus|station|building)$/.test(
    lowerAt(scene, first + 1),
  ) &&
  !isCapitalised(scene, end);

/** "the Torkham crossing": one name between "the" and what lies there, which no people is called. */
function isBesideSite(scene: Scene, gazetteer: Gazetteer, first: number, end: number): boolean {
  if (end !== first + 1 || lowerAt(scene, first - 1) !== 'the') return false;
  const site = scene.words[end];
  if (site?.shape !== SHAPE.lower || scene.tokens.opens[end] === 1) return false;
  const hit = longestHit(gazetteer, scene.words, first);
  return (
    LIES_THERE.has(site.lower) && !hit && !/(?:ian|ean|ese|ish|ic|al)$/.test(lowerAt(scene, first))
  );
}
const LIES_THERE = new Set([
  'crossing',
  'district',
  'province',
  'governorate',
  'locality',
  'township',
  'valley',
  'river',
  'dam',
  'oilfield',
  'peninsula',
]);

const isCapitalised = ({ words, tokens }: Scene, at: number): boolean =>
  tokens.opens[at] === 0 && words[at]?.shape === SHAPE.capitalised;

/** A word written large within a sentence that is neither a day, a title nor a noun for a body. */
const isPlain = ({ words, tokens }: Scene, at: number): boolean => {
  const word = words[at];
  return (
    word?.shape === SHAPE.capitalised &&
    tokens.opens[at] === 0 &&
    !isFunction(word) &&
    !has(word, CUE.month | CUE.weekday | CUE.title | CUE.rank | CUE.orgHead)
  );
};

const isJoined = (scene: Scene, end: number, first: number): boolean =>
  first === end + 1 && /^(?:and|or|,)$/.test(lowerAt(scene, end));
