/** Names and words that tell a place from other names, as data. */

const list = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s*[,\n]\s*/)
      .filter(Boolean),
  );

/** Countries, territories and the regions news writes of most; lower case. */
export const KNOWN_PLACES = list(`
  afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan, bahamas, bahrain,
  bangladesh, barbados, belarus, belgium, belize, benin, bhutan, bolivia, bosnia, bosnia and herzegovina, botswana,
  brazil, brunei, bulgaria, burkina faso, burma, burundi, cambodia, cameroon, canada, cape verde, central african republic,
  chad, chile, china, colombia, comoros, congo, costa rica, croatia, cuba, cyprus, czechia, czech republic,
  democratic republic of the congo, democratic republic of congo, denmark, djibouti, dominica, dominican republic,
  east timor, ecuador, egypt, el salvador, equatorial guinea, eritrea, estonia, eswatini, ethiopia, fiji, finland,
  france, gabon, gambia, georgia, germany, ghana, greece, grenada, guatemala, guinea, guinea-bissau, guyana, haiti,
  honduras, hungary, iceland, india, indonesia, iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan,
  kazakhstan, kenya, kiribati, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya,
  liechtenstein, lithuania, luxembourg, madagascar, malawi, malaysia, maldives, mali, malta, mauritania, mauritius,
  mexico, moldova, monaco, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands,
  new zealand, nicaragua, niger, nigeria, north korea, north macedonia, norway, oman, pakistan, palestine, panama,
  papua new guinea, paraguay, peru, philippines, poland, portugal, qatar, romania, russia, rwanda, samoa, saudi arabia,
  senegal, serbia, sierra leone, singapore, slovakia, slovenia, solomon islands, somalia, south africa, south korea,
  south sudan, spain, sri lanka, sudan, suriname, sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand,
  timor-leste, togo, tonga, trinidad, tunisia, turkey, türkiye, turkmenistan, uganda, ukraine, united arab emirates,
  united kingdom, united states, uruguay, uzbekistan, vanuatu, venezuela, vietnam, yemen, zambia, zimbabwe, britain,
  england, scotland, wales, uk, u.k., us, u.s., usa, uae, drc, america, europe, africa, asia, gaza, west bank,
  gaza strip, darfur, kurdistan, crimea, donbas, donbass, sahel, tigray, amhara, oromia, somaliland, puntland,
  kashmir, xinjiang, tibet, chechnya, nagorno-karabakh, abkhazia, south ossetia, transnistria, catalonia, idlib,
  aleppo, damascus, homs, hama, raqqa, deir ez-zor, daraa, afrin, mosul, baghdad, basra, kirkuk, erbil, fallujah,
  beirut, tripoli, amman, cairo, jerusalem, rafah, khan younis, tel aviv, sanaa, aden, hodeidah, taiz, marib, khartoum,
  omdurman, el fasher, kyiv, kiev, kharkiv, odesa, mariupol, kherson, donetsk, luhansk, zaporizhzhia, kabul, kandahar,
  herat, mogadishu, addis ababa, goma, bukavu, kinshasa, juba, bangui, bamako, niamey, ouagadougou, maiduguri, borno,
  cabo delgado, port-au-prince, rakhine, cox’s bazar, cox's bazar, yangon, moscow, washington, london, paris, brussels,
  geneva, new york, ankara, istanbul, tehran, riyadh, doha, dubai, tunis, benghazi, nairobi, lagos, abuja, horn of africa,
  middle east, mediterranean, red sea, black sea, north africa, west africa, east africa, latin america
`);

/** Nationalities and peoples: alone before a noun they name no place. */
export const DEMONYMS = list(`
  syrian, turkish, russian, iraqi, iranian, israeli, palestinian, lebanese, jordanian, egyptian, libyan, tunisian,
  algerian, moroccan, sudanese, south sudanese, ethiopian, eritrean, somali, kenyan, ugandan, rwandan, burundian,
  congolese, tanzanian, nigerian, nigerien, malian, burkinabe, chadian, cameroonian, ghanaian, ivorian, liberian,
  senegalese, mauritanian, zimbabwean, zambian, malawian, mozambican, angolan, south african, afghan, pakistani, indian,
  bangladeshi, nepali, nepalese, sri lankan, burmese, rohingya, thai, vietnamese, cambodian, indonesian, malaysian,
  philippine, filipino, chinese, japanese, korean, north korean, south korean, ukrainian, belarusian, polish, german,
  french, british, english, scottish, irish, spanish, italian, greek, portuguese, dutch, belgian, swiss, austrian,
  swedish, norwegian, danish, finnish, hungarian, romanian, bulgarian, serbian, croatian, bosnian, albanian, kosovar,
  macedonian, georgian, armenian, azerbaijani, azeri, kazakh, uzbek, tajik, turkmen, kyrgyz, mongolian, american,
  canadian, mexican, guatemalan, honduran, salvadoran, nicaraguan, colombian, venezuelan, ecuadorian, peruvian,
  bolivian, brazilian, argentine, chilean, cuban, haitian, dominican, australian, arab, kurdish, yazidi, yemeni, saudi,
  emirati, qatari, kuwaiti, omani, bahraini, european, african, asian, western, sunni, shia, shiite, christian, muslim,
  islamic, jewish, catholic, orthodox, protestant, buddhist, hindu, sikh, shi'ite, shi’ite, shi'a, shi’a, tibetan, crimean,
  himalayan, slovenian, slovak, czech, estonian, latvian, lithuanian, icelandic, chechen, kashmiri, balinese, laotian,
  bhutanese, maltese, cypriot, montenegrin, moldovan, albanians, chechens, druze, alawite, hutu, tutsi, fulani, amharic, arabic, gazan, gazans, syrians, turks, russians, iraqis,
  iranians, israelis, palestinians, afghans, ukrainians, americans, germans, somalis, ethiopians, venezuelans, haitians
`);

/** Ends a name that is no place. */
export const ORGANISATION_WORDS = list(`
  ministry, agency, council, bank, commission, observatory, fund, programme, program, union, nations, army, party, front,
  court, group, organization, organisation, office, committee, watch, crescent, cross, force, forces, corps, brigade,
  division, battalion, security, police, guard, service, services, institute, university, news, network, times, post,
  press, television, radio, tv, association, federation, foundation, society, company, corporation, initiative, movement,
  parliament, congress, senate, assembly, government, department, administration, authority, authorities, militia,
  coalition, alliance, league, command, mission, team, board, centre, center, state department, pentagon, kremlin,
  white house, nato, un, eu, who, unicef, unhcr, ocha, wfp, iom, icrc, msf, fao, undp, unrwa, wto, imf, isis, isil, is,
  daesh, hamas, hezbollah, taliban, boko haram, al-shabaab, al-qaida, al-qaeda, fatah, pkk, ypg, sdf, rsf, saf, m23,
  facebook, twitter, telegram, x, youtube, instagram, whatsapp, god, allah, covid-19, plan, act, charter, convention,
  treaty, agreement, protocol, resolution, law, constitution, committee, ramadan, eid, christmas, easter, islam,
  english, bureau, secretariat, tribunal, account, olympics, games, cup, open, championship, championships, rankings,
  virus, papillovirus, war, wars, battle, cyclone, hurricane, hurricanes, typhoon, typhoons, christianity, socialism,
  communism, capitalism, judaism, hinduism, buddhism, reuters, afp, ap, bbc, cnn, report, survey, index, analysis, minister, president, general, colonel
`);

/** Lower-case nouns that belong to the name before them. */
export const PLACE_TAILS = list(`
  province, provinces, region, regions, governorate, governorates, state, states, district, districts, city, county,
  counties, camp, valley, peninsula, island, islands, basin, desert, town, village, municipality, department, division,
  oblast, prefecture, strip, airport, hospital, mosque, church, market, square, river, mountains, hills, coast, corridor,
  crossing, neighbourhood, neighborhood, area, prison, dam, bridge, airbase, delta, highlands, suburb, suburbs, border, clinic, jail, settlement, stadium, harbour, harbor, mine,
  forest, locality, commune, sub-district, subdistrict, archipelago, plateau
`);

/** What stands somewhere for good, so that its name tells where: "the Bushehr nuclear facility". */
export const SITES = list(`
  facility, facilities, complex, plant, volcano, base, factory, reactor, refinery, field, fields, park, school,
  university, building, compound, checkpoint, junction, road, highway, pass, farm, hotel, barracks, terminal, reservoir,
  waterway, canal, sector, front, shrine, temple, cemetery, arena, palace, garrison, spring, falls, waterfall, reef
`);

/** Between the preposition and the name: "the village of", "northern". */
export const PLACE_HEADS = list(`
  province, provinces, region, regions, governorate, governorates, state, states, district, districts, city, cities, town,
  towns, village, villages, county, camp, camps, capital, port, island, islands, municipality, area, areas, suburb, suburbs,
  neighbourhood, neighborhood, neighbourhoods, outskirts, coast, coasts, shores, border, borders, north, south, east, west,
  centre, center, heart, settlement, enclave, stronghold, hometown, valley, hub, parts, part, republic, kingdom, country,
  beaches, beach, edge, streets, hills, mountains, northeast, northwest, southeast, southwest, north-east, north-west,
  south-east, south-west, rest, people, airport, waters
`);

export const DIRECTIONS = list(`
  northern, southern, eastern, western, central, north-eastern, north-western, south-eastern, south-western,
  northeastern, northwestern, southeastern, southwestern, north, south, east, west, upper, lower, rural, greater, inner,
  downtown, mainland, northeast, northwest, southeast, southwest, north-east, north-west, south-east, south-west,
  government-held, rebel-held, opposition-held, occupied, coastal, neighbouring, neighboring, nearby, war-torn
`);

/** A name after these is a place unless something says otherwise. */
export const STRONG_PREPOSITIONS = list(
  'in, near, at, across, outside, inside, throughout, around, into, through, along, towards, toward, onto, within, off, over, above, below',
);

/** A name after these is a place only when it is known, or nothing marks it as a person or body. */
export const WEAK_PREPOSITIONS = list('from, to, on, of, for, between, against');

/** Whose object is often a place: "reached Tigray", "fled Aleppo". */
export const PLACE_VERBS = list(`
  reached, reach, reaches, reaching, fled, flee, fleeing, left, leave, leaving, entered, enter, entering, hit, struck,
  patrol, patrols, patrolled, patrolling, shelled, bombed, besieged, surrounded, visited, visit, battered, devastated, rocked,
  ravaged, swept, across, invaded, captured, seized, recaptured, retook, shook
`);

/** With a known place before them: it is what the count is about. */
export const HOST_VERBS = list(
  'host hosts hosted hosting shelters sheltered houses accommodates received receives has have had needs lost saw suffered recorded imports imported produces produced exports exported grows grew harvested bought counts remains plans planted plants owes owed faces faced lacks lacked vaccinated detected registered confirmed spends spent consumes built planned expelled deported executed jailed arrested repaid repays borrowed borrows opened opens reopened closed closes raised raises cut cuts evacuated experienced experiences burns burned generates generated pumps pumped refines refined mines mined extracts extracted employs employed uses used buys sells sold ordered orders quarantined culled cancelled cancels'
    .split(' ')
    .join(','),
);

/** Titles and roles before a person's name. */
export const TITLES = list(`
  president, minister, king, queen, prince, sheikh, general, colonel, major, captain, lieutenant, governor, mayor, mr, mr.,
  mrs, mrs., ms, ms., dr, dr., prof., gen., col., secretary, chief, envoy, ambassador, spokesman, spokeswoman, senator,
  chancellor, commander, director, pope, judge, bishop, imam
`);

/** What reports list their lines by, besides places. */
export const SECTORS = list(`
  health, food, wash, water, shelter, nutrition, protection, education, logistics, agriculture, livelihoods, security,
  displacement, sanitation, hygiene, access, funding, cash, total, overall, nationwide, measles, cholera, malaria, polio,
  mpox, dengue, male, female, infrastructure, housing, energy, telecommunications, coordination, recovery, response
`);
