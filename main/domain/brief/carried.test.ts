import { expect, test } from 'vitest';
import type { Annotation } from '../annotation.ts';
import { type Article, sourceCalled } from '../article.ts';
import { carriedAnnotations } from './carried.ts';
import type { BriefInput } from './material.ts';
import type { PlannedSection } from './plan.ts';
import { contentsOf } from './sections.ts';
import { usedBefore } from './since.ts';
import { DIGEST, plainText } from './testing.ts';

const text = 'Boats are needed. The road is open.';
const article: Article = {
  id: 'a1',
  revision: 1,
  sha256: 'ab'.repeat(32),
  text,
  path: 'story.txt',
  imported: '2031-03-05T08:00:00.000Z',
  language: 'en',
  blocks: [{ kind: 'paragraph', text, marks: [] }],
  source: sourceCalled('Road'),
};

const marked = (id: string, quote: string, tags: readonly string[]): Annotation => ({
  id,
  article: 'a1',
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  quote,
  prefix: '',
  suffix: '',
  sha256: article.sha256,
  motivation: 'commenting',
  type: null,
  color: 'yellow',
  style: 'solid',
  note: 'Ask the depot.',
  tags,
  author: '',
  created: '2031-03-05T09:00:00.000Z',
  modified: '2031-03-05T09:00:00.000Z',
  origin: 'a1b2c3d4',
  replies: [{ id: 'r1', note: 'Done.', author: '', created: '', modified: '', origin: 'a1b2c3d4' }],
});

const NEEDS: PlannedSection = {
  id: 'needs',
  title: {},
  content: 'passages',
  tags: ['needs'],
  items: [{ id: 'i1', kind: 'filled', content: 'passages' }],
};

const input = (
  sections: readonly PlannedSection[],
  change: Partial<BriefInput> = {},
): BriefInput => ({
  title: '',
  marking: null,
  date: '2031-03-06',
  template: DIGEST,
  sections,
  parseNote: (markdown) => [[{ text: markdown }]],
  parseText: plainText,
  articles: [
    {
      article,
      analysis: null,
      annotations: [
        marked('n1', 'Boats are needed.', ['needs']),
        marked('n2', 'The road is open.', []),
      ],
      summary: { sentences: [], edited: null },
    },
  ],
  ...change,
});

/** "n1: Ask the depot." for each that the file carries. */
const carried = (brief: BriefInput) =>
  carriedAnnotations(brief).flatMap(({ annotations }) =>
    annotations.map(({ id, note, replies }) => `${id}: ${note}${replies ? ' and replies' : ''}`),
  );

test('a brief carries and remembers what it shows, and nothing else', () => {
  const brief = input([NEEDS]);
  expect(carried(brief)).toEqual(['n1: Ask the depot.']);
  expect(contentsOf(brief).passages).toEqual(['n1']);

  const since = usedBefore(3, [{ passages: ['n1'], figures: {}, names: [] }]);
  const later = input([NEEDS], { report: { number: 4, since } });
  expect(carried(later)).toEqual([]);
  expect(contentsOf(later).passages).toEqual([]);
});

test('no note goes beside a passage that went alone, and no passage that is gone is remembered', () => {
  const passage = { kind: 'passage', article: 'a1', part: 'quote', quote: '' } as const;
  const items = [
    { ...passage, id: 'i1', annotation: 'n2' },
    { ...passage, id: 'i2', annotation: 'n9' },
  ];
  const brief = input([{ ...NEEDS, items }]);
  expect(carried(brief)).toEqual(['n2: ']);
  expect(contentsOf(brief).passages).toEqual(['n2']);
});
