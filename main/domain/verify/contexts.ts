import type { Span } from '../document.ts';
import type { Amount } from '../reading/amounts/amounts.ts';
import { sentences } from '../reading/sentences.ts';
import type { DateFact, ReadText } from './read-text.ts';
import { sensesOf } from './source-claims.ts';

/** The words around a number or a date of a sentence, up to the next one on either side. */
export interface Context<Fact extends Span> {
  readonly fact: Fact;
  /** Where its sentence begins. */
  readonly sentence: number;
  readonly left: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
}

/** Each fact with what stands around it in its sentence; names count as words. */
function contextsOf<Fact extends Span>(
  { text, words }: ReadText,
  facts: readonly Fact[],
): Context<Fact>[] {
  const spans = sentences(text);
  return facts.map((fact) => {
    const span = spans.find(({ start, end }) => start <= fact.start && fact.start < end) ?? {
      start: 0,
      end: text.length,
    };
    const before = Math.max(
      span.start,
      ...facts.filter(({ end }) => end <= fact.start).map(({ end }) => end),
    );
    const after = Math.min(
      span.end,
      ...facts.filter(({ start }) => start >= fact.end).map(({ start }) => start),
    );
    const senses = (from: number, to: number) =>
      sensesOf(words.filter(({ start, end }) => from <= start && end <= to));
    return {
      fact,
      sentence: span.start,
      left: senses(before, fact.start),
      right: senses(fact.end, after),
    };
  });
}

/** Of a change the two numbers stand as one: "raised from $37 million to $71 million". */
export function amountContexts(read: ReadText): readonly Context<Amount>[] {
  const known = cache.get(read);
  if (known) return known;
  const contexts = contextsOf(read, read.amounts);
  const joined = contexts.map((context, at) => {
    const { change } = context.fact;
    if (change === 'from') return { ...context, right: contexts[at + 1]?.right ?? context.right };
    return change === 'to' ? { ...context, left: contexts[at - 1]?.left ?? context.left } : context;
  });
  cache.set(read, joined);
  return joined;
}
/** A source is asked again for each of its numbers and days, and by each sentence that cites it. */
const cache = new WeakMap<ReadText, readonly Context<Amount>[]>();
const dateCache = new WeakMap<ReadText, readonly Context<DateFact>[]>();

export function dateContexts(read: ReadText): readonly Context<DateFact>[] {
  const contexts = dateCache.get(read) ?? contextsOf(read, read.dates);
  dateCache.set(read, contexts);
  return contexts;
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => a.intersection(b).size;

/** How much two facts have in common on each side. */
export const sideBySide = (a: Context<Span>, b: Context<Span>): number =>
  shared(a.left, b.left) + shared(a.right, b.right);

/** How much they have in common behind them, where English says what is counted. */
export const onTheRight = (a: Context<Span>, b: Context<Span>): number => shared(a.right, b.right);

/** How much they have in common on whichever side. */
export const inAll = (a: Context<Span>, b: Context<Span>): number =>
  shared(a.left.union(a.right), b.left.union(b.right));
