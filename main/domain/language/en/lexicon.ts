import { MONTHS, WEEKDAYS } from './date-words.ts';
import { GIVEN_NAMES, SURNAMES } from './person-names.ts';
import { BODY_NOUNS, PEOPLE_NOUNS, PERSON_NOUNS, PLACE_NOUNS } from './role-nouns.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** What a small word says, as bits in `WordFacts.cues`. */
export const CUE = {
  month: 1 << 0,
  weekday: 1 << 1,
  number: 1 << 2,
  multiplier: 1 << 3,
  timeUnit: 1 << 4,
  unit: 1 << 5,
  currency: 1 << 6,
  title: 1 << 7,
  rank: 1 << 8,
  orgHead: 1 << 9,
  placeHead: 1 << 10,
  weapon: 1 << 11,
  vehicle: 1 << 12,
  commonStart: 1 << 13,
  particle: 1 << 14,
  daypart: 1 << 15,
  season: 1 << 16,
  approximator: 1 << 17,
  function: 1 << 18,
  actor: 1 << 19,
  speech: 1 << 20,
  given: 1 << 21,
  surname: 1 << 22,
  personNoun: 1 << 23,
  peopleNoun: 1 << 24,
  bodyNoun: 1 << 25,
  placeNoun: 1 << 26,
} as const;
/** How many bits there are. */
export const CUE_COUNT = Object.keys(CUE).length;
/** Nouns for what a report may speak of instead of a name: "the town", "government forces". */
export const ROLE = CUE.personNoun | CUE.peopleNoun | CUE.bodyNoun | CUE.placeNoun;

export const NUMBERS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  hundreds: 100,
  dozen: 12,
  dozens: 12,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  scores: 20,
  tens: 10,
  bn: 1e9,
  mn: 1e6,
  trillions: 1e12,
};

const TABLE: readonly (readonly [number, readonly string[]])[] = [
  [CUE.month, Object.keys(MONTHS)],
  [CUE.weekday, Object.keys(WEEKDAYS)],
  [CUE.number, Object.keys(NUMBERS)],
  [CUE.multiplier, Object.keys(MULTIPLIERS)],
  [
    CUE.timeUnit,
    list(`second seconds minute minutes hour hours day days week weeks weekend month months year years
      decade decades century centuries fortnight night nights morning afternoon evening quarter`),
  ],
  [
    CUE.unit,
    list(`km kms kilometre kilometres kilometer kilometers metre metres meter meters m mile miles mi
      feet foot ft inch inches yard yards cm mm hectare hectares ha acre acres sq square cubic cu
      kg kgs kilogram kilograms kilo kilos tonne tonnes ton tons gram grams g mg pound lb lbs
      litre litres liter liters gallons barrels mw kw gw kwh megawatts mph kph knots kmh degrees
      percent per % ° m2 m3 km2 m3/s celsius fahrenheit hp bpd kt kilotons nautical hz khz mhz ghz`),
  ],
  [
    CUE.currency,
    list(`dollar dollars euro euros pounds sterling cents yen yuan rupee rupees rial rials riyal riyals
      dinar dinars lira liras ruble rubles rouble roubles franc francs shekel shekels dirham dirhams
      peso pesos naira shilling shillings krona kroner usd eur gbp syp iqd yer lbp afn hryvnia hryvnias
      won rand birr afghani afghanis ringgit baht real reais`),
  ],
  [
    CUE.title,
    list(`mr mrs ms miss dr prof sir lord lady president prime premier minister chancellor secretary king
      queen prince princess emir sheikh sheik imam ayatollah mullah pope bishop archbishop patriarch
      senator congressman congresswoman representative governor mayor ambassador envoy commissioner judge
      justice chairman chairwoman chief director spokesman spokeswoman spokesperson deputy vice professor
      doctor sayyid hajji haji father rev reverend coordinator rapporteur attorney leader commander
      candidate coach author writer journalist reporter clerk singer actor actress founder ceo
      activist lawyer analyst caliph sultan emperor duke baron count dame rabbi tsar`),
  ],
  [
    CUE.rank,
    list(`gen general lt lieutenant col colonel maj major capt captain cmdr commander adm admiral brig
      brigadier sgt sergeant corporal private marshal officer`),
  ],
  [
    CUE.orgHead,
    list(`ministry department agency council committee commission union party army forces force front
      brigade brigades battalion regiment division corps command coalition movement organisation
      organization association federation foundation institute institution university college school
      bank company corporation corp inc ltd llc plc group groups observatory court parliament assembly
      senate congress house government administration authority authorities police service services
      bureau office board fund programme program mission network league society club team news agency
      television tv radio times post press media guard guards militia militias state alliance
      confederation secretariat directorate crescent cross watch reporters airlines airways
      industries international partners holdings systems technologies laboratory hospital museum`),
  ],
  [
    CUE.placeHead,
    list(`province governorate district city town village region county state island islands river lake
      sea ocean gulf strait mountain mountains mount valley desert dam bridge airport base camp border
      street road square avenue highway crossing port harbour harbor bay peninsula plain north south
      east west northern southern eastern western central province canal park neighbourhood
      neighborhood suburb countryside hill hills forest republic kingdom barrage airfield airbase`),
  ],
  [
    CUE.weapon,
    list(`weapon weapons munition munitions mortar mortars missile missiles rocket rockets grenade grenades
      rifle rifles artillery bomb bombs ied ieds vbied vbieds mine mines landmine landmines gun guns
      howitzer howitzers warhead warheads shells explosives ammunition airstrike airstrikes bombardment
      shell torpedo pistol pistols kalashnikov rpg rpgs sarin chlorine napalm`),
  ],
  [
    CUE.vehicle,
    list(`aircraft helicopter helicopters plane planes jet jets drone drones tank tanks warplane warplanes
      bomber bombers frigate destroyer carrier submarine vehicle vehicles warship warships
      airlifters humvee humvees`),
  ],
  [
    CUE.particle,
    list(`al el ibn bin abu abd abdul van von de der den del della di da dos du la le bint um umm ben ad an
      ar as ash at az ould mac st zu ter ul ud`),
  ],
  [CUE.daypart, list('morning afternoon evening night noon midnight dawn dusk')],
  [CUE.season, list('spring summer autumn fall winter ramadan')],
  [
    CUE.approximator,
    list('about around approximately roughly nearly almost over under above below some circa'),
  ],
  [
    CUE.function,
    list(`the a an of and or but in on at to for from by with as is are was were be been has have had he she
      it they we you i his her its their our my this that these those which who whom what when where why
      how if then than so not no nor all any both each other another such some into onto upon over under
      after before since until while during against between among through about also only just more most
      there here will would can could may might must should do does did up down out off again
      near within across along toward towards despite although though because however meanwhile including
      following amid throughout behind beyond inside outside without whether yet even still too very many
      few several every according`),
  ],
  [
    CUE.actor,
    list(`regime rebels rebel fighters fighter militants militant terrorists terrorist soldiers troops
      insurgents opposition forces people population civilians residents refugees civilian members
      partners allies parties coalition government authorities officials protesters jihadists extremists
      community group groups network organization leaders countries nations army military police`),
  ],
  [CUE.given, GIVEN_NAMES],
  [CUE.surname, SURNAMES],
  [CUE.personNoun, PERSON_NOUNS],
  [CUE.peopleNoun, PEOPLE_NOUNS],
  [CUE.bodyNoun, BODY_NOUNS],
  [CUE.placeNoun, PLACE_NOUNS],
  [
    CUE.speech,
    list(`said says told added warned announced replied reported called urged claimed stated wrote asked
      argued confirmed insisted tweeted denied explained`),
  ],
];

const CUES: ReadonlyMap<string, number> = (() => {
  const cues = new Map<string, number>();
  for (const [bit, words] of TABLE) {
    for (const word of words) cues.set(word, (cues.get(word) ?? 0) | bit);
  }
  return cues;
})();

/** The cues of a word in small letters. */
export const cuesOf = (lower: string): number => CUES.get(lower) ?? 0;
