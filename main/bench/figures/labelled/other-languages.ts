import { figure as f, type LabelledSentence, labelled } from './types.ts';

/** French and Russian texts: their numbers as they write them, with what stands beside these. */
export const OTHER_LANGUAGES: readonly LabelledSentence[] = [
  labelled(
    'Environ 45 000 personnes ont fui la ville de Sévaré depuis janvier.',
    f('45 000', 45_000, 'personnes', {
      qualifier: 'about',
      place: 'Sévaré',
      asOf: 'depuis janvier',
    }),
  ),
  labelled(
    'Le gouvernement a débloqué 2,5 milliards de francs CFA pour les sinistrés.',
    f('2,5 milliards de francs CFA', 2.5e9, null, { unit: 'XXX' }),
  ),
  labelled(
    'Plus de 1 200 écoles sont fermées au Burkina Faso.',
    f('1 200', 1200, 'écoles', { qualifier: 'more than', place: 'Burkina Faso' }),
  ),
  labelled(
    'Au moins 17 soldats ont été tués lundi dans la région de Tillabéri, selon l’armée.',
    f('17', 17, 'soldats', {
      qualifier: 'at least',
      place: 'Tillabéri',
      asOf: 'lundi',
      attribution: 'l’armée',
    }),
  ),
  labelled(
    'Les prix ont augmenté de 12,5 % en mars.',
    f('12,5 %', 12.5, 'prix', { unit: 'percent', change: 'increase', asOf: 'en mars' }),
  ),
  labelled(
    'Более 15 тысяч человек покинули Херсон.',
    f('15 тысяч', 15_000, 'человек', { qualifier: 'more than', place: 'Херсон' }),
  ),
  labelled(
    'Ущерб оценивается в 3,4 млрд рублей.',
    f('3,4 млрд рублей', 3.4e9, 'Ущерб', { unit: 'RUB' }),
  ),
  labelled('Погибли 1 250 человек.', f('1 250', 1250, 'человек')),
  labelled(
    'ООН заявила, что 23,7 миллиона афганцев нуждаются в гуманитарной помощи.',
    f('23,7 миллиона', 23.7e6, 'афганцев', { attribution: 'ООН' }),
  ),
  labelled(
    'С начала года в регионе зарегистрировано 1 874 случая кори.',
    f('1 874', 1874, 'случая кори', { asOf: 'С начала года' }),
  ),
  labelled(
    'Инфляция в Казахстане ускорилась до 8,9%.',
    f('8,9%', 8.9, 'Инфляция', { unit: 'percent', place: 'Казахстане' }),
  ),
  labelled(
    'За сутки сбито 54 беспилотника над Брянской областью.',
    f('54', 54, 'беспилотника', { place: 'Брянской областью', asOf: 'За сутки' }),
  ),
  labelled(
    'Из города эвакуировали более 2,3 тысячи человек, в том числе 450 детей.',
    f('2,3 тысячи', 2300, 'человек', { qualifier: 'more than' }),
    f('450', 450, 'детей', { partOf: 'человек' }),
  ),
];
