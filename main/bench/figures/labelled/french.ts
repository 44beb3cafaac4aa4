import { figure as f, type LabelledSentence, labelled } from './types.ts';

/** French bulletins and wire news, in their own words. */
export const FRENCH: readonly LabelledSentence[] = [
  labelled(
    'Les combats ont déplacé 37 200 personnes dans le territoire de Masisi depuis le 3 mars, d’après la Commission des mouvements.',
    f('37 200', 37_200, 'personnes', {
      place: 'Masisi',
      asOf: 'depuis le 3 mars',
      attribution: 'la Commission des mouvements',
    }),
  ),
  labelled('Deux écoles ont été détruites à Sake.', f('Deux', 2, 'écoles', { place: 'Sake' })),
  labelled(
    'Au moins vingt-cinq civils et quatre-vingt-douze chèvres ont péri.',
    f('vingt-cinq', 25, 'civils', { qualifier: 'at least' }),
    f('quatre-vingt-douze', 92, 'chèvres'),
  ),
  labelled(
    'Le choléra touche six des 34 zones de santé de la province.',
    f('six', 6, 'zones', { of: 34 }),
  ),
  labelled(
    'Entre le 1er janvier et le 8 mars, 1 812 cas suspects, dont 43 décès, ont été notifiés.',
    f('1 812', 1812, 'cas suspects', { asOf: 'Entre le 1er janvier et le 8 mars' }),
    f('43', 43, 'décès', { asOf: 'Entre le 1er janvier et le 8 mars', partOf: 'cas suspects' }),
  ),
  labelled(
    'Une trentaine de blessés ont été évacués vers Goma, a indiqué le docteur Kambale.',
    f('Une trentaine', 30, 'blessés', {
      qualifier: 'about',
      place: 'Goma',
      attribution: 'le docteur Kambale',
    }),
  ),
  labelled(
    'Le gouverneur du Ouaddaï, Bachar Ali, a déclaré que 3 500 familles dormaient dehors.',
    f('3 500', 3500, 'familles', { attribution: 'Le gouverneur du Ouaddaï' }),
  ),
  labelled(
    'Plus de 20 000 Soudanais, dont 60 % d’enfants, ont franchi la frontière à Adré.',
    f('20 000', 20_000, 'Soudanais', { qualifier: 'more than', place: 'Adré' }),
    f('60 %', 60, 'enfants', { unit: 'percent', place: 'Adré', partOf: 'Soudanais' }),
  ),
  labelled(
    'Des centaines de milliers de déplacés vivent au Tchad.',
    f('Des centaines de milliers', [200_000, null], 'déplacés', { place: 'Tchad' }),
  ),
  labelled(
    'Le prix du maïs est passé de 42 000 à 65 000 francs congolais à Rutshuru.',
    f('42 000', 42_000, null, { unit: 'CDF', place: 'Rutshuru' }),
    f('65 000 francs congolais', 65_000, null, { unit: 'CDF', place: 'Rutshuru' }),
  ),
  labelled(
    'Les pertes sont estimées à 4,2 millions d’euros.',
    f('4,2 millions d’euros', 4.2e6, 'pertes', { unit: 'EUR' }),
  ),
  labelled(
    'L’Union européenne a promis 15 millions d’euros.',
    f('15 millions d’euros', 15e6, null, { unit: 'EUR' }),
  ),
  labelled(
    'Près de deux tiers des familles ne mangent qu’un repas.',
    f('deux tiers', 2 / 3, 'familles', { unit: 'fraction', qualifier: 'about' }),
  ),
  labelled(
    'Les admissions ont baissé de 20 % en février.',
    f('20 %', 20, 'admissions', { unit: 'percent', change: 'decrease', asOf: 'en février' }),
  ),
  labelled(
    'Quelque 4 000 enfants souffrent de malnutrition, soit 12 % de plus qu’en janvier.',
    f('4 000', 4000, 'enfants', { qualifier: 'about' }),
    f('12 %', 12, 'enfants', { unit: 'percent', change: 'increase', asOf: 'en janvier' }),
  ),
  labelled(
    'Entre 2 000 et 3 000 ménages sont arrivés dans la province du Lac la semaine dernière.',
    f('2 000 et 3 000', [2000, 3000], 'ménages', { place: 'Lac', asOf: 'la semaine dernière' }),
  ),
  labelled(
    'Le PAM a distribué 1 250 tonnes de vivres à Dori.',
    f('1 250 tonnes', 1250, 'vivres', { unit: 't', place: 'Dori' }),
  ),
  labelled('L’article 5 de la résolution 2717 date du 19 décembre 2023.'),
  labelled('Il avait 45 ans et la réunion commence à 15 h 30, le lundi 6 mars 2026.'),
  labelled(
    'Un million de personnes ont faim au Niger, selon le HCR.',
    f('Un million', 1e6, 'personnes', { place: 'Niger', attribution: 'le HCR' }),
  ),
];
