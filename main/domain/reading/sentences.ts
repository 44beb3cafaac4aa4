import type { Span } from '../document.ts';
import {
  AFTER_HOUR,
  AMBIGUOUS,
  BEFORE_NAME,
  BEFORE_NUMBER,
  DAY_OR_MONTH,
  SENTENCE_STARTERS,
} from '../language/abbreviations.ts';
import { isDigit, isLetter, isLineEnd, isLower, isSpace } from '../text/characters.ts';

/** Stops that a space must follow; the full-width ones of Chinese and Japanese need none. */
const STOPS = '.!?…؟۔।‼⁇⁈⁉';
const WIDE_STOPS = '。！？｡';
const CLOSERS = '"\'”’»›)]}）」』】\u200f';
const OPENERS = '"\'“‘„‚«‹([{¿¡（「『【\u200e\u200f';
/** No abbreviation and no opening run is longer; keeps the work per stop constant. */
const REACH = 24;

/**
 * The sentences of `text`, in order: trimmed of white space, never overlapping, and together holding
 * every character that is not white space. A line end always ends a sentence, so none crosses two
 * blocks. Rules for Latin and Arabic scripts, with abbreviations of news English; linear in the text.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = skipSpace(text, 0, text.length);
  while (start < text.length) {
    const line = lineEnd(text, start);
    splitLine(text, start, line, found);
    start = skipSpace(text, line, text.length);
  }
  return found;
}

/** `start` stands on a character that is not white space. */
function splitLine(text: string, start: number, line: number, found: Span[]): void {
  let from = start;
  let at = start;
  while (at < line) {
    const char = text.charAt(at);
    const wide = WIDE_STOPS.includes(char);
    if (!wide && !STOPS.includes(char)) {
      at += 1;
      continue;
    }
    const stop = at;
    const afterStops = skipStops(text, at, line);
    at = skipClosers(text, afterStops, line);
    const next = skipSpace(text, at, line);
    if (next >= line) break;
    const ends = wide || (next > at && endsSentence(text, { from, stop, afterStops, next }, line));
    if (!ends) continue;
    found.push({ start: from, end: at });
    from = next;
    at = next;
  }
  const end = trimEnd(text, from, line);
  if (end > from) found.push({ start: from, end });
}

/** Where a sentence may end: `stop` is its first stop, `next` the next character on the line. */
interface Candidate {
  readonly from: number;
  readonly stop: number;
  readonly afterStops: number;
  readonly next: number;
}

function endsSentence(text: string, candidate: Candidate, line: number): boolean {
  const { from, stop, afterStops, next } = candidate;
  if (STOPS.includes(text.charAt(next))) return false;
  const opened = skipOpeners(text, next, line);
  const following = wordAt(text, opened, line);
  if (isLower(following)) return false;
  const single = text.charAt(stop) === '.' && afterStops === stop + 1;
  if (!single) return true;
  const word = wordBefore(text, from, stop);
  // A bullet or a number at the beginning belongs to the item that it counts.
  if (word.start === from && isOrdinal(word.text)) return false;
  return !stopBelongsToWord(word.text, following, opened > next);
}

/** Whether the stop after `word` abbreviates it rather than ends the sentence. */
function stopBelongsToWord(word: string, following: string, quoted: boolean): boolean {
  const lower = word.toLowerCase();
  const starter = quoted || SENTENCE_STARTERS.has(following.toLowerCase());
  if (BEFORE_NAME.has(lower)) return true;
  if (BEFORE_NUMBER.has(lower)) return isDigit(following);
  if (AFTER_HOUR.has(lower)) {
    return DAY_OR_MONTH.has(following.toLowerCase()) || /^[A-Z]{2,4}$/.test(following);
  }
  if (AMBIGUOUS.has(lower)) return !starter;
  // Initials ("Edith M.") and dotted names ("U.S."); in Arabic a single letter is a title ("د.").
  if (isInitials(word)) return !starter && (isLetter(following) || isDigit(following));
  return false;
}

/** One letter, or letters with stops between them: "M", "U.S", "د". */
function isInitials(word: string): boolean {
  return /^\p{L}(?:\.\p{L})*$/u.test(word);
}

function isOrdinal(word: string): boolean {
  return /^(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})(?:\.\d{1,3}){0,4}$/.test(word);
}

/** The run of characters before a stop, back to white space, an opening mark or a dash. */
function wordBefore(text: string, from: number, stop: number): { text: string; start: number } {
  let start = stop;
  const limit = Math.max(from, stop - REACH);
  while (start > limit) {
    const char = text.charAt(start - 1);
    if (isSpace(char.charCodeAt(0)) || OPENERS.includes(char) || '-–—/'.includes(char)) break;
    start -= 1;
  }
  return { text: text.slice(start, stop), start };
}

/** The word that begins at `at`, or else the one character there. */
function wordAt(text: string, at: number, line: number): string {
  const window = text.slice(at, Math.min(line, at + REACH));
  return /^[\p{L}\p{M}\p{N}]+/u.exec(window)?.[0] ?? window.slice(0, 1);
}

function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end += 1;
  return end;
}

function skipSpace(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isSpace(text.charCodeAt(next))) next += 1;
  return next;
}

function trimEnd(text: string, from: number, end: number): number {
  let last = end;
  while (last > from && isSpace(text.charCodeAt(last - 1))) last -= 1;
  return last;
}

/** Past every stop that follows, also with spaces between them (". . ."). */
function skipStops(text: string, at: number, line: number): number {
  let next = at;
  for (;;) {
    while (next < line && (STOPS + WIDE_STOPS).includes(text.charAt(next))) next += 1;
    const spaced = text.charAt(next) === ' ' && next + 1 < line && text.charAt(next + 1) === '.';
    if (!spaced) return next;
    next += 1;
  }
}

/** Past closing quotes and brackets, a French "»" after a space, and reference marks ("[12]"). */
function skipClosers(text: string, at: number, line: number): number {
  let next = at;
  while (next < line) {
    const char = text.charAt(next);
    if (CLOSERS.includes(char)) {
      next += 1;
      continue;
    }
    const mark = char === '[' ? /^\[[\w ]{1,12}\]/.exec(text.slice(next, next + 14)) : null;
    if (mark && next + mark[0].length <= line) {
      next += mark[0].length;
      continue;
    }
    const french = isSpace(text.charCodeAt(next)) && text.charAt(next + 1) === '»';
    if (!french || next + 1 >= line) return next;
    const after = text.charCodeAt(next + 2);
    if (next + 2 < line && !isSpace(after)) return next;
    next += 2;
  }
  return next;
}

function skipOpeners(text: string, at: number, line: number): number {
  let next = at;
  while (next < line && next < at + REACH && OPENERS.includes(text.charAt(next))) next += 1;
  return next;
}
