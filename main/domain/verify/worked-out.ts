import { ORDINALS } from '../language/en/date-words.ts';
import { FRENCH_NUMBERS } from '../language/fr/numbers.ts';
import type { Amount } from '../reading/amounts/amounts.ts';
import {
  changesBetween,
  isOneKind,
  isTimesAsMany,
  liesApart,
  partsOf,
  sumsInARow,
} from './arithmetic.ts';
import { daysOf } from './days.ts';
import { factor } from './measures.ts';
import { qualifierAround } from './qualifier-around.ts';
import { NOWHERE, type ReadText, readText } from './read-text.ts';
import { contradicts, mayBeWritten, type Said } from './rounding.ts';
import { saidAt } from './said-at.ts';
import { sensesOf } from './source-claims.ts';
import type { SourceParagraph } from './source-text.ts';
import { wordsOf } from './words.ts';

/** Words that speak of a sum. */
export const SUMS =
  /\b(?:in total|total|killed (?:or|and) (?:wounded|injured)|dead (?:or|and) (?:wounded|injured)|casualties|victims|in all|altogether|combined|together|overall|sum|\w+ed (?:or|and) \w+ed)\b/i;
/** Words that speak of what two numbers differ by. */
export const DIFFERENCES =
  /\b(?:more|fewer|less|higher|lower|increase|rise|rose|risen|rising|grew|grown|fell|fall|fallen|drop|dropped|increased?|decreased?|reduced|gained|lost|before|previously|already|(?<!\bset )up|down|gap|difference|another|further|dearer|cheaper|costlier|faster|slower|larger|smaller|bigger|longer|lack(?:s|ed)?|missing|remain|remaining|remainder|still|yet|left|leaves|leaving|rest|short|later|earlier|others?|not|unpaid|unfunded|outstanding|leads?|ahead|margin|(?:over|above|below|under|beyond) (?:the|its|their)|augment\p{L}*|baiss\p{L}*|hausse|diminu\p{L}*|reste(?:nt)?|manque(?:nt)?|de (?:plus|moins))(?!\p{L})/iu;
/** "800,000 have not been paid": what is left of a sum. */
export const NOT_DONE = /\b(?:not|no|never|without|unpaid|unfunded|outstanding)\b/i;
const FALLS =
  /\b(?:f[ae]ll(?:en|s)?|drop(?:s|ped)?|declin\w+|decreas\w+|down|fewer|less|lower|reduc\w+|lost|cut|shr[aiu]nk)\b/i;
/** More numbers than these are not tried with one another. */
const MOST_TRIED = 24;

/** A share, a sum or a difference of numbers that the source says, where the sentence speaks of one; "both" for two. */
export function isWorkedOut(
  text: string,
  amount: Amount,
  amounts: readonly Amount[],
  paragraphs: readonly SourceParagraph[],
): boolean {
  const said = saidAt(text, amount);
  const { low, high, unit } = said.measure;
  if (low !== high) return endsAreSaid(said, amounts);
  const exact: Exact[] = amounts.flatMap(({ value, unit: of, whole }) =>
    value === null ? [] : [{ value, unit: of, whole: whole?.value ?? null }],
  );
  const like = (value: number) =>
    mayBeWritten(said, {
      measure: { low: value, high: value, unit, grain: 1, vague: false },
      qualifier: null,
      nearly: false,
      scaled: false,
    });
  if (exact.some(({ whole }) => whole === low)) return true;
  if (
    (unit === 'fraction' || unit === 'percent') &&
    paragraphs.some(({ read }) =>
      onesIn(read.text).some((part) =>
        isShare(said, part * (unit === 'percent' ? 100 : 1), unit === 'percent' ? 100 : 1, ''),
      ),
    )
  )
    return true;
  if (
    UP_TO_NOW.test(text) &&
    paragraphs.some(({ read }) => beforeChange(read, unit).some((value) => value === low))
  )
    return true;
  if (
    DIFFERENCES.test(text) &&
    exact.some(({ value, whole }) => whole !== null && like(whole - value))
  )
    return true;
  if (
    (unit === 'fraction' || unit === 'percent') &&
    paragraphs.some(({ read }) => saysPart(read.text, said))
  )
    return true;
  if (unit === 'count' && low < 1_000 && isShortened(text, low, exact)) return true;
  if (paragraphs.some(({ read }) => isOneOf(read.text, low, unit))) return true;
  if (isEndOfRange(text, low, amounts)) return true;
  if (unit === 'd' && paragraphs.some((paragraph) => liesBetween(paragraph, low))) return true;
  if (unit === 'count' && paragraphs.some(({ read }) => isOrdinal(text, amount, read.text)))
    return true;
  if (isTimesInWords(text, amount, paragraphs)) return true;
  if (unit === 'yr' && paragraphs.some((paragraph) => isYearsSince(paragraph, said))) return true;
  if (paragraphs.some((paragraph) => liesApart(paragraph, low, unit))) return true;
  if (low === 2 && unit === 'count' && paragraphs.some(({ read }) => TWO.test(read.text)))
    return true;
  const tried = exact.slice(0, MOST_TRIED);
  if (arePointsBetween(text, amount, tried)) return true;
  if (unit === 'percent' && paragraphs.some(({ read }) => pointsAway(read).some(like))) return true;
  if (unit === 'count' && paragraphs.some(({ read }) => isWithOneMore(read, low))) return true;
  if (unit === 'percent' || unit === 'fraction') return isShareOf(text, amount, said, exact);
  if (isMultiple(said, tried, paragraphs, like) || isTimesAsMany(text, amount, tried)) return true;
  if (paragraphs.some(({ read }) => sumsInARow(read, unit).some((sum) => sum === low))) return true;
  if (paragraphs.some(({ read }) => partsOf(read).some((part) => low >= 10 && like(part))))
    return true;
  const pairs = tried
    .flatMap((a, at) => tried.slice(at + 1).map((b) => [a, b] as const))
    .filter(([a, b]) => isOneKind(a.unit, b.unit) && (a.unit === unit || b.unit === unit));
  if (SUMS.test(text)) {
    const ofUnit = tried.filter((one) => one.unit === unit);
    if (ofUnit.length > 2 && like(ofUnit.reduce((sum, { value }) => sum + value, 0))) return true;
    if (pairs.some(([a, b]) => like(a.value + b.value))) return true;
  }
  if (isOfItems(low, paragraphs, like) || isSumOfItems(text, amount, paragraphs, like)) return true;
  if (ofTotals(tried, NOT_THERE.test(text)).some(like)) return true;
  if (PER_ONE.test(text) && quotients(tried).some(like)) return true;
  if (isComplement(said, unit, paragraphs)) return true;
  return DIFFERENCES.test(text) && pairs.some(([a, b]) => like(Math.abs(a.value - b.value)));
}

/** As many as items of a list or rows are cited, or what stands at one place in each of them, added up. */
function isOfItems(
  low: number,
  paragraphs: readonly SourceParagraph[],
  like: (value: number) => boolean,
): boolean {
  const items = paragraphs.filter(
    ({ article, number, isRow }) => isRow || article.blocks[number - 1]?.kind === 'list-item',
  );
  if (items.length < 2) return false;
  const rows = items.map(({ read }) => read.amounts.map(({ value }) => value ?? Number.NaN));
  const sums = (rows[0] ?? []).map((_, at) =>
    rows.reduce((sum, row) => sum + (row[at] ?? Number.NaN), 0),
  );
  return low === items.length || sums.some(like);
}

/** Words for what there is not of a whole. */
const NOT_THERE =
  /\b(?:lack(?:s|ed|ing)?|short|missing|not|without|gap|unfunded|still need(?:s|ed)?|remain\w*)\b/i;

/** "346 million" of 38 per cent of 910 million, or what is left of it where the sentence speaks of that. */
const ofTotals = (tried: readonly Exact[], isLeft: boolean): number[] =>
  tried.flatMap((part) =>
    part.unit === 'percent'
      ? tried.flatMap((all) =>
          all.unit !== 'percent' && all.unit !== 'fraction' && all.value >= 100
            ? [all.value * (isLeft ? 1 - part.value / 100 : part.value / 100)]
            : [],
        )
      : [],
  );

/** "67 missing" of items of a list that count their missing each. */
function isSumOfItems(
  text: string,
  { end }: Amount,
  paragraphs: readonly SourceParagraph[],
  like: (value: number) => boolean,
): boolean {
  const wanted = sensesOf(wordsOf(text.slice(end)).slice(0, 5));
  const sums = [...wanted].map((sense) =>
    paragraphs.reduce((sum, { read }) => {
      const own = read.amounts.find((one) =>
        wordsOf(read.text.slice(one.end))
          .slice(0, 1)
          .some((word) => word.sense === sense),
      );
      return sum + (own?.value ?? 0);
    }, 0),
  );
  return paragraphs.length > 1 && sums.some((sum) => sum > 0 && like(sum));
}

/** "A kilo costs about 430 pounds" of a bag of 90 kg for 38,500. */
const PER_ONE =
  /\b(?:an?|each|every|per|one|apiece) ?(?:kilo(?:gram(?:me)?)?|kg|tonne|litre|day|week|month|year|person|household|family|head|child|village|site|camp|bag|mile|kilometre)?\b/i;
const quotients = (tried: readonly Exact[]): number[] =>
  tried.flatMap((a) =>
    tried.flatMap((b) => (a.unit !== b.unit && b.value > 1 ? [a.value / b.value] : [])),
  );

/** A number that the source says exactly; `whole` of "6 of 14". */
interface Exact {
  readonly value: number;
  readonly unit: string;
  readonly whole: number | null;
}

/** "15 points" between 60 and 45 per cent. */
const arePointsBetween = (
  text: string,
  { value, number: { end } }: Amount,
  tried: readonly Exact[],
): boolean =>
  /^ (?:percentage |per cent |percent )?points?\b/i.test(text.slice(end)) &&
  tried.some((a) =>
    tried.some((b) => Math.abs(Math.abs(a.value - b.value) - (value ?? Number.NaN)) < 0.0001),
  );

const ONE_IN =
  /\b(?:one (?:\p{L}+ )?(?:in|out of)|une? (?:\p{L}+ )?sur) (?:every )?(\p{L}+|\d+)|\bevery (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/giu;
const COUNTS: ReadonlyMap<string, number> = new Map(
  'two three four five six seven eight nine ten'
    .split(' ')
    .map((word, at) => [word, at + 2] as const),
);

/** "one in three", "un paysan sur trois", "every fifth boat", as parts. */
const onesIn = (text: string): number[] =>
  [...text.matchAll(ONE_IN)].flatMap(([, word = '', nth = '']) => {
    const said = (word || nth).toLowerCase();
    const value =
      COUNTS.get(said) ?? FRENCH_NUMBERS.get(said) ?? ORDINALS.get(said) ?? Number(said);
    return value >= 2 ? [1 / value] : [];
  });

const UP_TO_NOW =
  /\b(?:had|before|previous(?:ly)?|earlier|until|up to now|so far|used to|could|formerly|last)\b/i;

/** "12,000 tonnes, 3,000 fewer than before": 15,000 before. */
const beforeChange = ({ text, amounts }: ReadText, unit: string): number[] =>
  amounts.flatMap(({ value, end }) => {
    const way = /^ (?:\p{L}+ )?(fewer|less|more) than (?:before|last|a|the|in|until)\b/iu.exec(
      text.slice(end),
    )?.[1];
    if (way === undefined || value === null) return [];
    const sign = way.toLowerCase() === 'more' ? -1 : 1;
    return amounts.flatMap((one) =>
      one.unit === unit && one.value !== null && one.end < end ? [one.value + sign * value] : [],
    );
  });

/** "69 per cent, four points lower than in 2021": 73 in 2021. */
const pointsAway = ({ text, amounts }: ReadText): number[] =>
  amounts.flatMap(({ value, end }) => {
    const way = /^ (?:percentage |per cent )?points? (\p{L}+)/iu.exec(text.slice(end))?.[1] ?? '';
    const sign = /^(?:low|few|less|down|below)/i.test(way)
      ? 1
      : /^(?:high|more|up|above)/i.test(way)
        ? -1
        : 0;
    if (sign === 0 || value === null) return [];
    return amounts.flatMap((one) =>
      one.unit === 'percent' && one.value !== null ? [one.value + sign * value] : [],
    );
  });

/** "Ten people" of "nine passengers and the driver". */
const isWithOneMore = ({ text, amounts }: ReadText, low: number): boolean =>
  amounts.some(
    (amount) =>
      amount.unit === 'count' &&
      amount.value === low - 1 &&
      /^ (?:\p{L}+ ){1,3}and (?:the|an?|his|her|their|its) \p{L}+/u.test(text.slice(amount.end)),
  );

/** A part that two numbers make, or one that the source says as a percentage, or by what they differ. */
function isShareOf(text: string, amount: Amount, said: Said, exact: readonly Exact[]): boolean {
  const { low, unit } = said.measure;
  const hundred = unit === 'percent' ? 100 : 1;
  const tried = exact.slice(0, MOST_TRIED);
  const percentages = exact.filter((one) => one.unit === 'percent');
  const shares = [
    ...exact.flatMap(({ value, whole }) => (whole ? [value / whole] : [])),
    ...tried.flatMap((a) =>
      tried.flatMap((b) =>
        a !== b && isOneKind(a.unit, b.unit) && b.value > a.value ? [a.value / b.value] : [],
      ),
    ),
    ...percentages.flatMap(({ value }) =>
      value > 0 || FALLS.test(text) ? [Math.abs(value) / 100] : [],
    ),
    ...(NOT_DONE.test(text) ? percentages.map(({ value }) => 1 - value / 100) : []),
    ...(DIFFERENCES.test(besides(text, amount)) ? changesBetween(tried) : []),
  ];
  if (exact.some((one) => one.unit === unit && one.value === -low) && !FALLS.test(text))
    return false;
  const written = text.slice(amount.start, amount.end);
  return shares.some((share) => isShare(said, share * hundred, hundred, written));
}

/** A sentence without a number, and what it is compared with: "more than a quarter". */
const besides = (text: string, { start, end }: Amount): string =>
  text.slice(0, start).replace(/\b(?:more|fewer|less|higher|lower) than\s*$/i, '') +
  text.slice(end);

const TWO = /\b(?:both|twice|pair|couple|twin|either|neither|double[sd]?)\b/i;

const MULTIPLES: readonly (readonly [RegExp, number])[] = [
  [/\bhalf (?:of|as|what|that)\b/i, 2],
  [/نصف|ضعف|(?<!\p{L})(?:moitié|double|deux fois)(?!\p{L})/iu, 2],
  [/ثلث(?!ا|ي)|(?<!\p{L})(?:un tiers|triple|trois fois)(?!\p{L})/iu, 3],
  [/(?<!\p{L})(?:ربع\p{L}*|un quart|quatre fois)(?!\p{L})/iu, 4],
  [/\b(?:one|a) third (?:of|as|what)\b/i, 3],
  [/\b(?:one|a) quarter (?:of|as|what)\b/i, 4],
  [/\b(?:twice|doubl(?:e|es|ed|ing)|twofold|halv(?:e|es|ed|ing)|each|apiece)\b/i, 2],
  [/\b(?:three times|tripl(?:e|es|ed|ing)|threefold)\b/i, 3],
  [/\b(?:four times|quadrupl(?:e|es|ed|ing)|fourfold)\b/i, 4],
];

/** "60,000" where the source says 120,000, and that this is twice as many. */
const isMultiple = (
  { measure: { low, unit } }: Said,
  tried: readonly { readonly value: number; readonly unit: string }[],
  paragraphs: readonly SourceParagraph[],
  like: (value: number) => boolean,
): boolean =>
  low > 2 &&
  MULTIPLES.some(
    ([words, times]) =>
      paragraphs.some(({ read }) => words.test(read.text)) &&
      tried.some(
        (one) => one.unit === unit && (like(one.value * times) || like(one.value / times)),
      ),
  );

/** "three times as much" of what has tripled. */
const isTimesInWords = (
  text: string,
  { value, end }: Amount,
  paragraphs: readonly SourceParagraph[],
): boolean =>
  /^ times\b/i.test(text.slice(end)) &&
  MULTIPLES.some(
    ([words, times]) => times === value && paragraphs.some(({ read }) => words.test(read.text)),
  );

/** "seven kidnappings" of "the seventh kidnapping", and "one of the five hostages" of "a fifth hostage". */
const isOrdinal = (draft: string, { start, value }: Amount, text: string): boolean =>
  [...ORDINALS].some(([word, number]) => {
    if (number !== value || value <= 2) return false;
    const article = /\bthe\s+$/i.test(draft.slice(0, start)) ? '(?:the|an?)' : 'the';
    const noun = new RegExp(`\\b${article} ${word} (\\p{Ll}{4,})`, 'iu').exec(text)?.[1];
    return noun !== undefined && draft.toLowerCase().includes(noun.replace(/s$/, ''));
  });

const TIME_WORDS: Readonly<Record<string, string>> = {
  h: 'hour',
  d: 'day',
  wk: 'week',
  mo: 'month',
  yr: 'year',
};

const PARTED =
  /(?:^|[.] )of (?:the |its )?\p{Nd}|\b(?:including|of (?:them|these|those|whom)|all but|among them|the others?|the rest)\b/iu;

const OF_A_REST = /\bthe (?:rest|others?|remain\w+)\b/i;
/** What is left of a number when others are taken from it. */
const leaves = (all: number, parts: readonly number[]): number =>
  all - parts.reduce((sum, part) => sum + part, 0);

/** "two adults" of "six people, including four children"; of "4,100 of them" the whole may stand in the paragraph before. */
const isComplement = (said: Said, unit: string, paragraphs: readonly SourceParagraph[]): boolean =>
  unit === 'count' &&
  said.measure.low > 0 &&
  paragraphs.some(({ read, before }) => {
    if (!PARTED.test(read.text)) return false;
    const above = before[0] === undefined ? [] : readText(before[0], NOWHERE).amounts;
    const parts = read.amounts.flatMap(({ value, unit: of }) =>
      value !== null && of === 'count' ? [value] : [],
    );
    const [all = 0, ...rest] = parts;
    if (
      OF_A_REST.test(read.text) &&
      rest.some((_, at) => leaves(all, rest.slice(0, at + 1)) === said.measure.low)
    )
      return true;
    const wholes = [...parts, ...above.flatMap(({ value }) => value ?? [])];
    return wholes.some((whole) =>
      parts.some((part) => part < whole && whole - part === said.measure.low),
    );
  });

/** "Fifty-two of the dead were adults" of 73, including 21 children: the sentence is of those whom the source leaves. */
export const isOfOthers = (
  text: string,
  amount: Amount,
  paragraphs: readonly SourceParagraph[],
): boolean => isComplement(saidAt(text, amount), amount.unit, paragraphs);

/** "the oldest is 58" of "aged between 23 and 58". */
const isEndOfRange = (text: string, value: number, amounts: readonly Amount[]): boolean =>
  /\b(?:young|old|small|larg|bigg|low|high|short|long|cheap|dear|few)\w*est\b|\b(?:least|most|minimum|maximum)\b/i.test(
    text,
  ) && amounts.some(({ range, low, high }) => range && (low === value || high === value));

/** "within ten days" of two days that the source names. */
const liesBetween = (paragraph: SourceParagraph, value: number): boolean => {
  const { read } = paragraph;
  // Where the source counts days itself, it is they that count.
  if ([...read.amounts, ...read.lengths].some(({ unit }) => unit === 'd')) return false;
  const days = daysOf(paragraph);
  return days.some((one) =>
    days.some((other) => one - other === value || one - other + 1 === value),
  );
};

const isAsLong = (said: Said, years: number): boolean =>
  Math.abs(years - said.measure.low) <= 1 ||
  (said.qualifier !== null &&
    mayBeWritten(said, {
      measure: { ...said.measure, low: years, high: years, grain: 1 },
      qualifier: null,
      nearly: false,
      scaled: false,
    }));

/** "the highest in 38 years" for "the highest since 1988". */
const isYearsSince = ({ read, article: { source } }: SourceParagraph, said: Said): boolean => {
  const value = said.measure.low;
  const now = Number((source.published ?? source.modified)?.slice(0, 4));
  if (new RegExp(`\\b${value}(?:st|nd|rd|th) (?:anniversary|year)`).test(read.text)) return true;
  return read.dates.some(
    ({ date, text }) =>
      date !== null &&
      /\d{4}/.test(text) &&
      isAsLong(said, Math.abs(now - Number((date.from ?? date.to)?.slice(0, 4)))),
  );
};

/** "twelve months" for "a year", and "one week" for "a week". */
const isOneOf = (text: string, value: number, unit: string): boolean =>
  Object.entries(TIME_WORDS).some(
    ([of, word]) =>
      value * (factor(unit, of) ?? 0) === 1 &&
      TIME_WORDS[unit] !== undefined &&
      new RegExp(`\\b(?:an?|one|each|per|the) (?:\\w+ )?${word}\\b`, 'i').test(text),
  );

/** Parts that stand in words with something between them: "between one third and one half". */
const saysPart = (text: string, { measure, qualifier }: Said): boolean =>
  PARTS.some(([words, part]) => {
    const own = measure.unit === 'percent' ? measure.low / 100 : measure.low;
    if (Math.abs(part - own) >= 0.001) return false;
    const found = words.exec(text);
    if (!found) return false;
    const span = { start: found.index, end: found.index + found[0].length };
    return !contradicts(qualifier, qualifierAround(text, span));
  });
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:half|halv(?:e|es|ed|ing))\b/i, 1 / 2],
  [/\b(?:one|a) third\b/i, 1 / 3],
  [/\btwo thirds\b/i, 2 / 3],
  [/\b(?:one|a) quarter\b/i, 1 / 4],
  [/\bthree quarters\b/i, 3 / 4],
  [/\b(?:one|a) fifth\b/i, 1 / 5],
  [/\b(?:one|a) tenth\b/i, 1 / 10],
  [/\b(?:doubl(?:e|es|ed|ing))\b/i, 1],
  [/ثلث(?!ا|ي)/, 1 / 3],
  [/ثلثا|ثلثي/, 2 / 3],
  [/نصف/, 1 / 2],
  [/(?<!\p{L})ربع/u, 1 / 4],
  [/\bmoitié/i, 1 / 2],
];

/** "of $5.5 million promised, three": the scale of the first is that of the second. */
const isShortened = (
  text: string,
  value: number,
  said: readonly { readonly value: number }[],
): boolean =>
  SCALES.some(
    ([words, scale]) => words.test(text) && said.some((one) => one.value === value * scale),
  );
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/thousand/i, 1e3],
  [/million|\dm\b/i, 1e6],
  [/billion|\dbn\b/i, 1e9],
];

/** "a third" for 33.4 per cent and "half" for 11 of 19 with "more than" before it; a percentage to the nearest one. */
function isShare(
  { measure, qualifier }: Said,
  share: number,
  hundred: number,
  written: string,
): boolean {
  const away = Math.abs(measure.low - share) / hundred;
  if (qualifier === 'more than' || qualifier === 'at least')
    return share >= measure.low && away <= 0.15;
  if (qualifier === 'less than' || qualifier === 'at most')
    return share <= measure.low && away <= 0.15;
  // "seven in ten" of 71 per cent
  if (/\bin (?:ten|10|five|5|four|4|three|3)\b/i.test(written)) return away <= 0.021;
  return away <= (qualifier === 'about' ? 0.035 : 0.0051);
}

const endsAreSaid = (
  { measure: { low, high, vague } }: Said,
  amounts: readonly Amount[],
): boolean => !vague && [low, high].every((end) => amounts.some(({ value }) => value === end));
