import { expect, test } from 'vitest';
import type { LibraryEvent } from '#contract/events.ts';
import { JobBoard } from './job-board.ts';
import { tellingHowFar } from './telling-how-far.ts';

const many = (count: number) => Array.from({ length: count }, (_, at) => at);

/** What was done, and what windows heard meanwhile. */
function told(count: number, each: (at: number) => void = () => undefined) {
  const heard: LibraryEvent[] = [];
  const done: number[] = [];
  const jobs = new JobBoard((event) => heard.push(event));
  const work = () =>
    tellingHowFar({ jobs }, 'Star articles', many(count), (at) => {
      each(at);
      done.push(at);
    });
  return {
    work,
    done,
    said: () => heard.flatMap((event) => (event.type === 'job' ? event.job : [])),
  };
}

test('many are all done in order, and how far it is is told, as work that nobody can stop', () => {
  const { work, done, said } = told(2_300);
  work();
  expect(done).toEqual(many(2_300));
  expect(said().map((job) => [job.done, job.state])).toEqual([
    [0, 'running'],
    [500, 'running'],
    [1_000, 'running'],
    [1_500, 'running'],
    [2_000, 'running'],
    [2_000, 'done'],
  ]);
  expect(said()[0]).toMatchObject({ label: 'Star articles', total: 2_300, isWhole: true });
});

test('of few nothing is told', () => {
  const { work, done, said } = told(100);
  work();
  expect([done.length, said()]).toEqual([100, []]);
});

test('what breaks in its midst is thrown, and no window waits for it', () => {
  const { work, said } = told(2_300, (at) => {
    if (at === 1_200) throw new Error('The disk is full.');
  });
  expect(work).toThrow('The disk is full.');
  expect(said().at(-1)?.state).toBe('done');
});
