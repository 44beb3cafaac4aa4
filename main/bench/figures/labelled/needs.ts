import { figure as f, type LabelledSentence, labelled } from './types.ts';

/** Food security, health, water, schools, logistics. */
export const NEEDS: readonly LabelledSentence[] = [
  labelled(
    'One in four children in Hodeidah is malnourished.',
    f('One in four', 0.25, 'children', { unit: 'fraction', place: 'Hodeidah' }),
  ),
  labelled(
    'Some 17.6 million people face acute food insecurity, according to the latest IPC analysis.',
    f('17.6 million', 17600000, 'people', {
      qualifier: 'about',
      attribution: 'the latest IPC analysis',
    }),
  ),
  labelled(
    'A third of the harvest was lost to locusts.',
    f('A third', 1 / 3, 'harvest', { unit: 'fraction' }),
  ),
  labelled(
    'WFP distributed 1,150 metric tons of food to 74,000 people in Kaga-Bandoro in May.',
    f('1,150 metric tons', 1150, 'food', { unit: 't', place: 'Kaga-Bandoro', asOf: 'in May' }),
    f('74,000', 74000, 'people', { place: 'Kaga-Bandoro', asOf: 'in May' }),
  ),
  labelled(
    'Health authorities have recorded 3,421 cholera cases and 96 deaths since 1 January.',
    f('3,421', 3421, 'cholera cases', {
      asOf: 'since 1 January',
      attribution: 'Health authorities',
    }),
    f('96', 96, 'deaths', { asOf: 'since 1 January', attribution: 'Health authorities' }),
  ),
  labelled(
    'The case fatality rate stands at 2.8%, well above the 1% emergency threshold.',
    f('2.8%', 2.8, 'case fatality rate', { unit: 'percent' }),
    f('1%', 1, 'emergency threshold', { unit: 'percent', qualifier: 'more than' }),
  ),
  labelled(
    'Two out of three wells are contaminated.',
    f('Two out of three', 2 / 3, 'wells', { unit: 'fraction' }),
  ),
  labelled(
    'The hospital has 120 beds but received 310 patients on Tuesday alone.',
    f('120', 120, 'beds'),
    f('310', 310, 'patients', { asOf: 'on Tuesday' }),
  ),
  labelled(
    'Each household receives 50 kg of rice and 5 litres of oil a month.',
    f('50 kg', 50, 'rice', { unit: 'kg' }),
    f('5 litres', 5, 'oil', { unit: 'L' }),
  ),
  labelled(
    'The price of bread has doubled, and wheat imports fell by a quarter in 2022.',
    f('a quarter', 0.25, 'wheat imports', {
      unit: 'fraction',
      asOf: 'in 2022',
      change: 'decrease',
    }),
  ),
  labelled(
    'More than 70 per cent of hospitals in conflict-affected areas are out of service.',
    f('70 per cent', 70, 'hospitals', { unit: 'percent', qualifier: 'more than' }),
  ),
  labelled(
    'A single truck carries 22 tonnes; the warehouse in Djibouti can store 45,000 tonnes.',
    f('22 tonnes', 22, 'truck', { unit: 't' }),
    f('45,000 tonnes', 45000, 'warehouse', { unit: 't', place: 'Djibouti' }),
  ),
  labelled(
    'MSF teams treated 2,300 patients for malaria in Aweil between July and September.',
    f('2,300', 2300, 'patients', { place: 'Aweil', asOf: 'between July and September' }),
  ),
  labelled(
    'Nine million children are out of school, UNICEF estimates.',
    f('Nine million', 9000000, 'children', { attribution: 'UNICEF' }),
  ),
  labelled(
    'The road is passable for 4x4 vehicles only; trucks need up to six days to cover 120 kilometres.',
    f('six days', 6, 'trucks', { unit: 'd', qualifier: 'at most' }),
    f('120 kilometres', 120, null, { unit: 'km' }),
  ),
  labelled(
    'About two dozen clinics have run out of insulin.',
    f('two dozen', 24, 'clinics', { qualifier: 'about' }),
  ),
  labelled(
    'Less than 10 percent of the 1.2 million doses ordered have arrived.',
    f('10 percent', 10, 'doses', { unit: 'percent', qualifier: 'less than' }),
    f('1.2 million', 1200000, 'doses ordered'),
  ),
  labelled(
    'Vaccination coverage dropped from 88 to 63 percent.',
    f('88', 88, 'Vaccination coverage', { unit: 'percent' }),
    f('63 percent', 63, 'Vaccination coverage', { unit: 'percent' }),
  ),
  labelled(
    'An estimated 4 in 10 families go to bed hungry.',
    f('4 in 10', 0.4, 'families', { unit: 'fraction', qualifier: 'about' }),
  ),
  labelled(
    'The plant supplies 15,000 m³ of water a day to Hasakah.',
    f('15,000 m³', 15000, 'water', { unit: 'm³', place: 'Hasakah' }),
  ),
  labelled(
    'Flooding has submerged 1,500 square kilometres of farmland along the Niger River.',
    f('1,500 square kilometres', 1500, 'farmland', { unit: 'km²', place: 'Niger River' }),
  ),
  labelled('Mortality is 1.1 deaths per 10,000 people per day.', f('1.1', 1.1, 'deaths')),
  labelled(
    'Temperatures reached 49°C in Basra on Thursday.',
    f('49°C', 49, 'Temperatures', { unit: '°C', place: 'Basra', asOf: 'on Thursday' }),
  ),
  labelled(
    'Electricity is available for two to four hours a day in Aden.',
    f('two to four hours', [2, 4], 'Electricity', { unit: 'h', place: 'Aden' }),
  ),
  labelled(
    'The Ministry of Health reports 204 confirmed cases, 31 of them in Kinshasa.',
    f('204', 204, 'confirmed cases', { attribution: 'The Ministry of Health' }),
    f('31', 31, 'confirmed cases', {
      place: 'Kinshasa',
      attribution: 'The Ministry of Health',
      partOf: 'confirmed cases',
    }),
  ),
  labelled(
    'Roughly 1 in 3 people in South Sudan depends on aid, says the report.',
    f('1 in 3', 1 / 3, 'people', {
      unit: 'fraction',
      qualifier: 'about',
      place: 'South Sudan',
      attribution: 'the report',
    }),
  ),
  labelled(
    'Half the population of Gaza is starving, the WFP’s deputy director said on 9 December.',
    f('Half', 0.5, 'population', {
      unit: 'fraction',
      place: 'Gaza',
      asOf: 'on 9 December',
      attribution: 'the WFP’s deputy director',
    }),
  ),
  labelled(
    'Fewer than 20 of the country’s 70 ambulances still run.',
    f('20', 20, 'ambulances', { qualifier: 'less than', of: 70 }),
  ),
  labelled(
    'The agency delivered 12,500 hygiene kits, 3,000 blankets and 800 tents.',
    f('12,500', 12500, 'hygiene kits'),
    f('3,000', 3000, 'blankets'),
    f('800', 800, 'tents'),
  ),
  labelled(
    'Cereal output is expected to fall 23 per cent below average this season.',
    f('23 per cent', 23, 'Cereal output', {
      unit: 'percent',
      asOf: 'this season',
      change: 'decrease',
    }),
  ),
  labelled(
    'Nurses and 30 volunteer doctors screened 1,100 children aged 6–59 months.',
    f('30', 30, 'volunteer doctors'),
    f('1,100', 1100, 'children aged'),
  ),
  labelled(
    'Some three to four million livestock have perished across Somalia, Kenya and Ethiopia.',
    f('three to four million', [3000000, 4000000], 'livestock', {
      place: 'Somalia, Kenya and Ethiopia',
    }),
  ),
];
