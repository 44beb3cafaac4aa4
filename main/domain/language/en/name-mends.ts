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
  'ministry department directorate secretariat committee commission council',
);

/** Fields of ministries: after "and" they go on with the name. */
export const FIELDS = set(`
  health social welfare sports sport youth culture education science technology innovation environment environmental
  forestry natural resources energy mines mining minerals petroleum oil trade industry industries commerce labour labor
  employment transport transportation communication communications information planning development rural urban housing
  works roads water irrigation sanitation agriculture agricultural livestock fisheries lands tourism wildlife antiquities
  heritage gender women children family families community security defence defense interior home justice constitutional
  legal affairs finance economic economy economics cooperation integration foreign international human rights population
  immigration labor religious endowments public service services veterans emergency emergencies disaster management
  climate investment digital telecommunications media broadcasting infrastructure electricity power higher vocational
  training research food drugs nutrition sanitation hygiene consumer protection reconstruction refugees displacement
  migration expatriates reform administration municipalities municipal aviation ports railways maritime marine fishing
  land settlement pensions insurance solidarity humanitarian relief rehabilitation census statistics audit customs revenue
`);
