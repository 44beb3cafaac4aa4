import type { ArticleSummary } from '#domain/article.ts';
import { liesIn } from '#domain/formats/folders.ts';
import type { TriageState } from '#domain/triage.ts';

export const LIBRARY_ORDERS = {
  imported: 'Newest import',
  published: 'Date published',
  title: 'Title',
  publisher: 'Publisher',
} as const;
export type LibraryOrder = keyof typeof LIBRARY_ORDERS;

type Compare = (one: ArticleSummary, other: ArticleSummary) => number;

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
/** ISO dates of one kind sort as text; what has no date or name goes last. */
const newest = (one: string | null, other: string | null) => (other ?? '').localeCompare(one ?? '');
const named = (one: string | null, other: string | null) =>
  Number(one === null) - Number(other === null) || collator.compare(one ?? '', other ?? '');

const byImport: Compare = (one, other) => newest(one.imported, other.imported);
const COMPARE: Readonly<Record<LibraryOrder, Compare>> = {
  imported: byImport,
  published: (one, other) => newest(one.published, other.published) || byImport(one, other),
  title: (one, other) => collator.compare(one.title, other.title),
  publisher: (one, other) =>
    named(one.publisher, other.publisher) || newest(one.published, other.published),
};

/** The rows that the library shows, in order. */
export function arrange(
  articles: readonly ArticleSummary[],
  order: LibraryOrder,
  only: {
    /** None for all. */
    readonly states: ReadonlySet<TriageState>;
    readonly starredOnly: boolean;
    readonly watchedOnly: boolean;
    /** Null for all. */
    readonly folder?: string | null;
    readonly dossier?: string | null;
    /** The ids that a filter lets through; null for all. */
    readonly through?: ReadonlySet<string> | null;
  },
): ArticleSummary[] {
  return articles
    .filter(({ state }) => only.states.size === 0 || only.states.has(state))
    .filter(({ id }) => only.through?.has(id) ?? true)
    .filter(({ starred }) => !only.starredOnly || starred)
    .filter(({ dossiers = [] }) => !only.dossier || dossiers.includes(only.dossier))
    .filter(({ folders = [] }) => !only.folder || liesIn(folders, only.folder))
    .filter(({ watchHits = 0 }) => !only.watchedOnly || watchHits > 0)
    .sort(COMPARE[order]);
}
