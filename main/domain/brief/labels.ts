import { NOTE_TYPE_NAMES, type NoteType } from '../annotation.ts';
import type { EntityType } from '../entities/types.ts';
import type { Confidence } from '../judgement/terms.ts';
import { MONTH_NAMES } from '../language/en/date-words.ts';

/** The languages that a brief's own words are in. */
export const BRIEF_TONGUES = ['en', 'ar', 'fr'] as const;
export type BriefTongue = (typeof BRIEF_TONGUES)[number];

/** A brief's own words; everything else in it comes from articles and from people. */
export interface BriefLabels {
  /** The language that they are in. */
  readonly tongue: BriefTongue;
  readonly brief: string;
  readonly summary: string;
  readonly passages: string;
  readonly note: string;
  /** Behind a free note: whose own observation it is, and of which day; the author may be empty. */
  readonly observation: (author: string, day: string) => string;
  /** What stands in its place where the note has a type. */
  readonly noteTypes: Readonly<Record<NoteType, string>>;
  readonly fullText: string;
  readonly names: string;
  readonly type: string;
  readonly named: string;
  readonly underlined: string;
  readonly sources: string;
  readonly source: (number: number) => string;
  readonly published: (day: string) => string;
  readonly retrieved: (day: string) => string;
  readonly cited: string;
  readonly paragraph: (number: number) => string;
  /** So many publishers that are not named: two at least. */
  readonly others: (count: number) => string;
  readonly basedOn: (reports: number, publishers: string, days: readonly string[]) => string;
  readonly and: string;
  readonly comma: string;
  /** Words of another, between the quotation marks of the language. */
  readonly quoted: (words: string) => string;
  /** What stands between the page's number and the number of pages. */
  readonly of: string;
  readonly months: readonly string[];
  readonly keyFigures: string;
  readonly chronology: string;
  /** Over the days of a chronology, and over what it tells. */
  readonly date: string;
  readonly event: string;
  /** What people want to know: the title of that part, and over the questions. */
  readonly requirements: string;
  readonly requirement: string;
  /** Over answers of no place in particular, and where the brief's sources answer nothing. */
  readonly anywhere: string;
  readonly noAnswer: string;
  readonly figure: string;
  readonly counted: string;
  readonly asOf: string;
  readonly saidBy: string;
  /** When what is counted happened: "Deaths on 5 February 2028". */
  readonly onDay: (day: string) => string;
  /** Beside a number of which another one of the same day says otherwise. */
  readonly disputed: string;
  /** Who printed it, where the text names nobody who said it. */
  readonly reportedBy: (publisher: string) => string;
  /** Before the parts of a sum, and before a part of those counted. */
  readonly sumOf: string;
  readonly ofThem: string;
  /** The same of things and of households, where a language tells them apart from people. */
  readonly ofThose: string;
  readonly highlights: string;
  /** Beside a sentence that says no day of its own. */
  readonly reportedOn: (day: string) => string;
  /** Behind "on Tuesday" of a source that does not say when it was written. */
  readonly dayUnknown: string;
  /** Beside a sentence that says no day, of a source that has none. */
  readonly undated: string;
  readonly comment: string;
  readonly judgements: string;
  readonly confidence: (level: Confidence) => string;
  readonly period: (from: string, to: string) => string;
  readonly nextReport: (day: string) => string;
  readonly distribution: (to: string) => string;
  readonly contact: (whom: string) => string;
  readonly leftOut: string;
  readonly unsupported: string;
  /** Stands where a brief was cut because it is too long to be printed. */
  readonly cut: string;
  readonly altered: string;
  readonly reworded: string;
  readonly newSince: (number: number) => string;
  readonly nothingNew: (number: number) => string;
  readonly was: (figure: string) => string;
  readonly entities: Readonly<Record<EntityType, string>>;
}

const ENGLISH: BriefLabels = {
  tongue: 'en',
  brief: 'Brief',
  summary: 'Summary',
  passages: 'Passages and notes',
  note: 'Note',
  observation: (author, day) => ['own observation', author, day].filter(Boolean).join(', '),
  noteTypes: NOTE_TYPE_NAMES,
  fullText: 'Full text',
  names: 'Names',
  type: 'Type',
  named: 'Named in the text',
  underlined: 'Underlined in the text:',
  sources: 'Sources',
  source: (number) => `source ${number}`,
  published: (day) => `published ${day}`,
  retrieved: (day) => `retrieved ${day}`,
  cited: 'Cited:',
  paragraph: (number) => `paragraph ${number}`,
  basedOn: (reports, publishers, days) =>
    [
      `Based on ${reports === 1 ? 'one report' : `${reports} reports`}`,
      publishers && ` by ${publishers}`,
      days.length > 0 && `, ${days.join(' to ')}`,
    ]
      .filter(Boolean)
      .join(''),
  others: (count) => `${count} others`,
  and: ' and ',
  comma: ', ',
  quoted: (words) => `“${words}”`,
  of: 'of',
  months: MONTH_NAMES,
  keyFigures: 'Key figures',
  chronology: 'Chronology',
  date: 'Date',
  event: 'What happened',
  requirements: 'What we want to know',
  requirement: 'Question',
  anywhere: 'No place in particular',
  noAnswer: 'no answer in these sources',
  figure: 'Figure',
  counted: 'What is counted',
  asOf: 'As of',
  saidBy: 'According to',
  onDay: (day) => `on ${day}`,
  disputed: 'disputed',
  reportedBy: (publisher) => `reported by ${publisher}`,
  sumOf: 'the sum of',
  ofThem: 'of them',
  ofThose: 'of them',
  highlights: 'Highlights',
  reportedOn: (day) => `reported ${day}`,
  dayUnknown: 'date not known',
  undated: 'undated',
  comment: 'Comment',
  judgements: 'Judgements',
  confidence: (level) => `Confidence: ${level}`,
  period: (from, to) => `Period covered: ${from} to ${to}`,
  nextReport: (day) => `Next report: ${day}`,
  distribution: (to) => `Distribution: ${to}`,
  contact: (whom) => `Contact: ${whom}`,
  leftOut: 'Left out',
  unsupported: 'no source',
  cut: 'The rest is left out here: the brief is too long to be printed.',
  altered: 'quotation not found in a source',
  reworded: 'the wording has changed since it was marked',
  newSince: (number) => `New since report No. ${number}`,
  nothingNew: (number) => `Nothing is new since report No. ${number}.`,
  was: (figure) => `was ${figure}`,
  entities: {
    person: 'People',
    place: 'Places',
    organization: 'Organisations',
    nationality: 'Nationalities',
    date: 'Dates',
    quantity: 'Quantities',
    money: 'Money',
    weapon: 'Weapons',
    vehicle: 'Vehicles',
    coordinate: 'Coordinates',
    phone: 'Telephone numbers',
    email: 'E-mail addresses',
    url: 'Web addresses',
  },
};

/** Arabic counts its nouns: one, two, a few (3 to 10) and many take different forms. */
function arabicReports(count: number): string {
  if (count === 1) return 'تقرير واحد';
  if (count === 2) return 'تقريرين';
  const lastTwo = count % 100;
  if (lastTwo >= 3 && lastTwo <= 10) return `${count} تقارير`;
  return lastTwo >= 11 ? `${count} تقريراً` : `${count} تقرير`;
}

const ARABIC: BriefLabels = {
  tongue: 'ar',
  brief: 'موجز',
  summary: 'الملخص',
  passages: 'مقتطفات وملاحظات',
  note: 'ملاحظة',
  observation: (author, day) => ['معاينة مباشرة', author, day].filter(Boolean).join('، '),
  noteTypes: {
    fact: 'حقيقة',
    judgement: 'تقدير',
    assumption: 'افتراض',
    gap: 'ثغرة في المعلومات',
    lead: 'خيط للمتابعة',
  },
  fullText: 'النص الكامل',
  names: 'الأسماء',
  type: 'النوع',
  named: 'كما وردت في النص',
  underlined: 'تحته خط في النص:',
  sources: 'المصادر',
  source: (number) => `المصدر ${number}`,
  published: (day) => `نُشر في ${day}`,
  retrieved: (day) => `استُرجع في ${day}`,
  cited: 'الاستشهاد:',
  paragraph: (number) => `الفقرة ${number}`,
  basedOn: (reports, publishers, days) =>
    [
      `استناداً إلى ${arabicReports(reports)}`,
      publishers && ` من ${publishers}`,
      days.length > 0 && `، ${days.join(' – ')}`,
    ]
      .filter(Boolean)
      .join(''),
  others: (count) =>
    count === 2 ? 'جهتين أخريين' : `${count} ${count <= 10 ? 'جهات' : 'جهة'} أخرى`,
  and: ' و',
  comma: '، ',
  quoted: (words) => `«${words}»`,
  of: 'من',
  // Both names of each month, as the United Nations write them: readers know one or the other.
  months: [
    'كانون الثاني/يناير',
    'شباط/فبراير',
    'آذار/مارس',
    'نيسان/أبريل',
    'أيار/مايو',
    'حزيران/يونيه',
    'تموز/يوليه',
    'آب/أغسطس',
    'أيلول/سبتمبر',
    'تشرين الأول/أكتوبر',
    'تشرين الثاني/نوفمبر',
    'كانون الأول/ديسمبر',
  ],
  keyFigures: 'أرقام رئيسية',
  chronology: 'التسلسل الزمني',
  date: 'التاريخ',
  event: 'الحدث',
  requirements: 'ما نريد معرفته',
  requirement: 'السؤال',
  anywhere: 'بلا مكان محدد',
  noAnswer: 'لا إجابة في هذه المصادر',
  figure: 'الرقم',
  counted: 'ما يُحصى',
  asOf: 'حتى',
  saidBy: 'بحسب',
  onDay: (day) => `في ${day}`,
  disputed: 'موضع خلاف',
  reportedBy: (publisher) => `كما ورد في ${publisher}`,
  sumOf: 'مجموع',
  ofThem: 'منهم',
  ofThose: 'منها',
  highlights: 'أبرز النقاط',
  reportedOn: (day) => `ورد في ${day}`,
  dayUnknown: 'التاريخ غير معروف',
  undated: 'بلا تاريخ',
  comment: 'تعليق',
  judgements: 'التقديرات',
  confidence: (level) =>
    `درجة الثقة: ${{ low: 'منخفضة', moderate: 'متوسطة', high: 'عالية' }[level]}`,
  period: (from, to) => `الفترة المشمولة: ${from} – ${to}`,
  nextReport: (day) => `التقرير التالي: ${day}`,
  distribution: (to) => `التوزيع: ${to}`,
  contact: (whom) => `للاتصال: ${whom}`,
  leftOut: 'ما حُذف',
  unsupported: 'بلا مصدر',
  cut: 'حُذفت البقية هنا: الموجز أطول من أن يُطبع.',
  altered: 'اقتباس غير موجود في المصادر',
  reworded: 'تغيّرت الصياغة منذ وضع العلامة',
  newSince: (number) => `الجديد منذ التقرير رقم ${number}`,
  nothingNew: (number) => `لا جديد منذ التقرير رقم ${number}.`,
  was: (figure) => `كان ${figure}`,
  entities: {
    person: 'أشخاص',
    place: 'أماكن',
    organization: 'منظمات',
    nationality: 'جنسيات',
    date: 'تواريخ',
    quantity: 'كميات',
    money: 'مبالغ',
    weapon: 'أسلحة',
    vehicle: 'مركبات',
    coordinate: 'إحداثيات',
    phone: 'أرقام هواتف',
    email: 'عناوين بريد إلكتروني',
    url: 'عناوين إلكترونية',
  },
};

const FRENCH: BriefLabels = {
  tongue: 'fr',
  brief: 'Note',
  summary: 'Résumé',
  passages: 'Extraits et notes',
  note: 'Note',
  observation: (author, day) => ['observation directe', author, day].filter(Boolean).join(', '),
  noteTypes: {
    fact: 'Fait',
    judgement: 'Appréciation',
    assumption: 'Hypothèse',
    gap: 'Lacune',
    lead: 'Piste',
  },
  fullText: 'Texte intégral',
  names: 'Noms',
  type: 'Type',
  named: 'Nommés dans le texte',
  underlined: 'Soulignés dans le texte :',
  sources: 'Sources',
  source: (number) => `source ${number}`,
  published: (day) => `publié le ${day}`,
  retrieved: (day) => `consulté le ${day}`,
  cited: 'Cité :',
  paragraph: (number) => `paragraphe ${number}`,
  basedOn: (reports, publishers, days) =>
    [
      `D’après ${reports === 1 ? 'un texte' : `${reports} textes`}`,
      publishers && ` de ${publishers}`,
      days.length > 0 && `, ${days.join(' au ')}`,
    ]
      .filter(Boolean)
      .join(''),
  others: (count) => `${count} autres`,
  and: ' et ',
  comma: ', ',
  quoted: (words) => `«\u00a0${words}\u00a0»`,
  of: 'sur',
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  keyFigures: 'Chiffres clés',
  chronology: 'Chronologie',
  date: 'Date',
  event: 'Événement',
  requirements: 'Ce que nous voulons savoir',
  requirement: 'Question',
  anywhere: 'Sans lieu précis',
  noAnswer: 'sans réponse dans ces sources',
  figure: 'Chiffre',
  counted: 'Ce qui est compté',
  asOf: 'Au',
  saidBy: 'Selon',
  onDay: (day) => `le ${day}`,
  disputed: 'contesté',
  reportedBy: (publisher) => `rapporté par ${publisher}`,
  sumOf: 'somme de',
  ofThem: 'dont',
  ofThose: 'dont',
  highlights: 'Points saillants',
  reportedOn: (day) => `rapporté le ${day}`,
  dayUnknown: 'date inconnue',
  undated: 'sans date',
  comment: 'Commentaire',
  judgements: 'Appréciations',
  confidence: (level) =>
    `Degré de confiance : ${{ low: 'faible', moderate: 'modéré', high: 'élevé' }[level]}`,
  period: (from, to) => `Période couverte : du ${from} au ${to}`,
  nextReport: (day) => `Prochain rapport : ${day}`,
  distribution: (to) => `Diffusion : ${to}`,
  contact: (whom) => `Contact : ${whom}`,
  leftOut: 'Omis',
  unsupported: 'sans source',
  cut: 'La suite est omise ici : la note est trop longue pour être imprimée.',
  altered: 'citation introuvable dans les sources',
  reworded: 'le texte a changé depuis le marquage',
  newSince: (number) => `Ce qui est nouveau depuis le rapport n° ${number}`,
  nothingNew: (number) => `Rien de nouveau depuis le rapport n° ${number}.`,
  was: (figure) => `auparavant ${figure}`,
  entities: {
    person: 'Personnes',
    place: 'Lieux',
    organization: 'Organisations',
    nationality: 'Nationalités',
    date: 'Dates',
    quantity: 'Quantités',
    money: 'Montants',
    weapon: 'Armes',
    vehicle: 'Véhicules',
    coordinate: 'Coordonnées',
    phone: 'Numéros de téléphone',
    email: 'Adresses électroniques',
    url: 'Adresses web',
  },
};

const LABELS: Readonly<Record<BriefTongue, BriefLabels>> = { en: ENGLISH, ar: ARABIC, fr: FRENCH };

/** The words for a brief in `language` (BCP 47); English where we have none of its own. */
export function labelsFor(language: string): BriefLabels {
  const tongue = BRIEF_TONGUES.find((one) => one === language.split('-')[0]?.toLowerCase());
  return LABELS[tongue ?? 'en'];
}

/** What stands before a note, or over it. */
export const noteLabel = (
  { note, noteTypes }: BriefLabels,
  { noteType }: { readonly noteType?: NoteType },
): string => (noteType === undefined ? note : noteTypes[noteType]);
