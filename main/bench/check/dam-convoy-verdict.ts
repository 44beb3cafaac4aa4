import type { CheckSet } from './types.ts';

/** Sentences over an invented flood, a strike on a convoy and a trial. */
export const DAM_CONVOY_VERDICT: readonly CheckSet[] = [
  {
    article: 'dam.md',
    passages: [
      {
        at: ['Heavy rain since'],
        kept: [
          'As of 18 August, 73 people are confirmed dead, including 21 children, and 14 remain missing, according to the National Disaster Authority.',
          'Heavy rain since 11 August has caused the Tamra river to burst its banks in eight districts of Northern Province.',
        ],
        reworded: [
          'The floods have killed 73 people, 21 of them children.',
          'More than 70 people have died and 14 are unaccounted for.',
          'Nearly 190,000 people are affected.',
          'Three of the province’s eleven districts have been spared.',
          'Fifty-two of the dead were adults.',
        ],
        altered: [
          [
            'number',
            'As of 18 August, 73 people are confirmed dead, including 14 children, and 21 remain missing.',
          ],
          ['date', 'Heavy rain since 1 August has caused the Tamra river to burst its banks.'],
          [
            'name',
            'Heavy rain has caused the Tamra river to burst its banks in eight of the eleven districts of Southern Province.',
          ],
          ['polarity', 'As of 18 August, 73 people are feared dead but not confirmed.'],
        ],
      },
      {
        at: ['The Kessou dam,'],
        kept: [
          'The Kessou dam, 22 kilometres upstream of the town of Baraji, is at 96 per cent of its capacity.',
          'People living within 500 metres of the river were told to leave by Thursday evening.',
        ],
        reworded: [
          'The dam above Baraji is almost full.',
          'The water ministry says the wall of the Kessou dam has not cracked.',
          'A third of the dam’s gates are to be opened on Friday.',
          'Residents up to half a kilometre from the river had to leave by Thursday evening.',
          'Rumours of a crack in the dam were denied by the Ministry of Water.',
        ],
        altered: [
          [
            'polarity',
            'The Ministry of Water confirmed reports on social media that the wall had cracked.',
          ],
          [
            'number',
            'The Kessou dam, 22 kilometres upstream of Baraji, is at 69 per cent of its capacity.',
          ],
          [
            'name',
            'The Kessou dam, 22 kilometres upstream of the town of Ouelda, is at 96 per cent of its capacity.',
          ],
          ['date', 'Engineers will open two of the six gates on Thursday.'],
          ['polarity', 'The Kessou dam lies 22 kilometres downstream of the town of Baraji.'],
        ],
      },
      {
        at: ['Some 9,200 houses'],
        kept: [
          'Displaced families are sheltering in 34 schools, where classes were to begin on 1 September.',
        ],
        reworded: [
          'Almost 25,000 houses were destroyed or damaged.',
          'Baraji and Ouelda were hit hardest.',
          'Over 9,000 homes are lost.',
          'It is still open whether schools will start on 1 September.',
          'Thirty-four schools are being used as shelters.',
        ],
        altered: [
          ['number', 'Some 9,200 houses have been damaged and a further 15,700 destroyed.'],
          ['date', 'Classes were to begin on 1 October.'],
          [
            'polarity',
            'The Directorate of Education has decided to postpone the start of the school year.',
          ],
        ],
      },
      {
        at: ['Health.'],
        kept: [
          'No case of cholera has been confirmed; samples from 17 patients were sent to the reference laboratory in Port Selim.',
        ],
        reworded: [
          'Cases of acute watery diarrhoea more than doubled within a week, from 480 to 1,260.',
          'Cholera has not been confirmed so far.',
          'Five of the nine health centres in the district still work.',
          'Seventeen samples are being tested in Port Selim.',
          'In the week to 18 August clinics counted some 1,300 cases of diarrhoea.',
        ],
        altered: [
          ['polarity', 'Cases of acute watery diarrhoea fell to 1,260, from 480 the week before.'],
          ['polarity', 'Cholera has been confirmed in 17 patients.'],
          ['number', 'Five of the district’s nine health centres are out of service.'],
          ['name', 'Samples from 17 patients were sent to the reference laboratory in Baraji.'],
        ],
      },
      {
        at: ['Food security.'],
        kept: ['The road between Ouelda and Senn remains cut at three points.'],
        reworded: [
          'WFP has given 41,000 people rations for a week.',
          'Senn can be reached only by air.',
          'The 12,500 people in Senn have been without aid since 13 August.',
          'At least 6,000 people got their food by boat.',
        ],
        altered: [
          ['number', 'WFP has reached 41,000 people with one-month rations.'],
          ['polarity', 'At most 6,000 of them were reached by boat.'],
          ['name', 'The road between Baraji and Senn remains cut at three points.'],
          ['number', 'In Senn 1,250 people have received no aid since 13 August.'],
        ],
      },
      {
        at: ['Water and sanitation.'],
        kept: [
          '"We are losing the race against dirty water," said Ilham Touré, UNICEF\'s head of office in Baraji.',
        ],
        reworded: [
          'Water trucks bring 240,000 litres a day to 11 sites.',
          'Less than 50 per cent of the water that is needed is delivered.',
          'UNICEF’s Touré says the race against dirty water is being lost.',
          'The need is estimated at 550,000 litres a day.',
        ],
        altered: [
          ['quotation', '"We are winning the race against dirty water," said Ilham Touré.'],
          ['polarity', 'This covers more than half of the need.'],
          [
            'name',
            '"We are losing the race against dirty water," said Ilham Touré, the Red Crescent’s head of office in Baraji.',
          ],
          [
            'number',
            'UNICEF and the Tamra Red Crescent are trucking 240,000 litres of drinking water a week to eleven sites.',
          ],
        ],
      },
      {
        at: ['Funding.'],
        kept: ['The Flash Appeal launched on 15 August asks for US$38.5 million for six months.'],
        reworded: [
          'About a quarter of the appeal is funded.',
          'US$29.3 million are still missing.',
          'Norway and the European Commission are among the largest donors.',
          'The humanitarian community has asked for 38.5 million dollars.',
        ],
        altered: [
          ['number', 'The Flash Appeal asks for US$38.5 billion.'],
          [
            'name',
            'The largest donors are Sweden, the European Commission and the Central Emergency Response Fund.',
          ],
          ['number', 'So far US$9.2 million, or 42 per cent, has been received.'],
        ],
      },
    ],
  },
  {
    article: 'convoy.txt',
    passages: [
      {
        at: ['ADRIN, 4 February'],
        kept: [
          'A drone strike on a convoy of fuel tankers killed at least 16 drivers near the Alwari border crossing late on Thursday, hospital officials said.',
        ],
        reworded: [
          'At least sixteen drivers died when a drone hit fuel tankers near Alwari on 3 February.',
          'The November truce has collapsed.',
          'It was the deadliest attack on the road since the truce ended.',
        ],
        altered: [
          [
            'name',
            'A drone strike on a convoy of fuel tankers killed at least 16 drivers, police officials said.',
          ],
          ['number', 'A drone strike on a convoy of fuel tankers killed at least 60 drivers.'],
          ['date', 'It was the deadliest attack since the truce of December collapsed.'],
        ],
      },
      {
        at: ['The Eastern Command, which'],
        kept: [
          "The Eastern Command, which controls the crossing, blamed the government's air force.",
        ],
        reworded: [
          'The defence minister denies that the air force was behind the attack.',
          'Both sides accuse or deny: the Eastern Command blames the government, and the minister rejects it.',
          'According to Oudeh no military aircraft flew over the area for two days.',
        ],
        altered: [
          ['polarity', 'Defence Minister Karim Oudeh accepted the accusation.'],
          ['name', 'Interior Minister Karim Oudeh rejected the accusation.'],
          ['number', 'The military had flown no missions over the area in the past 24 hours.'],
          [
            'name',
            'The government’s air force, which controls the crossing, blamed the Eastern Command.',
          ],
        ],
      },
      {
        at: ['Dr Salwa Beni'],
        kept: [
          'Dr Salwa Beni, director of Adrin General Hospital, said the hospital had received 16 bodies and 23 wounded, nine of them with severe burns.',
        ],
        reworded: [
          'The hospital in Adrin took in 39 people, dead or wounded.',
          'Nine of the 23 wounded are badly burned.',
          'Two bodies have yet to be identified, the hospital’s director says.',
          'Salwa Beni spoke to Meridian Wire by phone.',
        ],
        altered: [
          [
            'number',
            'The hospital had received 16 bodies and 23 wounded, nineteen of them with severe burns.',
          ],
          [
            'quotation',
            '"Ten of the dead we have not been able to identify," she told Meridian Wire by telephone.',
          ],
          ['polarity', 'All the dead have been identified, the director said.'],
        ],
      },
      {
        at: ['Eastern Command spokesman'],
        kept: ['Meridian Wire could not independently verify the claim.'],
        reworded: [
          'Harrad says the diesel was meant for hospitals and bakeries.',
          'More than half of the 52 tankers were burned, according to the Eastern Command.',
          'Twenty-one tankers did not burn.',
          'The trucks carried no fuel for the military, its spokesman said.',
        ],
        altered: [
          [
            'number',
            "Eastern Command spokesman Yunis Harrad said 31 of the convoy's 42 tankers had burned.",
          ],
          ['polarity', 'He said the trucks were carrying diesel for military use.'],
          ['name', 'Government spokesman Yunis Harrad said 31 of the tankers had burned.'],
          ['polarity', 'Meridian Wire independently verified the claim.'],
        ],
      },
      {
        at: ['A driver who survived'],
        kept: [
          '"People jumped out and ran, and then the second one came," he said from his hospital bed.',
        ],
        reworded: [
          'The first missile struck at around 22:30, a survivor said.',
          'Fadel Anwas, a 41-year-old driver, survived the attack.',
          'A second missile hit as people were running.',
        ],
        altered: [
          ['number', 'Fadel Anwas, 14, said the first missile hit the head of the column.'],
          ['date', 'The first missile hit the head of the column at about 10.30 a.m.'],
          ['polarity', 'The first missile hit the tail of the column.'],
        ],
      },
      {
        at: ['The price of a litre'],
        reworded: [
          'Diesel became more than 60 per cent dearer in Adrin.',
          'The price of diesel in Adrin rose by 550 pounds a litre.',
          'Mills have fuel for no more than four days.',
          'Sabbagh, who heads the bakery owners’ association, warned of a lack of fuel.',
        ],
        altered: [
          [
            'polarity',
            'The price of a litre of diesel in Adrin fell from 1,450 to 900 pounds by Friday afternoon.',
          ],
          ['polarity', 'Nour Sabbagh warned that flour mills had fuel for at least four days.'],
          ['number', 'The price of a litre of diesel in Adrin doubled.'],
        ],
      },
      {
        at: ['The crossing, which handles'],
        kept: [
          'The crossing was closed on Friday and will not reopen before Monday, the customs office said.',
        ],
        reworded: [
          'Two Ghennans were among the dead.',
          'Some 70 per cent of what the region imports comes through the crossing.',
          'The ambassador was summoned by Ghenna.',
          'The crossing will stay shut until Monday at the earliest.',
        ],
        altered: [
          ['date', 'The crossing will reopen on Saturday.'],
          ['number', "The crossing handles about 17 percent of the region's imports."],
          ['polarity', "The crossing handles about 70 percent of the region's exports."],
        ],
      },
      {
        at: ['UN envoy Marta'],
        kept: [
          'UN envoy Marta Lindqvist condemned the strike and urged both sides to return to talks.',
        ],
        reworded: [
          'Talks have been on hold since 12 January.',
          'Lindqvist, the UN envoy, called on both parties to resume talks.',
          'The Eastern Command threatens to stay away from the Lisse meeting.',
          'A meeting is due to take place in Lisse on 20 February.',
        ],
        altered: [
          ['polarity', 'UN envoy Marta Lindqvist praised the strike.'],
          [
            'name',
            'UN envoy Marta Lindqvist said the talks planned for 20 February in Adrin would go on.',
          ],
          ['date', 'Talks were suspended on 20 January.'],
          [
            'polarity',
            'The Eastern Command has said it will attend the meeting planned for 20 February in Lisse.',
          ],
        ],
      },
    ],
  },
  {
    article: 'verdict.md',
    passages: [
      {
        at: ['A court in Mirana'],
        kept: [
          'A court in Mirana on Thursday sentenced the former governor of Haute-Lande, Joseph Ankrah, to 14 years in prison for the theft of 8,600 tonnes of relief grain.',
        ],
        reworded: [
          'Joseph Ankrah was sent to prison for 14 years.',
          'Ex-governor Ankrah must go to jail for stealing some 8,600 tonnes of aid grain.',
          'The sentence was handed down on 21 May.',
          'No corruption trial of the past ten years was larger.',
        ],
        altered: [
          ['number', 'A court sentenced the former governor to 14 months in prison.'],
          [
            'polarity',
            'A court in Mirana on Thursday acquitted the former governor of Haute-Lande of the theft of 8,600 tonnes of relief grain.',
          ],
          ['name', 'A court in Mirana sentenced the former mayor of Haute-Lande, Joseph Ankrah.'],
        ],
      },
      {
        at: ['Judge Amara Diop'],
        kept: ['Ankrah, 58, was acquitted of money laundering.'],
        reworded: [
          'He must pay 2.4 million crowns and loses two houses.',
          'The court cleared him of money laundering.',
          'Ankrah’s lawyer announced an appeal.',
        ],
        altered: [
          ['polarity', 'Ankrah, 58, was convicted of money laundering.'],
          ['number', 'Judge Amara Diop also fined him 24 million crowns.'],
          ['name', 'His lawyer, Amara Diop, said he would appeal within ten days.'],
          ['polarity', 'His lawyer, Pierre Lowe, said he would not appeal.'],
        ],
      },
      {
        at: ['Three of his co-defendants'],
        reworded: [
          'Helen Mbaye, who led the state grain board, was convicted too.',
          'One of four co-defendants was cleared.',
          'His brother-in-law was acquitted because evidence was lacking.',
        ],
        altered: [
          [
            'number',
            'Three of his co-defendants received sentences of between three and seventeen years.',
          ],
          [
            'name',
            'The director of the state grain board, Helen Mbaye, was cleared of all charges for lack of evidence.',
          ],
        ],
      },
      {
        at: ['Prosecutors said the grain'],
        kept: [
          'The stolen grain would have fed 190,000 people for three months, the World Food Programme told the court.',
        ],
        reworded: [
          'The EU and Japan had donated the grain in 2023.',
          'It was sold abroad for a third of what it was worth.',
          'According to WFP the grain was enough for 190,000 people for a quarter of a year.',
        ],
        altered: [
          ['name', 'The grain was given by the European Union and Canada in 2023.'],
          [
            'name',
            'The stolen grain would have fed 190,000 people for three months, UNICEF told the court.',
          ],
          ['number', 'The grain was sold for two thirds of its price.'],
        ],
      },
      {
        at: ['The trial opened'],
        kept: ['The trial opened in September 2025 and heard 63 witnesses.'],
        reworded: [
          'More than 60 witnesses were heard.',
          'Two interruptions delayed the trial.',
          'Hundreds of supporters of Ankrah threw stones at police.',
          'No one was injured at the court house.',
        ],
        altered: [
          ['date', 'The trial opened in September 2024.'],
          [
            'polarity',
            "Several people were hurt when some 400 of Ankrah's supporters threw stones at the police.",
          ],
          ['name', "Some 400 of Ankrah's opponents threw stones at the police."],
        ],
      },
      {
        at: ['"This verdict'],
        kept: [
          '"This verdict does not fill an empty stomach, but it is a beginning," said Ruth Kamara of the watchdog Clean Granary.',
        ],
        reworded: [
          'Forward, an opposition party, sees political motives behind the trial.',
          'The interior minister signed the transport permits, according to the opposition.',
          'The opposition wants the interior minister to be questioned.',
        ],
        altered: [
          [
            'quotation',
            '"This verdict does not fill an empty stomach, and it is not a beginning," said Ruth Kamara.',
          ],
          ['name', 'The ruling Forward party called the trial politically motivated.'],
          ['name', 'The Forward party demanded that the finance minister be questioned as well.'],
        ],
      },
      {
        at: ['The government has recovered'],
        kept: [
          'The government has recovered only 610,000 crowns of the estimated 11 million that the sale brought in.',
        ],
        reworded: [
          'Less than a tenth of the money has been recovered.',
          'Parliament has not approved the money so far.',
          'Districts were promised the rest by the end of 2027.',
        ],
        altered: [
          [
            'number',
            'The government has recovered 6.1 million crowns of the estimated 11 million.',
          ],
          ['date', 'It has promised to pay the rest by the beginning of 2027.'],
          ['polarity', 'Parliament has approved the money.'],
        ],
      },
    ],
  },
];
