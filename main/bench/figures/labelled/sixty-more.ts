import { at, by, figure as f, type LabelledSentence, labelled, table } from './types.ts';

/** Other sentences of the same kinds. */
export const SIXTY_MORE: readonly LabelledSentence[] = [
  labelled(
    'A landslide in Enga killed at least 670 people and buried 150 houses.',
    f('670', 670, 'people', at('Enga', { qualifier: 'at least' })),
    f('150', 150, 'houses', at('Enga')),
  ),
  labelled(
    'Kazakhstan shipped 4.6 million tons of grain to Afghanistan in 2022.',
    f('4.6 million tons', 4.6e6, 'grain', at('Afghanistan', { unit: 't', asOf: 'in 2022' })),
  ),
  labelled(
    'Soldiers in Cúcuta found 1,400 rounds of ammunition and nearly two kilos of gold.',
    f('1,400', 1400, 'rounds', at('Cúcuta')),
    f('two kilos', 2, 'gold', at('Cúcuta', { unit: 'kg', qualifier: 'about' })),
  ),
  labelled(
    'Inflation in Laos slowed to 24 per cent in July from 28.6 in June.',
    f('24 per cent', 24, 'Inflation', at('Laos', { unit: 'percent', asOf: 'in July' })),
    f('28.6', 28.6, 'Inflation', at('Laos', { unit: 'percent', asOf: 'in June' })),
  ),
  labelled(
    'Seven fishermen from Negombo were rescued off Trincomalee after 11 days at sea.',
    f('Seven', 7, 'fishermen', at('Trincomalee')),
  ),
  labelled(
    'Bulgaria will pay 85 million leva for the trains, the transport minister said on Thursday.',
    f(
      '85 million leva',
      85e6,
      'trains',
      at('Bulgaria', by('the transport minister', { unit: 'BGN', asOf: 'on Thursday' })),
    ),
  ),
  labelled(
    'More than a third of Tuvalu could be under water by 2050, scientists warn.',
    f(
      'a third',
      1 / 3,
      'Tuvalu',
      by('scientists', { unit: 'fraction', qualifier: 'more than', asOf: 'by 2050' }),
    ),
  ),
  labelled(
    'The clash in Ituri left nine dead, among them two children, a local chief told AFP.',
    f('nine', 9, 'dead', at('Ituri', by('a local chief'))),
    f('two', 2, 'children', at('Ituri', by('a local chief', { partOf: 'dead' }))),
  ),
  labelled(
    'BLANTYRE, Malawi (AP) — Police arrested 28 people over the death of a baker.',
    f('28', 28, 'people', at('BLANTYRE')),
  ),
  labelled(
    'Rents in Tirana have risen by a fifth since 2021, while wages grew 6 percent.',
    f(
      'a fifth',
      0.2,
      'Rents',
      at('Tirana', { unit: 'fraction', change: 'increase', asOf: 'since 2021' }),
    ),
    f('6 percent', 6, 'wages', { unit: 'percent', change: 'increase' }),
  ),
  labelled(
    'Five of the nine judges in Bratislava voted against the law.',
    f('Five', 5, 'judges', at('Bratislava', { of: 9 })),
  ),
  labelled(
    'A mine collapse near Mototo trapped 30 workers 200 metres underground.',
    f('30', 30, 'workers', at('Mototo')),
    f('200 metres', 200, null, at('Mototo', { unit: 'm' })),
  ),
  labelled(
    'Honduran police say 46 women died in a prison riot at Támara.',
    f('46', 46, 'women', at('Támara', by('Honduran police'))),
  ),
  labelled('Voters in 18 of 21 districts backed the plan.', f('18', 18, 'districts', { of: 21 })),
  labelled(
    'Greece sent two planes to Cyprus, and Jordan sent three.',
    f('two', 2, 'planes', at('Cyprus')),
    f('three', 3, 'planes', at('Cyprus')),
  ),
  labelled(
    'The price of a loaf in Beirut has gone from 1,500 to 65,000 pounds.',
    f('1,500', 1500, 'price', at('Beirut', { unit: 'LBP' })),
    f('65,000 pounds', 65000, 'price', at('Beirut', { unit: 'LBP' })),
  ),
  labelled(
    'Almost half of the 3,200 inmates in Honiara have never seen a judge.',
    f('half', 0.5, 'inmates', at('Honiara', { unit: 'fraction', qualifier: 'about' })),
    f('3,200', 3200, 'inmates', at('Honiara')),
  ),
  labelled(
    'Qatar Airways cancelled 14 flights to Erbil and six to Najaf.',
    f('14', 14, 'flights', at('Erbil')),
    f('six', 6, 'flights', at('Najaf')),
  ),
  labelled(
    'Heavy rain, 180 mm in three hours, swept away four bridges in Guna.',
    f('180 mm', 180, 'rain', at('Guna', { unit: 'mm', asOf: 'in three hours' })),
    f('four', 4, 'bridges', at('Guna')),
  ),
  labelled(
    'The strike at the Bor smelter is in its fifth week; 1,700 miners have joined it.',
    f('1,700', 1700, 'miners'),
  ),
  labelled(
    'He said the tribunal in Arusha had spent $2 billion and convicted 61 people.',
    f('$2 billion', 2e9, null, at('Arusha', { unit: 'USD' })),
    f('61', 61, 'people', at('Arusha')),
  ),
  labelled(
    'About one in six Cubans has left since 2021.',
    f('one in six', 1 / 6, 'Cubans', { unit: 'fraction', qualifier: 'about', asOf: 'since 2021' }),
  ),
  labelled(
    'Dollo Ado: 2,640 children screened, 311 of them malnourished.',
    f('2,640', 2640, 'children', at('Dollo Ado')),
    f('311', 311, 'children', at('Dollo Ado', { partOf: 'children' })),
  ),
  labelled(
    'From 1 to 15 September, partners trucked 3,400 m³ of water to Zelingei and 1,150 m³ to Nertiti.',
    f('3,400 m³', 3400, 'water', at('Zelingei', { unit: 'm³', asOf: 'From 1 to 15 September' })),
    f('1,150 m³', 1150, null, at('Nertiti', { unit: 'm³', asOf: 'From 1 to 15 September' })),
  ),
  labelled(
    'An estimated 56,000 people (11,200 households) in Chókwè need shelter.',
    f('56,000', 56000, 'people', at('Chókwè', { qualifier: 'about' })),
    f('11,200', 11200, 'households', at('Chókwè')),
  ),
  labelled(
    'Nine schools in Kyauktaw and four in Minbya were hit by shells in August.',
    f('Nine', 9, 'schools', at('Kyauktaw', { asOf: 'in August' })),
    f('four', 4, 'schools', at('Minbya', { asOf: 'in August' })),
  ),
  labelled(
    'Food: 14,000 of 21,000 targeted families in Aweil East were reached.',
    f('14,000', 14000, 'targeted families', at('Aweil East', { of: 21000 })),
  ),
  labelled(
    'The municipality of Pemba counted 918 tents on 2 May, 77 fewer than on 18 April.',
    f('918', 918, 'tents', at('Pemba', by('The municipality of Pemba', { asOf: 'on 2 May' }))),
    f(
      '77',
      77,
      'tents',
      at(
        'Pemba',
        by('The municipality of Pemba', { change: 'decrease', asOf: 'than on 18 April' }),
      ),
    ),
  ),
  labelled(
    'In Sarmada camp, each tap serves 310 people against a standard of 250.',
    f('310', 310, 'people', at('Sarmada camp')),
    f('250', 250, 'people', at('Sarmada camp')),
  ),
  labelled(
    'Reported cases of dengue doubled to 1,902 in Guayas and fell to 340 in Manabí.',
    f('1,902', 1902, 'Reported cases', at('Guayas')),
    f('340', 340, 'Reported cases', at('Manabí')),
  ),
  labelled(
    'Funding stands at US$61.3 million, or 24 per cent of what is needed in Lebanon.',
    f('US$61.3 million', 61.3e6, 'Funding', at('Lebanon', { unit: 'USD' })),
    f('24 per cent', 24, 'Funding', at('Lebanon', { unit: 'percent' })),
  ),
  labelled(
    'The health post in Kalaban receives 45 patients a day and has two nurses.',
    f('45', 45, 'patients', at('Kalaban')),
    f('two', 2, 'nurses', at('Kalaban')),
  ),
  labelled(
    'Protection teams met 64 unaccompanied children in Assamaka; 9 were reunited with relatives in Agadez.',
    f('64', 64, 'unaccompanied children', at('Assamaka')),
    f('9', 9, 'unaccompanied children', at('Agadez')),
  ),
  labelled(
    'Bari region 12 cases, Mudug 7, Nugaal 3.',
    f('12', 12, 'cases', at('Bari region')),
    f('7', 7, 'cases', at('Mudug')),
    f('3', 3, 'cases', at('Nugaal')),
  ),
  labelled(
    'Around 70% of wells in Mandera South are dry, up from 40% in January.',
    f('70%', 70, 'wells', at('Mandera South', { unit: 'percent', qualifier: 'about' })),
    f('40%', 40, 'wells', at('Mandera South', { unit: 'percent', asOf: 'in January' })),
  ),
  labelled(
    'No fewer than 26 trucks left Renk for Melut on 7 October carrying 780 mt of sorghum.',
    f('26', 26, 'trucks', at('Renk', { qualifier: 'at least', asOf: 'on 7 October' })),
    f('780 mt', 780, 'sorghum', at('Renk', { unit: 't', asOf: 'on 7 October' })),
  ),
  labelled(
    'Education: 61 classrooms destroyed in Sofala; 8,300 pupils attend lessons under trees.',
    f('61', 61, 'classrooms', at('Sofala')),
    f('8,300', 8300, 'pupils'),
  ),
  labelled(
    'The average family in Dadaab spends 63 per cent of its income on food, or KES 9,400 a month.',
    f('63 per cent', 63, 'income', at('Dadaab', { unit: 'percent' })),
    f('KES 9,400', 9400, null, at('Dadaab', { unit: 'KES' })),
  ),
  table(
    [
      ['Woreda', 'Male', 'Female', 'Total'],
      ['Gode', '410', '520', '930'],
      ['Kelafo', '205', '233', '438'],
    ],
    f('410', 410, 'Male', at('Gode')),
    f('520', 520, 'Female', at('Gode')),
    f('930', 930, null, at('Gode', { total: true })),
    f('205', 205, 'Male', at('Kelafo')),
    f('233', 233, 'Female', at('Kelafo')),
    f('438', 438, null, at('Kelafo', { total: true })),
  ),
  table(
    [
      ['Indicator', 'Tonj', 'Yirol'],
      ['Tents', '120', '95'],
      ['Latrines', '14', '9'],
    ],
    f('120', 120, 'Tents', at('Tonj')),
    f('95', 95, 'Tents', at('Yirol')),
    f('14', 14, 'Latrines', at('Tonj')),
    f('9', 9, 'Latrines', at('Yirol')),
  ),
  labelled('لقي 9 عمال حتفهم في انهيار منجم قرب أبو حمد.', f('9', 9, 'عمال', at('أبو حمد'))),
  labelled(
    'أعلن برنامج الأغذية العالمي توزيع 1200 طن من الدقيق في شمال غزة خلال أسبوع.',
    f(
      '1200 طن',
      1200,
      'الدقيق',
      at('غزة', by('برنامج الأغذية العالمي', { unit: 't', asOf: 'خلال أسبوع' })),
    ),
  ),
  labelled(
    'وصل 350 لاجئا إلى جزيرة لامبيدوزا ليل السبت.',
    f('350', 350, 'لاجئا', at('لامبيدوزا', { asOf: 'ليل السبت' })),
  ),
  labelled(
    'ارتفعت أسعار الوقود في بورتسودان بنسبة 25 بالمئة.',
    f('25 بالمئة', 25, 'أسعار الوقود', at('بورتسودان', { unit: 'percent', change: 'increase' })),
  ),
  labelled(
    'قال رئيس بلدية طبرق إن السيول جرفت 17 منزلا وثلاثة جسور.',
    f('17', 17, 'منزلا', at('طبرق', by('رئيس بلدية طبرق'))),
    f('ثلاثة', 3, 'جسور', at('طبرق', by('رئيس بلدية طبرق'))),
  ),
  labelled('تحتاج 80 أسرة في مخيم الزعتري إلى خيام جديدة.', f('80', 80, 'أسرة', at('الزعتري'))),
  labelled(
    'أفرجت السلطات في نواذيبو عن 26 صيادا سنغاليا.',
    f('26', 26, 'صيادا سنغاليا', at('نواذيبو')),
  ),
  labelled(
    'يبعد المعسكر 12 كيلومترا عن مدينة القطينة.',
    f('12 كيلومترا', 12, null, at('القطينة', { unit: 'km' })),
  ),
  labelled(
    'قتل ضابطان وأصيب 4 جنود في هجوم على حاجز شرقي الرمادي.',
    f('4', 4, 'جنود', at('الرمادي')),
  ),
  labelled(
    'خصصت الحكومة 5 ملايين دينار لترميم سوق الموصل القديم.',
    f('5 ملايين دينار', 5e6, null, at('الموصل', { unit: 'IQD' })),
  ),
  labelled(
    'وبحسب الهلال الأحمر، فقد 60 شخصا منازلهم في حريق بمخيم عين الحلوة.',
    f('60', 60, 'شخصا', at('عين الحلوة', by('الهلال الأحمر'))),
  ),
  labelled(
    'سجلت ولاية القضارف 230 إصابة بحمى الضنك، توفي منهم 5.',
    f('230', 230, 'إصابة', at('القضارف')),
    f('5', 5, 'إصابة', at('القضارف', { partOf: 'إصابة' })),
  ),
  labelled(
    'بين كل 10 أطفال في حضرموت، أربعة لا يذهبون إلى المدرسة.',
    f('10', 10, 'أطفال', at('حضرموت')),
    f('أربعة', 4, 'أطفال', at('حضرموت')),
  ),
  labelled(
    'عبرت 44 شاحنة معبر كرم أبو سالم صباح اليوم.',
    f('44', 44, 'شاحنة', at('كرم أبو سالم', { asOf: 'صباح اليوم' })),
  ),
  labelled(
    'Au moins 19 orpailleurs ont été tués dans l’effondrement d’une mine à Kangaba.',
    f('19', 19, 'orpailleurs', at('Kangaba', { qualifier: 'at least' })),
  ),
  labelled(
    'Dans la province du Lualaba, 6 ponts sur 10 sont impraticables.',
    f('6', 6, 'ponts', at('Lualaba', { of: 10 })),
  ),
  labelled(
    'Le maire d’Abéché a indiqué que 430 familles vivent sous des bâches.',
    f('430', 430, 'familles', at('Abéché', by('Le maire d’Abéché'))),
  ),
  labelled(
    'Le Sénégal a récolté 1,8 million de tonnes d’arachide en 2022.',
    f('1,8 million de tonnes', 1.8e6, 'arachide', at('Sénégal', { unit: 't', asOf: 'en 2022' })),
  ),
  labelled(
    'Environ 70 pour cent des habitants de Moroni n’ont pas d’eau courante.',
    f('70 pour cent', 70, 'habitants', at('Moroni', { unit: 'percent', qualifier: 'about' })),
  ),
  labelled(
    'An avalanche in Nuristan killed 25 people and injured eight on Monday.',
    f('25', 25, 'people', at('Nuristan', { asOf: 'on Monday' })),
    f('eight', 8, 'people', at('Nuristan', { asOf: 'on Monday' })),
  ),
  labelled(
    'Bolivia sold 2.1 tonnes of gold in the first quarter, the central bank said.',
    f(
      '2.1 tonnes',
      2.1,
      'gold',
      at('Bolivia', by('the central bank', { unit: 't', asOf: 'in the first quarter' })),
    ),
  ),
  labelled(
    'Rice in Freetown costs 75 leones a cup, up from 50 in March.',
    f('75 leones', 75, 'Rice', at('Freetown', { unit: 'SLE' })),
    f('50', 50, 'Rice', at('Freetown', { unit: 'SLE', asOf: 'in March' })),
  ),
  labelled(
    'Just two of the 15 candidates in Moroni are women.',
    f('two', 2, 'candidates', at('Moroni', { of: 15 })),
  ),
  labelled(
    'About 400 taxi drivers blocked the bridge at Rosso for six hours.',
    f('400', 400, 'taxi drivers', at('Rosso', { qualifier: 'about' })),
    f('six hours', 6, null, at('Rosso', { unit: 'h' })),
  ),
  labelled(
    'The bishop of Wewak said 13 villages had been burned.',
    f('13', 13, 'villages', at('Wewak', by('The bishop of Wewak'))),
  ),
  labelled(
    'Police seized 90 kilos of ivory in Entebbe and arrested four men.',
    f('90 kilos', 90, 'ivory', at('Entebbe', { unit: 'kg' })),
    f('four', 4, 'men', at('Entebbe')),
  ),
  labelled(
    'Slovenia’s economy shrank 0.4% in the second quarter and grew 1.1% in the third.',
    f(
      '0.4%',
      0.4,
      'Slovenia’s economy',
      at('Slovenia', { unit: 'percent', change: 'decrease', asOf: 'in the second quarter' }),
    ),
    f(
      '1.1%',
      1.1,
      'Slovenia’s economy',
      at('Slovenia', { unit: 'percent', change: 'increase', asOf: 'in the third' }),
    ),
  ),
  labelled(
    'A total of 6,310 families in Jijiga and 1,900 in Degehabur received cash.',
    f('6,310', 6310, 'families', at('Jijiga')),
    f('1,900', 1900, 'families', at('Degehabur')),
  ),
  labelled(
    'Between 20 and 30 trucks enter through Bab al-Salama every day.',
    f('20 and 30', [20, 30], 'trucks', at('Bab al-Salama')),
  ),
  labelled(
    'In Mocha district, 31% of the 5,200 displaced families have left since July.',
    f(
      '31%',
      31,
      'displaced families',
      at('Mocha district', { unit: 'percent', asOf: 'since July' }),
    ),
    f('5,200', 5200, 'displaced families', at('Mocha district', { asOf: 'since July' })),
  ),
  labelled(
    'The hospital in Wau treated 212 wounded in May, compared with 96 in April.',
    f('212', 212, 'wounded', at('Wau', { asOf: 'in May' })),
    f('96', 96, 'wounded', at('Wau', { asOf: 'in April' })),
  ),
  labelled(
    'Each person in Kakuma gets 9 kg of maize and 0.9 L of oil a month.',
    f('9 kg', 9, 'maize', at('Kakuma', { unit: 'kg' })),
    f('0.9 L', 0.9, 'oil', at('Kakuma', { unit: 'L' })),
  ),
  labelled(
    'Repairs to the Mandera road will cost KES 80 million.',
    f('KES 80 million', 80e6, 'Repairs', { unit: 'KES' }),
  ),
  table(
    [
      ['Canton', 'Cases', 'Deaths'],
      ['Ambo', '31', '2'],
      ['Quero', '18', '0'],
    ],
    f('31', 31, 'Cases', at('Ambo')),
    f('2', 2, 'Deaths', at('Ambo')),
    f('18', 18, 'Cases', at('Quero')),
    f('0', 0, 'Deaths', at('Quero')),
  ),
  labelled('توفي 6 مهاجرين عطشا في الصحراء قرب الكفرة.', f('6', 6, 'مهاجرين', at('الكفرة'))),
  labelled(
    'أعلنت وزارة التربية إغلاق 52 مدرسة في بابل يوم الأحد.',
    f('52', 52, 'مدرسة', at('بابل', by('وزارة التربية', { asOf: 'يوم الأحد' }))),
  ),
  labelled(
    'يعيش نحو 14 ألف نازح في مخيمات حول مأرب.',
    f('14 ألف', 14000, 'نازح', at('مأرب', { qualifier: 'about' })),
  ),
  labelled('دمرت الغارات 8 منازل في بلدة عيترون.', f('8', 8, 'منازل', at('عيترون'))),
  labelled(
    'انخفض منسوب النيل في دنقلا بمقدار 40 سنتيمترا.',
    f('40 سنتيمترا', 40, 'منسوب النيل', at('دنقلا', { unit: 'cm' })),
  ),
  labelled(
    'Plus de 600 habitants de Kidal ont fui vers Gao en août.',
    f('600', 600, 'habitants', at('Kidal', { qualifier: 'more than', asOf: 'en août' })),
  ),
  labelled(
    'La Croix-Rouge a distribué 4 200 moustiquaires à Bangassou.',
    f('4 200', 4200, 'moustiquaires', at('Bangassou')),
  ),
];
