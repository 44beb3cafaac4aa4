import { figure as f, type LabelledSentence, labelled } from './types.ts';

/** Numbers that count nothing, alone or beside one that does. */
export const NOT_FIGURES: readonly LabelledSentence[] = [
  labelled('The Council adopted Resolution 2254 on 18 December 2015.'),
  labelled('No one has claimed the attack, one of the worst since 2003.'),
  labelled('He served with the 1st Brigade and later flew F-16s from Base 22.'),
  labelled('The position is 36°12′N 37°09′E, or 36.2021, 37.1343.'),
  labelled('Call +963 11 222 3344 or 011-222-3344 for details.'),
  labelled('A 14-year-old boy, aged only 14, and his sister, 9, were found.'),
  labelled('Several people and many animals died; both roads are closed.'),
  labelled('Profits doubled and then tripled within the last 24 hours.'),
  labelled('They backed a two-state solution at the 79th General Assembly.'),
  labelled('See section 4.2, table 3 and pages 12–14 of document S/2023/345.'),
  labelled('The meeting begins at 10:30 on 12/03/2024 and ends around 5 p.m.'),
  labelled('It happened two weeks ago, three days after the election.'),
  labelled('During the 1990s and the 2011–12 season, rainfall was normal.'),
  labelled('On the one hand, one must wait; on the other, they came one by one.'),
  labelled('COVID-19 spread on Highway 5 and in Camp 4.'),
  labelled('The G7 and the Group of Seventy-Seven met on 9/11.'),
  labelled('The second-largest city fell in the third quarter.'),
  labelled('They fired 155mm shells and AK-47 rifles.'),
  labelled('Visit https://example.org/2023/12 or write to desk24@example.org.'),
  labelled('The talks resume in two days.'),
  labelled('Phase 3 of the 2024 plan starts in the next six months.'),
  labelled('Output is five times higher than in 2019 and grew tenfold in Idlib.'),
  labelled('He is in his 40s and turned 45 in May.'),
  labelled('One never knows, but one day it may end.'),
  labelled('Boeing 737 flight 752 left gate 14 at 06:12 GMT.'),
  labelled(
    'On 5 May 2023, 7 people were fined under Article 5.',
    f('7', 7, 'people', { asOf: 'On 5 May 2023' }),
  ),
  labelled(
    'In the past 24 hours, two mortars landed in Tadef.',
    f('two', 2, 'mortars', { place: 'Tadef', asOf: 'In the past 24 hours' }),
  ),
  labelled('The 44-year-old was one of three doctors arrested.', f('three', 3, 'doctors arrested')),
  labelled(
    'Under Resolution 1701, some 10,000 peacekeepers patrol southern Lebanon.',
    f('10,000', 10000, 'peacekeepers', { qualifier: 'about', place: 'southern Lebanon' }),
  ),
  labelled('Twenty people were on board flight MH17 in seats 12 to 31.', f('Twenty', 20, 'people')),
  labelled(
    'The one survivor, a 9-year-old girl, was found after 36 hours.',
    f('one', 1, 'survivor'),
  ),
  labelled('1. Background'),
  labelled(
    '2. Some 500 families were assisted.',
    f('500', 500, 'families', { qualifier: 'about' }),
  ),
  labelled('There are 2000 people in the camp, founded in 2000.', f('2000', 2000, 'people')),
];
