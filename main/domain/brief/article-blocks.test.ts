import { expect, test } from 'vitest';
import type { Block } from '../document.ts';
import { articleBlocks } from './article-blocks.ts';

const NOTHING = { mentions: [], annotations: [] };

test('a message says who sent it and when; a picture leaves its caption', () => {
  const blocks: Block[] = [
    { kind: 'message', text: 'Cut.', marks: [], speaker: 'Amal', time: '2026-11-24T18:05:00' },
    { kind: 'message', text: 'Who?', marks: [], speaker: null, time: null },
    { kind: 'picture', text: '', marks: [], sha256: null, alternative: 'A road' },
    { kind: 'caption', text: 'The road.', marks: [] },
  ];
  const made = articleBlocks({ blocks, language: 'en' }, NOTHING);
  expect(
    made.map((block) => ('runs' in block ? block.runs.map(({ text }) => text).join('') : '')),
  ).toEqual(['Amal, 2026-11-24 18:05: Cut.', 'Who?', 'The road.']);
});
