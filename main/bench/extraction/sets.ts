import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** A page with what a careful person takes as its text: all of it, or pieces that must and must not be there. */
export interface GoldPage {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string | null;
  readonly pieces: { readonly must: readonly string[]; readonly mustNot: readonly string[] } | null;
}

export interface GoldSet {
  readonly name: string;
  readonly pages: readonly GoldPage[];
}

/** Our own invented pages, and sets of others in the folders that are named. */
export function readSets(folders: readonly string[]): GoldSet[] {
  const own = readOwn(fileURLToPath(new URL('./pages/', import.meta.url)));
  return [{ name: 'own pages', pages: own }, ...folders.map(readSet)];
}

/** The layouts in which public sets come, told by a file that only one of them has. */
function readSet(folder: string): GoldSet {
  const name = basename(folder);
  if (existsSync(join(folder, 'ground-truth.json'))) return { name, pages: readBodies(folder) };
  if (existsSync(join(folder, 'evaldata.json'))) return { name, pages: readPieces(folder) };
  return { name, pages: readPairs(folder) };
}

/** `NAME.html.txt` beside `NAME.gold.txt`: bad markup on purpose, which no formatter may mend. */
function readOwn(folder: string): GoldPage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(PAGE))
    .map((name) => ({
      name: name.slice(0, -PAGE.length),
      bytes: readFileSync(join(folder, name)),
      text: readFileSync(join(folder, name.replace(PAGE, '.gold.txt')), 'utf8'),
      pieces: null,
    }));
}

const PAGE = '.html.txt';

/** Scrapinghub's benchmark: `ground-truth.json` with bodies, `html/ID.html.gz`. */
function readBodies(folder: string): GoldPage[] {
  const truth = readJson<Record<string, { articleBody: string }>>(
    join(folder, 'ground-truth.json'),
  );
  return Object.entries(truth).map(([id, { articleBody }]) => ({
    name: id,
    bytes: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))),
    text: articleBody,
    pieces: null,
  }));
}

/** Trafilatura's evaluation: pieces by page, in `evaldata.json`; the pages in `cache` or `eval`. */
function readPieces(folder: string): GoldPage[] {
  interface Entry {
    readonly file: string;
    readonly with: readonly string[];
    readonly without: readonly string[];
  }
  const entries = readJson<Record<string, Entry>>(join(folder, 'evaldata.json'));
  return Object.values(entries).map((entry) => {
    const cached = join(folder, 'cache', entry.file);
    const bytes = readFileSync(existsSync(cached) ? cached : join(folder, 'eval', entry.file));
    const pieces = { must: entry.with, mustNot: entry.without };
    return { name: entry.file, bytes, text: null, pieces };
  });
}

/** Readability's test pages: `source.html` beside `expected.html`, whose text is the gold. */
function readPairs(folder: string): GoldPage[] {
  return readdirSync(folder).flatMap((name) => {
    const expected = join(folder, name, 'expected.html');
    if (!existsSync(expected)) return [];
    const text = readFileSync(expected, 'utf8')
      .replace(/<(?:\/?(?:p|div|li|h\d|td|tr|br|figcaption|section|ul|ol)\b)[^>]*>/gi, ' ')
      .replace(/<[^>]*>/g, '');
    const bytes = readFileSync(join(folder, name, 'source.html'));
    return [{ name, bytes, text: withReferencesRead(text), pieces: null }];
  });
}

const REFERENCES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
};

const withReferencesRead = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|nbsp);/g, (whole, name: string) => REFERENCES[name] ?? whole);

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
