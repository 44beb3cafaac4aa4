import type { BriefBlock, BriefRun } from './document.ts';
import { type CheckedText, checkText, type FlawWords } from './free-text.ts';
import { type BriefInput, briefLanguage } from './material.ts';

/** A block of a person's own text with what its check found. */
export interface WrittenBlock {
  readonly block: BriefBlock;
  readonly checked: readonly CheckedText[];
}

/** People's own Markdown as blocks, each claim in it tied to its source or marked as having none. */
export function writtenBlocks(
  markdown: string,
  input: BriefInput,
  words: FlawWords,
): WrittenBlock[] {
  const articles = input.articles.map(({ article }) => article);
  return input.parseText(markdown, briefLanguage(input)).map((written) => {
    const checked: CheckedText[] = [];
    const block = changeRuns(written, (runs) => {
      // A heading says what follows; it is no claim.
      const text = checkText(runs, articles, words, written.kind !== 'heading');
      checked.push(text);
      return text.runs;
    });
    return { block, checked };
  });
}

export type Change = (runs: readonly BriefRun[]) => readonly BriefRun[];

/** The block with each of its stretches of runs changed, in the order in which they are read. */
export function changeRuns(block: BriefBlock, change: Change): BriefBlock {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quotation':
      return { ...block, runs: change(block.runs) };
    case 'list':
      return { ...block, items: block.items.map(change) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(change)) };
    case 'passage':
      return { ...block, quote: change(block.quote), note: block.note.map(change) };
    case 'picture':
      return { ...block, caption: change(block.caption) };
    case 'preformatted':
      return block;
  }
}
