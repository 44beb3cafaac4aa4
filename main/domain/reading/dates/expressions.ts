import { clock, withClock } from './clock.ts';
import { type DateScene, wordAt } from './date-scene.ts';
import { dayOfMonth } from './day-of-month.ts';
import { length } from './lengths.ts';
import { dayAndMonth } from './months.ts';
import { namedDay } from './named-days.ts';
import { numericDate } from './numeric-dates.ts';
import { mayBegin } from './openings.ts';
import { overnight } from './overnight.ts';
import { boundary, weekOfDay } from './parts.ts';
import { quarter } from './quarters.ts';
import { rangeFrom } from './range.ts';
import { onDay, type Reading } from './reading.ts';
import { relative } from './relative.ts';
import { season } from './seasons.ts';
import { turnOfPhrase } from './turns.ts';
import { dayWord, weekday, weekdayOfMonth } from './weekdays.ts';
import { bareYear } from './years.ts';

/** The longest date expression that begins at token `at`, or null. Looks a bounded way ahead. */
export function readDate(scene: DateScene, at: number): Reading | null {
  if (!mayBegin(scene.words[at])) return null;
  const now = fromNow(scene, at);
  if (now) return now;
  // Nothing but a length begins with "a".
  const article = /^an?$/.test(wordAt(scene, at));
  const placed = article ? null : readPlaced(scene, at);
  if (placed) return rangeFrom(scene, placed, readEnd) ?? placed;
  const long = length(scene, at, readPlaced);
  if (long || article) return long;
  const year = bareYear(scene, at);
  return (
    year &&
    (rangeFrom(scene, year, (_, on) => readPlaced(scene, on) ?? bareYear(scene, on, true)) ?? year)
  );
}

/** "from now until June": the day of publication is meant only there. */
function fromNow(scene: DateScene, at: number): Reading | null {
  if (wordAt(scene, at) !== 'now' || !/^(?:from|between)$/.test(wordAt(scene, at - 1))) return null;
  const date = scene.published === null ? null : onDay(scene.published);
  return rangeFrom(scene, { first: at, end: at + 1, date }, readEnd);
}

/** What may end a range. */
const readEnd = (scene: DateScene, at: number): Reading | null =>
  readPlaced(scene, at) ?? bareYear(scene, at);

/** A time that has a place of its own in the calendar: neither a mere length nor a bare year. */
const readPlaced = (scene: DateScene, at: number): Reading | null =>
  turnOfPhrase(scene, at) ??
  clock(scene, at, readDay) ??
  withClock(scene, readDay(scene, at)) ??
  boundary(scene, at) ??
  weekOfDay(scene, at) ??
  quarter(scene, at) ??
  weekdayOfMonth(scene, at) ??
  dayOfMonth(scene, at) ??
  relative(scene, at) ??
  season(scene, at) ??
  overnight(scene, at);

const readDay = (scene: DateScene, at: number): Reading | null =>
  numericDate(scene, at) ??
  namedDay(scene, at) ??
  dayAndMonth(scene, at) ??
  weekday(scene, at) ??
  dayWord(scene, at);
