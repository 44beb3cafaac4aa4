/**
 * A process for the crash test: writes into the library that it is given until somebody kills it, makes backups and
 * changes the passphrase meanwhile, and says what is acknowledged, a line each: `article ID` or `passphrase WORDS`.
 */
import { writeSync } from 'node:fs';
import { openStore } from '../store.ts';
import { newArticle } from '../testing.ts';
import { Vault } from './vault.ts';

const [, , folder = '', passphrase = '', turn = ''] = process.argv;
const say = (line: string) => writeSync(1, `${line}\n`);

const vault = new Vault(folder, { memory: 8, passes: 1, lanes: 1 });
const opened = await vault.open(passphrase);
if (opened === null) throw new Error('The passphrase does not open it.');
const store = openStore(folder, { key: opened.key });
for (let count = 1; ; count += 1) {
  const article = newArticle(`${turn}-${count}`, `Crash text ${count}. `.repeat(300));
  store.history.act('Import', [article.id], () => store.articles.insert(article));
  store.keepLogEnd();
  say(`article ${article.id}`);
  if (count % 40 === 0) store.backup();
  if (count % 10 === 0) {
    const next = `words ${turn} ${count}`;
    say(`changing ${next}`);
    await vault.change(opened, next);
    say(`passphrase ${next}`);
  }
}
