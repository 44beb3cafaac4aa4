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

  test.each([
    ['JPEG 2000', '/Width 640 /Height 480 /Filter /JPXDecode'],
    ['more points than a memory holds', '/Width 99999 /Height 99999 /Filter /DCTDecode'],
    ['a size that its bytes don’t have', '/Width 640 /Height 480 /ColorSpace /DeviceRGB'],
  ])('%s is missing, and the text is read', async (_name, entries) => {
    const article = await read([
      [line(60, BODY), at({ entries, bytes: JPEG }, [60, 90, 200, 200])],
    ]);
    expect(told(article)).toEqual(['paragraph The convoy left the ', 'picture missing, page 1']);
  });
});

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
