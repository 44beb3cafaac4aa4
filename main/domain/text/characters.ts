/** Classes of single UTF-16 code units that the text utilities share. */

/** White space and line ends as `String.prototype.trim` knows them. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Ends a line: LF, VT, FF, CR and Unicode's line and paragraph separators. */
export function isLineEnd(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x2028 || code === 0x2029;
}

export const isDigit = (char: string): boolean => /^\p{Nd}/u.test(char);
export const isLower = (char: string): boolean => /^\p{Ll}/u.test(char);
export const isLetter = (char: string): boolean => /^\p{L}/u.test(char);
