import type { Span } from '../document.ts';
import { ORDINALS } from '../language/en/date-words.ts';
import type { Amount } from '../reading/amounts/amounts.ts';
import { sentences } from '../reading/sentences.ts';
import { flawAt, type VerifyFlaw } from './finding.ts';
import type { Tell } from './messages/messages.ts';
import type { BorneNumber } from './numbers.ts';
import { quotationsIn, standsIn } from './quotations.ts';
import type { ReadText } from './read-text.ts';
import type { SourceParagraph } from './source-text.ts';
import { type Word, wordsOf } from './words.ts';

/** What a number, an ordinal, a letter or a quotation is tied to, where the source ties it to another. */
export function otherTies(
  sentence: ReadText,
  borne: readonly BorneNumber[],
  paragraphs: readonly SourceParagraph[],
): VerifyFlaw[] {
  return [
    ...borne.flatMap((one) => exchangedNoun(sentence, one) ?? lostException(sentence, one) ?? []),
    ...otherOrdinals(sentence, paragraphs),
    ...otherLetters(sentence, paragraphs),
    ...otherQuoted(sentence, paragraphs),
  ];
}

/** "seven civilians" of seven dead of whom four were civilians. */
function exchangedNoun(sentence: ReadText, { amount, by }: BorneNumber): VerifyFlaw | null {
  const [bearer, more] = by;
  const noun = nounOf(sentence, amount);
  if (!bearer || more || !noun || ANYBODY.has(noun.lower)) return null;
  const { read } = bearer.paragraph;
  const own = nounOf(read, bearer.amount);
  if (!own || ANYBODY.has(own.lower) || own.sense === noun.sense) return null;
  const other = read.amounts.find(
    (one) =>
      one !== bearer.amount && one.unit === amount.unit && nounOf(read, one)?.stem === noun.stem,
  );
  if (!other) return null;
  const words = read.text.slice(other.start, other.end);
  const message: Tell = (say) => say.counts(`${words} ${noun.text}`, own.text);
  return flawAt('number-of-something-else', sentence, amount, message);
}
const ANYBODY = new Set(
  'people persons others men women more families households days hours years'.split(' '),
);

/** The word right behind a number. */
const nounOf = ({ words }: ReadText, { end }: Amount): Word | null => {
  const next = words.find(({ start }) => start >= end);
  return next && next.start - end <= 1 && next.content ? next : null;
};

/** "three of them children" of "all but three of them children". */
function lostException(sentence: ReadText, { amount, by }: BorneNumber): VerifyFlaw | null {
  const excepts = (text: string, { start }: Span): boolean =>
    EXCEPTS.test(text.slice(Math.max(0, start - 30), start));
  const isPart = /^ of (?:them|whom|these|those)\b/.test(sentence.text.slice(amount.end));
  if (!isPart || by.length === 0 || OTHERWISE.test(sentence.text)) return null;
  return by.every((one) => excepts(one.paragraph.read.text, one.amount))
    ? flawAt('number-of-something-else', sentence, amount, (say) => say.allBut())
    : null;
}
const EXCEPTS = /\ball (?:but|except)(?: for)? $/i;
const OTHERWISE = /\b(?:but|except|not|no|other|others|older|adults?|rest|only)\b/i;

/** "the second fire" of "the third fire". */
function otherOrdinals(sentence: ReadText, paragraphs: readonly SourceParagraph[]): VerifyFlaw[] {
  const there = paragraphs.flatMap(({ read }) => ordinalsIn(read.words));
  return ordinalsIn(sentence.words).flatMap(({ ordinal, noun }) => {
    const same = there.filter((one) => one.noun.stem === noun.stem);
    const [other] = same;
    // "then the second one": which one it is, the noun before says.
    const isTold = paragraphs.some(({ read }) =>
      new RegExp(`\\b${ordinal.lower} one\\b`, 'i').test(read.text),
    );
    return other && !isTold && same.every((one) => one.ordinal.lower !== ordinal.lower)
      ? [
          flawAt('number-not-in-source', sentence, ordinal, (say) =>
            say.says(`${other.ordinal.text} ${other.noun.text}`),
          ),
        ]
      : [];
  });
}

const ordinalsIn = (words: readonly Word[]): { ordinal: Word; noun: Word }[] =>
  words.flatMap((ordinal, at) => {
    const noun = words[at + 1];
    return (ORDINALS.get(ordinal.lower) ?? 0) > 0 && noun?.content && !noun.capital
      ? [{ ordinal, noun }]
      : [];
  });

const LETTER = /\b(block|zone|sector|ward|gate|camp|area|hall|wing|category|phase) ([A-H])\b/giu;

/** "Block B" of "Block C". */
function otherLetters(sentence: ReadText, paragraphs: readonly SourceParagraph[]): VerifyFlaw[] {
  const there = paragraphs.flatMap(({ read }) => [...read.text.matchAll(LETTER)]);
  return [...sentence.text.matchAll(LETTER)].flatMap((match) => {
    const [words, kind = '', letter = ''] = match;
    const same = there.filter(([, one]) => one?.toLowerCase() === kind.toLowerCase());
    const [other] = same;
    if (!other || same.some(([, , one]) => one === letter)) return [];
    const span = { start: match.index, end: match.index + words.length };
    return [flawAt('name-not-in-source', sentence, span, (say) => say.says(other[0]))];
  });
}

/** A quotation in the mouth of somebody whom the source names elsewhere in the paragraph. */
function otherQuoted(sentence: ReadText, paragraphs: readonly SourceParagraph[]): VerifyFlaw[] {
  const quotations = quotationsIn(sentence.text);
  const [quotation, more] = quotations;
  const [paragraph, another] = paragraphs;
  if (!quotation || more || !paragraph || another) return [];
  const { text } = paragraph.read;
  const around = sentences(text).map(({ start, end }) => text.slice(start, end));
  const at = around.findIndex((one) => standsIn(quotation.words, [one]));
  if (at < 0) return [];
  const near = [around[at - 1], around[at], around[at + 1]].map((one) => namesOf(one ?? ''));
  const own = near[1] ?? new Set();
  const named = sentence.words.filter(
    (word, index) =>
      isName(word, index, sentence.words) &&
      (word.end <= quotation.start || word.start >= quotation.end),
  );
  const surname = named.at(-1);
  if (!surname || own.size === 0 || own.has(surname.lower)) return [];
  if (!near.some((names) => names.has(surname.lower))) return [];
  // A sentence without a speaker of its own goes on with the one before.
  const speaks = around[at]?.replace(QUOTED, '') ?? '';
  if (!SPEAKS.test(speaks) || namesOf(speaks).size === 0) return [];
  return [flawAt('name-not-in-source', sentence, surname, (say) => say.quotationOf(surname.text))];
}
const QUOTED = /[“„«"][^”»"]*[”»"]/gu;
const SPEAKS = /\b(?:said|says|told|called|calls|added|wrote|warned|asked)\b/i;

const namesOf = (text: string): Set<string> =>
  new Set(wordsOf(text).flatMap((word, at, all) => (isName(word, at, all) ? [word.lower] : [])));

const isName = ({ capital, content }: Word, at: number, all: readonly Word[]): boolean =>
  capital && content && (at > 0 || all[1]?.capital === true);
