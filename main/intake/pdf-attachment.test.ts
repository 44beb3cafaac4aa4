import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readAnnotationText } from './read-annotation-text.ts';

/** What a brief's PDF has of a file that it carries. */
function pdf(content: string, length = Buffer.byteLength(content), name = 'annotations.json') {
  return Buffer.from(`%PDF-1.4
7 0 obj
<</Type /EmbeddedFile /Subtype /application#2Fld+json /Length ${length}>>
stream
${content}
endstream
endobj
8 0 obj
<</Type /Filespec /F (${name}) /UF (${name}) /EF <</F 7 0 R /UF 7 0 R>>>>
endobj
`);
}

test('the notes in a PDF come out as they went in', () => {
  const json = '{"note": "endstream \\n فيضان"}';
  expect(readAnnotationText(pdf(json))).toEqual({ ok: true, value: json });
});

/** The same as pdf-lib writes it: a line for each entry, the file deflated. */
const deflated = (content: Buffer) =>
  Buffer.concat([
    Buffer.from(`%PDF-1.4

8 0 obj
<<
/Type /Filespec
/F (annotations.json)
/UF <FEFF0061>
/EF <<
/F 9 0 R
>>
/AFRelationship /Data
>>
endobj

9 0 obj
<<
/Type /EmbeddedFile
/Subtype /application#2Fld+json
/Params <<
/Size 7
>>
/Filter /FlateDecode
/Length ${content.length}
>>
stream
`),
    content,
    Buffer.from('\nendstream\nendobj\n'),
  ]);

test('notes that were deflated come out as they went in', () => {
  const json = '{"note": "endstream \\n فيضان"}';
  expect(readAnnotationText(deflated(deflateSync(json)))).toEqual({ ok: true, value: json });
});

test.each([
  ['what cannot be inflated', deflated(Buffer.from('no deflated bytes'))],
  ['what inflates without end', deflated(deflateSync(Buffer.alloc(65 * 1024 * 1024)))],
  ['no file', Buffer.from('%PDF-1.4\n%%EOF')],
  ['a file of another name', pdf('{}', 2, 'invoice.xml')],
  ['a length beyond the file', pdf('{}', 999_999_999)],
  ['a length that ends elsewhere', pdf('{"a": 1}', 3)],
  [
    'an object that is not there',
    Buffer.from(pdf('{}').toString().replace('\n7 0 obj', '\n9 0 obj')),
  ],
  ['a file that was cut short', pdf('{"a": 1}').subarray(0, 120)],
])('%s: one sentence', (_, bytes) => {
  expect(readAnnotationText(bytes)).toMatchObject({
    ok: false,
    error: { code: 'no-annotations', message: 'This PDF carries no notes of a Fieldbrief.' },
  });
});
