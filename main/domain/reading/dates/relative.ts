import { SEASONS, SHIFTS, UNITS } from '../../language/en/date-words.ts';
import { CUE } from '../../language/en/lexicon.ts';
import type { TimeUnit } from '../../language/time-units.ts';
import { has } from '../words.ts';
import {
  type Day,
  dayOf,
  monthInterval,
  partsOf,
  shiftDay,
  shiftedMonth,
  weekInterval,
  yearInterval,
} from './calendar.ts';
import { countAt } from './counts.ts';
import { type DateScene, wordAt } from './date-scene.ts';
import { monthAt, yearAt } from './month-words.ts';
import { shiftedRamadan } from './named-days.ts';
import { onDay, type Reading, resolved } from './reading.ts';
import type { ResolvedDate } from './resolved-date.ts';
import { shiftedSeason } from './seasons.ts';
import { tenseAt } from './tense.ts';
import { unitSize } from './written-length.ts';

/** What "days" without a number comes to. */
const SOME = 3;

/** "last week", "the past 24 hours", "this morning", "next July", "the coming days and weeks". */
export function relative(scene: DateScene, at: number): Reading | null {
  const named = recentUnits(scene, at) ?? theWeekend(scene, at);
  if (named) return named;
  const the = wordAt(scene, at) === 'the';
  const past = wordAt(scene, at) === 'this' && /^(?:past|coming)$/.test(wordAt(scene, at + 1));
  let end = the || past ? at + 1 : at;
  const word = wordAt(scene, end);
  const shift = SHIFTS[word];
  // "following weeks of fighting" is after them.
  if (shift === undefined || (word === 'following' && !the)) return null;
  end += 1;
  const month = monthAt(scene, end);
  if (month > 0) return { first: at, end: end + 1, date: shiftedMonthName(scene, month, shift) };
  if (wordAt(scene, end) === 'ramadan') return ramadan(scene, at, end, shift);
  const part = partOfDayOrYear(scene, at, end, shift);
  if (part) return part;
  const count = countAt(scene.words, end) ?? vagueCount(scene, end);
  if (count) end = count.end;
  if (count && wordAt(scene, end) === '-') {
    // "the upcoming 12-minute show" only lasts so long.
    if (!/^(?:day|week|month|year)$/.test(wordAt(scene, end + 1))) return null;
    end += 1;
  }
  const unitWord = wordAt(scene, end);
  const unit = UNITS[unitWord];
  const plural = unitWord.endsWith('s');
  if (!unit || unitWord === 'second' || (shift === 0 && plural)) return null;
  end += 1;
  if (wordAt(scene, end) === 'and' && UNITS[wordAt(scene, end + 1)]) end += 2;
  // "the following week" is counted from a day in the text, "the last week of" is a part of something.
  const ofWhole = the && wordAt(scene, end) === 'of';
  const elsewhere =
    word === 'following' ||
    (ofWhole && (!count || yearAt(scene, end + 1) > 0 || monthAt(scene, end + 1) > 0));
  if (scene.published === null || elsewhere) return { first: at, end, date: null };
  if (!count && !plural && !isRolling(scene, at, word))
    return { first: at, end, date: shiftedUnit(scene, unit, shift) };
  const size = (count?.value ?? (count || plural ? SOME : 1)) * unitSize(unitWord);
  return {
    first: at,
    end,
    date: stretch(
      scene.published,
      size * (shift || -1),
      unit,
      count !== null && count.value !== null,
    ),
  };
}

/** "last Ramadan", "next Ramadan". */
function ramadan(scene: DateScene, first: number, at: number, shift: number): Reading | null {
  const date = scene.published === null ? null : shiftedRamadan(scene.published, shift);
  return { first, end: at + 1, date };
}

/** "the past year" and "over the next month" are a year and a month from the day of publication. */
function isRolling(scene: DateScene, at: number, word: string): boolean {
  if (word === 'past') return true;
  if (wordAt(scene, at) !== 'the') return false;
  if (word === 'last') return true;
  return (
    (word === 'next' || word === 'coming') &&
    /^(?:over|within|in|for|during|throughout)$/.test(wordAt(scene, at - 1))
  );
}

function stretch(
  published: Day,
  count: number,
  unit: TimeUnit,
  exact: boolean,
): ResolvedDate | null {
  const far = shiftDay(published, count, unit);
  return resolved(
    { from: Math.min(far, published), to: Math.max(far, published) },
    exact ? 'day' : 'approximate',
  );
}

/** "in recent days". */
function recentUnits(scene: DateScene, at: number): Reading | null {
  const unitWord = wordAt(scene, at + 1);
  const unit = UNITS[unitWord];
  if (wordAt(scene, at) !== 'recent' || !unit || !unitWord.endsWith('s')) return null;
  const { published } = scene;
  const date = published === null ? null : stretch(published, -SOME, unit, false);
  return { first: at, end: at + 2, date };
}

/** "over the weekend", "the weekend attack": the one that was, or the one to come where the sentence says so. */
function theWeekend(scene: DateScene, at: number): Reading | null {
  if (wordAt(scene, at) !== 'the' || wordAt(scene, at + 1) !== 'weekend') return null;
  const { published } = scene;
  if (published === null) return { first: at, end: at + 2, date: null };
  const coming = tenseAt(scene, at, at + 2) === 'ahead';
  const begun = partsOf(published).weekday % 6 === 0;
  const date = partDate(published, 'weekend', false, coming || begun ? 0 : -1);
  return { first: at, end: at + 2, date };
}

/** "this morning", "last night", "next summer", "last weekend". */
function partOfDayOrYear(scene: DateScene, at: number, end: number, shift: number): Reading | null {
  const part = scene.words[end];
  const name = part?.lower ?? '';
  const daypart = has(part, CUE.daypart);
  if (!daypart && SEASONS[name] === undefined && name !== 'weekend') return null;
  const { published } = scene;
  if (published === null) return { first: at, end: end + 1, date: null };
  return { first: at, end: end + 1, date: partDate(published, name, daypart, shift) };
}

function partDate(
  published: Day,
  name: string,
  daypart: boolean,
  shift: number,
): ResolvedDate | null {
  if (daypart && shift < 0)
    return resolved(
      { from: published - 1, to: name === 'night' ? published : published - 1 },
      'day',
    );
  if (daypart) return shift > 0 ? null : onDay(published);
  if (name !== 'weekend') return shiftedSeason(name, published, shift);
  const week = weekInterval(published, shift);
  return resolved({ from: week.from + 5, to: week.to }, 'day');
}

function vagueCount(scene: DateScene, at: number): { end: number; value: number | null } | null {
  const word = wordAt(scene, at);
  if (word === 'few' || word === 'several' || word === 'couple')
    return { end: wordAt(scene, at + 1) === 'of' ? at + 2 : at + 1, value: null };
  return null;
}

/** The calendar's unit that lies `shift` units from publication. */
export function shiftedUnit(scene: DateScene, unit: TimeUnit, shift: number): ResolvedDate | null {
  if (scene.published === null) return null;
  const { year } = partsOf(scene.published);
  if (unit === 'week') return resolved(weekInterval(scene.published, shift), 'week');
  if (unit === 'month') {
    const moved = shiftedMonth(scene.published, shift);
    return resolved(monthInterval(moved.year, moved.month), 'month');
  }
  if (unit === 'year') return resolved(yearInterval(year + shift), 'year');
  if (unit === 'decade' || unit === 'century') {
    const size = unit === 'decade' ? 10 : 100;
    const from = (Math.floor(year / size) + shift) * size;
    return resolved(
      { from: dayOf(Math.max(1, from), 1, 1), to: dayOf(from + size - 1, 12, 31) },
      'approximate',
    );
  }
  return onDay(scene.published + (unit === 'day' ? shift : 0));
}

/** "last May", "next July". */
function shiftedMonthName(scene: DateScene, month: number, shift: number): ResolvedDate | null {
  if (scene.published === null) return null;
  const now = partsOf(scene.published);
  const year =
    shift < 0
      ? now.year - (month >= now.month ? 1 : 0)
      : now.year + (shift > 0 && month <= now.month ? 1 : 0);
  return resolved(monthInterval(year, month), 'month');
}
