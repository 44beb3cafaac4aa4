import type { EntityType, Mention } from '#domain/entities/types.ts';

export interface AnalysisRow {
  readonly analysis: string;
}

/** One name over the library. */
export interface EntityName {
  readonly name: string;
  readonly type: EntityType;
  readonly articles: number;
  readonly mentions: number;
}

/** What the entities of a name have in one article's current text. */
export interface EntityMentions {
  /** The article's id. */
  readonly article: string;
  readonly sha256: string;
  /** The fullest form in that article. */
  readonly name: string;
  readonly mentions: readonly Mention[];
}

export interface EntityFormRow {
  readonly article: string;
  readonly sha256: string;
  readonly entity: string;
  readonly name: string;
  readonly analysis: string;
}
