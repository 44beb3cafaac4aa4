import { figure as f, type LabelledSentence, labelled } from './types.ts';

/** Where and when a figure holds. */
export const PLACES_AND_TIMES: readonly LabelledSentence[] = [
  labelled(
    'Since 1 October, 7,400 people have arrived in Renk.',
    f('7,400', 7400, 'people', { place: 'Renk', asOf: 'Since 1 October' }),
  ),
  labelled(
    'As of 12 March, 310 cases had been confirmed in Nampula Province.',
    f('310', 310, 'cases', { place: 'Nampula Province', asOf: 'As of 12 March' }),
  ),
  labelled(
    'In Lebanon’s Bekaa Valley, 900 families were evicted in 2023.',
    f('900', 900, 'families', { place: 'Lebanon’s Bekaa Valley', asOf: 'in 2023' }),
  ),
  labelled(
    'On the night of 3 May, drones struck two depots in Sevastopol.',
    f('two', 2, 'depots', { place: 'Sevastopol', asOf: 'On the night of 3 May' }),
  ),
  labelled(
    'Over the past two weeks, 46 trucks have crossed at Bab al-Hawa.',
    f('46', 46, 'trucks', { place: 'Bab al-Hawa', asOf: 'Over the past two weeks' }),
  ),
  labelled(
    'Flash floods on Wednesday swept away 80 houses in Baghlan, northern Afghanistan.',
    f('80', 80, 'houses', { place: 'Baghlan', asOf: 'on Wednesday' }),
  ),
  labelled('Kenya hosts 820,000 refugees.', f('820,000', 820_000, 'refugees', { place: 'Kenya' })),
  labelled(
    'Between January and June, 3,900 boats were stopped off Tunisia.',
    f('3,900', 3900, 'boats', { place: 'Tunisia', asOf: 'Between January and June' }),
  ),
  labelled(
    'By 20 August, WFP had fed 1.3 million people in Tigray and Afar.',
    f('1.3 million', 1.3e6, 'people', { place: 'Tigray and Afar', asOf: 'By 20 August' }),
  ),
  labelled(
    'The strike near the town of Kupiansk on 6 June wounded eight people.',
    f('eight', 8, 'people', { place: 'Kupiansk', asOf: 'on 6 June' }),
  ),
  labelled(
    'In the last quarter of 2024, the bank lent $90 million to farmers in Morocco.',
    f('$90 million', 90e6, null, {
      unit: 'USD',
      place: 'Morocco',
      asOf: 'In the last quarter of 2024',
    }),
  ),
  labelled(
    'A boat with 64 migrants on board left Nouadhibou on 11 July.',
    f('64', 64, 'migrants', { place: 'Nouadhibou', asOf: 'on 11 July' }),
  ),
  labelled(
    'Today the city of Mykolaiv has water for 200,000 residents.',
    f('200,000', 200_000, 'residents', { place: 'Mykolaiv', asOf: 'Today' }),
  ),
  labelled(
    'Fighting around Sake in early February displaced 135,000 people.',
    f('135,000', 135_000, 'people', { place: 'Sake', asOf: 'in early February' }),
  ),
  labelled(
    'So far this year, 2,180 people have died in the Mediterranean.',
    f('2,180', 2180, 'people', { place: 'the Mediterranean', asOf: 'So far this year' }),
  ),
  labelled(
    'In Pibor, 16 cattle camps were raided during the dry season.',
    f('16', 16, 'cattle camps', { place: 'Pibor', asOf: 'during the dry season' }),
  ),
  labelled(
    'From 5 to 9 April, nurses vaccinated 51,000 children in Hodeidah.',
    f('51,000', 51_000, 'children', { place: 'Hodeidah', asOf: 'From 5 to 9 April' }),
  ),
  labelled(
    'A month after the quake, 19,000 people in Amizmiz still live in tents.',
    f('19,000', 19_000, 'people', { place: 'Amizmiz', asOf: 'A month after the quake' }),
  ),
  labelled(
    'Police in Nairobi arrested 24 people at dawn.',
    f('24', 24, 'people', { place: 'Nairobi', asOf: 'at dawn' }),
  ),
  labelled(
    'Cholera has killed 300 people in Malawi since the outbreak began.',
    f('300', 300, 'people', { place: 'Malawi', asOf: 'since the outbreak began' }),
  ),
  labelled(
    'Until 2019 the plant at Mosul employed 1,200 workers.',
    f('1,200', 1200, 'workers', { place: 'Mosul', asOf: 'Until 2019' }),
  ),
  labelled(
    'Mortar fire on Stepanakert in September 2020 hit 40 homes and three schools.',
    f('40', 40, 'homes', { place: 'Stepanakert', asOf: 'in September 2020' }),
    f('three', 3, 'schools', { place: 'Stepanakert', asOf: 'in September 2020' }),
  ),
  labelled(
    'Nearly 5,000 people have fled to Chad from West Darfur since Sunday.',
    f('5,000', 5000, 'people', { qualifier: 'about', place: 'Chad', asOf: 'since Sunday' }),
  ),
  labelled(
    'Deliveries to the enclave stopped on 2 March; before that, 600 trucks entered each day.',
    f('600', 600, 'trucks'),
  ),
  labelled(
    'The ferry sank off Zanzibar with 120 people on board.',
    f('120', 120, 'people', { place: 'Zanzibar' }),
  ),
  labelled(
    'In both Homs and Hama, 15 bakeries closed last winter.',
    f('15', 15, 'bakeries', { place: 'Homs and Hama', asOf: 'last winter' }),
  ),
  labelled(
    'Gunmen kidnapped 18 pupils from a school in Niger State on 21 November.',
    f('18', 18, 'pupils', { place: 'Niger State', asOf: 'on 21 November' }),
  ),
  labelled(
    'A further 2,000 people crossed the Dniester on Monday and Tuesday.',
    f('2,000', 2000, 'people', { asOf: 'on Monday and Tuesday' }),
  ),
  labelled(
    'In the early hours of Thursday, shelling killed one woman in Nikopol.',
    f('one', 1, 'woman', { place: 'Nikopol', asOf: 'In the early hours of Thursday' }),
  ),
  labelled(
    'Three weeks into the strike, 70 per cent of clinics in Harare were shut.',
    f('70 per cent', 70, 'clinics', { unit: 'percent', place: 'Harare' }),
  ),
  labelled(
    'A household in Tahoua spends 38,000 CFA francs a month.',
    f('38,000 CFA francs', 38_000, null, { unit: 'XOF', place: 'Tahoua' }),
  ),
  labelled(
    'The camp outside Cox’s Bazar holds 33,000 people.',
    f('33,000', 33_000, 'people', { place: 'Cox’s Bazar' }),
  ),
  labelled(
    'A convoy of 46 lorries from Port Sudan reached El Obeid on Friday.',
    f('46', 46, 'lorries', { place: 'El Obeid', asOf: 'on Friday' }),
  ),
  labelled(
    'Some 900 families from Ain Issa now live in Tabqa.',
    f('900', 900, 'families', { qualifier: 'about', place: 'Tabqa' }),
  ),
  labelled(
    'Ukraine exported 2.8 mln tons of grain in September.',
    f('2.8 mln tons', 2.8e6, 'grain', { unit: 't', place: 'Ukraine', asOf: 'in September' }),
  ),
  labelled(
    'Diesel went up to 145 rupees a litre in Peshawar on Monday.',
    f('145 rupees', 145, 'Diesel', { unit: 'PKR', place: 'Peshawar', asOf: 'on Monday' }),
  ),
  labelled(
    'Traders in Kasese sell a kilo of beans for 4,200 shillings.',
    f('4,200 shillings', 4200, 'beans', { unit: 'UGX', place: 'Kasese' }),
  ),
  labelled(
    'A tonne of cement costs 9,800 pesos in Rosario.',
    f('9,800 pesos', 9800, 'cement', { unit: 'ARS', place: 'Rosario' }),
  ),
  labelled(
    'Each family got 20 litres of drinking water.',
    f('20 litres', 20, 'drinking water', { unit: 'L' }),
  ),
];
