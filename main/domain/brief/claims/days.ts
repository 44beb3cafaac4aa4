import type { Article } from '../../article.ts';
import type { Span } from '../../document.ts';
import { readArabicDate } from '../../reading/dates/arabic.ts';
import { type Day, dayFromIso } from '../../reading/dates/calendar.ts';
import { readDate } from '../../reading/dates/expressions.ts';
import { foreignDate } from '../../reading/dates/foreign-months.ts';
import type { ResolvedDate } from '../../reading/dates/resolved-date.ts';
import { Gazetteer } from '../../reading/gazetteer.ts';
import type { TextReader } from '../../reading/reader.ts';
import { sceneOf } from '../../reading/scene-of.ts';
import { WordMemory } from '../../reading/words.ts';

/** A time that a sentence states, with its place in the calendar. */
export interface Dated extends Span {
  /** Null: its words leave it open. */
  readonly date: ResolvedDate | null;
}

const reader: TextReader = { gazetteer: Gazetteer.empty, memory: new WordMemory() };

/** Whether a text is in a language whose months nobody takes for other words: "mars", "mai". */
export const isOfOther = (language: string | null | undefined): boolean =>
  language !== null && language !== undefined && !/^(?:en|ar)(?!\p{L})/u.test(language);

/**
 * The times of a text in order, as its day of publication resolves them.
 * @param other it is in another language than English and Arabic
 */
export function timesIn(text: string, published: string | null, other = false): Dated[] {
  const day: Day | null = dayFromIso(published);
  const scene = sceneOf(reader, text, 0, text.length, { published: day, order: null });
  const { tokens } = scene;
  const found: Dated[] = [];
  for (let at = 0; at < tokens.count; ) {
    const read =
      readDate(scene, at) ?? readArabicDate(scene, at) ?? (other ? foreignDate(scene, at) : null);
    if (!read || read.end <= at) {
      at += 1;
      continue;
    }
    const start = tokens.start[at] ?? 0;
    found.push({ start, end: tokens.end[read.end - 1] ?? start, date: read.date ?? null });
    at = read.end;
  }
  return found;
}

/** The one day that a time is; null for a longer or open one. */
export const oneDay = (date: ResolvedDate | null): string | null =>
  date !== null && date.from !== null && date.from === date.to && date.precision !== 'approximate'
    ? date.from
    : null;

/** The day that a level holds on: of a stretch its last one. */
export const lastDay = (date: ResolvedDate | null): string | null =>
  date === null || date.precision === 'approximate' ? null : (date.to ?? null);

/** The day that a text says over itself: in its title, or in one of the short lines that open it; null where none does. */
export function dayOver({
  blocks,
  source: { title },
}: Pick<Article, 'blocks' | 'source'>): string | null {
  const lines = blocks.slice(0, HEAD).flatMap(({ text }) => {
    const head = text.length <= LONGEST_HEAD ? text : DATELINE.exec(text)?.[0];
    return head ?? [];
  });
  for (const head of [title, ...lines]) {
    const stated = timesIn(head, null, true).find(({ date }) => oneDay(date) !== null);
    if (stated) return oneDay(stated.date);
  }
  return null;
}
const HEAD = 5;
const LONGEST_HEAD = 140;
/** "KALEMIE, Democratic Republic of the Congo, March 3, 2031 (Great Lakes Wire) — ". */
const DATELINE = /^\p{Lu}[^–—\n]{3,110}?(?= [–—-] )/u;

/** The day that a level holds on by the first time of a text; null where it says none. */
export const firstDay = (text: string, published: string | null, other = false): string | null =>
  lastDay(timesIn(text, published, other)[0]?.date ?? null);
