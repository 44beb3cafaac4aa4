import type { Span } from '../document.ts';
import type { PlacePhrase } from '../reading/places/place-names.ts';
import { placePhrases } from '../reading/places/place-phrases.ts';
import type { SentenceTokens, Token } from '../reading/sentence-tokens.ts';
import { countsNothing } from './exclude/exclusions.ts';
import { conditionOf } from './ledger/conditions.ts';
import { qualifierOf } from './qualifiers.ts';
import { type Quantity, quantities, spanOf, withSharedUnits } from './quantity.ts';
import { type ChangeFound, changeOf } from './relations/changes.ts';
import { type Counted, wholeOf } from './relations/parts.ts';
import { nearestPlace, nearestTime } from './setting/governing.ts';
import { dateSpans, type TimePhrase, timePhrases } from './setting/times.ts';
import { type Attribution, attributionOf, attributions } from './source/attribution.ts';
import type { Speaker } from './source/speaker-before.ts';
import { isExtent } from './subject/extents.ts';
import type { Phrase } from './subject/noun-phrases.ts';
import { subjectOf } from './subject/subjects.ts';
import type { Figure } from './types.ts';

/** What one sentence says around its numbers. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly times: readonly TimePhrase[];
  readonly places: readonly PlacePhrase[];
  readonly sources: readonly Attribution[];
  readonly before: () => Speaker | null;
}

/**
 * The figures of a sentence; offsets count in its whole text.
 * @param before the speaker of the sentences before it in its paragraph, asked only where it names none
 */
export function figuresIn(
  { text, tokens, start }: SentenceTokens,
  before: () => Speaker | null,
): Figure[] {
  const numbers = quantities(tokens);
  const times = timePhrases(text);
  const dates = [...times, ...dateSpans(text)];
  const counting = numbers.filter((quantity) => !countsNothing(tokens, quantity, dates));
  const measured = withSharedUnits(tokens, counting);
  if (measured.length === 0) return [];
  const sentence: Sentence = {
    text,
    tokens,
    times,
    places: placePhrases(text, tokens, dates),
    sources: attributions(text, tokens, dates),
    before,
  };
  const counted = withSubjects(sentence, measured);
  return counted.map((_, index) => {
    const figure = figureAt(sentence, counted, index);
    return { ...figure, start: start + figure.start, end: start + figure.end };
  });
}

function figureAt(sentence: Sentence, counted: readonly Counted[], index: number): Figure {
  const { text, tokens } = sentence;
  const { quantity, subject } = counted[index] as Counted;
  const measured = counted.map((one) => one.quantity);
  const span = spanOf(tokens, quantity);
  const source = attributionOf(sentence.sources, quantity.first);
  const counts = phraseText(sentence, subject);
  const change = changeOf(tokens, quantity, sentence.times);
  const part = phraseText(sentence, wholeOf(tokens, counted, index));
  const condition = conditionOf(text, counts, span, {
    previous: endOf(sentence, measured[index - 1]) ?? 0,
    next: startOf(sentence, measured[index + 1]) ?? text.length,
  });
  return {
    ...span,
    value: quantity.value,
    low: quantity.low,
    high: quantity.high,
    qualifier: qualifierOf(tokens, quantity),
    unit: quantity.unit,
    subject: counts,
    ...(quantity.whole ? { of: quantity.whole.value } : {}),
    ...(part === null ? {} : { partOf: part }),
    ...(change ? { change: change.change } : {}),
    ...(condition === null ? {} : { condition }),
    place: placeOf(sentence, counted, index)?.text ?? null,
    asOf:
      change && change.than >= 0 ? baseOf(sentence, change) : levelTime(sentence, measured, index),
    ...spokenBy(sentence, source),
    sentence: text,
  };
}

/** Where it is: "$1.60 a litre in Harare, up 12 cents" is measured again where it was. */
function placeOf(
  sentence: Sentence,
  counted: readonly Counted[],
  index: number,
): PlacePhrase | null {
  const { quantity, subject } = counted[index] as Counted;
  const source = attributionOf(sentence.sources, quantity.first);
  const measured = counted.map((one) => one.quantity);
  const own = nearestPlace(sentence, measured, index, source);
  if (own || !subject || subject.first > quantity.first) return own;
  const before = counted.findIndex((one) => one.subject?.first === subject.first);
  const parted = sentence.tokens
    .slice(subject.next, quantity.first)
    .some(({ lower }) => /^(?:;|while|whereas|but)$/.test(lower));
  return before < index && !parted ? placeOf(sentence, counted, before) : null;
}

/** Who says it: the sentence's own source, else the clear speaker of the one before. */
function spokenBy(
  { sources, before }: Sentence,
  source: Attribution | null,
): Pick<Figure, 'attribution' | 'attributionFrom'> {
  if (source && !source.pronoun) return { attribution: source.text };
  const silent = sources.every(({ pronoun }) => pronoun);
  const speaker = silent ? before() : null;
  if (!speaker || !(source || speaker.says)) return { attribution: null };
  return { attribution: speaker.text, attributionFrom: 'before' };
}

/** "than on 24 November": what a change is measured from. */
function baseOf({ text, tokens, times }: Sentence, { than }: ChangeFound): string | null {
  const from = tokens[than];
  const time = times.find(
    ({ start, end }) => from && start >= from.end && end <= from.end + LONGEST_BASE,
  );
  return from && time ? text.slice(from.start, time.end) : null;
}
const LONGEST_BASE = 60;

/** The time of a level: never one that something is compared with. */
function levelTime(
  sentence: Sentence,
  measured: readonly Quantity[],
  index: number,
): string | null {
  // "The bridge, 400 metres long, was blown up in 2016": how long it is changes with no day.
  const own = measured[index];
  if (own && isExtent(sentence.tokens, own)) return null;
  const times = sentence.times.filter((time) => !isBase(sentence.tokens, time));
  return nearestTime({ ...sentence, times }, measured, index)?.text ?? null;
}

/** "than in May", "than at this time last year", "twice as many as a year ago". */
function isBase(tokens: readonly Token[], time: Span): boolean {
  const before = tokens.filter(({ end }) => end <= time.start).slice(-NEAR_THAN);
  const than = before.findLastIndex(
    ({ lower }, at) =>
      lower === 'than' || (lower === 'as' && AS_MANY.test(before[at - 1]?.lower ?? '')),
  );
  return than >= 0 && before.slice(than).every(({ kind, amount }) => kind === 'word' && !amount);
}
const NEAR_THAN = 4;
const AS_MANY = /^(?:many|much|high|large|big|fast|often)$/;

const startOf = ({ tokens }: Sentence, quantity: Quantity | undefined): number | undefined =>
  quantity && spanOf(tokens, quantity).start;
const endOf = ({ tokens }: Sentence, quantity: Quantity | undefined): number | undefined =>
  quantity && spanOf(tokens, quantity).end;

function withSubjects({ tokens, times }: Sentence, measured: readonly Quantity[]): Counted[] {
  const counted: Counted[] = [];
  measured.forEach((quantity, index) => {
    const later = measured.slice(index + 1);
    const subject = subjectOf({ tokens, times, earlier: [...counted], later }, quantity);
    counted.push({ quantity, subject });
  });
  return counted;
}

function phraseText({ text, tokens }: Sentence, phrase: Phrase | null): string | null {
  const first = phrase && tokens[phrase.first];
  const last = phrase && tokens[phrase.next - 1];
  return first && last ? text.slice(first.start, last.end) : null;
}
