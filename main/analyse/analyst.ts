import { Worker } from 'node:worker_threads';
import type { EntityAnalysis, EntityContext } from '#domain/entities/types.ts';
import { engineVersion } from './load-engine.ts';

/** What goes to the worker and what comes back; `ticket` pairs them. */
export interface AnalysisOrder {
  readonly ticket: number;
  readonly text: string;
  readonly context: EntityContext;
}
export type AnalysisAnswer =
  | { readonly ticket: number; readonly analysis: EntityAnalysis }
  | { readonly ticket: number; readonly failure: string };

/** Runs the analysis in a thread of its own, so that no window waits for it. */
export class Analyst {
  readonly #assets: string;
  readonly #waiting = new Map<
    number,
    { resolve(analysis: EntityAnalysis): void; reject(error: Error): void }
  >();
  #worker: Worker | null = null;
  #tickets = 0;
  #version: string | null = null;

  /** @param assets the folder that holds `entities/` */
  constructor(assets: string) {
    this.#assets = assets;
  }

  /** Names the engine's rules and data; read when it is asked for, since most commands never do. */
  get version(): string {
    this.#version ??= engineVersion(this.#assets);
    return this.#version;
  }

  /** @throws {AnalysisError} when the thread fails on this text; the next text gets a new thread */
  analyse(text: string, context: EntityContext): Promise<EntityAnalysis> {
    this.#worker ??= this.#start();
    this.#tickets += 1;
    const order: AnalysisOrder = { ticket: this.#tickets, text, context };
    return new Promise((resolve, reject) => {
      this.#waiting.set(order.ticket, { resolve, reject });
      this.#worker?.ref();
      this.#worker?.postMessage(order);
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#fail('The library was closed while names were being read.');
  }

  #start(): Worker {
    // From sources Node runs the TypeScript itself; the build puts one script beside this one.
    const script = import.meta.url.endsWith('.ts')
      ? './analysis-worker.ts'
      : './analysis-worker.js';
    const worker = new Worker(new URL(script, import.meta.url), { workerData: this.#assets });
    worker.on('message', (answer: AnalysisAnswer) => {
      const waiting = this.#waiting.get(answer.ticket);
      this.#waiting.delete(answer.ticket);
      // An idle thread keeps no process alive.
      if (this.#waiting.size === 0) worker.unref();
      if ('analysis' in answer) waiting?.resolve(answer.analysis);
      else waiting?.reject(new AnalysisError(answer.failure));
    });
    worker.on('error', (error) => this.#fail(`Reading names failed: ${error.message}`));
    return worker;
  }

  #fail(reason: string): void {
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(new AnalysisError(reason));
    this.#waiting.clear();
  }
}

export class AnalysisError extends Error {
  override readonly name = 'AnalysisError';
}
