import type { CorrectionPreview } from '#contract/names.ts';
import { found } from '../store/testing.ts';
import { removeArticles } from '../workflows/articles/curate-articles.ts';
import { refreshCorrected } from '../workflows/names/analyse-articles.ts';
import { applyCorrection, previewCorrection } from '../workflows/names/correct-entity.ts';
import { countNames } from '../workflows/names/count-names.ts';
import { drawNetwork, drawPlaces, drawTimeline } from '../workflows/names/picture-entities.ts';
import { listEntities, showEntity } from '../workflows/names/show-entity.ts';
import type { Workspace } from '../workflows/workspace.ts';
import { Random } from './random.ts';

/** Each twice: as it opens after somebody has read on in an article, and once more. */
export function screens(workspace: Workspace): void {
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
export async function deletion(workspace: Workspace): Promise<void> {
  const articles = workspace.store.articles.ids();
  await processor('all deleted', () => removeArticles(workspace, { articles }));
  await processor('counted behind it', () => countNames(workspace));
  await processor('all of it undone', () => workspace.store.history.undo());
  await processor('counted behind that', () => countNames(workspace));
}

/** A correction of the most mentioned name, and what runs behind it once it holds. */
export async function correction(workspace: Workspace): Promise<void> {
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

export function timed<T>(work: () => T): { readonly value: T; readonly milliseconds: number } {
  const began = performance.now();
  const value = work();
  return { value, milliseconds: performance.now() - began };
}
