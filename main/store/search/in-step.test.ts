/** The index against a plain scan of what the library holds, whatever was done to it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { every, type Query, some, type Words } from '#domain/search/query.ts';
import type { Store } from '../store.ts';
import { NOW, newAnnotation, newArticle, temporaryStore } from '../testing.ts';

const said = fc
  .array(fc.constantFrom('mine', 'road', 'miner', 'flood', 'حكومة', 'والحكومة', '洪水', '12,000'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => all.join(' '));
const which = fc.constantFrom('a', 'b', 'c');
let made = 0;

/** What a person can do, whether or not it makes sense just then. */
const ACTS = fc.oneof(
  fc.tuple(which, said).map(([id, text]) => (store: Store) => {
    const article = newArticle(id, text, { title: `road ${id}` });
    if (store.articles.get(id)) store.articles.addRevision(id, article);
    else store.articles.insert(article);
  }),
  fc.tuple(which, said).map(([id, title]) => (store: Store) => {
    if (store.articles.get(id)) store.articles.editSource(id, { title });
  }),
  which.map((id) => (store: Store) => store.articles.remove([id], NOW)),
  fc.tuple(which, said).map(([id, note]) => (store: Store) => {
    const article = store.articles.get(id);
    if (!article) return;
    made += 1;
    const { text } = article;
    const like = { ...newArticle(id, text), sha256: article.sha256 };
    store.annotations.insert(newAnnotation(`n${made}`, like, text.slice(0, 4), { note }));
  }),
  fc.tuple(which, said).map(([id, note]) => (store: Store) => {
    const [first] = store.annotations.list(id);
    if (first) store.annotations.edit(first.id, { note, tags: ['flood'] }, NOW);
  }),
  which.map((id) => (store: Store) => {
    const all = store.annotations.list(id).map((annotation) => annotation.id);
    store.annotations.remove(all.slice(0, 1), NOW);
  }),
  which.map((id) => (store: Store) => {
    if (store.trash.articles().some((removed) => removed.id === id)) store.trash.restoreArticle(id);
  }),
  fc.tuple(which, which).map(([id, into]) => (store: Store) => {
    if (id === into || !store.articles.get(id) || !store.articles.get(into)) return;
    store.articles.absorb(id, into);
    store.annotations.move(id, into);
    store.articles.remove([id], NOW);
  }),
);

type Turn = {
  readonly acts?: readonly ((store: Store) => void)[];
  readonly after?: 'undo' | 'redo' | 'purge';
};
const turn: fc.Arbitrary<Turn> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ acts: fc.array(ACTS, { minLength: 1, maxLength: 2 }) }) },
  { weight: 3, arbitrary: fc.record({ after: fc.constantFrom('undo', 'redo', 'purge') }) },
);

const words: fc.Arbitrary<Words> = fc.record({
  kind: fc.constant('words'),
  text: fc.constantFrom(
    'mine',
    'min',
    'road',
    'mine road',
    'flood',
    '洪水',
    '洪',
    'حكومة',
    '12000',
  ),
  quoted: fc.constant(true),
  isPrefix: fc.boolean(),
});
const query: fc.Arbitrary<Query> = fc.letrec<{ node: Query }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    words,
    fc.record({
      kind: fc.constant('near' as const),
      distance: fc.integer({ min: 1, max: 3 }),
      words: fc.tuple(words, words),
    }),
    fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map(every),
    fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map(some),
    tie('node').map((part): Query => ({ kind: 'not', part })),
  ),
})).node;

test('the index finds what a plain scan finds, after edits, undo, trash, versions and merges', () => {
  // One library for all runs, as opening one takes longer than a run: it holds whatever was done before.
  using library = temporaryStore();
  const { store } = library;
  fc.assert(
    fc.property(
      fc.array(turn, { minLength: 1, maxLength: 3 }),
      fc.array(query, { minLength: 4, maxLength: 4 }),
      (turns, queries) => {
        for (const { acts, after } of turns) {
          if (acts) store.history.act('Do', [], () => doAll(acts, store));
          else if (after === 'undo') store.history.undo();
          else if (after === 'redo') store.history.redo();
          else store.emptyTrash();
        }
        for (const asked of queries) {
          const request = { query: asked, last: null, stems: false };
          const all = { from: 0, limit: 100 };
          const { hits, articles, notes } = store.search.find(request, all);
          const ids = hits.map(({ id, annotation }) => annotation ?? id);
          expect([...ids].sort()).toEqual(scan(store, asked));
          expect(articles + notes).toBe(ids.length);
          // Part by part it is the same, in the same order, over the edge of what answers exactly.
          const beginnings = [0, 2, 4, 6, 8].filter((from) => from < Math.max(1, ids.length));
          const parts = beginnings.map((from) => store.search.find(request, { from, limit: 2 }));
          expect(parts.flatMap((part) => part.hits)).toEqual(hits.slice(0, 10));
          expect(parts.map(({ from }) => from)).toEqual(beginnings);
          const saved = store.search.newest(request, 0, all).hits;
          const rest = store.search.newest(request, 0, { from: 1, limit: 100 });
          expect([rest.from, rest.hits]).toEqual([1, saved.slice(1)]);
        }
      },
    ),
    { numRuns: 80 },
  );
});

const doAll = (acts: NonNullable<Turn['acts']>, store: Store) => {
  for (const act of acts) act(store);
};

/** The ids of articles and notes whose texts answer a query, by looking at each of them. */
function scan(store: Store, asked: Query): string[] {
  const found: string[] = [];
  for (const { id } of store.articles.list()) {
    const article = store.articles.get(id);
    if (article && answers(asked, [article.source.title, article.text])) found.push(id);
    for (const { id: note, note: text, tags, quote } of store.annotations.list(id)) {
      if (answers(asked, [text, tags.join(' '), quote])) found.push(note);
    }
  }
  return found.sort();
}

function answers(asked: Query, texts: readonly string[]): boolean {
  switch (asked.kind) {
    case 'and':
      return asked.parts.every((part) => answers(part, texts));
    case 'or':
      return asked.parts.some((part) => answers(part, texts));
    case 'not':
      return !answers(asked.part, texts);
    case 'near': {
      const [one, other] = asked.words;
      return texts.some((text) => {
        const [first, second] = [one, other].map((each) => (each ? places(each, text) : []));
        return (first ?? []).some((a) =>
          (second ?? []).some((b) => {
            const [before, after] = a.start <= b.start ? [a, b] : [b, a];
            return after.start - before.end <= asked.distance;
          }),
        );
      });
    }
    case 'words':
      return texts.some((text) => places(asked, text).length > 0);
    default:
      throw new Error(`The scan knows no ${asked.kind}.`);
  }
}

/** Word for word; `end` is the word after the last one. */
function places({ text, isPrefix }: Words, inside: string): { start: number; end: number }[] {
  const plain = (said: string) =>
    said.toLowerCase().replaceAll(',', '').replaceAll('ة', 'ه').split(/\s+/);
  const [wanted, all] = [plain(text), plain(inside)];
  return all.flatMap((_, start) => {
    const isHere = wanted.every((word, at) =>
      isPrefix && at === wanted.length - 1
        ? all[start + at]?.startsWith(word)
        : all[start + at] === word,
    );
    return isHere ? [{ start, end: start + wanted.length }] : [];
  });
}
