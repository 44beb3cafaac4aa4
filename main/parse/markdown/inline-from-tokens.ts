import type { Token, Tokens } from 'marked';
import { type Inline, safeHref } from '#domain/formats/blocks.ts';
import { InlineBuilder, type MarkKind } from '../inline-builder.ts';
import { decodeReferences } from './character-references.ts';

/** Text and marks from the lexer's inline tokens. */
export function inlineFromTokens(tokens: readonly Token[]): Inline {
  const builder = new InlineBuilder();
  addTokens(builder, tokens);
  return builder.take();
}

function addTokens(builder: InlineBuilder, tokens: readonly Token[]): void {
  for (const token of tokens) addToken(builder, token);
}

function addToken(builder: InlineBuilder, token: Token): void {
  switch (token.type) {
    case 'codespan':
      builder.within({ kind: 'code' }, () => builder.add((token as Tokens.Codespan).text));
      break;
    case 'br':
      builder.add('\n');
      break;
    case 'html':
      builder.add(/^<br\s*\/?>$/i.test(token.raw) ? '\n' : token.raw);
      break;
    case 'checkbox':
      break;
    default:
      builder.within(markOf(token), () => {
        if ('tokens' in token && token.tokens) addTokens(builder, token.tokens);
        else builder.add(decodeReferences('text' in token ? String(token.text) : token.raw));
      });
  }
}

function markOf(token: Token): MarkKind | null {
  if (token.type === 'strong') return { kind: 'strong' };
  if (token.type === 'em') return { kind: 'emphasis' };
  if (token.type !== 'link') return null;
  const href = safeHref(decodeReferences((token as Tokens.Link).href));
  return href === null ? null : { kind: 'link', href };
}
