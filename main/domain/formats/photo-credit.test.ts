import { expect, test } from 'vitest';
import type { Block } from '../document.ts';
import { finishArticle } from './finish-article.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });
const picture: Block = { kind: 'picture', text: '', marks: [], sha256: null, alternative: '' };
const TEXT = paragraph('At least 12 people died when the river broke its bank, officials said.');

const read = (...blocks: Block[]) =>
  finishArticle({ hints: { title: 'Flood cuts road' }, language: null, blocks });

test.each([['Source: Getty Images'], ['Source : AFP']])(
  '“%s” behind a picture is no publisher',
  (line) => {
    expect(read(picture, paragraph(line), TEXT)?.source.publisher).toBeNull();
    expect(read(picture, paragraph(line), TEXT)?.blocks).toContainEqual(paragraph(line));
  },
);

test('a source that stands under the headline is the publisher', () => {
  expect(read(paragraph('Source: The Courier'), TEXT)?.source.publisher).toBe('The Courier');
});

test('no photo credit is a title', () => {
  const blocks = [paragraph('Photo: Reuters / Ali Raza'), TEXT];
  expect(finishArticle({ hints: {}, language: null, blocks })?.source.title).toMatch(
    /^At least 12 people/,
  );
});
