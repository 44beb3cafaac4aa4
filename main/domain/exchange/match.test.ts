import { describe, expect, test } from 'vitest';
import { type ArticleIdentity, ArticleMatcher, comparableUrl } from './match.ts';
import type { ForeignAnchor, ForeignSource } from './types.ts';

const article = (id: string, rest: Partial<ArticleIdentity> = {}): ArticleIdentity => ({
  id,
  title: `Title of ${id}`,
  url: null,
  revisions: [`sha of ${id}`],
  ...rest,
});

const matcher = new ArticleMatcher([
  article('a', { url: 'https://example.org/flood' }),
  article('b', { title: 'Flood  cuts Road', revisions: ['old', 'new'] }),
  article('c', { title: 'Flood cuts road', revisions: ['same'] }),
  article('d', { url: 'https://wire.example.org/1', revisions: ['same'] }),
]);

const NOWHERE: ForeignSource = { article: null, urls: [], titles: [] };

const find = (source: Partial<ForeignSource>, ...revisions: readonly string[]) => {
  const anchorOf = (sha256: string | null): ForeignAnchor => ({
    start: null,
    end: null,
    quote: null,
    prefix: '',
    suffix: '',
    sha256,
  });
  const [first = null, ...rest] = revisions;
  return matcher.find({
    source: { ...NOWHERE, ...source },
    anchors: [anchorOf(first), ...rest.map(anchorOf)],
  });
};

describe('the article that an annotation speaks of', () => {
  const cases: readonly [name: string, found: ReturnType<typeof find>, id: string][] = [
    ['by its text', find({}, 'sha of a'), 'a'],
    ['by an older revision of it', find({}, 'old'), 'b'],
    ['by any of its anchors’ revisions', find({}, 'unknown', 'new'), 'b'],
    ['by its text before its address', find({ urls: ['https://example.org/flood'] }, 'new'), 'b'],
    ['by its id among those with one text', find({ article: 'd' }, 'same'), 'd'],
    ['by its address among those', find({ urls: ['https://wire.example.org/1'] }, 'same'), 'd'],
    ['by its title among those', find({ titles: ['Flood cuts road'] }, 'same'), 'c'],
    ['by its id where the text is another one', find({ article: 'a' }, 'unknown'), 'a'],
    ['by its address', find({ urls: ['urn:isbn:1', 'http://EXAMPLE.org/flood/#top'] }), 'a'],
    ['by its title', find({ titles: ['  title OF a '] }), 'a'],
  ];
  test.each(cases)('%s', (_, found, id) => expect(found).toEqual({ ok: true, value: id }));

  test('is never chosen between two that fit equally well', () => {
    const several = { ok: false, error: { code: 'several-articles' } };
    expect(find({ titles: ['Flood cuts road'] })).toMatchObject(several);
    expect(find({}, 'same')).toMatchObject(several);
  });

  test('is missing when nothing fits', () => {
    const missing = { ok: false, error: { code: 'no-article' } };
    expect(find({})).toMatchObject(missing);
    expect(find({ urls: ['https://example.org/'], titles: ['Flood'] }, 'other')).toMatchObject(
      missing,
    );
  });
});

test.each([
  ['https://example.org', 'http://example.org/', true],
  ['https://example.org/a?b=1', 'https://example.org/a?b=2', false],
  ['https://example.org/A', 'https://example.org/a', false],
  ['ftp://example.org/a', 'https://example.org/a', false],
  ['urn:isbn:1', ' urn:isbn:1', true],
])('%s and %s: %s', (one, other, same) => {
  expect(comparableUrl(one) === comparableUrl(other)).toBe(same);
});
