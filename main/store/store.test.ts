import { describe, expect, test } from 'vitest';
import type { EntityAnalysis } from '#domain/entities/types.ts';
import { openStore } from './store.ts';
import {
  found,
  NOW,
  namesOfArticles,
  newAnnotation,
  newArticle,
  temporaryFolder,
  temporaryStore,
} from './testing.ts';

const WIRE = newArticle('00aa11bb22cc33dd', 'Mark Lowcock spoke.\n\nAid reached Idlib.', {
  publisher: 'Agence Exemple',
  published: '2026-02-01',
});
const LATER = { ...newArticle('00aa99', 'Another text.'), imported: '2026-03-02T12:00:00.000Z' };

describe('articles', () => {
  test('come back as they went in', () => {
    using library = temporaryStore();
    const { articles } = library.store;
    articles.insert(WIRE);
    articles.insert(LATER);
    const { parsed, text, sha256, path, imported, id } = WIRE;
    expect(articles.get(id)).toEqual({ ...parsed, id, revision: 1, sha256, text, path, imported });
    expect(articles.list().map((summary) => summary.id)).toEqual([LATER.id, WIRE.id]);
    expect(articles.ids()).toEqual([LATER.id, WIRE.id]);
    expect(articles.findByBytes(WIRE.bytesSha256)).toEqual([WIRE.id]);
    expect(articles.get('unknown')).toBeNull();
    expect(articles.summary('unknown')).toBeNull();
    expect(articles.findByBytes('unknown')).toEqual([]);
    expect(library.store.counts()).toEqual({ articles: 2, annotations: 0 });
  });

  test.each([
    ['00aa11bb22cc33dd', '00aa11bb22cc33dd'],
    ['00aa1', '00aa11bb22cc33dd'],
    ['00aa99', '00aa99'],
    ['00aa', null],
    ['', null],
    ['%', null],
    ['ff', null],
  ])('%j means %j', (given, id) => {
    using library = temporaryStore();
    library.store.articles.insert(WIRE);
    library.store.articles.insert(LATER);
    expect(library.store.articles.resolve(given)).toBe(id);
  });

  test('keep how far somebody read, which is nothing to undo', () => {
    using library = temporaryStore();
    const { articles, history } = library.store;
    articles.insert(WIRE);
    articles.setRead([WIRE.id, 'unknown'], true);
    history.act('Read', [WIRE.id], () => articles.setPosition(WIRE.id, 12));
    expect(articles.summary(WIRE.id)).toMatchObject({ position: 12, read: true });
    expect(history.state().undo).toBeNull();
  });

  test('are marked unread by an act that can be undone, wherever somebody stands by then', () => {
    using library = temporaryStore();
    const { articles, history } = library.store;
    articles.insert(WIRE);
    articles.setRead([WIRE.id], true);
    articles.beginReading([WIRE.id]);
    history.act('Mark as unread', [WIRE.id], () => articles.setRead([WIRE.id], false));
    articles.setPosition(WIRE.id, 12);
    expect(articles.summary(WIRE.id)).toMatchObject({ position: 12, read: false });
    history.undo();
    expect(articles.summary(WIRE.id)).toMatchObject({ position: 12, read: true });
  });

  test('leave nothing to do again once the trash is emptied of them', () => {
    using library = temporaryStore();
    const { articles, annotations, history, trash } = library.store;
    articles.insert(WIRE);
    history.act('Delete article', [WIRE.id], () => articles.remove([WIRE.id], NOW));
    history.act('Restore and note', [WIRE.id], () => {
      trash.restoreArticle(WIRE.id);
      annotations.insert(newAnnotation('n1', WIRE, 'Idlib'));
    });
    history.undo();
    expect(history.state().redo).not.toBeNull();
    library.store.emptyTrash();
    expect(history.state()).toMatchObject({ undo: null, redo: null });
    expect([history.undo(), history.redo()]).toEqual([null, null]);
  });

  test('go to the trash with their notes, come back on import, and are purged after 30 days', () => {
    using library = temporaryStore();
    const { articles, annotations, history, store } = { ...library.store, store: library.store };
    articles.insert(WIRE);
    history.act('Add note', [WIRE.id], () =>
      annotations.insert(newAnnotation('n1', WIRE, 'Idlib')),
    );
    history.act('Delete article', [WIRE.id], () => articles.remove([WIRE.id], NOW));
    expect([articles.list(), articles.ids(), annotations.list(null)]).toEqual([[], [], []]);
    expect([articles.get(WIRE.id), articles.resolve(WIRE.id), annotations.get('n1')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(articles.findByBytes(WIRE.bytesSha256)).toEqual([]);

    history.act('Import', [WIRE.id], () => articles.insert(WIRE));
    expect(articles.get(WIRE.id)).toMatchObject({ text: WIRE.text, revision: 2 });
    expect(annotations.list(WIRE.id)).toEqual([]);
    history.undo();
    expect(store.purgeTrash('2026-03-31T11:59:59.999Z')).toBe(0);
    expect(store.purgeTrash('2026-03-31T12:00:00.001Z')).toBe(2);
    expect(history.state().undo).toBeNull();
    articles.insert(WIRE);
    expect(articles.get(WIRE.id)?.revision).toBe(1);
  });

  test('leave no word that people said of their pictures in what packs know', () => {
    using library = temporaryStore();
    const { articles, merge, pictureWords } = library.store;
    const field = [{ replica: 'r', counter: 1, value: true }];
    for (const [id, gone] of [
      ['a', true],
      ['b', false],
    ] as const) {
      articles.insert(newArticle(id, id));
      pictureWords.set(id, { sha256: 's', caption: 'Boats', alternative: '' }, NOW);
      const state = { seen: { r: 1 }, fields: { life: field, caption: field } };
      merge.put([{ kind: 'picture-words', id: `${id} s`, state }]);
      if (gone) articles.remove([id], NOW);
    }
    library.store.emptyTrash();
    const said = merge.all().map(({ id, state }) => [id, Object.keys(state.fields)]);
    expect(said).toEqual([
      ['a s', ['life']],
      ['b s', ['life', 'caption']],
    ]);
  });

  test('follow a new revision, except where a person corrected the source', () => {
    using library = temporaryStore();
    const { articles } = library.store;
    articles.insert(WIRE);
    articles.editSource(WIRE.id, { title: 'Corrected', byline: undefined });
    const update = newArticle(WIRE.id, 'Mark Lowcock spoke again.', {
      title: 'Updated',
      published: '2026-02-02',
    });
    expect(articles.addRevision(WIRE.id, update)).toBe(2);
    const now = articles.get(WIRE.id);
    expect(now).toMatchObject({ revision: 2, text: update.text });
    expect(now?.source).toMatchObject({ title: 'Corrected', published: '2026-02-02' });
    expect(articles.revisions(WIRE.id).map(({ number, sha256 }) => [number, sha256])).toEqual([
      [1, WIRE.sha256],
      [2, update.sha256],
    ]);
    expect(articles.revision(WIRE.id, 1)).toMatchObject({
      text: WIRE.text,
      source: WIRE.parsed.source,
    });
    expect(articles.revision(WIRE.id, 3)).toBeNull();
  });
});

describe('annotations', () => {
  test('come back as they went in, by position or newest first', () => {
    using library = temporaryStore();
    const { articles, annotations } = library.store;
    articles.insert(WIRE);
    articles.insert(LATER);
    const late = { created: '2026-03-05T00:00:00.000Z', tags: ['a', 'b "c"'], note: '*Why?*' };
    const notes = [
      newAnnotation('n1', WIRE, 'Idlib'),
      newAnnotation('n2', WIRE, 'Mark Lowcock', late),
      newAnnotation('n3', LATER, 'Another', { created: '2026-03-04T00:00:00.000Z' }),
    ] as const;
    for (const note of notes) annotations.insert(note);
    expect(annotations.list(WIRE.id)).toEqual([notes[1], notes[0]]);
    expect(annotations.list(null).map(({ id }) => id)).toEqual(['n2', 'n3', 'n1']);
    expect(annotations.get('n2')).toEqual(notes[1]);
    expect(annotations.counts()).toEqual(
      new Map([
        [WIRE.id, 2],
        [LATER.id, 1],
      ]),
    );
    expect(articles.summary(WIRE.id)?.annotations).toBe(2);

    annotations.edit('n1', { color: 'green', note: undefined }, late.created);
    annotations.edit('unknown', { color: 'green' }, late.created);
    expect(annotations.get('n1')).toEqual({
      ...notes[0],
      color: 'green',
      modified: late.created,
    });
    annotations.remove(['n1', 'unknown'], NOW);
    expect(annotations.get('n1')).toBeNull();
    expect(library.store.counts()).toEqual({ articles: 2, annotations: 2 });
  });
});

describe('annotations of an older revision', () => {
  const after = newArticle(WIRE.id, 'News first.\n\nMark Lowcock spoke.\n\nAid got to Idlib.');
  const place = (quote: string) => {
    const { id, article, ...anchor } = newAnnotation('n', after, quote);
    const { start, end, prefix, suffix, sha256 } = anchor;
    return { start, end, quote, prefix, suffix, sha256 };
  };

  test('stand where they were placed; those without a place are lost and keep their anchor', () => {
    using library = temporaryStore();
    const { articles, annotations } = library.store;
    articles.insert(WIRE);
    const notes = [
      newAnnotation('n1', WIRE, 'Mark Lowcock'),
      newAnnotation('n2', WIRE, 'Aid reached Idlib'),
      newAnnotation('n3', WIRE, 'spoke'),
    ] as const;
    for (const note of notes) annotations.insert(note);
    articles.addRevision(WIRE.id, after);
    const lost = { state: 'lost', score: 0 };
    const list = () => annotations.list(WIRE.id);
    expect(list().map(({ placement }) => placement)).toEqual([lost, lost, lost]);

    annotations.place(WIRE.id, [
      { annotation: 'n1', ...place('Mark Lowcock'), state: 'moved', score: 0.9 },
      { annotation: 'n2', ...place('Aid got to Idlib'), state: 'changed', score: 0.75 },
    ]);
    expect(annotations.get('n1')).toEqual({
      ...notes[0],
      ...place('Mark Lowcock'),
      placement: { state: 'moved', score: 0.9 },
    });
    expect(annotations.get('n2')).toEqual({
      ...notes[1],
      ...place('Aid got to Idlib'),
      placement: { state: 'changed', score: 0.75, oldQuote: 'Aid reached Idlib' },
    });
    expect(annotations.get('n3')).toEqual({ ...notes[2], placement: lost });
    expect(found(library.store, 'lowcock').hits).toContainEqual(
      expect.objectContaining({ annotation: 'n1', start: place('Mark Lowcock').start }),
    );
    expect(annotations.origins(WIRE.id).map(({ id, start }) => [id, start])).toEqual(
      [notes[0], notes[2], notes[1]].map(({ id, start }) => [id, start]),
    );
  });

  test('are written as they were made', () => {
    using library = temporaryStore();
    const { articles, annotations } = library.store;
    articles.insert(WIRE);
    const note = newAnnotation('n1', WIRE, 'Mark Lowcock');
    annotations.insert({ ...note, placement: { state: 'lost', score: 0 } });
    expect(annotations.get('n1')).toEqual(note);
    articles.addRevision(WIRE.id, after);
    const moved = { ...place('Mark Lowcock'), state: 'moved', score: 0.9 } as const;
    annotations.place(WIRE.id, [{ annotation: 'n1', ...moved }]);
    annotations.edit('n1', { note: 'new', tags: ['t'] }, NOW);
    expect(annotations.origins(WIRE.id)).toMatchObject([{ start: note.start }]);
    expect(annotations.get('n1')).toMatchObject({ note: 'new', tags: ['t'], start: moved.start });
    annotations.edit('n1', place('Aid got'), NOW);
    expect(annotations.get('n1')).toMatchObject({ quote: 'Aid got' });
    expect(annotations.get('n1')).not.toHaveProperty('placement');
  });
});

describe('what makes a text known', () => {
  const url = 'https://www.example.org/world/flood?utm_source=mail';

  test.each([
    ['example.org/world/flood', true],
    ['example.org/world', false],
    ['example.org/world/floods', false],
    ['example.org/world/flood?id=3', false],
  ])('the page %s is known: %s', (address, isKnown) => {
    using library = temporaryStore();
    const { articles } = library.store;
    articles.insert(newArticle('a', 'Text.', { url }));
    expect(articles.findByAddress(address)).toBe(isKnown ? 'a' : null);
    articles.remove(['a'], NOW);
    expect(articles.findByAddress(address)).toBeNull();
  });

  test('an article is found by its current text only', () => {
    using library = temporaryStore();
    const { articles } = library.store;
    articles.insert(WIRE);
    expect(articles.findByText(WIRE.sha256)).toEqual([WIRE.id]);
    articles.addRevision(WIRE.id, LATER);
    expect(articles.findByText(WIRE.sha256)).toEqual([]);
    expect(articles.findByText(LATER.sha256)).toEqual([WIRE.id]);
  });

  test('signatures come back as they went in, over a restart, and go with the last of their text', () => {
    using place = temporaryFolder();
    const made = Uint32Array.of(3, 0, 0xffffffff, 0x01020304);
    let store = openStore(place.folder);
    store.articles.insert(WIRE);
    expect(store.signatures.missing()).toEqual([WIRE.id]);
    store.signatures.put(WIRE.sha256, made);
    expect(store.signatures.missing()).toEqual([]);
    store.close();
    store = openStore(place.folder);
    expect(store.signatures.all()).toEqual(new Map([[WIRE.sha256, made]]));
    store.articles.remove([WIRE.id], NOW);
    store.purgeTrash('2026-04-30T12:00:00.000Z');
    store.close();
    store = openStore(place.folder);
    expect(store.signatures.all().size).toBe(0);
    store.close();
  });
});

const mention = (text: string, quote: string, entity: string) => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, type: 'person' as const, entity, confidence: 0.9 };
};

describe('analyses', () => {
  const text = 'Mark Lowcock met Édith Aid. Lowcock left.';
  const analysis: EntityAnalysis = {
    mentions: [
      mention(text, 'Mark Lowcock', 'e1'),
      mention(text, 'Édith Aid', 'e2'),
      mention(text, 'Lowcock left'.slice(0, 7), 'e1'),
    ],
    entities: [
      { id: 'e1', type: 'person', name: 'Mark Lowcock', aliases: ['Lowcock'], mentions: [0, 2] },
      { id: 'e2', type: 'person', name: 'Édith Aid', aliases: [], mentions: [1] },
    ],
  };
  const article = newArticle('x', text);

  test('are found by text, and missing where another engine made them', () => {
    using library = temporaryStore();
    const { articles, analyses } = library.store;
    articles.insert(article);
    const missing = [{ id: 'x', sha256: article.sha256 }];
    expect(analyses.get(article.sha256)).toBeNull();
    expect(analyses.missing('crf-1')).toEqual(missing);
    analyses.put(article.sha256, 'crf-1', { mentions: [], entities: [] });
    expect(analyses.missing('crf-1')).toEqual([]);
    expect(analyses.missing('crf-2')).toEqual(missing);
    analyses.put(article.sha256, 'crf-2', analysis);
    expect(analyses.get(article.sha256)).toEqual(analysis);
  });

  test('are found by name over the library, outside the trash', () => {
    using library = temporaryStore();
    const { articles, analyses } = library.store;
    const second = newArticle('y', 'MARK LOWCOCK resigned.');
    for (const each of [article, second]) articles.insert(each);
    analyses.put(article.sha256, 'crf-1', analysis);
    analyses.put(second.sha256, 'crf-1', {
      mentions: [mention(second.text, 'MARK LOWCOCK', 'e1')],
      entities: [{ id: 'e1', type: 'person', name: 'MARK LOWCOCK', aliases: [], mentions: [0] }],
    });
    const named = () =>
      namesOfArticles(library.store).map(({ article: id, name, forms, mentions }) => [
        id,
        name,
        forms,
        mentions,
      ]);
    const ofFirst = [
      ['x', 'Mark Lowcock', ['lowcock', 'mark lowcock'], 2],
      ['x', 'Édith Aid', ['edith aid'], 1],
    ];
    expect(named()).toEqual([...ofFirst, ['y', 'MARK LOWCOCK', ['mark lowcock'], 1]]);
    articles.remove(['y'], NOW);
    expect(named()).toEqual(ofFirst);
  });
});

describe('the notebook', () => {
  test('keeps edited summaries, drafts and settings', () => {
    using library = temporaryStore();
    const { articles, summaries, drafts, settings } = library.store;
    articles.insert(WIRE);
    expect(summaries.get(WIRE.id)).toBeNull();
    summaries.set(WIRE.id, 'Short.');
    summaries.set(WIRE.id, 'Shorter.');
    expect(summaries.get(WIRE.id)).toBe('Shorter.');
    summaries.set(WIRE.id, null);
    expect(summaries.get(WIRE.id)).toBeNull();

    drafts.save('note', 'Half a thou');
    drafts.save('note', 'Half a thought');
    drafts.save('gone', 'x');
    drafts.save('gone', '');
    expect(drafts.all()).toEqual({ note: 'Half a thought' });

    settings.set({ theme: 'dark', textSize: 18 });
    settings.set({ theme: 'paper', author: undefined });
    expect(settings.get()).toEqual({ theme: 'paper', textSize: 18 });
  });
});

test('the list of articles goes on where a page of it ended', () => {
  using library = temporaryStore();
  const { articles } = library.store;
  const days = ['2026-03-03', '2026-03-05', '2026-03-05', '2026-03-01', '2026-03-05'];
  for (const [at, day] of days.entries()) {
    articles.insert({ ...newArticle(`a${at}`, `Text ${at}`), imported: `${day}T12:00:00.000Z` });
  }
  articles.insert(newArticle('gone', 'Gone'));
  articles.remove(['gone'], NOW);
  const pages: string[][] = [];
  for (let after = null; ; ) {
    const page = articles.page(after, 2);
    pages.push(page.map(({ id }) => id));
    const last = page.at(-1);
    if (!last) break;
    after = last;
  }
  expect(pages).toEqual([['a1', 'a2'], ['a4', 'a0'], ['a3'], []]);
  expect(articles.list().map(({ id }) => id)).toEqual(pages.flat());
  expect(articles.ids(3)).toEqual(['a1', 'a2', 'a4']);
});
