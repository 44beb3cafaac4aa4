import { stricterMarking } from '../marking/marking.ts';
import { isSameLibrary } from './library-name.ts';
import type { Dot, Fields, Json, RecordState, Sibling, Writer } from './types.ts';

/** Whether the record exists, a field like the others: true for here, false for deleted. */
export const LIFE = 'life';
/** When it was made and edited: no decision of anybody, so the latest is shown and no conflict is made. */
const TIMES: readonly string[] = ['created', 'modified'];
/** The words of a note or a reply. They belong to the library that made it: no other one's write replaces them. */
export const WORDS = 'note';
/** Which library made it, and who changed it last that did not: facts, about which nobody is asked. */
const FACTS: readonly string[] = [...TIMES, 'origin', 'editor'];
/** How far a passage may go: until people choose between two, the stricter one holds everywhere. */
const MARKING = 'marking';

/**
 * The least state that knows both: commutative, associative, idempotent. A value stays while one side holds
 * it and the other either holds it too or has never seen its write.
 */
export function join(one: RecordState, other: RecordState): RecordState {
  const seen: Record<string, number> = { ...one.seen };
  for (const [replica, counter] of Object.entries(other.seen)) {
    seen[replica] = Math.max(seen[replica] ?? 0, counter);
  }
  const names = new Set([...Object.keys(one.fields), ...Object.keys(other.fields)]);
  const joined = [...names].sort().map((name): [string, readonly Sibling[]] => {
    const [left, right] = [one.fields[name], other.fields[name]];
    if (!left || !right) return [name, left ?? right ?? []];
    return [name, joinSiblings(left, one.seen, right, other.seen)];
  });
  const fields = Object.fromEntries(joined);
  const words = fields[WORDS];
  if (words) {
    const known = [...(one.fields[WORDS] ?? []), ...(other.fields[WORDS] ?? [])];
    fields[WORDS] = withOwn(words, known, originOf({ fields }));
  }
  return { seen: sorted(seen), fields };
}

/** Which library made a record: what it says of that, or else who wrote when it was made. Null where neither stands. */
export function originOf({ fields }: Pick<RecordState, 'fields'>): string | null {
  const said = last(fields.origin ?? [], 'origin')?.value;
  return typeof said === 'string' ? said : (last(fields.created ?? [], 'created')?.replica ?? null);
}

/** The words that are shown: those of the library that made the record, where it wrote any. */
export function wordsOf({ fields }: Pick<RecordState, 'fields'>): Sibling | undefined {
  const origin = originOf({ fields });
  const words = fields[WORDS] ?? [];
  return origin === null ? last(words, WORDS) : lastWords(words, origin);
}

/** The library whose words are shown, where that is another one than the one that made the record; else null. */
export function wordsBy({ fields }: Pick<RecordState, 'fields'>): string | null {
  const origin = originOf({ fields });
  const by = origin === null ? undefined : lastWords(fields[WORDS] ?? [], origin)?.replica;
  return by === undefined || isSameLibrary(by, origin ?? '') ? null : by;
}

/** With the newest words of the library that made the record, whoever wrote over them. */
function withOwn(
  words: readonly Sibling[],
  known: readonly Sibling[],
  origin: string | null,
): readonly Sibling[] {
  const own = origin === null ? undefined : ownWords(known, origin);
  return !own || words.some((one) => isSameWrite(one, own)) ? words : [...words, own].sort(byDot);
}

const ownWords = (words: readonly Sibling[], origin: string): Sibling | undefined =>
  words
    .filter(({ replica }) => isSameLibrary(replica, origin))
    .toSorted(byDot)
    .at(-1);

const lastWords = (words: readonly Sibling[], origin: string): Sibling | undefined =>
  ownWords(words, origin) ?? last(words, WORDS);

function joinSiblings(
  left: readonly Sibling[],
  leftSeen: RecordState['seen'],
  right: readonly Sibling[],
  rightSeen: RecordState['seen'],
): readonly Sibling[] {
  const stays = (own: readonly Sibling[], others: readonly Sibling[], seen: RecordState['seen']) =>
    own.filter((one) => others.some((other) => isSameWrite(one, other)) || !hasSeen(seen, one));
  const kept = new Map<string, Sibling>();
  for (const one of [...stays(left, right, rightSeen), ...stays(right, left, leftSeen)]) {
    const key = `${one.replica} ${one.counter}`;
    const known = kept.get(key);
    // One write has one value; where a damaged file says otherwise both sides still choose alike.
    if (!known || text(one.value) > text(known.value)) kept.set(key, one);
  }
  return [...kept.values()].sort(byDot);
}

/**
 * What a library's own changes since the last exchange make of a state: each field that differs from what
 * is shown gets a new write that replaces everything seen. An edit also says that the record is here, so
 * that it weighs against a deletion elsewhere. Words of another library are never replaced: ours stand beside.
 * @param current the record as the library has it; null when it is gone
 * @param writer asked for a number at most once
 * @param defaults what a field means that no write has named yet: that nobody decided is no decision
 * @returns null when nothing changed
 */
export function stamp(
  state: RecordState | null,
  current: Fields | null,
  writer: Writer,
  defaults: Fields = {},
): RecordState | null {
  const before: RecordState = state ?? { seen: {}, fields: {} };
  const changed: [string, Json][] = [];
  if (current === null) {
    if (state === null || !isHere(state)) return null;
    changed.push([LIFE, false]);
  } else {
    const fields = Object.entries(current);
    changed.push(
      ...fields.filter(
        ([name, value]) =>
          !isShown(before, name, value, defaults[name]) &&
          !(name === WORDS && isSaid(before, value, writer.replica)),
      ),
    );
    if (changed.length > 0 || !isHere(before)) changed.push([LIFE, true]);
  }
  if (changed.length === 0) return null;
  const { replica } = writer;
  const counter = writer.next();
  const fields: Record<string, readonly Sibling[]> = { ...before.fields };
  for (const [name, value] of changed) fields[name] = [{ replica, counter, value }];
  const words = fields[WORDS];
  if (words) {
    const known = [...(before.fields[WORDS] ?? []), ...words];
    fields[WORDS] = withOwn(words, known, originOf(before));
  }
  return { seen: sorted({ ...before.seen, [replica]: counter }), fields: sorted(fields) };
}

/** Whether our words stand beside those of the library that made it already. Where nobody knows which one did, ours replace what is seen. */
const isSaid = (state: RecordState, words: Json, replica: string): boolean =>
  originOf(state) !== null &&
  (state.fields[WORDS]?.some((one) => one.replica === replica && text(one.value) === text(words)) ??
    false);

/**
 * A state that fell behind what was told of it, because an undo took it back: all its values, conflicts too,
 * as new writes of ours. Without that the next write would claim to have seen those that others hold and
 * that are gone here, and each side would drop the other's value for lack of its own.
 * What the library that made the record wrote of its words stays under its name, as nothing can drop that.
 * @param told the number of our newest write that left with the record; 0 for none
 */
export function caughtUp(state: RecordState, writer: Writer, told: number): RecordState | null {
  const { replica } = writer;
  if ((state.seen[replica] ?? 0) >= told) return null;
  let counter = told;
  const origin = originOf(state);
  const own = origin === null ? undefined : ownWords(state.fields[WORDS] ?? [], origin);
  // One write names all its fields alike: only as words is it theirs to keep.
  const isTheirs = (name: string, one: Sibling) =>
    name === WORDS &&
    own !== undefined &&
    isSameWrite(one, own) &&
    !isSameLibrary(replica, origin ?? '');
  const renewed = (name: string, one: Sibling): Sibling => {
    if (isTheirs(name, one)) return one;
    const next = writer.next();
    counter = Math.max(counter, next);
    return { replica, counter: next, value: one.value };
  };
  const fields = Object.entries(state.fields).map(([name, siblings]): [string, Sibling[]] => {
    // Our own words last, so that they stay the newest that we wrote.
    const others = name === WORDS ? siblings.filter((one) => one !== own) : siblings;
    const all = [...others, ...(name === WORDS && own ? [own] : [])];
    return [name, all.map((one) => renewed(name, one)).sort(byDot)];
  });
  return {
    seen: sorted({ ...state.seen, [replica]: counter }),
    fields: Object.fromEntries(fields),
  };
}

/**
 * What everybody who imports one file has: writes of nobody, the same in all libraries, so that a person's
 * change is newer than them wherever the file was imported too.
 */
export function imported(fields: Fields): RecordState {
  const dot = { replica: NOBODY, counter: 1 };
  const written = Object.entries({ ...fields, [LIFE]: true });
  return {
    seen: { [NOBODY]: 1 },
    fields: sorted(Object.fromEntries(written.map(([name, value]) => [name, [{ ...dot, value }]]))),
  };
}

const NOBODY = '00000000';

/** A person's choice between values: a write that replaces them all. */
export function choose(state: RecordState, name: string, value: Json, dot: Dot): RecordState {
  return {
    seen: sorted({ ...state.seen, [dot.replica]: dot.counter }),
    fields: { ...state.fields, [name]: [{ ...dot, value }] },
  };
}

/** What is shown of a field: the same choice in every library, until a person makes one. */
export function shown({ fields }: Pick<RecordState, 'fields'>, name: string): Json | undefined {
  const siblings = fields[name] ?? [];
  if (name === LIFE) return siblings.some(({ value }) => value === true);
  const origin = name === WORDS ? originOf({ fields }) : null;
  return (origin === null ? last(siblings, name) : lastWords(siblings, origin))?.value;
}

function last(siblings: readonly Sibling[], name: string): Sibling | undefined {
  const order = name === MARKING ? byStrictness : TIMES.includes(name) ? byValue : byDot;
  return siblings.toSorted(order).at(-1);
}

/** A record that was deleted in one place and edited in another is still here. */
export const isHere = (state: RecordState): boolean => shown(state, LIFE) === true;

/** Every field as it is shown, without the one that says whether the record is here. */
export function shownFields(state: RecordState): Record<string, Json> {
  const entries = Object.keys(state.fields).flatMap((name): [string, Json][] => {
    const value = name === LIFE ? undefined : shown(state, name);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(entries);
}

/** The fields that people must choose about. */
export function conflictsOf({ fields }: RecordState): string[] {
  return Object.entries(fields).flatMap(([name, siblings]) => {
    const values = new Set(siblings.map(({ value }) => text(value)));
    return !FACTS.includes(name) && values.size > 1 ? [name] : [];
  });
}

/** What stays of a record that is deleted for good: its writes' names, none of its words. */
export const forgotten = ({ seen, fields }: RecordState): RecordState => ({
  seen,
  fields: { [LIFE]: fields[LIFE] ?? [] },
});

const hasSeen = (seen: RecordState['seen'], { replica, counter }: Dot): boolean =>
  counter <= (seen[replica] ?? 0);

/** Whether two are one write. */
export const isSameWrite = (one: Dot, other: Dot): boolean =>
  one.replica === other.replica && one.counter === other.counter;

const isShown = (
  state: RecordState,
  name: string,
  value: Json,
  byDefault: Json | undefined,
): boolean => {
  const now = state.fields[name] ? shown(state, name) : byDefault;
  return now !== undefined && text(now) === text(value);
};

const byDot = (one: Dot, other: Dot): number =>
  one.counter - other.counter || compare(one.replica, other.replica);

const byValue = (one: Sibling, other: Sibling): number =>
  compare(text(one.value), text(other.value)) || byDot(one, other);

const byStrictness = (one: Sibling, other: Sibling): number =>
  stricterMarking(one.value, other.value) || byDot(one, other);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Whether two records are shown alike. */
export const isSameShown = (one: Fields, other: Fields): boolean => text(one) === text(other);

/** The same text for the same value, whatever order its fields are in. */
const text = (value: Json): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? sorted(part) : part,
  );

const sorted = <T extends object>(given: T): T =>
  Object.fromEntries(Object.entries(given).sort(([one], [other]) => compare(one, other))) as T;
