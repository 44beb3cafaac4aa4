import type { Span } from '../../document.ts';
import { MONTH_NAMES, MONTHS, WEEKDAY_NAMES } from '../../language/en/date-words.ts';
import { capitalised } from '../../text/capitalised.ts';

/** A time expression of a sentence, with its preposition. */
export interface TimePhrase extends Span {
  readonly text: string;
}

const SHORT = Object.keys(MONTHS)
  .filter((word) => word.length < 5 && !/^(?:may|june|july)$/.test(word))
  .map(capitalised);
/**
 * Names of months and weekdays while phrases are looked for: letters of a script that no such sentence is in, as
 * many as the name has. Spelt out wherever a date may stand, they made a pattern that took a second to compile.
 */
const STANDS_FOR = { month: 'ꀀ', shortMonth: 'ꀁ', weekday: 'ꀂ', rest: 'ꀃ' };
const { month, shortMonth, weekday, rest } = STANDS_FOR;
const MONTH = `(?:${month}${rest}*|${shortMonth}${rest}*\\.?)`;
const WEEKDAY = `${weekday}${rest}*`;
const CAPITAL = `[\\p{Lu}${month}${shortMonth}${weekday}]`;
const SMALL = `[a-z${rest}]`;
/** Short forms, which only a preposition makes sure. */
const SHORT_DAY = `(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\b(?:\\.(?= [a-z]))?(?! ${CAPITAL})`;
const PART = '(?:morning|afternoon|evening|night)';
const YEAR = '(?:19|20)\\d{2}';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const NUMBER =
  '(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|couple of|half a|a single|a|an)';
const UNIT =
  '(?:seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|weekends?|nights?|centur(?:y|ies)|season|semester)';
const SEASON =
  '(?:spring|summer|autumn|fall|winter|season|Ramadan|Eid|Easter|Christmas|Nowruz|Diwali|Passover|Lent|Pentecost|New Year)';
const DATE = [
  `${DAY}(?:(?:,| and| to| ?[-–]) ?${DAY}){0,3} ${MONTH}(?:,? ${YEAR})?`,
  `${MONTH} ${DAY}(?:(?: and| to|[-–]) ?${DAY})?\\b(?:, ${YEAR})?`,
  `(?:early |late |mid-?)?${MONTH}(?: (?:of )?${YEAR})?(?= |[.,;:)]|$)`,
  `(?:${WEEKDAY})(?: ${PART})?(?:,? (?:${DAY} ${MONTH}|${MONTH} ${DAY})(?:,? ${YEAR})?)?`,
  `(?:early |late |mid-?)?(?:FY ?)?${YEAR}(?:[-–/]\\d{2,4})?(?![,.]?\\d)`,
  '\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}',
].join('|');
/** What news dates from. */
const EVENT =
  '(?:war|conflict|offensive|invasion|ceasefire|truce|coup|earthquake|quake|crisis|revolution|uprising|pandemic|outbreak|siege|election|attacks?|escalation|hostilities|fighting|takeover|floods?|cyclone|hurricane|clashes|rainy season|dry season|lean season|reporting period)';
const EDGE = `(?:fall(?= of ${CAPITAL})|start|beginning|end|outset|middle|outbreak|eruption|launch|height|onset)`;
const PERIOD = [
  `(?:the )?(?:last|past|previous|next|coming|first|final|second|third|fourth|same|preceding|following|recent|current) (?:${NUMBER} )?${UNIT}(?: of (?:(?:the|this|last) )?(?:${DATE}|year|month|war|conflict|fighting))?`,
  `(?:the )?(?:first|second|last|latter|other) half(?: of (?:the |this |last )?(?:${DATE}|year|month|decade|century|${SEASON}))?`,
  `(?:early|late|mid)[- ](?:\\d{4}|${MONTH})(?: ${YEAR})?`,
  `the ${EDGE} of (?:the |this |last |next )?(?:${DATE}|(?:[\\p{L}-]+ ){0,2}?(?:${EVENT}|year|month|week|century|decade|operation|campaign|day)(?!\\p{L})|[\\p{L}-]+)`,
  `(?:the )?(?:${SEASON})(?: (?:Eve|Day))?(?:(?: of)? ${YEAR})?`,
  `(?:all|most|much|the whole|the rest|part) of (?:${YEAR}(?![,.]?\\d)|(?:the|this|last) (?:year|month|week)|${MONTH})`,
  `(?:last|this|next) (?:${UNIT}|${MONTH}|${SEASON}|${WEEKDAY})`,
  `(?:epi(?:demiological)? )?weeks? \\d{1,2}(?:(?:[-–]| to | and )\\d{1,2})?(?!\\d)`,
  `the weekend|yesterday|today|then|dawn|midnight|nightfall|midday|noon|now`,
].join('|');

/** Tried in order at each place; the longest written form stands first. In one pattern they take five times as long to compile. */
const PHRASES: readonly string[] = [
  `(?:[Bb]etween|[Ff]rom) (?:${DATE}|${DAY}) (?:and|to|through|until) (?:${DATE})`,
  `(?:[Oo]n the (?:night|evening|morning|eve)|[Ii]n the (?:early|small|late) hours|[Ii]n the (?:days|week|weeks|month|months|year) (?:to|before|after|since)) (?:of )?(?:${DATE})`,
  ...[PERIOD, DATE, SHORT_DAY].map(
    (time) =>
      `(?:(?:late|early) )?(?:[Ss]ince|[Aa]s of|[Aa]s at|[Aa]s from|[Uu]ntil|[Uu]p to|[Tt]ill|[Bb]y|[Oo]n|[Ii]n|[Dd]uring|[Ff]rom|[Bb]efore|[Aa]fter|[Tt]hrough|[Tt]hroughout|[Oo]ver|[Ww]ithin|[Aa]t|[Ff]or|[Aa]cross|[Ll]ate on|[Ee]arly on|[Ll]ate in|[Ee]arly in) (?:${time})`,
  ),
  `(?:[Ss]ince|[Dd]uring|[Bb]efore) (?:the|that|this) (?:[\\p{L}-]+ ){0,3}${EVENT}(?: (?:began|started|broke out|erupted|ended)(?: (?:on|in) (?:${DATE}))?)?`,
  `[Ss]ince (?:then|(?:the )?${PART}|(?:[\\p{L}-]+ ){1,5}?(?:began|broke out|started|erupted|collapsed|ended)(?: (?:on|in) (?:${DATE}))?)`,
  // Not "the third attack in a week": that only ranks.
  `(?<!\\b(?:first|second|third|fourth|worst|[a-z]{3,}est|time)(?: [a-z]+)? )(?:[Ii]n|[Ww]ithin|[Oo]ver) (?:just |only |less than |more than |about |around |under |over |just over |just under |little more than |nearly |almost ){0,2}${NUMBER} ${UNIT}(?! of [a-z]+ing| of the| long)`,
  `(?:[Ll]ast|[Tt]his|[Nn]ext|[Tt]he previous|[Tt]he same|[Tt]he following) (?:${PART}|${UNIT}|${MONTH}|${SEASON}|${WEEKDAY})`,
  `(?:the|a|${NUMBER}) ${UNIT} (?:before|earlier)(?=[,.;)]|$)`,
  `(?:a|${NUMBER}) ${UNIT} (?:ago|earlier)(?! (?:than|this|on|in|today))`,
  `(?:[Ee]arlier|[Ll]ater) (?:today|this ${UNIT}|on ${WEEKDAY}|in the (?:day|week|month|year))`,
  `(?:(?:[Ee]arly|[Ll]ate) )?(?:${WEEKDAY})(?![’']s)(?: ${PART})?`,
  // "cut supplies January 1": without "on", and no dateline.
  `(?<=${SMALL} )(?<!\\b(?:of|and|to|the|or|dated|late|early|mid) )(?:${MONTH} ${DAY}(?:, ${YEAR})?|${DAY} ${MONTH}(?: ${YEAR})?)(?! ?[(–—-])`,
  `[Yy]esterday|[Tt]oday|[Oo]vernight|[Ss]o far(?: this year)?|[Tt]o date|[Cc]urrently|[Aa]t present|[Tt]onight|[Ii]n recent (?:days|weeks|months|years)|[Ii]n the meantime|[Aa]nnually|(?<=${SMALL},? )now(?= (?:[a-z]+s|[a-z]+ed|at|in) )`,
  `${YEAR}[-–/]\\d{2,4}(?!\\d)`,
  // "(OCHA, April 2025)"
  `(?<=\\(\\p{Lu}{3,8},? )(?:${DATE})(?=\\))`,
];

/** "the lowest since 1994" only ranks. */
const RANKED = '(?<!\\b(?:[a-z]{3,}est|worst|first) (?=[Ss]ince ))';
const PATTERNS = PHRASES.map(
  (phrase) => new RegExp(`(?<![\\p{L}\\d])${RANKED}(?:${phrase})(?![\\p{L}]|[’']s)`, 'gu'),
);

/** Phrases with a digit or a month alone, which hold no figure but date nothing either. */
const BARE = new RegExp(`(?<![\\p{L}\\d])(?:${DATE})(?![\\p{L}])`, 'gu');

const NAMES = new RegExp(
  `(?<!\\p{L})(?:(?<month>${MONTH_NAMES.join('|')})|(?<shortMonth>${SHORT.join('|')})|(?<weekday>${WEEKDAY_NAMES.join('|')}))(?![\\p{L}\\d_])`,
  'gu',
);
const STAND_INS = new RegExp(`[${Object.values(STANDS_FOR).join('')}]`, 'gu');

/** The time expressions of a sentence in order; every repetition in them is bounded. */
export const timePhrases = (sentence: string): TimePhrase[] => phrases(sentence, PATTERNS);

/** Dates as such, also without a preposition ("Thursday’s bombing"): no number in them is a figure, nor a place. */
export const dateSpans = (sentence: string): Span[] =>
  phrases(sentence, [BARE]).filter(({ text }) => /\d|day$/.test(text) && !/^\d{4}$/.test(text));

function phrases(sentence: string, patterns: readonly RegExp[]): TimePhrase[] {
  return inTurn(withStandIns(sentence), patterns).map(({ start, end }) => {
    const text = sentence.slice(start, end).trimEnd();
    return { start, end: start + text.length, text };
  });
}

/** As if the patterns were one with alternatives: the first from the left, at one place that of the first pattern. */
function inTurn(text: string, patterns: readonly RegExp[]): Span[] {
  const found: Span[] = [];
  const next = patterns.map((pattern) => matchFrom(0, text, pattern));
  for (let from = 0; ; ) {
    let first: Span | null = null;
    for (const [index, pattern] of patterns.entries()) {
      const known = next[index] ?? null;
      const match = known && known.start < from ? matchFrom(from, text, pattern) : known;
      next[index] = match;
      if (match && (!first || match.start < first.start)) first = match;
    }
    if (!first) return found;
    found.push(first);
    from = first.end;
  }
}

function matchFrom(from: number, text: string, pattern: RegExp): Span | null {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match && { start: match.index, end: pattern.lastIndex };
}

/** As long as the sentence. */
const withStandIns = (sentence: string): string =>
  sentence.replace(STAND_INS, '-').replace(NAMES, (name, isMonth, isShortMonth) => {
    const first = isMonth ? month : isShortMonth ? shortMonth : weekday;
    return first + rest.repeat(name.length - 1);
  });
