import { at, figure as f, type LabelledSentence, labelled, table } from './types.ts';

/** Towns, camps, districts and sites of many countries: in datelines, lists, brackets and as what a sentence is about. */
export const WHERE: readonly LabelledSentence[] = [
  labelled(
    'Heavy rain in Honiara forced 600 people from their homes on Tuesday, the disaster office said.',
    f(
      '600',
      600,
      'people',
      at('Honiara', { asOf: 'on Tuesday', attribution: 'the disaster office' }),
    ),
  ),
  labelled(
    'A bus plunged into a gorge near Sindhuli, killing 14 passengers and the driver’s two sons.',
    f('14', 14, 'passengers', at('Sindhuli')),
    f('two', 2, 'sons', at('Sindhuli')),
  ),
  labelled(
    'In Puerto Cabezas, 1,100 families sheltered in 23 schools.',
    f('1,100', 1100, 'families', at('Puerto Cabezas')),
    f('23', 23, 'schools', at('Puerto Cabezas')),
  ),
  labelled(
    'The mine at Antofagasta employs 2,400 workers, the one at Calama 1,150.',
    f('2,400', 2400, 'workers', at('Antofagasta')),
    f('1,150', 1150, 'workers', at('Calama')),
  ),
  labelled(
    'Gunmen killed nine farmers in Zurmi and took 26 women to a camp near Tsafe.',
    f('nine', 9, 'farmers', at('Zurmi')),
    f('26', 26, 'women', at('Tsafe')),
  ),
  labelled(
    'Locusts have eaten 8,000 hectares of pasture around Isiolo since March, the county said.',
    f(
      '8,000 hectares',
      8000,
      'pasture',
      at('Isiolo', { unit: 'ha', asOf: 'since March', attribution: 'the county' }),
    ),
  ),
  labelled(
    'The Vanuatu capital, Port Vila, lost 90 percent of its power lines.',
    f('90 percent', 90, 'power lines', at('Port Vila', { unit: 'percent' })),
  ),
  labelled(
    'Polling stations in Tegucigalpa ran out of ballots, and 340 voters were turned away.',
    f('340', 340, 'voters', at('Tegucigalpa')),
  ),
  labelled(
    'At Bardarash and Qushtapa camps, 3,200 Syrians share 410 latrines.',
    f('3,200', 3200, 'Syrians', at('Bardarash and Qushtapa camps')),
    f('410', 410, 'latrines', at('Bardarash and Qushtapa camps')),
  ),
  labelled(
    'Snow cut off 17 hamlets above Khorog; rescuers reached four of them by Sunday.',
    f('17', 17, 'hamlets', at('Khorog')),
    f('four', 4, 'hamlets', { asOf: 'by Sunday', partOf: 'hamlets' }),
  ),
  labelled(
    'Protesters burned 12 buses in Antananarivo and six in Toamasina.',
    f('12', 12, 'buses', at('Antananarivo')),
    f('six', 6, 'buses', at('Toamasina')),
  ),
  labelled(
    'From Lashio to Muse, at least 45 bridges have been destroyed.',
    f('45', 45, 'bridges', at('Lashio', { qualifier: 'at least' })),
  ),
  labelled(
    'The flood left 220 people homeless in the Georgian village of Shovi, officials in Tbilisi said.',
    f('220', 220, 'people', at('Shovi', { attribution: 'officials in Tbilisi' })),
  ),
  labelled(
    'Two trawlers collided off Chimbote, and 11 sailors are missing.',
    f('Two', 2, 'trawlers', at('Chimbote')),
    f('11', 11, 'sailors', at('Chimbote')),
  ),

  labelled(
    'Kyangwali settlement received 5,300 new arrivals in October, according to UNHCR.',
    f(
      '5,300',
      5300,
      'new arrivals',
      at('Kyangwali settlement', { asOf: 'in October', attribution: 'UNHCR' }),
    ),
  ),
  labelled(
    'Site 5 in Jowhar hosts 780 households, 90 more than in May.',
    f('780', 780, 'households', at('Jowhar')),
    f('90', 90, 'households', at('Jowhar', { change: 'increase', asOf: 'than in May' })),
  ),
  labelled(
    'Some 4,000 people have moved from Farchana to the new camp at Dougui.',
    f('4,000', 4000, 'people', at('Farchana', { qualifier: 'about' })),
  ),
  labelled(
    'Only 2 of the 9 boreholes in Mberra camp still work.',
    f('2', 2, 'boreholes', at('Mberra camp', { of: 9 })),
  ),
  labelled(
    'A fire on Lesbos destroyed 130 tents at Mavrovouni.',
    f('130', 130, 'tents', at('Mavrovouni')),
  ),
  labelled(
    'In Block D of Zaatari, 22 families share one tap.',
    f('22', 22, 'families', at('Zaatari')),
    f('one', 1, 'tap', at('Zaatari')),
  ),
  labelled(
    'Around 11,500 Congolese refugees live in Meheba, in north-western Zambia.',
    f('11,500', 11500, 'Congolese refugees', at('Meheba', { qualifier: 'about' })),
  ),

  labelled(
    'Displacement: 3,450 individuals fled Al Khiwai locality for An Nuhud between 2 and 5 May.',
    f('3,450', 3450, 'individuals', at('Al Khiwai locality', { asOf: 'between 2 and 5 May' })),
  ),
  labelled(
    '• Cabo Delgado: 14,200 people displaced in Chiúre district (IOM, 8 June).',
    f('14,200', 14200, 'people', at('Chiúre district', { asOf: '8 June', attribution: 'IOM' })),
  ),
  labelled(
    'Tropical Storm Freddy: Zambezia – 37,000 houses flooded; Sofala – 4,100; Manica – none.',
    f('37,000', 37000, 'houses', at('Zambezia')),
    f('4,100', 4100, 'houses', at('Sofala')),
  ),
  labelled(
    'Food: WFP reached 88,000 people in Pemba and 12,700 in Mueda in the first half of July.',
    f('88,000', 88000, 'people', at('Pemba', { asOf: 'in the first half of July' })),
    f('12,700', 12700, 'people', at('Mueda', { asOf: 'in the first half of July' })),
  ),
  labelled(
    'Health partners report 64 suspected cases and 3 deaths in Mongu (41 cases), Kalabo (18) and Sikongo (5).',
    f('64', 64, 'suspected cases', at('Mongu', { attribution: 'Health partners' })),
    f('3', 3, 'deaths', at('Mongu', { attribution: 'Health partners' })),
    f('41', 41, 'cases', at('Mongu', { attribution: 'Health partners' })),
    f('18', 18, 'cases', at('Kalabo', { attribution: 'Health partners' })),
    f('5', 5, 'cases', at('Sikongo', { attribution: 'Health partners' })),
  ),
  labelled(
    'As of 30 September, 19 schools in Dolakha District remain closed.',
    f('19', 19, 'schools', at('Dolakha District', { asOf: 'As of 30 September' })),
  ),
  labelled(
    'The road from Goma to Minova is cut at three points.',
    f('three', 3, 'points', at('Goma')),
  ),
  labelled(
    'In Upper Nile, 52 per cent of boreholes are broken, against 31 per cent in Unity.',
    f('52 per cent', 52, 'boreholes', at('Upper Nile', { unit: 'percent' })),
    f('31 per cent', 31, 'boreholes', at('Unity', { unit: 'percent' })),
  ),
  labelled(
    'Shelter kits for 1,250 families are on their way from Djibouti to Dire Dawa.',
    f('1,250', 1250, 'families', at('Djibouti')),
  ),
  labelled(
    'Sana’a airport handled 14 relief flights and Aden seven in April.',
    f('14', 14, 'relief flights', at('Sana’a airport', { asOf: 'in April' })),
    f('seven', 7, 'relief flights', at('Aden', { asOf: 'in April' })),
  ),

  labelled(
    'COX’S BAZAR, Bangladesh — A landslide killed six people before dawn, police said.',
    f('six', 6, 'people', at('COX’S BAZAR', { asOf: 'before dawn', attribution: 'police' })),
  ),
  labelled(
    'QUETTA (Dawn) – At least 21 coal miners died when gas exploded, rescuers said on Friday.',
    f(
      '21',
      21,
      'coal miners',
      at('QUETTA', { qualifier: 'at least', asOf: 'on Friday', attribution: 'rescuers' }),
    ),
  ),
  labelled(
    'LILONGWE, Sept 4 (Reuters) - Floods in Chikwawa have displaced 2,600 families.',
    f('2,600', 2600, 'families', at('Chikwawa')),
  ),
  labelled(
    'Manila, 3 June – Nearly 40 fishing boats are missing after the storm.',
    f('40', 40, 'fishing boats', at('Manila', { qualifier: 'about' })),
  ),

  labelled(
    'Fighting reached the outskirts of Bambari on Monday. More than 8,000 people have fled.',
    f('8,000', 8000, 'people', { qualifier: 'more than' }),
  ),
  labelled(
    'Cholera in Lusaka\n\nDoctors admitted 410 patients in Kanyama last week.',
    f('410', 410, 'patients', at('Kanyama', { asOf: 'last week', attribution: 'Doctors' })),
  ),
  labelled(
    'Kachin State has been cut off for a week. In Myitkyina, a litre of fuel costs 9,000 kyats.',
    f('9,000 kyats', 9000, 'fuel', at('Myitkyina', { unit: 'MMK' })),
  ),
  labelled(
    'Doctors Without Borders left Maban in June. The county now has one doctor for 200,000 people.',
    f('one', 1, 'doctor', { asOf: 'now' }),
    f('200,000', 200000, 'people', { asOf: 'now' }),
  ),

  labelled(
    'Turkey sent 40 rescuers to Marrakesh, Qatar 87 and Spain 56.',
    f('40', 40, 'rescuers', at('Marrakesh')),
    f('87', 87, 'rescuers', at('Marrakesh')),
    f('56', 56, 'rescuers', at('Marrakesh')),
  ),
  labelled(
    'The World Bank lent Ghana $250 million and Senegal $180 million in 2023.',
    f('$250 million', 250e6, null, at('Ghana', { unit: 'USD', asOf: 'in 2023' })),
    f('$180 million', 180e6, null, at('Senegal', { unit: 'USD', asOf: 'in 2023' })),
  ),
  labelled(
    'Exports of cocoa dropped by two to five percent in Ivory Coast.',
    f(
      'two to five percent',
      [2, 5],
      'Exports',
      at('Ivory Coast', { unit: 'percent', change: 'decrease' }),
    ),
  ),
  labelled(
    'Of the 18 soldiers killed in Kivu, 11 came from Malawi and seven from South Africa.',
    f('18', 18, 'soldiers killed', at('Kivu')),
    f('11', 11, 'soldiers', at('Malawi', { partOf: 'soldiers killed' })),
    f('seven', 7, 'soldiers', at('South Africa', { partOf: 'soldiers killed' })),
  ),
  labelled(
    'Iceland has 4 ports that can take such ships, Norway 30.',
    f('4', 4, 'ports', at('Iceland')),
    f('30', 30, 'ports', at('Norway')),
  ),
  labelled(
    'Bolivian police seized 7.2 tonnes of cocaine in Pisiga, on the border with Chile.',
    f('7.2 tonnes', 7.2, 'cocaine', at('Pisiga', { unit: 't' })),
  ),

  table(
    [
      ['Region', 'Affected people', 'Dead', 'Missing'],
      ['Bicol', '12,400', '8', '3'],
      ['Eastern Visayas', '7,900', '1', '–'],
    ],
    f('12,400', 12400, 'Affected people', at('Bicol')),
    f('8', 8, 'Dead', at('Bicol')),
    f('3', 3, 'Missing', at('Bicol')),
    f('7,900', 7900, 'Affected people', at('Eastern Visayas')),
    f('1', 1, 'Dead', at('Eastern Visayas')),
  ),
  table(
    [
      ['Camp', 'Population', 'Latrines'],
      ['Bidibidi', '198,000', '2,340'],
      ['Rhino Camp', '151,000', '1,870'],
    ],
    f('198,000', 198000, 'Population', at('Bidibidi')),
    f('2,340', 2340, 'Latrines', at('Bidibidi')),
    f('151,000', 151000, 'Population', at('Rhino Camp')),
    f('1,870', 1870, 'Latrines', at('Rhino Camp')),
  ),

  labelled(
    'قتل تسعة عمال في انهيار منجم للذهب قرب عطبرة يوم الأربعاء.',
    f('تسعة', 9, 'عمال', at('عطبرة', { asOf: 'يوم الأربعاء' })),
  ),
  labelled('وصل 350 نازحا إلى مخيم العفاض في مدينة الدبة.', f('350', 350, 'نازحا', at('العفاض'))),
  labelled(
    'وفي محافظة ريمة، دمرت السيول 43 منزلا وقتلت ستة أشخاص.',
    f('43', 43, 'منزلا', at('ريمة')),
    f('ستة', 6, 'أشخاص', at('ريمة')),
  ),
  labelled(
    'قالت بلدية سبها إن 120 أسرة تعيش في المدارس.',
    f('120', 120, 'أسرة', at('سبها', { attribution: 'بلدية سبها' })),
  ),
  labelled(
    'أصيب 17 متظاهرا في الناصرية وثلاثة في العمارة، بحسب مصدر أمني.',
    f('17', 17, 'متظاهرا', at('الناصرية', { attribution: 'مصدر أمني' })),
    f('ثلاثة', 3, 'متظاهرا', at('العمارة', { attribution: 'مصدر أمني' })),
  ),
  labelled(
    'سجلت موريتانيا 29 إصابة بحمى الوادي المتصدع منذ سبتمبر.',
    f('29', 29, 'إصابة', at('موريتانيا', { asOf: 'منذ سبتمبر' })),
  ),
  labelled(
    'وعبرت 62 شاحنة من معبر كرم أبو سالم أمس.',
    f('62', 62, 'شاحنة', at('كرم أبو سالم', { asOf: 'أمس' })),
  ),
  labelled(
    'يؤوي مخيم الزعتري شمالي الأردن نحو 76 ألف لاجئ.',
    f('76 ألف', 76000, 'لاجئ', at('الزعتري', { qualifier: 'about' })),
  ),
  labelled(
    'نزحت 800 عائلة من بلدة الخيام إلى صيدا خلال يومين.',
    f('800', 800, 'عائلة', at('الخيام', { asOf: 'خلال يومين' })),
  ),
  labelled(
    'وأعلن الدفاع المدني في إدلب انتشال 11 جثة من تحت الأنقاض في سرمين.',
    f('11', 11, 'جثة', at('سرمين', { attribution: 'الدفاع المدني في إدلب' })),
  ),
  labelled('تعطلت 6 من أصل 10 آبار في مديرية عبس.', f('6', 6, 'آبار', at('عبس', { of: 10 }))),
  labelled(
    'أرسلت الكويت 40 طنا من الأدوية إلى بورتسودان.',
    f('40 طنا', 40, 'الأدوية', at('بورتسودان', { unit: 't' })),
  ),
  labelled(
    'وقال محافظ السويداء إن 250 منزلا تضررت في شهبا.',
    f('250', 250, 'منزلا', at('شهبا', { attribution: 'محافظ السويداء' })),
  ),
  labelled(
    'تجمع مئات المحتجين أمام البرلمان في عمان.',
    f('مئات', [200, null], 'المحتجين', at('عمان')),
  ),
];
