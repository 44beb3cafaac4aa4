import { CUE } from '../lexicon.ts';
import type { ResolvedDate } from '../types.ts';
import { has } from '../words.ts';
import { shiftDay, type TimeUnit } from './calendar.ts';
import { countAt } from './counts.ts';
import { type DateScene, wordAt } from './date-scene.ts';
import { onDay, type Reading, resolved } from './reading.ts';

export const UNITS: Readonly<Record<string, TimeUnit>> = {
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  night: 'day',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  quarter: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
  minutes: 'minute',
  hours: 'hour',
  days: 'day',
  nights: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
  decades: 'decade',
  centuries: 'century',
  second: 'minute',
  seconds: 'minute',
};

/** "10 a.m.", "14:30 GMT", "6pm": a time on the day of publication. */
export function clock(scene: DateScene, at: number): Reading | null {
  const word = wordAt(scene, at);
  const half = /^(?:a\.?m\.?|p\.?m\.?)$/;
  const timed = /^[0-2]?\d[:.][0-5]\d$/.test(word) && word.includes(':');
  const twelve =
    /^(?:1[0-2]|[1-9])(?:[:.][0-5]\d)?$/.test(word) && half.test(wordAt(scene, at + 1));
  if (!timed && !twelve) return null;
  let end = at + 1;
  if (half.test(wordAt(scene, end))) end += 1;
  if (/^(?:gmt|utc|est|edt|cet|local)$/.test(wordAt(scene, end)))
    end += wordAt(scene, end) === 'local' && wordAt(scene, end + 1) === 'time' ? 2 : 1;
  return { first: at, end, date: scene.published === null ? null : onDay(scene.published, 'time') };
}

/** "eight days ago", "two months", "45 minutes": a length, or a time where a word after it says so. */
export function length(scene: DateScene, at: number): Reading | null {
  const article = wordAt(scene, at) === 'a' || wordAt(scene, at) === 'an';
  const count = article ? { end: at + 1, value: 1 } : countAt(scene.words, at);
  if (!count) return null;
  let end = count.end;
  if (wordAt(scene, end) === '-' || wordAt(scene, end) === 'more') end += 1;
  const unit = UNITS[wordAt(scene, end)];
  if (!unit || wordAt(scene, end) === 'second') return null;
  end += 1;
  const next = wordAt(scene, end);
  if (next === '-' || next === 'old') return null;
  const later = next === 'later' || next === 'earlier';
  if (next === 'ago' || later) {
    const day =
      scene.published !== null && next === 'ago'
        ? shiftDay(scene.published, -(count.value ?? 1), unit)
        : null;
    const fine = unit === 'day' || unit === 'hour' || unit === 'minute';
    return {
      first: at,
      end: end + 1,
      date: day === null ? null : onDay(day, fine ? 'day' : 'approximate'),
    };
  }
  if (article) return null;
  return { first: at, end, date: spanBefore(scene, at, count.value, unit) };
}

/** "in (just over) two months" and "for two months": the stretch up to publication. */
export function spanBefore(
  scene: DateScene,
  at: number,
  value: number | null,
  unit: TimeUnit,
): ResolvedDate | null {
  if (scene.published === null || value === null) return null;
  let before = at - 1;
  while (
    before > at - 5 &&
    (has(scene.words[before], CUE.approximator) ||
      ['just', 'than', 'more', 'less', 'the'].includes(wordAt(scene, before)))
  )
    before -= 1;
  if (!['in', 'for', 'over', 'within'].includes(wordAt(scene, before))) return null;
  if (unit === 'minute' || unit === 'hour') return null;
  return resolved(
    { from: shiftDay(scene.published, -value, unit), to: scene.published },
    'approximate',
  );
}
