import { CUE } from '../../language/en/lexicon.ts';
import type { Scene } from '../scene.ts';
import { has, isNameLike, SHAPE } from '../words.ts';
import { western } from './pieces.ts';

const LABEL = new Set(
  `resolution resolutions article articles chapter chapters section sections page pages no nos flight
  room unit phase level tier route highway version item items figure table annex annexes no. number day
  part volume class grade apollo windows season episode type channel area boeing airbus para paras
  paragraph paragraphs clause appendix rule decree law act order § № protocol case docket gate cop unscr scr
  gmt utc committee passcode code pin extension frequency`.split(/\s+/),
);
/** Short forms that label with a stop only: "No. 14", "Art. 5", "p. 12". */
const STOPPED = /^(?:no|nos|nr|art|arts|sec|fig|vol|p|pp|ch|para|paras|res|ref|ser|doc|rm)$/;

/** How far back "resolutions 2139, 2165 and 2254" is followed. */
const LONGEST_LIST = 12;

/** "Resolution 2254", "Article 5", "Chapter 3", "Flight 370", "No. 5", "F-16". */
export function isLabel(scene: Scene, at: number): boolean {
  const { words } = scene;
  const before = words[at - 1];
  if (!before) return false;
  if (before.word === '.' && scene.glued(at - 1) && STOPPED.test(words[at - 2]?.lower ?? ''))
    return true;
  if (scene.glued(at) && /^[-–/.:#\p{L}]/u.test(before.word) && !/^[(–]/.test(before.word))
    return before.word !== '—';
  return LABEL.has(before.lower) || isLaterInList(scene, at) || isDesignation(scene, at);
}

/** "NileSat 102.": a bare number that ends what a name began. */
function isDesignation({ words, tokens }: Scene, at: number): boolean {
  const before = words[at - 1];
  const named = before && isNameLike(before) && !has(before, CUE.month | CUE.weekday);
  if (!named || tokens.opens[at - 1] === 1 || words[at]?.shape !== SHAPE.digits) return false;
  return (
    at + 1 === tokens.count ||
    tokens.opens[at + 1] === 1 ||
    /^[.,;:)]$/.test(words[at + 1]?.word ?? '')
  );
}

/** "resolutions 2139 (2014), 2165 and 2254": what labels the first number labels the others. */
function isLaterInList({ words }: Scene, at: number): boolean {
  let place = at;
  while (place > at - LONGEST_LIST) {
    const joint = place - 1;
    if (!/^(?:and|or|,|to|&|–|-)$/.test(words[joint]?.lower ?? '')) break;
    const comma =
      words[joint]?.lower === 'and' && words[joint - 1]?.word === ',' ? joint - 1 : joint;
    const more =
      words[comma - 1]?.word === ')' && words[comma - 3]?.word === '(' ? comma - 3 : comma;
    if (words[more - 1]?.shape !== SHAPE.digits) return false;
    place = more - 1;
  }
  return place < at && PLURAL_LABEL.test(words[place - 1]?.lower ?? '');
}
const PLURAL_LABEL =
  /^(?:resolutions|articles|chapters|sections|pages|nos|items|annexes|paras|paragraphs|routes|flights)$/;

/** A reference mark "[3]", an ordinal, an age "45-year-old", a year, "one of", a number in a list. */
export function isNoCount(scene: Scene, at: number, end: number): boolean {
  const { words } = scene;
  if (words[at - 1]?.word === '[' && words[end]?.word === ']') return true;
  const word = western(words[at]?.lower ?? '');
  // "24/7", "FEC: 5/6"
  if (words[end]?.word === '/' && words[end + 1]?.shape === SHAPE.digits && scene.glued(end))
    return true;
  if (word === 'one' && end === at + 1) return true;
  if (/^(?:b\.?c\.?(?:e\.?)?|ad|a\.d\.?|ce)$/.test(words[end]?.lower ?? '')) return true;
  if (
    words[end]?.word === '-' &&
    /^(?:year|day|month|week|hour|minute)/.test(words[end + 1]?.lower ?? '')
  )
    return true;
  if (/^(?:19|20)\d\d$/.test(word) && end === at + 1) return true;
  return words[end]?.word === '.' && scene.tokens.opens[at] === 1;
}
