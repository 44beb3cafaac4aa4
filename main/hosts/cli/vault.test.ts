/** Passphrases, backups and checks from the real command line, over one library. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTerminal } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-vault-'));
const library = join(folder, 'library');
const file = (name: string) => join(folder, name);
const FIRST = ['--passphrase-file', file('first')];
const SECOND = ['--passphrase-file', file('second')];

const terminal = openTerminal();
const fieldbrief = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  terminal([...args, '--library', library], env);
function json(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = fieldbrief([...args, '--json'], env);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout);
}

beforeAll(() => {
  writeFileSync(file('first'), 'seven mills by the river\n');
  writeFileSync(file('second'), 'eight boats on the lake');
  writeFileSync(file('story.txt'), 'Flood\n\nThe zanzibarine bridge at Karsana fell on Monday.');
});
afterAll(() => rmSync(folder, { recursive: true }));

const inClear = () =>
  readdirSync(library, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes('zanzibarine'));

test('a library made without a passphrase is in clear, and says so beside its JSON', () => {
  const { status, stdout, stderr } = fieldbrief(['import', file('story.txt'), '--json']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).imported).toHaveLength(1);
  expect(stderr).toMatch(/^The library \S+ is not encrypted: .*\n$/);
  expect(inClear()).not.toEqual([]);
});

test.each(['lock', 'recovery-key'])('%s says of it that it has no passphrase', (command) => {
  const { status, stderr } = fieldbrief([command]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^The library \S+ has no passphrase, so it /);
});
test.each(['lock', 'recovery-key'])('%s says where there is no library', (command) => {
  const { status, stderr } = terminal([command, '--library', file('none')]);
  expect([status, stderr]).toEqual([1, `There is no library in ${file('none')}.\n`]);
});

test('passwd encrypts it, and from then on it asks for its passphrase', () => {
  const made = json(['passwd', '--new-passphrase-file', file('first')]);
  expect(made).toEqual({ library, passphrase: 'encrypted' });
  expect(inClear()).toEqual([]);
  expect(fieldbrief(['list']).stderr).toMatch(/needs its passphrase: name a file with/);
  expect(fieldbrief(['list', ...SECOND])).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^That is not the passphrase/),
  });
});

test('another passphrase takes its place, and a recovery key stands in for it', () => {
  json(['passwd', ...FIRST, '--new-passphrase-file', file('second')]);
  expect(fieldbrief(['list', ...FIRST]).status).toBe(1);
  const { recoveryKey } = json(['recovery-key', ...SECOND]);
  expect(json(['list'], { FIELDBRIEF_PASSPHRASE: recoveryKey })).toMatchObject([
    { title: 'Flood' },
  ]);
});

test('a backup comes back, and check goes through all of it', () => {
  json(['backup', '--out', file('all.backup'), ...SECOND]);
  rmSync(join(library, 'library.db'));
  const told = fieldbrief(['check', '--json', ...SECOND]);
  expect(told.status).toBe(1);
  const { ok, problems } = JSON.parse(told.stdout);
  expect([ok, problems]).toEqual([false, [expect.stringMatching(/holds no library.db/)]]);
  expect(json(['restore', file('all.backup'), ...SECOND])).toMatchObject({ encrypted: true });
  expect(json(['check', ...SECOND])).toEqual({ ok: true, problems: [] });
});

test('one whose keys are gone says that, and not that it is in clear', () => {
  for (const folder of [library, join(library, 'backups')]) {
    rmSync(join(folder, 'keys.json'), { force: true });
  }
  const { status, stderr } = fieldbrief(['list', ...SECOND]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^The library \S+ is encrypted, and its key file keys\.json is gone/);
});
