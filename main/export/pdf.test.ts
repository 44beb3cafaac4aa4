import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Block, blockSpans } from '#domain/document.ts';
import { ok } from '#domain/result.ts';
import { pdfAttachment } from '../intake/pdf-attachment.ts';
import { articleOf, brief, briefInput, STORY } from './brief.fixture.ts';
import { BrowserPdfPrinter } from './browser-pdf-printer.ts';
import { exportBrief } from './export-brief.ts';
import { cleanPdf } from './pdf/clean-pdf.ts';

const printer = new BrowserPdfPrinter();
const qpdf = existsSync('/usr/bin/qpdf');
const pdftotext = existsSync('/usr/bin/pdftotext');
afterAll(() => printer.close());

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'fieldbrief-pdf-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The file on a disk, for programs of the system. */
async function saved(bytes: Uint8Array): Promise<string> {
  const path = join(folder, 'brief.pdf');
  await writeFile(path, bytes);
  return path;
}

const print = (paper: 'A4' | 'Letter', document = brief()) =>
  exportBrief(document, { format: 'pdf', paper, printer });

async function readBack(bytes: Uint8Array) {
  // pdfjs takes the bytes away from their owner.
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      return {
        tagged: outsideArtifacts(items),
        text: items
          .map((item) => ('str' in item ? item.str : ''))
          .join(' ')
          .replace(/\s+/g, ' '),
        width: page.view[2],
        tree: await page.getStructTree(),
        links: (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link').length,
      };
    }),
  );
  return { pdf, pages, text: pages.map(({ text }) => text).join(' ') };
}

/** The text that does not stand within an artifact. */
function outsideArtifacts(items: readonly object[]): string {
  const open: boolean[] = [];
  return items
    .flatMap((item) => {
      if ('str' in item) return open.includes(true) ? [] : [String(item.str)];
      const { type, tag } = item as { type: string; tag?: string };
      if (type === 'endMarkedContent') open.pop();
      else open.push(tag === 'Artifact');
      return [];
    })
    .join(' ');
}

describe('a brief as PDF, read back', () => {
  let file: Awaited<ReturnType<typeof print>>;
  let back: Awaited<ReturnType<typeof readBack>>;
  beforeAll(async () => {
    file = await print('A4');
    back = await readBack(file.bytes);
  });

  test('holds the text in reading order', () => {
    const order = [
      'The road to Halvet',
      'Summary',
      'Rain cut the road',
      'Call the depot',
      'Ilena Marrow',
      'Sources',
    ];
    const places = order.map((words) => back.text.indexOf(words));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  test('is tagged, has an outline, a title, links and nothing of its maker', async () => {
    const marks = (await back.pdf.getMarkInfo()) as unknown as Map<string, boolean>;
    expect(marks.get('Marked')).toBe(true);
    expect(back.pages[0]?.tree?.children.length).toBeGreaterThan(0);
    const outline = await back.pdf.getOutline();
    const titles = JSON.stringify(outline);
    expect(titles).toContain('The road to Halvet');
    expect(titles).toContain('Summary');
    const { info } = (await back.pdf.getMetadata()) as { info: Record<string, unknown> };
    expect(info.Title).toBe('The road to Halvet');
    expect(info.CreationDate).toBe('D:20310306000000Z');
    expect(info.Producer).toBeUndefined();
    expect(info.Creator).toBeUndefined();
    expect(back.pages.reduce((sum, { links }) => sum + links, 0)).toBeGreaterThanOrEqual(4);
  });

  test('carries the marking and "n of N" on each page, as artifacts', () => {
    expect(file.pages).toBe(back.pages.length);
    back.pages.forEach(({ text, tagged }, index) => {
      // What an eye sees on every page, a screen reader passes over.
      expect(tagged).not.toContain('TLP:GREEN');
      expect(tagged).not.toContain(`${index + 1} of`);
      expect(text).toContain(`${index + 1} of ${back.pages.length}`);
      expect(text.split('TLP:GREEN').length - 1).toBeGreaterThanOrEqual(2);
    });
  });

  test('has every font inside', () => {
    const raw = Buffer.from(file.bytes).toString('latin1');
    const descriptors = raw.match(/\/Type \/FontDescriptor\b/g)?.length ?? 0;
    expect(descriptors).toBeGreaterThan(0);
    expect(raw.match(/\/FontFile[23]? /g)?.length).toBe(descriptors);
    expect(raw).not.toContain('/Type3');
  });

  test('gives the same bytes twice', async () => {
    expect(Buffer.from((await print('A4')).bytes).equals(Buffer.from(file.bytes))).toBe(true);
  });
});

test('many tables give the same bytes twice, in a sound file', async () => {
  const rows = ['Donor\tPaid', 'Kolmar\t3.0'].map((text, index) => ({
    kind: 'table-row' as const,
    header: index === 0,
    text,
    marks: [],
  }));
  const tables = Array.from({ length: 60 }, () => rows).flat();
  const print60 = async () =>
    (await print('A4', brief({}, articleOf('Tables', [...STORY.blocks, ...tables])))).bytes;
  const first = await print60();
  // What is drawn in between moves the browser's own counts.
  await print('Letter');
  expect(Buffer.from(await print60()).equals(Buffer.from(first))).toBe(true);

  const text = Buffer.from(first).toString('latin1');
  const ids = [...text.matchAll(/\/ID \((node\d+)\)/g)].map(([, id]) => id);
  const named = [...text.matchAll(/\((node\d+)\) \d+ 0 R/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(120);
  // Numbered by appearance, whatever the browser had counted to.
  expect(ids).toEqual(ids.map((_, index) => `node${String(index + 1).padStart(8, '0')}`));
  expect(named).toEqual(ids);
  const { pages } = await readBack(first);
  expect(JSON.stringify(pages.map(({ tree }) => tree))).toContain('"TH"');
});

test('says about itself what a person chose, in any script', async () => {
  const metadata = { author: 'Desk (two)', subject: 'فيضان', keywords: '' };
  const { pdf } = await readBack((await print('A4', { ...brief(), metadata })).bytes);
  const info = (await pdf.getMetadata()).info as Record<string, unknown>;
  expect(info).toMatchObject({ Author: 'Desk (two)', Subject: 'فيضان' });
  expect(info.Keywords ?? null).toBeNull();
});

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text, marks: [] });

/** What has to be found and copied, each letter in one of its joined shapes. */
const JOINED = {
  ar: 'قالت منظمة الصحة إن عدد القتلى ارتفع إلى ثمانية في مدينة الأنبار لأن الأولوية للأطفال والإسلام مسؤول يقرأ بئر ظفر خوخ ذئب زيت شعب ضوء غيث طين جسر هجوم نوبة الكوليرا الكلور لكن للكل ذلك ملكية السلك استُرجع يُحصى نُشر',
  fa: 'چهار پژوهشگر ژاپنی در گزارش دیروز گفته که یک کودک پیدا شد',
  ur: 'ٹیم نے کہا کہ ڈاکٹر اور لڑکے پہاڑ سے نیچے ہیں تھے بھی جنہوں',
};

describe('joined scripts in a PDF', () => {
  let file: Awaited<ReturnType<typeof print>>;
  const words = Object.values(JOINED).flatMap((text) => text.split(' '));
  const missing = (text: string) => words.filter((word) => !text.includes(word));
  beforeAll(async () => {
    // In both weights: headings have a cut of their own.
    const texts = [...Object.values(JOINED), 'أيضاً حالياً'];
    const blocks = texts.flatMap((text) => [heading(text), paragraph(text)]);
    file = await print('A4', brief({ title: JOINED.ar }, articleOf('القتلى', blocks, 'ar')));
  });

  test('each word is found by pdf.js', async () => {
    const { text } = await readBack(file.bytes);
    expect(missing(text)).toEqual([]);
    for (const word of ['القتلى', 'قالت', 'منظمة']) {
      expect(text.split(word).length, word).toBeGreaterThan(3);
    }
    // A sign over a last alef comes before its word; pdf.js looks for words without their signs.
    expect(text).toContain('أيضا ');
    expect(text).toContain('حاليا ');
  });

  test.skipIf(!pdftotext)('each word is found by pdftotext', async () => {
    const run = promisify(execFile)('/usr/bin/pdftotext', [await saved(file.bytes), '-']);
    // It parts a word from a sign in it by a space, where the sign stands beside its letter.
    const parted = ['استُرجع', 'يُحصى'];
    expect(missing((await run).stdout).filter((word) => !parted.includes(word))).toEqual([]);
  });
});

test('bookmarks say each heading whole, in order, where it wraps and where it moves to a next page', async () => {
  const long =
    'A heading of many words that goes over its line and is told whole in the bookmarks too';
  const arabic = `${JOINED.ar.slice(0, 90)} كله`;
  const blocks = Array.from({ length: 8 }, (_, index) => [
    heading(`${index}. ${long}`),
    ...Array.from({ length: 4 }, () => paragraph('Water rose in the valley again. '.repeat(15))),
  ]).flat();
  const article = articleOf(long, [...blocks, heading('\u200b'), heading(arabic)]);
  const { pdf } = await readBack((await print('A4', brief({ title: long }, article))).bytes);
  const titles: string[] = [];
  const places: number[] = [];
  const walk = async (items: Awaited<ReturnType<typeof pdf.getOutline>>): Promise<void> => {
    for (const { title, dest, items: below } of items ?? []) {
      titles.push(title);
      const at = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
      places.push((await pdf.getPageIndex(at?.[0])) * 1_000 - Number(at?.[3]));
      await walk(below);
    }
  };
  await walk(await pdf.getOutline());
  expect(titles[0]).toBe(long);
  expect(titles.filter((title) => title.endsWith(long)).slice(2)).toEqual(
    Array.from({ length: 8 }, (_, index) => `${index}. ${long}`),
  );
  expect(titles.slice(-2)).toEqual([arabic, 'Sources']);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
});

test('what a printer gives that is no PDF is told, not passed on', async () => {
  const broken = new TextEncoder().encode('%PDF-1.4\nnothing more');
  await expect(cleanPdf(broken, brief(), [])).rejects.toThrow(/could not be made ready/);
});

test('Letter is 612 points wide', async () => {
  const { pages } = await readBack((await print('Letter')).bytes);
  expect(pages[0]?.width).toBeCloseTo(612, 0);
});

test('hostile text prints as text and asks the network for nothing', async () => {
  const evil = '<img src="http://127.0.0.1:9/x"><script>location="http://127.0.0.1:9"</script>';
  const article = articleOf(evil, [...STORY.blocks]);
  const { text } = await readBack((await print('A4', brief({ title: evil }, article))).bytes);
  expect(text).toContain('<script>');
});

test('many pages are counted', async () => {
  const long = articleOf(
    'Long',
    Array.from({ length: 200 }, (_, index) => ({
      kind: 'paragraph' as const,
      text: `Paragraph ${index}. ${'Water rose in the valley again. '.repeat(12).trim()}`,
      marks: [],
    })),
  );
  const file = await print('A4', brief({}, long));
  const { pdf } = await readBack(file.bytes);
  expect(pdf.numPages).toBeGreaterThan(9);
  expect(file.pages).toBe(pdf.numPages);
});

test('five hundred passages of a long article make a brief of two hundred pages, each with its way back', async () => {
  const blocks = Array.from({ length: 500 }, (_, index) => ({
    kind: 'paragraph' as const,
    text: `Passage ${index}. ${'Water rose in the valley again. '.repeat(22).trim()}`,
    marks: [],
  }));
  const article = articleOf('Long', blocks);
  const [material] = briefInput({}, article).articles;
  const [one] = material?.annotations ?? [];
  if (!material || !one) throw new Error('the fixture has a passage');
  const annotations = blockSpans(article.blocks).map((span, index) => ({
    ...one,
    ...span,
    id: `urn:uuid:${index}`,
    quote: article.text.slice(span.start, span.end),
  }));
  const document = brief({ articles: [{ ...material, annotations }] }, article);
  const file = await print('A4', document);
  const { pdf, pages } = await readBack(file.bytes);
  expect(pdf.numPages).toBeGreaterThan(200);
  expect(file.pages).toBe(pdf.numPages);
  // One for each passage and one back from its source's note.
  expect(pages.reduce((sum, { links }) => sum + links, 0)).toBeGreaterThanOrEqual(1_000);
  expect(pages.every(({ text }) => text.includes(`of ${pdf.numPages}`))).toBe(true);
});

test('carries a file that comes out as it went in, in a sound PDF', async () => {
  const bytes = new TextEncoder().encode('{"note": "فيضان", "end": "endstream"}');
  const attachment = { name: 'annotations.json', mediaType: 'application/ld+json', bytes };
  const options = { format: 'pdf', paper: 'A4', printer } as const;
  const file = await exportBrief(brief(), { ...options, attachment });
  const { pdf } = await readBack(file.bytes);
  const attached = await pdf.getAttachments();
  const entries = attached instanceof Map ? [...attached.values()] : Object.values(attached ?? {});
  expect(entries).toMatchObject([{ filename: 'annotations.json' }]);
  expect(pdfAttachment(file.bytes, 'annotations.json')).toEqual(ok(Buffer.from(bytes)));
  const again = await exportBrief(brief(), { ...options, attachment });
  expect(Buffer.from(again.bytes).equals(Buffer.from(file.bytes))).toBe(true);
  if (qpdf) expect(await complaints(file.bytes)).toBe('');
});

/** What qpdf finds wrong with a file; empty where it is sound. */
const complaints = async (bytes: Uint8Array): Promise<string> =>
  promisify(execFile)('/usr/bin/qpdf', ['--check', '--no-warn', await saved(bytes)]).then(
    () => '',
    (error: Error) => error.message,
  );

// Loud in the report where it can't be had.
test.skipIf(!qpdf)('qpdf finds nothing wrong with it', async () => {
  const arabic = articleOf('عنوان', [...STORY.blocks]);
  expect(await complaints((await print('A4')).bytes)).toBe('');
  expect(await complaints((await print('Letter', brief({}, arabic))).bytes)).toBe('');
});
