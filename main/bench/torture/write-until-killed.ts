/** A process for the crash test: writes into the library that it is given until somebody kills it, and says what is acknowledged. */
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { Random } from '../random.ts';
import { writeOn } from './acts.ts';

const [, , folder = '', passphrase = '', run = ''] = process.argv;
// What was compiled is kept for the next one, since this one will not end by itself.
if (Number(run) % 20 === 0) flushCompileCache();
await writeOn(folder, passphrase, run, new Random(Number(run) + 1), (line) => {
  writeSync(1, `${line}\n`);
});
