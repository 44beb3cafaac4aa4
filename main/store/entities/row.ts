import type { EntityType } from '#domain/entities/types.ts';

/** A name of the library, over all current texts in which an entity has it. */
export interface NameRow {
  readonly id: number;
  readonly type: EntityType;
  /** The fullest form, as it is written. */
  readonly name: string;
  /** Its folded forms. */
  readonly forms: readonly string[];
  readonly mentions: number;
  readonly articles: number;
  /** The earliest and the latest date of publication; null where no article has one. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** How often a name stands in some of the texts, and when. */
export interface SeenName
  extends Pick<NameRow, 'mentions' | 'articles' | 'firstSeen' | 'lastSeen'> {
  /** Its number. */
  readonly name: number;
  /** That of the entity that it names. */
  readonly entity: number;
}

/** An article that has a name. */
export interface StandingRow {
  readonly article: string;
  readonly published: string | null;
}

/** Two names that are not one, each as its type and its folded name. */
export interface NamesApart {
  readonly one: string;
  readonly other: string;
}

/** What people wrote about a name. */
export interface EntityNote {
  /** The type and the folded name. */
  readonly id: string;
  /** Markdown. */
  readonly note: string;
  /** How far it may go; null for no marking. */
  readonly marking: string | null;
}
