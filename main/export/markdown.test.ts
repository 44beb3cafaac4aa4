import fc from 'fast-check';
import { Lexer, type Token } from 'marked';
import { expect, test } from 'vitest';
import type { Block } from '#domain/document.ts';
import { escapeMarkdown } from '#domain/text/escape-markdown.ts';
import { articleOf, brief } from './brief.fixture.ts';
import { briefMarkdown } from './markdown.ts';

const hostile = [
  '# a',
  '- b',
  '1. c',
  '[x](y)',
  '<b>z</b>',
  '&amp;',
  '**s** _t_',
  'a|b',
  '~~u~~',
  '> q',
  '==h==',
  '%%c%%',
  'end ^id',
  '$x$ and $y$',
  'see ^[a note]',
];

/** Every leaf's text, with marked's own way of writing entities undone. */
function words(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if ('tokens' in token && token.tokens) return words(token.tokens);
      return 'text' in token ? String(token.text) : '';
    })
    .join('');
}

for (const text of hostile) {
  test(`“${text}” stays text`, () => {
    const tokens = new Lexer({ gfm: true }).lex(escapeMarkdown(text));
    expect(tokens.map(({ type }) => type)).toEqual(['paragraph']);
    expect(words(tokens)).toBe(text);
  });
}

test('nothing is left for Obsidian to read as a highlight, a comment, a block or a formula', () => {
  const text = escapeMarkdown('a ==b== %%c%% d^e f#g [[h]] $i$ j^[k]');
  expect(text.replace(/\\./g, '')).not.toMatch(/==|%%|[\^#$[\]]/);
  expect(escapeMarkdown('1 = 1, 5 %')).toBe('1 = 1, 5 %');
});

test('links of a source and addresses stay links', () => {
  const link = {
    kind: 'link',
    start: 4,
    end: 8,
    href: 'https://wire.example/a_(b)?x=<1>',
  } as const;
  const blocks: Block[] = [{ kind: 'paragraph', text: 'The road is cut.', marks: [link] }];
  const article = articleOf('Story', blocks);
  const source = { ...article.source, url: 'https://wire.example/a_b' };
  const text = briefMarkdown(brief({}, { ...article, source }));
  expect(text).toContain('[road](<https://wire.example/a_(b)?x=%3C1%3E>) is cut.');
  expect(text).toContain('<https://wire.example/a_b>');
});

test('any line of printable text comes back as the same words', () => {
  const piece = fc.constantFrom(...'#*_[]<>|~`\\-+=1.) ab&;:!%^$', 'é', 'ع');
  const line = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(line, (text) => {
      const plain = text.trim().replace(/\s+/g, ' ');
      fc.pre(plain !== '');
      const tokens = new Lexer({ gfm: true }).lex(escapeMarkdown(plain));
      expect(tokens.map(({ type }) => type)).toEqual(['paragraph']);
      expect(words(tokens)).toBe(plain);
    }),
  );
});
