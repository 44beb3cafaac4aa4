/** What the terminal says: one sentence for what a person can mend, the usage only where it helps. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTerminal } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-words-'));
const library = join(folder, 'library');
const story = join(folder, 'story.html');
let id = '';

const terminal = openTerminal();
const fieldbrief = (...args: readonly string[]) => terminal(args);

beforeAll(() => {
  const body = 'Heavy rain cut the only road to Karsana on Monday, the river authority said.';
  writeFileSync(
    story,
    `---\ntitle: Flood cuts road\nurl: https://example.org/flood\ncredits: Ada Marsh reported from Karsana\n---\n\n${body}\n`,
  );
  const { stdout } = fieldbrief('import', story, '--library', library, '--json');
  id = (JSON.parse(stdout) as { imported: { id: string }[] }).imported[0]?.id ?? '';
  fieldbrief(
    'annotate',
    id,
    '--quote',
    'the only road',
    '--note',
    'Is there no other?',
    '--library',
    library,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a library whose database another program has locked', () => {
  const commands: string[][] = [['import', story], ['list'], ['search', 'road']];
  test.each(commands)('%s: at most one sentence', (...args) => {
    const other = new Database(join(library, 'library.db'));
    try {
      other.pragma('locking_mode = EXCLUSIVE');
      other.exec('BEGIN EXCLUSIVE');
      const { status, stderr } = fieldbrief(...args, '--library', library);
      expect(stderr).toMatch(/^The library \S+ is in use by another program[^\n]*\.\n$/);
      expect(status).toBe(1);
    } finally {
      other.close();
    }
  });
});

describe('a value that is wrong', () => {
  const cases: { args: string[]; says: RegExp }[] = [
    { args: ['--out', 'brief.xyz'], says: /^--out ends in \.pdf, .* “brief\.xyz” does not\.\n$/ },
    { args: ['--out', 'a.md', '--format', 'x'], says: /^--format takes [^\n]*\n$/ },
    { args: ['--out', 'a.md', '--paper', 'A3'], says: /^--paper takes [^\n]*\n$/ },
    { args: ['--out', 'a.md', '--date', 'today'], says: /^--date takes [^\n]*“today”\.\n$/ },
    { args: ['--out', 'a.md', '--date', '2031-02-31'], says: /^--date takes [^\n]*\n$/ },
    { args: ['--out', 'a.md', '--date', '2031-03-06T25:00:00Z'], says: /^--date takes [^\n]*\n$/ },
    { args: ['--out', 'a.md', '--since', 'x'], says: /^--since takes [^\n]*\n$/ },
  ];
  test.each(cases)('$args is told in one line', ({ args, says }) => {
    const { status, stdout, stderr } = fieldbrief('brief', story, ...args);
    expect(stderr).toMatch(says);
    expect([status, stdout]).toEqual([2, '']);
  });

  test('a folder that is not there is told in one line', () => {
    const { status, stderr } = fieldbrief('brief', story, '--out', join(folder, 'no', 'a.md'));
    expect(stderr).toMatch(/^There is no folder [^\n]*\n$/);
    expect(status).toBe(1);
  });
});

test.each([
  '2031-03-06',
  '2031-03-06T23:30:00Z',
  '2031-03-06T01:15:00.5+05:45',
  '2031-03-06T14:30',
])('a brief of %s bears that day', (date) => {
  const out = join(folder, 'dated.json');
  expect(fieldbrief('brief', story, '--out', out, '--date', date)).toMatchObject({ status: 0 });
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ date: '2031-03-06' });
});

test('search says of each hit whether it is an article or a note', () => {
  const { stdout } = fieldbrief('search', 'road', '--library', library, '--json');
  const hits = JSON.parse(stdout) as Record<string, unknown>[];
  expect(hits).toHaveLength(2);
  expect(hits).toContainEqual(expect.objectContaining({ kind: 'article', id }));
  expect(hits).toContainEqual(
    expect.objectContaining({ kind: 'note', id, annotation: expect.stringMatching(/^urn:uuid:/) }),
  );
});

test('search shows where a query can’t be read', () => {
  const { status, stderr } = fieldbrief('search', 'road AND', '--library', library);
  expect(status).toBe(2);
  expect(stderr).toContain('Something is missing after “AND”.\n  road AND\n       ^^^');
});

test('show gives where a text is from and who reported it', () => {
  const { stdout } = fieldbrief('show', id, '--library', library, '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    url: 'https://example.org/flood',
    credits: expect.stringContaining('Ada Marsh'),
  });
});

test('serve takes --json like every command', () => {
  // Refused for its port alone, before it builds or opens anything.
  const { status, stderr } = fieldbrief('serve', '--json', '--port', 'x', '--library', library);
  expect(stderr).toBe('--port takes a whole number from 0 up, not “x”.\n');
  expect(status).toBe(2);
});

test('figures of an exported chat are said by who writes them, as in the window', () => {
  const chat = join(folder, 'chat.txt');
  writeFileSync(
    chat,
    '[12/03/2026, 07:14:02] Amina: 3 trucks stuck at the border\n[12/03/2026, 07:15:40] Yusuf: how long?\n[12/03/2026, 07:16:11] Amina: 12 hours now\n',
  );
  expect(fieldbrief('figures', chat).stdout).toContain('3  trucks  (Amina)');
});
