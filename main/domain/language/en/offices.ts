const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What people are by their office, in small letters: one list, by what each word says besides. */

/** They rule a place: "the mayor of Derna"; some are given names too. */
const RULERS_ONLY = 'mayor governor commissioner prefect';
const RULERS_AND_NAMES = 'bishop archbishop emir imam sultan';
/** They lead a body: "Head of Communications". */
const HEADS =
  'head director chief chairman chairwoman chairperson chair coordinator manager dean rector administrator inspector';
/** They hold an office by its own name: "Home Secretary". */
const HOLDERS = `
  secretary undersecretary under-secretary advocate barrister prosecutor minister ministers premier spokesman spokeswoman
  spokesperson ambassador chancellor senator congressman congresswoman lawmaker president vice-president envoy taoiseach
  metropolitan patriarch
`;
/** So in small letters alone: written large, people are called so as well. */
const OTHERS = 'representative commander adviser leader sheikh king';

/** Everybody who holds an office. */
export const OFFICES = set([RULERS_ONLY, RULERS_AND_NAMES, HEADS, HOLDERS, OTHERS].join(' '));

/** Who rules a place, before "of" and its name. */
export const RULERS = set(`${RULERS_ONLY} ${RULERS_AND_NAMES}`);

/** Who leads something, before "of": "Head of Communications". */
export const HEADS_OF = set(HEADS);

/** The last word of an office, which stands before a name and is none of it: "Home Secretary Charles Clarke". */
export const TITLE_OFFICES = set(`${RULERS_ONLY} ${HOLDERS}`);
