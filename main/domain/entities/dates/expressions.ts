import { CUE, MONTHS, WEEKDAYS } from '../lexicon.ts';
import type { ResolvedDate } from '../types.ts';
import { has, SHAPE } from '../words.ts';
import {
  type Day,
  dayOf,
  isDay,
  monthInterval,
  partsOf,
  shiftDay,
  shiftedMonth,
  type TimeUnit,
  weekInterval,
  yearInterval,
} from './calendar.ts';
import { countAt } from './counts.ts';
import { type DateScene, nearestYear, wordAt } from './date-scene.ts';
import { clock, length, UNITS } from './lengths.ts';
import { numericDate } from './numeric-dates.ts';
import { onDay, type Reading, resolved } from './reading.ts';

const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
};
const SEASONS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};
const DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** The longest date expression that begins at token `at`, or null. Looks a bounded way ahead. */
export function readDate(scene: DateScene, at: number): Reading | null {
  const first = scene.words[at];
  if (!first) return null;
  return (
    numericDate(scene, at) ??
    dayAndMonth(scene, at) ??
    weekday(scene, at) ??
    dayWord(scene, at) ??
    boundary(scene, at) ??
    relative(scene, at) ??
    season(scene, at) ??
    clock(scene, at) ??
    length(scene, at) ??
    bareYear(scene, at)
  );
}

const bare = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);
const monthAt = (scene: DateScene, at: number): number => {
  const facts = scene.words[at];
  if (!facts || !has(facts, CUE.month) || facts.shape === SHAPE.lower) return 0;
  return MONTHS[bare(facts.lower)] ?? 0;
};

function yearAt(scene: DateScene, at: number): number {
  const word = wordAt(scene, at);
  if (!/^(?:1[0-9]|20|21)\d\d$/.test(word)) return 0;
  return Number(word);
}

/** A day of the month ("5", "6th"); 0 otherwise. */
function dayNumber(scene: DateScene, at: number): number {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(wordAt(scene, at));
  const day = match ? Number(match[1]) : 0;
  return day <= 31 ? day : 0;
}

/** "Dec. 10, 2016", "23 May 2006", "5-6 April 2016", "October 2005", "mid January", "December". */
function dayAndMonth(scene: DateScene, at: number): Reading | null {
  let day = dayNumber(scene, at);
  let lastOfRange = 0;
  let end = at;
  if (day > 0) {
    end += 1;
    const joins = ['-', '–', 'to', 'and', 'or'].includes(wordAt(scene, end));
    const second = joins ? dayNumber(scene, end + 1) : 0;
    if (second > day && monthAt(scene, end + 2)) {
      lastOfRange = second;
      end += 2;
    }
    if (wordAt(scene, end) === 'of') end += 1;
  }
  const month = monthAt(scene, end);
  if (month === 0) return null;
  const plain = wordAt(scene, end);
  end += 1;
  if (wordAt(scene, end) === '.' && scene.glued(end) && plain.length <= 4 && plain !== 'may')
    end += 1;
  if (day === 0 && dayNumber(scene, end) > 0 && !yearAt(scene, end) && !isCounted(scene, end)) {
    day = dayNumber(scene, end);
    end += 1;
    const second = ['-', '–'].includes(wordAt(scene, end)) ? dayNumber(scene, end + 1) : 0;
    if (second > day) {
      lastOfRange = second;
      end += 2;
    }
  }
  let year = yearAt(scene, end);
  if (year > 0) end += 1;
  else if ([',', 'of'].includes(wordAt(scene, end)) && yearAt(scene, end + 1)) {
    year = yearAt(scene, end + 1);
    end += 2;
  }
  // "May" and "March" alone are other words as well; "Mar" is no month without a day or a year.
  const alone = day === 0 && year === 0;
  if (
    alone &&
    (plain.length === 3 || plain === 'march') &&
    plain !== 'may' &&
    !wordAt(scene, end - 1).includes('.')
  )
    return null;
  if (alone && (plain === 'may' || plain === 'march') && !isDatePreposition(wordAt(scene, at - 1)))
    return null;
  return { first: at, end, date: monthDate(scene, year, month, day, lastOfRange) };
}

/** A number before a noun ("in May 50 people") is no day. */
const isCounted = (scene: DateScene, at: number): boolean => {
  const next = scene.words[at + 1];
  return (
    next !== undefined &&
    next.shape === SHAPE.lower &&
    !has(next, CUE.function) &&
    !has(next, CUE.timeUnit) &&
    !has(next, CUE.speech)
  );
};

function monthDate(
  scene: DateScene,
  year: number,
  month: number,
  day: number,
  last: number,
): ResolvedDate | null {
  const full = year > 0 ? year : nearestYear(scene, month, day || 15);
  if (full === null) return null;
  if (day === 0) return resolved(monthInterval(full, month), 'month');
  if (!isDay(full, month, Math.max(day, last))) return null;
  return last > 0
    ? resolved({ from: dayOf(full, month, day), to: dayOf(full, month, last) }, 'day')
    : onDay(dayOf(full, month, day));
}

const isDatePreposition = (word: string): boolean =>
  [
    'in',
    'since',
    'by',
    'until',
    'till',
    'during',
    'from',
    'to',
    'last',
    'next',
    'of',
    'early',
    'late',
    'mid',
    'before',
    'after',
    'and',
    'through',
    'this',
  ].includes(word);

function weekday(scene: DateScene, at: number): Reading | null {
  let end = at;
  const shift = SHIFTS[wordAt(scene, end)];
  if (shift !== undefined) end += 1;
  const facts = scene.words[end];
  if (!facts || !has(facts, CUE.weekday) || facts.shape === SHAPE.lower) return null;
  const named = WEEKDAYS[bare(facts.lower)];
  // "Sun", "Sat" and "Wed" are other words too.
  if (named === undefined || (facts.lower.length < 5 && !facts.lower.endsWith('.'))) return null;
  end += 1;
  const comma = wordAt(scene, end) === ',' ? 1 : 0;
  const day = dayAndMonth(scene, end + comma);
  if (day?.date && day.date.precision === 'day') return { first: at, end: day.end, date: day.date };
  if (has(scene.words[end], CUE.daypart)) end += 1;
  if (scene.published === null) return { first: at, end, date: null };
  const today = partsOf(scene.published).weekday;
  const back = (today - named + 7) % 7;
  const days = shift === 1 ? (named - today + 7) % 7 || 7 : shift === -1 ? -(back || 7) : -back;
  return { first: at, end, date: onDay(scene.published + days) };
}

function dayWord(scene: DateScene, at: number): Reading | null {
  const shift = DAYS[wordAt(scene, at)];
  if (shift !== undefined) {
    const end = has(scene.words[at + 1], CUE.daypart) ? at + 2 : at + 1;
    return {
      first: at,
      end,
      date: scene.published === null ? null : onDay(scene.published + shift),
    };
  }
  const the = wordAt(scene, at) === 'the' ? 1 : 0;
  const word = wordAt(scene, at + the);
  if (
    the &&
    (word === 'following' || word === 'next' || word === 'previous' || word === 'same') &&
    wordAt(scene, at + 2) === 'day'
  ) {
    return { first: at, end: at + 3, date: null };
  }
  return null;
}

/** "the end of the month", "early next year", "mid-January", "late 2015". */
function boundary(scene: DateScene, at: number): Reading | null {
  let end = at;
  let part = wordAt(scene, end);
  const article = part === 'the' ? 1 : 0;
  part = wordAt(scene, end + article);
  const phrase =
    ['end', 'beginning', 'start', 'middle', 'eve'].includes(part) &&
    wordAt(scene, end + article + 1) === 'of';
  const adverb = ['early', 'late', 'mid', 'earlier', 'later'].includes(part);
  if (!phrase && !adverb) return null;
  end += article + (phrase ? 2 : 1);
  if (wordAt(scene, end) === '-') end += 1;
  if (
    part === 'later' &&
    wordAt(scene, end) === 'in' &&
    wordAt(scene, end + 1) === 'the' &&
    wordAt(scene, end + 2) === 'day'
  ) {
    return {
      first: at,
      end: end + 3,
      date: scene.published === null ? null : onDay(scene.published),
    };
  }
  if (part === 'eve') return null;
  const whole =
    relative(scene, end) ??
    theUnit(scene, end) ??
    dayAndMonth(scene, end) ??
    season(scene, end) ??
    weekday(scene, end) ??
    bareYear(scene, end, true);
  if (!whole) return null;
  return { first: at, end: whole.end, date: partOf(whole.date, part) };
}

/** "the month": the one of publication. */
function theUnit(scene: DateScene, at: number): Reading | null {
  if (wordAt(scene, at) !== 'the') return null;
  const unit = UNITS[wordAt(scene, at + 1)];
  if (!unit || !['week', 'month', 'year'].includes(unit)) return null;
  return { first: at, end: at + 2, date: shiftedUnit(scene, unit, 0) };
}

function partOf(date: ResolvedDate | null, part: string): ResolvedDate | null {
  if (!date?.from || !date.to || part === 'earlier' || part === 'later') return date;
  const [from, to] = [Date.parse(date.from) / 86_400_000, Date.parse(date.to) / 86_400_000];
  const third = Math.floor((to - from + 1) / 3);
  const first = part === 'early' || part === 'beginning' || part === 'start';
  const middle = part === 'mid' || part === 'middle';
  const start = first ? from : middle ? from + third : to - third + 1;
  return resolved({ from: start, to: Math.max(start, start + third - 1) }, 'approximate');
}

/** "last week", "the past 24 hours", "this morning", "next July", "the coming days and weeks". */
function relative(scene: DateScene, at: number): Reading | null {
  let end = at;
  if (wordAt(scene, end) === 'the') end += 1;
  const shift = SHIFTS[wordAt(scene, end)];
  if (shift === undefined) return null;
  end += 1;
  const month = monthAt(scene, end);
  if (month > 0 && wordAt(scene, end).length > 3) {
    return { first: at, end: end + 1, date: shiftedMonthName(scene, month, shift) };
  }
  const part = scene.words[end];
  if (has(part, CUE.daypart | CUE.season) || part?.lower === 'weekend') {
    const date =
      scene.published === null
        ? null
        : has(part, CUE.daypart)
          ? onDay(scene.published)
          : part?.lower === 'weekend'
            ? weekend(scene.published, shift)
            : seasonOf(part?.lower ?? '', partsOf(scene.published).year + shift);
    return { first: at, end: end + 1, date };
  }
  const count = countAt(scene.words, end) ?? vagueCount(scene, end);
  if (count) end = count.end;
  if (wordAt(scene, end) === '-') end += 1;
  const unit = UNITS[wordAt(scene, end)];
  if (!unit) return null;
  const plural = wordAt(scene, end).endsWith('s');
  if (wordAt(scene, end) === 'second' || (shift === 0 && plural)) return null;
  end += 1;
  if (wordAt(scene, end) === 'and' && UNITS[wordAt(scene, end + 1)]) end += 2;
  if (scene.published === null) return { first: at, end, date: null };
  if (!count && !plural) {
    const past = wordAt(scene, end - 2) === 'past' || wordAt(scene, at) === 'the';
    if (!past || shift === 1) return { first: at, end, date: shiftedUnit(scene, unit, shift) };
  }
  const far = shiftDay(scene.published, (count?.value ?? 3) * (shift || -1), unit);
  const near = scene.published;
  const exact = count !== null && count.value !== null;
  return {
    first: at,
    end,
    date: resolved(
      { from: Math.min(far, near), to: Math.max(far, near) },
      exact ? 'day' : 'approximate',
    ),
  };
}

function vagueCount(scene: DateScene, at: number): { end: number; value: number | null } | null {
  const word = wordAt(scene, at);
  if (word === 'few' || word === 'several' || word === 'couple')
    return { end: wordAt(scene, at + 1) === 'of' ? at + 2 : at + 1, value: null };
  return null;
}

function shiftedUnit(scene: DateScene, unit: TimeUnit, shift: number): ResolvedDate | null {
  if (scene.published === null) return null;
  const { year } = partsOf(scene.published);
  if (unit === 'week') return resolved(weekInterval(scene.published, shift), 'week');
  if (unit === 'month') {
    const moved = shiftedMonth(scene.published, shift);
    return resolved(monthInterval(moved.year, moved.month), 'month');
  }
  if (unit === 'year') return resolved(yearInterval(year + shift), 'year');
  if (unit === 'decade' || unit === 'century') {
    const size = unit === 'decade' ? 10 : 100;
    const from = (Math.floor(year / size) + shift) * size;
    return resolved(
      { from: dayOf(Math.max(1, from), 1, 1), to: dayOf(from + size - 1, 12, 31) },
      'approximate',
    );
  }
  return onDay(scene.published + (unit === 'day' ? shift : 0));
}

function shiftedMonthName(scene: DateScene, month: number, shift: number): ResolvedDate | null {
  if (scene.published === null) return null;
  const now = partsOf(scene.published);
  const year =
    shift < 0
      ? now.year - (month >= now.month ? 1 : 0)
      : now.year + (shift > 0 && month <= now.month ? 1 : 0);
  return resolved(monthInterval(year, month), 'month');
}

function weekend(published: Day, shift: number): ResolvedDate | null {
  const week = weekInterval(published, shift);
  return resolved({ from: week.from + 5, to: week.to }, 'day');
}

function season(scene: DateScene, at: number): Reading | null {
  let end = at;
  if (wordAt(scene, end) === 'the') end += 1;
  const name = wordAt(scene, end);
  if (SEASONS[name] === undefined) return null;
  end += 1;
  if (wordAt(scene, end) === 'of') end += 1;
  const year = yearAt(scene, end);
  return year > 0 ? { first: at, end: end + 1, date: seasonOf(name, year) } : null;
}

/** Three months, northern hemisphere. */
function seasonOf(name: string, year: number): ResolvedDate | null {
  const month = SEASONS[name];
  if (month === undefined) return null;
  const from = dayOf(year, month, 1);
  return resolved({ from, to: shiftDay(from, 3, 'month') - 1 }, 'approximate');
}

/** A year that stands as one: after a preposition, in brackets, or beside another year. */
function bareYear(scene: DateScene, at: number, sure = false): Reading | null {
  const decade =
    /^(1[5-9]\d0|20\d0)$/.test(wordAt(scene, at)) &&
    wordAt(scene, at + 1) === 's' &&
    scene.glued(at + 1);
  const year = yearAt(scene, at);
  if (year < 1500) return null;
  if (decade)
    return {
      first: at,
      end: at + 2,
      date: resolved({ from: dayOf(year, 1, 1), to: dayOf(year + 9, 12, 31) }, 'approximate'),
    };
  const range =
    /^[-–]$/.test(wordAt(scene, at + 1)) && scene.glued(at + 1) ? yearAt(scene, at + 2) : 0;
  if (range > year)
    return {
      first: at,
      end: at + 3,
      date: resolved({ from: dayOf(year, 1, 1), to: dayOf(range, 12, 31) }, 'year'),
    };
  const before = wordAt(scene, at - 1);
  const after = scene.words[at + 1];
  const counted =
    after?.shape === SHAPE.lower &&
    !has(after, CUE.function | CUE.speech) &&
    !/^(?:and|or)$/.test(after.lower);
  const led =
    /^(?:in|since|from|to|until|by|during|before|after|of|the|around|circa|between|and|late|early|mid|\(|,|year|through|for)$/.test(
      before,
    );
  if (!sure && (!led || (counted && !/^(?:in|since|during|until)$/.test(before)))) return null;
  return { first: at, end: at + 1, date: resolved(yearInterval(year), 'year') };
}
