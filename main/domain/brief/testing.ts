import type { BriefBlock } from './document.ts';
import type { BriefTemplate } from './template.ts';

/** Stands in for Markdown where a test needs none of it: a paragraph for each. */
export const plainText = (markdown: string): BriefBlock[] =>
  markdown
    .split('\n\n')
    .filter((text) => text.trim() !== '')
    .map((text) => ({ kind: 'paragraph', runs: [{ text }] }));

/** What the tests of briefs and their exports share: every kind of section that needs no writing. */
export const DIGEST: BriefTemplate = {
  id: 'digest',
  name: 'Digest',
  numbered: false,
  title: {},
  facts: [],
  sections: [
    { id: 'summary', title: {}, content: 'summary' },
    { id: 'passages', title: {}, content: 'passages' },
    { id: 'entities', title: {}, content: 'names' },
    { id: 'articles', title: {}, content: 'articles' },
  ],
};
