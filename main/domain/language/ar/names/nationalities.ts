import { foldName } from '../../fold.ts';

/** Adjectives of nations and peoples, in the masculine; the other forms are made from them. */
const ADJECTIVES = `
  سوري=Syrian; عراقي=Iraqi; لبناني=Lebanese; أردني=Jordanian; فلسطيني=Palestinian; إسرائيلي=Israeli; مصري=Egyptian
  ليبي=Libyan; سوداني=Sudanese; تونسي=Tunisian; جزائري=Algerian; مغربي=Moroccan; موريتاني=Mauritanian; يمني=Yemeni
  سعودي=Saudi; إماراتي=Emirati; قطري=Qatari; كويتي=Kuwaiti; بحريني=Bahraini; عماني=Omani; صومالي=Somali
  إثيوبي=Ethiopian; إريتري=Eritrean; تشادي=Chadian; كيني=Kenyan; تركي=Turkish; إيراني=Iranian; أفغاني=Afghan
  باكستاني=Pakistani; هندي=Indian; صيني=Chinese; روسي=Russian; أوكراني=Ukrainian; أمريكي=American; أميركي=American
  بريطاني=British; فرنسي=French; ألماني=German; إيطالي=Italian; إسباني=Spanish; هولندي=Dutch; سويدي=Swedish
  نرويجي=Norwegian; كندي=Canadian; كردي=Kurdish; تركماني=Turkmen; إيزيدي=Yazidi; خليجي=Gulf Arab; أوروبي=European
  أفريقي=African`;

/** Peoples whose name is no regular plural. */
const PEOPLES = 'الأتراك=Turkish; الأكراد=Kurdish; الكرد=Kurdish; الروس=Russian; التركمان=Turkmen';

const rows = (text: string): [string, string][] =>
  text
    .split(/[;\n]/)
    .map((row) => row.trim().split('='))
    .flatMap(([arabic, latin]) => (arabic && latin ? [[foldName(arabic), latin]] : []));

const ADJECTIVE_ROWS = rows(ADJECTIVES);

/** "السوري", "السورية": what an army, a ministry or a president is called by. */
export const NATIONAL: ReadonlySet<string> = new Set(
  ADJECTIVE_ROWS.flatMap(([one]) => [`ال${one}`, `ال${one}ه`]),
);

/** Every form that is marked as a nationality, folded, with its Latin name. "سورية" alone is the country. */
export const NATIONALITIES: ReadonlyMap<string, string> = new Map([
  ...rows(PEOPLES),
  ...ADJECTIVE_ROWS.flatMap(([one, latin]) =>
    [one, `ال${one}`, `ال${one}ه`, ...plurals(one), ...plurals(`ال${one}`)].map(
      (form): [string, string] => [form, latin],
    ),
  ),
]);

function plurals(one: string): string[] {
  return ['ون', 'ين', 'ات'].map((ending) => one + ending);
}
