import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ParsedArticle } from '#domain/article.ts';
import type { Block } from '#domain/document.ts';
import type { PlainKind } from './parse-document.ts';
import { parsePasted } from './paste.ts';
import { parsedText } from './testing.ts';

function read(kind: PlainKind, text: string): ParsedArticle {
  const parsed = parsedText(kind, text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

/** One line a block: "h2 Title", "p Text", "- Item", "1. Item", "> Quotation", "| a | b", … */
function outline(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    const marked = block.marks.map(
      ({ kind, start, end }) => `${kind}=${block.text.slice(start, end)}`,
    );
    const suffix = marked.length > 0 ? ` {${marked.join(', ')}}` : '';
    switch (block.kind) {
      case 'heading':
        return `h${block.level} ${block.text}${suffix}`;
      case 'list-item':
        return `${'  '.repeat(block.depth)}${block.ordinal === null ? '-' : `${block.ordinal}.`} ${block.text}${suffix}`;
      case 'table-row':
        return `${block.header ? '||' : '|'} ${block.text.replaceAll('\t', ' | ')}${suffix}`;
      default:
        return `${block.kind} ${block.text}${suffix}`;
    }
  });
}

const WRAPPED = `The convoy left the capital on Monday with food for four
thousand families and reached the north-
west of the valley two days later.
Short line.
By then it was late.`;

const TEXT: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'blank lines',
    'One sentence.\n\nTwo sentences.',
    ['paragraph One sentence.', 'paragraph Two sentences.'],
  ],
  [
    'one paragraph a line',
    `${'Long words. '.repeat(20)}\nShort.`,
    [`paragraph ${'Long words. '.repeat(20).trim()}`, 'paragraph Short.'],
  ],
  [
    'hard-wrapped lines',
    WRAPPED,
    [
      'paragraph The convoy left the capital on Monday with food for four thousand families and reached the north-west of the valley two days later.',
      'paragraph Short line.',
      'paragraph By then it was late.',
    ],
  ],
  [
    'lists',
    'Needs are these.\n\n- Tents\n- Water\n  - Tablets\n\n1. First\n2) Second',
    ['paragraph Needs are these.', '- Tents', '- Water', '  - Tablets', '1. First', '2. Second'],
  ],
  [
    'rows with tabs',
    'Figures follow.\n\nPlace\tDead\nNorth\t4',
    ['paragraph Figures follow.', '|| Place | Dead', '| North | 4'],
  ],
  [
    'headings',
    'It began.\n\nKEY FIGURES\n\nMore.\n\nNext\n----\nLast.',
    ['paragraph It began.', 'h2 KEY FIGURES', 'paragraph More.', 'h2 Next', 'paragraph Last.'],
  ],
];

test.each(TEXT)('text: %s', (_, text, expected) => {
  expect(outline(read('text', text).blocks)).toEqual(expected);
});

test('text: header lines, headline and byline become fields', () => {
  const article = read(
    'text',
    'Ferry talks stall\nBy Jane Doe | 12 March 2026\nSource: The Harbour Post\n\nPORT LESK (HPA) — Talks stalled.\n\nReporting by Jane Doe; editing by Al Hart',
  );
  expect(article.source).toMatchObject({
    title: 'Ferry talks stall',
    publisher: 'The Harbour Post',
    byline: 'Jane Doe',
    dateline: 'PORT LESK (HPA)',
    published: '2026-03-12',
    credits: 'Reporting by Jane Doe; editing by Al Hart',
    url: null,
  });
  expect(outline(article.blocks)).toEqual(['paragraph PORT LESK (HPA) — Talks stalled.']);
});

test('text: a second byline that says something else stays', () => {
  const article = read('text', 'Title\n\nBy Jane Doe\n\nBy Omar Haddad\n\nIt began.');
  expect(article.source.byline).toBe('Jane Doe');
  expect(outline(article.blocks)).toEqual(['paragraph By Omar Haddad', 'paragraph It began.']);
});

test('Markdown: every kind of block and mark', () => {
  const article = read(
    'markdown',
    [
      '---\ntitle: "A title: with a colon"\nauthor: Jane Doe\ndate: 2026-03-12\nurl: https://x.example/a\ntags: [a, b]\n---',
      'Some **bold *both*** and `code &amp;` &amp; [link](https://x.example/?a=1&amp;b=2) [no](javascript:x) <b>raw</b>',
      '## Lists\n\n- [x] done\n- two\n\n  more\n  1. nested\n\n7. seven\n8. eight',
      '> quoted\n> text',
      '| a | b |\n|---|---|\n| **1** | |',
      '```\ncode\n  block\n```',
      '<!-- hidden -->\n\n![picture of a dam](dam.png)',
    ].join('\n\n'),
  );
  expect(article.source).toMatchObject({
    title: 'A title: with a colon',
    byline: 'Jane Doe',
    published: '2026-03-12',
    url: 'https://x.example/a',
  });
  expect(outline(article.blocks)).toEqual([
    'paragraph Some bold both and code &amp; & link no raw {strong=bold both, emphasis=both, code=code &amp;, link=link, strong=raw}',
    'h2 Lists',
    '- [x] done',
    '- two',
    'paragraph more',
    '  1. nested',
    '7. seven',
    '8. eight',
    'quotation quoted text',
    '|| a | b',
    '| 1 |  {strong=1}',
    'preformatted code\n  block',
    'paragraph picture of a dam',
  ]);
});

test('HTML: a page with its clutter', () => {
  const article = read(
    'html',
    readFileSync(new URL('fixtures/page.html.txt', import.meta.url), 'utf8'),
  );
  expect(article.source).toMatchObject({
    title: 'Ferry talks stall',
    publisher: 'The Harbour Post',
    byline: 'Anna Roe',
    dateline: 'PORT LESK (HPA)',
    published: '2026-03-12T08:15:00+02:00',
    credits: null,
    url: 'https://post.example/ferry',
  });
  expect(article.language).toBe('en');
  expect(outline(article.blocks)).toEqual([
    'paragraph PORT LESK (HPA) — Talks on the ferry stalled on Thursday & the ministry said nothing about the next round, which people on both sides of the strait had expected within the month. {strong=PORT LESK, link=the ministry, emphasis=next}',
    'h2 What next',
    '- One bold thing {strong=bold}',
    '  - Nested',
    '- Two',
    '3. Third',
    'paragraph more',
    'quotation “We wait,” she said.',
    'caption Displaced',
    '||  | May | June',
    '| North | 4,000 | ',
    '| South | 1 | 2',
    '|  | 3 | 4',
    'picture ',
    'caption A ferry in port.',
    'preformatted   a\n    b',
    'paragraph First line of the address second line',
    'paragraph A new paragraph after two breaks, long enough to be one in its own right.',
    'paragraph Another paragraph of ordinary length, so that the scoring has something to hold on to, with commas, and more, to be sure.',
  ]);
});

test('HTML: a page without an article is read whole', () => {
  const article = read(
    'html',
    '<title>T - Site</title><div hidden>x</div><nav>Home</nav>One<br><br>Two <i>t</i>',
  );
  expect(outline(article.blocks)).toEqual(['paragraph One', 'paragraph Two t {emphasis=t}']);
});

test('HTML: broken linked data says nothing', () => {
  const article = read(
    'html',
    '<script type="application/ld+json">{"@type": </script><h1>Head</h1><p>Body.</p>',
  );
  expect(article.source.title).toBe('Head');
});

test('pasted text is plain, Markdown or the richer flavour that comes with it', () => {
  const titles = [
    parsePasted('A headline\n\nA body.'),
    parsePasted('# A headline\n\nA **body**.'),
    parsePasted('A headline\nA body.', '<h1>A headline</h1><p>A <b>body</b>.</p>'),
    parsePasted('A headline\n\nA body that the other flavour lacks.', '<p>x</p>'),
  ].map((parsed) => parsed.ok && parsed.value.parsed.source.title);
  expect(titles).toEqual(Array(4).fill('A headline'));
  const rich = parsePasted('A headline\nA body.', '<h1>A headline</h1><p>A <b>body</b>.</p>');
  expect(rich.ok && outline(rich.value.parsed.blocks)).toEqual(['paragraph A body. {strong=body}']);
  expect(parsePasted(' ')).toMatchObject({ ok: false, error: { code: 'no-text' } });
});

test('what a statement’s head, a form and an agency’s last line say stays in the text', () => {
  const lines = (text: string) => read('text', text).blocks.map((block) => block.text);
  const body = 'The number of families in the town has reached 900 since Friday, the room said.';
  expect(lines(`Statement 9\nUm Rawaba Emergency Room\n22 November 2026\n\n${body}`)).toEqual([
    'Um Rawaba Emergency Room',
    '22 November 2026',
    body,
  ]);
  expect(
    lines(`Meeting in Kosti\nDate: 23 November 2026\nPresent: six agencies\n\n${body}`),
  ).toEqual(['Date: 23 November 2026', 'Present: six agencies', body]);
  expect(
    lines(
      `Bridge reopens\n\n${body}\n\n(Reporting by A. Karim; Editing by P. Trent)\n161410 GMT Nov 26`,
    ),
  ).toEqual([body, '(Reporting by A. Karim; Editing by P. Trent)', '161410 GMT Nov 26']);
});
