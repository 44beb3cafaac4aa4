import fc from 'fast-check';
import { expect, test } from 'vitest';
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
