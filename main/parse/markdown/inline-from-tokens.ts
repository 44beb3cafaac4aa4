import type { MarkedToken, Token, Tokens } from 'marked';
import { type Inline, safeHref } from '#domain/formats/blocks.ts';
import { readLowered, readRaised } from '#domain/formats/raised.ts';
import { InlineBuilder, type MarkKind } from '../inline-builder.ts';
import { decodeReferences } from './character-references.ts';

/** Text and marks from the lexer's inline tokens; `own` as in `blocksFromTokens`. */
export function inlineFromTokens(tokens: readonly Token[], own = false): Inline {
  const builder = new InlineBuilder();
  addTokens({ builder, own }, tokens);
  return builder.take();
}

interface Writing {
  readonly builder: InlineBuilder;
  readonly own: boolean;
}

function addTokens(writing: Writing, tokens: readonly Token[]): void {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.type === 'html') at = addElement(writing, tokens, at);
    else if (token) addToken(writing, token);
  }
}

function addToken(writing: Writing, given: Token): void {
  // Only an extension makes others, and there is none.
  const token = given as MarkedToken;
  const { builder } = writing;
  switch (token.type) {
    case 'codespan':
      builder.within({ kind: 'code' }, () => builder.add(token.text));
      break;
    case 'br':
      builder.add('\n');
      break;
    case 'checkbox':
      break;
    case 'del':
      addStruck(writing, token);
      break;
    default:
      builder.within(markOf(token), () => {
        if ('tokens' in token && token.tokens) addTokens(writing, token.tokens);
        else addText(writing, 'text' in token ? String(token.text) : token.raw);
      });
  }
}

/** Two tildes strike; "H~2~O" is how other dialects lower a number. */
function addStruck(writing: Writing, { raw, text, tokens }: Tokens.Del): void {
  const { builder } = writing;
  const lowers = !raw.startsWith('~~') && /^\d{1,3}$/.test(text) && /\p{L}$/u.test(builder.text);
  if (lowers) builder.add(readLowered(text));
  else builder.within({ kind: 'struck' }, () => addTokens(writing, tokens));
}

/** "[^3]" is the mark of a footnote. */
function addText({ builder, own }: Writing, text: string): void {
  if (own) {
    builder.add(decodeReferences(text));
    return;
  }
  text.split(/\[\^([^\]\s]{1,40})\]/).forEach((part, index) => {
    if (index % 2 === 1) builder.addNoteReferences([part]);
    else builder.add(decodeReferences(part));
  });
}

/** Elements that say how their text is meant; all others only look somehow, and their text stays. */
const ELEMENT_MARKS: ReadonlyMap<string, MarkKind> = new Map<string, MarkKind>([
  ['b', { kind: 'strong' }],
  ['strong', { kind: 'strong' }],
  ['i', { kind: 'emphasis' }],
  ['em', { kind: 'emphasis' }],
  ['cite', { kind: 'emphasis' }],
  ['code', { kind: 'code' }],
  ['kbd', { kind: 'code' }],
  ['samp', { kind: 'code' }],
  ['s', { kind: 'struck' }],
  ['strike', { kind: 'struck' }],
  ['del', { kind: 'struck' }],
  ['ins', { kind: 'inserted' }],
]);

const OPENS = /^<([a-z][a-z\d-]{0,20})(?:\s[^>]*)?>$/i;
/** Tags that only look somehow; any other word in angle brackets ("Dear <name>") is text. */
const IS_LOOK =
  /^<\/?(?:a|abbr|acronym|big|bdi|bdo|center|details|div|dfn|figure|figcaption|font|img|mark|p|picture|q|small|source|span|sub|summary|sup|time|tt|u|var|wbr|b|strong|i|em|cite|code|kbd|samp|s|strike|del|ins)(?:\s[^>]*)?\/?>$/i;

/** The element that opens at `at` with what stands in it; gives the index of its last token. */
function addElement(writing: Writing, tokens: readonly Token[], at: number): number {
  const { builder } = writing;
  const raw = tokens[at]?.raw ?? '';
  const name = OPENS.exec(raw)?.[1]?.toLowerCase();
  if (name === 'br') {
    builder.add('\n');
    return at;
  }
  if (writing.own) {
    builder.add(raw);
    return at;
  }
  const close = name === undefined || !IS_LOOK.test(raw) ? -1 : closeOf(tokens, at, name);
  if (close < 0) {
    // A tag alone looks somehow and says nothing; what only resembles one is text.
    if (!IS_LOOK.test(raw) && !raw.startsWith('<!--')) builder.add(raw);
    return at;
  }
  const inside = tokens.slice(at + 1, close);
  const content = inlineFromTokens(inside).text;
  if (name === 'sub') {
    builder.add(readLowered(content));
  } else if (name === 'sup') {
    const raised = readRaised(builder.text, content);
    if ('labels' in raised) builder.addNoteReferences(raised.labels);
    else builder.add(raised.text);
  } else {
    builder.within(ELEMENT_MARKS.get(name ?? '') ?? null, () => addTokens(writing, inside));
  }
  return close;
}

function closeOf(tokens: readonly Token[], at: number, name: string): number {
  const close = new RegExp(`^</${name}\\s*>$`, 'i');
  return tokens.findIndex(
    (token, index) => index > at && token.type === 'html' && close.test(token.raw),
  );
}

function markOf(token: MarkedToken): MarkKind | null {
  if (token.type === 'strong') return { kind: 'strong' };
  if (token.type === 'em') return { kind: 'emphasis' };
  if (token.type !== 'link') return null;
  const href = safeHref(decodeReferences(token.href));
  return href === null ? null : { kind: 'link', href };
}
