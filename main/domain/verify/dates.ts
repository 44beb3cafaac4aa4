import { overlaps } from '../document.ts';
import { MONTHS, ORDINALS } from '../language/en/date-words.ts';
import { dayFromIso } from '../reading/dates/calendar.ts';
import type { ResolvedDate } from '../reading/dates/resolved-date.ts';
import { sentences } from '../reading/sentences.ts';
import { fold } from '../text/folded-text.ts';
import { sameClock } from './clocks.ts';
import { type Context, dateContexts, inAll } from './contexts.ts';
import { DAYS_IN, daysNamed } from './days.ts';
import type { VerifyFlaw } from './finding.ts';
import type { DateFact, ReadText } from './read-text.ts';
import { sensesOf } from './source-claims.ts';
import type { SourceParagraph } from './source-text.ts';
import { wordsOf } from './words.ts';

/** Days from publication within which a date without its year may lie on either side of it. */
const WITHIN = 300;
/** Days that "the end of the month" may mean. */
const SLACK = 10;

/** The dates and times of the day in a sentence that no cited paragraph says. */
export function unborneDates(
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
): VerifyFlaw[] {
  if (sentence.dates.length === 0 && sentence.clocks.length === 0) return [];
  const said = paragraphs.flatMap(({ read, setting }) => [...read.dates, ...setting.dates]);
  const days = paragraphs.flatMap(({ article }) =>
    [article.source.published, article.source.modified].flatMap((day) =>
      day ? [day.slice(0, 10)] : [],
    ),
  );
  const worked = new Set(paragraphs.flatMap((paragraph) => workedOutDays(paragraph, days)));
  const isBorne = (fact: DateFact): boolean =>
    (said.some((other) => saysDate(other, fact, days)) &&
      !isOfDatelineOnly(sentence, fact, paragraphs, days)) ||
    (onDayOf(fact, days) &&
      !(/^(?:on )?\p{L}+day$/iu.test(fact.text) && isDatedOtherwise(sentence, fact, paragraphs))) ||
    namesMonth(fact.text, paragraphs) ||
    said.some((other) => isEndOf(other, fact) || isThatWeekday(other, fact, days)) ||
    (readings(fact).some(({ from, to }) => from === to && worked.has(dayFromIso(from) ?? NaN)) &&
      (!isDatedOtherwise(sentence, fact, paragraphs) || isCountedTo(sentence, paragraphs))) ||
    endsAreSaid(fact, said) ||
    isLongAgo(fact, said) ||
    said.some((other) => isHalf(other, fact)) ||
    isEndOfLength(fact, paragraphs, days) ||
    isLength(sentence, fact) ||
    paragraphs.some((paragraph) => isNthDay(fact, paragraph, days)) ||
    paragraphs.some(({ read }) => standsAsYear(fact.text, read.text));
  const dates = sentence.dates.filter((fact) => !isBorne(fact));
  const clocks = sentence.clocks.filter(
    (clock) =>
      !dates.some((date) => overlaps(date, clock)) &&
      !paragraphs.some(({ read }) => read.clocks.some((other) => sameClock(clock, other))),
  );
  return [...dates, ...clocks].map(({ start, end }) => {
    const words = sentence.text.slice(start, end);
    const others = [...new Set(said.map(({ text }) => text))].slice(0, 3);
    return {
      rule: 'date-not-in-source',
      start,
      end,
      words,
      tell:
        others.length === 0 ? (say) => say.nowhere(words) : (say) => say.otherDate(words, others),
    };
  });
}

const DATELINE = /^[^.]{0,70}?(?:\)\s*[-–—]|\s[–—-]\s)/u;

/** A weekday that only the day of the report agrees with, where the source says another one of this. */
function isOfDatelineOnly(
  sentence: ReadText,
  fact: DateFact,
  paragraphs: readonly SourceParagraph[],
  days: readonly string[],
): boolean {
  const draft = dateContexts(sentence).find((one) => one.fact === fact);
  if (!draft || !/day$/i.test(fact.text)) return false;
  return paragraphs.some(({ read }) => {
    const head = DATELINE.exec(read.text)?.[0].length ?? 0;
    const own = dateContexts(read).filter((one) => one.fact.start >= head);
    const isBorne = own.some((one) => saysDate(one.fact, fact, days));
    return head > 0 && !isBorne && own.some((one) => inAll(draft, one) >= ENOUGH);
  });
}

/** "in May", where the source's "for May had" is read as another word. */
const namesMonth = (words: string, paragraphs: readonly SourceParagraph[]): boolean => {
  const month = /^(?:in |by |since )?(\p{Lu}\p{Ll}+)$/u.exec(words.trim())?.[1];
  return (
    month !== undefined &&
    month.toLowerCase() in MONTHS &&
    paragraphs.some(({ read }) => new RegExp(`(?<!\\p{L})${month}(?!\\p{L})`, 'u').test(read.text))
  );
};

/** "in the first half of March" of "between 1 and 14 March". */
const isHalf = ({ date }: DateFact, fact: DateFact): boolean => {
  const isNear = (one: string | null, other: string | null): boolean => {
    const [a, b] = [dayFromIso(one), dayFromIso(other)];
    return a !== null && b !== null && Math.abs(a - b) <= HALF_SLACK;
  };
  return (
    /\bhalf of\b/i.test(fact.text) &&
    date !== null &&
    fact.date !== null &&
    isNear(date.from, fact.date.from) &&
    isNear(date.to, fact.date.to)
  );
};
/** Days that half a month may be longer or shorter. */
const HALF_SLACK = 2;

/** "on 19 June" of "between 9 and 19 June". */
const isEndOf = ({ date, text }: DateFact, fact: DateFact): boolean =>
  date !== null &&
  namesEnds(text) &&
  fact.date !== null &&
  fact.date.from === fact.date.to &&
  (fact.date.from === date.from || fact.date.to === date.to);

/** A bare "Wednesday" is one within a week of the source's day, before or after it. */
const isThatWeekday = (source: DateFact, { date }: DateFact, days: readonly string[]): boolean => {
  const [day, other] = [dayFromIso(date?.from), dayFromIso(source.date?.from)];
  return (
    date?.from === date?.to &&
    day !== null &&
    other !== null &&
    /^(?:on |by |until |till |since )?\p{L}+$/iu.test(source.text.trim()) &&
    (day - other) % 7 === 0 &&
    days.some((iso) => Math.abs((dayFromIso(iso) ?? 0) - day) <= 7)
  );
};

/** The source says a day of its own of this. */
const isDatedOtherwise = (
  sentence: ReadText,
  fact: DateFact,
  paragraphs: readonly SourceParagraph[],
): boolean => {
  const draft = dateContexts(sentence).find((one) => one.fact === fact);
  return (
    draft !== undefined &&
    paragraphs.some(
      ({ read }) =>
        dateContexts(read).some((one) => inAll(draft, one) >= ENOUGH) &&
        !isOfCountedSentence(read, draft),
    )
  );
};
/** What it says stands in a sentence that counts days from another one: "All but five were released two days later." */
function isOfCountedSentence(read: ReadText, draft: Context<DateFact>): boolean {
  const parts = sentences(read.text).map(({ start, end }) => ({
    counts: [...read.amounts, ...read.lengths].some(
      (one) => DAYS_OF[one.unit] !== undefined && start <= one.start && one.end <= end,
    ),
    dated: read.dates.some((one) => start <= one.start && one.end <= end),
    senses: sensesOf(wordsOf(read.text.slice(start, end))),
  }));
  const own = draft.left.union(draft.right);
  const dated = parts
    .filter(({ dated: is }) => is)
    .reduce((all, { senses }) => all.union(senses), new Set<string>());
  return parts.some(
    ({ counts, dated: is, senses }) =>
      counts && !is && !own.isDisjointFrom(senses.difference(dated)),
  );
}
/** Words in common that tell that two sentences date the same. */
const ENOUGH = 2;

const DAYS_OF: Readonly<Record<string, number>> = { d: 1, wk: 7 };
const NEXT_DAY =
  /\b(?:(?:following|next) (?:day|morning|night)|(?:a|one) day (?:later|after)|le lendemain)\b/i;
const DAY_BEFORE =
  /\b(?:(?:previous) (?:day|night)|(?:a|one|the) day (?:before|earlier)|la veille)\b/i;

/** Days that the source counts to: "six days after", "a week ago", "the following day". */
function workedOutDays({ read }: SourceParagraph, days: readonly string[]): number[] {
  const from = daysNamed(read, days);
  const steps = [...read.amounts, ...read.lengths].flatMap(({ value, unit, end }) => {
    const step = value === null ? undefined : DAYS_OF[unit];
    const counts = /^\W*(?:after|ago|later|earlier|before|since|on\b)/i.test(read.text.slice(end));
    return step === undefined || value === null || !counts ? [] : [value * step, -value * step];
  });
  if (/\b(?:a|one) week (?:after|ago|later|earlier|before|since)\b/i.test(read.text))
    steps.push(7, -7);
  if (NEXT_DAY.test(read.text)) steps.push(1);
  if (DAY_BEFORE.test(read.text)) steps.push(-1);
  return from.flatMap((day) => steps.map((step) => day + step));
}

/** "on 26 June" of "left on 24 June, and the engine failed on the third day". */
const isNthDay = (fact: DateFact, { read }: SourceParagraph, days: readonly string[]): boolean =>
  [...read.text.matchAll(/\bon the (\p{L}+) (?:day|night|morning)\b/giu)].some(([, word = '']) => {
    const nth = ORDINALS.get(word.toLowerCase());
    return readings(fact).some(({ from, to }) => {
      const day = dayFromIso(from);
      if (nth === undefined || day === null || from !== to) return false;
      return daysNamed(read, days).some((first) => day - first === nth - 1 || day - first === nth);
    });
  });

/** "a year ago" of a month that the source names. */
const isLongAgo = ({ text, date }: DateFact, said: readonly DateFact[]): boolean =>
  /\bago\b/i.test(text) &&
  date !== null &&
  said.some((other) => other.date !== null && contains(other.date, date, false));

/** Days from the one that is worked out within which "the end of August" may lie. */
const END_SLACK = 4;

/** "until the end of August" of "for 90 days" from 2 June, "by 2024" of "within two years" from 2022. */
function isEndOfLength(
  fact: DateFact,
  paragraphs: readonly SourceParagraph[],
  days: readonly string[],
): boolean {
  const wanted = readings(fact).flatMap((date) => ends(date) ?? []);
  const isExact = fact.date?.precision === 'day';
  return paragraphs.some(({ read }) => {
    const from = daysNamed(read, days);
    return [...read.amounts, ...read.lengths].some(({ value, unit, start }) => {
      const length = DAYS_IN[unit];
      if (length === undefined || value === null) return false;
      if (!/\b(?:for|within|in)\s+$/i.test(read.text.slice(0, start))) return false;
      const slack = isExact ? 0 : unit === 'yr' ? length / 2 : END_SLACK;
      return from.some((day) =>
        wanted.some((end) => Math.abs(day + value * length - end) <= slack),
      );
    });
  });
}

/** What the sentence says stands behind the count: "three days after a whistleblower had published photographs". */
const isCountedTo = ({ words }: ReadText, paragraphs: readonly SourceParagraph[]): boolean =>
  paragraphs.some(({ read }) =>
    [...read.amounts, ...read.lengths].some(({ unit, end }) => {
      const counted = /^\W*(?:after|before|since)\b([^.;]*)/i.exec(read.text.slice(end))?.[1];
      return (
        DAYS_OF[unit] !== undefined &&
        counted !== undefined &&
        sensesOf(wordsOf(counted)).intersection(sensesOf(words)).size >= ENOUGH
      );
    }),
  );

/** A range whose first and last day the source names apart. */
function endsAreSaid({ date }: DateFact, said: readonly DateFact[]): boolean {
  const named = (day: string | null | undefined): boolean =>
    day != null && said.some((other) => other.date?.from === day || other.date?.to === day);
  return date !== null && date.from !== date.to && named(date.from) && named(date.to);
}

/** "in 40 days": its number is compared as one. */
const isLength = ({ lengths }: ReadText, { start, end }: DateFact): boolean =>
  lengths.some((length) => start <= length.start && length.end <= end);

/** "in 2003" for "the 2003 elections". */
function standsAsYear(words: string, text: string): boolean {
  const year = /^(?:in |by |since )?(\d{4})$/i.exec(words.trim())?.[1];
  return year !== undefined && new RegExp(`(?<![\\d.,])${year}(?![\\d.,]\\d|\\d)`).test(text);
}

/** Whether what the source says is as exact as, or more exact than, what the sentence says. */
export function saysDate(source: DateFact, fact: DateFact, days: readonly string[]): boolean {
  if (sidesDiffer(source.date, fact.date)) return false;
  if (fold(source.text) === fold(fact.text)) return true;
  const wanted = readings(fact);
  const said = readings(source);
  if (wanted.some((one) => said.some((other) => contains(one, other, namesEnds(fact.text)))))
    return true;
  // "4 December" may be of the year before or after.
  return (
    source.year !== fact.year &&
    wanted.some((one) => said.some((other) => sameDayOfYear(one, other, days)))
  );
}

const readings = ({ date, open }: DateFact): readonly ResolvedDate[] =>
  date ? [date] : (open ?? []);

/** "since" is not "until". */
const sidesDiffer = (a: ResolvedDate | null, b: ResolvedDate | null): boolean => {
  const side = (date: ResolvedDate | null): number =>
    date === null ? 0 : Number(date.from === null) - Number(date.to === null);
  return side(a) * side(b) < 0;
};

/** The first and the last day, of a side that is open the same as the other. */
function ends({ from, to }: ResolvedDate): readonly [number, number] | null {
  const [first, last] = [dayFromIso(from ?? to), dayFromIso(to ?? from)];
  return first === null || last === null ? null : [first, last];
}

function contains(wide: ResolvedDate, narrow: ResolvedDate, isRange: boolean): boolean {
  const [one, other] = [ends(wide), ends(narrow)];
  if (!one || !other) return false;
  if (isExactRange(wide, one, isRange)) return one[0] === other[0] && one[1] === other[1];
  if (one[0] <= other[0] && other[1] <= one[1]) return true;
  // "since August" of "last August".
  if ((wide.from === null || wide.to === null) && wide.precision === 'month')
    return other[0] <= one[0] && one[0] <= other[1];
  // "by the end of May" for the 30th, where only the end is said.
  if (wide.precision === 'approximate' && (wide.from === null || wide.to === null)) {
    return Math.abs(one[0] - other[0]) <= SLACK;
  }
  // "on 4 March" of the night from the 4th to the 5th; a longer stretch does not say which of its days.
  return one[0] >= other[0] && one[1] <= other[1] && other[1] - other[0] <= 1;
}

/** "between 1 and 28 April", "November to January" name both their ends, and are no wider word for what lies between them. */
const isExactRange = (
  { from, to, precision }: ResolvedDate,
  [first, last]: readonly [number, number],
  isRange: boolean,
): boolean =>
  from !== null &&
  to !== null &&
  last > first &&
  (precision === 'day' || precision === 'time' || isRange);

const namesEnds = (text: string): boolean =>
  /[\p{L}\p{N}].*(?: (?:and|to|until|till|through) |[-–—]).*\p{L}/u.test(text);

function sameDayOfYear(a: ResolvedDate, b: ResolvedDate, days: readonly string[]): boolean {
  const [one, other] = [ends(a), ends(b)];
  if (!one || !other) return false;
  const near =
    days.length === 0 ||
    days.some((iso) => {
      const day = dayFromIso(iso) ?? 0;
      return [one[0], other[0]].some((first) => Math.abs(day - first) <= WITHIN);
    });
  const key = ({ from, to }: ResolvedDate) => (from ?? to)?.slice(5);
  return near && key(a) === key(b) && one[1] - one[0] === other[1] - other[0];
}

/** A date that is the source's own day needs no word of it. */
const onDayOf = (fact: DateFact, days: readonly string[]): boolean =>
  readings(fact).some((date) => {
    const span = ends(date);
    return (
      span !== null &&
      !isExactRange(date, span, namesEnds(fact.text)) &&
      days.some((iso) => {
        const day = dayFromIso(iso);
        return day !== null && span[0] <= day && day <= span[1];
      })
    );
  });
