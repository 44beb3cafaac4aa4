import { existsSync, readFileSync } from 'node:fs';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { BrowserPdfPrinter } from '../export/browser-pdf-printer.ts';
import { escapeHtml } from '../export/escape.ts';
import { readDocument } from '../sandbox/read-document.ts';
import { compoundFile, outlookMessage } from './outlook/testing.ts';

/** A wire story as people paste it; not part of the repository. */
const WIRE = new URL('../../../shared/data/idlib-article.txt', import.meta.url);
const raw = existsSync(WIRE) ? readFileSync(WIRE, 'utf8') : null;
if (raw === null) console.warn('The shared wire story is not here: its round trip is skipped.');

const printer = new BrowserPdfPrinter();
afterAll(() => printer.close());

const paragraphs = (raw ?? '')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '');
const page = (): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Story</title></head><body><article>${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</article></body></html>`;

const WRITTEN: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  'story.html': () => strToU8(page()),
  'story.docx': async () => {
    const children = paragraphs.map((text) => new Paragraph({ children: [new TextRun(text)] }));
    return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
  },
  'story.pdf': () =>
    printer.print(page(), {
      paper: 'A4',
      header: '',
      footer: '',
      margins: { top: 20, right: 20, bottom: 20, left: 20 },
    }),
  'story.epub': () =>
    zipSync({
      mimetype: strToU8('application/epub+zip'),
      'META-INF/container.xml': strToU8('<container><rootfile full-path="b.opf"/></container>'),
      'b.opf': strToU8(
        '<package><metadata/><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
      ),
      'a.xhtml': strToU8(page()),
    }),
  'story.odt': () =>
    zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': strToU8(
        `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${paragraphs.map((text) => `<text:p>${escapeHtml(text)}</text:p>`).join('')}</office:text></office:body></office:document-content>`,
      ),
    }),
  'story.eml': () =>
    strToU8(
      `From: Desk <desk@wire.example>\r\nTo: All <all@relief.example>\r\nSubject: Story\r\nMessage-ID: <1@wire.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(paragraphs.join('\r\n\r\n')).toString('base64')}\r\n`,
    ),
  'story.msg': () => compoundFile(outlookMessage('Story', paragraphs.join('\r\n\r\n'))),
  'story.rtf': () =>
    strToU8(
      `{\\rtf1\\ansi ${paragraphs.map((text) => `${text.replace(/[\\{}]/g, '\\$&').replace(/[^\x00-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0)}?`)}\\par `).join('')}}`,
    ),
};

describe.skipIf(raw === null)('the wire story comes out the same', () => {
  const textsOf = async (name: string, bytes: Uint8Array): Promise<string[]> => {
    const read = await readDocument({ name, bytes });
    if (!read.ok) throw new Error(read.error.message);
    return read.value.articles.flatMap(({ parsed }) => parsed.blocks.map(({ text }) => text));
  };

  test.each(Object.keys(WRITTEN))('as %s', async (name) => {
    const bytes = await WRITTEN[name]?.();
    if (!bytes) throw new Error(name);
    expect(await textsOf(name, bytes)).toEqual(await textsOf('story.txt', strToU8(raw ?? '')));
  });
});
