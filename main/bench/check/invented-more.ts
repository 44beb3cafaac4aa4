import type { CheckSet } from './types.ts';

/** More of them; their first run, unread, found 94 % and accused 8 %. */
export const INVENTED_MORE: readonly CheckSet[] = [
  {
    article: 'camps.md',
    passages: [
      {
        at: ['ASHKEL, 9 August'],
        kept: [
          'The number of people in Ashkel camp has dropped below 50,000 for the first time since 2031.',
          'At its height, in October last year, the camp held 88,000.',
        ],
        reworded: [
          'Fewer than fifty thousand people live in Ashkel camp now.',
          'In October 2032 there were 88,000 people in the camp.',
          'The camp held nearly 90,000 at its height.',
        ],
        altered: [
          ['number', 'The number of people in Ashkel camp has dropped below 15,000.'],
          ['polarity', 'The number of people in Ashkel camp has risen above 50,000.'],
          ['date', 'At its height, in November last year, the camp held 88,000.'],
        ],
      },
      {
        at: ['Most of those who left'],
        kept: [
          'Around 1,200 families moved to the town of Beled instead, camp manager Joyce Atieno said.',
        ],
        reworded: [
          'Rain has returned to the Ruma plateau after three years of drought.',
          'Some twelve hundred families went to Beled.',
        ],
        altered: [
          ['number', 'Around 2,100 families moved to the town of Beled.'],
          ['name', 'Around 1,200 families moved to the town of Ashkel.'],
          ['number', 'Rain has come after five dry years.'],
        ],
      },
      {
        at: ['"People do not leave'],
        kept: ['Of the camp’s 34 schools, 21 are still open.'],
        reworded: [
          '“We close schools because people leave”, says Atieno.',
          'Thirteen of the 34 schools have been closed, which leaves 21.',
        ],
        altered: [
          ['quotation', '"People leave because we close schools," Atieno said.'],
          ['number', 'Of the camp’s 34 schools, 12 are still open.'],
          ['polarity', 'Of the camp’s 34 schools, 21 are closed.'],
        ],
      },
      {
        at: ['The Refugee Agency of the Lakes'],
        kept: [
          'The Refugee Agency of the Lakes (RAL) cut food rations by a quarter on 1 July for want of money.',
        ],
        reworded: [
          'The RAL has only 38% of the $64 million for which it asks.',
          'Since July rations are 25 per cent smaller.',
          'Rations might be cut by half in October, Onyango says.',
        ],
        altered: [
          ['polarity', 'Rations will be halved in October, Peter Onyango warned.'],
          ['number', 'Its appeal for $46 million is 38 per cent funded.'],
          ['date', 'The RAL cut food rations by a quarter on 11 July.'],
          ['name', 'Rations could be halved, its spokesman, Daniel Kiptoo, warned.'],
          ['polarity', 'The RAL raised food rations by a quarter.'],
        ],
      },
      {
        at: ['Measles has broken out'],
        kept: ['Vaccination begins on Monday and should reach 11,000 children.'],
        reworded: [
          '57 measles cases have been seen in Block 9, and two babies died.',
          'From 15 August 11,000 children are to be vaccinated.',
        ],
        altered: [
          ['number', 'The clinic of the Good Harvest Mission has seen 75 cases.'],
          ['name', 'The clinic of the Red Harvest Mission has seen 57 cases.'],
          ['date', 'Vaccination begins on Wednesday.'],
          ['number', 'Measles has broken out in Block 6.'],
        ],
      },
      {
        at: ['Police arrested four men'],
        kept: ['They denied the charges.'],
        reworded: [
          'Four men were arrested on 6 August; they say they are innocent.',
          'One suspect got away.',
        ],
        altered: [
          ['polarity', 'They admitted the charges.'],
          ['number', 'Police arrested four men over the theft of 230 solar lamps.'],
          ['polarity', 'A fifth suspect was arrested.'],
        ],
      },
      {
        at: ['The government of Kandara'],
        kept: ['The government of Kandara wants the camp to be closed by the end of 2034.'],
        reworded: [
          'Wambui says nobody will be forced to return.',
          'Kiptoo told the paper: “Nobody is pushed, but the floor is being taken away.”',
        ],
        altered: [
          ['date', 'The government wants the camp to be closed by the end of 2043.'],
          [
            'quotation',
            '“Nobody is pushed, but the roof is being taken away,” Daniel Kiptoo told this newspaper.',
          ],
          [
            'name',
            'Interior Minister Joyce Atieno said that nobody would be sent back against their will.',
          ],
          ['polarity', 'The government of Kandara wants the camp to stay open.'],
        ],
      },
      {
        at: ['The main borehole', 'On Thursday the RAL'],
        kept: ['A first meeting, on 28 July, ended without agreement.'],
        reworded: [
          'The main borehole is broken again, and talks about a new site are on Thursday.',
          'No agreement came of the meeting of 28 July.',
        ],
        altered: [
          ['polarity', 'A first meeting, on 28 July, ended with an agreement.'],
          ['number', 'Trucks bring 109,000 litres a day.'],
          ['date', 'On Friday the RAL and the government will meet in Beled.'],
        ],
      },
    ],
  },
  {
    article: 'market.md',
    passages: [
      {
        at: ['Lorva, 12 February'],
        kept: ['Diesel fell to 6.30 lers a litre, its lowest price since June 2030.'],
        reworded: [
          'On 11 February a 50 kg sack of flour cost 94 lers.',
          'In a month flour has become almost a fifth dearer.',
          'Flour is up 18% in a month, diesel is down.',
        ],
        altered: [
          ['number', 'A 50-kilogram sack of flour cost 49 lers.'],
          ['polarity', 'Diesel rose to 6.30 lers a litre.'],
          ['date', 'Diesel fell to its lowest price since July 2030.'],
        ],
      },
      {
        at: ['Traders blame the closure'],
        kept: ['Traders blame the closure of the Dovrin bridge, hit by a drone on 23 January.'],
        reworded: [
          'The silos hold flour for seven weeks, Hrabar says.',
          'The deputy minister said: “What is missing is shame.”',
          'A drone struck the Dovrin bridge in January.',
        ],
        altered: [
          ['quotation', '"There is flour for seven days in the city’s silos," said Olena Hrabar.'],
          ['date', 'The Dovrin bridge was hit by a drone on 13 January.'],
          ['name', 'Traders blame the closure of the Kamen bridge.'],
        ],
      },
      {
        at: ['The bridge will not carry'],
        kept: ['The bridge will not carry lorries before April, the army’s engineers said.'],
        reworded: [
          'The ferry manages 16 trucks daily, the bridge managed 140.',
          'No truck will cross the bridge before April.',
        ],
        altered: [
          ['polarity', 'The bridge will carry lorries before April.'],
          ['number', 'Flour comes over the Kamen ferry, which takes 60 lorries a day.'],
          ['number', 'The bridge took 16 lorries a day.'],
        ],
      },
      {
        at: ['Our monitors counted'],
        kept: ['Six bakeries have closed since the New Year.'],
        reworded: [
          'There were 212 open shops on 11 February.',
          'The city’s biggest bakery makes half of what it made.',
        ],
        altered: [
          ['number', 'Our monitors counted 221 open shops.'],
          ['polarity', 'Six bakeries have opened since the New Year.'],
          ['name', 'The Sunset bakery has cut its output by half.'],
        ],
      },
      {
        at: ['A loaf of 600 grams'],
        kept: [
          'Council chairman Mykola Ivashko said that the council would pay bakers the difference.',
        ],
        reworded: [
          'Bakers had got nothing by Tuesday.',
          'The council has fixed the price of a loaf at 3.20 lers.',
        ],
        altered: [
          ['polarity', 'Bakers said on Tuesday that they had received it.'],
          ['number', 'A loaf of 600 grams is sold at 2.30 lers.'],
          ['name', 'Council chairman Marta Weiss said that the council would pay.'],
        ],
      },
      {
        at: ['The humanitarian organisation'],
        kept: ['It plans to reach 12,000 by March.'],
        reworded: [
          'Nearly 9,000 pensioners get a loaf a day from Bread for All.',
          'Twice as many people as in December ask for help, according to Weiss.',
        ],
        altered: [
          ['number', 'Bread for All supplies 7,800 pensioners with a loaf a day.'],
          ['polarity', 'The number of people who ask for help had halved since December.'],
          ['polarity', 'It reached 12,000.'],
        ],
      },
      {
        at: ['Wages have not followed', 'Electricity is off'],
        kept: ['Electricity is off for eight to ten hours a day.'],
        reworded: [
          'Monthly wages stood at 1,150 lers while rents went up by some ten per cent.',
          'Lorvaenergo expects power cuts until the end of March.',
          'Since last summer the average wage has not changed.',
        ],
        altered: [
          ['number', 'Electricity is off for eight to twelve hours a day.'],
          ['polarity', 'Rents fell by about a tenth.'],
          ['date', 'The grid operator expects cuts until the end of May.'],
          ['polarity', 'A power station in Lorva-North was repaired last week.'],
        ],
      },
    ],
  },
];
