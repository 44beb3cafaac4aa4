import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from '../parse-document.ts';
import { readBinaryPlist } from './binary-plist.ts';

type Value = string | Buffer | readonly Value[] | { readonly [key: string]: Value };

/** A property list in Apple's binary form, for tests: two bytes an offset and a reference. */
function plist(top: Value): Buffer {
  const objects: Buffer[] = [];
  const head = (kind: number, length: number) =>
    length < 15
      ? Buffer.from([(kind << 4) | length])
      : Buffer.from([(kind << 4) | 15, 0x12, 0, 0, length >> 8, length & 0xff]);
  const two = (numbers: readonly number[]) =>
    Buffer.from(numbers.flatMap((n) => [n >> 8, n & 0xff]));
  const add = (value: Value): number => {
    const at = objects.length;
    objects.push(Buffer.alloc(0));
    if (typeof value === 'string') {
      const wide = Buffer.from(value, 'utf16le').swap16();
      objects[at] = Buffer.concat([head(6, value.length), wide]);
    } else if (Buffer.isBuffer(value)) objects[at] = Buffer.concat([head(4, value.length), value]);
    else if (Array.isArray(value))
      objects[at] = Buffer.concat([head(10, value.length), two(value.map(add))]);
    else {
      const entries = Object.entries(value);
      const keys = entries.map(([key]) => add(key));
      const values = entries.map(([, one]) => add(one));
      objects[at] = Buffer.concat([head(13, entries.length), two([...keys, ...values])]);
    }
    return at;
  };
  add(top);
  const offsets: number[] = [];
  let at = 8;
  for (const object of objects) {
    offsets.push(at);
    at += object.length;
  }
  const trailer = Buffer.alloc(32);
  trailer[6] = 2;
  trailer[7] = 2;
  trailer.writeUInt32BE(objects.length, 12);
  trailer.writeUInt32BE(at, 28);
  return Buffer.concat([Buffer.from('bplist00'), ...objects, two(offsets), trailer]);
}

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
