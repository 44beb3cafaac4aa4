import type { CheckSet } from './types.ts';

/** Sentences over an invented clinic; at their first run 91 % were found and 15 % accused. */
export const BORDER_CLINIC: readonly CheckSet[] = [
  {
    article: 'border-clinic.md',
    passages: [
      {
        at: ['TARN'],
        kept: [
          'The clinic at the Tarn border crossing has treated 3,870 patients since the crossing was opened on 2 January.',
        ],
        reworded: [
          'Almost 3,900 people have been treated at the clinic since 2 January.',
          'The clinic at the Tarn crossing was not built for so many patients.',
          'According to Medair Nord, 3,870 patients have been seen at Tarn.',
          'The border crossing at Tarn has been open since 2 January 2026.',
        ],
        altered: [
          ['number', 'The clinic has treated 8,370 patients since the crossing was opened.'],
          [
            'number',
            'The clinic has treated more than three times the number of patients for which it was built.',
          ],
          ['date', 'The crossing was opened on 12 January.'],
          ['name', 'The clinic at the Velden border crossing has treated 3,870 patients.'],
          [
            'polarity',
            'The clinic has treated 3,870 patients since the crossing was closed on 2 January.',
          ],
        ],
      },
      {
        at: ['About 700 people'],
        kept: [
          'On Sunday the queue was four kilometres long, and three elderly men died while they waited.',
        ],
        reworded: [
          'Roughly 700 people a day cross the bridge.',
          'Three old men died in the queue on 18 January.',
          'The queue was 4 km long on Sunday.',
          'Most of those who cross are women and children.',
        ],
        altered: [
          ['number', 'About 7,000 people come across the bridge every day.'],
          ['number', 'Five elderly men died while they waited.'],
          ['date', 'On Saturday the queue was four kilometres long.'],
          ['name', 'Three elderly women died while they waited.'],
        ],
      },
      {
        at: ['"We have two doctors'],
        kept: ['"I have stopped asking for a third doctor. I ask for brakes."'],
        reworded: [
          'The clinic has an ambulance whose brakes do not work.',
          'Solvang’s clinic has nine nurses and two doctors.',
          'Henrik Solvang is in charge of the clinic.',
        ],
        altered: [
          [
            'quotation',
            `"We have two doctors, nine nurses and one ambulance whose lights don't work," said Henrik Solvang.`,
          ],
          ['number', 'The clinic has two doctors and five nurses.'],
          ['name', '"I ask for brakes," said Pavel Drin.'],
          ['polarity', 'The brakes of the ambulance work.'],
        ],
      },
      {
        at: ['The defence ministry'],
        kept: ['Two witnesses told the Monitor that they had heard at least six shots.'],
        reworded: [
          'Orlava’s defence ministry says that its soldiers did not fire over the crowd.',
          'Witnesses heard no fewer than six shots.',
          'The border guard wants to finish its inquiry by 31 January.',
          'Two people who were there say that shots were fired.',
        ],
        altered: [
          [
            'polarity',
            'The defence ministry of Orlava confirmed reports that its soldiers had fired over the heads of the crowd.',
          ],
          ['number', 'Two witnesses heard at least nine shots.'],
          ['date', 'An inquiry would be finished by the end of the week.'],
          [
            'name',
            'The health ministry of Orlava denied reports that its soldiers had fired over the heads of the crowd.',
          ],
          ['polarity', 'An inquiry has been finished.'],
        ],
      },
      {
        at: ['The UN refugee'],
        kept: ['It needs $9.5 million for the next three months and has a fifth of that.'],
        reworded: [
          'UNHCR has registered 11,460 people in the district of Tarn.',
          'More than half of the registered refugees are children.',
          'The refugee agency has 20 per cent of the $9.5 million that it needs.',
          'About 11,500 people are registered in Tarn district.',
        ],
        altered: [
          ['number', 'The UN refugee agency has registered 14,160 people in Tarn district.'],
          ['number', 'It has a third of the $9.5 million that it needs.'],
          ['date', 'It needs $9.5 million for the next five months.'],
          ['name', 'The UN children’s agency has registered 11,460 people in Tarn district.'],
        ],
      },
      {
        at: ['Measles vaccination'],
        kept: [
          'By Monday night 2,940 children had been vaccinated; the aim is 6,000 by the end of the month.',
        ],
        reworded: [
          'Since 12 January children have been vaccinated against measles.',
          'Nearly half of the 6,000 children had been vaccinated by 19 January.',
          'So far there is no confirmed case of measles.',
          '3,060 children are still to be vaccinated.',
        ],
        altered: [
          ['number', 'By Monday night 2,490 children had been vaccinated.'],
          ['date', 'Measles vaccination began on 2 January.'],
          ['name', 'Cholera vaccination began on 12 January.'],
          ['polarity', 'Several cases of measles have been confirmed so far.'],
        ],
      },
      {
        at: ['Winter makes'],
        kept: ['Medair Nord handed out 1,600 blankets and 85 stoves.'],
        reworded: [
          'In the night to 18 January it was as cold as minus 19 degrees.',
          'Snow closed the only road to the south for eleven hours.',
          'Medair Nord distributed 85 stoves and 1,600 blankets.',
          'The road southwards was shut for almost half a day.',
        ],
        altered: [
          ['number', 'The temperature fell to minus 9 degrees.'],
          ['number', 'The only road to the south was closed by snow for seven hours.'],
          ['name', 'Medair Nord handed out 1,600 mattresses and 85 stoves.'],
          ['polarity', 'The road to the south was kept open in spite of the snow.'],
        ],
      },
      {
        at: ['The mayor of Tarn'],
        kept: ['The interior minister, Ruben Castell, has not answered her letter.'],
        reworded: [
          'Mayor Albrecht wants 2,000 refugees to be moved to the south.',
          'Tarn has 8,200 inhabitants and can take no more, its mayor says.',
          'The government had promised in December to move refugees.',
          'Castell has left the mayor’s letter without an answer.',
        ],
        altered: [
          ['number', 'She called on the government to move 12,000 refugees to the south.'],
          ['date', 'The government in Velden had promised it in November.'],
          ['name', 'The mayor of Velden, Josefina Albrecht, said the town had reached its limits.'],
          ['polarity', 'The interior minister, Ruben Castell, has answered her letter.'],
          [
            'polarity',
            'She called on the government in Velden to move 2,000 refugees to the north.',
          ],
        ],
      },
    ],
  },
];
