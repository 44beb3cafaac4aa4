import * as v from 'valibot';
import type { Article } from '#domain/article.ts';
import { blockAt, blockSpans, type Span } from '#domain/document.ts';
import type { EntityAnalysis, Mention } from '#domain/entities/types.ts';
import { isRecord } from '#domain/is-record.ts';
import { sentences } from '#domain/reading/sentences.ts';
import { readJson } from '../damage.ts';

/** A date of a text with its sentence. */
export interface DatedPassage extends Span, Pick<Mention, 'date' | 'open'> {
  /** The sentence that it begins in; empty where it begins in none. */
  readonly from: number;
  readonly to: number;
  /** The index of its paragraph among those that have names; -1 where that has none. */
  readonly paragraph: number;
}

/** What pictures draw of an article. */
export interface Passages {
  /** The numbers of the names in each paragraph that has some, each once, as they first stand in it. */
  readonly paragraphs: readonly (readonly number[])[];
  /** In the order of the text; a date that the text leaves open is still so. */
  readonly dates: readonly DatedPassage[];
}

/** @param numbers the number of each entity's name, by its id in the analysis */
export function passagesOf(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  { mentions }: EntityAnalysis,
  numbers: ReadonlyMap<string, number>,
): Passages {
  const spans = blockSpans(blocks);
  const byBlock = new Map<number, Set<number>>();
  const dated: Mention[] = [];
  for (const mention of mentions) {
    const name = numbers.get(mention.entity);
    if (mention.date || mention.open) dated.push(mention);
    if (name === undefined) continue;
    const block = blockAt(spans, mention.start);
    byBlock.set(block, (byBlock.get(block) ?? new Set()).add(name));
  }
  const paragraphOf = new Map([...byBlock.keys()].map((block, index) => [block, index]));
  const whole = dated.length > 0 ? sentences(text) : [];
  return {
    paragraphs: [...byBlock.values()].map((names) => [...names]),
    dates: dated.map(({ start, end, date, open }) => {
      const near = whole[blockAt(whole, start)];
      const sentence = near && near.start <= start && near.end > start ? near : null;
      return {
        ...{ start, end, from: sentence?.start ?? start, to: sentence?.end ?? start },
        paragraph: paragraphOf.get(blockAt(spans, start)) ?? -1,
        ...(date && { date }),
        ...(open && { open }),
      };
    }),
  };
}

/** By hand, as pictures go through hundreds of articles. */
const paragraphsShape = v.custom<readonly (readonly number[])[]>(
  (value) =>
    Array.isArray(value) &&
    value.every((names) => Array.isArray(names) && names.every((name) => typeof name === 'number')),
);
/** Likewise; what each date resolves to is not looked at. */
const datesShape = v.custom<readonly DatedPassage[]>(
  (value) =>
    Array.isArray(value) &&
    value.every(
      (date) =>
        isRecord(date) &&
        [date.start, date.end, date.from, date.to, date.paragraph].every(Number.isSafeInteger),
    ),
);

/** Passages as they are kept; null where they were not, or are damaged. */
export function keptPassages(paragraphs: string | null, dates: string | null): Passages | null {
  const named = paragraphs === null ? null : readJson(paragraphsShape, paragraphs);
  const dated = dates === null ? [] : readJson(datesShape, dates);
  return named && dated && { paragraphs: named, dates: dated };
}
