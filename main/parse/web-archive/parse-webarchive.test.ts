import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { readBinaryPlist } from './binary-plist.ts';
import { plist } from './testing.ts';

const PAGE =
  '<html lang="en"><head><title>A bridge closes</title></head><body><article><h1>A bridge closes</h1><p>The bridge at Marran closed on Monday, the council said.</p><figure><img src="https://a.example/i.jpg" width="800" height="500"><figcaption>The bridge</figcaption></figure></article></body></html>';
const ARCHIVE = plist({
  WebMainResource: {
    WebResourceData: Buffer.from(PAGE),
    WebResourceURL: 'https://a.example/bridge',
    WebResourceTextEncodingName: 'UTF-8',
  },
  WebSubresources: [
    {
      WebResourceData: Buffer.from('\xff\xd8\xff', 'latin1'),
      WebResourceURL: 'https://a.example/i.jpg',
      WebResourceMIMEType: 'image/jpeg',
    },
  ],
});

const read = (bytes: Uint8Array) =>
  parseDocument({ name: 'a.webarchive', kind: 'webarchive', bytes });

test('the page with its address and pictures', async () => {
  const parsed = await read(ARCHIVE);
  const [article] = parsed.ok ? parsed.value.articles : [];
  expect(article?.parsed.source).toMatchObject({
    title: 'A bridge closes',
    url: 'https://a.example/bridge',
  });
  expect(article?.parsed.blocks[0]?.text).toBe(
    'The bridge at Marran closed on Monday, the council said.',
  );
  expect(article?.pictures).toHaveLength(1);
});

test('an archive without a page is refused', async () => {
  expect(await read(plist({ WebSubresources: [] }))).toMatchObject({
    error: { code: 'damaged-archive' },
  });
});

test('a list that names itself ends', () => {
  const loop = plist([['x']]);
  loop.writeUInt16BE(0, 8 + 1);
  expect(readBinaryPlist(loop)).toBeNull();
});

test('a changed byte never makes it fail or grow', () => {
  fc.assert(
    fc.property(
      fc.nat(ARCHIVE.length - 1),
      fc.nat(255),
      fc.nat(ARCHIVE.length),
      (at, byte, end) => {
        const bytes = Buffer.from(ARCHIVE);
        bytes[at] = byte;
        expect(() => readBinaryPlist(bytes.subarray(0, end))).not.toThrow();
        expect(() => readBinaryPlist(bytes)).not.toThrow();
      },
    ),
    { numRuns: 1_000 },
  );
});
