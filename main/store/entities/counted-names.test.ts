import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { EntityAnalysis, Mention } from '#domain/entities/types.ts';
import { namedRows } from '../analyses/row.ts';
import { openStore, type Store } from '../store.ts';
import {
  NOW,
  namesOfArticles,
  newArticle,
  olderArticle,
  olderLibrary,
  temporaryFolder,
} from '../testing.ts';
import { type Passages, passagesOf } from './passages.ts';

/** So many migrations there were before totals were kept. */
const BEFORE = 48;

const NAMES = ['Halvet', 'Samat', 'Kelhara'];
/** Each names some of them, one twice. */
const TEXTS = [
  'Halvet. Samat.\n\nHalvet.',
  'Samat.\n\nToday Kelhara.',
  'Kelhara.',
  'Nobody today.',
];
const DAYS = [null, '2026-01-01', '2026-02-01', '2026-03-01'];
const LATER = '2027-03-01T12:00:00.000Z';

/** What an engine that knows all names, or leaves one out, reads in a text. */
function read(text: string, leftOut: string | undefined): EntityAnalysis {
  const named = NAMES.filter((name) => name !== leftOut && text.includes(name));
  const mentions: Mention[] = named.flatMap((name, at) =>
    Array.from(text.matchAll(new RegExp(name, 'g')), ({ index }) => ({
      ...{ start: index, end: index + name.length, type: 'place' as const },
      ...{ entity: `e${at}`, confidence: 0.9 },
    })),
  );
  for (const { index } of text.matchAll(/today/gi)) {
    const date = { from: '2026-01-01', to: null, precision: 'day' as const };
    const place = { start: index, end: index + 5, type: 'date' as const, entity: 'd1' };
    mentions.push({ ...place, confidence: 0.9, date });
  }
  const of = (entity: string) =>
    mentions.flatMap((mention, at) => (mention.entity === entity ? [at] : []));
  const entities = named.map((name, at) => ({
    ...{ id: `e${at}`, type: 'place' as const, name, aliases: [], mentions: of(`e${at}`) },
  }));
  return { mentions, entities };
}

/** What the names list shows, counted anew from what is kept of each text. */
function countedAnew({ articles, corrected }: Store): unknown[] {
  const all = articles.ids().flatMap((id) => {
    const analysis = corrected.of(id);
    const published = articles.get(id)?.source.published ?? null;
    return analysis ? namedRows(analysis).map((row) => ({ ...row, published })) : [];
  });
  return [...Map.groupBy(all, ({ name }) => name)].map(([name, rows]) => {
    const days = rows.flatMap(({ published }) => published ?? []).sort();
    return {
      name,
      mentions: rows.reduce((sum, { mentions }) => sum + mentions, 0),
      articles: rows.length,
      firstSeen: days[0] ?? null,
      lastSeen: days.at(-1) ?? null,
    };
  });
}

const shown = (store: Store) =>
  store.entities.names().map(({ name, mentions, articles, firstSeen, lastSeen }) => ({
    ...{ name, mentions, articles, firstSeen, lastSeen },
  }));

/** The same of each article by itself. */
const standing = (store: Store) =>
  namesOfArticles(store)
    .map(({ article, name, mentions }) => `${article} ${name} ${mentions}`)
    .sort();
const standingAnew = ({ articles, corrected }: Store) =>
  articles
    .ids()
    .flatMap((id) => {
      const analysis = corrected.of(id);
      return analysis
        ? namedRows(analysis).map(({ name, mentions }) => `${id} ${name} ${mentions}`)
        : [];
    })
    .sort();

/** The names of each paragraph of each article, and its dates; those that are kept, or read anew. */
const passages = (store: Store) =>
  store.articles
    .ids()
    .map((id) => [id, ...shownPassages(store.entities.passages([id]).get(id) ?? null)]);
const passagesAnew = (store: Store) =>
  store.articles.ids().map((id) => {
    const [article, analysis] = [store.articles.get(id), store.corrected.unsettled(id)];
    if (!article || !analysis) return [id];
    const numbers = new Map<string, number>(
      analysis.entities.flatMap(({ id: entity, name }) =>
        store.entities
          .names()
          .flatMap((row) => (row.name === name ? [[entity, row.id] as const] : [])),
      ),
    );
    return [id, ...shownPassages(passagesOf(article, analysis, numbers))];
  });
const shownPassages = (kept: Passages | null) => (kept ? [kept.paragraphs, kept.dates] : []);

type Act = (store: Store) => unknown;
const one = fc.nat({ max: 2 });
const article = (at: number) => `a${at}`;
const acts: readonly fc.Arbitrary<Act>[] = [
  fc.tuple(one, fc.nat({ max: 3 }), fc.nat({ max: 3 })).map(
    ([at, text, day]): Act =>
      (store) => {
        const entry = newArticle(article(at), TEXTS[text] ?? '', { published: DAYS[day] ?? null });
        store.history.act('Import', [], () => {
          if (store.articles.get(entry.id)) store.articles.addRevision(entry.id, entry);
          else if (store.articles.allRevisions(entry.id).length === 0) store.articles.insert(entry);
        });
      },
  ),
  fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })).map(
    ([text, leftOut]): Act =>
      (store) => {
        const words = TEXTS[text] ?? '';
        store.analyses.put(`sha256 of ${words}`, 'test', read(words, NAMES[leftOut]));
      },
  ),
  fc.tuple(one, fc.nat({ max: 3 })).map(
    ([at, day]): Act =>
      (store) => {
        const published = DAYS[day] ?? null;
        store.history.act('Date', [], () => store.articles.editSource(article(at), { published }));
      },
  ),
  fc.constant((store) =>
    store.history.act('Correct', [], () =>
      store.corrections.put({
        ...{ id: 'c1', scope: { kind: 'everywhere' }, created: NOW },
        ...{ anchor: { quote: 'Samat', before: null, after: null }, action: { kind: 'reject' } },
      }),
    ),
  ),
  one.map(
    (at): Act =>
      (store) =>
        store.history.act('Remove', [], () => store.articles.remove([article(at)], NOW)),
  ),
  fc.constant((store) => store.history.undo()),
  fc.constant((store) => store.history.redo()),
  fc.constant((store) => store.purgeTrash(LATER)),
];

test('whatever happens, the totals are what counting all texts anew gives', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(...acts), { minLength: 30, maxLength: 60 }), (all) => {
      using place = temporaryFolder();
      const store = openStore(place.folder);
      for (const act of all) {
        act(store);
        expect(new Set(shown(store))).toEqual(new Set(countedAnew(store)));
        expect(standing(store)).toEqual(standingAnew(store));
        expect(passages(store)).toEqual(passagesAnew(store));
      }
      store.close();
    }),
    { numRuns: 4 },
  );
});

test('what many acts left is counted in one go, or some at a time, to the same', () => {
  const batches = fc.array(fc.array(fc.oneof(...acts), { minLength: 1, maxLength: 12 }), {
    minLength: 4,
    maxLength: 8,
  });
  fc.assert(
    fc.property(batches, fc.boolean(), (all, isStepped) => {
      using place = temporaryFolder();
      const store = openStore(place.folder);
      // Counted by nobody until somebody asks.
      vi.spyOn(store.countedNames, 'countFew').mockReturnValue(undefined);
      for (const batch of all) {
        for (const act of batch) act(store);
        while (isStepped && store.countedNames.countSome());
        expect(new Set(shown(store))).toEqual(new Set(countedAnew(store)));
        expect(standing(store)).toEqual(standingAnew(store));
        expect(passages(store)).toEqual(passagesAnew(store));
      }
      store.close();
    }),
    { numRuns: 8 },
  );
});

test('an act on very many leaves their names to be counted afterwards, some at a time', () => {
  using place = temporaryFolder();
  const store = openStore(place.folder);
  const ids = Array.from({ length: 300 }, (_, at) => `many${at}`);
  store.history.act('Import', ids, () => {
    for (const [at, id] of ids.entries()) store.articles.insert(newArticle(id, `Halvet ${at}.`));
  });
  const texts = ids.map((_, at) => `Halvet ${at}.`);
  store.analyses.putAll(
    'test',
    texts.map((text) => ({ sha256: `sha256 of ${text}`, analysis: read(text, undefined) })),
  );
  expect(shown(store)).toMatchObject([{ name: 'Halvet', articles: 300 }]);
  store.history.act('Remove', ids, () => store.articles.remove(ids.slice(1), NOW));
  expect(store.countedNames.waiting).toBe(299);
  expect(store.countedNames.countSome()).toBe(true);
  expect(store.countedNames.waiting).toBe(49);
  while (store.countedNames.countSome());
  expect([store.countedNames.waiting, shown(store)]).toMatchObject([0, [{ articles: 1 }]]);
  store.close();
});

test('an older library is counted when it is opened', () => {
  using place = temporaryFolder();
  const named = (id: string, number: number) => `${olderArticle(id)}
    INSERT INTO names VALUES (${number}, 'place', '${id}', '["${id.toLowerCase()}"]');
    INSERT INTO analyses VALUES (${number}, 'text-${id}', 'crf-1', x'00');
    INSERT INTO entity_names VALUES (${number}, 'e1', ${number}, 2), (${number}, 'e2', 1, 3);`;
  olderLibrary(place.folder, BEFORE, named('Halvet', 1) + named('Samat', 2));
  const store = openStore(place.folder);
  expect(shown(store)).toEqual([
    { name: 'Halvet', mentions: 8, articles: 2, firstSeen: null, lastSeen: null },
    { name: 'Samat', mentions: 2, articles: 1, firstSeen: null, lastSeen: null },
  ]);
  expect(store.entities.standing([1]).map(({ article: id }) => id)).toEqual(['Halvet', 'Samat']);
  store.close();
});
