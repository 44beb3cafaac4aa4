import { Worker } from 'node:worker_threads';
import type { BackupAnswer, BackupOrder } from './backup-worker.ts';

/** Gives back the copy's path. Fails with SQLite's or the system's `code`, as if it were done here. */
export function backupInThread(order: BackupOrder): Promise<string> {
  // From sources Node runs the TypeScript itself; the build puts one script beside this one.
  const script = import.meta.url.endsWith('.ts') ? './backup-worker.ts' : './backup-worker.js';
  const worker = new Worker(new URL(script, import.meta.url), { workerData: order });
  return new Promise((resolve, reject) => {
    worker.once('message', (answer: BackupAnswer) => {
      if ('path' in answer) resolve(answer.path);
      else reject(Object.assign(new Error(answer.message), { code: answer.code }));
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The thread that makes backups ended too soon.')));
  });
}
