import { createRequire } from 'node:module';
import { strFromU8, unzipSync } from 'fflate';
import { Marked } from 'marked';
import Papa from 'papaparse';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Annotation } from '#domain/annotation.ts';
import type { BriefDocument } from '#domain/brief/document.ts';
import type { AnnotationFormat } from '#domain/exchange/types.ts';
import { FORMATS } from '../../export/annotation-files.ts';
import { brief, briefInput, STORY } from '../../export/brief.fixture.ts';
import { exportBrief } from '../../export/export-brief.ts';
import { findChromium } from '../../export/find-chromium.ts';
import { parseNote } from '../../parse/note.ts';
import { PAYLOADS } from './payloads.ts';

/** It has no types of its own. */
function readReferences(text: string): number {
  const require = createRequire(import.meta.url);
  require('@citation-js/plugin-bibtex');
  require('@citation-js/plugin-ris');
  const { Cite } = require('@citation-js/core') as {
    Cite: new (text: string) => { readonly data: readonly unknown[] };
  };
  return new Cite(text).data.length;
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
  page = await browser.newPage();
  // Whatever it asks for is counted, and nothing of it leaves.
  await page.route('**', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
});
afterAll(() => browser.close());

/** Opens a file as somebody would who got it, scripts and all; says what it did. */
async function opened(html: string): Promise<string[]> {
  asked.length = 0;
  await page.setContent(html, { waitUntil: 'load' });
  const ran = await page.evaluate('window.ran === 1');
  return [...asked, ...(ran === true ? ['a script'] : [])];
}

/** Why a text is no XML; null where it is. */
const flawOf = (xml: string): Promise<string | null> =>
  page.evaluate(
    (text) =>
      new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')
        ?.textContent ?? null,
    xml,
  );

/** All payloads, each in every place where words of strangers go. */
function hostile(): BriefDocument {
  const made = brief();
  const [source] = made.sources;
  const [section] = made.sections;
  if (!source || !section) throw new Error('The brief is empty.');
  const all = PAYLOADS.map((text) => ({ text }));
  return {
    ...made,
    title: PAYLOADS.join(' '),
    marking: PAYLOADS.join(' '),
    sourceLine: PAYLOADS.join(' '),
    facts: PAYLOADS,
    metadata: {
      author: PAYLOADS.join(' '),
      subject: PAYLOADS.join(' '),
      keywords: '',
    },
    sections: PAYLOADS.map((title, at) => ({
      ...section,
      id: `s${at}`,
      title,
      blocks: [
        { kind: 'paragraph', runs: all },
        { kind: 'heading', level: 3, runs: [{ text: title }] },
        { kind: 'list', ordered: false, items: [[{ text: title, strong: true }]] },
        { kind: 'table', caption: title, header: [title], rows: [[[{ text: title }]]] },
        { kind: 'preformatted', text: title },
        {
          kind: 'passage',
          quote: [{ text: title }],
          note: [[{ text: title, emphasis: true }]],
          tags: [title],
          color: 'yellow',
          marking: title,
        },
      ],
    })),
    sources: PAYLOADS.map((text, at) => ({
      ...source,
      number: at + 1,
      title: text,
      publisher: text,
      byline: text,
      url: text,
    })),
  };
}

/** Notes of strangers with them in every field. */
function notes() {
  const [material] = briefInput().articles;
  const [annotation] = material?.annotations ?? [];
  if (!annotation) throw new Error('The brief has no passage.');
  const foreign = PAYLOADS.map(
    (text, at): Annotation => ({
      ...annotation,
      id: `urn:uuid:${at}`,
      note: text,
      quote: text,
      prefix: text,
      suffix: text,
      tags: [text],
      author: text,
      foreign: true,
      replies: [
        {
          id: `r${at}`,
          note: text,
          author: text,
          created: annotation.created,
          modified: annotation.modified,
          origin: 'a1b2c3d4',
          foreign: true,
        },
      ],
    }),
  );
  const article = {
    ...STORY,
    source: {
      ...STORY.source,
      title: PAYLOADS.join(' '),
      publisher: PAYLOADS[0] ?? '',
      byline: PAYLOADS[1] ?? '',
      url: PAYLOADS[2] ?? '',
    },
  };
  return [{ article, annotations: foreign }];
}

const printer = { print: () => Promise.reject(new Error('no')), close: () => Promise.resolve() };
const written = async (format: Parameters<typeof exportBrief>[1]['format']) =>
  (await exportBrief(hostile(), { format, paper: 'A4', printer })).bytes;
const noteFile = (format: AnnotationFormat) =>
  strFromU8(
    FORMATS[format].write(notes(), {
      id: 'urn:uuid:0',
      generated: '2031-03-06T08:00:00.000Z',
      parseNote,
    }),
  );

/** As most readers show Markdown: HTML in it and all. */
const shown = (markdown: string): string =>
  new Marked({ gfm: true }).parse(markdown, { async: false });

test('a brief as HTML and Markdown runs nothing and asks for nothing', async () => {
  expect(await opened(strFromU8(await written('html')))).toEqual([]);
  expect(await opened(shown(strFromU8(await written('markdown'))))).toEqual([]);
});

test('notes as HTML and Markdown run nothing and ask for nothing', async () => {
  expect(await opened(noteFile('html'))).toEqual([]);
  expect(await opened(shown(noteFile('markdown')))).toEqual([]);
});

test('every part of a Word file is XML', async () => {
  const parts = Object.entries(unzipSync(await written('docx')));
  for (const [name, bytes] of parts) {
    if (/\.(?:xml|rels)$/.test(name))
      expect([name, await flawOf(strFromU8(bytes))]).toEqual([name, null]);
  }
  // Nothing in it leads out: links are text.
  const relations = parts
    .filter(([name]) => name.endsWith('.rels'))
    .map(([, bytes]) => strFromU8(bytes));
  expect(relations.filter((xml) => xml.includes('stranger.invalid'))).toEqual([]);
});

test('references are as many for their readers as there are sources', async () => {
  for (const format of ['bibtex', 'ris', 'csl-json'] as const) {
    const read = readReferences(strFromU8(await written(format)));
    expect([format, read]).toEqual([format, PAYLOADS.length]);
  }
  expect(JSON.parse(strFromU8(await written('json')))).toBeTruthy();
});

test('no cell of a table is a formula, whatever parts its cells', () => {
  const csv = noteFile('csv');
  for (const delimiter of [',', ';', '\t']) {
    const { data } = Papa.parse<string[]>(csv, { delimiter });
    const formulas = data.flat().filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell));
    expect(formulas).toEqual([]);
  }
});

test('notes for other programs are JSON', () => {
  expect(JSON.parse(noteFile('w3c'))).toBeTruthy();
  const set = unzipSync(
    FORMATS.annotations.write(notes(), {
      id: 'urn:uuid:0',
      generated: '2031-03-06T08:00:00.000Z',
      parseNote,
    }),
  );
  expect(JSON.parse(strFromU8(set['annotations.json'] ?? new Uint8Array()))).toBeTruthy();
});
