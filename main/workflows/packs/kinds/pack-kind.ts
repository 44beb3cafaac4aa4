import { isHere, shownFields } from '#domain/merge/join.ts';
import type { Fields, MergeRecord, RecordState } from '#domain/merge/types.ts';
import type { Store } from '../../../store/store.ts';
import type { Workspace } from '../../workspace.ts';
import type { Pack } from '../read-pack.ts';

/** What a record of a pack is looked at beside. */
export interface Arrival {
  readonly store: Store;
  readonly pack: Pack;
  /** Whether an article is here, be it in the trash, or comes with the pack. */
  hasArticle(id: string): boolean;
  /** The same for an annotation. */
  hasAnnotation(id: string): boolean;
  /** The same for a note, on a passage or free. */
  hasNote(id: string): boolean;
  /** Whether a requirement is here once the pack is merged. */
  hasRequirement(id: string): boolean;
  /** The same for a dossier. */
  hasDossier(id: string): boolean;
}

/** Records by `keyOf`. */
export type ByKey = ReadonlyMap<string, MergeRecord>;

/** With which articles a record goes: with any of them, with all of them only, or with one of each of several sets. */
export type Reach =
  | { readonly with: 'any' | 'all'; readonly articles: readonly string[] }
  | { readonly with: 'each'; readonly articles: readonly (readonly string[])[] }
  /** It is about all articles, and goes with whichever are chosen. */
  | 'always'
  /** Only with the whole library. */
  | 'library';

/** With any of its articles; one without any goes under a limit only where a person said how far it may go. */
export function withAny({ state }: MergeRecord, articles: readonly string[]): Reach {
  const isFree = articles.length === 0 && shownFields(state).marking != null;
  return { with: isFree ? 'all' : 'any', articles };
}

/** What packs do with records of one kind that is a `Value` in this library. */
interface Definition<Value> {
  /** All of it that the library holds, by id. */
  held(store: Store): Iterable<readonly [id: string, fields: Fields]>;
  /** What one was before anybody touched it; left out where somebody made each. */
  untouched?(store: Store, id: string): RecordState | null;
  /** What a state shows; null where it does not say all. */
  read(id: string, state: RecordState): Value | null;
  /** Why one that says all can't be taken, as one sentence. */
  refusal?(value: Value, arrival: Arrival): string | null;
  /** Makes the library show it; `pack` is null where a person chose between two values. */
  take(workspace: Workspace, value: Value, pack: Pack | null): void;
  /** Takes it away, as it was deleted elsewhere. */
  drop(workspace: Workspace, id: string): void;
  /** Enough to know it by, for a person. */
  label(record: MergeRecord): string;
  /** The article that it belongs to, empty where the record does not say; null where it belongs to none. */
  article(record: MergeRecord, records: ByKey): string | null;
  /** The keys of the records that it can't be without. */
  needs?(record: MergeRecord): readonly string[];
  /** With what it goes; left out: with any article that it is about. */
  reach?(record: MergeRecord, records: ByKey, store: Store): Reach;
  /** The articles that it is about, where it belongs to none and yet is not about all. */
  articles?(id: string, store: Store): readonly string[];
}

export interface PackKind extends Pick<Definition<unknown>, 'held' | 'label' | 'article'> {
  untouched(store: Store, id: string): RecordState | null;
  needs(record: MergeRecord): readonly string[];
  /** Why a record can't be taken, as one sentence; null where it can. */
  refusal(record: MergeRecord, arrival: Arrival): string | null;
  /** Makes the library show what a record says. */
  apply(workspace: Workspace, record: MergeRecord, pack: Pack | null): void;
  /** The articles that it is about; null for all. */
  articles(record: MergeRecord, records: ByKey, store: Store): readonly string[] | null;
  reach(record: MergeRecord, records: ByKey, store: Store): Reach;
}

export function packKind<Value>(own: Definition<Value>): PackKind {
  const { held, label, article } = own;
  const articles: PackKind['articles'] = (record, records, store) => {
    if (own.articles) return own.articles(record.id, store);
    const id = article(record, records);
    return id === null ? null : [id].filter((known) => known !== '');
  };
  return {
    held,
    label,
    article,
    untouched: (store, id) => own.untouched?.(store, id) ?? null,
    needs: (record) => own.needs?.(record) ?? [],
    refusal({ id, state }, arrival) {
      const value = own.read(id, state);
      if (value === null) return 'The pack does not say all about it.';
      return own.refusal?.(value, arrival) ?? null;
    },
    apply(workspace, { id, state }, pack) {
      const value = own.read(id, state);
      if (!isHere(state)) own.drop(workspace, id);
      else if (value !== null) own.take(workspace, value, pack);
    },
    articles,
    reach(record, records, store) {
      if (own.reach) return own.reach(record, records, store);
      const about = articles(record, records, store);
      return about === null ? 'always' : { with: 'any', articles: about };
    },
  };
}
