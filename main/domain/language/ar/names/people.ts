/** People whom reports on the region name most, and surnames that alone mean one of them. */
export const PEOPLE = `
  جان نويل بارو=Jean-Noël Barrot; علي لاريجاني=Ali Larijani
  جوزيب بوريل=Josep Borrell; بوريل=Borrell; محمد المنفي=Mohamed al-Menfi; بدر عبد العاطي=Badr Abdelatty
  بشار الأسد=Bashar al-Assad; رجب طيب أردوغان=Recep Tayyip Erdogan; أردوغان=Erdogan; فلاديمير بوتين=Vladimir Putin
  بوتين=Putin; دونالد ترامب=Donald Trump; ترامب=Trump; جو بايدن=Joe Biden; بايدن=Biden
  أنطونيو غوتيريش=Antonio Guterres; غوتيريش=Guterres; غير بيدرسن=Geir Pedersen; بيدرسن=Pedersen
  مارك لوكوك=Mark Lowcock; لوكوك=Lowcock; مارتن غريفيث=Martin Griffiths; حسن نصر الله=Hassan Nasrallah
  محمود عباس=Mahmoud Abbas; بنيامين نتنياهو=Benjamin Netanyahu; نتنياهو=Netanyahu
  محمد بن سلمان=Mohammed bin Salman; حيدر العبادي=Haider al-Abadi; نوري المالكي=Nouri al-Maliki
  عبد الفتاح السيسي=Abdel Fattah el-Sisi; السيسي=Sisi; خليفة حفتر=Khalifa Haftar; حسن روحاني=Hassan Rouhani
  علي خامنئي=Ali Khamenei; أبو محمد الجولاني=Abu Mohammad al-Julani; أبو بكر البغدادي=Abu Bakr al-Baghdadi
  سيرغي لافروف=Sergey Lavrov; لافروف=Lavrov; مولود جاويش أوغلو=Mevlut Cavusoglu; دميتري بيسكوف=Dmitry Peskov
  وليد المعلم=Walid Muallem; عبد الفتاح البرهان=Abdel Fattah al-Burhan; أحمد الشرع=Ahmed al-Sharaa
  حافظ الأسد=Hafez al-Assad; ماهر الأسد=Maher al-Assad; أسعد الشيباني=Asaad al-Shaibani; مظلوم عبدي=Mazloum Abdi
  محمد شياع السوداني=Mohammed Shia al-Sudani; مصطفى الكاظمي=Mustafa al-Kadhimi; عادل عبد المهدي=Adel Abdul Mahdi
  مقتدى الصدر=Muqtada al-Sadr; علي السيستاني=Ali al-Sistani; السيستاني=al-Sistani; مسعود بارزاني=Masoud Barzani
  نيجيرفان بارزاني=Nechirvan Barzani; مسرور بارزاني=Masrour Barzani; برهم صالح=Barham Salih
  هادي العامري=Hadi al-Amiri; قيس الخزعلي=Qais al-Khazali; محمد الحلبوسي=Mohammed al-Halbousi
  قاسم سليماني=Qasem Soleimani; جوزيف عون=Joseph Aoun; ميشال عون=Michel Aoun; نواف سلام=Nawaf Salam
  نبيه بري=Nabih Berri; نجيب ميقاتي=Najib Mikati; سعد الحريري=Saad Hariri; رفيق الحريري=Rafik Hariri
  سمير جعجع=Samir Geagea; وليد جنبلاط=Walid Jumblatt; جبران باسيل=Gebran Bassil; نعيم قاسم=Naim Qassem
  نصر الله=Nasrallah; محمد حمدان دقلو=Mohamed Hamdan Dagalo; حميدتي=Hemedti; عبد الله حمدوك=Abdalla Hamdok
  ياسر العطا=Yasir al-Atta; عمر البشير=Omar al-Bashir; مني أركو مناوي=Minni Minawi; جبريل إبراهيم=Gibril Ibrahim
  عبد العزيز الحلو=Abdelaziz al-Hilu; سلفا كير=Salva Kiir; آبي أحمد=Abiy Ahmed; فائز السراج=Fayez al-Sarraj
  عبد الحميد الدبيبة=Abdul Hamid Dbeibeh; حفتر=Haftar; عقيلة صالح=Aguila Saleh; فتحي باشاغا=Fathi Bashagha
  معمر القذافي=Muammar Gaddafi; سيف الإسلام القذافي=Saif al-Islam Gaddafi; القذافي=Gaddafi; قيس سعيد=Kais Saied
  راشد الغنوشي=Rached Ghannouchi; عبد المجيد تبون=Abdelmadjid Tebboune; تبون=Tebboune; محمد السادس=Mohammed VI
  ناصر بوريطة=Nasser Bourita; محمد ولد الغزواني=Mohamed Ould Ghazouani; محمد مرسي=Mohamed Morsi
  حسني مبارك=Hosni Mubarak; سامح شكري=Sameh Shoukry; عبد ربه منصور هادي=Abdrabbuh Mansur Hadi
  رشاد العليمي=Rashad al-Alimi; علي عبد الله صالح=Ali Abdullah Saleh; عبد الملك الحوثي=Abdul-Malik al-Houthi
  يحيى سريع=Yahya Saree; عيدروس الزبيدي=Aidarus al-Zoubaidi; طارق صالح=Tareq Saleh; هانس غروندبرغ=Hans Grundberg
  ابن سلمان=bin Salman; بن سلمان=bin Salman; فيصل بن فرحان=Faisal bin Farhan; محمد بن زايد=Mohamed bin Zayed
  تميم بن حمد=Tamim bin Hamad; عبد الله الثاني=Abdullah II; أيمن الصفدي=Ayman Safadi; يحيى السنوار=Yahya Sinwar
  إسماعيل هنية=Ismail Haniyeh; خالد مشعل=Khaled Meshaal; محمد الضيف=Mohammed Deif; أسامة حمدان=Osama Hamdan
  يوآف غالانت=Yoav Gallant; إيهود باراك=Ehud Barak; أسامة بن لادن=Osama bin Laden; بن لادن=bin Laden
  أيمن الظواهري=Ayman al-Zawahiri; باراك أوباما=Barack Obama; أوباما=Obama; أنتوني بلينكن=Antony Blinken
  بلينكن=Blinken; ماركو روبيو=Marco Rubio; ستيف ويتكوف=Steve Witkoff; توم باراك=Tom Barrack
  إيمانويل ماكرون=Emmanuel Macron; ماكرون=Macron; أنجيلا ميركل=Angela Merkel
  فولوديمير زيلينسكي=Volodymyr Zelensky; زيلينسكي=Zelensky; هاكان فيدان=Hakan Fidan
  مسعود بزشكيان=Masoud Pezeshkian; عباس عراقجي=Abbas Araghchi; إبراهيم رئيسي=Ebrahim Raisi
  محمد جواد ظريف=Mohammad Javad Zarif; خامنئي=Khamenei; ستيفان دوجاريك=Stephane Dujarric; دوجاريك=Dujarric
  توم فليتشر=Tom Fletcher; فيليبو غراندي=Filippo Grandi; فيليب لازاريني=Philippe Lazzarini
  جينين بلاسخارت=Jeanine Hennis-Plasschaert; تيدروس أدهانوم غيبريسوس=Tedros Adhanom Ghebreyesus
  ستيفاني ويليامز=Stephanie Williams; غسان سلامة=Ghassan Salame; رمطان لعمامرة=Ramtane Lamamra`;

/** Of those also common words: names only where something beside them says so. */
export const DOUBTFUL_PEOPLE = `
  الأسد=Assad; الشرع=al-Sharaa; البرهان=al-Burhan; الصدر=al-Sadr; عون=Aoun; الحريري=Hariri`;
