import type { Change } from '../en/changes.ts';
import type { Qualifier } from '../qualifiers.ts';

/** What French writes around numbers, as data: small letters, straight apostrophes. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Frequent words by which a sentence is known for French; none is a frequent word of English. */
export const FRENCH_WORDS = set(`
  le la les des du de et dans par pour selon une au aux est sont ont été avec sur plus moins qui que depuis dont ce cette
  ces leur leurs où mais entre après avant près ses son sa il elle ils elles n'a d'un d'une à environ quelque
  personnes familles ménages enfants femmes cas décès morts tués blessés disparus déplacés réfugiés maisons écoles
`);
/** And for English. */
export const ENGLISH_WORDS = set(`
  the of and in to was were is are have has had with from by that for at which who this said
`);

/** How exact a number is, by the words before it; the longest stands first. */
export const FRENCH_QUALIFIERS: readonly (readonly [string, Qualifier])[] = [
  ['pas moins de', 'at least'],
  ['un minimum de', 'at least'],
  ['au moins', 'at least'],
  ['au minimum', 'at least'],
  ['un maximum de', 'at most'],
  ['au maximum', 'at most'],
  ['au plus', 'at most'],
  ["jusqu'à", 'at most'],
  ['un peu plus de', 'more than'],
  ['plus de', 'more than'],
  ['plus d’', 'more than'],
  ['au-delà de', 'more than'],
  ['moins de', 'less than'],
  ['à peu près', 'about'],
  ['approximativement', 'about'],
  ['autour de', 'about'],
  ['près de', 'about'],
  ['environ', 'about'],
  ['quelque', 'about'],
  ['presque', 'about'],
];

/** They end a noun phrase though they end in -s or -x. */
export const FRENCH_STOPS = set(`
  dans sans mais puis plus depuis après vers très près alors pas moins sous dès parmi hors selon chez pendant les des aux ces
  ses leurs nos vos mes tes nous vous eux jamais toujours désormais ailleurs ans dont qui que où et ou ont sont avaient
  étaient est a était avait sera seront auront vont peuvent doivent ne se s'est en à au de du par pour sur avec entre
  contre lors malgré selon
`);

/** Words after which a number only names: "article 5". */
export const FRENCH_LABELS = set(`
  article articles résolution résolutions chapitre page pages numéro n° no phase route rue section annexe camp-base vol
  groupe zone secteur bloc étape niveau tableau figure point version
`);

/** A noun for a place before its name: "la région de Tillabéri". */
export const FRENCH_PLACE_HEADS =
  `ville|villes|village|villages|région|province|territoire|district|commune|préfecture|
  département|localité|camp|site|zone|quartier|cercle|wilaya|gouvernorat|état|île|péninsule|vallée|frontière|
  capitale|est|ouest|nord|sud|nord-est|nord-ouest|sud-est|sud-ouest|centre|hôpital|port|aéroport|chefferie|groupement|
    maire|mairie|préfet|gouverneur|habitants|habitantes|alentours|marché|prison`
    .split('|')
    .map((word) => word.trim());

/** What begins the name of a body and not of a place. */
export const FRENCH_BODIES = set(`
  union organisation haut haut-commissariat nations médecins croix programme conseil ministère onu oms hcr unicef pam msf
  cicr ocha ong comité agence fonds banque cour parlement assemblée gouvernement afp reuters rfi
`);

/** Verbs whose subject says or counts what follows. */
export const FRENCH_SPEECH =
  `annoncé|déclaré|indiqué|affirmé|précisé|rapporté|dit|estimé|recensé|dénombré|enregistré|
  confirmé|assuré|expliqué|souligné|averti|signalé|révélé|fait savoir|fait état`.replace(
    /\s*\n\s*/g,
    '',
  );
export const FRENCH_SPEECH_NOW =
  `annonce|déclare|indique|affirme|précise|rapporte|estime|recense|dénombre|confirme|
  assure|signale|rapportent|estiment|affirment|indiquent|annoncent|recensent|parle|parlent|évoque|évoquent|
  fait état|font état|avance|avancent|confirment|dénombrent|signalent`.replace(/\s*\n\s*/g, '');

/** Before "de 12 %". */
export const FRENCH_CHANGES: ReadonlyMap<string, Change> = new Map<string, Change>([
  ...entries(
    'increase',
    'augmenté augmente augmentent progressé progresse grimpé bondi hausse augmentation progression crû accru',
  ),
  ...entries(
    'decrease',
    'baissé baisse baissent diminué diminue reculé recule chuté chute réduit diminution recul réduction',
  ),
]);

function entries(change: Change, words: string): (readonly [string, Change])[] {
  return words.split(/\s+/).map((word) => [word, change] as const);
}
