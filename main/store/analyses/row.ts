import { namedEntities } from '#domain/entities/gather/named-entities.ts';
import type { EntityAnalysis, EntityType } from '#domain/entities/types.ts';
import { fold } from '#domain/text/folded-text.ts';

export interface AnalysisRow {
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

/** Every form of every entity that has a name, each once. */
export const formRows = (analysis: EntityAnalysis): FormRow[] =>
  namedEntities(analysis).flatMap(({ id, type, name, aliases, mentions }) =>
    [...new Set([name, ...aliases].map(fold))].map((form) => {
      return { form, type, entity: id, name, nameForm: fold(name), mentions: mentions.length };
    }),
  );
