import type { CheckSet } from './types.ts';

/** Sentences over an invented shipwreck. */
export const FERRY: readonly CheckSet[] = [
  {
    article: 'ferry.md',
    passages: [
      {
        at: ['PORT DUNMARRA'],
        kept: [
          'Divers have recovered 34 bodies from the ferry Halima, which sank in a storm off Port Dunmarra on Sunday night.',
          'Divers have recovered 34 bodies from the ferry Halima, the coast guard said.',
        ],
        reworded: [
          'The ferry Halima went down in a storm on 7 July.',
          'Thirty-four bodies have been brought up by divers so far.',
          'According to the coast guard, the Halima carried more people than it was allowed to.',
        ],
        altered: [
          ['number', 'Divers have recovered 43 bodies from the ferry Halima.'],
          ['date', 'The ferry Halima sank in a storm off Port Dunmarra on Saturday night.'],
          ['name', 'Divers have recovered 34 bodies from the ferry Santa Rita.'],
          ['polarity', 'The ferry carried fewer people than it was allowed to carry.'],
        ],
      },
      {
        at: ['The Halima was licensed'],
        kept: [
          'Ninety-eight people were rescued, most of them by fishing boats.',
          'The Halima was licensed for 120 passengers.',
        ],
        reworded: [
          'Blue Strait Lines sold 43 tickets more than the ferry had places.',
          'Fishing boats saved most of the 98 people who were rescued.',
          'Children were on board without tickets, survivors say.',
        ],
        altered: [
          ['number', 'The Halima was licensed for 210 passengers.'],
          ['number', 'Its operator, Blue Strait Lines, sold 136 tickets.'],
          ['name', 'Its operator, Green Strait Lines, sold 163 tickets.'],
          ['polarity', 'Ninety-eight people drowned, most of them in fishing boats.'],
        ],
      },
      {
        at: ['"The water came in'],
        kept: ['She is in hospital with a broken arm.'],
        reworded: [
          'Otieno-Braga, a mechanic, swam with his niece on his back for two hours.',
          'According to a survivor nobody shut the doors of the car deck.',
        ],
        altered: [
          [
            'quotation',
            '"The water came in through the car deck and somebody closed the doors," said Samuel Otieno-Braga.',
          ],
          ['number', 'He swam for five hours with his niece on his back.'],
          ['name', 'Samuel Otieno-Braga, a teacher, swam for two hours.'],
        ],
      },
      {
        at: ['Captain Luis Ferrand'],
        kept: [
          'Captain Luis Ferrand, 51, was arrested on Monday.',
          'His lawyer said that he had asked the company three times since March to repair a pump.',
        ],
        reworded: [
          'The captain, Luis Ferrand, was detained on 8 July.',
          'Blue Strait Lines does not want to say anything during the inquiry.',
          'Since March the captain had asked three times for the repair of a pump, says his lawyer.',
        ],
        altered: [
          ['date', 'Captain Luis Ferrand was arrested on Tuesday.'],
          ['number', 'He had asked the company five times since March to repair a pump.'],
          ['polarity', 'Captain Luis Ferrand was released on Monday.'],
          ['name', 'The passenger Luis Ferrand, 51, was arrested on Monday.'],
        ],
      },
      {
        at: ['Transport Minister'],
        kept: [
          'Transport Minister Adaeze Brandt suspended the licences of all nine ferries of the company.',
          'The opposition asked for her resignation.',
        ],
        reworded: [
          'All ferries of Blue Strait Lines have lost their licences for now.',
          'Forty more vessels are to be inspected within a fortnight.',
          'An inspection in May did not take place because money was to be saved.',
          'The opposition wants Brandt to go.',
        ],
        altered: [
          ['number', 'The minister ordered inspections of 14 other vessels within two weeks.'],
          ['date', 'An inspection planned for March had been cancelled to save money.'],
          ['name', 'Health Minister Adaeze Brandt suspended the licences of all nine ferries.'],
          ['polarity', 'The opposition opposed her resignation.'],
        ],
      },
      {
        at: ['It was the worst'],
        kept: [
          'It was the worst accident on the strait since 1998, when the Santa Rita went down with 211 people.',
        ],
        reworded: [
          'The Santa Rita sank in 1998 with more than 200 people.',
          'No accident on the strait in 26 years has been worse.',
          'Relatives can go to a centre of the Red Cross in the old customs house.',
        ],
        altered: [
          ['number', 'In 1998 the Santa Rita went down with 112 people.'],
          ['date', 'It was the worst accident on the strait since 1989.'],
          ['name', 'The Red Crescent has opened a centre for relatives in the old customs house.'],
        ],
      },
      {
        at: ['Divers will go on'],
        kept: [
          'A second storm is expected on Thursday.',
          'The wreck lies at a depth of 28 metres, two kilometres from the harbour mouth.',
        ],
        reworded: [
          'The wreck lies 2,000 metres from the mouth of the harbour.',
          'Another storm may come on 11 July.',
          'Diving goes on if the weather allows it.',
        ],
        altered: [
          ['number', 'The wreck lies at a depth of 82 metres.'],
          ['date', 'A second storm is expected on Friday.'],
          ['polarity', 'A second storm hit the harbour on Thursday.'],
        ],
      },
    ],
  },
];
