import { Worker } from 'node:worker_threads';
import type { CheckAnswer, CheckOrder } from './check-worker.ts';

export interface RunningCheck {
  /** Sentences; fails with SQLite's `code`, as if it were done here. */
  readonly problems: Promise<readonly string[]>;
  /** Ends it without an answer; its copy of the key goes with it. */
  stop(): Promise<void>;
}

export function checkInThread(order: CheckOrder): RunningCheck {
  // From sources Node runs the TypeScript itself; the build puts one script beside this one.
  const script = import.meta.url.endsWith('.ts') ? './check-worker.ts' : './check-worker.js';
  const worker = new Worker(new URL(script, import.meta.url), { workerData: order });
  worker.unref();
  const problems = new Promise<readonly string[]>((resolve, reject) => {
    worker.once('message', (answer: CheckAnswer) => {
      if ('problems' in answer) resolve(answer.problems);
      else reject(Object.assign(new Error(answer.message), { code: answer.code }));
    });
    worker.once('error', reject);
    worker.once('exit', () => resolve([]));
  });
  return {
    problems,
    async stop() {
      await worker.terminate();
    },
  };
}
