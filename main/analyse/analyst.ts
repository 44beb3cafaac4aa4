import { Worker } from 'node:worker_threads';
import type { ReadClaims, Version } from '#domain/brief/claims/kept-claims.ts';
import type { EntityAnalysis, EntityContext } from '#domain/entities/types.ts';
import type { FigureCorrection } from '#domain/figures/ledger/corrections.ts';
import type { Figure } from '#domain/figures/types.ts';
import { engineVersion } from './load-engine.ts';

/** What goes to the worker: a text whose names are wanted, or its figures, or what an article's versions claim. */
export type AnalysisOrder =
  | { readonly wanted: 'names'; readonly text: string; readonly context: EntityContext }
  | { readonly wanted: 'figures'; readonly text: string }
  | {
      readonly wanted: 'claims';
      readonly versions: readonly Version[];
      readonly corrections: readonly FigureCorrection[];
    };
export type AnalysisAnswer =
  | { readonly analysis: EntityAnalysis }
  | { readonly figures: readonly Figure[] }
  | { readonly claims: ReadClaims }
  | { readonly failure: string };

/** Of the thread, in megabytes: a text that needs more breaks its thread and not the app. */
const HEAP = 1_024;
/** What a text may take on a slow machine, in milliseconds: some of it whatever its length, the rest for each million letters. */
const PATIENCE = 60_000;
const PATIENCE_PER_MILLION = 30_000;

const patienceFor = (text: string): number =>
  PATIENCE + (PATIENCE_PER_MILLION * text.length) / 1_000_000;

const textOf = (order: AnalysisOrder): string =>
  order.wanted === 'claims' ? order.versions.map(({ text }) => text).join('') : order.text;

/** Runs the analysis in a thread of its own, one text after the other, so that no window waits for it. */
export class Analyst {
  readonly #assets: string;
  readonly #patience: (text: string) => number;
  #worker: Worker | null = null;
  /** Ends what is being read. */
  #fail: ((reason: string) => void) | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  #version: string | null = null;
  #isClosed = false;

  /**
   * @param assets the folder that holds `entities/`
   * @param patience how long a text may take, in milliseconds
   */
  constructor(assets: string, patience: (text: string) => number = patienceFor) {
    this.#assets = assets;
    this.#patience = patience;
  }

  /** Names the engine's rules and data; read when it is asked for, since most commands never do. */
  get version(): string {
    this.#version ??= engineVersion(this.#assets);
    return this.#version;
  }

  /** @throws {AnalysisError} when the thread fails on this text; the next text gets a new thread */
  async analyse(text: string, context: EntityContext): Promise<EntityAnalysis> {
    const answer = await this.#inTurn({ wanted: 'names', text, context });
    if ('analysis' in answer) return answer.analysis;
    throw new AnalysisError('failure' in answer ? answer.failure : 'It was not read.');
  }

  /** The same of the figures of a text that is too long for the main thread. */
  async figures(text: string): Promise<readonly Figure[]> {
    const answer = await this.#inTurn({ wanted: 'figures', text });
    if ('figures' in answer) return answer.figures;
    throw new AnalysisError('failure' in answer ? answer.failure : 'It was not read.');
  }

  /** What the versions of an article claim, the current one first; throws as `analyse` does. */
  async claims(
    versions: readonly Version[],
    corrections: readonly FigureCorrection[],
  ): Promise<ReadClaims> {
    const answer = await this.#inTurn({ wanted: 'claims', versions, corrections });
    if ('claims' in answer) return answer.claims;
    throw new AnalysisError('failure' in answer ? answer.failure : 'It was not read.');
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#end(CLOSED);
  }

  #inTurn(order: AnalysisOrder): Promise<AnalysisAnswer> {
    const turn = this.#turn.then(() => this.#ask(order));
    this.#turn = turn.catch(() => null);
    return turn;
  }

  #ask(order: AnalysisOrder): Promise<AnalysisAnswer> {
    if (this.#isClosed) return Promise.reject(new ClosedError(CLOSED));
    this.#worker ??= this.#start();
    const worker = this.#worker;
    const timer = setTimeout(
      () => {
        this.#end('It took too long.').catch((error: unknown) => console.error(error));
      },
      this.#patience(textOf(order)),
    ).unref();
    return new Promise<AnalysisAnswer>((resolve, reject) => {
      this.#fail = (reason) =>
        reject(this.#isClosed ? new ClosedError(reason) : new AnalysisError(reason));
      worker.once('message', (answer: AnalysisAnswer) => resolve(answer));
      // An idle thread keeps no process alive.
      worker.ref();
      worker.postMessage(order);
    }).finally(() => {
      this.#fail = null;
      clearTimeout(timer);
      // One that is being ended is waited for: else the program is gone before its library is closed.
      if (this.#worker === worker) worker.unref();
      worker.removeAllListeners('message');
    });
  }

  #start(): Worker {
    // From sources Node runs the TypeScript itself; the build puts one script beside this one.
    const script = import.meta.url.endsWith('.ts')
      ? './analysis-worker.ts'
      : './analysis-worker.js';
    const worker = new Worker(new URL(script, import.meta.url), {
      workerData: this.#assets,
      resourceLimits: { maxOldGenerationSizeMb: HEAP },
    });
    worker.on('error', (error) => this.#broke(worker, error.message));
    worker.on('exit', () => this.#broke(worker, 'Its thread ended.'));
    return worker;
  }

  #broke(worker: Worker, reason: string): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    this.#fail?.(reason);
  }

  async #end(reason: string): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    this.#fail?.(reason);
    await worker?.terminate();
  }
}

const CLOSED = 'The library was closed while it was being read.';

/** A text broke its reading: it is set aside, and what comes after it goes on. */
export class AnalysisError extends Error {
  override readonly name = 'AnalysisError';
}

/** Nothing is wrong with the text. */
export class ClosedError extends Error {
  override readonly name = 'ClosedError';
}
