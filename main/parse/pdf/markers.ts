/** What stands before a list's item. */

const BULLET = /^[•◦▪▫■□●○‣⁃·∙➢➤✓✔❖–—*\u002d\uf020-\uf0ff]$/u;
const NUMBER = /^[([]?(\d{1,3})[.)\]]$/;
const LETTER = /^[([]?(?:[a-z]|[ivx]{1,5})[.)\]]$/i;

/** A bullet or number that stands apart: as a segment or label of its own. */
export function isMarker(text: string): boolean {
  const sign = text.trim();
  return sign === 'o' || BULLET.test(sign) || NUMBER.test(sign) || LETTER.test(sign);
}

export interface Marker {
  /** Of the marker and the white space behind it. */
  readonly length: number;
  readonly ordinal: number | null;
}

/** The marker at the start of an item's text; a letter is none that can be left out: it is kept in the text. */
export function markerOf(text: string): Marker | null {
  const [, space = '', sign = '', gap = ''] = /^(\s*)(\S{1,6})(\s+)(?=\S)/.exec(text) ?? [];
  if (sign === '') return null;
  const number = NUMBER.exec(sign)?.[1];
  const length = space.length + sign.length + gap.length;
  if (number !== undefined) return { length, ordinal: Number(number) };
  return BULLET.test(sign) || sign === 'o' ? { length, ordinal: null } : null;
}

/** An item whose letter stays in its text: "a) food". */
export const hasLetter = (text: string): boolean => /^\s*[([]?[a-z][.)\]]\s+\S/i.test(text);
