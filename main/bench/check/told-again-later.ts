import type { CheckSet } from './types.ts';

/** The other half of the sentences told again. */
export const TOLD_AGAIN_LATER: readonly CheckSet[] = [
  {
    article: 'blind-quake.md',
    passages: [
      {
        at: ['A magnitude'],
        reworded: [
          'More than 200 people were killed when the earth shook on Saturday morning.',
          'Rescuers expect the death toll to climb.',
          'Nearly 1,500 people were hurt in the 6.1 quake.',
        ],
        altered: [
          ['polarity', 'Rescuers say that the number may rise.'],
          ['polarity', 'Rescuers say that the number will not rise.'],
        ],
      },
      {
        at: ['Korit: 148', 'Asvan', 'Nere'],
        reworded: [
          'Korit was hit hardest, with 148 dead.',
          'In Korit and Asvan together, almost 200 people died.',
          'In Nere the damage was smallest: 13 dead and 400 houses destroyed.',
        ],
        altered: [['number', 'In Asvan 148 people died.']],
      },
      {
        at: ['Of 14'],
        reworded: [
          'Only five of the 14 health posts in Korit district can still be used.',
          'Norland has set up a field hospital with 80 beds.',
          'Two thirds of the health posts in Korit are out of use.',
        ],
        altered: [['polarity', 'A field hospital from Norland with 80 beds will begin work.']],
      },
      {
        at: ['The road'],
        reworded: [
          'Nere cannot be reached by air.',
          'Landslides had cut off the road between Korit and Asvan for two days.',
          'Cars can drive from Korit to Asvan again since 20 April.',
        ],
        altered: [
          ['polarity', 'Flights to Nere have resumed.'],
          ['polarity', 'The road from Korit to Asvan will be reopened on Monday.'],
        ],
      },
    ],
  },
  {
    article: 'blind-trial.md',
    passages: [
      {
        at: ['THE FIRST'],
        reworded: [
          'The trial of the former general for a massacre in 1999 has begun.',
          'Koroly, who pleads innocence, is accused of having had 57 villagers killed.',
          'Koroly denies having ordered the killings.',
        ],
        altered: [
          ['polarity', 'Koroly ordered the killing of 57 villagers at Dolna in April 1999.'],
          ['polarity', 'The first hearing in the trial will open in Brenn.'],
        ],
      },
      {
        at: ['Prosecutor'],
        reworded: [
          'The judges turned down a request by the defence to delay the trial.',
          'The prosecution plans to hear more than forty witnesses.',
        ],
        altered: [
          ['polarity', 'Prosecutor Eva Stahl has called 43 witnesses.'],
          ['polarity', 'The trial was postponed by three months.'],
        ],
      },
      {
        at: ['One survivor'],
        reworded: [
          'Halas did not claim to have seen the general at the scene.',
          'According to a survivor, soldiers first took the men and then the boys.',
        ],
      },
      {
        at: ['The verdict'],
        reworded: [
          'A judgment is due in spring 2027.',
          'The 74-year-old could spend the rest of his life in prison.',
          'If convicted, Koroly will be sentenced to at least twenty years.',
        ],
        altered: [
          ['polarity', 'Koroly, 74, was sentenced to 20 years in prison.'],
          ['polarity', 'Koroly, 74, will get between 20 years and life in prison.'],
        ],
      },
    ],
  },
  {
    article: 'blind-cyber.md',
    passages: [
      {
        at: ['A cyber'],
        reworded: [
          'Hackers have paralysed fourteen hospitals since Monday.',
          'Patients with non-urgent operations have to wait.',
          'Ambulances are being diverted to other towns.',
        ],
        altered: [['polarity', 'Ambulances were not sent to other towns.']],
      },
      {
        at: ['The attackers'],
        reworded: [
          'Veld refuses to pay the ransom of 3 million euros.',
          'According to Brandt, patient data is safe.',
          'The hackers demand three million euros.',
        ],
        altered: [
          ['polarity', "The group may pay, said Veld's chief executive."],
          ['polarity', 'Veld paid 3 million euros in ransom.'],
        ],
      },
      {
        at: ['Investigators'],
        reworded: [
          'A foreign gang called Nightjar is suspected.',
          'Two years ago Sanis lost 8 million euros in such an attack.',
          'Sanis was out of action for eleven days in 2024.',
        ],
        altered: [
          ['polarity', 'A gang from abroad that calls itself Nightjar carried out the attack.'],
        ],
      },
    ],
  },
  {
    article: 'blind-census.md',
    passages: [
      {
        at: ['Verda has'],
        reworded: [
          'The population of Verda has shrunk by an eighth since 2016.',
          'Over half a million Verdans have left within a decade.',
          'Germany and Italy took in most of those who left.',
        ],
      },
      {
        at: ['The median'],
        reworded: [
          'The population is ageing: the median age has gone up by six years.',
          'Deaths outnumber births by almost one and a half to one.',
        ],
      },
      {
        at: ['Opposition'],
        reworded: [
          'Emigration has almost halved since 2019, the prime minister says.',
          'Kost blames the government for the exodus.',
        ],
        altered: [['polarity', 'Prime Minister Goran Vuk pointed out that emigration will slow.']],
      },
      {
        at: ['In the capital'],
        reworded: [
          'Brod is the only district that grew.',
          'Brod gained inhabitants, all other districts lost some.',
        ],
        altered: [['polarity', 'In the capital, Brod, the population shrank by 3 per cent.']],
      },
    ],
  },
  {
    article: 'blind-school.md',
    passages: [
      {
        at: ['Of 1,210'],
        reworded: [
          'Nearly 70 per cent of the schools have reopened.',
          '375 schools stayed shut.',
          'More than a quarter of the children are still out of school.',
          'The school year began five weeks late.',
        ],
        altered: [['polarity', '835 schools will open their doors again on 12 October.']],
      },
      {
        at: ['In the districts'],
        reworded: [
          'Ninety-six more schools are in ruins or badly damaged.',
          'Displaced families live in 164 schools in Hol and Mireh.',
        ],
      },
      {
        at: ['UNICEF'],
        reworded: [
          'UNICEF has handed out 2,400 tents.',
          'Brandt calls a tent "a beginning".',
          'More than 300,000 sets of books have been supplied.',
        ],
        altered: [['polarity', 'UNICEF will provide 2,400 tents.']],
      },
      {
        at: ['Teachers'],
        reworded: [
          'Teachers have gone without pay for more than four months.',
          "Teachers threaten to strike from 2 November if they do not get at least two months' pay.",
        ],
        altered: [
          ['polarity', 'The union will strike on 2 November.'],
          ['polarity', 'Teachers may not be paid.'],
        ],
      },
    ],
  },
  {
    article: 'blind-heat.md',
    passages: [
      {
        at: ['At least 61'],
        reworded: [
          'About two thirds of the dead were over 75.',
          'The heat has killed more than sixty people in the capital in five days.',
          'Temperatures above 44 degrees have killed at least 61 people since Friday.',
        ],
      },
      {
        at: ['Hospital'],
        reworded: [
          'Patients are lying in corridors because there are no free beds.',
          'Renn rejects claims that beds are lacking.',
          'Calder says that those who can walk are sent home.',
        ],
        altered: [
          [
            'polarity',
            'The health minister, Paulo Renn, admitted that there was a shortage of beds.',
          ],
        ],
      },
      {
        at: ['The power'],
        reworded: [
          'The power cuts should be over by Thursday.',
          'Electricity is off for as much as six hours daily.',
          'Rain is expected on Saturday or Sunday.',
        ],
        altered: [
          ['polarity', 'It ended the cuts on Thursday.'],
          ['polarity', 'It rained at the weekend.'],
          ['polarity', 'Elmar may cut electricity for up to six hours a day.'],
        ],
      },
      {
        at: ['In the heatwave'],
        reworded: [
          'The heatwave of 2019 lasted longer and killed 112 people.',
          'In 2019 nearly twice as many people died, but that heatwave was twice as long.',
        ],
      },
    ],
  },
  {
    article: 'blind-aid.md',
    passages: [
      {
        at: ['A convoy'],
        reworded: [
          'After eleven weeks, food reached Maskal again on Wednesday.',
          'The delivery feeds 40,000 people for about a month.',
          '34 lorries carried 560 tonnes of food into the town.',
        ],
        altered: [
          [
            'polarity',
            'A convoy of 34 trucks will reach the besieged town of Maskal on Wednesday.',
          ],
        ],
      },
      {
        at: ['Before the siege'],
        reworded: [
          'Around 47,500 people may still be in Maskal.',
          'Half of the inhabitants have fled, the town council estimates.',
        ],
      },
      {
        at: ['Another six'],
        reworded: [
          'Soldiers stopped six trucks with medicines.',
          'The military says the drivers had wrong papers.',
          'The medicines did not get through.',
        ],
        altered: [['polarity', 'Another six trucks with medicines reached Maskal.']],
      },
      {
        at: ['The parties'],
        reworded: [
          'Since 20 November one convoy a week should have got through; two were called off.',
        ],
        altered: [['polarity', 'The parties may agree to let one convoy through each week.']],
      },
    ],
  },
  {
    article: 'blind-barrage.md',
    passages: [
      {
        at: ['Une digue'],
        reworded: [
          "La rupture d'une digue a tué au moins neuf personnes.",
          'Environ 1 400 habitations ont été inondées à Sainte-Aure.',
          'A dyke burst at Sainte-Aure overnight, killing at least nine people.',
        ],
      },
      {
        at: ['Selon le préfet'],
        reworded: [
          "Sept personnes manquent toujours à l'appel.",
          'Plus de 2 300 habitants ont dû quitter leur maison.',
          'Les secours ont évacué 62 personnes par hélicoptère.',
        ],
        altered: [['polarity', 'Sept disparus ont été retrouvés.']],
      },
      {
        at: ['Le maire'],
        reworded: [
          'La maire dit avoir réclamé des travaux sur la digue dès 2023.',
          "Le ministère ne s'est pas exprimé.",
        ],
        altered: [['polarity', 'La réfection de la digue a été faite en 2023.']],
      },
      {
        at: ['La Croix'],
        reworded: [
          'Le courant devrait revenir vendredi.',
          "12 000 litres d'eau et 900 couvertures ont été remis aux sinistrés.",
        ],
        altered: [
          ['polarity', "L'électricité a été rétablie vendredi."],
          ['polarity', 'La Croix-Rouge va distribuer 900 couvertures.'],
        ],
      },
    ],
  },
  {
    article: 'blind-sahil.md',
    passages: [
      {
        at: ['أعلنت'],
        reworded: [
          'نزحت أكثر من ثلاثة آلاف أسرة خلال أسبوع.',
          'أجبر القصف 3200 أسرة على مغادرة مدينة الساحل.',
        ],
      },
      {
        at: ['وقال مدير'],
        reworded: [
          'قتل 18 مدنياً وجرح 45 منذ الخميس.',
          'بلغ عدد القتلى المدنيين ثمانية عشر.',
          'Eighteen civilians have been killed since Thursday, the hospital director says.',
        ],
      },
      {
        at: ['واتهمت'],
        reworded: [
          'تنفي الجبهة أنها قصفت السوق.',
          'يقول عثمان إن قوات الجبهة لم تقصف مناطق مدنية.',
        ],
        altered: [
          ['polarity', 'قصفت قوات الجبهة السوق المركزي.'],
          ['name', 'اتهمت قوات الجبهة الحكومة بقصف السوق المركزي.'],
        ],
      },
      {
        at: ['وأضاف'],
        reworded: ['لا يملك المستشفى سوى مولد كهربائي واحد.', 'سينفد مخزون الدم خلال ثلاثة أيام.'],
      },
    ],
  },
  {
    article: 'blind-puits.md',
    passages: [
      {
        at: ['Au 7 juin'],
        reworded: [
          "Le nombre de déplacés a augmenté de près d'un cinquième en un mois.",
          'Plus de 23 000 déplacés sont enregistrés à Tillako.',
        ],
      },
      { at: ['Wassa'], reworded: ["À Wassa, 7 350 déplacés se partagent six points d'eau."] },
      {
        at: ['Aucun cas'],
        reworded: [
          "Pour l'instant, la rougeole n'est pas confirmée.",
          'Les résultats de onze échantillons sont attendus.',
          'La moitié des patients de la clinique sont des enfants.',
        ],
        altered: [['polarity', 'Onze cas de rougeole ont été confirmés.']],
      },
      {
        at: ['Le HCR'],
        reworded: [
          'Quatre cents abris doivent être construits avant la fin du mois de juillet.',
          'Il est interdit de circuler de nuit entre Wassa et Banfa.',
          'UNHCR plans to build 400 shelters by the end of July.',
        ],
        altered: [['polarity', 'Le HCR a construit 400 abris.']],
      },
    ],
  },
];
