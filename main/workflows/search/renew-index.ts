import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Workspace } from '../workspace.ts';

/**
 * Indexes anew what an older version indexed otherwise, a batch at a time. What is done stays done when it is
 * stopped; the next start goes on from there.
 * @param onStep how many of how many documents are done
 */
export async function renewIndex(
  { store, jobs, announce }: Pick<Workspace, 'store' | 'jobs' | 'announce'>,
  onStep: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  const total = store.search.waiting();
  if (total === 0) return;
  const job = jobs.start('Making the search index anew', total);
  try {
    while (!job.cancelled && store.search.catchUp()) {
      const done = total - store.search.waiting();
      job.step(done);
      onStep(done, total);
      await nextTurn();
    }
    job.done();
    // What a search showed before was not all of it.
    announce({ type: 'articles-changed', ids: [] });
  } catch (error) {
    job.failed(error);
    throw error;
  }
}
