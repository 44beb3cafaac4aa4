import type { Annotation } from '#domain/annotation.ts';
import { UNGRADED } from '#domain/grading/admiralty.ts';
import { UNGRADED_PASSAGE } from '#domain/grading/passage-grade.ts';
import { caughtUp, imported, stamp } from '#domain/merge/join.ts';
import { revisionKey } from '#domain/merge/pack.ts';
import {
  annotationFields,
  articleFields,
  correctionFields,
  FIELD_DEFAULTS,
  replyFields,
  reportFields,
  reportId,
  sourceFields,
} from '#domain/merge/records.ts';
import {
  type Dot,
  type Fields,
  keyOf,
  type MergeRecord,
  type RecordKind,
  type RecordName,
  type RecordState,
} from '#domain/merge/types.ts';
import type { Store } from '../../store/store.ts';

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
  const write = (): Dot => {
    counter += 1;
    return { replica, counter };
  };
  const all = new Map(store.merge.all().map((record) => [keyOf(record), record]));
  const current = currentFields(store);
  const told = store.merge.told(replica);
  const fresh: MergeRecord[] = [];
  for (const key of new Set([...current.keys(), ...all.keys()])) {
    const name = current.get(key)?.name ?? all.get(key);
    if (!name) continue;
    const known = all.get(key)?.state ?? null;
    const behind = known && caughtUp(known, replica, told.get(key) ?? 0, write);
    const base = behind ?? known ?? (name.kind === 'article' ? asImported(store, name.id) : null);
    const fields = current.get(key)?.fields ?? null;
    const changed = stamp(base, fields, write, FIELD_DEFAULTS[name.kind]);
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

/** An article before anybody touched it: its id is that of the file which its first revision was read from. */
function asImported({ articles }: Store, id: string): RecordState | null {
  const [first] = articles.revisions(id);
  const revision = first && articles.revision(id, first.number);
  if (!revision) return null;
  return imported(
    articleFields({ ...revision.source, current: revisionKey(first), summary: null }),
  );
}

function currentFields(store: Store): Map<string, { name: RecordName; fields: Fields }> {
  const found = new Map<string, { name: RecordName; fields: Fields }>();
  const add = (kind: RecordKind, id: string, fields: Fields) =>
    found.set(keyOf({ kind, id }), { name: { kind, id }, fields });
  for (const { id, sha256, bytesSha256, ...article } of store.merge.articles()) {
    const current = revisionKey({ sha256, bytesSha256 });
    add('article', id, articleFields({ ...article, current }));
  }
  const annotations: readonly Annotation[] = store.annotations.made();
  const grades = store.grades.allPassages();
  for (const annotation of annotations) {
    const grade = grades.get(annotation.id) ?? UNGRADED_PASSAGE;
    add('annotation', annotation.id, annotationFields(annotation, grade));
  }
  for (const [key, reliability] of store.grades.sources()) {
    // A source without a name has none in another library either.
    if (reliability !== UNGRADED.reliability && key !== '')
      add('source', key, sourceFields(reliability));
  }
  for (const reply of store.replies.all()) add('reply', reply.id, replyFields(reply));
  for (const rule of store.corrections.list()) add('correction', rule.id, correctionFields(rule));
  for (const report of store.reports.all()) add('report', reportId(report), reportFields(report));
  return found;
}
