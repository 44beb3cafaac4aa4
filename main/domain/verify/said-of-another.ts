import { overlaps, type Span } from '../document.ts';
import { amountContexts, type Context, dateContexts, inAll, sideBySide } from './contexts.ts';
import { saysDate } from './dates.ts';
import { flawAt, type VerifyFlaw } from './finding.ts';
import { factor } from './measures.ts';
import type { Tell } from './messages/messages.ts';
import type { BorneNumber } from './numbers.ts';
import type { ReadText } from './read-text.ts';
import { proseBeside, type SourceParagraph } from './source-text.ts';

/** Numbers and dates that the source has, but of something else than the sentence says: two exchanged, or one of another sentence. */
export function saidOfAnother(
  sentence: ReadText,
  borne: readonly BorneNumber[],
  paragraphs: readonly SourceParagraph[],
): VerifyFlaw[] {
  const prose = proseBeside(sentence, paragraphs);
  return [
    ...exchangedNumbers(sentence, borne, prose),
    ...otherAges(sentence, prose),
    ...otherDays(sentence, prose),
  ];
}

/** Words in common that tell whose number it is. */
const ENOUGH = 2;

function exchangedNumbers(
  sentence: ReadText,
  borne: readonly BorneNumber[],
  paragraphs: readonly SourceParagraph[],
): VerifyFlaw[] {
  const contexts = amountContexts(sentence);
  const known = paragraphs.flatMap(({ read }) => amountContexts(read));
  const pairs = borne.flatMap(({ amount, by }) => {
    const draft = contexts.find(({ fact }) => fact === amount);
    const own = known.filter(({ fact }) => by.some((one) => one.amount === fact));
    return draft && own.length > 0 ? [{ draft, own }] : [];
  });
  return pairs.flatMap(({ draft, own }) => {
    if (/^[- ]years?[- ]old/.test(sentence.text.slice(draft.fact.number.end))) return [];
    const { unit, change } = draft.fact;
    const turned =
      change !== 'none' &&
      own.every(({ fact }) => fact.change !== 'none' && fact.change !== change);
    const exchanged = pairs.find(
      (other) =>
        other.draft !== draft &&
        !/^[- ]years?[- ]old/.test(sentence.text.slice(other.draft.fact.number.end)) &&
        factor(other.draft.fact.unit, unit) !== null &&
        !other.own.some((one) => own.includes(one)) &&
        closer(draft, other.own, own) &&
        closer(other.draft, own, other.own),
    );
    const isRest = own.some(({ fact }) =>
      paragraphs.some(
        ({ read }) =>
          read.amounts.includes(fact) && /\ball but\s+$/i.test(read.text.slice(0, fact.start)),
      ),
    );
    if (isRest) return [];
    // "The four were flown": said of them before.
    const isKnown = /\b(?:the|these|those)\s+$/i.test(sentence.text.slice(0, draft.fact.start));
    const lone = !isKnown && own.every((one) => inAll(draft, one) === 0);
    const free = known.filter(
      (one) => one.fact.unit === unit && !pairs.some((pair) => pair.own.includes(one)),
    );
    const right = lone ? free.find((one) => inAll(draft, one) >= ENOUGH) : undefined;
    if (!turned && !exchanged && !right) return [];
    const message: Tell = turned
      ? (say) => say.changeReversed()
      : exchanged
        ? (say) => say.numbersReversed(wordsAt(sentence, exchanged.draft.fact))
        : (say) => say.somethingElse();
    return [flawAt('number-of-something-else', sentence, draft.fact, message)];
  });
}

const closer = (
  draft: Context<Span>,
  others: readonly Context<Span>[],
  own: readonly Context<Span>[],
): boolean =>
  Math.max(...others.map((one) => sideBySide(draft, one))) >
  Math.max(...own.map((one) => sideBySide(draft, one)));

const AGE = /(\p{Lu}[\p{L}'’-]+)(?:,\s|\s?\()(\d{1,3})(?=[,);.]|\s?$)/gu;

/** Each person's age, where it stands behind the name. */
const agesIn = (text: string) => [...text.matchAll(AGE)].map(([, name, age]) => ({ name, age }));

/** The age of somebody else. */
function otherAges(sentence: ReadText, paragraphs: readonly SourceParagraph[]): VerifyFlaw[] {
  const known = paragraphs.flatMap(({ read }) => agesIn(read.text));
  return [...sentence.text.matchAll(AGE)].flatMap((match) => {
    const [words, name = '', age] = match;
    const own = known.filter((one) => one.name === name);
    const [first] = own;
    if (!first || own.some((one) => one.age === age)) return [];
    const span = { start: match.index, end: match.index + words.length };
    const message: Tell = (say) => say.age(name, first.age ?? '');
    return [flawAt('number-of-something-else', sentence, span, message)];
  });
}

/** A day on which the source has something else. */
function otherDays(sentence: ReadText, paragraphs: readonly SourceParagraph[]): VerifyFlaw[] {
  const known = paragraphs.flatMap(({ read }) => dateContexts(read));
  return dateContexts(sentence).flatMap((draft) => {
    // "in four years" is compared as a number.
    if (sentence.lengths.some((length) => overlaps(length, draft.fact))) return [];
    const own = known.filter(({ fact }) => saysDate(fact, draft.fact, []));
    if (own.length === 0 || own.some((one) => inAll(draft, one) > 0)) return [];
    const right = known.find(
      (one) =>
        !own.includes(one) &&
        inAll(draft, one) >= ENOUGH &&
        !own.some(
          ({ sentence: at, fact }) =>
            // "completed in 1971 and repaired in 2003": each year has its verb.
            at === one.sentence && !(isYear(fact.text) && isYear(one.fact.text)),
        ),
    );
    if (!right) return [];
    const message: Tell = (say) => say.saysOfThis(right.fact.text);
    return [{ ...flawAt('date-not-in-source', sentence, draft.fact, message), isByContext: true }];
  });
}

const isYear = (text: string): boolean => /^(?:in )?\d{4}$/i.test(text.trim());

const wordsAt = ({ text }: ReadText, { start, end }: Span): string => text.slice(start, end);
