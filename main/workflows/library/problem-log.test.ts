import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ProblemLog } from './problem-log.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fieldbrief-problems-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const AT = '2026-03-01T10:00:00.000Z';
const problem = { name: 'TypeError', said: null, frames: ['f (a.js:1:2)'] };
const lines = () =>
  readFileSync(join(folder, 'problems.log'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

test('a problem is a line that says when, where and in which version', () => {
  new ProblemLog(folder, { version: '1.2.3', host: 'browser' }, () => AT).add('page', problem);
  expect(lines()).toEqual([
    { at: AT, version: '1.2.3', host: 'browser', where: 'page', ...problem },
  ]);
});

test('it stays small, and the newest are kept', () => {
  const log = new ProblemLog(folder, {}, () => AT);
  const frames = Array.from({ length: 20 }, (_, line) => `f (a.js:${line}:1)`);
  for (let count = 0; count < 2_000; count += 1) log.add(`call ${count}`, { ...problem, frames });
  expect(statSync(join(folder, 'problems.log')).size).toBeLessThanOrEqual(256 * 1_024);
  expect(lines().at(-1)).toMatchObject({ where: 'call 1999' });
  expect(lines().length).toBeGreaterThan(100);
});

test('a folder that cannot be written to is no further problem', () => {
  mkdirSync(join(folder, 'problems.log'));
  expect(() => new ProblemLog(folder, {}, () => AT).add('page', problem)).not.toThrow();
});
