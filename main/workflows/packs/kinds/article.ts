import { imported } from '#domain/merge/join.ts';
import { revisionKey, textOf } from '#domain/merge/pack.ts';
import { articleFields, articleFrom } from '#domain/merge/records.ts';
import type { NewRevision } from '../../../store/articles/writer.ts';
import type { Store } from '../../../store/store.ts';
import { remember } from '../../articles/find-kin.ts';
import type { Pack } from '../read-pack.ts';
import { fieldOf } from './fields-of.ts';
import { packKind } from './pack-kind.ts';

/** What people may change about an article; its texts are members of the pack and never change. */
export const article = packKind({
  *held(store) {
    for (const { id, sha256, bytesSha256, ...head } of store.merge.articles()) {
      yield [id, articleFields({ ...head, current: revisionKey({ sha256, bytesSha256 }) })];
    }
  },
  /** Its id is that of the file which its first revision was read from. */
  untouched({ articles }, id) {
    const [first] = articles.revisions(id);
    const revision = first && articles.revision(id, first.number);
    if (!revision) return null;
    // That nobody marked it or decided about it is no write: it was none before there was such a field either.
    return imported({ ...revision.source, current: revisionKey(first), summary: null });
  },
  read(id, state) {
    const fields = articleFrom(state);
    return fields && { id, ...fields };
  },
  refusal({ id, current }, { store, pack }) {
    const held = [...store.articles.allRevisions(id), ...(pack.articles.get(id)?.revisions ?? [])];
    const isThere = held.some((revision) => revisionKey(revision) === current);
    return isThere ? null : 'The pack does not hold its text.';
  },
  take({ store }, { id, current, summary, marking, ...said }, pack) {
    const { decided, starred, due, owner, ...source } = said;
    const arriving = arrivingRevisions(store, id, pack);
    store.articles.adopt(id, source, arriving, (revision) => revisionKey(revision) === current);
    store.summaries.set(id, summary);
    store.triage.set(id, { decided, starred, due, owner });
    store.markings.set(id, { ...store.markings.of(id), marking });
    for (const revision of arriving) remember(store, revision);
  },
  drop: ({ store, now }, id) => store.articles.remove([id], now()),
  label: (record) => fieldOf(record, 'title'),
  article: ({ id }) => id,
});

/** The revisions of a packed article that are not here. */
function arrivingRevisions(store: Store, id: string, pack: Pack | null): NewRevision[] {
  const held = new Set(store.articles.allRevisions(id).map(revisionKey));
  return (pack?.articles.get(id)?.revisions ?? [])
    .filter((revision) => !held.has(revisionKey(revision)))
    .map((revision) => {
      const { language, source: parsed, blocks, ...rest } = revision;
      return {
        ...rest,
        parsed: { language, source: parsed, blocks },
        account: null,
        text: textOf(revision),
      };
    });
}
