import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANNOTATION_COLORS } from '../annotation.ts';
import type { Article } from '../article.ts';
import { type Block, canonicalText } from '../document.ts';
import { composeBrief } from './compose.ts';
import type { BriefBlock, BriefRun } from './document.ts';
import { labelsFor } from './labels.ts';
import type { BriefMaterial } from './material.ts';
import { planOf } from './plan.ts';
import { runsOf } from './runs.ts';
import { isolated, shownDay } from './shown.ts';
import type { SectionContent } from './template.ts';
import { DIGEST, plainText } from './testing.ts';

const PARAGRAPHS = ['Rain cut the road. Boats are asked for.', 'Ilena Marrow counted 12 villages.'];

function material(title: string, publisher: string | null, published: string | null, id = 'a') {
  const blocks: Block[] = PARAGRAPHS.map((text) => ({ kind: 'paragraph', text, marks: [] }));
  const source = { title, publisher, published, byline: null, dateline: null, credits: null };
  const article: Article = {
    id,
    revision: 1,
    sha256: 'cd'.repeat(32),
    text: canonicalText(blocks),
    path: 'story.txt',
    imported: '2031-03-05T08:00:00.000Z',
    language: 'en',
    blocks,
    source: { ...source, modified: null, retrieved: null, url: null },
  };
  const start = article.text.indexOf('Ilena');
  const end = article.text.length;
  const sentences = [{ start, end, text: article.text.slice(start, end), score: 1 }];
  const mention = { start, end: start + 12, type: 'person', entity: 'e1', confidence: 1 } as const;
  const entity = {
    id: 'e1',
    type: 'person',
    name: 'Ilena Marrow',
    aliases: [],
    mentions: [0],
  } as const;
  const result: BriefMaterial = {
    article,
    analysis: { mentions: [mention], entities: [entity] },
    annotations: [],
    summary: { sentences, edited: null },
  };
  return result;
}

const compose = (articles: readonly BriefMaterial[], without: readonly SectionContent[] = []) =>
  composeBrief({
    title: '',
    marking: null,
    date: '2031-03-06',
    articles,
    template: DIGEST,
    sections: planOf(DIGEST.sections.filter(({ content }) => !without.includes(content))),
    parseNote: (markdown) => markdown.split('\n\n').map((text) => [{ text }]),
    parseText: plainText,
  });

const runsIn = (block: BriefBlock | undefined): readonly BriefRun[] => {
  if (block?.kind === 'list') return block.items.flat();
  return block && 'runs' in block ? block.runs : [];
};

describe('composing a brief', () => {
  const one = material('Road cut', 'Meridian Wire', '2031-03-04');
  const two = material('Boats sent', 'Orvane Courier', '2031-03-02', 'b');

  test('what it cites nowhere is no source of it, and numbers follow the reading', () => {
    const words = ['Ilena Marrow counted 12 villages. [^3:2]', 'Boats are asked for. [^2:1]'];
    const three = material('Rain', 'Meridian Wire', '2031-03-05', 'c');
    const brief = composeBrief({
      title: 'Boats',
      marking: null,
      date: '2031-03-06',
      articles: [one, two, three],
      template: DIGEST,
      sections: words.map((markdown, at) => ({
        id: `own-${at}`,
        title: {},
        content: 'text',
        items: [{ id: `words-${at}`, kind: 'text', markdown }],
      })),
      parseNote: (markdown) => [[{ text: markdown }]],
      parseText: plainText,
    });
    expect(brief.sources.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Rain'],
      [2, 'Boats sent'],
    ]);
    const cites = brief.sections.flatMap(({ blocks }) => blocks.flatMap(runsIn));
    expect(cites.flatMap(({ citation }) => citation?.source ?? [])).toEqual([1, 2]);
    expect(brief.sourceLine).toContain('2 reports');
  });

  test('each summary sentence leads to its source, paragraph and place', () => {
    const [summary] = compose([one, two]).sections;
    const cited = summary?.blocks.flatMap(runsIn).flatMap(({ citation }) => citation ?? []);
    const { start, end } = one.summary.sentences[0] ?? {};
    expect(cited).toEqual([
      { source: 1, paragraph: 2, start, end },
      { source: 2, paragraph: 2, start, end },
    ]);
  });

  test('an edited summary replaces the sentences', () => {
    const edited = { ...one, summary: { ...one.summary, edited: 'First.\n\nSecond.' } };
    const [summary] = compose([edited]).sections;
    expect(summary?.blocks.map((block) => runsIn(block)[0]?.text)).toEqual(['First.', 'Second.']);
  });

  test('what is not asked for, or is empty, is left out', () => {
    const ids = (...parameters: Parameters<typeof compose>) =>
      compose(...parameters).sections.map(({ id }) => id);
    expect(ids([one])).toEqual(['summary', 'entities', 'article-1']);
    expect(ids([one], ['articles', 'summary'])).toEqual(['entities']);
  });

  test('names of several articles are counted together', () => {
    const table = compose([one, two]).sections.find(({ id }) => id === 'entities')?.blocks[0];
    const cells = table?.kind === 'table' ? table.rows.map((row) => row[1]?.[0]?.text) : [];
    expect(cells).toEqual(['Ilena Marrow (2)']);
  });

  const sourceLines: readonly [string, readonly BriefMaterial[], string][] = [
    ['one', [one], 'Based on one report by Meridian Wire, 4 March 2031'],
    [
      'two, in order of time',
      [one, two],
      'Based on 2 reports by Meridian Wire and Orvane Courier, 2 March 2031 to 4 March 2031',
    ],
    ['nothing known', [material('x', null, null)], 'Based on one report'],
  ];
  test.each(sourceLines)('the source line says what it rests on: %s', (_, articles, expected) => {
    expect(compose(articles).sourceLine).toBe(expected);
  });
});

test('days are written out in the language of the brief', () => {
  expect(shownDay('2031-03-04T23:30:00+02:00', 'en-GB')).toBe('4 March 2031');
  expect(shownDay('2031-03-04', 'ar')).toBe('4 آذار/مارس 2031');
  expect(shownDay('spring', 'en')).toBe('spring');
});

test('only text of the other direction is isolated', () => {
  expect(isolated('Wire', 'en')).toBe('Wire');
  expect(isolated('صدى', 'ar')).toBe('صدى');
  expect(isolated('صدى', 'en')).toBe('\u2068صدى\u2069');
  expect(isolated('4.5', 'ar')).toBe('\u20684.5\u2069');
});

test('every language has twelve months and a word for every type', () => {
  for (const { months, entities } of ['en', 'ar'].map(labelsFor)) {
    expect(new Set(months).size).toBe(12);
    expect(Object.values(entities).every((word) => word !== '')).toBe(true);
  }
});

test('runs give the text back, whatever lies over it, and show each highlight exactly', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({
    start: Math.min(a, b),
    end: Math.max(a, b) + 1,
  }));
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.array(span), (text, spans) => {
      const block: Block = { kind: 'paragraph', text, marks: [] };
      const whole = { start: 100, end: 100 + text.length };
      const annotations = spans.map(({ start, end }, index) => ({
        ...NOBODYS,
        start: 100 + start,
        end: 100 + end,
        color: ANNOTATION_COLORS[index % ANNOTATION_COLORS.length] ?? 'yellow',
      }));
      const runs = runsOf(block, 100, whole, { mentions: [], annotations });
      expect(runs.map((run) => run.text).join('')).toBe(text);
      const shown = runs.flatMap((run) =>
        [...run.text].flatMap((character) =>
          Array.from({ length: character.length }, () => run.highlight),
        ),
      );
      shown.forEach((color, at) => {
        const over = annotations.filter(({ start, end }) => start <= 100 + at && end > 100 + at);
        expect(color).toBe(over.at(-1)?.color);
      });
    }),
  );
});

const NOBODYS = {
  id: 'urn:uuid:1',
  article: 'a',
  motivation: 'highlighting',
  type: null,
  style: 'solid',
  quote: '',
  prefix: '',
  suffix: '',
  sha256: '',
  note: '',
  tags: [],
  author: '',
  created: '',
  modified: '',
  origin: 'a1b2c3d4',
} as const;
