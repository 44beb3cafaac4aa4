import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFileSafely } from './write-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fieldbrief-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = new TextEncoder().encode('a brief');

test('the new file takes the old one’s place, and nothing is left beside it', async () => {
  const path = join(folder, 'موجز.pdf');
  writeFileSync(path, 'old');
  expect(await writeFileSafely(path, bytes)).toEqual({ ok: true, value: null });
  expect(readFileSync(path, 'utf8')).toBe('a brief');
  expect(readdirSync(folder)).toEqual(['موجز.pdf']);
});

test('a folder that is not there is named', async () => {
  const result = await writeFileSafely(join(folder, 'none', 'brief.pdf'), bytes);
  expect(result).toMatchObject({ ok: false, error: { code: 'no-folder' } });
  if (!result.ok) expect(result.error.message).toContain(join(folder, 'none'));
});

test('a folder of the file’s name is said, and nothing is left behind', async () => {
  const path = join(folder, 'brief.pdf');
  mkdirSync(path);
  const result = await writeFileSafely(path, bytes);
  expect(result).toMatchObject({ ok: false, error: { code: 'not-written' } });
  expect(readdirSync(folder)).toEqual(['brief.pdf']);
});

// Root may write everywhere, and Windows keeps rights elsewhere.
test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'a folder that may not be written says so and keeps the old file',
  async () => {
    const path = join(folder, 'brief.pdf');
    writeFileSync(path, 'old');
    chmodSync(folder, 0o500);
    const result = await writeFileSafely(path, bytes);
    chmodSync(folder, 0o700);
    expect(result).toMatchObject({ ok: false, error: { code: 'not-written' } });
    expect(readFileSync(path, 'utf8')).toBe('old');
  },
);
