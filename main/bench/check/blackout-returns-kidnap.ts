import type { CheckSet } from './types.ts';

/** Sentences over an invented blackout, a note about people who return, and a kidnapping. */
export const BLACKOUT_RETURNS_KIDNAP: readonly CheckSet[] = [
  {
    article: 'blackout.txt',
    passages: [
      {
        at: ['A failure at the Kelding'],
        kept: [
          'A failure at the Kelding substation cut electricity to eleven million people in the north of Vastra on Monday evening.',
          'The failure stopped trains, lifts and waterworks for up to nine hours, the grid operator VasNet said.',
          'Electricity was cut to eleven million people in the north of Vastra.',
        ],
        reworded: [
          'On 13 April 11 million people in northern Vastra lost power.',
          'For as long as nine hours trains and lifts stood still.',
          'The cause was a fault at the Kelding substation, according to VasNet.',
        ],
        altered: [
          ['number', 'A failure cut electricity to seven million people in the north of Vastra.'],
          ['date', 'A failure cut electricity to eleven million people on Sunday evening.'],
          [
            'polarity',
            'A failure cut electricity to eleven million people in the south of Vastra.',
          ],
          ['name', 'A failure at the Belting substation cut electricity to eleven million people.'],
        ],
      },
      {
        at: ['Power returned to Port'],
        kept: [
          'Power returned to Port Selm at 1:40 a.m. and to the last villages of Arnland at 4:15 a.m.',
          'Two people died in a fire that a candle had started in the suburb of Odde.',
        ],
        reworded: [
          'The blackout cost three lives.',
          'A woman of 71 died when her oxygen machine failed.',
          'Port Selm had electricity again at 1.40 in the morning.',
        ],
        altered: [
          ['number', 'Power returned to Port Selm at 4:10 a.m.'],
          ['number', 'A 17-year-old woman died when her oxygen machine stopped.'],
          ['name', 'Two people died in a fire in the suburb of Kelding.'],
          ['number', 'Thirteen people died.'],
        ],
      },
      {
        at: ['"We lost two lines'],
        kept: [
          '"We lost two lines within eight seconds, and the third could not carry the load," said VasNet\'s technical director, Ole Mikkelsen.',
          'He ruled out a cyberattack.',
        ],
        reworded: [
          'Mikkelsen says that it was no cyberattack.',
          'The intelligence service does not rule out an attack yet.',
          'Two lines failed within eight seconds.',
        ],
        altered: [
          ['quotation', '"We lost two lines within eighty seconds," said Ole Mikkelsen.'],
          ['polarity', 'He did not rule out a cyberattack.'],
          ['name', "VasNet's financial director, Ole Mikkelsen, ruled out a cyberattack."],
        ],
      },
      {
        at: ['The hospitals ran on'],
        kept: [
          'The hospitals ran on generators.',
          'Nurses ventilated six patients by hand for 40 minutes.',
          'All six survived.',
        ],
        reworded: [
          'Six patients of Saint Brigid’s were kept alive by hand for forty minutes.',
          'One of the two generators at the hospital failed to start.',
        ],
        altered: [
          ['number', 'Nurses ventilated six patients by hand for 14 minutes.'],
          ['polarity', 'At Saint Brigid’s both generators started.'],
          ['polarity', 'All six died.'],
        ],
      },
      {
        at: ['Some 14,000 passengers'],
        kept: [
          'Some 14,000 passengers were stuck in 63 trains.',
          'The last of them were led out of the Belt tunnel at three in the morning.',
        ],
        reworded: [
          'About 14,000 people sat in 63 trains that did not move.',
          'The last passengers left the tunnel at 3 a.m., having spent seven hours in it.',
        ],
        altered: [
          ['number', 'Some 14,000 passengers were stuck in 36 trains.'],
          ['number', 'They were led out of the Belt tunnel after eleven hours in the dark.'],
          [
            'polarity',
            'The first of them were led out of the Belt tunnel at three in the morning.',
          ],
        ],
      },
      {
        at: ['It was the largest blackout'],
        kept: [
          'It was the largest blackout in Vastra since 1983.',
          'VasNet had spent only 58 per cent of the money set aside for replacing them.',
        ],
        reworded: [
          'More than a quarter of the transformers are too old, the auditor general found in November 2025.',
          'Vastra had not seen such a blackout for over forty years.',
          '42 per cent of the money for new transformers was not spent.',
        ],
        altered: [
          ['date', 'It was the largest blackout in Vastra since 1993.'],
          [
            'number',
            'VasNet had spent only 48 per cent of the money set aside for replacing them.',
          ],
          ['number', '31 of the grid’s 121 transformers were older than forty years.'],
          ['polarity', 'It was the smallest blackout in Vastra since 1983.'],
        ],
      },
      {
        at: ['The energy minister'],
        kept: [
          "The energy minister, Katrin Solheim, called VasNet's board to a meeting on Thursday.",
          'The Liberals demanded her resignation.',
        ],
        reworded: [
          'Solheim meets the board of VasNet on 16 April.',
          'The Centre backs its minister.',
          'The Liberals want Solheim to go.',
        ],
        altered: [
          ['name', 'The Centre demanded her resignation.'],
          ['date', "Katrin Solheim called VasNet's board to a meeting on Wednesday."],
          ['polarity', 'Her own party abandoned her.'],
          ['name', "The transport minister, Katrin Solheim, called VasNet's board to a meeting."],
        ],
      },
      {
        at: ['Looters broke into'],
        kept: [
          'Looters broke into 26 shops in Odde and two in the harbour quarter.',
          'Police arrested 41 people, most of them minors.',
        ],
        reworded: [
          '28 shops were looted.',
          'Of 41 people who were arrested 36 were released the next day.',
          'Five people are still in custody.',
        ],
        altered: [
          ['number', 'Looters broke into 62 shops in Odde.'],
          ['polarity', 'Police arrested 41 people, few of them minors.'],
          ['name', 'Looters broke into 26 shops in the harbour quarter and two in Odde.'],
        ],
      },
      {
        at: ['VasNet expects the'],
        kept: ['VasNet expects the substation to work at half of its capacity by Friday.'],
        reworded: [
          'Full capacity is expected in three weeks.',
          'In Arnland people should not charge their cars from 5 to 9 in the evening.',
        ],
        altered: [
          ['date', 'VasNet expects the substation to work at half of its capacity by Sunday.'],
          ['polarity', 'The substation works at half of its capacity.'],
          ['name', 'It asks households in Odde not to charge cars between 5 and 9 p.m.'],
        ],
      },
    ],
  },
  {
    article: 'returns.md',
    passages: [
      {
        at: ['Between 1 January'],
        kept: [
          'Between 1 January and 15 February 2025, 23,700 people returned to Dar Salim.',
          'Before the war the town had 96,000 inhabitants.',
        ],
        reworded: [
          'Some 58,000 people have come back to Dar Salim since the ceasefire.',
          'Six in ten of the former inhabitants have returned.',
          '34,500 people had returned before the new year.',
        ],
        altered: [
          [
            'number',
            'Between 1 January and 15 February 2025, 27,300 people returned to Dar Salim.',
          ],
          ['date', 'Between 1 January and 25 February 2025, 23,700 people returned.'],
          ['polarity', 'Between 1 January and 15 February 2025, 23,700 people fled Dar Salim.'],
        ],
      },
      {
        at: ['Three out of four'],
        kept: ['Three out of four returnees come from the camps at Wadi Amal.'],
        reworded: [
          '75 per cent of the returnees lived in the camps at Wadi Amal.',
          'In Norra 8,400 people lose their residence permits at the end of March.',
        ],
        altered: [
          ['number', 'Two out of three returnees come from the camps at Wadi Amal.'],
          ['number', 'Residence permits of 4,800 people expire at the end of March.'],
          ['date', 'Residence permits of 8,400 people expire at the end of May.'],
          ['name', 'Three out of four returnees come from the camps at Norra.'],
        ],
      },
      {
        at: ['Of 11,250 houses'],
        kept: [
          'Of 11,250 houses surveyed, 4,130 are destroyed and 2,900 damaged.',
          'Rents have tripled since October.',
        ],
        reworded: [
          'More than 7,000 of the surveyed houses are damaged or destroyed.',
          'People pay three times as much rent as in October.',
          'Over a third of the houses are destroyed.',
          'Some families sleep in schools.',
        ],
        altered: [
          ['number', 'Of 11,250 houses surveyed, 4,310 are destroyed.'],
          ['polarity', 'Rents have fallen since October.'],
          ['number', 'Rents have doubled since October.'],
          [
            'number',
            'Two thirds of the returning families sleep in schools, mosques or with relatives.',
          ],
        ],
      },
      {
        at: ['Explosive ordnance'],
        kept: [
          'Explosive ordnance has killed 19 returnees and injured 44 since October.',
          'The districts of Old Market and Qasr are not cleared.',
        ],
        reworded: [
          'Since October 63 returnees have been killed or injured by explosives.',
          'Families return to Qasr although it has not been cleared.',
        ],
        altered: [
          ['number', 'Explosive ordnance has killed 44 returnees and injured 19.'],
          ['polarity', 'The districts of Old Market and Qasr are cleared.'],
          ['date', 'Explosive ordnance has killed 19 returnees and injured 44 since November.'],
        ],
      },
      {
        at: ['The water network'],
        kept: [
          'The water network supplies 40 per cent of the town.',
          'The Danish Refugee Council trucks 310 cubic metres a day, half of what is needed.',
        ],
        reworded: [
          'Sixty per cent of the town get no water from the network.',
          'About 620 m³ a day would be needed.',
          'DRC’s contract runs until the end of April.',
        ],
        altered: [
          ['name', 'The Norwegian Refugee Council trucks 310 cubic metres a day.'],
          ['number', 'The water network supplies 14 per cent of the town.'],
          ['date', 'Its contract ends on 30 June.'],
        ],
      },
      {
        at: ['"People don\'t come back'],
        kept: ['The camp is being closed, a community leader, Hanan Sadiq, told the monitors.'],
        reworded: ['According to Sadiq people return because their camp is closing.'],
        altered: [
          ['quotation', '"People come back because it is safe," Hanan Sadiq told the monitors.'],
          ['polarity', 'The camp is being opened, Hanan Sadiq told the monitors.'],
        ],
      },
      {
        at: ['The governor, Faris'],
        kept: [
          'The governor, Faris Qadri, maintains that all returns are voluntary.',
          'UNHCR does not promote returns to Dar Salim at present.',
        ],
        reworded: [
          'Eleven families say that they were put on lorries by soldiers on 4 February.',
          'Nobody is forced to return, the governor says.',
          'The UN refugee agency is not promoting returns.',
        ],
        altered: [
          ['polarity', 'UNHCR promotes returns to Dar Salim at present.'],
          ['number', 'Seventeen families told us that soldiers had loaded them onto lorries.'],
          ['name', 'The mayor, Faris Qadri, maintains that all returns are voluntary.'],
          ['polarity', 'The governor, Faris Qadri, maintains that all returns are forced.'],
        ],
      },
      {
        at: ['Two of nine health'],
        kept: ['Two of nine health posts have reopened; neither has a midwife.'],
        reworded: [
          'Seven of the nine health posts are still closed.',
          'The Gulf Fund gives $6.4m for the hospital.',
          'No health post has a midwife.',
        ],
        altered: [
          ['polarity', 'Two of nine health posts have closed.'],
          ['polarity', 'Work on the hospital has begun.'],
          ['number', 'The hospital is to be rebuilt with 4.6 million dollars from the Gulf Fund.'],
          ['polarity', 'Both health posts have a midwife.'],
        ],
      },
      {
        at: ['Schools take pupils'],
        kept: ['7,600 children are registered, among them 3,500 girls.'],
        reworded: [
          'Fewer than half of the 7,600 pupils are girls.',
          'Some 2,000 children may be working.',
          '4,100 boys are registered at school.',
        ],
        altered: [
          ['number', '6,700 children are registered, among them 3,500 girls.'],
          ['number', 'Schools take pupils in five shifts.'],
          ['polarity', '7,600 children are registered, among them 3,500 boys.'],
        ],
      },
      {
        at: ['The cell recommends'],
        kept: ['The cell will publish its next note on 14 March.'],
        reworded: ['Old Market should be cleared before any convoy sets out, the cell advises.'],
        altered: [
          ['date', 'The cell will publish its next note on 4 March.'],
          [
            'polarity',
            'The cell recommends that a convoy be organised before Old Market is cleared.',
          ],
        ],
      },
    ],
  },
  {
    article: 'kidnap.md',
    passages: [
      {
        at: ['TARABA, 7 May'],
        kept: [
          'Four aid workers of the Swiss charity Brunnen who were abducted on 26 January near the mining town of Gao-Niere were released on Thursday.',
          'A fifth hostage, the driver Issa Traoré-Bell, was killed in captivity.',
        ],
        reworded: [
          'After more than three months four hostages are free.',
          'One of the five hostages did not survive.',
          'Brunnen’s driver was killed by the kidnappers’ hands while he was held.',
          'The aid workers had been kidnapped near Gao-Niere on 26 January.',
        ],
        altered: [
          ['date', 'The four aid workers were abducted on 26 February.'],
          ['name', 'The aid workers of the Swedish charity Brunnen were released on Thursday.'],
          ['number', 'Five aid workers were released on Thursday.'],
          ['polarity', 'A fifth hostage, the driver Issa Traoré-Bell, was released.'],
        ],
      },
      {
        at: ['The four, two Mirana'],
        kept: [
          'A doctor who examined them said they had lost weight and were otherwise in good health.',
          'The four were flown to the capital, Taraba, in an army helicopter.',
        ],
        reworded: [
          'A helicopter of the army took them to Taraba.',
          'They have become thin but are healthy, a doctor says.',
          'A German and a Canadian are among the four.',
        ],
        altered: [
          ['name', 'A German and an American woman are among the four.'],
          ['polarity', 'They had gained weight and were otherwise in good health.'],
          ['name', 'The four were flown to Taraba in a Qatari helicopter.'],
        ],
      },
      {
        at: ['The Katiba al-Nasr'],
        kept: [
          'The government denied that a ransom had been paid.',
          'The Katiba al-Nasr had demanded 6 million euros and the release of eleven prisoners.',
        ],
        reworded: [
          'No ransom was paid, the government says.',
          'According to a negotiator three prisoners were let go on 5 May.',
          'The group wanted €6 million.',
        ],
        altered: [
          ['polarity', 'The government confirmed that a ransom had been paid.'],
          [
            'number',
            'The Katiba al-Nasr had demanded 6 million euros and the release of seven prisoners.',
          ],
          ['date', 'The Katiba al-Nasr had claimed the kidnapping in a video of 19 February.'],
          ['number', 'A negotiator told the Observer that eleven prisoners were freed on Tuesday.'],
        ],
      },
      {
        at: ['"We are happy'],
        kept: [
          '"We are happy for four and we mourn one," said Brunnen\'s director, Claire Ammann.',
          'The charity had drilled 87 wells since 2014.',
        ],
        reworded: [
          'Whether Brunnen will return to Gao-Niere, Ammann left open.',
          'Nearly ninety wells have been drilled by the charity in twelve years.',
        ],
        altered: [
          ['quotation', '"We are happy for one and we mourn four," said Claire Ammann.'],
          ['number', 'The charity had drilled 78 wells since 2014.'],
          ['polarity', 'She said that the charity would go back to Gao-Niere.'],
        ],
      },
      {
        at: ["The driver's widow"],
        kept: [
          'He had tried to flee on the third night, according to the freed hostages, and was shot.',
        ],
        reworded: [
          'Aminata heard on the radio that her husband was dead.',
          'The driver was shot when he tried to escape.',
        ],
        altered: [
          ['date', 'He had tried to flee on the thirteenth night.'],
          [
            'name',
            "The driver's sister, Aminata, said that she had learned of his death from the radio.",
          ],
          ['polarity', 'She had learned of his death from the army.'],
        ],
      },
      {
        at: ['It is the seventh'],
        kept: [
          'Three French geologists, taken last August, are still being held.',
          'It is the seventh kidnapping of foreigners in Mirana since 2022.',
        ],
        reworded: [
          'Since August 2025 three geologists from France have been hostages.',
          'There have been seven kidnappings of foreigners in four years.',
          'In two cases the hostages did not come back alive.',
        ],
        altered: [
          ['number', 'It is the eleventh kidnapping of foreigners in Mirana since 2022.'],
          ['polarity', 'Three French geologists, taken last August, have been released.'],
          ['name', 'Three Belgian geologists, taken last August, are still being held.'],
        ],
      },
      {
        at: ['The army said'],
        kept: ['The army said that it had not taken part in the negotiations.'],
        reworded: [
          'The army is investigating why nobody manned a checkpoint that day.',
          'The army says it did not negotiate.',
        ],
        altered: [
          ['polarity', 'The army said that it had taken part in the negotiations.'],
          ['polarity', 'It closed an investigation into how a checkpoint had been left unmanned.'],
        ],
      },
      {
        at: ['The German Foreign'],
        kept: ['The German Foreign Office advised its citizens to leave the north of Mirana.'],
        reworded: [
          'Berlin tells Germans to get out of the north.',
          'Ottawa thanked Qatar for its patience.',
        ],
        altered: [
          [
            'polarity',
            'The German Foreign Office advised its citizens to leave the south of Mirana.',
          ],
          ['quotation', 'Canada thanked Qatar, "whose money made this possible".'],
          ['name', 'Canada thanked the government of Kuwait.'],
        ],
      },
    ],
  },
];
