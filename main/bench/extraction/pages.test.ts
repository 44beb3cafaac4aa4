import '#domain/language/testing.ts';
import { expect, test } from 'vitest';
import { canonicalText } from '#domain/document.ts';
import { decode } from '../../intake/decode.ts';
import { parseDocument } from '../../parse/parse-document.ts';
import { harmonic, scoreText } from './score.ts';
import { readSets } from './sets.ts';

const [own] = readSets([]);

test.each(own?.pages ?? [])(
  'the text of our own page “$name” is found',
  async ({ bytes, text }) => {
    const raw = decode(bytes, 'page.html');
    if (!raw.ok || !('text' in raw.value)) throw new Error('No page');
    const read = await parseDocument(raw.value);
    if (!read.ok) throw new Error(read.error.message);
    const found = read.value.articles
      .map(({ parsed }) => canonicalText(parsed.blocks))
      .join('\n\n');
    const { precision, recall } = scoreText(text ?? '', found);
    expect(recall).toBeGreaterThan(0.98);
    expect(harmonic(precision, recall)).toBeGreaterThan(0.9);
  },
);
