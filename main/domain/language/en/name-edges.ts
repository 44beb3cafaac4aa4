const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What a sentence begins with and no name does. */
export const OPENERS = set(
  'rival rivals why when where how what if but and while although though because since so yet also then however',
);

/** What is said of a body before its name: "Islamist Muslim Brotherhood". */
export const CREEDS = set(
  'islamist jihadist salafist sunni shiite shia hindu maoist marxist communist leftist baathist',
);

/** What the law calls a company, which its name ends in. */
export const FORMS = set('inc ltd llc plc gmbh pty');

/** Small words within a person's name. */
export const PARTICLES = set('von van der den de del della di da dos du la bin ibn zu ter');

/** Bodies whose name goes on behind "of" with their country or town: "Election Commission of Pakistan". */
export const BODIES_OF = set(`
  commission bank board council union federation association academy university institute chamber society court college
  authority confederation organisation organization league diocese archdiocese ministry directorate exchange
  superintendency inspectorate secretariat tribunal parliament times
`);

/** Behind a name and a hyphen: "U.S.-led". */
export const LED = set(
  'led backed based brokered sponsored dominated controlled run held mediated allied born funded',
);

/** Bodies whose branches are called after countries: "Amnesty International Kenya"; in small letters. */
export const BRANCHED: ReadonlySet<string> = new Set(
  `amnesty international; transparency international; greenpeace; oxfam; caritas; save the children; actionaid; plan international;
  world vision; wateraid; unicef; human rights watch; airtel; vodafone; toyota; hyundai; honda; shell; vale; nestle;
  nestlé; unilever; siemens; samsung; huawei; totalenergies; heineken; danone; lafarge; cargill; glencore; mtn; carrefour;
  ikea; bp; exxonmobil; chevron; eni; equinor; coca-cola; microsoft; google; volkswagen; nissan; bayer; pfizer; kpmg;
  deloitte; uber; bolt; care; handicap international; reporters without borders; doctors without borders; red cross`
    .split(';')
    .map((name) => name.trim()),
);

/** What is no part of the name before it: "Yahoo subsidiary". */
export const TAILS = set(`
  subsidiary subsidiaries unit units hotel hotels spokesman spokeswoman spokesperson official officials leader leaders
  chief chiefs fighter fighters member members worker workers analyst analysts executive executives employee employees
  lawmaker lawmakers supporter supporters customer customers share shares stock
`);

/** What an event's name ends in: "Africa Cup of Nations", "Olympic Games". */
export const EVENTS = set(
  'cup games championship championships olympics marathon open bowl contest festival tournament biennale grand-prix',
);

/** What bodies of many countries are alike, written large or not: alone it names none. */
export const COMMON_BODIES = set(`
  army navy police daily weekly humanitarian government parliament cabinet ministry opposition military judiciary union
  council commission committee court church bank hospital school university party agency department
`);

/** After the name of a people: "the Embera people". */
export const PEOPLES = set(
  'people peoples tribe tribes tribesmen clan clans language languages ethnic speakers pastoralists herders',
);

/** What a place is called by its last word, whoever it is called after: "Toussaint Louverture International Airport". */
export const SITES_OF = set(`
  airport aerodrome stadium bridge canal street avenue boulevard mosque shoal reef atoll strait volcano canyon prison jail
  oblast prefecture voivodeship governorate building castle
`);

/** A name right behind one of these is a body's: "the outlet Temirov Live", "drugmaker Cipla". */
export const BODY_ROLES = set(`
  firm company companies outlet broadcaster newspaper magazine retailer carmaker automaker planemaker chipmaker drugmaker
  phonemaker brewer brewery insurer lender conglomerate startup airline supermarket utility watchdog charity nonprofit
  ngo foundation gang cartel militia giant fintech consultancy subsidiary manufacturer wholesaler
  daily weekly tabloid paper club side union contractor operator publisher refiner shipbuilder smelter bookmaker
  church choir orchestra band regulator distributor telecoms utility exporter importer bloc faction
`);

/** Such nouns make a body of the name behind them where one of these stands before: "television station". */
export const BODY_ROLES_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `station: television tv radio
  channel: television tv news
  network: television tv radio
  maker: toy chip car drug truck phone plane weapons arms steel tyre tire shoe wine beer chocolate software
  group: the rights monitoring advocacy rebel militant armed aid industry energy mining media insurgent lobby activist
  party: the opposition ruling right left conservative liberal islamist socialist nationalist centrist populist
  site: news
  website: news
  agency: news relief ratings
  tank: think
  bank: investment commercial savings mobile private`
    .split('\n')
    .map((line) => line.split(':'))
    .map(([noun = '', before = '']) => [noun.trim(), set(before)] as const),
);

/** What a body's name ends in and hardly anything else that is written large. */
export const BODY_HEADS = set(`
  office institute agency authority ministry commission federation association foundation university council committee
  bureau union alliance bank company corporation society organisation organization inspectorate directorate secretariat
  department institution academy observatory league confederation trust chamber court patriarchate archdiocese diocese
  superintendency school navy army police guard corps assembly parliament tribunal movement party orchestra college fund
  programme service hospital front brigade brigades
`);

/** Before such a noun they make no body: "Oval Office", "Post Office". */
export const NO_BODIES = set(
  'oval post soviet head home box food tennis basketball centre center margaret inns',
);

/** What a body's name begins with in Spanish, Portuguese, French, Italian, Malay, Hebrew and Arabic, and clubs in many. */
export const BODY_OPENERS = set(`
  grupo groupe gruppo unión união unione movimiento movimento mouvement partido partito parti partai banco banque banca
  universidad universidade université università universitat universität instituto istituto fundación fundação fondation
  fondazione asociación associação associazione federación federação fédération confederación confederação confédération
  comité comisión comissão consejo conseil conselho ministerio ministério ministère ministero deportivo hapoel maccabi
  teatr teatro théâtre orchestre orquesta beitar dinamo dynamo lokomotiv spartak atlético atletico olympique empresa petróleos compañía companhia compagnie société
  sociedad sociedade sindicato syndicat frente coordinadora colectivo collectif observatorio observatório observatoire
  defensoría fiscalía hôpital radio rádio télé editorial jamaat hizb harakat jabhat katibat tehreek tehrik
  lashkar barisan perikatan persatuan pertubuhan yayasan brasserie brasseries cervecería laboratorio laboratorios cooperativa coopérative klub sporting athletic
`);

/** What a place's name begins with: "Stade de l'Amitié", "Río Hondo". */
export const PLACE_OPENERS = set(`
  stade estadio estádio stadio aeropuerto aeroporto aéroport río lago lac puerto cerro isla ilha île jebel jabal wadi plaza
`);

/** What a company's single word ends in: "Uzbekneftegaz". */
export const COMPANY_ENDINGS =
  /.{3}(?:neftegaz|neftegas|gazprom|neft|energo|telecom|telekom|petrol|bulgargaz|gaz)$/;
