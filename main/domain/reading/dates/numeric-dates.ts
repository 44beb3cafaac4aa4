import { MONTHS } from '../../language/en/lexicon.ts';
import { SHAPE } from '../words.ts';
import { dayOf, isDay } from './calendar.ts';
import { type DateScene, wordAt } from './date-scene.ts';
import { nearestYear } from './nearest-year.ts';
import { onDay, type Reading } from './reading.ts';
import { fullYear } from './short-years.ts';

/** A year-month-day, day/month/year, or a date-time group (DDHHMMZ MON YY). */
export function numericDate(scene: DateScene, at: number): Reading | null {
  const word = wordAt(scene, at);
  if (scene.words[at]?.shape !== SHAPE.digits && scene.words[at]?.shape !== SHAPE.number)
    return null;
  const group = dateTimeGroup(scene, at);
  if (group) return group;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word);
  if (dotted)
    return calendarDay(at, at + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  if (isNineEleven(scene, at)) return calendarDay(at, at + 3, 2001, 9, 11);
  const compact = compactDate(scene, at);
  if (compact) return compact;
  const separator = wordAt(scene, at + 1);
  if (separator !== '-' && separator !== '/') return null;
  if (wordAt(scene, at + 3) !== separator) return null;
  for (let step = 1; step <= 4; step += 1) if (!scene.glued(at + step)) return null;
  const [a, b, c] = [word, wordAt(scene, at + 2), wordAt(scene, at + 4)];
  if (/^\d{4}$/.test(a) && /^\d{2}$/.test(b) && /^\d{1,2}$/.test(c)) {
    return calendarDay(at, afterTime(scene, at + 5), Number(a), Number(b), Number(c));
  }
  if (/^\d{1,2}$/.test(a) && MONTHS[b] && b.length === 3 && /^(?:\d{2}|\d{4})$/.test(c))
    return calendarDay(at, at + 5, yearOf(scene, c), MONTHS[b] ?? 0, Number(a));
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^\d{4}$/.test(c)) return null;
  // Day first, as most of the world writes; month first where only that gives a day.
  const [day, month] = Number(b) > 12 ? [Number(b), Number(a)] : [Number(a), Number(b)];
  return calendarDay(at, at + 5, Number(c), month, day);
}

/** "the 9/11 attacks", "since 9/11": the one day that goes by two numbers everywhere. */
const isNineEleven = (scene: DateScene, at: number): boolean =>
  wordAt(scene, at) === '9' &&
  wordAt(scene, at + 1) === '/' &&
  wordAt(scene, at + 2) === '11' &&
  scene.glued(at + 1) &&
  scene.glued(at + 2) &&
  !scene.glued(at) &&
  !(scene.glued(at + 3) && wordAt(scene, at + 3) === '/') &&
  (/^(?:the|since|after|before|post)$/.test(wordAt(scene, at - 1)) ||
    /^attacks?$/.test(wordAt(scene, at + 3)));

/** "12JUN17", "05MAR2024". */
function compactDate(scene: DateScene, at: number): Reading | null {
  if (!scene.glued(at + 1) || !/^\d{1,2}$/.test(wordAt(scene, at))) return null;
  const rest = /^([a-z]{3})(\d{2}|\d{4})$/.exec(wordAt(scene, at + 1));
  const month = MONTHS[rest?.[1] ?? ''];
  if (!rest || !month) return null;
  return calendarDay(at, at + 2, yearOf(scene, rest[2] ?? ''), month, Number(wordAt(scene, at)));
}

const yearOf = (scene: DateScene, year: string): number =>
  year.length === 2 ? fullYear(scene, Number(year)) : Number(year);

export function calendarDay(first: number, end: number, year: number, month: number, day: number) {
  return isDay(year, month, day) ? { first, end, date: onDay(dayOf(year, month, day)) } : null;
}

/** Past "T10:30Z" that is written to an ISO date. */
export function afterTime(scene: DateScene, at: number): number {
  if (!scene.glued(at) || !/^t\d{2}$/.test(wordAt(scene, at))) return at;
  let end = at + 1;
  while (
    end < at + 6 &&
    scene.glued(end) &&
    /^(?:[:+-]|\d\d(?::\d\d)?z?|z)$/.test(wordAt(scene, end))
  )
    end += 1;
  return end;
}

export function dateTimeGroup(scene: DateScene, at: number): Reading | null {
  const digits = /^([0-3]\d)([0-2]\d)([0-5]\d)$/.exec(wordAt(scene, at));
  if (!digits || !scene.glued(at + 1)) return null;
  const rest = /^([a-z])([a-z]{3})?(\d{2}(?:\d{2})?)?$/.exec(wordAt(scene, at + 1));
  if (!rest) return null;
  let end = at + 2;
  const month = rest[2] ?? wordAt(scene, end);
  if (!rest[2]) end += 1;
  const number = MONTHS[month];
  if (month.length !== 3 || !number) return null;
  let year = rest[3] ?? '';
  if (!year && /^\d{2}(?:\d{2})?$/.test(wordAt(scene, end))) {
    year = wordAt(scene, end);
    end += 1;
  }
  const full =
    year === ''
      ? nearestYear(scene, number, Number(digits[1]))
      : Number(year.length === 2 ? `20${year}` : year);
  if (full === null) return { first: at, end, date: null };
  if (!isDay(full, number, Number(digits[1]))) return null;
  return { first: at, end, date: onDay(dayOf(full, number, Number(digits[1])), 'time') };
}
