import type { Span } from '../document.ts';
import { isSpace } from '../text/characters.ts';
import type { Tokens } from './tokens.ts';

/** Two texts in which a word of one is known to be a word of the other. */
interface Texts {
  readonly before: Tokens;
  readonly after: Tokens;
}

/**
 * The new offset of a passage's beginning, given its first word, old and new: inside the word as far as
 * before, or in front of it with the marks that belong to the passage ("(", "“").
 */
export function mapStart(texts: Texts, passage: Span, old: number, now: number): number {
  const { before, after } = texts;
  const word = before.starts[old] ?? 0;
  const start = after.starts[now] ?? 0;
  const end = after.ends[now] ?? start;
  if (passage.start > word) {
    return before.keys[old] === after.keys[now]
      ? Math.min(start + passage.start - word, end - 1)
      : start;
  }
  const lead = before.text.slice(passage.start, word);
  if (start >= lead.length && after.text.startsWith(lead, start - lead.length)) {
    return start - lead.length;
  }
  const least = after.ends[now - 1] ?? 0;
  let marks = countMarks(lead);
  let at = start;
  while (marks > 0 && at > least && !isSpace(after.text.charCodeAt(at - 1))) {
    at -= 1;
    marks -= 1;
  }
  return at;
}

/** The new offset of a passage's end, given its last word, old and new. */
export function mapEnd(texts: Texts, passage: Span, old: number, now: number): number {
  const { before, after } = texts;
  const word = before.ends[old] ?? 0;
  const start = after.starts[now] ?? 0;
  const end = after.ends[now] ?? start;
  if (passage.end < word) {
    return before.keys[old] === after.keys[now]
      ? Math.max(end - (word - passage.end), start + 1)
      : end;
  }
  const tail = before.text.slice(word, passage.end);
  if (after.text.startsWith(tail, end)) return end + tail.length;
  const most = after.starts[now + 1] ?? after.text.length;
  let marks = countMarks(tail);
  let at = end;
  while (marks > 0 && at < most && !isSpace(after.text.charCodeAt(at))) {
    at += 1;
    marks -= 1;
  }
  return at;
}

function countMarks(text: string): number {
  return text.replace(/\s+/g, '').length;
}
