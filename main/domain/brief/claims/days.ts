import type { Span } from '../../document.ts';
import { readArabicDate } from '../../reading/dates/arabic.ts';
import { type Day, dayFromIso } from '../../reading/dates/calendar.ts';
import { readDate } from '../../reading/dates/expressions.ts';
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

/** The times of a text in order, as its day of publication resolves them. */
export function timesIn(text: string, published: string | null): Dated[] {
  const day: Day | null = dayFromIso(published);
  const scene = sceneOf(reader, text, 0, text.length, { published: day, order: null });
  const { tokens } = scene;
  const found: Dated[] = [];
  for (let at = 0; at < tokens.count; ) {
    const read = readDate(scene, at) ?? readArabicDate(scene, at);
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

/** The day that a level holds on by the first time of a text; null where it says none. */
export const firstDay = (text: string, published: string | null): string | null =>
  lastDay(timesIn(text, published)[0]?.date ?? null);
