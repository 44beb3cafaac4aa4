import type { TimeUnit } from '../time-units.ts';

/** The calendar's words in English. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
export const WEEKDAY_NAMES = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

const numbered = (words: readonly string[], first: number): [string, number][] =>
  words.map((word, index) => [word.toLowerCase(), index + first]);

/** Months from 1 by their names in small letters, and their short forms without a stop. */
export const MONTHS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(numbered(MONTH_NAMES, 1)),
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** The names of months as they are written, with and without the stop of a short form. */
export const MONTH_WORDS: readonly string[] = Object.keys(MONTHS).flatMap((word) =>
  word.length < 5 && !/^(?:may|june|july)$/.test(word) ? [word, `${word}.`] : [word],
);

/** Weekdays from Sunday as 0. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(numbered(WEEKDAY_NAMES, 0)),
  sun: 0,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
};

/** Days counted from publication. */
export const DAYS: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
};

/** Words that say how many steps from publication. */
export const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  past: -1,
  preceding: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
};

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
  fortnights: 'week',
  months: 'month',
  quarters: 'month',
  years: 'year',
  decades: 'decade',
  centuries: 'century',
  second: 'minute',
  seconds: 'minute',
};

/** The month that a season of the north begins with. */
export const SEASONS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};

const FIRST_ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

/** "first" to "twentieth", and "thirtieth"; the others are written in two words. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...FIRST_ORDINALS.split(' ').map((word, index) => [word, index + 1] as const),
  ['thirtieth', 30],
]);

/** Decades that go by a word: "the eighties". */
export const DECADES: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};
