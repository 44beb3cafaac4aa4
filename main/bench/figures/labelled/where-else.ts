import { at, figure as f, type LabelledSentence, labelled, table } from './types.ts';

/** Sentences more, labelled before they were read: what is compared, recorded and listed by place. */
export const WHERE_ELSE: readonly LabelledSentence[] = [
  labelled(
    'A gas tanker overturned near Naivasha on Thursday night, killing 23 people and burning 14 cars, police said.',
    f('23', 23, 'people', at('Naivasha', { asOf: 'on Thursday night', attribution: 'police' })),
    f('14', 14, 'cars', at('Naivasha', { asOf: 'on Thursday night', attribution: 'police' })),
  ),
  labelled(
    'Two hikers from Belgium were found dead on Mount Rinjani.',
    f('Two', 2, 'hikers', at('Mount Rinjani')),
  ),
  labelled(
    'The earthquake destroyed nearly 600 homes in Balakot and 210 in nearby Garhi Habibullah.',
    f('600', 600, 'homes', at('Balakot', { qualifier: 'about' })),
    f('210', 210, 'homes', at('Garhi Habibullah')),
  ),
  labelled(
    'In Cúcuta, 3,100 Venezuelans slept in the stadium; in Maicao, 900 slept on the streets.',
    f('3,100', 3100, 'Venezuelans', at('Cúcuta')),
    f('900', 900, 'Venezuelans', at('Maicao')),
  ),
  labelled(
    'Officials in Astrakhan said 1.3 million cubic metres of sludge had leaked into the Volga.',
    f(
      '1.3 million cubic metres',
      1.3e6,
      'sludge',
      at('the Volga', { unit: 'm³', attribution: 'Officials in Astrakhan' }),
    ),
  ),
  labelled(
    'At Beitbridge, 640 trucks are waiting to cross, the freight association said.',
    f('640', 640, 'trucks', at('Beitbridge', { attribution: 'the freight association' })),
  ),
  labelled(
    'Mongolia lost 2.1 million animals to the cold last winter.',
    f('2.1 million', 2.1e6, 'animals', at('Mongolia', { asOf: 'last winter' })),
  ),
  labelled(
    'Teachers in Kano have not been paid for four months.',
    f('four months', 4, null, at('Kano', { unit: 'mo' })),
  ),
  labelled(
    'The governor of Lanao del Sur said rebels had burned 31 houses in Piagapo.',
    f('31', 31, 'houses', at('Piagapo', { attribution: 'The governor of Lanao del Sur' })),
  ),
  labelled(
    'Divers recovered 17 bodies from the lake, and six people are still missing.',
    f('17', 17, 'bodies', {}),
    f('six', 6, 'people'),
  ),
  labelled(
    'BLANTYRE, Malawi (AP) — The toll from the cyclone has passed 500.',
    f('500', 500, 'toll', at('BLANTYRE', { qualifier: 'more than' })),
  ),
  labelled(
    'Hanoi recorded 41.2 °C on Saturday, the highest in 50 years.',
    f('41.2 °C', 41.2, null, at('Hanoi', { unit: '°C', asOf: 'on Saturday' })),
  ),

  labelled(
    'Ta’iz Governorate recorded 412 suspected cases in week 9.',
    f('412', 412, 'suspected cases', at('Ta’iz Governorate', { asOf: 'in week 9' })),
  ),
  labelled(
    'Site visits confirmed 74 families in Al Salam camp and 31 in Ardamata.',
    f('74', 74, 'families', at('Al Salam camp', { attribution: 'Site visits' })),
    f('31', 31, 'families', at('Ardamata', { attribution: 'Site visits' })),
  ),
  labelled(
    'Response: 5,400 kits were distributed in Sindhupalchok, 2,150 in Gorkha and 900 in Rasuwa.',
    f('5,400', 5400, 'kits', at('Sindhupalchok')),
    f('2,150', 2150, 'kits', at('Gorkha')),
    f('900', 900, 'kits', at('Rasuwa')),
  ),
  labelled(
    'As of 4 August, 61,300 returnees were registered in Renk (38,000), Juba (15,100) and Malakal (8,200).',
    f('61,300', 61300, 'returnees', at('Renk', { asOf: 'As of 4 August' })),
    f('38,000', 38000, 'returnees', at('Renk', { asOf: 'As of 4 August' })),
    f('15,100', 15100, 'returnees', at('Juba', { asOf: 'As of 4 August' })),
    f('8,200', 8200, 'returnees', at('Malakal', { asOf: 'As of 4 August' })),
  ),
  labelled(
    'Half of the water points in Isingiro district are dry.',
    f('Half', 0.5, 'water points', at('Isingiro district', { unit: 'fraction' })),
  ),
  labelled(
    'The Chadian town of Iriba, near the border, now shelters 26,000 Sudanese.',
    f('26,000', 26000, 'Sudanese', at('Iriba', { asOf: 'now' })),
  ),
  labelled(
    'Kakuma hosts 223,000 refugees, of whom 58 per cent are children.',
    f('223,000', 223000, 'refugees', at('Kakuma')),
    f('58 per cent', 58, 'refugees', at('Kakuma', { unit: 'percent', partOf: 'refugees' })),
  ),
  labelled(
    'Damage was reported in Labasa (120 homes), Savusavu (44 homes) and Taveuni (9 homes).',
    f('120', 120, 'homes', at('Labasa')),
    f('44', 44, 'homes', at('Savusavu')),
    f('9', 9, 'homes', at('Taveuni')),
  ),
  labelled(
    'Fuel now costs 1,900 naira a litre in Maiduguri, up from 1,100 in June.',
    f('1,900 naira', 1900, 'Fuel', at('Maiduguri', { unit: 'NGN', asOf: 'now' })),
    f('1,100', 1100, 'Fuel', at('Maiduguri', { unit: 'NGN', asOf: 'in June' })),
  ),
  labelled(
    'A measles campaign in Karamoja reached 94 per cent of children, against 71 per cent in Teso.',
    f('94 per cent', 94, 'children', at('Karamoja', { unit: 'percent' })),
    f('71 per cent', 71, 'children', at('Teso', { unit: 'percent' })),
  ),
  labelled(
    'No deaths were reported. 14 boats sank at Gizo and three at Munda.',
    f('14', 14, 'boats', at('Gizo')),
    f('three', 3, 'boats', at('Munda')),
  ),
  labelled(
    'Between 3 and 9 June, 1,240 people left Kupwara for Srinagar.',
    f('1,240', 1240, 'people', at('Kupwara', { asOf: 'Between 3 and 9 June' })),
  ),

  labelled(
    'Inflation in Accra slowed to 21.5 percent in April from 22.4 percent in March.',
    f('21.5 percent', 21.5, 'Inflation', at('Accra', { unit: 'percent', asOf: 'in April' })),
    f('22.4 percent', 22.4, 'Inflation', at('Accra', { unit: 'percent', asOf: 'in March' })),
  ),
  labelled(
    'The port of Paranaguá shipped 1.8 million tonnes of soybeans in May.',
    f('1.8 million tonnes', 1.8e6, 'soybeans', at('Paranaguá', { unit: 't', asOf: 'in May' })),
  ),
  labelled(
    'Vietnam exported 700,000 tonnes of rice in March and Thailand 650,000.',
    f('700,000 tonnes', 700000, 'rice', at('Vietnam', { unit: 't', asOf: 'in March' })),
    f('650,000', 650000, 'rice', at('Thailand', { unit: 't', asOf: 'in March' })),
  ),
  labelled(
    'The plant in Kitwe employs 850 people, 40 fewer than a year ago.',
    f('850', 850, 'people', at('Kitwe')),
    f('40', 40, 'people', at('Kitwe', { change: 'decrease', asOf: 'than a year ago' })),
  ),

  table(
    [
      ['Woreda', 'Households', 'IDPs'],
      ['Gode', '1,120', '6,700'],
      ['Kelafo', '860', '—'],
    ],
    f('1,120', 1120, 'Households', at('Gode')),
    f('6,700', 6700, 'IDPs', at('Gode')),
    f('860', 860, 'Households', at('Kelafo')),
  ),
  table(
    [
      ['Market', 'Maize (KES/kg)', 'Beans (KES/kg)'],
      ['Lodwar', '75', '140'],
      ['Garissa', '68', '150'],
    ],
    f('75', 75, 'Maize', at('Lodwar', { unit: 'KES' })),
    f('140', 140, 'Beans', at('Lodwar', { unit: 'KES' })),
    f('68', 68, 'Maize', at('Garissa', { unit: 'KES' })),
    f('150', 150, 'Beans', at('Garissa', { unit: 'KES' })),
  ),

  labelled(
    'غرق قارب يقل 40 مهاجرا قبالة سواحل زوارة، ونجا ستة منهم.',
    f('40', 40, 'مهاجرا', at('زوارة')),
    f('ستة', 6, 'مهاجرا', at('زوارة', { partOf: 'مهاجرا' })),
  ),
  labelled(
    'قتل أربعة أشخاص وأصيب 15 في انفجار سيارة مفخخة بمدينة الباب.',
    f('أربعة', 4, 'أشخاص', at('الباب')),
    f('15', 15, 'أشخاص', at('الباب')),
  ),
  labelled(
    'وصلت إلى ميناء الحديدة سفينة تحمل 25 ألف طن من القمح.',
    f('25 ألف طن', 25000, 'القمح', at('الحديدة', { unit: 't' })),
  ),
  labelled(
    'قال والي نهر النيل إن السيول دمرت 310 منازل في أبو حمد.',
    f('310', 310, 'منازل', at('أبو حمد', { attribution: 'والي نهر النيل' })),
  ),
  labelled(
    'تستضيف قرية عرسال اللبنانية أكثر من 30 ألف نازح سوري.',
    f('30 ألف', 30000, 'نازح سوري', at('عرسال', { qualifier: 'more than' })),
  ),
  labelled('أغلقت السلطات ثمانية مخابز في مدينة زليتن.', f('ثمانية', 8, 'مخابز', at('زليتن'))),
  labelled(
    'ارتفع سعر الطحين في تعز إلى 32 ألف ريال.',
    f('32 ألف ريال', 32000, 'سعر الطحين', at('تعز', { unit: 'YER' })),
  ),
  labelled(
    'وأفادت إدارة الصحة في كربلاء بتسجيل 9 حالات تسمم.',
    f('9', 9, 'حالات تسمم', at('كربلاء', { attribution: 'إدارة الصحة في كربلاء' })),
  ),
  labelled(
    'عاد 1200 شخص إلى بلدة كفرنبل خلال شهر.',
    f('1200', 1200, 'شخص', at('كفرنبل', { asOf: 'خلال شهر' })),
  ),
  labelled(
    'بحسب الهلال الأحمر، نقل 60 جريحا من الجنينة إلى أدري.',
    f('60', 60, 'جريحا', at('الجنينة', { attribution: 'الهلال الأحمر' })),
  ),
  labelled(
    'أحصت البلدية 140 خيمة متضررة في مخيم نهر البارد.',
    f('140', 140, 'خيمة متضررة', at('نهر البارد', { attribution: 'البلدية' })),
  ),
  labelled(
    'انهار مبنى في حي الشجاعية فقتل سبعة أفراد من عائلة واحدة.',
    f('سبعة', 7, 'أفراد', at('الشجاعية')),
  ),
  labelled(
    'A minibus carrying worshippers hit a truck outside Oruro, and 13 of them died.',
    f('13', 13, 'worshippers', at('Oruro')),
  ),
  labelled(
    'The Kyrgyz city of Osh has run out of vaccine, and 12,000 infants are waiting.',
    f('12,000', 12000, 'infants', at('Osh')),
  ),
  labelled(
    'Strikes closed 14 hospitals in Lima, seven in Arequipa and four in Cusco on Monday.',
    f('14', 14, 'hospitals', at('Lima', { asOf: 'on Monday' })),
    f('seven', 7, 'hospitals', at('Arequipa', { asOf: 'on Monday' })),
    f('four', 4, 'hospitals', at('Cusco', { asOf: 'on Monday' })),
  ),
  labelled(
    'KUTAISI, Georgia, May 7 – A court jailed five activists for up to three years.',
    f('five', 5, 'activists', at('KUTAISI')),
    f('three years', 3, null, at('KUTAISI', { unit: 'yr', qualifier: 'at most' })),
  ),
  labelled(
    'The Nauru camp still holds 64 asylum seekers, down from 1,200 in 2014.',
    f('64', 64, 'asylum seekers', at('Nauru camp')),
    f('1,200', 1200, 'asylum seekers', at('Nauru camp', { asOf: 'in 2014' })),
  ),
  labelled(
    'Floods: Beira city 2,300 families affected, Dondo 870, Buzi 1,410.',
    f('2,300', 2300, 'families', at('Beira city')),
    f('870', 870, 'families', at('Dondo')),
    f('1,410', 1410, 'families', at('Buzi')),
  ),
  labelled(
    'Bentiu PoC: 97,300 residents; Malakal PoC: 33,900.',
    f('97,300', 97300, 'residents', at('Bentiu PoC')),
    f('33,900', 33900, 'residents', at('Malakal PoC')),
  ),
  labelled(
    'Of 512 suspected cases in Kasaï, 97 tested positive in the laboratory in Kinshasa.',
    f('512', 512, 'suspected cases', at('Kasaï')),
    f('97', 97, 'suspected cases', at('Kinshasa', { partOf: 'suspected cases' })),
  ),
  labelled(
    'Nutrition: 1,020 children were admitted in Baidoa in April, 12 per cent more than in March.',
    f('1,020', 1020, 'children', at('Baidoa', { asOf: 'in April' })),
    f(
      '12 per cent',
      12,
      'children',
      at('Baidoa', { unit: 'percent', change: 'increase', asOf: 'than in March' }),
    ),
  ),
  labelled('قتل 13 شخصا في حادث سير على طريق قنا.', f('13', 13, 'شخصا', at('قنا'))),
  labelled(
    'أعلنت محافظة دهوك استقبال 900 عائلة نازحة.',
    f('900', 900, 'عائلة نازحة', at('دهوك', { attribution: 'محافظة دهوك' })),
  ),
  labelled('وفي جزيرة سقطرى أغلقت 11 مدرسة بسبب العاصفة.', f('11', 11, 'مدرسة', at('سقطرى'))),
  labelled(
    'قالت منظمة أطباء بلا حدود إنها عالجت 340 مريضا في زمزم.',
    f('340', 340, 'مريضا', at('زمزم', { attribution: 'منظمة أطباء بلا حدود' })),
  ),
  labelled('تضررت 75 أسرة في قرى شمال مدينة الأبيض.', f('75', 75, 'أسرة', at('الأبيض'))),
  labelled(
    'بلغ عدد القتلى 41 في قصف مدفعي على حي الزيتون شرق غزة.',
    f('41', 41, 'القتلى', at('الزيتون')),
  ),
  labelled(
    'وأضاف المتحدث أن 5 قذائف سقطت في كريتر.',
    f('5', 5, 'قذائف', at('كريتر', { attribution: 'المتحدث' })),
  ),
  labelled(
    'فر نحو 2000 شخص من القتال في كادقلي إلى تالودي.',
    f('2000', 2000, 'شخص', at('كادقلي', { qualifier: 'about' })),
  ),
  labelled('توزع المنظمة 600 وجبة يوميا في مخيم اليرموك.', f('600', 600, 'وجبة', at('اليرموك'))),
];
