import { fail, ok, type Result } from '../result.ts';
import type { ForeignAnnotation } from './types.ts';

/** What of an article in the library tells whether a foreign annotation speaks of it. */
export interface ArticleIdentity {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  /** SHA-256 of each revision that the library holds. */
  readonly revisions: readonly string[];
}

/** Finds the article that a foreign annotation speaks of: by its text, else its address, else its title. */
export class ArticleMatcher {
  readonly #byRevision: ReadonlyMap<string, readonly ArticleIdentity[]>;
  readonly #byUrl: ReadonlyMap<string, readonly ArticleIdentity[]>;
  readonly #byTitle: ReadonlyMap<string, readonly ArticleIdentity[]>;
  readonly #byId: ReadonlyMap<string, ArticleIdentity>;

  constructor(articles: readonly ArticleIdentity[]) {
    this.#byRevision = grouped(articles, ({ revisions }) => revisions);
    this.#byUrl = grouped(articles, ({ url }) => (url === null ? [] : [comparableUrl(url)]));
    this.#byTitle = grouped(articles, ({ title }) => [comparableTitle(title)]);
    this.#byId = new Map(articles.map((article) => [article.id, article]));
  }

  /** The article's id, or why there is none; two that fit equally well are never chosen between. */
  find({ source, anchors }: Pick<ForeignAnnotation, 'source' | 'anchors'>): Result<string> {
    const { article, urls, titles } = source;
    const named = article === null ? undefined : this.#byId.get(article);
    const ways = [
      anchors.flatMap(({ sha256 }) => this.#byRevision.get(sha256 ?? '') ?? []),
      named ? [named] : [],
      urls.flatMap((url) => this.#byUrl.get(comparableUrl(url)) ?? []),
      titles.flatMap((title) => this.#byTitle.get(comparableTitle(title)) ?? []),
    ].filter((found) => found.length > 0);
    const [found] = ways;
    if (!found) return fail('no-article', 'Its article is not in this library.');
    // Later ways only choose between what an earlier one found.
    const left = ways.reduce((kept, way) => {
      const both = kept.filter(({ id }) => way.some((other) => other.id === id));
      return both.length > 0 ? both : kept;
    }, found);
    const ids = [...new Set(left.map(({ id }) => id))];
    const [id, second] = ids;
    if (id === undefined || second !== undefined) {
      return fail('several-articles', 'Several articles of this library fit it equally well.');
    }
    return ok(id);
  }
}

function grouped(
  articles: readonly ArticleIdentity[],
  keysOf: (article: ArticleIdentity) => readonly string[],
): ReadonlyMap<string, readonly ArticleIdentity[]> {
  const groups = new Map<string, ArticleIdentity[]>();
  for (const article of articles) {
    for (const key of keysOf(article)) {
      const group = groups.get(key);
      if (group) group.push(article);
      else groups.set(key, [article]);
    }
  }
  return groups;
}

/** One address however it is written: scheme, fragment, case of the host and a last slash aside. */
export function comparableUrl(url: string): string {
  const [, host, path] = /^https?:\/\/([^/?#]*)([^#]*)/i.exec(url.trim()) ?? [];
  if (host === undefined || path === undefined) return url.trim();
  return `${host.toLowerCase()}${path.endsWith('/') ? path.slice(0, -1) : path}`;
}

const comparableTitle = (title: string): string =>
  title.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
