import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask } from '#domain/search/ask.ts';
import { fold } from '#domain/text/folded-text.ts';
import { UNDECIDED_TRIAGE } from '#domain/triage.ts';
import { found, newAnnotation, newArticle, temporaryStore } from '../testing.ts';

const WIRE = newArticle(
  'wire',
  `Aid convoys reached Idlib on Thursday, the United Nations said.

Doctors in Édlib fear a cholera outbreak. The cease-fire holds; water supply does not. Cholera kills.`,
  { title: 'Convoys arrive', publisher: 'Agence Exemple' },
);
const ARABIC = newArticle(
  'arabic',
  'وصلت المساعدات إلى مَدينة إدلبُ أمس.\n\nقال الأطباء إن الكوليـــرا تنتشر.',
  { title: 'مساعدات' },
);
const OTHER = newArticle('other', 'Cholera was mentioned once in a text about football and trade.');

/** Query, ids of the articles that it finds, and what is marked in the first hit's snippet. */
const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['convoys', ['wire'], ['convoys']],
  ['CONV*', ['wire'], ['convoys']],
  ['conv', [], []],
  ['edlib', ['wire'], ['Édlib']],
  ['cholera', ['wire', 'other'], ['cholera', 'Cholera']],
  ['cholera outbreak', ['wire'], ['cholera', 'outbreak', 'Cholera']],
  ['"united nations"', ['wire'], ['United Nations']],
  ['“united nations” aid', ['wire'], ['Aid', 'United Nations']],
  ['"nations united"', [], []],
  ['"cholera outb"*', ['wire'], ['cholera outbreak']],
  ['cease-fire', ['wire'], ['cease-fire']],
  ['cease fire', ['wire'], ['cease', 'fire']],
  ['exemple', ['wire'], []],
  ['ادلب', ['arabic'], ['إدلبُ']],
  ['مدينه ادلب', ['arabic'], ['مَدينة', 'إدلبُ']],
  ['الكوليرا', ['arabic'], ['الكوليـــرا']],
  ['no such words', [], []],
];

describe('search', () => {
  test.each(CASES)('%j finds %j and marks %j', (query, ids, marked) => {
    using library = temporaryStore();
    for (const article of [WIRE, ARABIC, OTHER]) library.store.articles.insert(article);

    const hits = found(library.store, query, 10).hits;

    expect(hits.map((hit) => hit.id).sort()).toEqual([...ids].sort());
    const [first] = hits.filter((hit) => hit.id === ids[0]);
    if (!first) return;
    expect(first.matches.map(({ start, end }) => first.snippet.slice(start, end))).toEqual(marked);
    const { text } = [WIRE, ARABIC].find((article) => article.id === ids[0]) ?? OTHER;
    if (marked[0]) expect(text.slice(first.start)).toMatch(new RegExp(`^${marked[0]}`));
  });

  test('a title counts for more than a mention, and the score falls', () => {
    using library = temporaryStore();
    const { store } = library;
    const titled = newArticle('titled', 'Nothing else here but other words.', { title: 'Trade' });
    store.articles.insert(OTHER);
    store.articles.insert(titled);
    const [first, second] = found(library.store, 'trade', 10).hits;
    expect([first?.id, second?.id]).toEqual(['titled', 'other']);
    expect(first?.start).toBe(0);
    expect(first?.score).toBeGreaterThan(second?.score ?? Number.POSITIVE_INFINITY);
    expect(found(library.store, 'trade', 1).hits).toHaveLength(1);
  });

  test.each([
    ['vaccination', 'Ask about vaccination'],
    ['health', '#public-health'],
    ['outbreak', 'cholera outbreak'],
  ])('the note, tags and quote of an annotation are found by %s', (query, snippet) => {
    using library = temporaryStore();
    const { store } = library;
    store.articles.insert(WIRE);
    const note = newAnnotation('n1', WIRE, 'cholera outbreak', {
      note: 'Ask about vaccination',
      tags: ['public-health'],
    });
    store.annotations.insert(note);
    const hit = found(library.store, query, 10).hits.find(({ kind }) => kind === 'annotation');
    expect(hit).toMatchObject({ id: 'wire', annotation: 'n1', start: note.start, snippet });
    store.annotations.edit(
      'n1',
      { note: '', tags: [], start: 0, end: 3, quote: 'Aid' },
      WIRE.imported,
    );
    expect(found(library.store, query, 10).hits.some(({ kind }) => kind === 'annotation')).toBe(
      false,
    );
    store.articles.remove(['wire'], WIRE.imported);
    expect(found(library.store, 'aid', 10).hits).toEqual([]);
  });

  test('a snippet comes from where most of the query stands, on one line, cut at words', () => {
    using library = temporaryStore();
    const filler = 'the convoy waited at the border crossing for many hours. '.repeat(20);
    const text = `A convoy left.\n\n${filler}\n\nAt dawn the convoy carried\n\nvaccines. ${'Nobody waited any longer. '.repeat(9)}`;
    library.store.articles.insert(newArticle('long', text));
    const [hit] = found(library.store, 'convoy vaccines', 10).hits;
    expect(hit?.snippet).toMatch(/^…\S.*At dawn the convoy carried {2}vaccines\. .*\S…$/);
    expect(text.slice(hit?.start)).toMatch(/^convoy carried/);
  });

  test('a place that names were read of, a picture and a table are asked for as facts', () => {
    using library = temporaryStore();
    const { store } = library;
    const town = newArticle('town', 'Rain fell on the White Nile and in Kosti.');
    store.articles.insert(town);
    const picture = {
      kind: 'picture',
      text: '',
      marks: [],
      sha256: null,
      alternative: '',
    } as const;
    const rows = { kind: 'table-row', text: 'a', marks: [], header: false } as const;
    const drawn = newArticle('drawn', 'Seen.');
    const blocks = [...drawn.parsed.blocks, picture, rows];
    store.articles.insert({ ...drawn, parsed: { ...drawn.parsed, blocks }, text: 'Seen.\n\na' });
    const names = ['White Nile', 'Kosti'].map((name) => {
      const start = town.text.indexOf(name);
      const end = start + name.length;
      return { start, end, type: 'place', entity: name, confidence: 1 } as const;
    });
    store.analyses.put(town.sha256, 'engine', {
      mentions: names,
      entities: names.map(({ entity: id, type }, index) => {
        return { id, type, name: id, aliases: [], mentions: [index] };
      }),
    });
    const ids = (query: string) => found(store, query).hits.map(({ id }) => id);
    expect(ids('place:kosti')).toEqual(['town']);
    expect(ids('has:place')).toEqual(['town']);
    expect(ids('place:"white nile" rain')).toEqual(['town']);
    expect(ids('place:white')).toEqual(['town']);
    expect(ids('place:whi')).toEqual([]);
    expect(ids('place:rain')).toEqual([]);
    expect(ids('has:picture')).toEqual(['drawn']);
    expect(ids('has:table')).toEqual(['drawn']);
    const [hit] = found(store, 'place:kosti').hits;
    expect(hit?.matches.map(({ start, end }) => hit.snippet.slice(start, end))).toEqual(['Kosti']);
  });

  test('what people decided about documents, and when these came, are asked for as facts', () => {
    let now = '2001-03-16T12:00:00.000Z';
    using library = temporaryStore({ now: () => now });
    const { store } = library;
    for (const article of [WIRE, ARABIC, OTHER]) store.articles.insert(article);
    store.markings.set('wire', { marking: 'TLP:RED', dismissed: null });
    store.markings.set('arabic', { marking: 'Internal Use', dismissed: null });
    store.triage.set('wire', { ...UNDECIDED_TRIAGE, due: '2001-03-15', owner: 'Amina Osmán' });
    const decided = { state: 'aside', text: OTHER.sha256 } as const;
    store.triage.set('other', { ...UNDECIDED_TRIAGE, decided, due: '2001-03-16' });
    store.triage.set('arabic', { ...UNDECIDED_TRIAGE, due: '9999-01-01' });
    store.annotations.insert(newAnnotation('theirs', ARABIC, 'وصلت'));
    const own = { origin: store.merge.name() };
    store.annotations.insert(newAnnotation('ours', WIRE, 'Aid', own));
    for (const [list, scans] of [
      ['People to watch.csv', [WIRE]],
      ['places.csv', [ARABIC, OTHER]],
    ] as const) {
      store.watchLists.put({ id: list, name: list, imported: now, names: [] });
      for (const { id: article, sha256 } of scans) {
        const places = article === 'other' ? [] : [{ start: 0, end: 3, match: 'exact' as const }];
        const findings = places.map(() => ({ name: 'Aid', count: 1, places }));
        store.watchLists.putScan({ article, list, sha256, findings });
      }
    }
    // Of another text than the present one.
    store.watchLists.putScan({
      ...{ article: 'other', list: 'People to watch.csv', sha256: 'old' },
      findings: [{ name: 'Aid', count: 1, places: [] }],
    });
    const ids = (query: string) =>
      [...new Set(found(store, query).hits.map(({ id }) => id))].sort();
    const filtered = (text: string) => {
      const read = ask({ text, unfinished: false, stems: false });
      return 'request' in read ? store.search.articles(read.request).sort() : null;
    };
    const all = ['arabic', 'other', 'wire'];
    const cases: readonly (readonly [query: string, ids: readonly string[]])[] = [
      ['marking:red', ['wire']],
      ['marking:TLP:RED', ['wire']],
      ['marking:"internal use"', ['arabic']],
      ['marking:green', []],
      ['owner:amina', ['wire']],
      ['owner:osman', ['wire']],
      ['owner:mina', []],
      ['has:owner', ['wire']],
      ['has:due', all],
      ['due:overdue', ['wire']],
      ['due:2001-03-15', ['wire']],
      ['due:2001-03', ['other', 'wire']],
      ['due:2000', []],
      ['has:colleague', ['arabic']],
      ['has:watched', ['arabic', 'wire']],
      ['watch:people', ['wire']],
      ['watch:"people to watch.csv"', ['wire']],
      ['watch:peo', []],
      ['imported:2026', all],
      ['imported:2026-03-01..', all],
      ['imported:..2026-02', []],
      ['imported:2026-02..2026-03', all],
      ['imported:2025', []],
    ];
    expect(cases.map(([query]) => [query, ids(query)])).toEqual(cases);
    expect(cases.map(([query]) => [query, filtered(query)])).toEqual(cases);
    // On its own day nothing is overdue.
    now = '2001-03-15T12:00:00.000Z';
    expect(filtered('due:overdue')).toEqual([]);
  });

  test('a long text is looked through until all that was asked for stands together', () => {
    using library = temporaryStore();
    const filler = 'nothing of it stands in this line here\n\n'.repeat(4_000);
    const text = `Rain at first.\n\n${filler}Then rain on the dam.\n\n${filler}`;
    library.store.articles.insert(newArticle('long', text));
    const [hit] = found(library.store, 'rain dam').hits;
    expect(text.slice(hit?.start)).toMatch(/^rain on the dam/);
    expect(hit?.matches).toHaveLength(2);
  });

  test('letters that can be cut in very many ways are answered at once', () => {
    using library = temporaryStore();
    const { store } = library;
    store.articles.insert(newArticle('cut', '一 一一 一一一 一一一一 二二'));
    const many = '一'.repeat(80);
    expect(found(store, `${many}二`).articles).toBe(0);
    expect(found(store, many).articles).toBe(0);
    expect(found(store, '一一一').articles).toBe(1);
  });

  test('whatever is typed is answered or refused with a sentence', () => {
    using library = temporaryStore();
    library.store.articles.insert(WIRE);
    const signs = '" * ( ) : ^ - + { } NEAR/2 AND OR NOT title: tag:( lang:en a b ادلب 疫情'.split(
      ' ',
    );
    const query = fc
      .array(fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'binary', maxLength: 4 })))
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(query, fc.boolean(), (text, unfinished) => {
        const read = ask({ text, unfinished, stems: unfinished });
        if ('request' in read) library.store.search.find(read.request, { from: 0, limit: 3 });
        else expect(read.mistake.message).toMatch(/^\S.*\.$/u);
      }),
      { numRuns: 60 },
    );
  });

  test('every word of a text finds it, and the start is that word', () => {
    using library = temporaryStore();
    const { store } = library;
    for (const article of [WIRE, ARABIC]) {
      store.articles.insert(article);
      for (const [word] of article.text.matchAll(/[\p{L}\p{M}\p{N}\u0640]+/gu)) {
        const hit = found(library.store, word, 10).hits.find(({ id }) => id === article.id);
        expect(fold(article.text.slice(hit?.start))).toMatch(new RegExp(`^${fold(word)}`));
      }
    }
  });
});
