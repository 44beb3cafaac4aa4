import type { BriefTongue } from '../labels.ts';

/** Who is counted, where it is not people as such: each group is a question of its own. */
export interface Group {
  readonly id: string;
  /** The noun, English, Arabic or French, as it stands after a number. */
  readonly nouns: RegExp;
  readonly names: Readonly<Record<BriefTongue, string>>;
}

/** A noun phrase after a number: a few words that narrow it, then the noun. */
const phrase = (english: string, arabic: string): RegExp =>
  new RegExp(
    `^[\\s-]*(?:(?:of (?:the|its|their|our)|other|more|further|additional|confirmed|registered|internally|local|unarmed|young|government|armed|elderly|displaced|missing|wounded|injured|killed|dead|stranded|\\p{Lu}[\\p{L}-]+) ){0,3}(?:${english})(?![\\p{L}-])|^\\s*(?:من )?(?:ال)?(?:${arabic})(?![\\p{L}\\p{M}])`,
    'u',
  );

export const GROUPS: readonly Group[] = [
  {
    id: 'girls',
    nouns: phrase('girls?|schoolgirls?|filles|fillettes', 'فتاة|فتيات|طفلة|طفلات|تلميذات'),
    names: { en: 'girls', ar: 'فتيات', fr: 'filles' },
  },
  {
    id: 'boys',
    nouns: phrase('boys?|schoolboys?|garçons', 'فتى|فتيان|صبيان|صبية'),
    names: { en: 'boys', ar: 'فتيان', fr: 'garçons' },
  },
  {
    id: 'children',
    nouns: phrase(
      'enfants?|mineurs?|élèves|nourrissons|children|child|minors?|infants?|babies|pupils|schoolchildren',
      'طفلا|طفلاً|طفل|أطفال|أطفالا|أطفالاً|تلميذا|تلاميذ',
    ),
    names: { en: 'children', ar: 'أطفال', fr: 'enfants' },
  },
  {
    id: 'women',
    nouns: phrase('women|woman|femmes?', 'امرأة|نساء|سيدة|سيدات'),
    names: { en: 'women', ar: 'نساء', fr: 'femmes' },
  },
  {
    id: 'households',
    nouns: phrase('households?|families|family|ménages?|familles?', 'أسرة|أسر|عائلة|عائلات'),
    names: { en: 'households', ar: 'أسر', fr: 'ménages' },
  },
  {
    id: 'soldiers',
    nouns: phrase(
      'soldats?|militaires?|soldiers?|troops|servicemen|conscripts|officers?',
      'جنديا|جندياً|جندي|جنود|عسكريا|عسكرياً|عسكريين',
    ),
    names: { en: 'soldiers', ar: 'جنود', fr: 'soldats' },
  },
  {
    id: 'police',
    nouns: phrase(
      'policiers?|policières?|police officers?|policemen|policeman',
      'شرطيا|شرطياً|شرطي|رجال شرطة',
    ),
    names: { en: 'police', ar: 'شرطة', fr: 'policiers' },
  },
  {
    id: 'fighters',
    nouns: phrase(
      'combattants?|miliciens?|rebelles?|assaillants?|insurgés?|fighters?|militants?|rebels?|gunmen|insurgents?|militiamen|attackers?|assailants?',
      'مسلحا|مسلحاً|مسلح|مسلحين|مقاتلا|مقاتلاً|مقاتل|مقاتلين',
    ),
    names: { en: 'fighters', ar: 'مقاتلون', fr: 'combattants' },
  },
  {
    id: 'aid-workers',
    nouns: phrase(
      'agents? de santé|infirmiers?|infirmières?|médecins?|soignants?|secouristes?|humanitaires?|travailleurs humanitaires|volontaires?|bénévoles?|aid workers?|relief workers?|volunteers?|humanitarian workers?|paramedics?|rescuers?|medics?|nurses?|doctors?|health workers?|staff(?: members)?',
      'متطوعا|متطوعاً|متطوع|متطوعين|مسعفا|مسعفاً|مسعف|مسعفين|عاملا في الإغاثة|عمال إغاثة|موظفا|موظفين',
    ),
    names: {
      en: 'aid and health workers',
      ar: 'عاملون في الإغاثة والصحة',
      fr: 'personnel humanitaire et de santé',
    },
  },
  {
    id: 'journalists',
    nouns: phrase(
      'journalists?|reporters?|journalistes?',
      'صحفيا|صحفياً|صحفي|صحفيين|صحافيا|صحافيين',
    ),
    names: { en: 'journalists', ar: 'صحفيون', fr: 'journalistes' },
  },
  {
    id: 'civilians',
    nouns: phrase('civilians?|civils?|civiles', 'مدنيا|مدنياً|مدني|مدنيين|مدنيون'),
    names: { en: 'civilians', ar: 'مدنيون', fr: 'civils' },
  },
];

/** People as such, whatever they are called. */
export const PEOPLE: RegExp = phrase(
  'personnes|individus|habitants?|résidents?|passagers?|rescapés?|pêcheurs?|écoliers?|décès|sinistrés|habitantes|villageois|hommes|réfugiés|déplacés|migrants|autres|morts|blessés|disparus|victimes|corps|people|persons?|residents?|villagers?|inhabitants|men|man|passengers?|workers?|miners?|patients?|individuals|refugees|returnees|IDPs|evacuees|others|victims|bodies|dead|deaths|fatalities|wounded|injured|missing|displaced',
  'شخصا|شخصاً|شخص|أشخاص|قتيلا|قتيلاً|قتيل|قتلى|جريحا|جريحاً|جريح|جرحى|مصابا|مصاباً|مصاب|مصابين|مفقودا|مفقوداً|مفقود|مفقودين|نازحا|نازحاً|نازح|نازحين|لاجئا|لاجئاً|لاجئ|لاجئين|ضحية|ضحايا|مواطنا|مواطناً|مواطن|مواطنين|معتقلا|معتقلين|محتاجا|محتاجين|متضررا|متضررين|آخرين|رجلا|رجال|فردا|أفراد|حالة وفاة|وفاة|وفيات|إصابة|عائدا|عائدين',
);

export const groupOf = (id: string): Group | undefined => GROUPS.find((group) => group.id === id);

/** Diseases, each a question of its own. */
export interface Disease {
  readonly id: string;
  readonly words: RegExp;
  readonly names: Readonly<Record<BriefTongue, string>>;
}

/** Behind the id of a disease: its suspected cases. */
export const UNCONFIRMED = '?';

export const DISEASES: readonly Disease[] = [
  {
    id: 'cholera',
    words: /(?<!\p{L})chol[eé]ra(?!\p{L})|كوليرا/iu,
    names: { en: 'cholera', ar: 'الكوليرا', fr: 'choléra' },
  },
  {
    id: 'diarrhoea',
    words: /\bdiarrh?o?ea\b|\bAWD\b|(?<!\p{L})diarrhée|إسهال/iu,
    names: {
      en: 'acute watery diarrhoea',
      ar: 'الإسهال المائي الحاد',
      fr: 'diarrhée aqueuse aiguë',
    },
  },
  {
    id: 'bird-flu',
    words: /\b(?:bird|avian|swine) (?:flu|influenza)\b|\bH\dN\d\b|(?<!\p{L})grippe|أنفلونزا/iu,
    names: { en: 'influenza', ar: 'الإنفلونزا', fr: 'grippe' },
  },
  {
    id: 'lassa',
    words: /\blassa\b|لاسا/iu,
    names: { en: 'Lassa fever', ar: 'حمى لاسا', fr: 'fièvre de Lassa' },
  },
  {
    id: 'mpox',
    words: /\bmpox\b|variole du singe|جدري/iu,
    names: { en: 'mpox', ar: 'جدري القردة', fr: 'mpox' },
  },
  {
    id: 'measles',
    words: /\b(?:measles|rougeole)\b|حصبة/iu,
    names: { en: 'measles', ar: 'الحصبة', fr: 'rougeole' },
  },
  {
    id: 'dengue',
    words: /\bdengue\b|ضنك/iu,
    names: { en: 'dengue', ar: 'حمى الضنك', fr: 'dengue' },
  },
  {
    id: 'malaria',
    words: /\b(?:malaria|paludisme)\b|ملاريا/iu,
    names: { en: 'malaria', ar: 'الملاريا', fr: 'paludisme' },
  },
  {
    id: 'meningitis',
    words: /\bmeningitis\b|(?<!\p{L})méningite|سحايا/iu,
    names: { en: 'meningitis', ar: 'التهاب السحايا', fr: 'méningite' },
  },
  {
    id: 'diphtheria',
    words: /\bdiphtheria\b|(?<!\p{L})diphtérie|دفتيريا/iu,
    names: { en: 'diphtheria', ar: 'الدفتيريا', fr: 'diphtérie' },
  },
  {
    id: 'hepatitis',
    words: /\bhepatitis\b|(?<!\p{L})hépatite|التهاب الكبد/iu,
    names: { en: 'hepatitis', ar: 'التهاب الكبد', fr: 'hépatite' },
  },
  {
    id: 'polio',
    words: /\bpolio\b|شلل الأطفال/iu,
    names: { en: 'polio', ar: 'شلل الأطفال', fr: 'polio' },
  },
  { id: 'ebola', words: /\bebola\b|إيبولا/iu, names: { en: 'Ebola', ar: 'الإيبولا', fr: 'Ebola' } },
  {
    id: 'typhoid',
    words: /\btyphoid\b|(?<!\p{L})typhoïde|تيفوئيد/iu,
    names: { en: 'typhoid', ar: 'التيفوئيد', fr: 'typhoïde' },
  },
];
