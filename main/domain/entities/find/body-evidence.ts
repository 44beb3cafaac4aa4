import { CUE } from '../../language/en/lexicon.ts';
import {
  BODIES_OF,
  BODY_HEADS,
  BODY_OPENERS,
  BODY_ROLES,
  BODY_ROLES_OF,
  COMPANY_ENDINGS,
  NO_BODIES,
} from '../../language/en/name-edges.ts';
import { COMMON_ACRONYMS, FIELDS } from '../../language/en/name-mends.ts';
import { GAZETTEER, type Gazetteer } from '../../reading/gazetteer.ts';
import { longestHit } from '../../reading/gazetteer-hits.ts';
import type { Scene } from '../../reading/scene.ts';
import { has, isFunction, isNameLike, SHAPE, type WordFacts } from '../../reading/words.ts';
import { type Finding, inOrder, RANK, takenBy } from './finding.ts';

/** So probable a person or place is none of the doubtful ones. */
const SURE = 0.8;
/** What such evidence counts beside the other mentions of the name. */
const EVIDENCE = 0.9;
const PLACES = GAZETTEER.country | GAZETTEER.settlement | GAZETTEER.region;

/**
 * Takes for bodies what the tagger took for people and places and a noun before says is none: "drugmaker Cipla",
 * "the television station Mtavari Arkhi". Findings are by start, before one type is chosen for the mentions of a
 * name.
 */
export const asBodies = (
  scene: Scene,
  gazetteer: Gazetteer,
  findings: readonly Finding[],
): Finding[] =>
  findings.map((finding) =>
    finding.type !== 'organization' &&
    ((isCalledBody(scene, finding) && isOpen(scene, gazetteer, finding)) ||
      opensAsBody(scene, finding) ||
      isTold(scene, gazetteer, finding))
      ? { ...finding, type: 'organization', confidence: Math.max(finding.confidence, EVIDENCE) }
      : finding,
  );

const lowerAt = ({ words }: Scene, at: number): string => words[at]?.lower ?? '';

const isCalledBody = (scene: Scene, finding: Finding): boolean =>
  isBodyNoun(scene, finding.first - 1, finding.first) ||
  isSaidToBeBody(scene, finding) ||
  endsAsCompany(scene, finding) ||
  isIt(scene, finding);

/** "Grupo Peña Verde", "Hapoel Jerusalem" */
const opensAsBody = (scene: Scene, { first, end }: Finding): boolean =>
  end > first + 1 &&
  BODY_OPENERS.has(lowerAt(scene, first)) &&
  !has(scene.words[first], CUE.given | CUE.surname);

/** "Uzbekneftegaz" */
const endsAsCompany = (scene: Scene, { first, end }: Finding): boolean =>
  end === first + 1 && COMPANY_ENDINGS.test(lowerAt(scene, first));

/** "Cemal Holding said it would", "Baowu announced that its": whoever is "it" is nobody. */
function isIt(scene: Scene, { end }: Finding): boolean {
  const { words, tokens } = scene;
  if (!has(words[end], CUE.speech) || tokens.opens[end] === 1) return false;
  const behind = lowerAt(scene, end + 1) === 'that' ? end + 2 : end + 1;
  return (
    tokens.opens[behind] === 0 &&
    lowerAt(scene, behind) === 'it' &&
    /^(?:will|would|has|had|was|is|plans|planned|expects|expected|may|could|can|cannot|wants|wanted)$/.test(
      lowerAt(scene, behind + 1),
    )
  );
}

/** So large a town, as the logarithm to base 2 of its inhabitants, speaks for a government: "told Moscow". */
const CAPITAL = 18;

/** "told the Nile Courier that", "told Meridian": a paper, and no place that is told something. */
function isTold(scene: Scene, gazetteer: Gazetteer, { first, end, type }: Finding): boolean {
  const verb = lowerAt(scene, first - 1) === 'the' ? first - 2 : first - 1;
  if (type !== 'place' || !/^(?:told|tells)$/.test(lowerAt(scene, verb))) return false;
  if (scene.tokens.opens[first] === 1 || scene.tokens.opens[verb + 1] === 1) return false;
  const hit = longestHit(gazetteer, scene.words, first);
  if (hit?.end !== end) return true;
  return (hit.bits & GAZETTEER.country) === 0 && gazetteer.size(hit.row) < CAPITAL;
}

/** Whether a noun for a body stands at `at`, in one sentence with the name at `name`. */
function isBodyNoun({ words, tokens }: Scene, at: number, name: number): boolean {
  const role = at < name && tokens.opens[name] === 1 ? undefined : words[at];
  if (!role || role.word !== role.lower) return false;
  const before = tokens.opens[at] === 1 ? undefined : words[at - 1];
  return (
    BODY_ROLES.has(role.lower) || BODY_ROLES_OF.get(role.lower)?.has(before?.lower ?? '') === true
  );
}

/** How many words may stand before the noun behind the name: "the largest private power firm". */
const MOST_BETWEEN = 4;

/** "Dahabshiil, the money transfer firm, closed", "Plataforma Decide, a monitoring group." */
function isSaidToBeBody(scene: Scene, { end }: Finding): boolean {
  const { words, tokens } = scene;
  if (words[end]?.word !== ',' || !/^(?:an?|the)$/.test(words[end + 1]?.word ?? '')) return false;
  for (let at = end + 2; at <= end + 2 + MOST_BETWEEN && tokens.opens[at] === 0; at += 1) {
    if (words[at]?.shape !== SHAPE.lower) return false;
    if (isBodyNoun(scene, at, end)) return /^[,.;)]$/.test(words[at + 1]?.word ?? '');
  }
  return false;
}

/** Not "the company Musk founded", nor "the outlet Germany lacks". */
function isOpen(scene: Scene, gazetteer: Gazetteer, finding: Finding): boolean {
  if (finding.confidence >= SURE || has(scene.words[finding.first], CUE.given)) return false;
  if (finding.end === finding.first + 1 && has(scene.words[finding.first], CUE.surname))
    return false;
  if (isOfClause(scene, finding)) return false;
  const hit = longestHit(gazetteer, scene.words, finding.first);
  return hit?.end !== finding.end || (hit.bits & PLACES) === 0;
}

/** "the company Musk founded": the noun has "the", and what comes behind the name is no verb of speech. */
function isOfClause({ words, tokens }: Scene, { first, end }: Finding): boolean {
  const after = tokens.opens[end] === 1 ? undefined : words[end];
  return (
    words[first - 2]?.lower === 'the' &&
    after?.shape === SHAPE.lower &&
    !has(after, CUE.speech | CUE.function)
  );
}

/** So sure is a noun at the end alone. */
const BY_HEAD = 0.6;
/** No longer run of capitals is taken for one body. */
const LONGEST_BODY = 7;

/**
 * The bodies that the tagger left out though they end in a noun for one: "the Icelandic Meteorological Office". Only
 * in sentences whose other words are written small.
 */
export function bodiesByHead(scene: Scene, findings: readonly Finding[]): Finding[] {
  const { tokens } = scene;
  const taken = takenBy(findings, tokens.count);
  const found: Finding[] = [];
  for (let last = 1; last < tokens.count; last += 1) {
    const field = fieldBehind(scene, last, taken);
    if (taken[last] === 1 || !(isHead(scene, last) || field) || isNamed(scene, last + 1)) continue;
    const first = runStart(scene, last, taken);
    if (first === last || NO_BODIES.has(lowerAt(scene, last - 1))) continue;
    if (goesOnBefore(scene, first, taken) || !inSmallLetters(scene, first, last)) continue;
    found.push({
      first,
      end: field ? last + 3 : last + 1,
      type: 'organization',
      confidence: BY_HEAD,
      rank: RANK.name,
    });
  }
  return inOrder(findings, found);
}

/** "Federal Board of Revenue": what the body is for, one word that nobody found. */
const fieldBehind = (scene: Scene, last: number, taken: Uint8Array): boolean =>
  scene.words[last]?.shape === SHAPE.capitalised &&
  (BODY_HEADS.has(lowerAt(scene, last)) || BODIES_OF.has(lowerAt(scene, last))) &&
  lowerAt(scene, last + 1) === 'of' &&
  taken[last + 2] === 0 &&
  isNamed(scene, last + 2) &&
  FIELDS.has(lowerAt(scene, last + 2)) &&
  !isNamed(scene, last + 3);

/** "Right to" before "Life Committee", or a name that was found: the run is but a part. */
function goesOnBefore({ words, tokens }: Scene, first: number, taken: Uint8Array): boolean {
  if (first === 0 || tokens.opens[first] === 1) return false;
  const before = words[first - 1] as WordFacts;
  const joins = /^(?:to|of|for|and|&|-)$/.test(before.lower);
  return taken[first - 1] === 1 || (joins && isNamed({ words, tokens }, first - 2));
}

/** "Office", "Armed Forces". */
const isHead = ({ words }: Scene, at: number): boolean => {
  const word = words[at];
  if (word?.shape !== SHAPE.capitalised) return false;
  return (
    BODY_HEADS.has(word.lower) ||
    (word.lower === 'forces' && /^(?:armed|defen[cs]e)$/.test(words[at - 1]?.lower ?? ''))
  );
};

const isNamed = ({ words, tokens }: Pick<Scene, 'words' | 'tokens'>, at: number): boolean => {
  const word = words[at];
  return word !== undefined && tokens.opens[at] === 0 && isNameLike(word);
};

/** Where the capitals begin that end at `last`; an article and a sentence's first small word are none of them. */
function runStart({ words, tokens }: Scene, last: number, taken: Uint8Array): number {
  let first = last;
  while (first > last - LONGEST_BODY && tokens.opens[first] === 0 && taken[first - 1] === 0) {
    const before = words[first - 1] as WordFacts;
    const owns = /^['’]s?$/.test(before.word);
    if (!owns && !(isNameLike(before) && !isFunction(before))) break;
    first -= 1;
  }
  return first;
}

/** Words that join the parts of a name that is not English: "Unión de Gremios de la Producción". */
const LINKS =
  /^(?:de|del|della|dei|da|do|dos|das|du|des|d['’]|di|la|las|los|le|les|y|e|et|of|for|pour|para)$/;

/** The bodies that the tagger left out though they begin with a noun for one: "União dos Escritores Angolanos". */
export function bodiesByOpener(scene: Scene, findings: readonly Finding[]): Finding[] {
  const { tokens } = scene;
  const taken = takenBy(findings, tokens.count);
  const found: Finding[] = [];
  for (let first = 0; first < tokens.count; first += 1) {
    if (taken[first] === 1 || !isCapitalAt(scene, first)) continue;
    if (!BODY_OPENERS.has(lowerAt(scene, first))) continue;
    const end = openedEnd(scene, first, taken);
    if (end === first + 1 || !inSmallLetters(scene, first, end - 1)) continue;
    found.push({ first, end, type: 'organization', confidence: BY_HEAD, rank: RANK.name });
    taken.fill(1, first, end);
  }
  return inOrder(findings, found);
}

/** The letters that speak and that nobody found: "CACIF asked for calm". */
export function bodiesThatSpeak(scene: Scene, findings: readonly Finding[]): Finding[] {
  const { words, tokens } = scene;
  const taken = takenBy(findings, tokens.count);
  const found: Finding[] = [];
  for (let first = 0; first < tokens.count - 1; first += 1) {
    const word = words[first];
    const verb = words[first + 1];
    if (taken[first] === 1 || !word || !/^\p{Lu}{3,6}$/u.test(word.word)) continue;
    const speaks =
      verb?.shape === SHAPE.lower && has(verb, CUE.speech) && tokens.opens[first + 1] === 0;
    const alone =
      first === 0 || tokens.opens[first] === 1 || words[first - 1]?.shape === SHAPE.lower;
    if (!speaks || !alone || COMMON_ACRONYMS.has(word.lower)) continue;
    found.push({
      first,
      end: first + 1,
      type: 'organization',
      confidence: BY_HEAD,
      rank: RANK.name,
    });
  }
  return inOrder(findings, found);
}

const isCapitalAt = ({ words }: Scene, at: number): boolean => {
  const word = words[at];
  return word !== undefined && isNameLike(word);
};

/** Where the capitals end that begin at `first`, with the small words between them. */
function openedEnd(scene: Scene, first: number, taken: Uint8Array): number {
  let end = first + 1;
  for (let at = end; at < first + LONGEST_BODY + 2 && scene.tokens.opens[at] === 0; at += 1) {
    if (taken[at] === 1) return end;
    if (isCapitalAt(scene, at)) end = at + 1;
    else if (!LINKS.test(lowerAt(scene, at))) return end;
  }
  return end;
}

/** Whether most words around are small: no heading. */
function inSmallLetters({ words, tokens }: Scene, first: number, last: number): boolean {
  let small = 0;
  for (let at = first - 1; at >= 0 && at >= first - 6; at -= 1) {
    if (words[at]?.shape === SHAPE.lower) small += 1;
    if (tokens.opens[at] === 1) break;
  }
  for (let at = last + 1; at < tokens.count && at <= last + 6 && tokens.opens[at] === 0; at += 1)
    if (words[at]?.shape === SHAPE.lower) small += 1;
  return small >= 3;
}
