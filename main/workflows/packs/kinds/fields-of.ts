import { shownFields } from '#domain/merge/join.ts';
import { type Whole, whole } from '#domain/merge/records.ts';
import type { MergeRecord, RecordKind, RecordState } from '#domain/merge/types.ts';

/** A field of a record as text; empty where the record does not say it. */
export const fieldOf = ({ state }: Pick<MergeRecord, 'state'>, name: string): string =>
  String(shownFields(state)[name] ?? '');

/** What a record of a kind says whose fields are its value but for the id; null where the state does not say all. */
export function withId<Kind extends RecordKind>(
  kind: Kind,
  id: string,
  state: RecordState,
): (Whole<Kind> & { readonly id: string }) | null {
  const said = whole(kind, state);
  return said && { id, ...said };
}
