import {
  figure as f,
  type LabelledFigure,
  type LabelledSentence,
  labelled,
  table,
} from './types.ts';

const inUnit = (unit: string, extras: Partial<LabelledFigure> = {}): Partial<LabelledFigure> => ({
  unit,
  ...extras,
});

/** As agencies and ministries write, English and Arabic; labelled before they were read. */
export const NEWSROOM: readonly LabelledSentence[] = [
  labelled(
    'A landslide buried 17 homes in the Peruvian town of Chavin on Sunday, police said.',
    f('17', 17, 'homes', { place: 'Chavin', asOf: 'on Sunday', attribution: 'police' }),
  ),
  labelled(
    'At least 61 people were killed when a ferry sank off Zanzibar, the coast guard said on Monday.',
    f('61', 61, 'people', {
      qualifier: 'at least',
      place: 'Zanzibar',
      asOf: 'on Monday',
      attribution: 'the coast guard',
    }),
  ),
  labelled(
    'The death toll from the fire in Daegu has risen to 23, the city’s fire chief said.',
    f('23', 23, 'death toll', { place: 'Daegu', attribution: 'the city’s fire chief' }),
  ),
  labelled(
    'Of the 94 people on board, 71 were rescued, 12 drowned and 11 are missing.',
    f('94', 94, 'people'),
    f('71', 71, 'people', { partOf: 'people' }),
    f('12', 12, 'people', { partOf: 'people' }),
    f('11', 11, 'people', { partOf: 'people' }),
  ),
  labelled(
    'Some 560 inmates, 33 of them women, escaped from Makala prison in Kinshasa.',
    f('560', 560, 'inmates', { qualifier: 'about', place: 'Kinshasa' }),
    f('33', 33, 'women', { partOf: 'inmates', place: 'Kinshasa' }),
  ),
  labelled(
    'The central bank raised its key rate by 50 basis points to 11.5 percent.',
    f('50 basis points', 50, 'key rate', inUnit('bp', { change: 'increase' })),
    f('11.5 percent', 11.5, 'key rate', inUnit('percent')),
  ),
  labelled(
    'Unemployment in Spain fell to 10.6 percent in the third quarter, the statistics institute said.',
    f(
      '10.6 percent',
      10.6,
      'Unemployment',
      inUnit('percent', {
        place: 'Spain',
        asOf: 'in the third quarter',
        attribution: 'the statistics institute',
      }),
    ),
  ),
  labelled(
    'Egypt’s debt reached $165 billion in June, according to the central bank.',
    f(
      '$165 billion',
      165e9,
      'Egypt’s debt',
      inUnit('USD', { place: 'Egypt', asOf: 'in June', attribution: 'the central bank' }),
    ),
  ),
  labelled(
    'The company will cut 4,500 jobs, or 7 percent of its workforce, by December.',
    f('4,500', 4500, 'jobs', { asOf: 'by December' }),
    f('7 percent', 7, 'workforce', inUnit('percent', { asOf: 'by December' })),
  ),
  labelled(
    'Between 40 and 50 gunmen attacked the village of Yelewata, residents told AFP.',
    f('40 and 50', [40, 50], 'gunmen', { place: 'Yelewata', attribution: 'residents' }),
  ),
  labelled(
    'Two to three million voters stayed at home, the electoral commission estimates.',
    f('Two to three million', [2e6, 3e6], 'voters', { attribution: 'the electoral commission' }),
  ),
  labelled(
    'Malnutrition affects one in three children in Tigray, UNICEF warned.',
    f(
      'one in three',
      1 / 3,
      'children',
      inUnit('fraction', { place: 'Tigray', attribution: 'UNICEF' }),
    ),
  ),
  labelled(
    'Two thirds of the wells in Afar are dry.',
    f('Two thirds', 2 / 3, 'wells', inUnit('fraction', { place: 'Afar' })),
  ),
  labelled(
    'No fewer than 300 houses collapsed in Herat, the governor’s spokesman said.',
    f('300', 300, 'houses', {
      qualifier: 'at least',
      place: 'Herat',
      attribution: 'the governor’s spokesman',
    }),
  ),
  labelled(
    'Up to 800 migrants are held in the warehouse, Doctors Without Borders said.',
    f('800', 800, 'migrants', { qualifier: 'at most', attribution: 'Doctors Without Borders' }),
  ),
  labelled(
    'Fewer than 200 staff remain at the embassy.',
    f('200', 200, 'staff', { qualifier: 'less than' }),
  ),
  labelled(
    'Nobody was hurt in the blast, which destroyed three trucks and a fuel tank.',
    f('three', 3, 'trucks'),
  ),
  labelled(
    'The agency, citing local officials, said 36 fishermen were missing off Sittwe.',
    f('36', 36, 'fishermen', { place: 'Sittwe', attribution: 'local officials' }),
  ),
  labelled(
    'State television, citing the interior ministry, reported that 15 officers had been killed in Zahedan.',
    f('15', 15, 'officers', { place: 'Zahedan', attribution: 'the interior ministry' }),
  ),
  labelled(
    'Xinhua quoted the provincial government as saying that 87 miners were trapped.',
    f('87', 87, 'miners', { attribution: 'the provincial government' }),
  ),
  labelled(
    'Army spokesman Onyema Nwachukwu said troops had freed 53 hostages in Zamfara on Thursday.',
    f('53', 53, 'hostages', {
      place: 'Zamfara',
      asOf: 'on Thursday',
      attribution: 'Army spokesman Onyema Nwachukwu',
    }),
  ),
  labelled(
    '“We have buried 120 people,” said Musa Abdi, an elder in El Wak.',
    f('120', 120, 'people', { attribution: 'Musa Abdi', place: 'El Wak' }),
  ),
  labelled('The rebels deny that they hold 40 soldiers.', f('40', 40, 'soldiers')),
  labelled(
    'Rainfall of 210 mm was measured in Derna within 24 hours.',
    f('210 mm', 210, 'Rainfall', inUnit('mm', { place: 'Derna', asOf: 'within 24 hours' })),
  ),
  labelled(
    'The pipeline runs 1,443 km from Hoima to Tanga.',
    f('1,443 km', 1443, null, inUnit('km')),
  ),
  labelled(
    'The camp lies 12 km north of Bentiu.',
    f('12 km', 12, null, inUnit('km', { place: 'Bentiu' })),
  ),
  labelled(
    'The fire has burned 5,200 hectares near Evros.',
    f('5,200 hectares', 5200, null, inUnit('ha', { place: 'Evros' })),
  ),
  labelled(
    'The ship carried 22,000 tonnes of Ukrainian wheat to Djibouti.',
    f('22,000 tonnes', 22000, 'Ukrainian wheat', inUnit('t', { place: 'Djibouti' })),
  ),
  labelled(
    'Each family gets 25 kg of rice and 4 litres of oil a month.',
    f('25 kg', 25, 'rice', inUnit('kg')),
    f('4 litres', 4, 'oil', inUnit('L')),
  ),
  labelled(
    'Temperatures reached 48.7 °C in Jacobabad on Friday.',
    f('48.7 °C', 48.7, 'Temperatures', inUnit('°C', { place: 'Jacobabad', asOf: 'on Friday' })),
  ),
  labelled(
    'A litre of petrol now costs 1,030 naira in Lagos.',
    f('1,030 naira', 1030, 'petrol', inUnit('NGN', { place: 'Lagos', asOf: 'now' })),
  ),
  labelled(
    'Cholera cases in Haiti rose from 700 in May to 1,150 in June.',
    f('700', 700, 'Cholera cases', { place: 'Haiti', asOf: 'in May' }),
    f('1,150', 1150, 'Cholera cases', { place: 'Haiti', asOf: 'in June' }),
  ),
  labelled(
    'The budget deficit narrowed by 0.4 percentage points to 3.1 percent of GDP.',
    f('0.4 percentage points', 0.4, 'budget deficit', inUnit('percent', { change: 'decrease' })),
    f('3.1 percent', 3.1, 'GDP', inUnit('percent')),
  ),
  labelled(
    'Arrivals on the Canary Islands fell 61 percent in the first half of 2025.',
    f(
      '61 percent',
      61,
      'Arrivals',
      inUnit('percent', {
        change: 'decrease',
        place: 'Canary Islands',
        asOf: 'in the first half of 2025',
      }),
    ),
  ),
  labelled(
    'Sudan hosts 1.1m refugees, 430,000 of whom are from South Sudan.',
    f('1.1m', 1.1e6, 'refugees', { place: 'Sudan' }),
    f('430,000', 430000, 'refugees', { partOf: 'refugees', place: 'South Sudan' }),
  ),
  labelled(
    'Thousands of protesters marched in Tbilisi on Saturday night.',
    f('Thousands', [2000, null], 'protesters', { place: 'Tbilisi', asOf: 'on Saturday night' }),
  ),
  labelled(
    'Dozens of shops were looted in Port Moresby.',
    f('Dozens', [24, null], 'shops', { place: 'Port Moresby' }),
  ),
  labelled(
    'Tens of thousands have fled Bukavu since Friday, the UN refugee agency says.',
    f('Tens of thousands', [20000, null], null, {
      place: 'Bukavu',
      asOf: 'since Friday',
      attribution: 'the UN refugee agency',
    }),
  ),
  labelled(
    'The appeal for Yemen, for $2.5 billion, is only 9 percent funded.',
    f('$2.5 billion', 2.5e9, 'appeal', inUnit('USD', { place: 'Yemen' })),
    f('9 percent', 9, 'appeal', inUnit('percent', { place: 'Yemen' })),
  ),
  labelled(
    'Germany pledged 50 million euros for mine clearance in Ukraine.',
    f('50 million euros', 50e6, null, inUnit('EUR', { place: 'Ukraine' })),
  ),
  labelled(
    'The court fined the bank £11.2 million.',
    f('£11.2 million', 11.2e6, null, inUnit('GBP')),
  ),
  labelled(
    'The two men were sentenced to 14 years in prison for smuggling 900 kg of ivory.',
    f('two', 2, 'men'),
    f('14 years', 14, null, inUnit('yr')),
    f('900 kg', 900, 'ivory', inUnit('kg')),
  ),
  labelled(
    'Turnout was 46.3 per cent, the lowest since 1990, election officials said.',
    f('46.3 per cent', 46.3, 'Turnout', inUnit('percent', { attribution: 'election officials' })),
  ),
  labelled(
    'The ruling party won 112 of 200 seats in parliament.',
    f('112', 112, 'seats', { of: 200 }),
  ),
  labelled(
    'Parliament passed the bill by 88 votes to 51.',
    f('88', 88, 'votes'),
    f('51', 51, 'votes'),
  ),
  labelled(
    'Eight of the 14 clinics in Pibor have closed since March, Save the Children said.',
    f('Eight', 8, 'clinics', {
      of: 14,
      place: 'Pibor',
      asOf: 'since March',
      attribution: 'Save the Children',
    }),
  ),
  labelled(
    'A 31-year-old teacher and her two daughters were shot dead in Uruapan.',
    f('two', 2, 'daughters', { place: 'Uruapan' }),
  ),
  labelled(
    'The 3rd Division lost 18 tanks near Huliaipole, the General Staff in Kyiv claimed.',
    f('18', 18, 'tanks', { place: 'Huliaipole', attribution: 'the General Staff in Kyiv' }),
  ),
  labelled(
    'Russia fired 114 drones and 6 missiles at Odesa overnight, the air force said.',
    f('114', 114, 'drones', { place: 'Odesa', asOf: 'overnight', attribution: 'the air force' }),
    f('6', 6, 'missiles', { place: 'Odesa', asOf: 'overnight', attribution: 'the air force' }),
  ),
  labelled(
    'The air force said it shot down 92 of the 114 drones.',
    f('92', 92, 'drones', { of: 114, attribution: 'The air force' }),
  ),
  labelled(
    'As of 12 March, 3,411 mpox cases had been confirmed in Uganda, with 24 deaths.',
    f('3,411', 3411, 'mpox cases', { place: 'Uganda', asOf: 'As of 12 March' }),
    f('24', 24, 'deaths', { place: 'Uganda', asOf: 'As of 12 March' }),
  ),
  labelled(
    'The case fatality rate stands at 2.3%.',
    f('2.3%', 2.3, 'case fatality rate', inUnit('percent')),
  ),
  labelled(
    'More than half the population of Gaza is under 18.',
    f('half', 0.5, 'population', inUnit('fraction', { qualifier: 'more than', place: 'Gaza' })),
  ),
  labelled(
    'Almost 90 per cent of households in Kajo Keji depend on one meal a day.',
    f(
      '90 per cent',
      90,
      'households',
      inUnit('percent', { qualifier: 'about', place: 'Kajo Keji' }),
    ),
    f('one', 1, 'meal'),
  ),
  labelled(
    'Power was cut to about 1.4 million customers in Florida.',
    f('1.4 million', 1.4e6, 'customers', { qualifier: 'about', place: 'Florida' }),
  ),
  labelled(
    'Seven Pakistani soldiers and nine militants died in the clash near Bannu, the military’s media wing said in a statement.',
    f('Seven', 7, 'Pakistani soldiers', {
      place: 'Bannu',
      attribution: 'the military’s media wing',
    }),
    f('nine', 9, 'militants', { place: 'Bannu', attribution: 'the military’s media wing' }),
  ),
  labelled(
    'The Maharashtra government announced compensation of Rs 500,000 for each victim.',
    f(
      'Rs 500,000',
      500000,
      'compensation',
      inUnit('INR', { place: 'Maharashtra', attribution: 'The Maharashtra government' }),
    ),
  ),
  labelled(
    'Prices of bread doubled, and a loaf sells for 12 pesos in Havana.',
    f('12 pesos', 12, 'loaf', inUnit('CUP', { place: 'Havana' })),
  ),
  labelled(
    'Last year 1,600 rangers patrolled Virunga; this year there are 780.',
    f('1,600', 1600, 'rangers', { place: 'Virunga', asOf: 'Last year' }),
    f('780', 780, 'rangers', { place: 'Virunga', asOf: 'this year' }),
  ),
  labelled(
    'The UN mission documented 340 killings in Ituri in April, up from 210 in March.',
    f('340', 340, 'killings', { place: 'Ituri', asOf: 'in April', attribution: 'The UN mission' }),
    f('210', 210, 'killings', { place: 'Ituri', asOf: 'in March', attribution: 'The UN mission' }),
  ),
  labelled(
    'Nearly 70,000 hectares of farmland were flooded in Beledweyne, FAO reported on 5 May.',
    f(
      '70,000 hectares',
      70000,
      'farmland',
      inUnit('ha', {
        qualifier: 'about',
        place: 'Beledweyne',
        asOf: 'on 5 May',
        attribution: 'FAO',
      }),
    ),
  ),
  labelled(
    'The hospital in Nasir has 30 beds and treats 120 patients a day.',
    f('30', 30, 'beds', { place: 'Nasir' }),
    f('120', 120, 'patients', { place: 'Nasir' }),
  ),
  labelled(
    'The mayor of Derna, Abdulmenam al-Ghaithi, said the toll could reach 18,000 to 20,000.',
    f('18,000 to 20,000', [18000, 20000], 'toll', {
      place: 'Derna',
      attribution: 'The mayor of Derna',
    }),
  ),
  labelled(
    'Police arrested 46 people in Almaty, among them four journalists.',
    f('46', 46, 'people', { place: 'Almaty' }),
    f('four', 4, 'journalists', { place: 'Almaty', partOf: 'people' }),
  ),
  labelled(
    'Only 3 of the 27 ambulances work, a doctor in Omdurman told the BBC.',
    f('3', 3, 'ambulances', { of: 27, place: 'Omdurman', attribution: 'a doctor in Omdurman' }),
  ),
  labelled(
    'A survey by the Lowy Institute found that 57 percent of Australians feel safe.',
    f(
      '57 percent',
      57,
      'Australians',
      inUnit('percent', { attribution: 'A survey by the Lowy Institute' }),
    ),
  ),
  labelled(
    'Hospital records seen by Reuters show 74 gunshot wounds in a week.',
    f('74', 74, 'gunshot wounds', { asOf: 'in a week', attribution: 'Hospital records' }),
  ),
  labelled(
    'The governor told reporters that 2,300 families lacked shelter. He said 600 tents were on their way.',
    f('2,300', 2300, 'families', { attribution: 'The governor' }),
    f('600', 600, 'tents', { attribution: 'The governor' }),
  ),
  labelled(
    'The Red Crescent sent three teams to Al-Hol. They carried 40 tonnes of medicine.',
    f('three', 3, 'teams', { place: 'Al-Hol' }),
    f('40 tonnes', 40, 'medicine', inUnit('t')),
  ),
  labelled(
    'Gold rose 1.2 percent to $2,410 an ounce.',
    f('1.2 percent', 1.2, 'Gold', inUnit('percent', { change: 'increase' })),
    f('$2,410', 2410, 'Gold', inUnit('USD')),
  ),
  labelled('The lira weakened to 38.5 per dollar.', f('38.5', 38.5, 'lira')),
  labelled(
    'Net profit at the lender fell by a quarter to 1.9 billion dirhams.',
    f('a quarter', 0.25, 'Net profit', inUnit('fraction', { change: 'decrease' })),
    f('1.9 billion dirhams', 1.9e9, 'Net profit', inUnit('XXX')),
  ),
  labelled(
    'Around 6,000 people a day cross at Renk, IOM says.',
    f('6,000', 6000, 'people', { qualifier: 'about', place: 'Renk', attribution: 'IOM' }),
  ),
  labelled(
    'Five hundred and twelve detainees were freed in Naypyitaw on Friday.',
    f('Five hundred and twelve', 512, 'detainees', { place: 'Naypyitaw', asOf: 'on Friday' }),
  ),
  labelled(
    'The quake, of magnitude 6.4, killed 130 people in Jajarkot, Nepal.',
    f('130', 130, 'people', { place: 'Jajarkot' }),
  ),
  labelled(
    'Neither side gave casualties, but a local monitor counted 62 dead.',
    f('62', 62, 'dead', { attribution: 'a local monitor' }),
  ),
  labelled(
    'The minister said there had been no deaths and only 3 injuries.',
    f('3', 3, 'injuries', { attribution: 'The minister' }),
  ),
  labelled(
    'Aid worth 12 million Swiss francs was sent to Rohingya camps in Bangladesh.',
    f('12 million Swiss francs', 12e6, 'Aid', inUnit('CHF', { place: 'Bangladesh' })),
  ),
  labelled(
    'Ethiopia: 21 million people need aid (OCHA, April 2025).',
    f('21 million', 21e6, 'people', { place: 'Ethiopia', asOf: 'April 2025', attribution: 'OCHA' }),
  ),
  labelled(
    'Mali - 14 dead, 37 injured in Gao blast.',
    f('14', 14, 'dead', { place: 'Gao' }),
    f('37', 37, 'injured', { place: 'Gao' }),
  ),
  labelled(
    'The WHO says that measles killed 107,500 people worldwide in 2023, mostly children under five.',
    f('107,500', 107500, 'people', { asOf: 'in 2023', attribution: 'The WHO' }),
  ),
  labelled(
    'A crowd of several thousand gathered outside the palace in Antananarivo.',
    f('several thousand', [2000, null], 'crowd', { place: 'Antananarivo' }),
  ),
  labelled(
    'Of 1,200 households surveyed in Maradi, 38% had sold livestock.',
    f('1,200', 1200, 'households surveyed', { place: 'Maradi' }),
    f(
      '38%',
      38,
      'households surveyed',
      inUnit('percent', { place: 'Maradi', partOf: 'households surveyed' }),
    ),
  ),
  labelled(
    'The river stood at 9.4 metres in Nsanje on Tuesday, 1.2 metres above the danger level.',
    f('9.4 metres', 9.4, 'river', inUnit('m', { place: 'Nsanje', asOf: 'on Tuesday' })),
    f('1.2 metres', 1.2, 'river', inUnit('m', { place: 'Nsanje', asOf: 'on Tuesday' })),
  ),
  labelled(
    'Three UN peacekeepers from Bangladesh were wounded in Bria.',
    f('Three', 3, 'UN peacekeepers', { place: 'Bria' }),
  ),
  labelled(
    'The convoy, 44 trucks long, left Adré for Zalingei on 2 June.',
    f('44', 44, 'trucks', { place: 'Adré', asOf: 'on 2 June' }),
  ),
  table(
    [
      ['Province', 'Cases', 'Deaths'],
      ['Luapula', '812', '14'],
      ['Lusaka', '1,904', '52'],
      ['Total', '2,716', '66'],
    ],
    f('812', 812, 'Cases', { place: 'Luapula' }),
    f('14', 14, 'Deaths', { place: 'Luapula' }),
    f('1,904', 1904, 'Cases', { place: 'Lusaka' }),
    f('52', 52, 'Deaths', { place: 'Lusaka' }),
    f('2,716', 2716, 'Cases', { total: true }),
    f('66', 66, 'Deaths', { total: true }),
  ),
  table(
    [
      ['Week', 'New arrivals', 'Returns'],
      ['1–7 May', '3,220', '410'],
      ['8–14 May', '2,870', '655'],
    ],
    f('3,220', 3220, 'New arrivals', { asOf: '1–7 May' }),
    f('410', 410, 'Returns', { asOf: '1–7 May' }),
    f('2,870', 2870, 'New arrivals', { asOf: '8–14 May' }),
    f('655', 655, 'Returns', { asOf: '8–14 May' }),
  ),
  table(
    [
      ['Commodity', 'Price (SDG/kg)', 'Change'],
      ['Sorghum', '1,150', '+12%'],
      ['Millet', '1,400', '-3%'],
    ],
    f('1,150', 1150, 'Sorghum', inUnit('SDG')),
    f('12%', 12, 'Sorghum', inUnit('percent', { change: 'increase' })),
    f('1,400', 1400, 'Millet', inUnit('SDG')),
    f('-3%', -3, 'Millet', inUnit('percent', { change: 'decrease' })),
  ),

  labelled(
    'قتل 14 مدنيا في غارة على الفاشر يوم الجمعة، بحسب لجنة المقاومة.',
    f('14', 14, 'مدنيا', { place: 'الفاشر', asOf: 'يوم الجمعة', attribution: 'لجنة المقاومة' }),
  ),
  labelled(
    'وأعلنت وزارة الداخلية توقيف 27 مشتبها بهم في تونس.',
    f('27', 27, 'مشتبها بهم', { place: 'تونس', attribution: 'وزارة الداخلية' }),
  ),
  labelled(
    'وقالت المفوضية إن أكثر من 1.2 مليون لاجئ عادوا إلى سوريا منذ ديسمبر.',
    f('1.2 مليون', 1.2e6, 'لاجئ', {
      qualifier: 'more than',
      place: 'سوريا',
      asOf: 'منذ ديسمبر',
      attribution: 'المفوضية',
    }),
  ),
  labelled(
    'وارتفع عدد القتلى إلى 312 شخصا، وفق الدفاع المدني.',
    f('312', 312, 'شخصا', { attribution: 'الدفاع المدني' }),
  ),
  labelled(
    'وبلغت نسبة التضخم 27 في المئة في يناير.',
    f('27 في المئة', 27, 'نسبة التضخم', inUnit('percent', { asOf: 'في يناير' })),
  ),
  labelled(
    'ودمرت الفيضانات نحو 3000 منزل في درنة.',
    f('3000', 3000, 'منزل', { qualifier: 'about', place: 'درنة' }),
  ),
  labelled('وأصيب ثلاثة أطفال بجروح في غزة.', f('ثلاثة', 3, 'أطفال', { place: 'غزة' })),
  labelled(
    'وتبرعت السعودية بمبلغ 30 مليون دولار لليمن.',
    f('30 مليون دولار', 30e6, null, inUnit('USD', { place: 'اليمن' })),
  ),
  labelled(
    'وصلت 45 شاحنة مساعدات إلى رفح صباح الأحد.',
    f('45', 45, 'شاحنة مساعدات', { place: 'رفح', asOf: 'صباح الأحد' }),
  ),
  labelled(
    'وقال المتحدث باسم الحكومة إن ما لا يقل عن 80 شخصا فقدوا.',
    f('80', 80, 'شخصا', { qualifier: 'at least', attribution: 'المتحدث باسم الحكومة' }),
  ),
  labelled(
    'وأفاد مصدر طبي بمقتل خمسة متظاهرين في البصرة.',
    f('خمسة', 5, 'متظاهرين', { place: 'البصرة', attribution: 'مصدر طبي' }),
  ),
  labelled('ويحتاج نصف السكان إلى مساعدات غذائية.', f('نصف', 0.5, 'السكان', inUnit('fraction'))),
  labelled(
    'وانخفضت الصادرات بنسبة 8% إلى 2.4 مليار دولار.',
    f('8%', 8, 'الصادرات', inUnit('percent', { change: 'decrease' })),
    f('2.4 مليار دولار', 2.4e9, 'الصادرات', inUnit('USD')),
  ),
  labelled(
    'وفر ما بين 5000 و7000 شخص من بابنوسة.',
    f('5000 و7000', [5000, 7000], 'شخص', { place: 'بابنوسة' }),
  ),
  labelled(
    'وسجلت وزارة الصحة 1,310 حالات كوليرا و22 وفاة في كسلا.',
    f('1,310', 1310, 'حالات كوليرا', { place: 'كسلا', attribution: 'وزارة الصحة' }),
    f('22', 22, 'وفاة', { place: 'كسلا', attribution: 'وزارة الصحة' }),
  ),
  labelled('احتج آلاف الطلاب في الرباط.', f('آلاف', [2000, null], 'الطلاب', { place: 'الرباط' })),
  labelled(
    'وصل سعر لتر البنزين في لبنان إلى 1800 ليرة.',
    f('1800 ليرة', 1800, 'سعر لتر البنزين', inUnit('LBP', { place: 'لبنان' })),
  ),
  labelled(
    'اعتقلت القوات الإسرائيلية 19 فلسطينيا في جنين، حسب نادي الأسير.',
    f('19', 19, 'فلسطينيا', { place: 'جنين', attribution: 'نادي الأسير' }),
  ),
  labelled(
    'ويستضيف الأردن 580 ألف لاجئ سوري.',
    f('580 ألف', 580000, 'لاجئ سوري', { place: 'الأردن' }),
  ),
];
