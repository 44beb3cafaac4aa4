import { monthNumber } from '../../language/months.ts';
import { SHAPE } from '../words.ts';
import { dayOf, isDay, monthInterval } from './calendar.ts';
import { type DateScene, wordAt } from './date-scene.ts';
import { yearAt } from './month-words.ts';
import { nearestYear } from './nearest-year.ts';
import { onDay, type Reading, resolved } from './reading.ts';

/**
 * "6 mars 2026", "1er mars", "6 de marzo de 2026", "6. März", "6 марта 2026 года", "mars 2026": a day and a month, or a
 * month and a year, in a language whose sentences nobody reads here. For texts in such a language only: "mai"
 * and "mars" are other words in English.
 */
export function foreignDate(scene: DateScene, at: number): Reading | null {
  const day = dayAt(scene, at);
  const name = day?.end ?? at;
  const month = monthAt(scene, name);
  if (month === 0) return null;
  const end = name + 1;
  const of = /^(?:de|del|do|du)$/.test(wordAt(scene, end)) ? end + 1 : end;
  const year = yearAt(scene, of);
  if (!day) {
    if (year === 0) return null;
    return { first: at, end: of + 1, date: resolved(monthInterval(year, month), 'month') };
  }
  const full = year || nearestYear(scene, month, day.value);
  const date = full && isDay(full, month, day.value) ? onDay(dayOf(full, month, day.value)) : null;
  return { first: at, end: year > 0 ? of + 1 : end, date };
}

/** "6", "1er", "6.", "6 de": a day before its month. */
function dayAt(scene: DateScene, at: number): { end: number; value: number } | null {
  if (scene.words[at]?.shape !== SHAPE.digits && !/^1er$/.test(wordAt(scene, at))) return null;
  const value = Number.parseInt(wordAt(scene, at), 10);
  if (!(value >= 1 && value <= 31)) return null;
  let end = at + 1;
  // The tokeniser takes "er" off "1er", and the stop off "6.".
  if (/^(?:er|\.|º)$/.test(wordAt(scene, end)) && scene.glued(end)) end += 1;
  if (wordAt(scene, end) === 'de') end += 1;
  return { end, value };
}

function monthAt(scene: DateScene, at: number): number {
  const word = wordAt(scene, at);
  return /^\p{L}{3,12}$/u.test(word) ? (monthNumber(word) ?? 0) : 0;
}
