import type { CheckSet } from './types.ts';

/** Sentences over an invented truce, the statement of a trust that clears mines, and a drought. */
export const TRUCE_MINES_DROUGHT: readonly CheckSet[] = [
  {
    article: 'truce.txt',
    passages: [
      {
        at: ['Ardeni and Koss agreed'],
        kept: [
          'Ardeni and Koss agreed on Thursday to stop fighting around the town of Belmare for 72 hours from midnight so that civilians can leave.',
        ],
        reworded: [
          'A three-day truce for Belmare was agreed on 22 January.',
          'The truce is meant to let civilians out of Belmare.',
          'Astrid Holm, the mediator from Norway, announced the truce after two days of talks.',
        ],
        altered: [
          ['number', 'Ardeni and Koss agreed to stop fighting for 27 hours.'],
          ['name', 'The Swedish mediator, Astrid Holm, said so after two days of talks.'],
          ['polarity', 'Ardeni and Koss refused to stop fighting around Belmare.'],
        ],
      },
      {
        at: ['"It is a pause'],
        kept: ['"It is a pause and not a peace," Holm said.'],
        reworded: [
          'Some 9,000 people may be trapped in Belmare.',
          'About three thousand of the trapped are over sixty.',
          'A third of the people in Belmare are older than 60.',
        ],
        altered: [
          ['quotation', '"It is a pause and a peace," Holm said.'],
          ['number', 'About 90,000 people are thought to be trapped in Belmare.'],
          [
            'polarity',
            'About 9,000 people are trapped in Belmare, a third of them younger than sixty.',
          ],
        ],
      },
      {
        at: ["Ardeni's defence minister"],
        kept: ['An officer at its headquarters in Dravo confirmed the agreement.'],
        reworded: [
          'Ardeni will hold its fire if Koss does, General Sument said.',
          'Koss has put out no statement.',
        ],
        altered: [
          [
            'name',
            "Koss's defence minister, General Rafik Sument, said his troops would hold their fire.",
          ],
          ['polarity', 'Koss published a statement.'],
          ['polarity', 'An officer at its headquarters in Dravo denied the agreement.'],
        ],
      },
      {
        at: ['The International Committee'],
        kept: ['Men of fighting age will be checked at one place only, the bridge over the Sel.'],
        reworded: [
          'The ICRC is to bring people to Kelbend in 40 buses a day.',
          'Kelbend lies 34 km west of Belmare.',
          'Men must not be arrested at the bridge.',
        ],
        altered: [
          ['number', 'The International Committee of the Red Cross will run 14 buses a day.'],
          ['name', 'The road leads to Kelbend, 34 kilometres to the east.'],
          ['polarity', 'Men of fighting age may be detained at the bridge.'],
        ],
      },
      {
        at: ['Fighting over Belmare'],
        kept: ['Ardeni says it has lost 214 soldiers there; Koss has never given a figure.'],
        reworded: [
          'The Observatory knows the names of 163 civilians who were killed.',
          'At least 700 fighters are believed to have died on both sides.',
          'The fighting has lasted since early November.',
          'How many soldiers Koss has lost is not known.',
        ],
        altered: [
          ['date', 'Fighting over Belmare began on 3 October 2025.'],
          ['name', 'Koss says it has lost 214 soldiers there.'],
          ['number', 'The Toven Conflict Observatory has recorded the deaths of 136 civilians.'],
          ['number', 'Between 700 and 950 fighters have been killed on both sides.'],
        ],
      },
      {
        at: ['On Wednesday, while'],
        kept: ['A rocket struck the bakery of Belmare and killed five women.'],
        reworded: [
          'Five women died on 21 January when a rocket hit a bakery.',
          'Neither side admits having fired the rocket.',
        ],
        altered: [
          ['number', 'A rocket struck the bakery of Belmare and killed nine women.'],
          ['name', 'A rocket struck the hospital of Belmare.'],
          ['polarity', 'Two exploded Grad rockets were found nearby.'],
        ],
      },
      {
        at: ["Ardeni's opposition"],
        kept: [
          'Prime Minister Edvin Marr, who had refused to negotiate until last week, did not comment.',
        ],
        reworded: [
          'For Zora Linde the truce came “three months too late”.',
          'Marr has said nothing about the truce.',
        ],
        altered: [
          ['quotation', 'Zora Linde called the truce "three weeks too short".'],
          ['polarity', 'Prime Minister Edvin Marr welcomed the truce.'],
          ['name', "Koss's opposition leader, Zora Linde, criticised the truce."],
        ],
      },
      {
        at: ['The town has had'],
        kept: [
          'The town has had no electricity since 19 December and no piped water since Christmas.',
        ],
        reworded: [
          'Since 25 December no water has come from the pipes.',
          'For over a month Belmare has been without power.',
          'Mayor Ilic says that people were amputated without anaesthetic.',
        ],
        altered: [
          ['date', 'The town has had no electricity since 9 December.'],
          [
            'name',
            'Its governor, Tomas Ilic, said that the hospital had amputated without anaesthetic.',
          ],
          ['polarity', 'The hospital had amputated with anaesthetic.'],
        ],
      },
      {
        at: ['A previous truce'],
        kept: ['A previous truce, on 30 November, broke down after four hours.'],
        reworded: [
          'The truce of 30 November, arranged by Russia and Turkey, lasted four hours.',
          'Moscow and Ankara were not invited this time.',
        ],
        altered: [
          ['number', 'A previous truce broke down after fourteen hours.'],
          ['polarity', 'Russia and Türkiye were invited to Lake Toven.'],
          ['date', 'A previous truce, on 30 December, broke down.'],
        ],
      },
      {
        at: ['The talks are to resume'],
        kept: ['The talks are to resume on 27 January in Geneva if the truce holds.'],
        reworded: [
          'Both sides want to exchange prisoners, 109 altogether.',
          '61 Ardenians would be exchanged for 48 Kossians.',
        ],
        altered: [
          ['name', 'The talks are to resume on 27 January in Vienna.'],
          ['number', '48 Ardenian soldiers would be exchanged against 61 Kossians.'],
          ['polarity', 'The talks will resume even if the truce does not hold.'],
        ],
      },
    ],
  },
  {
    article: 'clearance.md',
    passages: [
      {
        at: ['In 2025 the 128'],
        kept: ['In 2024 we cleared 2.9 square kilometres.'],
        reworded: [
          'Open Fields Trust cleared 3.7 km² in 2025, more than a quarter more than the year before.',
          'The trust destroyed 2,400 mines in 2025.',
          'Its deminers destroyed more than five thousand pieces of unexploded ordnance.',
        ],
        altered: [
          ['number', 'In 2025 the deminers cleared 7.3 square kilometres.'],
          ['date', 'In 2024 we cleared 3.7 square kilometres.'],
          ['number', 'They destroyed 2,316 anti-personnel mines and 48 anti-vehicle mines.'],
        ],
      },
      {
        at: ['Forty-two people'],
        kept: ['Two thirds of the victims were herders; 19 were children.'],
        reworded: [
          '57 people were killed or injured by explosive remnants in 2025.',
          'Of 57 victims, nineteen were children.',
          'There were eleven fewer victims than in 2024.',
        ],
        altered: [
          ['number', 'Forty-two people were injured and 50 killed by explosive remnants.'],
          ['polarity', 'There were 11 more victims than in 2024.'],
          ['name', 'Two thirds of the victims were farmers.'],
        ],
      },
      {
        at: ['Our teams worked'],
        kept: [
          'We had to leave Pell in August, when shelling came within two kilometres of our camp.',
        ],
        reworded: [
          'Since August the trust has not worked in Pell because of shelling.',
          'Teams worked in Pell, Stagno and both Arin districts.',
        ],
        altered: [
          ['name', 'We had to leave Stagno in August.'],
          ['polarity', 'We have gone back to Pell.'],
          ['date', 'We had to leave Pell in April.'],
        ],
      },
      {
        at: ['"A field handed over'],
        kept: [
          'Of the land released in 2024, 88 per cent is farmed today, a survey by the University of Zagor found.',
        ],
        reworded: [
          'Nearly nine tenths of the land released in 2024 is being farmed.',
          'Adeyemi has been in charge since 2021.',
        ],
        altered: [
          [
            'quotation',
            '"A field handed over in March has been sown by August," says Joyce Adeyemi.',
          ],
          ['number', '78 per cent is farmed today.'],
          ['name', 'A survey by the University of Meridan found that 88 per cent is farmed.'],
        ],
      },
      {
        at: ['On 9 June a deminer'],
        kept: ['The investigation showed that the mine had been moved by a flood.'],
        reworded: [
          'Karim Hosn was maimed by a PMN-2 near Tarsk on 9 June 2025.',
          'A flood had moved the mine.',
        ],
        altered: [
          ['name', 'Karim Hosn lost his left hand when a PMN-4 mine went off.'],
          ['polarity', 'Karim Hosn lost his right hand near the village of Tarsk.'],
          ['date', 'On 9 July a deminer lost his left hand.'],
        ],
      },
      {
        at: ['The government of Japan'],
        kept: ['We spent 3.9 million euros, 71 per cent of it on pay.'],
        reworded: [
          'The trust received €3.74 million, of which Japan gave €2.2 million.',
          'Most of the money was spent on pay.',
          'Japan was the largest donor with 2,200,000 euros.',
        ],
        altered: [
          ['name', 'The government of Norway gave 2.2 million euros.'],
          ['number', 'Ireland gave 9 million euros.'],
          ['number', 'We spent 3.9 million euros, 17 per cent of it on pay.'],
        ],
      },
      {
        at: ['About 21 square'],
        kept: ['At the present speed this takes until 2031.'],
        reworded: [
          'There are still some 21 km² to clear.',
          'Two more machines would save two years.',
        ],
        altered: [
          ['polarity', 'Both machines are funded.'],
          ['date', 'With two more machines it could be done by 2028.'],
        ],
      },
      {
        at: ['The Meridan parliament'],
        kept: ['The Meridan parliament ratified the Mine Ban Treaty on 4 November 2025.'],
        reworded: [
          'Meridan has four years to destroy about 310,000 mines.',
          'All other countries of the region had ratified the treaty before.',
        ],
        altered: [
          ['polarity', 'The Meridan parliament rejected the Mine Ban Treaty.'],
          ['number', 'It must destroy its stock of some 130,000 mines.'],
          ['polarity', 'The Meridan parliament was the first in the region to ratify the treaty.'],
        ],
      },
      {
        at: ['We taught 26,400'],
        kept: ['No pupil of a school that we had visited was hurt in 2025.'],
        reworded: ['More than 26,000 pupils in 212 schools learned what mines look like.'],
        altered: [['number', 'We taught 26,400 schoolchildren in 112 schools.']],
      },
    ],
  },
  {
    article: 'drought.txt',
    passages: [
      {
        at: ['The government today'],
        kept: [
          'The government declared a drought emergency in the provinces of Gash, Hulet and Ferro for 90 days.',
        ],
        reworded: [
          'Three provinces are under a drought emergency since 2 June 2026.',
          '280 of the 450 million birren are for water trucking.',
          'The emergency is to last until the end of August.',
        ],
        altered: [
          ['name', 'The government declared a drought emergency in Gash, Hulet and Dembel.'],
          ['number', 'It releases 540 million birren from the contingency fund.'],
          ['date', 'The government declared a drought emergency on 12 June 2026.'],
        ],
      },
      {
        at: ['1.4 million people'],
        kept: [
          '1.4 million people in the three provinces are short of food, twice as many as in June 2025.',
        ],
        reworded: [
          'A year ago 700,000 people were short of food.',
          'Should the short rains fail, more than two million may be short of food by October.',
        ],
        altered: [
          ['number', '4.1 million people in the three provinces are short of food.'],
          ['polarity', 'The number will pass 2 million by October.'],
          ['date', 'The number could pass 2 million by November.'],
        ],
      },
      {
        at: ['The long rains'],
        kept: [
          'It is the third failed season in a row, and the driest since records began in 1961.',
        ],
        reworded: [
          'Less than two fifths of the usual rain fell between March and May.',
          'It has not been so dry for at least 65 years.',
        ],
        altered: [
          ['number', 'The long rains brought 83 per cent of the average rainfall.'],
          [
            'polarity',
            'It is the third failed season in a row, and the wettest since records began.',
          ],
        ],
      },
      {
        at: ['Herders have lost'],
        kept: ['Herders have lost 210,000 head of cattle and 365,000 sheep and goats.'],
        reworded: [
          'A goat is worth about a third of what it was half a year ago.',
          'Maize has become over 70 per cent dearer.',
          'A sack of maize costs 4,150 birren at Dembel.',
        ],
        altered: [
          ['polarity', 'The price of a goat rose from 1,100 to 3,200 birren within six months.'],
          ['number', 'Herders have lost 120,000 head of cattle.'],
          ['name', 'A sack of sorghum rose from 2,400 to 4,150 birren.'],
        ],
      },
      {
        at: ['From 8 June every'],
        kept: [
          'The World Food Programme covers 17 of the districts; the government covers the others.',
        ],
        reworded: [
          'WFP feeds 17 of the 29 districts, the government twelve.',
          'Households get 15 kg of cereals a month.',
        ],
        altered: [
          ['number', 'The World Food Programme covers 12 of the districts.'],
          ['date', 'From 18 June every household will receive 15 kilogrammes of cereals.'],
        ],
      },
      {
        at: ['"No one has died'],
        kept: [
          '"No one has died of hunger and no one will," said the Minister of the Interior, Lulit Desta.',
        ],
        reworded: [
          'Desta says that nobody has died of hunger.',
          'In May the mission buried eleven children, it says.',
        ],
        altered: [
          ['quotation', '"No one has died of thirst and no one will," said Lulit Desta.'],
          ['number', 'The Catholic mission in Dembel had buried seventeen children.'],
          ['name', 'The Lutheran mission in Dembel had buried eleven children.'],
        ],
      },
      {
        at: ['346 of the 1,120'],
        kept: [
          'In Hulet women walk 14 kilometres to the nearest well, and 62 schools have closed.',
        ],
        reworded: [
          'Almost a third of the boreholes do not work.',
          'Repair teams are on their way to 90 boreholes.',
        ],
        altered: [
          ['name', 'In Gash women walk 14 kilometres to the nearest well.'],
          ['number', '364 of the 1,120 boreholes in the provinces are out of order.'],
        ],
      },
      {
        at: ['Trucks may not travel'],
        kept: [
          'Trucks may not travel at night on the road between Ferro and the port of Zula because of banditry.',
        ],
        reworded: [
          'Bandits took 40 t of flour from the Red Crescent on 21 May.',
          'For fear of robbers there is a ban on driving by night.',
        ],
        altered: [
          [
            'polarity',
            'Trucks may travel at night on the road between Ferro and the port of Zula.',
          ],
          ['number', 'A convoy lost 14 tonnes of flour.'],
        ],
      },
      {
        at: ['The emergency lets'],
        kept: ['It does not permit them to restrict movement.'],
        reworded: ['Governors may now set prices.', 'Only parliament can prolong the emergency.'],
        altered: [['polarity', 'It permits them to restrict movement.']],
      },
    ],
  },
];
