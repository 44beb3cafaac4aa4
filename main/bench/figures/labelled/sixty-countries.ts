import { at, by, figure as f, type LabelledSentence, labelled, table } from './types.ts';

/** Written before the code was looked at: news, reports, tables and Arabic from many countries. */
export const SIXTY_COUNTRIES: readonly LabelledSentence[] = [
  labelled(
    'Rebels freed 22 miners in Bambari and 9 in Alindao after talks with elders.',
    f('22', 22, 'miners', at('Bambari')),
    f('9', 9, 'miners', at('Alindao')),
  ),
  labelled(
    'A court in Minsk sentenced six journalists to between three and 12 years in prison on Tuesday.',
    f('six', 6, 'journalists', at('Minsk', { asOf: 'on Tuesday' })),
    f('three and 12 years', [3, 12], null, at('Minsk', { unit: 'yr', asOf: 'on Tuesday' })),
  ),
  labelled(
    'The ferry left Zanzibar with 290 passengers, 110 more than it may carry.',
    f('290', 290, 'passengers', at('Zanzibar')),
    f('110', 110, 'passengers', at('Zanzibar', { change: 'increase' })),
  ),
  labelled(
    'Turnout was 61.4 percent in Lusaka but only 38 percent in Livingstone, the electoral commission said.',
    f(
      '61.4 percent',
      61.4,
      'Turnout',
      at('Lusaka', by('the electoral commission', { unit: 'percent' })),
    ),
    f(
      '38 percent',
      38,
      'Turnout',
      at('Livingstone', by('the electoral commission', { unit: 'percent' })),
    ),
  ),
  labelled(
    'In Tegucigalpa, mayor Jorge Aldana said 340 families had been moved since Sunday.',
    f(
      '340',
      340,
      'families',
      at('Tegucigalpa', by('mayor Jorge Aldana', { asOf: 'since Sunday' })),
    ),
  ),
  labelled(
    'At least 17 people, including four children, drowned when a boat sank off Nouadhibou.',
    f('17', 17, 'people', at('Nouadhibou', { qualifier: 'at least' })),
    f('four', 4, 'children', at('Nouadhibou', { partOf: 'people' })),
  ),
  labelled(
    'The Dutch port of Rotterdam handled 13.4 million containers last year, 7 per cent fewer than in 2021.',
    f('13.4 million', 13.4e6, 'containers', at('Rotterdam', { asOf: 'last year' })),
    f(
      '7 per cent',
      7,
      'containers',
      at('Rotterdam', { unit: 'percent', change: 'decrease', asOf: 'than in 2021' }),
    ),
  ),
  labelled(
    'Armenia says 100,400 people have crossed from Nagorno-Karabakh.',
    f('100,400', 100400, 'people', at('Nagorno-Karabakh', by('Armenia'))),
  ),
  labelled(
    'Flooding cut power to nearly 45,000 homes across Queensland, and two nursing homes in Cairns were cleared.',
    f('45,000', 45000, 'homes', at('Queensland', { qualifier: 'about' })),
    f('two', 2, 'nursing homes', at('Cairns')),
  ),
  labelled(
    'Hospitals in Tacloban ran out of beds. Doctors there treated 600 people for leptospirosis.',
    f('600', 600, 'people'),
  ),
  labelled(
    'SUVA, March 3 – Some 4,000 sugar farmers walked out of talks on Monday, their union said.',
    f(
      '4,000',
      4000,
      'sugar farmers',
      at('SUVA', by('their union', { qualifier: 'about', asOf: 'on Monday' })),
    ),
  ),
  labelled(
    'The army lost 11 soldiers and three vehicles in an ambush near Djibo.',
    f('11', 11, 'soldiers', at('Djibo')),
    f('three', 3, 'vehicles', at('Djibo')),
  ),
  labelled(
    'Thieves took 2.3 million rand from a bank in Polokwane.',
    f('2.3 million rand', 2.3e6, null, at('Polokwane', { unit: 'ZAR' })),
  ),
  labelled(
    'Only one of the 12 wells in Ténenkou still gives water.',
    f('one', 1, 'wells', at('Ténenkou', { of: 12 })),
  ),
  labelled(
    'The quake struck 40 kilometres south of Hualien and was felt by millions.',
    f('40 kilometres', 40, null, at('Hualien', { unit: 'km' })),
    f('millions', [2000000, null], null, at('Hualien')),
  ),
  labelled(
    'Chile expelled 83 foreigners on Thursday, 56 of them Bolivians.',
    f('83', 83, 'foreigners', at('Chile', { asOf: 'on Thursday' })),
    f('56', 56, 'Bolivians', at('Chile', { partOf: 'foreigners', asOf: 'on Thursday' })),
  ),
  labelled(
    'Wages at the mine in Tarkwa rose from 2,100 to 2,650 cedis a month.',
    f('2,100', 2100, 'Wages', at('Tarkwa', { unit: 'GHS' })),
    f('2,650 cedis', 2650, 'Wages', at('Tarkwa', { unit: 'GHS' })),
  ),
  labelled(
    'Police fired tear gas at hundreds of students in Dhaka; at least 60 were hurt.',
    f('hundreds', [200, null], 'students', at('Dhaka')),
    f('60', 60, 'students', { qualifier: 'at least' }),
  ),
  labelled(
    'A bus carrying 48 pilgrims fell into a gorge in Rudraprayag, killing 15.',
    f('48', 48, 'pilgrims', at('Rudraprayag')),
    f('15', 15, 'pilgrims', at('Rudraprayag')),
  ),
  labelled(
    'Doctors Without Borders closed three of its clinics in Port-au-Prince and sent home 70 staff.',
    f('three', 3, 'clinics', at('Port-au-Prince')),
    f('70', 70, 'staff', at('Port-au-Prince')),
  ),
  labelled(
    'Moldova imported 1.1 billion cubic metres of gas in 2023, two thirds of it through Ukraine.',
    f('1.1 billion cubic metres', 1.1e9, 'gas', at('Moldova', { unit: 'm³', asOf: 'in 2023' })),
    f(
      'two thirds',
      2 / 3,
      'gas',
      at('Moldova', { unit: 'fraction', partOf: 'gas', asOf: 'in 2023' }),
    ),
  ),
  labelled(
    'Nine out of ten shops in Goma were shut on Friday, a trader said by phone.',
    f(
      'Nine out of ten',
      0.9,
      'shops',
      at('Goma', by('a trader', { unit: 'fraction', asOf: 'on Friday' })),
    ),
  ),
  labelled(
    'Fuel in Harare now costs $1.60 a litre, up 12 cents since May.',
    f('$1.60', 1.6, 'Fuel', at('Harare', { unit: 'USD', asOf: 'now' })),
    f(
      '12 cents',
      0.12,
      'Fuel',
      at('Harare', { unit: 'USD', change: 'increase', asOf: 'since May' }),
    ),
  ),
  labelled(
    'Between 3 and 9 August, 1,204 households arrived in Bosaso and 377 in Qardho.',
    f('1,204', 1204, 'households', at('Bosaso', { asOf: 'Between 3 and 9 August' })),
    f('377', 377, 'households', at('Qardho', { asOf: 'Between 3 and 9 August' })),
  ),
  labelled(
    'WASH: 18 latrines were built in Hagadera camp; 240 are still needed.',
    f('18', 18, 'latrines', at('Hagadera camp')),
    f('240', 240, 'latrines'),
  ),
  labelled(
    'As of 14 July, 78 per cent of children in Kidal Region were out of school.',
    f(
      '78 per cent',
      78,
      'children',
      at('Kidal Region', { unit: 'percent', asOf: 'As of 14 July' }),
    ),
  ),
  labelled(
    'The market at Abs is 25 km from the nearest site and fetches 1.5 million rials a day.',
    f('25 km', 25, null, at('Abs', { unit: 'km' })),
    f('1.5 million rials', 1.5e6, 'market', at('Abs', { unit: 'YER' })),
  ),
  labelled(
    'Global acute malnutrition stands at 17.8 per cent in Turkana North and 11.2 per cent in Loima.',
    f('17.8 per cent', 17.8, 'Global acute malnutrition', at('Turkana North', { unit: 'percent' })),
    f('11.2 per cent', 11.2, 'Global acute malnutrition', at('Loima', { unit: 'percent' })),
  ),
  labelled(
    'Partners reached 62,000 people with food in Pibor County in June, compared to 49,500 in May.',
    f('62,000', 62000, 'people', at('Pibor County', { asOf: 'in June' })),
    f('49,500', 49500, 'people', at('Pibor County', { asOf: 'in May' })),
  ),
  labelled(
    'Thyolo District: 3 deaths, 41 injured, 2,008 houses destroyed.',
    f('3', 3, 'deaths', at('Thyolo District')),
    f('41', 41, 'injured', at('Thyolo District')),
    f('2,008', 2008, 'houses destroyed', at('Thyolo District')),
  ),
  labelled(
    'The Civil Protection Unit in Makeni reports that 512 people, mostly women, sleep in two schools.',
    f('512', 512, 'people', at('Makeni', by('The Civil Protection Unit in Makeni'))),
    f('two', 2, 'schools', at('Makeni', by('The Civil Protection Unit in Makeni'))),
  ),
  labelled(
    'Of the 96 schools in Rumonge, 31 have no roof and 12 serve as shelters.',
    f('96', 96, 'schools', at('Rumonge')),
    f('31', 31, 'schools', at('Rumonge', { partOf: 'schools' })),
    f('12', 12, 'schools', at('Rumonge', { partOf: 'schools' })),
  ),
  labelled(
    'US$4.2 million is needed to repair the dyke in Hpa-An.',
    f('US$4.2 million', 4.2e6, 'the dyke', at('Hpa-An', { unit: 'USD' })),
  ),
  labelled(
    'Each family in Saint-Louis du Nord received 8,500 gourdes and two mats.',
    f('8,500 gourdes', 8500, null, at('Saint-Louis du Nord', { unit: 'HTG' })),
    f('two', 2, 'mats', at('Saint-Louis du Nord')),
  ),
  labelled(
    'Measles: 88 cases in Lofa, 14 in Nimba, none in Bong.',
    f('88', 88, 'cases', at('Lofa')),
    f('14', 14, 'cases', at('Nimba')),
  ),
  labelled(
    'The tally for Barpeta rose by 9,300 to 121,700 on Saturday.',
    f('9,300', 9300, 'tally', at('Barpeta', { change: 'increase', asOf: 'on Saturday' })),
    f('121,700', 121700, 'tally', at('Barpeta', { asOf: 'on Saturday' })),
  ),
  labelled(
    'Some 5–7 trucks cross at Öncüpınar each day.',
    f('5–7', [5, 7], 'trucks', at('Öncüpınar')),
  ),
  labelled(
    'UNHCR and its partners registered 15,321 new arrivals in Maratane settlement (52% women).',
    f('15,321', 15321, 'new arrivals', at('Maratane settlement', by('UNHCR and its partners'))),
    f(
      '52%',
      52,
      'women',
      at('Maratane settlement', by('UNHCR and its partners', { unit: 'percent' })),
    ),
  ),
  labelled(
    'Water trucking: Ceel Afweyn 120 m³/day, Xudun 85 m³/day.',
    f('120 m³', 120, 'Water trucking', at('Ceel Afweyn', { unit: 'm³' })),
    f('85 m³', 85, 'Water trucking', at('Xudun', { unit: 'm³' })),
  ),
  labelled(
    'Around 300 ha of maize were lost to locusts in Karamoja, the agriculture officer told the team.',
    f(
      '300 ha',
      300,
      'maize',
      at('Karamoja', by('the agriculture officer', { unit: 'ha', qualifier: 'about' })),
    ),
  ),
  labelled(
    'Health workers vaccinated 9,870 children against polio in Lae and Madang over five days.',
    f('9,870', 9870, 'children', at('Lae and Madang', { asOf: 'over five days' })),
  ),
  labelled(
    'Satakunta\n\nFire crews rescued 31 residents from the block of flats.',
    f('31', 31, 'residents'),
  ),
  labelled(
    'Situation in Sa’ada\n\nOver 1,000 sheep were lost, and 26 wells collapsed.',
    f('1,000', 1000, 'sheep', { qualifier: 'more than' }),
    f('26', 26, 'wells'),
  ),
  labelled(
    'Batticaloa remains cut off. Some 2,700 people in 14 villages wait for boats.',
    f('2,700', 2700, 'people', { qualifier: 'about' }),
    f('14', 14, 'villages'),
  ),
  table(
    [
      ['Commune', 'Ménages', 'Écoles fermées'],
      ['Gitega', '1 204', '6'],
      ['Ruyigi', '933', '4'],
    ],
    f('1 204', 1204, 'Ménages', at('Gitega')),
    f('6', 6, 'Écoles fermées', at('Gitega')),
    f('933', 933, 'Ménages', at('Ruyigi')),
    f('4', 4, 'Écoles fermées', at('Ruyigi')),
  ),
  table(
    [
      ['Township', 'IDPs (May)', 'IDPs (June)'],
      ['Falam', '3,100', '4,250'],
      ['Tedim', '900', '1,010'],
    ],
    f('3,100', 3100, 'IDPs', at('Falam', { asOf: 'May' })),
    f('4,250', 4250, 'IDPs', at('Falam', { asOf: 'June' })),
    f('900', 900, 'IDPs', at('Tedim', { asOf: 'May' })),
    f('1,010', 1010, 'IDPs', at('Tedim', { asOf: 'June' })),
  ),
  table(
    [
      ['Site', 'Capacity', 'Occupancy %'],
      ['Moria', '2,840', '110%'],
      ['Vathy', '648', '95%'],
    ],
    f('2,840', 2840, 'Capacity', at('Moria')),
    f('110%', 110, 'Occupancy', at('Moria', { unit: 'percent' })),
    f('648', 648, 'Capacity', at('Vathy')),
    f('95%', 95, 'Occupancy', at('Vathy', { unit: 'percent' })),
  ),
  labelled(
    'أصيب 23 متظاهرا في مواجهات مع الشرطة وسط البصرة.',
    f('23', 23, 'متظاهرا', at('البصرة')),
  ),
  labelled(
    'قالت وزارة الصحة إن 112 شخصا توفوا بالكوليرا في ولاية كسلا منذ يوليو.',
    f('112', 112, 'شخصا', at('كسلا', by('وزارة الصحة', { asOf: 'منذ يوليو' }))),
  ),
  labelled(
    'نزحت أكثر من 4 آلاف أسرة من الفاشر إلى طويلة.',
    f('4 آلاف', 4000, 'أسرة', at('الفاشر', { qualifier: 'more than' })),
  ),
  labelled(
    'تبلغ كلفة المشروع في صلالة 12 مليون ريال.',
    f('12 مليون ريال', 12e6, 'كلفة المشروع', at('صلالة', { unit: 'OMR' })),
  ),
  labelled(
    'يعاني 60 بالمئة من أطفال تعز من سوء التغذية.',
    f('60 بالمئة', 60, 'أطفال', at('تعز', { unit: 'percent' })),
  ),
  labelled(
    'غرق قارب يحمل 50 مهاجرا قبالة سواحل زوارة، ونجا 12 منهم.',
    f('50', 50, 'مهاجرا', at('زوارة')),
    f('12', 12, 'مهاجرا', at('زوارة', { partOf: 'مهاجرا' })),
  ),
  labelled(
    'هدمت السلطات ستة منازل في سلوان يوم الاثنين.',
    f('ستة', 6, 'منازل', at('سلوان', { asOf: 'يوم الاثنين' })),
  ),
  labelled('استقبل مستشفى الشفاء في غزة 87 جريحا خلال ساعات.', f('87', 87, 'جريحا', at('غزة'))),
  labelled(
    'وصلت إلى ميناء الحديدة ثلاث سفن تحمل 30 ألف طن من القمح.',
    f('ثلاث', 3, 'سفن', at('الحديدة')),
    f('30 ألف طن', 30000, 'القمح', at('الحديدة', { unit: 't' })),
  ),
  labelled(
    'سجلت درنة 14 حالة وطبرق 6 حالات.',
    f('14', 14, 'حالة', at('درنة')),
    f('6', 6, 'حالات', at('طبرق')),
  ),
  labelled(
    'أغلقت 40 مدرسة في محافظة إدلب، بحسب مديرية التربية.',
    f('40', 40, 'مدرسة', at('إدلب', by('مديرية التربية'))),
  ),
  labelled('ارتفع عدد المصابين في انفجار بيروت إلى 6500 شخص.', f('6500', 6500, 'شخص', at('بيروت'))),
  labelled(
    'وتقدر الأمم المتحدة أن نحو مليوني شخص في دارفور يحتاجون إلى مساعدة.',
    f('مليوني', 2e6, 'شخص', at('دارفور', by('الأمم المتحدة', { qualifier: 'about' }))),
  ),
  labelled(
    'احترق ما بين 10 و15 هكتارا من الغابات في جيجل.',
    f('10 و15 هكتارا', [10, 15], 'الغابات', at('جيجل', { unit: 'ha' })),
  ),
  labelled(
    'تقع القرية على بعد 35 كيلومترا شمال سنجار.',
    f('35 كيلومترا', 35, null, at('سنجار', { unit: 'km' })),
  ),
  labelled(
    'اعتقلت قوات الأمن 18 شخصا في نواكشوط، بينهم 3 صحفيين.',
    f('18', 18, 'شخصا', at('نواكشوط')),
    f('3', 3, 'صحفيين', at('نواكشوط', { partOf: 'شخصا' })),
  ),
  labelled(
    'قال مدير المستشفى في مصراتة إن خمسة أطباء فقط بقوا.',
    f('خمسة', 5, 'أطباء', at('مصراتة', by('مدير المستشفى في مصراتة'))),
  ),
  labelled(
    'خسر المزارعون في وادي حضرموت ثلث المحصول.',
    f('ثلث', 1 / 3, 'المحصول', at('حضرموت', { unit: 'fraction' })),
  ),
  labelled(
    'À Bunia, 3 200 déplacés ont reçu des vivres mardi.',
    f('3 200', 3200, 'déplacés', at('Bunia', { asOf: 'mardi' })),
  ),
  labelled(
    'Selon la gendarmerie, 14 personnes ont péri dans un accident près de Bouaké.',
    f('14', 14, 'personnes', at('Bouaké', by('la gendarmerie'))),
  ),
  labelled(
    'Le prix du mil a augmenté de 23 % à Zinder en un an.',
    f('23 %', 23, 'prix', at('Zinder', { unit: 'percent', change: 'increase', asOf: 'en un an' })),
  ),
  labelled(
    'Quelque 850 maisons ont été détruites à Manakara et 120 à Vohipeno.',
    f('850', 850, 'maisons', at('Manakara', { qualifier: 'about' })),
    f('120', 120, 'maisons', at('Vohipeno')),
  ),
  labelled(
    'Près de 2,5 millions d’euros seront versés à la commune de Cayenne.',
    f('2,5 millions d’euros', 2.5e6, null, at('Cayenne', { unit: 'EUR', qualifier: 'about' })),
  ),
  labelled(
    'Prices in Bamako rose 4% in March and 6% in April.',
    f('4%', 4, 'Prices', at('Bamako', { unit: 'percent', change: 'increase', asOf: 'in March' })),
    f('6%', 6, 'Prices', at('Bamako', { unit: 'percent', change: 'increase', asOf: 'in April' })),
  ),
  labelled(
    'The governor of Herat, Noor Islamjar, put the number of dead at 1,053.',
    f('1,053', 1053, 'dead', at('Herat', by('governor of Herat, Noor Islamjar'))),
  ),
  labelled(
    'Three suspects aged 19 to 24 were held in Ghent with 5.5 kilos of cocaine.',
    f('Three', 3, 'suspects', at('Ghent')),
    f('5.5 kilos', 5.5, 'cocaine', at('Ghent', { unit: 'kg' })),
  ),
  labelled(
    'Twenty-six inmates escaped from the prison in Jacmel on Christmas Eve.',
    f('Twenty-six', 26, 'inmates', at('Jacmel', { asOf: 'on Christmas Eve' })),
  ),
  labelled(
    'Eritrea has no figures; Ethiopia’s Tigray region counts 5,300 dead cattle.',
    f('5,300', 5300, 'dead cattle', at('Tigray region', by('Ethiopia’s Tigray region'))),
  ),
  labelled(
    'Temperatures in Jacobabad reached 51 °C on Sunday, and 17 people died of heat.',
    f('51 °C', 51, 'Temperatures', at('Jacobabad', { unit: '°C', asOf: 'on Sunday' })),
    f('17', 17, 'people', at('Jacobabad', { asOf: 'on Sunday' })),
  ),
  labelled(
    'The road from Kananga to Tshikapa, 260 km long, took the convoy nine days.',
    f('260 km', 260, 'road', at('Kananga', { unit: 'km' })),
    f('nine days', 9, null, at('Kananga', { unit: 'd' })),
  ),
  labelled(
    'Peru reported 1.2m dengue cases, or 350 per 100,000 people in Loreto.',
    f('1.2m', 1.2e6, 'dengue cases', at('Peru', by('Peru'))),
    f('350', 350, 'dengue cases', at('Loreto', by('Peru'))),
  ),
  labelled(
    'Half of the 220 homes in Fuego’s path were empty.',
    f('Half', 0.5, 'homes', { unit: 'fraction' }),
    f('220', 220, 'homes'),
  ),
  labelled(
    'More than 20 aid workers have been killed in South Sudan this year, OCHA said, while 14 were killed in all of 2022.',
    f(
      '20',
      20,
      'aid workers',
      at('South Sudan', by('OCHA', { qualifier: 'more than', asOf: 'this year' })),
    ),
    f('14', 14, 'aid workers', { asOf: 'in all of 2022' }),
  ),
];
