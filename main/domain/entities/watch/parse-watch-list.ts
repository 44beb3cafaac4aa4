import { CUE, cuesOf } from '../../language/en/lexicon.ts';

/** A name to watch for with its other spellings; `line` is where it stands in the file, from 1. */
export interface WatchName {
  readonly name: string;
  readonly variants: readonly string[];
  readonly line: number;
}
export interface WatchList {
  readonly names: readonly WatchName[];
  /** Why the file can't be taken as it is; names before it are read all the same. */
  readonly problem?: WatchListProblem;
}
export type WatchListProblem =
  | { readonly kind: 'too-many'; readonly most: number }
  | { readonly kind: 'open-quote' | 'small-word'; readonly line: number; readonly text: string };

const MOST_NAMES = 50_000;
const LONGEST = 200;

/**
 * A watch list from CSV (RFC 4180; comma, semicolon or tab): the first cell of a row is the name, the
 * others are variants, also several in one cell with "|" or ";" between, as `entities --csv` writes them. A first row "name,…" is a heading,
 * rows that begin with "#" are remarks; spreadsheets say "sep=;" before all.
 */
export function parseWatchList(csv: string): WatchList {
  const text = csv.startsWith('\ufeff') ? csv.slice(1) : csv;
  const names: WatchName[] = [];
  const said = /^sep=(.)\r?\n/.exec(text)?.[1];
  for (const { cells, line, open } of rows(text, said ?? separatorOf(text))) {
    if (line === 1 && said) continue;
    const [name = '', ...rest] = cells.map((cell) =>
      cell.replace(/\s+/g, ' ').trim().slice(0, LONGEST),
    );
    if (name === '' || name.startsWith('#')) continue;
    if (names.length === 0 && /^(?:names?|entity|label|term)$/i.test(name)) continue;
    if (open) return { names, problem: { kind: 'open-quote', line, text: name.slice(0, 40) } };
    if (names.length >= MOST_NAMES)
      return { names, problem: { kind: 'too-many', most: MOST_NAMES } };
    if (cuesOf(name) & CUE.function)
      return { names, problem: { kind: 'small-word', line, text: name } };
    const variants = rest.flatMap((cell) => cell.split(/[|;]/)).map((cell) => cell.trim());
    names.push({
      name,
      variants: [...new Set(variants)].filter((variant) => variant !== '' && variant !== name),
      line,
    });
  }
  return { names };
}

function separatorOf(text: string): string {
  const head = text.slice(0, 4_096).split(/\r?\n/, 1)[0] ?? '';
  return [',', ';', '\t'].reduce(
    (best, sign) => (head.split(sign).length > head.split(best).length ? sign : best),
    ',',
  );
}

/** The cells of each row; a quotation mark in a quoted cell is doubled. One pass. */
function* rows(
  text: string,
  separator: string,
): Generator<{ cells: string[]; line: number; open: boolean }> {
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let began = 1;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\n') line += 1;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (char === separator) {
      cells.push(cell);
      cell = '';
    } else if (char === '\n') {
      yield { cells: [...cells, cell], line: began, open: false };
      cells = [];
      cell = '';
      began = line;
    } else if (char !== '\r') cell += char;
  }
  if (cell !== '' || cells.length > 0) yield { cells: [...cells, cell], line: began, open: quoted };
}
