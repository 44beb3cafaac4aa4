const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What bears a person's name and is none: "Storm Daniel", "Typhoon Rai". */
export const STORMS = set('storm hurricane typhoon cyclone superstorm blizzard');

/** Titles that are given names in these names, in small letters. */
export const TITLED_NAMES: ReadonlySet<string> = new Set(
  `sheikh hasina; sheikh mujibur; sheikh mujib; sheikh russel; sheikh rehana; lady gaga; duke ellington;
  count basie; prince rogers; judge judy; earl warren; earl grey; major lazer; king crimson`
    .split(';')
    .map((name) => name.trim()),
);

/** Bodies that are called by their fields, and what joins one field to the next. */
export const FIELD_BODIES = set(
  'ministry department directorate secretariat committee commission council chamber',
);

/** Fields of ministries: after "and" they go on with the name. */
export const FIELDS = set(`
  health civil social welfare sports sport youth culture education science technology innovation environment environmental
  forestry natural resources energy mines mining minerals petroleum oil trade industry industries commerce labour labor
  employment transport transportation communication communications information planning development rural urban housing
  works roads water irrigation sanitation agriculture agricultural livestock fisheries lands tourism wildlife antiquities
  heritage gender women children family families community security defence defense interior home justice constitutional
  legal affairs finance economic economy economics cooperation integration foreign international human rights population
  immigration labor religious endowments public service services veterans emergency emergencies disaster management
  climate investment digital telecommunications media broadcasting infrastructure electricity power higher vocational
  construction training research food drugs nutrition sanitation hygiene consumer protection reconstruction refugees displacement
  migration expatriates reform administration municipalities municipal aviation ports railways maritime marine fishing
  child care elderly gender business
  land settlement pensions insurance solidarity humanitarian relief rehabilitation census statistics audit customs revenue
`);

/** Letters that stand for common nouns, for measures or for a form of words: nobody and no body is called so. */
export const COMMON_ACRONYMS = set(`
  dtg aor idp idps poc hme ied ieds vbied vbieds uxo uxos erw pcr gbv sgbv mam gam nfi nfis etd nlt
  fyi asap hq vip vips ppe icu hiv aids tb dna gdp gni ceo cfo cto pm mp mps ngo ngos ingo ingos uav uavs medevac casevac
  sitrep tbc tbd gmt utc usd eur sdg rpg rpgs gps atm sms pdf tv cctv vat suv suvs diy faq est pst cet b.a m.a phd
  isbn issn doi url urls html usb lcd led hdr uhd dvd cd
  sars mers h1n1 h5n1
  msna tor sop sops kii kiis fgd fgds hh hhs mt mts wsb rutf rusf orp orps phc phcs chw chws
`);

/** Letters that mean so beside a number alone ("4 x KIA", "CFR 3%"): bodies are called so elsewhere. */
export const COUNTED_ACRONYMS = set('cfr kia wia mia apc apcs ssp');

/** What a name of a treaty or a law ends in: it binds bodies and is none. */
export const INSTRUMENTS = set(
  'statute treaty accord accords protocol declaration amendment charter syndrome',
);

/** What a body that watches or rules ends in, where the place before it names only where: "Kivu Security Tracker". */
export const WATCHERS = set(`
  tracker monitor observatory authority agency ministry commission front exchange tribunal department bureau institute union federation
  association council chamber
`);

/** What a company's name ends in, whatever comes before: "Vestergaard Mining", "Eberhard Faber GmbH". */
export const COMPANIES = set(`
  gmbh plc llc ltd ltd. inc inc. corp corp. bhd oyj holdings industries airlines airways motors
  pharmaceuticals chemicals petroleum mining cement breweries telecom telecoms electronics insurance enterprises securities
  semiconductor semiconductors biotech pharma productions entertainment co. films shipping textiles steelworks shipyards fc
  tankers hydro sekuritas sekurities gazette tribune herald courier telegraph fm tv brewery
`);

/** Where somebody is from, right before the name: "Frenchman Jo Blin". */
export const COUNTRYMEN = set(
  'frenchman frenchwoman englishman scotsman irishman dutchman welshman',
);

/** Who somebody is, before the name at the head of a sentence: "Striker Sadio Okello". */
export const OPENING_ROLES = set(`
  striker midfielder defender goalkeeper keeper winger forward playmaker fullback batsman bowler sprinter swimmer cyclist
  boxer skipper teammate rookie newcomer veteran champion runner-up economist strategist trader retiree motorist shopper
  resident residents classmate lifeguard firefighter housewife schoolteacher biologist geologist meteorologist epidemiologist
`);

/** Bodies whose name goes on behind "of" with who sits in them: "Group of Experts". */
export const GATHERINGS = set(
  'group panel board committee council commission union association league',
);
export const MEMBERS = set(`
  experts elders inquiry journalists ministers governors trustees directors ambassadors scholars lawyers doctors nurses
  engineers teachers judges guardians deputies representatives notables
`);

/** What a place of two names with a hyphen ends in: "Kahuzi-Biega National Park". */
export const DOUBLE_PLACES = set('park reserve district county province governorate state');

/** What a name in capitals before its acronym ends in when it is no body: "Peace Agreement (CPA)"; singular. */
export const DEFINED_THINGS = set(`
  accord act agreement approach area assessment bill boat bomb budget case code compact conference constitution convention
  country crime currency curve day deal declaration device dialogue directive disease disorder document dollar drug
  election emission event exercise facility flu form framework game gas goal guideline index infection instrument law
  level list machine material measure mechanism memorandum method missile model number objective officer
  operation overview pact paper peace people person phase plan platform policy principle procedure process product
  project protocol rate ratio refugee regulation report resolution response review right risk roadmap round scale scheme
  score sector sheet site species standard state statement status strategy study summit survey syndrome
  system tank tariff tax technology test tool treaty tribe vaccine value vehicle virus visa weapon week year zone`);
