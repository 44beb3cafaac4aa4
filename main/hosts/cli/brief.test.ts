import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTerminal } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-brief-'));
const library = join(folder, 'library');
const place = (name: string) => join(folder, name);

const terminal = openTerminal();
const fieldbrief = (...args: readonly string[]) => terminal(args);

const FIRST =
  'Flood in Halvet\n\nThe flood killed 41 people in Halvet on Tuesday. Boats are asked for.\n';
const SECOND =
  'Toll rises in Halvet\n\nThe flood killed 58 people in Halvet on Tuesday. The road is cut.\n';
let ids: string[] = [];

beforeAll(() => {
  writeFileSync(place('first.txt'), FIRST);
  writeFileSync(place('second.txt'), SECOND);
  ids = ['first.txt', 'second.txt'].map((name) => {
    const { stdout } = fieldbrief('import', place(name), '--library', library, '--json');
    return (JSON.parse(stdout) as { imported: { id: string }[] }).imported[0]?.id ?? '';
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

const brief = (articles: readonly string[], out: string, ...args: readonly string[]) =>
  fieldbrief(
    'brief',
    ...articles,
    '--out',
    place(out),
    '--date',
    '2031-03-06',
    '--library',
    library,
    ...args,
  );

describe('brief after a template', () => {
  test('a situation report counts itself, and a later one says only what is new', () => {
    const [first = '', second = ''] = ids;
    const report = ['--template', 'situation-report', '--title', 'Halvet'];
    expect(brief([first], 'one.md', ...report)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(place('one.md'), 'utf8')).toContain(
      '# Halvet: Situation Report No. 1 (as of 6 March 2031)',
    );
    expect(brief([first], 'one.html', ...report).status).toBe(0);
    expect(readFileSync(place('one.html'), 'utf8')).toContain('Situation Report No. 1');
    expect(brief([first, second], 'two.md', ...report, '--since', '1').status).toBe(0);
    const two = readFileSync(place('two.md'), 'utf8');
    expect(two).toContain('Situation Report No. 2');
    expect(two).toContain('New since report No. 1');
    expect(two).toContain('**58**');
    expect(two).not.toContain('killed 41 people in Halvet on Tuesday.');
    expect(brief([first], 'no.md', ...report, '--since', '9').stderr).toMatch(/No report No\. 9/);
    expect(existsSync(place('no.md'))).toBe(false);
  });

  test('a memo whose bottom line nobody wrote says that there is something to look at', () => {
    const memo = brief(ids, 'memo.md', '--template', 'bluf-memo', '--json');
    const { toLookAt } = JSON.parse(memo.stdout) as { toLookAt: number };
    expect(toLookAt).toBeGreaterThan(0);
    const files = ['first.txt', 'second.txt'].map(place);
    const made = fieldbrief('brief', ...files, '--template', 'bluf-memo', '--out', place('m.md'));
    expect(made.stdout).toMatch(/look at before it goes out: \d+\. --check lists them/);
  });

  test('the whole text goes in only by explicit choice', () => {
    expect(brief(ids.slice(0, 1), 'short.html').status).toBe(0);
    expect(brief(ids.slice(0, 1), 'long.html', '--full-text').status).toBe(0);
    expect(readFileSync(place('short.html'), 'utf8')).not.toContain('id="article-1"');
    expect(readFileSync(place('long.html'), 'utf8')).toContain('id="article-1"');
  });

  test('a copy of a template in the library stands for the one that ships', () => {
    const own = join(library, 'templates');
    mkdirSync(own);
    const shipped = join(import.meta.dirname, '../../../assets/templates/bluf-memo.json');
    cpSync(shipped, join(own, 'bluf-memo.json'));
    const changed = readFileSync(shipped, 'utf8').replace('Key figures', 'Grounds');
    writeFileSync(join(own, 'bluf-memo.json'), changed);
    expect(brief(ids, 'memo.md', '--template', 'bluf-memo').status).toBe(0);
    expect(readFileSync(place('memo.md'), 'utf8')).toContain('## Grounds');
    writeFileSync(place('bad.json'), changed.replace('"facts"', '"pictures"'));
    const refused = brief(ids, 'bad.md', '--template', place('bad.json'));
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/does not know: “pictures”|“facts”/);
  });

  test.each([
    ['b.docx', 'PK'],
    ['b.json', '{\n  "format": "fieldbrief-brief"'],
    ['b.csl.json', '[\n  {\n    "id": "fb-'],
    ['b.ris', 'TY  - NEWS'],
    ['b.bib', '@article{fb-'],
  ])('%s is written in its format', (name, beginning) => {
    expect(brief(ids, name)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(place(name), 'latin1').startsWith(beginning)).toBe(true);
  });

  test.each([
    ['a template nobody has', ['--template', 'poem'], 1, /no template “poem”/],
    ['a day that is none', ['--date', 'soon'], 2, /--date takes a day/],
    ['a number that is none', ['--since', 'x'], 2, /--since/],
    ['a format nobody writes', ['--format', 'xls'], 2, /--format takes/],
  ])('%s', (_, args, status, sentence) => {
    const answer = fieldbrief(
      'brief',
      ...ids,
      '--out',
      place('x.md'),
      '--library',
      library,
      ...args,
    );
    expect(answer.status).toBe(status);
    expect(answer.stderr).toMatch(sentence);
  });
});

describe('brief --check', () => {
  const check = () => fieldbrief('brief', ...ids, '--check', '--json', '--library', library);

  test('finds nothing where nobody wrote anything', () => {
    expect(check()).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(check().stdout)).toEqual({ findings: [] });
  });

  test('a note that quotes what no source says is listed, and ends with 1', () => {
    const { status } = fieldbrief(
      'annotate',
      ids[0] ?? '',
      '--quote',
      'Boats are asked for',
      '--note',
      'He said “everything is under control now”.',
      '--library',
      library,
    );
    expect(status).toBe(0);
    const answer = check();
    expect(answer.status).toBe(1);
    const { findings } = JSON.parse(answer.stdout) as {
      findings: { rule: string; where: string; message: string }[];
    };
    expect(findings).toEqual([
      {
        rule: 'quotation-altered',
        where: '“Boats are asked for”',
        message: expect.stringContaining('under control'),
      },
    ]);
    expect(brief(ids, 'marked.md', '--print', 'notes').status).toBe(0);
    expect(readFileSync(place('marked.md'), 'utf8')).toContain('quotation not found in a source');
  });
});

test('a saved brief is begun, listed, duplicated, made, and brought back from Word', () => {
  const saved = (...args: readonly string[]) =>
    fieldbrief('brief', '--saved', 'Valley', ...args, '--library', library);
  const begun = fieldbrief('brief', ...ids, '--saved', 'Valley', '--library', library);
  expect(begun).toMatchObject({ status: 0, stderr: '' });
  expect(saved('--duplicate', 'Valley again').status).toBe(0);
  const { stdout } = fieldbrief('brief', '--list', '--json', '--library', library);
  const { briefs } = JSON.parse(stdout) as { briefs: { title: string }[] };
  expect(briefs.map(({ title }) => title).sort()).toEqual(['Valley', 'Valley again']);
  expect(saved('--out', place('valley.docx')).status).toBe(0);
  const parts = unzipSync(readFileSync(place('valley.docx')));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const edited = { ...parts, 'word/document.xml': strToU8(xml.replace('58 people', '59 people')) };
  writeFileSync(place('edited.docx'), zipSync(edited));
  const told = saved('--from-word', place('edited.docx'), '--take', 'all', '--json');
  expect(told).toMatchObject({ status: 0, stderr: '' });
  expect(told.stdout).toContain('killed 59 people');
  // An article that is above the marking falls out of a partner's copy; the sender is told.
  const [first = ''] = ids;
  expect(fieldbrief('mark', first, '--marking', 'TLP:RED', '--library', library).status).toBe(0);
  const partner = saved('--copy-for', 'tlp:green', '--json');
  expect(JSON.parse(partner.stdout)).toMatchObject({
    marking: 'TLP:GREEN',
    heldBack: [{ kind: 'article', reason: 'Marked TLP:RED, above TLP:GREEN.' }],
  });
  expect(fieldbrief('mark', first, '--marking', 'none', '--library', library).status).toBe(0);
});

describe('verify', () => {
  const verify = (draft: string, ...args: readonly string[]) => {
    writeFileSync(place('draft.md'), draft);
    return fieldbrief('verify', place('draft.md'), ...ids, '--library', library, ...args);
  };

  test('names what a draft says otherwise than the paragraph that it cites', () => {
    const { status, stdout } = verify(
      '# Draft\n\nThe flood killed 85 people. [^2:1]\n\nThe road is cut.\n',
      '--json',
    );
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      findings: [
        {
          rule: 'number-not-in-source',
          sentence: 'The flood killed 85 people.',
          message: expect.stringContaining('“58”'),
          source: '2:1',
        },
      ],
      unclear: [],
    });
  });

  test('has nothing to object to where every sentence is borne, and says so in words', () => {
    const { status, stdout } = verify('Fifty-eight people were killed in Halvet. [^2:1]\n');
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: '1 sentence: nothing to object to.\n',
    });
  });
});
