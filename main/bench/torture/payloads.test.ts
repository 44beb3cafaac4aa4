import { createRequire } from 'node:module';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { Marked } from 'marked';
import Papa from 'papaparse';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BriefBlock, BriefDocument, BriefPicture } from '#domain/brief/document.ts';
import type {
  AnnotatedArticle,
  AnnotationFormat,
  OutgoingAnnotation,
} from '#domain/exchange/types.ts';
import { type EventRow, eventsCsv } from '#domain/exchange/write-events.ts';
import { csvRow } from '#domain/text/csv.ts';
import { FORMATS } from '../../export/annotation-files.ts';
import { brief, briefInput, STORY } from '../../export/brief.fixture.ts';
import { BrowserPdfPrinter } from '../../export/browser-pdf-printer.ts';
import { exportBrief } from '../../export/export-brief.ts';
import { fileNameFor } from '../../export/file-name.ts';
import { findChromium } from '../../export/find-chromium.ts';
import { printable } from '../../hosts/cli/output.ts';
import { parseNote } from '../../parse/note.ts';
import { KINDS, PAYLOADS } from './payloads.ts';

/** It has no types of its own. */
function readReferences(text: string, type: string): number {
  const require = createRequire(import.meta.url);
  require('@citation-js/plugin-bibtex');
  require('@citation-js/plugin-ris');
  const { Cite } = require('@citation-js/core') as {
    Cite: new (
      text: string,
      options: { readonly forceType: string },
    ) => { readonly data: readonly unknown[] };
  };
  return new Cite(text, { forceType: type }).data.length;
}

let browser: Browser;
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  const found = await findChromium();
  if (!found) throw new Error('The suite needs a Chromium.');
  browser = await chromium.launch({
    executablePath: found.executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
    env: { ...process.env, ...found.env } as Record<string, string>,
  });
  page = await freshPage();
});
afterAll(() => browser.close());

/** Whatever it asks for is counted, and nothing of it leaves. */
async function freshPage(): Promise<Page> {
  const fresh = await browser.newPage();
  await fresh.route('**', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  return fresh;
}

/** Elements that run something or ask for something by standing in a page; our own head is left out. */
const ACTING =
  'script, iframe, frame, object, embed, applet, base, link, form, svg, math, audio, video, source, img:not([src^="data:image/png"]), meta[http-equiv]:not(head > meta), body style, [style*="url"]';

/**
 * Opens a file as somebody would who got it, scripts and all; says what it did, and what stands in it that would do
 * something elsewhere: a policy may have held it back here.
 */
async function opened(html: string): Promise<string[]> {
  asked.length = 0;
  try {
    await page.setContent(html, { waitUntil: 'load' });
    return [...asked, ...(await page.evaluate(doings, ACTING))];
  } catch (error) {
    // It went away, or took the page with it: the next file gets another one.
    page = await freshPage();
    return [...asked, String(error)];
  }
}

/** What stands in the page, or has happened there, that a file of words has not. */
function doings(acting: string): string[] {
  const all = [...document.querySelectorAll('*')];
  const attributes = all.flatMap((element) => [...element.attributes]);
  return [
    ...(Reflect.get(window, 'ran') === 1 ? ['a script ran'] : []),
    ...(location.href === 'about:blank' ? [] : [`it went to ${location.href}`]),
    ...Array.from(document.querySelectorAll(acting), ({ outerHTML }) => outerHTML.slice(0, 200)),
    ...attributes.flatMap(({ name, value }) =>
      name.startsWith('on') || (name === 'href' && !/^(?:https?:|mailto:|#)/i.test(value))
        ? `${name}=${value}`
        : [],
    ),
  ];
}

/** Why a text is no XML; null where it is. */
const flawOf = (xml: string): Promise<string | null> =>
  page.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')
        ?.textContent ?? null,
    xml,
  );

/** A brief with payloads in every place where words of strangers go. */
function hostile(payloads: readonly string[]): BriefDocument {
  const made = brief();
  const [source] = made.sources;
  const [section] = made.sections;
  if (!source || !section) throw new Error('The brief is empty.');
  const all = payloads.join(' ');
  return {
    ...made,
    title: all,
    marking: all,
    sourceLine: all,
    facts: payloads,
    metadata: { author: all, subject: all, keywords: all },
    sections: payloads.map((text, at) => ({
      ...section,
      id: `s${at}`,
      title: text,
      blocks: blocksOf(text, at),
    })),
    sources: payloads.map((text, at) => ({
      ...source,
      number: at + 1,
      title: text,
      publisher: text,
      byline: text,
      url: text,
      reliability: text,
    })),
  };
}

/** Every kind of block with a payload in each of its fields. */
function blocksOf(text: string, at: number): BriefBlock[] {
  const cited = { source: at + 1, paragraph: 1, start: 0, end: 1, said: text };
  return [
    {
      kind: 'paragraph',
      runs: [{ text }, { text: 'a link', link: text }, { text, citation: cited }],
    },
    {
      kind: 'paragraph',
      runs: [
        { text, code: true },
        { text, struck: true },
        { text, highlight: 'blue' },
      ],
    },
    { kind: 'heading', level: 3, runs: [{ text }] },
    { kind: 'list', ordered: false, items: [[{ text, strong: true }]] },
    { kind: 'quotation', runs: [{ text }] },
    { kind: 'preformatted', text },
    { kind: 'table', caption: text, header: [text], rows: [[[{ text }]]] },
    { kind: 'picture', picture: PICTURE, alternative: text, caption: [{ text }] },
    {
      kind: 'passage',
      annotation: `n${at}`,
      quote: [{ text }],
      note: [[{ text, emphasis: true }]],
      tags: [text],
      color: 'yellow',
      grade: text,
      marking: text,
    },
  ];
}

const PICTURE: BriefPicture = {
  mediaType: 'image/png',
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
    'base64',
  ),
  width: 1,
  height: 1,
};

/** Articles and notes of strangers with payloads in every field. */
function notes(payloads: readonly string[]): AnnotatedArticle[] {
  const [material] = briefInput().articles;
  const [annotation] = material?.annotations ?? [];
  if (!annotation) throw new Error('The brief has no passage.');
  return payloads.map((text, at) => {
    const words = { ...annotation, note: text, author: text, foreign: true } as const;
    const source = { ...STORY.source, title: text, publisher: text, byline: text, url: text };
    const note: OutgoingAnnotation = {
      ...words,
      id: `urn:uuid:${at}`,
      quote: text,
      prefix: text,
      suffix: text,
      tags: [text],
      editor: { library: 'e5f6a7b8', name: text },
      grade: { credibility: 2, marking: text },
      replies: [{ ...words, id: `r${at}` }],
    };
    return { article: { ...STORY, source }, annotations: [note] };
  });
}

const printer = new BrowserPdfPrinter();
afterAll(() => printer.close());
const written = async (
  format: Parameters<typeof exportBrief>[1]['format'],
  payloads: readonly string[] = PAYLOADS,
) => (await exportBrief(hostile(payloads), { format, paper: 'A4', printer })).bytes;
const noteFile = (format: AnnotationFormat, payloads: readonly string[] = PAYLOADS) =>
  FORMATS[format].write(notes(payloads), {
    id: 'urn:uuid:0',
    generated: '2031-03-06T08:00:00.000Z',
    parseNote,
  });

/** As most readers show Markdown: HTML in it and all. */
const shown = (markdown: string): string =>
  new Marked({ gfm: true }).parse(markdown, { async: false });

test('there are three hundred and more', () => {
  expect(new Set(PAYLOADS).size).toBe(PAYLOADS.length);
  expect(PAYLOADS.length).toBeGreaterThan(300);
});

// By kind: what ends a file early would hide all that follows.
describe.each(Object.entries(KINDS))('%s', (_kind, payloads) => {
  test('does nothing in a brief as HTML', async () => {
    expect(await opened(strFromU8(await written('html', payloads)))).toEqual([]);
  });
  test('does nothing in a brief as Markdown', async () => {
    expect(await opened(shown(strFromU8(await written('markdown', payloads))))).toEqual([]);
  });
  test('does nothing in notes as HTML', async () => {
    expect(await opened(strFromU8(noteFile('html', payloads)))).toEqual([]);
  });
  test('does nothing in notes as Markdown', async () => {
    expect(await opened(shown(strFromU8(noteFile('markdown', payloads))))).toEqual([]);
  });
});

test('every part of a Word file is XML, and nothing in it acts', async () => {
  const bytes = await written('docx');
  const parts = Object.entries(unzipSync(bytes)).map(
    ([name, part]) => [name, strFromU8(part)] as const,
  );
  for (const [name, text] of parts) {
    if (/\.(?:xml|rels)$/.test(name)) expect([name, await flawOf(text)]).toEqual([name, null]);
  }
  const relations = parts.filter(([name]) => name.endsWith('.rels')).map(([, xml]) => xml);
  // What leads out waits for somebody to follow it, and only to a page or a mailbox.
  const outside = relations.flatMap((xml) =>
    Array.from(xml.matchAll(/<Relationship [^>]*TargetMode="External"[^>]*>/g), ([all]) => all),
  );
  expect(
    outside.filter((one) => !/hyperlink"/.test(one) || !/Target="(?:https?|mailto):/i.test(one)),
  ).toEqual([]);
  const fields = parts.flatMap(([, xml]) =>
    Array.from(xml.matchAll(/<w:instrText[^>]*>([^<]*)</g), ([, field = '']) => field.trim()),
  );
  expect(
    fields.filter((field) => !/^(?:PAGE|NUMPAGES|TOC|PAGEREF|NOTEREF|REF)\b/.test(field)),
  ).toEqual([]);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  expect(value).toContain('<script>window.ran=1</script>');
});

test('a PDF opens for its reader, and holds nothing that acts', async () => {
  const [first = []] = Object.values(KINDS);
  const made = hostile(KINDS['references and TeX'] ?? first);
  const sections = Object.values(KINDS).map((payloads, at) => ({
    id: `s${at}`,
    title: payloads[0] ?? '',
    level: 1 as const,
    blocks: payloads.map((text) => ({ kind: 'paragraph' as const, runs: [{ text, link: text }] })),
  }));
  const { bytes } = await exportBrief(
    { ...made, sections },
    { format: 'pdf', paper: 'A4', printer },
  );
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  expect(await pdf.getJSActions()).toBeNull();
  expect(await pdf.getOpenAction()).toBeNull();
  expect(await pdf.getAttachments()).toBeNull();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const found = await (await pdf.getPage(number)).getAnnotations();
    const odd = found.filter(
      ({ subtype, unsafeUrl, url }) =>
        subtype !== 'Link' || (unsafeUrl !== undefined && url === undefined),
    );
    expect(odd).toEqual([]);
  }
  await pdf.loadingTask.destroy();
});

test('references are as many for their readers as there are sources', async () => {
  const readers = { bibtex: '@bibtex/text', ris: '@ris/file', 'csl-json': '@else/json' } as const;
  for (const [format, type] of Object.entries(readers) as [keyof typeof readers, string][]) {
    const read = readReferences(strFromU8(await written(format)), type);
    expect([format, read]).toEqual([format, PAYLOADS.length]);
  }
  expect(JSON.parse(strFromU8(await written('json')))).toBeTruthy();
});

const EVENTS: readonly EventRow[] = PAYLOADS.map((text) => ({
  article: { ...STORY, source: { ...STORY.source, title: text, publisher: text, url: text } },
  event: {
    article: STORY.id,
    what: text,
    date: { from: '2031-03-05', to: '2031-03-05', precision: 'day' },
    sentence: { start: 0, end: 9 },
    named: (['person', 'organization', 'place'] as const).map((type) => ({
      type,
      name: text,
      entity: 'e1',
    })),
  },
  figures: [text, text],
  place: null,
  marking: text,
}));

test.each([
  ['notes', () => strFromU8(noteFile('csv'))],
  ['events', () => eventsCsv(EVENTS)],
  [
    'names',
    () => PAYLOADS.map((text) => csvRow([text, 'person', text, `${text}; ${text}`])).join(''),
  ],
])('no cell of a table of %s is a formula, whatever parts its cells', (_of, table) => {
  const csv = table();
  for (const delimiter of [',', ';', '\t']) {
    const { data } = Papa.parse<string[]>(csv, { delimiter });
    const formulas = data.flat().filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell));
    expect(formulas).toEqual([]);
  }
  const { data, errors } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
  expect([errors, new Set(data.map(({ length }) => length)).size]).toEqual([[], 1]);
});

test('notes for other programs are JSON', () => {
  expect(JSON.parse(strFromU8(noteFile('w3c')))).toBeTruthy();
  const set = unzipSync(noteFile('annotations'));
  expect(JSON.parse(strFromU8(set['annotations.json'] ?? new Uint8Array()))).toBeTruthy();
});

test('a file is named after them as every system takes it', () => {
  const names = PAYLOADS.map((text) => fileNameFor(text, 'pdf'));
  const wrong = names.filter(
    (name) =>
      !/^[^\p{C}<>:"/\\|?*]+\.pdf$/u.test(name) ||
      /^(?:con|prn|aux|nul|com\d|lpt\d)\./i.test(name) ||
      /^[.-]/.test(name) ||
      Buffer.byteLength(name) > 255,
  );
  expect(wrong).toEqual([]);
});

test('a terminal is not driven by them', () => {
  const drives = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/u;
  expect(PAYLOADS.map(printable).filter((line) => drives.test(line))).toEqual([]);
});
