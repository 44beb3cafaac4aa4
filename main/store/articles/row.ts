import type { Article, ArticleSummary, Source } from '#domain/article.ts';
import type { Block } from '#domain/document.ts';
import type { ArticleIdentity } from '#domain/exchange/match.ts';

export interface SummaryRow extends Omit<ArticleSummary, 'read' | 'watchHits'> {
  readonly read: 0 | 1;
  /** Null where no watch list has been looked for. */
  readonly watchHits: number | null;
}

export const toSummary = ({ read, watchHits, ...row }: SummaryRow): ArticleSummary => ({
  ...row,
  read: read === 1,
  ...(watchHits ? { watchHits } : {}),
});

/** An article's current source, flat, with one revision. */
export interface ArticleRow extends Source {
  readonly id: string;
  readonly revision: number;
  readonly sha256: string;
  readonly path: string;
  readonly imported: string;
  readonly language: string | null;
  readonly text: string;
  readonly blocks: string;
}

export function toArticle(row: ArticleRow): Article {
  const { blocks, ...fields } = row;
  const { title, publisher, byline, dateline, published, modified, retrieved, ...more } = fields;
  const { credits, url, ...rest } = more;
  return {
    ...rest,
    source: { title, publisher, byline, dateline, published, modified, retrieved, credits, url },
    blocks: JSON.parse(blocks) as Block[],
  };
}

/** A source as a revision keeps it; fields that came later than the revision are null. */
export const toSource = (json: string): Source => ({
  ...{ modified: null, retrieved: null },
  ...(JSON.parse(json) as Source),
});

export interface RevisionRow extends Omit<ArticleRow, keyof Source> {
  /** The source as this revision's text said it, JSON. */
  readonly source: string;
}

export const toRevisedArticle = (row: RevisionRow): Article => ({
  ...row,
  source: toSource(row.source),
  blocks: JSON.parse(row.blocks) as Block[],
});

export interface IdentityRow extends Omit<ArticleIdentity, 'revisions'> {
  /** A JSON array. */
  readonly revisions: string;
}

export const toIdentity = (row: IdentityRow): ArticleIdentity => ({
  ...row,
  revisions: JSON.parse(row.revisions) as string[],
});
