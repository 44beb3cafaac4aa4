import { SHIFTS, WEEKDAYS } from '../../language/en/date-words.ts';
import { partsOf, shiftDay, weekInterval } from './calendar.ts';
import { countAt } from './counts.ts';
import { type DateScene, opensAt, wordAt } from './date-scene.ts';
import { onDay, type Reading, resolved } from './reading.ts';
import { shiftedUnit } from './relative.ts';
import { weekdayAt } from './weekdays.ts';

/** "three Fridays ago", "next week on Tuesday", "the week after next", "the weeks to come". */
export const turnOfPhrase = (scene: DateScene, at: number): Reading | null =>
  countedWeekdays(scene, at) ??
  dayOfWeek(scene, at) ??
  secondNext(scene, at) ??
  unitsAhead(scene, at);

/** "three Fridays ago", "two Mondays from now". */
function countedWeekdays(scene: DateScene, at: number): Reading | null {
  const { published } = scene;
  const count = published === null ? null : countAt(scene.words, at);
  if (published === null || !count?.value || count.value > 60) return null;
  const word = /^(\w+day)s$/.exec(wordAt(scene, count.end))?.[1];
  const named = word === undefined ? undefined : WEEKDAYS[word];
  if (named === undefined) return null;
  const today = partsOf(published).weekday;
  const end = count.end + 1;
  if (wordAt(scene, end) === 'ago') {
    const last = published - ((today - named + 7) % 7 || 7);
    return { first: at, end: end + 1, date: onDay(last - 7 * (count.value - 1)) };
  }
  if (wordAt(scene, end) !== 'from' || wordAt(scene, end + 1) !== 'now') return null;
  const next = published + ((named - today + 7) % 7 || 7);
  return { first: at, end: end + 2, date: onDay(next + 7 * (count.value - 1)) };
}

/** "next week on Tuesday", "last week Friday". */
function dayOfWeek(scene: DateScene, at: number): Reading | null {
  const shift = SHIFTS[wordAt(scene, at)];
  if (shift === undefined || wordAt(scene, at + 1) !== 'week' || scene.published === null)
    return null;
  const on = wordAt(scene, at + 2) === 'on' ? at + 3 : at + 2;
  const named = opensAt(scene, at + 2) ? null : weekdayAt(scene, on);
  if (named === null) return null;
  const monday = weekInterval(scene.published, shift).from;
  return { first: at, end: on + 1, date: onDay(monday + ((named + 6) % 7)) };
}

/** "the week after next", "the month before last", "the weekend before last". */
function secondNext(scene: DateScene, at: number): Reading | null {
  const the = wordAt(scene, at) === 'the' ? at + 1 : at;
  const pair = `${wordAt(scene, the + 1)} ${wordAt(scene, the + 2)}`;
  const shift = pair === 'after next' ? 2 : pair === 'before last' ? -2 : 0;
  const unit = wordAt(scene, the);
  if (shift === 0 || scene.published === null) return null;
  const reading = { first: at, end: the + 3 };
  if (unit === 'week' || unit === 'month' || unit === 'year')
    return { ...reading, date: shiftedUnit(scene, unit, shift) };
  if (unit !== 'weekend') return null;
  const week = weekInterval(scene.published, shift);
  return { ...reading, date: resolved({ from: week.from + 5, to: week.to }, 'day') };
}

/** What "days" without a number comes to. */
const SOME = 3;

/** "the days ahead", "the weeks to come". */
function unitsAhead(scene: DateScene, at: number): Reading | null {
  const unit = /^(days|weeks|months)$/.exec(wordAt(scene, at + 1))?.[1];
  const ahead = wordAt(scene, at + 2) === 'ahead' && wordAt(scene, at + 3) !== 'of';
  const come = wordAt(scene, at + 2) === 'to' && wordAt(scene, at + 3) === 'come';
  if (wordAt(scene, at) !== 'the' || !unit || !(ahead || come)) return null;
  const end = ahead ? at + 3 : at + 4;
  const { published } = scene;
  if (published === null) return { first: at, end, date: null };
  const size = unit === 'days' ? 'day' : unit === 'weeks' ? 'week' : 'month';
  const far = shiftDay(published, SOME, size);
  return { first: at, end, date: resolved({ from: published, to: far }, 'approximate') };
}
