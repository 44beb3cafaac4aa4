import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { Random } from '../../bench/random.ts';
import { openStore } from '../store.ts';
import { temporaryFolder } from '../testing.ts';
import { Vault } from './vault.ts';

/** `npm run torture` has more. */
const KILLS = Number(process.env.FIELDBRIEF_KILLS ?? 3);
const SCRIPT = fileURLToPath(new URL('./write-until-killed.ts', import.meta.url));

interface Acknowledged {
  readonly articles: string[];
  passphrase: string;
  /** Was being changed to it: it may open, or the one before. */
  changing: string | null;
}

/** Lets the process write, kills it after so many lines, and keeps what it said until then. */
async function killAfter(folder: string, lines: number, known: Acknowledged, turn: number) {
  const child = spawn(process.execPath, [SCRIPT, folder, known.passphrase, String(turn)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let count = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const [kind = '', ...rest] = line.split(' ');
    const words = rest.join(' ');
    if (kind === 'article') known.articles.push(words);
    if (kind === 'changing') known.changing = words;
    if (kind === 'passphrase') {
      known.passphrase = words;
      known.changing = null;
    }
    count += 1;
    if (count === lines) child.kill('SIGKILL');
  }
  await ended;
}

test(`${KILLS} kills while it writes, backs up and changes its passphrase lose nothing`, async () => {
  using place = temporaryFolder();
  const { folder } = place;
  const vault = new Vault(folder, { memory: 8, passes: 1, lanes: 1 });
  await vault.create('words');
  const known: Acknowledged = { articles: [], passphrase: 'words', changing: null };
  const random = new Random(11);
  for (let turn = 0; turn < KILLS; turn += 1) {
    await killAfter(folder, 1 + random.below(60), known, turn);
    const tried = known.changing === null ? [known.passphrase] : [known.passphrase, known.changing];
    const opened = (await Promise.all(tried.map((words) => vault.open(words)))).find(
      (one) => one !== null,
    );
    if (!opened) throw new Error('Neither the old nor the new passphrase opens it.');
    const which = (await vault.open(known.passphrase)) ? known.passphrase : known.changing;
    known.passphrase = which ?? known.passphrase;
    known.changing = null;
    const store = openStore(folder, { key: opened.key });
    const there = new Set(store.articles.list().map(({ id }) => id));
    expect(known.articles.filter((id) => !there.has(id))).toEqual([]);
    const damage = store.check().filter((sentence) => !sentence.startsWith('The text of version'));
    expect(damage).toEqual([]);
    store.close();
  }
}, 3_600_000);
