import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WHAT_IS_READ } from '#domain/formats/file-kinds.ts';
import { MAX_FILE_BYTES } from '#domain/formats/raw-document.ts';
import { decode } from './decode.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf8 = (text: string) => Buffer.from(text, 'utf8');
const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16();
const page = (charset: string) => `<!doctype html><meta charset="${charset}"><p>`;

const READ: readonly (readonly [string, string, Uint8Array, string, string, string])[] = [
  ['UTF-8', 'a.txt', utf8('Né à Qasr'), 'text', 'utf-8', 'Né à Qasr'],
  ['UTF-8 with a mark', 'a.txt', utf8('\ufeffNé'), 'text', 'utf-8', 'Né'],
  ['UTF-16 LE with a mark', 'a.txt', Buffer.from('\ufeffNé', 'utf16le'), 'text', 'utf-16le', 'Né'],
  ['UTF-16 BE with a mark', 'a.txt', swapped('\ufeffNé'), 'text', 'utf-16be', 'Né'],
  [
    'UTF-16 without a mark',
    'a.txt',
    Buffer.from('plain words', 'utf16le'),
    'text',
    'utf-16le',
    'plain words',
  ],
  ['windows-1252', 'a.txt', latin1('caf\xe9 \x93x\x94'), 'text', 'windows-1252', 'café “x”'],
  [
    'a declared encoding',
    'a.html',
    Buffer.concat([latin1(page('windows-1256')), Buffer.from([0xe3, 0xd1])]),
    'html',
    'windows-1256',
    `${page('windows-1256')}مر`,
  ],
  [
    'a declared encoding that is wrong',
    'a.html',
    utf8(`${page('iso-8859-1')}é`),
    'html',
    'utf-8',
    `${page('iso-8859-1')}é`,
  ],
  [
    'an unknown declared encoding',
    'a.html',
    latin1(`${page('klingon')}\xe9`),
    'html',
    'windows-1252',
    `${page('klingon')}é`,
  ],
  [
    'a page in a text file',
    'a.txt',
    utf8('<!-- x --><!DOCTYPE html><p>x'),
    'html',
    'utf-8',
    '<!-- x --><!DOCTYPE html><p>x',
  ],
  ['text in a page file', 'a.html', utf8('a < b'), 'text', 'utf-8', 'a < b'],
  ['a fragment', 'paste', utf8('<p>a</p>'), 'html', 'utf-8', '<p>a</p>'],
  ['Markdown by name', 'a.md', utf8('plain'), 'markdown', 'utf-8', 'plain'],
  ['Markdown by its marks', 'a.txt', utf8('# T\n\n**a** b'), 'markdown', 'utf-8', '# T\n\n**a** b'],
  ['a hash and nothing else', 'a.txt', utf8('# T\n\nb'), 'text', 'utf-8', '# T\n\nb'],
  ['rows under a workbook’s name', 'a.xls', utf8('a\tb\n1\t2'), 'table', 'utf-8', 'a\tb\n1\t2'],
  [
    'a page under a workbook’s name',
    'a.xls',
    utf8('<table></table>'),
    'html',
    'utf-8',
    '<table></table>',
  ],
];

test.each(READ)('reads %s', (_, name, bytes, kind, encoding, text) => {
  expect(decode(bytes, name)).toEqual({
    ok: true,
    value: {
      name,
      kind,
      encoding: expect.objectContaining({ name: encoding, by: expect.any(String) }),
      text,
    },
  });
});

test.each([
  ['a PDF behind a mark', '\xef\xbb\xbf%PDF-1.4\n1 0 obj\n%%EOF\n', 'pdf'],
  ['a PDF behind a server’s head', 'HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n1 0 obj\n%%EOF', 'pdf'],
  ['rich text under Word’s name', '{\\rtf1 x}', 'rtf'],
  ['an OpenDocument whose kind is packed', 'PK\x03\x04content.xml META-INF/manifest.xml', 'odt'],
])('knows %s', (_, bytes, kind) => {
  expect(decode(latin1(bytes), 'x.pdf')).toMatchObject({ ok: true, value: { kind } });
});

test('a text that speaks of a PDF is a text', () => {
  const text = 'A PDF begins so:\n%PDF-1.4\nand goes on.';
  expect(decode(latin1(text), 'x.txt')).toMatchObject({ ok: true, value: { kind: 'text' } });
});

const REFUSED: readonly (readonly [string, string, Uint8Array, string])[] = [
  ['nothing', 'empty-file', Buffer.alloc(0), '“x.txt” is empty.'],
  ['white space', 'empty-file', utf8(' \n\t'), '“x.txt” is empty.'],
  [
    'a program',
    'not-text',
    latin1('\x7fELF\x02'),
    `is a program; Fieldbrief reads ${WHAT_IS_READ}.`,
  ],
  [
    'slides',
    'not-text',
    latin1('PK\x03\x04....ppt/slides'),
    'is a PowerPoint presentation, which Fieldbrief does not read. Open it in PowerPoint or LibreOffice and save it as PDF.',
  ],
  [
    'a picture of print',
    'not-text',
    latin1('II*\x00'),
    'is a TIFF picture, which Fieldbrief does not read. Open it in a viewer of pictures and save it as PDF or PNG.',
  ],
  [
    'an invitation in a mail',
    'not-text',
    utf8('BEGIN:VCALENDAR\nVERSION:2.0'),
    'is an appointment',
  ],
  ['a phone’s photograph', 'not-text', latin1('\0\0\0\x18ftypheic'), 'save it as JPEG.'],
  [
    'noise',
    'not-text',
    Uint8Array.from({ length: 999 }, (_, i) => (i * 7919) % 256),
    'is not a text file;',
  ],
  [
    'too much',
    'too-large',
    Buffer.alloc(MAX_FILE_BYTES + 1, 'a'),
    'has 65 MB; Fieldbrief reads files up to 64 MB.',
  ],
];

test.each(REFUSED)('refuses %s with one sentence', (_, code, bytes, sentence) => {
  const result = decode(bytes, '/some/folder/x.txt');
  expect(result).toMatchObject({ ok: false, error: { code } });
  if (!result.ok) expect(result.error.message).toContain(sentence);
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, name) => {
      expect(typeof decode(bytes, name).ok).toBe('boolean');
    }),
  );
});
