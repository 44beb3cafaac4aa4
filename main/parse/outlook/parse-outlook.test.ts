import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { canonicalText } from '#domain/document.ts';
import { readDocument } from '../../sandbox/read-document.ts';
import { compoundFile, fixed, outlookMessage, type Storage, utf16 } from './testing.ts';

const { default: MsgReader } = createRequire(import.meta.url)('@kenjiuno/msgreader') as {
  default: new (bytes: ArrayBuffer) => { getFileData(): { subject?: string; body?: string } };
};

async function read(storage: Storage, name = 'stock.msg') {
  const result = await readDocument({ name, bytes: compoundFile(storage) });
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const BODY = 'The chlorine at Kosti lasts until Friday.\r\n\r\nPlease send two trucks.\r\n';
const ARABIC = 'وصلت الشاحنات إلى كوستي صباح اليوم.';

test('a message of Outlook is read as a mail: heads, text, attachments', async () => {
  const long = `${'A long line of words. '.repeat(400)}\r\n\r\n${ARABIC}`;
  const { articles, enclosed } = await read(
    outlookMessage('Chlorine stock', BODY + long, {
      '__attach_version1.0_#00000000': {
        '__properties_version1.0': fixed(8, {}),
        '__substg1.0_3707001F': 'stock.csv',
        '__substg1.0_37010102': new Uint8Array(Buffer.from('site,days\nKosti,4\n')),
      },
    }),
  );
  const [article] = articles;
  expect(article?.parsed.source).toMatchObject({
    title: 'Chlorine stock',
    byline: 'Ingrid Halvorsen',
    published: '2026-11-23T18:14:05Z',
  });
  const text = canonicalText(article?.parsed.blocks ?? []);
  expect(text).toMatch(/^The chlorine at Kosti lasts until Friday\.\n\nPlease send two trucks\./);
  expect(text.endsWith(ARABIC)).toBe(true);
  expect(article?.account.remarks).toContain('Sent to Adil Osman.');
  expect(enclosed.map(({ name, of }) => [name, of])).toEqual([
    ['stock.csv', 'the mail “Chlorine stock” of Ingrid Halvorsen, 2026-11-23'],
  ]);
});

test('a peer reads the same of it', () => {
  const bytes = compoundFile(outlookMessage('Chlorine stock', BODY));
  const peer = new MsgReader(new Uint8Array(bytes).buffer).getFileData();
  expect(peer).toMatchObject({ subject: 'Chlorine stock', body: BODY });
});

test('its HTML, in its code page, with the date that it was sent under', async () => {
  const html = '<p>الماء في كوستي</p>';
  const bytes = new Uint8Array([
    ...Buffer.from('<p>'),
    0xc7,
    0xe1,
    0xe3,
    0xc7,
    0xc1,
    ...Buffer.from('</p>'),
  ]);
  const { articles } = await read({
    '__properties_version1.0': fixed(32, { 16350: 1256 }),
    '__substg1.0_0037001F': 'Water',
    '__substg1.0_10130102': bytes,
    '__substg1.0_007D001F':
      'Received: x\r\nDate: Mon, 23 Nov 2026 20:14:05\r\n +0200\r\nSubject: Water\r\n',
  });
  expect(articles[0]?.parsed.blocks[0]?.text).toBe('الماء');
  expect(html).toContain('الماء');
  expect(articles[0]?.parsed.source.published).toBe('2026-11-23T20:14:05+02:00');
});

test('8-bit text without a code page is read by what the message was written in, and says so', async () => {
  const arabic = new Uint8Array([0xc7, 0xe1, 0xe3, 0xc7, 0xc1]);
  const message = (values: Readonly<Record<number, number>>) => ({
    '__properties_version1.0': fixed(32, values),
    '__substg1.0_0037001E': arabic,
    '__substg1.0_1000001E': arabic,
  });
  const [byCharset] = (await read(message({ 16350: 28596 }))).articles;
  const [byLanguage] = (await read(message({ 16350: 65001, 16369: 0x0c01 }))).articles;
  const [western] = (await read(message({}))).articles;
  for (const article of [byCharset, byLanguage]) {
    expect(article?.parsed.blocks[0]?.text).toBe('الماء');
    expect(article?.account.remarks.join()).toContain('code page 1256');
  }
  expect(western?.parsed.blocks[0]?.text).toBe('ÇáãÇÁ');
});

/** The example of [MS-OXRTFCP] 4.1. */
const PACKED = Uint8Array.from(
  Buffer.from(
    '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0',
    'hex',
  ),
);

/** As Outlook keeps RTF that it does not pack. */
const unpacked = (rtf: string): Uint8Array => {
  const head = new DataView(new ArrayBuffer(16));
  head.setUint32(4, rtf.length, true);
  head.setUint32(8, 0x414c454d, true);
  return Uint8Array.from(Buffer.concat([new Uint8Array(head.buffer), Buffer.from(rtf, 'latin1')]));
};

const WRAPPED = String.raw`{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss Arial;}{\f1\fcharset178 Arial;}}{\colortbl\red0;}
{\*\generator Outlook;}{\*\htmltag64 <table><tr><td>}\htmlrtf {\pard\htmlrtf0 Kosti {\*\htmltag84 &amp;}\htmlrtf &\htmlrtf0  Rabak{\*\mhtmltag84 <a href="x">}\htmlrtf }\htmlrtf0
{\*\htmltag72 </td><td>}\f1\'c7\'e1\'e3\'c7\'c1 \u8211?{\*\htmltag72 </td></tr></table><p>}4 trucks\htmlrtf\line\htmlrtf0{\*\htmltag72 </p>}}`;

test.each([
  ['packed', PACKED, ['hello world']],
  ['HTML that it wraps', unpacked(WRAPPED), ['Kosti & Rabak\tالماء –', '4 trucks']],
  [
    'plain text that it wraps',
    unpacked(String.raw`{\rtf1\ansi\fromtext Four days\par\par > and two}`),
    ['Four days', 'and two'],
  ],
  [
    'text of its own',
    unpacked(String.raw`{\rtf1\ansi {\b Chlorine}\par Four {\strike days} weeks.\par}`),
    ['Chlorine', 'Four ~~days~~ weeks.'],
  ],
])('a message of rich text alone is read: %s', async (_, rtf, expected) => {
  const { articles } = await read({
    ...outlookMessage('Stock', ''),
    '__substg1.0_10090102': rtf,
  });
  expect(articles[0]?.parsed.blocks.map(({ text }) => text)).toEqual(expected);
});

test('rich text that is damaged ends early and harms nothing', async () => {
  for (let length = 0; length < PACKED.length; length += 3) {
    const rtf = PACKED.slice(0, length);
    const { articles } = await read({
      ...outlookMessage('Stock', ''),
      '__substg1.0_10090102': rtf,
    });
    expect(articles).toHaveLength(1);
  }
});

test('a message in a message is an article of its own', async () => {
  const { articles } = await read(
    outlookMessage('FW: Stock', 'See below.', {
      '__attach_version1.0_#00000000': {
        '__properties_version1.0': fixed(8, {}),
        '__substg1.0_3701000D': outlookMessage('Stock', 'Four days are left.', {}, 24),
      },
    }),
  );
  expect(articles.map(({ parsed, account }) => [account.part, parsed.source.title])).toEqual([
    [null, 'FW: Stock'],
    ['message 1', 'Stock'],
  ]);
});

test.each([
  [
    'old.doc',
    'WordDocument',
    /is an old Word document, which .* Open it in Word or LibreOffice and save it as \.docx\.$/,
  ],
  ['old.xls', 'Workbook', /save it as \.xlsx\.$/],
  [
    'locked.docx',
    'EncryptedPackage',
    /is an Office document that is locked with a password, which .* Open it with its password and save it without one\.$/,
  ],
  ['odd.bin', 'Something', /is an old Office document, which .* Open it in the program/],
])('%s is refused with what to do', async (name, part, sentence) => {
  const bytes = compoundFile({ [part]: utf16('x') });
  expect(await readDocument({ name, bytes })).toMatchObject({
    ok: false,
    error: { message: expect.stringMatching(sentence) },
  });
});

test('a chain that goes in a circle, or out of the file, is told and not followed', async () => {
  const bytes = compoundFile(outlookMessage('Chlorine stock', BODY));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const fat = (view.getUint32(76, true) + 1) * 512;
  const first = view.getUint32(48, true);
  for (const next of [first, 0xfffff]) {
    view.setUint32(fat + 4 * first, next, true);
    const result = await readDocument({ name: 'a.msg', bytes });
    expect(result.ok || /damaged/.test(result.error.message)).toBe(true);
  }
});
