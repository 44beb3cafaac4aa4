import { GROUPS } from './claims/groups.ts';
import { type BriefTongue, labelsFor } from './labels.ts';

/** Words of a source in a brief of another language: what has a word there is said with it, the rest is quoted. */

/** Whether words of a source say more than a name, which a reader of the brief's language may not read. */
export const isForeign = (words: string, language: string | null, tongue: BriefTongue): boolean => {
  if (isArabic(words) !== (tongue === 'ar') && /\p{L}/u.test(words))
    return isArabic(words) || hasCommonWord(words);
  return tongueOf(language) !== tongue && hasCommonWord(words);
};
/** Whether words are written in Arabic letters, be it in part. */
export const isArabic = (words: string): boolean => /\p{Script=Arabic}/u.test(words);
/** The language of a text without its region; English where it is not known. */
export const tongueOf = (language: string | null): string => (language ?? 'en').split('-')[0] ?? '';

/** "le gouverneur Augustin Kyungu" has a word that is no name; "Médecins du Lac" has none. */
const hasCommonWord = (words: string): boolean =>
  /(?<![\p{L}’'-])\p{Ll}{2,}(?!\p{L})/u.test(words.replace(LINKS, ' ')) || OPENS_FRENCH.test(words);
const LINKS =
  /(?<![\p{L}-])(?:of|the|for|and|in|de|du|des|d['’]|la|le|les|l['’]|et|pour|en|al|el|bin|ibn|von|van|der|da|dos|hub|office)(?![\p{L}-])/gu;
const OPENS_FRENCH = /^(?:(?:Des|Les|Le|La|Un|Une) |L['’])/u;

/** A part's words, "96 civils": its group where it is one, else as a quotation. */
export function partIn(words: string, language: string | null, tongue: BriefTongue): string {
  if (!isForeign(words, language, tongue) && !isArabic(words)) return words;
  if (isArabic(words) && tongue === 'ar') return words;
  const group = GROUPS.find(({ nouns }) => {
    const [noun = ''] = nouns.exec(` ${words}`) ?? [];
    return noun !== '' && noun.trim() === words.trim();
  });
  return group ? group.names[tongue] : labelsFor(tongue).quoted(words);
}

/** What a text does not say for certain. */
interface Hedge {
  /** How it says so, and what. */
  readonly how: string;
  readonly what: string;
}

/** "(presumed dead)": as the text has it, where it is of the brief's language; else in words of that one. */
export function hedgeIn(
  sentence: string,
  tongue: BriefTongue,
): { readonly words: string; readonly isMissing: boolean } | null {
  for (const [language, pattern] of HEDGED) {
    const { words, how = '', what = '' } = pattern.exec(sentence)?.groups ?? {};
    if (words === undefined) continue;
    const hedge = { how: keyIn(HOW, how), what: keyIn(WHAT, what) };
    const isMissing = hedge.what === 'missing' && hedge.how === 'reported';
    return { words: language === tongue ? words : inWords(hedge, tongue), isMissing };
  }
  return null;
}

const HEDGED: readonly (readonly [BriefTongue, RegExp])[] = [
  [
    'en',
    /^[^.;,،]*?(?<!\p{L})(?<words>(?<how>reported|presumed|believed|thought|feared|reportedly|allegedly) (?:to be |to have (?:been )?)?(?<what>missing|dead|killed|drowned|buried|trapped|abducted|detained|wounded|injured|displaced))(?!\p{L})/iu,
  ],
  [
    'fr',
    /^[^.;,،]*?(?<!\p{L})(?<words>(?<how>portée?s|signalée?s|présumée?s|déclarée?s) (?<what>disparue?s|morte?s|tuée?s|noyée?s|enlevée?s|blessée?s))(?!\p{L})/iu,
  ],
  [
    'ar',
    /^[^.;,،]*?(?<!\p{L})(?<words>في (?<how>عداد) (?<what>المفقودين|القتلى|الموتى))(?!\p{L})/u,
  ],
];

/** The key of the words that a text has, whatever their ending. */
const keyIn = (words: Readonly<Record<string, RegExp>>, said: string): string =>
  Object.entries(words).find(([, pattern]) => pattern.test(said))?.[0] ?? 'reported';
const HOW: Readonly<Record<string, RegExp>> = {
  presumed: /^(?:presumed|believed|thought|présum)/iu,
  feared: /^feared/iu,
  reported: /^(?:report|alleged|port|signal|déclar|عداد)/iu,
};
const WHAT: Readonly<Record<string, RegExp>> = {
  missing: /^(?:missing|disparu|المفقودين)/iu,
  dead: /^(?:dead|killed|mort|tué|القتلى|الموتى)/iu,
  drowned: /^(?:drowned|noy)/iu,
  buried: /^(?:buried|trapped)/iu,
  abducted: /^(?:abducted|enlev)/iu,
  detained: /^detained/iu,
  wounded: /^(?:wounded|injured|bless)/iu,
  displaced: /^displaced/iu,
};

function inWords({ how, what }: Hedge, tongue: BriefTongue): string {
  const said = [HOW_SAID[tongue][how], WHAT_SAID[tongue][what]];
  // "Presumed dead", and "morts présumés", "قتلى على ما يُعتقد".
  return (tongue === 'en' ? said : said.reverse()).filter(Boolean).join(' ');
}
type Said = Readonly<Record<BriefTongue, Readonly<Record<string, string>>>>;
const HOW_SAID: Said = {
  en: { reported: 'reported', presumed: 'presumed', feared: 'feared' },
  fr: { reported: 'selon les signalements', presumed: 'présumés', feared: 'à ce que l’on craint' },
  ar: { reported: 'بحسب البلاغات', presumed: 'على ما يُعتقد', feared: 'على ما يُخشى' },
};
const WHAT_SAID: Said = {
  en: {
    missing: 'missing',
    dead: 'dead',
    drowned: 'drowned',
    buried: 'trapped',
    abducted: 'abducted',
    detained: 'detained',
    wounded: 'wounded',
    displaced: 'displaced',
  },
  fr: {
    missing: 'disparus',
    dead: 'morts',
    drowned: 'noyés',
    buried: 'ensevelis',
    abducted: 'enlevés',
    detained: 'détenus',
    wounded: 'blessés',
    displaced: 'déplacés',
  },
  ar: {
    missing: 'مفقودون',
    dead: 'قتلى',
    drowned: 'غرقى',
    buried: 'عالقون',
    abducted: 'مختطفون',
    detained: 'محتجزون',
    wounded: 'جرحى',
    displaced: 'نازحون',
  },
};
