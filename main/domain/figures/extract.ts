import { readingText } from '../reading/reading-text.ts';
import { sentences } from '../reading/sentences.ts';
import { countsNothing } from './exclude/exclusions.ts';
import { conditionOf } from './ledger/conditions.ts';
import { qualifierOf } from './parse/qualifiers.ts';
import { type Quantity, quantities, spanOf } from './parse/quantities.ts';
import { type Token, tokenize } from './parse/tokens.ts';
import { nearestPlace, nearestTime } from './setting/governing.ts';
import { type PlacePhrase, placePhrases } from './setting/places.ts';
import { dateSpans, type TimePhrase, timePhrases } from './setting/times.ts';
import { type Attribution, attributionOf, attributions } from './source/attribution.ts';
import type { Phrase } from './subject/noun-phrases.ts';
import { subjectOf } from './subject/subjects.ts';
import type { Figure } from './types.ts';

/** A sentence longer than this is a table or an attack; it is cut into pieces of this size. */
const LONGEST_SENTENCE = 1_000;

/**
 * Every number in the text that counts or measures something, in order, never overlapping. English
 * grammar; digits of any script are read. Linear in the text's length.
 */
export function extractFigures(written: string): Figure[] {
  const text = readingText(written);
  const figures: Figure[] = [];
  for (const { start, end } of sentences(text)) {
    for (let from = start; from < end; ) {
      const to = pieceEnd(text, from, end);
      const sentence = written.slice(from, to);
      for (const figure of figuresIn(text.slice(from, to), from))
        figures.push({ ...figure, sentence });
      from = to;
    }
  }
  return figures;
}

/** The end of a piece of bounded length, cut at white space where there is some. */
function pieceEnd(text: string, from: number, end: number): number {
  if (end - from <= LONGEST_SENTENCE) return end;
  const space = text.lastIndexOf(' ', from + LONGEST_SENTENCE);
  return space > from ? space : from + LONGEST_SENTENCE;
}

/** What one sentence says around its numbers. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly times: readonly TimePhrase[];
  readonly places: readonly PlacePhrase[];
  readonly sources: readonly Attribution[];
}

function figuresIn(text: string, offset: number): Figure[] {
  const tokens = tokenize(text);
  const numbers = quantities(tokens);
  if (numbers.length === 0) return [];
  const times = timePhrases(text);
  const dates = [...times, ...dateSpans(text)];
  const counted = numbers.filter((quantity) => !countsNothing(tokens, quantity, dates));
  if (counted.length === 0) return [];
  const sentence: Sentence = {
    text,
    tokens,
    times,
    places: placePhrases(text, tokens, dates),
    sources: attributions(text, tokens, times),
  };
  const subjects = subjectsOf(sentence, counted);
  const spans = counted.map((quantity) => spanOf(tokens, quantity));
  return counted.map((quantity, index) => {
    const span = spans[index] ?? spanOf(tokens, quantity);
    const source = attributionOf(sentence.sources, quantity.first);
    const subject = phraseText(sentence, subjects[index] ?? null);
    const condition = conditionOf(text, subject, span, {
      previous: spans[index - 1]?.end ?? 0,
      next: spans[index + 1]?.start ?? text.length,
    });
    return {
      start: offset + span.start,
      end: offset + span.end,
      value: quantity.value,
      low: quantity.low,
      high: quantity.high,
      qualifier: qualifierOf(tokens, quantity),
      unit: quantity.unit,
      subject,
      ...(condition === null ? {} : { condition }),
      place: nearestPlace(sentence, counted, index, source)?.text ?? null,
      asOf: nearestTime(sentence, counted, index)?.text ?? null,
      attribution: source?.text ?? null,
      sentence: text,
    };
  });
}

function subjectsOf(sentence: Sentence, counted: readonly Quantity[]): (Phrase | null)[] {
  const { tokens, times } = sentence;
  const subjects: (Phrase | null)[] = [];
  counted.forEach((quantity, index) => {
    const earlier = counted
      .slice(0, index)
      .map((one, at) => ({ quantity: one, subject: subjects[at] ?? null }));
    const later = counted.slice(index + 1);
    subjects.push(subjectOf({ tokens, times, earlier, later }, quantity));
  });
  return subjects;
}

function phraseText({ text, tokens }: Sentence, phrase: Phrase | null): string | null {
  const first = phrase && tokens[phrase.first];
  const last = phrase && tokens[phrase.next - 1];
  return first && last ? text.slice(first.start, last.end) : null;
}
