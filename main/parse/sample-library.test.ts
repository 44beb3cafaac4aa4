import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { expect, test } from 'vitest';
import { canonicalText } from '#domain/document.ts';
import type { PlainKind } from './parse-document.ts';
import { parsedText } from './testing.ts';

const FOLDER = new URL('../../assets/sample-library/', import.meta.url);
const KINDS: Readonly<Record<string, PlainKind>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.html': 'html',
};
const reports = readdirSync(FOLDER).filter((name) => extname(name) in KINDS);

test('there are reports in every format', () => {
  expect(reports.length).toBeGreaterThanOrEqual(7);
  expect(new Set(reports.map((name) => extname(name)))).toEqual(new Set(Object.keys(KINDS)));
});

test.each(reports)('%s is a whole report with its source', (name) => {
  const text = readFileSync(new URL(name, FOLDER), 'utf8');
  const kind = KINDS[extname(name)] ?? 'text';
  const parsed = parsedText(kind, text, name);
  expect(parsed.ok).toBe(true);
  if (!parsed.ok) return;
  const { source, language, blocks } = parsed.value;
  const body = canonicalText(blocks);
  const words = body.split(/\s+/).length;
  expect(source.title.length).toBeGreaterThan(20);
  expect(source.publisher).not.toBeNull();
  expect(source.published).toMatch(/^2026-03-\d\d/);
  expect(language).toBe(name.includes('sada-al-wadi') ? 'ar' : 'en');
  expect(words).toBeGreaterThanOrEqual(300);
  expect(words).toBeLessThanOrEqual(900);
  expect(body).not.toMatch(/Advertisement|Read more|newsletter|cookies|إعلان|اقرأ أيضا|^By /m);
});
