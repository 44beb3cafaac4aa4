import { figure as f, type LabelledSentence, labelled, table } from './types.ts';

/**
 * Kept back like the held-out sentences, for the kinds that came later: ways of writing amounts,
 * changes, parts, speakers of the sentence before, tables, Arabic. Written and labelled before any
 * engine read them; looked at only as a score.
 */
export const HELD_OUT_KINDS: readonly LabelledSentence[] = [
  // Ways of writing amounts.
  labelled(
    'Some 2.3m people in Helmand need clean water, Oxfam said on Sunday.',
    f('2.3m', 2.3e6, 'people', { qualifier: 'about', place: 'Helmand', attribution: 'Oxfam' }),
  ),
  labelled(
    'The ministry set aside $15-20m for the repair of the Kajaki dam.',
    f('$15-20m', [15e6, 20e6], 'repair', { unit: 'USD' }),
  ),
  labelled(
    'Three quarters of a million pupils in Sindh missed school in September.',
    f('Three quarters of a million', 750_000, 'pupils', { place: 'Sindh', asOf: 'in September' }),
  ),
  labelled(
    'A million and a half voters in Anbar have yet to collect their cards.',
    f('A million and a half', 1.5e6, 'voters', { place: 'Anbar' }),
  ),
  labelled(
    'Night temperatures in Bamyan fell to -14 °C on Thursday.',
    f('-14 °C', -14, 'Night temperatures', { unit: '°C', place: 'Bamyan', asOf: 'on Thursday' }),
  ),
  labelled(
    'The economy contracted, with growth of -2.1 per cent in 2024, according to the central bank.',
    f('-2.1 per cent', -2.1, 'growth', {
      unit: 'percent',
      asOf: 'in 2024',
      attribution: 'the central bank',
    }),
  ),
  labelled(
    'Each sack weighs 90 pounds, and a family gets two sacks.',
    f('90 pounds', 90, 'sack', { unit: 'lb' }),
    f('two', 2, 'sacks'),
  ),
  labelled(
    'The reservoir holds 1.4 bcm, down from 2 bcm in July.',
    f('1.4 bcm', 1.4, 'reservoir', { unit: 'bcm' }),
    f('2 bcm', 2, 'reservoir', { unit: 'bcm', asOf: 'in July' }),
  ),
  labelled(
    'Germany gave EUR12 million and Australia A$4.5 million to the response in Tonga.',
    f('EUR12 million', 12e6, 'response', { unit: 'EUR', place: 'Tonga' }),
    f('A$4.5 million', 4.5e6, 'response', { unit: 'AUD', place: 'Tonga' }),
  ),
  labelled(
    'Between 10-12,000 people crossed into Adré last week.',
    f('10-12,000', [10_000, 12_000], 'people', { place: 'Adré', asOf: 'last week' }),
  ),
  labelled('The militia killed 9, injured 22.', f('9', 9, null), f('22', 22, null)),
  labelled(
    'The convoy drove 10 1/2 miles and lost 2½ hours at the checkpoint.',
    f('10 1/2 miles', 10.5, null, { unit: 'mi' }),
    f('2½ hours', 2.5, null, { unit: 'h' }),
  ),
  labelled(
    'Traders in Herat buy wheat at 120 quintals a week.',
    f('120 quintals', 120, 'wheat', { unit: 'q', place: 'Herat' }),
  ),
  labelled(
    'Rebels hold 12km of the coast road near Mocha.',
    f('12km', 12, 'coast road', { unit: 'km', place: 'Mocha' }),
  ),
  labelled(
    'About 40k tents and 1.5M blankets were ordered by the federation.',
    f('40k', 40_000, 'tents', { qualifier: 'about' }),
    f('1.5M', 1.5e6, 'blankets'),
  ),
  labelled(
    'The loan of Rs 300 crore was approved in Dhaka on Tuesday.',
    f('Rs 300 crore', 3e9, 'loan', { unit: 'XXX', place: 'Dhaka', asOf: 'on Tuesday' }),
  ),
  // Changes.
  labelled(
    'The number of registered refugees in Gambella climbed to 88,400, 1,900 more than on 1 May.',
    f('88,400', 88_400, 'registered refugees', { place: 'Gambella' }),
    f('1,900', 1900, 'registered refugees', {
      place: 'Gambella',
      change: 'increase',
      asOf: 'than on 1 May',
    }),
  ),
  labelled(
    'Wheat prices in Kabul rose by 14 per cent in August.',
    f('14 per cent', 14, 'Wheat prices', {
      unit: 'percent',
      place: 'Kabul',
      asOf: 'in August',
      change: 'increase',
    }),
  ),
  labelled(
    'Admissions fell by 310 to 1,240 in week 34, MSF said.',
    f('310', 310, 'Admissions', { change: 'decrease', attribution: 'MSF', asOf: 'in week 34' }),
    f('1,240', 1240, 'Admissions', { attribution: 'MSF', asOf: 'in week 34' }),
  ),
  labelled(
    'Clinics treated 600 fewer children than in March.',
    f('600', 600, 'children', { change: 'decrease', asOf: 'than in March' }),
  ),
  labelled(
    'The toll stands at 77, an increase of five since Friday, the governor of Nippes said.',
    f('77', 77, 'toll', { attribution: 'the governor of Nippes', asOf: null }),
    f('five', 5, 'toll', {
      change: 'increase',
      asOf: 'since Friday',
      attribution: 'the governor of Nippes',
    }),
  ),
  labelled(
    'Output at the Zawiya refinery dropped from 120,000 to 85,000 barrels per day.',
    f('120,000', 120_000, 'Output', { unit: 'bbl/d', place: 'Zawiya' }),
    f('85,000 barrels per day', 85_000, 'Output', { unit: 'bbl/d', place: 'Zawiya' }),
  ),
  // Parts and wholes.
  labelled(
    'Flooding has cut roads in 9 of 15 counties in Jonglei, OCHA reported on 3 October.',
    f('9', 9, 'counties', { of: 15, place: 'Jonglei', asOf: 'on 3 October', attribution: 'OCHA' }),
  ),
  labelled(
    'Doctors recorded 340 cases of measles in Dadaab, 120 of them in children under two.',
    f('340', 340, 'cases of measles', { place: 'Dadaab', attribution: 'Doctors' }),
    f('120', 120, 'cases', { partOf: 'cases', place: 'Dadaab', attribution: 'Doctors' }),
  ),
  labelled(
    'Only 23 of the 61 health posts in Kunar are open.',
    f('23', 23, 'health posts', { of: 61, place: 'Kunar' }),
  ),
  labelled(
    'The camp hosts 14,500 people, of whom 8,000 are children.',
    f('14,500', 14_500, 'people'),
    f('8,000', 8000, 'children', { partOf: 'people' }),
  ),
  labelled(
    'At least 31 people, including 12 women, drowned off Sfax on Wednesday.',
    f('31', 31, 'people', { qualifier: 'at least', place: 'Sfax', asOf: 'on Wednesday' }),
    f('12', 12, 'women', { partOf: 'people', place: 'Sfax', asOf: 'on Wednesday' }),
  ),
  labelled(
    'Police detained 45 demonstrators, among them seven journalists, in Conakry.',
    f('45', 45, 'demonstrators', { place: 'Conakry' }),
    f('seven', 7, 'journalists', { partOf: 'demonstrators', place: 'Conakry' }),
  ),
  labelled(
    'Four out of five families in Zamzam told surveyors that they had eaten once the day before.',
    f('Four out of five', 0.8, 'families', { unit: 'fraction', place: 'Zamzam' }),
  ),
  // Who says it, in the sentence before or in this one.
  labelled(
    'The head of the regional health office, Musa Idris, spoke to reporters on Monday. At least 18 patients had died of cholera in Rabak.',
    f('18', 18, 'patients', {
      qualifier: 'at least',
      place: 'Rabak',
      attribution: 'The head of the regional health office',
    }),
  ),
  labelled(
    'The Red Crescent said that its teams had reached Derna. They recovered 240 bodies in two days.',
    f('240', 240, 'bodies', { attribution: 'The Red Crescent', asOf: 'in two days' }),
  ),
  labelled(
    'A spokesman for the mission gave no details. The army says it lost six soldiers at Tessit.',
    f('six', 6, 'soldiers', { place: 'Tessit', attribution: 'The army' }),
  ),
  labelled(
    'Save the Children warned that 70,000 infants in Somalia face acute hunger by December.',
    f('70,000', 70_000, 'infants', {
      place: 'Somalia',
      asOf: 'by December',
      attribution: 'Save the Children',
    }),
  ),
  labelled(
    'Citing hospital records, the BBC reported 53 deaths in Port Sudan since June.',
    f('53', 53, 'deaths', {
      place: 'Port Sudan',
      asOf: 'since June',
      attribution: 'hospital records',
    }),
  ),
  labelled(
    '“We buried 11 people today,” Halima Yusuf, a village elder in Dan Issa, said by telephone.',
    f('11', 11, 'people', {
      asOf: 'today',
      attribution: 'Halima Yusuf',
      place: 'Dan Issa',
    }),
  ),
  labelled(
    'Residents said two shells landed near the mosque; the police put the number at five.',
    f('two', 2, 'shells', { attribution: 'Residents' }),
    f('five', 5, 'shells', { attribution: 'the police' }),
  ),
  labelled(
    'The latest IPC analysis shows 4.1 million people in Phase 3 or worse in the Central African Republic.',
    f('4.1 million', 4.1e6, 'people', {
      attribution: 'The latest IPC analysis',
      place: 'the Central African Republic',
    }),
  ),
  labelled(
    'In a statement, the coalition said it had carried out 17 strikes on Sanaa overnight.',
    f('17', 17, 'strikes', { place: 'Sanaa', asOf: 'overnight', attribution: 'the coalition' }),
  ),
  // Places and times.
  labelled(
    'In the Afar region, 32 kebeles have been without power since 14 February.',
    f('32', 32, 'kebeles', { place: 'Afar region', asOf: 'since 14 February' }),
  ),
  labelled(
    'As of 30 June 2025, UNHCR had verified 1.1 million returns to Afghanistan.',
    f('1.1 million', 1.1e6, 'returns', {
      place: 'Afghanistan',
      asOf: 'As of 30 June 2025',
      attribution: 'UNHCR',
    }),
  ),
  labelled(
    'Between 1 and 15 March, trucks delivered 3,400 tonnes of food to northern Gaza.',
    f('3,400 tonnes', 3400, 'food', {
      unit: 't',
      place: 'northern Gaza',
      asOf: 'Between 1 and 15 March',
    }),
  ),
  labelled(
    'A landslide buried 27 homes in the village of Yambali, Enga Province, early on Friday.',
    f('27', 27, 'homes', { place: 'Yambali', asOf: 'early on Friday' }),
  ),
  labelled(
    'The state of Unity has received 640 returnees a day in the first week of May.',
    f('640', 640, 'returnees', { place: 'Unity', asOf: 'in the first week of May' }),
  ),
  labelled(
    'Last Tuesday, gunmen burned 15 shops in Kaduna State and 20 more in neighbouring Plateau.',
    f('15', 15, 'shops', { place: 'Kaduna State', asOf: 'Last Tuesday' }),
    f('20', 20, 'shops', { place: 'neighbouring Plateau', asOf: 'Last Tuesday' }),
  ),
  labelled(
    'Cyclone Freya destroyed 5,100 houses in Quelimane at the weekend and left 38,000 people homeless.',
    f('5,100', 5100, 'houses', { place: 'Quelimane', asOf: 'at the weekend' }),
    f('38,000', 38_000, 'people', { place: 'Quelimane', asOf: 'at the weekend' }),
  ),
  labelled(
    'By the end of 2025 the agency plans to vaccinate 2.5 million children in Kinshasa and Kongo Central.',
    f('2.5 million', 2.5e6, 'children', {
      place: 'Kinshasa and Kongo Central',
      asOf: 'By the end of 2025',
    }),
  ),
  labelled(
    'Syria’s north-west still has 800 displacement sites.',
    f('800', 800, 'displacement sites', { place: 'Syria’s north-west' }),
  ),
  labelled(
    'More than 60 boats left Zuwara in the month to 20 September.',
    f('60', 60, 'boats', {
      qualifier: 'more than',
      place: 'Zuwara',
      asOf: 'in the month to 20 September',
    }),
  ),
  labelled(
    'Turnout in the run-off on 12 May was 41.7 per cent.',
    f('41.7 per cent', 41.7, 'Turnout', { unit: 'percent', asOf: 'on 12 May' }),
  ),
  labelled(
    'Clashes in El Obeid this week forced 900 households out of their homes.',
    f('900', 900, 'households', { place: 'El Obeid', asOf: 'this week' }),
  ),
  labelled(
    'The outbreak, declared on 7 August in Kasai, has infected 81 people and killed 42.',
    f('81', 81, 'people', { place: 'Kasai' }),
    f('42', 42, 'people', { place: 'Kasai' }),
  ),
  labelled(
    'Fuel now costs 2,300 naira a litre in Maiduguri.',
    f('2,300 naira', 2300, 'Fuel', { unit: 'NGN', place: 'Maiduguri', asOf: 'now' }),
  ),
  labelled(
    'Humanitarian partners provided 412,000 people with cash in the third quarter.',
    f('412,000', 412_000, 'people', {
      asOf: 'in the third quarter',
    }),
  ),
  labelled(
    'Some 14 trucks and two ambulances waited at the Adré crossing on Sunday morning.',
    f('14', 14, 'trucks', {
      qualifier: 'about',
      place: 'Adré crossing',
      asOf: 'on Sunday morning',
    }),
    f('two', 2, 'ambulances', { place: 'Adré crossing', asOf: 'on Sunday morning' }),
  ),
  labelled(
    'The fund has paid out 48 million Swiss francs to date.',
    f('48 million Swiss francs', 48e6, 'fund', { unit: 'CHF', asOf: 'to date' }),
  ),
  labelled(
    'Up to 350 detainees are held in Block 4 of the prison, a lawyer for the families told the court.',
    f('350', 350, 'detainees', { qualifier: 'at most', attribution: 'a lawyer for the families' }),
  ),
  labelled(
    'WFP needs US$ 96 million to keep its operations in Chad running until April.',
    f('US$ 96 million', 96e6, 'operations', { unit: 'USD', place: 'Chad', asOf: 'until April' }),
  ),
  labelled(
    'A 9-year-old girl and her three brothers were pulled from the rubble in Adiyaman after 52 hours.',
    f('three', 3, 'brothers', { place: 'Adiyaman' }),
  ),
  labelled(
    'Resolution 2719 and paragraph 14 say nothing of the 1st Brigade, and the talks resume in three weeks.',
  ),
  labelled('The road to Kidal, Route 18, reopened on 4 March 2024 at 06:30.'),
  labelled(
    'Nearly half of the wells in Tillabéri are dry, and a fifth of the pumps do not work.',
    f('half', 0.5, 'wells', { unit: 'fraction', qualifier: 'about', place: 'Tillabéri' }),
    f('a fifth', 0.2, 'pumps', { unit: 'fraction', place: 'Tillabéri' }),
  ),
  labelled(
    'Winds of 185 km/h and 300 millimetres of rain hit Vanuatu.',
    f('185 km/h', 185, 'Winds', { unit: 'km/h', place: 'Vanuatu' }),
    f('300 millimetres', 300, 'rain', { unit: 'mm', place: 'Vanuatu' }),
  ),
  labelled(
    'The hospital in Nasir has 80 beds, 35 nurses and no surgeon.',
    f('80', 80, 'beds', { place: 'Nasir' }),
    f('35', 35, 'nurses', { place: 'Nasir' }),
  ),
  labelled(
    'Fewer than 200 of the 1,300 teachers who fled Tigray have come back, the bureau of education says.',
    f('200', 200, 'teachers', {
      of: 1300,
      qualifier: 'less than',
      place: 'Tigray',
      attribution: 'the bureau of education',
    }),
  ),
  labelled(
    'Hundreds of families slept in the open in Marrakesh for a third night.',
    f('Hundreds', [200, null], 'families', { place: 'Marrakesh' }),
  ),
  labelled(
    'It is unclear how many of the missing, at least 46 by the count of their relatives, were on the ferry.',
    f('46', 46, 'missing', { qualifier: 'at least', attribution: 'their relatives' }),
  ),
  labelled(
    'The International Organization for Migration tracked 6,700 arrivals in Ardamata during the reporting period.',
    f('6,700', 6700, 'arrivals', {
      place: 'Ardamata',
      asOf: 'during the reporting period',
      attribution: 'The International Organization for Migration',
    }),
  ),
  // Tables.
  table(
    [
      ['Site', 'Families', 'Individuals'],
      ['Al Hol', '1,240', '6,310'],
      ['Roj', '385', '1,920'],
      ['Total', '1,625', '8,230'],
    ],
    f('1,240', 1240, 'Families', { place: 'Al Hol' }),
    f('6,310', 6310, 'Individuals', { place: 'Al Hol' }),
    f('385', 385, 'Families', { place: 'Roj' }),
    f('1,920', 1920, 'Individuals', { place: 'Roj' }),
    f('1,625', 1625, 'Families', { total: true }),
    f('8,230', 8230, 'Individuals', { total: true }),
  ),
  table(
    [
      ['Indicator', 'June 2025', 'July 2025'],
      ['New admissions', '410', '455'],
      ['Deaths', '12', '9'],
      ['Cure rate (%)', '88.5', '90.1'],
    ],
    f('410', 410, 'New admissions', { asOf: 'June 2025' }),
    f('455', 455, 'New admissions', { asOf: 'July 2025' }),
    f('12', 12, 'Deaths', { asOf: 'June 2025' }),
    f('9', 9, 'Deaths', { asOf: 'July 2025' }),
    f('88.5', 88.5, 'Cure rate', { unit: 'percent', asOf: 'June 2025' }),
    f('90.1', 90.1, 'Cure rate', { unit: 'percent', asOf: 'July 2025' }),
  ),
  table(
    [
      ['No.', 'District', 'Affected people', 'Source'],
      ['1', 'Dadu', '64,000', 'PDMA'],
      ['2', 'Jamshoro', '21,500', 'NDMA'],
    ],
    f('64,000', 64_000, 'Affected people', { place: 'Dadu', attribution: 'PDMA' }),
    f('21,500', 21_500, 'Affected people', { place: 'Jamshoro', attribution: 'NDMA' }),
  ),
  // Arabic.
  labelled(
    'قال المرصد إن 14 مدنيا قتلوا في درعا يوم الجمعة.',
    f('14', 14, 'مدنيا', { place: 'درعا', asOf: 'يوم الجمعة', attribution: 'المرصد' }),
  ),
  labelled(
    'ونزحت 3,200 عائلة من الفاشر منذ يوم الأحد.',
    f('3,200', 3200, 'عائلة', { place: 'الفاشر', asOf: 'منذ يوم الأحد' }),
  ),
  labelled(
    'يحتاج نحو 2.4 مليون طفل في اليمن إلى مساعدات غذائية، وفقا لليونيسف.',
    f('2.4 مليون', 2.4e6, 'طفل', {
      qualifier: 'about',
      place: 'اليمن',
      attribution: 'لليونيسف',
    }),
  ),
  labelled('وأصيب خمسة وعشرون جنديا في الهجوم.', f('خمسة وعشرون', 25, 'جنديا')),
  labelled(
    'ارتفعت أسعار الخبز بنسبة ٣٠٪ في الخرطوم.',
    f('٣٠٪', 30, 'أسعار الخبز', { unit: 'percent', place: 'الخرطوم', change: 'increase' }),
  ),
  labelled(
    'وبلغت كلفة المشروع 12 مليون دولار.',
    f('12 مليون دولار', 12e6, 'كلفة المشروع', { unit: 'USD' }),
  ),
  labelled(
    'وأعلنت وزارة الصحة تسجيل 88 إصابة جديدة بالكوليرا في حلب.',
    f('88', 88, 'إصابة جديدة', { place: 'حلب', attribution: 'وزارة الصحة' }),
  ),
  labelled(
    'قتل ما لا يقل عن ١٧ شخصا وجرح أكثر من 40 آخرين في انفجار بمدينة مقديشو.',
    f('١٧', 17, 'شخصا', { qualifier: 'at least', place: 'مقديشو' }),
    f('40', 40, 'شخصا', { qualifier: 'more than', place: 'مقديشو' }),
  ),
  // Other languages.
  labelled(
    'Selon l’OIM, 12 500 personnes déplacées sont arrivées à Goma depuis lundi.',
    f('12 500', 12_500, 'personnes déplacées', {
      place: 'Goma',
      asOf: 'depuis lundi',
      attribution: 'l’OIM',
    }),
  ),
  labelled(
    'Les besoins sont estimés à 3,5 millions d’euros.',
    f('3,5 millions d’euros', 3.5e6, 'besoins', { unit: 'EUR' }),
  ),
];
