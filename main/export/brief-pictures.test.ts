import { deflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { composeBrief } from '#domain/brief/compose.ts';
import type { Block } from '#domain/document.ts';
import { articleOf, brief, briefInput, STORY } from './brief.fixture.ts';
import { briefJson } from './brief-json.ts';
import { briefDocx } from './docx.ts';
import { briefHtml } from './html.ts';
import { briefMarkdown } from './markdown.ts';
import { cleanPicture } from './pictures/clean-picture.ts';
import { orientationBlock } from './pictures/orientation.ts';
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

test('what a person says of it stands behind what its article says', async () => {
  const words = { sha256: HASH, caption: 'Seen from the bridge.', alternative: 'Six trucks' };
  const input = briefInput(change, article);
  const said = composeBrief({
    ...input,
    articles: input.articles.map((material) => ({ ...material, pictureWords: [words] })),
  });
  const page = briefHtml(said);
  expect(page).toContain('alt="Six trucks"');
  expect(page).toMatch(/<figcaption[^>]*>Trucks wait in Halvet\..*<\/a>.* Seen from the bridge\./);
  const parts = unzipSync(await briefDocx(said));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('descr="Six trucks"');
  expect(xml).toContain('Seen from the bridge.');
});

test('a picture that lies across is turned, and has room for it, in Word', async () => {
  const turned = cleanPicture(
    'image/png',
    Buffer.concat([PNG.subarray(0, 33), pngChunk('eXIf', orientationBlock(6)), PNG.subarray(33)]),
  );
  if (!turned) throw new Error('no picture');
  expect(turned).toMatchObject({ width: 20, height: 30 });
  const pictures = new Map([[HASH, turned]]);
  const parts = unzipSync(await briefDocx(brief({ ...change, pictures }, article)));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  // Its size as it is kept; half of ten pixels stands out above and below.
  expect(xml).toContain(
    '<wp:extent cx="285750" cy="190500"/><wp:effectExtent l="0" t="47625" r="0" b="47625"/>',
  );
  expect(xml).toContain('<a:xfrm rot="5400000">');
  // A program that heeds Exif after all turns it once, not twice.
  const media = Object.entries(parts).filter(([name]) => name.startsWith('word/media/'));
  expect(media.map(([, bytes]) => Buffer.from(bytes).includes('eXIf'))).toEqual([false]);
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
