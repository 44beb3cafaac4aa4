/** A small sound file of each kind that is read: what is damaged to see what becomes of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { DocumentKind } from '#domain/formats/raw-document.ts';
import { docxOf, p, t } from '../../parse/docx/testing.ts';
import { compoundFile, outlookMessage } from '../../parse/outlook/testing.ts';
import { pdfOf } from '../../parse/pdf/testing.ts';
import { plist } from '../../parse/web-archive/testing.ts';

export interface Seed {
  readonly kind: DocumentKind;
  readonly name: string;
  readonly bytes: Uint8Array;
}

const latin = (text: string): Uint8Array => strToU8(text, true);
const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    level: 0,
  });

const PNG = latin(
  '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9bU\0\0\0\nIDAT\x08\xd7c`\0\0\0\x02\0\x01\xe2!\xbc3\0\0\0\0IEND\xaeB`\x82',
);
const JPEG = latin(
  '\xff\xd8\xff\xe1\x00\x20Exif\0\0II*\0\x08\0\0\0\x01\0\x32\x01\x02\0\x14\0\0\0\x1a\0\0\x002026:11:18 09:12:44\0\xff\xd9',
);

const HEADS =
  'From: Ann <ann@un.example>\r\nTo: b@un.example\r\nDate: Mon, 23 Nov 2026 20:14:05 +0200\r\nSubject: =?utf-8?Q?Caf=C3=A9?=\r\nMIME-Version: 1.0\r\n';
const MAIL = `${HEADS}Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=windows-1256\r\nContent-Transfer-Encoding: base64\r\n\r\n48bNyMcg48bNyMc=\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Use <b>DTM</b>.</p><blockquote>On Friday Tarig wrote:</blockquote>\r\n--b\r\nContent-Type: text/plain; name="a.txt"\r\nContent-Disposition: attachment\r\n\r\nA plan\r\n--b--\r\n`;
const PAGE =
  '<html lang="en"><head><title>A bridge</title></head><body><article><h1>A bridge</h1><p>The bridge at Marran is closed.</p><img src="https://a.example/i.png"></article></body></html>';

const CELLS =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46350</v></c></row><row r="2"><c r="A2"><v>1.5</v></c></row>';
const NAME_SPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"';

const picture = (entries: string, bytes: Uint8Array, y: number) => ({
  image: { entries: `/Width 64 /Height 64 /BitsPerComponent 8 ${entries}`, bytes },
  at: [60, y] as const,
  wide: 200,
  high: 100,
});

const PDF = pdfOf([
  [
    { text: 'Water and bread', y: 60, size: 20 },
    { text: 'The convoy left the capital on Monday with', y: 100 },
    { text: '• Tents', y: 130 },
    { text: 'Site', x: 60, y: 160, bold: true },
    { text: '320', x: 200, y: 160 },
    { text: 'Mill', x: 60, y: 180 },
    { text: '140', x: 200, y: 180 },
    { from: [50, 170], to: [300, 170] },
    picture('/ColorSpace /DeviceRGB /Filter /DCTDecode', JPEG, 200),
    { text: 'Figure 1: The mill', y: 310, size: 8 },
    picture('/ColorSpace [/Indexed /DeviceRGB 1 <000000ffffff>]', new Uint8Array(4_096), 330),
    picture('/ColorSpace /DeviceCMYK /DecodeParms <</Predictor 2>>', new Uint8Array(16_384), 450),
  ],
]);

const DOCX = docxOf(
  `${p(t('One') + t('2', '<w:vertAlign w:val="superscript"/>'))}<w:tbl><w:tr><w:tc>${p(t('a'))}</w:tc><w:tc>${p(t('b'))}</w:tc></w:tr></w:tbl>${p(`<w:del w:author="A"><w:r><w:delText>x</w:delText></w:r></w:del><w:r><w:footnoteReference w:id="1"/></w:r>`)}`,
  { 'footnotes.xml': `<w:footnote w:id="1">${p(t('note'))}</w:footnote>` },
);

const pages = new URL('../extraction/pages/', import.meta.url);

export const SEEDS: readonly Seed[] = [
  ...readdirSync(pages)
    .filter((name) => name.endsWith('.html.txt'))
    .map(
      (name): Seed => ({
        kind: 'html',
        name: name.slice(0, -4),
        bytes: readFileSync(new URL(name, pages)),
      }),
    ),
  {
    kind: 'html',
    name: 'cyrillic.html',
    bytes: latin('<html lang="ru"><meta charset=koi8-r><p>\xed\xdc\xd2 \xc7\xcf\xd2\xcf\xc4\xc1'),
  },
  {
    kind: 'html',
    name: 'linked-data.html',
    bytes: strToU8(
      '<script type="application/ld+json">{"@graph":[{"@type":"Report","datePublished":"2026-03-12",},]}</script><h1>x</h1><p>A sentence, or two of them.</p>',
    ),
  },
  {
    kind: 'markdown',
    name: 'a.md',
    bytes: strToU8(
      '---\ntitle: >-\n  Folded\nauthor: [a, &b c, *b]\n---\n# Head\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> [!note] x\n\n[^1]: y\n',
    ),
  },
  {
    kind: 'text',
    name: 'a.txt',
    bytes: strToU8(
      'KOSTI, Sudan, Nov 15 (Wire) - It rained.\n\n- one\n- two\n\n151832 GMT Nov 26\n',
    ),
  },
  {
    kind: 'text',
    name: 'wide.txt',
    bytes: Buffer.from('\ufeffCommand of the Army\n20 November 2026\n\nIt began.', 'utf16le'),
  },
  { kind: 'mail', name: 'a.eml', bytes: strToU8(MAIL) },
  {
    kind: 'mailbox',
    name: 'a.mbox',
    bytes: strToU8(
      `From a@b Mon Nov 23 20:14:05 2026\n${MAIL}\nFrom a@b Mon Nov 23 20:14:05 2026\n${MAIL}`,
    ),
  },
  {
    kind: 'outlook',
    name: 'a.msg',
    bytes: compoundFile(outlookMessage('Stock', 'Four days are left.\r\n\r\nSend trucks.')),
  },
  {
    kind: 'mhtml',
    name: 'a.mhtml',
    bytes: strToU8(
      `Snapshot-Content-Location: https://a.example/\r\n${HEADS}Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${PAGE.replaceAll('=', '=3D')}\r\n--b\r\nContent-Type: image/png\r\nContent-Location: https://a.example/i.png\r\n\r\n\x89PNG\r\n--b--\r\n`,
    ),
  },
  {
    kind: 'webarchive',
    name: 'a.webarchive',
    bytes: plist({
      WebMainResource: {
        WebResourceData: Buffer.from(PAGE),
        WebResourceURL: 'https://a.example/bridge',
        WebResourceTextEncodingName: 'UTF-8',
      },
    }),
  },
  {
    kind: 'chat',
    name: '_chat.txt',
    bytes: strToU8(
      '[16/11/2026, 07:41:12] Ann: hi\nall\n[17/11/2026, 9:41:12 PM] \u200eBob: \u200eimage omitted\n١٨‏/١١‏/٢٠٢٦، ٩:٠٠ ص - الشيخ: سلام\n',
    ),
  },
  {
    kind: 'chat',
    name: 'result.json',
    bytes: strToU8(
      '{"name":"A","type":"private_group","id":7,"messages":[{"type":"message","date":"2026-11-19T19:58:11","from":"Ann","text":["a ",{"type":"bold","text":"b"}],"photo":"p.jpg"}]}',
    ),
  },
  {
    kind: 'chat',
    name: 'messages.html',
    bytes: strToU8(
      '<!DOCTYPE html><html><body><div class="page_wrap"><div class="page_header"><div class="text bold">A</div></div><div class="page_body chat_page"><div class="history"><div class="message default"><div class="body"><div class="date details" title="19.11.2026 19:58:11 UTC+02:00">19:58</div><div class="from_name">Ann</div><div class="text">a <b>b</b><br>c</div></div></div></div></div></div></body></html>',
    ),
  },
  {
    kind: 'chat',
    name: 'main.jsonl',
    bytes: strToU8(
      '{"version":"1","backupTimeMs":"1"}\n{"recipient":{"id":"2","contact":{"profileGivenName":"Ann"}}}\n{"chat":{"id":"9","recipientId":"2"}}\n{"chatItem":{"chatId":"9","authorId":"2","dateSent":"1795118291000","standardMessage":{"text":{"body":"hi"}}}}',
    ),
  },
  { kind: 'table', name: 'a.csv', bytes: strToU8('place;rate\nKosti;3,5\n"Ra;""bak";2\n') },
  {
    kind: 'workbook',
    name: 'a.xlsx',
    bytes: zipped({
      'xl/workbook.xml': '<workbook><sheets><sheet name="A" r:id="r"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r" Target="worksheets/a.xml"/></Relationships>',
      'xl/sharedStrings.xml': '<sst><si><t>place</t></si></sst>',
      'xl/styles.xml':
        '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      'xl/worksheets/a.xml': `<worksheet><sheetData>${CELLS}</sheetData></worksheet>`,
    }),
  },
  {
    kind: 'feed',
    name: 'a.xml',
    bytes: strToU8(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>A – B</title><link>https://a.example</link><item><title>One &amp; two</title><link>https://a.example/1</link><pubDate>Mon, 23 Nov 2026 12:00:00 +0200</pubDate><description><![CDATA[<p>Text</p>]]></description></item></channel></rss>`,
    ),
  },
  {
    kind: 'feed',
    name: 'feed.json',
    bytes: strToU8(
      '{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","content_html":"<p>x</p>","date_published":"2026-11-22T12:00:00Z"}]}',
    ),
  },
  { kind: 'picture', name: 'a.jpg', bytes: JPEG },
  { kind: 'picture', name: 'a.png', bytes: PNG },
  {
    kind: 'archive',
    name: 'chat.zip',
    bytes: zipped({
      '_chat.txt':
        '[16/11/2026, 07:41:12] Ann: hi\n[16/11/2026, 07:42:12] Bob: a.jpg (file attached)',
      'a.jpg': 'no picture',
    }),
  },
  { kind: 'pdf', name: 'a.pdf', bytes: PDF },
  { kind: 'docx', name: 'a.docx', bytes: DOCX },
  {
    kind: 'odt',
    name: 'a.odt',
    bytes: zipped({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `<office:document-content ${NAME_SPACES}><office:body><office:text><text:h text:outline-level="1">A</text:h><text:list><text:list-item><text:p>b</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>c</text:p></table:table-cell><table:table-cell table:number-columns-repeated="3"><text:p>1</text:p></table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>`,
    }),
  },
  {
    kind: 'workbook',
    name: 'a.ods',
    bytes: zipped({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': `<office:document-content ${NAME_SPACES}><office:body><office:spreadsheet><table:table table:name="A"><table:table-row table:number-rows-repeated="3"><table:table-cell office:value-type="float" office:value="4"><text:p>4</text:p></table:table-cell><table:table-cell table:number-columns-repeated="900"/></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
    }),
  },
  {
    kind: 'rtf',
    name: 'a.rtf',
    bytes: strToU8(
      String.raw`{\rtf1\ansi{\fonttbl{\f0\fcharset178 A;}}{\stylesheet{\s1 heading 1;}}\s1 Head\par\pard{\listtext 1.\tab}a\par\trowd\intbl x\cell y\cell\row{\footnote z}\u1606?\'e4{\field{\*\fldinst HYPERLINK "https://a.example"}{\fldrslt q}}{\pict\pngblip 8950}}`,
    ),
  },
  {
    kind: 'epub',
    name: 'a.epub',
    bytes: zipped({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml': '<container><rootfile full-path="b.opf"/></container>',
      'b.opf':
        '<package><metadata/><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
      'a.xhtml':
        '<html><body><h1>A</h1><p>b <sup>2</sup></p><table><tr><td>1</td><td>2</td></tr></table></body></html>',
    }),
  },
];
