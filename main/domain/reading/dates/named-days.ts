import { CUE } from '../../language/en/lexicon.ts';
import { HISTORIC_DAYS, NAMED_DAYS, type NamedDay } from '../../language/en/named-days.ts';
import { has, SHAPE } from '../words.ts';
import { type Day, dayOf, easterDay, type Interval, nthWeekday, partsOf } from './calendar.ts';
import { type DateScene, opensAt, wordAt } from './date-scene.ts';
import { islamicDay, islamicParts } from './islamic.ts';
import { namedYear, yearAt } from './month-words.ts';
import { type Reading, resolved } from './reading.ts';
import type { ResolvedDate } from './resolved-date.ts';
import { tenseAt } from './tense.ts';

const FIRST_WORDS = new Set([...NAMED_DAYS.keys()].map((name) => name.split(/[ '-]/)[0] ?? ''));
/** Tokens of the longest name: "world press freedom day", "new year's day". */
const LONGEST = 5;
/** A feast so near is the one of this year, whichever side it lies on. */
const NEAR = 120;

/** "Easter Monday", "New Year's Eve 2024", "Ramadan last year": a day that goes by its name. */
export function namedDay(scene: DateScene, at: number): Reading | null {
  const first = scene.words[at];
  if (!first || first.shape === SHAPE.lower || !FIRST_WORDS.has(first.lower)) return null;
  for (let end = at + LONGEST; end > at; end -= 1) {
    const named = NAMED_DAYS.get(nameAt(scene, at, end));
    if (named && !goesOn(scene, end) && !isPerson(scene, at, end, named))
      return placed(scene, at, end, named);
  }
  return null;
}

/** "Bloody Sunday": the weekday in it is no day of the article's week. */
export const isHistoricDay = (scene: DateScene, at: number): boolean =>
  HISTORIC_DAYS.has(`${wordAt(scene, at - 1)} ${wordAt(scene, at)}`) &&
  scene.words[at - 1]?.shape !== SHAPE.lower;

/** The words of tokens as they are written, with plain apostrophes. */
function nameAt(scene: DateScene, at: number, end: number): string {
  let name = '';
  for (let token = at; token < end; token += 1) {
    if (token > at && opensAt(scene, token)) return '';
    name += (token > at && !scene.glued(token) ? ' ' : '') + wordAt(scene, token);
  }
  return name.replaceAll('’', "'");
}

/** "Christmas Island", "Easter Road": a name of something else. */
const goesOn = (scene: DateScene, at: number): boolean =>
  !opensAt(scene, at) && /^(?:island|islands|road|park|street|rising)$/.test(wordAt(scene, at));

/** "Tariq Ramadan", "Mohammed Eid": a name of one word beside another name. */
function isPerson(scene: DateScene, at: number, end: number, named: NamedDay): boolean {
  if (end > at + 1 || (named.kind !== 'islamic' && named.kind !== 'unplaced')) return false;
  return isName(scene, at - 1) || isName(scene, end);
}

function isName(scene: DateScene, at: number): boolean {
  const facts = scene.words[at];
  if (facts?.shape !== SHAPE.capitalised || has(facts, CUE.function | CUE.month)) return false;
  return !opensAt(scene, at) || has(facts, CUE.given);
}

/** The Ramadan that was last, is or comes next. */
export function shiftedRamadan(published: Day, shift: number): ResolvedDate | null {
  const named = NAMED_DAYS.get('ramadan');
  const { year } = partsOf(published);
  if (!named) return null;
  const all = [year - 2, year - 1, year, year + 1].flatMap((one) => inYear(named, one) ?? []);
  const found =
    shift < 0
      ? all.findLast(({ to }) => to < published)
      : all.find(({ from, to }) => (shift > 0 ? from > published : to >= published));
  return resolved(found ?? null, 'approximate');
}

function placed(scene: DateScene, first: number, nameEnd: number, named: NamedDay): Reading | null {
  if (named.kind === 'unplaced') return { first, end: nameEnd, date: null };
  const written = yearBehind(scene, nameEnd);
  const end = written?.end ?? nameEnd;
  const year = written?.year ?? yearInClause(scene, nameEnd);
  const days = year > 0 ? inYear(named, year) : nearest(scene, first, end, named);
  const precision = named.kind === 'islamic' ? 'approximate' : 'day';
  return { first, end, date: resolved(days, precision) };
}

/** "2025", "of 2025", ", 2025", "last year" behind a name. */
function yearBehind(scene: DateScene, at: number): { end: number; year: number } | null {
  if (opensAt(scene, at)) return null;
  const on = /^(?:of|,|in)$/.test(wordAt(scene, at)) ? at + 1 : at;
  const year = yearAt(scene, on);
  if (year > 1500) return { end: on + 1, year };
  const named = on === at || wordAt(scene, at) === 'of' ? namedYear(scene, on) : 0;
  return named > 0 ? { end: on + 2, year: named } : null;
}

/** How far behind a named day its year may be written: "May Day rallies were banned in 2023". */
const CLAUSE = 7;

function yearInClause(scene: DateScene, at: number): number {
  for (let near = at; near < at + CLAUSE && !opensAt(scene, near); near += 1) {
    if (/^[,;]$/.test(wordAt(scene, near))) return 0;
    if (wordAt(scene, near) === 'in' && yearAt(scene, near + 1) > 1500)
      return yearAt(scene, near + 1);
  }
  return 0;
}

function nearest(scene: DateScene, first: number, end: number, named: NamedDay): Interval | null {
  const { published } = scene;
  if (published === null) return null;
  const { year } = partsOf(published);
  const all = [year - 1, year, year + 1].flatMap((one) => inYear(named, one) ?? []);
  const tense = tenseAt(scene, first, end);
  const past = all.findLast(({ from }) => from <= published) ?? null;
  const coming = all.find(({ to }) => to >= published) ?? null;
  if (tense === 'past') return past;
  if (tense === 'ahead') return coming;
  return coming && coming.from - published <= NEAR ? coming : past;
}

/** The days of a year; a feast of the Islamic year may fall in it twice or never, and the first counts. */
function inYear(named: NamedDay, year: number): Interval | null {
  switch (named.kind) {
    case 'fixed':
      return oneDay(dayOf(year, named.month, named.day));
    case 'easter':
      return oneDay(easterDay(year, named.eastern) + named.shift);
    case 'weekday':
      return oneDay(nthWeekday(year, named.month, named.weekday, named.nth));
    case 'islamic':
      return islamicIn(named, year);
    case 'unplaced':
      return null;
  }
}

function islamicIn(
  { month, day, days }: Extract<NamedDay, { kind: 'islamic' }>,
  year: number,
): Interval | null {
  const start = islamicParts(dayOf(year, 1, 1)).year;
  for (const one of [start, start + 1]) {
    const from = islamicDay(one, month, day);
    if (from === null || partsOf(from).year !== year) continue;
    const next = islamicDay(one, month + 1, 1);
    return { from, to: days > 0 || next === null ? from + Math.max(days, 1) - 1 : next - 1 };
  }
  return null;
}

const oneDay = (day: Day | null): Interval | null => (day === null ? null : { from: day, to: day });
