import { expect, test } from 'vitest';
import { canonicalText } from '#domain/document.ts';
import { readDocument } from '../../sandbox/read-document.ts';
import { utf16 } from './testing.ts';

const bytesOf = (...parts: (Uint8Array | string | number[])[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))),
    ),
  );
const u32 = (value: number): Uint8Array => {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(value >>> 0);
  return four;
};
/** An attribute of MS-OXTNEF; nobody checks its sum. */
const attribute = (level: number, id: number, data: Uint8Array): Uint8Array =>
  bytesOf([level], u32(id), u32(data.length), data, [0, 0]);
const padding = (length: number): Uint8Array => new Uint8Array((4 - (length % 4)) % 4);
const wide = (id: number, text: string): Uint8Array => {
  const data = utf16(`${text}\0`);
  return bytesOf(u32(id * 0x1_0000 + 0x1f), u32(1), u32(data.length), data, padding(data.length));
};
const binary = (id: number, type: number, data: Uint8Array): Uint8Array =>
  bytesOf(u32(id * 0x1_0000 + type), u32(1), u32(data.length), data, padding(data.length));
const named = (data: Uint8Array): Uint8Array => {
  const name = utf16('Keyword\0');
  const guid = new Uint8Array(16);
  return bytesOf(
    u32(0x8005_0003),
    guid,
    u32(1),
    u32(name.length),
    name,
    padding(name.length),
    data,
  );
};
const properties = (...all: Uint8Array[]): Uint8Array => bytesOf(u32(all.length), ...all);
const tnef = (...attributes: Uint8Array[]): Uint8Array =>
  bytesOf(u32(0x223e9f78), [1, 0], ...attributes);
const attachment = (title: string, bytes: Uint8Array, more: Uint8Array = properties()) =>
  bytesOf(
    attribute(2, 0x00069002, new Uint8Array(14)),
    attribute(2, 0x00018010, bytesOf(title, [0])),
    attribute(2, 0x0006800f, bytes),
    attribute(2, 0x00069005, more),
  );

const STOCK = bytesOf('site,days\nKosti,4\n');
const PACK = tnef(
  attribute(1, 0x00069007, bytesOf(u32(1252), u32(0))),
  attribute(1, 0x00018004, bytesOf('Chlorine stock', [0])),
  attribute(
    1,
    0x00069003,
    properties(
      named(u32(7)),
      bytesOf(u32(0x0e17_000b), [1, 0, 0, 0]),
      wide(0x0c1a, 'Ingrid Halvorsen'),
      wide(0x1000, 'The chlorine at Kosti lasts until Friday.'),
    ),
  ),
  attachment('STOCK~1.CSV', STOCK, properties(wide(0x3707, 'stock كوستي.csv'))),
  attachment(
    'msg',
    new Uint8Array(),
    properties(
      wide(0x3707, 'Road note'),
      binary(
        0x3701,
        0x0d,
        bytesOf(
          new Uint8Array(16),
          tnef(
            attribute(1, 0x00018004, bytesOf('Road note', [0])),
            attribute(1, 0x0002800c, bytesOf('The road to Marran is closed.', [0])),
          ),
        ),
      ),
    ),
  ),
);

const mailOf = (body: string): Uint8Array =>
  bytesOf(
    [
      'From: Ingrid Halvorsen <ingrid@relief.example>',
      'Subject: Chlorine stock',
      'Date: Mon, 23 Nov 2026 18:14:05 +0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      ...(body === '' ? [] : ['--b', 'Content-Type: text/plain', '', body]),
      '--b',
      'Content-Type: application/ms-tnef; name="winmail.dat"',
      'Content-Transfer-Encoding: base64',
      'Content-Disposition: attachment; filename="winmail.dat"',
      '',
      Buffer.from(PACK).toString('base64'),
      '--b--',
      '',
    ].join('\r\n'),
  );

async function read(name: string, bytes: Uint8Array) {
  const result = await readDocument({ name, bytes });
  if (!result.ok) throw new Error(result.error.message);
  const [article] = result.value.articles;
  return {
    title: article?.parsed.source.title,
    byline: article?.parsed.source.byline,
    text: canonicalText(article?.parsed.blocks ?? []),
    enclosed: result.value.enclosed,
  };
}

test('what a mail brings in a winmail.dat is read as any attachment', async () => {
  const mail = await read('stock.eml', mailOf('See the table.'));
  expect(mail.text).toBe('See the table.');
  expect(mail.enclosed.map(({ name }) => name)).toEqual(['stock كوستي.csv', 'Road note']);
  expect(mail.enclosed[0]?.bytes).toEqual(STOCK);
  const [, inner] = mail.enclosed;
  expect(await read('Road note', inner?.bytes ?? new Uint8Array())).toMatchObject({
    title: 'Road note',
    text: 'The road to Marran is closed.',
  });
});

test('a mail whose text stands in it alone has that text', async () => {
  const mail = await read('stock.eml', mailOf(''));
  expect(mail.text).toBe('The chlorine at Kosti lasts until Friday.');
});

test('a winmail.dat by itself is a message', async () => {
  expect(await read('winmail.dat', PACK)).toMatchObject({
    title: 'Chlorine stock',
    byline: 'Ingrid Halvorsen',
    text: 'The chlorine at Kosti lasts until Friday.',
  });
});

test('a damaged one loses what is behind the damage and no more', async () => {
  for (let end = 7; end < PACK.length; end += 11) {
    const cut = await readDocument({ name: 'winmail.dat', bytes: PACK.slice(0, end) });
    expect(cut.ok || cut.error.message.length > 0).toBe(true);
  }
  const huge = tnef(
    attribute(1, 0x00069003, bytesOf(u32(0xffff_ffff), u32(0x1000_101e), u32(0xffff_ffff))),
  );
  expect((await readDocument({ name: 'winmail.dat', bytes: huge })).ok).toBe(true);
});
