import type { BriefTemplate } from './template.ts';

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
