import { UNITS } from '../../language/en/date-words.ts';
import { dayOf, partsOf, shiftYears } from './calendar.ts';
import { type DateScene, wordAt } from './date-scene.ts';
import { namedYear } from './month-words.ts';
import { dayAndMonth } from './months.ts';
import { intervalOf, onDay, type Reading, resolved, singleDay } from './reading.ts';
import { relative, shiftedUnit } from './relative.ts';
import type { ResolvedDate } from './resolved-date.ts';
import { season } from './seasons.ts';
import { weekday } from './weekdays.ts';
import { bareYear } from './years.ts';

/** "the end of the month", "early next year", "mid-January", "late 2015", "late on Friday", "the rest of the week". */
export function boundary(scene: DateScene, at: number): Reading | null {
  const article = wordAt(scene, at) === 'the' ? 1 : 0;
  const part = wordAt(scene, at + article);
  const phrase =
    /^(?:end|beginning|start|middle|eve|rest|remainder|turn|close)$/.test(part) &&
    wordAt(scene, at + article + 1) === 'of';
  const adverb =
    /^(?:early|late|mid|earlier|later)$/.test(part) ||
    (part === 'end' && wordAt(scene, at + article + 1) === '-');
  // "in his late 20s" is an age.
  if ((!phrase && !adverb) || /^(?:his|her|their|my|your)$/.test(wordAt(scene, at - 1)))
    return null;
  let end = at + article + (phrase ? 2 : 1);
  if (wordAt(scene, end) === '-') end += 1;
  if (part === 'later' && isInTheDay(scene, end)) {
    const date = scene.published === null ? null : onDay(scene.published);
    return { first: at, end: end + 3, date };
  }
  if (part === 'eve' || part === 'turn') return null;
  if (part === 'rest' || part === 'remainder') return restOf(scene, at, end);
  if (adverb && wordAt(scene, end) === 'on') return partOfDay(scene, at, end + 1);
  if (adverb && wordAt(scene, end) === 'in') end += 1;
  const whole = withYear(scene, wholeAt(scene, end));
  return whole ? { first: at, end: whole.end, date: partOf(whole.date, part) } : null;
}

const wholeAt = (scene: DateScene, at: number): Reading | null =>
  relative(scene, at) ??
  theUnit(scene, at) ??
  dayAndMonth(scene, at, true) ??
  season(scene, at) ??
  weekday(scene, at) ??
  bareYear(scene, at, true);

/** "the month last year": the same month of another year. */
function withYear(scene: DateScene, whole: Reading | null): Reading | null {
  const days = whole && intervalOf(whole.date);
  const year = whole && days ? namedYear(scene, whole.end) : 0;
  if (!whole?.date || !days || year === 0) return whole;
  const years = year - partsOf(days.from).year;
  const date = resolved(
    { from: shiftYears(days.from, years), to: shiftYears(days.to, years) },
    whole.date.precision,
  );
  return { ...whole, end: whole.end + 2, date };
}

/** "late on Tuesday": the day. */
function partOfDay(scene: DateScene, first: number, at: number): Reading | null {
  const day = weekday(scene, at) ?? dayAndMonth(scene, at);
  return day && singleDay(day.date) !== null ? { ...day, first } : null;
}

/** "the rest of the week": from publication to its end. */
function restOf(scene: DateScene, first: number, at: number): Reading | null {
  const whole = wholeAt(scene, at);
  const days = whole && intervalOf(whole.date);
  const { published } = scene;
  if (!whole || !days || published === null) return null;
  const begun = days.from <= published && published <= days.to;
  const date = begun ? resolved({ from: published, to: days.to }, 'day') : null;
  return { first, end: whole.end, date };
}

const isInTheDay = (scene: DateScene, at: number): boolean =>
  wordAt(scene, at) === 'in' && wordAt(scene, at + 1) === 'the' && wordAt(scene, at + 2) === 'day';

/** "the month": the one of publication. */
function theUnit(scene: DateScene, at: number): Reading | null {
  if (wordAt(scene, at) !== 'the') return null;
  const unit = UNITS[wordAt(scene, at + 1)];
  if (unit !== 'week' && unit !== 'month' && unit !== 'year') return null;
  if (wordAt(scene, at + 1).endsWith('s')) return null;
  return { first: at, end: at + 2, date: shiftedUnit(scene, unit, 0) };
}

/** "the week ending 9 March", "the week of 3 March". */
export function weekOfDay(scene: DateScene, at: number): Reading | null {
  const week = wordAt(scene, at) === 'the' ? at + 1 : at;
  const word = wordAt(scene, week + 1);
  if (wordAt(scene, week) !== 'week' || !/^(?:ending|of|beginning|commencing|starting)$/.test(word))
    return null;
  const on = /^(?:on|the)$/.test(wordAt(scene, week + 2)) ? week + 3 : week + 2;
  const day = dayAndMonth(scene, on);
  const from = singleDay(day?.date ?? null);
  if (!day || from === null || day.date?.precision !== 'day') return null;
  const first = word === 'ending' ? from - 6 : from;
  return { first: at, end: day.end, date: resolved({ from: first, to: first + 6 }, 'week') };
}

/** The first, middle or last third of a time; of decades and centuries in whole years. */
export function partOf(date: ResolvedDate | null, part: string): ResolvedDate | null {
  const days = intervalOf(date);
  if (!days || days.from === days.to) return date;
  if (part === 'earlier' || part === 'later') return date;
  const first = /^(?:early|beginning|start)$/.test(part);
  const middle = part === 'mid' || part === 'middle';
  const years = partsOf(days.to).year - partsOf(days.from).year + 1;
  if (years >= 10) {
    const [from, size] = [partsOf(days.from).year, Math.floor(years / 3)];
    const extra = years - 3 * size;
    const start = first ? from : middle ? from + size + extra : from + 2 * size + extra;
    const end = first ? from + size + extra - 1 : middle ? start + size - 1 : from + years - 1;
    return resolved({ from: dayOf(start, 1, 1), to: dayOf(end, 12, 31) }, 'approximate');
  }
  if (days.to - days.from < 2) return date;
  const third = Math.floor((days.to - days.from + 1) / 3);
  const start = first ? days.from : middle ? days.from + third : days.to - third + 1;
  return resolved({ from: start, to: Math.max(start, start + third - 1) }, 'approximate');
}
