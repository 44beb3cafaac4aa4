/** Annotations out to files and in from files, through the real command lines. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IN_CLEAR, openTerminal } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-exchange-'));
const place = (name: string) => join(folder, name);
const mine = place('mine');

const STORY = `Flood cuts road to Karsana

PORT AMBER – Heavy rain cut the only road to Karsana on Monday, the Amber River Authority said, leaving about 1,200 people without supplies.

“We need boats,” said Ilena Marrow, the authority’s director. Marrow asked for $2 million.

Trucks waited at the bridge on Tuesday.
`;

const terminal = openTerminal();
const fieldbrief = (...args: readonly string[]) => terminal(args);

/** Runs a command that must succeed and gives its one JSON document. */
function json(...args: readonly string[]) {
  const { status, stdout, stderr } = fieldbrief(...args, '--json');
  expect({ status, said: stderr.replace(IN_CLEAR, '') }).toEqual({ status: 0, said: '' });
  return JSON.parse(stdout);
}

function withStory(library: string): string {
  return json('import', place('story.txt'), '--library', library).imported[0].id;
}

let id = '';

beforeAll(() => {
  writeFileSync(place('story.txt'), STORY);
  id = withStory(mine);
  const annotate = (...args: string[]) =>
    json('annotate', id, '--library', mine, '--quote', ...args);
  annotate(
    '“We need boats,”',
    '--note',
    '**Urgent**\n\nHow many?',
    '--tag',
    'needs',
    '--color',
    'pink',
  );
  annotate('boats');
  annotate('about 1,200 people', '--tag', 'figures', '--tag', 'two words', '--color', 'blue');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('export', () => {
  test.each([
    ['w3c', '{'],
    ['annotations', 'PK'],
    ['markdown', '---\n'],
    ['csv', 'Highlight,Title,Author,URL,Note,Location,Date\r\n'],
    ['html', '<!doctype html>'],
  ])('%s writes a file and says what', (format, beginning) => {
    const out = place(`out.${format}`);
    const report = json('export-annotations', '--format', format, '--out', out, '--library', mine);
    const { size: bytes } = statSync(out);
    const whole = { marking: null, leftOut: [], marked: [] };
    expect(report).toEqual({ out, format, annotations: 3, articles: 1, bytes, ...whole });
    expect(readFileSync(out, 'latin1').slice(0, beginning.length)).toBe(beginning);
  });

  test('only of the articles that are named', () => {
    const out = place('one.json');
    const args = ['--format', 'w3c', '--out', out, '--library', mine] as const;
    expect(json('export-annotations', id.slice(0, 6), id, ...args)).toMatchObject({
      annotations: 3,
      articles: 1,
    });
    expect(fieldbrief('export-annotations', 'ffff', ...args).status).toBe(1);
  });

  test.each([
    [['--out', 'x'], /which format/],
    [['--format', 'docx', '--out', 'x'], /not “docx”/],
    [['--format', 'csv'], /where to/],
  ])('%j is a usage error', (args, says) => {
    const { status, stderr } = fieldbrief('export-annotations', ...args, '--library', mine);
    expect(status).toBe(2);
    expect(stderr).toMatch(says);
  });
});

describe('import', () => {
  test.each(['w3c', 'annotations'])('our own %s gives the same annotations, once', (format) => {
    const library = place(`from-${format}`);
    withStory(library);
    const out = place(`out.${format}`);
    const before = json('annotations', '--library', mine);
    const ids = json('import-annotations', out, '--library', library).added;
    expect(ids.toSorted()).toEqual(before.map((row: { id: string }) => row.id).toSorted());
    expect(json('annotations', '--library', library)).toEqual(before);
    expect(json('import-annotations', out, '--library', library)).toEqual({
      added: [],
      unchanged: ids,
      refused: [],
    });
    expect(json('annotations', '--library', library)).toEqual(before);
  });

  test('takes what it can and says why not the rest', () => {
    const file = place('hypothesis.json');
    const row = (name: string, exact: string) => ({
      id: name,
      user: 'acct:ada@hypothes.is',
      uri: 'https://elsewhere.example.org/',
      created: '2026-02-12T18:36:15.697572+00:00',
      text: '',
      tags: [],
      document: { title: ['Flood cuts road to Karsana'] },
      target: [{ selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] }],
    });
    const rows = [
      row('a', 'the only road to Karsana'),
      row('b', 'a sentence that nobody wrote'),
      { ...row('c', 'boats'), document: { title: ['Another story'] } },
    ];
    writeFileSync(file, JSON.stringify({ total: 3, rows }));
    const { status, stdout, stderr } = fieldbrief(
      'import-annotations',
      file,
      '--library',
      mine,
      '--json',
    );
    expect(status).toBe(1);
    expect(stderr).toContain('b: ');
    expect(JSON.parse(stdout)).toEqual({
      added: [expect.stringMatching(/^urn:uuid:/)],
      unchanged: [],
      refused: [
        { id: 'c', reason: expect.stringContaining('not in this library') },
        { id: 'b', reason: expect.stringContaining('not found') },
      ],
    });
    const again = fieldbrief('import-annotations', file, '--library', mine, '--json');
    expect(JSON.parse(again.stdout)).toMatchObject({ added: [], unchanged: [expect.any(String)] });
  });
});

describe('a file that is refused changes nothing, to the byte', () => {
  const packed = (text: string, name = 'annotations.json') =>
    zipSync({ [name]: new TextEncoder().encode(text) });
  const whole = packed('{"type":"AnnotationSet","items":[]}');
  const cases: readonly [name: string, bytes: Uint8Array | string, says: RegExp][] = [
    ['a broken ZIP', whole.slice(0, -7), /damaged/],
    ['a name that leads out', packed('{}', '../annotations.json'), /leads out/],
    ['1,000 to 1', packed(' '.repeat(8_000_000)), /unpacks to more/],
    ['a million annotations', `[${'{},'.repeat(999_999)}{}]`, /1000000 annotations/],
    ['no JSON', 'nonsense', /damaged or no annotation file/],
    ['another version', '{"type":"AnnotationPage","fieldbrief:version":9,"items":[]}', /version/],
    ['no text', Uint8Array.of(0xff, 0xd8, 0xff), /no annotation file/],
    ['nothing', '', /damaged/],
  ];
  test.each(cases)('%s', (_, bytes, says) => {
    const file = place('bad.annotations');
    writeFileSync(file, bytes);
    const before = digests(mine);
    const { status, stdout, stderr } = fieldbrief(
      'import-annotations',
      file,
      '--library',
      mine,
      '--json',
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr).not.toContain('    at ');
    expect(digests(mine)).toEqual(before);
  });

  test('a file that is not there', () => {
    const { status, stderr } = fieldbrief('import-annotations', place('no'), '--library', mine);
    expect(status).toBe(1);
    expect(stderr).toContain('is not there');
  });
});

/** SHA-256 of each file of a library; its lock and SQLite's side files come and go. */
function digests(library: string): Record<string, string> {
  const files = readdirSync(library, { withFileTypes: true })
    .filter((file) => file.isFile() && !/lock|-wal$|-shm$/.test(file.name))
    .map(({ name }) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(library, name)))
        .digest('hex'),
    ]);
  expect(files.length).toBeGreaterThan(0);
  return Object.fromEntries(files);
}

describe('packs', () => {
  test('carry a library to a colleague, who sees first what a merge would do', () => {
    const theirs = place('pack-theirs');
    const out = place('mine.fieldbrief');
    const packed = json('pack', '--out', out, '--library', mine);
    expect(packed).toMatchObject({ out, articles: 1, bytes: statSync(out).size });
    const dry = json('merge', out, '--dry-run', '--library', theirs);
    expect(dry).toMatchObject({ changed: [], conflicts: [], deleted: [], unchanged: [] });
    expect(dry.added).toContain(id);
    expect(json('list', '--library', theirs)).toEqual([]);
    expect(json('merge', out, '--library', theirs)).toEqual(dry);
    const notes = (library: string) =>
      json('annotations', '--library', library)
        .map((note: { id: string }) => note.id)
        .sort();
    expect(notes(theirs)).toEqual(notes(mine));
    const again = json('merge', out, '--library', theirs);
    expect(again).toMatchObject({ added: [], unchanged: dry.added });
  });

  test('that are none are refused with a sentence', () => {
    writeFileSync(place('no.fieldbrief'), 'no pack');
    const { status, stderr } = fieldbrief('merge', place('no.fieldbrief'), '--library', mine);
    expect(status).toBe(1);
    expect(stderr).toMatch(/no Fieldbrief pack/);
  });
});

describe('sealed packs', () => {
  test('are signed and sealed, and merging one says who signed', () => {
    const theirs = place('theirs');
    const own = json('identity', '--library', mine);
    const { key } = json('identity', '--library', theirs);
    const out = place('sealed.fieldbrief');
    const made = json('pack', '--out', out, '--seal-to', key, '--library', mine);
    expect(made).toMatchObject({ signedBy: own.key, sealed: { keys: 1 } });
    expect(readFileSync(out, 'latin1')).toMatch(/^age-encryption\.org\/v1\n/);
    json('identity', '--trust', own.key, '--name', 'Ada', '--library', theirs);
    expect(json('merge', out, '--library', theirs)).toMatchObject({
      signer: { kind: 'known', name: 'Ada', words: own.words },
      sealed: true,
    });
    const other = fieldbrief('merge', out, '--library', mine);
    expect([other.status, other.stderr]).toEqual([1, expect.stringContaining(own.key)]);
  });

  test.each([
    [['--seal-to', 'age1nobody'], 1, /is no key/],
    [['--seal-to', 'age1x', '--seal-passphrase-file', 'story.txt'], 2, /not both/],
  ])('%j is refused before anything is written', (args, exit, says) => {
    const out = place('not.fieldbrief');
    const given = args.map((arg) => (arg === 'story.txt' ? place(arg) : arg));
    const { status, stderr } = fieldbrief('pack', '--out', out, ...given, '--library', mine);
    expect([status, stderr]).toEqual([exit, expect.stringMatching(says)]);
    expect(existsSync(out)).toBe(false);
  });
});
