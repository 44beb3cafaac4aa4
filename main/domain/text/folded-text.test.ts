import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FoldedText, fold } from './folded-text.ts';

const EQUAL: readonly (readonly [string, string])[] = [
  ['Édlib', 'edlib'],
  ['E\u0301dlib', 'edlib'],
  ['ŁÓDŹ', 'lodz'],
  ['İstanbul', 'istanbul'],
  ['ΟΔΟΣ', 'οδος'],
  ['ﬁnance', 'finance'],
  ['ＦＵＬＬ', 'full'],
  ['soft\u00adhyphen', 'softhyphen'],
  ['حَلَب', 'حلب'],
  ['حلـــب', 'حلب'],
  ['إدلب', 'ادلب'],
  ['أحمد', 'احمد'],
  ['ٱلآن', 'الان'],
  ['مدينة', 'مدينه'],
  ['مستشفى', 'مستشفي'],
  ['ﻻ', 'لا'],
  ['٢٠٢٦', '2026'],
  ['۲۰۲۶', '2026'],
];

test.each(EQUAL)('%s is found as %s', (written, typed) => {
  expect(fold(written)).toBe(fold(typed));
});

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const mixed = fc
  .array(fc.oneof(text, fc.constantFrom('e\u0301', '\u0301', 'حَلَب', '😀', 'ﷺ', '\ud800', ' ')))
  .map((parts) => parts.join(''));

describe('folding', () => {
  test('works code point by code point and is done after one time', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(fold(a + b)).toBe(fold(a) + fold(b));
        expect(fold(fold(a))).toBe(fold(a));
      }),
    );
  });

  test('leads back to text that folds to what was asked for', () => {
    fc.assert(
      fc.property(mixed, fc.nat(), fc.nat(), (raw, a, b) => {
        const folded = new FoldedText(raw);
        expect(folded.folded).toBe(fold(raw));
        const length = folded.folded.length;
        fc.pre(length > 0);
        const start = a % length;
        const end = start + 1 + (b % (length - start));
        const origin = folded.origin({ start, end });
        const around = fold(raw.slice(origin.start, origin.end));
        expect(around).toContain(folded.folded.slice(start, end));
      }),
    );
  });

  test('leads back across the chunks of a long text', () => {
    const raw = 'ﬁ é😀'.repeat(2_000);
    const folded = new FoldedText(raw);
    for (let start = 0; start < folded.folded.length; start += 97) {
      const origin = folded.origin({ start, end: start + 1 });
      expect(fold(raw.slice(origin.start, origin.end))).toContain(folded.folded.charAt(start));
    }
  });
});
