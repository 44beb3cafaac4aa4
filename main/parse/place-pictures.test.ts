import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonicalText } from '#domain/document.ts';
import type { ReadArticle } from '#domain/formats/draft.ts';
import { parseCharacters } from './parse-document.ts';

const PIXEL = 'R0lGODlhAQABAIAAAICAgAAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';
const bytes = new Uint8Array(Buffer.from(PIXEL, 'base64'));
const sha256 = createHash('sha256').update(bytes).digest('hex');
const BODY =
  'Heavy rain cut the only road to Karsana on Monday and left 1,200 people without food.';

function read(markup: string, beside: { name: string; bytes: Uint8Array }[] = []): ReadArticle {
  const text = `<!doctype html><html><body><article><h1>Flood cuts road</h1><p>${BODY}</p>${markup}<p>${BODY.replace('Monday', 'Friday')}</p></article></body></html>`;
  const encoding = { name: 'utf-8', by: 'valid' } as const;
  const found = parseCharacters({ name: 'page.html', kind: 'html', text, encoding }, {}, beside);
  const article = found.ok ? found.value.articles[0] : undefined;
  if (!article) throw new Error('Nothing was read');
  return article;
}

const shown = ({ parsed: { blocks } }: ReadArticle) =>
  blocks.flatMap((block) => (block.kind === 'picture' ? [[block.sha256, block.alternative]] : []));

describe('a picture of a page', () => {
  const beside = [{ name: 'Page_files/a b.gif', bytes }];

  test.each([
    ['beside it', '<img src="./Page_files/a%20b.gif" alt="A road">', [[sha256, 'A road']]],
    ['in its address', `<img src="data:image/gif;base64,${PIXEL}" alt="">`, [[sha256, '']]],
    [
      'that is loaded late',
      '<img src="data:image/svg+xml,x" data-src="Page_files/a%20b.gif?w=9" alt="A road">',
      [[sha256, 'A road']],
    ],
    ['that is an icon', '<img src="Page_files/a%20b.gif" width="16" alt="Share">', []],
    ['that was never saved', '<img src="https://a.example/b.jpg" alt="A road">', []],
    [
      'that was never saved, with a caption',
      '<figure><img src="https://a.example/b.jpg" alt="A road"><figcaption>The road.</figcaption></figure>',
      [[null, 'A road']],
    ],
    ['that is none', '<img src="Page_files/x.gif" alt="A road">', []],
  ])('%s', (_, markup, expected) => {
    const files = [...beside, { name: 'Page_files/x.gif', bytes: new Uint8Array([1, 2, 3]) }];
    expect(shown(read(markup, files))).toEqual(expected);
  });

  test('parts no sentence, and changes no offset', () => {
    const plain = read('<p>Nobody came through.</p>');
    const pictured = read('<p>Nobody <img src="Page_files/a%20b.gif">came through.</p>', beside);
    expect(canonicalText(pictured.parsed.blocks)).toBe(canonicalText(plain.parsed.blocks));
    expect(pictured.parsed.blocks.map(({ kind }) => kind)).toContain('picture');
    expect(pictured.pictures).toEqual([{ sha256, mediaType: 'image/gif', bytes }]);
  });

  test('is kept once, however often it stands there', () => {
    const twice = '<img src="Page_files/a%20b.gif">'.repeat(2);
    expect(read(twice, beside).pictures).toHaveLength(1);
    expect(shown(read(twice, beside))).toHaveLength(2);
  });
});
