import * as v from 'valibot';
import { namedEntities } from '#domain/entities/gather/named-entities.ts';
import {
  ENTITY_TYPES,
  type Entity,
  type EntityAnalysis,
  type EntityType,
} from '#domain/entities/types.ts';
import { isRecord } from '#domain/is-record.ts';
import { fold } from '#domain/text/folded-text.ts';

export interface AnalysisRow {
  /** As `packed.ts` makes it. */
  readonly packed: Uint8Array;
}

/** An entity of a text with the name that it points to. */
export interface NamedEntity {
  readonly entity: string;
  readonly type: EntityType;
  /** The fullest form, as it is written. */
  readonly name: string;
  /** Every form folded, each once, by code unit: a JSON array. */
  readonly forms: string;
  readonly mentions: number;
}

/** Every form of an entity folded, each once, by code unit. */
export const formsOf = ({ name, aliases }: Pick<Entity, 'name' | 'aliases'>): string[] =>
  [...new Set([name, ...aliases].map(fold))].sort();

/** Every entity that has a name. */
export const namedRows = (analysis: EntityAnalysis): NamedEntity[] =>
  namedEntities(analysis).map(({ id, type, name, aliases, mentions }) => ({
    entity: id,
    type,
    name,
    forms: JSON.stringify(formsOf({ name, aliases })),
    mentions: mentions.length,
  }));

/**
 * By hand, as lists go through the analyses of the whole library: a schema takes as long again as reading the JSON,
 * this a tenth of it. What each date resolves to is not looked at.
 */
export const analysisShape = v.custom<EntityAnalysis>(
  (value) =>
    isRecord(value) && isListOf(isMention, value.mentions) && isListOf(isEntity, value.entities),
);

type Fields = Readonly<Record<string, unknown>>;

const isListOf = (is: (item: Fields) => boolean, value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => isRecord(item) && is(item));
const TYPES: ReadonlySet<unknown> = new Set(ENTITY_TYPES);

const isMention = ({ start, end, type, entity, confidence }: Fields): boolean =>
  typeof start === 'number' &&
  typeof end === 'number' &&
  TYPES.has(type) &&
  typeof entity === 'string' &&
  typeof confidence === 'number';

const isEntity = ({ id, type, name, aliases, mentions }: Fields): boolean =>
  typeof id === 'string' &&
  TYPES.has(type) &&
  typeof name === 'string' &&
  Array.isArray(aliases) &&
  Array.isArray(mentions);
