import type { Amount } from '../reading/amounts/amounts.ts';
import { sentences } from '../reading/sentences.ts';
import { flawAt, type VerifyFlaw } from './finding.ts';
import type { Tell } from './messages/messages.ts';
import type { BorneNumber } from './numbers.ts';
import type { ReadText } from './read-text.ts';
import { sensesOf } from './source-claims.ts';
import { proseBeside, type SourceParagraph } from './source-text.ts';
import { wordsOf } from './words.ts';

/** Numbers that the source says in a clause of their own, where the sentence says them with the words of another clause, and parts said as wholes. */
export function otherClauses(
  sentence: ReadText,
  borne: readonly BorneNumber[],
  paragraphs: readonly SourceParagraph[],
): VerifyFlaw[] {
  const prose = proseBeside(sentence, paragraphs);
  return [
    ...borne.flatMap(
      (one) => numberOfClause(sentence, one, prose) ?? otherUnit(sentence, one) ?? [],
    ),
    ...sentence.amounts.flatMap(
      (amount) =>
        wholeOfPart(sentence, amount, prose) ?? otherOfThem(sentence, amount, prose) ?? [],
    ),
  ];
}

/** So much of what is said with a number stands with another number of its source. */
const NEARLY_ALL = 0.75;

/** "requested 180,000 doses" of "requested 300,000 doses; 180,000 have arrived". */
function numberOfClause(
  sentence: ReadText,
  { amount, by }: BorneNumber,
  prose: readonly SourceParagraph[],
): VerifyFlaw | null {
  const own = around(sentence, amount);
  const before = sentence.text.slice(0, amount.start);
  // "of the 640", "the four were flown": said of them before.
  if (/\b(?:of|the|its|their|these|those|all) $/i.test(before)) return null;
  // A mere subject must be what the number is said of: "turnout was 41 per cent".
  if (own.size === 1 && !/\b(?:is|was|stood at|reached|were) $/i.test(before)) return null;
  if (isSummedUp(sentence, amount)) return null;
  if (own.size === 0 || by.some(({ paragraph }) => paragraph.isRow)) return null;
  const isOf = (read: ReadText, one: Amount) => around(read, one).intersection(own).size;
  if (by.some((one) => isOf(one.paragraph.read, one.amount) > 0)) return null;
  for (const { read } of prose) {
    const other = read.amounts.find(
      (one) =>
        one.unit === amount.unit &&
        one.value !== amount.value &&
        !sentence.amounts.some(({ value }) => value === one.value) &&
        !by.some((bearer) => bearer.amount === one) &&
        isOf(read, one) >= own.size * NEARLY_ALL,
    );
    if (other && !isOfPeople(sentence, amount, by)) {
      const words = read.text.slice(other.start, other.end);
      const message: Tell = (say) => say.ofThisOther(words);
      return flawAt('number-of-something-else', sentence, amount, message);
    }
  }
  return null;
}

/** "6,000 villagers" of 6,000 people. */
const isOfPeople = ({ text }: ReadText, { end }: Amount, by: BorneNumber['by']): boolean =>
  /^ (?:\p{Ll}+ )?\p{Ll}+(?:ers|ors|ents|ants|ees|men|women)\b/u.test(text.slice(end)) &&
  by.every(({ paragraph, amount }) =>
    /^ (?:people|persons)\b/.test(paragraph.read.text.slice(amount.end)),
  );

/** "Nineteen people: 17 prisoners and two guards". */
const isSummedUp = ({ amounts }: ReadText, amount: Amount): boolean => {
  const others = amounts.filter((one) => one !== amount && one.unit === amount.unit);
  return (
    others.length > 1 && others.reduce((sum, { value }) => sum + (value ?? 0), 0) === amount.value
  );
};

/** What is said with a number, in its clause and up to the next number on either side. */
function around({ text, amounts }: ReadText, amount: Amount): Set<string> {
  const others = amounts.filter((one) => one !== amount);
  const from = Math.max(
    0,
    ...others.filter(({ end }) => end <= amount.start).map(({ end }) => end),
  );
  const to = Math.min(
    text.length,
    ...others.filter(({ start }) => start >= amount.end).map(({ start }) => start),
  );
  const span = sentences(text).find(
    ({ start, end }) => start <= amount.start && amount.start < end,
  );
  const before = text
    .slice(Math.max(from, span?.start ?? 0), amount.start)
    .split(CLAUSE)
    .at(-1);
  const [behind] = text.slice(amount.end, Math.min(to, span?.end ?? text.length)).split(CLAUSE);
  return sensesOf(wordsOf(`${before} ${behind}`));
}
const CLAUSE = /[;:]|\b(?:while|whereas|but)\b/;

/** "12,000 households" of "12,000 people". */
function otherUnit(sentence: ReadText, { amount, by }: BorneNumber): VerifyFlaw | null {
  const own = unitOf(sentence, amount);
  const there = by.map((one) => unitOf(one.paragraph.read, one.amount));
  const [other] = there;
  if (
    !own ||
    !other ||
    there.some((one) => one === null || one.isOfHouseholds === own.isOfHouseholds)
  )
    return null;
  const message: Tell = (say) => say.countsNot(other.words, own.words);
  return flawAt('number-of-something-else', sentence, amount, message);
}

function unitOf({ text }: ReadText, { end }: Amount) {
  const words =
    /^ (?:\p{Ll}+ )?(people|persons|residents|inhabitants|individuals|households|families)\b/u.exec(
      text.slice(end, end + 40),
    )?.[1];
  return words ? { words, isOfHouseholds: /^(?:house|fam)/.test(words) } : null;
}

/** "all eight tanks" of "two of its eight tanks", and of "85 firefighters, 30 of whom". */
function wholeOfPart(
  sentence: ReadText,
  amount: Amount,
  prose: readonly SourceParagraph[],
): VerifyFlaw | null {
  const { value, start, end } = amount;
  const isAll = /\b(?:all|every one) (?:of )?(?:the |its |their |these |those )?$/i;
  if (value === null || !isAll.test(sentence.text.slice(0, start))) return null;
  const own = sensesOf(wordsOf(sentence.text.slice(end)));
  for (const { read } of prose) {
    for (const part of read.amounts) {
      const isPart = part.whole?.value === value && (part.value ?? value) < value;
      const isOfWhom =
        OF_WHOM.test(read.text.slice(part.end, part.end + 12)) &&
        read.amounts.some(
          (one) => one.value === value && one.end < part.start && part.start - one.end < FAR,
        );
      // "Of the 120 schools 48 are closed"
      const isOfTheWhole = read.amounts.some(
        (one) =>
          one.value === value &&
          one.end < part.start &&
          part.start - one.end < FAR &&
          /\bof (?:the|its|their) $/i.test(read.text.slice(0, one.start)),
      );
      // "38 per cent of the 910 million"
      const isShare =
        (part.unit === 'percent' || part.unit === 'fraction') &&
        read.amounts.some(
          (one) =>
            one.value === value &&
            one.start > part.end &&
            /^ of (?:the |its |their )?\S*$/.test(read.text.slice(part.end, one.start)),
        );
      if (isShare && (part.value ?? 100) < 100) {
        const words = read.text.slice(part.start, part.end);
        const message: Tell = (say) => say.notAll(words);
        return flawAt('number-of-something-else', sentence, amount, message);
      }
      if (!isPart && !isOfWhom && !isOfTheWhole) continue;
      const there = sensesOf(wordsOf(read.text.slice(part.start, part.end + 90)));
      const before = sensesOf(wordsOf(sentenceBefore(read, part)));
      const all = sensesOf(wordsOf(sentence.text));
      const isSame =
        isOfPart(own, there, read.text, part) || all.intersection(before).size >= (isPart ? 2 : 3);
      if (!isSame) continue;
      const words = read.text.slice(part.start, part.end);
      const message: Tell = (say) => say.ofPart(words);
      return flawAt('number-of-something-else', sentence, amount, message);
    }
  }
  return null;
}
/** Nearly all that the sentence says stands with the part, or between it and the whole. */
function isOfPart(
  own: ReadonlySet<string>,
  there: ReadonlySet<string>,
  text: string,
  { start }: Amount,
): boolean {
  const around = there.union(sensesOf(wordsOf(text.slice(Math.max(0, start - NEAR), start))));
  return (
    own.intersection(there).size >= 1 && own.intersection(around).size >= own.size * MOST_OF_IT
  );
}
const NEAR = 40;
const MOST_OF_IT = 0.6;

/** Characters between a whole and its part. */
const FAR = 120;
const OF_WHOM = /^ of (?:whom|which|them)\b/;

function sentenceBefore({ text }: ReadText, { start: at }: Amount): string {
  const span = sentences(text).find(({ start, end }) => start <= at && at < end);
  return text.slice(span?.start ?? 0, at);
}

/** "Eleven of them had not been vaccinated" of "Nine of them had not been vaccinated". */
function otherOfThem(
  sentence: ReadText,
  amount: Amount,
  prose: readonly SourceParagraph[],
): VerifyFlaw | null {
  if (amount.value === null || !OF_WHOM.test(sentence.text.slice(amount.end))) return null;
  const own = sensesOf(wordsOf(sentence.text.slice(amount.end)));
  const parts = prose.flatMap(({ read }) =>
    read.amounts
      .filter(({ end }) => OF_WHOM.test(read.text.slice(end)))
      .map((one) => ({ read, one })),
  );
  if (own.size === 0 || parts.some(({ one }) => one.value === amount.value)) return null;
  const same = parts.find(({ read, one }) => {
    const [words = ''] = read.text.slice(one.end).split(/[.;]/);
    return sensesOf(wordsOf(words)).intersection(own).size >= own.size * NEARLY_ALL;
  });
  if (!same) return null;
  const words = same.read.text.slice(same.one.start, same.one.end);
  return flawAt('number-of-something-else', sentence, amount, (say) =>
    say.says(`${words} of them`),
  );
}
