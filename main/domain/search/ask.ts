import { parseQuery } from './parse-query.ts';
import type { SearchRequest } from './pattern.ts';
import type { Mistake } from './query.ts';

export interface Asked {
  readonly text: string;
  /** Still being typed: the last word may go on. */
  readonly unfinished: boolean;
  /** English words in all their forms. */
  readonly stems: boolean;
}

/** What was typed as a request, or what is wrong with it. */
export function ask({
  text,
  unfinished,
  stems,
}: Asked): { readonly request: SearchRequest } | { readonly mistake: Mistake } {
  const parsed = parseQuery(text);
  if (!parsed.ok) return { mistake: parsed.mistake };
  return { request: { query: parsed.query, last: unfinished ? parsed.last : null, stems } };
}
