import type { EntityType } from '../types.ts';

/** An Arabic name with the Latin form under which it is gathered. */
export interface ArabicName {
  readonly arabic: string;
  readonly latin: string;
  readonly type: EntityType;
}

const pairs = (type: EntityType, rows: string): ArabicName[] =>
  rows
    .split(/[;\n]/)
    .map((row) => row.split('='))
    .filter((row) => row.length === 2)
    .map(([arabic, latin]) => ({
      arabic: (arabic ?? '').trim(),
      latin: (latin ?? '').trim(),
      type,
    }));

/** Written for this project: the places, organisations and people that reports on the region name most. */
export const ARABIC_NAMES: readonly ArabicName[] = [
  ...pairs(
    'place',
    `سوريا=Syria; سورية=Syria; العراق=Iraq; لبنان=Lebanon; الأردن=Jordan; تركيا=Turkey; إيران=Iran; إسرائيل=Israel; فلسطين=Palestine
    السعودية=Saudi Arabia; المملكة العربية السعودية=Saudi Arabia; اليمن=Yemen; مصر=Egypt; ليبيا=Libya; السودان=Sudan; الصومال=Somalia; تونس=Tunisia
    الجزائر=Algeria; المغرب=Morocco; قطر=Qatar; الكويت=Kuwait; البحرين=Bahrain; عمان=Oman; الإمارات=United Arab Emirates; روسيا=Russia; موسكو=Moscow
    الولايات المتحدة=United States; أمريكا=United States; أميركا=United States; واشنطن=Washington; بريطانيا=Britain; لندن=London; فرنسا=France
    باريس=Paris; ألمانيا=Germany; برلين=Berlin; الصين=China; بكين=Beijing; أفغانستان=Afghanistan; كابول=Kabul; باكستان=Pakistan; أوكرانيا=Ukraine
    إدلب=Idlib; ادلب=Idlib; حلب=Aleppo; دمشق=Damascus; حمص=Homs; حماة=Hama; اللاذقية=Latakia; طرطوس=Tartus; درعا=Daraa; السويداء=Suwayda
    القنيطرة=Quneitra; دير الزور=Deir ez-Zor; الرقة=Raqqa; الحسكة=Hasakah; القامشلي=Qamishli; سراقب=Saraqeb; بنش=Binnish; تفتناز=Taftanaz
    معرة النعمان=Maarat al-Numan; معرة مصرين=Maaret Musreen; النيرب=Nairab; خان شيخون=Khan Sheikhoun; عفرين=Afrin; منبج=Manbij; كوباني=Kobani
    عين العرب=Kobani; الباب=Al-Bab; اعزاز=Azaz; جرابلس=Jarablus; تدمر=Palmyra; الغوطة=Ghouta; الغوطة الشرقية=Eastern Ghouta; بغداد=Baghdad
    الموصل=Mosul; نينوى=Nineveh; الأنبار=Anbar; الفلوجة=Fallujah; الرمادي=Ramadi; تكريت=Tikrit; سامراء=Samarra; كركوك=Kirkuk; أربيل=Erbil
    السليمانية=Sulaymaniyah; دهوك=Duhok; البصرة=Basra; كربلاء=Karbala; النجف=Najaf; سنجار=Sinjar; تلعفر=Tal Afar; ديالى=Diyala; كردستان=Kurdistan
    بيروت=Beirut; طرابلس=Tripoli; صيدا=Sidon; البقاع=Bekaa; عرسال=Arsal; غزة=Gaza; قطاع غزة=Gaza Strip; القدس=Jerusalem; رام الله=Ramallah
    الضفة الغربية=West Bank; رفح=Rafah; خان يونس=Khan Younis; صنعاء=Sanaa; عدن=Aden; تعز=Taiz; الحديدة=Hodeidah; مأرب=Marib; صعدة=Saada
    الرياض=Riyadh; جدة=Jeddah; الدوحة=Doha; أبوظبي=Abu Dhabi; دبي=Dubai; القاهرة=Cairo; الإسكندرية=Alexandria; سيناء=Sinai; الخرطوم=Khartoum
    دارفور=Darfur; بنغازي=Benghazi; سرت=Sirte; أنقرة=Ankara; إسطنبول=Istanbul; غازي عنتاب=Gaziantep; هاتاي=Hatay; طهران=Tehran; جنيف=Geneva
    نيويورك=New York; بروكسل=Brussels; أستانا=Astana; سوتشي=Sochi; الفرات=Euphrates; دجلة=Tigris; النيل=Nile; البحر الأحمر=Red Sea
    البحر المتوسط=Mediterranean Sea; الشرق الأوسط=Middle East; أوروبا=Europe; أفريقيا=Africa; آسيا=Asia; الخليج=Gulf; الجولان=Golan Heights
    باب الهوى=Bab al-Hawa; باب السلامة=Bab al-Salameh`,
  ),
  ...pairs(
    'organization',
    `الأمم المتحدة=United Nations; مجلس الأمن=UN Security Council; مجلس الأمن الدولي=UN Security Council; الاتحاد الأوروبي=European Union
    الاتحاد الأفريقي=African Union; جامعة الدول العربية=Arab League; الجامعة العربية=Arab League; منظمة الصحة العالمية=World Health Organization
    برنامج الأغذية العالمي=World Food Programme; اليونيسف=UNICEF; يونيسف=UNICEF; الأونروا=UNRWA; أونروا=UNRWA; الصليب الأحمر=Red Cross
    اللجنة الدولية للصليب الأحمر=International Committee of the Red Cross; الهلال الأحمر=Red Crescent
    الهلال الأحمر العربي السوري=Syrian Arab Red Crescent; منظمة أطباء بلا حدود=Médecins Sans Frontières; أطباء بلا حدود=Médecins Sans Frontières
    المرصد السوري لحقوق الإنسان=Syrian Observatory for Human Rights; المرصد السوري=Syrian Observatory for Human Rights
    هيومن رايتس ووتش=Human Rights Watch; منظمة العفو الدولية=Amnesty International; الدفاع المدني السوري=Syrian Civil Defence
    الدفاع المدني=Civil Defence; الخوذ البيضاء=White Helmets; حلف شمال الأطلسي=NATO; الناتو=NATO; داعش=Daesh; تنظيم داعش=Daesh
    تنظيم الدولة الإسلامية=Islamic State; الدولة الإسلامية=Islamic State; تنظيم القاعدة=Al-Qaeda; القاعدة=Al-Qaeda
    هيئة تحرير الشام=Hayat Tahrir al-Sham; جبهة النصرة=Nusra Front; أحرار الشام=Ahrar al-Sham; جيش الإسلام=Jaish al-Islam
    الجيش السوري الحر=Free Syrian Army; الجيش الحر=Free Syrian Army; الجيش الوطني السوري=Syrian National Army
    قوات سوريا الديمقراطية=Syrian Democratic Forces; قسد=Syrian Democratic Forces; وحدات حماية الشعب=People's Protection Units
    حزب العمال الكردستاني=Kurdistan Workers' Party; حزب الله=Hezbollah; حماس=Hamas; حركة حماس=Hamas; فتح=Fatah; الجهاد الإسلامي=Islamic Jihad
    الحوثيون=Houthis; الحوثيين=Houthis; أنصار الله=Ansar Allah; طالبان=Taliban; الحشد الشعبي=Popular Mobilization Forces; البيشمركة=Peshmerga
    الحرس الثوري=Revolutionary Guards; الحرس الثوري الإيراني=Islamic Revolutionary Guard Corps; الجيش السوري=Syrian Army; الجيش العراقي=Iraqi Army
    الجيش اللبناني=Lebanese Army; قوات الدعم السريع=Rapid Support Forces; وكالة سانا=SANA; سانا=SANA; الجزيرة=Al Jazeera; العربية=Al Arabiya
    رويترز=Reuters; وكالة رويترز=Reuters; وكالة الأناضول=Anadolu Agency; الكرملين=Kremlin; البيت الأبيض=White House; البنتاغون=Pentagon
    المفوضية السامية للأمم المتحدة لشؤون اللاجئين=UNHCR; مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية=OCHA; أوتشا=OCHA; منظمة الهجرة الدولية=IOM`,
  ),
  ...pairs(
    'person',
    `بشار الأسد=Bashar al-Assad; الأسد=Assad; رجب طيب أردوغان=Recep Tayyip Erdogan; أردوغان=Erdogan; فلاديمير بوتين=Vladimir Putin; بوتين=Putin
    دونالد ترامب=Donald Trump; ترامب=Trump; جو بايدن=Joe Biden; بايدن=Biden; أنطونيو غوتيريش=Antonio Guterres; غوتيريش=Guterres
    غير بيدرسن=Geir Pedersen; بيدرسن=Pedersen; مارك لوكوك=Mark Lowcock; لوكوك=Lowcock; مارتن غريفيث=Martin Griffiths; حسن نصر الله=Hassan Nasrallah
    محمود عباس=Mahmoud Abbas; بنيامين نتنياهو=Benjamin Netanyahu; نتنياهو=Netanyahu; محمد بن سلمان=Mohammed bin Salman; حيدر العبادي=Haider al-Abadi
    نوري المالكي=Nouri al-Maliki; عبد الفتاح السيسي=Abdel Fattah el-Sisi; السيسي=Sisi; خليفة حفتر=Khalifa Haftar; حسن روحاني=Hassan Rouhani
    علي خامنئي=Ali Khamenei; أبو محمد الجولاني=Abu Mohammad al-Julani; أبو بكر البغدادي=Abu Bakr al-Baghdadi; سيرغي لافروف=Sergey Lavrov; لافروف=Lavrov
    مولود جاويش أوغلو=Mevlut Cavusoglu; دميتري بيسكوف=Dmitry Peskov; وليد المعلم=Walid Muallem; عبد الفتاح البرهان=Abdel Fattah al-Burhan`,
  ),
];
