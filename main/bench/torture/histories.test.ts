import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore, type Store } from '../../store/store.ts';
import { newAnnotation, newArticle } from '../../store/testing.ts';
import { problemsOf } from './acts.ts';
import { quickFolder, rounds, UNHURRIED } from './rounds.ts';

const KEY = Buffer.alloc(32, 7);
const place = quickFolder();
const EMPTY = join(place.folder, 'empty');
const FOLDER = join(place.folder, 'library');
beforeAll(() => openStore(EMPTY, { key: KEY }).close());
afterAll(() => place[Symbol.dispose]());

interface Article {
  readonly texts: readonly string[];
  /** When it went to the trash; null where it did not. */
  readonly removed: string | null;
}
interface Note {
  readonly article: string;
  readonly words: string;
  readonly removed: string | null;
}
interface State {
  readonly articles: ReadonlyMap<string, Article>;
  readonly notes: ReadonlyMap<string, Note>;
}

/** The library as a few maps: what undo is to it, is the state before. */
class Model {
  state: State = { articles: new Map(), notes: new Map() };
  #undo: State[] = [];
  #redo: State[] = [];
  #count = 0;

  next(): number {
    this.#count += 1;
    return this.#count;
  }
  act(state: State): void {
    this.#undo.push(this.state);
    this.#redo = [];
    this.state = state;
  }
  travel(where: 'undo' | 'redo'): void {
    const [from, to] = where === 'undo' ? [this.#undo, this.#redo] : [this.#redo, this.#undo];
    const next = from.pop();
    if (!next) return;
    to.push(this.state);
    this.state = next;
  }
}

/** The library, which some commands close and open again. */
interface Real {
  store: Store;
}

const time = (count: number) => new Date(Date.UTC(2026, 0, 1) + count * 1_000).toISOString();
const living = <T extends { readonly removed: string | null }>(all: ReadonlyMap<string, T>) =>
  [...all].filter(([, one]) => one.removed === null);
const trashed = <T extends { readonly removed: string | null }>(all: ReadonlyMap<string, T>) =>
  [...all].filter(([, one]) => one.removed !== null);
const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

type Step = (model: Model, real: Real, index: number) => void;

/** What a person can do; one that finds nothing to do it with does nothing. */
const STEPS: Readonly<Record<string, Step>> = {
  import(model, { store }) {
    const count = model.next();
    const [id, text] = [`article ${count}`, `Bridge and road ${count}.`];
    store.history.act('Import', [id], () => store.articles.insert(newArticle(id, text)));
    const articles = new Map(model.state.articles).set(id, { texts: [text], removed: null });
    model.act({ ...model.state, articles });
  },
  revise(model, { store }, index) {
    const [id, article] = pick(living(model.state.articles), index) ?? [];
    if (id === undefined || !article) return;
    const text = `Bridge and road, version ${model.next()}.`;
    store.history.act('New version', [id], () =>
      store.articles.addRevision(id, newArticle(id, text)),
    );
    const articles = new Map(model.state.articles);
    articles.set(id, { ...article, texts: [...article.texts, text] });
    model.act({ ...model.state, articles });
  },
  annotate(model, { store }, index) {
    const [article, known] = pick(living(model.state.articles), index) ?? [];
    if (article === undefined || !known) return;
    const count = model.next();
    const [id, words] = [`note ${count}`, `words ${count}`];
    const on = newArticle(article, known.texts.at(-1) ?? '');
    store.history.act('Note', [article], () =>
      store.annotations.insert(newAnnotation(id, on, 'Bridge', { note: words })),
    );
    const notes = new Map(model.state.notes).set(id, { article, words, removed: null });
    model.act({ ...model.state, notes });
  },
  'edit a note'(model, { store }, index) {
    const [id, note] = pick(living(model.state.notes), index) ?? [];
    if (id === undefined || !note) return;
    const count = model.next();
    const words = `words ${count}`;
    store.history.act('Edit', [note.article], () =>
      store.annotations.edit(id, { note: words }, time(count)),
    );
    model.act({ ...model.state, notes: new Map(model.state.notes).set(id, { ...note, words }) });
  },
  'remove a note'(model, { store }, index) {
    const [id, note] = pick(living(model.state.notes), index) ?? [];
    if (id === undefined || !note) return;
    const removed = time(model.next());
    store.history.act('Delete', [note.article], () => store.annotations.remove([id], removed));
    model.act({ ...model.state, notes: new Map(model.state.notes).set(id, { ...note, removed }) });
  },
  'remove an article'(model, { store }, index) {
    const [id, article] = pick(living(model.state.articles), index) ?? [];
    if (id === undefined || !article) return;
    const removed = time(model.next());
    store.history.act('Delete', [id], () => store.articles.remove([id], removed));
    const notes = new Map(
      [...model.state.notes].map(([name, note]) =>
        note.article === id && note.removed === null
          ? ([name, { ...note, removed }] as const)
          : ([name, note] as const),
      ),
    );
    const articles = new Map(model.state.articles).set(id, { ...article, removed });
    model.act({ articles, notes });
  },
  'bring back an article'(model, { store }, index) {
    const [id, article] = pick(trashed(model.state.articles), index) ?? [];
    if (id === undefined || !article) return;
    store.history.act('Restore', [id], () => store.trash.restoreArticle(id));
    const notes = new Map(
      [...model.state.notes].map(([name, note]) =>
        note.article === id && note.removed === article.removed
          ? ([name, { ...note, removed: null }] as const)
          : ([name, note] as const),
      ),
    );
    const articles = new Map(model.state.articles).set(id, { ...article, removed: null });
    model.act({ articles, notes });
  },
  undo(model, { store }) {
    store.history.undo();
    model.travel('undo');
  },
  redo(model, { store }) {
    store.history.redo();
    model.travel('redo');
  },
  'close and open'(_, real) {
    real.store.close();
    real.store = openStore(FOLDER, { key: KEY });
  },
  'crash and open'(_, real) {
    const crashed = join(place.folder, 'crashed');
    real.store.keepLogEnd();
    cpSync(FOLDER, crashed, { recursive: true });
    real.store.close();
    rmSync(FOLDER, { recursive: true });
    cpSync(crashed, FOLDER, { recursive: true });
    rmSync(crashed, { recursive: true });
    real.store = openStore(FOLDER, { key: KEY });
  },
};

/** All that a person sees of it. */
const seen = ({ articles, annotations, trash }: Store) => ({
  articles: articles
    .list()
    .map(({ id }) => [id, articles.get(id)?.text, articles.revisions(id).length])
    .sort(),
  notes: annotations
    .made()
    .map(({ id, note, article }) => [id, note, article])
    .sort(),
  trash: [...trash.articles(), ...trash.annotations()].map(({ id }) => id).sort(),
});
function expected({ articles, notes }: State) {
  const gone = trashed(articles);
  const ofThemselves = trashed(notes).filter(
    ([, { article, removed }]) => articles.get(article)?.removed !== removed,
  );
  return {
    articles: living(articles)
      .map(([id, { texts }]) => [id, texts.at(-1), texts.length])
      .sort(),
    notes: living(notes)
      .map(([id, { words, article }]) => [id, words, article])
      .sort(),
    trash: [...gone, ...ofThemselves].map(([id]) => id).sort(),
  };
}

const commands = Object.entries(STEPS).map(([name, step]) =>
  fc.nat(1_000).map((index) => ({
    toString: () => `${name} (${index})`,
    check: () => true,
    run(model: Model, real: Real) {
      step(model, real, index);
      expect(seen(real.store)).toEqual(expected(model.state));
    },
  })),
);

/** Histories in one round. */
const EACH = 25;

test(
  'whatever is done to a library, undone and done again, it is what a few maps say that it is',
  () =>
    rounds(
      { name: 'histories', what: 'histories', short: 20, long: 400, each: EACH },
      (_, round) => {
        fc.assert(
          fc.property(fc.commands(commands, { maxCommands: 30 }), (history) => {
            rmSync(FOLDER, { recursive: true, force: true });
            cpSync(EMPTY, FOLDER, { recursive: true });
            const real = { store: openStore(FOLDER, { key: KEY }) };
            try {
              fc.modelRun(() => ({ model: new Model(), real }), history);
              expect(problemsOf(real.store)).toEqual([]);
            } finally {
              real.store.close();
            }
          }),
          { numRuns: EACH, seed: round },
        );
      },
    ),
  UNHURRIED,
);
