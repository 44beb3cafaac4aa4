import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocument } from './read-document.ts';

const HEADS =
  'From: Ann <ann@un.example>\r\nTo: b@un.example\r\nDate: Mon, 23 Nov 2026 20:14:05 +0200\r\nSubject: =?utf-8?Q?Caf=C3=A9?=\r\nMIME-Version: 1.0\r\n';
const MAIL = `${HEADS}Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=windows-1256\r\nContent-Transfer-Encoding: base64\r\n\r\n48bNyMcg48bNyMc=\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Use <b>DTM</b>.</p><blockquote>On Friday Tarig wrote:</blockquote>\r\n--b\r\nContent-Type: text/plain; name="a.txt"\r\nContent-Disposition: attachment\r\n\r\nA plan\r\n--b--\r\n`;
const PAGE =
  '<html lang="en"><head><title>A bridge</title></head><body><article><h1>A bridge</h1><p>The bridge at Marran is closed.</p><img src="https://a.example/i.png"></article></body></html>';
const CELLS =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46350</v></c></row><row r="2"><c r="A2"><v>1.5</v></c></row>';

/** A small file of each kind; `name` is what it is called. */
const FILES: readonly (readonly [string, Uint8Array])[] = [
  ['a.eml', strToU8(MAIL)],
  [
    'a.mbox',
    strToU8(
      `From a@b Mon Nov 23 20:14:05 2026\n${MAIL}\nFrom a@b Mon Nov 23 20:14:05 2026\n${MAIL}`,
    ),
  ],
  [
    'a.mhtml',
    strToU8(
      `Snapshot-Content-Location: https://a.example/\r\n${HEADS}Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${PAGE.replaceAll('=', '=3D')}\r\n--b\r\nContent-Type: image/png\r\nContent-Location: https://a.example/i.png\r\n\r\n\x89PNG\r\n--b--\r\n`,
    ),
  ],
  [
    '_chat.txt',
    strToU8(
      '[16/11/2026, 07:41:12] Ann: hi\nall\n[17/11/2026, 9:41:12 PM] \u200eBob: \u200eimage omitted\n١٨‏/١١‏/٢٠٢٦، ٩:٠٠ ص - الشيخ: سلام\n',
    ),
  ],
  [
    'result.json',
    strToU8(
      '{"name":"A","type":"private_group","id":7,"messages":[{"type":"message","date":"2026-11-19T19:58:11","from":"Ann","text":["a ",{"type":"bold","text":"b"}],"photo":"p.jpg"}]}',
    ),
  ],
  [
    'messages.html',
    strToU8(
      '<!DOCTYPE html><html><body><div class="page_wrap"><div class="page_header"><div class="text bold">A</div></div><div class="page_body chat_page"><div class="history"><div class="message default"><div class="body"><div class="date details" title="19.11.2026 19:58:11 UTC+02:00">19:58</div><div class="from_name">Ann</div><div class="text">a <b>b</b><br>c</div></div></div></div></div></div></body></html>',
    ),
  ],
  [
    'main.jsonl',
    strToU8(
      '{"version":"1","backupTimeMs":"1"}\n{"recipient":{"id":"2","contact":{"profileGivenName":"Ann"}}}\n{"chat":{"id":"9","recipientId":"2"}}\n{"chatItem":{"chatId":"9","authorId":"2","dateSent":"1795118291000","standardMessage":{"text":{"body":"hi"}}}}',
    ),
  ],
  ['a.csv', strToU8('place;rate\nKosti;3,5\n"Ra;""bak";2\n')],
  [
    'a.xlsx',
    zipSync(
      {
        'xl/workbook.xml': strToU8(
          '<workbook><sheets><sheet name="A" r:id="r"/></sheets></workbook>',
        ),
        'xl/_rels/workbook.xml.rels': strToU8(
          '<Relationships><Relationship Id="r" Target="worksheets/a.xml"/></Relationships>',
        ),
        'xl/sharedStrings.xml': strToU8('<sst><si><t>place</t></si></sst>'),
        'xl/styles.xml': strToU8(
          '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
        ),
        'xl/worksheets/a.xml': strToU8(`<worksheet><sheetData>${CELLS}</sheetData></worksheet>`),
      },
      { level: 0 },
    ),
  ],
  [
    'a.xml',
    strToU8(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>A – B</title><link>https://a.example</link><item><title>One &amp; two</title><link>https://a.example/1</link><pubDate>Mon, 23 Nov 2026 12:00:00 +0200</pubDate><description><![CDATA[<p>Text</p>]]></description></item></channel></rss>`,
    ),
  ],
  [
    'feed.json',
    strToU8(
      '{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","content_html":"<p>x</p>","date_published":"2026-11-22T12:00:00Z"}]}',
    ),
  ],
  [
    'a.jpg',
    strToU8(
      '\xff\xd8\xff\xe1\x00\x20Exif\0\0II*\0\x08\0\0\0\x01\0\x32\x01\x02\0\x14\0\0\0\x1a\0\0\x002026:11:18 09:12:44\0',
      true,
    ),
  ],
  [
    'chat.zip',
    zipSync(
      {
        '_chat.txt': strToU8(
          '[16/11/2026, 07:41:12] Ann: hi\n[16/11/2026, 07:42:12] Bob: a.jpg (file attached)',
        ),
        'a.jpg': strToU8('\xff\xd8\xff', true),
      },
      { level: 0 },
    ),
  ],
];

/** Pieces that some format gives a meaning to. */
const PIECES = [
  '\0',
  '\n',
  '\r\n\r\n',
  '--b',
  '--b--',
  '<',
  '>',
  '&#0;',
  ']]>',
  '"',
  '\\',
  '{',
  '[',
  '}',
  ';',
  '=',
  '\t',
  'Content-Type: multipart/mixed; boundary=b\r\n',
  'PK\x03\x04',
  '\xff\xfe',
  '<c r="XFD1048576">',
  '[99/99/9999, 99:99:99] x: ',
  '9'.repeat(400),
];

/** One change of a file: bytes flipped, cut, doubled, or a piece put in. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(60),
  kind: fc.constantFrom('flip', 'cut', 'double', 'end', 'piece'),
  piece: fc.constantFrom(...PIECES),
  byte: fc.nat(255),
});

type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

function changed(bytes: Uint8Array, { at, length, kind, piece, byte }: Change): Uint8Array {
  const place = Math.floor(at * bytes.length);
  const before = bytes.subarray(0, place);
  const rest = bytes.subarray(place);
  switch (kind) {
    case 'flip':
      return Buffer.concat([before, Buffer.from([byte]), rest.subarray(1)]);
    case 'cut':
      return Buffer.concat([before, rest.subarray(length)]);
    case 'double':
      return Buffer.concat([before, rest.subarray(0, length), rest]);
    case 'end':
      return before;
    default:
      return Buffer.concat([before, Buffer.from(piece, 'latin1'), rest]);
  }
}

/** Of each file; thirteen of them make two thousand. */
const RUNS = Number(process.env.FIELDBRIEF_MUTATIONS ?? 160);

test.each(FILES)(
  '%s, changed anyhow, is read or refused with a sentence',
  async (name, bytes) => {
    expect((await readDocument({ name, bytes })).ok).toBe(true);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const mutated = changes.reduce(changed, bytes);
        const read = await readDocument({ name, bytes: mutated });
        if (!read.ok) {
          expect(read.error.message).toMatch(/\.$/);
          return;
        }
        for (const { parsed } of read.value.articles) {
          expect(parsed.source.title).not.toBe('');
          for (const { text } of parsed.blocks) {
            expect(text.isWellFormed()).toBe(true);
            expect(text.length).toBeLessThan(40 * mutated.length + 1_000);
          }
        }
      }),
      { numRuns: RUNS },
    );
  },
  600_000,
);
