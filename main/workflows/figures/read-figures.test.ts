import { expect, test } from 'vitest';
import { importSample } from '../imports/import-paths.ts';
import { temporaryLibrary, unwrapped } from '../testing.ts';
import { figuresOf, openLedger } from './read-figures.ts';

test('the sample library has figures that disagree, each with its place in its text', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  await importSample(workspace);
  const { groups, total, articles } = openLedger(workspace, {
    query: '',
    onlyDisagreeing: true,
    limit: 50,
  });
  expect(articles).toBe(7);
  expect(groups.length).toBe(total);
  expect(total).toBeGreaterThan(0);
  for (const { entries, disagreements } of groups) {
    expect(disagreements.length).toBeGreaterThan(0);
    for (const entry of entries) {
      const text = workspace.store.articles.get(entry.article)?.text ?? '';
      expect(entry.sentence).toContain(text.slice(entry.start, entry.end));
    }
  }
});

test('the ledger is searched by what is counted; an unknown article is refused', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  await importSample(workspace);
  const all = openLedger(workspace, { query: '', onlyDisagreeing: false, limit: 500 });
  const some = openLedger(workspace, { query: 'VILLAGES', onlyDisagreeing: false, limit: 500 });
  expect(some.total).toBeGreaterThan(0);
  expect(some.total).toBeLessThan(all.total);
  const [first] = workspace.store.articles.list();
  expect(unwrapped(figuresOf(workspace, first?.id ?? '')).length).toBeGreaterThan(0);
  expect(figuresOf(workspace, 'nowhere')).toMatchObject({ error: { code: 'no-article' } });
});
