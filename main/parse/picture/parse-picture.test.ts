import fc from 'fast-check';
import { expect, test } from 'vitest';
import { captionIn, captionOf } from '#domain/formats/photo-caption.ts';
import { readExif } from './exif.ts';
import { parsePicture } from './parse-picture.ts';

const JPEG = Buffer.from('\xff\xd8\xff\xe0', 'latin1');
const beside = (name: string, text: string) => [{ name, bytes: Buffer.from(text) }];

function read(files: readonly { name: string; bytes: Uint8Array }[], bytes: Uint8Array = JPEG) {
  const draft = parsePicture(bytes, 'in/DSC_0412.jpg', {}, files);
  if ('ok' in draft) throw new Error('No picture');
  return draft;
}

test('a picture stands under its caption, with who took it', () => {
  const list =
    'DSC_0411.jpg - Other\nDSC_0412.jpg - Trucks at Rabak, 31 counted. Photo: C. Whitfield/WFP';
  const draft = read(beside('in/captions.txt', list));
  const caption = 'Trucks at Rabak, 31 counted. Photo: C. Whitfield/WFP';
  expect(draft.hints).toEqual({ title: caption, byline: 'C. Whitfield/WFP' });
  expect(draft.blocks.map(({ kind }) => kind)).toEqual(['picture', 'caption']);
  expect(draft.part).toBe(`DSC_0412.jpg: ${caption}`);
});

test('a file of its own name says more than a list', () => {
  const files = [
    ...beside('captions.csv', 'DSC_0412.jpg,From the list'),
    ...beside('DSC_0412.jpg.txt', 'Its own\ncaption'),
  ];
  expect(read(files).hints.title).toBe('Its own caption');
});

test('a picture without a caption stands under its name, and says so', () => {
  const draft = read([]);
  expect(draft.hints).toEqual({ title: 'DSC_0412' });
  expect(draft.withoutText).toBe(true);
  expect(draft.remarks).toHaveLength(1);
});

const LINES: readonly (readonly [string, string | null])[] = [
  ['a.jpg - Trucks', 'Trucks'],
  ['A.JPG: Trucks', 'Trucks'],
  ['a;Trucks', 'Trucks'],
  ['"a.jpg","Trucks, many"', 'Trucks, many'],
  ['a.jpg\tTrucks', 'Trucks'],
  ['b.jpg - Trucks', null],
  ['a.jpg', null],
  ['a.jpgs are many', null],
];

test.each(LINES)('the list %j says %j of a.jpg', (line, caption) => {
  expect(captionIn(`name - caption\r\n${line}`, 'a.jpg')?.text ?? null).toBe(caption);
});

test.each([
  ['Roof. Photo: committee, not verified', 'committee, not verified'],
  ['Toit. Photo : A. Mirghani', 'A. Mirghani'],
  ['Roof (Photo by Ann Lee).', 'Ann Lee'],
  ['Roof © Ann Lee/AFP', 'Ann Lee/AFP'],
  ['A photo of a roof', null],
])('%s is by %s', (written, credit) => {
  expect(captionOf(written)?.credit ?? null).toBe(credit);
});

/** An Exif block with a day and a place, its numbers in either order of bytes. */
function exif(isLittle: boolean): Buffer {
  const block = Buffer.alloc(220);
  const short = (at: number, value: number) =>
    isLittle ? block.writeUInt16LE(value, at) : block.writeUInt16BE(value, at);
  const long = (at: number, value: number) =>
    isLittle ? block.writeUInt32LE(value, at) : block.writeUInt32BE(value, at);
  const entry = (at: number, tag: number, count: number, value: number) => {
    short(at, tag);
    short(at + 2, 2);
    long(at + 4, count);
    long(at + 8, value);
  };
  block.write(isLittle ? 'II' : 'MM', 0, 'latin1');
  short(2, 42);
  long(4, 8);
  short(8, 2);
  entry(10, 0x8769, 1, 40);
  entry(22, 0x8825, 1, 60);
  short(40, 1);
  entry(42, 0x9003, 20, 120);
  short(60, 4);
  entry(62, 1, 2, 0);
  block.write('S\0', 70, 'latin1');
  entry(74, 2, 3, 140);
  entry(86, 3, 2, 0);
  block.write('E\0', 94, 'latin1');
  entry(98, 4, 3, 164);
  block.write('2026:11:18 09:12:44\0', 120, 'latin1');
  for (const [index, value] of [13, 1, 30, 1, 0, 1, 31, 1, 45, 1, 36, 1].entries())
    long(140 + index * 4, value);
  return Buffer.concat([JPEG, Buffer.from('Exif\0\0', 'latin1'), block]);
}

test.each([true, false])(
  'time and place of the camera are told (little-endian: %s)',
  (isLittle) => {
    expect(read([], exif(isLittle)).remarks?.slice(0, 2)).toEqual([
      'Taken 2026-11-18 09:12:44, by the camera’s clock.',
      'Taken at -13.50000, 31.76000, as the camera noted.',
    ]);
  },
);

test('a damaged block says nothing and never fails', () => {
  const whole = exif(true);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, end) => {
      const bytes = Buffer.from(whole);
      bytes[at] = byte;
      expect(readExif(bytes.subarray(0, end))).toHaveProperty('taken');
    }),
    { numRuns: 500 },
  );
});
