import { MONTHS } from '../../language/en/date-words.ts';
import { CUE } from '../../language/en/lexicon.ts';
import { has, SHAPE } from '../words.ts';
import { partsOf } from './calendar.ts';
import { type DateScene, opensAt, wordAt } from './date-scene.ts';
import { isTimeOfDay } from './hours.ts';

/** The month that token `at` names, written large; 0 for none. */
export const monthAt = (scene: DateScene, at: number): number =>
  scene.words[at]?.shape === SHAPE.lower ? 0 : smallMonthAt(scene, at);

/** The month that token `at` names, written large or small: "31st march, 2016". */
export function smallMonthAt(scene: DateScene, at: number): number {
  const facts = scene.words[at];
  if (!facts || !has(facts, CUE.month)) return 0;
  const { lower } = facts;
  return MONTHS[lower.endsWith('.') ? lower.slice(0, -1) : lower] ?? 0;
}

export function yearAt(scene: DateScene, at: number): number {
  const word = wordAt(scene, at);
  return /^(?:1[0-9]|20|21)\d\d$/.test(word) ? Number(word) : 0;
}

/** Past the month's name and the stop of its abbreviation. */
export function afterStop(scene: DateScene, name: number): number {
  const plain = wordAt(scene, name);
  const stop = wordAt(scene, name + 1) === '.' && scene.glued(name + 1);
  const whole = plain === 'may' || plain === 'june' || plain === 'july';
  return stop && plain.length <= 4 && !whole ? name + 2 : name + 1;
}

/** "2016", ", 2016", "of 2016", "/2017", "last year". */
export function yearAfter(scene: DateScene, at: number): { end: number; year: number } | null {
  const slashed = wordAt(scene, at) === '/' && scene.glued(at) && scene.glued(at + 1);
  const glue = slashed || [',', 'of'].includes(wordAt(scene, at)) ? 1 : 0;
  const year = isTimeOfDay(scene, at + glue) ? 0 : yearAt(scene, at + glue);
  if (year > 0 && !opensAt(scene, at)) return { end: at + glue + 1, year };
  const named = wordAt(scene, at) === ',' ? 0 : namedYear(scene, at + glue);
  return named > 0 ? { end: at + glue + 2, year: named } : null;
}

/** "last year" in "April last year", "the year"; 0 where it is not said or not known. */
export function namedYear(scene: DateScene, at: number): number {
  const shift = { last: -1, this: 0, next: 1 }[wordAt(scene, at)];
  if (shift === undefined || wordAt(scene, at + 1) !== 'year' || scene.published === null) return 0;
  if (opensAt(scene, at)) return 0;
  return partsOf(scene.published).year + shift;
}
