import type { ArticleSummary } from './article.ts';
import { liesIn } from './formats/folders.ts';
import type { TriageState } from './triage.ts';

/** What the library's list is narrowed to; what is empty or null lets everything through. */
export interface Narrowing {
  /** In the language of searches, of what documents are themselves. */
  readonly query: string;
  readonly states: readonly TriageState[];
  /** With slashes: what lies in it, or in a folder of it. */
  readonly folder: string | null;
  /** The id of one. */
  readonly dossier: string | null;
}

/** All articles that a narrowing lets through, but for some. */
export interface AllOf {
  readonly of: Narrowing;
  /** Ids. */
  readonly except: readonly string[];
  /** How many the person saw that these are. */
  readonly count: number;
}

/** The articles that an act is about: their ids, or all of a narrowing. */
export type Chosen = readonly string[] | AllOf;

export const isAllOf = (chosen: Chosen): chosen is AllOf => 'of' in chosen;

/** Whether a narrowing lets an article through, but for its query. */
export const letsThrough = (
  { states, folder, dossier }: Omit<Narrowing, 'query'>,
  { state, folders = [], dossiers = [] }: Pick<ArticleSummary, 'state' | 'folders' | 'dossiers'>,
): boolean =>
  (states.length === 0 || states.includes(state)) &&
  (folder === null || liesIn(folders, folder)) &&
  (dossier === null || dossiers.includes(dossier));
