import type { Block } from '#domain/document.ts';

/** For tests, one line a block: "h2 Title", "p Text", "- Item", "1. Item", "| a | b", with marks behind. */
export function outline(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    const marked = block.marks.map(
      ({ kind, start, end }) => `${kind}=${block.text.slice(start, end)}`,
    );
    return `${head(block)}${marked.length > 0 ? ` {${marked.join(', ')}}` : ''}`;
  });
}

function head(block: Block): string {
  const { text } = block;
  switch (block.kind) {
    case 'heading':
      return `h${block.level} ${text}`;
    case 'list-item':
      return `${'  '.repeat(block.depth)}${block.ordinal === null ? '-' : `${block.ordinal}.`} ${text}`;
    case 'table-row':
      return `${block.header ? '||' : '|'} ${text.replaceAll('\t', ' | ')}`;
    case 'footnote':
      return `[${block.label}] ${text}`;
    case 'picture':
      return `picture ${block.alternative}`;
    case 'paragraph':
      return `p ${text}`;
    default:
      return `${block.kind} ${text}`;
  }
}
