import { SIGNS } from '../../language/currencies.ts';
import type { Piece } from './pieces.ts';
import { lowerAt } from './row.ts';

/** Runs with digits that count nothing, found on the text from a number on; every repetition is bounded. */
const RUNS: readonly RegExp[] = [
  // Telephone numbers.
  /\+?\(?\d{1,4}\)?(?:[ -]\d{2,4}){3,5}(?!\d)/y,
  /\+\d[\d ()-]{6,18}\d/y,
  /0\d{1,4}(?:[ -]\d{2,4}){2,5}(?!\d)/y,
  /\(\d{3}\) ?\d{3}-\d{4}|\d{3}-\d{3}-\d{4}|\d{3}-\d{4}(?!\d)/y,
  // Coordinates.
  /\d{1,3}(?:\.\d+)?° ?(?:\d{1,2}(?:\.\d+)?[′'’] ?(?:[\d.]{1,6}(?:[″"”]|''))?)? ?[NSEW](?![A-Za-z])/y,
  /-?\d{1,3}\.\d{3,12}[,; ] ?-?\d{1,3}\.\d{3,12}/y,
  // Days and years: "2011–12", "2023/24", "12-03-2024".
  /\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?![\d,])/y,
  /(?:19|20)\d{2}[-–/]\d{2}(?!\d)/y,
  /(?:19|20)\d{2}[-–/](?:19|20)\d{2}(?!\d)/y,
  // Powers of ten, which nobody reads: "3 x 10^6", "1.5e6".
  /\d{1,9}(?:\.\d{1,9})? ?[x×*] ?10\^?[-−]?\d{1,3}(?!\d)/y,
  // Sizes: "4x4".
  /\d{1,9} ?[x×] ?\d{1,9}/y,
];
/** "1 234 567" is one number, no telephone. */
const GROUPS = /^\d{1,3}(?: \d{3})+$/;

/** The first piece after a run of digits that counts nothing; `at` where none begins there. */
export function codeEnd(row: readonly Piece[], at: number, text: string): number {
  const piece = row[at];
  if (!piece || !(piece.kind === 'number' || /^[+(-]$/.test(piece.text))) return at;
  for (const run of RUNS) {
    run.lastIndex = piece.start;
    const match = run.exec(text);
    if (!match || GROUPS.test(match[0])) continue;
    const end = piece.start + match[0].length;
    let next = at;
    while (next < row.length && (row[next]?.end ?? 0) <= end) next += 1;
    if (next > at) return next;
  }
  return at;
}

/** Whether a number is written to something before it that makes it a part of a name or a code: "F-16", "S/2023". */
export function isPartOfCode(row: readonly Piece[], at: number): boolean {
  const number = row[at];
  const before = row[at - 1];
  if (!number?.glued || !before) return false;
  if (before.kind === 'word') return !/^[\u0600-\u06ff]\u0640?$/.test(before.text);
  if (/^[/.:#_@=&\\]$/.test(before.text)) return true;
  if (!/^[-‑–]$/.test(before.text)) return false;
  // "F-16", "2-3": a dash between spaces or after a mark opens something of its own.
  return before.glued && row[at - 2]?.kind !== 'mark';
}

/** "85 m³/day", "20 L/person", "$4/kg": how much of it for each. */
const isRate = (row: readonly Piece[], end: number): boolean =>
  row[end]?.text === '/' &&
  (row[end - 1]?.kind !== 'number' || SIGNS.has(row[end - 2]?.text ?? '')) &&
  /^\p{Ll}/u.test(row[end + 1]?.text ?? '');

/** Whether what is written to a number's end makes it no count: "5/6", "10:30", "4x", "3D". */
export function goesOnAsCode(row: readonly Piece[], end: number): boolean {
  const next = row[end];
  if (!next?.glued) return false;
  if (next.kind === 'word') return true;
  if (isRate(row, end)) return false;
  const after = row[end + 1];
  return /^[/:_@=\\]$/.test(next.text) && after?.glued === true && lowerAt(row, end + 1) !== '';
}
