import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkEntities } from '#domain/entities/link/link-entities.ts';
import type { EntityAnalysis, EntityType } from '#domain/entities/types.ts';
import { fold } from '#domain/text/folded-text.ts';
import { openStore, type Store } from '../store.ts';
import { NOW, newArticle, temporaryFolder, temporaryStore } from '../testing.ts';
import { type OwnName, ownName } from './linked-names.ts';
import { type EntityFilter, EVERY } from './linked-reader.ts';

/** Surnames alone, spellings, scripts, initials and other forms: whatever makes names one, or keeps them two. */
const POOL: readonly (readonly [EntityType, string, ...string[]])[] = [
  ['person', 'Mark Lowcock'],
  ['person', 'Helen Lowcock', 'Helen'],
  ['person', 'Lowcock'],
  ['person', 'LOWCOCK'],
  ['person', 'Mohammed Hamdan', 'Hamdan'],
  ['person', 'Muhammad Hamdan'],
  ['person', 'محمد حمدان'],
  ['person', 'Hamdan'],
  ['organization', 'World Health Organization', 'W.H.O.'],
  ['organization', 'World Heritage Organization'],
  ['organization', 'WHO'],
  ['organization', 'Organization WHO', 'World Health Organization'],
  ['place', 'Kosti'],
  ['place', 'Kôsti'],
  ['place', 'كوستي'],
  ['place', 'Kusti'],
  ['place', 'Lowcock'],
  ['nationality', 'Kosti'],
  ['organization', 'Kurdistan Workers’ Party', 'PKK'],
  ['organization', 'Workers’ Party', 'PKK'],
  ['organization', 'PKK'],
];

function analysisOf(named: readonly number[]): EntityAnalysis {
  const all = named.flatMap((at) => {
    const name = POOL[at];
    return name ? [name] : [];
  });
  return {
    mentions: all.map(([type], at) => ({
      ...{ start: 2 * at, end: 2 * at + 1, type, entity: `e${at + 1}`, confidence: 1 },
    })),
    entities: all.map(([type, name, ...aliases], at) => ({
      ...{ id: `e${at + 1}`, type, name, aliases, mentions: [at] },
    })),
  };
}

/** Each entity with all that is told of it, as linking all names at once says. */
function linkedAnew(store: Store): unknown[] {
  const names = store.entities
    .names()
    .map(({ forms, ...row }) => ownName({ ...row, forms: JSON.stringify(forms) }));
  return linkEntities(names).map(({ type, name, members, evidence }) => {
    const days = members.flatMap(({ firstSeen, lastSeen }) => [firstSeen, lastSeen]);
    const known = days.filter((day) => day !== null).sort();
    const numbers = members.map(({ id }) => id);
    return {
      ...{ number: numbers[0], id: `${type}:${fold(name)}`, type, name, numbers },
      mentions: members.reduce((sum, { mentions }) => sum + mentions, 0),
      articles: store.entities.numbersWith(numbers).length,
      ...{ firstSeen: known[0] ?? null, lastSeen: known.at(-1) ?? null },
      evidence: evidence.map(({ kind, a, b, forms, strength }) => ({
        ...{ kind, a: a.id, b: b.id, forms, strength },
      })),
    };
  });
}

const linked = ({ entities }: Store) =>
  entities.linked.pageWithNames(EVERY).rows.map(({ row, names }) => ({
    ...row,
    numbers: names.map(({ id }) => id),
    evidence: evidenceOf(entities, row.number, names),
  }));

const evidenceOf = (
  { linked: reader }: Store['entities'],
  entity: number,
  names: readonly OwnName[],
) =>
  reader
    .evidenceOf(entity, names)
    .map(({ kind, a, b, forms, strength }) => ({ kind, a: a.id, b: b.id, forms, strength }));

type Act = (store: Store) => unknown;
const article = fc.nat({ max: 5 });
const DAYS = [null, '2026-01-01', '2026-02-01'];
const acts: readonly fc.Arbitrary<Act>[] = [
  fc
    .tuple(article, fc.uniqueArray(fc.nat({ max: POOL.length - 1 }), { maxLength: 5 }), fc.nat(2))
    .map(
      ([at, named, day]): Act =>
        (store) => {
          const entry = newArticle(`a${at}`, `Text ${at}.`, { published: DAYS[day] ?? null });
          store.history.act('Import', [], () => {
            if (store.articles.allRevisions(entry.id).length === 0) store.articles.insert(entry);
          });
          store.analyses.put(entry.sha256, 'test', analysisOf(named));
        },
    ),
  article.map(
    (at): Act =>
      (store) =>
        store.history.act('Remove', [], () => store.articles.remove([`a${at}`], NOW)),
  ),
  fc.constant((store) => store.history.undo()),
  fc.constant((store) => store.history.redo()),
  fc.constant((store) => store.purgeTrash('2027-03-01T12:00:00.000Z')),
];

test('whatever comes and goes, the same names are one as when all are linked at once', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(...acts), { minLength: 20, maxLength: 40 }), (all) => {
      using place = temporaryFolder();
      const store = openStore(place.folder);
      for (const act of all) {
        act(store);
        expect(new Set(linked(store))).toEqual(new Set(linkedAnew(store)));
      }
      store.close();
    }),
    { numRuns: 12 },
  );
});

test('a page holds those that are asked for, most mentioned first, and counts the rest', () => {
  using place = temporaryStore();
  const { store } = place;
  for (const [at, named] of [
    [0, 4, 8],
    [0, 12],
    [0, 12, 17],
  ].entries()) {
    const entry = newArticle(`a${at}`, `Text ${at}.`);
    store.history.act('Import', [], () => store.articles.insert(entry));
    store.analyses.put(entry.sha256, 'test', analysisOf(named));
  }
  const { linked: reader } = store.entities;
  const all: EntityFilter = { query: '', type: null, except: null, limit: 10 };
  const shown = (asked: Partial<EntityFilter>) => {
    const { rows, total } = reader.page({ ...all, ...asked });
    return [total, ...rows.map(({ id }) => id)];
  };
  expect(shown({ limit: 2 })).toEqual([5, 'person:mark lowcock', 'place:kosti']);
  expect(shown({ query: 'w.h' })).toEqual([1, 'organization:world health organization']);
  expect(shown({ query: '","' })).toEqual([0]);
  expect(reader.page({ ...all, type: 'place' }).total).toBe(1);
  expect(shown({ except: 'person', limit: 1 })).toEqual([3, 'place:kosti']);
});
