import type { Span } from '../document.ts';
import { matchElement, type Pattern, patternsOf, type SearchRequest } from './pattern.ts';
import type { Query, Words } from './query.ts';
import type { TermText } from './terms.ts';

/** Where words of a query stand, in terms of a text; the last one counts. */
export interface Place {
  readonly first: number;
  readonly last: number;
  /** Which of the query's words this is, counted over the query. */
  readonly words: number;
}

/** More than anybody steps through, for each of a query's words. */
const MOST = 2_000;

/** Every place of a text that answers something of a request: of a phrase the phrase, of NEAR what stands near. */
export function findPlaces(request: SearchRequest, terms: readonly string[]): Place[] {
  let count = 0;
  const found: Place[] = [];
  const look = (query: Query): void => {
    if (query.kind === 'and' || query.kind === 'or') for (const part of query.parts) look(part);
    else if (query.kind === 'near') found.push(...nearPlaces(query.words, query.distance));
    else if (query.kind === 'words') found.push(...placesOf(query));
    // A place that was asked for is a name in the text; other fields and facts stand outside of it.
    else if (query.kind === 'fact' && query.field === 'place') {
      found.push(...placesOf({ kind: 'words', text: query.value, quoted: true, isPrefix: false }));
    }
  };
  const placesOf = (words: Words): Place[] => {
    const index = count;
    count += 1;
    return occurrences(patternsOf(words, request, 'wide'), terms).map(({ first, last }) => ({
      first,
      last,
      words: index,
    }));
  };
  const nearPlaces = (words: readonly Words[], distance: number): Place[] =>
    clumps(
      words.map((one) => placesOf(one)),
      distance,
    );
  look(request.query);
  return found.sort((a, b) => a.first - b.first || b.last - a.last);
}

/** How many words `findPlaces` looks for. */
export function countWords(query: Query): number {
  if (query.kind === 'and' || query.kind === 'or') {
    return query.parts.reduce((sum, part) => sum + countWords(part), 0);
  }
  if (query.kind === 'near') return query.words.length;
  return query.kind === 'words' || (query.kind === 'fact' && query.field === 'place') ? 1 : 0;
}

/** The spans of a text that answer a request, in order, those that touch made one. */
export function findMarks(request: SearchRequest, text: TermText): Span[] {
  const spans: Span[] = [];
  let reached = -1;
  for (const { first, last } of findPlaces(request, text.terms)) {
    if (last <= reached) continue;
    spans.push(text.span(first <= reached ? reached + 1 : first, last));
    reached = last;
    if (spans.length >= MOST) break;
  }
  return spans;
}

/** Where one of the patterns stands. */
export function occurrences(
  patterns: readonly Pattern[],
  terms: readonly string[],
): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (let at = 0; at < terms.length && found.length < MOST; at += 1) {
    for (const pattern of patterns) {
      const length = lengthAt(pattern, terms, at);
      if (length === 0) continue;
      found.push({ first: at, last: at + length - 1 });
      break;
    }
  }
  return found;
}

function lengthAt(pattern: Pattern, terms: readonly string[], at: number): number {
  let length = 0;
  for (const element of pattern) {
    const own = matchElement(element, terms, at + length);
    if (own === 0) return 0;
    length += own;
  }
  return length;
}

/** The places that stand near one of each other list: between the first one's end and the last one's start at most `distance` terms. */
function clumps(lists: readonly (readonly Place[])[], distance: number): Place[] {
  const kept = new Set<Place>();
  const next = lists.map(() => 0);
  for (const place of lists.flat().sort((a, b) => a.first - b.first)) {
    const clump = lists.map((list, index) => {
      let at = next[index] ?? 0;
      while (at < list.length && (list[at]?.first ?? 0) < place.first) at += 1;
      next[index] = at;
      return list[0]?.words === place.words ? place : list[at];
    });
    const isNear = clump.every((one) => one && one.first - place.last - 1 <= distance);
    if (isNear) for (const one of clump) if (one) kept.add(one);
  }
  return [...kept];
}
