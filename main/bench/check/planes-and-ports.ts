import type { CheckSet } from './types.ts';

/** Sentences over seven invented texts in English, French and Arabic; at their first run 69 % were found and 17 % accused. */
export const PLANES_AND_PORTS: readonly CheckSet[] = [
  {
    article: 'blind-plane.md',
    passages: [
      {
        at: ['BASSA'],
        reworded: [
          'Everybody on board was killed in the crash, according to the aviation authority.',
          'The plane went down on the evening of 4 May.',
          'Two of the dead were not Moldanan citizens.',
        ],
        altered: [
          ['name', 'A cargo plane crashed shortly before landing in Bassa.'],
          ['number', 'All six people on board were citizens of Moldana.'],
          ['name', 'A passenger plane crashed shortly after take-off from Bassa.'],
        ],
      },
      {
        at: ['Witnesses'],
        kept: ['The flight recorder was found on Tuesday.'],
        reworded: ['Okoth cautioned against jumping to conclusions.'],
        altered: [
          ['polarity', 'One of the engines had caught fire.'],
          ['polarity', 'The flight recorder was examined in Paris.'],
          ['name', 'Jean Okoth said that one of the engines had caught fire.'],
        ],
      },
      {
        at: ['The aircraft'],
        reworded: [
          'Because of poor maintenance, Savanair had lost its licence for three months last year.',
          'The plane was 37 years old.',
        ],
        altered: [
          ['polarity', 'Savanair said that it had not complied with every rule.'],
          ['polarity', "Savanair's licence had been suspended because of unpaid fees."],
          ['number', "Savanair's licence had been suspended for eight months last year."],
        ],
      },
      {
        at: ['The plane had'],
        reworded: ['The vaccines were worth $2.3 million, according to UNICEF.'],
        altered: [['number', 'UNICEF put the value of the vaccines at 3.2 million dollars.']],
      },
    ],
  },
  {
    article: 'blind-famine.md',
    passages: [
      {
        at: ['Famine is'],
        reworded: [
          'The panel expects famine in Ulo, Tarn and Besh from September unless there is more aid.',
          'Nearly three quarters of a million people are in Phase 4.',
        ],
        altered: [
          ['polarity', 'Famine has broken out in the districts of Ulo, Tarn and Besh.'],
          ['number', 'At present 470,000 people are in emergency.'],
          ['date', 'Famine is projected between October and December.'],
        ],
      },
      {
        at: ['The panel'],
        reworded: [
          'The southern road is controlled by the rebels.',
          'According to the UN, only seventeen trucks got through in August.',
        ],
        altered: [
          ['name', 'The United Nations says that 90 trucks have passed in August.'],
          ['polarity', 'The panel blamed the drought.'],
          ['name', 'The United Nations controls the southern road.'],
        ],
      },
      {
        at: ['Rainfall'],
        kept: ['Sesame was not sown at all in Besh.'],
        reworded: ['There was more rain than usual.'],
        altered: [
          ['polarity', 'Rainfall was below average.'],
          ['polarity', 'The harvest was the best in five years.'],
          ['name', 'Sesame was not sown at all in Ulo.'],
          ['polarity', 'Most farmers have stayed.'],
        ],
      },
      {
        at: ['Aid agencies'],
        reworded: [
          'Less than two fifths of the money needed has come in.',
          'Agencies lack about 564 million dollars.',
        ],
        altered: [
          [
            'number',
            'Aid agencies have received all of the 910 million dollars that they need this year.',
          ],
        ],
      },
    ],
  },
  {
    article: 'blind-coupfr.md',
    passages: [
      {
        at: ['Le gouvernement'],
        kept: ['Nineteen soldiers, two colonels among them, have been arrested in Zambara.'],
        reworded: ['Deux colonels figurent parmi les 19 militaires arrêtés.'],
        altered: [
          ['number', 'Neuf militaires ont été arrêtés, dont deux colonels.'],
          ['date', "Le gouvernement a affirmé jeudi avoir déjoué un coup d'État."],
          ['number', 'Dix-neuf colonels ont été arrêtés.'],
        ],
      },
      {
        at: ["L'opposition"],
        reworded: [
          "Salif Doumbé n'y voit qu'un « prétexte pour repousser l'élection ».",
          'The election is still planned for 6 December, the electoral commission says.',
        ],
        altered: [
          ['date', 'The election is planned for 16 December.'],
          ['name', 'Le gouvernement assure que le scrutin aura lieu à la date fixée.'],
          ['polarity', 'La commission électorale a annulé le scrutin.'],
        ],
      },
      {
        at: ['Un couvre-feu'],
        kept: ['Residents heard shots near the airport on Monday evening.'],
        reworded: ['Le couvre-feu durera 10 jours.'],
        altered: [
          ['number', 'A curfew was imposed for ten weeks.'],
          ['name', 'Des tirs ont été entendus lundi soir près du port.'],
        ],
      },
      {
        at: ["L'Union"],
        kept: ['The Union of Coastal States condemned any seizure of power by force.'],
        altered: [
          ['polarity', "L'Union des États côtiers a maintenu l'envoi de sa délégation."],
          ['name', "L'Union des États sahéliens a condamné toute prise de pouvoir par la force."],
        ],
      },
    ],
  },
  {
    article: 'blind-siege.md',
    passages: [
      {
        at: ['قال رئيس'],
        kept: [
          'Fourteen children have died of malnutrition since the beginning of September, Adel Mansour said.',
        ],
        reworded: ['توفي 14 طفلاً منذ بداية سبتمبر بسبب سوء التغذية، بحسب عادل منصور.'],
        altered: [
          ['number', 'قال عادل منصور إن 41 طفلاً توفوا بسبب سوء التغذية.'],
          [
            'polarity',
            'Fourteen children have been killed by shelling since the beginning of September.',
          ],
          ['date', 'توفي 14 طفلاً بسبب سوء التغذية منذ بداية أغسطس.'],
        ],
      },
      {
        at: ['وتحاصر'],
        kept: ['نفى العميد فارس الخطيب منع دخول الغذاء إلى المدينة.'],
        reworded: ['The Seventh Brigade has besieged the city for 120 days.'],
        altered: [
          ['name', 'واتهم المجلس اللواء ببيع المساعدات.'],
          ['polarity', 'اعترف قائد اللواء بمنع دخول الغذاء.'],
          ['name', 'The Third Brigade has besieged the city for 120 days.'],
        ],
      },
      {
        at: ['ودخلت'],
        reworded: ['The last aid convoy reached the city on 2 August with 85 tonnes of flour.'],
        altered: [
          ['number', 'كانت القافلة تحمل 85 كيلوغراماً من الدقيق.'],
          ['name', 'The convoy carried 85 tonnes of medicine.'],
        ],
      },
      {
        at: ['ومن المقرر'],
        kept: ['دعت بريطانيا إلى هدنة لمدة أسبوعين.'],
        reworded: ['The Security Council is to discuss the situation on 16 October.'],
        altered: [
          ['polarity', 'ناقش مجلس الأمن الوضع في المدينة يوم الجمعة.'],
          ['name', 'دعت فرنسا إلى هدنة إنسانية لمدة أسبوعين.'],
          ['date', 'The Security Council is to discuss the situation on Thursday.'],
        ],
      },
    ],
  },
  {
    article: 'blind-strike2.md',
    passages: [
      {
        at: ['Dockers at'],
        reworded: [
          'The strike at Port Amal had lasted 23 days when the dockers returned to work on Thursday.',
          'Wages go up in two steps, by 9 and then 4 per cent.',
          'The dockers returned to work on 12 March.',
        ],
        altered: [
          ['number', 'The union had demanded 12 per cent.'],
          ['number', 'Dockers went back to work after 32 days on strike.'],
          ['name', 'The employers had demanded 20 per cent.'],
          ['polarity', 'Dockers at Port Amal refused to go back to work on Thursday.'],
        ],
      },
      {
        at: ['The strike held'],
        kept: [
          'The strike held up 61 ships and cost the economy 240 million dollars, according to the Chamber of Commerce.',
        ],
        reworded: ['Mendez thanked the families.'],
        altered: [
          ['name', 'The strike cost the economy 240 million dollars, according to the union.'],
          ['quotation', 'Mendez thanked the families, "who went hungry so that we could win".'],
          ['name', 'The strike held up 61 trains.'],
        ],
      },
      {
        at: ['The port authority'],
        reworded: [
          'Food and medicine will be unloaded before anything else.',
          'By 31 March, the port authority wants to have cleared the backlog.',
        ],
        altered: [
          ['polarity', 'The port authority has cleared the backlog.'],
          ['date', 'The port authority expects to clear the backlog by the end of the year.'],
        ],
      },
      {
        at: ['President'],
        reworded: ['Ferro gave up the plan when the bishops offered mediation.'],
        altered: [
          ['polarity', 'President Lucas Ferro sent in the army.'],
          ['name', 'President Lucas Mendez had threatened to send in the army.'],
        ],
      },
    ],
  },
  {
    article: 'blind-landslide.md',
    passages: [
      {
        at: ['As of 7'],
        kept: ['As of 7 December, 87 bodies had been recovered in Halim.'],
        reworded: ['Rain is slowing the search down.'],
        altered: [
          ['number', 'In the night of 4 December, a landslide buried 87 houses.'],
          ['number', 'At least 600 people are missing.'],
          ['polarity', 'The search is hampered by snow.'],
        ],
      },
      {
        at: ['Halim: 87', 'Orsa: 9', 'Vint: no'],
        reworded: [
          'In all, 96 people died in the three places.',
          '67 people are missing in the three places.',
        ],
        altered: [
          ['name', 'In Orsa, 87 people died.'],
          ['polarity', 'In Vint, three people died.'],
          ['number', 'In Orsa, 260 people were displaced.'],
        ],
      },
      {
        at: ['The army'],
        kept: ['The government has not yet accepted the offer.'],
        reworded: ['Two helicopters were offered by neighbouring Carda.'],
        altered: [
          ['polarity', 'Carda has sent two helicopters.'],
          ['name', 'The government has offered Carda two helicopters.'],
          ['number', 'The army has sent 40 soldiers and six excavators.'],
        ],
      },
      {
        at: ['Geologists'],
        reworded: [
          "According to the regional council, it had not seen the geologists' report.",
          'A slide had been predicted by geologists in 2022.',
        ],
        altered: [
          ['name', 'The regional council says that the report was delivered by hand.'],
          ['polarity', 'Geologists had warned of a slide after it happened.'],
          ['polarity', "The regional council never saw the geologists' report."],
        ],
      },
    ],
  },
  {
    article: 'blind-census.md',
    passages: [
      {
        at: ['Verda has'],
        kept: [
          'More than 500,000 people have emigrated in ten years, most of them to Germany and Italy.',
        ],
        reworded: ['Verda has lost about an eighth of its inhabitants since 2016.'],
        altered: [
          ['polarity', 'Verda has 12 per cent more inhabitants than at the census of 2016.'],
          ['number', 'Fewer than 500,000 people have emigrated in ten years.'],
          ['name', 'Most of them emigrated to Germany and Spain.'],
        ],
      },
      {
        at: ['The median'],
        reworded: [
          'The median age is six years higher than before.',
          'There were 146 deaths for every 100 births.',
        ],
        altered: [
          ['number', 'The median age rose from 38 to 49 years.'],
          ['name', 'For every 100 deaths there were 146 births last year.'],
        ],
      },
      {
        at: ['Opposition'],
        reworded: [
          'Kost says the government has "emptied the country".',
          'In 2025, 27,000 fewer people left than in 2019.',
        ],
        altered: [
          ['polarity', 'Emigration has increased, Prime Minister Goran Vuk pointed out.'],
          [
            'name',
            'Prime Minister Goran Vuk accuses the opposition of having "emptied the country".',
          ],
          ['date', 'Some 58,000 left in 2025.'],
        ],
      },
      {
        at: ['In the capital'],
        reworded: ['The capital is the only district that has grown.'],
        altered: [
          ['name', 'In the capital, Brod, the population shrank by 3 per cent.'],
          ['number', 'The population shrank in all 32 other districts.'],
        ],
      },
    ],
  },
];
