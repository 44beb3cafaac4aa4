import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceCalled } from './article.ts';
import { storable, withinLimits } from './article-limits.ts';
import type { Block } from './document.ts';
import { readPackedArticle } from './merge/pack.ts';

const packed = (given: Parameters<typeof withinLimits>[0], path: string) => {
  const { source, language, blocks } = withinLimits(given);
  const revision = {
    sha256: 'a'.repeat(64),
    bytesSha256: 'b'.repeat(64),
    path: storable(path, 4_000),
    imported: '2026-03-01T12:00:00.000Z',
    words: 1,
    language,
    source,
    blocks,
  };
  return readPackedArticle(JSON.stringify({ id: 'abcd', revisions: [revision] }));
};

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    'x'.repeat(4_001),
    `${'y'.repeat(3_999)}😀`,
    'a\0b',
    '\ud83d',
    'z'.repeat(10_001),
  ),
);
const link = odd.map((href) => ({ kind: 'link', start: 0, end: 1, href }) as const);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constant(1 as const),
    text: fc.constant('word'.repeat(2_000)),
    marks: fc.array(link, { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('footnote' as const),
    label: odd,
    text: fc.constant('word'),
    marks: fc.constant([]),
  }),
  fc.record({
    kind: fc.constant('message' as const),
    speaker: fc.option(odd),
    time: fc.option(odd),
    text: fc.constant('word'),
    marks: fc.constant([]),
  }),
  fc.record({
    kind: fc.constant('picture' as const),
    sha256: fc.constant(null),
    alternative: odd,
    text: fc.constant(''),
    marks: fc.constant([]),
  }),
);

test('whatever comes in can be carried by a pack', () => {
  const article = fc.record({
    title: odd,
    byline: odd,
    url: odd,
    language: fc.option(odd),
    blocks: fc.array(block, { minLength: 1, maxLength: 4 }),
    path: odd,
  });
  fc.assert(
    fc.property(article, ({ title, byline, url, language, blocks, path }) => {
      const given = { source: { ...sourceCalled(title), byline, url }, language, blocks };
      expect(packed(given, path)).toMatchObject({ ok: true });
    }),
    { numRuns: 300 },
  );
});

test('what is within the limits stays as it is', () => {
  const given = {
    source: sourceCalled('A bridge'),
    language: 'en',
    blocks: [
      {
        kind: 'paragraph' as const,
        text: 'It fell.',
        marks: [{ kind: 'link' as const, start: 0, end: 2, href: 'https://a.example/' }],
      },
    ],
  };
  expect(withinLimits(given)).toEqual(given);
});
