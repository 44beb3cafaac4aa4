import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type Annotation, anchorFor } from '#domain/annotation.ts';
import { anySample, SOURCE } from '#domain/exchange/testing.ts';
import type { AnnotatedArticle, AnnotationFormat } from '#domain/exchange/types.ts';
import { FORMATS } from './annotation-files.ts';

const TEXT = 'He said “no”, twice.\n\n=SUM(A1) & <b>more</b> *stars*';
const FACTS = {
  id: 'urn:uuid:0b7a3a52-0000-4000-8000-000000000000',
  generated: '2026-03-02T12:00:00.000Z',
  parseNote: (markdown: string) => markdown.split('\n\n').map((text) => [{ text }]),
};

function annotation(quote: string, rest: Partial<Annotation> = {}): Annotation {
  const start = TEXT.indexOf(quote);
  return {
    ...anchorFor(TEXT, { start, end: start + quote.length }, '5ha'),
    id: 'urn:uuid:3f0c2f0e-0f55-4a39-8d4f-3a3f9b5f1c11',
    article: 'a1',
    motivation: 'commenting',
    type: null,
    color: 'green',
    style: 'solid',
    note: '',
    tags: [],
    author: 'Ada',
    created: '2026-03-01T10:11:12.000Z',
    modified: '2026-03-01T10:11:12.000Z',
    origin: 'a1b2c3d4',
    ...rest,
  };
}

const sample = (annotations: readonly Annotation[]): AnnotatedArticle => ({
  article: { id: 'a1', sha256: '5ha', language: 'en', source: SOURCE },
  annotations,
});

const written = (format: AnnotationFormat, articles: readonly AnnotatedArticle[]): string =>
  strFromU8(FORMATS[format].write(articles, FACTS));

describe('Readwise CSV', () => {
  const cases: readonly [name: string, given: Annotation, row: string][] = [
    [
      'plain cells',
      annotation('twice', { note: 'Check', type: 'gap', tags: ['quote', 'two words'] }),
      'twice,Flood cuts road to Karsana,Ada Field,https://example.org/flood,.gap .quote .two-words Check,14,2026-03-01 10:11:12',
    ],
    [
      'commas, quotation marks and line breaks',
      annotation(TEXT.slice(3, 20), { note: 'a "b"\nc' }),
      '"said “no”, twice.",Flood cuts road to Karsana,Ada Field,https://example.org/flood,"a ""b""\nc",3,2026-03-01 10:11:12',
    ],
    [
      'what a spreadsheet would run',
      annotation('=SUM(A1)', { note: '@cmd' }),
      "'=SUM(A1),Flood cuts road to Karsana,Ada Field,https://example.org/flood,'@cmd,22,2026-03-01 10:11:12",
    ],
  ];
  test.each(cases)('%s', (_, given, row) => {
    expect(written('csv', [sample([given])])).toBe(
      `Highlight,Title,Author,URL,Note,Location,Date\r\n${row}\r\n`,
    );
  });
});

describe('Markdown', () => {
  test('front matter are properties, each passage a quotation with a block id', () => {
    const given = annotation('<b>more</b> *stars*', {
      note: 'See **both**.',
      type: 'gap',
      tags: ['a b', '2026'],
      style: 'underline',
    });
    expect(written('markdown', [sample([given])])).toBe(`---
title: "Flood cuts road to Karsana"
author: "Ada Field"
publisher: "Meridian Wire"
url: "https://example.org/flood"
published: "2026-03-01"
annotations: 1
exported: "2026-03-02"
tags: ["a-b","2026-"]
---

# Flood cuts road to Karsana

*Meridian Wire, Ada Field, 2026-03-01, https://example.org/flood*

> \\<b\\>more\\</b\\> \\*stars\\*

^3f0c2f0e-0f55-4a39-8d4f-3a3f9b5f1c11

See **both**.

**Gap** · commenting · green · underline · Ada, 2026-03-01 #a-b #2026-
`);
  });

  test('several articles are listed in the front matter', () => {
    const text = written('markdown', [sample([annotation('no')]), sample([annotation('twice')])]);
    expect(text).toContain('title: "Annotations of 2 articles"\narticles: ["Flood');
  });

  test('says where the wording has changed or the passage is gone', () => {
    const changed = { placement: { state: 'changed', score: 0.8, oldQuote: 'no*w' } } as const;
    const lost = { placement: { state: 'lost', score: 0 } } as const;
    const text = written('markdown', [
      sample([annotation('no', changed), annotation('twice', lost)]),
    ]);
    expect(text).toContain('marked was “no\\*w”');
    expect(text).toContain('no longer in the current version');
  });
});

describe('HTML', () => {
  test('nothing of an article or a note becomes markup', () => {
    const hostile = annotation('<b>more</b>', {
      note: '<script>alert(1)</script>',
      tags: ['<i>'],
      author: '"><img src=x>',
      id: 'urn:uuid:"><svg>',
    });
    const page = written('html', [sample([hostile])]);
    expect(page).toContain('&lt;b&gt;more&lt;/b&gt;');
    expect(page).not.toMatch(/<b>|<script|<i>|<img|<svg/);
  });

  test('asks for nothing from elsewhere', () => {
    const page = written('html', [sample([annotation('no')])]);
    expect(page).toContain('default-src &#39;none&#39;');
    expect(page).not.toMatch(/<link|<script|@import|url\(/);
  });
});

test('.annotations is a ZIP archive with an annotation set', () => {
  const files = unzipSync(FORMATS.annotations.write([sample([annotation('no')])], FACTS));
  expect(Object.keys(files)).toEqual(['annotations.json']);
  const set = JSON.parse(strFromU8(files['annotations.json'] ?? new Uint8Array()));
  expect(set).toMatchObject({
    '@context': ['https://www.w3.org/ns/epub-anno.jsonld', expect.anything()],
    id: FACTS.id,
    type: 'AnnotationSet',
    generated: FACTS.generated,
    about: { 'dc:identifier': [SOURCE.url], 'dc:title': SOURCE.title, 'dc:date': '2026' },
    items: [
      {
        type: 'Annotation',
        motivation: 'commenting',
        body: { type: 'TextualBody', value: '', color: 'green', highlight: 'solid' },
        target: { source: SOURCE.url },
      },
    ],
  });
});

test('a page ties each note to its highlight, there and back', () => {
  const page = written('html', [sample([{ ...annotation('no'), note: 'Ask again' }])]);
  const described = /<mark id="([^"]+)"[^>]* aria-describedby="([^"]+)"/.exec(page);
  expect(page).toContain(`<div id="${described?.[2]}" class="note" role="note">`);
  expect(page).toContain(`href="#${described?.[1]}"`);
});

test.each(['csv', 'markdown', 'html'] as const)('%s carries every quoted word', (format) => {
  const wordsOf = (text: string) => text.match(/\p{L}+/gu) ?? [];
  fc.assert(
    fc.property(anySample, (given) => {
      const text = written(format, [given]);
      for (const { quote } of given.annotations)
        for (const word of wordsOf(quote)) expect(text).toContain(word);
    }),
    { numRuns: 50 },
  );
});
