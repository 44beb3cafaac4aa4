import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ArticleDraft } from '#domain/formats/draft.ts';
import { parseCsv } from './parse-csv.ts';
import { parseWorkbook } from './parse-workbook.ts';
import { shownNumber } from './shown-value.ts';

/** One line a block: "|| head", "| row", "h2 heading", "p paragraph". */
const outline = ({ blocks }: ArticleDraft): string[] =>
  blocks.map((block) => {
    if (block.kind === 'rule') return '---';
    const text = block.text.replaceAll('\t', ' | ');
    if (block.kind === 'table-row') return `${block.header ? '||' : '|'} ${text}`;
    return `${block.kind === 'heading' ? 'h' : 'p'} ${text}`;
  });

const csv = (text: string, name = 'in/sites.csv') => parseCsv(text, {}, name);

const TABLES: readonly (readonly [string, string, readonly string[]])[] = [
  ['commas', 'place,dead\nKosti,4\n', ['|| place | dead', '| Kosti | 4']],
  [
    'semicolons and decimal commas',
    'place;rate\nKosti;3,5\nRabak;2,1',
    ['|| place | rate', '| Kosti | 3,5', '| Rabak | 2,1'],
  ],
  ['tabs', 'place\tnote\nKosti\ta, b; c', ['|| place | note', '| Kosti | a, b; c']],
  ['a sign that the file names', 'sep=|\nplace|dead\nKosti|4', ['|| place | dead', '| Kosti | 4']],
  ['quotations', 'place,note\nKosti,"a, ""b""\nc"', ['|| place | note', '| Kosti | a, "b" c']],
  [
    'tags under the head',
    'place,people\n#adm1+name,#affected\nKosti,4',
    ['|| place | people', '|| #adm1+name | #affected', '| Kosti | 4'],
  ],
  ['no head', 'Kosti,4\nRabak,5', ['| Kosti | 4', '| Rabak | 5']],
  ['years as heads', 'place,2025,2026\nKosti,4,5', ['|| place | 2025 | 2026', '| Kosti | 4 | 5']],
  [
    'a title above, empty rows and columns',
    'Cases by place,,\n,,\nplace,,dead\nKosti,,4',
    ['p Cases by place', '|| place | dead', '| Kosti | 4'],
  ],
  [
    'rows of unlike length',
    'place,dead,hurt\nKosti,4',
    ['|| place | dead | hurt', '| Kosti | 4 | '],
  ],
  ['one column', 'name\nAmal\nTarig', ['|| name', '| Amal', '| Tarig']],
];

test.each(TABLES)('%s', (_, text, expected) => {
  expect(outline(csv(text))).toEqual(expected);
});

test('what a head makes of short rows counts: a table without room ends there, and says so', () => {
  const { blocks, remarks } = csv(`${'a,'.repeat(1_000)}\n${'1\n'.repeat(500)}`);
  expect(blocks.length).toBeLessThan(400);
  expect(remarks).toEqual([`It is too large: only its first ${blocks.length} rows were read.`]);
});

test('commas behind the last column take no room', () => {
  const { blocks, remarks } = csv(`a,b${','.repeat(16_000)}\n${'1,2\n'.repeat(400)}`);
  expect([blocks.length, remarks]).toEqual([401, []]);
});

test('the table bears its file’s name, and says what was assumed of it', () => {
  expect(csv('a,b\nc,d').hints.title).toBe('sites');
  expect(csv('a,b\nc,d').remarks).toEqual([]);
  expect(csv('a;b\nc;1,5').remarks).toHaveLength(2);
});

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const row = (number: number, cells: string, more = '') =>
  `<row r="${number}"${more}>${cells}</row>`;
const sheet = (...rows: string[]) =>
  strToU8(
    `<?xml version="1.0"?><worksheet ${NS}><sheetData>${rows.join('')}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`,
  );

function workbook(
  sheets: Record<string, Uint8Array>,
  { hidden = '', from1904 = false, text = '' } = {},
  more: Record<string, Uint8Array> = {},
) {
  const names = Object.keys(sheets);
  const listed = names.map(
    (name, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${name === hidden ? ' state="hidden"' : ''} r:id="r${index}"/>`,
  );
  const targets = names.map(
    (_, index) => `<Relationship Id="r${index}" Target="worksheets/sheet${index}.xml"/>`,
  );
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook ${NS}><workbookPr date1904="${from1904}"/><sheets>${listed.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${targets.join('')}</Relationships>`),
    'xl/sharedStrings.xml': strToU8(
      `<sst ${NS}><si><t>place</t></si><si><r><t>de</t></r><r><t>ad</t></r><rPh><t>x</t></rPh></si><si><t>${text}</t></si></sst>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="#,##0\\ &quot;SDG&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ),
    ...Object.fromEntries(
      names.map((name, index) => [
        `xl/worksheets/sheet${index}.xml`,
        sheets[name] ?? new Uint8Array(),
      ]),
    ),
    ...more,
  });
}

function read(bytes: Uint8Array, whole = false): ArticleDraft {
  const parsed = parseWorkbook(bytes, 'in/sites.xlsx', { whole });
  if (!parsed.ok) throw new Error(parsed.error.message);
  const [article] = parsed.value.articles;
  if (!article) throw new Error('No article');
  return article;
}

const HEAD = row(
  1,
  '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>day</t></is></c>',
);

test('cells are as they are shown: texts, formulas, shares, amounts, days', () => {
  const one = sheet(
    HEAD,
    row(
      2,
      '<c r="A2" t="str"><f>A1&amp;"x"</f><v>Kosti &amp; x</v></c><c r="B2" s="2"><v>0.256</v></c><c r="D2" s="1"><v>46350</v></c>',
    ),
    row(
      4,
      '<c r="A4" t="b"><v>1</v></c><c r="B4" s="3"><v>50000</v></c><c r="D4" t="e"><v>#N/A</v></c>',
      ' hidden="1"',
    ),
    row(5, '<c r="A5"><v>0.30000000000000004</v></c><c r="B5"><v>-1.5E-3</v></c>'),
  );
  const article = read(workbook({ One: one }));
  expect(outline(article)).toEqual([
    '|| place | dead | day',
    '| Kosti & x | 25.60% | 2026-11-24',
    '| TRUE | 50,000 SDG | #N/A',
    '| 0.3 | -0.0015 | ',
  ]);
  expect(article.hints.title).toBe('sites');
  expect(article.remarks).toHaveLength(1);
});

test('days may be counted from 1904', () => {
  const days = sheet(row(1, '<c r="A1" s="1"><v>44888</v></c>'));
  expect(outline(read(workbook({ One: days }, { from1904: true })))).toEqual(['| 2026-11-24']);
});

test('several sheets stand under their names; a hidden one is told, and comes with the whole', () => {
  const cell = (text: string) =>
    sheet(row(1, `<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`));
  const bytes = workbook(
    { North: cell('one'), Secret: cell('two'), South: cell('three') },
    { hidden: 'Secret' },
  );
  expect(outline(read(bytes))).toEqual(['h North', '| one', 'h South', '| three']);
  expect(read(bytes).leftOut).toMatchObject([{ what: 'hidden sheet', opening: 'Secret: two' }]);
  expect(outline(read(bytes, true))).toContain('| two');
});

test('a text that many cells share is read as far as its file may grow; later sheets are told', () => {
  const shared = `<c t="s"><v>2</v></c>`.repeat(10);
  const many = sheet(...Array.from({ length: 400 }, (_, at) => row(at + 1, shared)));
  const bytes = workbook({ Long: many, Next: sheet(HEAD) }, { text: 'word '.repeat(2_000) });
  const { blocks, remarks = [] } = read(bytes);
  expect(blocks.length).toBeLessThan(50);
  expect(remarks).toEqual([
    `The sheet “Long” is too large: only its first ${blocks.length - 1} rows were read.`,
    'The sheet “Next” was not read: the workbook is too large.',
  ]);
});

test('cells far to the right are told', () => {
  const far = sheet(row(1, '<c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c><c r="XFC1"/>'));
  expect(read(workbook({ One: far })).remarks).toEqual([
    'The sheet “One” has 1 cell beyond its first 1,024 columns, which was not read.',
  ]);
});

const XDR =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const anchor = (row: number, inside: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>${row}</xdr:row></xdr:from>${inside}</xdr:twoCellAnchor>`;

test('text boxes and pictures stand behind the cells, comments behind all', () => {
  const cells = sheet(row(1, '<c r="A1"><v>4</v></c><c r="B1"><f>SUM(A1:A9)</f></c>'));
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`;
  const relations = (inside: string) => strToU8(`<Relationships>${inside}</Relationships>`);
  const bytes = workbook(
    { One: cells },
    {},
    {
      'xl/worksheets/_rels/sheet0.xml.rels': relations(
        relation('d', 'drawing', '../drawings/drawing1.xml') +
          relation('c', 'comments', '../comments1.xml') +
          relation('t', 'threadedComment', '../threadedComments/threadedComment1.xml'),
      ),
      'xl/drawings/drawing1.xml': strToU8(
        `<xdr:wsDr ${XDR}>${anchor(9, '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" descr="A map"/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="p"/></xdr:blipFill></xdr:pic>')}${anchor(2, '<xdr:grpSp><xdr:sp><xdr:txBody><a:p><a:r><a:t>Arrivals </a:t></a:r><a:r><a:t>doubled.</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:grpSp>')}</xdr:wsDr>`,
      ),
      'xl/drawings/_rels/drawing1.xml.rels': relations(relation('p', 'image', '../media/i.png')),
      'xl/media/i.png': strToU8('x'),
      'xl/comments1.xml': strToU8(
        `<comments ${NS}><authors><author>Amal</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>Amal:</t></r><r><t> Counted twice</t></r></text></comment><comment ref="B1" authorId="0"><text><t>[Threaded comment] Your version of Excel</t></text></comment></commentList></comments>`,
      ),
      'xl/threadedComments/threadedComment1.xml': strToU8(
        '<ThreadedComments><threadedComment ref="B1" dT="2026-05-12T10:00:00.00" personId="{1}"><text>Which week?</text></threadedComment></ThreadedComments>',
      ),
      'xl/persons/person.xml': strToU8(
        '<personList><person displayName="Omar" id="{1}"/></personList>',
      ),
    },
  );
  const article = read(bytes);
  expect(outline(article)).toEqual([
    '| 4',
    'p Arrivals doubled.',
    'p ',
    'p Comment by Amal on “A1”: Counted twice',
    'p Comment by Omar, 2026-05-12 on “B1”: Which week?',
  ]);
  expect(article.resources?.map(({ name }) => name)).toEqual(['xl/media/i.png']);
  expect(article.remarks).toEqual([
    'The sheet “One” has a formula without a result: open the file in Excel or LibreOffice, save it and import that.',
    'It has 2 comments on cells, which stand behind it.',
  ]);
});

test('a workbook without sheets is damaged', () => {
  expect(
    parseWorkbook(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'a.xlsx', {}),
  ).toMatchObject({ ok: false });
});

const SHOWN: readonly (readonly [number, string | number, string])[] = [
  [1234567.891, 4, '1,234,567.89'],
  [-12, 37, '(12)'],
  [0.5, 20, '12:00'],
  [46350.75, 22, '2026-11-24 18:00'],
  [46350, 'dd/mm/yyyy', '24/11/2026'],
  [46350, '[$-401]d mmmm yyyy', '24 نوفمبر 2026'],
  [46350, 30, '2026-11-24'],
  [1.5, '[h]:mm', '36:00'],
  [3, '"bad', '3'],
  [12, 'x'.repeat(10_000), '12'],
  [-1, 'yyyy', '-1'],
  [1e21, 0, '1E+21'],
];

test.each(SHOWN)('%d in %s is shown as %s', (value, style, expected) => {
  expect(shownNumber(value, style, false)).toBe(expected);
});
