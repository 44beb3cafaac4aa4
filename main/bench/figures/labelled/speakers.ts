import { figure as f, type LabelledSentence, labelled } from './types.ts';

/** Who says it: person, body or document, in the sentence or in the one before. */
export const SPEAKERS: readonly LabelledSentence[] = [
  labelled(
    'The governor, Amina Hassan, briefed donors in Garowe. The drought has killed 40,000 goats, she said.',
    f('40,000', 40_000, 'goats', { attribution: 'The governor' }),
  ),
  labelled(
    'MSF said its hospital in Bunia was full. It admitted 230 patients in March.',
    f('230', 230, 'patients', { attribution: 'MSF', asOf: 'in March' }),
  ),
  labelled(
    'He said the road was mined. The number of accidents has reached 19 since January, he added.',
    f('19', 19, 'accidents', { asOf: 'since January' }),
  ),
  labelled(
    'UNICEF issued a statement on Thursday. About 11,000 children in Tawila are malnourished, the agency said.',
    f('11,000', 11_000, 'children', {
      qualifier: 'about',
      place: 'Tawila',
      attribution: 'the agency',
    }),
  ),
  labelled(
    'Colonel Pierre Mbeki said that fighting had stopped. At least 25 rebels had surrendered.',
    f('25', 25, 'rebels', { qualifier: 'at least', attribution: 'Colonel Pierre Mbeki' }),
  ),
  labelled(
    'The emir of Zazzau, Ahmed Nuhu Bamalli, said bandits had taken 27 children.',
    f('27', 27, 'children', { place: 'Zazzau', attribution: 'The emir of Zazzau' }),
  ),
  labelled('The market burned down on Tuesday. 120 stalls were lost.', f('120', 120, 'stalls')),
  labelled(
    'The army denied the claim. Two soldiers were hurt near Goma, according to a medic.',
    f('Two', 2, 'soldiers', { place: 'Goma', attribution: 'a medic' }),
  ),
  labelled(
    'Three people drowned, said Omar Saleh, mayor of Sarmada.',
    f('Three', 3, 'people', { attribution: 'Omar Saleh', place: 'Sarmada' }),
  ),
  labelled(
    '“More than 80 houses are under water,” the commissioner of Bor County said.',
    f('80', 80, 'houses', {
      qualifier: 'more than',
      attribution: 'the commissioner of Bor County',
      place: 'Bor County',
    }),
  ),
  labelled(
    'OCHA estimates that 2.2 million people in Cabo Delgado need aid.',
    f('2.2 million', 2.2e6, 'people', { place: 'Cabo Delgado', attribution: 'OCHA' }),
  ),
  labelled(
    'According to the Ministry of Health in Kinshasa, 48 people have mpox.',
    f('48', 48, 'people', { attribution: 'the Ministry of Health in Kinshasa', place: 'Kinshasa' }),
  ),
  labelled(
    'Data from the UN show that 30 per cent of clinics are shut.',
    f('30 per cent', 30, 'clinics', { unit: 'percent', attribution: 'Data from the UN' }),
  ),
  labelled(
    'The report by Amnesty International documents 64 unlawful killings in Amhara.',
    f('64', 64, 'unlawful killings', {
      attribution: 'The report by Amnesty International',
      place: 'Amhara',
    }),
  ),
  labelled(
    'Witnesses told Reuters that soldiers shot five men in Ouro.',
    f('five', 5, 'men', { place: 'Ouro', attribution: 'Witnesses' }),
  ),
  labelled(
    'Local media reported 16 dead; the government has confirmed nine.',
    f('16', 16, 'dead', { attribution: 'Local media' }),
    f('nine', 9, 'dead', { attribution: 'the government' }),
  ),
  labelled(
    'The Taliban claim to have seized 22 checkpoints.',
    f('22', 22, 'checkpoints', { attribution: 'The Taliban' }),
  ),
  labelled(
    'Police spokesman John Otieno confirmed that four suspects were held in Kisumu.',
    f('four', 4, 'suspects', { place: 'Kisumu', attribution: 'Police spokesman John Otieno' }),
  ),
  labelled(
    'As the governor of Zinder put it, 60 wells “are as dry as bone”.',
    f('60', 60, 'wells', { attribution: 'the governor of Zinder', place: 'Zinder' }),
  ),
  labelled(
    'In its weekly bulletin, the WHO counted 1,040 deaths from cholera in Angola.',
    f('1,040', 1040, 'deaths', { place: 'Angola', attribution: 'the WHO' }),
  ),
  labelled(
    'A survey by REACH found that 61 per cent of households in Sirte had debts.',
    f('61 per cent', 61, 'households', {
      unit: 'percent',
      place: 'Sirte',
      attribution: 'A survey by REACH',
    }),
  ),
  labelled(
    'The ICRC has registered 3,100 missing persons in Nigeria, its delegate said on Friday.',
    f('3,100', 3100, 'missing persons', {
      place: 'Nigeria',
      asOf: 'on Friday',
      attribution: 'its delegate',
    }),
  ),
  labelled(
    'Human Rights Watch says security forces killed at least 13 protesters in Maputo in October.',
    f('13', 13, 'protesters', {
      qualifier: 'at least',
      place: 'Maputo',
      asOf: 'in October',
      attribution: 'Human Rights Watch',
    }),
  ),
  labelled(
    'Seven miners are trapped, the state news agency quoted the mine’s manager as saying.',
    f('Seven', 7, 'miners', { attribution: 'the mine’s manager' }),
  ),
  labelled(
    'The authorities in Derna put the number of dead at 4,300.',
    f('4,300', 4300, 'dead', { attribution: 'The authorities in Derna', place: 'Derna' }),
  ),
  labelled(
    'Villagers speak of 30 deaths, while officials acknowledge only eight.',
    f('30', 30, 'deaths', { attribution: 'Villagers' }),
    f('eight', 8, 'deaths', { attribution: 'officials' }),
  ),
  labelled(
    'Satellite images show 140 destroyed structures in Masalit.',
    f('140', 140, 'destroyed structures', { attribution: 'Satellite images', place: 'Masalit' }),
  ),
  labelled(
    'The Prime Minister told parliament on Monday that 56,000 homes had been rebuilt.',
    f('56,000', 56_000, 'homes', { asOf: 'on Monday', attribution: 'The Prime Minister' }),
  ),
  labelled(
    'Aid groups warn that 400,000 people in Haiti could run out of water within weeks.',
    f('400,000', 400_000, 'people', {
      place: 'Haiti',
      attribution: 'Aid groups',
      asOf: 'within weeks',
    }),
  ),
  labelled(
    'A nurse who asked not to be named said 10 babies had died.',
    f('10', 10, 'babies', { attribution: 'A nurse' }),
  ),
  labelled(
    'The World Bank projects growth of 2.4 per cent for Senegal in 2026.',
    f('2.4 per cent', 2.4, 'growth', {
      unit: 'percent',
      place: 'Senegal',
      asOf: 'in 2026',
      attribution: 'The World Bank',
    }),
  ),
];
