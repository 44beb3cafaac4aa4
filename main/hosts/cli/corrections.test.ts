/** Drives `corrections`, `watch`, `saved-search` and `entities --csv`. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IN_CLEAR, openTerminal } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-corrections-'));
const library = join(folder, 'library');
const rulesFile = join(folder, 'rules.json');
const watchFile = join(folder, 'people.csv');

const STORIES = {
  'one.txt':
    'Boats for Karsana\n\nIlena Marrow sent boats to Karsana. Marrow left Karsana on Tuesday.\n',
  'two.txt': 'Rain\n\nIt rained in Karsana, said Tomas Hale.\n',
};
const rule = (id: string, quote: string, action: object) => ({
  id,
  scope: { kind: 'everywhere' },
  anchor: { quote, before: null, after: null },
  action,
  created: '2026-01-01T00:00:00.000Z',
});
const fileOf = (version: number, ...rules: object[]) =>
  JSON.stringify({ format: 'fieldbrief-corrections', version, rules });
const RULES = [
  rule('a', 'Karsana', { kind: 'confirm', type: 'vehicle' }),
  rule('b', 'boats', { kind: 'confirm', type: 'weapon' }),
  rule('c', 'boats', { kind: 'rename', name: '=HYPERLINK("x")' }),
];

const terminal = openTerminal();
const fieldbrief = (...args: string[]) => terminal([...args, '--library', library]);

function json(...args: string[]) {
  const { status, stdout, stderr } = fieldbrief(...args, '--json');
  expect({ status, said: stderr.replace(IN_CLEAR, '') }).toEqual({ status: 0, said: '' });
  return JSON.parse(stdout);
}

beforeAll(() => {
  for (const [name, text] of Object.entries(STORIES)) writeFileSync(join(folder, name), text);
  writeFileSync(rulesFile, fileOf(1, ...RULES));
  writeFileSync(watchFile, 'id,name,reason\n1,Tomas Hale,boats\n2,Marrow,\n');
  json('import', join(folder, 'one.txt'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const idOf = (title: string): string =>
  json('list').find((article: { title: string }) => article.title === title)?.id;

describe('corrections', () => {
  test('come in once, and hold for the library, not for the file', () => {
    expect(json('corrections', 'import', rulesFile)).toEqual({ added: 3, unchanged: 0 });
    expect(json('corrections', 'import', rulesFile)).toEqual({ added: 0, unchanged: 3 });
    const shown = json('entities', idOf('Boats for Karsana'));
    const types = (found: { mentions: { text: string; type: string }[] }) =>
      found.mentions.filter(({ text }) => text === 'Karsana').map(({ type }) => type);
    expect(types(shown)).toEqual(['vehicle', 'vehicle']);
    expect(types(json('entities', join(folder, 'one.txt')))).not.toContain('vehicle');
  });

  test('go out as a file that comes in elsewhere', () => {
    const out = join(folder, 'out.json');
    const report = json('corrections', 'export', '--out', out);
    expect(report).toEqual({ out, rules: 3, bytes: readFileSync(out).length });
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ version: 1 });
    expect(json('corrections', 'import', out)).toEqual({ added: 0, unchanged: 3 });
  });

  test.each([
    ['of another version', fileOf(7), /version 7/],
    ['that is none', 'hello', /not a Fieldbrief corrections file/],
    ['with a broken rule', fileOf(1, { id: 'x' }), /Rule 1/],
  ])('refuse a file %s with one sentence', (_, content, sentence) => {
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, content);
    const { status, stdout, stderr } = fieldbrief('corrections', 'import', bad, '--json');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test.each([
    [['corrections']],
    [['corrections', 'mend']],
    [['corrections', 'export']],
    [['corrections', 'import']],
    [['watch']],
    [['entity']],
    [['entities', '--csv', '--json']],
  ])('%j is a wrong command line', (args) => {
    expect(fieldbrief(...args)).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('entities --csv', () => {
  const rowsOf = (csv: string) => csv.trimEnd().split('\r\n');

  test('writes the library as corrected, later imports too, and no formula', () => {
    json('import', join(folder, 'two.txt'));
    const { status, stdout, stderr } = fieldbrief('entities', '--csv');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const rows = rowsOf(stdout);
    expect(rows[0]).toBe('article,type,name,aliases,mentions');
    for (const [title, count] of [
      ['Boats for Karsana', 2],
      ['Rain', 1],
    ] as const) {
      expect(rows).toContain(`${idOf(title)},vehicle,Karsana,,${count}`);
    }
    expect(stdout).toContain(`${idOf('Boats for Karsana')},person,Ilena Marrow,`);
    expect(stdout).toContain(`,weapon,"'=HYPERLINK(""x"")",`);
  });

  test('writes one article or file in the same columns', () => {
    const id = idOf('Rain');
    const all = rowsOf(fieldbrief('entities', '--csv').stdout);
    const own = rowsOf(fieldbrief('entities', id, '--csv').stdout);
    expect(own.slice(1)).toEqual(all.filter((row) => row.startsWith(id)));
    const ofFile = rowsOf(fieldbrief('entities', join(folder, 'two.txt'), '--csv').stdout);
    expect(ofFile[0]).toBe(all[0]);
    expect(ofFile).not.toContain(`${id},vehicle,Karsana,,1`);
  });
});

describe('entity', () => {
  test('shows one name over the library, by name, by another form and by id', () => {
    const page = json('entity', 'ilena marrow');
    expect(page.entity).toMatchObject({
      id: 'person:ilena marrow',
      aliases: ['Marrow'],
      mentions: 2,
      articles: 1,
    });
    expect(page.articles).toMatchObject([
      { id: idOf('Boats for Karsana'), mentions: [{ quote: 'Ilena Marrow' }, { quote: 'Marrow' }] },
    ]);
    expect(page.related).toContainEqual(expect.objectContaining({ name: 'Karsana', together: 1 }));
    expect(json('entity', 'Marrow')).toEqual(page);
    expect(json('entity', page.entity.id)).toEqual(page);
    const { stdout } = fieldbrief('entity', 'Marrow');
    expect(stdout).toContain('Ilena Marrow  person, 2 mentions in 1 article\nalso       Marrow\n');
    expect(stdout).toContain('\u2026[Ilena Marrow] sent boats to Karsana. Marrow left');
  });

  test.each([
    ['hyperlink', /^No article in .* names “hyperlink”\.$/],
    ['Nobody Known', /^No article in .* names “Nobody Known”\.$/],
    ['', /^No article in .* names “”\.$/],
  ])('%j is answered with one sentence', (name, sentence) => {
    const { status, stdout, stderr } = fieldbrief('entity', name, '--json');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trim()).toMatch(sentence);
  });
});

describe('watch', () => {
  test('says which articles hold the names, the same each time', () => {
    const report = json('watch', watchFile);
    expect(report.names).toBe(2);
    expect(report.ignored).toEqual(['id', 'reason']);
    expect(report.hits).toHaveLength(2);
    expect(report.hits).toContainEqual({ article: idOf('Rain'), name: 'Tomas Hale', count: 1 });
    expect(report.hits).toContainEqual({
      article: idOf('Boats for Karsana'),
      name: 'Marrow',
      count: 2,
    });
    expect(json('watch', watchFile)).toEqual(report);
  });

  test('refuses a file without names', () => {
    writeFileSync(join(folder, 'empty.csv'), '\n');
    const { status, stderr } = fieldbrief('watch', join(folder, 'empty.csv'));
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/no names/) });
  });
});

describe('saved-search', () => {
  test('keeps a search, runs it with what is new first, and is renamed and removed', () => {
    const kept = json('saved-search', 'add', 'Boats', 'boats OR rain');
    expect(kept).toMatchObject({ name: 'Boats', query: 'boats OR rain', stems: false });
    const late = join(folder, 'late.txt');
    writeFileSync(late, 'Late rain\n\nIt rained late.\n\nRain, said Tomas Hale.\n');
    json('import', late);
    expect(json('saved-search', 'list')).toMatchObject([{ name: 'Boats', fresh: 1 }]);
    expect(json('saved-search', 'run', 'boats', '--new', '--peek').hits).toMatchObject([
      { title: 'Late rain', new: true },
    ]);
    expect(json('saved-search', 'run', kept.id.slice(0, 6))).toMatchObject({ articles: 3, new: 1 });
    expect(json('saved-search', 'run', 'Boats').new).toBe(0);
    json('saved-search', 'rename', 'Boats', '--to', 'Rain');
    expect(fieldbrief('saved-search', 'run', 'Boats')).toMatchObject({ status: 1 });
    expect(fieldbrief('saved-search', 'add', 'X', '(rain')).toMatchObject({ status: 1 });
    expect(json('saved-search', 'remove', 'Rain')).toEqual([kept.id]);
    expect(json('saved-search')).toEqual([]);
  });
});

test('a list in an older encoding is read by what its language tells', () => {
  const told = join(folder, 'depot.txt');
  writeFileSync(told, 'Depot\n\nAndré Lefèvre opened the depot on Monday.\n');
  json('import', told);
  const path = join(folder, 'equipe.csv');
  const list = 'name;reason\nAndré Lefèvre;les équipes ont été conduites vers le nord du pays\n';
  writeFileSync(path, Buffer.from(list, 'latin1'));
  expect(json('watch', path).hits).toMatchObject([{ name: 'André Lefèvre', count: 1 }]);
});
