import type { Article } from '../article.ts';
import { type Block, blockSpans, type Span } from '../document.ts';
import type { PictureWords } from '../picture-words.ts';
import type { BriefBlock, BriefRun } from './document.ts';
import { type ArticlePicture, picturesOf } from './pictures.ts';
import { type Overlay, runsOf } from './runs.ts';

/**
 * An article's blocks as a brief's: items in a row become one list, table rows one table.
 * @param pictureFor a picture with its caption as it is printed; null where it is not
 * @param words what people said of its pictures
 */
export function articleBlocks(
  article: Pick<Article, 'blocks' | 'language'>,
  overlay: Overlay,
  pictureFor: (picture: ArticlePicture) => BriefBlock | null = () => null,
  words: readonly PictureWords[] = [],
): BriefBlock[] {
  const pictures = picturesOf(article, words);
  const spans = blockSpans(article.blocks);
  const language = article.language ?? 'en';
  const blocks: BriefBlock[] = [];
  let at = 0;
  while (at < article.blocks.length) {
    const first = article.blocks[at];
    if (!first) break;
    let end = at + 1;
    while (belongTogether(first, article.blocks[end])) end += 1;
    if (first.kind === 'picture') {
      const picture = pictures.find(({ sha256 }) => sha256 === first.sha256);
      const block = picture ? pictureFor(picture) : null;
      if (block) blocks.push(block);
      // Where the picture is not printed, what it shows stands in its caption.
      at = block && article.blocks[end]?.kind === 'caption' ? end + 1 : end;
      continue;
    }
    const group = article.blocks.slice(at, end).map((block, index) => {
      const span = spans[at + index] ?? { start: 0, end: 0 };
      return { block, span, runs: runsOf(block, span.start, span, overlay) };
    });
    blocks.push(briefBlock(group, language, overlay));
    at = end;
  }
  return blocks;
}

interface Placed {
  readonly block: Block;
  readonly span: Span;
  readonly runs: readonly BriefRun[];
}

function belongTogether(first: Block, next: Block | undefined): boolean {
  if (first.kind === 'table-row') return next?.kind === 'table-row' && !next.header;
  if (first.kind !== 'list-item' || next?.kind !== 'list-item') return false;
  return (first.ordinal === null) === (next.ordinal === null);
}

function briefBlock(group: readonly Placed[], language: string, overlay: Overlay): BriefBlock {
  const [{ block, runs } = { block: undefined, runs: [] }] = group;
  switch (block?.kind) {
    case 'heading':
      return { kind: 'heading', level: block.level <= 2 ? 3 : 4, runs, language };
    case 'quotation':
      return { kind: 'quotation', runs, language };
    case 'preformatted':
      return { kind: 'preformatted', text: block.text };
    case 'list-item': {
      const items = group.map((item) => item.runs);
      return { kind: 'list', ordered: block.ordinal !== null, items, language };
    }
    case 'table-row':
      return table(group, language, overlay);
    case 'message': {
      const said = [block.speaker, block.time?.replace('T', ' ').slice(0, 16)].filter(Boolean);
      const head = said.length > 0 ? [{ text: `${said.join(', ')}: `, strong: true }] : [];
      return { kind: 'paragraph', runs: [...head, ...runs], language };
    }
    case 'footnote':
      return { kind: 'paragraph', runs: [{ text: `[${block.label}] ` }, ...runs], language };
    case 'caption':
      return { kind: 'paragraph', runs: runs.map((run) => ({ ...run, emphasis: true })), language };
    default:
      return { kind: 'paragraph', runs, language };
  }
}

function table(group: readonly Placed[], language: string, overlay: Overlay): BriefBlock {
  const rows = group.map(({ block, span }) => cells(block, span, overlay));
  const first = group[0]?.block;
  const header = first?.kind === 'table-row' && first.header ? first.text.split('\t') : [];
  const body = header.length > 0 ? rows.slice(1) : rows;
  return { kind: 'table', caption: null, language, header, rows: body };
}

function cells(block: Block, span: Span, overlay: Overlay): BriefRun[][] {
  let start = span.start;
  return block.text.split('\t').map((text) => {
    const cell = { start, end: start + text.length };
    start = cell.end + 1;
    return cell.start === cell.end ? [{ text: '' }] : runsOf(block, span.start, cell, overlay);
  });
}
