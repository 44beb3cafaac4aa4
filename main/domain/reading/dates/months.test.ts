import { describe, expect, it } from 'vitest';
import { datesOf } from '../../entities/testing/dates-of.ts';

const cases: readonly (readonly [string, ...string[]])[] = [
  ['In March the talks stalled.', 'March | 2025-03-01..2025-03-31 month'],
  ['Quiet since March in Idlib', 'March | 2025-03-01.. month'],
  ['It will be done by March.', 'March | ..2025-03-31 month'],
  ['in mid March', 'mid March | 2025-03-11..2025-03-20 approximate'],
  ['by the end of March', 'the end of March | ..2025-03-31 approximate'],
  ['January to March', 'January to March | 2025-01-01..2025-03-31 month'],
  ['from November to March', 'November to March | 2024-11-01..2025-03-31 month'],
  ['between May and July 2023', 'May and July 2023 | 2023-05-01..2023-07-31 month'],
  ['28 February to 3 March', '28 February to 3 March | 2025-02-28..2025-03-03 day'],
  ['moved from 5 March to 12 April', '5 March | 2025-03-05 day', '12 April | 2025-04-12 day'],
  [
    'Ludwig (8 September 1841 – 1 May 1904)',
    '8 September 1841 | 1841-09-08 day',
    '1 May 1904 | 1904-05-01 day',
  ],
  ['a march in Damascus'],
  ['They march on and he may go.'],
  ['The March for Life was long.'],
  ['He was in Mar del Plata.'],
  [
    'Low in Nov and Dec.',
    'Nov | 2024-11-01..2024-11-30 month',
    'Dec. | 2024-12-01..2024-12-31 month',
  ],
  ['12 JUN 17', '12 JUN 17 | 2017-06-12 day'],
  ['On 3 Feb 21 the base was hit.', '3 Feb 21 | 2021-02-03 day'],
  ['The attack of 7 Oct 23.', '7 Oct 23 | 2023-10-07 day'],
  ['The 7 Oct 23 attack', '7 Oct 23 | 2023-10-07 day'],
  ['On 3 Feb 21 people were killed.', '3 Feb | 2025-02-03 day'],
  ['On 3 Feb 21 were killed.', '3 Feb | 2025-02-03 day'],
  ['On 3 Feb\n21 villages', '3 Feb | 2025-02-03 day'],
  ['on 7-Oct-2023 it', '7-Oct-2023 | 2023-10-07 day'],
  ['at 12JUN17 and 05MAR2024', '12JUN17 | 2017-06-12 day', '05MAR2024 | 2024-03-05 day'],
  ['The October 7 attacks', 'October 7 | 2024-10-07 day'],
  ['The July 15 coup', 'July 15 | 2024-07-15 day'],
  ['On March 5 rebels attacked.', 'March 5 | 2025-03-05 day'],
  ['In October 7 attacks were counted.', 'October | 2024-10-01..2024-10-31 month'],
  ['last May', 'last May | 2024-05-01..2024-05-31 month'],
  ['In April last year', 'April last year | 2024-04-01..2024-04-30 month'],
  ['in November of last year', 'November of last year | 2024-11-01..2024-11-30 month'],
  ['On 5, 6 and 7 March', '5, 6 and 7 March | 2025-03-05..2025-03-07 day'],
  ['Killed: 3, 5 March', '5 March | 2025-03-05 day'],
  ['April Smith and August Wilson'],
  ['In April Syria voted.', 'April | 2024-04-01..2024-04-30 month'],
  [
    'until 10 June. Last year was',
    '10 June | ..2025-06-10 day',
    'Last year | 2024-01-01..2024-12-31 year',
  ],
  ['the week ending 9 March', 'the week ending 9 March | 2025-03-03..2025-03-09 week'],
  ['first week of March', 'first week of March | 2025-03-01..2025-03-07 approximate'],
  ['second half of February', 'second half of February | 2025-02-16..2025-02-28 approximate'],
  ['no later than 31 March 2025', '31 March 2025 | ..2025-03-31 day'],
  ['from 1 April 2025 onwards', '1 April 2025 | 2025-04-01.. day'],
  ['Next May they vote.', 'Next May | 2025-05-01..2025-05-31 month'],
];

describe('months', () => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(datesOf(text)).toEqual(expected);
  });
});
