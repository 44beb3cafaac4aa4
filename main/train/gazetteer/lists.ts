import { WORLD_BODIES } from './world-bodies.ts';

/**
 * Names that no country or city list has, written for this project from general knowledge. One name an
 * entry, separated by semicolons or a blank line, never by the end of a line; the gazetteer's builder folds them.
 */
const list = (names: string): readonly string[] =>
  names
    .split(/;|\n\s*\n/)
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter((name) => name !== '');

/** Letters that a body is called by stand among the acronyms. */
const isLetters = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name);
const WORLD = list(WORLD_BODIES);

/** What names of bodies begin with, and nouns that a body is called by alone: signs of one, and no names to learn. */
export const BODY_SIGNS = list(`
  University of; Department of; Ministry of; Coalition; League; Union; Commission; Committee; University; Forces; Army;
  International; National; Royal; Daily; General`);

/** Armed groups, ministries' forms, agencies, news services, parties. */
export const ORGANIZATIONS = [
  ...WORLD.filter((name) => !isLetters(name)),
  ...list(`
  United Nations; United Nations Security Council; UN Security Council; Security Council; General Assembly;
  World Health Organization; World Food Programme; World Bank; International Monetary Fund; European Union;
  European Commission; European Parliament; European Council; European Central Bank; African Union; Arab League;
  League of Arab States; Gulf Cooperation Council; NATO; North Atlantic Treaty Organization; OSCE; OPEC; ASEAN;
  Organization for the Prohibition of Chemical Weapons; International Atomic Energy Agency; International
  Criminal Court; International Court of Justice; International Committee of the Red Cross; Red Cross; Red Crescent;
  Syrian Arab Red Crescent; Doctors Without Borders; Medecins Sans Frontieres; Save the Children; Oxfam; Amnesty
  International; Human Rights Watch; Norwegian Refugee Council; Danish Refugee Council; International Rescue
  Committee; Mercy Corps; White Helmets; Syrian Civil Defence; Syrian Observatory for Human Rights; Bellingcat;
  Islamic State; Islamic State of Iraq and the Levant; Islamic State of Iraq and Syria; Daesh; Da'esh; Al Qaeda;
  Al-Qaeda; al-Qaida; Al-Nusra Front; Nusra Front; Jabhat al-Nusra; Hayat Tahrir al-Sham; Ahrar al-Sham; Jaish
  al-Islam; Free Syrian Army; Syrian Democratic Forces; Syrian National Army; Syrian Arab Army; Syrian National
  Coalition; Hezbollah; Hizbullah; Hamas; Fatah; Taliban; Houthis; Ansar Allah; Boko Haram; Al-Shabaab; al Shabaab;
  Peshmerga; Popular Mobilization Forces; Popular Mobilization Units; Kataib Hezbollah; Badr Organization; Wagner
  Group; Wagner; Rapid Support Forces; Janjaweed; Kurdistan Workers' Party; People's Protection Units; Islamic
  Jihad; Muslim Brotherhood; Quds Force; Revolutionary Guards; Islamic Revolutionary Guard Corps; Iraqi Security
  Forces; Iraqi Army; Syrian Army; Janes; Lord's Resistance Army; Haqqani Network; Abu Sayyaf; FARC; ETA; IRA;
  Tamil Tigers; Al Jazeera; Al-Jazeera; Al Arabiya; Al-Arabiya; Al-Ikhbariya; Reuters; Associated Press; The
  Associated Press; Agence France-Presse; BBC; CNN; Xinhua; TASS; Interfax; RIA Novosti; Anadolu Agency; Anadolu;
  Kyodo; New York Times; Washington Post; Wall Street Journal; Financial Times; Guardian; Der Spiegel; Le Monde; El
  Pais; Haaretz; Times of Israel; Jerusalem Post; Dawn; Hindustan Times; Times of India; Daily Mail; Daily
  Telegraph; Bloomberg; Politico; Axios; Fox News; Sky News; ABC News; CBS News; NBC News; Deutsche Welle; Radio Free
  Europe; Voice of America; Pentagon; Kremlin; White House; State Department; Department of State; Department of
  Defense; Ministry of Foreign Affairs; Foreign Ministry; Foreign Office; Ministry of Defence; Ministry of
  Defense; Defense Ministry; Defence Ministry; Interior Ministry; Ministry of Interior; Health Ministry; Ministry of
  Health; Finance Ministry; Justice Ministry; US Army; U.S. Army; US Navy; U.S. Navy; Air Force; Marine Corps; Royal
  Navy; Royal Air Force; Coast Guard; National Guard; Central Command; US Central Command; Supreme Court;
  Congress; Senate; House of Representatives; Parliament; House of Commons; House of Lords; Knesset; Bundestag;
  Duma; Lok Sabha; Rajya Sabha; Majlis; Federal Reserve; Treasury; Treasury Department; Justice Department; Homeland
  Security; Scotland Yard; Mossad; Shin Bet; Interpol; Europol; Republican Party; Democratic Party; Labour Party;
  Labor Party; Conservative Party; Liberal Democrats; Green Party; Likud; Congress Party; Bharatiya Janata Party;
  African National Congress; Communist Party; Ba'ath Party; Baath Party; Justice and Development Party; Google;
  Facebook; Twitter; Microsoft; Apple; Amazon; Meta; YouTube; Netflix; Tesla; Boeing; Airbus; Lockheed Martin;
  Gazprom; Rosneft; Exxon; ExxonMobil; Shell; BP; Total; Toyota; Honda; Samsung; Huawei; Sony; Intel; IBM; General
  Motors; Ford; Volkswagen; Siemens; HSBC; Barclays; Goldman Sachs; Morgan Stanley; JPMorgan; Citigroup; Deutsche
  Bank; Enron; Walmart; Starbucks; McDonald's; Coca-Cola; Pepsi; Nike; Adidas; Nintendo; Uber; Airbnb; Wikipedia;
  WikiLeaks; Greenpeace; UNICEF; UNHCR; Harvard; Yale; Oxford University; Cambridge University; Stanford; FIFA;
  UEFA; Manchester United; Real Madrid; Barcelona FC; Chelsea FC; Arsenal; Liverpool FC; Global Coalition; Operation
  Inherent Resolve; Combined Joint Task Force; Joint Chiefs of Staff; National Security Council; Central Bank;
  Civil Defence; Quartet; Syrian Electronic Army; Syrian Computer Society;
  Alphabet; Alibaba; Tencent; Baidu; Xiaomi; Lenovo; ZTE; TikTok; ByteDance; Oracle; Cisco; Dell; Hewlett-Packard; Nokia; Ericsson; Motorola;
  Qualcomm; Nvidia; SAP; Adobe; PayPal; eBay; LinkedIn; Instagram; WhatsApp; Snapchat; Spotify; Reddit; Skype; Yahoo; AOL; Mozilla;
  SpaceX; Blue Origin; General Electric; General Dynamics; Northrop Grumman; Raytheon; BAE Systems; Rolls-Royce; Thales; Dassault; Saab; Halliburton;
  Blackwater; Chevron; ConocoPhillips; Aramco; Saudi Aramco; Petrobras; Pemex; PetroChina; Sinopec; Lukoil; Eni; Repsol; Statoil; Equinor;
  Glencore; Rio Tinto; BHP; Vale; ArcelorMittal; Nestle; Unilever; Procter & Gamble; Johnson & Johnson; Pfizer; Moderna; AstraZeneca; Novartis; Roche;
  Bayer; Merck; Sanofi; GlaxoSmithKline; Renault; Peugeot; Citroen; Fiat; Chrysler; BMW; Audi; Daimler; Mercedes-Benz; Porsche; Volvo; Nissan;
  Mazda; Mitsubishi; Suzuki; Hyundai; Kia; Tata; Tata Motors; Reliance Industries; Infosys; Wipro; Adani Group; Air India; IndiGo; Lufthansa; Ryanair; EasyJet;
  British Airways; Air France; Emirates; Etihad; Qatar Airways; Turkish Airlines; Aeroflot; Malaysia Airlines; Singapore Airlines; Cathay Pacific;
  Qantas; Delta Air Lines; American Airlines; United Airlines; Southwest Airlines; JetBlue; FedEx; DHL; UPS; AT&T; Verizon; Vodafone;
  T-Mobile; Telefonica; Orange; Comcast; Time Warner; Disney; Walt Disney; Warner Bros; Paramount; Universal; Sony Pictures; Viacom; Pixar; IKEA; Tesco;
  Sainsbury; Asda; Marks & Spencer; Aldi; Lidl; Carrefour; Target; Costco; Home Depot; KFC; Burger King; Pizza Hut; Taco Bell; Subway; Hilton;
  Marriott; Hyatt; Lehman Brothers; Credit Suisse; BNP Paribas; Societe Generale; Santander; ING; Standard Chartered; Lloyds; Royal Bank of
  Scotland; Bank of America; Bank of England; Bank of Japan; Bank of China; Wells Fargo; Moody's; Standard & Poor's; Fitch; McKinsey; Deloitte;
  KPMG; PricewaterhouseCoopers; Ernst & Young; Accenture; BlackRock; Berkshire Hathaway; Visa; Mastercard; American Express; Nasdaq; NYSE; New York Stock
  Exchange; London Stock Exchange; Dow Jones; Asian Development Bank; African Development Bank; Islamic Development Bank; World Trade Organization;
  World Economic Forum; International Labour Organization; Organisation of Islamic Cooperation; Shanghai Cooperation Organisation; Mercosur; BRICS;
  G7; G8; G20; Commonwealth; European Court of Human Rights; European Court of Justice; Council of Europe; Eurozone; Frontex;
  United Nations Human Rights Council; UN Human Rights Council; International Organization for Migration; UN Women; UNFPA; UNEP; World Meteorological Organization;
  Islamic Relief; World Vision; CARE International; Caritas; Transparency International; International Crisis Group; Freedom House; Reporters
  Without Borders; Committee to Protect Journalists; Carnegie Endowment; Brookings Institution; Chatham House; RAND Corporation; Heritage Foundation;
  Gates Foundation; Open Society Foundations; Red Cross Society; Salvation Army; Vatican; Holy See; Catholic Church; Orthodox Church; Church of England;
  Anglican Church; Lutheran World Federation; Press Trust of India; PTI; ANI; NDTV; Indian Express; The Hindu; Economic Times; Deccan Herald; The Wire;
  Geo News; Express Tribune; The News International; Daily Star; Prothom Alo; Straits Times; South China Morning Post; China Daily; Global Times;
  People's Daily; Japan Times; Asahi Shimbun; Yomiuri Shimbun; Nikkei; Korea Herald; Yonhap; Bangkok Post; Jakarta Post; Antara; Rappler; Philippine Star;
  Philippine Daily Inquirer; Sydney Morning Herald; The Age; The Australian; New Zealand Herald; RNZ; Radio New Zealand; Globe and Mail; Toronto Star; CBC; CBC News;
  Los Angeles Times; Chicago Tribune; USA Today; New York Post; Boston Globe; Miami Herald; Huffington Post; BuzzFeed; Vox; The Atlantic; The New
  Yorker; Newsweek; Time Magazine; The Economist; The Guardian; The Independent; The Times; Sunday Times; The Sun; Daily Mirror; Daily Express; Evening
  Standard; Irish Times; Le Figaro; Liberation; Die Welt; Die Zeit; Bild; Frankfurter Allgemeine Zeitung; Sueddeutsche Zeitung; Corriere della Sera;
  La Repubblica; El Mundo; ANSA; EFE; DPA; Kommersant; Izvestia; Pravda; Novaya Gazeta; Sputnik; RT; Kyiv Post; Ukrinform; Hurriyet; Sabah; Zaman; Cumhuriyet; Milliyet;
  Al-Ahram; Asharq Al-Awsat; Al-Hayat; Al-Quds; Gulf News; The National; Khaleej Times; Arab News; Daily Sabah; Middle East Eye; Al-Monitor; Press TV;
  Tasnim; Fars News Agency; Mehr News Agency; Ynet; Maariv; Yedioth Ahronoth; Daily Nation; The Standard; Mail & Guardian; Premium Times; Punch; Vanguard; This Day;
  Sahara Reporters; The Herald; Daily Monitor; New Vision; Addis Standard; Sudan Tribune; Folha de S.Paulo; O Globo; Clarin; La Nacion; El Universal; Reforma; El
  Tiempo; Telesur; Prensa Latina; Granma; Associated Press of Pakistan; Khabarhub; Dawn News; ARY News; Central Bureau of Investigation; Federal Bureau of Investigation;
  Central Intelligence Agency; National Security Agency; Secret Service; Department of Homeland Security; Department of Justice; Department of Energy;
  Department of Health; Department of Education; Department of Agriculture; Department of Commerce; Department of the Interior; Department of the Treasury;
  Environmental Protection Agency; Food and Drug Administration; Centers for Disease Control and Prevention; Federal Aviation Administration; National
  Transportation Safety Board; Internal Revenue Service; Metropolitan Police; NHS; National Health Service; Home Office; Downing Street; Cabinet Office;
  Ministry of Justice; Ministry of Finance; Ministry of Education; Ministry of Agriculture; Ministry of Transport; Ministry of Trade; Ministry of Oil;
  Ministry of Electricity; Ministry of Water Resources; Ministry of Culture; Ministry of Home Affairs; Ministry of External Affairs; Ministry of Public
  Health; Ministry of Information; Ministry of Emergency Situations; Oil Ministry; Education Ministry; External Affairs Ministry; Home Ministry; Electoral
  Commission; Election Commission; Independent Electoral Commission; Election Commission of India; Supreme Court of India; High Court; Constitutional Court; Court of Appeal;
  Federal Court; State Duma; Federation Council; Security Service of Ukraine; Verkhovna Rada; Politburo; National People's Congress; People's Liberation Army;
  Kuomintang; Democratic Progressive Party; Liberal Democratic Party; Komeito; Workers' Party; United Russia; Servant of the People; Law and Justice; Civic Platform;
  Fidesz; Jobbik; Syriza; New Democracy; Golden Dawn; Podemos; Vox; Ciudadanos; People's Party; Socialist Party; Social Democratic Party; Christian Democratic
  Union; Alternative for Germany; National Front; National Rally; Forza Italia; Five Star Movement; Sinn Fein; Scottish National Party; Democratic Unionist Party;
  UK Independence Party; Liberal Party; New Democratic Party; Bloc Quebecois; Tea Party; Republicans; Democrats; Tories; Labour; Aam Aadmi Party; Shiv Sena;
  Samajwadi Party; Bahujan Samaj Party; Trinamool Congress; Awami League; Bangladesh Nationalist Party; Jamaat-e-Islami; Pakistan Muslim League; Pakistan
  Peoples Party; Pakistan Tehreek-e-Insaf; National League for Democracy; All Progressives Congress; People's Democratic Party; Economic Freedom Fighters; ZANU-PF;
  Movement for Democratic Change; Jubilee Party; National Resistance Movement; Ennahda; Wafd; National Democratic Party; Freedom and Justice Party; Kadima; Blue and
  White; Yesh Atid; Hezb-e-Islami; Jaish-e-Mohammed; Lashkar-e-Taiba; Harkat-ul-Mujahideen; Jemaah Islamiyah; Moro Islamic Liberation Front; New People's Army;
  Shining Path; National Liberation Army; Sendero Luminoso; Zapatistas; Sudan Liberation Movement; Justice and Equality Movement; Sudan People's Liberation
  Army; Tigray People's Liberation Front; Oromo Liberation Army; Allied Democratic Forces; Seleka; Anti-Balaka; Jabhat Fateh al-Sham; Faylaq al-Sham; Nour
  al-Din al-Zenki; Jund al-Aqsa; Liwa al-Tawhid; Levant Front; Sham Legion; National Defence Forces; Republican Guard; Tiger Forces; Asaib Ahl al-Haq; Saraya al-Salam;
  Harakat Hezbollah al-Nujaba; Golden Division; Counter Terrorism Service; Nineveh Plain Protection Units; Sons of Iraq; Kurdistan Democratic Party; Patriotic
  Union of Kurdistan; Democratic Union Party; Democratic Forces; Asayish; State of Law Coalition; Dawa Party; Sadr Movement; Mahdi Army; Emirate; Khorasan Group;
  Bayern Munich; Borussia Dortmund; Juventus; AC Milan; Inter Milan; Paris Saint-Germain; Ajax; Celtic; Rangers; Tottenham; Tottenham Hotspur; Everton; Aston Villa;
  Newcastle United; West Ham; Leicester City; Manchester City; Leeds United; Atletico Madrid; Sevilla; Porto; Benfica; Boca Juniors; River Plate;
  Flamengo; New York Yankees; Yankees; Red Sox; Boston Red Sox; Dodgers; Giants; Mets; Cubs; Lakers; Los Angeles Lakers; Celtics; Bulls; Warriors; Knicks; Cowboys;
  Patriots; Packers; Steelers; Broncos; Eagles; All Blacks; Wallabies; Springboks; Proteas; Mumbai Indians; Chennai Super Kings; Indian Premier League; Premier
  League; La Liga; Serie A; Bundesliga; Champions League; Major League Baseball; National Football League; National Hockey League; International
  Olympic Committee; International Cricket Council; BCCI; World Anti-Doping Agency; MIT; Princeton; Columbia University; Stanford University; Harvard University;
  Yale University; Princeton University; Johns Hopkins University; University of California; University of Oxford; University of Cambridge; University of
  Chicago; Georgetown University; Cornell University; Duke University; London School of Economics; Imperial College; University College London; Peking
  University; Tsinghua University; University of Tokyo; Jawaharlal Nehru University; University of Cape Town; American University of Beirut; Al-Azhar; Cairo University`),
];

export const ACRONYMS = [
  ...WORLD.filter(isLetters),
  ...list(`
  UN; EU; US; AP; AFP; UNSC; WHO; WFP; IMF; ICC; ICJ; ICRC; IFRC; SARC; MSF; OCHA; UNOCHA; IOM; UNDP; UNRWA; UNESCO;
  UNHCR; UNICEF; FAO; IAEA; OPCW; OSCE; OPEC; ASEAN; SADC; ECOWAS; AU; IGAD; NATO; ISAF; EUFOR; AMISOM; MINUSMA;
  MONUSCO; UNMISS; UNIFIL; UNDOF; UNAMI; UNAMA; ISIS; ISIL; IS; AQAP; AQIM; HTS; FSA; SDF; YPG; YPJ; PKK; PYD; KRG; KDP;
  PUK; PMF; PMU; ISF; IDF; IRGC; PLO; PLA; PFLP; LTTE; RSF; SAF; SPLA; M23; FDLR; ADF; LRA; GNA; LNA; SANA; IRNA; ISNA; WAFA;
  NNA; KUNA; TASS; CNN; BBC; NBC; CBS; ABC; NPR; PBS; CNBC; MSNBC; RFE; VOA; CIA; FBI; NSA; DHS; FEMA; DEA; ATF; DOD; DOJ; EPA; FDA;
  CDC; NASA; NOAA; SEC; FCC; FAA; IRS; INS; GAO; MI5; MI6; GCHQ; MOD; FCO; FCDO; DFID; USAID; GIZ; AKP; CHP; MHP; HDP; BJP; ANC; CDU; SPD;
  CSU; AfD; FDP; PP; PSOE; DFAT; CENTCOM; EUCOM; AFRICOM; SOCOM; CJTF; OIR; HRW; NRC; DRC; IRC; ACTED; NGO; NGOs; GOP; DNC; RNC; ACLU;
  NAACP; UAW; AFL; NFL; NBA; MLB; NHL; FIFA; UEFA; IOC; NCAA; IBM; GE; GM; BP; HP; AT&T; UPS; HSBC; UBS; SOHR; SNHR; OHCHR; OFAC; ISI; RAW; PTI;
  PPP; PML; MQM; TTP; KGB; FSB; GRU; SVR; ARSA; NLD; SLORC; KNU; UNITA; MPLA; FRELIMO; RENAMO; ZANU; MDC; SWAPO;
  BJP; CPI; CPM; TMC; AAP; CBI; NIA; RBI; ISRO; DRDO; BSF; CRPF; NCB; TTP; ISPR; NAB; PML-N; BNP; AL; RAB; UPA; NDA; CCP; CPC; PAP; UMNO; KMT; DPP; LDP; JICA; JAXA; KCNA; NHK; NTV; NSC;
  EFF; DA; NPA; PDP; APC; INEC; EFCC; NDLEA; SABC; KBC; IEBC; NEC; ZANU-PF; TPLF; OLF; OLA; EPRDF; ESA; ECB; EIB; EBRD; ADB; AfDB; WTO; ILO; ITU; WMO; UNEP; UNFPA; UNIDO; UNCTAD; UNODC; UNAIDS; UNOPS; CAR; ACLED; ISW; IISS;
  RAND; CSIS; NIH; NIST; NTSB; TSA; ICE; CBP; USDA; HUD; HHS; GSA; OMB; CBO; FERC; NRA; AARP; AIPAC; PETA; WWF; IUCN; NYT; WSJ; FT; MSNBC; HBO; MTV; ITV; BFM; ARD; ZDF; RAI; RTE; CBC; ABC; SBS; RNZ; TVNZ; NHS; RSPB; BMA; TUC; CBI; SNP; DUP; UKIP; LSE; MIT; UCLA;
  UCL; KFC; BMW; VW; AMD; SAP; TSMC; LG; ZTE; JPMorgan; ING; RBS; AIG; PwC; KPMG; S&P; BHP; CNPC; CNOOC; NIOC; KRG; INC; ISCI; SCIRI; PMC; CTS; MOI; MoD; MFA; SCAF; NDF; NATO; KLA; UCK; GUR; SBU; DNR; LNR; DPR; LPR; PSG; UFC; WWE; ICC; BCCI; IPL; PGA; ATP; WTA; FIA; NASCAR; MLS; WADA;
  UNMIK; UNPROFOR; MINUSCA; UNAMID; UNISFA; MINUSTAH; EULEX; KFOR; SFOR; SNA; NSF; JTF; USAF; RAF; USMC; NAVCENT; SOCOM; NORAD; DARPA; NRO; DIA; BND; DGSE; MIT; GID; PFLP-GC; DFLP; JIM; ISKP; JNIM; GSPC; GIA; ELN; EZLN; FMLN; FSLN; PRI; PAN; PRD; PT; PSDB; PJ; UCR`),
];

/** Seas, rivers, regions and provinces, with their country and a point where one is known. */
export const REGIONS = list(`
  Middle East; North Africa; West Africa; East Africa; Horn of Africa; Southern Africa; Central Africa; Sahel; Sahara; Europe; Eastern Europe;
  Western Europe; Asia; Central Asia; South Asia; Southeast Asia; East Asia; Africa; North America; South America; Latin America; Central America;
  Caribbean; Oceania; Antarctica; Arctic; Balkans; Caucasus; Levant; Maghreb; Persian Gulf; Arabian Gulf; Gulf; Red Sea; Mediterranean;
  Mediterranean Sea; Black Sea; Baltic Sea; Caspian Sea; Dead Sea; Aegean; Atlantic; Pacific; Indian Ocean; Atlantic Ocean; Pacific
  Ocean; South China Sea; Gulf of Aden; Gulf of Mexico; Strait of Hormuz; Suez Canal; Bosphorus; Tigris; Euphrates; Nile; Jordan River; Danube;
  Rhine; Volga; Amazon; Mississippi; Golan Heights; West Bank; Gaza; Gaza Strip; Sinai; East Jerusalem; Kurdistan; Iraqi Kurdistan; Kashmir;
  Punjab; Sindh; Balochistan; Khyber Pakhtunkhwa; Chechnya; Dagestan; Crimea; Donbas; Donbass; Donetsk; Luhansk; Transnistria; Abkhazia;
  South Ossetia; Nagorno-Karabakh; Kosovo; Catalonia; Basque Country; Scotland; Wales; Northern Ireland; England; Great Britain; Britain; Darfur;
  South Kordofan; Blue Nile; Tigray; Oromia; Ogaden; Somaliland; Puntland; Biafra; Cabinda; Katanga; Kivu; North Kivu; South Kivu; Ituri; Tibet;
  Xinjiang; Inner Mongolia; Manchuria; Hokkaido; Okinawa; Aceh; Papua; Borneo; Java; Sumatra; Bali; Mindanao; Luzon; Rakhine; Himalayas; Alps; Andes;
  Holy Land; Palestine; Palestinian Territories; Western Sahara; Cyrenaica; Tripolitania; Fezzan; Anatolia; Mesopotamia; Siberia; Patagonia;
  Idlib province; Aleppo province; Hama province; Homs province; Latakia province; Anbar; Anbar province; Al Anbar; Nineveh; Nineveh
  province; Ninewa; Diyala; Diyala province; Salahuddin; Salah al-Din; Kirkuk; Eastern Ghouta; Ghouta; Hasakah; Deir ez-Zor; Deir Ezzor; Dayr az Zawr;
  Raqqa; Ar Raqqah; Raqqah; Daraa; Deraa; Quneitra; Suwayda; Tartus; Rojava; Saraqeb; Maarat al-Numan; Maaret al-Numan; Khan Sheikhoun; Nairab;
  Afrin; Kobani; Kobane; Manbij; Azaz; Jarablus; Al-Bab; Al Bab; Palmyra; Tal Afar; Sinjar; Fallujah; Ramadi; Tikrit; Samarra; Hodeidah; Taiz; Marib; Saada;
  Maaret Musreen; Taftanaz; Binnish; Mosul; East Mosul; West Mosul; Washington D.C.; Silicon Valley; Wall Street; Hollywood; Manhattan; Brooklyn; Bronx;
  Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia; Hawaii; Idaho; Illinois; Indiana; Iowa;
  Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Missouri; Montana; Nebraska; Nevada; New Hampshire;
  New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South
  Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington; West Virginia; Wisconsin; Wyoming; Ontario; Quebec; British Columbia; Alberta;
  Manitoba; Saskatchewan; Nova Scotia; New South Wales; Queensland; Victoria; Tasmania; Western Australia; South Australia; Bavaria; Saxony;
  Andalusia; Sicily; Sardinia; Lombardy; Tuscany; Brittany; Normandy; Provence; Yorkshire; Cornwall; Kent; Essex; Sussex; Tamil Nadu; Kerala;
  Gujarat; Maharashtra; Uttar Pradesh; Bihar; West Bengal; Assam; Karnataka; Andhra Pradesh; Rajasthan; Odisha; Manipur; Nagaland; Guangdong; Sichuan;
  Yunnan; Hubei; Hunan; Fujian; Zhejiang; Jiangsu; Shandong; Helmand; Kandahar; Kunduz; Nangarhar; Herat; Borno; Adamawa; Yobe; Kaduna; Cabo Delgado;
  White Nile; Blue Nile; River Nile; North Kordofan; South Kordofan; West Kordofan; Kordofan; North Darfur; South Darfur; West Darfur; East
  Darfur; Central Darfur; Gezira; Al Jazirah; Sennar; Gedaref; Kassala; Abyei; Jonglei; Upper Nile; Western Equatoria; Eastern Equatoria; Central
  Equatoria; Bahr el Ghazal; Northern Bahr el Ghazal; Western Bahr el Ghazal; Warrap; Pibor; Ruweng; North Kivu; South Kivu; Ituri; Haut-Uele; Bas-Uele;
  Tshopo; Kasai; Kasai-Oriental; Kasai-Central; Tanganyika; Haut-Katanga; Lualaba; Maniema; Mai-Ndombe; Equateur; Liptako-Gourma; Diffa; Tillaberi; Tahoua;
  Puntland; Jubaland; Galmudug; Hirshabelle; Somaliland; Lower Shabelle; Middle Shabelle; Hiraan; Galgaduud; Gedo; Tigray; Amhara; Oromia; Afar; Sidama;
  Benishangul-Gumuz; Gambella; Plateau State; Benue; Zamfara; Sokoto; Katsina; Ituri Province; Nampula; Niassa; Zambezia; Sofala; Rakhine; Kachin;
  Kayin; Kayah; Sagaing; Magway; Tanintharyi; Bago; Hadramawt; Hadhramaut; Shabwa; Abyan; Lahij; Al-Dhale; Ibb; Dhamar; Al-Jawf; Hajjah; Badakhshan;
  Badghis; Baghlan; Balkh; Faryab; Ghor; Uruzgan; Zabul; Paktia; Paktika; Khost; Kunar; Nuristan; Nimroz; Takhar; Samangan; Jowzjan; Donetsk Oblast;
  Luhansk; Zaporizhzhia; Artibonite; Grand'Anse; Nippes; Lac Province; Ouaddai; Wadi Fira; Logone; Mayo-Kebbi; Vakaga; Haut-Mbomou; Ouham; Nana-Grebizi;
  Sahel; Centre-Nord; Boucle du Mouhoun; Cordillera; Transnistria; Gagauzia; Abkhazia; South Ossetia; Nagorno-Karabakh; Kashmir; Balochistan;
  Khyber Pakhtunkhwa; Sindh; Punjab; Gilgit-Baltistan; In Amenas; Aceh; Papua; West Papua; Mindanao; Bangsamoro; Bougainville; Donbas; Donbass; Crimea`);

/** Peoples and faiths that no list of countries has. */
export const DEMONYMS = list(`
  Afars; Issas; Ibos; Igbos; Hausas; Yorubas; Zulus; Oromos; Slovenes; Hispanic; Hispanics; Latinos; Gypsies; Inuits; Maoris; Kurdish; Kurd; Kurds; Arab; Arabs; Arabic; Jewish; Jews; Muslim; Muslims; Islamic; Islamist; Islamists; Christian; Christians; Sunni; Sunnis; Shia;
  Shiite; Shiites; Shi'ite; Alawite; Alawites; Yazidi; Yazidis; Yezidi; Druze; Turkmen; Turkoman; Assyrian; Assyrians; Palestinian; Palestinians;
  Zionist; Catholic; Catholics; Protestant; Orthodox; Hindu; Hindus; Buddhist; Buddhists; Sikh; Sikhs; Pashtun; Pashtuns; Tajik; Hazara; Uzbek;
  Baloch; Uighur; Uyghur; Rohingya; Tamil; Tamils; Sinhalese; Tibetan; European; Europeans; African; Africans; Asian; Asians; Latin American;
  Western; Westerners; Scottish; Welsh; English; Irish; British; Briton; Britons; Dutch; French; Spanish; American; Americans; Soviet; Ottoman;
  Chechen; Chechens; Tatar; Tatars; Hutu; Tutsi; Igbo; Hausa; Fulani; Yoruba; Zulu; Oromo; Amhara; Somali; Tuareg; Berber; Houthi; Serb; Serbs; Croat;
  Croats; Bosniak; Bosniaks; Kosovar; Roma; Basque; Catalan; Flemish; Turk; Turks; Turkish; Swede; Swedes; Dane; Danes; Finn; Finns; Pole; Poles;
  Spaniard; Spaniards; Emirati; Emiratis; Iraqis; Syrians; Lebanese; Iranians; Israelis; Saudi; Saudis; Yemenis; Afghan; Afghans; Pakistanis;
  Persian; Persians; Slavic; Germanic; Hispanic; Latino; Latinos; Aboriginal; Inuit; Maori`);
