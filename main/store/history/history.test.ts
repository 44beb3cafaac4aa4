import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UNDECIDED_TRIAGE } from '#domain/triage.ts';
import { openStore, type Store } from '../store.ts';
import {
  found,
  NOW,
  newAnnotation,
  newArticle,
  temporaryFolder,
  temporaryStore,
} from '../testing.ts';
import { workTables } from '../work-tables.ts';
import { MAX_STEPS } from './writer.ts';

const ARTICLES = ['a', 'b', 'c'].map((id) => newArticle(id, `Text of ${id} with words.\n\nMore.`));

/** What a person can do, on one of a few articles and notes, whether or not it is there. */
const some = fc.nat(ARTICLES.length - 1);
let notes = 0;
const words = fc.string({ unit: 'binary', maxLength: 8 });
const ACTS = {
  import: fc.tuple(some).map(([at]) => (store: Store) => {
    const article = ARTICLES[at];
    if (article && !store.articles.get(article.id)) store.articles.insert(article);
  }),
  revise: fc.tuple(some, words).map(([at, text]) => (store: Store) => {
    const id = ARTICLES[at]?.id ?? '';
    if (store.articles.get(id)) store.articles.addRevision(id, newArticle(id, `New ${text}`));
  }),
  editSource: fc.tuple(some, words).map(([at, title]) => (store: Store) => {
    store.articles.editSource(ARTICLES[at]?.id ?? '', { title, byline: null });
  }),
  remove: fc.tuple(some).map(([at]) => (store: Store) => {
    store.articles.remove([ARTICLES[at]?.id ?? ''], NOW);
  }),
  annotate: fc.tuple(some, words).map(([at, note]) => (store: Store) => {
    const article = ARTICLES[at];
    if (!article || !store.articles.get(article.id)) return;
    notes += 1;
    store.annotations.insert(newAnnotation(`n${notes}`, article, 'of', { note }));
  }),
  editNote: fc.tuple(some, words).map(([at, note]) => (store: Store) => {
    const [first] = store.annotations.list(ARTICLES[at]?.id ?? '');
    if (first) store.annotations.edit(first.id, { note, tags: [note] }, NOW);
  }),
  place: fc.tuple(some, words).map(([at, quote]) => (store: Store) => {
    const article = store.articles.get(ARTICLES[at]?.id ?? '');
    if (!article) return;
    const { sha256 } = article;
    const place = { start: 0, end: quote.length, quote, prefix: '', suffix: '', sha256, score: 1 };
    const placements = store.annotations
      .origins(article.id)
      .map(({ id }) => ({ ...place, annotation: id, state: 'moved' as const }));
    store.annotations.place(article.id, placements);
  }),
  merge: fc.tuple(some, some).map(([at, to]) => (store: Store) => {
    const [id, into] = [ARTICLES[at]?.id ?? '', ARTICLES[to]?.id ?? ''];
    if (id === into || !store.articles.get(id) || !store.articles.get(into)) return;
    store.articles.absorb(id, into);
    store.annotations.move(id, into);
    store.articles.remove([id], NOW);
  }),
  removeNotes: fc.tuple(some).map(([at]) => (store: Store) => {
    const all = store.annotations.list(ARTICLES[at]?.id ?? '');
    store.annotations.remove(
      all.map(({ id }) => id),
      NOW,
    );
  }),
  summarise: fc.tuple(some, fc.option(words)).map(([at, text]) => (store: Store) => {
    const id = ARTICLES[at]?.id ?? '';
    if (store.articles.get(id)) store.summaries.set(id, text);
  }),
  correct: fc.tuple(some, words).map(([at, name]) => (store: Store) => {
    store.corrections.put({
      id: `c${at}`,
      scope:
        at === 0 ? { kind: 'everywhere' } : { kind: 'article', article: ARTICLES[at]?.id ?? '' },
      anchor: { quote: 'words', before: null, after: null },
      action: { kind: 'rename', name },
      created: NOW,
    });
  }),
  uncorrect: fc.tuple(some).map(
    ([at]) =>
      (store: Store) =>
        store.corrections.remove([`c${at}`]),
  ),
  watch: fc.tuple(some, words).map(([at, name]) => (store: Store) => {
    store.watchLists.put({
      id: `w${at}`,
      name: 'list.csv',
      imported: NOW,
      names: [{ name, variants: [], line: 1 }],
    });
  }),
  unwatch: fc.tuple(some).map(
    ([at]) =>
      (store: Store) =>
        store.watchLists.remove([`w${at}`]),
  ),
  gradeSource: fc.tuple(some, fc.constantFrom('B', 'C', 'F')).map(
    ([at, reliability]) =>
      (store: Store) =>
        store.grades.setReliability(`source ${at}`, reliability),
  ),
  gradePassage: fc
    .tuple(some, fc.constantFrom(2, 5, 6), fc.option(words))
    .map(([at, credibility, marking]) => (store: Store) => {
      const [first] = store.annotations.list(ARTICLES[at]?.id ?? '');
      if (first) store.grades.setPassage(first.id, { credibility, supports: ['a'], marking });
    }),
};
const step = fc.array(fc.oneof(...Object.values(ACTS)), { minLength: 1, maxLength: 3 });

/** Everything that undo answers for, and what search makes of it. */
function dump(store: Store): unknown {
  using database = closing(new Database(join(store.folder, 'library.db'), { readonly: true }));
  const rows = workTables.map(({ name }) =>
    database.prepare(`SELECT * FROM ${name} ORDER BY 1, 2`).all(),
  );
  const hits = found(store, 'of').hits.map(({ id, annotation }) => `${id} ${annotation}`);
  return { rows, hits: hits.sort() };
}

const closing = (database: Database.Database) =>
  Object.assign(database, { [Symbol.dispose]: () => database.close() });

describe('history', () => {
  test('undoing and redoing lead through every state, over a restart too', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), fc.boolean(), (steps, isRestarted) => {
        using place = temporaryFolder();
        let store = openStore(place.folder);
        const states = [dump(store)];
        for (const [index, acts] of steps.entries()) {
          const label = `Step ${index}`;
          store.history.act(label, ['a'], () => {
            for (const act of acts) act(store);
          });
          if (store.history.state().undo === label) states.push(dump(store));
        }
        if (isRestarted) {
          store.close();
          store = openStore(place.folder);
        }
        for (const state of states.slice(0, -1).reverse()) {
          expect(store.history.undo()?.articles).toEqual(['a']);
          expect(dump(store)).toEqual(state);
        }
        expect(store.history.undo()).toBeNull();
        for (const state of states.slice(1)) {
          expect(store.history.redo()).not.toBeNull();
          expect(dump(store)).toEqual(state);
        }
        expect(store.history.redo()).toBeNull();
        store.close();
      }),
      { numRuns: 60 },
    );
  });

  test('what throws leaves nothing behind, neither rows nor a step', () => {
    using library = temporaryStore();
    const { store } = library;
    const [article] = ARTICLES;
    if (!article) return;
    const work = () =>
      store.history.act('Import', ['a'], () => {
        store.articles.insert(article);
        throw new Error('disk on fire');
      });
    expect(work).toThrow('disk on fire');
    expect(store.articles.list()).toEqual([]);
    expect(store.history.state()).toEqual({ undo: null, redo: null });
    expect(store.history.act('Import', ['a'], () => 42)).toBe(42);
    expect(store.history.state().undo).toBeNull();
  });

  test('a new act forgets what could be redone, and an act within one belongs to it', () => {
    using library = temporaryStore();
    const { store } = library;
    const put = (id: string) => store.articles.insert(newArticle(id, 'text'));
    store.history.act('First', ['x'], () => {
      put('x');
      store.history.act('Inner', ['y'], () => put('y'));
    });
    expect(store.history.undo()).toMatchObject({ label: 'First', articles: ['x'] });
    expect(store.history.state()).toEqual({ undo: null, redo: 'First' });
    store.history.act('Second', ['z'], () => put('z'));
    expect(store.history.state()).toEqual({ undo: 'Second', redo: null });
  });

  test('what is added to a step is told by itself, and undone with all of it', () => {
    using library = temporaryStore();
    const { store } = library;
    const told: { articles: readonly string[]; shows: string[] }[] = [];
    store.history.listen(({ articles, shows }) => told.push({ articles, shows: [...shows] }));
    let step: number | null = null;
    const add = (articles: readonly string[], work: () => void) => {
      step = store.history.actWithin(step, `To ${articles.join()}`, articles, work).step;
    };
    const put = (id: string) => () => store.articles.insert(newArticle(id, 'text'));
    add(['x', 'y'], () => {
      put('x')();
      put('y')();
    });
    add(['none'], () => undefined);
    add([], () => store.triage.set('x', { ...UNDECIDED_TRIAGE, starred: true }));
    add(['z'], put('z'));
    expect(told).toEqual([
      { articles: ['x', 'y'], shows: ['articles'] },
      { articles: [], shows: ['triage'] },
      { articles: ['z'], shows: ['articles'] },
    ]);
    expect(store.history.state()).toEqual({ undo: 'To z', redo: null });
    expect(store.history.undo()).toMatchObject({ label: 'To z', articles: ['x', 'y', 'z'] });
    expect(store.articles.ids()).toEqual([]);
    expect(told.at(-1)?.articles).toEqual(['x', 'y', 'z']);
    expect(store.history.state().undo).toBeNull();
  });

  test('a step is taken back alone with what only it changed, or not at all', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), fc.nat(), (steps, choice) => {
        using library = temporaryStore();
        const { store } = library;
        const ids: number[] = [];
        store.history.listen(({ id, isAct }) => {
          if (isAct) ids.push(id);
        });
        for (const acts of steps) {
          store.history.act('Step', ['a'], () => {
            for (const act of acts) act(store);
          });
        }
        const chosen = ids[choice % Math.max(1, ids.length)];
        if (chosen === undefined) return;
        const before = dump(store);
        const undone = store.history.undoStep(chosen);
        if (typeof undone === 'string') {
          expect(undone).toBe('overbuilt');
          expect(chosen).not.toBe(ids.at(-1));
          expect(dump(store)).toEqual(before);
          return;
        }
        expect(store.history.undoStep(chosen)).toBe('gone');
        const after = dump(store);
        expect(store.history.redoStep(undone.back)).toMatchObject({ id: undone.back });
        expect(dump(store)).toEqual(before);
        // What was done later can all be taken back as if the step had never been.
        store.history.undo();
        expect(dump(store)).toEqual(after);
        for (const _ of ids.slice(1)) expect(store.history.undo()).not.toBeNull();
        expect(store.articles.list()).toEqual([]);
        expect(store.history.undo()).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  const [one, other] = ARTICLES;
  const alone: {
    name: string;
    first: (store: Store) => void;
    later: (store: Store) => void;
    result: 'undone' | 'overbuilt';
  }[] = [
    {
      name: 'beside another row',
      first: ({ summaries }) => summaries.set('a', 'first'),
      later: ({ summaries }) => summaries.set('b', 'later'),
      result: 'undone',
    },
    {
      name: 'under a change of the same row',
      first: ({ summaries }) => summaries.set('a', 'first'),
      later: ({ summaries }) => summaries.set('a', 'later'),
      result: 'overbuilt',
    },
    {
      name: 'under a note on the article that it brought',
      first: ({ articles }) => articles.insert(newArticle('new', 'of words')),
      later: ({ annotations }) =>
        annotations.insert(newAnnotation('n-new', newArticle('new', 'of words'), 'of')),
      result: 'overbuilt',
    },
  ];

  test.each(alone)('a step $name is $result', ({ first, later, result }) => {
    using library = temporaryStore();
    const { store } = library;
    if (!one || !other) throw new Error('There are two articles.');
    store.articles.insert(one);
    store.articles.insert(other);
    const ids: number[] = [];
    store.history.listen(({ id }) => ids.push(id));
    store.history.act('First', ['a'], () => first(store));
    store.history.act('Later', ['a'], () => later(store));
    const undone = store.history.undoStep(ids[0] ?? 0);
    expect(typeof undone === 'string' ? undone : 'undone').toBe(result);
    expect(store.history.state().undo).toBe('Later');
    expect(store.history.state().redo).toBe(result === 'undone' ? 'First' : null);
  });

  test('an act that changes nothing, or throws, tells no step', () => {
    using library = temporaryStore();
    const { history, articles } = library.store;
    const ids: number[] = [];
    history.listen(({ id }) => ids.push(id));
    history.act('Nothing', [], () => undefined);
    expect(() =>
      history.act('Broken', [], () => {
        articles.insert(newArticle('x', 'text'));
        throw new Error('disk on fire');
      }),
    ).toThrow('disk on fire');
    expect(ids).toEqual([]);
    expect(history.undoStep(1)).toBe('gone');
  });

  test(`keeps ${MAX_STEPS} steps`, () => {
    using library = temporaryStore();
    const { history, articles, summaries } = library.store;
    articles.insert(newArticle('x', 'text'));
    for (let count = 1; count <= MAX_STEPS + 2; count += 1) {
      history.act(`Edit ${count}`, ['x'], () => summaries.set('x', `${count}`));
    }
    let undone = 0;
    while (history.undo()) undone += 1;
    expect(undone).toBe(MAX_STEPS);
    expect(summaries.get('x')).toBe('2');
  });
});
