import { type Article, sourceCalled } from '../article.ts';
import { type Block, canonicalText } from '../document.ts';
import { verifyText } from './verify-text.ts';

/** A source of 2 June 2026. */
export const sourceOf = (blocks: readonly Block[], language = 'en'): Article => ({
  id: 'a1',
  revision: 1,
  sha256: '0'.repeat(64),
  text: canonicalText(blocks),
  path: 'story.txt',
  imported: '2026-06-02T08:00:00.000Z',
  language,
  blocks,
  source: { ...sourceCalled('Story'), published: '2026-06-02' },
});

/** What is found in a draft of one sentence that cites every paragraph of a source, of 2 June 2026. */
export function rulesOf(blocks: readonly Block[], draft: string, language = 'en'): string[] {
  const marks = blocks.map((_, at) => ` [^1:${at + 1}]`).join('');
  return verifyText(`${draft}${marks}`, [sourceOf(blocks, language)]).flatMap(({ flaws }) =>
    flaws.map(({ rule }) => rule),
  );
}

export const paragraph = (text: string): Block[] => [{ kind: 'paragraph', text, marks: [] }];
