/** The thread behind `Analyst`: loads the engine once and answers one order after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { analyseEntities } from '#domain/entities/analyse.ts';
import type { AnalysisAnswer, AnalysisOrder } from './analyst.ts';
import { loadEngine } from './load-engine.ts';

const engine = loadEngine(workerData as string);

parentPort?.on('message', ({ ticket, text, context }: AnalysisOrder) => {
  parentPort?.postMessage(answer(ticket, text, context));
});

function answer(ticket: number, text: string, context: AnalysisOrder['context']): AnalysisAnswer {
  try {
    return { ticket, analysis: analyseEntities(engine, text, context) };
  } catch (error) {
    return { ticket, failure: error instanceof Error ? error.message : String(error) };
  }
}
