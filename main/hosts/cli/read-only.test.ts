/** Libraries on a disk that can only be read, as a stick with its switch pushed, from the real command line. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BIN, openTerminal } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-read-only-'));
const place = (name: string) => join(folder, name);
const NEEDS_KEY = ['--passphrase-file', place('words')];

/** The same command line where nothing below a folder can be written. */
const READ_ONLY = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"';
const where = ['-rm', 'sh', '-c', READ_ONLY];
const canMount = spawnSync('unshare', [...where, folder, 'true']).status === 0;
if (!canMount) {
  console.warn('SKIPPED: a read-only disk needs mount namespaces (unshare), and there are none.');
}
const readOnly = (library: string, args: readonly string[]) =>
  spawnSync(
    'unshare',
    [...where, place(library), process.execPath, BIN, ...args, '--library', place(library)],
    { encoding: 'utf8' },
  );

beforeAll(() => {
  writeFileSync(place('words'), 'seven mills by the river');
  writeFileSync(place('story.txt'), 'Flood\n\nThe bridge at Karsana fell on Monday.');
  const terminal = openTerminal();
  const fill = ['import', place('story.txt'), '--library'];
  expect(terminal([...fill, place('plain')]).status).toBe(0);
  expect(terminal([...fill, place('encrypted'), ...NEEDS_KEY]).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

const contents = (library: string) =>
  readdirSync(place(library), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path, readFileSync(path, 'base64')]);

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['plain', ['list']],
  ['plain', ['serve']],
  ['encrypted', ['import', place('story.txt'), ...NEEDS_KEY]],
  ['encrypted', ['backup', '--out', place('all.backup'), ...NEEDS_KEY]],
  ['encrypted', ['passwd', '--new-passphrase-file', place('words'), ...NEEDS_KEY]],
  ['encrypted', ['recovery-key', ...NEEDS_KEY]],
  ['encrypted', ['lock']],
];

test.skipIf(!canMount).each(CASES)('%s: %j says in one sentence what to do', (library, args) => {
  const before = contents(library);
  const { status, stdout, stderr } = readOnly(library, args);
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: `The library ${place(library)} is on a disk that can only be read: copy the whole folder to another disk, and open the copy.\n`,
  });
  expect(contents(library)).toEqual(before);
});

test.skipIf(!canMount)('a backup that can’t be written names its file, not the library', () => {
  const { status, stderr } = spawnSync(
    'unshare',
    [...where, place('encrypted'), process.execPath, BIN, 'backup'].concat([
      '--out',
      place('encrypted/all.backup'),
      '--library',
      place('plain'),
    ]),
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([
    1,
    `“${place('encrypted/all.backup')}” could not be written: the disk is read-only.\n`,
  ]);
});
