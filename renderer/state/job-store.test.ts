import { expect, test } from 'vitest';
import { createClient } from '#contract';
import type { Job } from '#contract/events.ts';
import { fakeBridge } from '../api/test/fake-bridge.ts';
import { JobStore } from './job-store.ts';
import { NoticeStore } from './notice-store.ts';

const job = (change: Partial<Job> = {}): Job => ({
  id: 'j1',
  label: 'Reading names',
  done: 3,
  total: 9,
  state: 'running',
  ...change,
});

/** What is said when a job that ran is heard of again, and what still runs then. */
const ends: readonly (readonly [Partial<Job>, string | null, running: number])[] = [
  [{ done: 4 }, null, 1],
  [{ state: 'failed', reason: 'The disk is full.' }, 'Reading names failed. The disk is full.', 0],
  [{ state: 'failed' }, 'Reading names failed. Start it again.', 0],
  [{ state: 'cancelled' }, 'Reading names: stopped at 3 of 9', 0],
  [{ state: 'done', outcome: '12 names became one' }, 'Reading names: 12 names became one', 0],
  // What went as it should needs no word.
  [{ state: 'done' }, null, 0],
];

test.each(ends)('of a job that is %j is said: %s', (change, said, running) => {
  const notices = new NoticeStore();
  const jobs = new JobStore(createClient(fakeBridge({})), notices);
  jobs.hear(job());
  jobs.hear(job({ id: 'j2' }));
  jobs.hear(job(change));
  expect(jobs.running).toHaveLength(running + 1);
  expect(notices.notices.map(({ text }) => text)).toEqual(said === null ? [] : [said]);
  const kind = change.state === 'failed' ? 'problem' : 'done';
  for (const notice of notices.notices) expect(notice.kind).toBe(kind);
});
