import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '#domain/document.ts';
import { endOfLines } from './end-of-lines.ts';
import { MOST_LINES } from './limits.ts';
import { compoundFile, outlookMessage } from './outlook/testing.ts';
import { type PlainKind, parseCharacters, parseDocument } from './parse-document.ts';
import { parsedText } from './testing.ts';

const KINDS: readonly PlainKind[] = ['text', 'markdown', 'html'];

function expectInvariants(blocks: readonly Block[]): void {
  expect(blocks.length).toBeGreaterThan(0);
  for (const { kind, text, marks } of blocks) {
    expect(text.trim()).not.toBe('');
    expect(text.isWellFormed()).toBe(true);
    expect(text.normalize('NFC')).toBe(text);
    if (kind !== 'table-row' && kind !== 'preformatted') expect(text.trim()).toBe(text);
    if (kind !== 'preformatted') expect(text).not.toMatch(/\n/);
    for (const { start, end } of marks) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
}

/** Pieces that formats give a meaning to, so that chance finds their combinations. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    ...['<p>', '</p>', '<b>', '</b>', '<li>', '<ul>', '</ul>', '<table>', '<tr>', '<td colspan=9>'],
    ...[
      '<pre>',
      '<br>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<svg>',
      '<template>',
      '<a href="',
      '">',
    ],
    ...[
      '&amp;',
      '&#0;',
      '&#xd800;',
      '&nope;',
      '<![CDATA[',
      '<title>',
      '<blockquote>',
      '<h1>',
      '<article>',
    ],
    ...[
      '# ',
      '- ',
      '1. ',
      '> ',
      '**',
      '_',
      '`',
      '```\n',
      '|a|b|\n|-|-|\n',
      '[x](',
      ')',
      '---\n',
      '___\n',
    ],
    ...[
      '\n',
      '\n\n',
      '\t',
      '\u0000',
      '\u202e',
      'e\u0301',
      '\ud800',
      'Advertisement\n',
      'BEIRUT (AP) — ',
    ],
    ...['By Jane Doe\n', '12 March 2026\n', 'title: x\n', 'Some words, and more words. '],
  ),
);

test.each(KINDS)('%s: parsing never throws and every block keeps its promises', (kind) => {
  const document = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(document, (text) => {
      const parsed = parsedText(kind, text);
      if (parsed.ok) expectInvariants(parsed.value.blocks);
      else expect(parsed.error.code).toBe('no-text');
    }),
    { numRuns: 300 },
  );
});

const HOSTILE: readonly (readonly [PlainKind, string, string])[] = [
  ['html', 'nested a hundred thousand deep', `${'<div>'.repeat(100_000)}deep text`],
  ['html', 'nested deep in two ways', `${'<div><span class=a>'.repeat(50_000)}deep text`],
  [
    'html',
    'much of nothing, deep inside',
    `${'<div>'.repeat(190)}${'<div></div>'.repeat(50_000)}x`,
  ],
  ['html', 'a hundred thousand unclosed paragraphs', '<p>text '.repeat(100_000)],
  [
    'html',
    'closing tags that close nothing',
    `${'<i>'.repeat(5_000)}${'</b>'.repeat(200_000)}text`,
  ],
  ['html', 'attributes without end', `<p ${'a=1 '.repeat(500_000)}>text`],
  [
    'html',
    'a table that spans everything',
    `<table>${'<tr><td rowspan=999 colspan=999>x'.repeat(2_000)}`,
  ],
  ['html', 'stray signs', `${'<'.repeat(500_000)}text`],
  ['markdown', 'quotations in quotations', `${'> '.repeat(50_000)}text`],
  ['markdown', 'lists in quotations in lists', `${'- > 1. '.repeat(50_000)}text`],
  ['markdown', 'emphasis that never closes', `${'_a'.repeat(9_000)}\n\n`.repeat(20)],
  ['markdown', 'brackets', `${'['.repeat(50_000)}text`],
  ['text', 'one character a line', 'a\n'.repeat(100_000)],
];

test.each(HOSTILE)('%s with %s is read within bounds', (kind, _, text) => {
  const parsed = parsedText(kind, text);
  expect(parsed.ok).toBe(true);
  if (parsed.ok) expectInvariants(parsed.value.blocks);
});

test('a line of more than a million characters is told to be data', () => {
  const parsed = parsedText('text', 'word '.repeat(300_000));
  expect(parsed).toMatchObject({ ok: false, error: { code: 'line-too-long' } });
});

test('a text of more than a million lines is told to be data, whatever ends them', () => {
  const sentence = '“a.text” has more than 1,200,000 lines; that is data rather than an article.';
  for (const end of ['\n', '\r\n', '\r', '\u2029']) {
    expect(parsedText('text', `a${end}`.repeat(MOST_LINES + 1))).toEqual({
      ok: false,
      error: { code: 'too-many-lines', message: sentence },
    });
  }
});

test('line ends without anything between them are no lines', () => {
  expect(endOfLines('a\n\r\n\nb\n\n', 2)).toBe(8);
  expect(endOfLines('a\n\r\n\nb\nc', 2)).toBe(7);
  expect(endOfLines(Buffer.from('a\r\nb\r\n'), 1)).toBe(3);
});

test('a table in Markdown that its rows do not fill is read as plain text, which is told', () => {
  const wide = (sign: string) => `|${`${sign}|`.repeat(5_000)}\n`;
  const text = `${wide('a')}${wide('-')}${'|1\n'.repeat(100)}`;
  const read = parseCharacters({
    name: 'a.md',
    kind: 'markdown',
    text,
    encoding: { name: 'utf-8', by: 'valid' },
  });
  const [article] = read.ok ? read.value.articles : [];
  expect(article?.parsed.blocks.at(-1)?.text).toBe('|1');
  expect(article?.account.remarks).toHaveLength(1);
});

test.each(KINDS)('%s without text is an error with one sentence', (kind) => {
  expect(parsedText(kind, 'Advertisement\n', '/x/y.txt')).toEqual({
    ok: false,
    error: { code: 'no-text', message: '“y.txt” has no text to read.' },
  });
});

const WIRE = new URL('../../../shared/data/idlib-article.txt', import.meta.url);
const hasWire = existsSync(WIRE);
if (!hasWire) console.warn('The shared wire story is not here: its test is skipped.');

test.skipIf(!hasWire)('the wire story as people paste it', () => {
  const parsed = parsedText('text', readFileSync(WIRE, 'utf8'));
  expect(parsed.ok).toBe(true);
  if (!parsed.ok) return;
  const { source, blocks, language } = parsed.value;
  const texts = blocks.map(({ text }) => text);
  expect(source.dateline).toBe('BEIRUT');
  expect(source.credits).toMatch(/^Associate press clerk .* contributed to this report\.$/);
  expect(source.title).toMatch(/^Syrian government forces invaded a strategic city .*…$/);
  expect(language).toBe('en');
  expect(texts[0]).toMatch(/^BEIRUT – Syrian government forces invaded /);
  expect(texts).toHaveLength(30);
  expect(texts.join('\n')).not.toMatch(/Advertisement|___/);
  expect(texts.filter((text) => text.endsWith('ongoing activities. ‘'))).toHaveLength(1);
  expect(texts.filter((text) => text.includes('northwest, ”said Lowcock'))).toHaveLength(1);
});

test('a message without a subject and a text is called as its file is', async () => {
  const bytes = compoundFile(outlookMessage('', ''));
  const read = await parseDocument({ kind: 'outlook', name: 'mails/from the field.msg', bytes });
  expect(read.ok && read.value.articles.map(({ parsed }) => parsed.source.title)).toEqual([
    'from the field',
  ]);
});
