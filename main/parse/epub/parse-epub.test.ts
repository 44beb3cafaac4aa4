import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { outline } from '../outline.ts';
import { parseDocument } from '../parse-document.ts';

interface Chapter {
  readonly body: string;
  readonly label?: string;
}

function epubOf(
  chapters: readonly Chapter[],
  more: Record<string, Uint8Array> = {},
  metadata = '',
  moreSpine = '',
) {
  const ids = chapters.map((_, index) => `c${index}`);
  const items = ids.map(
    (id) => `<item id="${id}" href="text/${id}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const contents = chapters.map(({ label }, index) =>
    label === undefined
      ? ''
      : `<navPoint><navLabel><text>${label}</text></navLabel><content src="text/c${index}.xhtml#top"/></navPoint>`,
  );
  return zipSync({
    mimetype: strToU8('application/epub+zip'),
    'META-INF/container.xml': strToU8(
      '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    ),
    'OPS/book.opf': strToU8(
      `<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Cholera care</dc:title><dc:creator>A. Haddad</dc:creator><dc:language>en</dc:language>${metadata}</metadata><manifest>${items.join('')}<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest><spine toc="ncx">${ids.map((id) => `<itemref idref="${id}"/>`).join('')}${moreSpine}</spine></package>`,
    ),
    'OPS/toc.ncx': strToU8(`<ncx><navMap>${contents.join('')}</navMap></ncx>`),
    ...Object.fromEntries(
      chapters.map(({ body }, index) => [
        `OPS/text/c${index}.xhtml`,
        strToU8(
          `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`,
        ),
      ]),
    ),
    ...more,
  });
}

async function read(bytes: Uint8Array) {
  const parsed = await parseDocument({ kind: 'epub', name: 'a.epub', bytes });
  if (!parsed.ok) throw new Error(parsed.error.message);
  const [article] = parsed.value.articles;
  if (!article) throw new Error('No article');
  return article;
}

test('the chapters in their order, named by the contents where they have no heading', async () => {
  const { parsed } = await read(
    epubOf([
      { body: '<h1>Cholera care</h1>' },
      { body: '<h1>Signs</h1><p>Watery stools.</p><ul><li>Thirst</li></ul>', label: 'One' },
      { body: '<p>Give fluids.</p>', label: 'Treatment' },
    ]),
  );
  expect(parsed.source).toMatchObject({ title: 'Cholera care', byline: 'A. Haddad' });
  expect(parsed.language).toBe('en');
  expect(outline(parsed.blocks)).toEqual([
    'h1 Signs',
    'p Watery stools.',
    '- Thirst',
    'h1 Treatment',
    'p Give fluids.',
  ]);
});

test('a chapter that the spine names again and again is read once', async () => {
  const again = '<itemref idref="c0"/>'.repeat(100);
  const { parsed } = await read(epubOf([{ body: '<p>Give fluids.</p>' }], {}, '', again));
  expect(parsed.blocks.map(({ text }) => text)).toEqual(['Give fluids.']);
});

test('pictures are found from where the chapter stands', async () => {
  const picture = new Uint8Array(Buffer.from('\x89PNG\r\n\x1a\nx', 'latin1'));
  const { parsed, pictures } = await read(
    epubOf([{ body: '<p>Before.</p><img src="../img/a%20b.png" alt="A ward"/>' }], {
      'OPS/img/a b.png': picture,
    }),
  );
  expect(outline(parsed.blocks)).toEqual(['p Before.', 'picture A ward']);
  expect(pictures).toHaveLength(1);
});

test('a picture that a drawing wraps is found, as covers are', async () => {
  const picture = new Uint8Array(Buffer.from('\x89PNG\r\n\x1a\nx', 'latin1'));
  const wrapped = (tag: string, href: string) =>
    `<div><${tag}svg viewBox="0 0 6 8"><${tag}title>The river</${tag}title><${tag}image width="600" height="800" ${href}="../img/a.png"/></${tag}svg></div>`;
  const { parsed, pictures } = await read(
    epubOf(
      [
        { body: wrapped('', 'xlink:href') },
        { body: `<p>Before.</p>${wrapped('svg:', 'href')}<svg><text>12</text></svg>` },
      ],
      { 'OPS/img/a.png': picture },
    ),
  );
  expect(outline(parsed.blocks)).toEqual(['picture The river', 'p Before.', 'picture The river']);
  expect(pictures).toHaveLength(1);
});

test('a book that is protected is kept without text and says so', async () => {
  const encryption =
    '<encryption><EncryptedData><CipherData><CipherReference URI="OPS/text/c0.xhtml"/></CipherData></EncryptedData></encryption>';
  const { parsed, account } = await read(
    epubOf([{ body: '<p>x</p>' }], { 'META-INF/encryption.xml': strToU8(encryption) }),
  );
  expect(parsed).toMatchObject({ blocks: [], source: { title: 'Cholera care' } });
  expect(account.remarks[0]).toMatch(/^It is protected against copying/);
});

test('a book without a spine is refused with one sentence', async () => {
  const bytes = zipSync({ mimetype: strToU8('application/epub+zip') });
  expect(await parseDocument({ kind: 'epub', name: 'x', bytes })).toMatchObject({
    ok: false,
    error: { code: 'damaged-book' },
  });
});
