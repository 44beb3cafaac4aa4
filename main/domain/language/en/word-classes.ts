/** Closed and half-closed word classes of English, as far as noun phrases and clauses need them. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS = list(
  'the a an this that these those its their his her our my your all any each every no some such other both',
);

export const PREPOSITIONS = list(`
  of in on at by for from to with without into onto over under across through throughout during since until till
  before after about above below between among amid against along around behind beside besides beyond despite
  inside outside near off per toward towards upon via within as than like because due including excluding
  according amongst
`);

export const CONJUNCTIONS = list(
  'and or but nor while whereas although though because if when where which who whom whose that so then as whether',
);

export const PRONOUNS = list(
  'i he she it we they you him her them us me who whom which that there this these those one everyone nobody himself themselves itself',
);

export const AUXILIARIES = list(`
  is are was were be been being am has have had having do does did can could may might will would shall should must
  cannot hasn’t haven’t hadn’t isn’t aren’t wasn’t weren’t remain remains remained
`);

/** Adverbs that stand between a noun and its verb, or before a participle. */
export const ADVERBS = list(`
  also now still already only just even so far not never later then again once reportedly newly recently currently
  together alone away ago apart home abroad here there today yesterday overnight there meanwhile soon almost
  nearly about more less most further either too very ever seldom often rarely usually
`);

/** Finite forms that no suffix betrays: base and -s forms follow below. */
export const PAST_TENSE = list(`
  fled fell rose left went took came said told ran began became made sent found lost won held met hit got gave saw
  stood kept brought bought built put set cut shot struck fought drove flew grew knew led paid read sold spent spoke
  stole swept threw wore wrote broke burst caught chose drew drank ate felt forgot froze heard hid hurt laid lay let
  sank sat shook shut slept sought split spread swam taught thought tore understood woke burnt died arrived survived
  remained returned escaped lived lasted collapsed happened occurred emerged appeared belonged depended seemed
  disappeared vanished perished gathered marched protested rallied backed opposed supported crossed joined attended
  agreed decided refused tried managed attempted vowed chanted demanded clashed exploded erupted landed waited complained
  resigned retired surrendered defected migrated camped prayed resumed showed demonstrated expired failed struggled
  participated worked needed wanted faced received reached entered participated voted answered responded claimed
  pleaded hung skidded departed crashed resided slumped plunged soared hesitated wept knelt slid
`);

/** Past participles without -ed. */
export const IRREGULAR_PARTICIPLES = list(`
  taken given seen known shown killed held found lost built sent put set cut hit shot hurt made left born driven
  written broken stolen sold bought brought caught chosen drawn fed forced frozen hidden kept laid led meant met paid
  read rebuilt run sought spent split spread stuck struck sunk sworn swept taught thrown told torn won worn beaten
  blown bound flown forgotten gone grown overrun overthrown
`);

/** Base forms and third persons that often follow a counted noun ("people need"). */
export const PRESENT_TENSE = list(`
  need needs live lives face faces require requires lack lacks depend depends rely relies include includes say says
  remain remains work works make makes take takes go goes come comes get gets give gives have seek seeks receive
  receives suffer suffers flee flees die dies arrive arrives cross crosses return returns stand stands stay stays
  want wants use uses believe believes fear fears plan plans hope hopes continue continues carry carries cost costs
  cover covers run runs become becomes begin begins keep keeps know knows think thinks see sees feel feels want
  patrol patrols control controls hold holds host hosts shelter shelters operate operates provide provides serve
  serves support supports oppose opposes back backs trust trusts reach reaches rise rises fall falls grow grows
  exceed exceeds account accounts earn earns pay pays sell sells buy buys eat eats drink drinks sleep sleeps walk
  walks speak speaks belong belongs own owns share shares represent represents constitute constitutes comprise
  comprises form forms contain contains appear appears await awaits wait waits risk risks struggle struggles enter
  enters leave leaves move moves join joins participate vote votes agree agrees disagree approve approves expect
  pass passes meet meets are spend spends average averages charge charges fetch fetches
`);

/** Plurals that no -s betrays. */
export const IRREGULAR_PLURALS = list(`
  people men women children policemen policewomen servicemen servicewomen gunmen fishermen tribesmen militiamen
  businessmen clergymen firemen airmen infantrymen guardsmen spokesmen countrymen townspeople tribespeople
  police cattle livestock poultry sheep fish personnel staff troops crew aircraft spacecraft hovercraft data media
  teeth feet mice oxen lives wives knives halves headquarters barracks species series means infantry
  militia cavalry clergy youth folk persons artillery dead wounded injured missing homeless elderly infants
  bacteria criteria phenomena fungi medics camels goats us congressmen schoolchildren grandchildren stepchildren
  gendarmes rohingya hazara yazidi fulani tuareg hutu tutsi dinka nuer japanese chinese vietnamese congolese sudanese
  lebanese burmese maltese portuguese senegalese nepalese timorese beninese togolese gabonese roma
  cases deaths
`);

/** Words in -s that are not plurals. */
export const SINGULAR_IN_S = list(`
  this is was has as its his us yes plus thus across versus gas bus class mass access crisis basis analysis process
  press loss address success stress congress fitness illness business witness fortress mattress progress emphasis
  virus corpus census consensus campus status focus surplus bonus apparatus chaos diabetes rabies measles news
  politics economics physics logistics mathematics series species always perhaps sometimes besides towards
  afterwards previous various serious religious dangerous famous enormous numerous anonymous precious suspicious
  infectious contagious indigenous homeless jobless helpless useless landless stateless wireless countless
  less unless christmas texas paris laos cyprus honduras damascus asbestos cholera overseas hepatitis meningitis
  tuberculosis sepsis diagnosis hypothesis synthesis harness illness sickness weakness darkness
  ’s 's alias atlas canvas
`);

/** Plurals that still modify the noun after them ("women doctors", "weapons depots"). */
export const ATTRIBUTIVE_PLURALS = list(`
  women men weapons arms sports goods rights operations systems communications customs munitions veterans sales
  services logistics explosives drugs narcotics savings earnings nations forces affairs states police livestock
  cattle staff personnel youth troops militia infantry artillery media data crew children infants japanese chinese
  congolese sudanese lebanese burmese nepalese vietnamese portuguese senegalese rohingya hazara yazidi fulani tuareg
  roma aircraft headquarters
`);

/** Adjectives that count as the noun after a number ("13 wounded"). */
export const NOMINAL_ADJECTIVES = list(
  'dead wounded injured killed missing hurt injuries displaced sick homeless hospitalised hospitalized inj kia wia',
);

/** Stand for the noun before them ("42 others were hurt"). */
export const OTHERS = list('others more other fewer');

/** "-ed" words that are adjectives before a noun, so no verb either way. */
export const NOT_PARTICIPLES = list(
  'hundred red bed need seed feed speed deed breed creed weed shed sacred wicked aged indeed embed naked kindred',
);

/** Shares that have a name of their own, which stands right before the number. */
export const RATE_NAMES = list(
  'rate ratio prevalence coverage turnout incidence inflation unemployment cfr gam sam positivity',
);
