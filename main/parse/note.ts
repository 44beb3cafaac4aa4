import { articleBlocks } from '#domain/brief/article-blocks.ts';
import type { BriefBlock, BriefRun } from '#domain/brief/document.ts';
import { runsOf } from '#domain/brief/runs.ts';
import type { Block } from '#domain/document.ts';
import type { DraftBlock } from '#domain/formats/draft.ts';
import { parseOwnMarkdown } from './markdown/parse-markdown.ts';

const NOTHING_OVER = { mentions: [], annotations: [] };

/** A person's own text as the blocks of a brief: headings, lists, quotations, tables. */
export function parseText(markdown: string, language: string): BriefBlock[] {
  const blocks = parseOwnMarkdown(markdown).filter(isWritten);
  return articleBlocks({ blocks, language }, NOTHING_OVER);
}

/** The same as blocks of a document, for a draft that is checked. */
export const parseDraft = (markdown: string): Block[] =>
  parseOwnMarkdown(markdown).filter(isWritten);

/** A note's Markdown as paragraphs of runs; list items keep a bullet or their number. */
export function parseNote(markdown: string): BriefRun[][] {
  return parseOwnMarkdown(markdown).flatMap((block) => {
    if (!isWritten(block)) return [];
    const runs = runsOf(block, 0, { start: 0, end: block.text.length }, NOTHING_OVER);
    if (block.kind !== 'list-item') return [runs];
    const marker = block.ordinal === null ? '•' : `${block.ordinal}.`;
    return [[{ text: `${marker} ` }, ...runs]];
  });
}

/** A note shows no pictures. */
const isWritten = (block: DraftBlock): block is Block =>
  block.kind !== 'rule' && block.kind !== 'picture-place';
