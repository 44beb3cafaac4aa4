import type { Mistake } from './query.ts';

/** What is shown of a long query around a mistake, in characters to each side. */
const AROUND = 30;

/** The line of a query that a mistake is in, and a line with carets under it; both as wide as each other. */
export function showMistake(
  typed: string,
  { start, end }: Mistake,
): { line: string; carets: string } {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(typed.length, Math.max(start + 1, Math.min(end, start + AROUND)) + AROUND);
  const lead = from > 0 ? '…' : '';
  const line = `${lead}${typed.slice(from, to)}${to < typed.length ? '…' : ''}`.replace(
    /\s/gu,
    ' ',
  );
  const width = Math.max(1, Math.min(end, to) - start);
  return { line, carets: ' '.repeat(lead.length + start - from) + '^'.repeat(width) };
}
