import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { outline } from '../outline.ts';
import { parseDocument } from '../parse-document.ts';

const names = ['office', 'text', 'table', 'style', 'drawing', 'meta'];
const NAME_SPACES = [
  ...names.map(
    (name) =>
      `xmlns:${name === 'drawing' ? 'draw' : name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  ),
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

const odtOf = (text: string, styles = '', more: Record<string, Uint8Array> = {}) =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content ${NAME_SPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ),
    ...more,
  });

async function read(bytes: Uint8Array) {
  const parsed = await parseDocument({ kind: 'odt', name: 'x/A note.odt', bytes });
  if (!parsed.ok) throw new Error(parsed.error.message);
  const [article] = parsed.value.articles;
  if (!article) throw new Error('No article');
  return article;
}

const STYLES =
  '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="S" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="P" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style><text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style><text:list-style style:name="L"><text:list-level-style-bullet text:level="1"/></text:list-style>';
const p = (text: string) => `<text:p>${text}</text:p>`;
const item = (inside: string) => `<text:list-item>${inside}</text:list-item>`;
const cell = (text: string) => `<table:table-cell>${p(text)}</table:table-cell>`;

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'headings and looks',
    `<text:h text:outline-level="1">One</text:h>${p('Some <text:span text:style-name="B">bold</text:span> and <text:span text:style-name="S">12</text:span> km<text:span text:style-name="P">2</text:span>,<text:s text:c="3"/>see <text:a xlink:href="https://a.example/">this</text:a>.')}<text:h text:outline-level="2">Two</text:h>${p('More.')}`,
    [
      'p Some bold and ~~12~~ km², see this. {strong=bold, struck=~~12~~, link=this}',
      'h2 Two',
      'p More.',
    ],
  ],
  [
    'lists',
    `${p('Needs.')}<text:list text:style-name="L">${item(p('Tents'))}</text:list><text:list text:style-name="N">${item(p('First'))}${item(`${p('Second')}<text:list>${item(p('Letter'))}</text:list>`)}</text:list>`,
    ['p Needs.', '- Tents', '1. First', '2. Second', '  - a) Letter'],
  ],
  [
    'tables',
    `${p('Before.')}<table:table><table:table-header-rows><table:table-row>${cell('Site')}${cell('People')}</table:table-row></table:table-header-rows><table:table-row>${cell('Mill')}${cell('1,140')}</table:table-row></table:table>${p('After.')}`,
    ['p Before.', '|| Site | People', '| Mill | 1,140', 'p After.'],
  ],
  [
    'notes',
    p(
      'One<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Water authority.</text:p></text:note-body></text:note> two.',
    ),
    ['p One[1] two. {note-reference=[1]}', '[1] Water authority.'],
  ],
];

test.each(CASES)('%s', async (_, text, expected) => {
  expect(outline((await read(odtOf(text, STYLES))).parsed.blocks)).toEqual(expected);
});

test('both sides of tracked changes are kept, comments stand behind the text', async () => {
  const change = (id: string, kind: string, inside = '') =>
    `<text:changed-region text:id="${id}"><text:${kind}><office:change-info><dc:creator>Amal</dc:creator></office:change-info>${inside}</text:${kind}></text:changed-region>`;
  const { parsed, account } = await read(
    odtOf(
      `<text:tracked-changes>${change('d', 'deletion', p('12'))}${change('i', 'insertion')}</text:tracked-changes>${p('Some <text:change text:change-id="d"/><text:change-start text:change-id="i"/>15<text:change-end text:change-id="i"/> <office:annotation office:name="a"><dc:creator>Omar</dc:creator><dc:date>2026-03-14T10:00:00</dc:date><text:p>Who?</text:p></office:annotation>trucks<office:annotation-end office:name="a"/>.')}`,
    ),
  );
  expect(outline(parsed.blocks)).toEqual([
    'p Some ~~12~~15 trucks. {struck=~~12~~, inserted=15}',
    '[c1] Comment by Omar, 2026-03-14 on “trucks”: Who?',
  ]);
  expect(account.remarks[0]).toContain('tracked changes by Amal');
});

test('pictures with their description', async () => {
  const picture = new Uint8Array(Buffer.from('\x89PNG\r\n\x1a\nx', 'latin1'));
  const frame =
    '<draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:desc>Boats</svg:desc></draw:frame>';
  const { parsed, pictures } = await read(
    odtOf(p('Before.') + p(frame), '', { 'Pictures/a.png': picture }),
  );
  expect(outline(parsed.blocks)).toEqual(['p Before.', 'picture Boats']);
  expect(pictures).toHaveLength(1);
});

test('a locked one is kept without text and says so', async () => {
  const manifest =
    '<manifest><file-entry full-path="content.xml"><encryption-data/></file-entry></manifest>';
  const { parsed, account } = await read(
    odtOf(p('x'), '', { 'META-INF/manifest.xml': strToU8(manifest) }),
  );
  expect(parsed).toMatchObject({ blocks: [], source: { title: 'A note' } });
  expect(account.remarks[0]).toMatch(/^It is locked with a password/);
});
