import { clock, withClock } from './clock.ts';
import type { DateScene } from './date-scene.ts';
import { length } from './lengths.ts';
import { dayAndMonth } from './months.ts';
import { numericDate } from './numeric-dates.ts';
import { boundary, weekOfDay } from './parts.ts';
import { quarter } from './quarters.ts';
import type { Reading } from './reading.ts';
import { relative } from './relative.ts';
import { season } from './seasons.ts';
import { dayWord, weekday } from './weekdays.ts';
import { bareYear } from './years.ts';

/** The longest date expression that begins at token `at`, or null. Looks a bounded way ahead. */
export function readDate(scene: DateScene, at: number): Reading | null {
  if (!scene.words[at]) return null;
  return (
    clock(scene, at, readDay) ??
    withClock(scene, readDay(scene, at)) ??
    boundary(scene, at) ??
    weekOfDay(scene, at) ??
    quarter(scene, at) ??
    relative(scene, at) ??
    season(scene, at) ??
    length(scene, at) ??
    bareYear(scene, at)
  );
}

const readDay = (scene: DateScene, at: number): Reading | null =>
  numericDate(scene, at) ?? dayAndMonth(scene, at) ?? weekday(scene, at) ?? dayWord(scene, at);
