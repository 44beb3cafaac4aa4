/** Bodies, armed groups, United Nations agencies and newsrooms that reports on the region name most. */
export const ORGANIZATIONS = `
  رابطة العالم الإسلامي=Muslim World League; المؤسسة الوطنية للنفط=National Oil Corporation
  الأمم المتحدة=United Nations; مجلس الأمن=UN Security Council; مجلس الأمن الدولي=UN Security Council
  الاتحاد الأوروبي=European Union; الاتحاد الأفريقي=African Union; جامعة الدول العربية=Arab League
  الجامعة العربية=Arab League; منظمة الصحة العالمية=World Health Organization
  برنامج الأغذية العالمي=World Food Programme; اليونيسف=UNICEF; يونيسف=UNICEF; الأونروا=UNRWA; أونروا=UNRWA
  الصليب الأحمر=Red Cross; اللجنة الدولية للصليب الأحمر=International Committee of the Red Cross
  الهلال الأحمر=Red Crescent; الهلال الأحمر العربي السوري=Syrian Arab Red Crescent
  منظمة أطباء بلا حدود=Médecins Sans Frontières; أطباء بلا حدود=Médecins Sans Frontières
  المرصد السوري لحقوق الإنسان=Syrian Observatory for Human Rights
  المرصد السوري=Syrian Observatory for Human Rights; هيومن رايتس ووتش=Human Rights Watch
  منظمة العفو الدولية=Amnesty International; الدفاع المدني السوري=Syrian Civil Defence
  الدفاع المدني=Civil Defence; الخوذ البيضاء=White Helmets; حلف شمال الأطلسي=NATO; الناتو=NATO; داعش=Daesh
  تنظيم داعش=Daesh; تنظيم الدولة الإسلامية=Islamic State; الدولة الإسلامية=Islamic State; تنظيم القاعدة=Al-Qaeda
  هيئة تحرير الشام=Hayat Tahrir al-Sham; جبهة النصرة=Nusra Front; أحرار الشام=Ahrar al-Sham
  جيش الإسلام=Jaish al-Islam; الجيش السوري الحر=Free Syrian Army; الجيش الحر=Free Syrian Army
  الجيش الوطني السوري=Syrian National Army; قوات سوريا الديمقراطية=Syrian Democratic Forces
  قسد=Syrian Democratic Forces; وحدات حماية الشعب=People's Protection Units
  حزب العمال الكردستاني=Kurdistan Workers' Party; حزب الله=Hezbollah; حركة حماس=Hamas
  الجهاد الإسلامي=Islamic Jihad; الحوثيون=Houthis; الحوثيين=Houthis; أنصار الله=Ansar Allah; طالبان=Taliban
  الحشد الشعبي=Popular Mobilization Forces; البيشمركة=Peshmerga; الحرس الثوري=Revolutionary Guards
  الحرس الثوري الإيراني=Islamic Revolutionary Guard Corps; الجيش السوري=Syrian Army; الجيش العراقي=Iraqi Army
  الجيش اللبناني=Lebanese Army; قوات الدعم السريع=Rapid Support Forces; وكالة سانا=SANA; سانا=SANA; رويترز=Reuters
  وكالة رويترز=Reuters; وكالة الأناضول=Anadolu Agency; الكرملين=Kremlin; البيت الأبيض=White House
  البنتاغون=Pentagon; المفوضية السامية للأمم المتحدة لشؤون اللاجئين=UNHCR
  مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية=OCHA; أوتشا=OCHA; منظمة الهجرة الدولية=IOM
  منظمة الأمم المتحدة=United Nations; الأمانة العامة للأمم المتحدة=UN Secretariat
  الجمعية العامة للأمم المتحدة=UN General Assembly; منظمة الأمم المتحدة للطفولة=UNICEF
  برنامج الأمم المتحدة الإنمائي=UNDP; منظمة الأغذية والزراعة=FAO; منظمة الأغذية والزراعة للأمم المتحدة=FAO
  الفاو=FAO; صندوق الأمم المتحدة للسكان=UNFPA; المنظمة الدولية للهجرة=IOM; وكالة غوث وتشغيل اللاجئين=UNRWA
  المفوضية السامية لحقوق الإنسان=OHCHR; مفوضية الأمم المتحدة لشؤون اللاجئين=UNHCR; مفوضية شؤون اللاجئين=UNHCR
  مجلس حقوق الإنسان=UN Human Rights Council; اليونسكو=UNESCO; هيئة الأمم المتحدة للمرأة=UN Women; اليونيفيل=UNIFIL
  الوكالة الدولية للطاقة الذرية=IAEA; المحكمة الجنائية الدولية=International Criminal Court
  محكمة العدل الدولية=International Court of Justice; البنك الدولي=World Bank; صندوق النقد الدولي=IMF
  مجلس التعاون الخليجي=Gulf Cooperation Council; منظمة التعاون الإسلامي=Organisation of Islamic Cooperation
  المفوضية الأوروبية=European Commission; البرلمان الأوروبي=European Parliament; إيغاد=IGAD
  منظمة حظر الأسلحة الكيميائية=OPCW; المجلس النرويجي للاجئين=Norwegian Refugee Council
  لجنة الإنقاذ الدولية=International Rescue Committee; منظمة إنقاذ الطفولة=Save the Children; أوكسفام=Oxfam
  منظمة أوكسفام=Oxfam; الاتحاد الدولي للصليب الأحمر=IFRC; الصليب الأحمر الدولي=ICRC
  الهلال الأحمر السوداني=Sudanese Red Crescent; الهلال الأحمر الفلسطيني=Palestine Red Crescent
  الهلال الأحمر الليبي=Libyan Red Crescent; الشبكة السورية لحقوق الإنسان=Syrian Network for Human Rights
  تنسيقية لجان المقاومة=Resistance Committees; شبكة أطباء السودان=Sudan Doctors Network
  لجان المقاومة=Resistance Committees; غرف الطوارئ=Emergency Response Rooms; تنظيم الدولة=Islamic State
  القوات المسلحة السودانية=Sudanese Armed Forces; الجيش السوداني=Sudanese Army; مجلس السيادة=Sovereignty Council
  مجلس السيادة الانتقالي=Transitional Sovereignty Council; قوى الحرية والتغيير=Forces of Freedom and Change
  الحركة الشعبية لتحرير السودان=SPLM; حركة تحرير السودان=Sudan Liberation Movement
  حركة العدل والمساواة=Justice and Equality Movement; الدعم السريع=Rapid Support Forces
  الجيش الوطني الليبي=Libyan National Army; حكومة الوفاق الوطني=Government of National Accord
  حكومة الوحدة الوطنية=Government of National Unity; المجلس الرئاسي الليبي=Libyan Presidential Council
  المجلس الأعلى للدولة=High State Council; مجلس النواب الليبي=Libyan House of Representatives
  المجلس الانتقالي الجنوبي=Southern Transitional Council; جماعة الحوثي=Houthis; ميليشيا الحوثي=Houthis
  جماعة أنصار الله=Ansar Allah; التحالف العربي=Arab Coalition; التحالف الدولي=International Coalition
  مجلس القيادة الرئاسي=Presidential Leadership Council; قوات الحشد الشعبي=Popular Mobilization Forces
  كتائب حزب الله=Kataib Hezbollah; عصائب أهل الحق=Asaib Ahl al-Haq; حركة النجباء=Harakat al-Nujaba
  سرايا السلام=Saraya al-Salam; التيار الصدري=Sadrist Movement; فيلق القدس=Quds Force; منظمة بدر=Badr Organization
  الإطار التنسيقي=Coordination Framework; الحزب الديمقراطي الكردستاني=Kurdistan Democratic Party
  الاتحاد الوطني الكردستاني=Patriotic Union of Kurdistan; حزب الدعوة=Dawa Party; حركة أمل=Amal Movement
  التيار الوطني الحر=Free Patriotic Movement; تيار المستقبل=Future Movement
  حزب الكتائب=Kataeb Party; الحزب التقدمي الاشتراكي=Progressive Socialist Party; حركة فتح=Fatah
  حركة الجهاد الإسلامي=Islamic Jihad; كتائب القسام=Qassam Brigades; كتائب عز الدين القسام=Qassam Brigades
  سرايا القدس=Al-Quds Brigades; السلطة الفلسطينية=Palestinian Authority
  منظمة التحرير الفلسطينية=Palestine Liberation Organization; حركة الشباب=Al-Shabaab; بوكو حرام=Boko Haram
  حركة طالبان=Taliban; جماعة الإخوان المسلمين=Muslim Brotherhood; الإخوان المسلمين=Muslim Brotherhood
  حركة النهضة=Ennahda; جبهة البوليساريو=Polisario Front; البوليساريو=Polisario Front
  الاتحاد العام التونسي للشغل=UGTT; حركة مجتمع السلم=Movement of Society for Peace
  حزب العدالة والتنمية=Justice and Development Party; الإدارة الذاتية=Autonomous Administration
  مجلس سوريا الديمقراطية=Syrian Democratic Council; مجلس منبج العسكري=Manbij Military Council
  الائتلاف الوطني السوري=Syrian National Coalition; الائتلاف السوري=Syrian National Coalition
  هيئة التفاوض السورية=Syrian Negotiation Commission; وحدات حماية المرأة=Women's Protection Units
  الجبهة الشامية=Levant Front; فيلق الشام=Sham Legion; جيش خالد بن الوليد=Jaysh Khalid ibn al-Walid
  حركة أحرار الشام=Ahrar al-Sham; حركة نور الدين الزنكي=Nour al-Din al-Zenki Movement; حراس الدين=Hurras al-Din
  فيلق الرحمن=Rahman Legion; الفيلق الخامس=Fifth Corps; مجموعة فاغنر=Wagner Group; فاغنر=Wagner Group
  الكنيست=Knesset; الكونغرس=US Congress; الموساد=Mossad; وكالة الأنباء السودانية=SUNA; سونا=SUNA
  وكالة الأنباء العراقية=INA; وكالة الأنباء السعودية=SPA; وكالة الأنباء الليبية=LANA; وكالة الأنباء الجزائرية=APS
  فرانس برس=AFP; وكالة فرانس برس=AFP; أسوشيتد برس=Associated Press; وكالة أسوشيتد برس=Associated Press
  الأناضول=Anadolu Agency; صحيفة الشرق الأوسط=Asharq Al-Awsat; قناة الجزيرة=Al Jazeera; قناة العربية=Al Arabiya
  بي بي سي=BBC; سكاي نيوز عربية=Sky News Arabia; سي إن إن=CNN; قناة روسيا اليوم=RT; السومرية نيوز=Alsumaria
  دبنقا=Dabanga; راديو دبنقا=Dabanga; عنب بلدي=Enab Baladi; العربي الجديد=Al-Araby Al-Jadeed; قناة المسيرة=Al Masirah; قناة المنار=Al-Manar
  قناة الميادين=Al Mayadeen`;

/** Of those also common words: names only where something beside them says so. */
export const DOUBTFUL_ORGANIZATIONS = `
  القاعدة=Al-Qaeda; حماس=Hamas; فتح=Fatah; العربية=Al Arabiya; الجزيرة=Al Jazeera; الحوثي=Houthis`;
