import type { Span } from '../document.ts';
import { foldName } from '../language/fold.ts';
import type { Amount } from '../reading/amounts/amounts.ts';
import { sentences } from '../reading/sentences.ts';
import { amountContexts, inAll, onTheRight } from './contexts.ts';
import { saysDate } from './dates.ts';
import { flawAt, type VerifyFlaw } from './finding.ts';
import type { Tell } from './messages/messages.ts';
import type { BorneNumber } from './numbers.ts';
import type { ReadText } from './read-text.ts';

/** Numbers that the source binds to a name or a label, and the sentence to another one of them. */
export function otherBonds(sentence: ReadText, borne: readonly BorneNumber[]): VerifyFlaw[] {
  return borne.flatMap(({ amount, by }) => {
    const other =
      otherLabel(sentence, amount, by) ??
      otherPlace(sentence, amount, by) ??
      otherTime(sentence, amount, by) ??
      otherTimeBehind(sentence, amount, by) ??
      exchangedPlace(sentence, amount, by);
    if (other === null && !isOfOtherName(sentence, by)) return [];
    const message: Tell = (say) => (other === null ? say.anotherName() : say.numberOf(other));
    return [flawAt('number-of-something-else', sentence, amount, message)];
  });
}

/** "Phase 4" of a number that the sentence says of "Phase 3". */
function otherLabel(sentence: ReadText, amount: Amount, by: BorneNumber['by']): string | null {
  const label = labelAfter(sentence, amount);
  const labels = by.map(({ paragraph, amount: other }) => labelAfter(paragraph.read, other));
  const isExchanged = label && labels.every((one) => one && isOther(one, label));
  return isExchanged ? (labels[0]?.text ?? null) : null;
}

/** Whether the source has the number in brackets behind a name, and the sentence names another one of that kind only. */
function isOfOtherName(sentence: ReadText, by: BorneNumber['by']): boolean {
  const bound = by.map(({ paragraph, amount }) => bondOf(paragraph.read.text, amount));
  const said = foldName(sentence.text);
  if (bound.length === 0 || bound.some((name) => name === null || said.includes(name)))
    return false;
  return by
    .flatMap(({ paragraph }) => bondsOf(paragraph.read.text))
    .some((name) => !bound.includes(name) && said.includes(name));
}

/** "In Iraq 15 strikes" of "15 strikes in Syria. In Iraq eight strikes": each sentence has its place and its number. */
function otherPlace(sentence: ReadText, amount: Amount, by: BorneNumber['by']): string | null {
  const draft = amountContexts(sentence).find(({ fact }) => fact === amount);
  const wanted = placesIn(sentence.text);
  if (!draft || wanted.length === 0) return null;
  for (const { paragraph, amount: other } of by) {
    const spans = sentences(paragraph.read.text);
    const at = spans.findIndex(({ start, end }) => start <= other.start && other.start < end);
    const texts = spans.map(({ start, end }) => paragraph.read.text.slice(start, end));
    const there = placesIn(texts[at] ?? '');
    if (there.length === 0 || there.some((place) => wanted.includes(place))) return null;
    if (wanted.some((place) => foldName(texts[at] ?? '').includes(place))) return null;
    const isExchanged = spans.some(
      ({ start, end }, index) =>
        index !== at &&
        placesIn(texts[index] ?? '').some((place) => wanted.includes(place)) &&
        amountContexts(paragraph.read).some(
          (one) =>
            start <= one.fact.start &&
            one.fact.start < end &&
            one.fact.unit === amount.unit &&
            onTheRight(draft, one) > 0,
        ),
    );
    if (!isExchanged) return null;
  }
  return (
    placesIn(by[0]?.paragraph.read.text ?? '').find((place) => !wanted.includes(place)) ?? null
  );
}

/** What stands behind "in", "at", "near". */
const placesIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Aa]round)\s(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)/gu,
    ),
  ].map(([, name]) => foldName(name ?? ''));

interface Label {
  readonly text: string;
  readonly kind: string;
  readonly number: string;
}

const LABEL =
  /\b(phase|grade|category|level|zone|sector|ward|block|stage|class|tier|group)\s(\d{1,2}|[A-F])\b/giu;

/** "Phase 4" behind a number, before the next number that counts. */
function labelAfter(read: ReadText, amount: Amount): Label | null {
  const [match] = read.text.slice(amount.end, nextStart(read, amount)).matchAll(LABEL);
  return match
    ? { text: match[0], kind: (match[1] ?? '').toLowerCase(), number: match[2] ?? '' }
    : null;
}

const isOther = (one: Label, other: Label): boolean =>
  one.kind === other.kind && one.number !== other.number;

/** Where the next number begins that is none of a label. */
function nextStart({ text, amounts }: ReadText, { end }: Amount): number {
  const labels = [...text.matchAll(LABEL)].map(({ index, 0: { length } }) => index + length);
  const next = amounts.find((one) => one.start >= end && !labels.includes(one.number.end));
  return next?.start ?? text.length;
}

/** "Kosti (2,210 HH), Rabak (890 HH)". */
const BOND = /(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}) \((?=\p{Nd})/gu;

const bondsOf = (text: string): string[] =>
  [...text.matchAll(BOND)].map(([, name]) => foldName(name ?? ''));

function bondOf(text: string, { number }: Amount): string | null {
  const found = [...text.matchAll(BOND)].find(
    ({ index, 0: { length } }) => index + length === number.start,
  );
  return found ? foldName(found[1] ?? '') : null;
}

/**
 * "In 2024 we cleared 3.7 square kilometres" of "In 2025 … 3.7 square kilometres. In 2024 we cleared 2.9": each
 * sentence has its date and its number.
 */
function otherTime(sentence: ReadText, amount: Amount, by: BorneNumber['by']): string | null {
  const [fact, another] = sentence.dates;
  const [bearer, more] = by;
  if (!fact || another || !bearer || more) return null;
  const { read } = bearer.paragraph;
  const spans = sentences(read.text);
  const within = (span: Span, at: Span): boolean => at.start <= span.start && span.end <= at.end;
  const at = spans.find((span) => within(bearer.amount, span));
  const elsewhere = spans.filter((span) => span !== at);
  const datesIn = (span: Span) => read.dates.filter((date) => within(date, span));
  const [own] = at ? datesIn(at) : [];
  const draft = amountContexts(sentence).find((one) => one.fact === amount);
  if (!at || !own || !draft || datesIn(at).some((date) => saysDate(date, fact, []))) return null;
  const isExchanged = elsewhere.some(
    (span) =>
      datesIn(span).some((date) => saysDate(date, fact, [])) &&
      amountContexts(read).some(
        (one) => within(one.fact, span) && one.fact.unit === amount.unit && inAll(one, draft) > 0,
      ),
  );
  return isExchanged ? own.text : null;
}

/** "58,000 in 2025" of "31,000 left in 2025, against 58,000 in 2019": each number has its date behind it. */
function otherTimeBehind(sentence: ReadText, amount: Amount, by: BorneNumber['by']): string | null {
  const [fact, another] = sentence.dates;
  const [bearer, more] = by;
  if (!fact || another || sentence.amounts.length > 1 || !bearer || more) return null;
  const { read } = bearer.paragraph;
  const behind = (one: Amount) => {
    const until = read.amounts.find(({ start }) => start >= one.end)?.start ?? read.text.length;
    const [words = ''] = read.text.slice(one.end, until).split(/[.;]/);
    return read.dates.find(({ start, end }) => start >= one.end && end <= one.end + words.length);
  };
  const own = behind(bearer.amount);
  if (!own || saysDate(own, fact, [])) return null;
  const isExchanged = read.amounts.some((one) => {
    const date = one !== bearer.amount && one.unit === amount.unit ? behind(one) : undefined;
    return date !== undefined && saysDate(date, fact, []);
  });
  return isExchanged ? own.text : null;
}

/** "26 shops in Odde and two in the harbour quarter": each number has its place behind it. */
function exchangedPlace(sentence: ReadText, amount: Amount, by: BorneNumber['by']): string | null {
  const wanted = placeBehind(sentence, amount);
  if (wanted === null) return null;
  const places = by.map(({ paragraph, amount: other }) => placeBehind(paragraph.read, other));
  const [place] = places;
  if (!place || places.some((one) => one === null || one === wanted)) return null;
  const isOfAnother = by.some(({ paragraph: { read } }) =>
    read.amounts.some((one) => one.unit === amount.unit && placeBehind(read, one) === wanted),
  );
  return isOfAnother ? place : null;
}

const BEHIND = /^[^.;:]{0,24}?\b(?:in|at|near|held by) (?:the )?(\p{L}[\p{L}’'-]+)/u;

/** The first word of the place behind a number, before the next one. */
function placeBehind(read: ReadText, amount: Amount): string | null {
  const behind = read.text.slice(amount.end, nextStart(read, amount));
  const place = BEHIND.exec(behind)?.[1];
  return place === undefined ? null : foldName(place);
}
