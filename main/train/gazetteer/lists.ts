/**
 * Names that no country or city list has, written for this project from general knowledge. One name an
 * entry, separated by semicolons; the gazetteer's builder folds them.
 */
const list = (names: string): readonly string[] =>
  names
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Armed groups, ministries' forms, agencies, news services, parties. */
export const ORGANIZATIONS = list(`
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
  Civil Defence; Quartet; Syrian Electronic Army; Syrian Computer Society`);

export const ACRONYMS = list(`
  UN; EU; US; AP; AFP; UNSC; WHO; WFP; IMF; ICC; ICJ; ICRC; IFRC; SARC; MSF; OCHA; UNOCHA; IOM; UNDP; UNRWA; UNESCO;
  UNHCR; UNICEF; FAO; IAEA; OPCW; OSCE; OPEC; ASEAN; SADC; ECOWAS; AU; IGAD; NATO; ISAF; EUFOR; AMISOM; MINUSMA;
  MONUSCO; UNMISS; UNIFIL; UNDOF; UNAMI; UNAMA; ISIS; ISIL; IS; AQAP; AQIM; HTS; FSA; SDF; YPG; YPJ; PKK; PYD; KRG; KDP;
  PUK; PMF; PMU; ISF; IDF; IRGC; PLO; PLA; PFLP; LTTE; RSF; SAF; SPLA; M23; FDLR; ADF; LRA; GNA; LNA; SANA; IRNA; ISNA; WAFA;
  NNA; KUNA; TASS; CNN; BBC; NBC; CBS; ABC; NPR; PBS; CNBC; MSNBC; RFE; VOA; CIA; FBI; NSA; DHS; FEMA; DEA; ATF; DOD; DOJ; EPA; FDA;
  CDC; NASA; NOAA; SEC; FCC; FAA; IRS; INS; GAO; MI5; MI6; GCHQ; MOD; FCO; FCDO; DFID; USAID; GIZ; AKP; CHP; MHP; HDP; BJP; ANC; CDU; SPD;
  CSU; AfD; FDP; PP; PSOE; DFAT; CENTCOM; EUCOM; AFRICOM; SOCOM; CJTF; OIR; HRW; NRC; DRC; IRC; ACTED; NGO; NGOs; GOP; DNC; RNC; ACLU;
  NAACP; UAW; AFL; NFL; NBA; MLB; NHL; FIFA; UEFA; IOC; NCAA; IBM; GE; GM; BP; HP; AT&T; UPS; HSBC; UBS; SOHR; SNHR; OHCHR; OFAC; ISI; RAW; PTI;
  PPP; PML; MQM; TTP; KGB; FSB; GRU; SVR; ARSA; NLD; SLORC; KNU; UNITA; MPLA; FRELIMO; RENAMO; ZANU; MDC; SWAPO`);

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
  Yunnan; Hubei; Hunan; Fujian; Zhejiang; Jiangsu; Shandong; Helmand; Kandahar; Kunduz; Nangarhar; Herat; Borno; Adamawa; Yobe; Kaduna; Cabo Delgado`);

/** Peoples and faiths that no list of countries has. */
export const DEMONYMS = list(`
  Kurdish; Kurd; Kurds; Arab; Arabs; Arabic; Jewish; Jews; Muslim; Muslims; Islamic; Islamist; Islamists; Christian; Christians; Sunni; Sunnis; Shia;
  Shiite; Shiites; Shi'ite; Alawite; Alawites; Yazidi; Yazidis; Yezidi; Druze; Turkmen; Turkoman; Assyrian; Assyrians; Palestinian; Palestinians;
  Zionist; Catholic; Catholics; Protestant; Orthodox; Hindu; Hindus; Buddhist; Buddhists; Sikh; Sikhs; Pashtun; Pashtuns; Tajik; Hazara; Uzbek;
  Baloch; Uighur; Uyghur; Rohingya; Tamil; Tamils; Sinhalese; Tibetan; European; Europeans; African; Africans; Asian; Asians; Latin American;
  Western; Westerners; Scottish; Welsh; English; Irish; British; Briton; Britons; Dutch; French; Spanish; American; Americans; Soviet; Ottoman;
  Chechen; Chechens; Tatar; Tatars; Hutu; Tutsi; Igbo; Hausa; Fulani; Yoruba; Zulu; Oromo; Amhara; Somali; Tuareg; Berber; Houthi; Serb; Serbs; Croat;
  Croats; Bosniak; Bosniaks; Kosovar; Roma; Basque; Catalan; Flemish; Turk; Turks; Turkish; Swede; Swedes; Dane; Danes; Finn; Finns; Pole; Poles;
  Spaniard; Spaniards; Emirati; Emiratis; Iraqis; Syrians; Lebanese; Iranians; Israelis; Saudi; Saudis; Yemenis; Afghan; Afghans; Pakistanis;
  Persian; Persians; Slavic; Germanic; Hispanic; Latino; Latinos; Aboriginal; Inuit; Maori`);
