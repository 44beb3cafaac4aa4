import type { CheckSet } from './types.ts';

/** Written last: at their first run, before anything was mended by them, 91 % were found and 15 % accused. */
export const HELD_OUT: readonly CheckSet[] = [
  {
    article: 'strike.md',
    passages: [
      {
        at: ['DOHRA, 20 April'],
        kept: [
          'Two of the five boats of the convoy were turned back because their papers named the wrong harbour.',
        ],
        reworded: [
          'More than 26,000 doses of vaccine arrived on Dohra on 19 April.',
          'Three of the five boats got through.',
          'No vaccine had come to the island since the zone was closed on 29 March.',
          'Two boats had to turn round: their papers gave a wrong harbour.',
        ],
        altered: [
          ['number', 'Some 24,600 doses of cholera vaccine were landed on Dohra island.'],
          ['date', 'The navy declared a closed zone on 19 March.'],
          ['name', 'Some 26,400 doses of cholera vaccine were landed on Kessen island.'],
          ['number', 'Four of the five boats of the convoy were turned back.'],
          ['polarity', 'Two boats were turned back because their papers named the right harbour.'],
        ],
      },
      {
        at: ['Dr Salma Okeke'],
        kept: ['She said: "We have needles, we have ice, we have people."'],
        reworded: [
          'On 22 April the vaccination of three wards begins, Okeke says.',
          'The doctor has ice and needles, but lacks “a fourth week in this month”.',
          'There is one hospital on the island, and Dr Okeke runs it.',
        ],
        altered: [
          ['quotation', '"What we lack is a third week in this month," she said.'],
          ['date', 'Vaccination would start on Sunday in the three worst-hit wards.'],
          ['name', 'Dr Ada Pell runs the island’s only hospital.'],
          ['polarity', 'Vaccination started in the three worst-hit wards.'],
        ],
      },
      {
        at: ['Between 1 and 18 April'],
        kept: ['Nearly two thirds of the patients were under fifteen.'],
        reworded: [
          'Nineteen of the 431 cholera patients have died.',
          'The hospital took in over 400 people with cholera in the first eighteen days of April.',
          'Most of the patients are children under 15.',
          'About four per cent of the patients died.',
        ],
        altered: [
          ['number', 'The hospital admitted 341 patients with cholera.'],
          ['number', 'Nearly one third of the patients were under fifteen.'],
          ['date', 'Between 1 and 28 April the hospital admitted 431 patients.'],
          ['number', 'The hospital admitted 431 patients, of whom 91 died.'],
        ],
      },
      {
        at: ['The navy did not comment'],
        kept: ['The navy did not comment on the boats.'],
        reworded: [
          'On 17 April Vale had promised to let aid through “if it is what it says it is”.',
          'The navy has said nothing about the two boats.',
          'Relief goods would be allowed to pass, according to the spokesman.',
        ],
        altered: [
          ['polarity', 'The navy commented on the boats.'],
          ['quotation', 'Vale said cargo would be let through "if it is where it says it is".'],
          ['name', 'Its spokesman, Commander Tomo Barrie, had said so on Monday.'],
        ],
      },
      {
        at: ['Water is sold at 9 crowns'],
        kept: ['The desalination plant has stood still since 11 April.'],
        reworded: [
          'A canister of water costs nine crowns, which is three times as much as in February.',
          'For want of fuel the plant has not worked since 11 April.',
          'With fuel it makes 1,100,000 litres of water daily.',
        ],
        altered: [
          ['number', 'Water is sold at 6 crowns a canister.'],
          ['date', 'The plant has stood still since 1 April.'],
          ['number', 'The desalination plant produces 11 million litres a day.'],
          ['polarity', 'The desalination plant has not stood still since 11 April.'],
        ],
      },
      {
        at: ['Fishermen'],
        kept: ['Vale denies this and says that the boats were towed to port.'],
        reworded: [
          'Barrie says that the navy sank four boats, which Vale rejects.',
          'The navy did not sink the boats but towed them to port, its spokesman says.',
        ],
        altered: [
          ['polarity', 'Vale confirms this.'],
          ['number', 'Barrie accuses the navy of having sunk five boats.'],
          ['polarity', 'Vale says that the boats were not towed to port.'],
        ],
      },
      {
        at: ['The regional bank may lend'],
        kept: ['A decision is due on 5 May.'],
        reworded: [
          'The bank decides on a loan of 3.2 million dollars on 5 May.',
          'A loan for a new pipeline is possible.',
          'Without it 40 out of 65 jobs at the waterworks would go, Pell warns.',
        ],
        altered: [
          ['polarity', 'The regional bank lends the island council $3.2 million.'],
          ['number', 'The waterworks would have to dismiss 14 of its 65 workers.'],
          ['date', 'A decision is due on 15 May.'],
          ['number', 'The regional bank may lend the council £3.2 million.'],
        ],
      },
      {
        at: ['The next convoy leaves'],
        reworded: ['On 24 April six more boats set out from Kessen with 300 t.'],
        altered: [
          ['name', 'The next convoy leaves Dohra on 24 April.'],
          ['number', 'The next convoy leaves Kessen with nine boats.'],
        ],
      },
      {
        at: ['A field hospital with 60 beds'],
        reworded: [
          'The old cannery should have a field hospital of sixty beds by the middle of May.',
        ],
        altered: [['polarity', 'A field hospital with 60 beds was set up in the old cannery.']],
      },
      {
        at: ['The school year'],
        kept: ['The school year, interrupted on 2 April, resumes on 8 May in all schools but two.'],
        reworded: ['Classes start again on 8 May; only two schools stay closed.'],
        altered: [
          ['polarity', 'The school year is suspended on 8 May.'],
          ['date', 'The school year resumes on 8 June.'],
        ],
      },
      {
        at: ['Saltfields'],
        reworded: ['Seven of the 121 patients in Saltfields died.'],
        altered: [['number', 'There were 188 cases in Saltfields.']],
      },
    ],
  },
];
