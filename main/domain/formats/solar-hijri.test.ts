import { describe, expect, test } from 'vitest';
import { readPrintedDates } from './printed-dates.ts';
import { parsePublicationDate } from './publication-date.ts';
import { readSolarHijri } from './solar-hijri.ts';

describe('dates of the Solar Hijri calendar', () => {
  test.each([
    ['۱۴۰۴/۰۱/۱۵', '2025-04-04'],
    ['1404/12/13', '2026-03-04'],
    ['1404-01-15T10:30:00+03:30', '2025-04-04T10:30:00+03:30'],
    ['۱۵ فروردین ۱۴۰۴', '2025-04-04'],
    ['یکشنبه ۲۴ اسفند ۱۴۰۴', '2026-03-15'],
    ['سه‌شنبه، ۱۰ تیر ۱۴۰۴', '2025-07-01'],
    ['سه شنبه ۱۰ تیر ماه ۱۴۰۴', '2025-07-01'],
    ['۲۲ بهمن ۱۴۰۴ ساعت ۱۴:۳۰', '2026-02-11'],
    ['۵ حمل ۱۴۰۴', '2025-03-25'],
    ['۱۰ دلو ۱۴۰۴ هجری شمسی', '2026-01-30'],
    ['۱۴۰۴ لړم ۱۲', '2025-11-03'],
    ['۳۰ اسفند ۱۴۰۳', '2025-03-20'],
    ['۳۰ اسفند ۱۴۰۴', null],
    ['1447/05/07', null],
    ['1404/13/01', null],
    ['۱۵ فروردین ۱۴۰۴ روزی بود', null],
  ])('%s is %s', (line, iso) => {
    expect(parsePublicationDate(line)).toBe(iso);
  });

  test.each([
    ['تاریخ انتشار: ۱۴۰۴/۱۲/۲۴ - ۱۰:۳۰', { published: '2026-03-15' }],
    ['انتشار: ۱۵ مهر ۱۴۰۴ | کابل', { published: '2025-10-07' }],
    ['آخرین به‌روزرسانی: ۱۵ مهر ۱۴۰۴', { modified: '2025-10-07' }],
  ])('the line “%s” says it', (line, dates) => {
    expect(readPrintedDates(line)).toEqual(dates);
  });

  test('each day from 1343 to 1411 is the day that the calendar of ICU gives', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    const wrong: string[] = [];
    const last = Date.UTC(2033, 2, 19);
    for (let at = Date.UTC(1964, 2, 21); at <= last; at += 86_400_000) {
      const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
      const line = `${Number.parseInt(parts.get('year') ?? '', 10)}/${parts.get('month')}/${parts.get('day')}`;
      const found = readSolarHijri(line)?.day;
      const date = new Date(at);
      const isSame =
        found?.year === date.getUTCFullYear() &&
        found.month === date.getUTCMonth() + 1 &&
        found.day === date.getUTCDate();
      if (!isSame) wrong.push(line);
    }
    expect(wrong).toEqual([]);
  });
});
