import type { EntityAnalysis, EntityType, Mention } from '#domain/entities/types.ts';
import { fold } from '#domain/text/folded-text.ts';

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

/** One row of the index of names: a form of an entity, folded. */
export interface FormRow {
  readonly form: string;
  readonly type: EntityType;
  readonly entity: string;
  readonly name: string;
  readonly nameForm: string;
  readonly mentions: number;
}

/** Every form of every entity, each once. */
export const formRows = ({ entities }: EntityAnalysis): FormRow[] =>
  entities.flatMap(({ id, type, name, aliases, mentions }) =>
    [...new Set([name, ...aliases].map(fold))].map((form) => {
      return { form, type, entity: id, name, nameForm: fold(name), mentions: mentions.length };
    }),
  );
