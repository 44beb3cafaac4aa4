/** Drives the command lines, as another tool would: the main ones each in a process of its own. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BIN, IN_CLEAR, openTerminal, shellCommand } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-cli-'));
const library = join(folder, 'library');
const story = join(folder, 'story.txt');

const STORY = `Flood cuts road to Karsana

PORT AMBER – Heavy rain cut the only road to Karsana on Monday, the Amber River Authority said, leaving about 1,200 people without supplies.

“We need boats,” said Ilena Marrow, the authority’s director. Marrow asked for $2 million.

Trucks waited at the bridge on Tuesday.
`;

/** Runs a command that must succeed and gives its one JSON document. */
function json(...args: string[]) {
  const { status, stdout, stderr } = shellCommand([...args, '--json']);
  expect(stderr.replace(IN_CLEAR, '')).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

beforeAll(() => writeFileSync(story, STORY));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the main job from the terminal', () => {
  let id = '';

  test('import takes a file once and says so the second time', () => {
    const first = json('import', story, '--library', library);
    expect(first).toMatchObject({ unchanged: [], failed: [] });
    expect(first.imported).toMatchObject([{ title: 'Flood cuts road to Karsana', path: story }]);
    id = first.imported[0].id;
    expect(json('import', story, '--library', library)).toEqual({
      imported: [],
      unchanged: [{ id, path: story }],
      failed: [],
    });
  });

  test('import names the kinds that it left out of a folder', () => {
    const inbox = join(folder, 'inbox');
    mkdirSync(join(inbox, 'deep'), { recursive: true });
    for (const name of ['a.pptx', 'deep/b.mp3', 'deep/c.mp3', 'bad.txt', '.hidden.txt']) {
      writeFileSync(join(inbox, name), '');
    }
    const told = shellCommand(['import', inbox, '--library', library]);
    expect(told.status).toBe(1);
    expect(told.stdout).toContain('0 imported, 0 revised, 0 unchanged, 1 failed.');
    expect(told.stdout).toContain(
      'Left out of folders: 1 presentation (.pptx), 2 recordings (.mp3), 1 system file.',
    );
    const shown = shellCommand(['import', inbox, '--library', library, '--json']).stdout;
    expect(JSON.parse(shown).skipped).toEqual([
      { kind: 'presentation', endings: ['.pptx'], files: 1 },
      { kind: 'recording', endings: ['.mp3'], files: 2 },
      { kind: 'system file', endings: [], files: 1 },
    ]);
  });

  test('list and show give the article with its source fields', () => {
    const [row] = json('list', '--library', library);
    expect(Object.keys(row)).toEqual([
      'id',
      'title',
      'publisher',
      'published',
      'words',
      'annotations',
    ]);
    expect(row).toMatchObject({ id, annotations: 0 });
    const shown = json('show', id, '--library', library);
    expect(shown).toMatchObject({ id, dateline: 'PORT AMBER', language: 'en' });
    expect(shown.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(shown.blocks.map((block: { text: string }) => block.text).join('\n\n')).toBe(shown.text);
  });

  test('annotate marks a quote, and the annotation is listed with its offsets', () => {
    const made = json(
      'annotate',
      id,
      '--quote',
      '"We need boats,"',
      '--note',
      'Urgent',
      '--tag',
      'needs',
      '--library',
      library,
    );
    const { text } = json('show', id, '--library', library);
    expect(made).toMatchObject({
      article: id,
      quote: '“We need boats,”',
      note: 'Urgent',
      tags: ['needs'],
      color: 'yellow',
    });
    expect(text.slice(made.start, made.end)).toBe(made.quote);
    expect(json('annotations', id, '--library', library)).toEqual([made]);
    expect(json('annotations', '--library', library)).toEqual([made]);
  });

  test('search finds the article and the note', () => {
    expect(json('search', 'karsan*', '--library', library)).toMatchObject([{ id }]);
    expect(json('search', 'urgent', '--library', library)).toMatchObject([{ id }]);
  });

  test('entities of a file and of an article agree, and mentions slice to their text', () => {
    const ofFile = json('entities', story);
    expect(json('entities', id, '--library', library)).toEqual(ofFile);
    for (const { start, end, text } of ofFile.mentions) {
      expect(ofFile.text.slice(start, end)).toBe(text);
    }
    const marrow = ofFile.entities.find(
      (entity: { name: string }) => entity.name === 'Ilena Marrow',
    );
    expect(marrow).toMatchObject({ type: 'person', aliases: ['Marrow'] });
  });

  test('summary gives sentences with their places', () => {
    const { text } = json('show', id, '--library', library);
    const { sentences } = json('summary', id, '--sentences', '2', '--library', library);
    expect(sentences).toHaveLength(2);
    for (const sentence of sentences) {
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    }
  });

  test.each([
    ['md', '# '],
    ['html', '<!doctype html>'],
    ['pdf', '%PDF-'],
  ])('brief writes a %s file', async (kind, beginning) => {
    const out = join(folder, `brief.${kind}`);
    const report = json(
      'brief',
      id,
      '--out',
      out,
      '--title',
      'River',
      '--marking',
      'TLP:GREEN',
      '--library',
      library,
    );
    const { readFileSync, statSync } = await import('node:fs');
    expect(report).toEqual({
      out,
      pages: kind === 'pdf' ? expect.any(Number) : null,
      bytes: statSync(out).size,
    });
    expect(
      readFileSync(out, 'utf8')
        .replace(/^---[\s\S]*?---\n+/, '')
        .slice(0, 40)
        .toLowerCase(),
    ).toContain(beginning.toLowerCase());
  });

  test('entities --batch keeps the text as it is, so offsets are those of the input', () => {
    const lines = [
      { id: 1, text: '  Ilena Marrow\r\nmet  envoys in Geneva. ' },
      { id: 'b', text: '' },
    ];
    const input = lines.map((line) => JSON.stringify(line)).join('\n');
    const { status, stdout } = shellCommand(['entities', '--batch'], input);
    expect(status).toBe(0);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id: name }) => name)).toEqual([1, 'b']);
    for (const { start, end, text } of answers[0].mentions) {
      expect(lines[0]?.text.slice(start, end)).toBe(text);
    }
    expect(answers[0].mentions.length).toBeGreaterThan(0);
  });
});

describe('entities --batch', () => {
  test('reads a byte order mark and the day of a text', () => {
    const line = { id: 1, text: 'They met on Thursday.', published: '2026-03-06' };
    const { stdout } = shellCommand(['entities', '--batch'], `\ufeff${JSON.stringify(line)}\n`);
    const [mention] = JSON.parse(stdout).mentions;
    expect(mention.date).toMatchObject({ from: '2026-03-05', to: '2026-03-05' });
  });

  test('ends without a word when nobody reads on', () => {
    const line = JSON.stringify({ id: 1, text: 'Ilena Marrow met envoys in Geneva. '.repeat(40) });
    const file = join(folder, 'many.jsonl');
    writeFileSync(file, `${line}\n`.repeat(2_000));
    const command = `'${process.execPath}' '${BIN}' entities --batch < '${file}' | head -c 20`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect([stdout.length, stderr]).toEqual([20, '']);
  });
});

describe('bad input gets one clear sentence and loses nothing', () => {
  const closed = join(folder, 'closed');
  const terminal = openTerminal();
  const list = () => JSON.parse(terminal(['list', '--library', library, '--json']).stdout);

  beforeAll(() => {
    mkdirSync(closed);
    writeFileSync(join(folder, 'empty.txt'), '');
    writeFileSync(join(folder, 'binary.bin'), Buffer.from([0, 1, 2, 3, 0, 255]));
    writeFileSync(join(folder, 'not-a-folder'), 'x');
  });

  const cases: { name: string; args: string[]; status: number; says: RegExp }[] = [
    { name: 'no command', args: [], status: 2, says: /^$/ },
    { name: 'an unknown command', args: ['fly'], status: 2, says: /no command “fly”/ },
    { name: 'an unknown option', args: ['list', '--fast'], status: 2, says: /--fast/ },
    {
      name: 'import without a path',
      args: ['import', '--library', library],
      status: 2,
      says: /Say which files/,
    },
    {
      name: 'a missing file',
      args: ['entities', join(folder, 'no.txt')],
      status: 1,
      says: /no file/,
    },
    {
      name: 'an empty file',
      args: ['import', join(folder, 'empty.txt'), '--library', library],
      status: 1,
      says: /empty/,
    },
    {
      name: 'a binary file',
      args: ['import', join(folder, 'binary.bin'), '--library', library],
      status: 1,
      says: /binary\.bin/,
    },
    {
      name: 'an unknown id',
      args: ['show', 'abcdef', '--library', library],
      status: 1,
      says: /no one article/,
    },
    {
      name: 'an unknown quote',
      args: ['annotate', 'ID', '--quote', 'zebra', '--library', library],
      status: 1,
      says: /no passage/,
    },
    {
      name: 'a bad colour',
      args: ['annotate', 'ID', '--quote', 'boats', '--color', 'mud', '--library', library],
      status: 2,
      says: /--color takes/,
    },
    {
      name: 'a bad count, of which only the beginning is said again',
      args: ['summary', 'ID', '--sentences', 'x'.repeat(5_000), '--library', library],
      status: 2,
      says: /whole number from 1 up, not “x{200}…”\.$/m,
    },
    {
      name: 'a library that is a file',
      args: ['list', '--library', join(folder, 'not-a-folder')],
      status: 1,
      says: /not-a-folder/,
    },
    {
      name: 'a folder to write to that is not there',
      args: ['brief', 'ID', '--out', join(folder, 'no', 'b.md'), '--library', library],
      status: 1,
      says: /no folder|not there|does not exist/i,
    },
    {
      name: 'a format nobody writes',
      args: ['brief', 'ID', '--out', 'b.xyz', '--library', library],
      status: 2,
      says: /ends in/,
    },
  ];

  for (const { name, args, status, says } of cases) {
    test(name, () => {
      const id = list()[0].id;
      const answer = terminal(args.map((arg) => (arg === 'ID' ? id : arg)));
      expect({ status: answer.status, said: answer.stderr }).toEqual({
        status,
        said: expect.stringMatching(says),
      });
      expect(answer.stderr).not.toContain('    at ');
      expect(list()).toHaveLength(1);
    });
  }

  test.skipIf(process.getuid?.() === 0)('a folder without permission', () => {
    chmodSync(closed, 0o000);
    const { status, stderr } = shellCommand(['import', closed, story, '--library', library]);
    expect(status).toBe(1);
    expect(stderr).toContain(closed);
    chmodSync(closed, 0o700);
  });

  test('a batch line that is no JSON is told by number, the others go through', () => {
    const { status, stdout, stderr } = shellCommand(
      ['entities', '--batch'],
      'nonsense\n{"id":2,"text":"x"}\n',
    );
    expect(status).toBe(1);
    expect(stderr).toContain('Line 1');
    expect(JSON.parse(stdout)).toMatchObject({ id: 2 });
  });
});
