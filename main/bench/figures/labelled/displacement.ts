import { figure as f, type LabelledSentence, labelled } from './types.ts';

/** People on the move, where they shelter, and who registers them. */
export const DISPLACEMENT: readonly LabelledSentence[] = [
  labelled(
    'The advance has displaced more than half a million people in just over two months.',
    f('half a million', 500000, 'people', {
      qualifier: 'more than',
      asOf: 'in just over two months',
    }),
  ),
  labelled(
    'According to the United Nations, more than 580,000 civilians have fled since December.',
    f('580,000', 580000, 'civilians', {
      qualifier: 'more than',
      asOf: 'since December',
      attribution: 'the United Nations',
    }),
  ),
  labelled(
    'Around 3 million people live in the province of Idlib, many of them displaced from other parts of Syria.',
    f('3 million', 3000000, 'people', { qualifier: 'about', place: 'Idlib' }),
  ),
  labelled(
    'Tens of thousands of families are sheltering in schools and mosques.',
    f('Tens of thousands', [20000, null], 'families'),
  ),
  labelled(
    'As of 12 March, UNHCR had registered 41,870 new arrivals in Uganda.',
    f('41,870', 41870, 'new arrivals', {
      place: 'Uganda',
      asOf: 'As of 12 March',
      attribution: 'UNHCR',
    }),
  ),
  labelled(
    'About 6.6 million internally displaced people were living in Sudan at the end of 2023.',
    f('6.6 million', 6600000, 'internally displaced people', {
      qualifier: 'about',
      place: 'Sudan',
      asOf: 'at the end of 2023',
    }),
  ),
  labelled(
    'Millions have left Venezuela since 2015.',
    f('Millions', [2000000, null], null, { place: 'Venezuela', asOf: 'since 2015' }),
  ),
  labelled(
    'Camp managers counted 3,150 new tents, each housing five to seven people.',
    f('3,150', 3150, 'new tents', { attribution: 'Camp managers' }),
    f('five to seven', [5, 7], 'people', { attribution: 'Camp managers' }),
  ),
  labelled(
    'An additional 8,000 people crossed the border at Adré last week.',
    f('8,000', 8000, 'people', { place: 'Adré', asOf: 'last week' }),
  ),
  labelled(
    'Turkey hosts 3.6 million refugees, more than any other country.',
    f('3.6 million', 3600000, 'refugees', { place: 'Turkey' }),
  ),
  labelled(
    'The settlement was built for 20,000 people but now holds four times as many.',
    f('20,000', 20000, 'people'),
  ),
  labelled(
    'Only 2 per cent of the refugees have returned to Mosul.',
    f('2 per cent', 2, 'refugees', { unit: 'percent', place: 'Mosul' }),
  ),
  labelled(
    'Up to a million people may be on the move, aid groups warn.',
    f('a million', 1000000, 'people', { qualifier: 'at most', attribution: 'aid groups' }),
  ),
  labelled(
    'Six hundred families have been relocated from Bentiu to higher ground, IOM reported.',
    f('Six hundred', 600, 'families', { place: 'Bentiu', attribution: 'IOM' }),
  ),
  labelled(
    'Local authorities in Cabo Delgado say 16,400 people, more than half of them children, arrived on foot.',
    f('16,400', 16400, 'people', {
      place: 'Cabo Delgado',
      attribution: 'Local authorities in Cabo Delgado',
    }),
    f('half', 0.5, 'children', {
      unit: 'fraction',
      qualifier: 'more than',
      place: 'Cabo Delgado',
      attribution: 'Local authorities in Cabo Delgado',
      partOf: 'people',
    }),
  ),
  labelled(
    'The number of people in need has grown from 9 million to 14 million.',
    f('9 million', 9000000, 'people'),
    f('14 million', 14000000, 'people'),
  ),
  labelled('A 31-truck convoy entered the camp.', f('31', 31, 'truck')),
  labelled(
    'Families walked for three days to reach Tawila, some 60 kilometres away.',
    f('three days', 3, null, { unit: 'd', place: 'Tawila' }),
    f('60 kilometres', 60, null, { unit: 'km', qualifier: 'about', place: 'Tawila' }),
  ),
  labelled(
    'Three-quarters of those displaced are women and children.',
    f('Three-quarters', 0.75, 'those displaced', { unit: 'fraction' }),
  ),
  labelled(
    'In all, 1,043 Rohingya refugees landed on the beaches of Aceh in November.',
    f('1,043', 1043, 'Rohingya refugees', { place: 'Aceh', asOf: 'in November' }),
  ),
  labelled(
    'Approximately 25 to 30 percent of returnees found their homes occupied.',
    f('25 to 30 percent', [25, 30], 'returnees', { unit: 'percent' }),
  ),
  labelled(
    'The UN agency said that 52,300 people had been displaced in Haiti in the first two weeks of April, and that 11,000 of them were sleeping in the open.',
    f('52,300', 52300, 'people', {
      place: 'Haiti',
      asOf: 'in the first two weeks of April',
      attribution: 'The UN agency',
    }),
    f('11,000', 11000, 'people', {
      place: 'Haiti',
      attribution: 'The UN agency',
      partOf: 'people',
    }),
  ),
  labelled(
    'Eight buses took 412 people from Mariupol to Zaporizhzhia.',
    f('Eight', 8, 'buses', { place: 'Mariupol' }),
    f('412', 412, 'people', { place: 'Mariupol' }),
  ),
  labelled(
    'Nearly 1.9 million Gazans, or about 85 percent of the population, have been uprooted.',
    f('1.9 million', 1900000, 'Gazans', { qualifier: 'about' }),
    f('85 percent', 85, 'population', { unit: 'percent', qualifier: 'about' }),
  ),
];
