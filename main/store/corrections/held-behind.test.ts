import { expect, test } from 'vitest';
import { anchorEverywhere } from '#domain/entities/correct/find-anchor.ts';
import { newArticle, temporaryStore } from '../testing.ts';
import type { NewestPlace } from './reader.ts';

const DAYS = [null, '2026-01-02', '2026-01-01', '2026-01-02T10:00:00Z', '2026-01-02'];
const TEXTS = ['Delta rose.', 'Nothing rose.', 'Deltas rose.'];

test('page by page the articles with the words come once each, in the order of all of them', () => {
  using place = temporaryStore();
  const { corrections, articles } = place.store;
  for (let at = 0; at < 30; at += 1) {
    const published = DAYS[at % DAYS.length] ?? null;
    articles.insert(newArticle(`a${at}`, `${TEXTS[at % 3]} ${at}`, { published }));
  }
  const rule = { scope: { kind: 'everywhere' }, anchor: anchorEverywhere('Delta') } as const;
  const whole = corrections.articlesWith(rule);
  expect(whole).toHaveLength(20);
  // The more quotes there are, the fewer articles are searched in one go.
  for (const quotes of [1, 700, 2_000]) {
    for (const most of [1, 3, 100]) {
      const fillers = Array.from({ length: quotes - 1 }, (_, at) => `filler ${at}`);
      const found: string[] = [];
      let after: NewestPlace | null = null;
      do {
        const page = corrections.heldBehind(['Delta', ...fillers], after, most);
        for (const { id, text } of page.held) {
          found.push(id);
          expect(text).toBe(articles.get(id)?.text);
        }
        after = page.next;
      } while (after);
      expect(found).toEqual(whole);
    }
  }
});
