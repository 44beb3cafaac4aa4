import * as v from 'valibot';
import { fold } from '../text/folded-text.ts';

/** Tags that belong together, as a column of a framework has them: "Sector" with "Health" and "Shelter". */
export interface TagFamily {
  readonly name: string;
  /** In the order of the file, each once. */
  readonly tags: readonly string[];
}

/** The tags that an organisation files by. */
export interface TagFramework {
  readonly id: string;
  /** The name of its file. */
  readonly name: string;
  readonly families: readonly TagFamily[];
  /** ISO time, UTC. */
  readonly loaded: string;
}

/** A row of a file, with the number of its first line. */
export interface FrameworkRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** A quotation mark opens in it that is never closed: all that follows is in it. */
  readonly open?: true;
}

/** A row that was left out, and why, as the end of a sentence. */
export interface BadRow {
  readonly line: number;
  readonly reason: string;
}

export interface FrameworkReading {
  readonly families: readonly TagFamily[];
  readonly bad: readonly BadRow[];
  /** Tags that stand in several families: a note with one of them has all of these. */
  readonly shared: readonly { readonly tag: string; readonly families: readonly string[] }[];
}

const LONGEST_TAG = 100;
const MOST_FAMILIES = 50;
const MOST_TAGS = 5_000;

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_TAG));
export const familiesShape = v.pipe(
  v.array(v.strictObject({ name: words, tags: v.pipe(v.array(words), v.maxLength(MOST_TAGS)) })),
  v.minLength(1),
  v.maxLength(MOST_FAMILIES),
);

/**
 * The families of a table: its first row names them, each cell below is a tag of its column. A row that can't be
 * meant so is left out as a whole. A second row of HXL hashtags says nothing of its own.
 * @returns a sentence where the table is no framework at all
 */
export function readFramework(rows: readonly FrameworkRow[]): FrameworkReading | string {
  const open = rows.find((row) => row.open);
  if (open)
    return `A quotation mark that opens in line ${open.line}, or in that row, is never closed.`;
  const [head, ...below] = rows.filter(({ cells }) => cells.some((cell) => clean(cell) !== ''));
  if (!head) return 'The file is empty.';
  const names = head.cells.map((cell) => clean(cell));
  while (names.at(-1) === '') names.pop();
  const problem = problemOfHeads(names);
  if (problem !== null) return problem;
  const [first, ...others] = below;
  const isHxl = first?.cells.every((cell) => cell.trim() === '' || /^#\w/.test(cell.trim()));
  const found = names.map(() => new Map<string, string>());
  const bad: BadRow[] = [];
  for (const { line, cells } of first && isHxl ? others : below) {
    const tags = cells.map((cell) => clean(cell));
    const reason = problemOfRow(tags, names);
    if (reason !== null) bad.push({ line, reason });
    // The first spelling of it stays.
    else
      for (const [at, tag] of tags.entries())
        if (tag !== '' && !found[at]?.has(fold(tag))) found[at]?.set(fold(tag), tag);
  }
  const families = names.flatMap((name, at) => {
    const tags = [...(found[at]?.values() ?? [])];
    return name === '' || tags.length === 0 ? [] : [{ name, tags }];
  });
  if (families.length === 0)
    return bad[0]
      ? `None of its rows can be read: line ${bad[0].line} ${bad[0].reason}.`
      : 'There are no tags below its heads.';
  if (families.reduce((sum, { tags }) => sum + tags.length, 0) > MOST_TAGS)
    return `It holds more than ${MOST_TAGS.toLocaleString('en')} tags.`;
  return { families, bad, shared: sharedIn(families) };
}

/** Without a leading # and signs that nobody sees, as tags are kept. */
const clean = (cell: string): string =>
  cell.replace(/\p{C}/gu, ' ').replace(/\s+/g, ' ').trim().replace(/^#/, '').trim();

function problemOfHeads(names: readonly string[]): string | null {
  const named = names.filter((name) => name !== '');
  if (named.length > MOST_FAMILIES) return `It has more than ${MOST_FAMILIES} columns.`;
  const long = named.find((name) => name.length > LONGEST_TAG);
  if (long !== undefined) return `The head “${long.slice(0, 40)}…” is too long for a name.`;
  const twice = named.find((name, at) => named.findIndex((one) => fold(one) === fold(name)) < at);
  return twice === undefined ? null : `Two of its columns are called “${twice}”.`;
}

function problemOfRow(tags: readonly string[], names: readonly string[]): string | null {
  const beyond = tags.findIndex((tag, at) => tag !== '' && (names[at] ?? '') === '');
  if (beyond >= 0) return `has a cell in column ${beyond + 1}, which has no head`;
  const long = tags.find((tag) => tag.length > LONGEST_TAG);
  return long === undefined
    ? null
    : `holds “${long.slice(0, 40)}…”, which is longer than ${LONGEST_TAG} characters`;
}

function sharedIn(families: readonly TagFamily[]): FrameworkReading['shared'] {
  const all = families.flatMap(({ name, tags }) => tags.map((tag) => ({ tag, name })));
  return [...Map.groupBy(all, ({ tag }) => fold(tag)).values()].flatMap((same) =>
    same.length < 2 ? [] : [{ tag: same[0]?.tag ?? '', families: same.map(({ name }) => name) }],
  );
}

/** Each tag of the frameworks once, with the names of its families. */
export function familiesByTag(
  frameworks: readonly Pick<TagFramework, 'families'>[],
): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, string[]>();
  for (const { families } of frameworks)
    for (const { name, tags } of families)
      for (const tag of tags) {
        const names = known.get(tag) ?? [];
        if (!names.includes(name)) names.push(name);
        known.set(tag, names);
      }
  return known;
}

/** Tags as they are written behind each other with commas; a known one keeps the comma within it. */
export function tagsIn(text: string, known: readonly string[]): string[] {
  const withComma = known.filter((tag) => tag.includes(','));
  const tags: string[] = [];
  let rest = text;
  while (rest.trim() !== '') {
    rest = rest.trimStart();
    const whole = withComma
      .filter((tag) => fold(rest.slice(0, tag.length)) === fold(tag))
      .filter((tag) => /^\s*(?:,|$)/.test(rest.slice(tag.length)))
      .sort((one, other) => other.length - one.length)[0];
    const end = whole?.length ?? (rest.includes(',') ? rest.indexOf(',') : rest.length);
    tags.push(whole ?? rest.slice(0, end).trim());
    rest = rest.slice(end).replace(/^\s*,/, '');
  }
  return tags.filter((tag) => tag !== '');
}
