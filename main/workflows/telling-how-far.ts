import type { Workspace } from './workspace.ts';

/** From so many on an act takes long enough that people wait for it. */
const MANY = 2_000;
/** So many are done between two words of how far it is. */
const AT_ONCE = 500;

/** Does something with each of many within one act; windows hear how far it is, though nothing comes in between. */
export function tellingHowFar<T>(
  { jobs }: Pick<Workspace, 'jobs'>,
  label: string,
  all: readonly T[],
  each: (one: T) => void,
): void {
  if (all.length < MANY) {
    for (const one of all) each(one);
    return;
  }
  const job = jobs.start(label, all.length, true);
  try {
    for (const [at, one] of all.entries()) {
      each(one);
      if ((at + 1) % AT_ONCE === 0) job.step(at + 1);
    }
  } finally {
    // Whoever asked for the act hears how it ended.
    job.done();
  }
}
