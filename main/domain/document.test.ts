import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, blockAt, blockSpans, canonicalText } from './document.ts';

const block = fc
  .string({ minLength: 1, unit: 'binary' })
  .map((text): Block => ({ kind: 'paragraph', text, marks: [] }));

test('every block span slices to its block, and blockAt finds it', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1 }), (blocks) => {
      const text = canonicalText(blocks);
      const spans = blockSpans(blocks);
      spans.forEach(({ start, end }, index) => {
        expect(text.slice(start, end)).toBe(blocks[index]?.text);
        expect(blockAt(spans, start)).toBe(index);
        expect(blockAt(spans, end)).toBe(index);
      });
    }),
  );
});

test('a document without blocks has no block', () => {
  expect(blockAt([], 0)).toBe(-1);
});

describe('a picture', () => {
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });
  const picture: Block = { kind: 'picture', text: '', marks: [], sha256: null, alternative: 'x' };

  test('changes no offset, and no offset leads to it', () => {
    const [one, two] = [paragraph('One.'), paragraph('Two.')];
    const blocks = [picture, one, picture, two, picture];
    expect(canonicalText(blocks)).toBe(canonicalText([one, two]));
    const spans = blockSpans(blocks);
    expect(spans).toEqual([
      { start: 0, end: 0 },
      { start: 0, end: 4 },
      { start: 6, end: 6 },
      { start: 6, end: 10 },
      { start: 10, end: 10 },
    ]);
    expect([0, 4, 5, 6, 10, 99].map((offset) => blockAt(spans, offset))).toEqual([
      1, 1, 1, 3, 3, 3,
    ]);
    expect(blockAt(blockSpans([picture]), 0)).toBe(0);
  });
});
