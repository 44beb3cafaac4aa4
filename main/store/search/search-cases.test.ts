import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '#domain/search/ask.ts';
import { findMarks } from '#domain/search/find-marks.ts';
import type { SearchHit } from '#domain/search/hit.ts';
import { TermText } from '#domain/search/terms.ts';
import type { Store } from '../store.ts';
import { newAnnotation, newArticle, temporaryStore } from '../testing.ts';
import { ARTICLES, CASES, NOTES } from './search-cases.fixture.ts';
import { SPELLED, SPELLED_CASES } from './search-spellings.fixture.ts';

describe('one library in many languages', () => {
  let library: { store: Store } & Disposable;

  beforeAll(() => {
    library = temporaryStore();
    fill(library.store);
  });
  afterAll(() => library[Symbol.dispose]());

  test.each(CASES)('$q finds [$finds]', ({ q, finds, first, stems = false }) => {
    const read = ask({ text: q, unfinished: false, stems });
    if ('mistake' in read) throw new Error(read.mistake.message);
    const { hits, articles, notes } = library.store.search.find(read.request, {
      from: 0,
      limit: 100,
    });
    const found = hits.map(({ id, annotation }) => annotation ?? id);
    const wanted = finds.split(' ').filter(Boolean);
    expect([...found].sort()).toEqual(wanted.sort());
    if (first) expect(found.slice(0, first.split(' ').length)).toEqual(first.split(' '));
    expect([articles, notes]).toEqual([count(hits, 'article'), count(hits, 'annotation')]);
  });

  test('what the index finds by words is what is marked in the texts', () => {
    for (const { q, stems = false } of CASES) {
      const read = ask({ text: q, unfinished: false, stems });
      if ('mistake' in read || !['words', 'near'].includes(read.request.query.kind)) continue;
      const { request } = read;
      const marked = Object.entries(ARTICLES).filter(([id, { text, source }]) =>
        [
          source?.title ?? `Title of ${id}`,
          source?.publisher,
          source?.byline,
          source?.dateline,
          text,
        ].some((part) => findMarks(request, new TermText(part ?? '')).length > 0),
      );
      const { hits } = library.store.search.find(request, { from: 0, limit: 100 });
      const found = hits.filter(({ kind }) => kind === 'article').map(({ id }) => id);
      expect([q, ...found.sort()]).toEqual([q, ...marked.map(([id]) => id).sort()]);
    }
  });
});

test('words are found as reporters write them, in a dozen languages', () => {
  using library = temporaryStore();
  for (const [id, { text, language }] of Object.entries(SPELLED)) {
    const article = newArticle(id, text);
    library.store.articles.insert({ ...article, parsed: { ...article.parsed, language } });
  }
  const found = SPELLED_CASES.map(({ q }) => {
    const read = ask({ text: q, unfinished: false, stems: false });
    if ('mistake' in read) return { q, finds: read.mistake.message };
    const ids = library.store.search
      .find(read.request, { from: 0, limit: 100 })
      .hits.map(({ id }) => id);
    return { q, finds: ids.sort().join(' ') };
  });
  expect(found).toEqual(SPELLED_CASES);
});

const count = (hits: readonly SearchHit[], kind: SearchHit['kind']): number =>
  hits.filter((hit) => hit.kind === kind).length;

function fill(store: Store): void {
  for (const [id, { text, source = {}, language = 'en', path }] of Object.entries(ARTICLES)) {
    const article = newArticle(id, text, source);
    const parsed = { ...article.parsed, language };
    store.articles.insert({ ...article, parsed, ...(path && { path }) });
  }
  for (const [id, { article, quote, ...rest }] of Object.entries(NOTES)) {
    const { text = '' } = ARTICLES[article] ?? {};
    store.annotations.insert(newAnnotation(id, newArticle(article, text), quote, rest));
  }
}
