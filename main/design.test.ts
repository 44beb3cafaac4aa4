/** main/DESIGN.md is only of use while what it names is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const text = readFileSync(join(import.meta.dirname, 'DESIGN.md'), 'utf8');
/** Whatever stands in code marks and begins at the root. */
const named = Array.from(
  text.matchAll(/`((?:main|renderer|e2e|assets)(?:\/[\w./-]+)?)`/g),
  ([, path]) => path ?? '',
);

test('main/DESIGN.md names files and folders of every room', () => {
  expect(named.filter((path) => path.endsWith('.ts')).length).toBeGreaterThan(30);
});

test('every file and folder that main/DESIGN.md names is there', () => {
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
