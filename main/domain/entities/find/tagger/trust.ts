import { CUE } from '../../../language/en/lexicon.ts';
import { GAZETTEER, type Gazetteer } from '../../../reading/gazetteer.ts';
import type { Scene } from '../../../reading/scene.ts';
import { has, isFunction, isNameLike, SHAPE, type WordFacts } from '../../../reading/words.ts';
import { DEFINED, definitions } from './definitions.ts';
import { BEGIN, INSIDE, LAST, labelCount, labelOf, NAME_KINDS, UNIT } from './labels.ts';

const LABELS = labelCount(NAME_KINDS.length);

/** Adds to the scores of names that the corpora hold too few of their kind for the tagger to learn it. */
export function trust(
  scene: Scene,
  listed: Uint16Array,
  gazetteer: Gazetteer,
  emission: Float32Array,
): void {
  const add = (at: number, kind: Kind, part: number, score: number): void => {
    const cell = at * LABELS + labelOf(NAME_KINDS.indexOf(kind), part);
    emission[cell] = (emission[cell] as number) + score;
  };
  trustAcronyms(scene, gazetteer, add);
  trustDefinitions(scene, listed, add);
  trustLong(scene, listed, add);
  trustBodies(scene, listed, add);
}
type Kind = (typeof NAME_KINDS)[number];
type Add = (at: number, kind: Kind, part: number, score: number) => void;

/** Added to the score of an acronym, the more when it is listed and looks like a small word. */
const ACRONYM = { unlisted: 1, listed: 1, likeSmallWord: 4 };
/** Letters of an acronym: shorter ones that no list has are letters of anything. */
const LETTERS = { ofListed: 5, ofUnlisted: [4, 7] } as const;

/** "EU" and, in capitals among small letters, "IS" and "WHO"; "by CENI" and "the EGAT said". */
function trustAcronyms(scene: Scene, gazetteer: Gazetteer, add: Add): void {
  scene.words.forEach((word, at) => {
    if (word.shape !== SHAPE.allCapitals) return;
    const { length } = word.word;
    const row = gazetteer.find(word.hash, word.check & 0xff);
    const bits = row < 0 ? 0 : gazetteer.bits(row);
    if (bits & (GAZETTEER.acronym | GAZETTEER.country)) {
      if (length > LETTERS.ofListed) return;
      const score = word.key === word.hash ? ACRONYM.listed : ACRONYM.likeSmallWord;
      add(at, bits & GAZETTEER.country ? 'LOC' : 'ORG', UNIT, score);
    } else if (bits === 0 && actsAsBody(scene, at)) {
      const [least, most] = LETTERS.ofUnlisted;
      if (length >= least && length <= most) add(at, 'ORG', UNIT, ACRONYM.unlisted);
    }
  });
}

/** Whether a word stands where a body would: after "the", "by" and the like, and before no further noun. */
function actsAsBody({ words, tokens }: Scene, at: number): boolean {
  const before = tokens.opens[at] === 1 ? undefined : words[at - 1];
  const after = tokens.opens[at + 1] === 1 ? undefined : words[at + 1];
  return (
    BEFORE_BODIES.test(before?.lower ?? '') &&
    (!after ||
      after.shape === SHAPE.sign ||
      has(after, CUE.function | CUE.speech) ||
      (before?.lower === 'the' && /[a-z]{2}ed$/.test(after.word)))
  );
}
const BEFORE_BODIES = /^(?:the|by|with|of|that)$/;

/** Added for a body's name before its acronym in brackets, for the acronym, and taken from that of a thing. */
const DEFINITION = { name: 2.5, acronym: 3.5, thing: -3 };

/** "Canadian Blood Services (CBS)": what an acronym stands for is a body, as is whoever is called so in the text. */
function trustDefinitions(scene: Scene, listed: Uint16Array, add: Add): void {
  const defined = definitions(scene);
  defined.forEach((mark, at) => {
    const isPlace = (bitsOf(listed[at]) & PLACES) !== 0;
    if (mark === DEFINED.acronym && !isPlace) add(at, 'ORG', UNIT, DEFINITION.acronym);
    else if (mark === DEFINED.thing) add(at, 'ORG', UNIT, DEFINITION.thing);
    if (mark !== DEFINED.first) return;
    const end = defined.indexOf(DEFINED.last, at) + 1;
    // "United Arab Emirates (UAE)"
    if (isPlace && endOfListed(listed, at) === end) return;
    for (let part = at; part < end; part += 1)
      add(part, 'ORG', partIn(part, at, end - 1), DEFINITION.name);
  });
}

const partIn = (at: number, first: number, last: number): number =>
  at === first ? BEGIN : at === last ? LAST : INSIDE;

/** Added to the score of each part of a listed name with hyphens, or of several words. */
const LISTED = { hyphened: 3.5, long: 2.5 };
/** A listed name of so many words is hardly anything else. */
const LONG = 3;
const PLACES = GAZETTEER.country | GAZETTEER.settlement | GAZETTEER.region;

/** "Deir ez-Zor", "Dera Ismail Khan": names that go on over hyphens and over what people are called. */
function trustLong(scene: Scene, listed: Uint16Array, add: Add): void {
  for (let first = 0; first < listed.length; first += 1) {
    if (partOf(listed[first]) !== 0) continue;
    const end = endOfListed(listed, first);
    const hyphened = scene.words.slice(first, end).some(({ word }) => word === '-');
    if (!hyphened && (end - first < LONG || !standsAlone(scene, first, end))) continue;
    const bits = bitsOf(listed[first]);
    const isPlace = (bits & PLACES) !== 0;
    if (bits & GAZETTEER.demonym || isPlace === ((bits & GAZETTEER.organization) !== 0)) continue;
    for (let at = first; at < end; at += 1)
      add(
        at,
        isPlace ? 'LOC' : 'ORG',
        partIn(at, first, end - 1),
        hyphened ? LISTED.hyphened : LISTED.long,
      );
  }
}

/** Added to the score of each part of a body's name of one or two words that stands for nothing else. */
const LISTED_BODY = 2.5;

/** "Vålerenga", "Julius Baer": news of many countries names bodies that no corpus has. */
function trustBodies(scene: Scene, listed: Uint16Array, add: Add): void {
  for (let first = 0; first < listed.length; first += 1) {
    const part = partOf(listed[first]);
    if (part !== 0 && part !== 3) continue;
    const end = part === 3 ? first + 1 : endOfListed(listed, first);
    if (
      end - first >= LONG ||
      (bitsOf(listed[first]) & ~GAZETTEER.PREFIX) !== GAZETTEER.organization
    )
      continue;
    if (scene.words[first]?.shape === SHAPE.allCapitals || !standsAlone(scene, first, end))
      continue;
    if (has(scene.words[first], CUE.orgHead | CUE.given | CUE.surname)) continue;
    for (let at = first; at < end; at += 1)
      add(at, 'ORG', part === 3 ? UNIT : partIn(at, first, end - 1), LISTED_BODY);
  }
}

/** Not "New York City" of its council, nor "House of Commons" of Canada's. */
function standsAlone({ words, tokens }: Scene, first: number, end: number): boolean {
  const before = tokens.opens[first] === 1 ? undefined : words[first - 1];
  const after = tokens.opens[end] === 1 ? undefined : words[end];
  return !goesOn(before, /^(?:['’]s?|of|for|-)$/) && !goesOn(after, /^(?:of|for|-)$/);
}

const goesOn = (word: WordFacts | undefined, joins: RegExp): boolean =>
  word !== undefined && ((isNameLike(word) && !isFunction(word)) || joins.test(word.lower));

/** Where a token stands in its listed name: 0 first, 1 inside, 2 last, 3 alone; -1 in none. */
const partOf = (entry: number | undefined): number => (entry ? entry & 3 : -1);
const bitsOf = (entry: number | undefined): number => ((entry ?? 0) & 0x7fff) >> 2;

/** The end of the listed name whose first token is `first`. */
function endOfListed(listed: Uint16Array, first: number): number {
  let end = first + 1;
  while (partOf(listed[end]) === 1) end += 1;
  return partOf(listed[first]) === 0 ? end + 1 : end;
}
