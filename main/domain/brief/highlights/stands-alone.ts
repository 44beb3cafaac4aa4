import type { Article } from '../../article.ts';
import type { Span } from '../../document.ts';
import { type Dated, isOfOther, oneDay, timesIn } from '../claims/days.ts';
import { isTakenBackNext } from '../claims/taken-back.ts';

/** A sentence that can be read without the one before it: where it begins, and the days that its words mean. */
export interface Alone extends Span {
  /** Days to stand after the words that mean them, by offset in the text; null where nobody can tell which day it was. */
  readonly days: readonly { readonly at: number; readonly day: string | null }[];
  /** ISO days that it names, in its words or by the article's day. */
  readonly named: readonly string[];
}

/** Begins with what only the sentence before can explain. */
const LEANS =
  /^[“"'«(]?(?:he|she|it|they|we|i|his|her|its|their|our|this|that|these|those|such|there|here|but|and|so|yet|or|nor|however|also|meanwhile|moreover|instead|still|then|thus|therefore|neither|both|another|others?|some|asked|earlier|later|afterwards|in addition|at the same time|for example|on the other hand|as a result|among them|one of them|nine of them|of these|of those|two of them)(?![\p{L}-])/iu;
const LEANS_ARABIC =
  /^ولم |^ولا |^[«"(]?(?:[وف]?(?:هو|هي|هم|هذا|هذه|ذلك|تلك|هؤلاء|لكن|كما|كذلك|أيضا|أضاف|أضافت|تابع|تابعت|أوضح|أوضحت|أكد|أكدت|أشار|أشارت|قال|قالت|ذكر|ذكرت|بينهم|منهم|غير)|وأضاف|وأضافت|وكان|وكانت)(?:\s+(?:أن|إن|إنه|إنها|أنه|أنها))(?![\p{L}\p{M}])|^[«"(]?[وف]?(?:هو|هي|هم|هذا|هذه|ذلك|تلك|هؤلاء|لكن|كما|كذلك|أيضا|أضاف|أضافت|ويضيف|تابع|تابعت|منهم|بينهم)(?![\p{L}\p{M}])/u;
const LEANS_FRENCH =
  /^[“"«(]?\s*(?:il(?! y a| faut)|elle|ils|elles|nous|ce|cet|cette|ces|ceux|celles?|celui|son|sa|ses|leurs?|mais|donc|ainsi|par ailleurs|en outre|également|cependant|toutefois|en revanche|parmi (?:eux|elles)|d[’']autres?|certaine?s|ensuite|puis|tous|toutes|là-bas)(?![\p{L}-])|(?<!\p{L})(?:nous|nos|notre|(?<=-t-)(?:il|elle)|ces? (?:chiffres?|bilan|données)|cette (?:information|décision))(?!\p{L})/iu;
/** "The gap is wide": which one stands elsewhere. */
const BARE_NOUN =
  /^The (?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+(?:,| (?:is|are|was|were|has|have|had|will|would|said|says|asked|told|put|began|came|went|did|does|can|could|[\p{Ll}]+ed)(?!\p{L}))/u;
const COMPLEMENT =
  /^The (?:[\p{Ll}-]+ ){1,3}(?:of|between|for|at|in|from|to|with|near|against|on) /u;
/** He or she, him or her: of whom? */
const PRONOUN = /(?<!\p{L})(?:he|she|him|his|her|hers)(?!\p{L})/iu;
const OTHERS = /(?<!\p{L})(?:they|them|their|its|it)(?!\p{L})/iu;
const PERSON =
  /(?<!\p{L})\p{Lu}\p{Ll}+(?:[’'-]\p{Lu}?\p{Ll}+)*(?: (?:al-|el-|bin |de |van )?\p{Lu}[\p{Ll}-]+)+/u;
/** "In a message, its commander said": of whom, the sentence before says. */
const INTRODUCED =
  /^(?:In|At|On|After|Speaking|For|With|From|By) [^,]{0,80}, (?:its|their|his|her|he|she|it|they)(?!\p{L})/u;
/** A line of a list that says what "we" did: "Treated 3,260 patients". */
const SUBJECTLESS =
  /^(?:(?!Red\b)\p{Lu}\p{Ll}+ed|Brought|Sent|Gave|Built|Held|Met|Made|Set|Found|Put|Took|Began) (?:\p{N}|a |an |the |\p{Ll})/u;
/** "Give Ringer lactate 100 ml/kg": an instruction, and nothing that happened. */
const INSTRUCTS =
  /^(?:Please|Do not|Don[’']t|Never|Always|Give|Take|Use|Wash|Boil|Add|Send|Call|Keep|See|Read|Share|Note|Contact|Report|Ensure|Bring|Check|Wear|Follow|Avoid|Refer|Record|Treat|Start|Stop|Make sure|Click|Register|Sign up|Download)(?!\p{L}) (?!is |was |said )/u;
const RELATIVE =
  /(?<!\p{L})(?:today|yesterday|tomorrow|tonight|overnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last|this|next|past|previous) (?:\p{L}+|\p{N}+ \p{L}+)|this morning|now|ago|earlier|اليوم|أمس|غدا|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|الماضي|الماضية|المقبل|المقبلة)(?!\p{L})/iu;
const CLOCK =
  /(?<!\p{L})(?:noon|midnight|dawn|dusk|nightfall|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?|\d\d:\d\d)(?!\p{L})/iu;
/** "HALVET, 4 March 2026 (Meridian Wire) – ". */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}\p{M}’' .-]{2,40}|\p{L}[\p{L}\p{M}’' -]{1,24})(?:[,،] [^–—]{0,40}?)?(?: ?\([^)]{0,40}\))?\s+[–—-]\s+/u;
/** "وقال العقيد": what joins it to the sentence before is no part of what it says. */
const JOINED_ARABIC =
  /^و(?=(?:قال|قالت|أعلن|أعلنت|أفاد|أفادت|ذكر|ذكرت|أكد|أكدت|أوضح|أوضحت|حذر|حذرت|كشف|كشفت|صرح|صرحت|بلغ|بلغت|ارتفع|ارتفعت|وزع|وزعت|سجلت|قدرت|نزح|نزحت|قُتل|أصيب|تضررت|انقطع|من أصل|تخطط|يحتاج|تحتاج|أغلق|أغلقت) )/u;
/** "أكدت المنظمة مقتل": which one stands elsewhere; and what a report says of itself. */
const BARE_ARABIC =
  /(?:^و?\p{L}+|، (?:قال|قالت|أفاد|أفادت|أكد|أكدت|أعلن|أعلنت|ذكر|ذكرت|أوضح|أوضحت)) (?:ال(?:منظمة|وزارة|جمعية|وكالة|مكتب|برنامج|مدير|متحدث|لجنة|هيئة|مصدر|صندوق|مفوضية|بيان|تقرير|محافظ|محافظة|مديرية|بلدية|مركز|مخيم|عيادة)) (?!ال|لل|بال|باسم|وال)|^و?(?:س?يصدر|س?يغطي) (?:هذا )?(?:ال)?(?:تقرير|فترة|نشرة)/u;
/** What a cluster's lines begin with: "Needs: 41,900 people need water". */
const LABEL =
  /^(?:Needs|Response|Gaps?|Constraints|Challenges|Impact|Situation|Besoins|Réponse|Lacunes|الاحتياجات|الاستجابة|الثغرات)\s*:\s+(?=[\p{Lu}\p{N}\p{Script=Arabic}])/u;
const LONGEST = 420;
const MOST_QUOTED = 0.45;

/**
 * @param sentence of the article's text
 * @returns null where it leans on another sentence, or says no day that could be told
 */
export function standsAlone(
  article: Pick<Article, 'text' | 'source'> & Partial<Pick<Article, 'language'>>,
  sentence: Span,
): Alone | null {
  const whole = article.text.slice(sentence.start, sentence.end);
  const opens = sentence.start === 0 || article.text[sentence.start - 1] === '\n';
  const dateline = opens ? ((DATELINE.exec(whole) ?? LABEL.exec(whole))?.[0] ?? '') : '';
  const opening = sentence.start + dateline.length;
  const joined = JOINED_ARABIC.test(article.text.slice(opening, opening + 20)) ? 1 : 0;
  const start = opening + joined;
  const text = article.text.slice(start, sentence.end);
  if (
    text.length > LONGEST ||
    leans(text) ||
    BARE_ARABIC.test(text) ||
    (article.language === 'fr' && LEANS_FRENCH.test(text)) ||
    !isQuotedWhole(text) ||
    SUBJECTLESS.test(text) ||
    INSTRUCTS.test(text) ||
    isTakenBackNext(article.text, sentence)
  )
    return null;
  const { published } = article.source;
  const times = timesIn(text, published, isOfOther(article.language));
  const days = tellDays(text, times, published);
  if (days === null || isHistory(times, published)) return null;
  const named = [
    ...times.flatMap(({ date }) => oneDay(date) ?? []),
    ...days.flatMap(({ day }) => day ?? []),
  ];
  return {
    start,
    end: sentence.end,
    days: days.map(({ at, day }) => ({ at: start + at, day })),
    named,
  };
}

/** Who "we" are, the page says and no brief. */
const WE = /(?<!\p{L})(?:we|our|us|ours)(?!\p{L})/iu;
const QUOTATION = /[“„«"][^”»"]*[”»"]/gu;
/** What was said before, told once more. */
const BACKGROUND =
  /(?<!\p{L})had (?:earlier |first )?(?:spoken|said|called|put|counted|reported|given|told|warned|asked)(?!\p{L})/iu;
/** "…, it said": who, the sentence before says. */
const SAYS_PRONOUN = /[,”"] (?:it|he|she|they) (?:said|says|added|adds|told)(?!\p{L})/iu;

/** Tells of a time long before its article: "in the siege of 2012". */
function isHistory(times: readonly Dated[], published: string | null): boolean {
  const ends = times.flatMap(({ date }) => date?.to ?? []);
  if (published === null || ends.length === 0) return false;
  const from = Date.parse(published.slice(0, 10)) - LONG_AGO * 86_400_000;
  return ends.every((end) => Date.parse(end) < from);
}
const LONG_AGO = 120;

function leans(text: string): boolean {
  if (WE.test(text.replace(QUOTATION, ''))) return true;
  if (BACKGROUND.test(text) || (SAYS_PRONOUN.test(text) && !PERSON.test(text))) return true;
  if (LEFT_OPEN.test(text)) return true;
  if (LEANS.test(text) || LEANS_ARABIC.test(text) || INTRODUCED.test(text)) return true;
  if (BARE_NOUN.test(text) && !COMPLEMENT.test(text)) return true;
  const he = PRONOUN.exec(text);
  if (he && !PERSON.test(text.slice(0, he.index)) && !ROLE.test(text.slice(0, he.index)))
    return true;
  const they = OTHERS.exec(text);
  // Whom "they" are stands before it: a name, or some that are counted.
  return (
    they !== null &&
    they.index < 60 &&
    !/\p{Lu}\p{L}+|\p{N}/u.test(withoutDays(text.slice(1, they.index)))
  );
}
/** "The mayor says 60 are": what they are stands in the sentence before. */
const LEFT_OPEN = /(?<!\p{L})(?:are|is|were|was|do|does|did|have|has)[.”"]*$/iu;
const withoutDays = (text: string): string =>
  text.replace(
    /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December/gu,
    '',
  );
const ROLE =
  /(?<!\p{L})(?:a|an) (?:\p{Ll}+ ){0,2}(?:man|woman|boy|girl|teacher|doctor|nurse|engineer|farmer|miller|mother|father|resident|witness)(?!\p{L})/iu;

/** No quotation without its other half, and no sentence that is mostly one. */
function isQuotedWhole(text: string): boolean {
  const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
  if (count(/[“„]/gu) !== count(/”/gu) && count(/“/gu) !== count(/[”“]/gu) / 2) return false;
  if (count(/«/g) !== count(/»/g) || count(/"/g) % 2 === 1) return false;
  if (/^[“„«"]/u.test(text)) return false;
  const quoted = [...text.matchAll(QUOTATION)].reduce((sum, [one]) => sum + one.length, 0);
  return quoted <= text.length * MOST_QUOTED;
}

/** The day of each time that says none itself; null where one leaves its day open. */
function tellDays(
  text: string,
  times: readonly Dated[],
  published: string | null,
): Alone['days'] | null {
  const told: { at: number; day: string | null }[] = [];
  const stated = times.flatMap(({ start, end, date }) =>
    /\p{N}{1,2} \p{L}{3,}|\p{L}{3,} \p{N}{1,2}|\p{N}{4}/u.test(text.slice(start, end)) && date
      ? [date]
      : [],
  );
  for (const { start, end, date } of times) {
    const words = text.slice(start, end);
    if (!RELATIVE.test(words)) continue;
    const day = ahead(oneDay(date), text.slice(Math.max(0, start - 30), start), published);
    if (day === null) {
      // An article without a date says "on Tuesday", and no more can be said of it.
      if (published === null) told.push({ at: end, day: null });
      else if (date === null) return null;
      continue;
    }
    if (stated.some(({ from }) => from === day) || told.some((one) => one.day === day)) continue;
    told.push({ at: end + (WEEKDAY_AFTER.exec(text.slice(end))?.[0].length ?? 0), day });
  }
  // A relative word that was read as no time, or a clock without its day.
  const rest = blanked(text, times);
  if (published !== null && BARE_RELATIVE.test(rest)) return null;
  if (CLOCK.test(text) && told.length === 0 && stated.length === 0) return null;
  return told;
}
/** "أمس الجمعة" is one day. */
const WEEKDAY_AFTER = /^ (?:الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)(?!\p{L})/u;

/** "تبدأ ظهر الأربعاء": a weekday after a verb that looks ahead is the next one. */
function ahead(day: string | null, before: string, published: string | null): string | null {
  if (day === null || published === null || !BEGINS_ARABIC.test(before)) return day;
  if (day >= published.slice(0, 10)) return day;
  return new Date(Date.parse(day) + 7 * 86_400_000).toISOString().slice(0, 10);
}
const BEGINS_ARABIC = /(?<!\p{L})(?:س?تبدأ|س?يبدأ|س?تنتهي|س?ينتهي|المقرر|ستعقد|سيعقد)[^.،]{0,24}$/u;

const BARE_RELATIVE =
  /(?<!\p{L})(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\p{L}))(?!\p{L})/iu;

const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
