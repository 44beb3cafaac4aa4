import type { CheckSet } from './types.ts';

/** Sentences over wires, alerts and statements of an invented crisis; at their first run 88 % of all of it were found and 17 % accused. */
export const FLIGHT: readonly CheckSet[] = [
  {
    article: 'um-rawaba-wire.txt',
    passages: [
      {
        at: ['KOSTI, Sudan, Nov 16'],
        kept: [
          'More than 14,000 people have fled fighting in the Sudanese town of Um Rawaba, the International Organization for Migration (IOM) said on Monday.',
          'More than 14,000 people have fled fighting in the Sudanese town of Um Rawaba, the International Organization for Migration (IOM) said on Monday, as floods along the White Nile cut the way to help.',
        ],
        reworded: [
          'According to IOM, over 14,000 people had fled the fighting in Um Rawaba by 16 November.',
          'Fourteen thousand people and more have escaped from Um Rawaba, while floods along the White Nile cut off help.',
          'On 16 November 2026 the IOM put the number of those who fled Um Rawaba at more than 14,000.',
        ],
        altered: [
          [
            'number',
            'More than 41,000 people have fled fighting in the Sudanese town of Um Rawaba, IOM said.',
          ],
          ['number', 'Fewer than 14,000 people have fled fighting in Um Rawaba.'],
          [
            'date',
            'More than 14,000 people have fled fighting in Um Rawaba, the IOM said on Wednesday.',
          ],
          [
            'name',
            'More than 14,000 people have fled fighting in the Sudanese town of El Fasher, the IOM said.',
          ],
          [
            'name',
            'More than 14,000 people have fled fighting in Um Rawaba, UNICEF said on Monday.',
          ],
          [
            'polarity',
            'More than 14,000 people have returned to the Sudanese town of Um Rawaba, the IOM said on Monday.',
          ],
        ],
      },
      {
        at: ['IOM’s Displacement Tracking'],
        kept: [
          'IOM’s Displacement Tracking Matrix (DTM) counted 2,846 households, or 14,230 people, between Friday and Monday.',
          'It said that they came from 11 quarters of Um Rawaba and went to Kosti, Tandalti and El Obeid.',
        ],
        reworded: [
          'DTM counted 14,230 people (2,846 households) from 13 to 16 November.',
          'The displaced come from eleven quarters of the town; they went to El Obeid, Kosti and Tandalti.',
          'Some 2,850 households were counted by the Displacement Tracking Matrix.',
          'About 14,200 people were counted between Friday and Monday.',
        ],
        altered: [
          ['number', 'DTM counted 2,486 households, or 14,230 people, between Friday and Monday.'],
          ['number', 'The displaced came from 21 quarters of Um Rawaba.'],
          ['date', 'DTM counted 2,846 households between Saturday and Monday.'],
          ['name', 'They went to Kosti, Rabak and El Obeid.'],
          [
            'name',
            'IOM’s Displacement Tracking Matrix counted 14,230 families between Friday and Monday.',
          ],
        ],
      },
      {
        at: ['Families arrived in'],
        kept: [
          'Families arrived in the river port of Kosti on foot, by donkey cart and on the roofs of trucks.',
          'Many had not eaten since Friday, the aid workers said.',
        ],
        reworded: [
          'Some families came to Kosti on the roofs of trucks, others on foot.',
          'Aid workers said that many of those who arrived had eaten nothing since 13 November.',
        ],
        altered: [
          ['date', 'Many had not eaten since Thursday, the aid workers said.'],
          ['name', 'Families arrived in the river port of Rabak on foot and by donkey cart.'],
          ['polarity', 'Many had eaten since Friday, the aid workers said.'],
        ],
      },
      {
        at: ['“We have run out'],
        kept: [
          '“We have run out of tents,” said Marie-Laure Besançon, emergency coordinator of Médecins Sans Frontières (MSF) in Kosti.',
          '“Tonight some 3,000 people sleep in the open.”',
        ],
        reworded: [
          'MSF has run out of tents in Kosti, its emergency coordinator Marie-Laure Besançon said.',
          'Besancon said about three thousand people were sleeping in the open that night.',
          'Some 3,000 people sleep outside tonight, according to MSF’s Besançon.',
        ],
        altered: [
          ['quotation', '“We have run out of food,” said Marie-Laure Besançon of MSF.'],
          ['quotation', 'Besançon said: “Tonight some 30,000 people sleep in the open.”'],
          [
            'name',
            '“We have run out of tents,” said Marie-Laure Besançon, emergency coordinator of Save the Children in Kosti.',
          ],
          ['polarity', 'MSF has not run out of tents in Kosti.'],
        ],
      },
      {
        at: ['The paramilitary Rapid'],
        kept: [
          'The army denied it.',
          'The paramilitary Rapid Support Forces (RSF) said that they had captured the headquarters of the army’s 5th Division in Um Rawaba.',
        ],
        reworded: [
          'The RSF claims to have taken the headquarters of the 5th Division in Um Rawaba, which the army denies.',
          'The headquarters of the army’s Fifth Division has been captured, the RSF says.',
          'It could not be verified whether the RSF holds the headquarters of the 5th Division.',
        ],
        altered: [
          [
            'number',
            'The RSF said that they had captured the headquarters of the army’s 6th Division in Um Rawaba.',
          ],
          ['polarity', 'The army confirmed it.'],
          [
            'polarity',
            'The RSF has captured the headquarters of the army’s 5th Division, and both statements were verified.',
          ],
          [
            'polarity',
            'The army said that it had captured the headquarters of the RSF in Um Rawaba.',
          ],
        ],
      },
      {
        at: ['The White Nile reached'],
        kept: [
          'The White Nile reached 17.4 metres at Kosti on Sunday, the irrigation ministry said, the highest level since 1988.',
          'The bridge at Kosti, the only one between Khartoum and the border of South Sudan, was closed to heavy trucks.',
        ],
        reworded: [
          'On 15 November the White Nile stood at 17.4 m at Kosti, its highest level since 1988.',
          'Heavy trucks could no longer cross the bridge at Kosti.',
          'Between Khartoum and the South Sudanese border there is no other bridge than the one at Kosti.',
          'The level of 1,740 centimetres at Kosti was the highest in 38 years.',
        ],
        altered: [
          ['number', 'The White Nile reached 14.7 metres at Kosti on Sunday.'],
          ['date', 'It was the highest level of the White Nile since 1998.'],
          ['name', 'The bridge at Rabak was closed to heavy trucks.'],
          ['polarity', 'The bridge at Kosti was open to heavy trucks.'],
          ['polarity', 'The White Nile reached its lowest level since 1988.'],
        ],
      },
      {
        at: ['The war between the army'],
        kept: [
          'The war between the army of Abdel Fattah al-Burhan and the RSF of Mohamed Hamdan Daglo has killed tens of thousands of people and displaced more than 12 million since April 2023, according to the United Nations.',
        ],
        reworded: [
          'More than 12 million people have been displaced since April 2023, the UN says.',
          'Tens of thousands have been killed in the war between al-Burhan’s army and Daglo’s RSF.',
          'The war began in April 2023.',
        ],
        altered: [
          ['number', 'The war has displaced more than 2 million people since April 2023.'],
          ['number', 'The war has killed hundreds of thousands of people.'],
          ['date', 'The war has displaced more than 12 million people since April 2022.'],
          [
            'name',
            'According to the African Union the war has displaced more than 12 million people.',
          ],
        ],
      },
    ],
  },
  {
    article: 'dtm-alert.txt',
    passages: [
      {
        at: ['As of 19 November 2026'],
        kept: [
          'As of 19 November 2026, an estimated 5,120 households (25,600 individuals) have been displaced from Um Rawaba and Al Rahad since 14 November 2026.',
          'This supersedes Update 001.',
        ],
        reworded: [
          'From 14 to 19 November an estimated 25,600 people were displaced from Al Rahad and Um Rawaba.',
          'Over 5,000 households had left Um Rawaba and Al Rahad by 19 November.',
          'More than 25,000 individuals are estimated to have been displaced.',
        ],
        altered: [
          ['number', 'As of 19 November 2026, an estimated 5,210 households have been displaced.'],
          [
            'number',
            'An estimated 26,500 individuals have been displaced from Um Rawaba and Al Rahad.',
          ],
          ['date', 'As of 29 November 2026, an estimated 5,120 households have been displaced.'],
          [
            'name',
            'An estimated 25,600 individuals have been displaced from Um Rawaba and En Nahud.',
          ],
          ['polarity', 'This does not supersede Update 001.'],
        ],
      },
      {
        at: ['Kosti (2,210 HH)'],
        kept: ['Kosti (2,210 HH), Rabak (890 HH), Tandalti (940 HH), Sheikan (1,080 HH).'],
        reworded: [
          'The largest group, 2,210 households, went to Kosti.',
          'In Sheikan 1,080 households were counted, in Tandalti 940.',
        ],
        altered: [
          ['number', 'Rabak received 980 households.'],
          ['name', 'Sheikan received 2,210 households.'],
        ],
      },
      {
        at: ['Nine per cent of'],
        kept: ['Nine per cent of households reported a family member missing.'],
        reworded: [
          '9% of the households said that a member of the family was missing.',
          'Nearly one household in ten reports that a family member is missing.',
        ],
        altered: [
          ['number', 'Nineteen per cent of households reported a family member missing.'],
          ['polarity', 'Nine per cent of households reported no family member missing.'],
        ],
      },
    ],
  },
  {
    article: 'hac-statement.txt',
    passages: [
      {
        at: ['The Commission announces'],
        kept: [
          'The Commission announces that the number of citizens who arrived in the State from Um Rawaba and Al Rahad has reached 31,000 (6,200 families) until noon today.',
        ],
        reworded: [
          'By noon on 17 November 31,000 citizens had arrived from Um Rawaba and Al Rahad, the Commission says.',
          'The Humanitarian Aid Commission counts 6,200 families.',
          'Thirty-one thousand people have arrived in White Nile State, according to the Commission.',
        ],
        altered: [
          ['number', 'The number of citizens who arrived has reached 13,000.'],
          ['number', 'The number of families who arrived has reached 6,700.'],
          ['date', 'By noon on 18 November 31,000 citizens had arrived in the State.'],
          ['name', 'The number of citizens who arrived in the State from Bara has reached 31,000.'],
          [
            'polarity',
            'Until noon today 31,000 citizens left the State for Um Rawaba and Al Rahad.',
          ],
        ],
      },
      {
        at: ['The Commissioner, Mr.'],
        kept: [
          'The Commissioner, Mr. Osman Bakri Al-Hassan, said that "all organizations must submit their lists of staff and vehicles within 48 hours".',
          'The Commissioner said that no organization may work in Tandalti without a permit.',
        ],
        reworded: [
          'Organizations have two days to submit the lists of their staff and vehicles, Commissioner Al-Hassan said.',
          'Nobody may work in Tandalti without a permit, Mr Al-Hassan said.',
          'A permit is needed to work in Tandalti.',
        ],
        altered: [
          ['number', 'All organizations must submit their lists within 84 hours.'],
          [
            'quotation',
            'The Commissioner said that "all organizations must submit their lists of staff and bank accounts within 48 hours".',
          ],
          ['name', 'No organization may work in Kosti without a permit.'],
          [
            'polarity',
            'The Commissioner said that organizations may work in Tandalti without a permit.',
          ],
        ],
      },
      {
        at: ['The Commissioner thanked'],
        kept: [
          'The Commissioner thanked the Sudanese Red Crescent, the Qatar Charity and the Zakat Chamber.',
        ],
        reworded: ['Thanks went to Qatar Charity, the Zakat Chamber and the Red Crescent.'],
        altered: [
          [
            'name',
            'The Commissioner thanked the Sudanese Red Crescent, the Kuwait Charity and the Zakat Chamber.',
          ],
          ['polarity', 'The Commissioner criticised the Sudanese Red Crescent.'],
        ],
      },
    ],
  },
  {
    article: 'um-rawaba-ar.txt',
    passages: [
      {
        at: ['كوستي (السودان)'],
        reworded: [
          'At least ten thousand people fled the fighting in Um Rawaba in North Kordofan, aid workers said on Sunday.',
          'Floods of the White Nile hinder aid, and no fewer than 10,000 people have fled from Um Rawaba.',
        ],
        altered: [
          ['number', 'At least 100,000 people fled the fighting in Um Rawaba.'],
          [
            'date',
            'At least 10,000 people fled the fighting in Um Rawaba, aid workers said on 17 November.',
          ],
        ],
      },
      {
        at: ['ووصلت العائلات'],
        reworded: [
          'Families reached Kosti’s river port on foot and on donkey carts.',
          'MSF said some 3,000 people were sleeping in the open that night.',
        ],
        altered: [['number', 'MSF said some 5,000 people were sleeping in the open that night.']],
      },
      {
        at: ['وبلغ منسوب'],
        reworded: ['The White Nile reached 17.4 metres at Kosti, the highest level since 1988.'],
        altered: [
          ['number', 'The White Nile reached 17.9 metres at Kosti.'],
          ['date', 'The White Nile reached its highest level since 1978.'],
        ],
      },
    ],
  },
  {
    article: '05-sada-al-wadi-lower-ilma.html',
    passages: [
      {
        at: ['وقال الدكتور يوسف'],
        reworded: [
          'The medical director Yusuf al-Tamri said that his team had counted 340 people on the hill, 96 of them children.',
          'Nine people were taken to the hospital of Halvet.',
        ],
        altered: [
          ['number', 'His team counted 430 people on the hill.'],
          ['number', 'There were 69 children among the people on the hill.'],
        ],
      },
      {
        at: ['وتتباين حصيلة'],
        reworded: [
          'The Interior Ministry counts 27 dead, Governor Nadim Harroush 58 and the village committees 71.',
          'Village committees speak of more than 26,000 displaced.',
        ],
        altered: [
          ['number', 'The village committees speak of 77 dead.'],
          [
            'number',
            'More than 62,000 people have been displaced according to the village committees.',
          ],
        ],
      },
    ],
  },
];
