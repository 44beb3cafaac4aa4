import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BriefSource } from '#domain/brief/document.ts';
import { bibtex, cslJson, ris } from './references.ts';

interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

interface CslItem {
  readonly type: string;
  readonly author?: readonly (string | CslName)[];
  /** What it calls the authors of a news story in RIS. */
  readonly reporter?: readonly (string | CslName)[];
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL: string;
}

/** Whichever fields a program keeps a name in. */
const nameOf = (name: string | CslName): string =>
  typeof name === 'string'
    ? name
    : [name.family, name.given, name.literal].filter(Boolean).join(', ');

/** A program of others; it comes without types. */
function readByCitationJs(text: string): readonly CslItem[] {
  const require = createRequire(import.meta.url);
  require('@citation-js/plugin-bibtex');
  require('@citation-js/plugin-ris');
  const { Cite } = require('@citation-js/core') as {
    Cite: new (data: string) => { readonly data: readonly CslItem[] };
  };
  return new Cite(text).data;
}

const pandoc = existsSync('/usr/bin/pandoc');

const source = (change: Partial<BriefSource> = {}): BriefSource => ({
  number: 1,
  article: 'a1',
  title: 'River cuts road',
  publisher: 'Meridian Wire',
  byline: 'Tomas Brandel and Leila Akhoun',
  published: '2031-03-04',
  retrieved: '2031-03-05',
  url: 'https://wire.example/a_b?x=1&y=2',
  sha256: 'ab'.repeat(32),
  ...change,
});

test('CSL-JSON names people, days and the revision', () => {
  expect(JSON.parse(cslJson([source()]))).toEqual([
    {
      id: 'fb-abababababab',
      type: 'article-newspaper',
      title: 'River cuts road',
      'container-title': 'Meridian Wire',
      author: [
        { family: 'Brandel', given: 'Tomas' },
        { family: 'Akhoun', given: 'Leila' },
      ],
      issued: { 'date-parts': [[2031, 3, 4]] },
      accessed: { 'date-parts': [[2031, 3, 5]] },
      URL: 'https://wire.example/a_b?x=1&y=2',
      note: `SHA-256 ${'ab'.repeat(32)}`,
    },
  ]);
});

test('RIS has a type first, an end last, and an author a line', () => {
  const lines = ris([source({ publisher: null })])
    .trimEnd()
    .split('\r\n');
  expect(lines[0]).toBe('TY  - NEWS');
  expect(lines.at(-1)).toMatch(/^ER {2}-/);
  expect(lines.filter((line) => line.startsWith('AU'))).toHaveLength(2);
  expect(lines.some((line) => line.startsWith('T2'))).toBe(false);
});

test('BibTeX writes out what TeX would read', () => {
  const entry = bibtex([source({ title: '100 % {sure} & $5_000 \\ ~^#' })]);
  expect(entry).toContain(
    'title = {{100 \\% \\textbraceleft{}sure\\textbraceright{} \\& \\$5\\_000 \\textbackslash{} \\textasciitilde{}\\textasciicircum{}\\#}}',
  );
});

const REPORT = source({
  title: 'Ilma Valley Floods: Situation Report No. 12',
  publisher: 'OCHA and partners',
  byline: 'Marrow, Ilena; Logistics Cluster',
  url: 'https://wire.example/a_b%20c?x=1&y={2}#top',
  sha256: 'cd'.repeat(32),
});
const BOTH = [source({ title: 'Bread & {water}: 5 % more, $2_000' }), REPORT];

describe.each([
  ['BibTeX', bibtex],
  ['RIS', ris],
  ['CSL-JSON', cslJson],
])('%s read back by another program', (_, write) => {
  test('names, days, addresses and kinds are what they were', () => {
    const [story, report] = readByCitationJs(write(BOTH));
    expect(story).toMatchObject({
      title: 'Bread & {water}: 5 % more, $2_000',
      URL: 'https://wire.example/a_b?x=1&y=2',
    });
    expect(story?.type).toMatch(/^article-/);
    expect((story?.author ?? story?.reporter ?? []).map(nameOf)).toEqual([
      'Brandel, Tomas',
      'Akhoun, Leila',
    ]);
    expect(story?.issued['date-parts'][0]?.[0]).toBe(2031);
    expect(report).toMatchObject({ type: 'report', publisher: 'OCHA and partners' });
    expect((report?.author ?? []).map(nameOf)).toEqual(['Marrow, Ilena', 'Logistics Cluster']);
    expect(decodeURI(String(report?.URL))).toBe('https://wire.example/a_b c?x=1&y={2}#top');
  });
});

/** Older ones read no RIS. */
const READ_BY_PANDOC = new Set(
  pandoc
    ? spawnSync('/usr/bin/pandoc', ['--list-input-formats'], { encoding: 'utf8' }).stdout.split(
        '\n',
      )
    : [],
);

test.each([
  ['bibtex', bibtex],
  ['csljson', cslJson],
  ['ris', ris],
])('pandoc reads %s', (format, write) => {
  if (!READ_BY_PANDOC.has(format)) {
    console.warn(`No pandoc here reads ${format}: not tried.`);
    return;
  }
  const run = spawnSync('/usr/bin/pandoc', ['-f', format, '-t', 'csljson'], {
    input: write(BOTH),
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  const items = JSON.parse(run.stdout) as CslItem[];
  expect(items.map(({ type }) => type).sort()).toEqual(['article-newspaper', 'report']);
  const report = items.find(({ type }) => type === 'report');
  expect(JSON.stringify(report?.author)).toMatch(/"family":"Marrow".*Logistics Cluster/);
  expect(items.map(({ URL }) => URL)).toContain('https://wire.example/a_b?x=1&y=2');
});

/** Braces that stand for themselves are behind a backslash; the others must pair. */
const isBalanced = (text: string): boolean => {
  let depth = 0;
  for (const [brace] of text.replace(/\\[{}]/g, '').matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
};

test('no title, name or publisher breaks a record', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('\\', '{', '}', '\r', '\n', 'ER  - ', '@', '"', 'x', 'و', '%'),
  });
  fc.assert(
    fc.property(hostile, hostile, hostile, (title, byline, publisher) => {
      const sources = [source({ title, byline, publisher }), source()];
      expect(JSON.parse(cslJson(sources))).toMatchObject([{ title }, {}]);
      const records = ris(sources).split('\r\n');
      expect(records.filter((line) => line.startsWith('ER  -'))).toHaveLength(2);
      expect(records.every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
      expect(isBalanced(bibtex(sources))).toBe(true);
    }),
  );
});
