import { dayFromIso } from './calendar.ts';
import { type DateScene, wordAt } from './date-scene.ts';
import { UNITS } from './lengths.ts';
import { dayAndMonth } from './months.ts';
import { onDay, type Reading, resolved } from './reading.ts';
import { relative, shiftedUnit } from './relative.ts';
import type { ResolvedDate } from './resolved-date.ts';
import { season } from './seasons.ts';
import { weekday } from './weekdays.ts';
import { bareYear } from './years.ts';

/** "the end of the month", "early next year", "mid-January", "late 2015". */
export function boundary(scene: DateScene, at: number): Reading | null {
  const article = wordAt(scene, at) === 'the' ? 1 : 0;
  const part = wordAt(scene, at + article);
  const phrase =
    /^(?:end|beginning|start|middle|eve)$/.test(part) && wordAt(scene, at + article + 1) === 'of';
  const adverb = /^(?:early|late|mid|earlier|later)$/.test(part);
  if (!phrase && !adverb) return null;
  let end = at + article + (phrase ? 2 : 1);
  if (wordAt(scene, end) === '-') end += 1;
  if (part === 'later' && isInTheDay(scene, end)) {
    const date = scene.published === null ? null : onDay(scene.published);
    return { first: at, end: end + 3, date };
  }
  if (part === 'eve') return null;
  const whole = wholeAt(scene, end);
  return whole ? { first: at, end: whole.end, date: partOf(whole.date, part) } : null;
}

const wholeAt = (scene: DateScene, at: number): Reading | null =>
  relative(scene, at) ??
  theUnit(scene, at) ??
  dayAndMonth(scene, at, true) ??
  season(scene, at) ??
  weekday(scene, at) ??
  bareYear(scene, at, true);

const isInTheDay = (scene: DateScene, at: number): boolean =>
  wordAt(scene, at) === 'in' && wordAt(scene, at + 1) === 'the' && wordAt(scene, at + 2) === 'day';

/** "the month": the one of publication. */
function theUnit(scene: DateScene, at: number): Reading | null {
  if (wordAt(scene, at) !== 'the') return null;
  const unit = UNITS[wordAt(scene, at + 1)];
  if (unit !== 'week' && unit !== 'month' && unit !== 'year') return null;
  return { first: at, end: at + 2, date: shiftedUnit(scene, unit, 0) };
}

/** "the week ending 9 March", "the week of 3 March". */
export function weekOfDay(scene: DateScene, at: number): Reading | null {
  const week = wordAt(scene, at) === 'the' ? at + 1 : at;
  const word = wordAt(scene, week + 1);
  if (wordAt(scene, week) !== 'week' || !/^(?:ending|of|beginning|commencing)$/.test(word))
    return null;
  const on = wordAt(scene, week + 2) === 'on' ? week + 3 : week + 2;
  const day = dayAndMonth(scene, on);
  const from = dayFromIso(day?.date?.from);
  if (!day || from === null || day.date?.precision !== 'day' || day.date.from !== day.date.to)
    return null;
  const first = word === 'ending' ? from - 6 : from;
  return { first: at, end: day.end, date: resolved({ from: first, to: first + 6 }, 'week') };
}

/** The first, middle or last third of a time. */
export function partOf(date: ResolvedDate | null, part: string): ResolvedDate | null {
  if (!date?.from || !date.to || date.from === date.to) return date;
  if (part === 'earlier' || part === 'later') return date;
  const [from, to] = [Date.parse(date.from) / 86_400_000, Date.parse(date.to) / 86_400_000];
  const third = Math.floor((to - from + 1) / 3);
  const first = part === 'early' || part === 'beginning' || part === 'start';
  const middle = part === 'mid' || part === 'middle';
  const start = first ? from : middle ? from + third : to - third + 1;
  return resolved({ from: start, to: Math.max(start, start + third - 1) }, 'approximate');
}
