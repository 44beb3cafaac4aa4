const LINE_ENDS: ReadonlySet<number> = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]);

/**
 * Where so many lines with something in them end: of a text, or of bytes in an encoding that widens ASCII.
 * Its length where there are no more.
 */
export function endOfLines(text: string | Uint8Array, most: number): number {
  const codeAt =
    typeof text === 'string' ? (at: number) => text.charCodeAt(at) : (at: number) => text[at] ?? 0;
  let count = 0;
  let isAtStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const isEnd = LINE_ENDS.has(codeAt(at));
    if (isAtStart && !isEnd) {
      if (count === most) return at;
      count += 1;
    }
    isAtStart = isEnd;
  }
  return text.length;
}
