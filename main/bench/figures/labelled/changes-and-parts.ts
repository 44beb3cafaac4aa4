import { figure as f, type LabelledSentence, labelled } from './types.ts';

/** How far something rose or fell, and parts of a whole: no levels, no dispute. */
export const CHANGES_AND_PARTS: readonly LabelledSentence[] = [
  labelled(
    'The number of displaced families in Marib rose to 41,900, 3,500 more than on 24 November.',
    f('41,900', 41_900, 'displaced families', { place: 'Marib' }),
    f('3,500', 3500, 'displaced families', {
      place: 'Marib',
      change: 'increase',
      asOf: 'than on 24 November',
    }),
  ),
  labelled(
    'Deaths fell to 120, 40 fewer than in April.',
    f('120', 120, 'Deaths'),
    f('40', 40, 'Deaths', { change: 'decrease', asOf: 'than in April' }),
  ),
  labelled(
    'Food prices increased by 22 per cent in Port-au-Prince last month.',
    f('22 per cent', 22, 'Food prices', {
      unit: 'percent',
      change: 'increase',
      place: 'Port-au-Prince',
      asOf: 'last month',
    }),
  ),
  labelled(
    'Maize output dropped by 300,000 tonnes this season.',
    f('300,000 tonnes', 300_000, 'Maize output', {
      unit: 't',
      change: 'decrease',
      asOf: 'this season',
    }),
  ),
  labelled(
    'Cases went up by 15 to 98.',
    f('15', 15, 'Cases', { change: 'increase' }),
    f('98', 98, 'Cases'),
  ),
  labelled(
    'The caseload is 5,400, up 12 per cent from May.',
    f('5,400', 5400, 'caseload'),
    f('12 per cent', 12, 'caseload', { unit: 'percent', change: 'increase', asOf: 'from May' }),
  ),
  labelled(
    'Remittances reached $1.1 billion, down 8 percent on the year before.',
    f('$1.1 billion', 1.1e9, 'Remittances', { unit: 'USD' }),
    f('8 percent', 8, 'Remittances', {
      unit: 'percent',
      change: 'decrease',
      asOf: 'on the year before',
    }),
  ),
  labelled(
    'An increase of 200 cases was seen in Beira.',
    f('200', 200, 'cases', { change: 'increase', place: 'Beira' }),
  ),
  labelled(
    'The camp now houses 9,000 people, 2,000 more than it was built for.',
    f('9,000', 9000, 'people', { asOf: 'now' }),
    f('2,000', 2000, 'people', { change: 'increase' }),
  ),
  labelled(
    'Arrivals in Lampedusa were 30 per cent lower than in 2024.',
    f('30 per cent', 30, 'Arrivals', {
      unit: 'percent',
      change: 'decrease',
      place: 'Lampedusa',
      asOf: 'than in 2024',
    }),
  ),
  labelled(
    'Attacks rose from 14 to 31 in a week.',
    f('14', 14, 'Attacks'),
    f('31', 31, 'Attacks', { asOf: 'in a week' }),
  ),
  labelled(
    'Rations were cut by half.',
    f('half', 0.5, 'Rations', { unit: 'fraction', change: 'decrease' }),
  ),
  labelled(
    'The currency lost 40 percent of its value in Sanaa.',
    f('40 percent', 40, 'value', { unit: 'percent', place: 'Sanaa' }),
  ),
  labelled(
    'Another 300 families arrived, bringing the total to 2,100.',
    f('300', 300, 'families'),
    f('2,100', 2100, 'families'),
  ),
  labelled(
    'Six of 14 districts in Badghis are cut off.',
    f('Six', 6, 'districts', { of: 14, place: 'Badghis' }),
  ),
  labelled(
    'Heavy rain closed 112 of the 180 schools in Mandera.',
    f('112', 112, 'schools', { of: 180, place: 'Mandera' }),
  ),
  labelled(
    'Four of the province’s 11 hospitals still work.',
    f('Four', 4, 'hospitals', { of: 11 }),
  ),
  labelled(
    'Some 70 of the 95 patients are women.',
    f('70', 70, 'patients', { of: 95, qualifier: 'about' }),
  ),
  labelled('12 out of 18 governorates report cholera.', f('12', 12, 'governorates', { of: 18 })),
  labelled(
    'Health workers reported 212 cases in Tête, 70 of them children.',
    f('212', 212, 'cases', { place: 'Tête', attribution: 'Health workers' }),
    f('70', 70, 'children', { partOf: 'cases', attribution: 'Health workers', place: 'Tête' }),
  ),
  labelled(
    'The crash killed 26 passengers, nine of whom were students.',
    f('26', 26, 'passengers'),
    f('nine', 9, 'students', { partOf: 'passengers' }),
  ),
  labelled(
    'Rescuers found 40 survivors, including 13 children.',
    f('40', 40, 'survivors'),
    f('13', 13, 'children', { partOf: 'survivors' }),
  ),
  labelled(
    'At least 60 people, among them 22 soldiers, died at Djibo.',
    f('60', 60, 'people', { qualifier: 'at least', place: 'Djibo' }),
    f('22', 22, 'soldiers', { partOf: 'people', place: 'Djibo' }),
  ),
  labelled(
    'Of the 5,000 tents, 1,200 have been put up.',
    f('5,000', 5000, 'tents'),
    f('1,200', 1200, 'tents', { partOf: 'tents' }),
  ),
  labelled(
    'Of 340 returnees, 40 per cent have no papers.',
    f('340', 340, 'returnees'),
    f('40 per cent', 40, 'returnees', { unit: 'percent', partOf: 'returnees' }),
  ),
  labelled(
    'The team tested 900 wells and found 310 of them polluted.',
    f('900', 900, 'wells'),
    f('310', 310, 'wells', { partOf: 'wells' }),
  ),
  labelled(
    'A total of 18 aid workers were killed this year, 11 of them in Upper Nile.',
    f('18', 18, 'aid workers', { asOf: 'this year' }),
    f('11', 11, 'aid workers', { partOf: 'aid workers', place: 'Upper Nile', asOf: 'this year' }),
  ),
  labelled(
    'There are 3.2 million displaced people in Myanmar, a third of them children.',
    f('3.2 million', 3.2e6, 'displaced people', { place: 'Myanmar' }),
    f('a third', 1 / 3, 'children', {
      unit: 'fraction',
      partOf: 'displaced people',
      place: 'Myanmar',
    }),
  ),
  labelled(
    'The ministry counts 640 detainees, 85 of whom are minors.',
    f('640', 640, 'detainees', { attribution: 'The ministry' }),
    f('85', 85, 'minors', { partOf: 'detainees', attribution: 'The ministry' }),
  ),
  labelled(
    'Seven villages, three of them in Kosti locality, were flooded.',
    f('Seven', 7, 'villages'),
    f('three', 3, 'villages', { partOf: 'villages', place: 'Kosti locality' }),
  ),
];
