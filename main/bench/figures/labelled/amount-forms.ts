import { figure as f, type LabelledSentence, labelled } from './types.ts';

/** Ways of writing an amount: suffixes, fractions, signs, separators, currencies, weights. */
export const AMOUNT_FORMS: readonly LabelledSentence[] = [
  labelled('1.2m people need food in Kasai.', f('1.2m', 1.2e6, 'people', { place: 'Kasai' })),
  labelled(
    'About 3m children are out of school.',
    f('3m', 3e6, 'children', { qualifier: 'about' }),
  ),
  labelled(
    'The floods forced 1.2-1.5m people from their homes.',
    f('1.2-1.5m', [1.2e6, 1.5e6], 'people'),
  ),
  labelled('Looters caused $5-10m of damage.', f('$5-10m', [5e6, 10e6], 'damage', { unit: 'USD' })),
  labelled(
    'A quarter of a million refugees live in Cox’s Bazar.',
    f('A quarter of a million', 250_000, 'refugees', { place: 'Cox’s Bazar' }),
  ),
  labelled('2½ million people fled.', f('2½ million', 2.5e6, 'people')),
  labelled('Half a million tents were shipped.', f('Half a million', 500_000, 'tents')),
  labelled(
    'One and a half million doses arrived in Lusaka.',
    f('One and a half million', 1.5e6, 'doses', { place: 'Lusaka' }),
  ),
  labelled(
    'The mercury dropped to −22 °C in Ulaanbaatar.',
    f('−22 °C', -22, 'mercury', { unit: '°C', place: 'Ulaanbaatar' }),
  ),
  labelled(
    'Inflation stood at -0.4 percent in October.',
    f('-0.4 percent', -0.4, 'Inflation', { unit: 'percent', asOf: 'in October' }),
  ),
  labelled(
    'Exports shrank, with growth of minus three per cent.',
    f('minus three per cent', -3, 'growth', { unit: 'percent' }),
  ),
  labelled(
    'Rates rose by .5 percent.',
    f('.5 percent', 0.5, 'Rates', { unit: 'percent', change: 'increase' }),
  ),
  labelled(
    'The plan costs USD115.5 million.',
    f('USD115.5 million', 115.5e6, 'plan', { unit: 'USD' }),
  ),
  labelled(
    'Japan pledged ¥500 million and Korea 4 billion won for Nepal.',
    f('¥500 million', 500e6, null, { unit: 'JPY', place: 'Nepal' }),
    f('4 billion won', 4e9, null, { unit: 'KRW', place: 'Nepal' }),
  ),
  labelled('Taiwan gave NT$60 million.', f('NT$60 million', 60e6, null, { unit: 'TWD' })),
  labelled(
    'Mexico paid MX$7 million for the shelter.',
    f('MX$7 million', 7e6, 'shelter', { unit: 'MXN' }),
  ),
  labelled(
    'New Zealand offers NZ$2 million, Canada C$5 million.',
    f('NZ$2 million', 2e6, null, { unit: 'NZD' }),
    f('C$5 million', 5e6, null, { unit: 'CAD' }),
  ),
  labelled(
    'Families got 20 pounds of rice and 5 lb of beans.',
    f('20 pounds', 20, 'rice', { unit: 'lb' }),
    f('5 lb', 5, 'beans', { unit: 'lb' }),
  ),
  labelled('A visa costs 50 pounds.', f('50 pounds', 50, 'visa', { unit: 'XXX' })),
  labelled(
    'A kilo of sugar sells for 1,800 Sudanese pounds in Atbara.',
    f('1,800 Sudanese pounds', 1800, 'sugar', { unit: 'SDG', place: 'Atbara' }),
  ),
  labelled(
    'The tanker carried 40,000 bbl of crude.',
    f('40,000 bbl', 40_000, 'crude', { unit: 'bbl' }),
  ),
  labelled(
    'Farmers harvested 1,200 quintals of teff.',
    f('1,200 quintals', 1200, 'teff', { unit: 'q' }),
  ),
  labelled(
    'Settlers uprooted trees on 90 dunums of land near Nablus.',
    f('90 dunums', 90, 'land', { unit: 'dunam', place: 'Nablus' }),
  ),
  labelled(
    'The wall is 5 feet 2 inches high.',
    f('5 feet 2 inches', 5 + 2 / 12, 'wall', { unit: 'ft' }),
  ),
  labelled('A trench 300m long was dug.', f('300m', 300, 'trench', { unit: 'm' })),
  labelled(
    '5m waves hit the port of Colombo.',
    f('5m', 5, 'waves', { unit: 'm', place: 'Colombo' }),
  ),
  labelled(
    'The grant is worth 12 crore rupees.',
    f('12 crore rupees', 120e6, 'grant', { unit: 'XXX' }),
  ),
  labelled(
    'More than 5 lakh people were moved.',
    f('5 lakh', 500_000, 'people', { qualifier: 'more than' }),
  ),
  labelled(
    'Nearly three dozen shops burned.',
    f('three dozen', 36, 'shops', { qualifier: 'about' }),
  ),
  labelled(
    'Several hundred thousand pilgrims reached Karbala.',
    f('Several hundred thousand', [200_000, null], 'pilgrims', { place: 'Karbala' }),
  ),
  labelled(
    'Tens of thousands of people marched in Tbilisi on Saturday.',
    f('Tens of thousands', [20_000, null], 'people', { place: 'Tbilisi', asOf: 'on Saturday' }),
  ),
  labelled('Scores of cattle died.', f('Scores', [40, null], 'cattle')),
  labelled(
    'Two-thirds of pumps are broken.',
    f('Two-thirds', 2 / 3, 'pumps', { unit: 'fraction' }),
  ),
  labelled(
    'Nine out of 10 homes in Barbuda lost their roofs.',
    f('Nine out of 10', 0.9, 'homes', { unit: 'fraction', place: 'Barbuda' }),
  ),
  labelled(
    'Roughly one in six adults cannot read.',
    f('one in six', 1 / 6, 'adults', { unit: 'fraction', qualifier: 'about' }),
  ),
  labelled('They walked 12.5 km.', f('12.5 km', 12.5, null, { unit: 'km' })),
  labelled(
    'Gusts of 75 mph tore roofs off in Nadi.',
    f('75 mph', 75, 'Gusts', { unit: 'mph', place: 'Nadi' }),
  ),
  labelled('The plant makes 300 MW.', f('300 MW', 300, 'plant', { unit: 'MW' })),
  labelled(
    'Libya pumps 1.2 million barrels per day.',
    f('1.2 million barrels per day', 1.2e6, null, { unit: 'bbl/d', place: 'Libya' }),
  ),
  labelled('The thieves copied 3 TB of data.', f('3 TB', 3, 'data', { unit: 'TB' })),
  labelled(
    'Temperatures in Jacobabad reached 51.2 degrees Celsius.',
    f('51.2 degrees Celsius', 51.2, 'Temperatures', { unit: '°C', place: 'Jacobabad' }),
  ),
  labelled(
    'The bridge needs 20 to 25 tonnes of steel.',
    f('20 to 25 tonnes', [20, 25], 'steel', { unit: 't' }),
  ),
  labelled(
    'The curfew lasts from five to seven hours.',
    f('five', 5, 'curfew', { unit: 'h' }),
    f('seven hours', 7, 'curfew', { unit: 'h' }),
  ),
  labelled(
    'Between 15 and 20 per cent of the crop is lost.',
    f('15 and 20 per cent', [15, 20], 'crop', { unit: 'percent' }),
  ),
  labelled(
    'Attackers stole 30 to 40 cows in Baidoa.',
    f('30 to 40', [30, 40], 'cows', { place: 'Baidoa' }),
  ),
  labelled('The army has 10–15,000 reservists.', f('10–15,000', [10_000, 15_000], 'reservists')),
  labelled('The fund holds €3–4bn.', f('€3–4bn', [3e9, 4e9], 'fund', { unit: 'EUR' })),
  labelled(
    'A ransom of 250k dollars was paid.',
    f('250k dollars', 250_000, 'ransom', { unit: 'USD' }),
  ),
  labelled('He owes 1.2b dollars.', f('1.2b dollars', 1.2e9, null, { unit: 'USD' })),
  labelled('A family needs 1 500 calories a day.', f('1 500', 1500, 'calories')),
  labelled(
    '14 dead, 37 injured in Quetta blast.',
    f('14', 14, 'dead', { place: 'Quetta' }),
    f('37', 37, 'injured', { place: 'Quetta' }),
  ),
  labelled(
    '14 dead 37 injured in bus crash near Kasese.',
    f('14', 14, 'dead', { place: 'Kasese' }),
    f('37', 37, 'injured', { place: 'Kasese' }),
  ),
  labelled(
    '37 wounded since Saturday, 4 died.',
    f('37', 37, 'wounded', { asOf: 'since Saturday' }),
    f('4', 4, 'wounded'),
  ),
  labelled(
    'The 40-bed clinic treats 120 patients a day.',
    f('40', 40, 'bed'),
    f('120', 120, 'patients'),
  ),
  labelled(
    'A 500-pound bomb was found in Mosul.',
    f('500-pound', 500, 'bomb', { unit: 'lb', place: 'Mosul' }),
  ),
  labelled(
    'A $30-million grant was signed in Amman.',
    f('$30-million', 30e6, 'grant', { unit: 'USD', place: 'Amman' }),
  ),
  labelled(
    'It took a 12-hour drive to bring the 60 boxes.',
    f('12-hour', 12, 'drive', { unit: 'h' }),
    f('60', 60, 'boxes'),
  ),
  labelled(
    'The agency asked for Rs 2.5 million and got 400,000 rupees.',
    f('Rs 2.5 million', 2.5e6, null, { unit: 'XXX' }),
    f('400,000 rupees', 400_000, null, { unit: 'XXX' }),
  ),
  labelled('Teachers earn 4,500 birr a month.', f('4,500 birr', 4500, null, { unit: 'ETB' })),
  labelled(
    'The dam stores 3 billion cubic metres of water.',
    f('3 billion cubic metres', 3e9, 'water', { unit: 'm³' }),
  ),
  labelled(
    'Only 0.7 percent of income goes to aid.',
    f('0.7 percent', 0.7, 'income', { unit: 'percent' }),
  ),
  labelled(
    'Millions of dollars in fines were waived.',
    f('Millions of dollars', [2e6, null], 'fines', { unit: 'USD' }),
  ),
  labelled(
    'Some 1.200 people fled Ituri.',
    f('1.200', 1200, 'people', { qualifier: 'about', place: 'Ituri' }),
  ),
  labelled('1,2 million people fled.', f('1,2 million', 1.2e6, 'people')),
  labelled('Call 1 800 555 0199; flights QR 501 and 502 leave gate 12 at 5 p.m.'),
  labelled(
    'The Su-24 and two MiG-29s were shot down near Izmail.',
    f('two', 2, 'MiG-29s', { place: 'Izmail' }),
  ),
  labelled('He finished 3rd in the 2019 race and ran a 10k in May.'),
];
