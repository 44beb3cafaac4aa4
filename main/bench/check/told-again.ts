import type { CheckSet } from './types.ts';

/** New sentences over older texts, most of them honest and in words of their own. */
export const TOLD_AGAIN: readonly CheckSet[] = [
  {
    article: 'blind-bank.md',
    passages: [
      {
        at: ['The central bank'],
        reworded: [
          'Tarsis raised interest rates for the third time since October.',
          'The key rate now stands at 11.5%.',
          'Moss argues that the lira, down by almost a fifth since January, has to be defended.',
          'The rate went up by two and a half points.',
        ],
        altered: [
          [
            'polarity',
            'Governor Lena Moss said the step would not be necessary to defend the lira.',
          ],
          [
            'polarity',
            'The central bank of Tarsis may raise its key interest rate to 11.5 per cent.',
          ],
        ],
      },
      {
        at: ['Inflation'],
        reworded: [
          'In January prices rose at a slower pace than in December.',
          'The target is to get inflation down to 15% by December.',
        ],
        altered: [
          ['polarity', 'Inflation will slow to 23 per cent.'],
          ['polarity', 'The bank has reached 15 per cent.'],
        ],
      },
      {
        at: ['Exporters'],
        reworded: [
          'Small businesses are struggling: 40% of them cannot service their loans.',
          'The move was well received by exporters.',
        ],
      },
    ],
  },
  {
    article: 'blind-raid.md',
    passages: [
      {
        at: ['GHAZIRA'],
        reworded: [
          'About three quarters of the prisoners in Ghazira were freed by gunmen on Sunday.',
          'The attack on the prison took place before dawn on 15 February.',
          'Forty-six inmates did not get out.',
        ],
        altered: [['polarity', 'Gunmen on motorcycles may have stormed the prison of Ghazira.']],
      },
      {
        at: ['Two guards'],
        reworded: [
          'The raid cost the lives of two guards and one attacker.',
          'A security source speaks of some forty attackers.',
          'One guard is being held hostage.',
        ],
        altered: [['polarity', 'A security source confirmed that the number of attackers was 40.']],
      },
      {
        at: ['No group'],
        reworded: [
          'So far nobody has said that they did it.',
          'The military suspects an armed group from neighbouring Takrit.',
          'According to residents, the escaped prisoners were taken north on lorries.',
        ],
        altered: [['polarity', 'The Sons of the Dune were behind the attack.']],
      },
      {
        at: ['By Sunday'],
        reworded: [
          'Police recaptured 29 of the fugitives the same day.',
          'Almost thirty of the escapees have been rearrested.',
        ],
      },
    ],
  },
  {
    article: 'blind-refugees.md',
    passages: [
      {
        at: ['Between 19'],
        reworded: [
          'More than 4,000 people came back to Nimra in the third week of October.',
          'The Task Force counts on another 21,300 returns before the year is out.',
          'Since July almost 59,000 people have gone home.',
        ],
        altered: [['polarity', 'By the end of the year 80,000 people have returned.']],
      },
      {
        at: ['Most returnees'],
        reworded: [
          'Seven out of ten returnees had lived in Camp Delta.',
          'A third of those who return find strangers living in their house, the NRC found.',
          'The NRC spoke with 540 families.',
        ],
      },
      {
        at: ['The governor'],
        reworded: [
          'Only about 6 per cent of the claims have been settled.',
          'More than 2,100 claims are still open.',
          'The governor wants every claim to be settled within three months.',
        ],
        altered: [['polarity', 'The governor has decided all claims within 90 days.']],
      },
      {
        at: ['Landmines'],
        reworded: [
          'Mines killed or wounded six returnees last week.',
          'A nine-year-old girl is among the wounded.',
        ],
      },
    ],
  },
  {
    article: 'blind-greve.md',
    passages: [
      {
        at: ['KABOLO'],
        reworded: [
          'La grève dure depuis plus de deux semaines.',
          'Plus de huit mineurs sur dix veulent continuer la grève.',
          'La grande majorité des 2 100 mineurs ont voté pour la poursuite du mouvement.',
          '84 % of the miners voted on Tuesday to go on with the strike.',
        ],
        altered: [['polarity', 'Les mineurs de Kabolo vont voter la poursuite de la grève.']],
      },
      {
        at: ['Les grévistes'],
        reworded: [
          "L'écart entre les deux parties est de neuf points.",
          "Le syndicat demande 15 % d'augmentation, la direction n'en offre que 6 %.",
          'According to the director, the strike costs the company 1.2 million dollars a day.',
        ],
        altered: [
          ['name', 'La direction de Norex réclame une hausse de salaire de 15 %.'],
          ['polarity', 'La direction de Norex a accordé une hausse de salaire de 6 %.'],
        ],
      },
      {
        at: ['Deux mineurs'],
        reworded: [
          'Le ministre conteste que les gendarmes aient fait feu.',
          'Selon le syndicat, des douilles prouvent que les gendarmes ont tiré.',
          'Samedi, des affrontements avec la gendarmerie ont fait deux blessés par balle.',
        ],
        altered: [
          ['polarity', "Les gendarmes ont tiré, assure le ministre de l'Intérieur."],
          ['name', 'Deux gendarmes ont été blessés par balle samedi.'],
        ],
      },
      {
        at: ['Une médiation'],
        reworded: [
          "L'évêque de Kabolo sert de médiateur à partir de jeudi.",
          'The bishop of Kabolo is to mediate from Thursday on.',
        ],
        altered: [['polarity', "Une médiation menée par l'évêque de Kabolo a commencé jeudi."]],
      },
    ],
  },
  {
    article: 'blind-strandedfr.md',
    passages: [
      {
        at: ['Environ 640'],
        reworded: [
          'Des centaines de migrants attendent depuis dimanche à la frontière de Kélo.',
          "Près d'un quart des migrants bloqués sont des enfants.",
          'Some 640 migrants have been stuck at the Kélo border post since Sunday, an NGO says.',
        ],
        altered: [['polarity', 'Les autorités de Marsala ont laissé entrer les migrants.']],
      },
      {
        at: ['« Il gèle'],
        reworded: [
          'Passerelle fait état de deux décès dus au froid.',
          'La police ne confirme pas la mort des deux personnes.',
          "Les migrants ne disposent que de bâches alors qu'il gèle la nuit, dit Inès Morel.",
        ],
        altered: [['polarity', 'La police locale a confirmé ces décès.']],
      },
      {
        at: ['Le ministre'],
        reworded: [
          'Deux cents policiers seront envoyés en renfort.',
          "La situation sera examinée vendredi par l'Union régionale.",
        ],
        altered: [
          ['polarity', "L'Union régionale s'est réunie vendredi pour examiner la situation."],
          ['polarity', 'Victor Lanz a envoyé 200 policiers supplémentaires.'],
        ],
      },
      {
        at: ['Passerelle a'],
        reworded: [
          "Dimanche, l'ONG avait distribué 600 repas.",
          'En deux jours, 1 800 repas ont été distribués.',
        ],
      },
    ],
  },
  {
    article: 'blind-hawija.md',
    passages: [
      {
        at: ['وقعت'],
        reworded: [
          'اتفقت القبيلتان على هدنة مدتها نصف عام.',
          'قتل سبعة وعشرون شخصاً في الاشتباكات منذ بداية يونيو.',
          'The tribes of the Hawija signed a six-month truce on Wednesday.',
        ],
        altered: [['polarity', 'ستوقع قبيلتا بني سالم وآل مرزوق اتفاق هدنة لمدة ستة أشهر.']],
      },
      {
        at: ['وينص'],
        reworded: ['سيُفرج عن 14 محتجزاً بموجب الاتفاق.', 'يجب دفع التعويضات قبل انتهاء العام.'],
        altered: [['polarity', 'تم إطلاق سراح 14 محتجزاً وفُتح الطريق إلى مدينة الرمل.']],
      },
      {
        at: ['وقالت الناشطة'],
        reworded: ['لم تشارك النساء في المفاوضات، بحسب حداد.', 'لم يرغب المحافظ في التعليق.'],
        altered: [['polarity', 'وقالت الناشطة ليلى حداد إن النساء شاركن في المفاوضات.']],
      },
      {
        at: ['وتقول منظمة'],
        reworded: [
          'عالجت عيادة أطباء بلا حدود 63 جريحاً.',
          'نحو عشرين من الجرحى هم من النساء والأطفال.',
          'A third of the 63 wounded whom MSF received were women and children.',
        ],
      },
    ],
  },
  {
    article: 'blind-mosque.md',
    passages: [
      {
        at: ['يعيش'],
        reworded: [
          'نصف النازحين في كرمة أطفال.',
          'يقيم قرابة عشرة آلاف نازح في المدارس والمساجد.',
          'Nearly 9,600 displaced people live in schools and mosques in the town.',
        ],
      },
      {
        at: ['وقالت مسؤولة'],
        reworded: [
          'أكثر من ثلثي المدارس لا تستقبل التلاميذ.',
          'ثلث المدارس فقط ما زال يعمل.',
          'Only seven of 22 schools still take pupils.',
        ],
      },
      {
        at: ['ورفض'],
        reworded: ['رفض المحافظ فتح الفندق الحكومي.', 'من المقرر أن يفتح مخيم جديد في مارس.'],
        altered: [
          ['polarity', 'أصبح مخيم جديد يتسع لـ 4000 شخص جاهزاً في مارس.'],
          ['polarity', 'وافق محافظ كرمة على الطلب.'],
        ],
      },
      {
        at: ['ووزع'],
        reworded: [
          'وُزعت أكثر من ألفي بطانية في أسبوع.',
          'وزع الهلال الأحمر 850 موقداً و2100 بطانية.',
        ],
        altered: [['polarity', 'سيوزع الهلال الأحمر 2100 بطانية و850 موقداً.']],
      },
    ],
  },
  {
    article: 'blind-nile.md',
    passages: [
      {
        at: ['أفادت'],
        reworded: [
          'تضرر أكثر من 2600 منزل كلياً أو جزئياً.',
          'فقد نحو ثلاثة عشر ألف شخص منازلهم.',
          'The floods destroyed 740 houses and damaged 1,900 others.',
        ],
      },
      {
        at: ['وبلغ'],
        reworded: ['تجاوز منسوب النهر مستوى الفيضان بأربعين سنتيمتراً.'],
        altered: [
          ['polarity', 'وبلغ منسوب النهر عند محطة التلة أقل من مستوى الفيضان بـ 40 سنتيمتراً.'],
        ],
      },
      {
        at: ['وقال والي'],
        reworded: ['وعد الوالي بتوزيع خمسة آلاف خيمة.', 'يرى متطوعون أن الاستجابة بطيئة.'],
        altered: [['polarity', 'وزعت الحكومة 5000 خيمة خلال الأسبوع الماضي.']],
      },
    ],
  },
];
