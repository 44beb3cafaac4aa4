import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readExif } from '../../parse/picture/exif.ts';
import { cleanPicture, turnedPicture } from './clean-picture.ts';
import { orientationBlock } from './orientation.ts';
import { pngChunk } from './png.ts';
import { riffChunk } from './webp.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
/** Stands wherever a picture can tell more than it shows. */
const TOLD = 'GPS 13.15 N 32.69 E, SN 4711, Ada';

/** Which way up, and then something told, in one block. */
const exif = (orientation: number) => Buffer.concat([orientationBlock(orientation), latin(TOLD)]);

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

const JFIF = segment(0xe0, latin(`JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01${TOLD}`));
const FRAME = segment(0xc0, Buffer.from([8, 0, 20, 0, 30, 1, 1, 0x11, 0]));
const scan = (content: string) =>
  Buffer.concat([segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), latin(content)]);

const jpeg = (orientation: number) =>
  Buffer.concat([
    latin('\xff\xd8'),
    JFIF,
    segment(0xe1, Buffer.concat([latin('Exif\0\0'), exif(orientation)])),
    segment(0xe1, latin(`http://ns.adobe.com/xap/1.0/\0${TOLD}`)),
    segment(0xed, latin(`Photoshop 3.0\0${TOLD}`)),
    segment(0xfe, latin(TOLD)),
    FRAME,
    scan('one\xff\x00two\xff\xd0three'),
    segment(0xc4, latin('table')),
    scan('four'),
    latin(`\xff\xd9${TOLD}`),
  ]);

const png = (orientation: number) => {
  const header = Buffer.from([0, 0, 0, 30, 0, 0, 0, 20, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    latin('\x89PNG\r\n\x1a\n'),
    pngChunk('IHDR', header),
    pngChunk('tEXt', latin(`Author\0${TOLD}`)),
    pngChunk('eXIf', exif(orientation)),
    pngChunk('IDAT', deflateSync(Buffer.alloc(31 * 20))),
    pngChunk('iTXt', latin(TOLD)),
    pngChunk('IEND', latin('')),
    latin(TOLD),
  ]);
};

const webp = (orientation: number) => {
  const header = Buffer.from([0x2c, 0, 0, 0, 29, 0, 0, 19, 0, 0]);
  return riffChunk(
    'RIFF',
    Buffer.concat([
      latin('WEBP'),
      riffChunk('VP8X', header),
      riffChunk('ICCP', latin(TOLD)),
      riffChunk('VP8L', latin('\x2fdata')),
      riffChunk('EXIF', exif(orientation)),
      riffChunk('XMP ', latin(TOLD)),
    ]),
  );
};

const gif = () =>
  Buffer.concat([
    latin('GIF89a\x1e\0\x14\0\x80\0\0\0\0\0\xff\xff\xff'),
    latin(`\x21\xfe${String.fromCharCode(TOLD.length)}${TOLD}\0`),
    latin('\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0'),
    latin(`\x21\xff\x0bXMP DataXMP${String.fromCharCode(TOLD.length)}${TOLD}\0`),
    latin('\x21\xf9\x04\0\0\0\0\0\x2c\0\0\0\0\x1e\0\x14\0\0\x02\x02\x4c\x01\0'),
    latin(`\x3b${TOLD}`),
  ]);

const PICTURES: readonly (readonly [string, (orientation: number) => Buffer])[] = [
  ['image/jpeg', jpeg],
  ['image/png', png],
  ['image/webp', webp],
  ['image/gif', gif],
];

test.each(PICTURES)('%s goes out without what it tells, and is sound', (type, make) => {
  const bytes = make(1);
  expect(bytes.includes(TOLD)).toBe(true);
  const clean = cleanPicture(type, bytes);
  if (!clean) throw new Error('no picture');
  expect(Buffer.from(clean.bytes).includes(TOLD)).toBe(false);
  expect(Buffer.from(clean.bytes).toString('latin1')).not.toMatch(/Exif|EXIF|eXIf|XMP|ICCP/);
  expect(clean).toMatchObject({ mediaType: type, width: 30, height: 20 });
  // Whole: what was cleaned once has nothing left to lose.
  expect(cleanPicture(type, clean.bytes)).toEqual(clean);
});

test.each(PICTURES.slice(0, 3))(
  '%s still says which way up it is, and that alone',
  (type, make) => {
    const clean = cleanPicture(type, make(6));
    if (!clean) throw new Error('no picture');
    expect(clean).toMatchObject({ width: 20, height: 30 });
    expect(Buffer.from(clean.bytes).includes(TOLD)).toBe(false);
    expect(Buffer.from(clean.bytes).includes(orientationBlock(6))).toBe(true);
    expect(cleanPicture(type, clean.bytes)).toEqual(clean);
  },
);

test.each([
  [1, false, 0],
  [2, true, 0],
  [3, false, 180],
  [4, true, 180],
  [5, true, 270],
  [6, false, 90],
  [7, true, 90],
  [8, false, 270],
] as const)(
  'for who heeds no Exif, way %i is to be mirrored: %s, and turned by %i',
  (way, mirrored, degrees) => {
    const clean = cleanPicture('image/jpeg', jpeg(way));
    if (!clean) throw new Error('no picture');
    const { bytes, turn } = turnedPicture(clean);
    expect(turn).toEqual({ mirrored, degrees });
    expect(Buffer.from(bytes).includes('Exif')).toBe(false);
  },
);

test('what is cut off, or something else, does not go out', () => {
  for (const [type, make] of PICTURES) {
    expect(cleanPicture(type, make(1).subarray(0, 40)), type).toBeNull();
    expect(
      cleanPicture(type, latin('something else, of some length, that is none')),
      type,
    ).toBeNull();
  }
  const headless = png(1);
  headless.write('IhDR', 12);
  expect(cleanPicture('image/png', headless)).toBeNull();
  expect(cleanPicture('image/svg+xml', latin('<svg/>'))).toBeNull();
});

test('no bytes break it, and whatever goes out can be read again', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PICTURES),
      fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 }),
      ([type, make], changes) => {
        const bytes = Buffer.from(make(6));
        for (const [at, value] of changes) bytes[at % bytes.length] = value;
        const clean = cleanPicture(type, bytes);
        if (clean) expect(cleanPicture(type, clean.bytes)).not.toBeNull();
      },
    ),
    { numRuns: 500 },
  );
});

const photographs = join(import.meta.dirname, '../../../../shared/data/stick/files/11_photos');

test.skipIf(!existsSync(photographs))('photographs of a camera lose their place and time', () => {
  for (const name of readdirSync(photographs).filter((one) => one.endsWith('.jpg'))) {
    const clean = cleanPicture('image/jpeg', readFileSync(join(photographs, name)));
    if (!clean) throw new Error(name);
    expect(readExif(clean.bytes), name).toEqual({ taken: null, place: null });
  }
});
