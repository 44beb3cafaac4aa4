import type { ArticleSummary } from '#domain/article.ts';
import { isWaiting, type TriageState } from '#domain/triage.ts';

/** How many documents lie in a dossier. */
export interface DossierCounts {
  readonly articles: number;
  /** Those that are new or updated. */
  readonly waiting: number;
}

/** How many of some articles each button of the list's head asks for. */
export interface LibraryCounts {
  readonly states: Readonly<Record<TriageState, number>>;
  readonly starred: number;
  /** Those that hold a name of a watch list. */
  readonly watched: number;
  /** By id; those without any are left out. */
  readonly dossiers: ReadonlyMap<string, DossierCounts>;
}

export const NONE: DossierCounts = { articles: 0, waiting: 0 };

/** All of them in one walk. */
export function libraryCounts(articles: readonly ArticleSummary[]): LibraryCounts {
  const states = { new: 0, updated: 0, read: 0, used: 0, aside: 0 };
  const dossiers = new Map<string, DossierCounts>();
  let [starred, watched] = [0, 0];
  for (const article of articles) {
    states[article.state] += 1;
    starred += Number(article.starred ?? false);
    watched += Number((article.watchHits ?? 0) > 0);
    for (const id of article.dossiers ?? []) {
      const { articles, waiting } = dossiers.get(id) ?? NONE;
      const waits = Number(isWaiting(article));
      dossiers.set(id, { articles: articles + 1, waiting: waiting + waits });
    }
  }
  return { states, starred, watched, dossiers };
}
