import { foldName } from '../language/fold.ts';
import type { BriefTongue } from './labels.ts';

/** Bodies and voices that reports of any crisis name, in the languages of briefs: each name of a row is of the same one. */

type Names = Readonly<Record<BriefTongue, readonly [string, ...string[]]>>;

/** The name that a brief gives first, then others that texts have. */
const NAMED: readonly Names[] = [
  { en: ['United Nations', 'UN'], fr: ['Nations unies', 'ONU'], ar: ['الأمم المتحدة'] },
  {
    en: ['World Health Organization', 'WHO', 'World Health Organisation'],
    fr: ['Organisation mondiale de la Santé', 'OMS'],
    ar: ['منظمة الصحة العالمية'],
  },
  {
    en: ['UNICEF', 'United Nations Children’s Fund'],
    fr: ['UNICEF'],
    ar: ['منظمة الأمم المتحدة للطفولة', 'اليونيسف', 'منظمة اليونيسف', 'يونيسف'],
  },
  {
    en: ['World Food Programme', 'WFP'],
    fr: ['Programme alimentaire mondial', 'PAM'],
    ar: ['برنامج الأغذية العالمي'],
  },
  {
    en: ['International Organization for Migration', 'IOM'],
    fr: ['Organisation internationale pour les migrations', 'OIM'],
    ar: ['المنظمة الدولية للهجرة', 'منظمة الهجرة الدولية'],
  },
  {
    en: ['UN Office for the Coordination of Humanitarian Affairs', 'OCHA', 'UN OCHA'],
    fr: ['Bureau des Nations unies pour la coordination des affaires humanitaires'],
    ar: ['مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية', 'أوتشا'],
  },
  {
    en: ['UNHCR', 'UN refugee agency', 'United Nations High Commissioner for Refugees'],
    fr: ['Haut-Commissariat des Nations unies pour les réfugiés', 'HCR'],
    ar: [
      'المفوضية السامية للأمم المتحدة لشؤون اللاجئين',
      'مفوضية الأمم المتحدة لشؤون اللاجئين',
      'مفوضية شؤون اللاجئين',
    ],
  },
  {
    en: ['Food and Agriculture Organization', 'FAO'],
    fr: ['Organisation des Nations unies pour l’alimentation et l’agriculture'],
    ar: ['منظمة الأغذية والزراعة', 'منظمة الأغذية والزراعة للأمم المتحدة', 'الفاو'],
  },
  {
    en: ['Médecins Sans Frontières', 'MSF', 'Doctors Without Borders'],
    fr: ['Médecins sans frontières'],
    ar: ['أطباء بلا حدود', 'منظمة أطباء بلا حدود'],
  },
  {
    en: ['International Committee of the Red Cross', 'ICRC'],
    fr: ['Comité international de la Croix-Rouge', 'CICR'],
    ar: ['اللجنة الدولية للصليب الأحمر'],
  },
  { en: ['Red Crescent'], fr: ['Croissant-Rouge'], ar: ['الهلال الأحمر'] },
  { en: ['Red Cross'], fr: ['Croix-Rouge'], ar: ['الصليب الأحمر'] },
  { en: ['Civil Defence', 'Civil Defense'], fr: ['Protection civile'], ar: ['الدفاع المدني'] },
  {
    en: ['Ministry of Health', 'Health Ministry'],
    fr: ['ministère de la Santé'],
    ar: ['وزارة الصحة'],
  },
  {
    en: ['Ministry of Public Health', 'Public Health Ministry'],
    fr: ['ministère de la Santé publique'],
    ar: ['وزارة الصحة العامة'],
  },
  {
    en: ['Ministry of Public Health and Population'],
    fr: ['ministère de la Santé publique et de la Population'],
    ar: ['وزارة الصحة العامة والسكان'],
  },
  {
    en: ['Ministry of the Interior', 'Interior Ministry', 'Ministry of Interior'],
    fr: ['ministère de l’Intérieur'],
    ar: ['وزارة الداخلية'],
  },
  {
    en: ['Ministry of Agriculture', 'Agriculture Ministry'],
    fr: ['ministère de l’Agriculture'],
    ar: ['وزارة الزراعة'],
  },
  {
    en: ['Ministry of Education', 'Education Ministry'],
    fr: ['ministère de l’Éducation'],
    ar: ['وزارة التربية والتعليم', 'وزارة التعليم'],
  },
  {
    en: ['Ministry of Defence', 'Defence Ministry', 'Ministry of Defense', 'Defense Ministry'],
    fr: ['ministère de la Défense'],
    ar: ['وزارة الدفاع'],
  },
  { en: ['Aid agencies'], fr: ['Agences humanitaires'], ar: ['وكالات الإغاثة'] },
  { en: ['Aid workers'], fr: ['Travailleurs humanitaires'], ar: ['عمال الإغاثة'] },
  {
    en: ['Humanitarian partners'],
    fr: ['Partenaires humanitaires'],
    ar: ['الشركاء في المجال الإنساني', 'الشركاء في العمل الإنساني'],
  },
  { en: ['Partners'], fr: ['Partenaires'], ar: ['الشركاء'] },
  { en: ['Local authorities'], fr: ['Autorités locales'], ar: ['السلطات المحلية'] },
  { en: ['Authorities'], fr: ['Autorités'], ar: ['السلطات'] },
  { en: ['Government'], fr: ['Gouvernement'], ar: ['الحكومة'] },
  { en: ['Police'], fr: ['Police'], ar: ['الشرطة'] },
  { en: ['Residents'], fr: ['Habitants'], ar: ['السكان', 'الأهالي'] },
  { en: ['Witnesses', 'Eyewitnesses'], fr: ['Témoins'], ar: ['شهود عيان', 'شهود'] },
  { en: ['Officials'], fr: ['Responsables'], ar: ['مسؤولون'] },
  { en: ['Local official'], fr: ['Responsable local'], ar: ['مسؤول محلي'] },
  { en: ['Doctors'], fr: ['Médecins'], ar: ['أطباء', 'الأطباء'] },
  { en: ['Rescuers'], fr: ['Secouristes'], ar: ['فرق الإنقاذ', 'المسعفون'] },
];

const keyOf = (name: string): string =>
  foldName(name)
    .replace(/\s*\([^()]*\)$/u, '')
    .replace(/['’]/gu, ' ')
    .replace(/^(?:the|le|la|les|l) /u, '')
    .trim();

const KNOWN: ReadonlyMap<string, Names> = new Map(
  NAMED.flatMap((names) =>
    [...names.en, ...names.fr, ...names.ar].map((name): [string, Names] => [keyOf(name), names]),
  ),
);

/** The name of a body or a voice in a language of briefs; null where nobody knows the whole of it. */
export const bodyIn = (name: string, tongue: BriefTongue): string | null =>
  KNOWN.get(keyOf(name))?.[tongue][0] ?? null;
