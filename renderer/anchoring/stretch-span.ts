import type { Span } from '#domain/document.ts';
import { words } from '#domain/text/words.ts';

export type Edge = 'start' | 'end';

/** So far, in UTF-16 code units, the next word is looked for. */
const REACH = 400;
const PARAGRAPH = '\n\n';

/** The span with one edge moved by a word; as it was at a paragraph's end and at its last word. */
export function stretch(text: string, span: Span, edge: Edge, longer: boolean): Span {
  const from = Math.max(0, span.start - REACH);
  const near = words(text.slice(from, span.end + REACH)).map(({ start, end }) => ({
    start: start + from,
    end: end + from,
  }));
  if (!longer) {
    const inside = near.filter(({ start, end }) => start >= span.start && end <= span.end);
    const kept = edge === 'start' ? inside[1] : inside.at(-2);
    return kept ? { ...span, [edge]: kept[edge] } : span;
  }
  const next =
    edge === 'start'
      ? near.findLast(({ end }) => end <= span.start)
      : near.find(({ start }) => start >= span.end);
  if (!next) return span;
  const gap =
    edge === 'start' ? text.slice(next.end, span.start) : text.slice(span.end, next.start);
  return gap.includes(PARAGRAPH) ? span : { ...span, [edge]: next[edge] };
}

/** One of the two holds the other, and they differ: what a mention can be resized to. */
export const liesOver = (one: Span, other: Span): boolean =>
  (one.start !== other.start || one.end !== other.end) &&
  ((one.start <= other.start && one.end >= other.end) ||
    (one.start >= other.start && one.end <= other.end));
