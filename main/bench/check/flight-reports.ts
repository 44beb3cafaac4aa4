import type { CheckSet } from './types.ts';

/** Sentences over reports and briefings of the same crisis, written with those of FLIGHT. */
export const FLIGHT_REPORTS: readonly CheckSet[] = [
  {
    article: 'white-nile-sitrep.md',
    passages: [
      {
        at: ['38,400 people'],
        kept: ['38,400 people displaced since 14 November (DTM and SRCS, reconciled).'],
        reworded: [
          'Since 14 November 38,400 people have been displaced, according to the reconciled figures of DTM and SRCS.',
          'Roughly 38,000 people have been displaced since mid-November.',
        ],
        altered: [
          ['number', '34,800 people displaced since 14 November.'],
          ['date', '38,400 people displaced since 4 November.'],
        ],
      },
      {
        at: ['61 civilians killed'],
        kept: [
          '61 civilians killed and 143 injured since 14 November, according to the State Ministry of Health.',
        ],
        reworded: [
          'The State Ministry of Health speaks of sixty-one civilians killed and 143 injured since 14 November.',
          'More than 200 civilians were killed or injured since 14 November.',
        ],
        altered: [
          ['number', '61 civilians killed and 134 injured since 14 November.'],
          ['name', '61 soldiers killed and 143 injured since 14 November.'],
        ],
      },
      {
        at: ['412 cholera cases'],
        kept: ['412 cholera cases and 19 deaths (CFR 4.6 per cent).'],
        reworded: [
          'Nineteen people have died of cholera; 412 cases are known.',
          'The case fatality rate of cholera stands at 4.6%.',
          'More than 400 people have caught cholera.',
        ],
        altered: [
          ['number', '412 cholera cases and 91 deaths.'],
          ['number', 'The CFR is 6.4 per cent.'],
          ['name', '412 measles cases and 19 deaths.'],
        ],
      },
      {
        at: ['The Kosti bridge is'],
        kept: ['The Kosti bridge is open to trucks for six hours a day.'],
        reworded: ['Trucks may use the bridge at Kosti 6 hours a day.'],
        altered: [
          ['number', 'The Kosti bridge is open to trucks for sixteen hours a day.'],
          ['polarity', 'The Kosti bridge is closed to trucks for six hours a day.'],
          ['polarity', 'The Kosti bridge is not open to trucks.'],
        ],
      },
      {
        at: ['The number of people displaced by'],
        kept: [
          'The number of people displaced by fighting in North Kordofan reached 38,400 on 24 November.',
          'Osman Bakri, the HAC Commissioner for White Nile State, told partners on 23 November that no travel permits would be issued for Tandalti this week.',
        ],
        reworded: [
          'On Monday the HAC Commissioner said that he would issue no travel permits for Tandalti that week.',
          'Partners were told by Commissioner Bakri on 23 November that there would be no travel permits for Tandalti.',
          'As of 24 November fighting in North Kordofan had displaced 38,400 people.',
        ],
        altered: [
          [
            'date',
            'Osman Bakri told partners on 22 November that no travel permits would be issued for Tandalti.',
          ],
          [
            'name',
            'Osman Bakri, the HAC Commissioner for Blue Nile State, told partners that no travel permits would be issued.',
          ],
          [
            'name',
            'Hamid El-Tayeb told partners on 23 November that no travel permits would be issued for Tandalti.',
          ],
          [
            'polarity',
            'Osman Bakri told partners that travel permits would be issued for Tandalti this week.',
          ],
        ],
      },
      {
        at: ['Ingrid Halvorsen visited'],
        kept: [
          'Ingrid Halvorsen visited Kosti on 23 November.',
          '“We have nine days of chlorine,” she said after the visit.',
        ],
        reworded: [
          'Halvorsen was in Kosti on Monday, 23 November.',
          'After her visit to Kosti Ms Halvorsen said that there was chlorine for 9 days.',
        ],
        altered: [
          ['quotation', '“We have nine weeks of chlorine,” she said after the visit.'],
          ['quotation', '“We have no chlorine,” she said after the visit.'],
          ['date', 'Ingrid Halvorsen visited Kosti on 13 November.'],
          ['name', 'Ingrid Halvorsen visited Rabak on 23 November.'],
        ],
      },
      {
        at: ['Dr. Hamid El-Tayeb'],
        kept: ['Dr. Hamid El-Tayeb said that the hospital had 74 cholera patients on 58 beds.'],
        reworded: [
          'The hospital has more cholera patients (74) than beds (58), according to Dr El-Tayeb.',
          'Seventy-four cholera patients share 58 beds.',
        ],
        altered: [
          [
            'number',
            'Dr. Hamid El-Tayeb said that the hospital had 58 cholera patients on 74 beds.',
          ],
          ['name', 'Dr. Yusuf El-Amin said that the hospital had 74 cholera patients on 58 beds.'],
        ],
      },
      {
        at: ['The Sudan Humanitarian Fund'],
        kept: [
          'The Sudan Humanitarian Fund has released US$4.5 million.',
          'Partners need US$38 million for three months; 12 per cent is funded.',
        ],
        reworded: [
          'Of the $38m that partners need for three months, 12% is funded.',
          'The Humanitarian Fund released 4.5 million dollars.',
          'About an eighth of the 38 million dollars needed has been funded.',
        ],
        altered: [
          ['number', 'The Sudan Humanitarian Fund has released US$5.4 million.'],
          ['number', 'Partners need US$38 million for three months; 21 per cent is funded.'],
          ['number', 'The Sudan Humanitarian Fund has released US$4.5 billion.'],
          ['date', 'Partners need US$38 million for three weeks.'],
        ],
      },
      {
        at: ['Response: UNICEF and Mercy'],
        kept: ['UNICEF and Mercy Corps truck 110 m³ of water a day to seven sites.'],
        reworded: [
          '110 cubic metres of water are trucked to 7 sites every day by UNICEF and Mercy Corps.',
          'UNICEF and Mercy Corps bring 110,000 litres of water a day to seven sites.',
        ],
        altered: [
          ['number', 'UNICEF and Mercy Corps truck 110 m³ of water a day to eleven sites.'],
          ['name', 'UNICEF and Oxfam truck 110 m³ of water a day to seven sites.'],
        ],
      },
      {
        at: ['Response: WHO, MSF and'],
        kept: [
          'WHO, MSF and the State Ministry of Health run two cholera treatment centres with 90 beds.',
        ],
        reworded: [
          'Two centres with ninety beds treat cholera; the State Ministry of Health runs them with WHO and MSF.',
        ],
        altered: [
          [
            'number',
            'WHO, MSF and the State Ministry of Health run three cholera treatment centres with 90 beds.',
          ],
          [
            'name',
            'WHO, UNHCR and the State Ministry of Health run two cholera treatment centres.',
          ],
        ],
      },
      {
        at: ['WFP and Islamic Relief'],
        kept: ['WFP and Islamic Relief reached 17,200 people with a one-month ration.'],
        reworded: [
          '17,200 people got food for a month from Islamic Relief and WFP.',
          'More than 17,000 people received a one-month ration.',
        ],
        altered: [
          ['number', 'WFP and Islamic Relief reached 17,200 people with a two-month ration.'],
          ['name', 'WFP and Catholic Relief reached 17,200 people with a one-month ration.'],
          ['polarity', 'WFP and Islamic Relief failed to reach 17,200 people.'],
        ],
      },
    ],
  },
  {
    article: 'noon-briefing.txt',
    passages: [
      {
        at: ['Turning to Sudan'],
        kept: [
          'Turning to Sudan, our humanitarian colleagues tell us that 38,400 people have been displaced from Um Rawaba and Al Rahad since 14 November.',
          'The Humanitarian Coordinator, Ingrid Halvorsen, was in Kosti yesterday.',
          'She warned that chlorine to make water safe would last for nine days only.',
        ],
        reworded: [
          'The Humanitarian Coordinator was in Kosti on 23 November.',
          'Halvorsen warned that the chlorine would be used up in nine days.',
          'There was chlorine for only nine more days, Ingrid Halvorsen warned.',
        ],
        altered: [
          ['date', 'The Humanitarian Coordinator, Ingrid Halvorsen, was in Kosti on 21 November.'],
          ['number', 'She warned that chlorine would last for nineteen days only.'],
          ['name', 'The Resident Coordinator, Farida Okello, was in Kosti yesterday.'],
          ['polarity', 'She said that chlorine would not run out.'],
        ],
      },
      {
        at: ['Today we and our'],
        kept: [
          'Today we and our partners are asking for $38 million to reach 100,000 people in White Nile State for three months.',
        ],
        reworded: [
          'On 24 November the UN and its partners asked for US$38 million to help 100,000 people in White Nile State.',
          'The UN wants to reach a hundred thousand people in White Nile State for three months.',
        ],
        altered: [
          ['number', 'Today we and our partners are asking for $83 million.'],
          ['number', 'The UN wants to reach 10,000 people in White Nile State.'],
          [
            'name',
            'Today we and our partners are asking for $38 million to reach 100,000 people in Gezira State.',
          ],
        ],
      },
      {
        at: ['In Chad, some 1,430'],
        kept: ['In Chad, some 1,430 people from Kordofan have reached Adre since 15 November.'],
        reworded: [
          'Since 15 November about 1,400 people from Kordofan have arrived at Adre in Chad.',
        ],
        altered: [
          ['date', 'In Chad, some 1,430 people from Kordofan have reached Adre since 5 November.'],
          ['name', 'In Chad, some 1,430 people from Darfur have reached Adre since 15 November.'],
        ],
      },
      {
        at: ['Deputy Spokesperson: Look'],
        kept: ['Look, those numbers were given on different days.'],
        reworded: [
          'The numbers differ because they were given on different days, the Deputy Spokesperson said.',
          'The figure of the UN is as of 24 November and has been reconciled by partners on the ground.',
        ],
        altered: [['polarity', 'Look, those numbers were given on the same day.']],
      },
      {
        at: ['Deputy Spokesperson: He does'],
        kept: [
          'The Secretary-General strongly condemns the attack of 19 November that killed six civilians, including four children.',
        ],
        reworded: [
          'Four of the six civilians who were killed in the attack of 19 November were children.',
          'The attack of 19 November is condemned by the Secretary-General.',
          'Six civilians, four of them children, died in the attack on Thursday 19 November.',
        ],
        altered: [
          ['number', 'The attack of 19 November killed six civilians, including five children.'],
          ['date', 'The Secretary-General strongly condemns the attack of 9 November.'],
          ['polarity', 'The Secretary-General did not condemn the attack of 19 November.'],
        ],
      },
    ],
  },
  {
    article: 'ipc-alert.md',
    passages: [
      {
        at: ['Between November 2026'],
        kept: [
          'Between November 2026 and January 2027, 1.9 million people in North Kordofan (54 per cent of the population analysed) are expected to face IPC Phase 3 or worse.',
        ],
        reworded: [
          'From November to January more than half of the people analysed in North Kordofan are expected to be in IPC Phase 3 or worse.',
          'Nearly two million people in North Kordofan are expected to face IPC Phase 3 or worse.',
          '28,000 people are in Catastrophe (Phase 5) and 410,000 in Emergency (Phase 4).',
        ],
        altered: [
          [
            'number',
            'Between November 2026 and January 2027, 9.1 million people in North Kordofan are expected to face IPC Phase 3 or worse.',
          ],
          ['number', '410,000 are in Phase 4 (Emergency) and 82,000 in Phase 5 (Catastrophe).'],
          ['number', '410,000 are in Phase 5.'],
          [
            'date',
            '1.9 million people are expected to face IPC Phase 3 between November 2026 and March 2027.',
          ],
          [
            'name',
            '1.9 million people in South Kordofan are expected to face IPC Phase 3 or worse.',
          ],
        ],
      },
      {
        at: ['In White Nile State'],
        kept: ['In White Nile State 880,000 people (29%) are in Phase 3 or above.'],
        reworded: [
          'Twenty-nine per cent of the people in White Nile State, 880,000, are in Phase 3 or above.',
          'Almost 900,000 people in White Nile State are in Phase 3 or above.',
        ],
        altered: [
          ['number', 'In White Nile State 880,000 people (92%) are in Phase 3 or above.'],
          ['name', 'In Gezira State 880,000 people (29%) are in Phase 3 or above.'],
          ['polarity', 'In White Nile State 880,000 people are in Phase 3 or below.'],
        ],
      },
      {
        at: ['Sorghum in Kosti cost'],
        kept: [
          'Sorghum in Kosti cost 142,000 SDG a sack on 20 November, up 38 per cent in a week.',
        ],
        reworded: [
          'On 20 November a sack of sorghum cost 142,000 Sudanese pounds in Kosti.',
          'The price of sorghum in Kosti rose by 38% in one week.',
        ],
        altered: [
          ['number', 'Sorghum in Kosti cost 124,000 SDG a sack on 20 November.'],
          ['name', 'Wheat in Kosti cost 142,000 SDG a sack on 20 November.'],
          ['polarity', 'Sorghum in Kosti cost 142,000 SDG a sack, down 38 per cent in a week.'],
        ],
      },
    ],
  },
];
