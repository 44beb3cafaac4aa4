import { foldName } from './fold.ts';

/** Currencies by ISO 4217 code, as data: how texts write them before and after a number. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const pairs = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split(/\s*[;\n]\s*/)
      .flatMap((row) => {
        const [code = '', ...names] = row.split(/\s*[:|]\s*/);
        return names.map((name): [string, string] => [name, code]);
      }),
  );

/** Codes in use, and how the yuan is called. */
const CODES = set(`AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD
  BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP
  GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW
  KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD
  NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP
  SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND
  VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWG ZWL XAU`);
const OTHER_CODES = new Map(Object.entries({ RMB: 'CNY', NIS: 'ILS', SFR: 'CHF' }));
/** Codes that are words or other short forms too ("ALL 50", "TOP 10", "COP 27"): only by a large number. */
const WORD_CODES = set(
  'ALL TOP TRY COP CUP PEN BOB MAD SOS GEL MOP RON LAK CAD BAM AMD SDG SAR NPR NIS',
);

/** The code that a word in capitals is; `large`: beside a large number. */
export function currencyCode(word: string, large: boolean): string | null {
  if (WORD_CODES.has(word) && !large) return null;
  return CODES.has(word) ? word : (OTHER_CODES.get(word) ?? null);
}

/** Signs; a bare "$" is the dollar of the United States. */
export const SIGNS: ReadonlyMap<string, string> = pairs(`
  USD: $ | ＄; EUR: €; GBP: £ | ￡; JPY: ¥ | ￥; INR: ₹; NGN: ₦; ILS: ₪; TRY: ₺; UAH: ₴; RUB: ₽; KRW: ₩
  THB: ฿; PHP: ₱; BDT: ৳; VND: ₫; PYG: ₲; CRC: ₡; GHS: ₵; KZT: ₸; MNT: ₮; AZN: ₼; GEL: ₾; LAK: ₭
  XBT: ₿; PKR: ₨; IRR: ﷼; AMD: ֏; KHR: ៛`);

/** Letters of a country that are written to "$" or "£", in small letters. */
export const LETTERED_SIGNS: ReadonlyMap<string, string> = pairs(`
  USD: us$ | u.s.$ | u.s$ | usd$; AUD: a$ | au$ | aus$ | aud$; CAD: c$ | ca$ | can$ | cad$ | cdn$; NZD: nz$ | nzd$
  HKD: hk$ | hkd$; SGD: s$ | sg$ | sgd$; TWD: nt$ | tw$; MXN: mx$ | mex$ | m$; BRL: r$; JMD: j$ | ja$
  LRD: l$ | ld$ | lr$; NAD: n$ | nam$; FJD: fj$ | f$; BZD: bz$; BBD: bds$; XCD: ec$; TTD: tt$; GYD: g$ | gy$
  SRD: sr$; ZWL: z$ | zw$ | zim$; SBD: si$; ARS: ar$; CLP: cl$ | clp$; COP: col$ | co$; DOP: rd$; UYU: u$
  BSD: b$; KYD: ci$; TOP: t$; EGP: e£ | le£ | eg£; SYP: sy£ | s£; LBP: l£ | ll£; SDG: sd£; SSP: ss£
  FKP: fk£; CNY: cn¥`);

/** Short forms in letters that stand before a number, with or without a stop; a noun that several countries share stands for itself. */
export const SHORT_BEFORE: ReadonlyMap<string, string> = pairs(`
  rupee: Rs; INR: INRs; PKR: PKRs; KES: KSh | Ksh | KSH | Kshs; shilling: Sh | Shs; TZS: TSh | Tsh; UGX: USh | Ush
  BDT: Tk; GHS: GHC | GH¢; CNY: RMB; franc: Fr; CHF: SFr | Sfr; RWF: Frw; ETB: Birr; cfa: FCFA | CFA | CFAF
  IDR: Rp; MYR: RM; LKR: SLRs; NPR: NRs; LBP: LL; SYP: SP; AFN: Afs | Af`);
/** One or two letters that are many other things too: only written to a large number ("R10m"). */
export const LETTERS_BEFORE: ReadonlyMap<string, string> = pairs(`
  NGN: N; ZAR: R; MYR: RM; BWP: P; ZMW: K; EGP: LE | L.E; SLE: Le; CZK: Kc; GHS: GH; HNL: L; GTQ: Q`);
/** Short forms that stand after a number. */
export const SHORT_AFTER: ReadonlyMap<string, string> = pairs(`
  rupee: Rs; KES: KSh | Ksh; shilling: Shs; crown: kr | Kr; PLN: zł; CZK: Kč; RUB: руб | рублей | рубля | рубль
  UAH: грн | гривень | гривен | гривні | гривны; EGP: LE; BDT: Tk; USD: долл | долларов | доллара | доларів
  EUR: евро | євро; cfa: FCFA | CFA | CFAF; MXN: MXN; franc: Fr; PHP: PhP`);

/** Nouns of one country's currency, folded, in the singular; "dollar" means that of the United States. */
const OWN_NOUNS: ReadonlyMap<string, string> = pairs(`
  USD: dollar | buck | دولار | دولارا; EUR: euro | يورو; GBP: sterling; JPY: yen; CNY: yuan | renminbi
  UAH: hryvnia | hryvnya; ILS: shekel | شيكل; BDT: taka; AFN: afghani; MMK: kyat; THB: baht; VND: dong
  BRL: real | reai; VES: bolivar; HTG: gourde; NGN: naira; GHS: cedi; ETB: birr; MZN: metical | meticai; ZAR: rand
  IRR: toman; SEK: kronor; PLN: zloty | zlotie; HUF: forint; GEL: lari; KZT: tenge; IDR: rupiah
  MYR: ringgit; CZK: koruna; ISK: kronur; PEN: sole; BGN: lev | leva; AMD: dram; MNT: tugrik; LAK: kip; KHR: riel
  AOA: kwanza; GMD: dalasi; SLE: leone; ERN: nakfa; MGA: ariary; PYG: guarani; GTQ: quetzal | quetzale
  HNL: lempira; BOB: boliviano; MRU: ouguiya; LSL: loti | maloti; SZL: emalangeni; BWP: pula`);
/** Nouns of currencies that are other words too: after a country, a large number or in the plural only. */
export const WEAK_NOUNS = set(
  'won real dong lei lev som pula sole dram pound rand lira buck kip crown',
);

/** Rows of "CODE noun|noun: name | name; …". */
const nations = (rows: string) =>
  rows
    .trim()
    .split(/\s*[;\n]\s*/)
    .map((row) => {
      const [head = '', names = ''] = row.split(/\s*:\s*/);
      const [code = '', nouns = ''] = head.split(' ');
      return { code, nouns: nouns.split('|'), names: names.split(/\s*\|\s*/) };
    });

/** Adjectives and names of countries by the currency that their noun then means. */
const NATIONS = nations(`
  USD dollar: us | u.s. | american | united states; AUD dollar: australian; CAD dollar: canadian
  NZD dollar: new zealand; HKD dollar: hong kong; SGD dollar: singapore | singaporean; TWD dollar: taiwan | new taiwan | taiwanese
  ZWL dollar: zimbabwean | zimbabwe; LRD dollar: liberian; JMD dollar: jamaican; NAD dollar: namibian | namibia
  FJD dollar: fijian | fiji; BBD dollar: barbadian | barbados; TTD dollar: trinidad and tobago | trinidadian
  GYD dollar: guyanese | guyana; BZD dollar: belize; XCD dollar: east caribbean | eastern caribbean
  SBD dollar: solomon islands; BSD dollar: bahamian; SRD dollar: surinamese; BND dollar: brunei; KYD dollar: cayman
  GBP pound: british | uk; SYP pound|lira: syrian; LBP pound|lira: lebanese; EGP pound: egyptian; SDG pound: sudanese
  SSP pound: south sudanese; TRY lira: turkish; ILS shekel: israeli | new israeli; GIP pound: gibraltar
  IQD dinar: iraqi; JOD dinar: jordanian; KWD dinar: kuwaiti; LYD dinar: libyan; TND dinar: tunisian
  DZD dinar: algerian; RSD dinar: serbian; BHD dinar: bahraini; MKD denar|dinar: macedonian
  SAR riyal|rial: saudi | saudi arabian; QAR riyal|rial: qatari; YER riyal|rial: yemeni; OMR rial|riyal: omani
  IRR rial|riyal: iranian; AED dirham: emirati | uae; MAD dirham: moroccan
  PKR rupee: pakistani | pakistan; INR rupee: indian; NPR rupee: nepalese | nepali | nepal; LKR rupee: sri lankan
  MUR rupee: mauritian; SCR rupee: seychelles; MVR rufiyaa: maldivian
  CHF franc: swiss; CDF franc: congolese; RWF franc: rwandan | rwanda; BIF franc: burundian | burundi
  GNF franc: guinean | guinea; DJF franc: djiboutian | djibouti; KMF franc: comorian
  XOF franc: west african cfa | malian | senegalese; XAF franc: central african cfa | cameroonian | chadian
  NOK krone|kroner|crown: norwegian; DKK krone|kroner|crown: danish; SEK krona|kronor|krone|kroner|crown: swedish
  ISK krona|kronur|crown: icelandic
  CZK koruna|crown: czech; KES shilling: kenyan | kenya; UGX shilling: ugandan | uganda; TZS shilling: tanzanian | tanzania
  SOS shilling: somali | somalia; MWK kwacha: malawian | malawi; ZMW kwacha: zambian | zambia
  MXN peso: mexican; COP peso: colombian; PHP peso: philippine | filipino; ARS peso: argentine | argentinian
  CLP peso: chilean; CUP peso: cuban; DOP peso: dominican; UYU peso: uruguayan
  KRW won: south korean | korean; KPW won: north korean; RUB rouble|ruble: russian; BYN rouble|ruble: belarusian | belarus
  UAH hryvnia: ukrainian; NGN naira: nigerian; ETB birr: ethiopian; HTG gourde: haitian; CNY yuan: chinese
  JPY yen: japanese; PLN zloty: polish; BDT taka: bangladeshi; AFN afghani: afghan; MMK kyat: myanmar | burmese
  GEL lari: georgian; AMD dram: armenian; AZN manat: azerbaijani; TMT manat: turkmen | turkmenistan; KZT tenge: kazakh
  UZS som|sum: uzbek; KGS som: kyrgyz; TJS somoni: tajik; GHS cedi: ghanaian | ghana; ZAR rand: south african
  BRL real|reai: brazilian; VES bolivar: venezuelan; PEN sol|sole: peruvian; RON leu|lei: romanian; MDL leu|lei: moldovan
  HUF forint: hungarian; IDR rupiah: indonesian; MYR ringgit: malaysian; THB baht: thai; VND dong: vietnamese`);

/** "syrian pound", in the singular and folded. */
export const CURRENCY_BY_NATION: ReadonlyMap<string, string> = new Map(
  NATIONS.flatMap(({ code, nouns, names }) =>
    names.flatMap((nation) => nouns.map((noun): [string, string] => [`${nation} ${noun}`, code])),
  ),
);

/** The code of a currency that the text leaves unknown. */
export const UNKNOWN_CURRENCY = 'XXX';

/** Countries, folded, by the currency that their own people mean by a noun that others use too. */
const AT_HOME = nations(`
  GBP pound: britain|british|uk|u.k.|united kingdom|england|scotland|wales|london|manchester|belfast|cardiff|edinburgh|glasgow
  SDG pound: sudan|sudanese|khartoum|darfur|kordofan|omdurman|kassala|gedaref|atbara|kosti|nyala|el fasher|el-fasher|el obeid
  SDG pound: el-obeid|el geneina|el-geneina|wad madani|wad medani|gezira|sennar|dongola|zalingei|kadugli|rabak|shendi
  SSP pound: south sudan|south sudanese|juba|malakal|wau|bentiu|bor|yambio|aweil|rumbek|renk
  EGP pound: egypt|egyptian|cairo|alexandria|giza|aswan|luxor|sinai|suez|port said|assiut|minya
  LBP pound: lebanon|lebanese|beirut|sidon|tyre|baalbek|bekaa
  TRY lira: turkey|turkish|turkiye|ankara|istanbul|izmir|gaziantep|diyarbakir|hatay|antakya|adana
  SYP pound|lira: syria|syrian|damascus|aleppo|idlib|homs|hama|latakia|tartus|deir ez-zor|hasakah|qamishli|daraa
  LBP lira: lebanon|lebanese|beirut|baalbek|bekaa
  MWK kwacha: malawi|malawian|lilongwe|blantyre; ZMW kwacha: zambia|zambian|lusaka
  IQD dinar: iraq|iraqi|irak|irakien|baghdad|mosul|basra|kirkuk|erbil|najaf|karbala; JOD dinar: jordan|jordanian|jordanie|amman|irbid|zarqa; KWD dinar: kuwait|kuwaiti
  LYD dinar: libya|libyan|libye|tripoli|benghazi|misrata|derna|sabha|tobruk; TND dinar: tunisia|tunisian|tunisie|tunisien|tunis|sfax|gabes
  DZD dinar: algeria|algerian|algerie|algerien|algiers|alger|oran|constantine
  RSD dinar: serbia|serbian|belgrade; BHD dinar: bahrain|bahraini
  SAR rial|riyal: saudi arabia|saudi|saudis|riyadh; QAR rial|riyal: qatar|qatari|doha
  YER rial|riyal: yemen|yemeni|sanaa|aden|hodeidah|taiz; OMR rial|riyal: oman|omani|muscat
  IRR rial|riyal: iran|iranian|tehran
  AED dirham: emirates|emirati|uae|dubai|abu dhabi|sharjah|ajman
  MAD dirham: morocco|moroccan|maroc|marocain|rabat|casablanca|fez|marrakesh|marrakech|tangier|agadir|ceuta|oujda|nador|al haouz
  KES shilling: kenya|kenyan|nairobi|mombasa|kisumu|nakuru|eldoret|turkana|garissa|dadaab|kakuma|marsabit|mandera|wajir|lamu|kilifi|malindi|thika|isiolo|lodwar|kitui
  UGX shilling: uganda|ugandan|kampala|gulu|kasese|arua|mbarara|karamoja|moroto|jinja|entebbe|mbale|bidi bidi|soroti|hoima|fort portal|nakivale
  TZS shilling: tanzania|tanzanian|dodoma|dar es salaam|arusha|mwanza|zanzibar|morogoro|kigoma|mbeya|tanga|mtwara
  SOS shilling: somalia|somali|mogadishu|baidoa|kismayo|beledweyne|garowe|bosaso|galkayo|puntland|jubaland
  INR rupee: india|indian|delhi|mumbai|kolkata|chennai|bengaluru|hyderabad|assam|bihar|manipur|kerala|odisha|gujarat|kashmir|maharashtra|rajasthan
  INR rupee: tamil nadu|karnataka|uttar pradesh|madhya pradesh|andhra pradesh|telangana|west bengal|jharkhand|uttarakhand|haryana|goa
  PKR rupee: pakistan|pakistani|islamabad|karachi|lahore|peshawar|quetta|sindh|balochistan|khyber pakhtunkhwa|rawalpindi|multan
  NPR rupee: nepal|nepali|kathmandu|pokhara|jajarkot|biratnagar
  LKR rupee: sri lanka|sri lankan|colombo|jaffna|kandy|trincomalee; MUR rupee: mauritius|mauritian
  CHF franc: switzerland|swiss|geneva; CDF franc: congo|congolese|drc|kinshasa|goma|bukavu|dr congo
  CDF franc: democratic republic of congo; RWF franc: rwanda|rwandan|kigali; BIF franc: burundi|burundian|bujumbura
  GNF franc: guinea|guinean|conakry; DJF franc: djibouti|djiboutian; KMF franc: comoros|comorian
  XOF franc|cfa: mali|malian|malien|maliens|bamako|senegal|senegalais|nigerien|nigeriens|burkinabe|burkinabes|ivoirien|ivoiriens|cote d'ivoire|cote d’ivoire|senegalese|dakar|niger|niamey
  XOF franc|cfa: burkina faso|ouagadougou|ivory coast|benin|togo|gao|mopti
  XOF franc|cfa: timbuktu|menaka|segou|kidal|saint-louis|ziguinchor|thies|tahoua|diffa|maradi|zinder|agadez|tillaberi|djibo|dori
  XOF franc|cfa: bobo-dioulasso|fada n'gourma|abidjan|bouake|cotonou|porto-novo|lome|guinea-bissau|bissau
  XAF franc|cfa: cameroun|camerounais|tchad|tchadien|tchadiens|centrafrique|centrafricain|cameroon|cameroonian|yaounde|chad|chadian|gabon|central african republic|bangui|republic of congo|douala|maroua
  XAF franc|cfa: n'djamena|adre|abeche|libreville|brazzaville|bambari|birao|bouar|equatorial guinea|malabo
  MXN peso: mexico|mexican|monterrey|guadalajara|oaxaca|chiapas|tijuana|puebla|veracruz|sinaloa|sonora|acapulco
  COP peso: colombia|colombian|bogota|medellin|cali|cucuta|barranquilla|cartagena|arauca|choco|antioquia
  PHP peso: philippines|philippine|filipino|manila|mindanao|davao|cebu|zamboanga|luzon|leyte|quezon city|cotabato|marawi|iloilo|tacloban|baguio|bacolod|samar|sulu|basilan|palawan
  ARS peso: argentina|argentine|argentinian|buenos aires|rosario|mendoza|cordoba province|salta|tucuman|patagonia|la plata
  CLP peso: chile|chilean|valparaiso|antofagasta|temuco|iquique|atacama; CUP peso: cuba|cuban|havana
  DOP peso: dominican republic|dominican; UYU peso: uruguay|uruguayan
  RUB rouble|ruble: russia|russian|moscow|kremlin|siberia; BYN rouble|ruble: belarus|belarusian|minsk
  SEK krona|krone|kroner|crown: sweden|swedish|stockholm|gothenburg|malmo|uppsala; NOK krone|kroner|crown: norway|norwegian|oslo|bergen|trondheim
  DKK krone|kroner|crown: denmark|danish|copenhagen|greenland|faroe islands|aarhus; ISK krona|crown: iceland|icelandic|reykjavik
  CZK crown: czech republic|czech|czechia|prague|brno|ostrava; AZN manat: azerbaijan|azerbaijani|azeri|baku
  TMT manat: turkmenistan|turkmen|ashgabat; RON leu|lei: romania|romanian|bucharest|cluj|timisoara
  MDL leu|lei: moldova|moldovan|chisinau|transnistria; KRW won: south korea|south korean|korea|korean|seoul|busan
  KPW won: north korea|north korean|pyongyang; KGS som: kyrgyzstan|kyrgyz|bishkek|osh|batken
  UZS som: uzbekistan|uzbek|tashkent|samarkand`);

/** The same in Arabic. */
const ARABIC_AT_HOME = nations(`
  SDG جنيه|جنيها|جنيهات: السودان|سوداني|سودانية|السوداني|السودانية|الخرطوم|دارفور|أم درمان|بورتسودان
  EGP جنيه|جنيها|جنيهات: مصر|مصري|مصرية|المصري|المصرية|القاهرة; SSP جنيه|جنيها|جنيهات: جنوب السودان|جوبا
  LBP ليرة|ليرات: لبنان|لبناني|لبنانية|اللبناني|اللبنانية|بيروت
  SYP ليرة|ليرات: سوريا|سوري|السوري|السورية|دمشق|حلب|إدلب|حمص; TRY ليرة|ليرات: تركيا|تركي|التركي|التركية|أنقرة|إسطنبول
  IQD دينار|دينارا|دنانير: العراق|عراقي|العراقي|العراقية|بغداد|الموصل|البصرة
  JOD دينار|دينارا|دنانير: الأردن|أردني|الأردني|الأردنية; KWD دينار|دينارا|دنانير: الكويت|الكويتي|الكويتية
  LYD دينار|دينارا|دنانير: ليبيا|ليبي|الليبي|الليبية|بنغازي; TND دينار|دينارا|دنانير: تونس|تونسي|التونسي|التونسية
  DZD دينار|دينارا|دنانير: الجزائر|جزائري|الجزائري|الجزائرية; BHD دينار|دينارا|دنانير: البحرين|البحريني|البحرينية
  SAR ريال|ريالا|ريالات: السعودية|السعودي|الرياض; QAR ريال|ريالا|ريالات: قطر|القطري|القطرية|الدوحة
  YER ريال|ريالا|ريالات: اليمن|يمني|اليمني|اليمنية|صنعاء|عدن|تعز|الحديدة|مأرب; OMR ريال|ريالا|ريالات: سلطنة عمان|مسقط
  IRR ريال|ريالا|ريالات: إيران|إيراني|الإيراني|الإيرانية|طهران
  AED درهم|درهما|دراهم: الإمارات|الإماراتي|الإماراتية|دبي; MAD درهم|درهما|دراهم: المغرب|مغربي|المغربي|المغربية|الرباط`).map(
  ({ code, nouns, names }) => ({
    code,
    nouns: nouns.map((noun) => foldName(noun)),
    names: names.map((name) => foldName(name)),
  }),
);

const codesBy = (key: 'nouns' | 'names'): ReadonlyMap<string, readonly string[]> => {
  const rows = [...AT_HOME, ...ARABIC_AT_HOME].flatMap((row) =>
    row[key].map((word) => ({ word, code: row.code })),
  );
  const byWord = Map.groupBy(rows, ({ word }) => word);
  return new Map(
    [...byWord].map(([word, own]) => [word, [...new Set(own.map(({ code }) => code))]]),
  );
};

/** The currencies of each noun that several countries share: "pound", in the singular. */
export const SHARED_CURRENCY_NOUNS = codesBy('nouns');

/** Nouns without a country: the code that they mean, or the noun itself where several countries share it. */
export const CURRENCY_NOUNS: ReadonlyMap<string, string> = new Map([
  ...OWN_NOUNS,
  ...[...SHARED_CURRENCY_NOUNS.keys()].map((noun): [string, string] => [noun, noun]),
]);

/** The currencies of a country by its names, of a few by their cities; folded. */
export const CURRENCIES_BY_COUNTRY = codesBy('names');

/** "francs congolais": the adjective behind the noun, in the plural as both are written. */
export const FRENCH_CURRENCIES: ReadonlyMap<string, string> = pairs(`
  cfa: francs cfa | franc cfa; CDF: francs congolais; CHF: francs suisses; GNF: francs guinéens; BIF: francs burundais
  RWF: francs rwandais; DJF: francs djiboutiens; KMF: francs comoriens; MAD: dirhams marocains; DZD: dinars algériens
  TND: dinars tunisiens; LYD: dinars libyens; SYP: livres syriennes; LBP: livres libanaises; SDG: livres soudanaises
  SSP: livres sud-soudanaises; EGP: livres égyptiennes; GBP: livres sterling; CAD: dollars canadiens; USD: dollars américains
  RUB: roubles; HTG: gourdes haïtiennes; XOF: francs ouest-africains`);

/** "ليرة سورية": the noun with its adjective, then the noun alone, which stands for itself where it is shared; folded. */
export const ARABIC_CURRENCIES: ReadonlyMap<string, string> = new Map(
  [
    ...ARABIC_AT_HOME.flatMap(({ nouns }) => nouns.map((noun): [string, string] => [noun, noun])),
    ...pairs(`
      USD: دولار | دولارا | دولارات | دولار أمريكي | دولار أميركي | دولارا أمريكيا | دولارا أميركيا; EUR: يورو
      SYP: ليرة سورية | ليرات سورية; LBP: ليرة لبنانية | ليرات لبنانية; TRY: ليرة تركية | ليرات تركية
      SDG: جنيه سوداني | جنيها سودانيا | جنيهات سودانية; EGP: جنيه مصري | جنيها مصريا | جنيهات مصرية
      GBP: جنيه إسترليني | جنيها إسترلينيا; IQD: دينار عراقي | دينارا عراقيا
      JOD: دينار أردني | دينارا أردنيا; LYD: دينار ليبي | دينارا ليبيا; KWD: دينار كويتي; TND: دينار تونسي
      DZD: دينار جزائري; YER: ريال يمني | ريالا يمنيا; SAR: ريال سعودي | ريالا سعوديا
      QAR: ريال قطري; OMR: ريال عماني; IRR: ريال إيراني; AED: درهم إماراتي; MAD: درهم مغربي
      RUB: روبل | روبلا; ILS: شيكل | شيكلا | شواكل`),
  ].map(([name, code]) => [foldName(name), code]),
);
