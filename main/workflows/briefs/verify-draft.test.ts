import { describe, expect, test } from 'vitest';
import type { Article } from '#domain/article.ts';
import type { Block } from '#domain/document.ts';
import { findingsOf, verifyDraft } from '#domain/verify/verify-draft.ts';
import { parseDocx } from '../../parse/docx/parse-docx.ts';
import { docxOf, p, t } from '../../parse/docx/testing.ts';
import { listedSources, numberedAs, partsOf } from './read-draft.ts';

const draft = (blocks: readonly Block[]) =>
  partsOf(blocks).map(({ kind, text }) => `${kind}: ${text}`);

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });

describe('the parts of a draft', () => {
  test('headings, paragraphs and cells, and nothing of pictures', () => {
    expect(
      draft([
        { kind: 'heading', level: 1, text: 'Outlook', marks: [] },
        paragraph('The road is cut. [^1:2]'),
        { kind: 'table-row', header: true, text: 'Place\tDead', marks: [] },
        { kind: 'table-row', header: false, text: 'Halvet\t49 dead [^1:3]', marks: [] },
      ]),
    ).toEqual([
      'heading: Outlook',
      'text: The road is cut. [^1:2]',
      'cell: Halvet',
      'cell: 49 dead [^1:3]',
    ]);
  });

  test.each([
    ['a mark', '[^1:14]', ' [^1:14]'],
    ['bare numbers', '1:14', ' [^1:14]'],
    ['as a brief of ours writes it', 'Meridian Wire, source 2, paragraph 7', ' [^2:7]'],
    ['words of another kind', 'See the annex of 12:30.', ''],
  ])('a Word footnote with %s', (_, note, mark) => {
    const file = parseDocx(
      docxOf(p(`${t('The ministry counts 49 dead.')}<w:r><w:footnoteReference w:id="2"/></w:r>`), {
        'footnotes.xml': `<w:footnote w:id="2">${p(t(note))}</w:footnote>`,
      }),
    );
    const blocks = file.ok ? (file.value.articles[0]?.blocks ?? []) : [];
    const texts = blocks.filter((block): block is Block => 'text' in block);
    expect(draft(texts)).toEqual([`text: The ministry counts 49 dead.${mark}`]);
  });
});

describe('a draft that lists its sources', () => {
  const [a, b] = ['a', 'b'].map((letter) => ({ sha256: letter.repeat(64) }) as Article);
  const texts = (articles: readonly (Article | undefined)[]) => {
    const blocks = [
      paragraph('49 dead. [^1:3] The road is cut. [^2:4]'),
      { kind: 'heading', level: 1, text: 'Sources', marks: [] },
      paragraph('1. Second (SHA-256 bbbbbbbbbbbb)'),
      paragraph('2. First (SHA-256 aaaaaaaaaaaa)'),
    ] as const;
    const given = articles.filter((article) => article !== undefined);
    return numberedAs(given, listedSources(blocks), partsOf(blocks))[0]?.text;
  };

  test('is held against them, in whatever order they are given', () => {
    expect(texts([a, b])).toBe('49 dead. [^2:3] The road is cut. [^1:4]');
    expect(texts([b, a])).toBe('49 dead. [^1:3] The road is cut. [^2:4]');
  });

  test('cites nowhere what is not given', () => {
    expect(texts([a])).toBe('49 dead. [^2:3] The road is cut. [^1:4]');
  });
});

test('what stands beside the matter of a draft is no claim', () => {
  const parts = [
    { kind: 'text', text: 'Based on 3 reports by Meridian Wire, 4 March 2026' },
    { kind: 'cell', text: 'People who crossed the border' },
    { kind: 'cell', text: 'They crossed the border.' },
    { kind: 'heading', text: 'Sources' },
    { kind: 'text', text: 'Dam breach sweeps through a valley. Meridian Wire.' },
  ] as const;
  expect(findingsOf(verifyDraft(parts, [])).map(({ sentence }) => sentence)).toEqual([
    'They crossed the border.',
  ]);
});

test('a judgement of a draft needs its confidence as well as a source', () => {
  const parts = [
    { kind: 'heading', text: 'Outlook' },
    { kind: 'text', text: 'The road will likely stay cut.' },
    { kind: 'text', text: 'Rain is unlikely.\nConfidence: low' },
  ] as const;
  expect(findingsOf(verifyDraft(parts, [])).map(({ rule }) => rule)).toEqual([
    'sentence-unsupported',
    'judgement-without-confidence',
    'sentence-unsupported',
  ]);
});
