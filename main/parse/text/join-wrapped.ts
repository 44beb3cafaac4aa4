/** Wrapping by hand or machine happens at a column up to this; longer lines are paragraphs. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 30;

/**
 * Joins the lines of a hard-wrapped paragraph and leaves deliberate line ends alone. A line end is a
 * wrap when the next line's first word would not have fitted on the line (its room being the longest of
 * the given lines), or when a sentence plainly runs on. `startsNew` tells lines that never continue.
 */
export function joinWrapped(
  lines: readonly string[],
  startsNew: (line: string) => boolean,
): string[] {
  const width = lines.reduce((longest, line) => Math.max(longest, line.trimEnd().length), 0);
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return [...lines];
  const joined: string[] = [];
  let previous = '';
  for (const line of lines) {
    const continues =
      previous !== '' &&
      !startsNew(line) &&
      !isIndented(previous, line) &&
      isWrap(previous, line, width);
    const before = joined.at(-1);
    if (continues && before !== undefined) {
      joined[joined.length - 1] = `${before}${endsInHyphen(previous) ? '' : ' '}${line.trim()}`;
    } else {
      joined.push(line.trimEnd());
    }
    previous = line.trimEnd();
  }
  return joined;
}

/** The second line begins a paragraph by its indentation. */
const isIndented = (previous: string, line: string): boolean =>
  /^(?: {2,}|\t)/.test(line) &&
  !/^\s/.test(previous) &&
  !/^\s*(?:[•*-]|\d{1,3}[.)])\s/.test(previous);

function isWrap(line: string, next: string, width: number): boolean {
  const word = /\S+/.exec(next)?.[0] ?? '';
  if (line.length + 1 + word.length > width) return true;
  return !/[.!?:؟…”"’)]$/u.test(line) && /^\s*\p{Ll}/u.test(next);
}

const endsInHyphen = (text: string): boolean => /\p{L}-$/u.test(text);
