/** Words that turn a number beside them into a name or a place in a list, as data. */

import { MONTH_WORDS } from './date-words.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Before a number: "Resolution 2254", "Phase 3", "Camp 4". */
export const DESIGNATIONS = list(`
  resolution resolutions km weeks article articles section sections chapter annex paragraph paragraphs para paras page pages
  p pp table tables figure fig figures no nos no. nos. number numbers phase phases stage level levels tier category
  categories class grade type types group groups camp camps highway route road motorway line block sector zone zones
  area areas district ward gate terminal pier room building floor flat house base post checkpoint flight boeing
  airbus unit brigade division battalion regiment company task force channel version part parts volume vol issue
  item items point rule clause act law decree order directive regulation protocol form box case file document
  report agenda session round game match day week month year quarter chapter verse psalm studio apartment suite
  platform bus train tram ext extension tel phone fax call dial code passcode psc pin zip postcode model mark mk
  size scale magnitude step task goal sdg objective option scenario appendix lot seat seats window radio fm apollo
  iphone windows covid formula super interstate exit mile grid square cell block pillar ring borehole well school
  hospital reactor turbine lane berth hangar runway warehouse site team
`);

/** The same words in plain use ("in the camp 20 people"), only a name when capitalised. */
export const CAPITALISED_DESIGNATIONS = list(`
  group groups camp camps highway route road motorway line block sector zone area district ward terminal post
  checkpoint unit brigade division battalion regiment company task force channel day week month year quarter
  point act law order form box case file document report building floor house base room train bus school hospital weeks km
  reactor site team part parts game match round step goal mark well warehouse number numbers class grade type
  level levels call square ring mile lane seat seats
`);

/** After "two-", "three-": a manner of speaking, nothing counted. */
export const HYPHEN_IDIOMS = list(`
  state way sided time dimensional fold pronged tier tiered track front wheel party star step stop hand off on one
  thirds term pointer up size piece and to or liner horse stroke phase round part speed level edged man woman person
  year-old month-old week-old day-old
`);

/** After "one": an idiom or a pronoun. */
export const ONE_IDIOMS = list(`
  another day night morning afternoon evening thing reason way hand side point must can should may might could would
  never always who that which knows by time side’s half moment too else
`);

/** Before "one": a pronoun. */
export const BEFORE_ONE = list(
  'no this that which any every each another other last first next latest number',
);

/** After a number: it places something in time. */
export const AFTER_DURATION = list(
  'ago later earlier before after hence old previously beforehand prior since from',
);

/** After a number: it multiplies. */
export const MULTIPLIERS = list('times fold x');

/** The last word of a street's name, after its number: "14 Riverside Drive". */
export const STREETS = list(`
  street st st. road rd rd. avenue ave ave. drive lane boulevard blvd square close crescent terrace rue
`);

/** Before a calibre or bore that names a weapon. */
export const WEAPONS = list(`
  shell shells round rounds mortar mortars gun guns howitzer howitzers cannon cannons rocket rockets ammunition
  rifle rifles pistol pistols machine artillery projectile projectiles munition munitions calibre caliber
`);

/** After a four-digit number that could be a year: it rather counts. */
export const YEAR_FROM = 1900;
export const YEAR_TO = 2099;

/** Before a four-digit number: it is a year. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set([
  ...list(`
  in since until till by from of during for after before early late mid year circa fiscal and to between through
  spring summer autumn winter the
`),
  ...MONTH_WORDS,
]);
