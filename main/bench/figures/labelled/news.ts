import { figure as f, type LabelledSentence, labelled } from './types.ts';

/** Sentences as newspapers and agencies write them: what the engine mended by them has to stay so. */
export const NEWS: readonly LabelledSentence[] = [
  labelled(
    'The provincial health office in Sar-e Pul reported 14 new measles cases on Tuesday, bringing the total since January to 312.',
    f('14', 14, 'new measles cases', {
      place: 'Sar-e Pul',
      asOf: 'on Tuesday',
      attribution: 'The provincial health office in Sar-e Pul',
    }),
    f('312', 312, 'new measles cases', {
      place: 'Sar-e Pul',
      asOf: 'since January',
      attribution: 'The provincial health office in Sar-e Pul',
    }),
  ),
  labelled(
    'Some 3,400 families have fled Tawila since Friday, according to the International Organization for Migration.',
    f('3,400', 3_400, 'families', {
      qualifier: 'about',
      place: 'Tawila',
      asOf: 'since Friday',
      attribution: 'the International Organization for Migration',
    }),
  ),
  labelled(
    'At least nine miners died and 22 others remain trapped after a shaft collapsed near Goma, officials said on 3 May.',
    f('nine', 9, 'miners', {
      qualifier: 'at least',
      place: 'Goma',
      asOf: 'on 3 May',
      attribution: 'officials',
    }),
    f('22', 22, 'miners', { place: 'Goma', asOf: 'on 3 May', attribution: 'officials' }),
  ),
  labelled(
    'Maize prices in Lilongwe rose 18 percent to 920 kwacha per kilogram in April, WFP said.',
    f('18 percent', 18, 'Maize prices', {
      unit: 'percent',
      change: 'increase',
      place: 'Lilongwe',
      asOf: 'in April',
      attribution: 'WFP',
    }),
    f('920 kwacha', 920, 'Maize prices', {
      unit: 'MWK',
      place: 'Lilongwe',
      asOf: 'in April',
      attribution: 'WFP',
    }),
  ),
  labelled(
    'The army said it had killed 35 fighters; residents put the number of civilian dead at 12.',
    f('35', 35, 'fighters', { attribution: 'The army' }),
    f('12', 12, 'civilian dead', { attribution: 'residents' }),
  ),
  labelled(
    "Only one in four health facilities in the district is working, the ministry's spokesman, Omar Bakri, told reporters.",
    f('one in four', 0.25, 'health facilities', {
      unit: 'fraction',
      attribution: "the ministry's spokesman",
    }),
  ),
  labelled(
    'The convoy of 27 trucks carried 600 metric tons of flour to Al Fasher on Sunday, UN aid chief Tom Fletcher said.',
    f('27', 27, 'trucks', {
      place: 'Al Fasher',
      asOf: 'on Sunday',
      attribution: 'UN aid chief Tom Fletcher',
    }),
    f('600 metric tons', 600, 'flour', {
      unit: 't',
      place: 'Al Fasher',
      asOf: 'on Sunday',
      attribution: 'UN aid chief Tom Fletcher',
    }),
  ),
  labelled(
    'Between 200 and 300 houses were destroyed in Kessab, mayor Lina Haddad told AFP.',
    f('200 and 300', [200, 300], 'houses', { place: 'Kessab', attribution: 'mayor Lina Haddad' }),
  ),
  labelled(
    'Cholera has killed 1,150 people, 480 of them children, in Angola since the outbreak began on 7 January.',
    f('1,150', 1_150, 'people', { place: 'Angola', asOf: 'since the outbreak began on 7 January' }),
    f('480', 480, 'children', {
      partOf: 'people',
      place: 'Angola',
      asOf: 'since the outbreak began on 7 January',
    }),
  ),
  labelled(
    'The bridge, 120 meters long, was built in 1974 and carried 9,000 vehicles a day.',
    f('120 meters', 120, 'bridge', { unit: 'm' }),
    f('9,000', 9_000, 'vehicles'),
  ),
  labelled(
    'The number of people in need rose from 6.2 million in 2024 to 7.1 million this year, OCHA said.',
    f('6.2 million', 6_200_000, 'people', { asOf: 'in 2024', attribution: 'OCHA' }),
    f('7.1 million', 7_100_000, 'people', { asOf: 'this year', attribution: 'OCHA' }),
  ),
  labelled(
    'A 52-year-old woman and her three grandchildren were killed when a shell hit their home in Kherson, the governor said.',
    f('three', 3, 'grandchildren', { place: 'Kherson', attribution: 'the governor' }),
  ),
  labelled(
    "Of 1,200 shelters inspected in Cox's Bazar, 340 were damaged and 75 had been destroyed.",
    f('1,200', 1_200, 'shelters inspected', { place: "Cox's Bazar" }),
    f('340', 340, 'shelters', { partOf: 'shelters inspected', place: "Cox's Bazar" }),
    f('75', 75, 'shelters', { partOf: 'shelters inspected', place: "Cox's Bazar" }),
  ),
  labelled(
    'Rebels released 43 prisoners on Monday, down from the 120 they had promised.',
    f('43', 43, 'prisoners', { asOf: 'on Monday' }),
    f('120', 120, 'prisoners'),
  ),
  labelled(
    'More than 70% of schools in Gaza have been hit, UNICEF said on 12 February, and 625,000 children are out of school.',
    f('70%', 70, 'schools', {
      unit: 'percent',
      qualifier: 'more than',
      place: 'Gaza',
      asOf: 'on 12 February',
      attribution: 'UNICEF',
    }),
    f('625,000', 625_000, 'children', {
      place: 'Gaza',
      asOf: 'on 12 February',
      attribution: 'UNICEF',
    }),
  ),
  labelled(
    'The death toll climbed to 87 on Thursday from 61 a day earlier, the National Disaster Agency said.',
    f('87', 87, 'death toll', { asOf: 'on Thursday', attribution: 'the National Disaster Agency' }),
    f('61', 61, 'death toll', {
      asOf: 'a day earlier',
      attribution: 'the National Disaster Agency',
    }),
  ),
  labelled(
    'Fuel costs 4,500 pounds a liter in Gedaref, three times the price in March, traders said.',
    f('4,500 pounds', 4_500, 'Fuel', {
      unit: 'SDG',
      place: 'Gedaref',
      asOf: 'in March',
      attribution: 'traders',
    }),
  ),
  labelled(
    "Sudan's health ministry recorded 2,300 dengue cases and 14 deaths in Khartoum state last week.",
    f('2,300', 2_300, 'dengue cases', {
      place: 'Khartoum state',
      asOf: 'last week',
      attribution: "Sudan's health ministry",
    }),
    f('14', 14, 'deaths', {
      place: 'Khartoum state',
      asOf: 'last week',
      attribution: "Sudan's health ministry",
    }),
  ),
  labelled(
    'Kenya deployed 400 police officers to Port-au-Prince in June, the first of 2,500.',
    f('400', 400, 'police officers', { place: 'Port-au-Prince', asOf: 'in June' }),
    f('2,500', 2_500, 'police officers', { place: 'Port-au-Prince', asOf: 'in June' }),
  ),
  labelled(
    'The commission received 3,112 complaints, of which 1,876 concerned missing persons.',
    f('3,112', 3_112, 'complaints'),
    f('1,876', 1_876, 'complaints', { partOf: 'complaints' }),
  ),
  labelled(
    'No fewer than 15 aid workers were abducted in Jonglei in the first quarter, INSO said.',
    f('15', 15, 'aid workers', {
      qualifier: 'at least',
      place: 'Jonglei',
      asOf: 'in the first quarter',
      attribution: 'INSO',
    }),
  ),
  labelled(
    'Flooding in Beledweyne has displaced 47,000 people, up from 31,000 on Sunday, and cut off 12 villages.',
    f('47,000', 47_000, 'people', { place: 'Beledweyne' }),
    f('31,000', 31_000, 'people', { place: 'Beledweyne', asOf: 'on Sunday' }),
    f('12', 12, 'villages', { place: 'Beledweyne' }),
  ),
  labelled(
    'The ministry says it vaccinated 88 per cent of the 1.3 million children targeted in Borno and Yobe.',
    f('88 per cent', 88, 'children targeted', {
      unit: 'percent',
      place: 'Borno and Yobe',
      attribution: 'The ministry',
    }),
    f('1.3 million', 1_300_000, 'children targeted', {
      place: 'Borno and Yobe',
      attribution: 'The ministry',
    }),
  ),
  labelled(
    "A total of 216 bodies have been found in three mass graves outside Tarhuna, the prosecutor's office announced Saturday.",
    f('216', 216, 'bodies', {
      place: 'Tarhuna',
      asOf: 'Saturday',
      attribution: "the prosecutor's office",
    }),
    f('three', 3, 'mass graves', {
      place: 'Tarhuna',
      asOf: 'Saturday',
      attribution: "the prosecutor's office",
    }),
  ),
  labelled(
    'In Nyala, where 900 families shelter in eleven schools, each household gets 20 litres of water a day.',
    f('900', 900, 'families', { place: 'Nyala' }),
    f('eleven', 11, 'schools', { place: 'Nyala' }),
    f('20 litres', 20, 'water', { unit: 'L', place: 'Nyala' }),
  ),
  labelled(
    'Police arrested 64 people, including nine minors, during protests in Nairobi that left two officers injured.',
    f('64', 64, 'people', { place: 'Nairobi' }),
    f('nine', 9, 'minors', { partOf: 'people', place: 'Nairobi' }),
    f('two', 2, 'officers injured', { place: 'Nairobi' }),
  ),
  labelled(
    'The price of a 50-kilogram bag of sorghum jumped from 38,000 to 52,000 Sudanese pounds in a month.',
    f('50-kilogram', 50, 'bag', { unit: 'kg', asOf: 'in a month' }),
    f('38,000', 38_000, 'price', { unit: 'SDG' }),
    f('52,000 Sudanese pounds', 52_000, 'price', { unit: 'SDG', asOf: 'in a month' }),
  ),
  labelled(
    'The hospital, which has 120 beds, is treating 310 patients, said its director, Dr. Samia Noor.',
    f('120', 120, 'beds', { attribution: 'its director' }),
    f('310', 310, 'patients', { attribution: 'its director' }),
  ),
  labelled(
    'Eighteen of the 23 crossings were closed on Tuesday because of heavy rain.',
    f('Eighteen', 18, 'crossings', { of: 23, asOf: 'on Tuesday' }),
  ),
  labelled(
    "Roughly two thirds of Haiti's 11.7 million people need aid, according to a UN report published on 14 March.",
    f('two thirds', 0.666666666666667, 'people', {
      unit: 'fraction',
      qualifier: 'about',
      place: 'Haiti',
      asOf: 'on 14 March',
      attribution: 'a UN report',
    }),
    f('11.7 million', 11_700_000, 'people', {
      place: 'Haiti',
      asOf: 'on 14 March',
      attribution: 'a UN report',
    }),
  ),
  labelled(
    "The army's chief, General Asim Bello, said his troops had freed 58 hostages and seized 14 motorcycles.",
    f('58', 58, 'hostages', { attribution: "The army's chief" }),
    f('14', 14, 'motorcycles', { attribution: "The army's chief" }),
  ),
  labelled(
    'Attendance fell to 35 percent from 80 percent before the fighting, teachers said.',
    f('35 percent', 35, 'Attendance', { unit: 'percent', attribution: 'teachers' }),
    f('80 percent', 80, 'Attendance', {
      unit: 'percent',
      asOf: 'before the fighting',
      attribution: 'teachers',
    }),
  ),
  labelled(
    'The group runs 46 clinics in six states and reaches about 15,000 patients each month.',
    f('46', 46, 'clinics'),
    f('six', 6, 'states'),
    f('15,000', 15_000, 'patients', { qualifier: 'about' }),
  ),
  labelled(
    'At a camp in Adre, Amina Adam, 34, shares a tent with her five children and 11 relatives.',
    f('five', 5, 'children', { place: 'Adre' }),
    f('11', 11, 'relatives', { place: 'Adre' }),
  ),
  labelled(
    'Turkey says 1.1 million Syrians have gone home since December; the UN puts the figure at 720,000.',
    f('1.1 million', 1_100_000, 'Syrians', { asOf: 'since December', attribution: 'Turkey' }),
    f('720,000', 720_000, 'Syrians', { attribution: 'the UN' }),
  ),
  labelled(
    'The first of three ships, loaded with 27,000 tonnes of wheat, docked in Port Sudan.',
    f('three', 3, 'ships'),
    f('27,000 tonnes', 27_000, 'wheat', { unit: 't' }),
  ),
  labelled(
    'Exports dropped by a third to $4.2 billion in 2025, the central bank said.',
    f('a third', 0.333333333333333, 'Exports', {
      unit: 'fraction',
      change: 'decrease',
      asOf: 'in 2025',
      attribution: 'the central bank',
    }),
    f('$4.2 billion', 4_200_000_000, 'Exports', {
      unit: 'USD',
      asOf: 'in 2025',
      attribution: 'the central bank',
    }),
  ),
  labelled(
    'The blast killed six people on the spot, and four more died later in hospital, taking the toll to ten.',
    f('six', 6, 'people'),
    f('four', 4, 'people'),
    f('ten', 10, 'toll'),
  ),
  labelled(
    'Nearly 10,000 of the displaced live in 19 sites without latrines, Save the Children said in a statement.',
    f('10,000', 10_000, 'displaced', { qualifier: 'about', attribution: 'Save the Children' }),
    f('19', 19, 'sites', { attribution: 'Save the Children' }),
  ),
  labelled(
    'He said 70 to 80 trucks a day were needed, but only 22 had entered since the truce began on 19 January.',
    f('70 to 80', [70, 80], 'trucks'),
    f('22', 22, 'trucks', { asOf: 'since the truce began on 19 January' }),
  ),
  labelled(
    'The aid group said it had to cut rations by 40 percent for 1.4 million people in Yemen this month.',
    f('40 percent', 40, 'rations', {
      unit: 'percent',
      change: 'decrease',
      place: 'Yemen',
      asOf: 'this month',
      attribution: 'The aid group',
    }),
    f('1.4 million', 1_400_000, 'people', {
      place: 'Yemen',
      asOf: 'this month',
      attribution: 'The aid group',
    }),
  ),
  labelled(
    'The 2024 census counted 51.3 million Sudanese, 20 percent fewer than the government had estimated.',
    f('51.3 million', 51_300_000, 'Sudanese', { attribution: 'The 2024 census' }),
    f('20 percent', 20, 'Sudanese', {
      unit: 'percent',
      change: 'decrease',
      attribution: 'The 2024 census',
    }),
  ),
  labelled(
    'Farmers lost 60 percent of the crop, about 9,000 hectares, in Herat and Badghis provinces.',
    f('60 percent', 60, 'crop', { unit: 'percent', place: 'Herat and Badghis provinces' }),
    f('9,000 hectares', 9_000, null, {
      unit: 'ha',
      qualifier: 'about',
      place: 'Herat and Badghis provinces',
    }),
  ),
  labelled(
    'Some 50 Hutu rebels, eight of them officers, surrendered on 2 June.',
    f('50', 50, 'Hutu rebels', { qualifier: 'about' }),
    f('eight', 8, 'officers', { partOf: 'Hutu rebels' }),
  ),
  labelled(
    'Four children under five died of measles in Zamzam between 3 and 9 April, MSF reported; 61 more were admitted.',
    f('Four', 4, 'children', {
      place: 'Zamzam',
      asOf: 'between 3 and 9 April',
      attribution: 'MSF',
    }),
    f('61', 61, 'children'),
  ),
  labelled(
    'Tunisia intercepted 1,530 boats last year against 2,010 the year before.',
    f('1,530', 1_530, 'boats', { asOf: 'last year' }),
    f('2,010', 2_010, 'boats', { asOf: 'the year before' }),
  ),
  labelled(
    'The country has recorded 3,840 cases and 91 deaths, a fatality rate of 2.4 percent.',
    f('3,840', 3_840, 'cases', { attribution: 'The country' }),
    f('91', 91, 'deaths', { attribution: 'The country' }),
    f('2.4 percent', 2.4, 'fatality rate', { unit: 'percent', attribution: 'The country' }),
  ),
  labelled(
    'Around 150 of 400 prisoners escaped from the jail in Bukavu, a guard told Reuters.',
    f('150', 150, 'prisoners', {
      qualifier: 'about',
      of: 400,
      place: 'Bukavu',
      attribution: 'a guard',
    }),
  ),
  labelled(
    'The refugees, mostly women and children, walked 90 kilometers in four days.',
    f('90 kilometers', 90, null, { unit: 'km', asOf: 'in four days' }),
  ),
  labelled(
    'Vodafone cut 11,000 jobs, or 12 percent of its workforce, over three years.',
    f('11,000', 11_000, 'jobs', { asOf: 'over three years' }),
    f('12 percent', 12, 'workforce', { unit: 'percent', asOf: 'over three years' }),
  ),
  labelled(
    'Officials in Kabul said 1,400 had died and more than 3,000 were hurt, with 5,400 homes destroyed.',
    f('1,400', 1_400, null, { place: 'Kabul', attribution: 'Officials in Kabul' }),
    f('3,000', 3_000, null, {
      qualifier: 'more than',
      place: 'Kabul',
      attribution: 'Officials in Kabul',
    }),
    f('5,400', 5_400, 'homes destroyed', { place: 'Kabul', attribution: 'Officials in Kabul' }),
  ),
  labelled(
    'The new camp will house 8,000 people when it opens in July, three months later than planned.',
    f('8,000', 8_000, 'people', { asOf: 'in July' }),
  ),
  labelled(
    'WHO has delivered 16 tons of supplies, enough to treat 80,000 people for three months.',
    f('16 tons', 16, 'supplies', { unit: 't' }),
    f('80,000', 80_000, 'people'),
    f('three months', 3, null, { unit: 'mo' }),
  ),
  labelled(
    'The insurgents attacked at 5 a.m. with 40 pickups and held the town for 6 hours.',
    f('40', 40, 'pickups'),
    f('6 hours', 6, null, { unit: 'h' }),
  ),
  labelled(
    'The crash killed 26 passengers, nine of whom were students.',
    f('26', 26, 'passengers'),
    f('nine', 9, 'students', { partOf: 'passengers' }),
  ),
  labelled(
    'The camp hosts 14,500 people, of whom 8,000 are children.',
    f('14,500', 14_500, 'people'),
    f('8,000', 8_000, 'children', { partOf: 'people' }),
  ),
  labelled(
    'Clashes in El Obeid this week forced 900 households out of their homes.',
    f('900', 900, 'households', { place: 'El Obeid', asOf: 'this week' }),
  ),
  labelled(
    'The ferry sank on Lake Kivu on Thursday with 200 passengers.',
    f('200', 200, 'passengers', { place: 'Lake Kivu', asOf: 'on Thursday' }),
  ),
  labelled(
    'Over the past two weeks, 46 trucks have crossed at Bab al-Hawa.',
    f('46', 46, 'trucks', { place: 'Bab al-Hawa', asOf: 'Over the past two weeks' }),
  ),
  labelled(
    'Only 0.7 percent of income goes to aid.',
    f('0.7 percent', 0.7, 'income', { unit: 'percent' }),
  ),
  labelled(
    'The toll stands at 77, an increase of five since Friday, the governor of Nippes said.',
    f('77', 77, 'toll', {
      asOf: 'since Friday',
      place: 'Nippes',
      attribution: 'the governor of Nippes',
    }),
    f('five', 5, 'toll', {
      change: 'increase',
      asOf: 'since Friday',
      place: 'Nippes',
      attribution: 'the governor of Nippes',
    }),
  ),
  labelled(
    'A drought has killed 2.6 million head of livestock in Ethiopia.',
    f('2.6 million', 2_600_000, 'head of livestock', { place: 'Ethiopia' }),
  ),
  labelled(
    'Clinics treated 600 fewer children than in March.',
    f('600', 600, 'children', { change: 'decrease', asOf: 'than in March' }),
  ),
  labelled(
    'The ministry counts 640 detainees, 85 of whom are minors.',
    f('640', 640, 'detainees', { attribution: 'The ministry' }),
    f('85', 85, 'minors', { partOf: 'detainees', attribution: 'The ministry' }),
  ),
  labelled(
    'Fuel costs 4,500 pounds a liter in Gedaref, three times the price in March, Sudanese traders said.',
    f('4,500 pounds', 4_500, 'Fuel', {
      unit: 'SDG',
      place: 'Gedaref',
      asOf: 'in March',
      attribution: 'Sudanese traders',
    }),
  ),
  labelled(
    'Maize prices in Lilongwe rose 18 percent to 920 kwacha per kilogram in April, WFP said.',
    f('18 percent', 18, 'Maize prices', {
      unit: 'percent',
      change: 'increase',
      place: 'Lilongwe',
      asOf: 'in April',
      attribution: 'WFP',
    }),
    f('920 kwacha', 920, 'Maize prices', {
      unit: 'MWK',
      place: 'Lilongwe',
      asOf: 'in April',
      attribution: 'WFP',
    }),
  ),
  labelled(
    'Britain pledged 12 million pounds for Sudan.',
    f('12 million pounds', 12_000_000, null, { unit: 'GBP', place: 'Sudan' }),
  ),
  labelled('The ransom was 40,000 pounds.', f('40,000 pounds', 40_000, 'ransom', { unit: 'XXX' })),
  labelled(
    'The refugees walked 90 kilometers in four days.',
    f('90 kilometers', 90, null, { unit: 'km', asOf: 'in four days' }),
  ),
  labelled('The wall is 5 metres in height.', f('5 metres', 5, 'wall', { unit: 'm' })),
  labelled(
    "Of 1,200 shelters inspected in Cox's Bazar, 340 were damaged and 75 had been destroyed.",
    f('1,200', 1_200, 'shelters inspected', { place: "Cox's Bazar" }),
    f('340', 340, 'shelters', { partOf: 'shelters inspected', place: "Cox's Bazar" }),
    f('75', 75, 'shelters', { partOf: 'shelters inspected', place: "Cox's Bazar" }),
  ),
  labelled(
    'Medical sources at the Al-Nao hospital said shelling killed eight civilians and injured 19 in Omdurman on Saturday.',
    f('eight', 8, 'civilians', {
      place: 'Omdurman',
      asOf: 'on Saturday',
      attribution: 'Medical sources at the Al-Nao hospital',
    }),
    f('19', 19, 'civilians', {
      place: 'Omdurman',
      asOf: 'on Saturday',
      attribution: 'Medical sources at the Al-Nao hospital',
    }),
  ),
  labelled(
    'Fighting in the eastern province of Ituri has displaced more than 100,000 people this year, according to Doctors Without Borders.',
    f('100,000', 100_000, 'people', {
      qualifier: 'more than',
      place: 'Ituri',
      asOf: 'this year',
      attribution: 'Doctors Without Borders',
    }),
  ),
  labelled(
    "UNICEF's representative in Haiti, Bruno Maes, told reporters that one in eight children in the capital is out of school.",
    f('one in eight', 0.125, 'children', {
      unit: 'fraction',
      place: 'Haiti',
      attribution: "UNICEF's representative in Haiti",
    }),
  ),
  labelled(
    'The Sudan Doctors Network accused the RSF of killing 28 people, including two infants, in an attack on Abu Shouk camp.',
    f('28', 28, 'people', { place: 'Abu Shouk camp', attribution: 'The Sudan Doctors Network' }),
    f('two', 2, 'infants', {
      partOf: 'people',
      place: 'Abu Shouk camp',
      attribution: 'The Sudan Doctors Network',
    }),
  ),
  labelled(
    "Lebanon's Health Ministry said Sunday that Israeli strikes had killed 18 people and wounded 62 in the past 24 hours.",
    f('18', 18, 'people', {
      asOf: 'in the past 24 hours',
      attribution: "Lebanon's Health Ministry",
    }),
    f('62', 62, 'people', {
      asOf: 'in the past 24 hours',
      attribution: "Lebanon's Health Ministry",
    }),
  ),
  labelled(
    'A spokesman for the governor, Oleh Synehubov, said 3,500 households in Kharkiv were without power on Friday morning.',
    f('3,500', 3_500, 'households', {
      place: 'Kharkiv',
      asOf: 'on Friday morning',
      attribution: 'A spokesman for the governor',
    }),
  ),
  labelled(
    'Some 38% of the 1,200 people surveyed said they ate one meal a day or less, the Norwegian Refugee Council found.',
    f('38%', 38, 'people', {
      unit: 'percent',
      qualifier: 'about',
      attribution: 'the Norwegian Refugee Council',
    }),
    f('1,200', 1_200, 'people', { attribution: 'the Norwegian Refugee Council' }),
    f('one', 1, 'meal', { attribution: 'the Norwegian Refugee Council' }),
  ),
  labelled(
    'Around 4,000 migrants, most of them Eritreans, are held in three centers near Zawiya, the IOM estimates.',
    f('4,000', 4_000, 'migrants', { qualifier: 'about', place: 'Zawiya', attribution: 'the IOM' }),
    f('three', 3, 'centers', { place: 'Zawiya', attribution: 'the IOM' }),
  ),
  labelled(
    'The Syrian Observatory for Human Rights put the toll at 31, while the Defense Ministry acknowledged 14 deaths.',
    f('31', 31, 'toll', { attribution: 'The Syrian Observatory for Human Rights' }),
    f('14', 14, 'deaths', { attribution: 'the Defense Ministry' }),
  ),
  labelled(
    'In the first six months of 2026, aid agencies in Myanmar reached only 1.1 million of the 5.5 million people they had planned to help.',
    f('1.1 million', 1_100_000, 'people', {
      of: 5_500_000,
      place: 'Myanmar',
      asOf: 'In the first six months of 2026',
    }),
  ),
  labelled(
    'Military spokesman Zagazola Makama wrote on X that troops killed 17 terrorists and recovered 11 rifles in Sambisa forest.',
    f('17', 17, 'terrorists', {
      place: 'Sambisa forest',
      attribution: 'Military spokesman Zagazola Makama',
    }),
    f('11', 11, 'rifles', {
      place: 'Sambisa forest',
      attribution: 'Military spokesman Zagazola Makama',
    }),
  ),
  labelled(
    "The number of cholera deaths in Lagos rose to 40 on Tuesday from 29 at the weekend, the state's health commissioner said.",
    f('40', 40, 'cholera deaths', {
      place: 'Lagos',
      asOf: 'on Tuesday',
      attribution: "the state's health commissioner",
    }),
    f('29', 29, 'cholera deaths', {
      place: 'Lagos',
      asOf: 'at the weekend',
      attribution: "the state's health commissioner",
    }),
  ),
  labelled(
    'Prosecutors have charged 61 officers and 12 civilians over the coup attempt of 15 July.',
    f('61', 61, 'officers'),
    f('12', 12, 'civilians'),
  ),
  labelled(
    'The flood destroyed 5,600 hectares of rice, killed 210 cattle and left 900 families homeless in Katsina state.',
    f('5,600 hectares', 5_600, 'rice', { unit: 'ha', place: 'Katsina state' }),
    f('210', 210, 'cattle', { place: 'Katsina state' }),
    f('900', 900, 'families', { place: 'Katsina state' }),
  ),
  labelled(
    "According to the ministry's bulletin of 4 May, 17 of 26 provinces have reported mpox, with 9,100 suspected cases.",
    f('17', 17, 'provinces', { of: 26, attribution: "the ministry's bulletin" }),
    f('9,100', 9_100, 'suspected cases', { attribution: "the ministry's bulletin" }),
  ),
  labelled(
    "About one million of Mali's 22 million people are displaced.",
    f('one million', 1_000_000, 'people', { qualifier: 'about', place: 'Mali' }),
    f('22 million', 22_000_000, 'people', { place: 'Mali' }),
  ),
  labelled(
    'A minister said the reserves would last 45 days, but an official of the central bank spoke of three weeks.',
    f('45 days', 45, 'reserves', { unit: 'd', attribution: 'A minister' }),
    f('three weeks', 3, null, { unit: 'wk', attribution: 'A minister' }),
  ),
  labelled(
    'Thirty-one bodies, including those of seven women, were found in two wells in Katumbi, a lawmaker said.',
    f('Thirty-one', 31, 'bodies', { place: 'Katumbi', attribution: 'a lawmaker' }),
    f('seven', 7, 'women', { place: 'Katumbi', attribution: 'a lawmaker' }),
    f('two', 2, 'wells', { place: 'Katumbi', attribution: 'a lawmaker' }),
  ),
  labelled(
    'Israel lets 60 trucks a day into Gaza; before the war there were 500.',
    f('60', 60, 'trucks', { place: 'Gaza' }),
    f('500', 500, 'trucks', { asOf: 'before the war' }),
  ),
  labelled(
    'Nine in ten Gazans have fled at least once, and one in five more than five times, a survey by Mercy Corps found.',
    f('Nine in ten', 0.9, 'Gazans', { unit: 'fraction', attribution: 'a survey by Mercy Corps' }),
    f('one in five', 0.2, 'Gazans', { unit: 'fraction', attribution: 'a survey by Mercy Corps' }),
  ),
  labelled(
    'Wages of 14,000 teachers in Sanaa have not been paid for eight months, their union said.',
    f('14,000', 14_000, 'teachers', { place: 'Sanaa', attribution: 'their union' }),
    f('eight months', 8, null, { unit: 'mo', place: 'Sanaa', attribution: 'their union' }),
  ),
  labelled(
    'South Africa said 92 soldiers had come home since Monday, leaving about 1,200 in Congo.',
    f('92', 92, 'soldiers', { place: 'Congo', asOf: 'since Monday', attribution: 'South Africa' }),
    f('1,200', 1_200, 'soldiers', {
      qualifier: 'about',
      place: 'Congo',
      asOf: 'since Monday',
      attribution: 'South Africa',
    }),
  ),
  labelled(
    'Halima Yusuf, a village elder in Dan Issa, said by telephone that 11 people were buried on Sunday.',
    f('11', 11, 'people', { place: 'Dan Issa', asOf: 'on Sunday', attribution: 'Halima Yusuf' }),
  ),
  labelled(
    'The Ukrainian air force said it shot down 72 of 103 drones launched by Russia overnight.',
    f('72', 72, 'drones launched', {
      of: 103,
      asOf: 'overnight',
      attribution: 'The Ukrainian air force',
    }),
  ),
  labelled(
    'As of 1 May, 412 schools in Tigray were closed, leaving 290,000 pupils without lessons.',
    f('412', 412, 'schools', { place: 'Tigray', asOf: 'As of 1 May' }),
    f('290,000', 290_000, 'pupils', { place: 'Tigray', asOf: 'As of 1 May' }),
  ),
  labelled(
    'Prices of bread rose by 25 percent to 50 pounds in Damascus on Monday.',
    f('25 percent', 25, 'Prices', {
      unit: 'percent',
      change: 'increase',
      place: 'Damascus',
      asOf: 'on Monday',
    }),
    f('50 pounds', 50, 'Prices', { unit: 'SYP', place: 'Damascus', asOf: 'on Monday' }),
  ),
  labelled(
    'Dr. Fatima Idris, who runs the clinic, said she sees 80 patients a day, twice as many as a year ago.',
    f('80', 80, 'patients', { attribution: 'Dr. Fatima Idris' }),
  ),
  labelled(
    'The U.S. military said three strikes on Saturday killed 13 members of the Islamic State group in northern Syria.',
    f('three', 3, 'strikes', {
      place: 'northern Syria',
      asOf: 'on Saturday',
      attribution: 'The U.S. military',
    }),
    f('13', 13, 'members', {
      place: 'northern Syria',
      asOf: 'on Saturday',
      attribution: 'The U.S. military',
    }),
  ),
  labelled(
    'At 06:30 on 4 May two mortar rounds struck House 14 on Bolnychna Street, killing a 61-year-old man.',
    f('two', 2, 'mortar rounds', { asOf: 'on 4 May' }),
  ),
  labelled(
    'In all, 27 of the 29 crew members were rescued, the Philippine Coast Guard said.',
    f('27', 27, 'crew members', { of: 29, attribution: 'the Philippine Coast Guard' }),
  ),
  labelled(
    'Some 60,000 hectares are under water in Bentiu, an area four times the size of Juba.',
    f('60,000 hectares', 60_000, null, { unit: 'ha', qualifier: 'about', place: 'Bentiu' }),
  ),
  labelled(
    'The U.N. says at least 1,500 people, about a third of them women, have been killed since the offensive began in April.',
    f('1,500', 1_500, 'people', {
      qualifier: 'at least',
      asOf: 'since the offensive began in April',
      attribution: 'The U.N.',
    }),
    f('a third', 0.333333333333333, 'women', {
      unit: 'fraction',
      qualifier: 'about',
      partOf: 'people',
      asOf: 'since the offensive began in April',
      attribution: 'The U.N.',
    }),
  ),
  labelled(
    'The WHO chief said 14 of 18 public hospitals in Khartoum were not functioning.',
    f('14', 14, 'public hospitals', { of: 18, place: 'Khartoum', attribution: 'The WHO chief' }),
  ),
  labelled(
    'Last year the agency fed 4.8 million people a month; this year it hopes to reach 3 million.',
    f('4.8 million', 4_800_000, 'people', { asOf: 'Last year' }),
    f('3 million', 3_000_000, 'people', { asOf: 'this year' }),
  ),
  labelled(
    'Jordan hosts 1.3 million Syrians, of whom 620,000 are registered with UNHCR.',
    f('1.3 million', 1_300_000, 'Syrians', { place: 'Jordan' }),
    f('620,000', 620_000, 'Syrians', { partOf: 'Syrians', place: 'Jordan' }),
  ),
  labelled(
    'Boko Haram abducted 276 girls from Chibok in 2014; 82 are still missing.',
    f('276', 276, 'girls', { place: 'Chibok', asOf: 'in 2014' }),
    f('82', 82, 'girls'),
  ),
  labelled(
    'Aid workers counted 118 graves in the cemetery at Kutum, 40 more than in January.',
    f('118', 118, 'graves', { place: 'Kutum', attribution: 'Aid workers' }),
    f('40', 40, 'graves', {
      change: 'increase',
      place: 'Kutum',
      asOf: 'than in January',
      attribution: 'Aid workers',
    }),
  ),
  labelled(
    'Nearly every one of the 850 homes in Qaryut lost its roof.',
    f('850', 850, 'homes', { place: 'Qaryut' }),
  ),
  labelled(
    'The quake, of magnitude 6.1, killed at least 2 people and hurt 150 more in Kunar province on Sunday night.',
    f('2', 2, 'people', {
      qualifier: 'at least',
      place: 'Kunar province',
      asOf: 'on Sunday night',
    }),
    f('150', 150, 'people', { place: 'Kunar province', asOf: 'on Sunday night' }),
  ),
  labelled(
    'The rebels hold 80 to 100 square kilometers around the Kivu town of Walikale.',
    f('80 to 100 square kilometers', [80, 100], 'rebels', { unit: 'km²', place: 'Walikale' }),
  ),
  labelled(
    'Only 9 percent of the $2.6 billion appeal for Yemen has been funded so far, OCHA said on 30 April.',
    f('9 percent', 9, 'appeal', {
      unit: 'percent',
      place: 'Yemen',
      asOf: 'so far',
      attribution: 'OCHA',
    }),
    f('$2.6 billion', 2_600_000_000, 'appeal', {
      unit: 'USD',
      place: 'Yemen',
      asOf: 'so far',
      attribution: 'OCHA',
    }),
  ),
  labelled(
    'Residents said two shells landed near the mosque; the police put the number at five.',
    f('two', 2, 'shells', { attribution: 'Residents' }),
    f('five', 5, 'shells', { attribution: 'the police' }),
  ),
  labelled(
    'The bridge, 400 metres long, was blown up in 2016.',
    f('400 metres', 400, 'bridge', { unit: 'm' }),
  ),
  labelled(
    'Fewer than 1 in 15 households in Malakal has a latrine.',
    f('1 in 15', 1 / 15, 'households', {
      unit: 'fraction',
      qualifier: 'less than',
      place: 'Malakal',
    }),
  ),
  labelled(
    'Of the 640 prisoners in Bentiu, 75 are women.',
    f('640', 640, 'prisoners', { place: 'Bentiu' }),
    f('75', 75, 'women', { place: 'Bentiu', partOf: 'prisoners' }),
  ),
  labelled(
    'Pupils in Kathmandu pay 900 rupees a term for the library.',
    f('900 rupees', 900, 'library', { unit: 'NPR', place: 'Kathmandu' }),
  ),
  labelled(
    'Traders in Hodeidah ask 700 rials for a bag of onions.',
    f('700 rials', 700, 'onions', { unit: 'YER', place: 'Hodeidah' }),
  ),
  labelled(
    'Each guard got boots and a coat worth 40 dollars.',
    f('40 dollars', 40, 'coat', { unit: 'USD' }),
  ),
  labelled(
    'The appeal seeks 30 million euros; 4 million has been received.',
    f('30 million euros', 30e6, 'appeal', { unit: 'EUR' }),
    f('4 million', 4e6, null, { unit: 'EUR' }),
  ),
  labelled(
    'The fund lends fishermen in Cebu up to 20,000 pesos.',
    f('20,000 pesos', 20_000, null, { unit: 'PHP', qualifier: 'at most', place: 'Cebu' }),
  ),
  labelled('A family of seven needs two tents.', f('seven', 7, 'family'), f('two', 2, 'tents')),
  labelled(
    'Kenya plans to dig 300 wells this year.',
    f('300', 300, 'wells', { place: 'Kenya', asOf: 'this year' }),
  ),
  labelled(
    'A landslide buried 40 houses above Murghab.',
    f('40', 40, 'houses', { place: 'Murghab' }),
  ),
  labelled(
    'Gunmen hold 14 villages along the border with Niger.',
    f('14', 14, 'villages', { place: 'Niger' }),
  ),
  labelled(
    'A baker in Raqqa burns 40 litres of diesel a day.',
    f('40 litres', 40, 'diesel', { unit: 'L', place: 'Raqqa' }),
  ),
  labelled(
    'Rice is rationed to 300 grams a day at the Zomba clinic.',
    f('300 grams', 300, 'Rice', { unit: 'g', place: 'Zomba clinic' }),
  ),
  labelled(
    'Pakistan has deported 900 families in a single month.',
    f('900', 900, 'families', { place: 'Pakistan', asOf: 'in a single month' }),
  ),
  labelled(
    'Since Christmas 40 prisoners have died in the Makala jail.',
    f('40', 40, 'prisoners', { place: 'Makala jail', asOf: 'Since Christmas' }),
  ),
];
