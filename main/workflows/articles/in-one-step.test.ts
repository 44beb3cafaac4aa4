import { expect, test } from 'vitest';
import { undo } from '../history/undo.ts';
import { mark, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';

const file = (place: string) => ({
  name: `${place}.txt`,
  bytes: utf8(`The road to ${place}\n\nHeavy rain cut the road to ${place} on Monday.`),
  batch: 'one',
});

test('an import of many files is taken back in one step, and what came in between stays', async () => {
  await using place = await temporaryLibrary();
  const { handlers, workspace } = place.library;
  const count = () => workspace.store.articles.list().length;
  const [first] = unwrapped(await handlers['imports.file'](file('Karsana')));
  await handlers['imports.file'](file('Halvet'));
  expect(workspace.store.history.state()).toMatchObject({ undo: 'Import 2 articles' });
  mark(place.library, first?.kind === 'imported' ? first.id : '', 'Heavy rain');
  await handlers['imports.file'](file('Marran'));
  expect(count()).toBe(3);
  undo(workspace);
  expect(count()).toBe(2);
  undo(workspace);
  expect(count()).toBe(2);
  expect(undo(workspace)?.label).toBe('Import 2 articles');
  expect(count()).toBe(0);
});

test('a file that changes nothing leaves the step as it is', async () => {
  await using place = await temporaryLibrary();
  const { handlers, workspace } = place.library;
  await handlers['imports.file'](file('Karsana'));
  await handlers['imports.file'](file('Karsana'));
  expect(undo(workspace)?.label).toBe('Import “The road to Karsana”');
  expect(workspace.store.articles.list()).toEqual([]);
});

test('each file of an import tells of its own articles, and undoing it of all', async () => {
  await using place = await temporaryLibrary();
  const { handlers, workspace } = place.library;
  const feed = ['Karsana', 'Halvet'].map(
    (name) => `<item><title>${name}</title><description>Rain cut ${name} off.</description></item>`,
  );
  const bytes = utf8(
    `<rss version="2.0"><channel><title>F</title>${feed.join('')}</channel></rss>`,
  );
  const told = () =>
    place.events.flatMap((event) => (event.type === 'articles-changed' ? [event.ids.length] : []));
  await handlers['imports.file']({ name: 'two.xml', bytes, batch: 'one' });
  await handlers['imports.file'](file('Marran'));
  expect(told()).toEqual([2, 1]);
  undo(workspace);
  expect(told()).toEqual([2, 1, 3]);
});
