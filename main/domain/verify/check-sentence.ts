import { overlaps, type Span } from '../document.ts';
import { findQuote } from '../text/find-quote.ts';
import { otherTies } from './bound-nouns.ts';
import { otherBonds } from './bound-pairs.ts';
import { otherComparison } from './comparisons.ts';
import { unborneDates } from './dates.ts';
import { crossedArabicDoer, otherArabicDoer, otherDoers } from './doers.ts';
import { exchangedFates } from './exchanged-fates.ts';
import { exchangedNames } from './exchanged-names.ts';
import { exchangedWord } from './exchanged-words.ts';
import { happenedAlready } from './expected-days.ts';
import { accuses, type VerifyFlaw } from './finding.ts';
import { otherItems } from './labelled-items.ts';
import {
  doneWithNumber,
  lostCondition,
  saidAfterAll,
  stillOrNoLonger,
  stillToCome,
  toldAsKnown,
  toldAsSo,
} from './left-open.ts';
import { otherMultiple } from './multiples.ts';
import { unborneNames } from './names.ts';
import { namesInPlace } from './names-in-place.ts';
import { checkNumbers } from './numbers.ts';
import { otherBodies, otherOffices } from './offices.ts';
import { otherCells } from './other-cells.ts';
import { otherClauses } from './other-clauses.ts';
import { otherSlots } from './other-slots.ts';
import { otherSpeakers } from './other-speakers.ts';
import { otherThings } from './other-things.ts';
import { otherTongues, saysWeekday } from './other-tongues.ts';
import { weighed } from './other-words.ts';
import { partsAsWholes } from './parts-as-wholes.ts';
import { alteredQuotations, quotationsIn } from './quotations.ts';
import { otherRates } from './rates.ts';
import { type ReadText, readText } from './read-text.ts';
import { saidOfAnother } from './said-of-another.ts';
import type { SourceParagraph } from './source-text.ts';
import { strangeWords } from './strange-words.ts';
import { turnedClaims } from './turned-claims.ts';

/** A claim says what its source says; an estimate goes beyond it, and only its facts can be compared. */
export type SentenceKind = 'claim' | 'estimate';

/**
 * What a sentence says that the paragraphs it cites do not: its quotations, numbers, dates and names, what it
 * denies and how sure it is. At most one finding for one thing, in the order of the words.
 * @param text the sentence without the marks of its citations
 */
export function checkSentence(
  text: string,
  paragraphs: readonly SourceParagraph[],
  kind: SentenceKind,
): VerifyFlaw[] {
  if (paragraphs.length === 0 || isCopied(text, paragraphs)) return [];
  const [first] = paragraphs;
  const { source, language } = first?.article ?? { source: null, language: null };
  const day = (source?.published ?? source?.modified)?.slice(0, 10) ?? null;
  const read = readText(text, { day, language });
  const flaws = weighed(flawsOf(read, paragraphs, kind), read, paragraphs);
  if (kind === 'estimate' || flaws.some(accuses)) return flaws;
  for (const find of WHERE_NOTHING_ELSE) {
    const [flaw] = find(read, paragraphs);
    if (flaw) return [flaw];
  }
  for (const find of BY_CONTEXT) {
    const [flaw] = find(read, paragraphs);
    if (flaw) return weighed([flaw], read, paragraphs);
  }
  return flaws;
}

/** What is asked of a sentence that nothing else accuses, until one of them does. */
const WHERE_NOTHING_ELSE = [lostCondition, stillToCome, saidAfterAll] as const;
/** The same, of those that go by who does what in how many of its words. */
const BY_CONTEXT = [toldAsSo, toldAsKnown, otherDoers, otherSlots, crossedArabicDoer] as const;

function flawsOf(
  read: ReadText,
  paragraphs: readonly SourceParagraph[],
  kind: SentenceKind,
): VerifyFlaw[] {
  const { text } = read;
  const quotations = quotationsIn(text);
  const altered = alteredQuotations(
    quotations,
    paragraphs.map(({ read }) => read.text),
  );
  const quoted = (span: Span) => quotations.some((quotation) => overlaps(quotation, span));
  const own = (flaws: readonly VerifyFlaw[]) => flaws.filter((flaw) => !quoted(flaw));
  const numbers = checkNumbers(read, paragraphs);
  const facts = [
    ...altered,
    ...own(numbers.flaws),
    ...own(otherThings(read, numbers.borne)),
    ...own(otherBonds(read, numbers.borne)),
    ...own(otherCells(read, numbers.borne, paragraphs)),
    ...own(otherTongues(read, numbers.borne, paragraphs)),
    ...own(otherClauses(read, numbers.borne, paragraphs)),
    ...own(exchangedFates(read, numbers.borne)),
    ...own(otherTies(read, numbers.borne, paragraphs)),
    ...own(otherMultiple(read, paragraphs)),
    ...own(unborneDates(read, paragraphs)).filter((flaw) => !saysWeekday(flaw.words, paragraphs)),
    ...own(saidOfAnother(read, numbers.borne, paragraphs)),
    ...unborneNames(read, paragraphs, quoted),
    ...namesInPlace(read, paragraphs, quoted),
    ...own(otherOffices(read, paragraphs)),
    ...own(otherBodies(read, paragraphs)),
    ...own(otherSpeakers(read, paragraphs)),
    ...own(doneWithNumber(read, numbers.borne)),
    ...own(otherArabicDoer(read, numbers.borne)),
    ...own(stillOrNoLonger(read, numbers.borne)),
    ...own(otherItems(read, numbers.borne, paragraphs)),
    ...own(otherRates(read, numbers.borne)),
    ...own(partsAsWholes(read, numbers.borne)),
  ];
  if (facts.length === 0) facts.push(...own(otherComparison(read, paragraphs)));
  if (kind === 'estimate') return distinct(facts);
  const strange = strangeWords(
    read,
    paragraphs,
    quoted,
    numbers.borne.length > 0 || numbers.isReckoned || quotations.length > altered.length,
  );
  if (strange.length > 0) return strange;
  if (facts.length > 0 || numbers.isOfRest) return distinct(facts);
  const turned = turnedClaims(read, paragraphs, quoted);
  if (turned.length > 0) return turned;
  const exchanged =
    exchangedWord(read, paragraphs, quoted) ??
    exchangedNames(read, paragraphs, quoted) ??
    happenedAlready(read, paragraphs);
  return exchanged ? [exchanged] : [];
}

/** Words that stand in the source one after another, from where something begins to be said, say what it says. */
const isCopied = (text: string, paragraphs: readonly SourceParagraph[]): boolean =>
  paragraphs.some(({ read }) =>
    findQuote(read.text, text.replace(/[.,;:!?]+$/, '')).some(
      ({ start, end }) =>
        BEGINS.test(read.text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(read.text.slice(end)),
    ),
  );
const BEGINS = /(?:^|[.!?:;,“”"]\s*|\bthat\s)$/;

/** Two findings about one stretch are one. */
function distinct(flaws: readonly VerifyFlaw[]): VerifyFlaw[] {
  const kept: VerifyFlaw[] = [];
  for (const flaw of flaws) {
    if (!kept.some((other) => overlaps(other, flaw))) kept.push(flaw);
  }
  return kept.sort((a, b) => a.start - b.start);
}
