import * as v from 'valibot';
import type { Article } from '../../article.ts';
import type { Span } from '../../document.ts';

/** A sentence by its words, where it stands in the current text. */
export interface EventSentence {
  /** The article's id. */
  readonly article: string;
  /** As the text has it. */
  readonly quote: string;
}

/** ISO days, inclusive; both the same for one day. */
export interface EventDays {
  readonly from: string;
  readonly to: string;
}

/** An event that a person picked for the chronology, with what they say of it instead of its sentence. */
export interface KeptEvent {
  readonly id: string;
  /** The first one tells it; further ones were merged into it. */
  readonly sentences: readonly EventSentence[];
  /** As it was read when it was picked. */
  readonly read: EventDays;
  /** Of a person; null for what the first sentence says. */
  readonly what: string | null;
  /** Of a person; null for the days that were read. */
  readonly date: EventDays | null;
  /** ISO time, UTC. */
  readonly created: string;
}

const day = v.pipe(v.string(), v.isoDate());
/** The days of an event: it ends no sooner than it begins. */
export const eventDays = v.pipe(
  v.strictObject({ from: day, to: day }),
  v.check(({ from, to }) => from <= to, 'It ends before it begins.'),
);
export const eventSentences = v.pipe(
  v.array(
    v.strictObject({
      article: v.pipe(v.string(), v.maxLength(200)),
      quote: v.pipe(v.string(), v.minLength(1), v.maxLength(20_000)),
    }),
  ),
  v.minLength(1),
  v.maxLength(100),
);

/** A person's words, else the first sentence. */
export const wordsOfEvent = ({ what, sentences }: Pick<KeptEvent, 'what' | 'sentences'>): string =>
  what ?? sentences[0]?.quote ?? '';

export const daysOfEvent = ({ date, read }: KeptEvent): EventDays => date ?? read;

/** Where a sentence stands; null where the text does not say so any more. */
export function placeOfSentence(
  { text }: Pick<Article, 'text'>,
  { quote }: EventSentence,
): Span | null {
  const start = text.indexOf(quote);
  return start < 0 ? null : { start, end: start + quote.length };
}

/** Whether a person wrote or dated it otherwise than it was read. */
export const isEdited = ({ what, date }: KeptEvent): boolean => what !== null || date !== null;
