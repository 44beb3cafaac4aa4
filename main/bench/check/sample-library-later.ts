import type { CheckSet } from './types.ts';

/** Sentences over the later articles of the sample library. */
export const SAMPLE_LIBRARY_LATER: readonly CheckSet[] = [
  {
    article: '04-meridian-wire-dam-breach-update.txt',
    passages: [
      {
        at: ['Six boats of the'],
        kept: [
          'Volunteers found 340 people on a ridge where they had been without clean water since Tuesday.',
        ],
        reworded: [
          'Half a dozen boats got to Lower Ilma at about 14:00.',
          'Nine people were brought to hospital.',
        ],
        altered: [
          ['date', 'Six boats reached the hamlets of Lower Ilma at about 4 p.m.'],
          ['number', 'Volunteers found 430 people on a ridge.'],
          ['number', 'Six of them were taken to hospital.'],
        ],
      },
      {
        at: ['A document seen by Meridian Wire'],
        kept: ['The letter warns of "progressive seepage at the left abutment".'],
        reworded: [
          'Perenn says that the letter is genuine.',
          'The letter of 17 October asks for the reservoir to be lowered by 4 m before spring.',
        ],
        altered: [
          ['quotation', 'The letter warns of "progressive seepage at the right abutment".'],
          ['date', 'The letter is dated October 27.'],
          ['polarity', 'Gustav Perenn denied that the letter was genuine.'],
          ['number', 'It asks for the reservoir to be lowered by fourteen metres.'],
        ],
      },
      {
        at: ['In Kolmar, the government said', 'The international appeal'],
        kept: [
          'The international appeal for the valley, launched on Thursday, asks for $37.4 million.',
        ],
        reworded: [
          'Kolmar has pledged $5.5 million and the appeal asks for $37.4 million.',
          'According to two diplomats the appeal is likely to double next week.',
          'Kolmar has spent about $900,000 on camps for 5,100 people.',
        ],
        altered: [
          ['number', 'Kolmar would pay the $5.1 million it had pledged.'],
          ['polarity', 'Two Western diplomats said that it was doubled.'],
          ['name', 'Kolmari Foreign Minister Pieter Oum said his country would pay.'],
        ],
      },
    ],
  },
  {
    article: '06-red-lantern-statement.md',
    passages: [
      {
        at: ['HALVET, 8 March 2026'],
        kept: ['A third volunteer is in hospital.'],
        reworded: [
          'Nour Haddar (24) and Benoît Kessal (31) died when their boat was shot at.',
          'Two volunteers of the TRLS were killed on 7 March.',
        ],
        altered: [
          ['number', 'Nour Haddar, 31, was killed yesterday.'],
          ['name', 'Nour Kessal was killed yesterday.'],
          ['number', 'The TRLS mourns three of its volunteers.'],
        ],
      },
      {
        at: ['The shots were fired'],
        kept: ['We do not know who fired them.'],
        reworded: ['Shots fell at about half past four, 16:30, four hours after the pause ended.'],
        altered: [
          ['date', 'The shots were fired at about 6:30 p.m.'],
          ['polarity', 'The shots were fired before the humanitarian pause had ended.'],
        ],
      },
      {
        at: ['As of this morning'],
        kept: ['Our branches count 74 dead and an estimated 27,000 displaced.'],
        reworded: ['Red Lantern counted 74 dead on 8 March, fighters among them.'],
        altered: [['number', 'Our branches count 47 dead.']],
      },
      {
        at: ['Registered 134 persons'],
        reworded: ['Of 134 people reported missing, 29 were found alive and 22 dead.'],
        altered: [['number', 'Of 134 missing, 22 have been found alive and 29 dead.']],
      },
    ],
  },
  {
    article: '07-lakeside-monitor-money.html',
    passages: [
      {
        at: ['A week after the Upper Ilma Dam'],
        kept: [
          'On Monday the Relief Coordination Office (RCO) raised its Flash Appeal from $37.4 million to $71 million.',
        ],
        reworded: [
          'The appeal now stands at $71m, of which 13 per cent, or $9.3m, has come in.',
          'On 9 March the RCO nearly doubled its appeal, to 71 million dollars.',
        ],
        altered: [
          ['number', 'The RCO raised its Flash Appeal from $71 million to $37.4 million.'],
          ['date', 'On Tuesday the RCO raised its Flash Appeal.'],
          ['number', 'By Tuesday evening its ledger showed $9.3 million received: 31 per cent.'],
        ],
      },
      {
        at: ['Kolmar promised $5.5 million'],
        kept: ['Kolmar promised $5.5 million on 4 March.'],
        reworded: [
          'Of $5.5 million promised, Kolmar has sent three.',
          'The road to Dar Sefa was open for six hours on Sunday, then a lorry hit a mine at kilometre 21.',
          'Some 6,200 Tessarans live in camps on the Kolmari side.',
        ],
        altered: [
          ['date', 'Kolmar promised $5.5 million on 14 March.'],
          ['quotation', 'The rest would follow “when there is a bridge to spend it on”.'],
          ['number', 'The road closed again after a lorry hit a mine at kilometre 12.'],
        ],
      },
      {
        at: ['Money follows numbers'],
        kept: ['The Joint Valley Response (JVR) counts 81 dead, 97 missing and 28,400 displaced.'],
        reworded: [
          'The ministry counts 49 dead.',
          'While the ministry puts the dead at 49, the FIF speaks of 140.',
          'The governor no longer gives figures.',
          'On 10 March the ministry gave its first figure since 5 March.',
        ],
        altered: [
          ['number', 'The ministry counts 490 dead.'],
          ['number', 'The ministry counts 81 dead.'],
          ['name', 'The Free Orvane Front says 140 people died.'],
          ['quotation', '“Every number I say is used against me,” he told the Monitor.'],
        ],
      },
      {
        at: ['A ten-day truce'],
        kept: ['It was still holding when this article went to press.'],
        reworded: ['The ten-day truce began on 10 March at 6 a.m.', 'So far the truce holds.'],
        altered: [
          ['polarity', 'It may hold.'],
          ['number', 'A twelve-day truce began yesterday.'],
          ['polarity', 'It was no longer holding when this article went to press.'],
        ],
      },
    ],
  },
];
