import type { CheckSet } from './types.ts';

/** Sentences over twelve invented texts in English, French and Arabic; at their first run 75 % were found and 11 % accused. */
export const HEAT_AND_RETURNS: readonly CheckSet[] = [
  {
    article: 'blind-heat.md',
    passages: [
      {
        at: ['At least'],
        reworded: [
          'Forty of those who have died since Friday were over 75.',
          'Temperatures in Ostrava Nova passed 44 degrees on 10 July.',
        ],
        altered: [
          ['number', 'At most 61 people have died since Friday.'],
          ['number', 'Sixty-one people older than 75 have died in Ostrava Nova.'],
          ['number', 'Temperatures passed 44 degrees Fahrenheit.'],
        ],
      },
      {
        at: ['Hospital beds'],
        kept: ['"We put patients in corridors," said Dr Ines Calder.'],
        reworded: ['Renn said there were enough beds.'],
        altered: [
          ['name', 'The Central Clinic denied that there was a shortage of beds.'],
          [
            'quotation',
            'Calder said: "We put patients in tents, and we send home those who can walk."',
          ],
          ['polarity', 'The health minister admitted that there was a shortage of beds.'],
        ],
      },
      {
        at: ['The power'],
        kept: ['Elmar wants to stop the power cuts on Thursday.'],
        reworded: ['Electricity was cut for as many as six hours a day.'],
        altered: [
          ['polarity', 'Elmar ended the cuts on Thursday.'],
          ['polarity', 'Elmar cut electricity because of a strike of its workers.'],
          ['number', 'The power company cut electricity for at least six hours a day.'],
        ],
      },
      {
        at: ['In the heatwave'],
        reworded: ['In 2019, a heatwave that was twice as long killed 112 people in the city.'],
        altered: [
          ['polarity', 'The heatwave of 2019 was shorter than this one.'],
          ['number', 'In the heatwave of 2019, 121 people died in the city.'],
        ],
      },
    ],
  },
  {
    article: 'blind-peace.md',
    passages: [
      {
        at: ['DORN'],
        reworded: [
          'Forty-eight soldiers were handed to the Red Cross by the Highland Front.',
          'It was the first release of prisoners in this conflict, which began in March.',
        ],
        altered: [
          ['name', 'The army handed over 48 captured rebels to the Red Cross.'],
          ['date', 'The Highland Front on Monday handed over 48 captured soldiers.'],
          ['name', 'The soldiers were handed over at the Dorn pass.'],
        ],
      },
      {
        at: ['The army will'],
        reworded: [
          'Tesfay said the army would release 60 prisoners by Sunday.',
          'Sixty prisoners are to be freed by 4 October.',
        ],
        altered: [
          ['polarity', 'The army has freed 60 prisoners.'],
          ['polarity', 'General Tesfay said that Marta Lien would be among those freed.'],
          ['number', 'The army will free 600 prisoners by Sunday.'],
        ],
      },
      {
        at: ['The Front accuses'],
        reworded: [
          'According to the army, lightning caused the fires in the villages.',
          'The claims could not be verified independently.',
        ],
        altered: [
          ['polarity', 'The army burned seven villages in August.'],
          ['name', 'The Front says that the villages were empty.'],
          ['date', 'The Front accuses the army of having burned seven villages in April.'],
        ],
      },
      {
        at: ['A diplomat'],
        kept: ['A diplomat said a truce was "closer than at any time this year".'],
        altered: [
          ['name', 'General Tesfay said a truce was "closer than at any time this year".'],
          ['quotation', 'A diplomat said a truce was "closer than at any time this decade".'],
        ],
      },
    ],
  },
  {
    article: 'blind-nutrition.md',
    passages: [
      {
        at: ['The survey of'],
        kept: ['Severe acute malnutrition stood at 4.6 per cent.'],
        reworded: ['More than one child in six in Ketta and Obar is acutely malnourished.'],
        altered: [
          ['polarity', 'Global acute malnutrition has fallen since May.'],
          ['number', 'Severe acute malnutrition stood at 6.4 per cent.'],
          ['name', 'The survey of 1,264 women found global acute malnutrition of 17.3 per cent.'],
        ],
      },
      {
        at: ['Ketta\t702', 'Obar\t562'],
        kept: ['In Obar, 562 children were surveyed.'],
        reworded: ['GAM is higher in Ketta than in Obar.'],
        altered: [['name', 'In Ketta, GAM stood at 14.2 per cent.']],
      },
      {
        at: ['Only 22'],
        reworded: [
          'Thirty-six of the 58 nutrition sites do not function.',
          'Nine thousand cartons that UNICEF has ordered are held up at the port of Lome.',
        ],
        altered: [
          ['polarity', 'Of 58 nutrition sites, 22 are not functioning.'],
          ['polarity', 'UNICEF has delivered another 9,000 cartons.'],
          ['name', 'MSF has ordered another 9,000 cartons.'],
          ['date', 'The stock of therapeutic food will last until mid-November.'],
        ],
      },
      {
        at: ['The survey team'],
        reworded: ['Fighting kept the survey team from reaching the east of Obar.'],
        altered: [
          ['name', 'The survey team could not reach the west of Obar because of fighting.'],
          ['polarity', 'The survey team could not reach the east of Obar because of floods.'],
        ],
      },
    ],
  },
  {
    article: 'blind-bank.md',
    passages: [
      {
        at: ['The central bank'],
        reworded: [
          'The key interest rate went up by 2.5 percentage points.',
          'Moss defended the rate rise as necessary for the lira.',
        ],
        altered: [
          ['polarity', 'The central bank lowered its key interest rate to 11.5 per cent.'],
          ['number', 'It was the fifth increase since October.'],
          ['name', 'The lira has gained 18 per cent against the dollar since the new year.'],
        ],
      },
      {
        at: ['Inflation'],
        kept: ['The bank aims for 15 per cent inflation by the end of the year.'],
        reworded: ['In December, inflation had stood at 26 per cent.'],
        altered: [
          ['polarity', 'Inflation was higher in January than in December.'],
          ['polarity', 'Inflation has come down to 15 per cent.'],
        ],
      },
      {
        at: ['Exporters'],
        reworded: [
          "Forty per cent of the association's members cannot pay their loans any more, it says.",
        ],
        altered: [
          ['name', 'Small businesses welcomed the decision.'],
          ['polarity', 'Exporters criticised the decision.'],
        ],
      },
    ],
  },
  {
    article: 'blind-cyber.md',
    passages: [
      {
        at: ['A cyber attack'],
        kept: [
          'A cyber attack has shut down the computers of all 14 hospitals of the Veld group since Monday evening.',
        ],
        reworded: ["The computers of Veld's hospitals have been down since 18 May."],
        altered: [
          [
            'number',
            'A cyber attack has shut down the computers of four of the 14 hospitals of the Veld group.',
          ],
          ['polarity', 'Urgent operations have been postponed.'],
        ],
      },
      {
        at: ['The attackers'],
        reworded: [
          'A ransom of €3 million is demanded by the attackers.',
          'Brandt ruled out paying the ransom.',
        ],
        altered: [
          ['polarity', 'Veld has paid 3 million euros in ransom.'],
          ['polarity', 'Data of patients had been stolen, Brandt said.'],
          ['number', 'The attackers want 3 million dollars in ransom.'],
        ],
      },
      {
        at: ['Investigators'],
        reworded: ['In 2024, Sanis lost eleven days and 8 million euros through a similar attack.'],
        altered: [
          ['polarity', 'Nightjar carried out the attack.'],
          ['name', 'A similar attack had cost the rival group Nightjar eleven days.'],
          ['number', 'A similar attack in 2024 had cost Sanis 18 million euros.'],
        ],
      },
    ],
  },
  {
    article: 'blind-strandedfr.md',
    passages: [
      {
        at: ['Environ'],
        kept: [
          'About 640 migrants have been stuck at the Kélo border post since Sunday, the NGO Passerelle said.',
        ],
        reworded: ['Plus de 600 migrants sont bloqués au poste-frontière de Kélo.'],
        altered: [
          ['number', 'Environ 640 enfants sont bloqués au poste-frontière de Kélo.'],
          ['date', 'Environ 640 migrants sont bloqués depuis samedi au poste-frontière de Kélo.'],
          ['number', 'About 460 migrants are stuck at the Kélo border post.'],
        ],
      },
      {
        at: ['« Il gèle'],
        kept: ['Local police have not confirmed the two deaths.'],
        reworded: ['Selon Inès Morel, deux personnes âgées sont mortes de froid.'],
        altered: [
          ['polarity', 'La police locale a confirmé ces décès.'],
          ['quotation', "« Il pleut la nuit et ils n'ont que des bâches », a déclaré Inès Morel."],
          ['name', 'Selon la police locale, deux personnes âgées sont mortes de froid.'],
        ],
      },
      {
        at: ['Le ministre'],
        kept: ["Victor Lanz a annoncé l'envoi de 200 policiers supplémentaires."],
        reworded: ['The Regional Union is due to meet on 20 March.'],
        altered: [
          ['polarity', "L'Union régionale s'est réunie vendredi pour examiner la situation."],
          ['name', "Victor Lanz a annoncé l'envoi de 200 soldats supplémentaires."],
          [
            'name',
            'The interior minister of Marsala, Victor Morel, announced that 200 more police would be sent.',
          ],
        ],
      },
      {
        at: ['Passerelle a distribué'],
        reworded: ['Passerelle avait distribué 600 repas dimanche.'],
        altered: [
          ['polarity', 'Passerelle a distribué 1 200 repas lundi, deux fois moins que la veille.'],
        ],
      },
    ],
  },
  {
    article: 'blind-mineclearance.md',
    passages: [
      {
        at: ['قتل خمسة'],
        kept: [
          'Five farmers were killed and nine others injured by a landmine near Al-Rashida on Saturday, local police said.',
        ],
        reworded: ['أصيب 9 أشخاص وقتل 5 في انفجار لغم قرب الرشيدة.'],
        altered: [
          ['number', 'قتل تسعة مزارعين وأصيب خمسة آخرون في انفجار لغم أرضي.'],
          ['name', 'Five soldiers were killed by a landmine near Al-Rashida.'],
          ['date', 'وقع انفجار اللغم صباح الأحد.'],
        ],
      },
      {
        at: ['وقال رئيس'],
        reworded: ['The team has removed more than 400 mines since January, Youssef Nassar said.'],
        altered: [
          ['polarity', 'أزال الفريق 430 لغماً منذ يناير، أي نصف ما أزاله في العام الماضي.'],
          ['number', 'The team has removed 340 mines since January.'],
          ['date', 'أزال الفريق 430 لغماً منذ فبراير.'],
        ],
      },
      {
        at: ['وتعهدت'],
        kept: ['The government promised to pay compensation to the families of the victims.'],
        altered: [
          ['polarity', 'دفعت الحكومة تعويضات لأسر الضحايا.'],
          ['polarity', 'تلقت أسر ضحايا العام الماضي تعويضات.'],
          ['name', 'قالت الحكومة إن أسر ضحايا العام الماضي لم تتلق شيئاً.'],
        ],
      },
      {
        at: ['وستبدأ'],
        reworded: [
          'UNICEF supports an awareness campaign in 28 schools.',
          'ستبدأ حملة التوعية يوم 28 يونيو.',
        ],
        altered: [
          ['name', 'An awareness campaign will begin in 28 hospitals.'],
          ['polarity', 'An awareness campaign has begun in 28 schools.'],
        ],
      },
    ],
  },
  {
    article: 'blind-dam2.md',
    passages: [
      {
        at: ['Cracks'],
        kept: ['Cracks up to 14 metres long have appeared in the wall of the Upper Sarro dam.'],
        reworded: ['Photographs of the cracks were published on 21 August.'],
        altered: [
          ['number', 'Cracks at least 14 metres long have appeared in the wall.'],
          [
            'name',
            'A whistleblower confirmed the cracks three days after Hydrosar had published photographs of them.',
          ],
          ['number', 'Cracks up to 14 centimetres long have appeared in the wall of the dam.'],
        ],
      },
      {
        at: ['Hydrosar says'],
        reworded: [
          'Kerr wants the reservoir lowered by eight metres at once.',
          'According to Hydrosar, there is no danger from the dam.',
        ],
        altered: [
          ['polarity', 'The dam is safe.'],
          ['name', 'Hydrosar says that the reservoir must be lowered by eight metres at once.'],
          ['polarity', 'Hydrosar says that the dam is not safe.'],
        ],
      },
      {
        at: ['Below the dam'],
        reworded: [
          'Some 19,000 people live below the dam outside Sarro.',
          'An evacuation order has not been given.',
        ],
        altered: [
          ['number', 'In the town of Sarro live 31,000 people.'],
          ['polarity', 'The government has sent buses.'],
          ['polarity', 'An evacuation has been ordered.'],
        ],
      },
      {
        at: ['The dam, 118'],
        reworded: [
          'Completed in 1971, the dam is 118 m high.',
          'Thirty-two years after it was completed, the dam was repaired.',
        ],
        altered: [['date', 'The dam was completed in 2003.']],
      },
    ],
  },
  {
    article: 'blind-refugees.md',
    passages: [
      {
        at: ['Between 19'],
        reworded: [
          'Almost 59,000 people have returned to Nimra since July.',
          'From Zafir, 4,310 people came back in the week from 19 to 25 October.',
        ],
        altered: [
          ['polarity', 'By the end of the year, 80,000 people had returned.'],
          [
            'name',
            'Between 19 and 25 October, 4,310 people returned to Zafir from camps in Nimra.',
          ],
          ['date', 'The total of 58,700 was reached since June.'],
        ],
      },
      {
        at: ['Most returnees'],
        reworded: [
          'NRC talked to 540 families.',
          'About 29 per cent of returnees come from elsewhere than Camp Delta.',
        ],
        altered: [
          ['number', 'Two in three find the house occupied by somebody else.'],
          ['name', 'Most returnees come from Camp Sigma.'],
          ['number', 'NRC interviewed 450 families.'],
        ],
      },
      {
        at: ['The governor'],
        reworded: ['So far, 2,130 claims have not been decided.'],
        altered: [
          ['polarity', 'The governor has decided all claims within 90 days.'],
          ['number', 'The governor has promised to decide half of the claims within 90 days.'],
          ['number', 'The governor has promised to decide all claims within 90 weeks.'],
        ],
      },
      {
        at: ['Landmines'],
        reworded: [
          'Two returnees were killed by landmines last week.',
          'A nine-year-old girl is among the four injured.',
        ],
        altered: [
          ['number', 'Landmines killed four returnees last week and injured two.'],
          ['polarity', 'Two returnees were killed last week by shelling.'],
        ],
      },
    ],
  },
  {
    article: 'blind-press.md',
    passages: [
      {
        at: ['Police in'],
        kept: ['Police took away 11 computers, her lawyer said.'],
        reworded: ['Amara Doe, the editor of Horizon, was arrested on Wednesday.'],
        altered: [
          ['number', 'Police searched the office for nine hours.'],
          ['name', 'The interior ministry said that 11 computers had been taken away.'],
          ['name', 'Police in Solent arrested the editor of the weekly Horizon, Felix Adu.'],
        ],
      },
      {
        at: ['The interior'],
        reworded: [
          'According to Adu, the documents were on the website of the ministry since January.',
          'Doe is suspected of having published state secrets.',
        ],
        altered: [
          ['polarity', 'Doe published state secrets.'],
          ['name', 'Adu said that Doe was suspected of publishing state secrets.'],
          ['date', "The documents had been on the ministry's website since June."],
        ],
      },
      {
        at: ['Doe won'],
        kept: ['Doe won the Continental Press Prize in 2022.'],
        reworded: ['This is her third arrest.'],
        altered: [
          ['polarity', 'She was arrested twice before, and charged each time.'],
          ['polarity', 'Doe won the Continental Press Prize before her first arrest.'],
        ],
      },
      {
        at: ['Journalists'],
        reworded: [
          'The union speaks of 900 journalists in front of the court.',
          'Journalists protested at the court on 9 April.',
        ],
        altered: [
          ['name', 'The police counted 900 of them.'],
          ['polarity', 'Journalists gathered because their wages had not been paid.'],
        ],
      },
    ],
  },
  {
    article: 'blind-flood2.md',
    passages: [
      {
        at: ['Le bilan'],
        kept: ['The provisional toll is 33 dead and 12 missing, civil protection said.'],
        reworded: ['Dans six communes, plus de 8 500 maisons sont détruites.'],
        altered: [
          ['number', "Le bilan provisoire s'élève à 12 morts et 33 disparus."],
          ['number', 'Moins de 8 500 maisons ont été détruites.'],
          ['name', 'More than 8,500 schools were destroyed in six communes.'],
        ],
      },
      {
        at: ['À Méré'],
        reworded: [
          'In Méré, the water has fallen by 0.6 metres since Saturday.',
          'Les camions ne peuvent toujours pas passer sur le pont de Tolo.',
        ],
        altered: [
          ['polarity', "À Méré, l'eau a monté de 60 centimètres depuis samedi."],
          ['name', "À Tolo, l'eau a baissé de 60 centimètres."],
        ],
      },
      {
        at: ['Le gouverneur'],
        reworded: [
          "Sana a fait appel à l'armée.",
          'Three helicopters are expected from the capital on 16 September.',
        ],
        altered: [
          ['polarity', 'Three helicopters have arrived from the capital.'],
          ['name', "L'armée a demandé l'aide du gouverneur."],
        ],
      },
      {
        at: ["L'UNICEF"],
        kept: ['So far no case of cholera has been reported.'],
        altered: [
          ['polarity', 'Plusieurs cas de choléra ont été signalés.'],
          ['polarity', 'A cholera epidemic has broken out, UNICEF says.'],
        ],
      },
    ],
  },
  {
    article: 'blind-mosque.md',
    passages: [
      {
        at: ['يعيش'],
        kept: ['About 9,600 displaced people live in schools and mosques in the town of Karma.'],
        reworded: ['يعيش نحو 4800 طفل نازح في مدارس ومساجد كرمة.'],
        altered: [
          ['number', 'يعيش 9600 طفل نازح في مدينة كرمة.'],
          ['number', 'يعيش 6900 نازح في مدارس ومساجد مدينة كرمة.'],
        ],
      },
      {
        at: ['وقالت مسؤولة'],
        reworded: ['Only seven of 22 schools still receive pupils, Huda Salim said.'],
        altered: [
          ['polarity', 'سبع مدارس من أصل 22 لم تعد تستقبل التلاميذ.'],
          ['number', 'Only seven of 27 schools still receive pupils.'],
        ],
      },
      {
        at: ['ورفض'],
        kept: ['The governor said that a new camp for 4,000 people would be ready in March.'],
        reworded: ['رفض المحافظ فتح الفندق الحكومي أمام النازحين.'],
        altered: [
          ['polarity', 'قبل محافظ كرمة الطلب.'],
          ['polarity', 'A new camp for 4,000 people has opened.'],
          ['date', 'سيكون المخيم الجديد جاهزاً في أبريل.'],
        ],
      },
      {
        at: ['ووزع'],
        reworded: ['The Red Crescent handed out 2,100 blankets last week.'],
        altered: [
          ['name', 'وزع الهلال الأحمر 2100 خيمة خلال الأسبوع الماضي.'],
          ['name', 'وزعت البلدية 2100 بطانية خلال الأسبوع الماضي.'],
        ],
      },
    ],
  },
];
