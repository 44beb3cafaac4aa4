import type { CheckSet } from './types.ts';

/** Sentences over an invented prison uprising and an invented outbreak. */
export const PRISON_AND_MEASLES: readonly CheckSet[] = [
  {
    article: 'prison.md',
    passages: [
      {
        at: ['KORVALE, 18 September'],
        kept: [
          'Seventeen inmates and two guards were killed when prisoners seized the eastern wing of Korvale Central Prison on Tuesday evening.',
          'Special police retook the building on Wednesday at dawn after eleven hours.',
          'Seventeen inmates and two guards were killed, the justice ministry said.',
        ],
        reworded: [
          'Nineteen people died in the uprising: 17 prisoners and two guards.',
          'After 11 hours, on the morning of 17 September, special police stormed the wing.',
          'The east wing of the prison fell into the hands of prisoners on 16 September.',
          'The ministry of justice puts the dead at 17 inmates and two warders.',
        ],
        altered: [
          ['number', 'Seventy inmates and two guards were killed.'],
          ['number', 'Seventeen inmates and twelve guards were killed.'],
          ['date', 'Prisoners seized the eastern wing on Monday evening.'],
          ['name', 'Prisoners seized the western wing of Korvale Central Prison.'],
          ['polarity', 'Special police failed to retake the building on Wednesday.'],
        ],
      },
      {
        at: ['"Nobody gave the order'],
        kept: [
          '"Nobody gave the order to fire into the dormitory," Justice Minister Pavel Oreshin told parliament on Thursday.',
          'He rejected calls to resign.',
        ],
        reworded: [
          'Oreshin refuses to step down.',
          'Whoever shot without being told to will be tried, the minister promised.',
          'On 18 September Pavel Oreshin said in parliament that no order to shoot had been given.',
        ],
        altered: [
          ['quotation', '"Nobody gave the order to fire into the courtyard," Oreshin said.'],
          ['polarity', 'He accepted calls to resign.'],
          ['name', 'Interior Minister Pavel Oreshin told parliament that nobody gave the order.'],
        ],
      },
      {
        at: ['The prison was built'],
        kept: [
          'The prison was built in 1968 for 640 men; on the day of the uprising it held 1,915, according to the ombudsman, Teresa Valdon.',
          'She had warned of "a fire waiting for its match" in a report of 12 May.',
        ],
        reworded: [
          'Korvale held three times as many men as it was built for.',
          'More than 1,900 men were in a prison for 640.',
          'The ombudsman’s warning of 12 May went unanswered.',
          'Valdon warned four months earlier that the prison was “a fire waiting for its match”.',
        ],
        altered: [
          ['number', 'On the day of the uprising the prison held 1,519 men.'],
          ['date', 'She had warned of it in a report of 12 March.'],
          ['date', 'The prison was built in 1986.'],
          ['polarity', 'The ministry replied to her report.'],
          ['quotation', 'Valdon had warned of "a powder keg waiting for its match".'],
        ],
      },
      {
        at: ['Relatives dispute'],
        kept: [
          'The association Families of Korvale has collected the names of 26 dead.',
          'Relatives dispute the count.',
        ],
        reworded: [
          'Families of Korvale counts 26 dead, nine more than are on the ministry’s list of inmates.',
          'Mirela Dancu has been at the gate since 17 September.',
          'Her brother rang Mirela Dancu at midnight.',
        ],
        altered: [
          ['number', 'The association has collected the names of 62 dead.'],
          ['quotation', '"My brother was dead at midnight," said Mirela Dancu.'],
          ['polarity', 'Relatives confirm the count.'],
        ],
      },
      {
        at: ['Of the 73 injured'],
        kept: ['Most had gunshot wounds; some had jumped from the roof.'],
        reworded: [
          'Twenty-one of the 73 injured are still in hospital.',
          'Four men are in intensive care, according to Dr Belik.',
          'Fifty-two of the injured had left the hospital by 18 September.',
        ],
        altered: [
          ['number', 'Of the 37 injured, 21 were still in the district hospital.'],
          [
            'number',
            'Of the 73 injured, 21 were still in hospital, fourteen of them in intensive care.',
          ],
          ['polarity', 'Few had gunshot wounds.'],
          ['name', 'Most had gunshot wounds, chief surgeon Dr Emil Belik said.'],
        ],
      },
      {
        at: ['The uprising began after'],
        kept: ['The uprising began after water had been cut off for three days.'],
        reworded: [
          'There had been no water for three days, a guard says.',
          'Four of the six hostages were freed by 10 pm.',
          'The deputy director was among the six who were taken hostage.',
          'Farkas was one of six hostages.',
        ],
        altered: [
          ['number', 'The uprising began after water had been cut off for three weeks.'],
          ['number', 'Prisoners took sixteen hostages.'],
          ['name', 'Among the hostages was the director, Ludmila Farkas.'],
          ['polarity', 'They released none of the hostages by ten in the evening.'],
        ],
      },
      {
        at: ['Thirty-eight prisoners'],
        kept: ['Thirty-eight prisoners escaped through a sewer.'],
        reworded: [
          'Seven of the 38 escaped prisoners are still at large.',
          'By noon on 18 September police had recaptured 31 men.',
          'For information on the fugitives the police pay 5,000 lev.',
        ],
        altered: [
          ['number', 'Eighty-three prisoners escaped through a sewer.'],
          ['date', 'Police had caught 31 of them by Friday noon.'],
          ['name', 'The others may be hiding in the Lomnice forest.'],
          ['polarity', 'The others are hiding in the Sarne forest.'],
        ],
      },
      {
        at: ['The European Committee'],
        kept: [
          'The government promised in 2023 to build a new prison at Lomnice; the site is still a field.',
        ],
        reworded: [
          'Nothing has been built at Lomnice so far.',
          'The committee against torture asked three years ago for the eastern wing to be closed by 2024.',
        ],
        altered: [
          ['date', 'The European Committee against Torture last visited Korvale in 2020.'],
          ['polarity', 'The European Committee against Torture has never visited Korvale.'],
          ['name', 'The government promised in 2023 to build a new prison at Sarne.'],
        ],
      },
      {
        at: ['Parliament voted by'],
        kept: ['Parliament voted by 88 to 71 to set up a commission of inquiry.'],
        reworded: [
          'A commission of inquiry is to report by mid-December.',
          'Against the votes of the Civic Union, parliament set up an inquiry.',
          'With 88 votes to 71 an inquiry was decided.',
        ],
        altered: [
          ['number', 'Parliament voted by 88 to 17 to set up a commission of inquiry.'],
          ['date', 'The commission is to report before 15 November.'],
          ['polarity', 'The ruling Civic Union voted in favour.'],
        ],
      },
      {
        at: ['The United Nations human'],
        kept: [
          'The United Nations human rights office in Vienna called for an independent investigation.',
        ],
        reworded: ['The UN cannot confirm the figures.', 'The UN wants an independent inquiry.'],
        altered: [
          ['polarity', 'The United Nations human rights office confirmed the figures.'],
          ['name', 'The United Nations human rights office in Geneva called for an investigation.'],
        ],
      },
      {
        at: ['KORVALE, 18 September', 'Relatives dispute'],
        reworded: ['The ministry counts 19 dead, the relatives 26.'],
        altered: [['number', 'The ministry counts 26 dead, the relatives 19.']],
      },
    ],
  },
  {
    article: 'measles.md',
    passages: [
      {
        at: ['412 new suspected'],
        kept: ['412 new suspected cases were reported this week, against 530 in the week before.'],
        reworded: [
          'The number of new cases fell by more than a fifth to 412.',
          'There were 118 fewer new cases than in the week before.',
          'Just over 400 suspected cases were reported in the week.',
        ],
        altered: [
          ['polarity', 'New suspected cases rose by 22 per cent to 412.'],
          ['number', '412 new suspected cases were reported, against 350 in the week before.'],
        ],
      },
      {
        at: ['The cumulative total'],
        kept: [
          'The cumulative total since 1 August stands at 6,148 suspected cases and 97 deaths.',
        ],
        reworded: [
          'Nearly a hundred people have died of measles since the beginning of August.',
          'More than six thousand cases are suspected, 97 people have died.',
        ],
        altered: [
          ['number', 'The cumulative total stands at 6,418 suspected cases.'],
          ['date', 'The cumulative total since 1 September stands at 6,148 suspected cases.'],
          ['number', 'The case fatality is 6.1 %.'],
        ],
      },
      {
        at: ['71 % of the cases'],
        kept: ['83 % had never been vaccinated.'],
        reworded: [
          'Seven in ten of the sick are under five years old.',
          'Most of the cases had never had a vaccination.',
        ],
        altered: [
          ['number', '17 % of the cases are children under five.'],
          ['polarity', '83 % had been vaccinated.'],
        ],
      },
      {
        at: ['The district of Oku'],
        kept: ['The district of Oku has reported no case for 21 days.'],
        reworded: ['For three weeks there has been no case in Oku.'],
        altered: [
          ['name', 'The district of Harre has reported no case for 21 days.'],
          ['number', 'The district of Oku has reported no case for 12 days.'],
        ],
      },
      {
        at: ['The outbreak was declared'],
        kept: [
          'The outbreak was declared on 14 August after laboratory confirmation of nine samples.',
        ],
        reworded: [
          'The Pasteur Institute in Bangui confirmed nine samples.',
          'In the fishing camps, where it all began, there had been no vaccination for six years.',
          'The last round of vaccination on Lake Mweya was in 2019.',
        ],
        altered: [
          ['date', 'The outbreak was declared on 4 August.'],
          ['name', 'Nine samples were confirmed by the Institut Pasteur in Dakar.'],
          ['number', 'The outbreak was declared after laboratory confirmation of ninety samples.'],
        ],
      },
      {
        at: ['Transmission is declining'],
        kept: ['Two health centres in Harre, Bole and Saint-Michel, have run out of vitamin A.'],
        reworded: [
          'Nearly half of the week’s 412 cases were found in Harre.',
          'While fewer people fall ill in Mweya, more do in Harre.',
          'Bole has no vitamin A left.',
        ],
        altered: [
          ['polarity', 'Transmission is rising in Mweya but declining in Harre.'],
          ['number', '198 of this week’s cases were found in Harre.'],
        ],
      },
      {
        at: ['The first phase'],
        kept: [
          'The first phase of the vaccination campaign, from 6 to 12 October, reached 148,300 children, or 91 % of the target.',
        ],
        reworded: [
          'UNICEF brought in 220,000 doses; 12,000 of them spoiled at Sindani airport.',
          'Almost 150,000 children were vaccinated in October.',
          'From 17 November children in Harre and Sindani will be vaccinated.',
        ],
        altered: [
          ['date', 'The second phase will begin on 27 November.'],
          ['number', 'UNICEF has delivered 220,000 doses, of which 21,000 were lost.'],
          ['polarity', 'The second phase began on 17 November.'],
          ['name', 'WHO has delivered 220,000 doses.'],
        ],
      },
      {
        at: ['Médecins Sans Frontières runs'],
        kept: [
          'The Directorate has trained 340 community volunteers, more than half of them women.',
        ],
        reworded: [
          'MSF has 60 beds for isolation in Mweya town and wants 35 more at Bole.',
          'Doctors Without Borders runs the isolation unit in Mweya.',
          'With Bole there would be 95 beds.',
        ],
        altered: [
          ['number', 'Médecins Sans Frontières runs a 16-bed isolation unit in Mweya town.'],
          ['polarity', 'Médecins Sans Frontières runs another unit of 35 beds at Bole.'],
          ['number', 'The Directorate has trained 430 community volunteers.'],
          ['polarity', 'Fewer than half of the volunteers are women.'],
        ],
      },
      {
        at: ['Armed men stopped'],
        kept: ['The road has been closed to health workers since.'],
        reworded: [
          'A vaccination team lost its car to armed men on 30 October.',
          'The team was unhurt.',
          'Because the road to Bole is closed, eighteen thousand children are out of reach.',
        ],
        altered: [
          ['polarity', 'The team was hurt.'],
          [
            'quotation',
            '"Without that road we cannot reach 80,000 children," said Dr Celestine Mbaye.',
          ],
          ['date', 'Armed men stopped a vaccination team on 20 October.'],
          ['name', 'Armed men stopped a vaccination team on the road from Harre to Mweya.'],
        ],
      },
      {
        at: ['The response plan'],
        kept: ['Donors have pledged 2.1 million and paid 1.3 million.'],
        reworded: [
          'Less than half of the $4.8m that is needed has been pledged.',
          'Of the pledged 2.1 million dollars, 800,000 have not been paid.',
        ],
        altered: [
          ['number', 'The response plan needs 8.4 million dollars until March 2026.'],
          ['polarity', 'Donors have pledged 1.3 million and paid 2.1 million.'],
          ['date', 'The response plan needs 4.8 million dollars until May 2026.'],
        ],
      },
    ],
  },
];
