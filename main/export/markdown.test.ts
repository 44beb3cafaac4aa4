import fc from 'fast-check';
import { Lexer, type Token } from 'marked';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '#domain/text/escape-markdown.ts';

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

test('any line of printable text comes back as the same words', () => {
  const piece = fc.constantFrom(...'#*_[]<>|~`\\-+=1.) ab&;:!', 'é', 'ع');
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
