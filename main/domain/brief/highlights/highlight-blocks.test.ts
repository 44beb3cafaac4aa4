import { expect, test } from 'vitest';
import { type Article, sourceCalled } from '../../article.ts';
import { type Block, canonicalText } from '../../document.ts';
import { labelsFor } from '../labels.ts';
import { planOf } from '../plan.ts';
import { DIGEST, plainText } from '../testing.ts';
import { highlightBlocks } from './highlight-blocks.ts';

/** The highlights of a numbered report of one sentence, in which Halvet is known as a place. */
function linesOf(sentence: string): string[] {
  const blocks: Block[] = [{ kind: 'paragraph', text: sentence, marks: [] }];
  const text = canonicalText(blocks);
  const start = text.indexOf('Halvet');
  const article: Article = {
    id: 'a',
    revision: 1,
    sha256: 'cd'.repeat(32),
    text,
    path: 'story.txt',
    imported: '2031-03-20T08:00:00.000Z',
    language: 'en',
    blocks,
    source: {
      ...sourceCalled('Ilma Valley Emergency: Situation Report No. 2'),
      published: '2031-03-18',
    },
  };
  const mention = { start, end: start + 6, type: 'place', entity: 'e1', confidence: 1 } as const;
  const entity = { id: 'e1', type: 'place', name: 'Halvet', aliases: [], mentions: [0] } as const;
  const known = start >= 0;
  return highlightBlocks(
    {
      title: '',
      marking: null,
      date: '2031-03-20',
      articles: [
        {
          article,
          analysis: { mentions: known ? [mention] : [], entities: known ? [entity] : [] },
          annotations: [],
          summary: { sentences: [], edited: null },
        },
      ],
      template: DIGEST,
      sections: planOf(DIGEST.sections),
      parseNote: (markdown) => [[{ text: markdown }]],
      parseText: plainText,
    },
    labelsFor('en'),
  ).flatMap((block) =>
    block.kind === 'list' ? block.items.map((runs) => runs.map((run) => run.text).join('')) : [],
  );
}

test('a line of a numbered report that names no place says what the report is about', () => {
  const placed = 'Engineers of the city repaired the pumping station of Halvet on 17 March 2031.';
  expect(linesOf(placed)).toEqual([placed]);
  const bare = '530 cholera cases and 23 deaths were counted until 18 March 2031.';
  expect(linesOf(bare)).toEqual([`[Ilma Valley Emergency] ${bare}`]);
});
