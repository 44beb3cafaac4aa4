import type { BriefMessages } from './messages.ts';

export const FRENCH_BRIEF_MESSAGES: BriefMessages = {
  sectionEmpty: (offer) =>
    `Cette partie est vide et ne sera pas imprimée ; rédigez-la ou retirez-la.${offer === null ? '' : ` Pour commencer : « ${offer} »`}`,
  titleProposed: () =>
    'Cette source n’a pas de titre, ou seulement le début d’un titre ; le sien est proposé faute de mieux : donnez-lui un titre sous sa source.',
  withheld: () => 'Ceci n’entre pas dans la note, en raison d’une restriction de diffusion.',
  passageGone: (quote) =>
    `Le passage « ${quote} » a été supprimé ou n’a plus sa place ; retirez-le ou marquez-le de nouveau.`,
  pictureGone: (quote) =>
    `L’image « ${quote} » ne peut pas être imprimée : son article ne la montre plus, elle est endommagée, ou les images sont trop lourdes ensemble ; retirez-la.`,
  observationGone: () =>
    'Cette note libre a été supprimée ; retirez-la, ou reprenez-la dans la corbeille.',
  observationBorrowed: (words, source) =>
    `« ${words} » figure dans la source ${source} : une observation personnelle ne reprend pas ses mots ; ajoutez la phrase elle-même.`,
  notAccepted: () =>
    'Ceci n’entre pas dans la note : elle ne prend que les annotations acceptées, et personne n’a accepté celle-ci. Faites-la accepter, ou retirez-la.',
  notesNotAccepted: (left) =>
    left === 1
      ? '1 passage n’entre pas dans la note : elle ne prend que les annotations acceptées, et personne n’a accepté celle-ci.'
      : `${left} passages n’entrent pas dans la note : elle ne prend que les annotations acceptées, et personne n’a accepté celles-ci.`,
  chosenAltered: (words) => `« ${words} » ne figure ainsi dans aucune source.`,
  passageReworded: (before) =>
    `Ce passage a été marqué sous la forme « ${before} » et se lit autrement dans la nouvelle version.`,
  gradedWhenItSaid: (fact) => `Coté alors qu’il disait « ${fact} ».`,
  gradedBeforeItSaid: (fact) => `Coté avant qu’il ne dise « ${fact} ».`,
  lookAtGrade: () => 'Revoyez sa cotation.',
  judgementWithoutSource: () =>
    'Cette appréciation ne cite aucune source ; liez-la à un passage au moins.',
  judgementWithoutConfidence: () =>
    'Cette appréciation ne dit pas quelle confiance vous lui accordez ; écrivez « Confidence: moderate » sur une ligne en dessous.',
  confidenceWithLikelihood: () =>
    'La confiance et la probabilité sont dans une même phrase ; dites ici la probabilité, et la confiance dans son champ.',
  mixedRows: (own, wanted, from, to) =>
    `« ${own} » appartient à l’autre série de termes ; cette note dit « ${wanted} » (${from} à ${to} %).`,
};
