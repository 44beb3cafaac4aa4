import { type Block, canonicalText } from '#domain/document.ts';
import type { ReadFile } from '#domain/formats/draft.ts';
import type { Result } from '#domain/result.ts';
import { MOST_GROWTH } from '../../parse/limits.ts';

/** What is wrong with what a damaged file was read to; null where nothing is. */
export function faultIn(result: Result<ReadFile>, bytes: number): string | null {
  if (!result.ok) {
    const { message } = result.error;
    return /^\S.*\.$/s.test(message) ? null : `it is refused without a sentence: “${message}”`;
  }
  for (const { parsed, account, pictures } of result.value.articles) {
    const { source, blocks } = parsed;
    const text = canonicalText(blocks);
    if (source.title.trim() === '') return 'it has no title';
    if (!text.isWellFormed() || !source.title.isWellFormed()) return 'half a surrogate pair';
    if (text.length > MOST_GROWTH * bytes + 10_000)
      return `${text.length} characters of ${bytes} bytes`;
    const remark = account.remarks.find((one) => !/[.!?]$/.test(one));
    if (remark !== undefined) return `a remark is no sentence: “${remark}”`;
    const kept = new Set(pictures.map(({ sha256 }) => sha256));
    const fault = blocks.map((block) => faultOfBlock(block, kept)).find((one) => one !== null);
    if (fault !== undefined) return fault;
  }
  return null;
}

function faultOfBlock(block: Block, kept: ReadonlySet<string>): string | null {
  const { kind, text, marks } = block;
  if (kind === 'picture') {
    return block.sha256 === null || kept.has(block.sha256) ? null : 'a picture without its bytes';
  }
  if (text.trim() === '') return `an empty ${kind}`;
  if (marks.some(({ start, end }) => start < 0 || start >= end || end > text.length))
    return `a mark outside its ${kind}`;
  return null;
}
