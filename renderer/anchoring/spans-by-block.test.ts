import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, blockSpans, canonicalText } from '#domain/document.ts';
import { spansByBlock } from './spans-by-block.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });

test('each block gets exactly the spans that touch its text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 8 }),
      fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 40 })), { maxLength: 12 }),
      (texts, pairs) => {
        const blocks = texts.map(paragraph);
        const length = canonicalText(blocks).length;
        const spans = pairs
          .map(([start, size]) => ({ start, end: Math.min(length, start + size) }))
          .filter(({ start, end }) => start < end);
        const found = spansByBlock(blockSpans(blocks), spans);
        const places = blockSpans(blocks);
        for (const [index, block] of places.entries()) {
          // What stands between two blocks counts to the first.
          const ends = places[index + 1]?.start ?? length;
          const touching = spans.filter(({ start, end }) => start < ends && end > block.start);
          expect(found.get(index) ?? []).toEqual(touching);
        }
      },
    ),
  );
});
