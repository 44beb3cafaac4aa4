import { describe, expect, it } from 'vitest';
import { datesOf } from '../../entities/testing/dates-of.ts';

/** Published on Thursday, 13 March 2025. */
const cases: readonly (readonly [string, ...string[]])[] = [
  ['The meeting will be held on Saturday.', 'Saturday | 2025-03-15 day'],
  ["It'll be held on Saturday.", 'Saturday | 2025-03-15 day'],
  ['The vote is due Sunday.', 'Sunday | 2025-03-16 day'],
  ['Talks begin on Friday.', 'Friday | 2025-03-14 day'],
  ['Hostages due to be released on Saturday', 'Saturday | 2025-03-15 day'],
  ['The hearing was scheduled for Monday.', 'Monday | 2025-03-17 day'],
  ['On Saturday, the council will vote.', 'Saturday | 2025-03-15 day'],
  ['Syria to hold vote Sunday', 'Sunday | 2025-03-16 day'],
  ['They agreed to meet on Monday.', 'Monday | 2025-03-17 day'],
  ['The road is closed until Sunday.', 'Sunday | ..2025-03-16 day'],
  ["Friday's vote will be held in Erbil.", 'Friday | 2025-03-14 day'],
  ['This Sunday they vote.', 'This Sunday | 2025-03-16 day'],
  ['He was killed on Friday.', 'Friday | 2025-03-07 day'],
  ['They failed to meet on Monday.', 'Monday | 2025-03-10 day'],
  ['Five died due to floods on Monday.', 'Monday | 2025-03-10 day'],
  ["Friday's attack will be investigated.", 'Friday | 2025-03-07 day'],
  [
    'He said on Saturday that the talks will resume on Sunday.',
    'Saturday | 2025-03-08 day',
    'Sunday | 2025-03-16 day',
  ],
  ['It will end. The raid on Sunday', 'Sunday | 2025-03-09 day'],
  [
    'It warned that food could run out by the end of April.',
    'the end of April | ..2025-04-30 approximate',
  ],
  ['The deadline is Friday.', 'Friday | 2025-03-14 day'],
  ['Officials expect a vote on Friday.', 'Friday | 2025-03-14 day'],
  ['Over the weekend, five died.', 'the weekend | 2025-03-08..2025-03-09 day'],
  ['They left home to work on Monday.', 'Monday | 2025-03-10 day'],
  ["After following Monday's raid he fled.", 'Monday | 2025-03-10 day'],
  ['On the following Monday he fled.', 'following Monday | -'],
  ['Fighting on Friday last week', 'Friday last week | 2025-03-07 day'],
  ['It will end in two weeks.', 'two weeks | 2025-03-27 approximate'],
  ["It ends in 10 days' time.", "10 days' time | 2025-03-23 day"],
  ['They expect the first ship in two weeks.', 'two weeks | 2025-03-27 approximate'],
  ['It was the first rain in two weeks.', 'two weeks | 2025-02-27..2025-03-13 approximate'],
  ['It has lasted two weeks.', 'two weeks | 2025-02-27..2025-03-13 approximate'],
  ['A strike was called for the 28th.', 'the 28th | 2025-03-28 day'],
  ['Every second Friday aid arrives.', 'Friday | -'],
  ['The law takes effect in January.', 'January | 2026-01-01..2026-01-31 month'],
  ['A year and a half ago it closed.', 'A year and a half ago | 2023-09-13 approximate'],
  ['They never fly on a Friday.', 'Friday | -'],
  [
    'Clashes raged from Friday evening until Monday morning.',
    'Friday evening until Monday morning | 2025-03-07..2025-03-10 day',
  ],
  [
    'The curfew runs from Friday evening until Monday morning.',
    'Friday evening until Monday morning | 2025-03-14..2025-03-17 day',
  ],
  ['It must report within two weeks.', 'two weeks | 2025-03-13..2025-03-27 approximate'],
  ['It fell in two weeks.', 'two weeks | 2025-02-27..2025-03-13 approximate'],
  ['Elections will be held in October.', 'October | 2025-10-01..2025-10-31 month'],
  ['He was killed on 20 May.', '20 May | 2024-05-20 day'],
  ['It will review the September 17 strike.', 'September 17 | 2024-09-17 day'],
  ['On Tuesday (11 March) it fell.', 'Tuesday (11 March) | 2025-03-11 day'],
  ['on Wednesday, 3 April, they', 'Wednesday, 3 April | 2024-04-03 day'],
];

describe('the tense of a date', () => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(datesOf(text)).toEqual(expected);
  });
});
