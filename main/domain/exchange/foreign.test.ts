/** Files of other programs, from their JSON to a place in an article. */
import { expect, test } from 'vitest';
import type { Annotation } from '../annotation.ts';
import {
  EPUB_SET,
  HYPOTHESIS,
  TEXT,
  THORIUM_3,
  TITLE,
  URL,
  WEB_ANNOTATION,
} from './foreign.fixture.ts';
import { ArticleMatcher } from './match.ts';
import { placeAll } from './place.ts';
import { readAnnotations } from './read-annotations.ts';
import type { ForeignAnnotations } from './types.ts';

const ARTICLE = { id: 'a1', title: TITLE, url: URL, revisions: ['5ha'] };

function read(file: unknown): ForeignAnnotations {
  const result = readAnnotations(JSON.stringify(file));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

interface Expected extends Partial<Annotation> {
  readonly quote: string;
}

const CASES: readonly {
  name: string;
  file: unknown;
  taken: readonly Expected[];
  /** How many replies come with them. */
  replies?: number;
  refused: readonly RegExp[];
}[] = [
  {
    name: 'Hypothesis, as its API answers',
    file: HYPOTHESIS,
    taken: [
      {
        quote: '“We need boats,”',
        note: 'Ask for the **number** of boats.',
        tags: ['needs', 'boats'],
        author: 'ada',
        motivation: 'commenting',
        created: '2026-02-12T18:36:15.697Z',
        modified: '2026-02-13T08:00:00.000Z',
      },
    ],
    replies: 1,
    refused: [/whole page/],
  },
  {
    name: 'Hypothesis, as its client exports',
    file: { export_date: '2026-02-20', client_version: '1', annotations: [HYPOTHESIS.rows[0]] },
    taken: [{ quote: '“We need boats,”' }],
    refused: [],
  },
  {
    name: 'Hypothesis, a bare array',
    file: [HYPOTHESIS.rows[0]],
    taken: [{ quote: '“We need boats,”' }],
    refused: [],
  },
  {
    name: 'Thorium 3',
    file: THORIUM_3,
    taken: [
      {
        quote: 'Trucks waited at the bridge',
        note: 'Which bridge?',
        tags: ['roads'],
        color: 'green',
        style: 'underline',
        author: 'Ben',
      },
    ],
    refused: [/quotes no text/],
  },
  {
    name: 'EPUB Annotations 1.0',
    file: EPUB_SET,
    taken: [
      {
        quote: '$2 million',
        note: 'In which year?',
        tags: ['money', 'teacher'],
        color: 'purple',
        style: 'outline',
        author: 'Ada',
        created: '2026-09-20T09:00:00Z',
        modified: '2026-09-20T07:30:00.000Z',
      },
    ],
    refused: [],
  },
  {
    name: 'a single Web Annotation',
    file: WEB_ANNOTATION,
    taken: [
      {
        quote: 'the only road',
        note: 'No other road?',
        tags: ['roads'],
        color: 'blue',
        motivation: 'commenting',
        author: 'https://example.org/people/ada',
      },
    ],
    refused: [],
  },
  {
    name: 'an annotation collection',
    file: {
      type: ['AnnotationCollection', 'BasicContainer'],
      first: { type: 'AnnotationPage', items: [WEB_ANNOTATION] },
    },
    taken: [{ quote: 'the only road' }],
    refused: [],
  },
];

test.each(CASES)('$name', ({ file, taken, replies: answers = 0, refused }) => {
  const { annotations, replies, refused: unread } = read(file);
  expect(replies).toHaveLength(answers);
  const matcher = new ArticleMatcher([
    ARTICLE,
    { ...ARTICLE, id: 'b', title: 'Else', url: null, revisions: [] },
  ]);
  for (const foreign of annotations) {
    expect(matcher.find(foreign)).toEqual({ ok: true, value: 'a1' });
  }
  const anchors = placeAll({ sha256: '5ha', text: TEXT }, () => null, annotations);
  const placed = annotations.flatMap((foreign, index) => {
    const anchor = anchors[index];
    return anchor?.ok ? [{ ...foreign, ...anchor.value }] : [];
  });
  expect(placed).toMatchObject(taken);
  for (const { start, end, quote } of placed) expect(TEXT.slice(start, end)).toBe(quote);
  const reasons = [
    ...unread.map(({ reason }) => reason),
    ...anchors.flatMap((anchor) => (anchor.ok ? [] : [anchor.error.message])),
  ];
  expect(reasons).toEqual(refused.map((pattern) => expect.stringMatching(pattern)));
});
