import type { CheckSet } from './types.ts';

/** Sentences over a port's strike and saved pages of the flight; at their first run 88 % were found and 14 % accused. */
export const STRIKE_AND_FLIGHT: readonly CheckSet[] = [
  {
    article: 'tandalti-shell.md',
    passages: [
      {
        at: ['A shell hit'],
        kept: [
          'A shell hit a school used by displaced families in Tandalti on Thursday and killed six people, including four children.',
        ],
        reworded: [
          'Six people, among them four children, died when a shell struck a school in Tandalti on 19 November.',
          'Members of the emergency room say the school sheltered displaced families.',
          'Two adults and four children were killed.',
        ],
        altered: [
          ['number', 'A shell hit a school in Tandalti on Thursday and killed nine people.'],
          ['date', 'A shell hit a school in Tandalti on Wednesday and killed six people.'],
          ['name', 'A drone hit a school used by displaced families in Tandalti on Thursday.'],
          ['name', 'A shell hit a school used by displaced families in Kosti on Thursday.'],
        ],
      },
      {
        at: ['The school, Al-Salam'],
        kept: ['Eleven people were injured, two of them seriously.'],
        reworded: [
          'Al-Salam school was home to 210 families from Um Rawaba.',
          '11 people were wounded, two of them badly.',
        ],
        altered: [
          ['quotation', 'Sheikh al-Amin Wad Badr said: “They ran from one school to another.”'],
          ['number', 'The school housed 120 families from Um Rawaba.'],
        ],
      },
      {
        at: ['The RSF blamed'],
        kept: ['The RSF blamed the army.'],
        reworded: [
          'Brigadier Sirraj denied that the army shells schools.',
          'According to the RSF the army was responsible.',
        ],
        altered: [
          ['polarity', 'The army blamed the RSF.'],
          ['polarity', 'Brigadier Nabil Sirraj said the army shells schools.'],
        ],
      },
      {
        at: ['Osman Bakri, the aid'],
        reworded: ['The aid commissioner of White Nile speaks of four dead.'],
        altered: [
          ['number', 'Osman Bakri put the number of dead at five.'],
          ['name', 'Nabil Sirraj put the number of dead at four.'],
        ],
      },
      {
        at: ['Save the Children said'],
        kept: [
          '“Two of the children who died had drawn with us on Tuesday,” said Jordan Ellis, its director in Sudan.',
        ],
        reworded: [
          'Save the Children had run a space for three hundred children there.',
          'Two of the dead children had drawn at the space on 17 November, Ellis said.',
        ],
        altered: [
          [
            'name',
            '“Two of the children who died had drawn with us on Tuesday,” said Jordan Ellis, its director in Chad.',
          ],
          ['date', 'Two of the children who died had drawn with us on Monday, Ellis said.'],
        ],
      },
    ],
  },
  {
    article: 'renk-transit.md',
    passages: [
      {
        at: ['RENK'],
        kept: [
          'South Sudan has opened a second transit site at Renk after 6,400 people crossed at Joda in one week.',
        ],
        reworded: [
          'After 6,400 people came over the border at Joda within seven days, a second transit site was opened at Renk.',
          'UNHCR said on 22 November that South Sudan had opened another transit site at Renk.',
        ],
        altered: [
          ['number', 'South Sudan has opened a third transit site at Renk.'],
          [
            'number',
            'A second transit site was opened after 4,600 people crossed at Joda in one week.',
          ],
          ['polarity', 'South Sudan has closed a second transit site at Renk.'],
        ],
      },
      {
        at: ['About 4,100 of them'],
        kept: [
          'About 4,100 of them are South Sudanese who return; the others are refugees from Sudan, said Deng Akol Majok, the commissioner of Renk County.',
        ],
        reworded: [
          'Some 2,300 of those who crossed are Sudanese refugees.',
          'Most of the arrivals are South Sudanese who come back, Commissioner Majok says.',
        ],
        altered: [['number', 'About 1,400 of them are South Sudanese who return.']],
      },
      {
        at: ['“The barges to'],
        kept: ['“The barges to Malakal are full until 3 December,” Majok said.'],
        reworded: ['Until 3 December there is no room on the barges to Malakal.'],
        altered: [
          ['date', '“The barges to Malakal are full until 13 December,” Majok said.'],
          ['quotation', '“The barges to Malakal are empty until 3 December,” Majok said.'],
        ],
      },
      {
        at: ['UNHCR expects'],
        reworded: [
          'Another 15,000 people may arrive before the end of 2026, UNHCR says.',
          'If fighting continues, the refugee agency expects fifteen thousand more arrivals this year.',
        ],
        altered: [['number', 'UNHCR expects 50,000 more people by the end of the year.']],
      },
    ],
  },
  {
    article: 'cholera-confirmed.md',
    passages: [
      {
        at: ['KOSTI, Sudan'],
        kept: [
          'Sudan’s health ministry confirmed on Thursday an outbreak of cholera among people who fled the fighting in North Kordofan.',
        ],
        reworded: [
          'On 19 November an outbreak of cholera was confirmed by the Sudanese health ministry.',
          'Nine people had died in hospitals on the White Nile the day before.',
        ],
        altered: [
          ['polarity', 'Sudan’s health ministry denied on Thursday an outbreak of cholera.'],
          ['number', 'A day before, nineteen people had died in hospitals on the White Nile.'],
          ['date', 'Sudan’s health ministry confirmed on Friday an outbreak of cholera.'],
        ],
      },
      {
        at: ['The ministry counted'],
        kept: ['The ministry counted 164 cases in Kosti, Rabak and the village of Guli.'],
        reworded: [
          'There are 164 cases in three places: Kosti, Rabak and Guli.',
          'Dr Eltayeb believes that the real number is higher.',
        ],
        altered: [
          [
            'name',
            'Dr Hamid Eltayeb, director of Rabak Teaching Hospital, said the real number is higher.',
          ],
          ['polarity', '“The real number is certainly lower,” said Dr Hamid Eltayeb.'],
          ['number', 'The ministry counted 146 cases.'],
        ],
      },
      {
        at: ['Marie-Laure Besançon'],
        kept: [
          'Marie-Laure Besançon of MSF said that the hospital had 58 beds for cholera patients.',
        ],
        reworded: [
          'MSF says that by 22 November a hundred beds will be needed.',
          'There are fewer than 60 beds for cholera patients.',
        ],
        altered: [['quotation', '“By Sunday we shall need 200,” Besançon said.']],
      },
      {
        at: ['The World Health'],
        kept: [
          'Its representative in Sudan, Shible Marwan, asked the authorities to open the airport of Kenana.',
        ],
        reworded: [
          'WHO wants to fly two kits to Kosti on 20 November.',
          'The airport of Kenana should be opened, WHO’s representative Marwan asked.',
        ],
        altered: [
          [
            'date',
            'The World Health Organization said that it would fly two kits to Kosti on Saturday.',
          ],
          ['name', 'UNICEF said that it would fly two kits to Kosti on Friday.'],
        ],
      },
    ],
  },
  {
    article: 'thousands-flee.md',
    passages: [
      {
        at: ['UM RAWABA'],
        kept: [
          'Thousands of people fled the railway town of Um Rawaba on Saturday after fighters of the Rapid Support Forces (RSF) attacked army positions at dawn.',
        ],
        reworded: [
          'RSF fighters attacked positions of the army at dawn on 14 November, and thousands fled Um Rawaba.',
          'Residents and medics say that thousands have left the town.',
        ],
        altered: [
          [
            'polarity',
            'Thousands of people fled Um Rawaba after the army attacked positions of the Rapid Support Forces at dawn.',
          ],
        ],
      },
      {
        at: ['The Sudan Doctors'],
        kept: [
          'The army spokesman, Brigadier Nabil Sirraj, said that the army had “absorbed the attack” and that the situation was under control.',
        ],
        reworded: [
          'Fourteen civilians were killed and 37 were wounded, according to the Sudan Doctors’ Union.',
          'The doctors’ union counts 51 civilians killed or wounded.',
          'The army claims that the situation is under control.',
        ],
        altered: [
          [
            'number',
            'The Sudan Doctors’ Union said that 37 civilians had been killed and 14 wounded.',
          ],
          ['polarity', 'The army spokesman said that the situation was out of control.'],
        ],
      },
      {
        at: ['At least 4,000 people'],
        kept: ['He said he expected “ten times as many”.'],
        reworded: [
          'By the evening of 14 November no fewer than 4,000 people had reached Kosti.',
          'Bakri, of the Humanitarian Aid Commission, expects ten times as many people.',
        ],
        altered: [
          ['number', 'At least 40,000 people had arrived in Kosti by Saturday evening.'],
          ['date', 'At least 4,000 people had arrived in Kosti by Sunday evening.'],
        ],
      },
      {
        at: ['Um Rawaba lies'],
        kept: ['The town had about 150,000 inhabitants before the war began in April 2023.'],
        reworded: [
          'Some 150,000 people lived in Um Rawaba before the war.',
          'The town lies on the railway between El Obeid and Kosti.',
        ],
        altered: [
          ['name', 'Um Rawaba lies on the road between Kosti and Khartoum.'],
          ['number', 'The town had about 115,000 inhabitants before the war began.'],
        ],
      },
      {
        at: ['The attack came'],
        kept: [
          'The attack came two days after talks in Geneva, led by the United States and Saudi Arabia, ended without result.',
        ],
        reworded: [
          'Talks in Geneva had ended on 12 November without a result.',
          'The US and Saudi Arabia led the talks in Geneva.',
        ],
        altered: [
          [
            'name',
            'The attack came two days after talks in Geneva, led by the United States and Qatar.',
          ],
          ['polarity', 'The attack came two days after talks in Geneva ended with an agreement.'],
        ],
      },
    ],
  },
  {
    article: 'strike-port.md',
    passages: [
      {
        at: ['VELLAMAR'],
        kept: [
          'Dockers at the port of Vellamar went back to work on Wednesday after their union and the port authority signed an agreement on wages.',
        ],
        reworded: [
          'The dockers of Vellamar returned to work on 22 October.',
          'Forty-six ships had to wait outside the harbour because of the strike.',
          'The union and the port authority have agreed on wages.',
        ],
        altered: [
          ['number', 'The strike had kept 64 ships waiting outside the harbour.'],
          ['date', 'Dockers at the port of Vellamar went back to work on Monday.'],
          ['polarity', 'Dockers at the port of Vellamar walked out on Wednesday.'],
        ],
      },
      {
        at: ['Under the agreement'],
        kept: [
          'Under the agreement wages rise by 9 per cent in January and by a further 4 per cent in July.',
        ],
        reworded: [
          'Wages will go up by 13 per cent in two steps.',
          'The union got less than the 18 per cent that it had demanded.',
          'In January dockers earn 9% more, and another 4% in July.',
        ],
        altered: [
          ['number', 'Wages rise by 9 per cent in January and by a further 14 per cent in July.'],
          ['date', 'Wages rise by 9 per cent in March.'],
          ['quotation', '"Everybody got what he wanted," said Rosa Quintal.'],
        ],
      },
      {
        at: ["The authority's chairman"],
        kept: ['Ships carrying food and medicine will be unloaded first.'],
        reworded: [
          'Dossou expects that the backlog will be gone in three weeks.',
          'Priority is given to ships with food and medicine.',
        ],
        altered: [
          ['number', 'The backlog would be cleared within five weeks.'],
          ['name', "The union's chairman, Emeric Dossou, said that the backlog would be cleared."],
        ],
      },
      {
        at: ['During the strike'],
        kept: [
          'The World Food Programme moved 5,300 tonnes of sorghum through the smaller port of Ras Ombo instead.',
        ],
        reworded: [
          'Imported rice became 270 francs a kilogram dearer in Sennara.',
          'WFP brought more than 5,000 tonnes of sorghum in through Ras Ombo.',
        ],
        altered: [
          [
            'polarity',
            'The price of imported rice in the capital dropped from 640 to 910 francs a kilogram.',
          ],
          [
            'name',
            'The World Food Programme moved 5,300 tonnes of sorghum through the smaller port of Vellamar.',
          ],
        ],
      },
      {
        at: ['Police detained'],
        kept: ['All but five were released without charge two days later.'],
        reworded: [
          'Fifty-seven of the 62 detained strikers were set free on 17 October.',
          'Five strikers are still being held.',
          'The interior ministry denies that detained strikers were beaten.',
        ],
        altered: [
          ['date', 'Police detained 62 strikers on 5 October.'],
          ['number', 'All but seven were released without charge.'],
          ['polarity', 'The interior ministry confirms it.'],
        ],
      },
      {
        at: ['The strike was'],
        kept: ['The strike was the longest in Vellamar since 2009.'],
        reworded: [
          'The central bank puts the cost of the strike at about $120m.',
          'Not since 2009 has a strike in Vellamar lasted longer.',
          'Most of the loss was in exports of cotton.',
        ],
        altered: [
          ['polarity', 'The strike was the shortest in Vellamar since 2009.'],
          ['name', 'Most of it was in lost exports of oil.'],
          ['number', 'It cost the country an estimated 210 million dollars.'],
        ],
      },
      {
        at: ['Two in five'],
        kept: ['Two in five containers that enter Vellamar go on to landlocked Tembale.'],
        reworded: [
          '40 per cent of the containers that come into Vellamar are bound for Tembale.',
          'Trade Minister Sissoko of Tembale thanked the two sides.',
        ],
        altered: [
          ['number', 'Three in five containers that enter Vellamar go on to Tembale.'],
          ['name', "Tembale's finance minister, Oumou Sissoko, thanked both sides."],
        ],
      },
    ],
  },
];
