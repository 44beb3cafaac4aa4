import { html } from 'lit';
import { expect, test } from 'vitest';
import { type Block, canonicalText } from '#domain/document.ts';
import { show } from '../test/stage.ts';
import { ArticleMap } from './article-map.ts';

const blocks: readonly Block[] = ['First words.', 'Second words.'].map((text) => ({
  kind: 'paragraph',
  text,
  marks: [],
}));
const text = canonicalText(blocks);

/** Two paragraphs, the second with a mark within it, and words that belong to no block. */
async function drawn() {
  const stage = await show(html`
    <p data-block>First words.</p><p data-block>Second <b>words</b>.</p><aside>Beside it</aside>`);
  const map = new ArticleMap(blocks, [...stage.querySelectorAll('[data-block]')]);
  const inside = (selector: string) => stage.querySelector(selector)?.firstChild as Node;
  return { stage, map, inside };
}

const places = [
  ['p', 0, 0],
  ['p', 6, 6],
  ['b', 0, text.indexOf('words', 14)],
  ['b', 5, text.indexOf('words', 14) + 5],
] as const;

test.each(places)('in %s, letter %i is offset %i', async (selector, letter, offset) => {
  const { map, inside } = await drawn();
  expect(map.offsetOf(inside(selector), letter)).toBe(offset);
});

test('what is in no block has no offset', async () => {
  const { map, inside, stage } = await drawn();
  expect(map.offsetOf(inside('aside'), 2)).toBeNull();
  const other = document.createElement('p');
  other.dataset.block = '';
  other.append('Of another text');
  stage.append(other);
  expect(map.offsetOf(other.firstChild as Node, 3)).toBeNull();
});

test('a span over two blocks has a range in each, and one rectangle', async () => {
  const { map } = await drawn();
  const span = { start: 6, end: text.length - 7 };
  const ranges = [0, 1].map((index) => map.rangeIn(index, span));
  expect(ranges.map((range) => range?.endOffset)).toEqual([12, 6]);
  expect(map.rangeIn(0, { start: 13, end: 20 })).toBeNull();
  const [first, second] = map.elements.map((element) => element.getBoundingClientRect());
  const rect = map.rectOf(span);
  expect(rect?.top).toBeGreaterThanOrEqual(first?.top ?? 0);
  expect(rect?.bottom).toBeGreaterThan(second?.top ?? 0);
});
