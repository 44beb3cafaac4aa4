/** What raised, struck, inserted and footnoted text becomes, whatever format it stands in. */
import { describe, expect, test } from 'vitest';
import type { Block } from '#domain/document.ts';
import { parsedText } from './testing.ts';

const FILLER = 'The convoy left Marran at dawn on Tuesday, carrying blankets, stoves and medicine.';

function read(kind: 'html' | 'markdown', body: string): readonly Block[] {
  const text =
    kind === 'html'
      ? `<!doctype html><html lang="en"><body><article><p>${FILLER}</p>${body}</article></body></html>`
      : `${FILLER}\n\n${body}`;
  const parsed = parsedText(kind, text);
  return parsed.ok ? parsed.value.blocks.slice(1) : [];
}

const textOf = (kind: 'html' | 'markdown', body: string) =>
  read(kind, kind === 'html' ? `<p>${body}</p>` : body)
    .map(({ text }) => text)
    .join('\n');

/** Inline markup that both formats know, and the text that it is read as. */
const BOTH: readonly (readonly [string, string])[] = [
  ['rose to 12<sup>3</sup> on Monday', 'rose to 12[3] on Monday'],
  ['1,250<sup>1,2</sup> families', '1,250[1][2] families'],
  ['rates<sup>a</sup> fell to 5<sup>*</sup>', 'rates[a] fell to 5[*]'],
  ['40 million m<sup>3</sup> and 7 km<sup>2</sup>', '40 million m³ and 7 km²'],
  ['families<sup>2</sup> left', 'families[2] left'],
  ['10<sup>6</sup> units, 10<sup>-3</sup>', '10⁶ units, 10⁻³'],
  ['E=mc<sup>2</sup> and x<sup>2</sup>', 'E=mc² and x²'],
  ['the 3<sup>rd</sup> and 21<sup>st</sup> units', 'the 3rd and 21st units'],
  ['CO<sub>2</sub> and x<sub>max</sub>', 'CO₂ and x_max'],
  ['<s>12</s> 15 people died', '~~12~~ 15 people died'],
  ['<del>7 February</del> <ins>8 February</ins>', '~~7 February~~ 8 February'],
  ['<s> </s>15 people', '15 people'],
  ['a <u>plain</u> <kbd>Ctrl</kbd> word', 'a plain Ctrl word'],
];

describe.each(['html', 'markdown'] as const)('%s', (kind) => {
  test.each(BOTH)('%s', (body, text) => {
    expect(textOf(kind, body)).toBe(text);
  });

  test('what is struck or inserted is marked', () => {
    const [block] = read(kind, '<p>Now <s>12</s> <ins>15</ins> dead</p>');
    const marked = block?.marks.map(({ kind, start, end }) => [kind, block.text.slice(start, end)]);
    expect(marked).toEqual([
      ['struck', '~~12~~'],
      ['inserted', '15'],
    ]);
  });
});

const HTML_NOTES: readonly (readonly [string, string])[] = [
  [
    'raised link',
    '<p>left 1,200<sup><a href="#n4">4</a></sup> homeless</p><ol><li id="n4">Camp register.</li></ol>',
  ],
  [
    'link around',
    '<p>left 1,200<a href="#n4" class="footnote-ref"><sup>4</sup></a> homeless</p><section><p id="n4">Camp register. <a href="#r4" class="footnote-backref">↩</a></p></section>',
  ],
  [
    'role',
    '<p>left 1,200<a role="doc-noteref" href="#n4">[4]</a> homeless</p><p id="n4">Camp register.</p>',
  ],
];

test.each(HTML_NOTES)('a footnote of a page stands apart and its mark names it: %s', (_, body) => {
  const blocks = read('html', body);
  expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', 'left 1,200[4] homeless'],
    ['footnote', 'Camp register.'],
  ]);
  expect(blocks.at(-1)).toMatchObject({ label: '4' });
});

test('a footnote of Markdown stands at the end, over several lines too', () => {
  const blocks = read(
    'markdown',
    'The toll is 12[^3] now.\n\n[^3]: District\n  health *office*.\n\nThe end.',
  );
  expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', 'The toll is 12[3] now.'],
    ['paragraph', 'The end.'],
    ['footnote', 'District health office.'],
  ]);
});

test('words in angle brackets are text in Markdown', () => {
  expect(textOf('markdown', 'Dear <name>, the <b>team</b> of <place> is well')).toBe(
    'Dear <name>, the team of <place> is well',
  );
});

test('readings beside characters are no part of the text', () => {
  const body = '<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>の人々';
  expect(textOf('html', body)).toBe('東京の人々');
});

test('what note-taking programs add to Markdown is read for what it says', () => {
  const body =
    '> [!warning] Road closed\n> The road is closed.\n\nSee [[Marran|the town]], [[Other#Part]] and ==marked== words.%%hidden%% ^abc123\n\nH~2~O stands.';
  expect(textOf('markdown', body)).toBe(
    'Road closed\nThe road is closed.\nSee the town, Other and marked words.\nH₂O stands.',
  );
});

test.each(['title', 'style', 'script'])('an empty <%s/> in a drawing swallows nothing', (name) => {
  expect(textOf('html', `Before <svg><${name}/><path d="M0"/></svg> after`)).toBe('Before after');
});
