import type { Span } from '#domain/document.ts';
import { countWords, findPlaces, type Place } from '#domain/search/find-marks.ts';
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

/** UTF-16 code units of a text that are read at once: most texts whole, a book piece by piece. */
const READ_AT_ONCE = 60_000;

/**
 * The passage of `text` that holds most of the query's words, or its beginning when it holds none. Of a long text the
 * first piece in which all of them stand together; a passage is not looked for across the end of a piece.
 */
export function snippetOf(text: string, request: SearchRequest): Snippet {
  const wanted = countWords(request.query);
  let best: Passage = { spans: [], words: 0 };
  for (let from = 0; from < text.length && best.words < wanted; ) {
    const to = pieceEnd(text, from);
    const found = passageIn(text.slice(from, to), request);
    if (found.words > best.words) {
      const spans = found.spans.map(({ start, end }) => ({ start: start + from, end: end + from }));
      best = { spans, words: found.words };
    }
    from = to;
  }
  const matches = merged(best.spans);
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

interface Passage {
  readonly spans: readonly Span[];
  /** How many different words of the query stand there. */
  readonly words: number;
}

function passageIn(text: string, request: SearchRequest): Passage {
  const read = new TermText(text);
  const places = bestPassage(findPlaces(request, read.terms), read);
  return {
    spans: places.map(({ first, last }) => read.span(first, last)),
    words: new Set(places.map(({ words }) => words)).size,
  };
}

/** At a space where there is one, so that no word is cut. */
function pieceEnd(text: string, from: number): number {
  const end = Math.min(text.length, from + READ_AT_ONCE);
  if (end === text.length) return end;
  const space = Math.max(text.lastIndexOf(' ', end), text.lastIndexOf('\n', end));
  return space > from ? space : end;
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
