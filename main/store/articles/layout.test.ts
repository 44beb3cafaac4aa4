import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, canonicalText } from '#domain/document.ts';
import { laidOut, layoutOf } from './layout.ts';

const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const block = fc.oneof(
  words.map((text): Block => ({ kind: 'paragraph', text, marks: [] })),
  words.map((text): Block => ({ kind: 'heading', level: 2, text, marks: [], page: 3 })),
  words.map(
    (alternative): Block => ({ kind: 'picture', text: '', marks: [], sha256: null, alternative }),
  ),
);

test('any blocks come back from their layout and the text', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      const layout: unknown = JSON.parse(layoutOf(blocks));
      expect(laidOut(canonicalText(blocks), layout)).toEqual(blocks);
    }),
  );
});

test('the text does not stand in it', () => {
  expect(layoutOf([{ kind: 'paragraph', text: 'The bridge is shut.', marks: [] }])).toBe(
    '[{"kind":"paragraph","length":19,"marks":[]}]',
  );
});

test('half of a surrogate pair is kept as the database keeps it', () => {
  expect(layoutOf([{ kind: 'footnote', label: '\ud83d', text: 'x', marks: [] }])).toContain(
    '\ufffd',
  );
});

test.each([
  ['too long', [{ length: 9 }]],
  ['too short', [{ length: 2 }]],
  ['less than nothing', [{ length: -1 }, { length: 4 }]],
  ['no number', [{ length: '3' }]],
  ['parted elsewhere', [{ length: 1 }, { length: 4 }]],
  ['no blocks', { length: 6 }],
])('a layout of another text is none: %s', (_, layout) => {
  expect(laidOut('ab\n\ncd', layout)).toBeNull();
});
