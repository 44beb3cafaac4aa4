import { expect, test } from 'vitest';
import type { ReadArticle } from '#domain/formats/draft.ts';
import { outline } from '../outline.ts';
import { parseDocument } from '../parse-document.ts';
import { docxOf, p, t } from './testing.ts';

async function read(bytes: Uint8Array): Promise<ReadArticle> {
  const parsed = await parseDocument({ kind: 'docx', name: 'a/b.docx', bytes });
  if (!parsed.ok) throw new Error(parsed.error.message);
  const [article] = parsed.value.articles;
  if (!article) throw new Error('No article');
  return article;
}

const STYLES =
  '<w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Mine"><w:name w:val="My head"/><w:basedOn w:val="H1"/></w:style><w:style w:styleId="H2"><w:name w:val="Heading 2"/></w:style><w:style w:styleId="Cap"><w:name w:val="caption"/></w:style><w:style w:styleId="Q"><w:name w:val="Intense Quote"/></w:style>';
const level = (ilvl: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet', '•')}${level(1, 'bullet', '–')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>`;
const item = (text: string, id: number, depth = 0) =>
  p(t(text), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`);
const style = (name: string) => `<w:pStyle w:val="${name}"/>`;
const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${p(t(text))}</w:tc>`;

const CASES: readonly {
  name: string;
  body: string;
  parts?: Record<string, string>;
  expected: readonly string[];
}[] = [
  {
    name: 'headings by their styles, and by styles made of those',
    body:
      p(t('First'), style('H1')) +
      p(t('Text.')) +
      p(t('Second'), style('Mine')) +
      p(t('More.')) +
      p(t('Third'), style('H2')),
    expected: ['p Text.', 'h1 Second', 'p More.', 'h2 Third'],
  },
  {
    name: 'lists with their numbers and depths',
    body: [
      p(t('Needs are these.')),
      item('Tents', 1),
      item('Water', 1),
      item('Tablets', 1, 1),
      item('First', 2),
      item('Letter', 2, 1),
      item('Second', 2),
      p(t('Another list.')),
      item('Anew', 3),
    ].join(''),
    expected: [
      'p Needs are these.',
      '- Tents',
      '- Water',
      '  - Tablets',
      '1. First',
      '  - a) Letter',
      '2. Second',
      'p Another list.',
      '1. Anew',
    ],
  },
  {
    name: 'tables with their head, merged cells leave empty ones',
    body:
      p(t('A table.')) +
      `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Site')}${cell('People', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('Mill', '<w:vMerge w:val="restart"/>')}${cell('1,140')}${cell('in tents')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('320')}${cell('in rooms')}</w:tr></w:tbl>` +
      p(t('Table 1: Displaced people'), style('Cap')) +
      p(t('“We wait.”'), style('Q')),
    expected: [
      'p A table.',
      '|| Site | People | ',
      '| Mill | 1,140 | in tents',
      '|  | 320 | in rooms',
      'caption Table 1: Displaced people',
      'quotation “We wait.”',
    ],
  },
  {
    name: 'a table that lays out the page is read as text',
    body:
      p(t('Before.')) +
      `<w:tbl><w:tr>${`<w:tc>${p(t('Left head'), style('H2'))}${p(t('Left text.'))}</w:tc>`}${cell('Right text.')}</w:tr></w:tbl>`,
    expected: ['p Before.', 'h2 Left head', 'p Left text.', 'p Right text.'],
  },
  {
    name: 'looks that mean something, though Word cuts them to pieces',
    body: p(
      t('The lake of 12 km') +
        t('2', '<w:vertAlign w:val="superscript"/>') +
        t(' held ') +
        t('ab', '<w:strike/>') +
        t('out 40', '<w:strike/><w:b/>') +
        t(' ') +
        t('very', '<w:b/>') +
        t(' bold', '<w:b/>') +
        t(' boats.'),
    ),
    expected: [
      'p The lake of 12 km² held ~~about 40~~ very bold boats. {struck=~~about 40~~, strong=out 40, strong=very bold}',
    ],
  },
  {
    name: 'links by relation and by field',
    body: p(
      `${t('See ')}<w:hyperlink r:id="r1">${t('the page')}</w:hyperlink>${t(' and ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://b.example/x" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${t('this')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${t('.')}`,
    ),
    parts: {
      '_rels/document.xml.rels':
        '<Relationship Id="r1" Type="x/hyperlink" Target="https://a.example/" TargetMode="External"/>',
    },
    expected: ['p See the page and this. {link=the page, link=this}'],
  },
  {
    name: 'footnotes and endnotes behind the text, in its order',
    body: p(
      `${t('One')}<w:r><w:footnoteReference w:id="5"/></w:r>${t(' and two')}<w:r><w:endnoteReference w:id="2"/></w:r>${t('.')}`,
    ),
    parts: {
      'footnotes.xml': `<w:footnote w:id="5">${p(`<w:r><w:footnoteRef/></w:r>${t(' Water authority.')}`)}</w:footnote>`,
      'endnotes.xml': `<w:endnote w:id="2">${p(t('Ministry.'))}</w:endnote>`,
    },
    expected: [
      'p One[1] and two[i]. {note-reference=[1], note-reference=[i]}',
      '[1] Water authority.',
      '[i] Ministry.',
    ],
  },
];

test.each(CASES)('$name', async ({ body, parts, expected }) => {
  const { parsed } = await read(
    docxOf(body, { 'styles.xml': STYLES, 'numbering.xml': NUMBERING, ...parts }),
  );
  expect(outline(parsed.blocks)).toEqual(expected);
});

test('both sides of tracked changes are kept and told, comments stand behind the text', async () => {
  const by = (name: string, inside: string) =>
    `<w:${name} w:id="1" w:author="Amal">${inside}</w:${name}>`;
  const body = p(
    `${t('Some ')}${by('del', '<w:r><w:delText>12</w:delText></w:r>')}${by('ins', t('15'))}<w:commentRangeStart w:id="7"/>${t(' trucks')}<w:commentRangeEnd w:id="7"/>${t(' came.')}`,
  );
  const comment = `<w:comment w:id="7" w:author="Omar" w:date="2026-03-14T09:00:00Z">${p(t('Who counted them?'))}</w:comment>`;
  const { parsed, account } = await read(docxOf(body, { 'comments.xml': comment }));
  expect(outline(parsed.blocks)).toEqual([
    'p Some ~~12~~15 trucks came. {struck=~~12~~, inserted=15}',
    '[c1] Comment by Omar, 2026-03-14 on “trucks”: Who counted them?',
  ]);
  expect(account.remarks).toEqual([
    'It has tracked changes by Amal: what they delete is struck, what they put in is marked.',
    'It has a comment, which stands behind the text.',
  ]);
});

test('pictures stand where they hang, with their description', async () => {
  const picture = new Uint8Array(Buffer.from('\x89PNG\r\n\x1a\nand more', 'latin1'));
  const drawing = `<w:r><w:drawing><wp:inline><wp:docPr descr="Boats at the quay"/><a:blip r:embed="r9"/></wp:inline></w:drawing></w:r>`;
  const { parsed, pictures } = await read(
    docxOf(p(t('Before.')) + p(drawing) + p(t('After.')), {
      '_rels/document.xml.rels': '<Relationship Id="r9" Type="x/image" Target="media/image1.png"/>',
      'media/image1.png': picture,
    }),
  );
  expect(outline(parsed.blocks)).toEqual(['p Before.', 'picture Boats at the quay', 'p After.']);
  expect(pictures.map(({ mediaType }) => mediaType)).toEqual(['image/png']);
});

test('signs with their pronunciation above them are text, the pronunciation is not', async () => {
  const ruby = `<w:r><w:ruby><w:rt>${t('とうきょう')}</w:rt><w:rubyBase>${t('東京')}</w:rubyBase></w:ruby></w:r>`;
  const { parsed } = await read(docxOf(p(ruby + t('に雨が降った。')) + p(t('終わり。'))));
  expect(outline(parsed.blocks)).toEqual(['p 東京に雨が降った。', 'p 終わり。']);
});

test('pictures alone are kept and told, a lone line over them stays text', async () => {
  const drawing = `<w:r><w:drawing><wp:inline><a:blip r:embed="r9"/></wp:inline></w:drawing></w:r>`;
  const parts = {
    '_rels/document.xml.rels': '<Relationship Id="r9" Type="x/image" Target="media/image1.png"/>',
    'media/image1.png': new Uint8Array(Buffer.from('\x89PNG\r\n\x1a\nand more', 'latin1')),
  };
  const scans = await read(docxOf(p(drawing) + p(drawing), parts));
  expect(scans.parsed.blocks.map(({ kind }) => kind)).toEqual(['picture', 'picture']);
  expect(scans.account.remarks[0]).toMatch(/^It has pictures alone/);
  const titled = await read(docxOf(p(t('The bridge on Monday')) + p(drawing), parts));
  expect(outline(titled.parsed.blocks)[0]).toBe('p The bridge on Monday');
});

test('running heads and hidden text are left out and told', async () => {
  const { parsed, account } = await read(
    docxOf(p(t('Seen.') + t('Not seen.', '<w:vanish/>')), {
      '_rels/document.xml.rels': '<Relationship Id="r1" Type="x/header" Target="header1.xml"/>',
      'header1.xml': p(`${t('For internal use')}<w:r><w:drawing><a:blip/></w:drawing></w:r>`),
    }),
  );
  expect(account.remarks).toEqual(['A picture in the head or foot of its pages was left out.']);
  expect(outline(parsed.blocks)).toEqual(['p Seen.']);
  expect(account.leftOut).toEqual([
    { what: 'running head or foot', characters: 16, opening: 'For internal use' },
    { what: 'hidden text', characters: 9, opening: 'Not seen.' },
  ]);
});

test.each([
  ['a page', '<html><body><h2>Water</h2><p>One pump for <b>260</b> households.</p></body></html>'],
  [
    'a saved page',
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<h2>Water</h2><p>One pump for=\r\n <b>260</b> households.</p>\r\n--b--',
  ],
  [
    'rich text',
    String.raw`{\rtf1{\outlinelevel1 Water\par}\pard One pump for {\b 260} households.\par}`,
  ],
])('a file that the text takes in is read in its place: %s', async (_, chunk) => {
  const { parsed } = await read(
    docxOf(`${p(t('Before.'))}<w:altChunk r:id="r1"/>${p(t('After.'))}`, {
      '_rels/document.xml.rels': '<Relationship Id="r1" Type="x/aFChunk" Target="afchunk.dat"/>',
      'afchunk.dat': new Uint8Array(Buffer.from(chunk)),
    }),
  );
  expect(outline(parsed.blocks)).toEqual([
    'p Before.',
    'h2 Water',
    'p One pump for 260 households. {strong=260}',
    'p After.',
  ]);
});

test('what the file says of itself counts where its text says nothing', async () => {
  const core =
    '<dc:title>Report on the bridges</dc:title><dc:creator>user</dc:creator><dcterms:created>2026-03-14T09:00:00Z</dcterms:created>';
  const { parsed, account } = await read(docxOf(p(t('They are closed, all of them.')), {}, core));
  expect(parsed.source).toMatchObject({
    title: 'Report on the bridges',
    byline: null,
    published: '2026-03-14',
  });
  expect(account.remarks).toEqual([
    'Its text gives no date of its own: the one that is shown is the day on which the file was made.',
  ]);
});

test('a file that declares entities is refused', async () => {
  const bomb = new TextEncoder().encode(
    '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>',
  );
  const bytes = docxOf(p(t('x')), { 'styles.xml': bomb });
  expect(await parseDocument({ kind: 'docx', name: 'x', bytes })).toMatchObject({
    ok: false,
    error: { code: 'unsafe-xml' },
  });
});
