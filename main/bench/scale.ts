import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CorrectionPreview } from '#contract/names.ts';
import type { EntityAnalysis, EntityType } from '#domain/entities/types.ts';
import { found, newArticle } from '../store/testing.ts';
import { removeArticles } from '../workflows/articles/curate-articles.ts';
import { sha256 } from '../workflows/articles/prepare-revision.ts';
import { READ_AT_ONCE, refreshCorrected } from '../workflows/names/analyse-articles.ts';
import { applyCorrection, previewCorrection } from '../workflows/names/correct-entity.ts';
import { countNames } from '../workflows/names/count-names.ts';
import { drawNetwork, drawPlaces, drawTimeline } from '../workflows/names/picture-entities.ts';
import { listEntities, showEntity } from '../workflows/names/show-entity.ts';
import type { Workspace } from '../workflows/workspace.ts';
import { benchLibrary } from './bench-library.ts';
import { generatedName } from './generated-name.ts';
import { Random } from './random.ts';

/** `FIELDBRIEF_SCALE=10000,100000` for the sizes of a large library. */
const SIZES = (process.env.FIELDBRIEF_SCALE ?? '2000,10000').split(',').map(Number);
const SENTENCES = 34;
/** Articles written in one act, as an import of a folder is. */
const AT_ONCE = 500;

/**
 * What each screen waits for in a library of many articles of about 400 words, and what its database weighs. Texts
 * and the names in them are generated together, a few names often and most of them seldom, so that the tagger's own
 * time is not in it; `import` has that.
 */
export async function run(): Promise<void> {
  for (const size of SIZES) await measure(size);
}

async function measure(size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-bench-'));
  const { workspace, close } = await benchLibrary(folder);
  const filled = timed(() => fill(workspace, size));
  console.log(`${size} articles, ${(filled.value / 2 ** 20).toFixed(0)} MB of text`);
  console.log(
    `  stored and indexed    ${((size / filled.milliseconds) * 1_000).toFixed(0)} a second`,
  );
  screens(workspace);
  await deletion(workspace);
  console.log(`  memory                ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`);
  await close();
  const weight = statSync(join(folder, 'library.db')).size;
  console.log(`  database to text      ${(weight / filled.value).toFixed(2)}`);
  // Opened again: a correction of very many texts keeps each of them corrected.
  const again = await benchLibrary(folder);
  await correction(again.workspace);
  await again.close();
  rmSync(folder, { recursive: true });
}

/** Each twice: as it opens after somebody has read on in an article, and once more. */
function screens(workspace: Workspace): void {
  const { store } = workspace;
  const random = new Random(5);
  const names = () => listEntities(workspace, { query: '', type: null, limit: 100 });
  const gathered = timed(names);
  console.log(`  names gathered anew   ${gathered.milliseconds.toFixed(0).padStart(6)} ms`);
  const [most] = gathered.value.entities;
  const id = most?.id ?? '';
  const works: Readonly<Record<string, () => unknown>> = {
    'list of articles': () => store.articles.list(),
    'its ids alone': () => store.articles.ids(),
    'names list': names,
    'names with "ka"': () => listEntities(workspace, { query: 'ka', type: null, limit: 100 }),
    'entity page': () => showEntity(workspace, id),
    network: () => drawNetwork(workspace, { limit: 60 }),
    timeline: () => drawTimeline(workspace, { id: null }),
    map: () => drawPlaces(workspace),
    'search, ranked': () => found(store, 'water supply', 50),
  };
  for (const [name, work] of Object.entries(works)) {
    store.articles.setPosition('article-0', random.below(1_000));
    const [first, again] = [timed(work), timed(work)];
    console.log(
      `  ${name.padEnd(21)} ${first.milliseconds.toFixed(0).padStart(6)} ms, again ${again.milliseconds.toFixed(0)} ms`,
    );
  }
}

/** All articles into the trash and back: the acts themselves, and the names that are counted behind them. */
async function deletion(workspace: Workspace): Promise<void> {
  const articles = workspace.store.articles.ids();
  await processor('all deleted', () => removeArticles(workspace, { articles }));
  await processor('counted behind it', () => countNames(workspace));
  await processor('all of it undone', () => workspace.store.history.undo());
  await processor('counted behind that', () => countNames(workspace));
}

/** A correction of the most mentioned name, and what runs behind it once it holds. */
async function correction(workspace: Workspace): Promise<void> {
  const { store } = workspace;
  const [most] = listEntities(workspace, { query: '', type: null, limit: 1 }).entities;
  const shown = most && showEntity(workspace, most.id);
  const [article] = shown?.ok ? shown.value.articles : [];
  const [mention] = article?.mentions ?? [];
  if (!article || !mention) return;
  const { start, end } = mention;
  const action = { kind: 'rename', name: 'The Other Name' } as const;
  const asked = { article: article.id, start, end, scope: 'everywhere', action } as const;
  let mentions = 0;
  const look = async (after: CorrectionPreview['next']) => {
    const told = await previewCorrection(workspace, after ? { ...asked, after } : asked);
    if (!told.ok) throw new Error(told.error.message);
    mentions += told.value.mentions;
    return told.value.next;
  };
  let next: CorrectionPreview['next'] = null;
  await processor('preview, first answer', async () => {
    next = await look(null);
  });
  await processor('preview, the others', async () => {
    while (next) next = await look(next);
  });
  console.log(`  mentions corrected    ${mentions}`);
  await processor('correction applied', () => applyCorrection(workspace, asked));
  await processor('behind it', () => refreshCorrected(workspace));
  await processor('correction undone', () => store.history.undo());
  await processor('behind that', () => refreshCorrected(workspace));
}

async function processor(name: string, work: () => unknown): Promise<void> {
  const began = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  const took = (performance.now() - began).toFixed(0).padStart(6);
  console.log(
    `  ${name.padEnd(21)} ${took} ms, of processor ${((user + system) / 1_000).toFixed(0)} ms`,
  );
}

function timed<T>(work: () => T): { readonly value: T; readonly milliseconds: number } {
  const began = performance.now();
  const value = work();
  return { value, milliseconds: performance.now() - began };
}

/** Gives back the bytes of text. */
function fill({ store }: Workspace, size: number): number {
  const random = new Random(11);
  let bytes = 0;
  for (let from = 0; from < size; from += AT_ONCE) {
    const stories = Array.from({ length: Math.min(AT_ONCE, size - from) }, () => story(random));
    store.history.act('Import', [], () => {
      for (const [at, { text }] of stories.entries()) {
        const published = `2026-${String(1 + random.below(12)).padStart(2, '0')}-15`;
        const article = newArticle(`article-${from + at}`, text, { published });
        store.articles.insert({ ...article, sha256: sha256(text) });
        bytes += Buffer.byteLength(text);
      }
    });
    const read = stories.map(({ text, analysis }) => ({ sha256: sha256(text), analysis }));
    for (let at = 0; at < read.length; at += READ_AT_ONCE) {
      store.analyses.putAll('bench', read.slice(at, at + READ_AT_ONCE));
    }
  }
  return bytes;
}

const KINDS: readonly (readonly [EntityType, number])[] = [
  ['person', 8_000],
  ['place', 3_000],
  ['organization', 2_000],
];
const DEEDS = ['reached', 'left', 'shelled', 'supplied', 'met', 'closed the road to'];
const ENDS = ['before dawn', 'with 12 trucks', 'after the rain', 'for the third time'];

/** A story with its names where they stand. */
function story(random: Random): { readonly text: string; readonly analysis: EntityAnalysis } {
  const mentions: EntityAnalysis['mentions'][number][] = [];
  const entities = new Map<
    string,
    EntityAnalysis['entities'][number] & { readonly mentions: number[] }
  >();
  let text = '';
  const say = (words: string) => {
    text += words;
  };
  const call = ([type, count]: readonly [EntityType, number]) => {
    const name = nameOf(type, Math.floor(random.next() ** 4 * count));
    const key = `${type} ${name}`;
    const id = `e${entities.size + 1}`;
    const entity = entities.get(key) ?? { id, type, name, aliases: [], mentions: [] };
    entities.set(key, entity);
    entity.mentions.push(mentions.length);
    const start = text.length;
    say(name);
    mentions.push({ start, end: text.length, type, entity: entity.id, confidence: 0.9 });
  };
  for (let count = 0; count < SENTENCES; count += 1) {
    if (count > 0) say(count % 4 === 0 ? '\n\n' : ' ');
    call(random.pick(KINDS));
    say(` ${random.pick(DEEDS)} `);
    call(random.pick(KINDS));
    say(` with the water supply of ${generatedName(random.below(30_000))} ${random.pick(ENDS)}.`);
  }
  return { text, analysis: { mentions, entities: [...entities.values()] } };
}

const capital = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;

function nameOf(type: EntityType, rank: number): string {
  const own = capital(generatedName(rank));
  if (type === 'person') return `${capital(generatedName((rank * 7) % 900))} ${own}`;
  return type === 'organization' ? `${own} Relief Agency` : own;
}
