/** The thread behind `Analyst`: loads the engine once and answers one order after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { keptClaims } from '#domain/brief/claims/kept-claims.ts';
import { analyseEntities } from '#domain/entities/analyse.ts';
import { extractFigures } from '#domain/figures/extract.ts';
import { withStatistics } from '#domain/language/statistics.ts';
import type { AnalysisAnswer, AnalysisOrder } from './analyst.ts';
import { loadEngine } from './load-engine.ts';

const engine = loadEngine(workerData as string);

parentPort?.on('message', async (order: AnalysisOrder) => {
  parentPort?.postMessage(await answer(order));
});

async function answer(order: AnalysisOrder): Promise<AnalysisAnswer> {
  try {
    return await withStatistics(() => carryOut(order));
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

function carryOut(order: AnalysisOrder): AnalysisAnswer {
  if (order.wanted === 'figures') return { figures: extractFigures(order.text) };
  if (order.wanted === 'claims')
    return { claims: keptClaims(order.versions, order.corrections, engine) };
  return { analysis: analyseEntities(engine, order.text, order.context) };
}
