import { overlaps, type Span } from '../document.ts';
import type { Amount } from '../reading/amounts/amounts.ts';
import { dayFromIso } from '../reading/dates/calendar.ts';
import {
  changesBetween,
  isOneKind,
  isSumOfOwn,
  isTimesAsMany,
  liesApart,
  partsOf,
  sumsInARow,
} from './arithmetic.ts';
import { amountContexts, onTheRight } from './contexts.ts';
import type { VerifyFlaw } from './finding.ts';
import { factor, type Measure, measureOf } from './measures.ts';
import { isNearly, qualifierAround } from './qualifier-around.ts';
import { type ReadText, readText } from './read-text.ts';
import { contradicts, mayBeWritten, type Said } from './rounding.ts';
import { sensesOf } from './source-claims.ts';
import type { SourceParagraph } from './source-text.ts';

/** A number of the sentence that is borne, with the amounts of the source that bear it. */
export interface BorneNumber {
  readonly amount: Amount;
  readonly by: readonly { readonly paragraph: SourceParagraph; readonly amount: Amount }[];
}

export interface NumbersChecked {
  /** One is what is left of what the source says: of the rest the contrary is true. */
  readonly isOfRest: boolean;
  readonly flaws: readonly VerifyFlaw[];
  readonly borne: readonly BorneNumber[];
}

/** The numbers of a sentence against those of the cited paragraphs, in any way of writing them. */
export function checkNumbers(
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
): NumbersChecked {
  let isOfRest = false;
  const flaws: VerifyFlaw[] = [];
  const borne: BorneNumber[] = [];
  const sources = paragraphs.flatMap((paragraph) =>
    [...paragraph.read.amounts, ...paragraph.read.lengths].map((amount) => ({ paragraph, amount })),
  );
  const amounts = sources.map(({ amount }) => amount);
  for (const amount of [...sentence.amounts, ...sentence.lengths]) {
    if (isArticle(sentence.text, amount)) continue;
    const said = saidAt(sentence.text, amount);
    const by = sources.filter((source) =>
      fits(said, saidAt(source.paragraph.read.text, source.amount), source.paragraph.isRow),
    );
    if (by.length > 0) {
      borne.push({ amount, by });
      const { whole } = amount;
      if (whole && !paragraphs.some((paragraph) => knowsWhole(paragraph, whole.value)))
        flaws.push(notSaid(sentence.text, whole, []));
      continue;
    }
    if (isSummand(sentence.text, amount, paragraphs)) continue;
    if (isRest(sentence, amount, sources)) isOfRest = true;
    else if (isWorkedOut(sentence.text, amount, amounts, paragraphs))
      isOfRest ||= NOT_DONE.test(sentence.text);
    else if (
      !isKnown(sentence.text, amount, paragraphs) &&
      !isRatio(sentence, amount, amounts) &&
      !lists(sentence, amount, paragraphs)
    ) {
      const written = sources.map(({ amount: { start, end }, paragraph }) =>
        paragraph.read.text.slice(start, end),
      );
      flaws.push(notSaid(sentence.text, amount, written));
    }
  }
  const known = borne.map(({ amount }) => amount);
  const spelledOut = sentence.amounts.filter((amount) => isSumOfOwn(amount, known));
  const left = flaws.filter((flaw) => !spelledOut.some((amount) => overlaps(amount, flaw)));
  return { isOfRest, flaws: [...left, ...strayDigits(sentence, paragraphs)], borne };
}

const notSaid = (text: string, { start, end }: Span, others: readonly string[]): VerifyFlaw => {
  const words = text.slice(start, end);
  const said = [...new Set(others.map((other) => `“${other}”`))].slice(0, 4).join(', ');
  return {
    rule: 'number-not-in-source',
    start,
    end,
    words,
    message:
      said === ''
        ? `“${words}” stands in no paragraph that is cited.`
        : `“${words}” is not the source’s number, which says ${said}.`,
  };
};

/** "one of them", "a hundred" said as a word for "the": counts nothing. */
const isArticle = (text: string, { value, unit, number, digits }: Amount): boolean =>
  value === 1 &&
  unit === 'count' &&
  !digits &&
  /^(?:one|an?)$/i.test(text.slice(number.start, number.end));

function saidAt(text: string, amount: Amount): Said {
  const written = text.slice(amount.start, amount.end);
  return {
    measure: measureOf(amount, written),
    qualifier: amount.range ? 'between' : qualifierAround(text, amount),
    nearly: isNearly(text, amount),
    scaled: /\p{L}{2}|\dk\b|\d(?:m|bn)\b/iu.test(written),
  };
}

function fits(draft: Said, source: Said, isRow: boolean): boolean {
  const [from, to] = [source.measure.unit, draft.measure.unit];
  const times = factor(from, to) ?? (isRow && from === 'count' ? 1 : null);
  if (times === null) return false;
  return mayBeWritten(draft, { ...source, measure: scaledBy(source.measure, times) });
}

const scaledBy = ({ low, high, unit, grain, vague }: Measure, times: number): Measure => ({
  low: low * times,
  high: high * times,
  unit,
  // What is converted from miles has digits that nobody wrote.
  ...(Number.isInteger(Math.log10(times))
    ? { grain: grain * times }
    : { grain: Number.EPSILON, converted: true }),
  vague,
});

const SUMS =
  /\b(?:in total|total|killed (?:or|and) (?:wounded|injured)|dead (?:or|and) (?:wounded|injured)|casualties|victims|in all|altogether|combined|together|overall|sum)\b/i;
const DIFFERENCES =
  /\b(?:more|fewer|less|higher|lower|increase|rise|rose|risen|rising|grew|grown|fell|fall|fallen|drop|dropped|increased?|decreased?|reduced|gained|lost|(?<!\bset )up|down|gap|difference|another|further|dearer|cheaper|costlier|faster|slower|larger|smaller|bigger|longer|lack(?:s|ed)?|missing|remain|remaining|remainder|still|yet|left|leaves|leaving|rest|short|later|earlier|others?|not|unpaid|unfunded|outstanding)\b/i;
/** "800,000 have not been paid": what is left of a sum. */
const NOT_DONE = /\bha(?:s|ve|d) not\b|\b(?:unpaid|unfunded|outstanding)\b/i;
const FALLS =
  /\b(?:f[ae]ll(?:en|s)?|drop(?:s|ped)?|declin\w+|decreas\w+|down|fewer|less|lower|reduc\w+|lost|cut|shr[aiu]nk)\b/i;
/** More numbers than these are not tried with one another. */
const MOST_TRIED = 24;

/** A share, a sum or a difference of numbers that the source says, where the sentence speaks of one; "both" for two. */
function isWorkedOut(
  text: string,
  amount: Amount,
  amounts: readonly Amount[],
  paragraphs: readonly SourceParagraph[],
): boolean {
  const said = saidAt(text, amount);
  const { low, high, unit } = said.measure;
  if (low !== high) return endsAreSaid(said, amounts);
  const exact = amounts.flatMap(({ value, unit: of, whole }) =>
    value === null ? [] : [{ value, unit: of, whole: whole?.value ?? null }],
  );
  if (exact.some(({ whole }) => whole === low)) return true;
  if (unit === 'fraction' && paragraphs.some(({ read }) => saysPart(read.text, said))) return true;
  if (unit === 'count' && low < 1_000 && isShortened(text, low, exact)) return true;
  if (paragraphs.some(({ read }) => isOneOf(read.text, low, unit))) return true;
  if (isEndOfRange(text, low, amounts)) return true;
  if (unit === 'd' && paragraphs.some((paragraph) => liesBetween(paragraph, low))) return true;
  if (unit === 'yr' && paragraphs.some((paragraph) => isYearsSince(paragraph, low))) return true;
  if (paragraphs.some((paragraph) => liesApart(paragraph, low, unit))) return true;
  if (low === 2 && unit === 'count' && paragraphs.some(({ read }) => TWO.test(read.text)))
    return true;
  const tried = exact.slice(0, MOST_TRIED);
  const like = (value: number) =>
    mayBeWritten(said, {
      measure: { low: value, high: value, unit, grain: 1, vague: false },
      qualifier: null,
      nearly: false,
      scaled: false,
    });
  if (unit === 'percent' || unit === 'fraction') {
    const hundred = unit === 'percent' ? 100 : 1;
    const shares = [
      ...exact.flatMap(({ value, whole }) => (whole ? [value / whole] : [])),
      ...tried.flatMap((a) =>
        tried.flatMap((b) =>
          a !== b && isOneKind(a.unit, b.unit) && b.value > a.value ? [a.value / b.value] : [],
        ),
      ),
      ...exact.flatMap(({ value, unit: of }) =>
        of === 'percent' && (value > 0 || FALLS.test(text)) ? [Math.abs(value) / 100] : [],
      ),
      ...(DIFFERENCES.test(besides(text, amount)) ? changesBetween(tried) : []),
    ];
    if (exact.some((one) => one.unit === unit && one.value === -low) && !FALLS.test(text))
      return false;
    const written = text.slice(amount.start, amount.end);
    return shares.some((share) => isShare(said, share * hundred, hundred, written));
  }
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
  if (isComplement(said, unit, paragraphs)) return true;
  return DIFFERENCES.test(text) && pairs.some(([a, b]) => like(Math.abs(a.value - b.value)));
}
/** A sentence without a number, and what it is compared with: "more than a quarter". */
const besides = (text: string, { start, end }: Amount): string =>
  text.slice(0, start).replace(/\b(?:more|fewer|less|higher|lower) than\s*$/i, '') +
  text.slice(end);

const TWO = /\b(?:both|twice|pair|couple|twin|either|neither|double[sd]?)\b/i;

const MULTIPLES: readonly (readonly [RegExp, number])[] = [
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

const TIME_WORDS: Readonly<Record<string, string>> = {
  h: 'hour',
  d: 'day',
  wk: 'week',
  mo: 'month',
  yr: 'year',
};

const PARTED =
  /\b(?:including|of (?:them|these|those|whom)|all but|among them|the others?|the rest)\b/i;

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
    const wholes = [...parts, ...above.flatMap(({ value }) => value ?? [])];
    return wholes.some((whole) =>
      parts.some((part) => part < whole && whole - part === said.measure.low),
    );
  });

/** "the oldest is 58" of "aged between 23 and 58". */
const isEndOfRange = (text: string, value: number, amounts: readonly Amount[]): boolean =>
  /\b(?:young|old|small|larg|bigg|low|high|short|long|cheap|dear|few)\w*est\b|\b(?:least|most|minimum|maximum)\b/i.test(
    text,
  ) && amounts.some(({ range, low, high }) => range && (low === value || high === value));

/** "within ten days" of two days that the source names. */
const liesBetween = ({ read, article: { source } }: SourceParagraph, value: number): boolean => {
  // Where the source counts days itself, it is they that count.
  if ([...read.amounts, ...read.lengths].some(({ unit }) => unit === 'd')) return false;
  const days = [
    ...read.dates.flatMap(({ date }) => [date?.from, date?.to]),
    source.published?.slice(0, 10),
  ].flatMap((iso) => dayFromIso(iso) ?? []);
  return days.some((one) =>
    days.some((other) => one - other === value || one - other + 1 === value),
  );
};

/** "the highest in 38 years" for "the highest since 1988". */
const isYearsSince = ({ read, article: { source } }: SourceParagraph, value: number): boolean => {
  const now = Number((source.published ?? source.modified)?.slice(0, 4));
  if (new RegExp(`\\b${value}(?:st|nd|rd|th) (?:anniversary|year)`).test(read.text)) return true;
  return read.dates.some(
    ({ date, text }) =>
      date !== null &&
      /\d{4}/.test(text) &&
      Math.abs(Math.abs(now - Number((date.from ?? date.to)?.slice(0, 4))) - value) <= 1,
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

const ENUMERATION =
  /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*(?:, (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)*,? and (?:the )?\p{Lu}/gu;

/** "four countries" where the source names four things one after another, and gives no number of its own for them. */
function lists(
  sentence: ReadText,
  amount: Amount,
  paragraphs: readonly SourceParagraph[],
): boolean {
  const { value, unit } = amount;
  if (value === null || unit !== 'count' || value < 2 || value > 9) return false;
  const names = (text: string): boolean =>
    [...text.matchAll(ENUMERATION)].some(
      ([words]) => words.split(/, and |,| and /).length === value,
    );
  // "in three places: Kosti, Rabak and Guli"
  if (names(sentence.text.slice(amount.end).split(/:\s/)[1] ?? '')) return true;
  const draft = amountContexts(sentence).find(({ fact }) => fact === amount);
  const isCounted = paragraphs.some(({ read }) =>
    amountContexts(read).some(
      (one) => one.fact.unit === unit && draft !== undefined && onTheRight(draft, one) > 0,
    ),
  );
  return !isCounted && paragraphs.some(({ read }) => names(read.text));
}

/** Parts that stand in words with something between them: "between one third and one half". */
const saysPart = (text: string, { measure, qualifier }: Said): boolean =>
  PARTS.some(([words, part]) => {
    if (Math.abs(part - measure.low) >= 0.001) return false;
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

/** "the sum of Halvet 4,650 and Orvane 1,200": of other rows of the table whose total is cited. */
const isSummand = (
  text: string,
  { value }: Amount,
  paragraphs: readonly SourceParagraph[],
): boolean =>
  SUMS.test(text) &&
  paragraphs.some(({ table }) => table.amounts.some((amount) => amount.value === value));

/** "13 of 34" where the source says that 21 of them are otherwise: the sentence speaks of the rest, or of something else. */
const isRest = (
  { text, words }: ReadText,
  { value, whole }: Amount,
  sources: readonly { readonly paragraph: SourceParagraph; readonly amount: Amount }[],
): boolean => {
  if (value === null || whole === null) return false;
  const rest = sources.find(({ amount }) => amount.value === whole.value - value);
  const isWhole = ({ amount }: { readonly amount: Amount }) =>
    amount.value === whole.value || amount.whole?.value === whole.value;
  if (!rest || !sources.some(isWhole)) return false;
  if (DIFFERENCES.test(text) || /\b(?:no|not|none|without)\b/i.test(text)) return true;
  const own = sensesOf(words);
  const there = sensesOf(rest.paragraph.read.words);
  return [...own].filter((sense) => there.has(sense)).length <= 1;
};

/** "the two boats": said before, in the paragraphs above. */
const isKnown = (
  text: string,
  { start, value, digits }: Amount,
  paragraphs: readonly SourceParagraph[],
): boolean =>
  !digits &&
  /\b(?:the|these|those|all|both|other)\s+$/i.test(text.slice(0, start)) &&
  paragraphs.some(({ before }) =>
    before.some((above) => readText(above, NOWHERE).amounts.some((one) => one.value === value)),
  );
const NOWHERE = { day: null, language: null };

/** "two in three" for two thirds. */
function isRatio(
  { text, amounts: own }: ReadText,
  amount: Amount,
  sources: readonly Amount[],
): boolean {
  const pair = own.flatMap((one, at) => {
    const other = own[at + 1];
    const between = other ? text.slice(one.end, other.start) : '';
    return other &&
      (one === amount || other === amount) &&
      /^ (?:\p{L}+ ){0,2}(?:in|out of|of) (?:every )?$/u.test(between)
      ? [[one.value, other.value]]
      : [];
  })[0];
  const [part, whole] = pair ?? [];
  if (!part || !whole || part >= whole) return false;
  return sources.some(
    ({ value, unit }) =>
      value !== null &&
      (unit === 'fraction' || unit === 'percent') &&
      Math.abs((unit === 'percent' ? value / 100 : value) - part / whole) <= 0.0101,
  );
}

/** "three of the eleven", who are counted in the title or in a paragraph before. */
const knowsWhole = ({ read, before, article }: SourceParagraph, value: number): boolean =>
  [read, ...[article.source.title, ...before].map((text) => readText(text, NOWHERE))].some((one) =>
    saysPlain(one, value),
  );

const saysPlain = ({ amounts }: ReadText, value: number): boolean =>
  amounts.some((amount) => amount.value === value || amount.whole?.value === value);

/** Digits that count nothing ("T-55", "No. 2") must stand in the source as they are. */
function strayDigits(sentence: ReadText, paragraphs: readonly SourceParagraph[]): VerifyFlaw[] {
  const read = [
    ...sentence.amounts.flatMap((amount) => [amount, ...(amount.whole ? [amount.whole] : [])]),
    ...sentence.dates,
    ...sentence.clocks,
  ];
  return sentence.words
    .filter((word) => /\p{N}/u.test(word.lower) && !read.some((span) => overlaps(span, word)))
    .filter(
      ({ lower }) =>
        !paragraphs.some(
          ({ read: { words }, setting, article }) =>
            [...words, ...setting.words].some((word) => word.lower === lower) ||
            article.source.title.toLowerCase().includes(lower),
        ),
    )
    .map((word) => notSaid(sentence.text, word, []));
}
