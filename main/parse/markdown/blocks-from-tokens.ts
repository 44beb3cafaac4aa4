import type { MarkedToken, Token, Tokens } from 'marked';
import {
  type BlockShape,
  type Inline,
  makeBlock,
  makePreformatted,
  makeTableRow,
} from '#domain/formats/blocks.ts';
import type { DraftBlock } from '#domain/formats/draft.ts';
import { blocksFromDom } from '../html/blocks-from-dom.ts';
import { boundMarkup } from '../html/bound-markup.ts';
import { buildTree } from '../html/dom.ts';
import { inlineFromTokens } from './inline-from-tokens.ts';

/** Where a token stands: what an enclosing quotation or list makes of its paragraphs. */
interface Context {
  readonly paragraph: BlockShape;
  /** The depth that a list found here has. */
  readonly depth: number;
  /** A person's own words: HTML in them stays as it was typed, and "[^2:7]" is no footnote's mark. */
  readonly own: boolean;
}

const TOP: Omit<Context, 'own'> = { paragraph: { kind: 'paragraph' }, depth: 0 };

/** The document's blocks from the lexer's tree, in order. */
export function blocksFromTokens(tokens: readonly Token[], own = false): DraftBlock[] {
  return blocksIn(tokens, { ...TOP, own });
}

function blocksIn(tokens: readonly Token[], context: Context): DraftBlock[] {
  return tokens.flatMap((token) => blocksFromToken(token, context));
}

function blocksFromToken(given: Token, context: Context): DraftBlock[] {
  // Only an extension makes others, and there is none.
  const token = given as MarkedToken;
  switch (token.type) {
    case 'heading': {
      const { depth } = token;
      return makeBlock({ kind: 'heading', level: headingLevel(depth) }, inlineOf(token, context));
    }
    case 'paragraph':
    case 'text':
      return makeBlock(context.paragraph, inlineOf(token, context));
    case 'html':
      if (!context.own) return htmlBlocks(token.raw);
      return makeBlock(context.paragraph, { text: token.raw, marks: [] });
    case 'blockquote':
      return blocksIn(token.tokens ?? [], { ...context, paragraph: { kind: 'quotation' } });
    case 'list':
      return listItems(token, context);
    case 'table':
      return tableRows(token, context);
    case 'code':
      return makePreformatted(token.text);
    case 'hr':
      return [{ kind: 'rule' }];
    default:
      return [];
  }
}

function listItems(list: Tokens.List, { depth, own: isOwn }: Context): DraftBlock[] {
  const first = list.ordered && typeof list.start === 'number' ? list.start : 1;
  return list.items.flatMap((item, index) => {
    const ordinal = list.ordered ? first + index : null;
    const [head, ...rest] = item.tokens.filter(
      ({ type }) => type !== 'checkbox' && type !== 'space',
    );
    if (!head) return [];
    const own = blocksFromToken(head, {
      paragraph: { kind: 'list-item', depth, ordinal },
      depth: depth + 1,
      own: isOwn,
    });
    return [
      ...(item.task ? own.map((block) => withBox(block, item.checked === true)) : own),
      // An item's further paragraphs have no number or bullet of their own.
      ...blocksIn(rest, { paragraph: { kind: 'paragraph' }, depth: depth + 1, own: isOwn }),
    ];
  });
}

/** A task's state is part of what the text says. */
function withBox(block: DraftBlock, checked: boolean): DraftBlock {
  if (block.kind !== 'list-item') return block;
  const box = checked ? '[x] ' : '[ ] ';
  const marks = block.marks.map((mark) => ({
    ...mark,
    start: mark.start + box.length,
    end: mark.end + box.length,
  }));
  return { ...block, text: box + block.text, marks };
}

function tableRows({ header, rows }: Tokens.Table, { own }: Context): DraftBlock[] {
  const row = (cells: readonly Tokens.TableCell[], isHeader: boolean) =>
    makeTableRow(
      isHeader,
      cells.map(({ tokens }) => inlineFromTokens(tokens, own)),
    );
  return [...row(header, true), ...rows.flatMap((cells) => row(cells, false))];
}

function inlineOf(token: Token, { own }: Context): Inline {
  return 'tokens' in token && token.tokens
    ? inlineFromTokens(token.tokens, own)
    : { text: 'text' in token ? String(token.text) : token.raw, marks: [] };
}

/** Raw HTML between paragraphs says what it says in a page; what is no markup stays as it is written. */
const htmlBlocks = (raw: string): DraftBlock[] =>
  blocksFromDom(buildTree(boundMarkup(raw).html).body);

const headingLevel = (depth: number) => Math.min(Math.max(depth, 1), 6) as 1 | 2 | 3 | 4 | 5 | 6;
