/** The places that reports on the region name most. Written alike, Amman and Oman get no Latin name. */
export const PLACES = `
  عمان=عمان; سد النهضة=Grand Ethiopian Renaissance Dam; أوديسا=Odesa; خاركيف=Kharkiv
  الجنينة=El Geneina; الكوت=Kut; الشدادي=Shaddadi; القادسية=Qadisiyah; الضالع=Ad Dali
  سوريا=Syria; سورية=Syria; العراق=Iraq; لبنان=Lebanon; الأردن=Jordan; تركيا=Turkey; إيران=Iran; إسرائيل=Israel
  فلسطين=Palestine; السعودية=Saudi Arabia; المملكة العربية السعودية=Saudi Arabia; اليمن=Yemen; مصر=Egypt
  ليبيا=Libya; السودان=Sudan; الصومال=Somalia; تونس=Tunisia; الجزائر=Algeria; المغرب=Morocco; قطر=Qatar
  الكويت=Kuwait; البحرين=Bahrain; الإمارات=United Arab Emirates; روسيا=Russia; موسكو=Moscow
  الولايات المتحدة=United States; أمريكا=United States; أميركا=United States; واشنطن=Washington; بريطانيا=Britain
  لندن=London; فرنسا=France; باريس=Paris; ألمانيا=Germany; برلين=Berlin; الصين=China; بكين=Beijing
  أفغانستان=Afghanistan; كابول=Kabul; باكستان=Pakistan; أوكرانيا=Ukraine; إدلب=Idlib; ادلب=Idlib; حلب=Aleppo
  دمشق=Damascus; حمص=Homs; حماة=Hama; اللاذقية=Latakia; طرطوس=Tartus; درعا=Daraa; السويداء=Suwayda
  القنيطرة=Quneitra; دير الزور=Deir ez-Zor; الرقة=Raqqa; الحسكة=Hasakah; القامشلي=Qamishli; سراقب=Saraqeb
  بنش=Binnish; تفتناز=Taftanaz; معرة النعمان=Maarat al-Numan; معرة مصرين=Maaret Musreen; النيرب=Nairab
  خان شيخون=Khan Sheikhoun; عفرين=Afrin; منبج=Manbij; كوباني=Kobani; عين العرب=Kobani; اعزاز=Azaz; جرابلس=Jarablus
  تدمر=Palmyra; الغوطة=Ghouta; الغوطة الشرقية=Eastern Ghouta; بغداد=Baghdad; الموصل=Mosul; نينوى=Nineveh
  الأنبار=Anbar; الفلوجة=Fallujah; الرمادي=Ramadi; تكريت=Tikrit; سامراء=Samarra; كركوك=Kirkuk; أربيل=Erbil
  السليمانية=Sulaymaniyah; دهوك=Duhok; البصرة=Basra; كربلاء=Karbala; النجف=Najaf; سنجار=Sinjar; تلعفر=Tal Afar
  ديالى=Diyala; كردستان=Kurdistan; بيروت=Beirut; طرابلس=Tripoli; صيدا=Sidon; البقاع=Bekaa; عرسال=Arsal; غزة=Gaza
  قطاع غزة=Gaza Strip; القدس=Jerusalem; رام الله=Ramallah; الضفة الغربية=West Bank; رفح=Rafah
  خان يونس=Khan Younis; صنعاء=Sanaa; عدن=Aden; تعز=Taiz; الحديدة=Hodeidah; مأرب=Marib; صعدة=Saada; الرياض=Riyadh
  جدة=Jeddah; الدوحة=Doha; أبوظبي=Abu Dhabi; دبي=Dubai; القاهرة=Cairo; الإسكندرية=Alexandria; سيناء=Sinai
  الخرطوم=Khartoum; دارفور=Darfur; بنغازي=Benghazi; سرت=Sirte; أنقرة=Ankara; إسطنبول=Istanbul
  غازي عنتاب=Gaziantep; هاتاي=Hatay; طهران=Tehran; جنيف=Geneva; نيويورك=New York; بروكسل=Brussels; أستانا=Astana
  سوتشي=Sochi; الفرات=Euphrates; دجلة=Tigris; النيل=Nile; البحر الأحمر=Red Sea; البحر المتوسط=Mediterranean Sea
  الشرق الأوسط=Middle East; أوروبا=Europe; أفريقيا=Africa; آسيا=Asia; الخليج=Gulf; الجولان=Golan Heights
  باب الهوى=Bab al-Hawa; باب السلامة=Bab al-Salameh; موريتانيا=Mauritania; جيبوتي=Djibouti
  جنوب السودان=South Sudan; إثيوبيا=Ethiopia; إريتريا=Eritrea; كينيا=Kenya; تشاد=Chad; النيجر=Niger
  نيجيريا=Nigeria; أوغندا=Uganda; الهند=India; اليابان=Japan; كوريا الشمالية=North Korea; إيطاليا=Italy; روما=Rome
  إسبانيا=Spain; مدريد=Madrid; اليونان=Greece; أثينا=Athens; قبرص=Cyprus; هولندا=Netherlands; لاهاي=The Hague
  بلجيكا=Belgium; سويسرا=Switzerland; السويد=Sweden; النمسا=Austria; فيينا=Vienna; بولندا=Poland; كندا=Canada
  البرازيل=Brazil; كييف=Kyiv; أرمينيا=Armenia; أذربيجان=Azerbaijan; كازاخستان=Kazakhstan; تل أبيب=Tel Aviv
  الإمارات العربية المتحدة=United Arab Emirates; الولايات المتحدة الأمريكية=United States
  الولايات المتحدة الأميركية=United States; المملكة المتحدة=United Kingdom; سلطنة عمان=Oman
  الجمهورية العربية السورية=Syria; الجمهورية الإسلامية الإيرانية=Iran; إقليم كردستان=Kurdistan Region; مكة=Mecca
  مكة المكرمة=Mecca; المدينة المنورة=Medina; المنامة=Manama; مسقط=Muscat; الشارقة=Sharjah; أبو ظبي=Abu Dhabi
  دير حافر=Deir Hafer; تل رفعت=Tell Rifaat; تل أبيض=Tell Abyad; رأس العين=Ras al-Ayn; عين عيسى=Ain Issa
  جسر الشغور=Jisr al-Shughur; أريحا=Ariha; كفرنبل=Kafr Nabl; كفر نبل=Kafr Nabl; سرمدا=Sarmada; أطمة=Atmeh
  سلقين=Salqin; مورك=Morek; مصياف=Masyaf; جبلة=Jableh; بانياس=Baniyas; دوما=Douma; داريا=Darayya; حرستا=Harasta
  الزبداني=Zabadani; القلمون=Qalamoun; التنف=Al-Tanf; الرستن=Rastan; تلبيسة=Talbiseh; البوكمال=Albu Kamal
  أبو كمال=Albu Kamal; الهول=Al-Hol; عامودا=Amuda; ريف دمشق=Rif Dimashq; جرمانا=Jaramana; صحنايا=Sahnaya
  الشيخ مقصود=Sheikh Maqsoud; الساحل السوري=Syrian coast; وادي بردى=Wadi Barada; الغوطة الغربية=Western Ghouta
  اليرموك=Yarmouk; بابل=Babil; ميسان=Maysan; ذي قار=Dhi Qar; الناصرية=Nasiriyah; الديوانية=Diwaniyah
  السماوة=Samawah; بعقوبة=Baqubah; بيجي=Baiji; الحويجة=Hawija; مخمور=Makhmur; خانقين=Khanaqin; زاخو=Zakho
  حلبجة=Halabja; سهل نينوى=Nineveh Plains; الناقورة=Naqoura; النبطية=Nabatieh; بنت جبيل=Bint Jbeil
  مرجعيون=Marjayoun; بعلبك=Baalbek; الهرمل=Hermel; زحلة=Zahle; جونية=Jounieh; عكار=Akkar
  الضاحية الجنوبية=Beirut southern suburbs; الليطاني=Litani; شبعا=Shebaa; عين الحلوة=Ain al-Hilweh
  نهر البارد=Nahr al-Bared; جنوب لبنان=South Lebanon; إربد=Irbid; الزعتري=Zaatari; نابلس=Nablus; جنين=Jenin
  بيت لحم=Bethlehem; طولكرم=Tulkarm; قلقيلية=Qalqilya; دير البلح=Deir al-Balah; بيت حانون=Beit Hanoun
  بيت لاهيا=Beit Lahia; جباليا=Jabalia; النصيرات=Nuseirat; البريج=Bureij; الشجاعية=Shejaiya; المواصي=Mawasi
  كرم أبو سالم=Kerem Shalom; كرم شالوم=Kerem Shalom; حيفا=Haifa; ذمار=Dhamar; شبوة=Shabwah; أبين=Abyan; لحج=Lahij
  حضرموت=Hadramawt; المكلا=Mukalla; سيئون=Seiyun; المهرة=Mahrah; سقطرى=Socotra; المخا=Mokha
  باب المندب=Bab al-Mandab; المحويت=Mahwit; ريمة=Raymah; أم درمان=Omdurman; الخرطوم بحري=Khartoum North
  الفاشر=El Fasher; نيالا=Nyala; زالنجي=Zalingei; الضعين=Ed Daein; كردفان=Kordofan; شمال كردفان=North Kordofan
  جنوب كردفان=South Kordofan; غرب كردفان=West Kordofan; شمال دارفور=North Darfur; جنوب دارفور=South Darfur
  غرب دارفور=West Darfur; شرق دارفور=East Darfur; وسط دارفور=Central Darfur; النيل الأزرق=Blue Nile
  النيل الأبيض=White Nile; ود مدني=Wad Madani; بورتسودان=Port Sudan; بور سودان=Port Sudan; كسلا=Kassala
  القضارف=Gedaref; سنار=Sennar; سنجة=Singa; الدمازين=Damazin; كادوقلي=Kadugli; الدلنج=Dilling; بابنوسة=Babanusa
  عطبرة=Atbara; دنقلا=Dongola; حلفا=Halfa; أبيي=Abyei; جوبا=Juba; أديس أبابا=Addis Ababa; نيروبي=Nairobi
  مقديشو=Mogadishu; هرجيسا=Hargeisa; كيسمايو=Kismayo; أسمرة=Asmara; إنجامينا=N'Djamena; نجامينا=N'Djamena
  باماكو=Bamako; الساحل الأفريقي=Sahel; زمزم=Zamzam; القرن الأفريقي=Horn of Africa; مصراتة=Misrata; زليتن=Zliten
  ترهونة=Tarhuna; غريان=Gharyan; الزنتان=Zintan; طبرق=Tobruk; درنة=Derna; أجدابيا=Ajdabiya; البريقة=Brega
  رأس لانوف=Ras Lanuf; الجفرة=Jufra; سبها=Sabha; الكفرة=Kufra; مرزق=Murzuq; فزان=Fezzan; برقة=Cyrenaica
  زوارة=Zuwara; صبراتة=Sabratha; بني وليد=Bani Walid; صفاقس=Sfax; سوسة=Sousse; القصرين=Kasserine; بنزرت=Bizerte
  قابس=Gabes; مدنين=Medenine; بن قردان=Ben Gardane; القيروان=Kairouan; سيدي بوزيد=Sidi Bouzid; وهران=Oran
  قسنطينة=Constantine; تندوف=Tindouf; تمنراست=Tamanrasset; عنابة=Annaba; سطيف=Setif; الرباط=Rabat
  الدار البيضاء=Casablanca; مراكش=Marrakesh; طنجة=Tangier; أكادير=Agadir; سبتة=Ceuta
  مليلية=Melilla; الصحراء الغربية=Western Sahara; الكركرات=Guerguerat; نواكشوط=Nouakchott; نواذيبو=Nouadhibou
  العريش=Arish; بورسعيد=Port Said; السويس=Suez; قناة السويس=Suez Canal; الإسماعيلية=Ismailia; الجيزة=Giza
  أسوان=Aswan; الأقصر=Luxor; شرم الشيخ=Sharm el-Sheikh; مرسيليا=Marseille; أنطاكيا=Antakya; كلس=Kilis; أورفا=Urfa
  شانلي أورفا=Sanliurfa; ديار بكر=Diyarbakir; أضنة=Adana; مرسين=Mersin; أصفهان=Isfahan; قندهار=Kandahar
  هرات=Herat; مضيق هرمز=Strait of Hormuz; خليج عدن=Gulf of Aden; البحر الأبيض المتوسط=Mediterranean Sea
  البحر الأسود=Black Sea; الخليج العربي=Persian Gulf; شمال أفريقيا=North Africa; المنطقة الخضراء=Green Zone
  سهل الغاب=Ghab Plain; جبل الزاوية=Jabal al-Zawiya; جبل الشيخ=Mount Hermon; جبل عامل=Jabal Amel
  الخط الأزرق=Blue Line
  كوستي=Kosti; أم روابة=Um Rawaba; شندي=Shendi; الدامر=Ad Damer; النهود=En Nahud; كادقلي=Kadugli
  مليط=Mellit; كبكابية=Kabkabiya; أبو شوك=Abu Shouk; حلفا الجديدة=New Halfa; المناقل=Managil
  الحصاحيصا=Hasaheisa; الدويم=Ad Duwaym; تلودي=Talodi; الرصيرص=Roseires; الكرمك=Kurmuk
  تندلتي=Tandalti; الرهد=Al Rahad; القطينة=Getaina; كرينك=Kereneik; أم دافوق=Um Dafuq; السوكي=Es Suki
  أبو زبد=Abu Zabad; لقاوة=Lagawa; هيبان=Heiban; أبو جبيهة=Abu Jubeiha; جبل أولياء=Jebel Aulia; سواكن=Suakin
  طوكر=Tokar; ود الحليو=Wad Al Hilew; الفشقة=Al Fashaga; الرنك=Renk; ملكال=Malakal; بانتيو=Bentiu; توريت=Torit`;

/** Of those also common words: names only where something beside them says so. */
export const DOUBTFUL_PLACES = `
  الباب=Al-Bab; إب=Ibb; الأبيض=El Obeid; الأزرق=Azraq; البيضاء=Al-Bayda; الجوف=Al-Jawf
  الحلة=Hillah; الخليل=Hebron; الدانا=Dana; الزاوية=Zawiya; الزرقاء=Zarqa; السلمية=Salamiyah
  العقبة=Aqaba; العمارة=Amarah; العيون=Laayoune; القائم=Al-Qaim; القصير=Qusayr
  المالكية=Malikiyah; المثنى=Muthanna; المغازي=Maghazi; المفرق=Mafraq; الميادين=Mayadin; حارم=Harim
  حجة=Hajjah; حديثة=Haditha; صلاح الدين=Salah al-Din; عمران=Amran; مالي=Mali; مشهد=Mashhad; معان=Maan; هيت=Hit
  واسط=Wasit; فاس=Fes; وجدة=Oujda; ربك=Rabak; الجبلين=El Jebelein; الفولة=Al Fulah`;
