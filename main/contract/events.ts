import type { Annotation } from '#domain/annotation.ts';
import type { ArticleSummary } from '#domain/article.ts';
import type { HistoryState } from './history.ts';
import type { LibraryStatus } from './library.ts';
import type { Settings } from './settings.ts';
import type { VaultState } from './vault.ts';

/** What the main side announces; a renderer that missed some reloads everything. */
export type LibraryEvent =
  /** Texts, names, figures or sources of articles; without ids anything may have changed. */
  | {
      readonly type: 'articles-changed';
      readonly ids: readonly string[];
      /** Those of them that are still there, as they now are; left out where they are many. */
      readonly summaries?: readonly ArticleSummary[];
    }
  /** How far a person is with articles, and nothing else of them; without summaries they are many. */
  | {
      readonly type: 'triage-changed';
      readonly ids: readonly string[];
      readonly summaries?: readonly ArticleSummary[];
    }
  | {
      readonly type: 'annotations-changed';
      readonly article: string;
      /** All notes of the article; left out where they are many. */
      readonly notes?: readonly Annotation[];
      /** Null when the article is not there any more. */
      readonly summary?: ArticleSummary | null;
    }
  | { readonly type: 'grades-changed'; readonly article: string }
  | { readonly type: 'settings-changed'; readonly settings?: Settings }
  /** Follows every other change: what undo would do, and what the status line shows. */
  | {
      readonly type: 'facts-changed';
      readonly history: HistoryState;
      readonly status: LibraryStatus;
    }
  | { readonly type: 'backup-changed' }
  /** What a page typed last came after the next page had been answered without it. */
  | { readonly type: 'drafts-came'; readonly drafts: Readonly<Record<string, string>> }
  /** Who says how many was read in more texts. */
  | { readonly type: 'claims-changed' }
  /** Dossiers, and what lies in them. */
  | { readonly type: 'dossiers-changed' }
  /** What people want to know, and what they filed as answers. */
  | { readonly type: 'requirements-changed' }
  | { readonly type: 'free-notes-changed' }
  /** What people say of notes. */
  | { readonly type: 'reviews-changed' }
  | { readonly type: 'frameworks-changed' }
  /** Searches that people keep, and how far somebody has looked at them. */
  | { readonly type: 'searches-changed' }
  | { readonly type: 'briefs-changed' }
  /** Whom this person knows by their keys. */
  | { readonly type: 'people-changed' }
  /** What is kept of an import: a line more, or its end. */
  | { readonly type: 'imports-changed'; readonly id: string }
  /** The library was opened or locked, or its keys were destroyed. */
  | { readonly type: 'vault-changed'; readonly state: VaultState }
  | { readonly type: 'job'; readonly job: Job };

export interface Job {
  readonly id: string;
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
  /** One act is done as a whole: nobody can stop it in its midst. */
  readonly isWhole?: boolean;
  /** Why it failed, where a person can do something about it. */
  readonly reason?: string;
  /** What came of it, where a person should know. */
  readonly outcome?: string;
}
