import type { Span } from '#domain/document.ts';
import { FoldedText } from '#domain/text/folded-text.ts';
import { type Located, locate } from './locate.ts';
import type { Phrase } from './query.ts';

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

/** The passage of `text` that holds most of the phrases, or its beginning when it holds none. */
export function snippetOf(text: string, phrases: readonly Phrase[]): Snippet {
  const folded = new FoldedText(text);
  const located = locate(folded.folded, phrases);
  const best = bestPassage(located).map((span) => folded.origin(span));
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
 * The matches from the place where most different phrases stand within one snippet, closest together;
 * the first of several such places.
 */
function bestPassage(located: readonly Located[]): readonly Located[] {
  let best: readonly Located[] = [];
  let most = 0;
  let closest = Number.POSITIVE_INFINITY;
  for (const [index, { start }] of located.entries()) {
    const seen = new Set<number>();
    let distance = 0;
    let to = index;
    for (; to < located.length; to += 1) {
      const match = located[to];
      if (!match || (to > index && match.end > start + LENGTH - LEAD)) break;
      if (!seen.has(match.phrase)) distance = match.start - start;
      seen.add(match.phrase);
    }
    if (seen.size > most || (seen.size === most && distance < closest)) {
      most = seen.size;
      closest = distance;
      best = located.slice(index, to);
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
