import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { oneAtATime } from './build-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-lock-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'dist', 'building');

test('builds wait for each other', async () => {
  let running = 0;
  const seen: number[] = [];
  const work = async () => {
    running += 1;
    seen.push(running);
    await sleep(20);
    running -= 1;
  };
  await Promise.all([1, 2, 3].map(() => oneAtATime(path, work)));
  expect(seen).toEqual([1, 1, 1]);
});

test('a build that fails makes way for the next', async () => {
  const failing = async () => {
    throw new Error('a wrong import');
  };
  await expect(oneAtATime(path, failing)).rejects.toThrow('a wrong import');
  expect(existsSync(path)).toBe(false);
});

test('what a killed build left behind stops nobody for long', async () => {
  mkdirSync(path);
  const longAgo = new Date(Date.now() - 3_600_000);
  utimesSync(path, longAgo, longAgo);
  let done = false;
  await oneAtATime(path, async () => {
    done = true;
  });
  expect(done).toBe(true);
});
