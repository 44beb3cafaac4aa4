import type { CheckSet } from './types.ts';

/** Sentences over an invented mine accident and a locust bulletin. */
export const MINE_AND_LOCUSTS: readonly CheckSet[] = [
  {
    article: 'coal-mine.md',
    passages: [
      {
        at: ['Twenty-seven miners'],
        kept: ['Forty-four others got out by themselves and 12 were brought up by rescuers.'],
        reworded: [
          'Gas killed 27 miners in the Orsay mine.',
          'Fifty-six men survived.',
          'Two of those who were rescued are in a critical state.',
          'The accident happened on 12 July.',
        ],
        altered: [
          ['number', 'Forty-four others were brought up by rescuers and 12 got out by themselves.'],
          ['date', 'Twenty-seven miners died on Sunday when gas leaked into a shaft.'],
          ['name', 'Twenty-seven miners died in the Orsay coal mine in the west of Lorvania.'],
        ],
      },
      {
        at: ['The mine belongs'],
        kept: [
          'The labour inspectorate had warned in May that half of its gas detectors did not work.',
        ],
        reworded: [
          'Vester Coal paid 310 million euros for the mine.',
          'The company says that every detector was replaced before July began or on its first day.',
          'Inspectors had complained two months before about broken detectors.',
          'The state sold the mine in 2028.',
        ],
        altered: [
          [
            'polarity',
            'The labour inspectorate had warned in May that half of its gas detectors worked.',
          ],
          ['name', 'A ministry spokeswoman, Ilse Marn, said all of them had been replaced.'],
          ['number', 'Vester Coal bought it from the state for 130 million euros.'],
          ['polarity', 'The mine belongs to Vester Coal, which sold it to the state in 2028.'],
        ],
      },
      {
        at: ['Prosecutor Dan'],
        kept: ['He did not rule out further arrests.'],
        reworded: [
          'Three managers were taken into custody.',
          'More arrests are possible, the prosecutor says.',
          'Nobody has been able to reach the director, who is out of the country.',
        ],
        altered: [
          ['polarity', 'He ruled out further arrests.'],
          ['number', 'Prosecutor Dan Hovik had thirteen managers arrested.'],
          ['polarity', "The mine's director was among those arrested."],
        ],
      },
      {
        at: ["The miners' union"],
        kept: [
          "The miners' union called a strike of 48 hours in all nine mines of the region from Tuesday.",
        ],
        reworded: [
          'Miners are to strike for two days.',
          'Salk says the strike is not about pay.',
          'Several thousand people heard him speak in Orsay.',
        ],
        altered: [
          [
            'quotation',
            '"We do not strike for detectors, we strike for money," its leader, Petr Salk, told a crowd.',
          ],
          ['number', 'Petr Salk told a crowd of some 60,000 in the town of Orsay.'],
          ['date', 'The union called a strike from Thursday.'],
        ],
      },
      {
        at: ['President Lena'],
        kept: ['Parliament will debate the accident on 17 July.'],
        reworded: [
          'Each family is to get 20,000 euros.',
          'The opposition finds the money insufficient.',
          'The nation mourns for two days.',
        ],
        altered: [
          ['polarity', 'The opposition called that too much.'],
          ['name', 'Prime Minister Lena Brodin declared two days of mourning.'],
          ['date', 'Parliament will debate the accident on 27 July.'],
        ],
      },
      {
        at: ['Coal provides'],
        kept: [
          "Coal provides 38 per cent of Lorvania's electricity, down from 61 per cent in 2020.",
        ],
        reworded: [
          'The share of coal has fallen by 23 percentage points since 2020.',
          'The last mine is to close in 2038 or earlier.',
          'Well over a third of the power still comes from coal.',
        ],
        altered: [
          [
            'polarity',
            "Coal provides 38 per cent of Lorvania's electricity, up from 61 per cent in 2020.",
          ],
          ['polarity', 'It will close its last mine in 2038 at the earliest.'],
          [
            'name',
            'The country has promised the United Nations that it will close its last mine by 2038.',
          ],
        ],
      },
    ],
  },
  {
    article: 'locusts.md',
    passages: [
      {
        at: ['Swarms crossed'],
        kept: ['Swarms crossed from Tagant into Assaba on 29 September.'],
        reworded: [
          'More than 14,000 hectares of cereals have been damaged.',
          'One field in five is affected.',
          'Kiffa is hit harder than the average.',
        ],
        altered: [
          ['name', 'Swarms crossed from Assaba into Tagant on 29 September.'],
          ['number', 'In Kiffa district nearly a fifth of the area is affected.'],
          ['number', 'Swarms have damaged 14,200 acres of millet and sorghum.'],
        ],
      },
      {
        at: ['Ground teams'],
        kept: ['Stocks now stand at 22,000 litres, enough for about ten days.'],
        reworded: [
          'Two Moroccan planes are due on 9 October.',
          'For lack of pesticide the teams could not spray for three days.',
          'Nearly 10,000 hectares have been treated.',
        ],
        altered: [
          ['polarity', 'Two aircraft from Morocco arrived on 9 October.'],
          ['number', 'Stocks now stand at 22,000 litres, enough for about ten weeks.'],
          ['date', 'Ground teams have treated 9,800 hectares since 1 September.'],
        ],
      },
      {
        at: ['The government has'],
        kept: ['The World Bank has pledged 2 million; nothing has been paid out so far.'],
        reworded: [
          'Donors are asked for 6.4 million dollars.',
          'The World Bank has not yet paid what it promised.',
          'Less than a third of the sum has been pledged.',
        ],
        altered: [
          ['polarity', 'The World Bank has paid out 2 million.'],
          ['name', 'The African Development Bank has pledged 2 million.'],
          ['number', 'The government asks donors for a further 4.6 million dollars.'],
        ],
      },
      {
        at: ['Breeding continues'],
        kept: [
          'If rain falls in the next two weeks, a second generation could form by the end of November.',
        ],
        reworded: [
          'Insecurity keeps the teams away from the Malian border.',
          'Forecasters expect a second generation if it rains.',
          'The insects are still breeding near Mali.',
        ],
        altered: [
          ['polarity', 'A second generation will form by the end of November.'],
          ['polarity', 'Forecasters consider this unlikely.'],
          ['name', 'Breeding continues along the border with Algeria.'],
        ],
      },
      {
        at: ['Some 31,000'],
        kept: [
          '"The locusts came after the drought, not instead of it," said its head, Mariem Sow.',
        ],
        reworded: [
          'In August the commission had put the number at 22,000 families.',
          'Over 30,000 families will depend on food aid until the harvest.',
          'Sow pointed out that a drought had come before the locusts.',
        ],
        altered: [
          [
            'number',
            'Some 31,000 farming families will need food aid, 9,000 fewer than it had estimated in August.',
          ],
          ['quotation', '"The locusts came before the drought," said its head, Mariem Sow.'],
          ['number', 'Some 31,000 farmers will need food aid until the next harvest.'],
        ],
      },
      {
        at: ['No damage'],
        kept: ['No damage has been reported from the rice fields on the river.'],
        reworded: [
          'Millet became almost a third dearer in Kiffa in September.',
          'The rice harvest has been spared so far.',
          'Rice costs about the same as before.',
        ],
        altered: [
          ['polarity', 'Damage has been reported from the rice fields on the river.'],
          ['name', 'Prices of rice in Kiffa rose by 30 per cent in September.'],
          ['polarity', 'Prices of millet in Kiffa fell by 30 per cent in September.'],
        ],
      },
    ],
  },
];
