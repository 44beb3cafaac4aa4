import { figure as f, type LabelledSentence, labelled } from './types.ts';

/** Forces, weapons, distances, durations, events. */
export const CONFLICT_AND_LOGISTICS: readonly LabelledSentence[] = [
  labelled(
    'Turkey has set up four military posts near Saraqeb, the Syrian Foreign Ministry said.',
    f('four', 4, 'military posts', {
      place: 'Saraqeb',
      attribution: 'the Syrian Foreign Ministry',
    }),
  ),
  labelled(
    'At least four observation posts built to monitor the truce were surrounded.',
    f('four', 4, 'observation posts built', { qualifier: 'at least' }),
  ),
  labelled('The city lies at the crossroads of two major highways.', f('two', 2, 'major highways')),
  labelled(
    'Shelling hit dozens of communities, with hundreds of thousands of civilians at risk, the UN relief chief Martin Griffiths said.',
    f('dozens', [24, null], 'communities', { attribution: 'the UN relief chief Martin Griffiths' }),
    f('hundreds of thousands', [200000, null], 'civilians', {
      attribution: 'the UN relief chief Martin Griffiths',
    }),
  ),
  labelled(
    'The Pentagon says it has roughly 900 troops in Syria and 2,500 in Iraq.',
    f('900', 900, 'troops', { qualifier: 'about', place: 'Syria', attribution: 'The Pentagon' }),
    f('2,500', 2500, 'troops', { place: 'Iraq', attribution: 'The Pentagon' }),
  ),
  labelled(
    'Seven days of fighting have emptied the market town.',
    f('Seven days', 7, 'fighting', { unit: 'd' }),
  ),
  labelled(
    'Coalition jets flew 24 sorties and dropped 101 munitions near Raqqa on 17 August.',
    f('24', 24, 'sorties', { place: 'Raqqa', asOf: 'on 17 August' }),
    f('101', 101, 'munitions', { place: 'Raqqa', asOf: 'on 17 August' }),
  ),
  labelled(
    'Three T-72 tanks and two Su-24 aircraft were destroyed.',
    f('Three', 3, 'T-72 tanks'),
    f('two', 2, 'Su-24 aircraft'),
  ),
  labelled(
    'The town is about 35km south of Mosul.',
    f('35km', 35, null, { unit: 'km', qualifier: 'about', place: 'Mosul' }),
  ),
  labelled(
    'Rebels seized a five-kilometre stretch of the road.',
    f('five-kilometre', 5, 'stretch', { unit: 'km' }),
  ),
  labelled(
    'A 72-hour ceasefire took effect at 6 a.m. on Sunday.',
    f('72-hour', 72, 'ceasefire', { unit: 'h', asOf: 'on Sunday' }),
  ),
  labelled(
    'Some 30,000 troops, backed by 200 tanks, are massed along the border, Ukrainian intelligence said.',
    f('30,000', 30000, 'troops', { qualifier: 'about', attribution: 'Ukrainian intelligence' }),
    f('200', 200, 'tanks', { attribution: 'Ukrainian intelligence' }),
  ),
  labelled(
    'Near Tal Afar, one strike destroyed a car-bomb factory and two strikes damaged three bridges.',
    f('one', 1, 'strike', { place: 'Tal Afar' }),
    f('two', 2, 'strikes', { place: 'Tal Afar' }),
    f('three', 3, 'bridges', { place: 'Tal Afar' }),
  ),
  labelled(
    'The convoy of 45 lorries set off from Gaziantep; 19 were turned back.',
    f('45', 45, 'lorries', { place: 'Gaziantep' }),
    f('19', 19, 'lorries'),
  ),
  labelled(
    'Thousands of fighters, hundreds of them foreigners, control the valley.',
    f('Thousands', [2000, null], 'fighters'),
    f('hundreds', [200, null], 'foreigners', { partOf: 'fighters' }),
  ),
  labelled(
    'A few thousand soldiers remain in Niger.',
    f('A few thousand', [2000, null], 'soldiers', { place: 'Niger' }),
  ),
  labelled(
    'Russia fired 36 missiles and over 80 Shahed drones at Kyiv overnight, Ukraine’s air force said.',
    f('36', 36, 'missiles', {
      place: 'Kyiv',
      asOf: 'overnight',
      attribution: 'Ukraine’s air force',
    }),
    f('80', 80, 'Shahed drones', {
      qualifier: 'more than',
      place: 'Kyiv',
      asOf: 'overnight',
      attribution: 'Ukraine’s air force',
    }),
  ),
  labelled(
    'Talks between the two sides lasted more than six hours.',
    f('two', 2, 'sides'),
    f('six hours', 6, 'Talks', { unit: 'h', qualifier: 'more than' }),
  ),
  labelled(
    'The airlift moved 60 tons of medical supplies from Dubai to Kabul.',
    f('60 tons', 60, 'medical supplies', { unit: 't', place: 'Dubai' }),
  ),
  labelled(
    'The bridge, 400 metres long, was blown up in 2016.',
    f('400 metres', 400, 'bridge', { unit: 'm' }),
  ),
  labelled(
    'The governor has sent 1,500 additional police officers to the capital, Juba.',
    f('1,500', 1500, 'additional police officers', { place: 'Juba' }),
  ),
  labelled(
    'An oil slick 12 km long and 300 m wide is drifting towards Tobruk.',
    f('12 km', 12, 'oil slick', { unit: 'km', place: 'Tobruk' }),
    f('300 m', 300, 'oil slick', { unit: 'm', place: 'Tobruk' }),
  ),
  labelled(
    'The quake toppled 5,800 buildings in Adıyaman alone, officials say.',
    f('5,800', 5800, 'buildings', { place: 'Adıyaman', attribution: 'officials' }),
  ),
  labelled(
    'Villagers reported hearing two explosions.',
    f('two', 2, 'explosions', { attribution: 'Villagers' }),
  ),
  labelled(
    'The drone has a range of 1,000 miles and carries a 40-kilogram warhead.',
    f('1,000 miles', 1000, 'range', { unit: 'mi' }),
    f('40-kilogram', 40, 'warhead', { unit: 'kg' }),
  ),
  labelled('Three or four ships pass the strait every hour.', f('Three or four', [3, 4], 'ships')),
  labelled(
    'SANA, the state news agency, said the army had taken 14 villages in southern Idlib on Wednesday.',
    f('14', 14, 'villages', { place: 'southern Idlib', asOf: 'on Wednesday', attribution: 'SANA' }),
  ),
  labelled(
    'Satellite images show at least 66 burned structures in Masteri.',
    f('66', 66, 'burned structures', {
      qualifier: 'at least',
      place: 'Masteri',
      attribution: 'Satellite images',
    }),
  ),
  labelled('Work on the 120 MW plant has stopped.', f('120 MW', 120, 'plant', { unit: 'MW' })),
];
