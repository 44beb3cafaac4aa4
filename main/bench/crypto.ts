import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../store/store.ts';
import { found, newArticle } from '../store/testing.ts';
import { newStretching, STRENGTH, stretch } from '../store/vault/seal.ts';
import { Vault } from '../store/vault/vault.ts';
import { generatedStory } from './generated-story.ts';
import { Random } from './random.ts';

const ARTICLES = 500;
const WORDS = 450;
const TURNS = 9;
/** In a file of keys; one of them may hold noise. */
const SLOTS = 2;
const PIECE = 10;
const QUERIES = ['the', 'wat', 'water supply', 'cholera', '"road to"', 'hospital gov'];
const KINDS = { plain: null, encrypted: Buffer.alloc(32, 7) } as const;

type Kind = keyof typeof KINDS;
const PAIRS: readonly (readonly [Kind, Kind])[] = [
  ['plain', 'encrypted'],
  ['encrypted', 'plain'],
];

/** What one small piece of work took on each of the two. */
type Took = Readonly<Record<Kind, number>>;
type Work = 'import' | 'search' | 'read' | 'open';

/**
 * What encryption costs: the same work on a library in clear and on an encrypted one, piece by piece, turn about. Of each
 * piece the two are compared with each other, since what else the machine does changes slowly; the median of all pieces'
 * ratios is told with its quartiles, and wide ones say that the machine was too busy to tell.
 */
export async function run(): Promise<void> {
  const random = new Random(7);
  const stories = Array.from({ length: ARTICLES }, () => generatedStory(random, WORDS));
  const took: Record<Work, Took[]> = { import: [], search: [], read: [], open: [] };
  for (let turn = 0; turn < TURNS; turn += 1) measure(stories, turn, took);
  console.log(
    `${ARTICLES} articles of ${WORDS} words, one act each, ${TURNS} times; a piece: ${PIECE} articles, ${QUERIES.length} queries; medians in ms of the processor`,
  );
  for (const [what, pieces] of Object.entries(took)) {
    const median = (kind: Kind) =>
      quantile(
        pieces.map((piece) => piece[kind]),
        0.5,
      ).toFixed(1);
    const ratios = pieces.map(({ plain, encrypted }) => encrypted / plain - 1);
    const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => percent(quantile(ratios, part)));
    console.log(
      `  ${what.padEnd(7)} plain ${median('plain').padStart(7)}   encrypted ${median('encrypted').padStart(7)}   ${middle} (${low} to ${high}, ${pieces.length} pieces)`,
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

/** Fills a library of each kind, opens both again and asks them; adds what each piece took to `took`. */
function measure(stories: readonly string[], turn: number, took: Record<Work, Took[]>): void {
  const folders = {
    plain: mkdtempSync(join(tmpdir(), 'fieldbrief-bench-')),
    encrypted: mkdtempSync(join(tmpdir(), 'fieldbrief-bench-')),
  };
  let pieces = turn;
  const both = (what: Work, work: (kind: Kind) => void): void => {
    const times = { plain: 0, encrypted: 0 };
    pieces += 1;
    for (const kind of PAIRS[pieces % 2] ?? []) times[kind] = timed(() => work(kind));
    took[what].push(times);
  };
  const open = (kind: Kind): Store => openStore(folders[kind], { key: KINDS[kind] });
  const filled = { plain: open('plain'), encrypted: open('encrypted') };
  for (let first = 0; first < stories.length; first += PIECE) {
    both('import', (kind) => {
      const store = filled[kind];
      for (const [at, story] of stories.slice(first, first + PIECE).entries()) {
        const article = newArticle(`article ${first + at}`, story);
        store.history.act('Import', [article.id], () => store.articles.insert(article));
        store.keepLogEnd();
      }
    });
  }
  filled.plain.close();
  filled.encrypted.close();
  const opened = { ...filled };
  both('open', (kind) => {
    opened[kind] = open(kind);
    opened[kind].articles.list();
  });
  for (let round = 0; round < 20; round += 1) {
    both('search', (kind) => {
      for (const query of QUERIES) found(opened[kind], query, 50);
    });
  }
  for (let first = 0; first < stories.length; first += 5 * PIECE) {
    both('read', (kind) => {
      for (let at = first; at < first + 5 * PIECE; at += 1) {
        opened[kind].articles.get(`article ${at}`);
      }
    });
  }
  for (const kind of PAIRS[0] ?? []) {
    opened[kind].close();
    rmSync(folders[kind], { recursive: true });
  }
}

/**
 * From the passphrase to the key, both slots tried: by the clock, as a person waits, and by the processor. Beside each,
 * the two stretchings alone, which nothing may make cheaper: what is left is ours.
 */
async function unlocking(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-bench-'));
  const vault = new Vault(folder);
  await vault.create('seven mills by the river');
  const clock: number[] = [];
  const processor: number[] = [];
  const rest: number[] = [];
  const passphrase = 'a wrong one, which both slots are tried for';
  for (let turn = 0; turn < TURNS; turn += 1) {
    const [began, used] = [performance.now(), process.cpuUsage()];
    await vault.open(passphrase);
    clock.push(performance.now() - began);
    const all = processorSince(used);
    const stretched = process.cpuUsage();
    for (let slot = 0; slot < SLOTS; slot += 1) {
      await stretch(passphrase, newStretching(STRENGTH));
    }
    processor.push(all);
    rest.push(all - processorSince(stretched));
  }
  const [low, middle, high] = [0, 0.5, 1].map((part) => quantile(clock, part).toFixed(0));
  const [whole, ours] = [quantile(processor, 0.5), quantile(rest, 0.5)];
  console.log(
    `  unlock  both slots tried, median ${middle} ms by the clock (${low} to ${high}), ${whole.toFixed(0)} ms of the processor; Argon2id (${STRENGTH.memory / 1024} MiB, ${STRENGTH.passes} passes) ${percent(1 - ours / whole).slice(1)} of it, the rest ${ours.toFixed(0)} ms`,
  );
  rmSync(folder, { recursive: true });
}

/** In milliseconds of the processor, which other programs on the machine do not lengthen as they do those of the clock. */
function timed(work: () => void): number {
  const began = process.cpuUsage();
  work();
  return processorSince(began);
}

function processorSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000;
}
