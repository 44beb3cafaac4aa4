import { openStore } from './store.ts';
import { newArticle } from './testing.ts';

/** A process for the crash test: imports and removes articles in `folder` until somebody kills it. */
const store = openStore(process.argv[2] ?? '');
for (let count = 0; ; count += 1) {
  const article = newArticle(`${count}`, `Crash text ${count}. `.repeat(500));
  store.history.act('Import', [article.id], () => store.articles.insert(article));
  if (count % 3 === 2) store.history.undo();
  if (count === 20) process.stdout.write('busy\n');
}
