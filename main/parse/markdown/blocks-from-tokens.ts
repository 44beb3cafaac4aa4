import type { Token, Tokens } from 'marked';
import {
  type BlockShape,
  type Inline,
  makeBlock,
  makePreformatted,
  makeTableRow,
} from '#domain/formats/blocks.ts';
import type { DraftBlock } from '#domain/formats/draft.ts';
import { inlineFromTokens } from './inline-from-tokens.ts';

/** Where a token stands: what an enclosing quotation or list makes of its paragraphs. */
interface Context {
  readonly paragraph: BlockShape;
  /** The depth that a list found here has. */
  readonly depth: number;
}

const TOP: Context = { paragraph: { kind: 'paragraph' }, depth: 0 };

/** The document's blocks from the lexer's tree, in order. */
export function blocksFromTokens(tokens: readonly Token[], context: Context = TOP): DraftBlock[] {
  return tokens.flatMap((token) => blocksFromToken(token, context));
}

function blocksFromToken(token: Token, context: Context): DraftBlock[] {
  switch (token.type) {
    case 'heading': {
      const { depth } = token as Tokens.Heading;
      return makeBlock({ kind: 'heading', level: headingLevel(depth) }, inlineOf(token));
    }
    case 'paragraph':
    case 'text':
      return makeBlock(context.paragraph, inlineOf(token));
    case 'html':
      return isComment(token.raw)
        ? []
        : makeBlock(context.paragraph, { text: token.raw, marks: [] });
    case 'blockquote':
      return blocksFromTokens(token.tokens ?? [], { ...context, paragraph: { kind: 'quotation' } });
    case 'list':
      return listItems(token as Tokens.List, context.depth);
    case 'table':
      return tableRows(token as Tokens.Table);
    case 'code':
      return makePreformatted((token as Tokens.Code).text);
    case 'hr':
      return [{ kind: 'rule' }];
    default:
      return [];
  }
}

function listItems(list: Tokens.List, depth: number): DraftBlock[] {
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
    });
    return [
      ...(item.task ? own.map((block) => withBox(block, item.checked === true)) : own),
      // An item's further paragraphs have no number or bullet of their own.
      ...blocksFromTokens(rest, { paragraph: { kind: 'paragraph' }, depth: depth + 1 }),
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

function tableRows({ header, rows }: Tokens.Table): DraftBlock[] {
  const row = (cells: readonly Tokens.TableCell[], isHeader: boolean) =>
    makeTableRow(
      isHeader,
      cells.map(({ tokens }) => inlineFromTokens(tokens)),
    );
  return [...row(header, true), ...rows.flatMap((cells) => row(cells, false))];
}

function inlineOf(token: Token): Inline {
  return 'tokens' in token && token.tokens
    ? inlineFromTokens(token.tokens)
    : { text: 'text' in token ? String(token.text) : token.raw, marks: [] };
}

const isComment = (html: string): boolean =>
  /^\s*<!--/.test(html) && html.trimEnd().endsWith('-->');

const headingLevel = (depth: number) => Math.min(Math.max(depth, 1), 6) as 1 | 2 | 3 | 4 | 5 | 6;
