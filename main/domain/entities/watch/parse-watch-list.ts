import { CUE, cuesOf } from '../../language/en/lexicon.ts';

/** A name to watch for with its other spellings; `line` is where it stands in the file, from 1. */
export interface WatchName {
  readonly name: string;
  readonly variants: readonly string[];
  readonly line: number;
}
/** Names that are looked for together. */
export interface WatchNames {
  readonly names: readonly WatchName[];
}
/** What a file says; names before a problem are read all the same. */
export interface WatchList extends WatchNames {
  /** The heads of columns that hold neither names nor spellings and are not read. */
  readonly ignored: readonly string[];
  /** Why the file can't be taken as it is. */
  readonly problem?: WatchListProblem;
}
export type WatchListProblem =
  | { readonly kind: 'too-many'; readonly most: number }
  | { readonly kind: 'open-quote' | 'small-word'; readonly line: number; readonly text: string };

const MOST_NAMES = 50_000;
const LONGEST = 200;

/**
 * A watch list from CSV (RFC 4180; comma, semicolon or tab). Where the first row is a heading, the columns are read by
 * it: see `readHeads`. Without one the first cell of a row is the name and the others are its spellings. Several
 * spellings may stand in one cell with "|" or ";" between, as `entities --csv` writes them. Rows that begin with "#"
 * are remarks; spreadsheets say "sep=;" before all.
 */
export function parseWatchList(csv: string): WatchList {
  const text = csv.startsWith('\ufeff') ? csv.slice(1) : csv;
  const names: WatchName[] = [];
  const said = /^sep=(.)\r?\n/.exec(text)?.[1];
  let heads: Heads | null = null;
  const found = (problem?: WatchListProblem): WatchList => ({
    names,
    ignored: heads?.ignored ?? [],
    ...(problem && { problem }),
  });
  for (const { cells, line, open } of rows(text, said ?? separatorOf(text))) {
    if (line === 1 && said) continue;
    const row = cells.map((cell) => cell.replace(/\s+/g, ' ').trim().slice(0, LONGEST));
    if (row.every((cell) => cell === '') || row[0]?.startsWith('#')) continue;
    if (names.length === 0 && heads === null) {
      heads = readHeads(row);
      if (heads) continue;
    }
    const name = row[heads?.name ?? 0] ?? '';
    if (name === '') continue;
    if (open) return found({ kind: 'open-quote', line, text: name.slice(0, 40) });
    if (names.length >= MOST_NAMES) return found({ kind: 'too-many', most: MOST_NAMES });
    if (cuesOf(name) & CUE.function) return found({ kind: 'small-word', line, text: name });
    const variants = row
      .filter((_, column) => column !== (heads?.name ?? 0) && !heads?.others.has(column))
      .flatMap((cell) => cell.split(/[|;]/))
      .map((cell) => cell.trim());
    names.push({
      name,
      variants: [...new Set(variants)].filter((variant) => variant !== '' && variant !== name),
      line,
    });
  }
  return found();
}

/** What the columns of a list are. */
interface Heads {
  /** The column with the names, from 0. */
  readonly name: number;
  /** Those that hold neither names nor spellings. */
  readonly others: ReadonlySet<number>;
  /** What these are called. */
  readonly ignored: readonly string[];
}

/** A heading wherever it stands; in a list without one hardly anybody is called so. */
const NAMES = /^(?:(?:full )?names?|noms?(?: complet)?|الاسم|اسم|الأسماء)$/iu;
/** A heading where it stands first: elsewhere it may say what kind of name stands before it. */
const FIRST_ONLY = /^(?:entit(?:y|ies)|labels?|terms?|persons?|people|organi[sz]ations?|places?)$/i;
/** "also known as", "AKA 2", "other spellings". */
const SPELLINGS =
  /\b(?:also|alias(?:es)?|a\.?k\.?a|variants?|variantes?|spellings?|forms?|synonyms?|acronyms?)\b|أسماء أخرى|تهجئة/iu;
/** "Arabic name", "name (ar)", "name 2"; "first name" and "place name" are other things. */
const OTHER_NAMES =
  /^(?:(?:other|former|local|native|original|short|arabic|english|french|latin|autres?) (?:names?|noms?)|(?:names?|noms?)(?: \d+| ?\(?(?:in )?(?:ar|en|fr|arabic|english|french|latin|arabe|anglais)\)?)|(?:ar|en|fr) names?|اسم آخر)$/iu;

/** Reads the columns by a first row; null where it is no heading. A column without a head holds spellings. */
function readHeads(row: readonly string[]): Heads | null {
  const heads = row.map((cell) => cell.replaceAll('_', ' ').trim());
  const sure = heads.findIndex((head) => NAMES.test(head));
  const name = sure >= 0 ? sure : FIRST_ONLY.test(heads[0] ?? '') ? 0 : -1;
  if (name < 0) return null;
  const others = heads.flatMap((head, column) =>
    column === name || head === '' || SPELLINGS.test(head) || OTHER_NAMES.test(head)
      ? []
      : [column],
  );
  return {
    name,
    others: new Set(others),
    ignored: others.map((column) => row[column] ?? ''),
  };
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
