import { overlaps, type Span } from '../document.ts';
import { ORDINALS } from '../language/en/date-words.ts';
import type { Amount } from '../reading/amounts/amounts.ts';
import { isSumOfOwn } from './arithmetic.ts';
import { amountContexts, onTheRight } from './contexts.ts';
import type { VerifyFlaw } from './finding.ts';
import { factor, type Measure } from './measures.ts';
import { isSumOfRows } from './other-cells.ts';
import { NOWHERE, type ReadText, readText } from './read-text.ts';
import { contradicts, mayBeWritten, type Said } from './rounding.ts';
import { saidAt } from './said-at.ts';
import { sensesOf } from './source-claims.ts';
import type { SourceParagraph } from './source-text.ts';
import { wordsOf } from './words.ts';
import { DIFFERENCES, isOfOthers, isWorkedOut, NOT_DONE, SUMS } from './worked-out.ts';

/** A number of the sentence that is borne, with the amounts of the source that bear it. */
export interface BorneNumber {
  readonly amount: Amount;
  readonly by: readonly { readonly paragraph: SourceParagraph; readonly amount: Amount }[];
}

export interface NumbersChecked {
  /** One is what is left of what the source says: of the rest the contrary is true. */
  readonly isOfRest: boolean;
  /** One is no number of the source and follows from its numbers. */
  readonly isReckoned: boolean;
  readonly flaws: readonly VerifyFlaw[];
  readonly borne: readonly BorneNumber[];
}

/** The numbers of a sentence against those of the cited paragraphs, in any way of writing them. */
export function checkNumbers(
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
): NumbersChecked {
  let isOfRest = false;
  let isReckoned = false;
  const flaws: VerifyFlaw[] = [];
  const borne: BorneNumber[] = [];
  const sources = paragraphs.flatMap((paragraph) =>
    [...paragraph.read.amounts, ...paragraph.read.lengths].map((amount) => ({ paragraph, amount })),
  );
  const amounts = sources.map(({ amount }) => amount);
  for (const amount of [...sentence.amounts, ...sentence.lengths]) {
    if (isArticle(sentence.text, amount)) continue;
    const said = saidAt(sentence.text, amount);
    // "between three and seventeen years" is no other writing of "seven", where the source has a range.
    const isRanged =
      amount.range && sources.some((one) => one.amount.range && one.amount.unit === amount.unit);
    const by = sources.filter(
      (source) =>
        (source.amount.range || !isRanged) &&
        (fits(said, saidAt(source.paragraph.read.text, source.amount), source.paragraph.isRow) ||
          ((isElliptic(sentence, amount, source.amount) ||
            isElliptic(source.paragraph.read, source.amount, amount)) &&
            isSameLabel(sentence.text, amount, source.paragraph.read.text, source.amount))),
    );
    if (by.length > 0) {
      borne.push({ amount, by });
      const { whole } = amount;
      if (whole && !paragraphs.some((paragraph) => knowsWhole(paragraph, whole.value)))
        flaws.push(notSaid(sentence.text, whole, []));
      continue;
    }
    if (
      isSummand(sentence.text, amount, paragraphs) ||
      isSumOfRows(sentence, amount, paragraphs) ||
      isYear(sentence, amount, paragraphs)
    )
      continue;
    const opposed = sources.find((source) =>
      isOtherBound(said, saidAt(source.paragraph.read.text, source.amount)),
    );
    if (opposed) {
      const { read } = opposed.paragraph;
      const { start, end } = wider(read.text, opposed.amount);
      flaws.push(notSaid(sentence.text, amount, [read.text.slice(start, end)]));
      continue;
    }
    if (isRest(sentence, amount, sources)) isOfRest = true;
    else if (isWorkedOut(sentence.text, amount, amounts, paragraphs)) {
      isReckoned = true;
      const isWhole = amounts.some(({ whole }) => whole !== null && whole.value === amount.value);
      isOfRest ||=
        !isWhole && (NOT_DONE.test(sentence.text) || isOfOthers(sentence.text, amount, paragraphs));
    } else if (
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
  return { isOfRest, isReckoned, flaws: [...left, ...strayDigits(sentence, paragraphs)], borne };
}

/** "Okello has 44.9" behind "48.3 per cent": the number has the unit of the one before it. */
const isElliptic = ({ text, amounts }: ReadText, bare: Amount, whole: Amount): boolean =>
  bare.unit === 'count' &&
  whole.unit !== 'count' &&
  bare.value !== null &&
  bare.value === whole.value &&
  /^\s*(?:[.,;)]|$|(?:and|against|to|for|in|then)\b)/.test(text.slice(bare.end)) &&
  amounts.some(({ unit }) => unit === whole.unit);

/** The words before the two numbers have one in common: "taxis get 60 litres" of "taxis 60". */
const isSameLabel = (draft: string, own: Amount, source: string, there: Amount): boolean => {
  const sensesBehind = (text: string, mark: RegExp): Set<string> =>
    sensesOf(wordsOf(text.split(mark).at(-1) ?? ''));
  const label = sensesBehind(draft.slice(0, own.start), /[,;:]|\band\b/);
  const before = source.slice(Math.max(0, there.start - LABEL), there.start);
  return label.size === 0 || !label.isDisjointFrom(sensesBehind(before, /[;:]/));
};
const LABEL = 28;

/** "more than 12,000" of "fewer than 12,000". */
const isOtherBound = (draft: Said, source: Said): boolean =>
  draft.measure.unit === source.measure.unit &&
  draft.measure.low === source.measure.low &&
  draft.measure.high === source.measure.high &&
  contradicts(draft.qualifier, source.qualifier);

/** A number with the words before it that bound it: "fewer than 12,000". */
function wider(text: string, { start, end }: Span): Span {
  const before = /(?:\p{L}+ ){1,3}$/u.exec(text.slice(0, start))?.[0] ?? '';
  return { start: start - before.length, end };
}

/** "the talks of 2029": a year, which the source has in its words. */
const isYear = (
  { text }: ReadText,
  { start, end }: Amount,
  paragraphs: readonly SourceParagraph[],
): boolean => {
  const words = text.slice(start, end);
  return (
    /^(?:19|20)\d\d$/.test(words) &&
    paragraphs.some(({ read }) => read.words.some(({ lower }) => lower === words))
  );
};

const notSaid = (text: string, { start, end }: Span, others: readonly string[]): VerifyFlaw => {
  const words = text.slice(start, end);
  const said = [...new Set(others)].slice(0, 4);
  return {
    rule: 'number-not-in-source',
    start,
    end,
    words,
    tell: said.length === 0 ? (say) => say.nowhere(words) : (say) => say.otherNumber(words, said),
  };
};

/** "one of them", "a hundred" said as a word for "the": counts nothing. */
const isArticle = (text: string, { value, unit, number, digits }: Amount): boolean =>
  value === 1 &&
  unit === 'count' &&
  !digits &&
  /^(?:one|an?)$/i.test(text.slice(number.start, number.end));

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
  if (DIFFERENCES.test(text) || OF_REST.test(text)) return true;
  const own = sensesOf(words);
  const there = sensesOf(rest.paragraph.read.words);
  return [...own].filter((sense) => there.has(sense)).length <= 1;
};

/** Words for those to whom it did not happen. */
const OF_REST =
  /\b(?:no|not|none|without|spared|escaped|untouched|unaffected|unharmed|intact|safe|still (?:open|work\w*|stand\w*|function\w*))\b/i;

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
  ) ||
  // "A fourth, his brother": there are four.
  [...ORDINALS].some(
    ([word, number]) => number === value && new RegExp(`\\ba ${word}\\b`, 'i').test(read.text),
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
