import { expect, test } from 'vitest';
import type { ReadArticle } from '#domain/formats/draft.ts';
import { parseDocument } from '../parse-document.ts';

async function read(mhtml: string | Uint8Array): Promise<ReadArticle | undefined> {
  const bytes = typeof mhtml === 'string' ? Buffer.from(mhtml, 'latin1') : mhtml;
  const parsed = await parseDocument({ name: 'a.mhtml', kind: 'mhtml', bytes });
  return parsed.ok ? parsed.value.articles[0] : undefined;
}

const PAGE = (body: string) =>
  `<html lang=3D"en"><head><meta charset=3D"utf-8"><title>Convoy reaches the river road</title></head><body><article><h1>Convoy reaches the river road</h1><p>${body}</p></article></body></html>`;

const saved = (heads: string, page: string, before = '') =>
  `From: <Saved by Blink>\r\n${heads}Date: Wed, 4 Mar 2026 22:10:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--x--"\r\n\r\n${before}----x--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://example.org/b\r\n\r\n${page}\r\n----x--\r\nContent-Type: text/css\r\n\r\nbody {}\r\n----x----\r\n`;

const STORY =
  'The convoy left Marran at dawn on Tuesday with blankets, stoves and medi=\r\ncine. =E2=80=94 caf=C3=A9';

test('the page, its address and the moment of its saving', async () => {
  const article = await read(
    saved('Snapshot-Content-Location: https://example.org/a\r\n', PAGE(STORY)),
  );
  expect(article?.parsed.blocks.map(({ text }) => text)).toEqual([
    'The convoy left Marran at dawn on Tuesday with blankets, stoves and medicine. — café',
  ]);
  expect(article?.parsed.source).toMatchObject({
    title: 'Convoy reaches the river road',
    url: 'https://example.org/a',
    retrieved: '2026-03-04T22:10:00Z',
  });
});

test('a page without an address of its own has that of its part, and none where it is blank', async () => {
  expect((await read(saved('', PAGE(STORY))))?.parsed.source.url).toBe('https://example.org/b');
  const blank = saved('Snapshot-Content-Location: about:blank\r\n', PAGE(STORY));
  expect((await read(blank))?.parsed.source.url).toBeNull();
});

test('a page without parts is read too', async () => {
  const mail = `MIME-Version: 1.0\r\nContent-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(PAGE('The caf\xe9 on the river road has closed its doors for the winter.').replaceAll('=3D', '='), 'latin1').toString('base64')}`;
  expect((await read(mail))?.parsed.blocks[0]?.text).toContain('café');
});

test('its pictures stand where the page shows them, by address or by part', async () => {
  const pixel = 'R0lGODlhAQABAIAAAICAgAAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';
  const image = (head: string) =>
    `Content-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n${head}\r\n\r\n${pixel}\r\n----x--\r\n`;
  const page = PAGE(
    `${STORY}</p><img src=3D"https://example.org/a.gif" alt=3D"A road"><img src=3D"cid:two@x" alt=3D"A boat"><p>`,
  );
  const parts = `----x--\r\n${image('Content-Location: https://example.org/a.gif')}${image('Content-ID: <two@x>').replace(/----x--\r\n$/, '')}`;
  const article = await read(saved('', page, parts));
  const shown = article?.parsed.blocks.flatMap((block) =>
    block.kind === 'picture' ? [[block.alternative, block.sha256 !== null]] : [],
  );
  expect(shown).toEqual([
    ['A road', true],
    ['A boat', true],
  ]);
});
