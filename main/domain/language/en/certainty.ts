/** Words that say that something is not so, or only perhaps so, and pairs that say the contrary; as data. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const phrases = (words: string): readonly string[] =>
  words.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));

/** What follows is not so. */
export const NOT_BEFORE: readonly string[] = phrases(`
  not, not want to, not wish to, not willing to, unwilling to, not able to, not agree to, not manage to, never, cannot,
  unable to, failed to, fails to, fail to, failing to, yet to, refused to, refuses to, refuse to,
  declined to, declines to, decline to, rejected calls to, rejects calls to, rejected demands to, dismissed calls to,
  resisted calls to, ignored calls to, impossible to, without, out of, prevented from, barred from, kept from,
  stopped from, far from, instead of, rather than, no longer, incapable of, short of, hardly, barely,
  ruled out, rules out, rule out, ruling out, stopped, ceased, lack of, lacks, lacked, lacking, dont, doesnt, didnt, isnt,
  wasnt, arent, werent, hasnt, havent, hadnt, wont, wouldnt, cant, couldnt, shouldnt
`);

/** Nothing that follows with them as its subject is so. */
export const NONE = list('no none nobody nothing neither nor nowhere');

/** Anything that makes a sentence say no in a way of its own. */
export const NEGATIVE = list(
  `not never cannot unless no none nobody nothing neither nor nowhere without unable fail refuse decline impossible hardly
  barely deny lack reject rule prevent bar stop cease shortage absent absence unverified unconfirmed against only few
  little yet still beyond block cut halt suspend shut close miss missing`,
);

/** It may be so, or not. */
export const POSSIBLE = list('may might could possibly perhaps maybe');
/** It is held likely, or said by others. */
export const EXPECTED = list(
  `likely probably expected expects expect presumably apparently reportedly allegedly unconfirmed suspected supposed
  thought assumed presumed seems seem seemed appears appear appeared believed feared unverified rumoured alleged purported`,
);
/** It is still to come. */
export const FUTURE = list(
  `will would shall plan plans planned planning intend intends intended scheduled due should must if unless`,
);

const ROWS = `
  open reopen | close shut block seal
  accept agree approve adopt ratify | refuse reject decline veto
  confirm verify admit acknowledge | deny contradict reject dispute contest
  rise increase grow climb jump surge soar gain expand raise double triple quadruple | fall halve decrease drop decline shrink plunge tumble slump reduce cut slash
  resume restart continue | suspend halt interrupt
  start begin commence launch | end finish stop cease conclude
  arrive enter reach | leave depart withdraw
  alive survive | dead die kill
  safe secure | unsafe dangerous insecure
  allow permit authorise authorize grant | ban forbid prohibit bar deny refuse
  support back endorse | oppose condemn
  win gain | lose
  succeed success | fail failure
  possible | impossible
  improve better | worsen worse deteriorate
  extend prolong | shorten
  upstream | downstream
  north northern | south southern
  east eastern | west western
  first | last
  inside | outside
  above | below
  before | after
  full | empty
  strong | weak
  guilty | innocent
  acquit exonerate clear | convict sentence jail imprison
  opposition | ruling governing
  arrest catch capture detain | escape flee
  agreement deal | disagreement
  stay remain | move leave flee
  legal lawful | illegal unlawful
  public | secret
  include | exclude
  high higher | low lower
  majority | minority
  praise welcome | criticise criticize condemn
  clean | dirty contaminated
  arrest detain jail hold imprison | free release
  buy | sell
  import | export
  lend | borrow
  attack | defend
  true genuine authentic real | false fake forged
  early earlier | late later
  present | absent
  same | different
  hot | cold
  right correct | wrong incorrect mistaken
  victory win | defeat
  ally friend | enemy
  hire recruit appoint | dismiss sack fire
  profit surplus | loss deficit
  dry | wet
  rich wealthy | poor
  man | woman
  boy | girl
  brother | sister
  father | mother
  son | daughter
  husband | wife
  upper | lower
  load | unload
  connect | disconnect
  appear | disappear
  heavy | light
  long | short
  deep | shallow
  easy | difficult
  cheap cheaper | expensive dear dearer
  good | bad
  positive | negative
  civilian | military
  domestic | foreign
  rural | urban
  private | public
  morning | evening
  daytime | night
  optimistic | pessimistic
  peace | war
  senior | junior
  maximum | minimum
  major | minor
  ahead | behind
  top | bottom
  inner internal | outer external
  winner | loser
  pass | fail
  join | quit
  raise lift | sink
  clear | unclear
  enough sufficient | insufficient
  summer | winter
  spring | autumn
  ready | unready
  repair mend fix | break damage
  found discover | lost
  encourage | discourage
  united | divided
  near | far
  more | fewer less
  most | least few
  largest biggest | smallest
  available | unavailable
  known | unknown
  lift | impose
  damaged | intact undamaged unharmed
  wounded injured | unhurt unharmed
  complete | partial
  able | unable
  friendly | hostile
  recognise recognize | ignore
  independent | dependent
  temporary | permanent
  exceed | undershoot
  ease calm | escalate intensify
  advance | retreat
  flee | return
  rescue save | drown
  ask demand | oppose
  highest record peak | lowest
  longest | shortest
  oldest | youngest
  strongest | weakest
  richest | poorest
  fastest | slowest
  praise welcome thank | criticise criticize condemn
  invade enter occupy | withdraw leave retreat
  maintain hold keep | abandon relinquish surrender
  regain recapture retake capture seize | lose
  give provide send deploy | withdraw withhold
  obey comply respect observe | violate breach break
  trust | distrust mistrust
  hope optimism | despair
  safe | unsafe
  alive | dead
  like | unlike
  encourage | deter
  strengthen | weaken
  accelerate quicken | slow
  exceed | undershoot
  evacuate | return
  widen | narrow
  receive get | lose
  claim accept admit | deny
  qualify | disqualify
  approve | disapprove reject
  remember | forget
  create establish | abolish dissolve dismantle
  build rebuild construct | destroy demolish
  reach | miss
  adequate | inadequate
  voluntary | forced involuntary
  similar same alike | different
  often frequently | rarely seldom
`;

/** The words of one side of a pair of contraries, which side it is, and what the pair is called. */
export const OPPOSITES: readonly (readonly [
  words: readonly string[],
  side: 1 | -1,
  pair: string,
])[] = ROWS.trim()
  .split('\n')
  .flatMap((row) => {
    const [plus = [], minus = []] = row.split('|').map((side) => side.trim().split(/\s+/));
    const pair = plus[0] ?? '';
    return [[plus, 1, pair] as const, [minus, -1, pair] as const];
  });

/** What became of people, and who did it: who says one of a row, and the source another, says something else. */
export const EXCLUSIVE: readonly (readonly (readonly string[])[])[] = [
  [['kill'], ['wound'], ['miss'], ['displace'], ['arrest'], ['abduct']],
  [['fighter'], ['soldier', 'army', 'government', 'police']],
  [['civilian'], ['soldier', 'fighter', 'police']],
  [['child'], ['adult', 'elderly']],
  [['woman'], ['man']],
  [['double'], ['triple'], ['quadruple']],
  ...[
    'cholera measles malaria dengue polio typhoid hepatitis ebola diphtheria mpox meningitis tuberculosis influenza covid leptospirosis leishmaniasis anthrax rabies plague scabies diarrhoea marburg',
    'wheat sorghum rice maize millet barley cassava bread flour sugar oil salt beans lentils',
    'petrol diesel kerosene',
    'tent blanket mattress jerrycan soap bucket tarpaulin',
    'truck boat train plane helicopter bus',
    'school hospital mosque church market prison station factory',
    'drone rocket mortar missile grenade mine shell',
    'earthquake flood drought fire cyclone storm landslide',
    'bridge road railway port airport dam',
    'village district province',
    'doctor nurse teacher engineer driver',
    'dollar euro pound',
    'spring summer autumn winter',
  ].map((row) => row.split(' ').map((word) => [word])),
];

/** Two facts of time or place that change by one small word; they count where what follows them is the same. */
export const TURNING: ReadonlySet<string> = new Set([
  'before',
  'after',
  'above',
  'below',
  'inside',
  'outside',
  'most',
  'few',
  'first',
  'last',
]);
