import { Worker } from 'node:worker_threads';
import type { SealingAnswer, SealingOrder } from '../sealing-worker.ts';

/** Fails only where the thread itself does. */
export function sealInThread(order: SealingOrder): Promise<SealingAnswer> {
  // From sources Node runs the TypeScript itself; the build puts one script beside this one.
  const script = import.meta.url.endsWith('.ts') ? '../sealing-worker.ts' : './sealing-worker.js';
  const worker = new Worker(new URL(script, import.meta.url), { workerData: order });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread that seals packs ended too soon.')));
  });
}
