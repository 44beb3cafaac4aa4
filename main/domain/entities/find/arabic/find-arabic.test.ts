import { describe, expect, it } from 'vitest';
import { analyseEntities } from '../../analyse.ts';
import { createEngine } from '../../engine.ts';
import type { EntityAnalysis, EntityType } from '../../types.ts';

const engine = createEngine({});
const analyse = (text: string): EntityAnalysis =>
  analyseEntities(engine, text, { published: '2025-03-13' });

const LETTERS: Partial<Record<EntityType, string>> = {
  person: 'p',
  place: 'l',
  organization: 'o',
  nationality: 'n',
};

/** The text with its names marked as the cases below mark them. */
function marked(text: string): string {
  let out = '';
  let at = 0;
  for (const { start, end, type } of analyse(text).mentions) {
    if (!LETTERS[type]) continue;
    out += `${text.slice(at, start)}{${LETTERS[type]} ${text.slice(start, end)}}`;
    at = end;
  }
  return out + text.slice(at);
}

/** People {p}, places {l}, organisations {o} and nationalities {n}, each sentence a text of its own. */
const SENTENCES: Readonly<Record<string, string>> = {
  'a spokesman by his office': 'قال {p ينس لايركه} المتحدث باسم المكتب في {l جنيف} ذلك.',
  'money of a country': 'بلغ السعر 4500 ليرة سورية في {l دمشق}.',
  'a ministry whose first letter is no "and"':
    'وأضافت {o وزارة الصحة} في {l غزة} أن عدد الضحايا ارتفع إلى 120 شخصا.',
  'an agency, and who is quoted after "عن"':
    'نقلت {o وكالة الأنباء السودانية} عن {p ياسر العطا} قوله إن الجيش يتقدم في {l الخرطوم}.',
  'committees, and Jean whom a letter was for':
    'وزعت لجان القرى الطحين، وسلمت الرسالة ل{p جان الحلبي} أمام {o وزارة الصحة}.',
  'towns of Sudan, joined by "and"':
    'وصل وفد {o برنامج الأغذية العالمي} إلى {l كوستي} و{l أم روابة} يوم الثلاثاء.',
  'places of two words after their kind':
    'نزحت مئات العائلات من محافظة {l دير الزور} نحو مخيم {l الهول} في ريف {l الحسكة}.',
  '"لل" and a crossing':
    'عبرت 30 شاحنة مساعدات {o للأمم المتحدة} من معبر {l باب الهوى} إلى {l إدلب}.',
  'a president before a day':
    'قال الرئيس {p جوزيف عون} يوم الجمعة إن {o الجيش اللبناني} سينتشر في الجنوب.',
  'ministers of countries, one by "بن"':
    'بحث وزير الخارجية {n السعودي} {p فيصل بن فرحان} مع نظيره {n التركي} {p هاكان فيدان} الأوضاع في {l سوريا}.',
  'a given name after a verb of speech':
    'وقال {p نواف سلام} إن الحكومة ستعقد جلسة في {l بيروت} اليوم.',
  'a movement by its kind': 'دعت {o حركة حماس} والفصائل الأخرى إلى وقف النار في {l قطاع غزة}.',
  'al-Qaeda by its kind': 'أعلن {o تنظيم القاعدة} مسؤوليته عن الهجوم في {l مأرب} جنوب {l صنعاء}.',
  'a town that is a door': 'سيطرت الفصائل على مدينة {l الباب} وبلدة {l تادف} شرق {l حلب}.',
  'a surname that is a lion, after the full name':
    'غادر {p بشار الأسد} {l دمشق} إلى {l موسكو}، وكان {p الأسد} قد حكم أكثر من عشرين عاما.',
  'a rank before, an office after':
    'قال اللواء {p أحمد المسماري} المتحدث باسم {o الجيش الوطني الليبي} إن القوات دخلت {l سرت}.',
  'a mother by her child': 'أكدت {p أم محمد}، وهي نازحة من {l معرة النعمان}، أنها فقدت بيتها.',
  'a crown prince and a head of government':
    'التقى ولي العهد {p محمد بن سلمان} في {l الرياض} رئيس الوزراء {n العراقي} {p محمد شياع السوداني}.',
  'armed groups and a state of Sudan':
    'قُتل مدنيون في اشتباكات بين {o قوات الدعم السريع} والجيش في مدينة {l الفاشر} عاصمة ولاية {l شمال دارفور}.',
  'United Nations offices and a locality':
    'أفاد {o مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية} ({o أوتشا}) بنزوح 4 آلاف شخص من محلية {l أم درمان}.',
  'a body by what it is for':
    'أعلنت {o المنظمة الدولية للهجرة} أن 12 ألف نازح وصلوا إلى معسكر {l زمزم}.',
  'a parliament by its country':
    'وصرح {p محمد الحلبوسي} للصحفيين في {l بغداد} بأن {o البرلمان العراقي} سيجتمع الأحد.',
  'an army after "لل"':
    'قصفت {o قوات سوريا الديمقراطية} مواقع {o للجيش الوطني السوري} قرب {l منبج}.',
  'a subdistrict, a district and a governorate':
    'اندلعت النيران في سوق ناحية {l القحطانية} التابعة لقضاء {l سنجار} في محافظة {l نينوى}.',
  'two towns after one word':
    'وصلت فرق {o الهلال الأحمر} و{o الدفاع المدني} إلى بلدتي {l كفرنبل} و{l حاس} في ريف {l إدلب} الجنوبي.',
  'a rebel spokesman':
    'أوضح العميد {p يحيى سريع} أن {o أنصار الله} استهدفوا سفينة في {l البحر الأحمر}.',
  'a people, and countries joined by "and"':
    'قالت {o المفوضية السامية للأمم المتحدة لشؤون اللاجئين} إن آلاف {n السوريين} عادوا من {l لبنان} و{l الأردن}.',
  'two movements in a row':
    'ذكرت {o صحيفة الشرق الأوسط} أن مباحثات جرت في {l القاهرة} بين {o فتح} و{o حماس}.',
  'a union of a country':
    'قال الرئيس {n التونسي} {p قيس سعيد} إن بلاده لن تقبل التدخل، فيما دعا {o الاتحاد العام التونسي للشغل} إلى إضراب.',
  'states joined after a preposition':
    'حذر {o برنامج الأغذية العالمي} من مجاعة في مخيمات النزوح ب{l دارفور} و{l كردفان}.',
  'a director after his name, a hospital':
    'قال الدكتور {p منير البرش}، مدير عام {o وزارة الصحة}، إن {o مستشفى الشفاء} خرج عن الخدمة.',
  'quarters of a city': 'قال سكان حي {l الشيخ مقصود} في {l حلب} إن القصف طال حي {l الأشرفية}.',
  'an object after a ministry':
    'دعت {o وزارة الداخلية} المواطنين إلى الابتعاد عن مطار {l عدن} وميناء {l الحديدة}.',
  'a ministry of two halves':
    'أفادت {o وزارة الهجرة والمهجرين العراقية} بعودة 500 أسرة من مخيم {l الجدعة} إلى قضاء {l سنجار}.',
  'a town with its direction':
    'قتل أربعة أشخاص برصاص مسلحين في بلدة {l النعيمة} بريف {l درعا} الشرقي مساء أمس.',
  'a witness': 'وقالت {p رانيا خليل}، وهي معلمة من {l حمص}، إن المدارس لا تزال مغلقة.',
  'a municipality and its head':
    'قال رئيس {o بلدية طرابلس} {p رياض يمق} إن المياه عادت إلى حي {l التبانة}.',
  'a ministry without its kind, by its country':
    'وجاء في بيان {o الخارجية المصرية} أن الوزير {p بدر عبد العاطي} أجرى اتصالا مع {p أيمن الصفدي}.',
  'before two names joined by "and"':
    'اجتمع {p محمد العامري} و{p عبد الرحمن الشمري} مع شيوخ عشائر في {l الأنبار}.',
  'a Red Crescent of a country':
    'نقل {o الهلال الأحمر القطري} مساعدات إلى {l بورتسودان} على متن طائرة تابعة {o للقوات الجوية القطرية}.',
  'a movement of a common word':
    'قال شهود إن مسلحين من {o حركة الشباب} هاجموا قاعدة عسكرية في {l كيسمايو}.',
  'a surname alone after the full name':
    'شدد {p محمد المنفي} على ضرورة إجراء الانتخابات، وقال {p المنفي} إن {l ليبيا} لن تنقسم.',
  'a river, and two towns': 'تقع القرية على نهر {l الفرات} بين مدينتي {l هجين} و{l الشعفة}.',
  'what happens to somebody':
    'دفن {p محمود درويش} في {l رام الله} وحضر الجنازة آلاف {n الفلسطينيين}.',
  'a title that is a surname':
    'أكد المتحدث الرسمي باسم {o وزارة الداخلية السورية} {p نور الدين البابا} توقيف المتهمين.',
  '"opened the door"': 'فتح الباب أمام المدنيين بعد أن حاصرهم القتال.',
  'a military base': 'استهدفت الغارة القاعدة العسكرية قرب {l كركوك}، وقتل ثلاثة جنود.',
  'the language': 'تعلّم الأطفال في المخيم العربية لغة أولى والإنكليزية لغة ثانية.',
  enthusiasm: 'أثار حماس الجمهور في الملعب دهشة المعلقين.',
  'a lion': 'شاهد الزوار الأسد في حديقة الحيوان.',
  'what a president issues':
    'أصدر الرئيس عدة قرارات منها تعيين قادة جدد، وعقد الوزير اجتماعا طارئا مع المحافظين.',
  'the move of people, a small village, another side':
    'من ناحية أخرى، كانت حركة النزوح من قرية صغيرة قرب {l اللاذقية} محدودة، بحسب السلطات المحلية.',
  'a lucky man': 'أصيب سعيد الحظ بجروح طفيفة ونقل إلى المستشفى.',
  'a preposition that is a name': 'علي الجميع أن يحترموا القانون، فالعدل أساس الملك.',
  'a general rule': 'اتخذت الحكومة قرارا بفتح باب الترشح، وقال الوزير إن القاعدة العامة واضحة.',
  beauty: 'جمال الطبيعة في الجبال يجذب السياح في فصل الربيع.',
  'an age': 'بلغ عمر الطفل ثلاث سنوات، ولم يجد العلاج في أي مركز صحي.',
  traffic: 'شهدت حركة المرور في الشارع الرئيسي ازدحاما كبيرا صباح اليوم.',
  'quarters that common nouns name': 'انقطعت المياه عن {l حي الموظفين} و{l حي القلعة} منذ أيام.',
  'quarters of people': 'قال ناشطون محليون إن طيران النظام استهدف بالبراميل أحياء سكنية.',
  'trains and trade': 'خرجت حركة القطارات عن مسارها وتوقفت حركة التجارة عبر الحدود.',
  committees: 'قررت لجنة التحقيق تأجيل الجلسة، بينما انتقد مجلس الإدارة القرار.',
  'an escaped lion': 'هرب الأسد من القفص في حديقة الحيوانات قبل أن يمسك به الحراس.',
  'zeal of players': 'كان الحماس كبيرا، لكن حماس اللاعبين لم يكف للفوز.',
  'gladness and hope': 'سعد الأهالي بعودة التيار الكهربائي، وأمل كثيرون في تحسن الوضع.',
  'a big man named by an age': 'وقال عمر كبير إن السن لا يمنع الإنسان من التعلم.',
  'the preposition that is written like Ali': 'شدد على وقف القتال، وقال على الهواء إن الأمر انتهى.',
  'nouns after adjectives that are names':
    'وكريم النفس لا يظلم، وصلاح الأمور من الناس، أحمد الله على السلامة.',
  'a minister who does something':
    'التقى الوزير سفراء دول عدة، وأعلن وزير التجارة رفع الدعم عن الخبز.',
  'places listed with their kind':
    'قالت {o مديرية صحة إدلب} إن {l جسر الشغور} وقرى {l جبل الزاوية} شهدت قصفا.',
  'a head of a body of oil':
    'وقع رئيس الحكومة {p عبد الحميد الدبيبة} ورئيس {o المؤسسة الوطنية للنفط} {p فرحات بن قدارة} الاتفاق في {l طرابلس}.',
  'a name in quotation marks': 'قال «{p هاني الحسن}»، وهو طبيب من {l دوما}، إن المشفى دمر بالكامل.',
  'a title of the clause before': 'قال الرئيس إن جمال الطبيعة يجذب السياح.',
  'a movement in quotation marks': 'قالت «{o حماس}» إن الوفد وصل.',
  'a given name that looks like "ف" and a town, and no name that ends in "بن"':
    'قالت السيدة {p فاطمة الزهراء} إن فيصل بن',
  'Jeddah after "and"': 'بين {l الرياض} و{l جدة}.',
  'a young man of a village': 'شيع أهالي قرية {l برقين} قرب {l جنين} الشاب {p أحمد زيد}.',
};

/** In one text: what comes first says how to read what comes after. */
const ENTITIES: readonly [string, string, string[]][] = [
  [
    'an entity is named with its article, whatever is written to it',
    'مساعدات للأمم المتحدة وللسودان.',
    ['organization الأمم المتحدة (للأمم المتحدة)', 'place السودان (للسودان)'],
  ],
  [
    'with and without the article it is one',
    'قالت الأمم المتحدة إن شاحنات للأمم المتحدة وصلت.',
    ['organization الأمم المتحدة (للأمم المتحدة)'],
  ],
  [
    'the forms of a nationality are one',
    'عاد السوريون مع الجنود السوريين.',
    ['nationality السوريون (السوريين)'],
  ],
];

describe('findArabic', () => {
  it.each(Object.entries(SENTENCES))('reads %s', (_, sentence) => {
    expect(marked(sentence.replace(/\{\w ([^}]*)\}/g, '$1'))).toBe(sentence);
  });

  it.each(ENTITIES)('%s', (_, text, names) => {
    const { entities } = analyse(text);
    expect(entities.map(({ type, name, aliases }) => `${type} ${name} (${aliases})`)).toEqual(
      names,
    );
  });

  it('is less sure of a name that is a common word too', () => {
    const sure = (text: string): number => analyse(text).mentions[0]?.confidence ?? 0;
    expect(sure('في منبج')).toBeGreaterThan(sure('شمال الباب'));
    expect(sure('شمال الباب')).toBeGreaterThan(0.5);
  });

  it('starts a mention after the vowel signs of a preposition', () => {
    expect(marked('السكان بِإدلب')).toBe('السكان بِ{l إدلب}');
  });

  it('reads a long text of titles and given names in a time that grows with its length', () => {
    const seconds = (times: number): number => {
      const text = 'الرئيس محمد بن بن عبد '.repeat(times);
      const started = performance.now();
      analyse(text);
      return performance.now() - started;
    };
    seconds(1000);
    expect(seconds(16_000)).toBeLessThan(40 * (seconds(2000) + 5));
  });
});
