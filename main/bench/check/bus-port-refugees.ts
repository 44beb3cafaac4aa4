import type { CheckSet } from './types.ts';

/** Sentences over six invented texts: news, a report with a table and a chat, in English, French and Arabic. */
export const BUS_PORT_REFUGEES: readonly CheckSet[] = [
  {
    article: 'bus-ambush.md',
    passages: [
      {
        at: ['ODREL'],
        kept: [
          'Gunmen opened fire on a bus between Odrel and Fenn on Tuesday morning, killing eleven passengers.',
          'Eleven passengers were killed and 19 wounded, Governor Sanna Wirth said.',
        ],
        reworded: ['Thirty people were killed or hurt when a bus came under fire on 21 April.'],
        altered: [
          ['number', 'Gunmen opened fire on a bus, killing seventeen passengers and wounding 19.'],
          ['polarity', 'The driver was killed.'],
        ],
      },
      {
        at: ['The bus had'],
        kept: ['Talvia said that it had asked for an escort and had not received an answer.'],
        reworded: ['Nobody escorted the bus, which set off at six in the morning.'],
        altered: [
          ['polarity', 'The army admitted this.'],
          ['date', 'The bus had left Odrel at 8 a.m. without an escort.'],
        ],
      },
      {
        at: ['No group'],
        kept: ['Wirth blamed the Ash River Brigade.'],
        reworded: [
          'Since the beginning of the year the Ash River Brigade has struck four buses there, according to the governor.',
          'The brigade has not commented so far.',
        ],
        altered: [
          ['polarity', 'The Ash River Brigade has claimed responsibility.'],
          ['number', 'The brigade has attacked fourteen buses on the same road since January.'],
        ],
      },
      {
        at: ['Seven of'],
        kept: ['Seven of the wounded were flown to the capital.'],
        reworded: [
          "Odrel's hospital will have to stop operating on Thursday for want of blood, its director warned.",
        ],
        altered: [
          [
            'quotation',
            'Dr Emil Sauer said: "We can operate until Friday, and then we must stop."',
          ],
          ['name', 'The hospital in Fenn is short of blood.'],
        ],
      },
      {
        at: ['The government plans'],
        kept: ['The government plans to close the road at night.'],
        reworded: [
          'Another 350 troops are to be deployed, and from Monday nobody may use the road after dark.',
        ],
        altered: [
          ['polarity', 'It has sent 350 more soldiers to the region.'],
          ['polarity', 'The government plans to open the road at night from Monday.'],
        ],
      },
    ],
  },
  {
    article: 'port-deal.md',
    passages: [
      {
        at: ['The government of'],
        kept: [
          'Haldor will pay 85 million dollars a year and invest 620 million dollars in two new terminals.',
        ],
        reworded: [
          'Over three decades, Haldor Marine will pay 2.55 billion dollars in rent.',
          'Kassandra is leasing Melis port to a foreign firm until 2056.',
        ],
        altered: [
          ['number', 'The government has signed a 13-year lease of the port of Melis.'],
          ['name', 'The government of Norland has signed a 30-year lease with Haldor Marine.'],
        ],
      },
      {
        at: ['Dock workers'],
        kept: ['Haldor has promised not to dismiss anybody before 2029.'],
        reworded: [
          'Almost three thousand dockers belong to the union, which expects every third job to go.',
        ],
        altered: [
          ['polarity', 'A third of the jobs have been lost.'],
          ['polarity', 'Dock workers may go on strike in protest.'],
        ],
      },
      {
        at: ['Parliament'],
        kept: ['The opposition holds 58 of the 120 seats.'],
        reworded: [
          'The lease is not final: members of parliament are due to vote on it in September.',
        ],
        altered: [
          ['polarity', 'Parliament has approved the lease.'],
          ['number', 'The opposition holds 85 of the 120 seats.'],
        ],
      },
      {
        at: ['The port handled'],
        kept: ['The port handled 4.1 million tonnes last year, down from 5.3 million in 2024.'],
        reworded: [
          'Cargo at the port has dropped by more than a fifth, as shipping stays away from the strait.',
        ],
        altered: [
          [
            'polarity',
            'The port handled 4.1 million tonnes last year, up from 5.3 million in 2024.',
          ],
        ],
      },
    ],
  },
  {
    article: 'refugee-report.md',
    passages: [
      {
        at: ['As of 7'],
        kept: ['As of 7 March, 46,800 refugees have crossed into Talan since 12 February.'],
        reworded: [
          'Nearly 47,000 people have fled to Talan in less than four weeks, more than half of them children.',
          'Only a third as many people arrive each day as in February.',
        ],
        altered: [['number', 'Arrivals rose to about 2,100 a day in the first week of March.']],
      },
      {
        at: ['Bello Hill\t'],
        kept: ['Bello Hill hosts 14,900 refugees.'],
        altered: [['number', 'Bello Hill has 640 latrines.']],
      },
      {
        at: ['Amra\t', 'Bello Hill\t', 'Custom House\t'],
        reworded: [
          'Amra is the largest site, with over 21,000 refugees; conditions are worst at Custom House, where 6,200 people share 75 latrines.',
        ],
        altered: [['name', 'In Amra there are 1,980 shelters.']],
      },
      {
        at: ['Four in ten'],
        kept: ['UNHCR has put up 5,580 shelters.'],
        reworded: ['Forty per cent of the families have no roof over their heads.'],
        altered: [['polarity', 'UNHCR has put up 2,400 more before the rains.']],
      },
      {
        at: ['MSF treated'],
        kept: ['Cholera has not been confirmed.'],
        reworded: [
          'Refugees get only 9 litres of water a day each, well below the standard of 15.',
        ],
        altered: [
          ['polarity', 'MSF has confirmed cholera.'],
          ['number', 'Water supply stands at 15 litres per person per day.'],
        ],
      },
      {
        at: ['The border post'],
        kept: ['The border post at Rumi has not reopened.'],
        reworded: [
          'Since Rumi was shut on 3 March, refugees have had to use boats, and no fewer than fourteen have lost their lives.',
        ],
        altered: [['date', 'The border post at Rumi was closed on 13 March.']],
      },
    ],
  },
  {
    article: 'clinic.chat',
    passages: [
      {
        at: ['Good morning'],
        kept: ['Three new measles cases were seen overnight, all under five.'],
        reworded: ['Dorra has had 27 cases of measles up to 2 May.'],
        altered: [['number', 'The clinic in Dorra counts 72 measles cases.']],
      },
      {
        at: ['Vaccines left'],
        reworded: [
          'Four thousand doses set off from the capital on 1 May and are due in Dorra on Monday 4 May.',
        ],
        altered: [['polarity', 'The vaccines reached Dorra on Monday.']],
      },
      {
        at: ['Fridge broke'],
        reworded: [
          "The clinic's fridge has been out of order since Thursday, and the school's is too small.",
        ],
      },
      {
        at: ['Yes, we can'],
        kept: ['Lemm can take 2,500 doses.'],
        reworded: ['The drive to Dorra takes five hours instead of two.'],
        altered: [['polarity', 'Lemm cannot take 2,500.']],
      },
      {
        at: ['A boy of'],
        reworded: ['A four-year-old boy is the first to have died.'],
        altered: [['number', 'A boy of 14 died at noon.']],
      },
    ],
  },
  {
    article: 'greve-hopital.md',
    passages: [
      {
        at: ['Les infirmiers'],
        kept: ['Seules les urgences et la maternité fonctionnent encore, selon la directrice.'],
        reworded: [
          'Les soignants, qui ne sont plus payés depuis six mois, sont en grève depuis le 16 février.',
          'Nurses at the general hospital in Bassoro have been on strike since Monday.',
        ],
        altered: [
          ['number', "Les infirmiers réclament huit mois d'arriérés de salaire."],
          ['polarity', 'Les urgences et la maternité ne fonctionnent plus.'],
        ],
      },
      {
        at: ['Quelque 240'],
        kept: ['Quelque 240 patients ont été transférés vers la clinique de Tolbi.'],
        reworded: [
          'La directrice conteste que trois patients soient décédés lors de leur transfert.',
        ],
        altered: [
          [
            'polarity',
            'La directrice a confirmé que trois malades sont morts pendant le transfert.',
          ],
          ['name', 'Quelque 240 patients ont été transférés vers la clinique de Bassoro.'],
        ],
      },
      {
        at: ['Le ministre'],
        kept: ['Le syndicat a rejeté cette offre.'],
        reworded: [
          "L'offre du ministre, deux mois de salaire d'ici fin février, ne suffit pas au syndicat.",
        ],
        altered: [
          ['polarity', 'Le ministre a versé deux mois de salaire.'],
          [
            'polarity',
            'Le syndicat va étendre la grève à toute la province à partir de mercredi prochain.',
          ],
        ],
      },
      {
        at: ["L'ONG Santé"],
        kept: ['Santé Partout a fourni 90 lits et un groupe électrogène.'],
        reworded: ["Quatre-vingt-dix lits ont été donnés par l'ONG Santé Partout."],
        altered: [['polarity', "Elle a reçu l'autorisation d'ouvrir une antenne à Bassoro."]],
      },
    ],
  },
  {
    article: 'hudna-nahr.md',
    passages: [
      {
        at: ['دخلت'],
        kept: ['دخلت هدنة لمدة عشرة أيام حيز التنفيذ مساء الأحد.'],
        reworded: [
          'أسفر القتال عن سقوط 38 قتيلاً وأكثر من مئة جريح.',
          'A ten-day truce brokered by a delegation from Jordan took effect on Sunday evening.',
        ],
        altered: [
          ['number', 'أوقع القتال 83 قتيلاً و115 جريحاً.'],
          ['name', 'وتمت الوساطة من قبل وفد من العراق.'],
        ],
      },
      {
        at: ['واتهم'],
        kept: ['نفى الشيخ فهد النعيم ذلك.'],
        reworded: ['يقول الشيخ النعيم إن رجاله لم يخرقوا الهدنة.'],
        altered: [['polarity', 'وقال الشيخ فهد النعيم إن رجاله أطلقوا النار.']],
      },
      {
        at: ['وأعلنت'],
        kept: ['قد تؤجل الامتحانات في 22 مدرسة إلى سبتمبر.'],
        reworded: ['من الممكن تأجيل الامتحانات حتى سبتمبر.'],
        altered: [['polarity', 'تأجلت الامتحانات في 22 مدرسة إلى سبتمبر.']],
      },
      {
        at: ['وعادت'],
        kept: ['لا تزال 1800 عائلة في المخيمات.'],
        reworded: ['رجعت مئات العائلات إلى بيوتها.'],
        altered: [['polarity', 'أرسلت الأمم المتحدة قافلة مساعدات يوم الخميس.']],
      },
    ],
  },
];
