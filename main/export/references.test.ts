import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BriefSource } from '#domain/brief/document.ts';
import { bibtex, cslJson, ris } from './references.ts';

const source = (change: Partial<BriefSource> = {}): BriefSource => ({
  number: 1,
  article: 'a1',
  title: 'River cuts road',
  publisher: 'Meridian Wire',
  byline: 'Tomas Brandel and Leila Akhoun',
  published: '2031-03-04',
  retrieved: '2031-03-05',
  url: 'https://wire.example/a_b?x=1&y=2',
  sha256: 'ab'.repeat(32),
  ...change,
});

test('CSL-JSON names people, days and the revision', () => {
  expect(JSON.parse(cslJson([source()]))).toEqual([
    {
      id: 'fb-abababababab',
      type: 'article-newspaper',
      title: 'River cuts road',
      'container-title': 'Meridian Wire',
      author: [{ literal: 'Tomas Brandel' }, { literal: 'Leila Akhoun' }],
      issued: { 'date-parts': [[2031, 3, 4]] },
      accessed: { 'date-parts': [[2031, 3, 5]] },
      URL: 'https://wire.example/a_b?x=1&y=2',
      note: `SHA-256 ${'ab'.repeat(32)}`,
    },
  ]);
});

test('RIS has a type first, an end last, and an author a line', () => {
  const lines = ris([source({ publisher: null })])
    .trimEnd()
    .split('\r\n');
  expect(lines[0]).toBe('TY  - NEWS');
  expect(lines.at(-1)).toMatch(/^ER {2}-/);
  expect(lines.filter((line) => line.startsWith('AU'))).toHaveLength(2);
  expect(lines.some((line) => line.startsWith('T2'))).toBe(false);
});

test('BibTeX writes out what TeX would read', () => {
  const entry = bibtex([source({ title: '100 % {sure} & $5_000 \\ ~^#' })]);
  expect(entry).toContain(
    'title = {{100 \\% \\{sure\\} \\& \\$5\\_000 \\textbackslash{} \\textasciitilde{}\\textasciicircum{}\\#}}',
  );
});

/** Braces that stand for themselves are behind a backslash; the others must pair. */
const isBalanced = (text: string): boolean => {
  let depth = 0;
  for (const [brace] of text.replace(/\\[{}]/g, '').matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
};

test('no title, name or publisher breaks a record', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('\\', '{', '}', '\r', '\n', 'ER  - ', '@', '"', 'x', 'و', '%'),
  });
  fc.assert(
    fc.property(hostile, hostile, hostile, (title, byline, publisher) => {
      const sources = [source({ title, byline, publisher }), source()];
      expect(JSON.parse(cslJson(sources))).toMatchObject([{ title }, {}]);
      const records = ris(sources).split('\r\n');
      expect(records.filter((line) => line.startsWith('ER  -'))).toHaveLength(2);
      expect(records.every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
      expect(isBalanced(bibtex(sources))).toBe(true);
    }),
  );
});
