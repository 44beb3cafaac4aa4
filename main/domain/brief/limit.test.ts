import { describe, expect, test } from 'vitest';
import { anchorFor } from '../annotation.ts';
import { type Article, sourceCalled } from '../article.ts';
import { type Block, canonicalText } from '../document.ts';
import { composeBrief } from './compose.ts';
import { limitToMarking } from './limit.ts';
import type { BriefInput } from './material.ts';
import { planOf } from './plan.ts';
import { DIGEST, plainText } from './testing.ts';

const PARAGRAPHS = [
  'The road is open to all.',
  'The agent met 41 people in Halvet.',
  'Boats came.',
];
const blocks = PARAGRAPHS.map((text): Block => ({ kind: 'paragraph', text, marks: [] }));
const text = canonicalText(blocks);
const article: Article = {
  id: 'a',
  revision: 1,
  sha256: 'cd'.repeat(32),
  text,
  path: 'story.txt',
  imported: '2031-03-05T08:00:00.000Z',
  language: 'en',
  blocks,
  source: { ...sourceCalled('Road'), publisher: 'Wire', published: '2031-03-04' },
};

const note = (words: string, id: string) => {
  const start = text.indexOf(words);
  return {
    ...anchorFor(text, { start, end: start + words.length }, article.sha256),
    id,
    article: 'a',
    motivation: 'highlighting',
    type: null,
    color: 'yellow',
    style: 'solid',
    note: '',
    tags: [],
    author: '',
    created: '2031-03-05T08:00:00.000Z',
    modified: '2031-03-05T08:00:00.000Z',
    origin: 'a1b2c3d4',
  } as const;
};

/** The first passage carries `open`, the second `secret`. */
function input(marking: string | null, open: string | null, secret: string | null): BriefInput {
  const sentences = PARAGRAPHS.map((words) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words, score: 1 };
  });
  return {
    title: '',
    marking,
    date: '2031-03-06',
    template: DIGEST,
    sections: planOf([...DIGEST.sections, { id: 'figures', title: {}, content: 'key-figures' }]),
    parseNote: (markdown) => [[{ text: markdown }]],
    parseText: plainText,
    articles: [
      {
        article,
        analysis: null,
        annotations: [note('The road is open', 'n1'), note('met 41 people', 'n2')],
        summary: { sentences, edited: null },
        assessments: new Map([
          ['n1', { credibility: null, marking: open }],
          ['n2', { credibility: 2, marking: secret }],
        ]),
      },
    ],
  };
}

const limited = (given: BriefInput) => {
  const read = limitToMarking(given);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};
const made = (...parameters: Parameters<typeof input>) =>
  composeBrief(limited(input(...parameters)));

describe('a brief and its marking', () => {
  test.each([
    [null, null, null],
    ['TLP:GREEN', null, 'TLP:GREEN'],
    ['TLP:GREEN', 'TLP:RED', 'TLP:RED'],
    ['TLP:AMBER+STRICT', 'TLP:AMBER', 'TLP:AMBER+STRICT'],
    ['OURS ONLY', 'TLP:GREEN', 'TLP:GREEN // OURS ONLY'],
  ])('passages of %s and %s make it %s', (open, secret, line) => {
    expect(made(null, open, secret).marking).toBe(line);
  });

  test('a lower marking leaves out what is above it, wherever it would appear, and lists it', () => {
    const brief = made('tlp:green', 'TLP:CLEAR', 'TLP:RED');
    expect(brief.marking).toBe('TLP:GREEN');
    const written = JSON.stringify(brief);
    expect(written).not.toMatch(/agent|41/);
    expect(written).toContain('The road is open');
    expect(written).toContain('Boats came.');
    expect(brief.sections.some(({ id }) => id === 'left-out')).toBe(false);
    // The whole text holds the passage, so it may not go out either.
    expect(brief.sections.some(({ id }) => id === 'article-1')).toBe(false);
  });

  test('what was left out is told the sender, and in the file on wish only', () => {
    const given = input('TLP:GREEN', null, 'TLP:RED');
    expect(limited(given).limits?.heldBack).toEqual([
      { kind: 'passage', words: 'met 41 people', reason: 'Marked TLP:RED, above TLP:GREEN.' },
    ]);
    const { sections } = composeBrief(limited({ ...given, tellsCut: true }));
    const told = sections.find(({ id }) => id === 'left-out');
    expect(JSON.stringify(told)).toContain('source 1, paragraph 2: ');
  });

  describe('with two articles, the first of them marked as a whole', () => {
    const OTHER = { ...article, id: 'b', source: { ...article.source, title: 'Bridge' } };
    const sections = [
      {
        id: 'own',
        title: {},
        content: 'text',
        items: [
          {
            id: 'i1',
            kind: 'text',
            markdown:
              'An agent sees it.[^1:2] The road is free.[^2:1]\n\nThe well of Samat is dry and empty now.[^2:3] And more is said of Road One.',
          },
        ],
      },
    ] as const;
    const given = (): BriefInput => {
      const start = input('TLP:GREEN', null, null);
      const [first] = start.articles;
      if (!first) throw new Error('There is no article.');
      const well = 'The well of Samat is dry and empty now.';
      const blocks = [...article.blocks, { kind: 'paragraph', text: well, marks: [] } as const];
      return {
        ...start,
        sections,
        title: 'Road One',
        articles: [
          {
            ...first,
            marking: 'TLP:RED',
            article: {
              ...article,
              blocks,
              text: canonicalText(blocks),
              source: { ...article.source, title: 'Road One' },
            },
          },
          { ...first, article: OTHER, annotations: [] },
        ],
      };
    };

    test('the rest is numbered anew, and what repeats it goes', () => {
      const brief = limited(given());
      expect(brief.articles.map(({ article: one }) => one.id)).toEqual(['b']);
      const [item] = brief.sections[0]?.items ?? [];
      expect(item && 'markdown' in item && item.markdown).toBe(
        'An agent sees it. The road is free.[^1:1]\n\n',
      );
      expect(brief.title).toBe('');
      expect(composeBrief(brief).title).toBe('Bridge');
      expect(brief.limits?.hanging).toEqual([{ words: 'An agent sees it.', citation: '[^1:2]' }]);
      expect(brief.limits?.heldBack.map(({ kind }) => kind)).toEqual([
        'article',
        'words',
        'words',
        'title',
      ]);
    });

    test('a brief of nothing else is refused with the reason', () => {
      const { articles, ...rest } = given();
      const alone = limitToMarking({ ...rest, articles: articles.slice(0, 1) });
      expect(alone.ok ? '' : alone.error.message).toContain('Nothing of this brief');
    });
  });

  test.each([
    ['Forty-one people met in Halvet', 'Wire'],
    ['The road to Halvet is open', 'The road to Halvet is open'],
  ])(
    'a headline that tells a withheld number stays back, and the sender hears of it: %s',
    (title, shown) => {
      const given = input('TLP:GREEN', null, 'TLP:RED');
      const titled = given.articles.map((material) => ({
        ...material,
        article: { ...article, source: { ...article.source, title } },
      }));
      const brief = limited({ ...given, articles: titled });
      expect(brief.articles[0]?.article.source.title).toBe(shown);
      const told = brief.limits?.heldBack.filter(({ kind }) => kind === 'title');
      expect(told?.map(({ words }) => words)).toEqual(title === shown ? [] : [title]);
    },
  );

  test('under its own marking everything goes out', () => {
    const brief = made('TLP:RED', 'TLP:CLEAR', 'TLP:RED');
    expect(JSON.stringify(brief)).toContain('agent met 41');
    expect(brief.sections.some(({ id }) => id === 'left-out')).toBe(false);
  });

  test('a label that only looks like TLP is refused', () => {
    expect(limitToMarking(input('TLP:BLUE', null, null)).ok).toBe(false);
  });
});

test('words on a picture that repeat what stays back do not go out', () => {
  const given = input('TLP:GREEN', null, 'TLP:RED');
  const said = {
    sha256: 'ab'.repeat(32),
    caption: `Seen by all. ${PARAGRAPHS[1]}`,
    alternative: '',
  };
  const limited = limitToMarking({
    ...given,
    articles: given.articles.map((material) => ({ ...material, pictureWords: [said] })),
  });
  expect(limited.ok && limited.value.articles[0]?.pictureWords?.[0]?.caption.trim()).toBe(
    'Seen by all.',
  );
});
