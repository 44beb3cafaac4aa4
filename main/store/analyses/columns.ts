import type { Entity, EntityAnalysis, EntityType, Mention } from '#domain/entities/types.ts';
import { isRecord } from '#domain/is-record.ts';

/**
 * An analysis by columns, which takes a third of the room once it is deflated: what is alike stands together, and
 * what follows from the rest is left out.
 */
export interface Columns {
  /** How far behind the end of the one before it each mention begins, and how long it is. */
  readonly gaps: readonly number[];
  readonly lengths: readonly number[];
  /** The entity of each by its place; one that is not among them by its id. */
  readonly of: readonly (number | string)[];
  readonly confidence: readonly number[];
  /** What few mentions have, each with its place: another type than their entity's, a date. */
  readonly more: readonly Besides<Mention>[];
  readonly types: readonly EntityType[];
  readonly names: readonly string[];
  /** The same of entities: another id than their place says, other forms, a role, mentions that say otherwise. */
  readonly others: readonly Besides<Entity>[];
  readonly setAside?: string;
}

type Besides<Item> = readonly [at: number, fields: Partial<Item>];

const idAt = (at: number): string => `e${at + 1}`;

export function columnsOf({ mentions, entities, setAside }: EntityAnalysis): Columns {
  const places = new Map(entities.map(({ id }, at) => [id, at]));
  // As they are read back: where two entities have one id, all are of the last.
  const own = Map.groupBy(mentions.keys(), (at) => places.get(mentions[at]?.entity ?? ''));
  return {
    gaps: mentions.map(({ start }, at) => start - (mentions[at - 1]?.end ?? 0)),
    lengths: mentions.map(({ start, end }) => end - start),
    of: mentions.map(({ entity }) => places.get(entity) ?? entity),
    confidence: mentions.map(({ confidence }) => confidence),
    more: besides(mentions, ({ start: _, end: __, confidence: ___, entity, type, ...rest }) => ({
      ...(type !== entities[places.get(entity) ?? -1]?.type && { type }),
      ...rest,
    })),
    types: entities.map(({ type }) => type),
    names: entities.map(({ name }) => name),
    others: besides(
      entities,
      ({ id, type: _, name: __, aliases, mentions: listed, ...rest }, at) => ({
        ...(id !== idAt(at) && { id }),
        ...(aliases.length > 0 && { aliases }),
        ...(listed.join() !== (own.get(at) ?? []).join() && { mentions: listed }),
        ...rest,
      }),
    ),
    ...(setAside !== undefined && { setAside }),
  };
}

function besides<Item>(
  items: readonly Item[],
  fieldsOf: (item: Item, at: number) => Partial<Item>,
): Besides<Item>[] {
  return items.flatMap((item, at): Besides<Item>[] => {
    const fields = fieldsOf(item, at);
    return Object.keys(fields).length > 0 ? [[at, fields]] : [];
  });
}

/** The analysis that columns say, each of its fields still to be checked. */
export function fromColumns(columns: Columns): unknown {
  const { gaps, lengths, of, confidence, more, types, names, others, setAside } = columns;
  if (lengths.length !== gaps.length) return null;
  const listed = types.map((): number[] => []);
  const entities = types.map((type, at) => ({
    id: idAt(at),
    type,
    name: names[at],
    aliases: [],
    mentions: listed[at],
  }));
  for (const [at, fields] of others) Object.assign(entities[at] ?? {}, fields);
  let end = 0;
  const mentions = gaps.map((gap, at) => {
    const start = end + gap;
    end = start + (lengths[at] ?? 0);
    const owner = of[at];
    const entity = typeof owner === 'number' ? entities[owner] : undefined;
    if (typeof owner === 'number') listed[owner]?.push(at);
    return {
      start,
      end,
      type: entity?.type,
      entity: entity?.id ?? owner,
      confidence: confidence[at],
    };
  });
  for (const [at, fields] of more) Object.assign(mentions[at] ?? {}, fields);
  return { mentions, entities, ...(setAside !== undefined && { setAside }) };
}

/** Whether it is an analysis by columns: what the columns hold is looked at once they are put together. */
export const isColumns = (value: unknown): value is Columns =>
  isRecord(value) &&
  [value.gaps, value.lengths].every((column) => isListOf(isNumber, column)) &&
  [value.of, value.confidence, value.types, value.names].every(Array.isArray) &&
  [value.more, value.others].every((column) => isListOf(isBesides, column));

const isListOf = (is: (item: unknown) => boolean, value: unknown): boolean =>
  Array.isArray(value) && value.every(is);
const isNumber = (value: unknown): boolean => typeof value === 'number';
const isBesides = (value: unknown): boolean =>
  Array.isArray(value) && isNumber(value[0]) && isRecord(value[1]);
