import type { CheckSet } from './types.ts';

/** Sentences over an invented coup, a fire in a camp and an agreement. */
export const COUP_CAMP_LISSE: readonly CheckSet[] = [
  {
    article: 'coup.txt',
    passages: [
      {
        at: ['LORANNE, 9 October'],
        kept: [
          'Soldiers who seized the state television of Bemara before dawn on Tuesday said they had removed President Idris Malonga.',
        ],
        reworded: [
          'Bemara’s borders are closed and its constitution is suspended, the soldiers say.',
          'The military claims to have deposed President Malonga.',
          'State television was taken in the early hours of 9 October.',
        ],
        altered: [
          ['polarity', 'Soldiers said they had suspended the constitution and opened the borders.'],
          [
            'name',
            'Soldiers who seized the state radio of Bemara said they had removed President Idris Malonga.',
          ],
          ['date', 'Soldiers seized the state television of Bemara before dawn on Monday.'],
        ],
      },
      {
        at: ['Colonel Desta Urbain'],
        kept: [
          "The president's whereabouts were not known; his chief of staff, Aline Bosco, said he was safe and still in the country.",
        ],
        reworded: [
          'Nobody may go out between 7 in the evening and 6 in the morning.',
          'Nine officers are to rule for a year and a half.',
          'Elections are promised after 18 months.',
          'Malonga’s chief of staff says that he has not left the country.',
        ],
        altered: [
          [
            'number',
            'A military council of nine officers would govern for 8 months before elections.',
          ],
          ['date', 'Colonel Desta Urbain said a curfew would apply from 6 p.m. to 7 a.m.'],
          ['polarity', 'His chief of staff, Aline Bosco, said he had left the country.'],
          ['name', 'General Desta Urbain read the statement.'],
        ],
      },
      {
        at: ['The US embassy'],
        kept: ['The US embassy told its citizens to stay indoors.'],
        reworded: [
          'Some 1,900 French citizens live in Bemara, and France does not intend to evacuate them.',
          'Belgium has put a plane on standby in a neighbouring country.',
          'France and Belgium have not recognised the council.',
          'Americans were advised not to go outside.',
        ],
        altered: [
          ['polarity', 'France said it planned to evacuate its 1,900 nationals.'],
          ['name', 'Germany sent a plane to the neighbouring country in case it was needed.'],
          ['polarity', 'Both governments recognised the council.'],
        ],
      },
      {
        at: ['Witnesses reported heavy'],
        kept: [
          'The Red Cross said its volunteers had taken seven dead and 52 injured to two hospitals.',
        ],
        reworded: [
          'Four of the seven dead were civilians, according to the Red Cross.',
          'An army doctor speaks of at least 20 dead.',
          'Shots were heard near the Bellevue barracks for about two hours.',
          'Over 50 people were wounded.',
        ],
        altered: [
          [
            'number',
            'The Red Cross said its volunteers had taken seven dead and 25 injured to two hospitals.',
          ],
          ['polarity', 'An army doctor put the toll at no more than twenty.'],
          ['name', 'The Red Cross put the toll at no fewer than twenty.'],
          ['number', 'Among the dead were seven civilians.'],
        ],
      },
      {
        at: ['The West Coast Community'],
        kept: [
          '"There will be no negotiation over this deadline," its chairman, Augustin Reyer, said after a video summit of eleven heads of state.',
        ],
        reworded: [
          'The soldiers have three days to give power back, the regional bloc says.',
          'Officers and their families could lose access to their accounts.',
          'Reyer said the deadline was not negotiable.',
        ],
        altered: [
          [
            'number',
            'The West Coast Community gave the soldiers 48 hours to restore the elected government.',
          ],
          [
            'quotation',
            '"There will be negotiation over this deadline," its chairman, Augustin Reyer, said.',
          ],
          ['name', 'The East Coast Community threatened to freeze the accounts of the officers.'],
        ],
      },
      {
        at: ['Malonga, 61'],
        kept: ['Malonga, 61, won a second term in April 2027 with 53.4 per cent of the vote.'],
        reworded: [
          'The president was re-elected in 2027 with a narrow majority.',
          'Obeli came second with 39 per cent.',
          'Irregularities did not affect the outcome, observers from abroad said.',
          'The opposition spoke of fraud.',
        ],
        altered: [
          ['date', 'Malonga won a second term in April 2024.'],
          ['polarity', 'Malonga lost the vote in April 2027 with 53.4 per cent.'],
          ['polarity', 'Foreign observers found irregularities and said they changed the result.'],
          ['number', 'The opposition candidate Fanta Obeli received 53.4 per cent.'],
        ],
      },
      {
        at: ["Bemara is Africa's"],
        kept: [
          'The mining company Norrland Cobalt said its two mines in the east, which employ 5,400 people, were working as normal.',
        ],
        reworded: [
          'Cobalt became six per cent dearer on Tuesday.',
          'Norrland’s mines have not stopped work.',
          'Only three African countries export more cobalt.',
        ],
        altered: [
          ['polarity', 'Prices on the London Metal Exchange fell 6 per cent on Tuesday.'],
          ['polarity', "Bemara is Africa's fourth-largest importer of cobalt."],
          ['number', 'Prices rose to 43,800 dollars a tonne.'],
        ],
      },
    ],
  },
  {
    article: 'camp-fire.md',
    passages: [
      {
        at: ['A fire that broke'],
        kept: [
          "A fire that broke out in Block C of the Duma displacement camp on 1 March destroyed 870 of the camp's 6,100 shelters.",
        ],
        reworded: [
          'One shelter in seven was destroyed.',
          'Eight of the eleven dead were children under ten.',
          'It took nearly five hours to bring the fire under control.',
          'About 150 people needed treatment.',
        ],
        altered: [
          ['number', 'Eleven people died, three of them children under ten.'],
          [
            'name',
            'A fire that broke out in Block B of the Duma displacement camp destroyed 870 shelters.',
          ],
          ['date', 'The fire was brought under control at 19:00 the next day.'],
        ],
      },
      {
        at: ['The cause is not'],
        kept: ['The report is expected on 15 March.'],
        reworded: [
          'It is unclear how the fire began.',
          'Police are still investigating, and the camp’s management does not believe in arson.',
          'According to residents a cooker in a shop may have started it.',
        ],
        altered: [
          ['name', 'The provincial police have ruled out arson.'],
          ['polarity', 'The cause is known.'],
          ['date', 'The report is expected on 5 March.'],
          ['polarity', 'The camp’s management has not ruled out arson.'],
        ],
      },
      {
        at: ['Around 4,300 people'],
        kept: [
          'Tents for 600 families left the warehouse in Kerrin this morning and should arrive within 48 hours.',
        ],
        reworded: [
          'Some 450 people are sleeping in two mosques.',
          'Most of those who lost their shelter are with relatives.',
          'The Norwegian Refugee Council houses 1,100 people in its reception centre.',
          'Tents should be there within two days.',
        ],
        altered: [
          ['number', 'Tents for 6,000 families left the warehouse in Kerrin this morning.'],
          ['name', 'The Danish Refugee Council houses 1,100 people in its reception centre.'],
          ['number', 'As of today, 2,750 people are staying in two mosques.'],
        ],
      },
      {
        at: ['The field hospital'],
        kept: [
          'The field hospital run by Médecins Sans Frontières admitted 38 people, of whom nine were transferred to Kerrin by helicopter.',
        ],
        reworded: [
          'MSF admitted 38 people to its field hospital.',
          'Nine patients were flown to Kerrin.',
          'Dressings will run out on Sunday.',
          'Duma’s government hospital has had no surgeon since December.',
        ],
        altered: [
          ['polarity', 'The government hospital in Duma town has a burns unit.'],
          [
            'number',
            'The field hospital admitted 38 people, of whom nineteen were transferred to Kerrin.',
          ],
          ['name', 'The field hospital run by Médecins du Monde admitted 38 people.'],
          ['date', 'Its stocks of dressings will last until Monday.'],
        ],
      },
      {
        at: ['Hot meals are'],
        kept: [
          'Distribution of non-food kits begins on 5 March; each family will get five blankets, two jerrycans and a kitchen set.',
        ],
        reworded: [
          'There is no money yet for the cash grants.',
          'Two organisations give out some 8,000 hot meals.',
          'Every family is to receive 120 dollars in cash.',
        ],
        altered: [
          ['number', 'Each family will get two blankets, five jerrycans and a kitchen set.'],
          ['polarity', 'Cash grants of 120 dollars a family are planned and have been paid for.'],
          ['number', 'Cash grants of 120 dollars a person are planned.'],
          ['date', 'Distribution of non-food kits ends on 5 March.'],
        ],
      },
      {
        at: ['"My daughter\'s papers'],
        kept: [
          '"My daughter\'s papers burned, and without papers she cannot sit her exams," said Zahra Idris, a mother of four who came from Tessen in 2025.',
        ],
        reworded: [
          'More than 1,300 people lost identity documents, most of them women.',
          'Zahra Idris fled from Tessen in 2025.',
          'Seven in ten of those registered are women.',
        ],
        altered: [
          [
            'quotation',
            '"My daughter\'s papers burned, but without papers she can sit her exams," said Zahra Idris.',
          ],
          ['number', 'Zahra Idris is a mother of five.'],
          [
            'polarity',
            'The Legal Aid Platform has registered 1,320 people who lost identity documents, 70 per cent of them men.',
          ],
        ],
      },
      {
        at: ['It is the third'],
        kept: [
          'Only two of the seven breaks had been built by February, because the owner of the land refused to lease more of it, the management said.',
        ],
        reworded: [
          'There have been three fires in just over a year.',
          'Five of seven recommended fire breaks are missing.',
          'The owner of the land did not want to lease more of it.',
          'Fire breaks should be 10 metres wide or more.',
        ],
        altered: [
          ['number', 'It is the second fire in the camp in fourteen months.'],
          ['polarity', 'The cluster recommended fire breaks of at most ten metres between blocks.'],
          ['polarity', 'The owner of the land agreed to lease more of it.'],
        ],
      },
    ],
  },
  {
    article: 'lisse.md',
    passages: [
      {
        at: ['After five days'],
        kept: ['The first group is to be freed on 24 June.'],
        reworded: [
          'The two sides agreed on Sunday to free 340 prisoners.',
          'The Highlands hold 215 of the prisoners, Ostrava the other 125.',
          'A ceasefire was not agreed.',
          'The deal was signed on 16 June.',
        ],
        altered: [
          ['polarity', 'Delegations signed an agreement on Sunday that includes a ceasefire.'],
          ['number', 'The agreement provides for the release of 430 prisoners.'],
          [
            'name',
            'The agreement provides for the release of 340 prisoners, 215 of them held by Ostrava Republic.',
          ],
        ],
      },
      {
        at: ['The agreement also'],
        kept: ['Up to 45,000 tonnes may leave each month.'],
        reworded: [
          'Finland, Kenya and Uruguay send sixty observers.',
          'Wheat may be exported through Ansal.',
          'Trucks may not be inspected on the way from Ansal to the Murra bridge.',
          'The monthly limit is 45,000 tonnes.',
        ],
        altered: [
          ['polarity', 'At least 45,000 tonnes may leave each month.'],
          ['number', 'Up to 45,000 tonnes may leave each week.'],
          ['name', 'The corridor is watched by 60 observers from Finland, Kenya and Paraguay.'],
          ['polarity', 'Both sides may inspect the trucks between Ansal and the Murra bridge.'],
        ],
      },
      {
        at: ['Foreign Minister Petra'],
        kept: ['Foreign Minister Petra Havel called the deal "a small door in a very thick wall".'],
        reworded: [
          'Both ministers left without answering questions.',
          'Riedl said much would depend on an end to the shelling of Kastra.',
          'Ostrava’s foreign minister was more hopeful than the Highlands’.',
        ],
        altered: [
          [
            'quotation',
            'Foreign Minister Petra Havel called the deal "a big door in a very thick wall".',
          ],
          [
            'name',
            'Foreign Minister Tomas Riedl called the deal "a small door in a very thick wall".',
          ],
          ['polarity', 'Both of them took questions.'],
        ],
      },
      {
        at: ['The war, which began'],
        kept: [
          'The war, which began in March 2028, has killed at least 31,000 people, the UN human rights office says.',
        ],
        reworded: [
          'More than 30,000 people have been killed, by the UN’s count.',
          'About one person in six has had to flee.',
          'The war is in its third year.',
          'The governments’ own figures are less than half of that of the UN.',
        ],
        altered: [
          ['name', 'The two governments say the war has killed at least 31,000 people.'],
          ['polarity', 'The two governments together admit to more than 12,000.'],
          ['number', 'About 1.7 million people, one in sixteen of the population, have fled.'],
          ['date', 'The war began in May 2028.'],
        ],
      },
      {
        at: ['Not everybody is'],
        kept: [
          '"They exchanged the living and forgot the others," its president, Jana Wolska, said.',
        ],
        reworded: [
          'The families of the missing are disappointed.',
          'Almost 5,000 people are on the association’s list.',
          'The missing are not mentioned in the agreement.',
        ],
        altered: [
          ['number', 'The Association of Families of the Missing has a list of 4,128 names.'],
          [
            'quotation',
            '"They exchanged the dead and forgot the others," its president, Jana Wolska, said.',
          ],
        ],
      },
      {
        at: ["In Ostrava's parliament"],
        kept: [
          'The Union of the Centre, which has 48 of the 150 seats, announced that it would vote against ratification.',
        ],
        reworded: [
          'Parliament votes on 2 July.',
          'The government has a majority of the 150 seats.',
          'The Union of the Centre rejects the agreement.',
          'The Highlands need no vote.',
        ],
        altered: [
          ['polarity', 'The Union of the Centre announced that it would vote for ratification.'],
          ['number', 'The government, with 97 seats, needs only a simple majority.'],
          ['polarity', 'The government needs a two-thirds majority.'],
          ['date', 'The vote is set for 2 June.'],
        ],
      },
      {
        at: ['Mediator Rashid'],
        kept: [
          'Mediator Rashid Al-Amin of Oman said a second round, on the status of Kastra, would start in Muscat no earlier than September.',
        ],
        reworded: [
          'Talks about Kastra will begin in September at the earliest.',
          'The Geneva talks of 2029 collapsed after two days.',
          'Oman’s mediator expects the next round to be held in Muscat.',
        ],
        altered: [
          ['polarity', 'A second round would start in Muscat no later than September.'],
          [
            'name',
            'An earlier attempt, in Geneva in 2029, failed after two days when Havel walked out.',
          ],
          ['name', 'Mediator Rashid Al-Amin of Qatar said a second round would start in Muscat.'],
        ],
      },
    ],
  },
];
