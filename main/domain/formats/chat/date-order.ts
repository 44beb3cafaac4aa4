import { gregorian } from './calendars.ts';
import { pad, type Stamp } from './chat-time.ts';

/** How the figures of a chat's dates are to be read. */
export interface DateOrder {
  readonly order: 'day-first' | 'month-first' | 'year-first';
  /** Whether the chat itself leaves no doubt. */
  readonly certain: boolean;
}

/**
 * Tells day from month by the chat's own lines: a figure above twelve, else the order in which only one
 * reading goes forward in time. Where both do, points are taken for day-first, hours to twelve with Latin
 * letters for month-first (the United States have both), all else for day-first; that is assumed.
 */
export function dateOrderOf(stamps: readonly Stamp[], isLatin: boolean): DateOrder {
  const open = stamps.filter(({ yearFirst }) => !yearFirst);
  if (open.length === 0) return { order: 'year-first', certain: true };
  const daysFirst = open.filter(({ date: [first] }) => first > 12).length;
  const daysSecond = open.filter(({ date: [, second] }) => second > 12).length;
  if (daysFirst !== daysSecond) {
    const order = daysFirst > daysSecond ? 'day-first' : 'month-first';
    return { order, certain: daysFirst === 0 || daysSecond === 0 };
  }
  const backwards = (order: DateOrder['order']) => {
    const days = open.map((stamp) => dayOf(stamp, order));
    return days.filter((day, index) => index > 0 && day < (days[index - 1] ?? '')).length;
  };
  const [dayFirst, monthFirst] = [backwards('day-first'), backwards('month-first')];
  if (dayFirst === 0 && monthFirst > 0) return { order: 'day-first', certain: true };
  if (monthFirst === 0 && dayFirst > 0) return { order: 'month-first', certain: true };
  const isAmerican = isLatin && open.every(({ separator, halves }) => separator === '/' && halves);
  return { order: isAmerican ? 'month-first' : 'day-first', certain: false };
}

/** ISO 8601: the day, with the time where it is known; null for a day that no calendar has. */
export function timeOf(stamp: Stamp, order: DateOrder['order']): string | null {
  const day = dayOf(stamp, order);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const found = gregorian(year, month, date);
  return found === null || stamp.clock === null ? found : `${found}T${stamp.clock}`;
}

function dayOf({ date: [first, second, third], yearFirst }: Stamp, order: DateOrder['order']) {
  const [year, month, day] = yearFirst
    ? [first, second, third]
    : order === 'month-first'
      ? [third, first, second]
      : [third, second, first];
  return `${year < 100 ? 2000 + year : year}-${pad(month)}-${pad(day)}`;
}
