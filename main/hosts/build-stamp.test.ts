import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { BuildStamp } from './build-stamp.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-stamp-'));
afterAll(() => rmSync(folder, { recursive: true }));
const inFolder = (...path: string[]) => join(folder, ...path);
let stamp: BuildStamp;

beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(inFolder('source', 'inner'), { recursive: true });
  writeFileSync(inFolder('source', 'a.ts'), 'a');
  writeFileSync(inFolder('source', 'inner', 'b.ts'), 'b');
  stamp = new BuildStamp(inFolder('stamp'), [inFolder('source')]);
  stamp.write(stamp.fingerprint());
});

test('a build is current until a source changes', () => {
  expect(stamp.isCurrent()).toBe(true);
  writeFileSync(inFolder('source', 'inner', 'b.test.ts'), 'a test is no source');
  expect(stamp.isCurrent()).toBe(true);
});

test.each([
  ['written', () => writeFileSync(inFolder('source', 'a.ts'), 'longer')],
  ['added', () => writeFileSync(inFolder('source', 'c.ts'), '')],
  ['removed', () => rmSync(inFolder('source', 'a.ts'))],
  ['renamed', () => renameSync(inFolder('source', 'a.ts'), inFolder('source', 'z.ts'))],
])('a source that was %s makes it stale', (_what, change) => {
  change();
  expect(stamp.isCurrent()).toBe(false);
});

test('without a stamp nothing was built', () => {
  rmSync(inFolder('stamp'));
  expect(stamp.isCurrent()).toBe(false);
});
