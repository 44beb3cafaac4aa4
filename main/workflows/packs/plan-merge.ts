import type { PackChangeKind } from '#contract/packs.ts';
import {
  conflictsOf,
  isHere,
  isSameShown,
  join,
  originOf,
  shownFields,
} from '#domain/merge/join.ts';
import { isSameLibrary } from '#domain/merge/library-name.ts';
import type { Refused } from '#domain/merge/pack.ts';
import { fieldsOf } from '#domain/merge/records.ts';
import {
  keyOf,
  type MergeRecord,
  RECORD_KINDS,
  type RecordKind,
  type RecordState,
} from '#domain/merge/types.ts';
import type { Workspace } from '../workspace.ts';
import { Authorship } from './authorship.ts';
import { PACK_KINDS } from './kinds/kinds.ts';
import type { Arrival, ByKey } from './kinds/pack-kind.ts';
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
  /** Every record as it would be once all is done. */
  readonly after: ByKey;
  readonly refused: readonly Refused[];
  readonly authorship: Authorship;
}

/** What a pack would do here; nothing is written. */
export function planMerge(workspace: Workspace, pack: Pack): MergePlan {
  const { store } = workspace;
  const authorship = new Authorship(workspace, pack);
  const records = recordsOf(store);
  const refused: Refused[] = [...pack.refused];
  const planned: Planned[] = [];
  const articles = new Set(
    pack.records
      .filter(({ kind, id }) => kind === 'article' && pack.articles.has(id))
      .map(({ id }) => id),
  );
  /** By key, of the records so far that are taken: whether each is here afterwards. */
  const taken = new Map<string, boolean>();
  const arrival: Arrival = {
    store,
    pack,
    hasArticle: (id) => articles.has(id) || store.articles.allRevisions(id).length > 0,
    hasAnnotation: (id) =>
      taken.has(`annotation ${id}`) || store.annotations.whereabouts(id) !== 'nowhere',
    hasNote: (id) =>
      taken.has(`free-note ${id}`) || store.freeNotes.isKnown(id) || arrival.hasAnnotation(id),
    hasRequirement: (id) => taken.get(`requirement ${id}`) ?? store.requirements.get(id) !== null,
    hasDossier: (id) => taken.get(`dossier ${id}`) ?? store.dossiers.get(id) !== null,
  };
  for (const theirs of inOrder(pack.records)) {
    const key = keyOf(theirs);
    const before = records.all.get(key)?.state ?? null;
    const record = { ...theirs, state: before ? join(before, theirs.state) : theirs.state };
    const reason = takesFrom(records.replica, before, theirs.state)
      ? 'It says that another library made what this one made.'
      : isHere(record.state)
        ? (PACK_KINDS[record.kind].refusal(record, arrival) ?? authorship.refusal(record, before))
        : null;
    if (reason !== null) {
      refused.push({ id: key, reason });
      continue;
    }
    taken.set(key, isHere(record.state));
    planned.push({ key, record, before, change: changeOf(record.kind, before, record.state) });
  }
  const after = afterwards(records, planned);
  const needed: Partial<Record<RecordKind, ReadonlySet<string>>> = {
    article: notedArticles(after),
    requirement: namedBy(after, 'filing', 'requirement'),
  };
  return {
    authorship,
    records,
    after,
    // A note that somebody worked on keeps its article from going, and a filing its requirement.
    planned: planned.map((one) =>
      one.change === 'deleted' && needed[one.record.kind]?.has(one.record.id)
        ? { ...one, change: 'unchanged' }
        : one,
    ),
    refused,
  };
}

/** Whether a record says that somebody else made what this library did. */
function takesFrom(own: string, before: RecordState | null, theirs: RecordState): boolean {
  const [ours, said] = [before && originOf(before), originOf(theirs)];
  const isOwn = (origin: string | null) => origin !== null && isSameLibrary(own, origin);
  return isOwn(ours) && theirs.fields.origin !== undefined && !isOwn(said);
}

/** Every record as it is once `planned` is done. */
export const afterwards = ({ all }: Records, planned: readonly Planned[]): ByKey =>
  new Map([...all, ...planned.map(({ key, record }) => [key, record] as const)]);

/** The articles that have notes. */
export const notedArticles = (after: ByKey): ReadonlySet<string> =>
  namedBy(after, 'annotation', 'article');

/** The ids that a field of all records of a kind names. */
function namedBy(after: ByKey, kind: RecordKind, field: string): ReadonlySet<string> {
  const naming = [...after.values()].filter((one) => one.kind === kind && isHere(one.state));
  return new Set(naming.map(({ state }) => String(shownFields(state)[field])));
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
