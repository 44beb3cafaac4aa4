import type { CheckSet } from './types.ts';

/** Sentences over invented articles that were looked at while the check was made. */
export const INVENTED: readonly CheckSet[] = [
  {
    article: 'quake.md',
    passages: [
      {
        at: ['TAMAR, 18 November'],
        kept: ['A second earthquake of magnitude 5.8 struck Tamar district on Monday night.'],
        reworded: [
          'On the night of 17 November another quake, of magnitude 5.8, shook Tamar.',
          'The first tremor killed more than 300 people.',
          'Most of Veshta’s old quarter was destroyed.',
        ],
        altered: [
          ['number', 'A second earthquake of magnitude 8.5 struck Tamar district.'],
          ['date', 'A second earthquake struck Tamar district on Sunday night.'],
          ['number', 'The first tremor killed 213 people.'],
          ['name', 'The tremor levelled most of the old quarter of Beled.'],
        ],
      },
      {
        at: ['No new deaths'],
        kept: ['No new deaths were reported by Tuesday noon.'],
        reworded: [
          '26 were hurt and nobody else was reported killed.',
          'Korel heads health in the district.',
        ],
        altered: [
          ['polarity', 'New deaths were reported by Tuesday noon.'],
          ['number', '62 people were treated for injuries.'],
          ['name', 'The district health director, Nadia Perrin, said so.'],
        ],
      },
      {
        at: ['Rescue workers pulled'],
        kept: ['Her brother did not survive.'],
        reworded: [
          'After 51 hours a girl of nine was rescued alive from the Saray school.',
          'The girl’s brother died.',
        ],
        altered: [
          ['polarity', 'Her brother survived.'],
          ['number', 'The girl was pulled from the ruins 15 hours after the first quake.'],
          ['polarity', 'Rescue workers pulled a nine-year-old girl dead from the ruins.'],
        ],
      },
      {
        at: ['Temperatures fell'],
        kept: ['Temperatures fell to minus 7 degrees overnight.'],
        reworded: [
          'Over 18,000 people spend the night in tents and cars, says the CPA.',
          'Another six thousand went to the coast.',
        ],
        altered: [
          ['polarity', 'Temperatures rose to minus 7 degrees overnight.'],
          ['number', 'A further 60,000 have left for the coast.'],
          ['number', 'About 14,800 people are sleeping in tents or cars.'],
        ],
      },
      {
        at: ['"We can warm'],
        kept: ['"We can warm the tents for three nights, perhaps four," said Korel.'],
        reworded: [
          'Heat will last three or four nights; then diesel or buses are needed, Korel says.',
        ],
        altered: [
          ['quotation', '"We can warm the tents for three weeks, perhaps four," said Korel.'],
          ['quotation', 'Korel said: ‘After that we need diesel, or we need planes.’'],
        ],
      },
      {
        at: ['The road over the Murat pass'],
        kept: ['The airport at Veshta stays closed because its tower is cracked.'],
        reworded: [
          'Since Sunday the Murat pass is open again, for at most 40 trucks daily.',
          'Engineers are to look at the airport’s tower on 20 November.',
        ],
        altered: [
          ['polarity', 'The airport at Veshta is open.'],
          ['number', 'The road carries at least 40 lorries a day.'],
          ['polarity', 'Engineers inspected the tower.'],
          ['date', 'Engineers will inspect the tower on Friday.'],
        ],
      },
      {
        at: ['The government may ask'],
        kept: [
          'The government may ask for foreign help, Deputy Prime Minister Selim Arkan told parliament on Tuesday.',
        ],
        reworded: [
          'A survey of 2027 had found 61% of the old quarter’s buildings unsafe.',
          'Foreign help could be requested, Arkan said.',
        ],
        altered: [
          ['polarity', 'The government asks for foreign help.'],
          ['polarity', 'He confirmed that officials had ignored a survey of 2027.'],
          ['date', 'A survey of 2017 found that most buildings were unsafe.'],
          ['polarity', 'The survey found that 61 per cent of the buildings were safe.'],
        ],
      },
      {
        at: ["Builders' association", 'Neighbouring Ostrava'],
        reworded: [
          'Perrin speaks of “the best-kept secret of the district”.',
          'Ostrava’s two field hospitals have been joined by 4.5 million euros of the EU.',
          'Perrin demands an independent inquiry.',
        ],
        altered: [
          ['quotation', 'Perrin called it "the worst-kept secret of the district".'],
          ['number', 'The European Union released $4.5 million.'],
          ['number', 'Neighbouring Ostrava has sent 58 rescuers with dogs.'],
        ],
      },
      {
        at: ['Schools will remain'],
        kept: ['Schools will remain closed until 1 December.'],
        reworded: [
          'At least seventy stalls burned on 15 November.',
          'The market should reopen next week.',
        ],
        altered: [
          ['date', 'Schools will remain closed until 11 December.'],
          ['polarity', 'Schools will remain open until 1 December.'],
          ['polarity', 'The second-hand market in Veshta opened again.'],
        ],
      },
    ],
  },
  {
    article: 'port.md',
    passages: [
      {
        at: ['Three of the five cranes'],
        kept: ['Three of the five cranes in the port of Serrin are working again.'],
        reworded: ['3 of 5 cranes work, and a fourth should by the end of May.'],
        altered: [
          ['number', 'Two of the five cranes in the port of Serrin are working again.'],
          ['date', 'The fourth is to be repaired by 13 May.'],
          ['polarity', 'The fourth was repaired.'],
        ],
      },
      {
        at: ['Ships wait 11 days'],
        kept: ['Ships wait 11 days on average before they berth.'],
        reworded: ['The average wait has fallen by five days since April, to eleven.'],
        altered: [
          ['number', 'Ships wait 16 days on average before they berth, down from 21.'],
          ['polarity', 'The average wait has risen since April.'],
        ],
      },
      {
        at: ['42,300 tonnes of wheat'],
        reworded: [
          'Over 42,000 t of wheat were unloaded in the week to 20 May.',
          'Wheat unloading grew by 12 per cent.',
        ],
        altered: [
          ['number', '43,200 tonnes of wheat were unloaded.'],
          ['polarity', '12 per cent less wheat was unloaded than in the week before.'],
          ['number', '42,300 kilograms of wheat were unloaded.'],
        ],
      },
      {
        at: ['The customs office'],
        kept: ['The customs office does not work on Fridays any more.'],
        reworded: ['Customs is now closed on Fridays.'],
        altered: [
          ['polarity', 'The customs office works on Fridays.'],
          ['date', 'The customs office does not work on Sundays any more.'],
        ],
      },
      {
        at: ['The ceasefire between'],
        kept: [
          'The ceasefire between the Coastal Guard and the Serrin Brigade has held since 2 May.',
        ],
        reworded: [
          'Only the southern channel is in use.',
          'Since the start of May the truce has held.',
        ],
        altered: [
          ['polarity', 'The ceasefire has not held since 2 May.'],
          ['date', 'The ceasefire has held since 12 May.'],
          ['polarity', 'The northern channel alone is used.'],
        ],
      },
      {
        at: ['The harbour master'],
        kept: ['Divers removed it on Thursday morning.'],
        reworded: [
          'A mine lay 400 m from the fuel terminal, Denti said on 19 May.',
          'The captain called the mine “old, rusty and awake”.',
        ],
        altered: [
          ['quotation', '“It was old, rusty and asleep,” he said.'],
          ['number', 'A mine had been found 40 metres from the fuel terminal.'],
          ['name', 'Captain Luca Denta said that a mine had been found near the Aurelia.'],
        ],
      },
      {
        at: ['The World Food Programme'],
        kept: ['Neither has a permit to enter.'],
        reworded: [
          'Two WFP ships wait at anchor with a total of 12,200 tonnes of food.',
          'The ships of the WFP may not enter: they have no permit.',
        ],
        altered: [
          ['number', 'The Aurelia carries 3,200 tonnes of rice.'],
          ['polarity', 'Both have a permit to enter.'],
          ['name', 'The World Health Organization has two ships at anchor.'],
        ],
      },
      {
        at: ['Fuel is short'],
        kept: ['The terminal holds diesel for nine days and petrol for four.'],
        reworded: ['Within a week fuel prices in the city went up from 410 to 560 dinars.'],
        altered: [
          ['number', 'The terminal holds diesel for four days and petrol for nine.'],
          ['polarity', 'Prices in the city fell from 560 to 410 dinars a litre.'],
          ['number', 'Prices in the city rose from 410 to 650 dinars a litre.'],
        ],
      },
      {
        at: ['Between one third'],
        reworded: [
          'A third to a half of the dockers have had no pay since March, their union says.',
          'A strike from 1 June is threatened.',
        ],
        altered: [
          ['polarity', 'Between one third and one half of the dockers have been paid since March.'],
          ['date', 'The union has threatened to strike from 11 June.'],
          ['polarity', 'The Ministry of Transport says that wages will be paid after that date.'],
        ],
      },
      {
        at: ['Old mill'],
        reworded: [
          'The Old mill holds 2,100 of 8,000 tonnes.',
          'About a quarter of the Old mill is in use.',
        ],
        altered: [['number', 'The Old mill holds 12,500 tonnes.']],
      },
    ],
  },
];
