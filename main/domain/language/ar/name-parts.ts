import { foldName } from '../fold.ts';

/** English words that stand inside names and headings, with the beginnings of the Arabic words that say the same. */
const ROWS = `
  ministry=وزار; minister=وزير; interior=داخلي; foreign=خارجي; defence=دفاع; defense=دفاع; health=صح; irrigation=ري
  finance=مالي; justice=عدل; education=تعليم تربي; information=اعلام; agriculture=زراع; water=ميا مي ماء; energy=طاق
  governor=محافظ والي حاكم; commissioner=مفوض; president=رئيس; king=ملك; prime=رئيس; mayor=عمد رئيس; general=لواء جنرال فريق عام
  colonel=عقيد; major=رائد; brigadier=عميد; captain=نقيب; doctor=دكتور طبيب; professor=استاذ; director=مدير; coordinator=منسق
  spokesman=متحدث ناطق; spokesperson=متحدث ناطق; commander=قائد; engineer=مهندس; secretary=امين; special=خاص; envoy=مبعوث
  representative=ممثل; committee=لجن; commission=مفوضي هيئ لجن; council=مجلس; society=جمعي; association=جمعي رابط
  authority=هيئ سلط; organization=منظم; organisation=منظم; office=مكتب; agency=وكال; bank=بنك مصرف; fund=صندوق
  union=اتحاد; front=جبه; movement=حرك; party=حزب; army=جيش; forces=قوات; force=قو; rapid=سريع; support=دعم; armed=مسلح
  police=شرط; guard=حرس; brigade=لواء كتيب; division=فرق; national=وطني; international=دولي; united=متحد; nations=امم
  world=عالم; food=غذي; programme=برنامج; program=برنامج; human=انسان; rights=حقوق; red=احمر; crescent=هلال; cross=صليب
  children=طفال; refugees=لاجئ; relief=اغاث; aid=اغاث مساعد; emergency=طوارئ; civil=مدني; humanitarian=انساني
  doctors=اطباء; borders=حدود; sans=بلا; médecins=اطباء; medecins=اطباء; frontières=حدود; frontieres=حدود; without=بلا
  north=شمال; northern=شمال; south=جنوب; southern=جنوب; east=شرق; eastern=شرق; west=غرب; western=غرب; central=وسط مركزي
  upper=علوي عليا اعالي; lower=سفل; greater=كبر; new=جديد; old=قديم; free=حر; white=ابيض; blue=ازرق; black=اسود; green=اخضر
  nile=نيل; sea=بحر; river=نهر; lake=بحير; valley=وادي; mountain=جبل; island=جزير; dam=سد; bridge=جسر كبري; port=مينا
  airport=مطار; road=طريق; city=مدين; town=بلد مدين; village=قري; camp=مخيم معسكر; province=محافظ ولاي; state=ولاي دول
  district=منطق مديري محلي; governorate=محافظ; county=محلي; region=اقليم منطق; republic=جمهوري; kingdom=مملك
  hospital=مستشف; school=مدرس; university=جامع; mosque=مسجد جامع; church=كنيس; station=محط; market=سوق; square=ساح ميدان
  parliament=برلمان; government=حكوم; court=محكم; lantern=فانوس; street=شارع; security=امن; islamic=اسلامي; arab=عربي
  msf=حدود; un=متحد امم; who=صح; wfp=غذي; iom=هجر; unhcr=مفوضي; rsf=سريع; icrc=صليب; eu=اوروبي; au=افريقي; us=متحد امريك
  uk=متحد بريطان; rco=تنسيق; fif=جبه; usa=متحد امريك; monday=اثنين; phase=مرحل; sudan=سودان; sudanese=سودان
`;

/** Each English word, folded, with beginnings of Arabic words, folded and without their article. */
export const NAME_PARTS: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.trim()
    .split(/[;\n]/)
    .map((row) => {
      const [english = '', arabic = ''] = row.trim().split('=');
      return [foldName(english), arabic.split(' ').map(foldName)] as const;
    }),
);
