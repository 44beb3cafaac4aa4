import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ReadArticle } from '#domain/formats/draft.ts';
import { outline } from '../outline.ts';
import { parseDocument } from '../parse-document.ts';
import { pdfOf, type TestLine, type TestRule } from './testing.ts';

async function read(bytes: Uint8Array, name = 'a/Report of March.pdf'): Promise<ReadArticle> {
  const parsed = await parseDocument({ kind: 'pdf', name, bytes });
  if (!parsed.ok) throw new Error(parsed.error.message);
  const [article] = parsed.value.articles;
  if (!article) throw new Error('No article');
  return article;
}

/** Lines below each other, 12 points apart, from `y` on. */
const lines = (y: number, texts: readonly string[], rest: Partial<TestLine> = {}): TestLine[] =>
  texts.map((text, index) => ({ text, y: y + 12 * index, ...rest }));

const LONG = [
  'The convoy left the capital on Monday with food for four thousand families and reached the',
  'north of the valley two days later, where people had waited for three weeks. The road is',
  'open.',
];

const CASES: readonly {
  name: string;
  page: readonly (TestLine | TestRule)[];
  expected: readonly string[];
}[] = [
  {
    name: 'lines become paragraphs, larger ones headings',
    page: [
      { text: 'Roads of the valley', y: 60, size: 20 },
      ...lines(100, LONG),
      ...lines(150, ['A second paragraph stands apart.']),
      { text: 'Bridges', y: 190, size: 14 },
      ...lines(210, ['Two of them are closed.']),
    ],
    expected: [
      `p ${LONG.join(' ')}`,
      'p A second paragraph stands apart.',
      'h2 Bridges',
      'p Two of them are closed.',
    ],
  },
  {
    name: 'a hyphen at a line’s end goes, one that the text has elsewhere stays',
    page: lines(100, [
      'A long-term plan was agreed by the ministers of the three neighbouring coun-',
      'tries, who met in the border town for two days and spoke about the long-',
      'term needs of its people and the Al-',
      'Salam site.',
    ]),
    expected: [
      'p A long-term plan was agreed by the ministers of the three neighbouring countries, who met in the border town for two days and spoke about the long-term needs of its people and the Al-Salam site.',
    ],
  },
  {
    name: 'two columns are read one after the other',
    page: [
      { text: 'Water and bread in the towns of the eastern marsh', y: 60, size: 20 },
      ...lines(
        100,
        ['Left one has words enough to fill', 'the column that it stands in and', 'goes on'],
        { x: 60 },
      ),
      ...lines(
        100,
        ['over here, where the paragraph of', 'the left comes to its own end, as', 'it must.'],
        { x: 320 },
      ),
    ],
    expected: [
      'p Left one has words enough to fill the column that it stands in and goes on over here, where the paragraph of the left comes to its own end, as it must.',
    ],
  },
  {
    name: 'aligned cells are a table, with the lines of a cell together',
    page: [
      ...lines(80, LONG),
      ...[
        ['Site', 'Families', 'Remarks'],
        ['Old school', '320', 'Needs tents and'],
        ['Mill', '1,140', 'Nothing'],
      ].flatMap((cells, row) =>
        cells.map((text, column) => ({
          text,
          x: 60 + 120 * column,
          y: 150 + 30 * row,
          bold: row === 0,
        })),
      ),
      { text: 'a second lamp', x: 300, y: 192 },
      ...lines(250, ['After the table.']),
    ],
    expected: [
      `p ${LONG.join(' ')}`,
      '|| Site | Families | Remarks',
      '| Old school | 320 | Needs tents and a second lamp',
      '| Mill | 1,140 | Nothing',
      'p After the table.',
    ],
  },
  {
    name: 'lists with their depth and numbers',
    page: [
      ...lines(80, LONG),
      ...lines(140, ['• Tents', '• Water for the two thousand people who']),
      { text: 'came last', x: 67, y: 164 },
      { text: '– in tablets', x: 80, y: 176 },
      { text: '1. First', y: 200 },
      { text: '2. Second', y: 212 },
    ],
    expected: [
      `p ${LONG.join(' ')}`,
      '- Tents',
      '- Water for the two thousand people who came last',
      '  - in tablets',
      '1. First',
      '2. Second',
    ],
  },
  {
    name: 'bullets that stand apart make a list and no table',
    page: [
      ...lines(80, LONG),
      ...['Tents', 'Water', 'Lamps'].flatMap((text, index) => [
        { text: '•', x: 60, y: 140 + 14 * index },
        { text, x: 80, y: 140 + 14 * index },
      ]),
    ],
    expected: [`p ${LONG.join(' ')}`, '- Tents', '- Water', '- Lamps'],
  },
  {
    name: 'key figures are read each with its words',
    page: [
      { text: '12,400', x: 60, y: 80, size: 20 },
      { text: '38', x: 240, y: 80, size: 20 },
      { text: 'people in need', x: 60, y: 94 },
      { text: 'cholera cases', x: 240, y: 94 },
      ...lines(130, LONG),
    ],
    expected: ['p 12,400 people in need', 'p 38 cholera cases', `p ${LONG.join(' ')}`],
  },
  {
    name: 'cells with narrow gaps are told by their common edge',
    page: [
      ...lines(80, LONG),
      ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap((day) => [
        { text: `Day ${day}0`, x: 60, y: 140 + 14 * day },
        { text: String(day * 37), x: 98.5, y: 140 + 14 * day },
      ]),
    ],
    expected: [
      `p ${LONG.join(' ')}`,
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((day) => `| Day ${day}0 | ${day * 37}`),
    ],
  },
  {
    name: 'what a line is drawn through is struck, what is underlined is not',
    page: [
      ...lines(80, LONG),
      { text: 'Only 12 trucks came, the governor said, and more may come.', y: 130 },
      // Helvetica of ten points: the words begin at 22.8 and end at 64.5.
      { from: [83, 127], to: [124.5, 127] },
      { from: [130, 131.5], to: [180, 131.5] },
    ],
    expected: [
      `p ${LONG.join(' ')}`,
      'p Only ~~12 trucks~~ came, the governor said, and more may come. {struck=~~12 trucks~~}',
    ],
  },
  {
    name: 'raised numbers are exponents or lead to their notes',
    page: [
      ...lines(80, LONG),
      { text: 'The lake covers 140 km', y: 130 },
      { text: '2', x: 163.4, y: 126, size: 6 },
      { text: 'and rises', x: 170, y: 130 },
      { text: '4', x: 209.5, y: 126, size: 6 },
      { text: 'again.', x: 216, y: 130 },
      { text: '4', y: 700, size: 6 },
      { text: 'Water authority, weekly bulletin.', x: 64, y: 703, size: 8 },
    ],
    expected: [
      `p ${LONG.join(' ')}`,
      'p The lake covers 140 km² and rises[4] again. {note-reference=[4]}',
      '[4] Water authority, weekly bulletin.',
    ],
  },
];

test.each(CASES)('$name', async ({ page, expected }) => {
  const { parsed } = await read(pdfOf([page]));
  expect(outline(parsed.blocks)).toEqual(expected);
});

test('heads, feet and page numbers go and are told; a paragraph goes on over the page’s end', async () => {
  const page = (number: number, texts: readonly string[]) => [
    { text: 'Marsh Relief Network', y: 30, size: 8 },
    ...lines(100, texts),
    { text: `Page ${number} of 3`, y: 815, size: 8 },
  ];
  const article = await read(
    pdfOf([
      page(1, [...LONG.slice(0, 2)]),
      page(2, ['open again, and the trucks', '']),
      page(3, ['They came back at night.']),
    ]),
  );
  expect(article.parsed.blocks.map(({ text, page: at }) => [at, text])).toEqual([
    [1, `${LONG.slice(0, 2).join(' ')} open again, and the trucks`],
    [3, 'They came back at night.'],
  ]);
  expect(article.account.leftOut.map(({ what, opening }) => [what, opening])).toEqual([
    ['running head or foot', 'Marsh Relief Network'],
    ['page number', 'Page 1 of 3'],
  ]);
});

test('the rows of profiles, one page a site, are text though they differ in their numbers only', async () => {
  const page = (site: number, people: number) => [
    { text: `Weekly profiles, ${site + 11}`, y: 30, size: 8 },
    ...lines(100, [`People in this site: ${people}`, '', ...LONG.slice(0, 2)]),
  ];
  const { parsed } = await read(pdfOf([page(1, 412), page(2, 1930), page(3, 288)]));
  const text = parsed.blocks.map((block) => block.text).join(' ');
  for (const people of [412, 1930, 288]) expect(text).toContain(`this site: ${people}`);
  expect(text).not.toContain('Weekly profiles');
});

describe('the source', () => {
  const page = [{ text: 'A heading of its own', y: 60, size: 20 }, ...lines(100, LONG)];
  test('a program’s title gives way to the heading, a date of making to none in the text', async () => {
    const info = {
      Title: 'Microsoft Word - Document1',
      Author: 'Amal Haddad',
      CreationDate: 'D:20260314093000Z',
    };
    const { parsed } = await read(pdfOf([page], info));
    expect(parsed.source).toMatchObject({
      title: 'A heading of its own',
      byline: 'Amal Haddad',
      published: '2026-03-14',
    });
  });

  test('a stated date counts more than that of making', async () => {
    const dated = [{ text: 'Weekly report, 7 March 2026', y: 60, size: 20 }, ...lines(100, LONG)];
    const { parsed } = await read(pdfOf([dated], { CreationDate: 'D:20260314093000Z' }));
    expect(parsed.source.published).toBe('2026-03-07');
  });
});

test('a PDF without text is kept, bears its file’s name and says so', async () => {
  const { parsed, account } = await read(pdfOf([[{ from: [10, 10], to: [400, 10] }]]));
  expect(parsed).toMatchObject({
    blocks: [],
    source: { title: 'Report of March' },
    language: null,
  });
  expect(account.remarks).toEqual([
    'Its one page has no text: it is a picture or a scan, which Fieldbrief can’t read.',
  ]);
});

test('pages without text among others are told', async () => {
  const { account } = await read(pdfOf([lines(100, LONG), [], lines(100, ['Here again.'])]));
  expect(account.remarks).toEqual([
    'Page 2 has no text: it is empty, or a picture that can’t be read.',
  ]);
});

test('fields with their values and words written on the page are text, comments stand behind it', async () => {
  const field = (top: number, entries: string) => ({
    annotation: `/Subtype /Widget /F 4 ${entries}`,
    box: [160, top, 400, top + 14] as const,
  });
  const page = [
    { text: 'Site:', y: 100 },
    field(90, '/FT /Tx /T (site) /V (Kosti camp)'),
    { text: 'Water point works', y: 130 },
    field(120, '/FT /Btn /T (works) /V /Yes /AS /Yes /AP <</N <</Yes null /Off null>>>>'),
    { text: 'Latrines', y: 160 },
    field(150, '/FT /Tx /T (hidden) /V (secret) /F 2'),
    { annotation: '/Subtype /FreeText /F 4 /Contents (Not seen by us.)', box: [60, 200, 300, 214] },
    {
      annotation:
        '/Subtype /Text /F 4 /T (Amal) /M (D:20261123090000Z) /Contents (Who counted these?)',
      box: [500, 90, 510, 100],
    },
  ] as const;
  const { parsed, account } = await read(pdfOf([page]));
  expect(outline(parsed.blocks)).toEqual([
    'p Site: Kosti camp',
    'p Water point works ☒',
    'p Latrines',
    'p Not seen by us.',
    '[c1] Comment by Amal, 2026-11-23: Who counted these?',
  ]);
  expect(account.remarks).toContain('It has a comment, which stands behind the text.');
});

test('pages of one line each keep it, though it looks like a running head', async () => {
  const { parsed } = await read(
    pdfOf([1, 2, 3].map((page) => lines(60, [`Camp list, page ${page}`]))),
  );
  expect(parsed.blocks.map(({ text }) => text).join(' ')).toBe(
    'Camp list, page 1 Camp list, page 2 Camp list, page 3',
  );
});

test('a page whose font names no letters is told', async () => {
  const { account } = await read(
    pdfOf([
      lines(100, LONG),
      lines(
        100,
        Array.from({ length: 6 }, () => '!$ % & ( ) * + % ! $ & ( ) % * & ! + % & 3 a %'),
      ),
    ]),
  );
  expect(account.remarks.join()).toContain(
    'Page 2 has a font that does not say which letters it draws',
  );
});

test('what is no PDF but says so is refused', async () => {
  const bytes = new TextEncoder().encode('%PDF-1.7\nnothing of the kind');
  expect(await parseDocument({ kind: 'pdf', name: 'x.pdf', bytes })).toMatchObject({
    ok: false,
    error: { code: 'damaged-pdf' },
  });
});

const STICK = join(import.meta.dirname, '../../../../shared/data/stick');
interface Expected {
  readonly path: string;
  readonly title: string | null;
  readonly titleAlso?: readonly string[];
  readonly published: string | null;
  readonly language: string | null;
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
}
const PDFS = existsSync(STICK)
  ? readFileSync(join(STICK, 'expected.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Expected)
      .filter(({ path }) => path.endsWith('.pdf'))
  : [];
if (PDFS.length === 0) console.warn('The shared stick is not here: its PDFs are not tested.');

test.each(PDFS)('$path', async ({ path, must, mustNot, title, titleAlso, published, language }) => {
  const { parsed } = await read(new Uint8Array(readFileSync(join(STICK, path))), path);
  const { source, blocks } = parsed;
  const text = [source.title, ...blocks.map((block) => block.text.replaceAll('\t', ' '))].join(' ');
  let from = 0;
  for (const piece of must) {
    const at = text.indexOf(piece, from);
    expect(at, piece).toBeGreaterThanOrEqual(0);
    from = at;
  }
  for (const piece of mustNot) expect(text).not.toContain(piece);
  if (title !== null) expect([title, ...(titleAlso ?? [])]).toContain(source.title);
  if (published !== null) expect(source.published).toBe(published);
  expect(parsed.language).toBe(language);
});
