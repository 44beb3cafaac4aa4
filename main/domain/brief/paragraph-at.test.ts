import { expect, test } from 'vitest';
import { articleOf } from '../../export/brief.fixture.ts';
import type { Block } from '../document.ts';
import { sourceParagraph } from '../verify/source-text.ts';
import { citationAt, paragraphAt } from './paragraph-at.ts';

const message = (speaker: string | null, time: string | null): Block => ({
  kind: 'message',
  speaker,
  time,
  text: 'yes',
  marks: [],
});

test('a citation out of a chat names who said it and when', () => {
  const blocks = [message('Tarig', '2026-11-16T10:15:20'), message(null, null)];
  const at = (start: number) => citationAt({ blocks }, 2, { start, end: start + 3 });
  expect(at(0)).toEqual({
    source: 2,
    paragraph: 1,
    start: 0,
    end: 3,
    said: 'Tarig, 2026-11-16 10:15',
  });
  expect(at(5)).toEqual({ source: 2, paragraph: 2, start: 5, end: 8 });
});

test('behind a picture a citation names the paragraph that its check opens', () => {
  const picture: Block = { kind: 'picture', text: '', marks: [], sha256: null, alternative: '' };
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });
  const article = articleOf('Bridge', [
    picture,
    paragraph('The river rose at night.'),
    picture,
    paragraph('The bridge at Halvet was closed on Monday.'),
    picture,
  ]);
  for (const words of ['The river rose at night.', 'The bridge at Halvet was closed on Monday.']) {
    const start = article.text.indexOf(words);
    const cited = citationAt(article, 1, { start, end: start + words.length }).paragraph;
    expect(sourceParagraph(article, cited)?.read.text).toBe(words);
    expect(paragraphAt(article, start + words.length - 1)).toBe(cited);
  }
});
