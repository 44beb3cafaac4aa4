/** The thread behind `Analyst`: loads the engine once and answers one order after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { keptClaims } from '#domain/brief/claims/kept-claims.ts';
import { analyseEntities } from '#domain/entities/analyse.ts';
import { extractFigures } from '#domain/figures/extract.ts';
import type { AnalysisAnswer, AnalysisOrder } from './analyst.ts';
import { loadEngine } from './load-engine.ts';

const engine = loadEngine(workerData as string);

parentPort?.on('message', (order: AnalysisOrder) => {
  parentPort?.postMessage(answer(order));
});

function answer(order: AnalysisOrder): AnalysisAnswer {
  try {
    if (order.wanted === 'figures') return { figures: extractFigures(order.text) };
    if (order.wanted === 'claims')
      return { claims: keptClaims(order.versions, order.corrections, engine) };
    return { analysis: analyseEntities(engine, order.text, order.context) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
