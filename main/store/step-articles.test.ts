import { expect, test } from 'vitest';
import stepArticles from './migrations/084-step-articles.ts';
import { migrations } from './migrations/migrations.ts';
import { openStore } from './store.ts';
import { olderArticle, olderLibrary, temporaryFolder } from './testing.ts';

test('steps of an older library touch the articles that they touched, in their order', () => {
  using place = temporaryFolder();
  const added = `
    INSERT INTO history_steps (stack, label, articles) VALUES
      ('undo', 'Import 2 articles', '["second","first"]'), ('undo', 'Nothing of theirs', '[]');
    INSERT INTO history_changes (step, "table", operation, "row") VALUES
      (1, 'articles', 'insert', '{"id":"second"}'), (2, 'summaries', 'insert', '{"article":"first"}');
    INSERT INTO summaries (article, text) VALUES ('first', 'Words.');`;
  const rows = ['first', 'second'].map(olderArticle).join('\n') + added;
  olderLibrary(place.folder, migrations.indexOf(stepArticles), rows);
  const store = openStore(place.folder);
  try {
    expect(store.history.undo()).toMatchObject({ label: 'Nothing of theirs', articles: [] });
    const undone = { label: 'Import 2 articles', articles: ['second', 'first'] };
    expect(store.history.undo()).toMatchObject(undone);
    expect(store.articles.ids()).toEqual(['first']);
    expect(store.history.redo()).toMatchObject(undone);
  } finally {
    store.close();
  }
});
