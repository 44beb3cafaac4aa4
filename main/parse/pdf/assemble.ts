import { type BlockShape, type Inline, makeBlock, makeTableRow } from '#domain/formats/blocks.ts';
import type { DraftBlock } from '#domain/formats/draft.ts';
import { isRightToLeft } from './bidi.ts';
import { goesOn } from './blocks-from-lines.ts';
import type { Chunk, RowChunk, TextChunk } from './chunks.ts';
import { inlineOf, textOf, type Writing, withoutStart } from './line-text.ts';
import type { PageText } from './page-text.ts';

/** The blocks of all pages: what a page's end has cut is joined, and each tells its page. */
export function assemble(pages: readonly (readonly Chunk[])[], writing: Writing): DraftBlock[] {
  const chunks = withoutRepeatedHeads(joinPages(pages));
  return withDepths(chunks).flatMap((chunk) => blockOf(chunk, writing));
}

/** What stands sideways on a page comes behind its text. */
export const turnedBlock = ({ turned, number }: PageText): DraftBlock[] =>
  makeBlock({ kind: 'paragraph' }, { text: turned, marks: [] }).map((block) => ({
    ...block,
    page: number,
  }));

function blockOf(chunk: Chunk, writing: Writing): DraftBlock[] {
  const { page } = chunk;
  if (chunk.kind === 'picture') {
    const { alternative, source } = chunk;
    return source === null
      ? [{ kind: 'picture', text: '', marks: [], sha256: null, alternative, page }]
      : [{ kind: 'picture-place', text: '', marks: [], source, alternative, isShown: true, page }];
  }
  const made =
    chunk.kind === 'row'
      ? makeTableRow(
          chunk.header,
          chunk.cells.map((lines) => inlineOf(lines, writing, chunk.header)),
        )
      : makeBlock(chunk.shape, textInline(chunk, writing));
  return made.map((block) => ({ ...block, page }));
}

const textInline = ({ lines, shape, skip }: TextChunk, writing: Writing): Inline =>
  withoutStart(inlineOf(lines, writing, shape.kind === 'heading'), skip);

/** A paragraph that goes on at the top of the next page, above which the last one's footnotes stand. */
function joinPages(pages: readonly (readonly Chunk[])[]): Chunk[] {
  const all: Chunk[] = [];
  for (const chunks of pages) {
    const at = all.findLastIndex(
      (chunk) => chunk.kind !== 'text' || chunk.shape.kind !== 'footnote',
    );
    const before = all[at];
    const [next, ...rest] = chunks;
    if (before?.kind === 'text' && next?.kind === 'text' && continues(before, next)) {
      all[at] = { ...before, lines: [...before.lines, ...next.lines] };
      all.push(...rest);
    } else all.push(...chunks);
  }
  return all;
}

function continues(before: TextChunk, next: TextChunk): boolean {
  const last = before.lines.at(-1);
  const first = next.lines[0];
  const plain =
    next.shape.kind === 'paragraph' &&
    /^(?:paragraph|list-item|quotation)$/.test(before.shape.kind);
  if (!plain || !last || !first || Math.abs(last.size - first.size) > 0.08 * last.size)
    return false;
  const text = textOf(last);
  const column = { left: before.left, right: before.right };
  return goesOn(
    { line: last, text, column },
    { line: first, text: textOf(first) },
    isRightToLeft(text),
  );
}

/** A table's head that its next page prints once more. */
function withoutRepeatedHeads(chunks: readonly Chunk[]): Chunk[] {
  let head: string | null = null;
  let before: Chunk | undefined;
  return chunks.filter((chunk) => {
    const previous = before;
    before = chunk;
    if (chunk.kind !== 'row') {
      head = null;
      return true;
    }
    const text = textOfRow(chunk);
    if (previous?.kind === 'row' && previous.page !== chunk.page && head === text) return false;
    if (previous?.kind !== 'row') head = text;
    return true;
  });
}

const textOfRow = ({ cells }: RowChunk): string =>
  cells.map((lines) => lines.map((line) => textOf(line)).join(' ')).join('\t');

const MOST_DEPTHS = 6;

/** Items lie as deep as they stand in among those around them; tags have said so already. */
function withDepths(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  let edges: number[] = [];
  for (const chunk of chunks) {
    const isItem = chunk.kind === 'text' && chunk.shape.kind === 'list-item';
    if (!isItem || chunk.kind !== 'text' || chunk.shape.kind !== 'list-item') {
      if (chunk.kind !== 'text' || chunk.shape.kind !== 'paragraph') edges = [];
      out.push(chunk);
      continue;
    }
    const [first] = chunk.lines;
    const edge = first && isRightToLeft(textOf(first)) ? -chunk.right : chunk.left;
    edges = [...edges.filter((one) => one < edge - 4), edge];
    const depth = Math.min(Math.max(edges.length - 1, chunk.shape.depth), MOST_DEPTHS);
    const shape: BlockShape = { ...chunk.shape, depth };
    out.push({ ...chunk, shape });
  }
  return out;
}
