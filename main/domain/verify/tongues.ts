/** Words of English, French and Arabic that say the same, as data of the check. */

const GROUPS = ['fate', 'counted', 'who', 'thing', 'hazard', 'weekday', 'stance', 'body'] as const;
export type ConceptGroup = (typeof GROUPS)[number];

export interface Concept {
  readonly group: ConceptGroup;
  /** Words with one key say the same. */
  readonly key: string;
  readonly words: RegExp;
}

/** A group, a key, and after them the openings of words; a full stop closes a word. */
const ROWS = `
fate killed | kill died. dead. death tué tuant tuent tuer. tués. tuée. tuées. mort. morts. mortes. décès décéd قتل قتيل مقتل قتلوا ضحايا وفاة وفيات لقوا.حتفهم
fate hurt | wound injur hurt. bless جريح جرحى أصيب إصابة مصاب المصاب بجروح
fate missing | missing. disparu مفقود فقدان فقد.
fate displaced | displaced. fled. flee. déplacé déplaç نزح نازح نزوح تهجير شرد
fate arrested | arrest detain arrêt.é arrêtés arrêtée interpel اعتقل اعتقال احتجز أوقف
fate freed | freed. releas libér أفرج الإفراج أطلق.سراح
counted families | famil household foyers. ménages. ménage. عائلة عائلات العائلات أسرة أسر. الأسر.
counted people | people. persons. residents. inhabitants. personnes. personne. habitants. شخص شخصا أشخاص نسمة
counted children | child enfant طفل أطفال طفلا الأطفال
counted soldiers | soldier soldats. soldat. militaires. جندي جنود جنديا الجنود
who civilians | civilian civil. civils. مدني مدنيا مدنيين مدنيون المدنيين
who soldiers | soldier troops. soldat militaires. جندي جنود الجنود عسكري
who fighters | fighter rebels. gunmen. combattant rebelles. مسلح مقاتل متمرد
who police | police. policemen. gendarme policier شرطي الشرطة شرطيا
who miners | miner. miners. mineur عمال.المناجم
who farmers | farmer agriculteur cultivateur paysan مزارع فلاح
who children | child enfant طفل أطفال طفلا الأطفال
who women | woman women. femme نساء امرأة النساء
who men | man. men. homme. hommes. رجل رجال الرجال
who students | student pupil élève étudiant طالب طلاب تلاميذ
who doctors | doctor nurse medic. médecin infirmi طبيب أطباء ممرض
who journalists | journalist reporter. صحفي صحافي
who prisoners | prisoner inmate detain détenu prisonni سجين سجناء محتجز معتقل
thing houses | house. houses. homes. maison. maisons. منزل منازل المنازل بيت بيوت
thing flour | flour farine دقيق الدقيق طحين
thing medicine | medicine. medicines. drugs. médicament أدوية دواء الأدوية
thing fuel | fuel. diesel. carburant وقود الوقود
thing water | water. eau. مياه
thing tents | tent. tents. tente. tentes. خيمة خيام الخيام
thing blankets | blanket couverture بطانية بطانيات
thing schools | school école مدرسة مدارس المدارس
thing hospitals | hospital clinic. clinics. hôpita clinique مستشفى مستشفيات عيادة
thing shelters | shelter abri. abris. مأوى ملاجئ
thing trucks | truck lorr camion شاحنة شاحنات
thing boats | boat. boats. bateau قارب قوارب زورق
thing bridges | bridge. bridges. pont. ponts. جسر جسور
thing wells | well. wells. puits. بئر آبار
thing doses | dose vaccine. جرعة جرعات
hazard hunger | malnutrition famine. starv hunger faim. سوء.التغذية مجاعة المجاعة الجوع
hazard fighting | shell bombard قصف القصف fight clash combat affrontement معارك المعارك قتال اشتباك القتال
hazard flood | flood inond crue. crues. فيضان الفيضان سيول السيول
hazard quake | earthquake quake. séisme tremblement زلزال الزلزال هزة
hazard fire | fire. fires. incendie حريق حرائق الحريق
hazard drought | drought sécheresse جفاف الجفاف
hazard storm | storm cyclone hurricane tempête ouragan عاصفة إعصار العاصفة
hazard epidemic | cholera measles choléra rougeole كوليرا الكوليرا حصبة الحصبة
weekday monday | monday lundi الاثنين الإثنين
weekday tuesday | tuesday mardi الثلاثاء
weekday wednesday | wednesday mercredi الأربعاء
weekday thursday | thursday jeudi الخميس
weekday friday | friday vendredi الجمعة
weekday saturday | saturday samedi السبت
weekday sunday | sunday dimanche الأحد
stance deny | denied. denies. deny. dément démenti nié. nie. نفى نفت ينفي نفي
stance confirm | confirm admit acknowledg confirm reconn avou admet اعترف أقرت أكد أكدت تأكيد أقر يؤكد تؤكد
stance reject | reject refus turned.down turns.down rejet رفض رفضت يرفض ترفض
stance accept | accept agreed. approv accept approuv قبل. قبلت وافق وافقت قبول توافق يوافق
stance open | reopen opened. opens. rouvert ouvert افتتح فتح. إعادة.فتح
stance close | clos shut. ferm أغلق إغلاق مغلق تغلق
body army | army. military. armée الجيش جيش
body health | health.ministry ministry.of.health ministère.de.la.santé وزارة.الصحة
body interior | interior.ministry ministère.de.l.intérieur وزارة.الداخلية
body un | un. united.nations onu. nations.unies الأمم.المتحدة الأممي الأممية
body police | police. الشرطة
body government | government. gouvernement الحكومة
body redcross | red.cross red.crescent croix-rouge croissant-rouge الصليب.الأحمر الهلال.الأحمر
body protection | civil.protection civil.defence civil.defense protection.civile sécurité.civile الدفاع.المدني الحماية.المدنية
body mayor | mayor maire رئيس.البلدية
body governor | governor gouverneur préfet préfecture المحافظ. محافظ. المحافظة
body rebels | rebels. rebelles المتمردين المتمردون
`;

const LETTER = '[\\p{L}\\p{N}]';
/** In Arabic small words stand before a word in one with it. */
const ATTACHED = '(?:و|ف|ب|ل|ك)?';

export const CONCEPTS: readonly Concept[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [head = '', words = ''] = row.split(' | ');
    const [group = '', key = ''] = head.split(' ');
    const patterns = words.split(' ').map((word) => {
      const isWhole = word.endsWith('.');
      const inner = (isWhole ? word.slice(0, -1) : word)
        .replaceAll('.', "[\\s’']")
        .replace(/\p{Script=Arabic}/gu, '$&\\p{M}*');
      return isWhole ? `${inner}(?!${LETTER})` : `${inner}[\\p{L}\\p{M}]*`;
    });
    return {
      group: groupOf(group),
      key,
      words: new RegExp(`(?<!${LETTER}\\p{M}*)${ATTACHED}(?:${patterns.join('|')})`, 'giu'),
    };
  });

function groupOf(name: string): ConceptGroup {
  const found = GROUPS.find((group) => group === name);
  if (!found) throw new Error(`No group of words is called “${name}”.`);
  return found;
}

/** Each stance with its contrary. */
export const OPPOSED: ReadonlyMap<string, string> = new Map([
  ['deny', 'confirm'],
  ['confirm', 'deny'],
  ['reject', 'accept'],
  ['accept', 'reject'],
  ['open', 'close'],
  ['close', 'open'],
]);

const TELLS =
  '(?:said|says|a (?:indiqué|déclaré|annoncé|affirmé|précisé|assuré|estimé|demandé)|affirme|assure|estime|indique|déclare|accuse)';

/** What stands around who says something. */
export const SPEAKING = {
  behind: new RegExp(
    `^(?:\\s(?:spokes\\p{L}+|said|says|denies|reports?|reported|announced?s?|warn\\p{L}+|put|estimates?|a\\s(?:indiqué|déclaré|annoncé|affirmé|précisé|assuré)|ont\\s(?:indiqué|déclaré|annoncé)|indique|affirme|assure|estime|déclare)|(?:\\s(?:de |du |of |d['’])[^,.]{2,30})?,[^,.]{2,30},\\s${TELLS}|\\sإن(?!\\p{L})|\\sأن(?!\\p{L})|\\sبأن)`,
    'u',
  ),
  before:
    /(?:according to (?:the )?|selon (?:la |le |l['’]|les )?|d['’]après (?:la |le |l['’]|les )?|(?:said|says|a (?:dit|indiqué|déclaré|annoncé|affirmé|précisé)) (?:the |la |le |l['’]|les )?|(?:قال|قالت|أعلن|أعلنت|أفاد|أفادت|ذكر|ذكرت|أكد|أكدت|بحسب|وفق|وفقا ل|حسب)\s?)$/iu,
} as const;
