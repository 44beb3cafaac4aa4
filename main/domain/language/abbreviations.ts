import { MONTH_NAMES, WEEKDAY_NAMES } from './en/date-words.ts';

/**
 * Words that end in a full stop without ending a sentence: lower case, without the last stop.
 * General usage of news English, with the commonest of French, German and Spanish.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** A name or a comparison follows: never the end of a sentence when text follows on the line. */
export const BEFORE_NAME = list(`
  mr mrs ms mx messrs mme mlle dr drs prof rev fr hon pres amb sen sens rep reps gov govs
  gen lt col maj capt cmdr cdr adm brig sgt cpl pvt pfc spc insp supt
  sra srta lic ing vs v e.g i.e viz cf ca approx z.b d.h bzw attn tel resp
`);

/** A number follows ("No. 5", "Jan. 3", "pp. 12–14"): a sentence goes on only before a number. */
export const BEFORE_NUMBER = list(`
  no nos nr núm p pp pg vol vols fig figs art arts sect ch chap para paras par pt eq ex app ref
  est res doc ser jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** May stand at the end of a sentence: it ends when a word follows that often begins one. */
export const AMBIGUOUS = list(`
  inc corp ltd co llc plc bros jr sr esq dept dist div est assn assoc univ inst intl govt natl
  st ste mt ft hr sec det del ave blvd rd hwy bldg al ph.d m.d b.a m.a ed eds trans ret
`);

/** Times of day: the sentence goes on before a weekday, a month or a time zone. */
export const AFTER_HOUR = list('a.m p.m am pm');

export const DAY_OR_MONTH: ReadonlySet<string> = new Set([
  ...[...WEEKDAY_NAMES, ...MONTH_NAMES].map((name) => name.toLowerCase()),
  'local',
]);

/** Words that often begin a sentence and seldom follow an initial or an abbreviation in a name. */
export const SENTENCE_STARTERS = list(`
  the a an this that these those there here it its he she they we i you his her their our my
  in on at by for from to with without after before since until as while when where who what why
  how if although though because but and or so yet however meanwhile moreover instead also still
  no not both many most some several all each another other earlier later last yesterday today
  according under over during despite among amid between about more now then once one two three
  is was are were has have had will would can could should may might do does did
`);
