import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../store/store.ts';
import { found, newArticle } from '../store/testing.ts';
import { STRENGTH } from '../store/vault/seal.ts';
import { Vault } from '../store/vault/vault.ts';
import { generatedStory } from './generated-story.ts';
import { Random } from './random.ts';

const ARTICLES = 500;
const WORDS = 450;
const TURNS = 9;
const QUERIES = ['the', 'wat', 'water supply', 'cholera', '"road to"', 'hospital gov'];
const KINDS = { plain: null, encrypted: Buffer.alloc(32, 7) } as const;

type Kind = keyof typeof KINDS;
interface Times {
  readonly import: number;
  readonly search: number;
  readonly read: number;
  readonly open: number;
}

/**
 * What encryption costs: the same work on a library in clear and on an encrypted one, turn about. Of each turn the two
 * are compared with each other, since what else the machine does changes slowly; the median of the turns' ratios is
 * told with its quartiles, and wide ones say that the machine was too busy to tell.
 */
export async function run(): Promise<void> {
  const random = new Random(7);
  const stories = Array.from({ length: ARTICLES }, () => generatedStory(random, WORDS));
  const all: Record<Kind, Times[]> = { plain: [], encrypted: [] };
  for (let turn = 0; turn < TURNS; turn += 1) {
    const kinds: Kind[] = turn % 2 === 0 ? ['plain', 'encrypted'] : ['encrypted', 'plain'];
    for (const kind of kinds) all[kind].push(measure(kind, stories));
  }
  console.log(
    `${ARTICLES} articles of ${WORDS} words, one act each; medians of ${TURNS} turns, in ms of the processor`,
  );
  for (const what of ['import', 'search', 'read', 'open'] as const) {
    const of = (kind: Kind) => all[kind].map((times) => times[what]);
    const ratios = of('plain').map((plain, turn) => (of('encrypted')[turn] ?? 0) / plain - 1);
    const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => percent(quantile(ratios, part)));
    const [plain, encrypted] = [quantile(of('plain'), 0.5), quantile(of('encrypted'), 0.5)];
    console.log(
      `  ${what.padEnd(7)} plain ${plain.toFixed(1).padStart(8)}   encrypted ${encrypted.toFixed(1).padStart(8)}   ${middle} (${low} to ${high})`,
    );
  }
  await unlocking();
}

const percent = (share: number): string =>
  `${share < 0 ? '-' : '+'}${Math.abs(share * 100).toFixed(1)} %`;

/** Of a list that is not empty. */
function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.round((sorted.length - 1) * part)] ?? Number.NaN;
}

function measure(kind: Kind, stories: readonly string[]): Times {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-bench-'));
  const key = KINDS[kind];
  const filled = openStore(folder, { key });
  const imported = timed(() => {
    for (const [index, story] of stories.entries()) {
      const article = newArticle(`article ${index}`, story);
      filled.history.act('Import', [article.id], () => filled.articles.insert(article));
      filled.keepLogEnd();
    }
  });
  filled.close();
  const opened: { store: Store | null } = { store: null };
  const open = timed(() => {
    opened.store = openStore(folder, { key });
    opened.store.articles.list();
  });
  const { store } = opened;
  if (store === null) throw new Error('It did not open.');
  const search = timed(() => {
    for (let turn = 0; turn < 20; turn += 1) {
      for (const query of QUERIES) found(store, query, 50);
    }
  });
  const read = timed(() => {
    for (let index = 0; index < ARTICLES; index += 1) store.articles.get(`article ${index}`);
  });
  store.close();
  rmSync(folder, { recursive: true });
  return { import: imported, search, read, open };
}

/** From the passphrase to the key, both slots tried: by the clock, as a person waits. */
async function unlocking(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-bench-'));
  const vault = new Vault(folder);
  await vault.create('seven mills by the river');
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const began = performance.now();
    await vault.open('a wrong one, which both slots are tried for');
    times.push(performance.now() - began);
  }
  const [low, middle, high] = [0, 0.5, 1].map((part) => quantile(times, part).toFixed(0));
  console.log(
    `  unlock  both slots tried, median ${middle} ms (${low} to ${high}; ${STRENGTH.memory / 1024} MiB, ${STRENGTH.passes} passes)`,
  );
  rmSync(folder, { recursive: true });
}

/** In milliseconds of the processor, which other programs on the machine do not lengthen as they do those of the clock. */
function timed(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000;
}
