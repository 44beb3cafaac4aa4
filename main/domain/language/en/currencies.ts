const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Signs of currencies; letters may be written before one ("US$", "NT$", "E£"). */
export const CURRENCY_SIGN = /^[$€£¥₽₺₪₹₦₱₩₴₫₲₡₵₸₮₾₼₭฿₨₿﷼֏៛＄￥¢]$/;

/** ISO 4217 codes in use, and how CFA francs are called. */
const CODES = set(`AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD
  BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP
  GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW
  KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD
  NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP
  SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND
  VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWG ZWL RMB CFA FCFA CFAF XAU`);
/** Codes that are words or other short forms too ("ALL 50", "TOP 10", "COP 27"): only by a large number. */
const WORD_CODES = set(
  'ALL TOP TRY COP CUP PEN BOB MAD SOS GEL MOP RON LAK CAD BAM AMD SDG SAR NPR',
);

export const isCode = (word: string, large: boolean): boolean =>
  CODES.has(word) && (large || !WORD_CODES.has(word));

/** Short forms in letters that stand before a number, with or without a stop. */
export const SHORT_BEFORE = set('Rs KSh Ksh KSH Kshs TSh Tsh USh Ush Shs Tk GHC RMB Fr Frw');
/** One or two letters that are many other things too: only written to a large number ("R10m"). */
export const LETTERS_BEFORE = set('N R RM P K LE Le Kc Z');
/** Short forms that stand after a number. */
export const SHORT_AFTER = set('Rs KSh Ksh kr Kr zł Kč руб грн LE Tk Shs');

export const CURRENCY_NOUN =
  set(`dollar dollars euro euros pounds sterling cents yen yuan renminbi rupee
  rupees rial rials riyal riyals dinar dinars lira liras lire ruble rubles rouble roubles franc francs
  shekel shekels dirham dirhams peso pesos naira shilling shillings krona kronor krone kroner krónur
  koruna korunas hryvnia hryvnias hryvnya birr afghani afghanis ringgit baht rupiah rupiahs taka kyat
  kyats riel riels kip tenge manat lari leu lei leva zloty zlotys zloties złoty forint forints cedi
  cedis dalasi leone leones nakfa kwacha kwanza kwanzas metical meticais ariary gourde gourdes guarani
  guaranies quetzal quetzales lempira lempiras boliviano bolivianos bolivar bolivars bolivares toman
  tomans tugrik tugriks loti maloti emalangeni ouguiya ouguiyas reais usd eur gbp syp iqd yer lbp afn
  دولار دولارا دولارات يورو ليرة ليرات دينار دنانير ريال ريالات جنيه جنيها درهم دراهم روبل شيكل`);
/** Names of currencies that are other words too: after a large number or the name of a country. */
export const WEAK_CURRENCY_NOUN = set(
  'won rand real pound dong som pula sol soles dram drams cent',
);
