import type { Span } from '../document.ts';

/** A time of the day in minutes from midnight. */
export interface Clock extends Span {
  readonly minutes: number;
  /** "5:30" that may be of the morning or the evening. */
  readonly half: boolean;
}

const WRITTEN =
  /(?<![\d:.,])(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?\s?([ap])\.?\s?m\b\.?|(?<![\d:.,$€£])(\d{1,2})(?:[:h]|\.(?=\d{2} in the (?:morning|afternoon|evening)))(\d{2})(?!\d|:\d{3})|\b(noon|midday|midnight)\b|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (?:o['’]clock|in the (morning|afternoon|evening))|\b(\d{2})(\d{2}) (?:hours|hrs)\b/giu;

const HOURS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The times of the day that a text says with digits or names. */
export const clocksIn = (text: string): Clock[] => [...writtenClocks(text), ...spokenClocks(text)];

const PAST =
  /\b(half|(?:a )?quarter|five|ten|twenty(?:-five)?)(?: minutes)? (past|to|after) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|\d{1,2})\b(?!\s*(?:per|of|people|days|hours|million))/giu;
const MINUTES: Readonly<Record<string, number>> = {
  half: 30,
  quarter: 15,
  'a quarter': 15,
  five: 5,
  ten: 10,
  twenty: 20,
  'twenty-five': 25,
};

/** "half past four", "twenty to five". */
const spokenClocks = (text: string): Clock[] =>
  [...text.matchAll(PAST)].flatMap((match) => {
    const [whole, part = '', way = '', named = ''] = match.map((one) => one?.toLowerCase());
    const given = named === 'noon' || named === 'midnight' ? 12 : HOURS.indexOf(named);
    const hour = (given < 0 ? Number(named) : given) % 12;
    const minutes = MINUTES[part] ?? 0;
    const at = hour * 60 + (way === 'to' ? -minutes : minutes);
    if (way === 'to' && part === 'half') return [];
    const span = { start: match.index, end: match.index + (whole?.length ?? 0) };
    return [{ ...span, minutes: (at + 720) % 720, half: true }];
  });

function writtenClocks(text: string): Clock[] {
  return [...text.matchAll(WRITTEN)].flatMap((match) => {
    const [whole, hour12, minute12, side, hour, minute, named, spoken, part, hh, mm] = match;
    const span = { start: match.index, end: match.index + whole.length };
    if (named) return [{ ...span, minutes: /midnight/i.test(named) ? 0 : 720, half: false }];
    if (hh && mm) return clock(span, Number(hh), Number(mm), false);
    if (hour12) {
      const late = side?.toLowerCase() === 'p';
      return clock(span, (Number(hour12) % 12) + (late ? 12 : 0), Number(minute12 ?? 0), false);
    }
    if (spoken) {
      const given = HOURS.indexOf(spoken.toLowerCase());
      const number = given < 0 ? Number(spoken) : given;
      const late = /afternoon|evening/i.test(part ?? '');
      return clock(span, late ? (number % 12) + 12 : number, 0, part === undefined);
    }
    const [hours, minutes] = [Number(hour), Number(minute)];
    return clock(span, hours, minutes, hours > 0 && hours <= 12 && !/^0/.test(hour ?? ''));
  });
}

const clock = (span: Span, hours: number, minutes: number, half: boolean): Clock[] =>
  hours > 24 || minutes > 59 ? [] : [{ ...span, minutes: (hours * 60 + minutes) % 1_440, half }];

/** Whether one may mean the other. */
export const sameClock = (a: Clock, b: Clock): boolean =>
  a.minutes === b.minutes || ((a.half || b.half) && (a.minutes - b.minutes) % 720 === 0);
