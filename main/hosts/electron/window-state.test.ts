import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { isOnADisplay, readWindowState, writeWindowState } from './window-state.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-window-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'window-state.json');
const bounds = { x: -5, y: 0, width: 900, height: 700 };
const displays = [
  { x: 0, y: 0, width: 1920, height: 1080 },
  { x: 1920, y: 0, width: 1280, height: 1024 },
];

test('a window comes back where it was', () => {
  writeWindowState(path, { bounds, maximized: true });
  expect(readWindowState(path)).toEqual({ bounds, maximized: true });
});

test.each(['', '{', 'null', '{"bounds":{}}', '{"bounds":{"x":1e999,"y":0,"width":1,"height":1}}'])(
  'a damaged file %j counts as none',
  (content) => {
    writeFileSync(path, content);
    expect(readWindowState(path)).toBeNull();
  },
);

test('no file counts as none, and a place that cannot be written loses nothing else', () => {
  const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const missing = join(folder, 'missing', 'window-state.json');
  writeWindowState(missing, { bounds, maximized: false });
  expect(readWindowState(missing)).toBeNull();
  silenced.mockRestore();
});

test.each([
  ['on the first', { x: 10, y: 10 }, true],
  ['across both', { x: 1800, y: 200 }, true],
  ['on one that is gone', { x: 4000, y: 0 }, false],
  ['above all', { x: 100, y: -690 }, false],
  ['with only an edge in sight', { x: -890, y: 0 }, false],
])('a window %s', (_where, place, expected) => {
  expect(isOnADisplay({ ...bounds, ...place }, displays)).toBe(expected);
});
