import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { decode } from '../../intake/decode.ts';
import { outline } from '../outline.ts';
import { parseDocument } from '../parse-document.ts';

const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:';
const SPACES = ['office', 'table', 'text', 'style']
  .map((name) => `xmlns:${name}="${OFFICE}${name}:1.0"`)
  .concat(
    `xmlns:draw="${OFFICE}drawing:1.0"`,
    `xmlns:svg="${OFFICE}svg-compatible:1.0"`,
    'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"',
  )
  .join(' ');
const PNG = new Uint8Array(Buffer.from('\x89PNG\r\n\x1a\nx', 'latin1'));
const MIME = 'application/vnd.oasis.opendocument.spreadsheet';

const fileOf = (body: string, styles = '') =>
  zipSync({
    mimetype: [strToU8(MIME), { level: 0 }],
    'content.xml': strToU8(
      `<office:document-content ${SPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body>${body}</office:body></office:document-content>`,
    ),
    'Pictures/a.png': PNG,
    'META-INF/manifest.xml': strToU8('<manifest/>'),
  });
const book = (tables: string, styles = '') =>
  fileOf(`<office:spreadsheet>${tables}</office:spreadsheet>`, styles);
const cell = (text: string, attributes = '', more = '') =>
  `<table:table-cell ${attributes} office:value-type="string"><text:p>${text}</text:p>${more}</table:table-cell>`;
const row = (cells: string, attributes = '') =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;
const sheet = (name: string, rows: string, attributes = '') =>
  `<table:table table:name="${name}" ${attributes}>${rows}</table:table>`;

async function read(bytes: Uint8Array, whole = false) {
  const raw = decode(bytes, 'in/sites.ods');
  if (!raw.ok) throw new Error(raw.error.message);
  expect(raw.value.kind).toBe('workbook');
  const parsed = await parseDocument(raw.value, { whole });
  if (!parsed.ok) throw new Error(parsed.error.message);
  const [article] = parsed.value.articles;
  if (!article) throw new Error('No article');
  return article;
}

const EDGE = `<table:table-cell table:number-columns-repeated="16000"/>`;

test('cells are read as they are shown, and the emptiness around them is not', async () => {
  const { parsed } = await read(
    book(
      sheet(
        'Sites',
        [
          row(
            `${cell('Families by site', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${EDGE}`,
          ),
          `<table:table-header-rows>${row(cell('Site') + cell('Families') + cell('Share'))}</table:table-header-rows>`,
          row(
            `${cell('Tambo')}<table:table-cell office:value-type="float" office:value="1200"><text:p>1,200</text:p></table:table-cell>${cell('12<text:s text:c="1"/>%')}`,
          ),
          `<table:table-row-group>${row(`${cell('Kessa')}<table:table-cell office:value-type="float" office:value="90"/>${EDGE}`)}</table:table-row-group>`,
          row(cell('same', 'table:number-columns-repeated="2"'), 'table:number-rows-repeated="2"'),
          row(EDGE, 'table:number-rows-repeated="1048570"'),
        ].join(''),
      ),
    ),
  );
  expect(parsed.source.title).toBe('sites');
  expect(parsed.blocks.map(({ text }) => text)).toEqual([
    'Families by site',
    'Site\tFamilies\tShare',
    'Tambo\t1,200\t12 %',
    'Kessa\t90\t',
    'same\tsame\t',
    'same\tsame\t',
  ]);
});

test('each sheet bears its name; what lies over cells and is noted on them is kept', async () => {
  const note =
    '<office:annotation><dc:creator>Ruth</dc:creator><dc:date>2026-10-27T09:00:00</dc:date><text:p>A guess</text:p></office:annotation>';
  const shapes =
    '<table:shapes><draw:frame><svg:title>The ford</svg:title><draw:image xlink:href="Pictures/a.png"/></draw:frame><draw:frame><draw:text-box><text:p>Counted by boat</text:p></draw:text-box></draw:frame></table:shapes>';
  const { parsed, pictures, account } = await read(
    book(
      sheet('North', shapes + row(cell('Tambo') + cell('90', '', note))) +
        sheet('South', row(cell('Kessa') + cell('7'))),
    ),
  );
  expect(outline(parsed.blocks)).toEqual([
    'h2 North',
    expect.stringContaining('Tambo'),
    'picture The ford',
    'p Counted by boat',
    'h2 South',
    expect.stringContaining('Kessa'),
    expect.stringContaining('Comment by Ruth, 2026-10-27 on “North, B1”: A guess'),
  ]);
  expect(pictures).toHaveLength(1);
  expect(account.remarks).toContain('It has a comment on a cell, which stands behind it.');
});

test('hidden sheets are told and come with the whole; hidden rows are read and told', async () => {
  const bytes = book(
    sheet(
      'People',
      row(cell('Tambo') + cell('9')) + row(cell('Kessa') + cell('7'), 'table:visibility="filter"'),
    ) + sheet('Keys', row(cell('secret') + cell('1')), 'table:style-name="ta2"'),
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>',
  );
  const { parsed, account } = await read(bytes);
  expect(parsed.blocks.map(({ text }) => text)).toEqual(['People', 'Tambo\t9', 'Kessa\t7']);
  expect(account.leftOut.map(({ what }) => what)).toEqual(['hidden sheet']);
  expect(account.remarks).toEqual(['A row of the sheet “People” is hidden in it; it was read.']);
  expect((await read(bytes, true)).parsed.blocks.map(({ text }) => text)).toContain('secret\t1');
});

test('a cell that stands there a billion times ends the reading, and says so', async () => {
  const { parsed, account } = await read(
    book(
      sheet(
        'Bomb',
        row(
          cell('x', 'table:number-columns-repeated="16000"'),
          'table:number-rows-repeated="1000000"',
        ),
      ),
    ),
  );
  expect(parsed.blocks.length).toBeLessThan(1_000);
  expect(account.remarks.join(' ')).toMatch(/is too large: only its first/);
  expect(account.remarks.join(' ')).toMatch(/beyond its first 1,024 columns/);
});

test('a presentation is refused with what to do about it', async () => {
  const bytes = fileOf('<office:presentation/>');
  expect(await parseDocument({ kind: 'odt', name: 'a.odt', bytes })).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('save it as PDF') },
  });
});
