import { deflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Block } from '#domain/document.ts';
import { articleOf, brief, STORY } from './brief.fixture.ts';
import { briefJson } from './brief-json.ts';
import { briefDocx } from './docx.ts';
import { briefHtml } from './html.ts';
import { briefMarkdown } from './markdown.ts';
import { cleanPicture } from './pictures/clean-picture.ts';
import { pngChunk } from './pictures/png.ts';

const HASH = 'cd'.repeat(32);
const PNG = Buffer.concat([
  Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  pngChunk('IHDR', Buffer.from([0, 0, 0, 30, 0, 0, 0, 20, 8, 0, 0, 0, 0])),
  pngChunk('tEXt', Buffer.from('Author\0Ada of the desk')),
  pngChunk('IDAT', deflateSync(Buffer.alloc(31 * 20))),
  pngChunk('IEND', Buffer.alloc(0)),
]);
const picture = cleanPicture('image/png', PNG);
if (!picture) throw new Error('no picture');

const blocks: Block[] = [
  ...STORY.blocks,
  { kind: 'picture', sha256: HASH, alternative: 'Trucks & "boats"', text: '', marks: [] },
  { kind: 'caption', text: 'Trucks wait in Halvet.', marks: [] },
];
const article = articleOf('River cuts road', blocks);
const change = { pictures: new Map([[HASH, picture]]), printsPictures: true };
const document = brief(change, article);

test('HTML holds the picture, with its caption and what it says to those who do not see it', () => {
  const page = briefHtml(document);
  expect(page).toContain(
    `<img src="data:image/png;base64,${Buffer.from(picture.bytes).toString('base64')}"`,
  );
  expect(page).toContain('alt="Trucks &amp; &quot;boats&quot;" width="30" height="20"');
  expect(page).toMatch(/<figcaption[^>]*>Trucks wait in Halvet\./);
  // Once: it is no paragraph of its own any more.
  expect(page.split('Trucks wait in Halvet.')).toHaveLength(2);
});

test('Word holds the picture and its description', async () => {
  const parts = unzipSync(await briefDocx(document));
  const media = Object.entries(parts).filter(([name]) => name.startsWith('word/media/'));
  expect(media.map(([, bytes]) => Buffer.from(bytes).equals(Buffer.from(picture.bytes)))).toEqual([
    true,
  ]);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('descr="Trucks &amp; &quot;boats&quot;"');
  expect(xml).toContain('Trucks wait in Halvet.');
});

test('nothing of who made it goes along, in any format', async () => {
  const parts = Object.values(unzipSync(await briefDocx(document))).map((part) =>
    Buffer.from(part),
  );
  const texts = [briefHtml(document), briefJson(document), briefMarkdown(document)];
  for (const content of [...parts, ...texts.map((text) => Buffer.from(text))]) {
    expect(content.includes('Ada of the desk')).toBe(false);
    expect(content.includes(PNG.toString('base64').slice(40, 80))).toBe(false);
  }
});

test('without the wish its caption alone is printed', () => {
  const page = briefHtml(brief({ ...change, printsPictures: false }, article));
  expect(page).not.toContain('<img');
  expect(page).toContain('Trucks wait in Halvet.');
});

test('where Word knows no such picture its description stands there', async () => {
  const webp = { ...picture, mediaType: 'image/webp' };
  const bytes = await briefDocx(brief({ ...change, pictures: new Map([[HASH, webp]]) }, article));
  const parts = unzipSync(bytes);
  expect(Object.keys(parts).some((name) => name.startsWith('word/media/'))).toBe(false);
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain(
    '[Trucks &amp; &quot;boats&quot;]',
  );
});
