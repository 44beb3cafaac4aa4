import type { CheckSet } from './types.ts';

/** Sentences over the sample library. */
export const SAMPLE_LIBRARY: readonly CheckSet[] = [
  {
    article: '01-meridian-wire-dam-breach.txt',
    passages: [
      {
        at: ['At least 41 people were killed'],
        kept: [
          'At least 41 people were killed and thousands fled to higher ground after the Upper Ilma Dam gave way before dawn on Tuesday.',
        ],
        reworded: [
          'The Upper Ilma Dam burst before dawn on 3 March, killing at least forty-one people.',
          'More than 40 people died when the dam failed in Merrin Province.',
          'Thousands of people have escaped to higher ground.',
        ],
        altered: [
          ['number', 'At least 14 people were killed after the Upper Ilma Dam gave way.'],
          ['number', 'At most 41 people were killed after the Upper Ilma Dam gave way.'],
          ['date', 'The Upper Ilma Dam gave way before dawn on Thursday.'],
          [
            'name',
            'The Upper Ilma Dam sent a wall of water through Harrad Province in northern Tessara.',
          ],
          ['polarity', 'The Upper Ilma Dam gave way after dawn on Tuesday.'],
          ['polarity', 'The wall of water went through Merrin Province in southern Tessara.'],
        ],
      },
      {
        at: ['Governor Nadim Harroush told reporters'],
        kept: [
          'Governor Nadim Harroush told reporters in Halvet that 12 villages had been flooded.',
          'He said the death toll would rise because rescue teams had not yet reached the lower valley.',
        ],
        reworded: [
          'Twelve villages are under water, the governor says.',
          'Harroush expects the toll to rise: the lower valley has yet to be reached.',
          'According to Gov. Harroush, “no fewer than 18,000 people” have left home.',
          'Troops and the FIF have fought in the lower valley since January.',
        ],
        altered: [
          ['number', 'Governor Nadim Harroush said that 21 villages had been flooded.'],
          ['quotation', 'Harroush said that "no fewer than 80,000 people" had left their homes.'],
          [
            'date',
            'Government troops have clashed with fighters of the Free Ilma Front since February.',
          ],
          ['polarity', 'He said rescue teams had reached the lower valley.'],
          ['polarity', 'He said the death toll would fall.'],
          [
            'name',
            'Governor Tomas Brandel told reporters in Halvet that 12 villages had been flooded.',
          ],
        ],
      },
      {
        at: ['"We have boats'],
        kept: ['"What we do not have is a road on which nobody shoots," Harroush said.'],
        reworded: [
          'The governor has boats and crews, but “a road on which nobody shoots” is missing.',
        ],
        altered: [
          ['quotation', '"What we do not have is a road on which somebody drives," Harroush said.'],
          ['quotation', "'We have boats, and we have no crews,' Harroush said."],
        ],
      },
      {
        at: ['The dam, an earth embankment'],
        kept: [
          'The dam, an earth embankment 38 metres high built in 1974, stands about 25 kilometres upstream of the market town of Dar Sefa.',
        ],
        reworded: [
          'Built in 1974, the 38-metre embankment lies some 25 km above Dar Sefa.',
          'In Dar Sefa the water came shortly after 05:00.',
          'Within twenty minutes the water stood at the second floor of houses by the river.',
        ],
        altered: [
          ['number', 'The dam is an earth embankment 83 metres high.'],
          ['date', 'The dam was built in 1947.'],
          ['polarity', 'The dam stands about 25 kilometres downstream of Dar Sefa.'],
          ['date', 'Residents said the water arrived shortly after 6 a.m.'],
        ],
      },
      {
        at: ['The Interior Ministry in Orvane blamed'],
        kept: [
          'The Interior Ministry in Orvane blamed the FIF for the disaster.',
          'Karim Doukar said government engineers had left the dam without maintenance for six years.',
        ],
        reworded: [
          'Minister Vasarin says that a shell of the FIF damaged the spillway gates on Monday evening.',
          'The FIF rejects the accusation; Doukar says his fighters had no artillery within range.',
          'For six years nobody maintained the dam, according to the commander of the FIF.',
        ],
        altered: [
          ['name', 'Interior Minister Ingrid Solmarr said a shell had damaged the spillway gates.'],
          ['polarity', 'The FIF confirmed it.'],
          ['number', 'Doukar said engineers had left the dam without maintenance for nine years.'],
          ['polarity', 'Doukar said that his fighters had artillery within range.'],
          ['date', 'Vasarin said a shell fired on Sunday evening had damaged the gates.'],
        ],
      },
      {
        at: ['Neither account could be verified'],
        kept: ['Neither account could be verified.'],
        reworded: [
          'Both accounts remain unverified.',
          'Cracks had been reported in October, two engineers say.',
        ],
        altered: [
          ['polarity', 'Both accounts could be verified.'],
          [
            'number',
            'Five engineers who inspected the dam last year said cracks had been reported.',
          ],
        ],
      },
      {
        at: ['The Tessaran Red Lantern Society (TRLS)'],
        kept: [
          'The society asked for tents, blankets and water purification tablets for 3,500 families.',
        ],
        reworded: [
          'The TRLS has 130 volunteers on both sides of the front line.',
          'Red Lantern needs tents and blankets for three and a half thousand families.',
          'The army lent an old T-55.',
        ],
        altered: [
          ['number', 'The society asked for tents for 5,300 families.'],
          ['number', 'The TRLS said 103 volunteers were at work.'],
          ['name', 'The Kolmari Red Lantern Society said volunteers were at work with a T-72.'],
        ],
      },
      {
        at: ['The Relief Coordination Office (RCO), which'],
        kept: ['The RCO said it had released $2 million from its emergency reserve.'],
        reworded: [
          'Two million dollars have been released from the reserve of the Relief Coordination Office.',
          'Solmarr wants a three-day pause.',
        ],
        altered: [
          ['number', 'The RCO said it had released $12 million from its emergency reserve.'],
          ['number', 'The RCO said it had released €2 million from its emergency reserve.'],
          ['quotation', 'She called for a pause “starting tomorrow, not next week”.'],
          ['number', 'Ingrid Solmarr called for a humanitarian pause of 27 hours.'],
        ],
      },
      {
        at: ['Across the border'],
        kept: [
          'Kolmar put its army engineers on alert and closed the bridge at Pont Tarsh.',
          'Kolmari officials said about 600 Tessaran families had crossed before noon.',
        ],
        reworded: [
          'Officials in Kolmar count roughly six hundred families who came over by midday.',
          'Kolmar fears that the water will reach the lake by Thursday.',
        ],
        altered: [
          ['polarity', 'Kolmar opened the bridge at Pont Tarsh.'],
          ['polarity', 'About 600 Tessaran families had crossed after noon.'],
          ['name', 'Kolmar closed the bridge at Pont Velin.'],
          ['date', 'Kolmar fears that the flood would reach Lake Tarsh by Saturday.'],
        ],
      },
    ],
  },
  {
    article: '02-orvane-courier-ministry.html',
    passages: [
      {
        at: ['The situation in the Ilma valley is under control'],
        kept: [
          'The number of confirmed dead stands at 27, Interior Minister Elena Vasarin said on Thursday.',
        ],
        reworded: [
          'The ministry had confirmed 27 deaths by 5 March.',
          'Vasarin spoke of “inflated figures that serve the enemies of the Republic”.',
        ],
        altered: [
          ['number', 'The number of confirmed dead stands at 72, Elena Vasarin said.'],
          [
            'quotation',
            'Vasarin rejected “inflated figures that serve the friends of the Republic”.',
          ],
          ['date', 'The number of confirmed dead stands at 27, Vasarin said on Friday.'],
        ],
      },
      {
        at: ['Speaking after a cabinet meeting'],
        kept: [
          'Ms Vasarin said 9,400 people had registered at government shelters in Halvet and Qasr Bilun.',
        ],
        reworded: [
          'The water at Dar Sefa dropped by 1.7 metres from Wednesday.',
          'Nearly 9,500 people are registered in shelters, according to the minister.',
        ],
        altered: [
          [
            'polarity',
            'She said the water level at Dar Sefa had risen by 1.7 metres since Wednesday.',
          ],
          ['number', 'She said the water level at Dar Sefa had fallen by 7.1 metres.'],
          ['name', 'People had registered at government shelters in Halvet and Lower Ilma.'],
          [
            'polarity',
            'She said that the road from the provincial capital opened to relief convoys.',
          ],
        ],
      },
      {
        at: ['The figures differ sharply'],
        kept: ['The governor’s office declined to comment yesterday.'],
        reworded: [
          'The governor’s office did not want to comment.',
          'On Tuesday Haroush had given 41 dead.',
        ],
        altered: [
          ['polarity', 'The governor’s office agreed to comment yesterday.'],
          ['number', 'On Tuesday Governor Haroush spoke of 41 displaced.'],
        ],
      },
      {
        at: ['Ms Vasarin repeated that'],
        kept: [
          'She showed photographs of a crater near the spillway but did not say when they had been taken.',
        ],
        reworded: ['When the pictures of the crater were taken, the minister did not say.'],
        altered: [
          ['number', 'The dam had been hit by a 152-millimetre shell.'],
          ['polarity', 'She said when the photographs had been taken.'],
        ],
      },
      {
        at: ['The National Water Authority confirmed'],
        kept: ['Its director, Gustav Perenn, offered his resignation on Wednesday night.'],
        reworded: [
          'Since 2022 the budget for dam safety has shrunk from 310 million to 190 million tessars.',
          'Perenn has offered to resign, which has not been accepted.',
        ],
        altered: [
          [
            'number',
            'Its budget for dam safety had been cut from 190 million to 130 million tessars.',
          ],
          ['polarity', 'His resignation has been accepted.'],
          ['date', 'The budget for dam safety had been cut since 2012.'],
        ],
      },
      {
        at: ['Fourteen lorries'],
        kept: ['The army says that it cannot guarantee their safety beyond kilometre 18.'],
        reworded: [
          '14 RCO trucks have been waiting at the Bilun crossroads since Wednesday.',
          'Last month a mine wounded two soldiers at kilometre 18.',
        ],
        altered: [
          ['number', 'Forty lorries of the RCO have been parked at the Bilun crossroads.'],
          ['number', 'The army cannot guarantee their safety beyond kilometre 81.'],
          ['polarity', 'The army says that it can guarantee their safety.'],
          ['polarity', 'Two soldiers were killed by a mine last month.'],
        ],
      },
    ],
  },
  {
    article: '03-jvr-situation-report-2.md',
    passages: [
      {
        at: ['63 people are confirmed dead'],
        kept: ['63 people are confirmed dead and 118 are missing.'],
        reworded: ['JVR partners count sixty-three dead; 118 people are unaccounted for.'],
        altered: [
          ['number', '36 people are confirmed dead.'],
          ['number', '118 people are confirmed dead and 63 are missing.'],
        ],
      },
      {
        at: ['An estimated 23,500 people'],
        kept: ['About 4,300 more have crossed into Kolmar at Pont Tarsh.'],
        reworded: [
          'Some 23,500 people are uprooted in Merrin Province.',
          'More than 4,000 people went over to Kolmar.',
        ],
        altered: [
          ['number', 'An estimated 32,500 people are displaced within Merrin Province.'],
          ['name', 'About 4,300 more have crossed into Kolmar at Dar Sefa.'],
        ],
      },
      {
        at: ['11 of 19 health posts'],
        kept: ['11 of 19 health posts in the lower valley have stopped working.'],
        reworded: [
          'More than half of the health posts in the lower valley are out of order.',
          'A health post in Dar Sefa came under small-arms fire on 5 March.',
        ],
        altered: [
          ['number', '9 of 19 health posts in the lower valley have stopped working.'],
          ['date', 'One of them, in Dar Sefa, was struck by small-arms fire on Tuesday.'],
        ],
      },
      {
        at: ['Access beyond kilometre 18'],
        kept: [
          'Access beyond kilometre 18 of the Halvet–Dar Sefa road is still denied by both parties.',
        ],
        reworded: ['Both sides still refuse access beyond kilometre 18.'],
        altered: [['polarity', 'Access beyond kilometre 18 is now allowed by both parties.']],
      },
      {
        at: ['The Upper Ilma Dam failed at about 04:40'],
        kept: [
          'The flood wave reached Dar Sefa within half an hour and Lake Tarsh two days later.',
        ],
        reworded: [
          'The dam broke at around twenty to five, about 4:40 a.m., on 3 March.',
          'Satellite images show 86 km² flooded, of which 20 per cent is farmland.',
        ],
        altered: [
          ['date', 'The Upper Ilma Dam failed at about 04:40 on 13 March.'],
          ['number', 'Satellite pictures show 68 square kilometres under water.'],
          ['number', 'The flood wave reached Lake Tarsh four days later.'],
        ],
      },
      {
        at: ['Fighting between government forces'],
        kept: [
          'The parties agreed to a pause of 24 hours from Friday noon after talks led by Ingrid Solmarr, Head of the RCO.',
        ],
        reworded: [
          'The FIF’s signature came from sub-commander Dukar.',
          'A one-day pause begins at noon on Friday.',
        ],
        altered: [
          ['name', 'Fighting went on near Dar Sefa on the night of 4 to 5 March.'],
          ['number', 'Mortar fire was reported less than thirty kilometres from the shelter.'],
          ['name', 'Sub-commander Kareem Dukar signed for the TRLS.'],
        ],
      },
      {
        at: ['Dar Sefa\t6,800'],
        kept: ['Dar Sefa counts 9,100 displaced on 6 March.'],
        reworded: ['In Dar Sefa the number of displaced rose from 6,800 to 9,100.'],
        altered: [
          ['number', 'Dar Sefa counts 7,900 displaced on 6 March.'],
          ['name', 'Qasr Bilun counts 9,100 displaced.'],
        ],
      },
      {
        at: ['The Tessaran Red Lantern Society (TRLS) runs'],
        kept: ['Cholera has not been confirmed; samples were sent to Orvane yesterday.'],
        reworded: [
          'There is no confirmation of cholera so far.',
          'A third of the 212 patients with acute watery diarrhoea are children under five.',
        ],
        altered: [
          ['polarity', 'Cholera has been confirmed.'],
          ['number', 'Its medical director reports 221 cases of acute watery diarrhoea.'],
          ['name', 'Samples were sent to Halvet yesterday.'],
        ],
      },
      {
        at: ['The treatment plant at Halvet'],
        kept: ['The treatment plant at Halvet works at 30 per cent of its capacity.'],
        reworded: ['JVR brings 240 m³ of water a day by truck; 350 are needed.'],
        altered: [
          ['number', 'The treatment plant at Halvet works at 13 per cent of its capacity.'],
        ],
      },
      {
        at: ['Schools in Halvet are to be cleared'],
        reworded: ['By 16 March the schools of Halvet must be empty.'],
        altered: [
          ['date', 'Schools in Halvet are to be cleared by 26 March.'],
          ['polarity', 'Schools in Halvet were cleared.'],
        ],
      },
    ],
  },
];
