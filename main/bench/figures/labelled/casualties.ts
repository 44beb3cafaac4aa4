import { figure as f, type LabelledSentence, labelled } from './types.ts';

/** Killed, wounded, missing, taken; attacks and those who counted them. */
export const CASUALTIES: readonly LabelledSentence[] = [
  labelled(
    'At least 12 people were killed in Aleppo on Monday, the health ministry said.',
    f('12', 12, 'people', {
      qualifier: 'at least',
      place: 'Aleppo',
      asOf: 'on Monday',
      attribution: 'the health ministry',
    }),
  ),
  labelled(
    'Nine Turkish soldiers and one civilian contractor, as well as 16 Syrian soldiers, were killed.',
    f('Nine', 9, 'Turkish soldiers'),
    f('one', 1, 'civilian contractor'),
    f('16', 16, 'Syrian soldiers'),
  ),
  labelled(
    'Six people were killed and 13 wounded when a shell hit a bakery in Idlib.',
    f('Six', 6, 'people', { place: 'Idlib' }),
    f('13', 13, 'wounded', { place: 'Idlib' }),
  ),
  labelled(
    'The blast killed 21 worshippers and injured 60 more.',
    f('21', 21, 'worshippers'),
    f('60', 60, 'worshippers'),
  ),
  labelled(
    'According to the World Health Organization, at least 48 health facilities have stopped working in the region.',
    f('48', 48, 'health facilities', {
      qualifier: 'at least',
      attribution: 'the World Health Organization',
    }),
  ),
  labelled(
    'Two children were among the five people killed in the strike, rescuers said.',
    f('Two', 2, 'children', { attribution: 'rescuers' }),
    f('five', 5, 'people killed', { attribution: 'rescuers' }),
  ),
  labelled(
    'The Syrian Observatory for Human Rights, a war monitor, said 34 fighters had died near Saraqeb.',
    f('34', 34, 'fighters', {
      place: 'Saraqeb',
      attribution: 'The Syrian Observatory for Human Rights',
    }),
  ),
  labelled(
    'Gunmen abducted more than 280 schoolgirls from a boarding school in Zamfara State on 26 February 2021.',
    f('280', 280, 'schoolgirls', {
      qualifier: 'more than',
      place: 'Zamfara State',
      asOf: 'on 26 February 2021',
    }),
  ),
  labelled(
    'The death toll has risen to 1,204, state television reported on Wednesday.',
    f('1,204', 1204, 'death toll', { asOf: 'on Wednesday', attribution: 'state television' }),
  ),
  labelled(
    'Some 40 bodies were recovered from the rubble, and dozens of people are still missing.',
    f('40', 40, 'bodies', { qualifier: 'about' }),
    f('dozens', [24, null], 'people'),
  ),
  labelled(
    'A roadside bomb killed three peacekeepers from Bangladesh and wounded another.',
    f('three', 3, 'peacekeepers', { place: 'Bangladesh' }),
  ),
  labelled(
    'Israeli strikes killed 17 Palestinians, including four women and six children, in Khan Younis overnight, medics said.',
    f('17', 17, 'Palestinians', { place: 'Khan Younis', asOf: 'overnight', attribution: 'medics' }),
    f('four', 4, 'women', {
      place: 'Khan Younis',
      asOf: 'overnight',
      attribution: 'medics',
      partOf: 'Palestinians',
    }),
    f('six', 6, 'children', {
      place: 'Khan Younis',
      asOf: 'overnight',
      attribution: 'medics',
      partOf: 'Palestinians',
    }),
  ),
  labelled(
    'The army claimed it had “neutralised” 150 militants; residents spoke of at most 20 dead.',
    f('150', 150, 'militants', { attribution: 'The army' }),
    f('20', 20, 'dead', { qualifier: 'at most', attribution: 'residents' }),
  ),
  labelled(
    'No fewer than 300 prisoners are feared dead after the fire.',
    f('300', 300, 'prisoners', { qualifier: 'at least' }),
  ),
  labelled(
    'Since the start of the war, 11,500 civilians have been killed, the UN human rights office says.',
    f('11,500', 11500, 'civilians', {
      asOf: 'Since the start of the war',
      attribution: 'the UN human rights office',
    }),
  ),
  labelled(
    'The militants carried out at least one suicide attack with an armoured vehicle.',
    f('one', 1, 'suicide attack', { qualifier: 'at least' }),
  ),
  labelled(
    'A doctor at the hospital told Al Jazeera that 9 of the 22 wounded were in critical condition.',
    f('9', 9, 'wounded', { of: 22, attribution: 'A doctor at the hospital' }),
  ),
  labelled(
    'Thirty-seven soldiers were taken hostage and eight released a week later.',
    f('Thirty-seven', 37, 'soldiers'),
    f('eight', 8, 'soldiers'),
  ),
  labelled(
    'The government says 56 protesters have died; rights groups say the figure is closer to 200.',
    f('56', 56, 'protesters', { attribution: 'The government' }),
    f('200', 200, 'protesters', { qualifier: 'about', attribution: 'rights groups' }),
  ),
  labelled(
    'Between 25 and 30 rebels attacked the post, killing two guards.',
    f('25 and 30', [25, 30], 'rebels'),
    f('two', 2, 'guards'),
  ),
  labelled(
    'In Khartoum, 14 people died of their wounds and 36 remain in hospital, said the Sudan Doctors Network.',
    f('14', 14, 'people', { place: 'Khartoum', attribution: 'the Sudan Doctors Network' }),
    f('36', 36, 'people', { place: 'Khartoum', attribution: 'the Sudan Doctors Network' }),
  ),
  labelled(
    'The ferry was carrying 117 passengers, of whom 83 were rescued.',
    f('117', 117, 'passengers'),
    f('83', 83, 'passengers', { partOf: 'passengers' }),
  ),
  labelled(
    'Landmines have maimed over 900 farmers in Kherson region since 2022, deminers estimate.',
    f('900', 900, 'farmers', {
      qualifier: 'more than',
      place: 'Kherson region',
      asOf: 'since 2022',
      attribution: 'deminers',
    }),
  ),
  labelled(
    'A dozen drones were launched and ten intercepted, the air force said on Telegram.',
    f('A dozen', 12, 'drones', { attribution: 'the air force' }),
    f('ten', 10, 'drones', { attribution: 'the air force' }),
  ),
  labelled(
    'Hospital records seen by the BBC list 68 people treated for gunshot wounds.',
    f('68', 68, 'people treated', { attribution: 'Hospital records' }),
  ),
  labelled(
    'Human Rights Watch documented the killing of 42 villagers in Barsalogho.',
    f('42', 42, 'villagers', { place: 'Barsalogho', attribution: 'Human Rights Watch' }),
  ),
  labelled(
    'Police in Karachi said the bomber had killed five of their colleagues.',
    f('five', 5, 'colleagues', { place: 'Karachi', attribution: 'Police in Karachi' }),
  ),
  labelled(
    'Two hundred and fifty people are missing after the dam broke.',
    f('Two hundred and fifty', 250, 'people'),
  ),
  labelled(
    'The clashes, which began on 4 May, have left nearly 100 dead and 450 injured, Mayor Ali Hassan told AFP.',
    f('100', 100, 'dead', { qualifier: 'about', attribution: 'Mayor Ali Hassan' }),
    f('450', 450, 'injured', { attribution: 'Mayor Ali Hassan' }),
  ),
  labelled('“Seventeen of my neighbours were taken,” he said.', f('Seventeen', 17, 'neighbours')),
];
