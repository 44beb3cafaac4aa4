import type { Request } from '#contract';
import type { NameResponses } from '#contract/names.ts';
import { type LikelyJoin, likelyJoins } from '#domain/entities/link/likely-joins.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Store } from '../../store/store.ts';
import type { Workspace } from '../workspace.ts';
import { applyCorrection } from './correct-entity.ts';
import {
  entityOf,
  idsOf,
  type Linked,
  libraryEntities,
  linkedIn,
  shownEntity,
  standingOf,
} from './library-entities.ts';
import { placeOf } from './name-evidence.ts';

/** Names looked at, the most mentioned: a person is asked about what matters, and windows don't wait. */
const MOST_NAMES = 5_000;
/** Forms of one name that become rules. */
const MOST_FORMS = 50;

/** Pairs of names that a person may join, the likeliest first. */
export function listJoins(
  { store }: Workspace,
  { limit }: Request<'joins.list'>,
): NameResponses['joins.list'] {
  const joins = likely(store);
  return {
    joins: joins.slice(0, limit).map(({ kind, one, other }) => ({
      kind,
      one: shownEntity(one),
      other: shownEntity(other),
      places: [one, other].flatMap(({ names }) =>
        names.slice(0, 1).flatMap((name) => placeOf(store, name, name.name)),
      ),
    })),
    total: joins.length,
  };
}

const kept = new WeakMap<Store, { readonly at: number; readonly joins: LikelyJoin<Linked>[] }>();

/** What a person may still be asked; kept until names change. */
function likely(store: Store): LikelyJoin<Linked>[] {
  const at = store.entities.changes();
  const known = kept.get(store);
  if (known?.at === at) return known.joins;
  const list = libraryEntities(store);
  const owner = new Map(list.flatMap((entity) => idsOf(entity).map((id) => [id, entity] as const)));
  const apart = new Map<Linked, Set<Linked>>();
  for (const { one, other } of store.entities.apart()) {
    const [a, b] = [owner.get(one), owner.get(other)];
    if (!a || !b) continue;
    apart.set(a, (apart.get(a) ?? new Set()).add(b));
    apart.set(b, (apart.get(b) ?? new Set()).add(a));
  }
  const joins = likelyJoins(list.slice(0, MOST_NAMES)).filter(
    ({ one, other }) => !apart.get(one)?.has(other),
  );
  kept.set(store, { at, joins });
  return joins;
}

/** Makes the forms of the other name the one, as corrections that can be taken back. */
export function acceptJoin(workspace: Workspace, pair: Request<'joins.accept'>): Result<null> {
  const { store } = workspace;
  const found = bothOf(store, pair);
  if (!found.ok) return found;
  const [one, other] = found.value;
  const quotes = new Map<string, { article: string; start: number; end: number }>();
  for (const { article } of standingOf(store, other)) {
    if (quotes.size >= MOST_FORMS) break;
    const text = store.articles.get(article)?.text ?? '';
    const analysis = store.corrected.of(article);
    const linkedHere = linkedIn(store, analysis);
    for (const mention of analysis?.mentions ?? []) {
      if (linkedHere(mention.entity)?.number !== other.number) continue;
      const { start, end } = mention;
      const quote = text.slice(start, end);
      if (!quotes.has(quote)) quotes.set(quote, { article, start, end });
    }
  }
  const [first] = quotes.values();
  if (!first) return fail('no-entity', `No article names “${other.name}” any more.`);
  const forms = [...quotes.keys()].slice(1, MOST_FORMS);
  const action = { kind: 'merge', name: one.name } as const;
  const made = applyCorrection(workspace, { ...first, scope: 'everywhere', action, forms });
  return made.ok ? ok(null) : made;
}

/** Remembers that two names are not one. */
export function refuseJoin(workspace: Workspace, pair: Request<'joins.refuse'>): Result<null> {
  const { store, act } = workspace;
  const found = bothOf(store, pair);
  if (!found.ok) return found;
  const [one, other] = found.value;
  act(`Keep ${one.name} and ${other.name} apart`, [], () =>
    store.entities.keepApart(one.id, other.id),
  );
  return ok(null);
}

function bothOf(
  store: Store,
  { one, other }: Request<'joins.accept'>,
): Result<readonly [Linked, Linked]> {
  const [first, second] = [entityOf(store, one), entityOf(store, other)];
  if (!first || !second || first.number === second.number || first.type !== second.type) {
    return fail('no-pair', 'These two names are not two any more: look at the list again.');
  }
  return ok([first, second]);
}
