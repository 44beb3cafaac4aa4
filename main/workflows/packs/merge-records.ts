import { caughtUp, stamp } from '#domain/merge/join.ts';
import { defaultsOf } from '#domain/merge/records.ts';
import {
  type Fields,
  keyOf,
  type MergeRecord,
  RECORD_KINDS,
  type RecordName,
} from '#domain/merge/types.ts';
import type { Store } from '../../store/store.ts';
import { PACK_KINDS } from './kinds/kinds.ts';

/** A library as merging sees it. */
export interface Records {
  /** Every record ever known here with its writes, by `keyOf`. */
  readonly all: ReadonlyMap<string, MergeRecord>;
  /** Those that have writes which no pack told of yet. */
  readonly fresh: readonly MergeRecord[];
  /** This library among all. */
  readonly replica: string;
  /** The number of its last write. */
  readonly counter: number;
}

/**
 * Compares what the library holds with what was last exchanged, and names what people changed meanwhile.
 * Nothing is written: a preview leaves no trace.
 */
export function recordsOf(store: Store): Records {
  const { replica, counter: last } = store.merge.library();
  let counter = last;
  const writer = {
    replica,
    next: () => {
      counter += 1;
      return counter;
    },
  };
  const all = new Map(store.merge.all().map((record) => [keyOf(record), record]));
  // What is left out as damaged would count as deleted, here and at every colleague's.
  const current = store.damage.strictly(() => currentFields(store));
  const told = store.merge.told(replica);
  const fresh: MergeRecord[] = [];
  for (const key of new Set([...current.keys(), ...all.keys()])) {
    const name = current.get(key)?.name ?? all.get(key);
    if (!name) continue;
    const known = all.get(key)?.state ?? null;
    const behind = known && caughtUp(known, writer, told.get(key) ?? 0);
    const base = behind ?? known ?? PACK_KINDS[name.kind].untouched(store, name.id);
    const fields = current.get(key)?.fields ?? null;
    const changed = stamp(base, fields, writer, defaultsOf(name.kind, base, replica));
    const state = changed ?? (known ? behind : base);
    if (!state) continue;
    const record = { kind: name.kind, id: name.id, state };
    all.set(key, record);
    fresh.push(record);
  }
  return { all, fresh, replica, counter };
}

/** Writes what `recordsOf` found; no step to undo, because nothing that a person sees changes. */
export function keepFresh(store: Store, { fresh, counter }: Records): void {
  store.merge.put(fresh);
  store.merge.counted(counter);
}

function currentFields(store: Store): Map<string, { name: RecordName; fields: Fields }> {
  const found = new Map<string, { name: RecordName; fields: Fields }>();
  for (const kind of RECORD_KINDS) {
    for (const [id, fields] of PACK_KINDS[kind].held(store)) {
      found.set(keyOf({ kind, id }), { name: { kind, id }, fields });
    }
  }
  return found;
}
