import type { CheckSet } from './types.ts';

/** Sentences over 21 invented texts in English, French and Arabic; at their first run 63 % were found and 17 % accused. */
export const BRIDGES_AND_TALKS: readonly CheckSet[] = [
  {
    article: 'blind-bridge.md',
    passages: [
      {
        at: ['A road bridge'],
        kept: [
          'A road bridge over the Orlin river collapsed on Tuesday night under a lorry loaded with cement.',
        ],
        reworded: [
          'The bridge collapsed on 3 March, police said.',
          'Five people died when the bridge came down.',
        ],
        altered: [
          [
            'name',
            'A road bridge over the Orlin river collapsed on Tuesday night under a bus loaded with pilgrims.',
          ],
          ['polarity', 'The bridge collapsed because the river was in flood.'],
        ],
      },
      {
        at: ['Seven people'],
        reworded: ['Three bodies were recovered from the water by divers.'],
        altered: [
          ['number', 'Seven people were seriously injured.'],
          ['number', 'Three people are still missing, the fire brigade said.'],
        ],
      },
      {
        at: ['The bridge, built'],
        reworded: [
          'The lorry was more than three times as heavy as the bridge allowed.',
          'According to prosecutor Hana Lukic, the lorry weighed 38 tonnes.',
        ],
        altered: [
          ['number', 'The bridge had been closed to vehicles of up to 12 tonnes since October.'],
          ['quotation', '"The driver ignored two signs that told him to turn back," Lukic said.'],
          [
            'name',
            'The bridge had been closed to heavy vehicles since October, the transport minister said.',
          ],
        ],
      },
      {
        at: ['The transport ministry'],
        reworded: ['The ministry rejected the accusation that warnings had been ignored.'],
        altered: [['polarity', 'The transport ministry admitted that it had ignored warnings.']],
      },
      {
        at: ['About 6,000'],
        reworded: ['Some 6,000 villagers depend on a mountain track 27 km long.'],
        altered: [
          [
            'number',
            'About 6,000 people in five villages can now be reached only by a mountain track of 27 miles.',
          ],
        ],
      },
    ],
  },
  {
    article: 'blind-mission.md',
    passages: [
      {
        at: ['GENEVA'],
        kept: [
          'The Council voted on Thursday to extend its observer mission in Karsun by six months.',
        ],
        reworded: ['Nine members voted for the extension, two against, and one abstained.'],
        altered: [
          [
            'number',
            'The Council voted to extend the mission with nine members in favour, one against and two abstaining.',
          ],
          ['date', 'The mission was extended until 31 October.'],
          ['polarity', 'The Council is to vote on extending its observer mission in Karsun.'],
        ],
      },
      {
        at: ['The mission (NUMK)'],
        reworded: ['NUMK has 214 observers.', 'General Overgaard had asked for a year.'],
        altered: [
          ['name', 'Niels Overgaard, the foreign minister of Denmark, had asked for a year.'],
          ['polarity', 'The mission has more observers than its mandate allows.'],
        ],
      },
      {
        at: ["Karsun's foreign minister"],
        reworded: ['Velia is accused by the mission of letting weapons cross the border.'],
        altered: [
          ['name', "Velia's foreign minister Adela Ruiz welcomed the vote."],
          ['polarity', 'Velia said that it would admit observers to its territory.'],
        ],
      },
      {
        at: ['Overgaard told'],
        reworded: [
          'More than 1,300 violations of the ceasefire have been recorded since January.',
          'The observers recorded fewer violations than in the six months before.',
        ],
        altered: [
          ['number', 'One third of them were committed by the Karsun Liberation Army.'],
          ['polarity', 'The number of violations rose compared with the six months before.'],
          ['number', 'His observers had recorded 1,432 violations of the ceasefire since January.'],
        ],
      },
    ],
  },
  {
    article: 'blind-cholera.md',
    passages: [
      {
        at: ['As of 6'],
        kept: [
          'As of 6 September, the Ministry of Health has reported 1,874 suspected cases of cholera and 41 deaths in three districts.',
        ],
        reworded: [
          'Almost 1,900 suspected cases have been reported since 29 July.',
          'The outbreak was declared on 29 July; 41 people have died.',
        ],
        altered: [
          ['polarity', 'The Ministry of Health has confirmed 1,874 cases of cholera.'],
          ['date', 'The outbreak was declared on 29 June.'],
        ],
      },
      {
        at: ['Nkoro\t1,102', 'Sabwa\t498', 'Upper Lisa\t274'],
        kept: ['Nkoro has reported 1,102 cases and 27 deaths.'],
        reworded: ['Nine people have died in Sabwa.'],
        altered: [
          ['name', 'Sabwa has reported 1,102 cases.'],
          ['number', 'Upper Lisa has 274 cases and 9 deaths.'],
          ['name', 'There are 27 beds in Nkoro.'],
        ],
      },
      {
        at: ['Children under'],
        reworded: ['Well over a third of the cases are children under five.'],
        altered: [
          ['name', 'The number of new cases per week doubled in Nkoro.'],
          ['polarity', 'In Nkoro, the number of new cases per week rose from 190 to 310.'],
        ],
      },
      {
        at: ['The World Health'],
        reworded: [
          'WHO and MSF support four treatment centres.',
          'A fifth treatment centre is planned in Upper Lisa.',
        ],
        altered: [
          ['polarity', 'A fifth treatment centre has opened in Upper Lisa.'],
          ['polarity', 'Vaccination has begun with 480,000 doses.'],
        ],
      },
      {
        at: ['Partners need'],
        reworded: ['About a third of the 5.4 million dollars needed has been received.'],
        altered: [['number', 'Partners have received 5.4 million dollars for the response.']],
      },
    ],
  },
  {
    article: 'blind-sahil.md',
    passages: [
      {
        at: ['أعلنت'],
        kept: [
          '3,200 families were displaced from Al-Sahil within the past week because of shelling, IOM said.',
        ],
        reworded: ['نزحت أكثر من ثلاثة آلاف أسرة من مدينة الساحل بسبب القصف.'],
        altered: [
          ['number', '2,300 families were displaced from Al-Sahil.'],
          [
            'polarity',
            'أعلنت المنظمة الدولية للهجرة أن 3200 أسرة نزحت من مدينة الساحل بسبب الفيضانات.',
          ],
        ],
      },
      {
        at: ['وقال مدير'],
        kept: [
          'Dr Sami al-Badri said that 18 civilians had been killed and 45 wounded since Thursday.',
        ],
        reworded: ['قتل 18 مدنياً منذ يوم الخميس، بحسب الدكتور سامي البدري.'],
        altered: [
          ['number', 'أصيب 12 شخصاً بينهم 45 طفلاً.'],
          ['name', 'Eighteen soldiers were killed and 45 wounded since Thursday.'],
          ['date', 'قتل 18 مدنياً وأصيب 45 آخرون منذ يوم الأربعاء.'],
        ],
      },
      {
        at: ['واتهمت'],
        kept: ['نفى المتحدث باسم الجبهة خالد عثمان قصف السوق المركزي.'],
        reworded: [
          "The Front's spokesman, Khalid Othman, denied that its forces had shelled the market.",
        ],
        altered: [
          ['name', 'The Front accused the government of shelling the central market.'],
          ['polarity', 'أكد المتحدث باسم الجبهة خالد عثمان قصف السوق المركزي.'],
        ],
      },
      {
        at: ['وأضاف'],
        reworded: ['The hospital runs on a single generator.'],
        altered: [['number', 'The blood stocks are enough for three weeks.']],
      },
    ],
  },
  {
    article: 'blind-barrage.md',
    passages: [
      {
        at: ['Une digue'],
        kept: [
          'A dyke broke at Sainte-Aure during the night from Tuesday to Wednesday, flooding about 1,400 houses.',
        ],
        reworded: ['Au moins 9 personnes sont mortes à Sainte-Aure.'],
        altered: [
          ['number', 'La rupture de la digue a fait au plus neuf morts.'],
          ['date', 'The dyke broke during the night of Monday to Tuesday.'],
          ['number', "La rupture d'une digue a inondé quelque 4 100 maisons."],
        ],
      },
      {
        at: ['Selon le préfet'],
        kept: ['Soixante-deux personnes ont été hélitreuillées, selon le préfet.'],
        reworded: ['Seven people are still missing, prefect Marc Delcourt said.'],
        altered: [
          ['name', '2 300 personnes ont été évacuées vers le lycée de Sainte-Aure.'],
          ['quotation', '« Nous cherchons encore dix-sept disparus », a déclaré Marc Delcourt.'],
        ],
      },
      {
        at: ['Le maire'],
        reworded: ['La réfection de la digue avait été demandée en 2023 par la maire.'],
        altered: [
          ['name', 'The prefect says he asked in vain for the dyke to be repaired in 2023.'],
        ],
      },
      {
        at: ['La Croix-Rouge'],
        reworded: [
          'The Red Cross handed out 12 cubic metres of drinking water.',
          "L'électricité devrait revenir le 21 août.",
        ],
        altered: [
          ['polarity', "L'électricité a été rétablie."],
          ['name', 'The Red Cross handed out 900 tents.'],
        ],
      },
    ],
  },
  {
    article: 'blind-trial.md',
    passages: [
      {
        at: ['THE FIRST'],
        kept: ['He is charged with ordering the killing of 57 villagers at Dolna in April 1999.'],
        reworded: ['Koroly went on trial in Brenn on 5 October.'],
        altered: [
          ['polarity', 'Koroly ordered the killing of 57 villagers at Dolna.'],
          ['polarity', 'Koroly admits the charge.'],
          [
            'number',
            'He is charged with ordering the killing of 75 villagers at Dolna in April 1999.',
          ],
        ],
      },
      {
        at: ['Prosecutor Eva'],
        reworded: [
          'A request by the defence to postpone the trial was turned down.',
          'Stahl wants to call forty-three witnesses.',
        ],
        altered: [
          ['name', 'The prosecutor asked for the trial to be postponed by three months.'],
          ['number', "Prosecutor Eva Stahl said she would call 43 of Koroly's former officers."],
        ],
      },
      {
        at: ['One survivor'],
        kept: [
          'Marta Halas told the court that soldiers "took the men first and came back for the boys".',
        ],
        altered: [
          [
            'quotation',
            'Halas said that soldiers "took the boys first and came back for the men".',
          ],
          ['polarity', 'Halas said that she had seen Koroly there.'],
        ],
      },
      {
        at: ['The verdict'],
        reworded: ['Koroly is 74 years old.', 'He could be sent to prison for life.'],
        altered: [
          ['date', 'The verdict is expected in the autumn of 2027.'],
          ['number', 'Koroly faces up to 20 years in prison.'],
        ],
      },
    ],
  },
  {
    article: 'blind-market.md',
    passages: [
      {
        at: ['The price'],
        kept: [
          'The price of a 90 kg bag of sorghum in Abu Sila rose by 14 per cent in August to 38,500 pounds.',
        ],
        reworded: [
          'In August, sorghum became cheaper in Damar and more expensive in Abu Sila.',
          'A kilo of sorghum costs about 430 pounds in Abu Sila.',
        ],
        altered: [
          ['name', 'The price of sorghum fell by 3 per cent in Abu Sila.'],
          ['number', 'The price of a 90 kg bag of sorghum in Abu Sila rose to 38,500 dollars.'],
          ['polarity', 'The price in Abu Sila was the lowest since records began in 2011.'],
        ],
      },
      {
        at: ['Traders give'],
        reworded: [
          'One of the reasons that traders give is the weak currency.',
          'Because the rains came late, the harvest will also be late.',
        ],
        altered: [
          ['polarity', 'The harvest will be late because of the fighting.'],
          ['number', 'The rains came five weeks late.'],
        ],
      },
      {
        at: ['The average household'],
        reworded: [
          'Households in Abu Sila spend more than two thirds of their income on food.',
          'The price of goats fell by 50 per cent in a year.',
        ],
        altered: [
          [
            'polarity',
            'The average household in Abu Sila spends 71 per cent of its income on food, down from 85 per cent a year ago.',
          ],
          ['name', 'Goat prices doubled over the same time.'],
        ],
      },
    ],
  },
  {
    article: 'blind-raid.md',
    passages: [
      {
        at: ['GHAZIRA'],
        kept: [
          'Gunmen on motorcycles stormed the prison of Ghazira in the early hours of Sunday and freed 134 of its 180 inmates.',
        ],
        reworded: ['Forty-six inmates did not escape.', 'The prison was attacked on 15 February.'],
        altered: [
          ['number', 'Gunmen freed all 180 inmates of the prison.'],
          ['date', 'Gunmen stormed the prison of Ghazira in the early hours of Monday.'],
        ],
      },
      {
        at: ['Two guards'],
        reworded: [
          'One guard was taken hostage and two were shot dead.',
          'One of the attackers was killed, according to the governor.',
        ],
        altered: [
          ['number', 'Three guards were shot dead.'],
          ['name', 'The number of attackers was about 40, the governor said.'],
        ],
      },
      {
        at: ['No group'],
        reworded: ['The army suspects the Sons of the Dune.'],
        altered: [
          ['polarity', 'The Sons of the Dune were behind the attack.'],
          ['polarity', 'The Sons of the Dune have claimed the attack.'],
          ['name', 'Residents reported seeing the freed men board trucks that drove south.'],
        ],
      },
      {
        at: ['GHAZIRA', 'By Sunday'],
        reworded: [
          'Of the 134 freed prisoners, 29 were caught again by Sunday evening.',
          'By Sunday evening, 105 of the freed inmates were still at large.',
        ],
        altered: [
          ['number', 'By Sunday evening, 92 of those who had escaped had been caught again.'],
        ],
      },
    ],
  },
  {
    article: 'blind-talks.md',
    passages: [
      {
        at: ['Talks between'],
        kept: [
          'Talks between Oreva and Sund on the waters of the Mara ended on Thursday without an agreement.',
        ],
        reworded: ['The talks ended on 12 November with no deal.'],
        altered: [
          ['name', "The next round is to be held in Oreva's capital, Kelmond."],
          ['polarity', 'Talks between Oreva and Sund ended on Thursday with an agreement.'],
        ],
      },
      {
        at: ['Oreva, which'],
        reworded: [
          'Sund wants the filling of the reservoir to take no less than seven years.',
          'The Mara dam has been finished since 2022.',
        ],
        altered: [
          ['name', 'Sund wants to fill the reservoir within four years.'],
          ['number', 'Sund insists on at most seven years.'],
          ['number', 'Sund insists on a guaranteed flow of 500 cubic metres per minute.'],
        ],
      },
      {
        at: ['"We came'],
        reworded: [
          "Lindt complained that Sund's three proposals had got no answer from Oreva.",
          'The talks were mediated by the African Rivers Commission.',
        ],
        altered: [
          ['name', '"We came with three proposals and heard none," Wangari Muthoni said.'],
          ['name', 'The Asian Rivers Commission mediated the talks.'],
          ['polarity', 'Muthoni said that the gap had widened.'],
        ],
      },
      {
        at: ["Sund's farmers"],
        reworded: ["The farmers' union's figures are exaggerated, Oreva says."],
        altered: [['polarity', "A third of Sund's irrigated land has been lost."]],
      },
    ],
  },
  {
    article: 'blind-quake.md',
    passages: [
      {
        at: ['A magnitude'],
        kept: ['A magnitude 6.1 earthquake struck Pelagon at 4.17 a.m. on 18 April.'],
        reworded: [
          'More than 200 people have died and close to 1,500 are injured.',
          'By 20 April, 212 deaths were known.',
        ],
        altered: [
          ['number', 'A magnitude 6.7 earthquake struck Pelagon at 4.17 a.m. on 18 April.'],
          ['polarity', 'Rescuers say that the number of deaths will not rise.'],
        ],
      },
      {
        at: ['Korit: 148', 'Asvan: 51', 'Nere: 13'],
        reworded: [
          'Korit and Asvan together have 199 dead.',
          'In the three places 4,750 houses were destroyed.',
        ],
        altered: [
          ['name', 'In Asvan, 148 people died.'],
          ['name', 'In Nere, 140 houses were destroyed.'],
        ],
      },
      {
        at: ['Of 14'],
        reworded: [
          'Five of the health posts in Korit district can still be used.',
          'The field hospital from Norland has 80 beds.',
        ],
        altered: [
          ['polarity', 'Of 14 health posts in Korit district, nine can be used.'],
          ['name', 'A field hospital from Finland with 80 beds began work on Sunday.'],
        ],
      },
      {
        at: ['The road'],
        reworded: ['After two days of landslides, the road between Korit and Asvan is open again.'],
        altered: [
          ['name', 'Flights to Korit remain suspended.'],
          ['date', 'The road from Korit to Asvan was reopened on Sunday.'],
        ],
      },
    ],
  },
  {
    article: 'blind-hawija.md',
    passages: [
      {
        at: ['وقعت'],
        kept: [
          'The tribes of Bani Salim and Al Marzouq signed a truce of six months in Hawija on Wednesday.',
          'وقعت القبيلتان اتفاق هدنة لمدة ستة أشهر بوساطة المحافظ.',
        ],
        altered: [
          ['number', 'أسفرت الاشتباكات عن مقتل 72 شخصاً منذ مطلع يونيو.'],
          ['date', 'The tribes signed the truce on Thursday.'],
          ['date', 'أسفرت الاشتباكات عن مقتل 27 شخصاً منذ مطلع يوليو.'],
        ],
      },
      {
        at: ['وينص'],
        reworded: ['سيتم إطلاق سراح 14 محتجزاً بموجب الاتفاق.'],
        altered: [
          ['polarity', 'Fourteen detainees have been released.'],
          ['name', 'ينص الاتفاق على فتح الطريق إلى مدينة الحويجة.'],
        ],
      },
      {
        at: ['وقالت'],
        reworded: [
          'According to the activist Layla Haddad, women had no part in the negotiations.',
        ],
        altered: [
          ['polarity', 'قالت الناشطة ليلى حداد إن النساء شاركن في المفاوضات.'],
          ['name', 'The governor said that women had not taken part in the negotiations.'],
        ],
      },
      {
        at: ['وتقول'],
        reworded: [
          "MSF's clinic in Hawija has received 63 wounded, a third of them women and children.",
          'استقبلت عيادة أطباء بلا حدود 63 جريحاً.',
        ],
        altered: [
          ['number', 'Two thirds of the 63 wounded were women and children.'],
          ['name', 'استقبلت عيادة منظمة أطباء بلا حدود في الحويجة 63 قتيلاً.'],
        ],
      },
    ],
  },
  {
    article: 'blind-greve.md',
    passages: [
      {
        at: ['KABOLO'],
        kept: ['Les mineurs de Kabolo ont voté mardi à 84 % la poursuite de la grève.'],
        reworded: [
          'The strike at Kabolo began on 12 January, and on 27 January the miners voted to continue it.',
        ],
        altered: [
          ['polarity', 'The miners voted on Tuesday to end the strike.'],
          ['number', 'Les 1 200 mineurs de Kabolo ont voté la poursuite de la grève.'],
        ],
      },
      {
        at: ['Les grévistes'],
        reworded: ['The strikers want 15 per cent more pay; Norex offers six.'],
        altered: [
          ['name', 'La direction de Norex propose une hausse de 15 %.'],
          ['number', 'Each day of the strike costs the company 1.2 billion dollars.'],
          [
            'name',
            "Selon le syndicat, chaque jour d'arrêt coûte 1,2 million de dollars à l'entreprise.",
          ],
        ],
      },
      {
        at: ['Deux mineurs'],
        kept: ['Two miners suffered gunshot wounds in clashes with the gendarmerie on Saturday.'],
        reworded: ["Les gendarmes n'ont pas ouvert le feu, assure le ministre de l'Intérieur."],
        altered: [
          ['name', 'Two gendarmes were wounded by gunfire on Saturday.'],
          ['polarity', 'Les gendarmes ont tiré sur deux mineurs.'],
        ],
      },
      {
        at: ['Une médiation'],
        reworded: ["L'évêque de Kabolo doit mener une médiation à partir de jeudi."],
        altered: [['date', "Une médiation menée par l'évêque de Kabolo doit commencer vendredi."]],
      },
    ],
  },
  {
    article: 'blind-ferry2.md',
    passages: [
      {
        at: ['The coast guard'],
        kept: [
          'The coast guard of Morra said on Monday that it had found a wooden boat with 73 people on board.',
        ],
        reworded: [
          'Sixty-two people on the boat were still alive.',
          'Forty nautical miles south of Cape Elin, a drifting wooden boat was found.',
        ],
        altered: [
          ['number', 'The boat was found with 37 people on board.'],
          ['number', 'The boat was drifting 40 kilometres south of Cape Elin.'],
          ['name', 'The boat was drifting 40 nautical miles north of Cape Elin.'],
        ],
      },
      {
        at: ['The survivors'],
        reworded: [
          'According to the survivors, the engine failed on 26 June.',
          'They were passed by a freighter that did not stop, the survivors said.',
        ],
        altered: [
          [
            'polarity',
            'The coast guard established that a freighter had passed them without stopping.',
          ],
          ['name', 'The survivors come from Harat and Mersa.'],
        ],
      },
      {
        at: ['"They drank'],
        reworded: ['Brito treated the survivors in Elin.'],
        altered: [['quotation', '"They drank fuel at the end," said Dr Ana Brito.']],
      },
      {
        at: ['So far'],
        reworded: [
          'Some 1,200 people have died or disappeared on the route so far this year.',
          'Last year, 988 people had died or disappeared by this time.',
        ],
        altered: [
          [
            'polarity',
            'Fewer people have died on this route than in the same period of last year.',
          ],
          [
            'name',
            'According to the interior ministry, 1,207 people have died or disappeared on this route.',
          ],
        ],
      },
    ],
  },
  {
    article: 'blind-vote.md',
    passages: [
      {
        at: ['With 62'],
        kept: ['With 62 per cent of the votes counted, President Jonas Adeke leads.'],
        reworded: [
          'Adeke leads with 48.3 per cent, Okello has 44.9.',
          'Adeke is about three and a half points ahead of Okello.',
        ],
        altered: [
          ['name', 'Ruth Okello leads ahead of President Jonas Adeke.'],
          ['number', 'With 82 per cent of the votes counted, President Jonas Adeke leads.'],
        ],
      },
      {
        at: ['If no candidate'],
        reworded: [
          'Turnout was 73 per cent in 2021.',
          'A run-off will be held on 21 June unless a candidate gets more than 50 per cent of the votes.',
        ],
        altered: [
          ['polarity', 'Turnout was higher than in 2021.'],
          [
            'date',
            'A run-off is to be held on 12 June if no candidate gets more than half of the votes.',
          ],
          ['polarity', 'A run-off will be held on 21 June.'],
        ],
      },
      {
        at: ['Observers'],
        kept: ["Okello's party said it would go to court."],
        reworded: [
          'The late opening of polling stations in the south was criticised by observers.',
        ],
        altered: [
          ['name', 'The observers criticised the late opening of polling stations in the north.'],
          ['quotation', 'The observers called the vote "orderly in every respect".'],
          ['polarity', "Okello's party proved fraud in 40 polling stations."],
          ['polarity', 'The commission dismissed its chairman on Tuesday.'],
        ],
      },
    ],
  },
  {
    article: 'blind-aid.md',
    passages: [
      {
        at: ['A convoy'],
        kept: [
          'It brought 560 tonnes of flour, oil and pulses, enough for 40,000 people for a month.',
        ],
        reworded: [
          'WFP said that 34 trucks had reached Maskal on Wednesday.',
          'The convoy brought 560,000 kilograms of food.',
        ],
        altered: [
          ['number', 'It brought enough for 40,000 people for a week.'],
          ['number', 'It was the second convoy to reach the town in 11 weeks.'],
          ['polarity', 'The trucks were unloaded by volunteers of the Red Crescent.'],
        ],
      },
      {
        at: ['Before the siege'],
        reworded: ['According to the council, around 47,500 people have left the town.'],
        altered: [['name', 'WFP estimates that half of the people of Maskal have left.']],
      },
      {
        at: ['Another six'],
        reworded: [
          'Moreno said that six trucks with medicines had been held up at Tebel.',
          'Soldiers of the Third Brigade stopped six trucks at the Tebel checkpoint.',
        ],
        altered: [
          ['number', 'Another six trucks were held up by soldiers of the Thirteenth Brigade.'],
          [
            'polarity',
            'Six trucks were held up at the Tebel checkpoint because of fighting nearby.',
          ],
          ['name', 'Another six trucks with medicines were held up at the Maskal checkpoint.'],
        ],
      },
      {
        at: ['The parties'],
        reworded: ['Since then two convoys have been called off.'],
        altered: [
          ['date', 'The parties had agreed on 10 November to let one convoy through each week.'],
          ['number', 'The parties had agreed to let two convoys through each week.'],
        ],
      },
    ],
  },
  {
    article: 'blind-fire.md',
    passages: [
      {
        at: ['Firefighters brought'],
        reworded: [
          'The fire at Ras Hafun was under control on 10 August.',
          'The blaze was started by lightning that struck a storage tank, according to Petrohaf.',
        ],
        altered: [
          ['polarity', 'The blaze began after a drone struck a storage tank.'],
          [
            'number',
            'The blaze was brought under control 25 hours after lightning struck a storage tank.',
          ],
        ],
      },
      {
        at: ['Four firefighters'],
        kept: ['Four firefighters died on Saturday when a second tank exploded.'],
        reworded: ['Aziz said that it was not sabotage.'],
        altered: [
          ['polarity', "Petrohaf's managing director did not rule out sabotage."],
          ['name', 'Selma Aziz demanded an independent inquiry.'],
          ['date', 'Four firefighters died on Sunday when a second tank exploded.'],
        ],
      },
      {
        at: ['The refinery'],
        reworded: [
          'The refinery will process around 60,000 barrels a day for six weeks or more.',
          'Taxis get 60 litres of petrol a week, three times as much as private cars.',
        ],
        altered: [
          ['name', 'Private cars get 60 litres a week, taxis 20.'],
          ['number', 'The refinery will run at half its capacity for at most six weeks.'],
          ['number', 'Private cars get 20 litres a day.'],
        ],
      },
    ],
  },
  {
    article: 'blind-school.md',
    passages: [
      {
        at: ['Of 1,210'],
        kept: ['About 290,000 children are back in class, the ministry of education said.'],
        reworded: [
          'More than two thirds of the schools have reopened.',
          'In total, 375 schools in the province are still closed.',
        ],
        altered: [
          [
            'number',
            'Of 1,210 schools in Vardan province, 385 opened their doors again on 12 October.',
          ],
          ['polarity', '290,000 children are not back in class.'],
          ['polarity', 'The schools opened five weeks earlier than planned.'],
        ],
      },
      {
        at: ['In the districts'],
        reworded: [
          'In Hol and Mireh, displaced families are still being sheltered in 164 schools.',
        ],
        altered: [
          ['name', 'In the districts of Hol and Mireh, 164 hospitals still serve as shelters.'],
          ['name', 'In the districts of Hol and Vardan, 164 schools still serve as shelters.'],
        ],
      },
      {
        at: ['UNICEF'],
        reworded: ['Brandt called a tent a beginning.'],
        altered: [
          ['quotation', '"A tent is not a school, but it is a solution," said Olga Brandt.'],
          ['name', 'UNICEF has provided 310,000 tents.'],
        ],
      },
      {
        at: ['Teachers'],
        reworded: [
          "The teachers will strike on 2 November if they do not get at least two months' wages.",
          'For teachers, the last pay was in May or June.',
        ],
        altered: [
          ['polarity', 'The teachers have been on strike since 2 November.'],
          ['number', 'The union demands the wages of at least three months.'],
        ],
      },
    ],
  },
  {
    article: 'blind-drone.md',
    passages: [
      {
        at: ['An explosion'],
        reworded: [
          "According to Lorm's army, no civilians were near the depot.",
          'The depot in Kasra was destroyed on 21 November.',
        ],
        altered: [
          [
            'polarity',
            'There were no civilians near the ammunition store that was hit on Saturday.',
          ],
          ['name', 'Rebel drones hit an ammunition store of the army of Lorm.'],
        ],
      },
      {
        at: ['A nurse'],
        reworded: [
          'Sixteen dead people were brought to the clinic in Kasra, a nurse said.',
          'Grain had been stored in the building, according to the nurse.',
        ],
        altered: [
          ['number', 'The nurse said that 16 women had been brought in.'],
          ['name', 'The rebels said that the building had been used to store grain.'],
        ],
      },
      {
        at: ['The rebels'],
        kept: [
          "The rebels' political office said that 22 civilians had died, and called the strike a war crime.",
        ],
        reworded: ['Neither number could be verified by the Observer Network.'],
        altered: [
          ['name', 'The army said that 22 civilians had died.'],
          ['polarity', 'The Observer Network verified both figures.'],
        ],
      },
      {
        at: ['Satellite'],
        reworded: ['The crater is some 15 m across.'],
        altered: [
          ['number', 'Satellite pictures show a crater about 50 metres wide.'],
          ['name', 'Satellite pictures show three burnt houses.'],
        ],
      },
    ],
  },
  {
    article: 'blind-nile.md',
    passages: [
      {
        at: ['أفادت'],
        kept: [
          'Floods completely destroyed 740 houses in Qudaym state, the emergency committee said.',
        ],
        reworded: [
          'شردت السيول نحو ثلاثة عشر ألف شخص في ولاية القضيم.',
          'تضرر 2640 منزلاً كلياً أو جزئياً.',
        ],
        altered: [
          ['number', 'دمرت السيول 1900 منزل تدميراً كلياً.'],
          ['number', 'The floods displaced about 30,000 people.'],
        ],
      },
      {
        at: ['وبلغ'],
        kept: ['بلغ منسوب النهر 16.4 متراً عند محطة التلة.'],
        reworded: ['At Al-Talla, the river was 0.4 metres above flood level.'],
        altered: [
          ['polarity', 'بلغ منسوب النهر 16.4 متراً، أي أقل من مستوى الفيضان بـ 40 سنتيمتراً.'],
          ['number', 'The river reached 14.6 metres at Al-Talla.'],
        ],
      },
      {
        at: ['وقال والي'],
        reworded: [
          'قال الطاهر إن الحكومة ستوزع خياماً الأسبوع المقبل.',
          'Volunteers criticised the slow response.',
        ],
        altered: [
          ['polarity', 'وزعت الحكومة 5000 خيمة.'],
          ['name', 'قال متطوعون إن الحكومة ستوزع 5000 خيمة خلال الأسبوع المقبل.'],
        ],
      },
    ],
  },
  {
    article: 'blind-puits.md',
    passages: [
      {
        at: ['Au 7 juin'],
        kept: ['As of 7 June, 23,450 displaced people were registered in the sites of Tillako.'],
        reworded: [
          'Le département de Banfa a été attaqué le 26 mai ; la plupart des déplacés en viennent.',
        ],
        altered: [
          [
            'polarity',
            "23 450 personnes déplacées étaient enregistrées, soit 18 % de moins qu'en mai.",
          ],
          ['name', 'Most of the displaced come from Dori.'],
        ],
      },
      {
        at: ['Dori-Nord\t12', 'Wassa\t7', 'Tinga\t3'],
        kept: ['Dori-Nord has 12,900 displaced people and 14 water points.'],
        reworded: ['Le site de Tinga compte soixante latrines.'],
        altered: [
          ['name', "Wassa compte 95 points d'eau et 6 latrines."],
          ['name', 'Tinga hosts 7,350 displaced people.'],
        ],
      },
      {
        at: ['Aucun cas'],
        reworded: [
          "Onze échantillons sont analysés ; aucun cas de rougeole n'est confirmé.",
          "ALIMA's mobile clinic has seen almost 1,900 patients.",
        ],
        altered: [
          ['polarity', 'Onze cas de rougeole ont été confirmés.'],
          ['number', "La clinique mobile d'ALIMA a vu 1 870 enfants."],
        ],
      },
      {
        at: ['Le HCR'],
        reworded: ['UNHCR plans to build 400 shelters by the end of July.'],
        altered: [
          ['polarity', 'Le HCR a construit 400 abris.'],
          [
            'number',
            'The authorities have banned all movements on the RN6 between Wassa and Banfa.',
          ],
        ],
      },
    ],
  },
  {
    article: 'blind-wire2.md',
    passages: [
      {
        at: ['SABHA'],
        reworded: [
          'Supplies to three power stations were cut, Nagas said.',
          'The pipeline was damaged on 25 March.',
        ],
        altered: [
          ['date', 'Saboteurs damaged a gas pipeline on Thursday.'],
          ['name', 'Saboteurs damaged an oil pipeline in the western desert.'],
          ['name', 'Saboteurs damaged a gas pipeline in the eastern desert.'],
        ],
      },
      {
        at: ['Repairs'],
        reworded: [
          'Repairs are expected to take up to two weeks.',
          'Daoud said that exports went on as before.',
        ],
        altered: [
          ['name', 'Nagas told parliament that exports were not affected.'],
          ['number', 'Repairs would take 10 to 40 days.'],
        ],
      },
      {
        at: ['It was'],
        reworded: [
          'Three attacks were counted in 2025, and five so far this year.',
          'The attack was condemned by a tribal council.',
        ],
        altered: [
          ['name', 'The tribal council claimed responsibility for the attack.'],
          ['polarity', 'There were more attacks in the whole of 2025 than this year so far.'],
          [
            'polarity',
            'The council carried out the attack because it demands jobs at the gas field.',
          ],
        ],
      },
    ],
  },
];
