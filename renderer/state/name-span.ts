import type { Span } from '#domain/document.ts';
import { words } from '#domain/text/words.ts';

/** Longer is a sentence, and no name. */
const LONGEST = 100;
const MOST_WORDS = 8;

/** What stands around a name and does not belong to it. */
const AROUND = String.raw`[\s"'“”‘’«»()\[\],;:!?،؛؟…]`;
const BEFORE = new RegExp(`^(?:${AROUND}|\\.)+`, 'u');
const AFTER = new RegExp(`${AROUND}+$`, 'u');
const STOP = new RegExp(`\\.${AROUND}*$`, 'u');

/**
 * The words of a passage that a person may mean by a name: whole, as a selection may end within one, and
 * without the signs around them. The stop of a sentence goes, that of "U.S." stays. Null where the passage is no name: too long, over paragraphs, or
 * without a letter.
 */
export function nameSpan(text: string, passage: Span): Span | null {
  const { start, end } = whole(text, passage);
  const taken = text.slice(start, end);
  const before = BEFORE.exec(taken)?.[0].length ?? 0;
  const hasStops = (taken.slice(before).match(/\./gu) ?? []).length > 1;
  const name = taken
    .slice(before)
    .replace(hasStops ? AFTER : STOP, '')
    .replace(AFTER, '');
  const isName =
    /\p{L}/u.test(name) &&
    name.length <= LONGEST &&
    !name.includes('\n') &&
    name.split(/\s+/u).length <= MOST_WORDS;
  return isName ? { start: start + before, end: start + before + name.length } : null;
}

/** The passage with the words in which it begins and ends. */
function whole(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - LONGEST);
  const near = words(text.slice(from, end + LONGEST));
  const around = (at: number) =>
    near.find((word) => word.start + from < at && word.end + from > at);
  const first = around(start);
  const last = around(end);
  return { start: first ? first.start + from : start, end: last ? last.end + from : end };
}
