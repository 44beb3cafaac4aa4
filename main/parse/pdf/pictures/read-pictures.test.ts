import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { ReadArticle } from '#domain/formats/draft.ts';
import { parseDocument } from '../../parse-document.ts';
import { pdfOf, type TestLine, type TestPicture } from '../testing.ts';

const JPEG = Buffer.from('\xff\xd8\xff\xe0 a photograph \xff\xd9', 'latin1');
const photograph = (size = '/Width 640 /Height 480', bytes = JPEG) => ({
  entries: `${size} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
  bytes,
});
const at = (
  image: TestPicture['image'],
  [x, y, wide, high]: readonly [number, number, number, number],
): TestPicture => ({ image, at: [x, y], wide, high });
const line = (y: number, text: string, rest: Partial<TestLine> = {}): TestLine => ({
  text,
  y,
  ...rest,
});

const BODY = 'The convoy left the capital on Monday with food for four thousand families,';

async function read(pages: Parameters<typeof pdfOf>[0]): Promise<ReadArticle> {
  const parsed = await parseDocument({ kind: 'pdf', name: 'a.pdf', bytes: pdfOf(pages) });
  if (!parsed.ok) throw new Error(parsed.error.message);
  const [article] = parsed.value.articles;
  if (!article) throw new Error('No article');
  return article;
}

const told = ({ parsed }: ReadArticle): string[] =>
  parsed.blocks.map((block) =>
    block.kind === 'picture'
      ? `picture${block.sha256 === null ? ' missing' : ''}, page ${block.page}`
      : `${block.kind} ${block.text.slice(0, 20)}`,
  );

describe('where pictures stand', () => {
  test('a picture stands between the paragraphs around it, with the small words below it', async () => {
    const article = await read([
      [
        line(60, BODY),
        line(72, 'and reached the north of the valley two days later.'),
        at(photograph(), [60, 90, 300, 200]),
        line(304, 'Tents at the crossing. Photo: A. Karim', { size: 8 }),
        line(340, 'The road is open again, and further trucks are on their way.'),
      ],
    ]);
    expect(told(article)).toEqual([
      'paragraph The convoy left the ',
      'picture, page 1',
      'caption Tents at the crossin',
      'paragraph The road is open aga',
    ]);
    expect(article.pictures.map(({ bytes }) => Buffer.from(bytes))).toEqual([JPEG]);
  });

  test('what is written as large as the text below a picture is text', async () => {
    const article = await read([
      [line(60, BODY), at(photograph(), [60, 90, 300, 200]), line(304, 'The road is open again.')],
    ]);
    expect(told(article).at(-1)).toBe('paragraph The road is open aga');
  });

  test('logos, ornaments, backgrounds and what comes again are said, not shown', async () => {
    const logo = photograph('/Width 200 /Height 200');
    const article = await read([
      [
        at(photograph(), [0, 0, 595, 842]),
        at(logo, [60, 300, 60, 60]),
        at(photograph('/Width 90 /Height 60'), [60, 20, 90, 40]),
        line(200, BODY),
        at(photograph('/Width 64 /Height 64'), [60, 400, 9, 9]),
      ],
      [at(logo, [60, 300, 60, 60]), line(220, 'The road is open again.')],
    ]);
    expect(told(article).filter((one) => one.startsWith('picture'))).toEqual([]);
    expect(article.account.remarks).toEqual([
      '4 logos, ornaments or pictures that come again were left out.',
      'The picture that fills page 1 was left out: it is its background, or a scan of it.',
    ]);
  });

  test('a picture that is cut into strips is one that can’t be shown', async () => {
    const strips = [0, 1, 2, 3].map((row) =>
      at(photograph(`/Width 640 /Height ${100 + row}`), [60, 100 + 50 * row, 300, 50]),
    );
    const article = await read([[line(60, BODY), ...strips, line(330, BODY)]]);
    expect(told(article)).toEqual([
      'paragraph The convoy left the ',
      'picture missing, page 1',
      'paragraph The convoy left the ',
    ]);
    expect(article.account.remarks.join(' ')).toMatch(/^One picture can’t be shown/);
  });
});

describe('how pictures are kept', () => {
  const samples = Uint8Array.from({ length: 40 * 40 * 3 }, (_, index) => index % 251);
  const packed = (entries: string, bytes: Uint8Array) => ({
    entries: `/Width 40 /Height 40 /BitsPerComponent 8 /Filter /FlateDecode ${entries}`,
    bytes: deflateSync(bytes),
  });
  const predicted = Buffer.concat(
    Array.from({ length: 40 }, (_, row) => {
      const bytes = samples.subarray(row * 120, row * 120 + 120);
      const differences = bytes.map((sample, index) => sample - (bytes[index - 3] ?? 0));
      return Buffer.concat([Buffer.from([1]), differences]);
    }),
  );
  const press = Uint8Array.from({ length: 40 * 40 * 4 }, (_, index) => (index % 4 === 3 ? 255 : 7));

  test.each([
    ['samples as they are', '/ColorSpace /DeviceRGB', samples, [...samples]],
    [
      'samples as differences',
      '/ColorSpace /DeviceRGB /DecodeParms <</Predictor 15 /Colors 3 /Columns 40>>',
      predicted,
      [...samples],
    ],
    ['colours of a press', '/ColorSpace /DeviceCMYK', press, Array(4800).fill(0)],
  ])('%s become a PNG of the same colours', async (_name, entries, bytes, expected) => {
    const article = await read([[line(60, BODY), at(packed(entries, bytes), [60, 90, 200, 200])]]);
    const [picture] = article.pictures;
    expect(picture?.mediaType).toBe('image/png');
    expect([...samplesOf(Buffer.from(picture?.bytes ?? []), 120)]).toEqual(expected);
  });

  /** 16 points of white and 24 of black in each row of 40, as a fax of group 4 has them. */
  const fax = bitsOf(`001${'101010'}${'00000010111'}${'11'.repeat(39)}${'000000000001'.repeat(2)}`);
  const word = (number: number) => [
    number >>> 24,
    (number >>> 16) & 255,
    (number >>> 8) & 255,
    number & 255,
  ];
  const segment = (number: number, type: number, data: readonly number[]) => [
    ...word(number),
    type,
    0,
    1,
    ...word(data.length),
    ...data,
  ];
  const [side, none] = [word(40), word(0)];
  const jbig2 = Uint8Array.from([
    ...segment(0, 48, [...side, ...side, ...none, ...none, 0, 0, 0]),
    ...segment(1, 38, [...side, ...side, ...none, ...none, 0, 1, ...fax]),
  ]);
  const group4 = '/DecodeParms <</K -1 /Columns 40>> /Filter /CCITTFaxDecode';
  const grey = '/BitsPerComponent 1 /ColorSpace /DeviceGray';

  test.each([
    ['a fax', `${grey} ${group4}`, fax, [255, 255, 0, 0, 0]],
    ['a fax the other way round', `${grey} /Decode [1 0] ${group4}`, fax, [0, 0, 255, 255, 255]],
    ['a fax as a mask', `/ImageMask true ${group4}`, fax, [255, 255, 0, 0, 0]],
    ['JBIG2', `${grey} /Filter /JBIG2Decode`, jbig2, [255, 255, 0, 0, 0]],
  ])('%s becomes a PNG of the same points', async (_name, entries, bytes, row) => {
    const image = { entries: `/Width 40 /Height 40 ${entries}`, bytes };
    const article = await read([[line(60, BODY), at(image, [60, 90, 200, 200])]]);
    const [picture] = article.pictures;
    expect(picture?.mediaType).toBe('image/png');
    expect([...samplesOf(Buffer.from(picture?.bytes ?? []), 5)]).toEqual(
      Array.from({ length: 40 }, () => row).flat(),
    );
  });

  test('JPEG 2000 becomes a PNG of the same colours', async () => {
    const image = { entries: '/Width 64 /Height 48 /Filter /JPXDecode', bytes: JPEG_2000 };
    const article = await read([[line(60, BODY), at(image, [60, 90, 200, 150])]]);
    const samples = samplesOf(Buffer.from(article.pictures[0]?.bytes ?? []), 64);
    const ramp = Array.from({ length: 64 }, (_, column) => column * 4);
    expect([...samples]).toEqual(Array.from({ length: 48 }, () => ramp).flat());
  });

  test.each([
    ['samples', packed('/ColorSpace /DeviceRGB', samples)],
    ['a scan', { entries: `/Width 40 /Height 40 ${grey} ${group4}`, bytes: fax }],
  ])('of %s that the page cuts only what it shows is kept', async (_name, image) => {
    const window = { clip: [100, 90, 100, 50] as const };
    const article = await read([[line(60, BODY), { ...at(image, [60, 90, 200, 200]), ...window }]]);
    const png = Buffer.from(article.pictures[0]?.bytes ?? []);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([20, 10]);
    const channels = image.entries.includes('RGB') ? 3 : 0;
    const expected = Array.from({ length: 10 }, (_, row) =>
      channels === 0
        ? // Points 8 to 27: eight of white, then black.
          [255, 0, 0]
        : [...samples.subarray(row * 120 + 24, row * 120 + 84)],
    ).flat();
    expect([...samplesOf(png, channels === 0 ? 3 : 60)]).toEqual(expected);
    expect(article.account.remarks).toEqual([]);
  });

  test('so is that of a photograph', async () => {
    const image = photograph('/Width 32 /Height 32', GREY_JPEG);
    const article = await read([
      [line(60, BODY), { ...at(image, [60, 90, 200, 200]), clip: [110, 90, 100, 50] }],
    ]);
    const png = Buffer.from(article.pictures[0]?.bytes ?? []);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([16, 8]);
    expect([...samplesOf(png, 48)]).toEqual(Array(16 * 8 * 3).fill(128));
    expect(article.account.remarks).toEqual([]);
  });

  test('a photograph that can’t be cut is kept whole, and that is said', async () => {
    const window = { clip: [100, 90, 100, 50] as const };
    const article = await read([
      [line(60, BODY), { ...at(photograph(), [60, 90, 200, 200]), ...window }],
    ]);
    expect(article.pictures.map(({ bytes }) => Buffer.from(bytes))).toEqual([JPEG]);
    expect(article.account.remarks.join(' ')).toMatch(/^One picture shows more here/);
  });

  test.each([
    ['fax of another width', `/Width 41 /Height 40 ${grey} ${group4}`],
    ['damaged JPEG 2000', '/Width 640 /Height 480 /Filter /JPXDecode'],
    ['more points than a memory holds', '/Width 99999 /Height 99999 /Filter /DCTDecode'],
    ['a size that its bytes don’t have', '/Width 640 /Height 480 /ColorSpace /DeviceRGB'],
  ])('%s is missing, and the text is read', async (_name, entries) => {
    const article = await read([
      [line(60, BODY), at({ entries, bytes: JPEG }, [60, 90, 200, 200])],
    ]);
    expect(told(article)).toEqual(['paragraph The convoy left the ', 'picture missing, page 1']);
  });
});

/** 64 by 48 points of grey, each column four lighter than the one before. */
const JPEG_2000 = Buffer.from(
  [
    '/0//UQApAAAAAABAAAAAMAAAAAAAAAAAAAAAQAAAADAAAAAAAAAAAAABBwEB/1IADAAAAAEABQQEAAH/XAAT',
    'QEBISFBISFBISFBISFBISFD/ZAAlAAFDcmVhdGVkIGJ5IE9wZW5KUEVHIHZlcnNpb24gMi41LjD/kAAKAAAA',
    'AABCAAH/k9+AIAlW77vH2gYADQIFw+oEABv0pQ/B84YANp0oHyh/wPkDgF+nxUZBhIPAfCKAi2IBfaX/2Q==',
  ].join(''),
  'base64',
);

/** 32 by 32 points of one grey: each of its 16 blocks differs from the one before by nothing. */
const GREY_JPEG = Buffer.from(
  [
    `ffd8 ffdb 0043 00 ${'01'.repeat(64)} ffc0 000b 08 0020 0020 01 01 11 00`,
    `ffc4 0014 00 01 ${'00'.repeat(15)} 00 ffc4 0014 10 01 ${'00'.repeat(15)} 00`,
    'ffda 0008 01 01 00 00 3f 00 00000000 ffd9',
  ]
    .join('')
    .replaceAll(' ', ''),
  'hex',
);

function bitsOf(bits: string): Uint8Array {
  const bytes = bits.match(/.{1,8}/g) ?? [];
  return Uint8Array.from(bytes, (byte) => Number.parseInt(byte.padEnd(8, '0'), 2));
}

/** Of a PNG whose rows say what they differ by from the row above, or nothing. */
function samplesOf(png: Buffer, length: number): Uint8Array {
  const start = png.indexOf('IDAT');
  const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  const out: number[] = [];
  for (let from = 0; from < rows.length; from += length + 1)
    for (let index = 1; index <= length; index += 1) {
      const above = rows[from] === 2 ? (out[out.length - length] ?? 0) : 0;
      out.push(((rows[from + index] ?? 0) + above) & 255);
    }
  return Uint8Array.from(out);
}
