import type { Span } from '#domain/document.ts';
import { findPlaces, type Place } from '#domain/search/find-marks.ts';
import type { SearchRequest } from '#domain/search/pattern.ts';
import { TermText } from '#domain/search/terms.ts';

export interface Snippet {
  readonly snippet: string;
  /** Spans of `snippet`, by start, never overlapping. */
  readonly matches: readonly Span[];
  /** Where the first of them stands in the text; 0 without any. */
  readonly start: number;
}

const LENGTH = 180;
/** What is shown before the first match, at most. */
const LEAD = 50;

/** The passage of `text` that holds most of the query's words, or its beginning when it holds none. */
export function snippetOf(text: string, request: SearchRequest): Snippet {
  const read = new TermText(text);
  const places = findPlaces(request, read.terms);
  const best = bestPassage(places, read).map(({ first, last }) => read.span(first, last));
  const matches = merged(best);
  const start = matches[0]?.start ?? 0;
  const window = windowAround(text, start);
  const lead = window.start > 0 ? '…' : '';
  const snippet =
    lead + inOneLine(text.slice(window.start, window.end)) + (window.end < text.length ? '…' : '');
  const shift = lead.length - window.start;
  return {
    snippet,
    matches: matches
      .filter((match) => match.end <= window.end)
      .map((match) => ({ start: match.start + shift, end: match.end + shift })),
    start,
  };
}

/**
 * The places from where most different words stand within one snippet, closest together; the first of
 * several such places.
 */
function bestPassage(places: readonly Place[], read: TermText): readonly Place[] {
  let best: readonly Place[] = [];
  let most = 0;
  let closest = Number.POSITIVE_INFINITY;
  for (const [index, { first }] of places.entries()) {
    const start = read.roughStart(first);
    const seen = new Set<number>();
    let distance = 0;
    let to = index;
    for (; to < places.length; to += 1) {
      const place = places[to];
      if (!place || (to > index && read.roughStart(place.last + 1) > start + LENGTH - LEAD)) break;
      if (!seen.has(place.words)) distance = read.roughStart(place.first) - start;
      seen.add(place.words);
    }
    if (seen.size > most || (seen.size === most && distance < closest)) {
      most = seen.size;
      closest = distance;
      best = places.slice(index, to);
    }
  }
  return best;
}

/** Begins at a word, at most `LEAD` before `at`, and ends after a word. */
function windowAround(text: string, at: number): Span {
  let start = Math.max(0, at - LEAD);
  if (start > 0) {
    const word = /\s\S/.exec(text.slice(start, at + 1));
    start = word ? start + word.index + 1 : at;
  }
  let end = Math.min(text.length, start + LENGTH);
  if (end < text.length) {
    const space = text.slice(start, end).search(/\s\S*$/);
    if (space > at - start) end = start + space;
    else if ((text.charCodeAt(end) & 0xfc00) === 0xdc00) end -= 1;
  }
  return { start, end };
}

function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (last && span.start < last.end) {
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      out.push(span);
    }
  }
  return out;
}

/** Same length, so that offsets stay. */
const inOneLine = (text: string) => text.replace(/\s/g, ' ');
