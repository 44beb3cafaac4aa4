import type { CheckSet } from './types.ts';

/** Sentences over three invented articles; at their first run 91 % were found and 17 % accused. */
export const THREE_CRISES: readonly CheckSet[] = [
  {
    article: 'cyclone.md',
    passages: [
      {
        at: ['PORT ALBRECHT'],
        kept: [
          'Three days after Cyclone Imara came ashore with winds of 185 kilometres an hour, at least 118 people are known to have died.',
          'Rescue crews have yet to reach the peninsula of Sarn.',
        ],
        reworded: [
          'According to NADEM, no fewer than 118 people lost their lives in Cyclone Imara.',
          'The Sarn peninsula has not been reached by rescuers so far.',
          'Imara hit the coast on 10 February 2025.',
          'Winds of about 115 miles an hour were recorded when the cyclone made landfall.',
        ],
        altered: [
          ['number', 'Cyclone Imara came ashore with winds of 158 kilometres an hour.'],
          ['number', 'At least 180 people are known to have died.'],
          ['polarity', 'Rescue crews have reached the peninsula of Sarn.'],
          ['name', 'Rescue crews have yet to reach the peninsula of Maroe.'],
          ['date', 'NADEM said on Tuesday that rescue crews had yet to reach Sarn.'],
        ],
      },
      {
        at: ["The agency's deputy"],
        kept: [
          'Ruth Mbali-Stone told reporters that 64,000 houses had been damaged, 9,300 of them beyond repair.',
        ],
        reworded: [
          'NADEM’s deputy head says sixty-four thousand houses were damaged, of which 9,300 cannot be repaired.',
          'About one in seven of the damaged houses is beyond repair.',
          'Rebuilding will take a year, Mbali-Stone expects.',
        ],
        altered: [
          ['quotation', '"We are looking at a decade of rebuilding," she said.'],
          ['number', 'Ruth Mbali-Stone told reporters that 46,000 houses had been damaged.'],
          [
            'name',
            "The agency's head, Ruth Mbali-Stone, told reporters that 64,000 houses had been damaged.",
          ],
          ['number', '64,000 houses had been damaged, 3,900 of them beyond repair.'],
        ],
      },
      {
        at: ['In Port Albrecht the'],
        kept: ['The airport remains closed: its only runway lies under 40 centimetres of mud.'],
        reworded: [
          'Since 12 February ships drawing less than six metres can use the harbour of Port Albrecht again.',
          'Mud lies 40 cm deep on the airport’s only runway.',
          'The airport of Port Albrecht is still shut.',
        ],
        altered: [
          ['polarity', 'The airport has reopened.'],
          ['date', 'In Port Albrecht the harbour reopened on Monday.'],
          ['number', 'The harbour reopened to vessels with a draught of less than nine metres.'],
        ],
      },
      {
        at: ['Electricity has come'],
        kept: [
          'The utility, Coastal Power, said that full supply would not be restored before the end of March because 212 pylons had fallen.',
        ],
        reworded: [
          'Around one third of the city has electricity again.',
          'Coastal Power does not expect full supply before the end of March.',
          'More than 200 pylons have fallen.',
        ],
        altered: [
          ['number', 'Electricity has come back to about two thirds of the city.'],
          ['date', 'Full supply would not be restored before the end of May.'],
          [
            'polarity',
            'Coastal Power said that full supply would be restored before the end of March.',
          ],
        ],
      },
      {
        at: ['The Red Crescent has'],
        kept: ['The Red Crescent has opened 31 shelters, which house 17,450 people.'],
        reworded: [
          'More than 17,000 people live in the 31 shelters of the Red Crescent.',
          'The Red Crescent still lacks 8.6 million of the 12 million euros it asked for.',
          'By 13 February €3.4m of the €12m had come in.',
        ],
        altered: [
          ['number', 'The Red Crescent has opened 13 shelters.'],
          ['name', 'The Red Cross has opened 31 shelters.'],
          ['number', 'It has asked donors for 21 million euros.'],
        ],
      },
      {
        at: ['Health workers reported'],
        kept: ['Health workers reported 87 cases of leptospirosis in the district of Maroe.'],
        reworded: [
          'In Maroe district there are 87 known cases of leptospirosis.',
          'Four times as many people have caught leptospirosis as in all of 2024.',
        ],
        altered: [
          ['name', 'Health workers reported 87 cases of cholera in the district of Maroe.'],
          [
            'quotation',
            '"People walk barefoot through water that snakes have swum in," said Dr Aurelio Santini.',
          ],
        ],
      },
      {
        at: ['Prime Minister Olena'],
        kept: ['Prime Minister Olena Vance flew over the peninsula on Tuesday.'],
        reworded: [
          'On 11 February the Prime Minister saw the peninsula from the air.',
          'By October every family is to have a roof, Vance promised.',
          'The promise was mocked by the opposition as “a press release with a helicopter attached”.',
        ],
        altered: [
          ['date', 'Prime Minister Olena Vance flew over the peninsula on Wednesday.'],
          ['name', 'President Olena Vance flew over the peninsula on Tuesday.'],
          [
            'quotation',
            'The opposition called the promise "a press release with a microphone attached".',
          ],
        ],
      },
      {
        at: ['Neighbouring Quessant'],
        kept: [
          'Neighbouring Quessant sent two transport planes with 38 tonnes of rice and a field hospital of 60 beds.',
        ],
        reworded: [
          'A field hospital with sixty beds and 38,000 kg of rice were sent by Quessant.',
          'The Dixmude, a French navy ship, should arrive on 15 February.',
        ],
        altered: [
          ['number', 'Neighbouring Quessant sent three transport planes with 38 tonnes of rice.'],
          ['polarity', 'A ship of the French navy, the Dixmude, arrived on Saturday.'],
          ['name', 'A ship of the Italian navy, the Dixmude, is expected on Saturday.'],
        ],
      },
      {
        at: ['The cyclone was the'],
        kept: [
          'The cyclone was the strongest to hit the coast since 1994, when 640 people were killed.',
        ],
        reworded: [
          'No stronger cyclone has hit the coast in the past thirty years.',
          'In 1994 a cyclone killed 640 people.',
          'Another storm is forming, but it will probably not reach land.',
        ],
        altered: [
          ['number', 'The cyclone was the strongest since 1994, when 460 people were killed.'],
          [
            'polarity',
            'Meteorologists said that it would probably turn south before it reached land.',
          ],
        ],
      },
    ],
  },
  {
    article: 'mine.txt',
    passages: [
      {
        at: ['KARSK, 2 September'],
        kept: [
          'Eleven coal miners were brought to the surface alive on Monday morning, six days after a methane explosion trapped them 430 metres below ground.',
        ],
        reworded: [
          '11 miners were rescued on 2 September after six days underground, the governor says.',
          'A methane explosion had trapped the miners more than 400 m below ground.',
        ],
        altered: [
          ['number', 'Seventeen coal miners were brought to the surface alive on Monday morning.'],
          ['date', 'Eleven coal miners were brought to the surface alive on Sunday morning.'],
          ['polarity', 'Eleven coal miners were brought to the surface dead on Monday morning.'],
        ],
      },
      {
        at: ['Nineteen of their'],
        kept: [
          'The search for them was suspended at midday after sensors showed that the level of gas was rising again.',
        ],
        reworded: [
          'Nineteen miners were killed and two have not been found.',
          'As gas levels rose again, the search was halted at noon.',
        ],
        altered: [
          ['polarity', 'The search for them was resumed at midday.'],
          ['number', 'Twenty-nine of their colleagues died.'],
          [
            'polarity',
            'The search was suspended after sensors showed that the level of gas was falling again.',
          ],
        ],
      },
      {
        at: ['The rescued men'],
        kept: [
          'The rescued men, aged between 23 and 58, were taken to the burns unit of Karsk hospital.',
        ],
        reworded: [
          'The youngest of the rescued is 23, the oldest 58.',
          'Three of the eleven are in a serious condition, according to Dr Lindqvist-Orr.',
          'Chief physician Lindqvist-Orr says that the others could leave hospital within a week.',
        ],
        altered: [
          ['number', 'Five of them are in a serious condition.'],
          ['name', 'The rescued men were taken to the burns unit of Verhna hospital.'],
        ],
      },
      {
        at: ['The explosion happened'],
        kept: [
          'The explosion happened at 3:40 a.m. last Tuesday in the western gallery of the Verhna mine, which belongs to the state company Severkol.',
        ],
        reworded: [
          'The western gallery of the Verhna mine exploded on 27 August at 03:40.',
          'According to the union leader Grohl, miners have complained about broken ventilators since spring.',
          'Severkol denies that ventilators were broken: they were inspected on 12 August.',
        ],
        altered: [
          ['date', 'All ventilators had been inspected on 21 August.'],
          ['polarity', 'Severkol confirmed this.'],
          [
            'name',
            'A union leader, Anton Rezek, said that miners had complained about broken ventilators.',
          ],
          ['polarity', 'The explosion happened in the eastern gallery of the Verhna mine.'],
        ],
      },
      {
        at: ['Prosecutors opened'],
        kept: [
          'Prosecutors opened a case against the manager of the mine, Anton Rezek, who was not detained but had to surrender his passport.',
        ],
        reworded: [
          'The mine’s manager, Rezek, may go to prison for up to seven years.',
          'Mr Rezek had to hand over his passport but remains free.',
        ],
        altered: [
          ['polarity', 'The manager of the mine, Anton Rezek, was detained.'],
          ['number', 'He faces up to nine years in prison.'],
        ],
      },
      {
        at: ['The government declared'],
        kept: [
          'It will pay each bereaved family 2 million korun (about $85,000), twice the sum that the law prescribes.',
        ],
        reworded: [
          'Wednesday, 4 September, is a day of mourning.',
          'Each family that lost somebody will get two million korun, some 85,000 dollars.',
          'The law prescribes a sum of one million korun.',
        ],
        altered: [
          ['date', 'The government declared Thursday a day of mourning.'],
          [
            'number',
            'It will pay each bereaved family 2 million korun, three times the sum that the law prescribes.',
          ],
        ],
      },
      {
        at: ['Verhna employs'],
        kept: ['Verhna employs 1,150 people and produces 1.8 million tonnes of coal a year.'],
        reworded: [
          'More than a thousand people work at Verhna.',
          'Seven men died in 2011 in an accident in the same gallery.',
        ],
        altered: [
          ['number', 'Verhna produces 8.1 million tonnes of coal a year.'],
          ['date', 'In 2017 an accident in the same gallery killed seven men.'],
        ],
      },
    ],
  },
  {
    article: 'election.md',
    passages: [
      {
        at: ['The electoral commission'],
        kept: [
          'President Idris Naland won 51.3 per cent of the vote; his challenger, Senator Yara Quintero, received 46.9 per cent.',
        ],
        reworded: [
          'Naland was re-elected with 51.3% of the vote.',
          'Turnout fell from 71 to 62 per cent.',
          'Quintero got just under 47 per cent.',
          'The final results came out on Tuesday, 17 June.',
        ],
        altered: [
          ['number', 'President Idris Naland won 53.1 per cent of the vote.'],
          ['name', 'Senator Yara Quintero won 51.3 per cent of the vote.'],
          ['polarity', 'Turnout was 62 per cent, up from 71 per cent five years ago.'],
        ],
      },
      {
        at: ['Ms Quintero has'],
        kept: ['Ms Quintero has not conceded.'],
        reworded: [
          'The court has two weeks to decide on the complaint.',
          'Quintero’s party lodged a complaint with the Constitutional Court on 18 June.',
          'African Union observers spoke of irregularities, but called the vote “largely peaceful”.',
        ],
        altered: [
          ['polarity', 'Ms Quintero has conceded.'],
          [
            'name',
            'Observers of the European Union called the vote "largely peaceful, though not free of irregularities".',
          ],
          ['date', 'On 8 June her party filed a complaint with the Constitutional Court.'],
        ],
      },
      {
        at: ['Protests were reported'],
        kept: ['Protests were reported in nine of the 22 provinces.'],
        reworded: [
          'In the capital some 5,000 people marched on Monday 16 June and 143 were arrested.',
          'Thirteen of the 22 provinces saw no protests.',
          'The ministry disputes that four protesters died.',
          'Twenty-seven police officers were injured, the interior ministry says.',
        ],
        altered: [
          ['number', 'Protests were reported in 19 of the 22 provinces.'],
          ['number', 'In the capital about 15,000 people marched on 16 June.'],
          ['name', "The Lawyers' League says that 27 officers were hurt."],
        ],
      },
      {
        at: ['Internet access was'],
        kept: ['Internet access was cut from the evening of 15 June until the morning of 18 June.'],
        reworded: [
          'For more than two days there was no internet.',
          'Seven in ten households depend on mobile money.',
        ],
        altered: [
          ['number', 'Mobile money did not work for 16 hours.'],
          ['date', 'Internet access was cut from the evening of 13 June.'],
        ],
      },
      {
        at: ['The price of maize'],
        kept: ['Fuel is rationed to 20 litres a vehicle.'],
        reworded: [
          'Maize flour in Lanta became eight sols a kilo dearer within ten days.',
          'A kilo of maize flour cost 26 sols on 19 June.',
        ],
        altered: [
          ['polarity', 'The price of maize flour in Lanta fell from 18 to 26 sols a kilo.'],
          ['number', 'Fuel is rationed to 50 litres a vehicle.'],
          ['name', 'The price of wheat flour in Lanta rose from 18 to 26 sols a kilo.'],
        ],
      },
      {
        at: ['Outlook: the army'],
        kept: ['Should the court reject the complaint, further protests are likely.'],
        reworded: [
          'So far the army has not left its barracks.',
          'General Arlindo met Naland and Quintero separately.',
          'Staff should stay away from Lanta and Port Sael until 5 July.',
        ],
        altered: [
          ['polarity', 'The army has left its barracks.'],
          ['quotation', 'He asked them to avoid "any word that puts a soldier in the street".'],
          ['date', 'Carrow advises staff not to travel to Lanta before 15 July.'],
          ['polarity', 'Carrow advises staff to travel to Lanta or Port Sael before 5 July.'],
        ],
      },
    ],
  },
];
