import { expect, test } from 'vitest';
import type { CorrectionRule, CorrectionScope } from '#domain/entities/correct/types.ts';
import type { EntityAnalysis, EntityType } from '#domain/entities/types.ts';
import { NOW, namesOfArticles, newArticle, temporaryStore } from '../testing.ts';

const TEXT = 'Delta rose. They left Delta.';
const ANALYSIS: EntityAnalysis = {
  mentions: [0, 22].map((start) => {
    return { start, end: start + 5, type: 'place', entity: 'e1', confidence: 0.5 };
  }),
  entities: [{ id: 'e1', type: 'place', name: 'Delta', aliases: [], mentions: [0, 1] }],
};
const rule = (scope: CorrectionScope, quote = 'Delta'): CorrectionRule => ({
  id: `${JSON.stringify(scope)} ${quote}`,
  scope,
  anchor: { quote, before: null, after: null },
  action: { kind: 'retype', type: 'organization' },
  created: NOW,
});
const everywhere = { kind: 'everywhere' } as const;

/** Two articles of one text, and one of another. */
function library() {
  const place = temporaryStore();
  const { store } = place;
  const articles = [newArticle('a', TEXT), newArticle('b', TEXT), newArticle('c', `New: ${TEXT}`)];
  for (const article of articles) store.articles.insert(article);
  store.analyses.put(articles[0]?.sha256 ?? '', 'engine', ANALYSIS);
  store.countedNames.refresh();
  const types = (id: string) => store.corrected.of(id)?.mentions.map(({ type }) => type);
  const put = (...rules: CorrectionRule[]) =>
    store.history.act('Correct', [], () => {
      for (const each of rules) store.corrections.put(each);
    });
  const articlesOf = (type: EntityType) =>
    namesOfArticles(store).flatMap((row) => (row.type === type ? [row.article] : []));
  return Object.assign(place, { types, put, articlesOf });
}

test('a rule for one article leaves another one of the same text alone, in the index too', () => {
  using place = library();
  const { store, types, put } = place;
  put(rule({ kind: 'article', article: 'b' }));
  expect([types('a'), types('b'), types('c')]).toEqual([
    ['place', 'place'],
    ['organization', 'organization'],
    undefined,
  ]);
  expect(
    namesOfArticles(store).map(({ article, type, mentions }) => [article, type, mentions]),
  ).toEqual([
    ['a', 'place', 2],
    ['b', 'organization', 2],
  ]);
});

test('what is stale is read right before the index has followed', () => {
  using place = library();
  const { store, types, articlesOf } = place;
  // Outside a step nothing brings the index up to date: this is what a large library sees meanwhile.
  store.corrections.put(rule(everywhere));
  expect(store.corrected.refresh(1)).toEqual(['a']);
  expect([types('a'), types('b')]).toEqual([
    ['organization', 'organization'],
    ['organization', 'organization'],
  ]);
  expect(articlesOf('place')).toEqual(['b']);
  expect(store.corrected.refresh(9)).toEqual(['b', 'c']);
  expect(articlesOf('place')).toEqual([]);
  expect(store.corrected.refresh(9)).toEqual([]);
  store.corrections.remove([rule(everywhere).id]);
  store.corrected.refresh(1);
  expect([types('a'), types('b')]).toEqual([
    ['place', 'place'],
    ['place', 'place'],
  ]);
});

test('a description has no name to be found by until a person says it is one', () => {
  using place = library();
  const { store, put, articlesOf } = place;
  const entity = { id: 'e1', type: 'place', name: 'the town', aliases: [], mentions: [0] } as const;
  store.articles.insert(newArticle('d', 'Water rose around the town.'));
  store.analyses.put(store.articles.get('d')?.sha256 ?? '', 'engine', {
    mentions: [{ start: 18, end: 26, type: 'place', entity: 'e1', confidence: 0.9 }],
    entities: [entity],
  });
  expect(articlesOf('place')).toEqual(['a', 'b']);
  put({ ...rule(everywhere, 'the town'), action: { kind: 'confirm', type: 'place' } });
  expect(articlesOf('place')).toEqual(['a', 'b', 'd']);
  store.history.undo();
  expect(articlesOf('place')).toEqual(['a', 'b']);
});

test('the index follows a new analysis by another engine', () => {
  using place = library();
  const { store, put } = place;
  put(rule(everywhere));
  const sha256 = store.articles.get('a')?.sha256 ?? '';
  const they = { start: 12, end: 16, type: 'person', entity: 'e2', confidence: 0.5 } as const;
  const found = { id: 'e2', type: 'person', name: 'Theydon', aliases: [], mentions: [1] } as const;
  store.analyses.put(sha256, 'another engine', {
    mentions: ANALYSIS.mentions.toSpliced(1, 0, they),
    entities: [...ANALYSIS.entities.map((one) => ({ ...one, mentions: [0, 2] })), found],
  });
  const named = namesOfArticles(store).map(({ article, name, type }) => [article, name, type]);
  expect(named).toEqual([
    ['a', 'Delta', 'organization'],
    ['a', 'Theydon', 'person'],
    ['b', 'Delta', 'organization'],
    ['b', 'Theydon', 'person'],
  ]);
});

test('many rules at once are looked up text by text, and undone the same way', () => {
  using place = library();
  const { store, types, put, articlesOf } = place;
  const others = Array.from({ length: 50 }, (_, index) => rule(everywhere, `Word${index}`));
  put(rule(everywhere), ...others);
  expect(types('a')).toEqual(['organization', 'organization']);
  store.history.undo();
  expect(store.corrections.list()).toEqual([]);
  expect(types('a')).toEqual(['place', 'place']);
  expect(articlesOf('organization')).toEqual([]);
});

test('an article that comes back from the trash is as people corrected it meanwhile', () => {
  using place = library();
  const { store, types, put } = place;
  store.history.act('Delete', ['b'], () => store.articles.remove(['b'], NOW));
  put(rule(everywhere));
  store.articles.insert(newArticle('b', TEXT));
  store.corrected.refresh(9);
  expect(types('b')).toEqual(['organization', 'organization']);
});
