import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Workspace } from '../workspace.ts';

/** From so many articles on, counting takes long enough that people wait for it. */
const MANY = 2_000;

/**
 * Counts the names of the articles that wait for it, some at a time: what else is asked meanwhile is answered in
 * between. What is done stays done when it is stopped; whoever asks for names next goes on from there.
 */
export async function countNames({
  store,
  jobs,
}: Pick<Workspace, 'store' | 'jobs'>): Promise<void> {
  const { countedNames } = store;
  const total = countedNames.waiting;
  const job = total < MANY ? null : jobs.start('Counting names', total);
  try {
    while (!job?.cancelled && countedNames.countSome()) {
      job?.step(Math.max(0, total - countedNames.waiting));
      await nextTurn();
    }
    job?.done();
  } catch (error) {
    job?.failed(error);
    throw error;
  }
}
