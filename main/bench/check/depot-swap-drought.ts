import type { CheckSet } from './types.ts';

/** Sentences over nine invented texts: news, reports with tables and a chat, in English, French and Arabic. */
export const DEPOT_SWAP_DROUGHT: readonly CheckSet[] = [
  {
    article: 'depot-blast.md',
    passages: [
      {
        at: ['TARROW'],
        kept: [
          'At least 34 people were killed and 118 injured when a fuel depot exploded in Tarrow on Tuesday night.',
          'Twelve of the injured are in critical condition, the health minister said.',
        ],
        reworded: [
          'The explosion on 15 September left more than thirty dead and well over a hundred hurt.',
        ],
        altered: [
          ['number', 'Eighteen of the injured are in critical condition.'],
          ['date', 'A fuel depot exploded in the port city of Tarrow on Monday night.'],
          ['polarity', 'At most 34 people were killed in the explosion in Tarrow.'],
        ],
      },
      {
        at: ['Firefighters'],
        kept: [
          'Some 4,200 residents of the Low Quay district were moved to schools and a sports hall.',
        ],
        reworded: ['It took the fire service nine hours to get the fire under control.'],
        altered: [
          ['polarity', 'None of the residents were allowed to return on Wednesday evening.'],
          [
            'number',
            'Some 2,400 residents of the Low Quay district were moved to three schools and a sports hall.',
          ],
        ],
      },
      {
        at: ['The depot is'],
        kept: ['Kestrel Energy, a subsidiary of Vaanholt, runs the depot.'],
        reworded: [
          'The company points to a defective valve as a possible cause and says it did not disregard any warning from the firefighters.',
          'According to Dray, the fire service had twice asked for the valves to be replaced.',
        ],
        altered: [
          ['polarity', 'Kestrel said that a faulty valve had caused the explosion.'],
          [
            'polarity',
            'Kestrel admitted that it had ignored a warning by the fire service in March.',
          ],
          ['quotation', 'Colonel Dray said: "We asked them three times to replace those valves."'],
        ],
      },
      {
        at: ['The government has'],
        kept: ['President Amadi Kole is expected in Tarrow on Friday.'],
        reworded: [
          'Kole broke off his trip to Portugal; the inquiry should present its findings before November.',
        ],
        altered: [
          ['polarity', 'President Amadi Kole visited Tarrow on Friday.'],
          ['date', 'The inquiry is to report by the end of November.'],
        ],
      },
      {
        at: ['Fuel prices'],
        kept: ['The state oil company said that it had reserves for 45 days.'],
        reworded: [
          'Petrol became nearly a fifth more expensive in the capital, but rationing is not planned for now.',
        ],
        altered: [['polarity', 'Fuel prices in the capital fell by 18 per cent on Wednesday.']],
      },
    ],
  },
  {
    article: 'prisoner-swap.md',
    passages: [
      {
        at: ['The government of'],
        kept: [
          'The government released 140 detainees and the Front freed 72 soldiers, according to the ICRC.',
        ],
        reworded: [
          'More than two hundred prisoners were swapped on 3 June, more than ever before in this war.',
        ],
        altered: [
          ['number', 'The government released 72 detainees, and the Front freed 140 soldiers.'],
          ['date', 'It was the largest swap since the fighting began in February 2023.'],
        ],
      },
      {
        at: ['The exchange took'],
        kept: ['The exchange was mediated by Oman and took place at the Ruvo bridge.'],
        reworded: [
          'Captain Hurst, whose plane was brought down last August, was one of those released.',
        ],
        altered: [
          ['name', 'The exchange took place at the Ruvo bridge and was mediated by Qatar.'],
          ['polarity', 'Two more exchanges have taken place since.'],
        ],
      },
      {
        at: ["The Front's"],
        kept: ['Tolvy called the swap "a small door in a very thick wall".'],
        reworded: [
          'The rebels make a withdrawal of the army from Senn a condition for ceasefire talks, which the defence minister refuses.',
        ],
        altered: [
          ['polarity', 'Defence Minister Ivo Brandt accepted that condition.'],
          ['name', 'Ivo Brandt called the swap "a small door in a very thick wall".'],
        ],
      },
      {
        at: ['Families of'],
        reworded: ['The defence ministry does not know where most of the missing soldiers are.'],
        altered: [['polarity', 'The ministry says that it knows the whereabouts of all of them.']],
      },
      {
        at: ['Shelling'],
        kept: [
          'Two people were killed and nine wounded in the village of Olm, the governor of Upper Senn reported.',
        ],
        altered: [['name', 'The governor of Upper Senn, Dana Kirsch, did not comment.']],
      },
    ],
  },
  {
    article: 'drought-sitrep.md',
    passages: [
      {
        at: ['An estimated'],
        kept: ['An estimated 1.36 million people in Karu need food aid.'],
        reworded: [
          'The number of people in need has grown by about a quarter of a million since July, to nearly 1.4 million.',
        ],
        altered: [['number', 'About one in four of them lives in Dassa district.']],
      },
      {
        at: ['Between 1'],
        kept: ['Deliveries to Upper Wen stopped on 5 October after gunmen looted two trucks.'],
        reworded: [
          'In the first eleven days of October, over 400,000 people got food, some three fifths of the target.',
        ],
        altered: [['polarity', 'Deliveries to Upper Wen resumed on 5 October.']],
      },
      {
        at: ['Kolari\t'],
        kept: ['In Kolari, 98,700 of the 164,000 people in need have been reached.'],
        altered: [['name', 'Acute malnutrition stands at 17.4 per cent in Kolari.']],
      },
      {
        at: ['Dassa\t', 'Upper Wen\t', 'Kolari\t', 'Mirr\t'],
        reworded: [
          'Acute malnutrition is worst in Upper Wen, at almost 22 per cent, and below ten per cent only in Mirr.',
        ],
        altered: [['number', 'In Dassa, 98,700 people were reached.']],
      },
      {
        at: ['Of the 530'],
        kept: ['UNICEF repaired 37 boreholes in September.'],
        reworded: ['Two in five of the boreholes that were checked are out of order.'],
        altered: [['polarity', 'UNICEF repaired a further 60 boreholes in November.']],
      },
      {
        at: ['The Ministry of'],
        kept: ['No deaths from measles have been reported so far.'],
        reworded: [
          'Nobody is known to have died of measles, and 95,000 children are to be vaccinated from Monday 19 October on.',
        ],
        altered: [
          ['name', 'The Ministry of Health confirmed 23 cases of measles in Dassa.'],
          ['polarity', 'A vaccination campaign for 95,000 children has begun.'],
        ],
      },
      {
        at: ['The appeal'],
        kept: ['The appeal of $148 million is 34% funded.'],
        reworded: ['Unless more money comes in, WFP will cut rations by half in December.'],
      },
    ],
  },
  {
    article: 'hub.chat',
    passages: [
      {
        at: ['Morning all'],
        kept: ['The road from Kessa to Bolo has been closed since last night.'],
        reworded: [
          'The Kessa–Bolo road has been impassable since the evening of 13 November because a bridge was lost.',
        ],
        altered: [['number', 'The bridge at km 14 is gone.']],
      },
      {
        at: ['Ferry yes'],
        reworded: ['Cars cannot use the ferry.'],
      },
      {
        at: ['We have fuel'],
        kept: ['Bolo hospital has fuel for its generator until noon on 15 November.'],
        reworded: [
          'The hospital in Bolo asked for 400 litres of fuel; five patients there depend on oxygen.',
        ],
        altered: [['number', 'The hospital has 62 patients on oxygen.']],
      },
      {
        at: ['Shots heard'],
        kept: ['Shots were heard near Bolo market around 05:00.'],
        reworded: ['Police put the early-morning gunfire near the market down to a robbery.'],
        altered: [['polarity', 'Police denied that it was a robbery.']],
      },
      {
        at: ['Boat arrived'],
        reworded: ['Only 180 litres reached the hospital, as one drum had leaked.'],
        altered: [['polarity', 'One patient on oxygen died because of the power cut.']],
      },
    ],
  },
  {
    article: 'inondations-tamou.md',
    passages: [
      {
        at: ['Les pluies torrentielles'],
        kept: ['Les pluies ont fait 58 morts et 23 disparus, selon la Protection civile.'],
        reworded: [
          'Près de soixante personnes ont péri et plus de 30 000 se retrouvent sans abri.',
        ],
        altered: [['number', 'Plus de 13 000 personnes ont perdu leur logement.']],
      },
      {
        at: ['Le Premier'],
        kept: ["Le Premier ministre Issa Barkouma s'est rendu lundi à Goro."],
        reworded: [
          "La rentrée des classes n'aura lieu que le 5 octobre.",
          'Prime Minister Barkouma promised each affected family 50,000 francs.',
        ],
        altered: [
          ['name', 'Le Premier ministre a promis une aide de 50 000 francs par maison effondrée.'],
        ],
      },
      {
        at: ['Le barrage'],
        kept: ["Le barrage de Sélo n'a pas cédé."],
        reworded: ['Un tiers des vannes du barrage ne fonctionne pas, selon son directeur.'],
        altered: [
          ['polarity', 'Le barrage de Sélo a cédé.'],
          ['polarity', 'Paul Nadjibé a nié que deux vannes sur six étaient bloquées.'],
        ],
      },
      {
        at: ['La Croix-Rouge'],
        kept: ["Aucun cas de choléra n'a été confirmé à ce jour."],
        reworded: ['75 % des puits de Goro sont contaminés, et la Croix-Rouge redoute le choléra.'],
        altered: [['polarity', 'Médecins du Sahel a envoyé 12 tonnes de médicaments.']],
      },
    ],
  },
  {
    article: 'sante-lofa.md',
    passages: [
      {
        at: ['Au 18 juillet'],
        kept: ['Au 18 juillet, le district de Lofa avait notifié 346 cas suspects et 29 décès.'],
        reworded: ['Presque un malade sur deux a moins de quinze ans.'],
        altered: [['date', 'Au 8 juillet, 346 cas suspects de fièvre de Lassa ont été notifiés.']],
      },
      {
        at: ['Banta\t', 'Kénéma-Est\t', 'Voro\t'],
        reworded: ["C'est à Banta que l'on compte le plus de morts : quatorze."],
        altered: [['number', 'Neuf décès ont été enregistrés à Voro.']],
      },
      {
        at: ["L'OMS"],
        kept: ["Les rassemblements de plus de 50 personnes sont interdits jusqu'au 15 août."],
        reworded: ['Les marchés restent ouverts.'],
        altered: [['polarity', 'Le ministère de la Santé a fermé les marchés.']],
      },
    ],
  },
  {
    article: 'qasf-souk.md',
    passages: [
      {
        at: ['قُتل'],
        kept: ['قتل 26 شخصاً وأصيب 74 آخرون في قصف على سوق الزهراء.'],
        reworded: ['أسفر القصف عن مقتل ستة وعشرين شخصاً بينهم أطفال ونساء.'],
        altered: [['number', 'ومن بين القتلى تسعة أطفال.']],
      },
      {
        at: ['واتهم'],
        kept: ['نفت الجماعات المسلحة مسؤوليتها عن القصف.'],
        reworded: ['يتبادل المحافظ والجماعات المسلحة الاتهامات بشأن القصف.'],
        altered: [['name', 'واتهم المتحدث نبيل شاكر الجماعات المسلحة بإطلاق القذائف.']],
      },
      {
        at: ['وأعلن مدير'],
        kept: ['استقبل مستشفى المرجان العام 61 جريحاً.'],
        altered: [['number', 'مخزون الدم يكفي لأسبوعين فقط.']],
      },
      {
        at: ['ودعت'],
        altered: [['polarity', 'عقد مجلس المحافظة جلسة طارئة يوم الخميس.']],
      },
    ],
  },
  {
    article: 'awdat-nazihin.md',
    passages: [
      {
        at: ['قالت المنظمة'],
        kept: ['عادت 4350 أسرة نازحة إلى قرى سهل البلوط.'],
        reworded: [
          'Over four thousand displaced families went back to their villages in six weeks.',
        ],
      },
      {
        at: ['وأزالت'],
        kept: ['لا تزال 12 قرية مغلقة بسبب الألغام.'],
        reworded: ['المدارس ما زالت مغلقة.'],
        altered: [['polarity', 'فُتحت المدارس في القرى.']],
      },
      {
        at: ['وقال منسق'],
        kept: ['ستوزع المنظمة خياماً على 1200 أسرة.'],
        altered: [['polarity', 'وزعت المنظمة خياماً على 1200 أسرة.']],
      },
    ],
  },
  {
    article: 'voter-roll.md',
    passages: [
      {
        at: ['The electoral'],
        kept: ['Two thirds of the removed names were of dead people, according to Ruth Adeyo.'],
        reworded: ['A third of the names that were struck off had been entered twice.'],
      },
      {
        at: ['The opposition'],
        kept: ['The Unity Party said it would go to court.'],
        reworded: ['Obasa alleges that entire villages in the south are missing from the roll.'],
        altered: [['date', 'Parties can inspect the roll until 12 February.']],
      },
      {
        at: ['Observers'],
        reworded: ['Just over half of the voters took part five years ago.'],
        altered: [
          ['polarity', 'Observers of the Continental Union found signs of deliberate fraud.'],
        ],
      },
      {
        at: ['The ruling'],
        kept: ['The Progress Party leads in the polls with 41 per cent.'],
        reworded: ['The ruling party is four points ahead of the opposition.'],
        altered: [['name', 'The Unity Party leads in the polls with 41 per cent.']],
      },
    ],
  },
];
