/**
 * The questions that reports of a crisis answer with a number, as data: what happened to whom or to what. A
 * closed list on purpose: what is none of these is not placed in a brief's key figures, and left out there.
 */

import type { BriefTongue } from '../labels.ts';

export type TopicKind = 'people' | 'things' | 'cases' | 'mass' | 'area' | 'money';

export interface Topic {
  /** Stable: reports keep it as the name of their question. */
  readonly id: string;
  readonly kind: TopicKind;
  /** What is counted, by its noun, where it is no person: "houses". English and Arabic. */
  readonly nouns?: RegExp;
  /** What happened, after the number and its noun or before the number. English, Arabic, French. */
  readonly words: RegExp;
  readonly names: Readonly<Record<BriefTongue, string>>;
}

const words = (english: string, arabic: string, french?: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}-])(?:${french === undefined ? english : `${english}|${french}`})(?![\\p{L}\\p{M}-])|(?<![\\p{L}\\p{M}])[ولبف]?(?:ال)?(?:${arabic})(?![\\p{L}\\p{M}])`,
    'giu',
  );

const SHELTERS =
  '(?:government |collective |emergency |temporary |reception |collection |relief )?(?:shelters?|reception cent(?:re|er)s|collective cent(?:re|er)s|evacuation cent(?:re|er)s|collection cent(?:re|er)s|camps?)';
const HOUSES = words(
  '(?:houses|homes|dwellings|houses and (?:shops|flats))',
  'منازل|منزل|منزلا|منزلاً|بيوت|بيت|بيتا|بيتاً',
  'maisons|habitations|logements',
);
const HEALTH = words(
  'health (?:posts|cent(?:re|er)s|facilities|units)|hospitals|clinics',
  'مستشفيات|مستشفى|مراكز صحية|مركزا صحيا|مركز صحي|مراكز صحيه|مراكز صحيّة',
  '(?:centres|postes|structures|établissements) de santé|formations sanitaires|hôpitaux|cliniques|dispensaires',
);
const SCHOOLS = words('schools', 'مدارس|مدرسة', 'écoles|établissements scolaires');
const VILLAGES = words('villages|hamlets|settlements', 'قرى|قرية', 'villages|localités');
const GIVEN =
  'handed out|given out|distributed|delivered|distributing|delivering|handing out|provided|issued';
const GIVEN_AR = 'وزعت|وُزعت|وزع|توزيع|سلمت|تسليم|وزّعت|وزّع';
const BROKEN = 'destroyed|razed|flattened|burned down|burnt down|swept away|collapsed|washed away';
const BROKEN_AR = 'دمرت|دُمرت|دمر|تدمير|تدمرت|دُمّرت|تهدمت|انهارت|انهيار|مدمرة|مدمرا|مدمراً';
const GIVEN_FR = 'distribuée?s?|livrée?s?|remise?s?|ont reçu|acheminée?s?';
const BROKEN_FR = 'détruite?s?|rasée?s|effondrée?s|emportée?s|écroulée?s|incendiée?s';
const DAMAGED_FR = 'endommagée?s|abîmée?s';
const CLOSED_FR = 'fermée?s|ont fermé|hors service|non fonctionnel(?:le)?s|à l’arrêt';
const CLOSED =
  '(?:have |has |had )?stopped working|out of service|closed|shut|not functioning|non-functional|out of action|suspended';
const CLOSED_AR = 'توقفت|توقف|خارج الخدمة|أغلقت|أُغلقت|إغلاق|مغلقة|مغلقا';

/** In the order in which a brief prints them: lives first. */
export const TOPICS: readonly Topic[] = [
  {
    id: 'killed',
    kind: 'people',
    words: words(
      'killed|killing|kills|dead|died|deaths?|deadly|drowned|perished|fatalities|lost their lives|death toll|toll|bodies',
      'قتيل|قتيلا|قتيلاً|قتلى|قتل|قُتل|قُتلوا|قتلوا|قتلت|مقتل|وفاة|وفيات|توفي|توفوا|قضوا|مصرع|مصرعهم|ضحايا|حصيلة|جثة|جثث|غرقوا',
      'tués|tuées|tué|mort|morts|mortes|décédées?|décédés|décès|ont péri|ont perdu la vie|cadavres|victimes mortelles',
    ),
    // Whether by weapons, water or a disease: where a text says "deaths", "killed" would be false.
    names: { en: 'Deaths', ar: 'الوفيات', fr: 'Décès' },
  },
  {
    id: 'wounded',
    kind: 'people',
    words: words(
      'wounded|wounding|injured|injuring|injuries|hurt',
      'جريح|جريحا|جريحاً|جرحى|إصابة|أصيب|أصيبوا|أصيبت|جرحوا|مصاب|مصابا|مصاباً|مصابين|جرح|جُرح',
      'blessés?|blessées?',
    ),
    names: { en: 'People wounded', ar: 'الجرحى', fr: 'Personnes blessées' },
  },
  {
    id: 'missing',
    kind: 'people',
    words: words(
      'missing|unaccounted for',
      'مفقود|مفقودا|مفقوداً|مفقودين|مفقودون|فقدان|فُقد|فقد',
      'disparus?|disparues?|portées? disparues?|portés? disparus?',
    ),
    names: { en: 'People missing', ar: 'المفقودون', fr: 'Personnes disparues' },
  },
  {
    id: 'sheltered',
    kind: 'people',
    words: words(
      `(?:are|were|is|being|live|living|sleep|sleeping|slept|stay|staying|housed|hosted|sheltering|registered|registering|accommodated) (?:now |currently |still )?(?:in|at) (?:the |\\p{N}+ |\\p{L}+ ){0,2}${SHELTERS}|in ${SHELTERS}`,
      'في (?:مراكز )?(?:الإيواء|إيواء|الملاجئ|المخيمات)|مراكز الإيواء|مراكز إيواء',
      'hébergée?s|abritée?s|(?:vivent|dorment|sont) dans (?:des|les|\\p{N}+|\\p{L}+) (?:abris|camps?|sites|centres|écoles)',
    ),
    names: {
      en: 'People in shelters',
      ar: 'المقيمون في مراكز الإيواء',
      fr: 'Personnes hébergées dans des abris',
    },
  },
  {
    id: 'crossed',
    kind: 'people',
    words: words(
      '(?:have |had )?(?:crossed|crossing) (?:the border|into|over|to|from|at)|refugees',
      'عبروا|عبر الحدود|عبرت الحدود|لاجئ|لاجئا|لاجئاً|لاجئين|لاجئون',
      '(?:ont )?(?:traversé|franchi|passé) la frontière|réfugiés|réfugiées',
    ),
    names: {
      en: 'People who crossed the border',
      ar: 'من عبروا الحدود',
      fr: 'Personnes ayant passé la frontière',
    },
  },
  {
    id: 'returned',
    kind: 'people',
    words: words(
      '(?:have |had )?returned(?: home| to)?|returnees',
      'عادوا|عائد|عائدين|العائدون|عودة',
      '(?:sont |ont été )?(?:retournées|retournés|revenues|revenus|rentrées|rentrés) (?:chez|dans|à)|retournés|rapatriés|rapatriées',
    ),
    names: { en: 'People who returned', ar: 'العائدون', fr: 'Personnes de retour' },
  },
  {
    id: 'displaced',
    kind: 'people',
    words: words(
      'displaced|displacing|displacement|fled|fleeing|flee|(?:left|leave|leaving|forced from|driven from|lost) their (?:homes|villages)|homeless|uprooted|evacuated|IDPs',
      'فر|فرّ|فروا|فرّوا|فرت|فرّت|هرب|هربوا|نازح|نازحا|نازحاً|نازحة|نازحين|نازحون|نازحات|نزوح|نزح|نزحوا|نزحت|نزحن|مشرد|مشردا|مشردين|تشريد|تهجير|إجلاء|أجلي|أُجلي',
      'déplacés?|déplacées?|ont fui|fuyant|fui leurs (?:maisons|foyers|villages)|quitté leurs (?:maisons|foyers|villages)|sans-abri|sans abri|évacués?|évacuées?|PDI',
    ),
    names: { en: 'People displaced', ar: 'النازحون', fr: 'Personnes déplacées' },
  },
  {
    id: 'fled',
    kind: 'people',
    // Its words are those of displacement; the place makes it (`fled-from.ts`).
    words: /(?!)/gu,
    names: {
      en: 'People who fled from there',
      ar: 'من نزحوا من هناك',
      fr: 'Personnes qui ont fui de là',
    },
  },
  {
    id: 'arrived',
    kind: 'people',
    words: words('new arrivals', 'وافدين جدد|وافدون جدد', 'nouveaux arrivants|nouvelles arrivées'),
    names: {
      en: 'Displaced people who arrived',
      ar: 'النازحون الواصلون',
      fr: 'Personnes déplacées arrivées',
    },
  },
  {
    id: 'rescued',
    kind: 'people',
    words: words(
      'rescued|rescuing|(?:brought|brings|bringing|taken|took) (?:\\p{L}+ )?to safety|pulled (?:alive )?from|saved',
      'إنقاذ|أنقذ|أُنقذ|أنقذوا|انتشال|إنقاذهم',
      'secourus?|secourues?|sauvés|sauvées',
    ),
    names: { en: 'People rescued', ar: 'من جرى إنقاذهم', fr: 'Personnes secourues' },
  },
  {
    id: 'detained',
    kind: 'people',
    words: words(
      'detained|arrested|detaining|arresting|abducted|kidnapped|taken hostage',
      'اعتقل|اعتقلوا|اعتقلت|اعتُقل|اعتُقلوا|اعتقال|معتقل|معتقلا|معتقلين|محتجز|محتجزا|احتجاز|اختطاف|خطف',
      'arrêtés|arrêtées|détenus|détenues|enlevés|enlevées|kidnappés|kidnappées',
    ),
    names: {
      en: 'People detained or abducted',
      ar: 'المعتقلون أو المختطفون',
      fr: 'Personnes détenues ou enlevées',
    },
  },
  {
    id: 'cut-off',
    kind: 'people',
    words: words(
      'cut off|stranded|trapped|besieged',
      'محاصر|محاصرا|محاصرة|محاصرين|محاصرون|عالق|عالقا|عالقة|عالقين',
      'isolés|isolées|bloqués|bloquées|assiégés|assiégées',
    ),
    names: { en: 'People cut off', ar: 'المحاصرون', fr: 'Personnes isolées' },
  },
  {
    id: 'in-need',
    kind: 'people',
    words: words(
      'in need(?: of (?:\\p{L}+ )?(?:aid|help|assistance))?|needs? (?:\\p{L}+ ){0,2}(?:aid|help|assistance|food|shelter)|need tents',
      'بحاجة إلى|بحاجة الى|يحتاجون|محتاج|محتاجا|محتاجة|محتاجين',
      '(?:ont|ayant|avaient) besoin|dans le besoin',
    ),
    names: { en: 'People in need', ar: 'المحتاجون', fr: 'Personnes dans le besoin' },
  },
  {
    id: 'affected',
    kind: 'people',
    words: words(
      'affected',
      'متضرر|متضررا|متضرراً|متضررة|متضررين|متضررون|تضرر|تضرروا',
      'touchées|touchés|affectées|affectés|sinistrées|sinistrés',
    ),
    names: { en: 'People affected', ar: 'المتضررون', fr: 'Personnes touchées' },
  },
  {
    id: 'cases',
    kind: 'cases',
    nouns: words('cases?|infections?|patients', 'حالة|حالات|إصابة|إصابات', 'cas'),
    words: words(
      'cholera|(?:acute )?watery diarrh?o?ea|measles|dengue|malaria|meningitis|diphtheria|hepatitis E|hepatitis|polio|ebola|typhoid',
      'كوليرا|إسهال(?: مائي)?(?: حاد)?|حصبة|ضنك|ملاريا|سحايا|دفتيريا|تيفوئيد',
      'choléra|diarrhée|rougeole|dengue|paludisme|méningite|diphtérie|hépatite|typhoïde|fièvre',
    ),
    names: { en: 'Cases', ar: 'الحالات', fr: 'Cas' },
  },
  {
    id: 'houses-destroyed',
    kind: 'things',
    nouns: HOUSES,
    words: words(BROKEN, BROKEN_AR, BROKEN_FR),
    names: { en: 'Houses destroyed', ar: 'المنازل المدمرة', fr: 'Maisons détruites' },
  },
  {
    id: 'houses-damaged',
    kind: 'things',
    nouns: HOUSES,
    words: words(
      'damaged|damaging|flooded',
      'تضررت|تضرر|متضررة|متضررا|غمرت',
      `${DAMAGED_FR}|inondée?s`,
    ),
    names: { en: 'Houses damaged', ar: 'المنازل المتضررة', fr: 'Maisons endommagées' },
  },
  {
    id: 'health-closed',
    kind: 'things',
    nouns: HEALTH,
    words: words(`${CLOSED}|${BROKEN}`, `${CLOSED_AR}|${BROKEN_AR}`, `${CLOSED_FR}|${BROKEN_FR}`),
    names: {
      en: 'Health facilities out of service',
      ar: 'المرافق الصحية المتوقفة',
      fr: 'Structures de santé hors service',
    },
  },
  {
    id: 'schools-closed',
    kind: 'things',
    nouns: SCHOOLS,
    words: words(
      `${CLOSED}|${BROKEN}|damaged`,
      `${CLOSED_AR}|${BROKEN_AR}|تضررت`,
      `${CLOSED_FR}|${BROKEN_FR}|${DAMAGED_FR}`,
    ),
    names: {
      en: 'Schools closed or damaged',
      ar: 'المدارس المغلقة أو المتضررة',
      fr: 'Écoles fermées ou endommagées',
    },
  },
  {
    id: 'villages-flooded',
    kind: 'things',
    nouns: VILLAGES,
    words: words(
      'flooded|inundated|under water|submerged',
      'غمرت|غُمرت|غمرتها|مغمورة',
      'inondée?s|submergée?s|sous les eaux',
    ),
    names: { en: 'Villages flooded', ar: 'القرى المغمورة', fr: 'Villages inondés' },
  },
  {
    id: 'villages-cut-off',
    kind: 'things',
    nouns: VILLAGES,
    words: words(
      'cut off|isolated|unreachable',
      'معزولة|مقطوعة|عزلت|محاصرة',
      'isolée?s|inaccessibles|coupée?s du monde|enclavée?s',
    ),
    names: { en: 'Villages cut off', ar: 'القرى المعزولة', fr: 'Villages isolés' },
  },
  {
    id: 'bridges',
    kind: 'things',
    nouns: words('bridges', 'جسور|جسرا|جسراً', 'ponts'),
    words: words(`${BROKEN}|damaged`, `${BROKEN_AR}|تضررت`, `${BROKEN_FR}|${DAMAGED_FR}`),
    names: {
      en: 'Bridges destroyed or damaged',
      ar: 'الجسور المدمرة أو المتضررة',
      fr: 'Ponts détruits ou endommagés',
    },
  },
  {
    id: 'tents',
    kind: 'things',
    nouns: words('tents', 'خيمة|خيام', 'tentes'),
    words: words(GIVEN, GIVEN_AR, GIVEN_FR),
    names: { en: 'Tents given out', ar: 'الخيام الموزعة', fr: 'Tentes distribuées' },
  },
  {
    id: 'food',
    kind: 'mass',
    nouns: words(
      'flour|food|rice|wheat|grain|maize|bread|lentils|supplies',
      'طحين|دقيق|غذاء|أغذية|قمح|أرز|مواد غذائية|مساعدات',
      'farine|vivres|riz|blé|maïs|denrées',
    ),
    words: words(`${GIVEN}|arrived`, `${GIVEN_AR}|وصلت|وصول`, `${GIVEN_FR}|arrivée?s`),
    names: { en: 'Food given out', ar: 'الأغذية الموزعة', fr: 'Vivres distribués' },
  },
  {
    id: 'area',
    kind: 'area',
    words: words('under water|flooded|inundated|submerged', 'تحت الماء|غمرت|غمرتها'),
    names: { en: 'Area under water', ar: 'المساحة المغمورة', fr: 'Superficie inondée' },
  },
  {
    id: 'area-burnt',
    kind: 'area',
    words: words('burned|burnt|scorched', 'احترقت|المحترقة'),
    names: { en: 'Area burnt', ar: 'المساحة المحترقة', fr: 'Superficie brûlée' },
  },
  {
    id: 'appeal',
    kind: 'money',
    words: words(
      'appeal|response plan|asks for|requires|requested|asked for|sought|seeks',
      'نداء|خطة الاستجابة|تطلب|طلبت',
      'appel|plan de réponse|sollicite|demandent?',
    ),
    names: { en: 'Appeal', ar: 'النداء', fr: 'Appel de fonds' },
  },
  {
    id: 'received',
    kind: 'money',
    words: words(
      'received|has come in|funded|paid in',
      'وصل منها|وصل|تلقت|تلقى|استلم|ورد',
      'ont été reçus|a été reçu|reçus|mobilisés|financée?s?',
    ),
    names: { en: 'Money received', ar: 'الأموال الواردة', fr: 'Fonds reçus' },
  },
];

/** A topic that the rules name. */
export function topicBy(id: string): Topic {
  const topic = TOPICS.find((one) => one.id === id);
  if (!topic) throw new RangeError(`There is no topic “${id}”.`);
  return topic;
}
