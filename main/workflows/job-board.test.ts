import { expect, test } from 'vitest';
import type { LibraryEvent } from '#contract/events.ts';
import { JobBoard } from './job-board.ts';

test('a job announces its start, its steps and its end', () => {
  const events: LibraryEvent[] = [];
  const job = new JobBoard((event) => events.push(event)).start('Reading names', 2);
  job.step(1);
  job.done();
  expect(events.map((event) => event.type === 'job' && [event.job.done, event.job.state])).toEqual([
    [0, 'running'],
    [1, 'running'],
    [1, 'done'],
  ]);
});

test('a cancelled job hears of it and ends as cancelled', () => {
  const events: LibraryEvent[] = [];
  const board = new JobBoard((event) => events.push(event));
  const job = board.start('Reading names', 2);
  expect(board.cancel('job-1')).toBe(true);
  expect(job.cancelled).toBe(true);
  job.done();
  expect(events.at(-1)).toMatchObject({ job: { state: 'cancelled' } });
  expect(board.cancel('job-1')).toBe(false);
});
