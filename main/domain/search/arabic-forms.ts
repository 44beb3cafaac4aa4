/**
 * Light stemming after Larkey, Ballesteros and Connell ("light10"), turned round: what a word is looked for as, and
 * not what every word of a text becomes, so that nothing is read into a text's own first letters. All letters are
 * folded: alef forms are one, ta marbuta is ha.
 */

/** Conjunction, preposition, article, as they are written to a word. */
const PROCLITICS = [
  ...['', 'و', 'ف'].flatMap((and) =>
    ['', 'ال', 'ب', 'بال', 'ك', 'كال', 'ل', 'لل'].map((to) => and + to),
  ),
  'س',
  'وس',
];
/** Words that only begin as if they had one: parents, adult. */
const NO_ARTICLE = /^(?:والد|بالغ)/u;
/** With the article it is surely none of the word's own letters. */
const ARTICLE = /^[وف]?(?:ال|بال|كال|لل)(?=\p{L}{3})/u;

const ENDINGS = [
  '',
  'ا',
  'ه',
  'ها',
  'هم',
  'هن',
  'هما',
  'نا',
  'كم',
  'ي',
  'يه',
  'ات',
  'ين',
  'ون',
  'يين',
  'يون',
  'يات',
  // Of Persian, behind a joint that nobody sees.
  'هاي',
  'هايي',
];
/** Ta marbuta and the plural before an ending are written open. */
const OPEN = ['ته', 'تها', 'تهم', 'تهن', 'تنا', 'تي', 'تين', 'تان', 'اته', 'اتها', 'اتهم', 'اتنا'];
const ALL_ENDINGS: ReadonlySet<string> = new Set([
  ...ENDINGS,
  ...OPEN,
  ...OPEN.map((ending) => `ي${ending}`),
]);
/** What is taken off the word that was asked for; the longest first. */
const TAKEN_OFF = /(?<=\p{L}{3})(?:ات|ين|ون|يه|ها|ه|ي)$/u;
/** Names that only look as if they had an ending. */
const WHOLE: ReadonlySet<string> = new Set(['بحرين', 'فلسطين', 'صين', 'امارات', 'ليبيه', 'حنين']);

const ARABIC = /^[\u0621-\u064a]+$/u;

/** The beginnings that forms of a folded word have; no endings where it is itself a beginning. */
export interface ArabicForms {
  /** In front of an ending. */
  readonly beginnings: readonly string[];
  has(term: string): boolean;
}

/** The forms of a folded Arabic word; null for another one, and one too short to have forms told apart. */
export function arabicForms(word: string, isPrefix: boolean): ArabicForms | null {
  if (!ARABIC.test(word)) return null;
  const bare = NO_ARTICLE.test(word) ? word : word.replace(ARTICLE, '');
  if (bare.length < (isPrefix ? 2 : 3)) return null;
  const stem = WHOLE.has(bare) || isPrefix ? bare : bare.replace(TAKEN_OFF, '');
  const beginnings = PROCLITICS.flatMap((proclitic) =>
    [...new Set([bare, stem])].map((base) => proclitic + base),
  );
  const ends = (rest: string) => isPrefix || ALL_ENDINGS.has(rest);
  return {
    beginnings,
    has: (term) =>
      term === word ||
      (term.includes(stem) &&
        beginnings.some((start) => term.startsWith(start) && ends(term.slice(start.length)))),
  };
}
