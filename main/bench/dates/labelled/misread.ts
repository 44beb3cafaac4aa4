import type { DatedSet } from './types.ts';

/** Sentences that were misread once, of which people told. */
export const MISREAD: readonly DatedSet[] = [
  {
    published: '2026-03-12',
    sentences: [
      [
        'Both sides must withdraw from the valley within two weeks.',
        'two weeks | 2026-03-12..2026-03-26',
      ],
      ['The governor said the bridge has to reopen in five days.', 'five days | 2026-03-17'],
      ['Residents were told to leave the camp within 10 days.', '10 days | 2026-03-12..2026-03-22'],
      ['The mission has to close within one year.', 'one year | 2026-03-12..2027-03-12'],
      [
        'The truce takes effect for three days starting next Monday.',
        'three days | 2026-03-16..2026-03-18',
        'next Monday | 2026-03-16',
      ],
      ['Aid will reach the town in two weeks.', 'two weeks | 2026-03-26'],
      [
        'Aid is expected in two weeks and fuel in a month.',
        'two weeks | 2026-03-26',
        'a month | 2026-04-12',
      ],
      ['The loan must be repaid in three years.', 'three years | 2029-03-12'],
      ['The ministry wants the census finished in 3 months.', '3 months | 2026-06-12'],
      [
        'The treaty was signed on Tuesday, 11/3/2015, in Geneva.',
        'Tuesday, 11/3/2015 | 2015-11-03',
      ],
      [
        'Two convoys left, on 10/25/2025 and on 11/4/2025.',
        '10/25/2025 | 2025-10-25',
        '11/4/2025 | 2025-11-04',
      ],
      [
        'He was born in June of 1992 and left on the 26th of June of 2020.',
        'June of 1992 | 1992-06-01..1992-06-30',
        'the 26th of June of 2020 | 2020-06-26',
      ],
      [
        'The camp opened on the fourth of July, 1995, and closed on May twenty-ninth.',
        'the fourth of July, 1995 | 1995-07-04',
        'May twenty-ninth | 2025-05-29',
      ],
      [
        'The talks ran from August 10 to 22, 2012.',
        'August 10 to 22, 2012 | 2012-08-10..2012-08-22',
      ],
      [
        'Between 2014 and 2018 the district lost 400 people; from 2019 to 2021 it lost 90; exports fell from 2003 through 2006.',
        '2014 and 2018 | 2014-01-01..2018-12-31',
        '2019 to 2021 | 2019-01-01..2021-12-31',
        '2003 through 2006 | 2003-01-01..2006-12-31',
      ],
      [
        'The siege lasted from January to April 2015 and from 26 June to 28 July 2020.',
        'January to April 2015 | 2015-01-01..2015-04-30',
        '26 June to 28 July 2020 | 2020-06-26..2020-07-28',
      ],
      [
        'The envoy arrives on the 18th and leaves on the 20th of the month.',
        'the 18th | 2026-03-18',
        'the 20th of the month | 2026-03-20',
      ],
      [
        'Two days before the vote, three weeks after the 15 January attack, the council met.',
        'Two days | -',
        'three weeks | 2026-02-05',
        '15 January | 2026-01-15',
      ],
      [
        'The strike happened two days after Christmas and the fair opened on Independence Day.',
        'two days after Christmas | 2025-12-27',
        'Independence Day | -',
      ],
      [
        'Shelling killed nine in the last week of February and four in the first week of 2026.',
        'the last week of February | 2026-02-22..2026-02-28',
        'the first week of 2026 | 2026-01-01..2026-01-07',
      ],
      [
        'The offer is open Monday to Friday; clashes ran from Friday to Monday.',
        'Monday to Friday | 2026-03-09..2026-03-13',
        'Friday to Monday | 2026-03-06..2026-03-09',
      ],
      [
        'The meeting is planned for Sunday, 22 March, or this Friday (March 20).',
        'Sunday, 22 March | 2026-03-22',
        'this Friday (March 20) | 2026-03-20',
      ],
      [
        'She will return in a week, or in a few days, or in a couple of months.',
        'a week | 2026-03-19',
        'a few days | 2026-03-15',
        'a couple of months | 2026-05-12',
      ],
      [
        'Police arrested him on Monday of last week and freed him on Tuesday next week.',
        'Monday of last week | 2026-03-02',
        'Tuesday next week | 2026-03-17',
      ],
      ['The port closes on December 21.', 'December 21 | 2026-12-21'],
      ['The deadline is Tuesday, 12 January.', 'Tuesday, 12 January | 2027-01-12'],
      ['They paid $12 December 27, officials said.', 'December 27 | 2025-12-27'],
      [
        'The law dates from October, 1st 2018; an older one from Dec/2017 and 2015-03.',
        'October, 1st 2018 | 2018-10-01',
        'Dec/2017 | 2017-12-01..2017-12-31',
        '2015-03 | 2015-03-01..2015-03-31',
      ],
      [
        'The 1990s war ended in the mid-1990s; the ’80s were quiet.',
        '1990s | 1990-01-01..1999-12-31',
        'mid-1990s | 1994-01-01..1996-12-31',
        '’80s | 1980-01-01..1989-12-31',
      ],
      [
        'The river rose between now and the end of the month last year.',
        'the end of the month last year | 2025-03-22..2025-03-31',
      ],
      [
        'In the previous quarter sales fell; the next quarter looks better; Q4 2025 was flat.',
        'the previous quarter | 2025-10-01..2025-12-31',
        'the next quarter | 2026-04-01..2026-06-30',
        'Q4 2025 | 2025-10-01..2025-12-31',
      ],
      [
        "He died on Sept. 5, '98, and she on Aug 9, 96.",
        "Sept. 5, '98 | 1998-09-05",
        'Aug 9, 96 | 1996-08-09',
      ],
      [
        'The commission reports 2013 June 5, then 2018 March 18.',
        '2013 June 5 | 2013-06-05',
        '2018 March 18 | 2018-03-18',
      ],
      [
        'The meeting was on 1/13/2024 and again on 03/04/2024.',
        '1/13/2024 | 2024-01-13',
        '03/04/2024 | 2024-03-04',
      ],
      ['The meeting is on 03/04/2020 in Marran.', '03/04/2020 | ?2020-04-03|2020-03-04'],
      ['The 31st march, 2016 attack.', '31st march, 2016 | 2016-03-31'],
      [
        'On Easter Monday and Good Friday the offices are shut; Bloody Sunday was in 1972.',
        'Easter Monday | 2026-04-06',
        'Good Friday | 2026-04-03',
        '1972 | 1972-01-01..1972-12-31',
      ],
    ],
  },
];
