import { figure as f, type LabelledSentence, labelled } from './types.ts';

/** What numbered reports, chats, mails and wire news write, and what stands beside figures there. */
export const FIELD_TEXTS: readonly LabelledSentence[] = [
  labelled('1.1 Overall situation in the area remained calm.'),
  labelled(
    '2.3 Governor Deng Ajak claims 800 goats were taken.',
    f('800', 800, 'goats', { attribution: 'Governor Deng Ajak' }),
  ),
  labelled('3.1 2,350 people came.', f('2,350', 2350, 'people')),
  labelled('A convoy of 9 x trucks left Bor at 0630 hrs.', f('9', 9, 'trucks', { place: 'Bor' })),
  labelled(
    '4 x KIA, 7 x WIA at Anyidi (grid 36N WN 845 120).',
    f('4', 4, 'KIA', { place: 'Anyidi' }),
    f('7', 7, 'WIA', { place: 'Anyidi' }),
  ),
  labelled('Shots were heard at about 2145C.'),
  labelled('An ambush took place at km 22 of the Nimule road in weeks 3 and 4.'),
  labelled('Our office is at 14 Riverside Drive; call 0912 345 678.'),
  labelled('They made 3 x 10^6 doses and lost 1.5e6.'),
  labelled(
    'Shelling at dawn, 5 killed 12 inj acc to hospital staff.',
    f('5', 5, 'killed', { asOf: 'at dawn', attribution: 'hospital staff' }),
    f('12', 12, 'inj', { asOf: 'at dawn', attribution: 'hospital staff' }),
  ),
  labelled('There were 37 wounded since Sat.', f('37', 37, 'wounded', { asOf: 'since Sat' })),
  labelled(
    'Some 30 armed youth raided cattle camps.',
    f('30', 30, 'armed youth', { qualifier: 'about' }),
  ),
  labelled('2,350 returnees registered at Bor.', f('2,350', 2350, 'returnees', { place: 'Bor' })),
  labelled(
    'Price of sorghum up 22% w-o-w to SSP 95,000.',
    f('22%', 22, 'Price', { unit: 'percent', change: 'increase' }),
    f('SSP 95,000', 95_000, 'Price', { unit: 'SSP' }),
  ),
  labelled(
    'Est. 5 kg of explosives were found.',
    f('5 kg', 5, 'explosives', { unit: 'kg', qualifier: 'about' }),
  ),
  labelled(
    'The insurance went up 4.5 points to 11%.',
    f('4.5', 4.5, 'points', { change: 'increase' }),
    f('11%', 11, 'insurance', { unit: 'percent' }),
  ),
  labelled('We sent the fuel to the port at $38 per drum.', f('$38', 38, null, { unit: 'USD' })),
  labelled(
    'The judge ordered him to pay the families a total of $1.13 million.',
    f('$1.13 million', 1_130_000, null, { unit: 'USD' }),
  ),
  labelled(
    'The fund gave USD115.5 million.',
    f('USD115.5 million', 115_500_000, null, { unit: 'USD' }),
  ),
  labelled(
    'They had recorded two confirmed and eight probable cases (CFR 40%).',
    f('two', 2, 'cases'),
    f('eight', 8, 'probable cases'),
    f('40%', 40, 'CFR', { unit: 'percent' }),
  ),
  labelled(
    'Nurses accounted for 20% (2/10) of cases.',
    f('20%', 20, 'cases', { unit: 'percent' }),
    f('2/10', 0.2, 'cases', { unit: 'fraction' }),
  ),
  labelled('Two of them were freed; a third, aged 62, was not.', f('Two', 2, null)),
  labelled(
    'The army gave a lower toll of 15.',
    f('15', 15, 'lower toll', { attribution: 'The army' }),
  ),
  labelled(
    'Its spokeswoman, Khady Diop, said 3,400 people were at the gate.',
    f('3,400', 3400, 'people', { attribution: 'Its spokeswoman' }),
  ),
  labelled(
    'Raids have killed 1,800 civilians, according to the Ituri Monitor and the Council for Refugees.',
    f('1,800', 1800, 'civilians', {
      attribution: 'the Ituri Monitor and the Council for Refugees',
    }),
  ),
  labelled(
    'Output rose 3%, according to government estimates.',
    f('3%', 3, 'Output', {
      unit: 'percent',
      change: 'increase',
      attribution: 'government estimates',
    }),
  ),
  labelled(
    'Nearly 60% of those surveyed said they ate once a day, WFP found.',
    f('60%', 60, 'those surveyed', { unit: 'percent', qualifier: 'about', attribution: 'WFP' }),
  ),
  labelled(
    'There were 212 cases, of them 70 children.',
    f('212', 212, 'cases'),
    f('70', 70, 'children', { partOf: 'cases' }),
  ),
  labelled(
    'Seven drivers, three of them Kenyans, were kidnapped in Mandera on Tuesday.',
    f('Seven', 7, 'drivers', { place: 'Mandera', asOf: 'on Tuesday' }),
    f('three', 3, 'Kenyans', { place: 'Mandera', asOf: 'on Tuesday', partOf: 'drivers' }),
  ),
  labelled('There are 9,400 displaced, most of them from Paguir.', f('9,400', 9400, 'displaced')),
  labelled(
    'The court awarded $90 million to the families of two men executed in Cuba in 1961.',
    f('$90 million', 90_000_000, null, { unit: 'USD' }),
    f('two', 2, 'men executed', { place: 'Cuba', asOf: 'in 1961' }),
  ),
  labelled(
    'Wheat costs 120,000 SDG in El Obeid, against 45,000 before the war.',
    f('120,000 SDG', 120_000, 'Wheat', { unit: 'SDG', place: 'El Obeid' }),
    f('45,000', 45_000, null, { asOf: 'before the war' }),
  ),
  labelled('The toll of Thursday’s bombing has risen to 50.', f('50', 50, 'toll')),
  labelled(
    'The bank will cut the number of branches from the current 60 to 25.',
    f('60', 60, 'branches'),
    f('25', 25, 'branches'),
  ),
  labelled(
    'The number of suspected cases climbed from 1,204 on 3 March to 1,877.',
    f('1,204', 1204, 'suspected cases', { asOf: 'on 3 March' }),
    f('1,877', 1877, 'suspected cases', { asOf: 'on 3 March' }),
  ),
  labelled(
    'Gunmen killed four traders early Sunday in Basra and two more January 14.',
    f('four', 4, 'traders', { place: 'Basra', asOf: 'early Sunday' }),
    f('two', 2, 'traders', { place: 'Basra', asOf: 'January 14' }),
  ),
  labelled(
    'The wall is 1.2m thick, 30 m long.',
    f('1.2m', 1.2, 'wall', { unit: 'm' }),
    f('30 m', 30, 'wall', { unit: 'm' }),
  ),
  labelled(
    'Growth slipped to 2% in 2019 and 1.5% in 2020.',
    f('2%', 2, 'Growth', { unit: 'percent', asOf: 'in 2019' }),
    f('1.5%', 1.5, 'Growth', { unit: 'percent', asOf: 'in 2020' }),
  ),
  labelled(
    'The bureau reported the number of new houses started in May fell 13 percent, the sharpest fall in almost 11 years.',
    f('13 percent', 13, 'new houses started', {
      unit: 'percent',
      change: 'decrease',
      asOf: 'in May',
      attribution: 'The bureau',
    }),
  ),
  labelled('The two nations agreed to form a commission.', f('two', 2, 'nations')),
  labelled('One scenario calls for a new bridge.', f('One', 1, 'scenario')),
  labelled('Rwanda’s 1994 genocide says enough.'),
  labelled('She holds two paid posts.', f('two', 2, 'paid posts')),
  labelled(
    'The storm is moving north at about 7 km/h.',
    f('7 km/h', 7, null, { unit: 'km/h', qualifier: 'about' }),
  ),
  labelled(
    'The coffin was carried down the street by dozens of men.',
    f('dozens', [24, null], 'men'),
  ),
  labelled(
    'They opened fire, killing 19 people and wounding several others.',
    f('19', 19, 'people'),
  ),
  labelled(
    'A ministry statement released Monday says 32 prisoners are free.',
    f('32', 32, 'prisoners', { asOf: 'Monday', attribution: 'A ministry statement' }),
  ),
  labelled('They dismissed reports of a fight between two clans.', f('two', 2, 'clans')),
  labelled(
    'The mayor predicted the number will soon rise to 1,000 worldwide.',
    f('1,000', 1000, 'number', { attribution: 'The mayor' }),
  ),
  labelled('Since the September, 2001 attacks the base is shut.'),
  labelled('The troops tried to seize the hospital in Sept officials said.'),
  labelled(
    'They face the 3,000 to 5,000 fighters inside Mosul, and hold 30% of the land ISIL once ruled.',
    f('3,000 to 5,000', [3000, 5000], 'fighters', { place: 'Mosul' }),
    f('30%', 30, 'land', { unit: 'percent', place: 'Mosul' }),
  ),
  labelled(
    'We raised our humanitarian support to Iraq by £20 million.',
    f('£20 million', 20_000_000, 'humanitarian support', {
      unit: 'GBP',
      place: 'Iraq',
      change: 'increase',
    }),
  ),
  labelled(
    'They have fed 1.4 million people, or 62 per cent of the 2.3 million targeted.',
    f('1.4 million', 1.4e6, 'people'),
    f('62 per cent', 62, 'people', { unit: 'percent' }),
    f('2.3 million', 2.3e6, 'people'),
  ),
  labelled(
    'In Sennar 18 clinics were shut and another nine partially functional.',
    f('18', 18, 'clinics', { place: 'Sennar' }),
    f('nine', 9, 'clinics', { place: 'Sennar' }),
  ),
  labelled(
    'The number of IPC Phase 5 areas doubled to 10 – up from five in December.',
    f('10', 10, 'IPC Phase 5 areas'),
    f('five', 5, 'IPC Phase 5 areas', { asOf: 'in December' }),
  ),
  labelled(
    'Prices: sorghum SDG 85,000 per sack (+12% m-o-m); diesel SDG 5,200 per litre.',
    f('SDG 85,000', 85_000, 'sorghum', { unit: 'SDG' }),
    f('12%', 12, 'sorghum', { unit: 'percent', change: 'increase' }),
    f('SDG 5,200', 5200, 'diesel', { unit: 'SDG' }),
  ),
  labelled(
    'Turnout was 41.7%, the lowest since 1994.',
    f('41.7%', 41.7, 'Turnout', { unit: 'percent' }),
  ),
  labelled(
    'The fund stands at $212m, a sixth of what donors promised in Paris last April.',
    f('$212m', 212e6, 'fund', { unit: 'USD' }),
    f('a sixth', 1 / 6, 'what donors promised', {
      unit: 'fraction',
      place: 'Paris',
      asOf: 'last April',
    }),
  ),
  labelled(
    'They came after a five-day, 300-km journey.',
    f('five-day', 5, 'journey', { unit: 'd' }),
    f('300-km', 300, 'journey', { unit: 'km' }),
  ),
  labelled(
    'Inflation eased to 14.2 per cent in August from 15.6 in July.',
    f('14.2 per cent', 14.2, 'Inflation', { unit: 'percent', asOf: 'in August' }),
    f('15.6', 15.6, 'Inflation', { unit: 'percent', asOf: 'in July' }),
  ),
  labelled(
    'They treated 1,046 wounded in May, a 20% rise on April.',
    f('1,046', 1046, 'wounded', { asOf: 'in May' }),
    f('20%', 20, 'wounded', { unit: 'percent', change: 'increase', asOf: 'on April' }),
  ),
  labelled(
    'In a fire at Block 7 in Kutupalong 16 homes burned down.',
    f('16', 16, 'homes', { place: 'Kutupalong' }),
  ),
  labelled(
    'The drought has driven 6 million herders into hunger, 1.5 million more than at this time last year.',
    f('6 million', 6e6, 'herders'),
    f('1.5 million', 1.5e6, 'herders', { change: 'increase', asOf: 'than at this time last year' }),
  ),
];
