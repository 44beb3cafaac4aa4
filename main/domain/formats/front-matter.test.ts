import { expect, test } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';
import type { SourceHints } from './source-fields.ts';

const CASES: readonly (readonly [string, string, SourceHints])[] = [
  [
    'plain keys',
    'title: A report\ndate: 2026-03-12',
    { title: 'A report', published: '2026-03-12' },
  ],
  [
    'a folded scalar',
    'title: >-\n  Folded title of the\n  field report',
    { title: 'Folded title of the field report' },
  ],
  [
    'a list of authors',
    'author:\n  - "[[Jane Doe]]"\n  - "[[people/omar|Omar Said]]"',
    { byline: 'Jane Doe, Omar Said' },
  ],
  ['a list in brackets', 'authors: [Jane Doe, Omar Said]', { byline: 'Jane Doe, Omar Said' }],
  [
    'records of authors',
    'authors:\n  - name: Jane Doe\n    email: j@x.example',
    { byline: 'Jane Doe' },
  ],
  [
    'a source that is an address',
    'source: "https://example.org/field"',
    { url: 'https://example.org/field' },
  ],
  ['a source that is a house', 'source: The Courier', { publisher: 'The Courier' }],
  [
    'a clipped page',
    'source: https://example.org/a\ncreated: 2026-03-04T23:30',
    { url: 'https://example.org/a', retrieved: '2026-03-04' },
  ],
  ['a note of its own', 'created: 2026-03-04', { published: '2026-03-04' }],
  [
    'when it changed',
    'date: 2026-03-04\nlast_modified: 2026-03-05',
    { published: '2026-03-04', modified: '2026-03-05' },
  ],
  [
    'a colon that YAML forbids',
    'title: One: two\nauthor: Jane Doe',
    { title: 'One: two', byline: 'Jane Doe' },
  ],
  ['unknown keys', 'tags: [a, b]\naliases:\n  - x', {}],
  ['the same key twice', 'title: First\ntitle: Second', { title: 'Second' }],
];

test.each(CASES)('%s', (_, yaml, hints) => {
  expect(splitFrontMatter(`---\n${yaml}\n---\nBody.`)).toEqual({ hints, body: 'Body.' });
});

const BOMB = `a: &a [x, x, x, x, x]\n${'bcdefgh'
  .split('')
  .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[index]}`).join(', ')}]`)
  .join('\n')}`;

test.each([
  ['a fence that never closes', '---\ntitle: A report\n\nBody.'],
  ['a rule and prose', '---\nIt rained all night.\n---\nBody.'],
  ['aliases of aliases', `---\n${BOMB}\n---\nBody.`],
  ['no fence', 'title: A report\nBody.'],
])('%s stays text', (_, text) => {
  expect(splitFrontMatter(text)).toEqual({ hints: {}, body: text });
});
