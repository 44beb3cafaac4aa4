import { DAYS } from '../../language/en/date-words.ts';
import { CUE } from '../../language/en/lexicon.ts';
import { has } from '../words.ts';
import { type DateScene, opensAt, wordAt } from './date-scene.ts';
import { isFourDigitTime, isTimeOfDay, opensHourPair } from './hours.ts';
import { onDay, type Reading } from './reading.ts';

const HALF = /^(?:a\.?m\.?|p\.?m\.?)$/;
const ZONE = /^(?:gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|eet|eest|ist|zulu|local)$/;

/** "10 a.m.", "14:30 GMT", "6pm", "1530Z", "1800 hours": where it ends; 0 for no time. */
function clockEnd(scene: DateScene, at: number): number {
  const word = wordAt(scene, at);
  if (opensHourPair(scene, at)) return isTimeOfDay(scene, at + 2) ? zoneEnd(scene, at + 4) : at + 3;
  if (isTimeOfDay(scene, at) && !isLength(scene, at)) return zoneEnd(scene, at + 2);
  const timed = /^[0-2]?\d:[0-5]\d(?::[0-5]\d)?$/.test(word);
  const twelve =
    /^(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?$/.test(word) && HALF.test(wordAt(scene, at + 1));
  if (!timed && !twelve) return 0;
  let end = at + 1;
  if (HALF.test(wordAt(scene, end))) end += 1;
  if (/^(?:z|hrs|hours|h)$/.test(wordAt(scene, end)) && timed) end += 1;
  return zoneEnd(scene, end);
}

function zoneEnd(scene: DateScene, at: number): number {
  if (opensAt(scene, at)) return at;
  if (wordAt(scene, at - 1) === 'local') return at + 1;
  if (!ZONE.test(wordAt(scene, at))) return at;
  return wordAt(scene, at) === 'local' && wordAt(scene, at + 1) === 'time' ? at + 2 : at + 1;
}

/** "1500 hours of work": a time has a preposition before it or a nought in front. */
function isLength(scene: DateScene, at: number): boolean {
  if (!/^hours?$/.test(wordAt(scene, at + 1)) || wordAt(scene, at).startsWith('0')) return false;
  return (
    wordAt(scene, at + 2) === 'of' ||
    !/^(?:at|by|from|until|till|to|and|between|since|around|-|–|before|after)$/.test(
      wordAt(scene, at - 1),
    )
  );
}

/** A time of day alone: on the day of publication, or on the day that `readDay` finds beside it. */
export function clock(
  scene: DateScene,
  at: number,
  readDay: (scene: DateScene, at: number) => Reading | null,
): Reading | null {
  const certain = clockEnd(scene, at);
  const named = certain === 0 ? namedHourEnd(scene, at) : 0;
  const end = pairEnd(scene, certain) || named || (isAtTimeOn(scene, at) ? at + 1 : 0);
  if (end === 0) return null;
  const glue = named === 0 && /^(?:on|of|,)$/.test(wordAt(scene, end)) ? 1 : 0;
  const day = opensAt(scene, end) ? null : readDay(scene, end + glue);
  if (day && isOneDay(day)) return timed({ ...day, first: at });
  if (certain === 0) return null;
  return {
    first: at,
    end,
    date: scene.published === null ? null : onDay(scene.published, 'time'),
  };
}

const HOURS_NAMED = /^(?:midnight|noon|midday|dawn|dusk|sunrise|sunset|daybreak|nightfall)$/;

/** Past "midnight on" and "noon" before a day; 0 for none. */
function namedHourEnd(scene: DateScene, at: number): number {
  if (!HOURS_NAMED.test(wordAt(scene, at))) return 0;
  if (wordAt(scene, at + 1) === 'on') return at + 2;
  return DAYS[wordAt(scene, at + 1)] === undefined ? 0 : at + 1;
}

/** "at 2200 on" before a day. */
const isAtTimeOn = (scene: DateScene, at: number): boolean =>
  isFourDigitTime(wordAt(scene, at)) &&
  wordAt(scene, at + 1) === 'on' &&
  /^(?:at|by|from|until|around|approximately)$/.test(wordAt(scene, at - 1));

/** "10:00-12:00" is one stretch of a day. */
function pairEnd(scene: DateScene, end: number): number {
  if (end === 0) return 0;
  if (!/^(?:-|–|to|until|till|and)$/.test(wordAt(scene, end)) || opensAt(scene, end)) return end;
  return clockEnd(scene, end + 1) || end;
}

/** A day with the time that is written behind it: "Monday at 14:30", "2025-09-23 10:30 UTC". */
export function withClock(scene: DateScene, day: Reading | null): Reading | null {
  if (!day || !isOneDay(day)) return day;
  let at = day.end;
  if (opensAt(scene, at)) return day;
  if (wordAt(scene, at) === ',') at += 1;
  if (wordAt(scene, at) === 'at') at += 1;
  if (has(scene.words[at], CUE.approximator)) at += 1;
  if (opensAt(scene, at)) return day;
  const end = clockEnd(scene, at) || (wordAt(scene, at - 1) === 'at' ? namedTime(scene, at) : 0);
  return end > 0 ? timed({ ...day, end: pairEnd(scene, end) }) : day;
}

/** "on 5 March at 0930", "yesterday at noon". */
const namedTime = (scene: DateScene, at: number): number =>
  isFourDigitTime(wordAt(scene, at)) || HOURS_NAMED.test(wordAt(scene, at)) ? at + 1 : 0;

const isOneDay = ({ date }: Reading): boolean =>
  date !== null && date.from === date.to && (date.precision === 'day' || date.precision === 'time');

const timed = (reading: Reading): Reading =>
  reading.date ? { ...reading, date: { ...reading.date, precision: 'time' } } : reading;
