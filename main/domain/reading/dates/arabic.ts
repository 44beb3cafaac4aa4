import {
  DAY_PHRASES,
  DAY_WORD,
  DAYS,
  PARTS_OF_DAY,
  SINCE,
  SUNDAY,
  UNTIL,
  WAYS,
  WEEKDAYS,
} from '../../language/ar/date-words.ts';
import type { Scene } from '../scene.ts';
import { islamicDate, monthAndDay, writtenYear } from './arabic-months.ts';
import { counted, decade, partOfWhole, season, shareOfYear, unit } from './arabic-periods.ts';
import { isAhead } from './arabic-tense.ts';
import { type ArabicReading, digitsAt, wordAt } from './arabic-words.ts';
import { dayOf, isDay, partsOf } from './calendar.ts';
import { onDay } from './reading.ts';

/** A date in Arabic that begins at token `at`; open at one end after "since" and "until". */
export function readArabicDate(scene: Scene, at: number): ArabicReading | null {
  const found =
    slashed(scene, at) ??
    weekday(scene, at) ??
    dayWord(scene, at) ??
    partOfWhole(scene, at) ??
    shareOfYear(scene, at) ??
    unit(scene, at) ??
    counted(scene, at) ??
    islamicDate(scene, at) ??
    monthAndDay(scene, at) ??
    season(scene, at) ??
    decade(scene, at) ??
    writtenYear(scene, at);
  if (!found?.date?.from || !found.date.to) return found;
  const before = wordAt(scene, at - 1);
  if (before === SINCE) return { ...found, date: { ...found.date, to: null } };
  return UNTIL.has(before) ? { ...found, date: { ...found.date, from: null } } : found;
}

/** "١٢/٣/٢٠٢٥", "٢٠٢٥-٣-١٢"; digits of the West are read with the other scripts' dates. */
function slashed(scene: Scene, at: number): ArabicReading | null {
  const separator = wordAt(scene, at + 1);
  if (!/^[/-]$/.test(separator) || wordAt(scene, at + 3) !== separator) return null;
  for (let step = 1; step <= 4; step += 1) if (!scene.glued(at + step)) return null;
  const [a, b, c] = [at, at + 2, at + 4].map((on) => digitsAt(scene, on));
  if (a === wordAt(scene, at) || !a || !b || !c || a.length > 4 || c.length > 4) return null;
  const [year, day] = a.length === 4 ? [Number(a), Number(c)] : [Number(c), Number(a)];
  if (year < 1900 || !isDay(year, Number(b), day)) return null;
  return { end: at + 5, date: onDay(dayOf(year, Number(b), day)) };
}

/** "يوم الجمعة", "الجمعة المقبل", "الاثنين 9 آذار"; Sunday needs a word beside it, since its own is another as well. */
function weekday(scene: Scene, at: number): ArabicReading | null {
  const named = wordAt(scene, at) === DAY_WORD ? at + 1 : at;
  const day = WEEKDAYS.get(wordAt(scene, named));
  if (day === undefined) return null;
  const dated = datedDay(scene, named + 1);
  if (dated) return dated;
  const way = WAYS.get(wordAt(scene, named + 1));
  const told = named > at || way !== undefined || PARTS_OF_DAY.has(wordAt(scene, at - 1));
  if (!told && wordAt(scene, at) === SUNDAY) return null;
  const end = way === undefined ? named + 1 : named + 2;
  const { published } = scene;
  if (published === null) return { end, date: null };
  const back = (partsOf(published).weekday - day + 7) % 7;
  if (way === 1) return { end, date: onDay(published + (7 - back)) };
  if (way === -1) return { end, date: onDay(published - (back || 7)) };
  const coming = way === undefined && isAhead(scene, at);
  return { end, date: onDay(coming ? published + ((7 - back) % 7) : published - back) };
}

/** A day with its month behind a weekday says by itself which day it is. */
function datedDay(scene: Scene, at: number): ArabicReading | null {
  const on = /^[،,(]$/.test(wordAt(scene, at)) ? at + 1 : at;
  if (digitsAt(scene, on) === '') return null;
  const day = slashed(scene, on) ?? islamicDate(scene, on) ?? monthAndDay(scene, on);
  if (!day?.date || day.date.from !== day.date.to) return null;
  return wordAt(scene, on - 1) === '(' && wordAt(scene, day.end) === ')'
    ? { ...day, end: day.end + 1 }
    : day;
}

/** "أمس", "أول أمس", "بعد غد". */
function dayWord(scene: Scene, at: number): ArabicReading | null {
  const { published } = scene;
  const on = (end: number, shift: number): ArabicReading => ({
    end,
    date: published === null ? null : onDay(published + shift),
  });
  for (const [words, shift] of DAY_PHRASES) {
    if (words.every((word, step) => wordAt(scene, at + step) === word))
      return on(at + words.length, shift);
  }
  const shift = DAYS.get(wordAt(scene, at));
  // "اليوم" also means "the day".
  return shift === undefined || (shift === 0 && at === 0) ? null : on(at + 1, shift);
}
