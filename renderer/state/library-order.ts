import type { ArticleSummary } from '#domain/article.ts';
import { localDay } from '#domain/clock.ts';
import { letsThrough, type Narrowing } from '#domain/narrowing.ts';

export const LIBRARY_ORDERS = {
  imported: 'Newest import',
  published: 'Date published',
  title: 'Title',
  publisher: 'Publisher',
} as const;
export type LibraryOrder = keyof typeof LIBRARY_ORDERS;

export const LIBRARY_GROUPS = {
  none: 'Not grouped',
  published: 'By day published',
  imported: 'By day of import',
  publisher: 'By source',
  dossier: 'By dossier',
  language: 'By language',
} as const;
export type LibraryGrouping = keyof typeof LIBRARY_GROUPS;

/** Documents that stand under one heading. */
export interface LibraryGroup {
  /** An ISO day, a source, the id of a dossier, or a language's code; null for those that have none. */
  readonly key: string | null;
  readonly articles: readonly ArticleSummary[];
}

type Compare = (one: ArticleSummary, other: ArticleSummary) => number;

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
/** ISO dates of one kind sort as text; what has no date or name goes last. */
function newest(one: string | null, other: string | null): number {
  const [first, second] = [one ?? '', other ?? ''];
  if (first === second) return 0;
  return first < second ? 1 : -1;
}
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

const KEYS: Readonly<
  Record<LibraryGrouping, (article: ArticleSummary) => readonly (string | null)[]>
> = {
  none: () => [null],
  published: ({ published }) => [published?.slice(0, 10) ?? null],
  imported: ({ imported }) => [localDay(imported)],
  publisher: ({ publisher }) => [publisher],
  dossier: ({ dossiers }) => dossiers ?? [null],
  language: ({ language }) => [language?.split('-')[0] ?? null],
};

/**
 * The same under headings: the newest day first, names by the alphabet, dossiers as their first documents stand, what
 * has none last. A document stands under each of its dossiers.
 */
export function inGroups(
  articles: readonly ArticleSummary[],
  by: LibraryGrouping,
): readonly LibraryGroup[] {
  const groups = new Map<string | null, ArticleSummary[]>();
  for (const article of articles) {
    for (const key of KEYS[by](article)) {
      const group = groups.get(key);
      if (group) group.push(article);
      else groups.set(key, [article]);
    }
  }
  const list = [...groups].map(([key, within]) => ({ key, articles: within }));
  const order: (one: string | null, other: string | null) => number =
    by === 'published' || by === 'imported'
      ? newest
      : by === 'dossier'
        ? (one, other) => Number(one === null) - Number(other === null)
        : named;
  return list.sort((one, other) => order(one.key, other.key));
}

/** The rows that the library shows, in order. */
export function arrange(
  articles: readonly ArticleSummary[],
  order: LibraryOrder,
  only: Omit<Narrowing, 'query'> & {
    readonly starredOnly: boolean;
    readonly watchedOnly: boolean;
    /** The ids that a filter lets through; null for all. */
    readonly through: ReadonlySet<string> | null;
  },
): ArticleSummary[] {
  return articles
    .filter((one) => letsThrough(only, one))
    .filter(({ id }) => only.through?.has(id) ?? true)
    .filter(({ starred }) => !only.starredOnly || starred)
    .filter(({ watchHits = 0 }) => !only.watchedOnly || watchHits > 0)
    .sort(COMPARE[order]);
}
