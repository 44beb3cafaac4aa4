/** Drives `revise` and what follows from it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { IN_CLEAR, openTerminal } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-revise-'));
const library = join(folder, 'library');
afterAll(() => rmSync(folder, { recursive: true }));

const terminal = openTerminal();
const fieldbrief = (...args: string[]) => terminal([...args, '--library', library]);

function json(...args: string[]) {
  const { status, stdout, stderr } = fieldbrief(...args, '--json');
  expect({ status, said: stderr.replace(IN_CLEAR, '') }).toEqual({ status: 0, said: '' });
  return JSON.parse(stdout);
}

interface Row {
  readonly state: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly score: number;
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const FIRST =
  'Heavy rain cut the only road to Karsana on Monday and left 1,200 people without food.';
const SECOND = 'Forty trucks with flour and cooking oil waited on the eastern side of the bridge.';
const THIRD = 'The governor asked the army for boats, tents and three mobile kitchens.';
const TITLE = 'Flood cuts road to Karsana';

test('revise takes the annotations along and says how each did', () => {
  const story = file('story.txt', [TITLE, FIRST, SECOND, THIRD].join('\n\n'));
  const { id } = json('import', story).imported[0];
  const quotes = ['the only road to Karsana', 'Forty trucks with flour', 'boats, tents and three'];
  for (const quote of quotes) json('annotate', id, '--quote', quote, '--note', 'x');
  for (const row of json('annotations', id))
    expect(row).toMatchObject({ state: 'exact', score: 1 });

  const changed = FIRST.replace('only road', 'last road');
  const news = 'The river fell by a metre overnight, engineers said.';
  const update = file('update.txt', [TITLE, changed, news, SECOND].join('\n\n'));
  const report = json('revise', id.slice(0, 8), update);
  const shown = json('show', id);
  expect(report).toEqual({
    id,
    revision: 2,
    sha256: shown.sha256,
    annotations: { exact: 0, moved: 1, changed: 1, lost: 1 },
  });
  const rows = new Map<string, Row>(json('annotations', id).map((row: Row) => [row.state, row]));
  expect(rows.get('changed')).toMatchObject({
    quote: 'the last road to Karsana',
    oldQuote: 'the only road to Karsana',
    sha256: report.sha256,
  });
  expect(rows.get('moved')).toMatchObject({ quote: 'Forty trucks with flour' });
  expect(rows.get('lost')).toMatchObject({ quote: 'boats, tents and three', score: 0 });
  for (const { state, start, end, quote, score } of rows.values()) {
    if (state === 'lost') continue;
    expect(shown.text.slice(start, end)).toBe(quote);
    expect(score).toBeGreaterThan(0.5);
    expect(score).toBeLessThanOrEqual(1);
  }
  expect(json('list')).toHaveLength(1);
});

test.each([
  { name: 'no file', args: ['revise', 'ID'], status: 2, says: /which one file/ },
  { name: 'two files', args: ['revise', 'ID', 'a', 'b'], status: 2, says: /which one file/ },
  { name: 'an unknown id', args: ['revise', 'abcd', 'a.txt'], status: 1, says: /no one article/ },
  { name: 'a missing file', args: ['revise', 'ID', 'no.txt'], status: 1, says: /is not there/ },
])('revise with $name says so in one sentence', ({ args, status, says }) => {
  const [row] = json('list');
  const answer = fieldbrief(...args.map((arg) => (arg === 'ID' ? row.id : arg)));
  expect({ status: answer.status, said: answer.stderr }).toEqual({
    status,
    said: expect.stringMatching(says),
  });
  expect(answer.stderr).not.toContain('    at ');
  expect(json('list')).toEqual([row]);
});

test('import takes a known page as a new version, and only offers a like text', () => {
  const page = (...paragraphs: string[]) =>
    ['---', 'publisher: Amber Wire', 'url: https://example.org/karsana', '---', ...paragraphs].join(
      '\n\n',
    );
  const kept = [TITLE, FIRST, SECOND, THIRD].join('\n\n');
  const first = json('import', file('page.md', page(kept))).imported[0];
  const { imported, unchanged, failed, revised } = json(
    'import',
    file('page-2.md', page(kept, 'The river fell by a metre overnight.')),
  );
  expect({ imported, unchanged, failed }).toEqual({ imported: [], unchanged: [], failed: [] });
  expect(revised).toMatchObject([{ id: first.id, revision: 2, annotations: { lost: 0 } }]);

  const copy = ['---', 'publisher: Lindow Courier', '---', kept].join('\n\n');
  const offered = json('import', file('copy.md', copy));
  expect(Object.keys(offered)).toEqual(['imported', 'unchanged', 'failed']);
  expect(offered.imported).toMatchObject([
    { similar: { id: first.id, similarity: expect.any(Number), kind: 'same-origin' } },
  ]);
});
