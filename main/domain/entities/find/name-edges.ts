import { CUE } from '../../language/en/lexicon.ts';
import {
  BODIES_OF,
  BRANCHED,
  CREEDS,
  FORMS,
  LED,
  OPENERS,
  PARTICLES,
  TAILS,
} from '../../language/en/name-edges.ts';
import { FIELD_BODIES, FIELDS } from '../../language/en/name-mends.ts';
import { HEADS_OF, TITLE_OFFICES } from '../../language/en/offices.ts';
import { GAZETTEER, type Gazetteer } from '../../reading/gazetteer.ts';
import { type GazetteerHit, longestHit } from '../../reading/gazetteer-hits.ts';
import type { Scene } from '../../reading/scene.ts';
import { has, isNameLike, SHAPE } from '../../reading/words.ts';
import type { EntityType } from '../types.ts';
import type { Finding } from './finding.ts';

const PLACES = GAZETTEER.country | GAZETTEER.settlement | GAZETTEER.region;
const BODIES = GAZETTEER.organization | GAZETTEER.acronym;
/** No more small words stand within a person's name: "von und zu". */
const MOST_PARTICLES = 3;

/**
 * Puts right where names begin and end: what one mark of the tagger took in of two names, of a sentence's first
 * word, of a creed or of a bracket, and what it left out of a name that goes on. Findings are by start, before one
 * type is chosen for the mentions of a name; so are those returned.
 */
export function mendEdges(
  scene: Scene,
  gazetteer: Gazetteer,
  findings: readonly Finding[],
): Finding[] {
  const bare = bareNames(scene, findings);
  const mended: Finding[] = [];
  for (const one of findings) {
    const found = withParticles(scene, one, mended.at(-1));
    if (found.first < (mended.at(-1)?.end ?? 0)) continue;
    const whole = asOneCompany(scene, beforeDash(scene, withinBrackets(scene, found)));
    const cut = withoutTail(scene, withoutHead(scene, withoutOpener(scene, whole)));
    const parts = owned(scene, gazetteer, cut)
      .flatMap((one) => fromBody(scene, gazetteer, one))
      .flatMap((one) => unled(scene, gazetteer, one))
      .flatMap((one) => outOfOffice(scene, gazetteer, one))
      .flatMap((one) => joinedByAnd(scene, gazetteer, one))
      .map((one) => asState(scene, gazetteer, one));
    for (const part of parts) {
      const bared = withoutCreed(scene, gazetteer, withoutOwning(scene, gazetteer, bare, part));
      mended.push(goneOn(scene, gazetteer, asBranch(scene, gazetteer, bared)));
    }
  }
  return mended;
}

const wordAt = ({ words }: Scene, at: number): string => words[at]?.word ?? '';
const lowerAt = ({ words }: Scene, at: number): string => words[at]?.lower ?? '';
const isOwning = (word: string): boolean => /^['’]s$/i.test(word);

function isCapital({ words, tokens }: Scene, at: number): boolean {
  const word = words[at];
  return word !== undefined && tokens.opens[at] === 0 && isNameLike(word);
}

/** "Te Kaurinui Robert" of "Te Kaurinui Robert) Parata": a bracket that has no other one in the name ends it. */
function withinBrackets(scene: Scene, finding: Finding): Finding {
  let open = -1;
  for (let at = finding.first; at < finding.end; at += 1) {
    const word = wordAt(scene, at);
    if (word === '(') open = at;
    else if (word === ')' && open < 0)
      return at > finding.first ? { ...finding, end: at } : finding;
    else if (word === ')') open = -1;
  }
  return open > finding.first ? { ...finding, end: open } : finding;
}

/** "Al-Zarqawi" of "Al-Zarqawi - Iraq": a dash between blanks ends a name. */
function beforeDash(scene: Scene, finding: Finding): Finding {
  for (let at = finding.first + 1; at < finding.end - 1; at += 1) {
    const free = !scene.glued(at) && !scene.glued(at + 1);
    if (free && /^[-–—]$/.test(wordAt(scene, at))) return { ...finding, end: at };
  }
  return finding;
}

/** "Narino" of "province of Narino": what a place is stands in small letters. */
const withoutHead = (scene: Scene, finding: Finding): Finding =>
  finding.type === 'place' &&
  scene.words[finding.first]?.shape === SHAPE.lower &&
  wordAt(scene, finding.first + 1) === 'of' &&
  finding.end > finding.first + 2
    ? { ...finding, first: finding.first + 2 }
    : finding;

/** "de Blasio" for "Blasio", where the word before the particle is none of a name. */
function withParticles(scene: Scene, finding: Finding, last: Finding | undefined): Finding {
  if (finding.type !== 'person') return finding;
  let { first } = finding;
  while (first > finding.first - MOST_PARTICLES && PARTICLES.has(wordAt(scene, first - 1)))
    first -= 1;
  return first < finding.first && first > (last?.end ?? 0) && !isCapital(scene, first - 1)
    ? { ...finding, first }
    : finding;
}

/** "Business Insider Inc" of "Business Insider Inc Nintendo": a company ends in its form. */
function asOneCompany(scene: Scene, finding: Finding): Finding {
  if (finding.type !== 'organization') return finding;
  for (let at = finding.first + 1; at < finding.end - 1; at += 1)
    if (FORMS.has(lowerAt(scene, at)) && isCapital(scene, at + 1))
      return { ...finding, end: at + 1 };
  return finding;
}

/** "Tunisia" of "Why Tunisia". */
const withoutOpener = (scene: Scene, finding: Finding): Finding =>
  finding.end > finding.first + 1 &&
  OPENERS.has(lowerAt(scene, finding.first)) &&
  isCapital(scene, finding.first + 1)
    ? { ...finding, first: finding.first + 1 }
    : finding;

/** "Muslim Brotherhood" of "Islamist Muslim Brotherhood", where a list has it so. */
function withoutCreed(scene: Scene, gazetteer: Gazetteer, finding: Finding): Finding {
  if (!CREEDS.has(lowerAt(scene, finding.first))) return finding;
  const whole = longestHit(gazetteer, scene.words, finding.first);
  const rest = longestHit(gazetteer, scene.words, finding.first + 1);
  return rest?.end === finding.end && whole?.end !== finding.end
    ? { ...finding, first: finding.first + 1 }
    : finding;
}

/** "Yahoo" of "Yahoo subsidiary". */
const withoutTail = (scene: Scene, finding: Finding): Finding =>
  finding.end > finding.first + 1 && TAILS.has(wordAt(scene, finding.end - 1))
    ? { ...finding, end: finding.end - 1 }
    : finding;

/**
 * "Ruth Luque" of "Ruth Luque of Cambio Democrático", and what a list says of the rest; "Joan of Arc" and "Vratislaus
 * II of Bohemia" stay.
 */
function fromBody(scene: Scene, gazetteer: Gazetteer, finding: Finding): Finding[] {
  if (finding.type === 'place' || !isOfPerson(scene, finding)) return [finding];
  for (let at = finding.first + 2; at < finding.end - 1; at += 1) {
    if (wordAt(scene, at) !== 'of' || /^[IVX]+$/.test(wordAt(scene, at - 1))) continue;
    const hit = longestHit(gazetteer, scene.words, at + 1);
    const type = hit?.end === finding.end ? listedType(hit) : null;
    if (finding.type === 'organization' && type !== 'place') return [finding];
    return [
      { ...finding, end: at, type: 'person' },
      ...(type ? [{ ...finding, first: at + 1, type }] : []),
    ];
  }
  return [finding];
}

/** A person, or a body that begins with a given name and has nothing of a body's: "Lleyton Hewitt of Australia". */
const isOfPerson = (scene: Scene, { type, first, end }: Finding): boolean =>
  type === 'person' ||
  (has(scene.words[first], CUE.given) &&
    !scene.words.slice(first, end).some((word) => has(word, CUE.orgHead)) &&
    wordAt(scene, first + 2) === 'of');

const listedType = ({ bits }: Pick<GazetteerHit, 'bits'>): EntityType | null =>
  bits & PLACES ? 'place' : bits & BODIES ? 'organization' : null;

/** "Colombia" and "National Liberation Army" of "Colombia's National Liberation Army". */
function owned(scene: Scene, gazetteer: Gazetteer, finding: Finding): Finding[] {
  for (let at = finding.first + 1; at < finding.end - 1; at += 1) {
    if (!isOwning(wordAt(scene, at)) || !isCapital(scene, at + 1)) continue;
    const hit = longestHit(gazetteer, scene.words, finding.first);
    if (hit?.end !== at || !(hit.bits & PLACES)) return [finding];
    return [
      { ...finding, end: at, type: 'place' },
      { ...finding, first: at + 1 },
    ];
  }
  return [finding];
}

/** "U.S." of "U.S.-led"; of "Saudi-led" nothing: a people is no name. */
function unled(scene: Scene, gazetteer: Gazetteer, finding: Finding): Finding[] {
  const end = finding.end - 2;
  if (end <= finding.first || wordAt(scene, end) !== '-') return [finding];
  if (!LED.has(wordAt(scene, end + 1))) return [finding];
  // "u s": the gazetteer has no stops.
  const key = nameOf(scene, finding.first, end)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const row = gazetteer.lookup(key);
  if (row < 0) return [{ ...finding, end }];
  const bits = gazetteer.bits(row);
  const type = bits & GAZETTEER.demonym ? null : listedType({ bits });
  return type ? [{ ...finding, end, type }] : [];
}

/** No more words stand before the "of" of an office: "Deputy Managing Director". */
const LONGEST_OFFICE = 3;

/**
 * "Renk County" of "Commissioner of Renk County"; of "Head of Communications" nothing: an office is nobody's name,
 * but what a list has whole stays.
 */
function outOfOffice(scene: Scene, gazetteer: Gazetteer, finding: Finding): Finding[] {
  const { first, end, type: found } = finding;
  if (found === 'person') return [finding];
  const of = scene.words
    .slice(first, first + LONGEST_OFFICE + 1)
    .findIndex(({ word }) => word === 'of');
  if (of < 1 || first + of >= end - 1) return [finding];
  const office = lowerAt(scene, first + of - 1);
  if (!(TITLE_OFFICES.has(office) || HEADS_OF.has(office))) return [finding];
  if (longestHit(gazetteer, scene.words, first)?.end === end) return [finding];
  const rest = first + of + (wordAt(scene, first + of + 1) === 'the' ? 2 : 1);
  const hit = longestHit(gazetteer, scene.words, rest);
  const listed = hit?.end === end ? listedType(hit) : null;
  const type = end > rest + 1 && has(scene.words[end - 1], CUE.placeHead) ? 'place' : listed;
  return type ? [{ ...finding, first: rest, type }] : [];
}

/** The names, folded, that are found without "'s" behind them. */
function bareNames(scene: Scene, findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings
      .filter(({ end }) => !isOwning(wordAt(scene, end - 1)))
      .map(({ first, end }) => nameOf(scene, first, end)),
  );
}

const nameOf = (scene: Scene, first: number, end: number): string =>
  scene.words
    .slice(first, end)
    .map(({ folded }) => folded)
    .join(' ');

/** "Yahoo" of "Yahoo's" beside "Yahoo", or where a list has it; "Macy's" stays. */
function withoutOwning(
  scene: Scene,
  gazetteer: Gazetteer,
  bare: ReadonlySet<string>,
  finding: Finding,
): Finding {
  const end = finding.end - 1;
  if (end <= finding.first || !isOwning(wordAt(scene, end))) return finding;
  const listed = longestHit(gazetteer, scene.words, finding.first);
  const isName = listed?.end === end || bare.has(nameOf(scene, finding.first, end));
  return isName && listed?.end !== finding.end ? { ...finding, end } : finding;
}

/** "Ursula" before "von der Leyen", "Election Commission" before "of Pakistan". */
function goneOn(scene: Scene, gazetteer: Gazetteer, finding: Finding): Finding {
  if (finding.type === 'person') {
    let at = finding.end;
    while (at < finding.end + MOST_PARTICLES && PARTICLES.has(wordAt(scene, at))) at += 1;
    return at > finding.end && isCapital(scene, at) ? { ...finding, end: at + 1 } : finding;
  }
  if (finding.type !== 'organization') return finding;
  const branch = branchEnd(scene, gazetteer, finding);
  if (branch > finding.end) return { ...finding, end: branch };
  const wing = wingEnd(scene, finding.end);
  if (wing > finding.end) return { ...finding, end: wing };
  if (lowerAt(scene, finding.end) !== 'of') return finding;
  if (!goesOnWithOf(scene, finding)) return finding;
  const of = finding.end + (lowerAt(scene, finding.end + 1) === 'the' ? 2 : 1);
  // "National Superintendency of Customs"
  if (isCapital(scene, of) && FIELDS.has(lowerAt(scene, of))) return { ...finding, end: of + 1 };
  const hit = longestHit(gazetteer, scene.words, of);
  return hit && hit.bits & PLACES ? { ...finding, end: hit.end } : finding;
}

/** "Election Commission", and "Ministry of Health", before "of" and a country. */
const goesOnWithOf = (scene: Scene, { first, end }: Finding): boolean =>
  BODIES_OF.has(lowerAt(scene, end - 1)) ||
  (FIELD_BODIES.has(lowerAt(scene, first)) && FIELDS.has(lowerAt(scene, end - 1)));

/** "al-Qaeda" before "in the Islamic Maghreb": a body whose wings are called by where they fight. */
function wingEnd({ words }: Scene, end: number): number {
  if (!/^qa[ei]da$/.test(words[end - 1]?.lower ?? '')) return end;
  const behind = words
    .slice(end, end + 4)
    .map(({ lower }) => lower)
    .join(' ');
  return /^in the (?:islamic maghreb|arabian peninsula)$/.test(behind) ? end + 4 : end;
}

/** "European Union" and "Turkey" of "European Union and Turkey": two names that a list has. */
function joinedByAnd(scene: Scene, gazetteer: Gazetteer, finding: Finding): Finding[] {
  const { first, end } = finding;
  const and = scene.words.slice(first, end).findIndex(({ word }) => word === 'and') + first;
  if (and <= first || and >= end - 1) return [finding];
  if (longestHit(gazetteer, scene.words, first)?.end === end) return [finding];
  const left = typeOfListed(scene, gazetteer, first, and);
  const right = typeOfListed(scene, gazetteer, and + 1, end);
  if (!left || !right || (left === right && left !== 'place')) return [finding];
  return [
    { ...finding, end: and, type: left },
    { ...finding, first: and + 1, type: right },
  ];
}

/** "White Nile State": a listed place with the noun for what it is, and no body. */
function asState(scene: Scene, gazetteer: Gazetteer, finding: Finding): Finding {
  const last = finding.end - 1;
  if (finding.type === 'place' || !STATES.test(lowerAt(scene, last))) return finding;
  const isPlace = typeOfListed(scene, gazetteer, finding.first, last) === 'place';
  return isPlace ? { ...finding, type: 'place' } : finding;
}
const STATES = /^(?:state|province|governorate|county|district|region|prefecture|oblast)$/;

function typeOfListed(
  scene: Scene,
  gazetteer: Gazetteer,
  first: number,
  end: number,
): EntityType | null {
  const hit = longestHit(gazetteer, scene.words, first);
  return hit?.end === end ? listedType(hit) : null;
}

/** "Vale Indonesia", taken for a place: the company, as it is called in its country. */
function asBranch(scene: Scene, gazetteer: Gazetteer, finding: Finding): Finding {
  if (finding.type === 'organization' || finding.end === finding.first + 1) return finding;
  for (let at = finding.first + 1; at < finding.end; at += 1) {
    if (!BRANCHED.has(nameOf(scene, finding.first, at))) continue;
    const hit = longestHit(gazetteer, scene.words, at);
    const where = hit?.end === finding.end && hit.bits & GAZETTEER.country;
    const continent = at === finding.end - 1 && CONTINENTS.has(nameOf(scene, at, finding.end));
    if (where || continent) return { ...finding, type: 'organization' };
  }
  return finding;
}

const CONTINENTS = new Set(['africa', 'asia', 'europe', 'america', 'pacific', 'mediterranean']);

/** "Amnesty International" before "Kenya". */
function branchEnd(scene: Scene, gazetteer: Gazetteer, { first, end }: Finding): number {
  if (!BRANCHED.has(nameOf(scene, first, end)) || !isCapital(scene, end)) return end;
  const hit = longestHit(gazetteer, scene.words, end);
  return hit && hit.bits & GAZETTEER.country ? hit.end : end;
}
