import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorFor } from '#domain/annotation.ts';
import { anArticle } from '../api/test/samples.ts';
import { begunIn, begunNote, isBegun } from './begun-note.ts';

const article = anArticle('The road is cut.\n\nNobody crosses the river since Friday.');
const { length } = article.text;
const begunAt = (start: number, end: number) =>
  begunNote(article.id, anchorFor(article.text, { start, end }, article.sha256), 'pink');

test('a begun note is found again by its id, on the words it stood on', () => {
  const spans = fc.uniqueArray(fc.nat(length), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(spans, (ends) => {
      const [start = 0, end = 0] = ends.toSorted((one, other) => one - other);
      const { id } = begunAt(start, end);
      expect(isBegun(id)).toBe(true);
      const [found] = begunIn(article, [id]);
      const quote = article.text.slice(start, end);
      expect(found).toMatchObject({ id, article: 'a1', start, end, quote, note: '' });
      expect(found?.sha256).toBe(article.sha256);
    }),
  );
});

/** Ids of drafts, and whether a begun note of this text stands behind each. */
const IDS = [
  ['its last word', `begun-${length - 7}-${length}`, true],
  ['words behind the end of the text', `begun-${length - 7}-${length + 1}`, false],
  ['no words', 'begun-4-4', false],
  ['words that end before they begin', 'begun-9-4', false],
  ['a note that is kept', 'urn:uuid:1', false],
  ['an id that only begins like one', 'begun-0-4-x', false],
  ['an id that only ends like one', 'x-begun-0-4', false],
  ['an id without numbers', 'begun-a-b', false],
] as const;

test.each(IDS)('a draft on %s', (_what, id, isFound) => {
  expect(begunIn(article, [id]).map((note) => note.id)).toEqual(isFound ? [id] : []);
});

test('what stands behind a note that is kept is no begun one', () => {
  expect(IDS.map(([, id]) => isBegun(id))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
