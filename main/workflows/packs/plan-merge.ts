import type { PackChangeKind } from '#contract/packs.ts';
import { conflictsOf, isHere, isSameShown, join, shownFields } from '#domain/merge/join.ts';
import { type Refused, revisionKey } from '#domain/merge/pack.ts';
import {
  annotationFrom,
  articleFrom,
  correctionFrom,
  fieldsOf,
  reliabilityFrom,
  replyFrom,
  reportFrom,
} from '#domain/merge/records.ts';
import {
  keyOf,
  type MergeRecord,
  RECORD_KINDS,
  type RecordKind,
  type RecordState,
} from '#domain/merge/types.ts';
import type { Store } from '../../store/store.ts';
import { type Records, recordsOf } from './merge-records.ts';
import type { Pack } from './read-pack.ts';

/** One record of a pack, as it is here and as it would be afterwards. */
export interface Planned {
  readonly key: string;
  /** The record with the state that both sides' writes give. */
  readonly record: MergeRecord;
  /** Null where it was never here. */
  readonly before: RecordState | null;
  readonly change: PackChangeKind;
}

export interface MergePlan {
  readonly records: Records;
  readonly planned: readonly Planned[];
  readonly refused: readonly Refused[];
}

/** What a pack would do here; nothing is written. */
export function planMerge(store: Store, pack: Pack): MergePlan {
  const records = recordsOf(store);
  const refused: Refused[] = [...pack.refused];
  const planned: Planned[] = [];
  const articles = new Set(
    pack.records
      .filter(({ kind, id }) => kind === 'article' && pack.articles.has(id))
      .map(({ id }) => id),
  );
  const notes = new Set<string>();
  const isKnown = (article: string) =>
    articles.has(article) || store.articles.allRevisions(article).length > 0;
  for (const theirs of inOrder(pack.records)) {
    const key = keyOf(theirs);
    const before = records.all.get(key)?.state ?? null;
    const record = { ...theirs, state: before ? join(before, theirs.state) : theirs.state };
    const reason = isHere(record.state) ? refusalOf(record, store, pack, isKnown, notes) : null;
    if (reason !== null) {
      refused.push({ id: key, reason });
      continue;
    }
    if (record.kind === 'annotation') notes.add(record.id);
    planned.push({ key, record, before, change: changeOf(record.kind, before, record.state) });
  }
  const noted = notedArticles(records, planned);
  return {
    records,
    // A note that somebody worked on keeps its article from going.
    planned: planned.map((one) =>
      one.change === 'deleted' && one.record.kind === 'article' && noted.has(one.record.id)
        ? { ...one, change: 'unchanged' }
        : one,
    ),
    refused,
  };
}

/** The articles that have notes once `planned` is done. */
export function notedArticles(
  { all }: Records,
  planned: readonly Pick<Planned, 'key' | 'record'>[],
): ReadonlySet<string> {
  const after = new Map([...all, ...planned.map(({ key, record }) => [key, record] as const)]);
  const notes = [...after.values()].filter(
    ({ kind, state }) => kind === 'annotation' && isHere(state),
  );
  return new Set(notes.map(({ state }) => String(shownFields(state).article)));
}

/** What a record refers to comes before it: the kinds stand in that order. */
const inOrder = (records: readonly MergeRecord[]): MergeRecord[] =>
  RECORD_KINDS.flatMap((kind) => records.filter((record) => record.kind === kind));

function changeOf(
  kind: RecordKind,
  before: RecordState | null,
  after: RecordState,
): PackChangeKind {
  const wasHere = before !== null && isHere(before);
  if (!isHere(after)) return wasHere ? 'deleted' : 'unchanged';
  const open = conflictsOf(after).join();
  if (open !== '' && open !== (before ? conflictsOf(before).join() : '')) return 'conflicts';
  if (!wasHere) return 'added';
  const isSame = isSameShown(fieldsOf(kind, before), fieldsOf(kind, after));
  return isSame ? 'unchanged' : 'changed';
}

/** Why a record can't be taken, as one sentence; null where it can. */
function refusalOf(
  { kind, id, state }: MergeRecord,
  store: Store,
  pack: Pack,
  isKnown: (article: string) => boolean,
  notes: ReadonlySet<string>,
): string | null {
  switch (kind) {
    case 'article': {
      const article = articleFrom(state);
      const held = [
        ...store.articles.allRevisions(id),
        ...(pack.articles.get(id)?.revisions ?? []),
      ];
      if (!article) return 'The pack does not say all about it.';
      const isThere = held.some((revision) => revisionKey(revision) === article.current);
      return isThere ? null : 'The pack does not hold its text.';
    }
    case 'annotation': {
      const annotation = annotationFrom(id, state);
      if (!annotation) return 'The pack does not say all about it.';
      if (!isKnown(annotation.article)) return 'Its article is neither in the pack nor here.';
      const { start, end, quote, sha256 } = annotation;
      const text = pack.texts.get(sha256) ?? textHere(store, annotation.article, sha256);
      if (text === null) return sha256 === '' ? null : 'Its text is neither in the pack nor here.';
      return text.slice(start, end) === quote && start < end
        ? null
        : 'Its passage does not stand in the text that it names.';
    }
    case 'reply': {
      const reply = replyFrom(id, state);
      if (!reply) return 'The pack does not say all about it.';
      const isThere =
        notes.has(reply.annotation) ||
        store.annotations.whereabouts(reply.annotation) !== 'nowhere';
      return isThere ? null : 'The note that it answers is neither in the pack nor here.';
    }
    case 'correction':
      return correctionFrom(state) ? null : 'The pack does not say all about it.';
    case 'report':
      return reportFrom(id, state) ? null : 'The pack does not say all about it.';
    case 'source':
      return reliabilityFrom(state) ? null : 'The pack does not say all about it.';
  }
}

function textHere({ articles }: Store, id: string, sha256: string): string | null {
  const current = articles.get(id);
  if (current?.sha256 === sha256) return current.text;
  const number = articles.revisions(id).find((revision) => revision.sha256 === sha256)?.number;
  return number === undefined ? null : (articles.revision(id, number)?.text ?? null);
}
