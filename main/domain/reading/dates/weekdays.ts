import { CUE, WEEKDAYS } from '../../language/en/lexicon.ts';
import { has, SHAPE } from '../words.ts';
import { type Day, dayFromIso, dayOf, isDay, partsOf, weekInterval } from './calendar.ts';
import { type DateScene, wordAt } from './date-scene.ts';
import { dayAndMonth } from './months.ts';
import { onDay, type Reading, resolved } from './reading.ts';
import { SHIFTS } from './relative.ts';
import { tenseAt } from './tense.ts';

const DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** "Friday", "next Monday", "Sunday morning", "Tuesday, 4 March", "Tuesday (4 March)", "Friday last week". */
export function weekday(scene: DateScene, at: number): Reading | null {
  // "following Monday's attack" is after it; "the following Monday" is counted from a day in the text.
  const following = wordAt(scene, at) === 'following';
  if (following && wordAt(scene, at - 1) !== 'the') return null;
  const shift = SHIFTS[wordAt(scene, at)];
  let end = shift === undefined ? at : at + 1;
  const named = weekdayAt(scene, end);
  if (named === null) return null;
  end += 1;
  const dated = datedDay(scene, end, named);
  if (dated) return { ...dated, first: at };
  if (has(scene.words[end], CUE.daypart)) end += 1;
  const week = weekNamed(scene, end);
  if (week) end = week.end;
  if (scene.published === null || following) return { first: at, end, date: null };
  if (week)
    return {
      first: at,
      end,
      date: onDay(weekInterval(scene.published, week.shift).from + ((named + 6) % 7)),
    };
  const coming = shift === undefined || shift === 0 ? isComing(scene, at, end, shift === 0) : false;
  return {
    first: at,
    end,
    date: onDay(scene.published + daysTo(scene.published, named, shift, coming)),
  };
}

function weekdayAt(scene: DateScene, at: number): number | null {
  const facts = scene.words[at];
  if (!facts || !has(facts, CUE.weekday) || facts.shape === SHAPE.lower) return null;
  const { lower } = facts;
  const stop = lower.endsWith('.');
  // "Sun", "Sat" and "Wed" are other words too.
  if (lower.length < 5 && !stop) return null;
  return WEEKDAYS[stop ? lower.slice(0, -1) : lower] ?? null;
}

/** ", 4 March" or "(4 March)" after a weekday says the day by itself; a year that is not written is one in which they agree. */
function datedDay(scene: DateScene, end: number, named: number): Reading | null {
  const sign = wordAt(scene, end);
  const day = dayAndMonth(scene, sign === ',' || sign === '(' ? end + 1 : end);
  if (day?.date?.precision !== 'day') return null;
  const agreed = hasYear(scene, day) ? day : agreeing(day, named);
  if (sign !== '(') return agreed;
  return wordAt(scene, day.end) === ')' ? { ...agreed, end: day.end + 1 } : null;
}

/** "4 March 25" ends with a year, "March 25" with a day. */
const hasYear = (scene: DateScene, { first, end }: Reading): boolean =>
  /^\d{4}$/.test(wordAt(scene, end - 1)) ||
  (/^\d\d$/.test(wordAt(scene, end - 1)) && /^\d/.test(wordAt(scene, first)));

function agreeing(day: Reading, named: number): Reading {
  const from = dayFromIso(day.date?.from);
  if (from === null || day.date?.from !== day.date?.to) return day;
  const { year, month, day: number } = partsOf(from);
  for (const near of [year, year - 1, year + 1]) {
    if (!isDay(near, month, number)) continue;
    const candidate = dayOf(near, month, number);
    if (partsOf(candidate).weekday === named) return { ...day, date: onDay(candidate) };
  }
  return day;
}

/** "last week", "of next week" after a weekday. */
function weekNamed(scene: DateScene, at: number): { end: number; shift: number } | null {
  const start = wordAt(scene, at) === 'of' ? at + 1 : at;
  const shift = /^(?:last|this|next)$/.test(wordAt(scene, start))
    ? SHIFTS[wordAt(scene, start)]
    : undefined;
  return shift !== undefined && wordAt(scene, start + 1) === 'week'
    ? { end: start + 2, shift }
    : null;
}

/** "by" and "until" look ahead, and so does "this Sunday" where no verb says that it was. */
function isComing(scene: DateScene, first: number, end: number, named: boolean): boolean {
  const before = wordAt(scene, first - 1);
  if (before === 'until' || before === 'till') return true;
  const tense = tenseAt(scene, first, end);
  return tense === 'ahead' || (tense === null && (named || before === 'by'));
}

function daysTo(published: Day, named: number, shift: number | undefined, coming: boolean): number {
  const today = partsOf(published).weekday;
  const [back, ahead] = [(today - named + 7) % 7, (named - today + 7) % 7];
  if (shift === 1) return ahead || 7;
  if (shift === -1) return -(back || 7);
  return coming ? ahead : -back;
}

/** "today", "yesterday evening", "overnight"; "the next day" is a day after one in the text. */
export function dayWord(scene: DateScene, at: number): Reading | null {
  const shift = DAYS[wordAt(scene, at)];
  if (shift !== undefined) {
    const end = has(scene.words[at + 1], CUE.daypart) ? at + 2 : at + 1;
    const { published } = scene;
    return { first: at, end, date: published === null ? null : onDay(published + shift) };
  }
  const second = secondDay(scene, at);
  if (second) return second;
  if (wordAt(scene, at) === 'overnight') return overnight(scene, at);
  if (wordAt(scene, at) === 'the' && wordAt(scene, at + 2) === 'day') {
    const counted = /^(?:following|next|previous|same)$/.test(wordAt(scene, at + 1));
    return counted ? { first: at, end: at + 3, date: null } : null;
  }
  return null;
}

/** "the day before yesterday", "the day after tomorrow". */
function secondDay(scene: DateScene, at: number): Reading | null {
  if (wordAt(scene, at) !== 'the' || wordAt(scene, at + 1) !== 'day') return null;
  const pair = `${wordAt(scene, at + 2)} ${wordAt(scene, at + 3)}`;
  const shift = pair === 'before yesterday' ? -2 : pair === 'after tomorrow' ? 2 : 0;
  if (shift === 0) return null;
  const { published } = scene;
  return { first: at, end: at + 4, date: published === null ? null : onDay(published + shift) };
}

/** What armies do overnight; an "overnight stay" is no date. */
const NIGHT_ACTS = new Set(
  `raid raids attack attacks strike strikes airstrike airstrikes shelling bombardment bombing bombings
  clashes fighting barrage incursion incursions assault operation`.split(/\s+/),
);

function overnight(scene: DateScene, at: number): Reading | null {
  const next = scene.words[at + 1];
  const noun = next?.shape === SHAPE.lower && !has(next, CUE.function);
  const adjective = /^(?:a|an|the|its|their)$/.test(wordAt(scene, at - 1));
  if ((noun || adjective) && !NIGHT_ACTS.has(next?.lower ?? '')) return null;
  if (/^(?:stay|stayed|staying|stays|sleep|slept|camp|camped)$/.test(wordAt(scene, at - 1)))
    return null;
  const { published } = scene;
  // "overnight on Friday": the day that follows says which night.
  const named = /^(?:on|from|between|into|to)$/.test(next?.lower ?? '') ? at + 2 : at + 1;
  if (published === null || weekdayAt(scene, named) !== null)
    return { first: at, end: at + 1, date: null };
  const from = tenseAt(scene, at, at + 1) === 'ahead' ? published : published - 1;
  return { first: at, end: at + 1, date: resolved({ from, to: from + 1 }, 'day') };
}
