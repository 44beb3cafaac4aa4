// npm runs this after every change of node_modules. It puts back what `npm install` drops from the
// lock file: the word of better-sqlite3-multiple-ciphers, which stands under the name better-sqlite3, that it is
// not built with node-gyp. Without it npm 10, which does not know `allowScripts`, lets `npm ci` look for Python and
// a compiler.
import { readFileSync, writeFileSync } from 'node:fs';

const path = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8'));
const entry = lock.packages['node_modules/better-sqlite3'];
if (entry && entry.gypfile !== false) {
  entry.gypfile = false;
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
}
