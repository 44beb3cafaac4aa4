import { describe, expect, it } from 'vitest';
import { datesOf } from './testing.ts';

const cases: readonly (readonly [string, ...string[]])[] = [
  ['from 1800 to 2000 hours', '1800 to 2000 hours | 2025-03-13 time'],
  ['between 1500 and 1600', '1500 and 1600 | 2025-03-13 time'],
  ['between 1500 and 1600 people'],
  ['from 1914 to 1918', '1914 | 1914-01-01..1914-12-31 year', '1918 | 1918-01-01..1918-12-31 year'],
  ['in 2001 local forces', '2001 | 2001-01-01..2001-12-31 year'],
  ['at 1530Z they', '1530Z | 2025-03-13 time'],
  ['a plant of 1950 MW'],
  ['in the 1920s', '1920s | 1920-01-01..1929-12-31 approximate'],
  ['At 10:30 GMT on 5 March 2024', '10:30 GMT on 5 March 2024 | 2024-03-05 time'],
  ['at 10 a.m. Nov. 29, 2016', '10 a.m. | 2016-11-29 time', 'Nov. 29, 2016 | 2016-11-29 day'],
  ['on Monday at 14:30.', 'Monday at 14:30 | 2025-03-10 time'],
  ['2025-02-23 10:30 UTC', '2025-02-23 10:30 UTC | 2025-02-23 time'],
  ['In 2024-25 it', '2024-25 | 2024-01-01..2025-12-31 year'],
  ['in the third quarter of 2025', 'the third quarter of 2025 | 2025-07-01..2025-09-30 month'],
  ['in Q3 2025', 'Q3 2025 | 2025-07-01..2025-09-30 month'],
  ['the first half of the year', 'the first half of the year | 2025-01-01..2025-06-30 month'],
  ['last quarter', 'last quarter | 2024-10-01..2024-12-31 month'],
  ['the last week of February', 'the last week of February | 2025-02-22..2025-02-28 approximate'],
  ['the 2019 election', '2019 | 2019-01-01..2019-12-31 year'],
  ['the 2015 nuclear deal', '2015 | 2015-01-01..2015-12-31 year'],
  ['2024 elections', '2024 | 2024-01-01..2024-12-31 year'],
  ['some 2000 attacks and 1950 protests'],
  ['the past year', 'the past year | 2024-03-13..2025-03-13 approximate'],
  ['the past month', 'the past month | 2025-02-13..2025-03-13 approximate'],
  ['the past week', 'the past week | 2025-03-06..2025-03-13 approximate'],
  ['over the last month', 'the last month | 2025-02-13..2025-03-13 approximate'],
  ['over the next month', 'the next month | 2025-03-13..2025-04-13 approximate'],
  ['last month', 'last month | 2025-02-01..2025-02-28 month'],
  ['the past months', 'the past months | 2024-12-13..2025-03-13 approximate'],
  ['the past 48 hours', 'the past 48 hours | 2025-03-11..2025-03-13 day'],
  ['the next 72 hours', 'the next 72 hours | 2025-03-13..2025-03-16 day'],
  ['six hours ago', 'six hours ago | 2025-03-13 day'],
  ['a fortnight ago', 'a fortnight ago | 2025-02-27 approximate'],
  ['last night', 'last night | 2025-03-12..2025-03-13 day'],
  ['late Friday', 'late Friday | 2025-03-07 day'],
  ['The town was shelled overnight.', 'overnight | 2025-03-12..2025-03-13 day'],
  ['In an overnight raid', 'overnight | 2025-03-12..2025-03-13 day'],
  ['an overnight stay'],
  ['in recent days', 'recent days | 2025-03-10..2025-03-13 approximate'],
];

describe('times, years and stretches', () => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(datesOf(text)).toEqual(expected);
  });
});
