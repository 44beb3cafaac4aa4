import { expect, test } from 'vitest';
import { readMailDate } from './mail-date.ts';

const DATES: readonly (readonly [string, string | null])[] = [
  ['Mon, 23 Nov 2026 20:14:05 +0200', '2026-11-23T20:14:05+02:00'],
  ['23 Nov 2026 20:14 GMT', '2026-11-23T20:14:00Z'],
  ['Thu, 26 Nov 2026 01:03:07 -0000', '2026-11-26T01:03:07Z'],
  ['Fri, 20 Nov 26 16:00:00 EST', '2026-11-20T16:00:00-05:00'],
  ['Sat, 21 Nov 2026 09:30:00 +0530 (IST)', '2026-11-21T09:30:00+05:30'],
  ['Sat, 21-Nov-2026 09:30:60 UTC', '2026-11-21T09:30:59Z'],
  ['Sat, 21 Nov 2026', '2026-11-21'],
  ['Sat, 21 Nov 2026 09:30:00', '2026-11-21'],
  ['Sat, 21 Nov 2026 09:30:00 XYZ', '2026-11-21'],
  ['Mon, 31 Feb 2026 10:00:00 +0000', null],
  ['yesterday', null],
  ['', null],
];

test.each(DATES)('%s is %s', (written, expected) => {
  expect(readMailDate(written)).toBe(expected);
});
