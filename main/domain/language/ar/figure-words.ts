import { foldName } from '../fold.ts';
import type { Qualifier } from '../qualifiers.ts';

/** What stands around numbers in Arabic news, folded, as data. */

const words = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split(/\s+/)
      .map((word) => foldName(word)),
  );

/** Before a number, the longest first. */
export const ARABIC_QUALIFIERS: readonly (readonly [string, Qualifier])[] = (
  [
    ['ما لا يقل عن', 'at least'],
    ['لا يقل عن', 'at least'],
    ['على الأقل', 'at least'],
    ['ما يزيد على', 'more than'],
    ['ما يزيد عن', 'more than'],
    ['أكثر من', 'more than'],
    ['لأكثر من', 'more than'],
    ['بأكثر من', 'more than'],
    ['وأكثر من', 'more than'],
    ['تجاوز', 'more than'],
    ['تجاوزت', 'more than'],
    ['يتجاوز', 'more than'],
    ['تتجاوز', 'more than'],
    ['أقل من', 'less than'],
    ['بأقل من', 'less than'],
    ['ما يقرب من', 'about'],
    ['ما يقارب', 'about'],
    ['ما يصل إلى', 'at most'],
    ['نحو', 'about'],
    ['بنحو', 'about'],
    ['ونحو', 'about'],
    ['حوالي', 'about'],
    ['بحوالي', 'about'],
    ['قرابة', 'about'],
    ['زهاء', 'about'],
  ] as const
).map(([phrase, sense]) => [foldName(phrase), sense]);

/** Verbs of speech without the "و" that may be written to them; their subject follows. */
export const ARABIC_SPEECH = words(`
  قال قالت أكد أكدت ذكر ذكرت أعلن أعلنت أفاد أفادت أوضح أوضحت أضاف أضافت كشف كشفت أشار أشارت صرح صرحت
  حذر حذرت قدر قدرت نقل وثق وثقت سجلت أحصى أحصت لفت لفتت يقول تقول يقدر تقدر يؤكد تؤكد يعلن تعلن`);

/** Where what is said begins, or a noun of what happened. */
export const ARABIC_THAT = words(`
  إن أن بأن إنه إنها أنه أنها بأنه بأنها إلى من عن تسجيل مقتل وفاة إصابة نزوح وصول ارتفاع انخفاض تضرر تدمير
  اعتقال توقيف ضبط العثور سقوط انتشال فقدان غرق إغلاق تحرير إحباط إنقاذ استشهاد جرح تلقي توزيع إجلاء لوكالة في يوم خلال أمس اليوم ، : ؛ . " “ ” « »`);

/** "according to", before its source. */
export const ARABIC_ACCORDING: readonly string[] = [
  'وفقا ل',
  'وفق',
  'ووفق',
  'بحسب',
  'وبحسب',
  'حسب',
  'نقلا عن',
  'استنادا إلى',
].map((phrase) => foldName(phrase));

/** A word of place before a name. */
export const ARABIC_PLACE_HEADS = words(`
  مدينة ولاية محافظة بلدة قرية مخيم منطقة ميناء حي مديرية إقليم ناحية قضاء شمال جنوب شرق غرب شمالي جنوبي شرقي غربي
  ريف ساحل سواحل طريق جسر سد جبل بحيرة شاطئ وادي محيط ضواحي معبر مطار حاجز جزيرة جزر هضبة`);

/** Offices and bodies that are named by where they are: "بلدية سبها", "محافظ السويداء". */
export const ARABIC_SEATS = words(`
  بلدية محافظ والي حاكم عمدة شرطة مجلس رئيس محلية إدارة مستشفى جامعة ميناء مطار حكومة سلطات أمير قائمقام`);

/** What a listed place has, and what is said of it there. */
export const ARABIC_SITES = words(
  'سوق أسواق مستشفى مستشفيات جامعة شوارع مدارس أحياء قرى بلدات إعمار',
);

/** What stands behind "in" without going on and is no name; their feminines in "ة" are left out for their ending. */
export const ARABIC_PLAIN_NOUNS = words(`
  هجوم هجومين قصف حادث حريق كمين زلزال إعصار فيضان خطر حفل منزل مبنى مستشفى سوق شارع طريق مسجد سجن فندق مصنع مخيم معسكر
  موقع مكان بيت حي نهر بحر بلد وقت شهر يوم عام أسبوع بيان تقرير مؤتمر لقاء اجتماع تصريح حديث مقابل حين ظل إطار سياق صدد
  شأن حال وضع شكل نزاع قتال حرب صراع تصادم عمل سباق ملعب مطعم متجر مقهى مزاد منجم نفق مطار ميناء قطار قارب مركب زورق
  وباء عنف جو بر صمت سلام أمان شتاء صيف ربيع خريف مرض سرير علاج تعليم غذاء ماء`);

/** Nouns of what happens, by their form: "انفجار", "اشتباك", "تفجير". */
export const ARABIC_EVENT_FORM = /^(?:ان.{2}ا.|ا.[تط].{1,2}ا.|ت.{2}ي.|است.{2}ا.)$/;

/** Prepositions that a place follows; the first are the strongest. */
export const ARABIC_IN = words('في داخل قرب قبالة');
export const ARABIC_TOWARDS = words('إلى على من نحو عبر وسط حول سكان أهالي لسكان لأهالي');

/** What a country or a town does whose people are counted: "يستضيف الأردن". */
export const ARABIC_HOSTS = words(`
  يستضيف تستضيف استضاف استضافت استقبل استقبلت يستقبل تستقبل شهد شهدت يشهد تشهد يأوي تأوي يؤوي تؤوي`);

/** The same, of what is recorded where its subject is a place: "سجلت موريتانيا". */
export const ARABIC_RECORDS = words('سجل سجلت يسجل تسجل أحصى أحصت رصد رصدت');

/** Ends the noun that is counted. */
export const ARABIC_STOPS = words(`
  في من إلى على عن مع بعد قبل منذ خلال حتى بين ضد أو ثم لكن أي إن أن التي الذي الذين كان كانت قد لم لا بينهم
  بينها منهم منها يوم أمس اليوم حتفهم مصرعهم`);

/** Nouns that another one behind them tells apart: "حالات كوليرا", "شاحنة مساعدات", "سيارة إسعاف". */
export const ARABIC_TOLD_APART = words(`
  حالة حالات شاحنة شاحنات قافلة قوافل سيارة سيارات محطة محطات مركز مراكز بئر آبار صهريج صهاريج قذيفة قذائف
  عملية عمليات حادث حادثة حوادث`);

/** What tells them apart. */
export const ARABIC_TELLING = words(`
  كوليرا حصبة ملاريا ضنك شلل جدري إيبولا كورونا وفاة إصابة تسمم اغتصاب اختطاف خطف اعتقال احتجاز اختفاء إعدام قتل
  انتحار عنف مساعدات إغاثة وقود مياه غذاء دقيق إسعاف شرطة نقل كهرباء ضخ إيواء نزوح صحة شرب هاون مدفعية إطلاق
  سير مرور غرق نهب سطو`);

/** "42 others". */
export const ARABIC_OTHERS = words('آخرون آخرين أخرى آخر');

/** Verbs whose number is how far their subject moved. */
export const ARABIC_RISES = words(
  'ارتفع ارتفعت زاد زادت ازداد ازدادت نما نمت قفز قفزت صعد بزيادة زيادة ارتفاع',
);
export const ARABIC_FALLS = words(
  'انخفض انخفضت تراجع تراجعت هبط هبطت نقص تقلص تقلصت انكمش انخفاض تراجع بانخفاض',
);

/** Verbs that set their subject equal to a number. */
export const ARABIC_AMOUNTS_TO = words('بلغ بلغت يبلغ تبلغ وصل وصلت تجاوز تجاوزت كلف كلفت يساوي');

/** Before a number that names and counts nothing. */
export const ARABIC_LABELS = words(
  'القرار قرار المادة مادة الفقرة الفصل العام عام سنة رقم العدد صفحة الطريق اللواء الفرقة الكتيبة',
);

/** "among them". */
export const ARABIC_AMONG = words('بينهم بينها منهم منها ضمنهم');

/** First words of names of places that have two: "ود مدني", "باب الهوى". */
export const ARABIC_PLACE_OPENINGS = words(
  'ود ام ابو بني دير تل خان عين راس باب جبل بيت كفر سان بير وادي نهر خور بئر',
);

/** Behind them another figure of the sentence is compared: its day is not that of the one before. */
export const ARABIC_COMPARED = words('مقارنة مقارنه مقابل بينما فيما مقابلة');
