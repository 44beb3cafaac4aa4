import { readLabelledLine, type SourceHints } from './source-fields.ts';

const FENCE = /^---[ \t]*$/;
const LONGEST_LINES = 100;

/**
 * Parts `key: value` lines between two lines of `---` at a text's start from the rest. Only simple
 * scalars are read, quoted or not; other keys are dropped with it, and a fence that never closes is text.
 */
export function splitFrontMatter(text: string): { hints: SourceHints; body: string } {
  const untouched = { hints: {}, body: text };
  // Only the first lines are split off: a text of many megabytes must not become an array for this.
  const lines = text.slice(0, 20_000).split('\n', LONGEST_LINES);
  if (!FENCE.test(lines[0] ?? '')) return untouched;
  const close = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  const inside = lines.slice(1, close);
  const isEntry = (line: string) => /^(?:[\w -]{1,40}:|[ \t]|#|- |$)/.test(line);
  if (close < 2 || !inside.every(isEntry)) return untouched;
  let hints: SourceHints = {};
  for (const line of inside) hints = { ...readLabelledLine(unquote(line)), ...hints };
  const length = lines.slice(0, close + 1).reduce((sum, line) => sum + line.length + 1, 0);
  return { hints, body: text.slice(length) };
}

function unquote(line: string): string {
  return line.replace(/^([\w -]{1,40}:) *(["'])(.*)\2[ \t]*$/, '$1 $3');
}
