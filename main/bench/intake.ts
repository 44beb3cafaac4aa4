/**
 * A stick from the field, imported as a person would: what became of each file beside what a careful person
 * makes of it. The stick is no part of the repository: `../shared/data/stick`, or the folder that
 * `FIELDBRIEF_STICK` names, with an `expected.jsonl` whose fields its README tells.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { ImportOutcome } from '#contract/articles.ts';
import type { Article } from '#domain/article.ts';
import type { Block } from '#domain/document.ts';
import { projectFolder } from '../hosts/project-folders.ts';
import { importPaths } from '../workflows/imports/import-paths.ts';
import type { OpenWorkspace } from '../workflows/open-workspace.ts';
import { benchLibrary } from './bench-library.ts';

interface Expected {
  readonly path: string;
  readonly outcome: string;
  readonly alsoAcceptable?: readonly string[];
  readonly title: string | null;
  readonly titleAlso?: readonly string[];
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly publishedAlso?: readonly string[];
  readonly language: string | null;
  readonly url: string | null;
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
  readonly messages: number | null;
  readonly tables: number | null;
  readonly pictures: number | null;
  readonly duplicateOf?: string;
  readonly versionOf?: string;
  readonly partOf?: readonly string[];
}

/** What a file came to: the articles that it gave, or that were there already. */
interface Came {
  readonly kinds: readonly ImportOutcome['kind'][];
  readonly articles: readonly Article[];
  readonly reason: string | null;
}

/** Right answers out of those that were asked for. */
class Share {
  right = 0;
  asked = 0;

  add(isRight: boolean): boolean {
    this.asked += 1;
    if (isRight) this.right += 1;
    return isRight;
  }

  toString(): string {
    const share = this.asked === 0 ? 100 : (100 * this.right) / this.asked;
    return `${this.right}/${this.asked} ${share.toFixed(1)} %`;
  }
}

const FIELDS = ['title', 'publisher', 'byline', 'published', 'language', 'url'] as const;

export async function run(): Promise<void> {
  const stick = resolve(
    process.env.FIELDBRIEF_STICK ?? join(projectFolder(), '../shared/data/stick'),
  );
  if (!existsSync(join(stick, 'expected.jsonl'))) {
    console.log(`There is no stick in ${stick}: nothing was measured.`);
    return;
  }
  const expected = readFileSync(join(stick, 'expected.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Expected => JSON.parse(line));
  const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-stick-'));
  const library = await benchLibrary(folder);
  try {
    const came = new Map<string, Came>();
    for (const part of ['files', 'updates']) {
      if (existsSync(join(stick, part))) await take(library, stick, part, came);
    }
    tell(expected, came);
  } finally {
    await library.close();
    rmSync(folder, { recursive: true });
  }
}

/** Imports a folder of the stick and adds what each file came to. */
async function take(
  { workspace }: OpenWorkspace,
  stick: string,
  part: string,
  came: Map<string, Came>,
): Promise<void> {
  const began = performance.now();
  const outcomes: ImportOutcome[] = [];
  let leftOut = 0;
  const hear = ({ path }: { readonly path: string }) => {
    leftOut += 1;
    came.set(relative(stick, path), { kinds: [], articles: [], reason: 'left out' });
  };
  for await (const outcome of importPaths(workspace, [join(stick, part)], {
    leaveOut: hear,
  })) {
    outcomes.push(outcome);
  }
  const seconds = (performance.now() - began) / 1_000;
  for (const [path, of] of Map.groupBy(outcomes, ({ path }) => relative(stick, path))) {
    const ids = new Set(of.flatMap((outcome) => ('id' in outcome ? [outcome.id] : [])));
    const articles = [...ids].flatMap((id) => workspace.store.articles.get(id) ?? []);
    const reason = of.flatMap((outcome) => ('reason' in outcome ? [outcome.reason] : []));
    came.set(path, {
      kinds: of.map(({ kind }) => kind),
      articles,
      reason: reason.length > 0 ? reason.join(' ') : null,
    });
  }
  const count = (kind: ImportOutcome['kind']) => outcomes.filter((one) => one.kind === kind).length;
  console.log(
    `${part}: ${count('imported')} read, ${count('revised')} new versions, ${count('unchanged')} duplicates, ${leftOut} left out, ${count('failed')} not readable; ${(outcomes.length / seconds).toFixed(1)} documents a second`,
  );
}

function tell(expected: readonly Expected[], came: ReadonlyMap<string, Came>): void {
  const shares = {
    outcomes: new Share(),
    'must strings': new Share(),
    'mustNot strings absent': new Share(),
    messages: new Share(),
    tables: new Share(),
    pictures: new Share(),
  };
  const fields = Object.fromEntries(FIELDS.map((field) => [field, new Share()]));
  const misses: string[] = [];
  const everything = [...came.values()].flatMap(({ articles }) => articles);
  for (const one of expected) {
    const own = came.get(one.path);
    const inside = [...came].filter(([path]) => path.startsWith(`${one.path}/`));
    const articles = [own, ...inside.map(([, found]) => found)].flatMap(
      (found) => found?.articles ?? [],
    );
    const miss = (what: string) => misses.push(`${one.path}: ${what}`);
    const outcome = outcomeOf(one, came, articles);
    const wanted = [one.outcome, ...(one.alsoAcceptable ?? [])];
    if (!shares.outcomes.add(wanted.includes(outcome))) {
      miss(`${outcome} for ${one.outcome}${own?.reason ? ` (${own.reason})` : ''}`);
    }
    const text = plain(
      (one.outcome === 'ignored' ? everything : articles).map(wholeText).join('\n'),
    );
    let from = 0;
    const isLeftOut = outcome === 'ignored' && wanted.includes('ignored');
    for (const piece of one.partOf || isLeftOut ? [] : one.must) {
      const at = text.indexOf(plain(piece), from);
      if (shares['must strings'].add(at >= 0)) from = at;
      else miss(`lacks “${piece}”`);
    }
    for (const piece of one.mustNot) {
      if (!shares['mustNot strings absent'].add(!text.includes(plain(piece))))
        miss(`has “${piece}”`);
    }
    const [article] = articles;
    if (!article || articles.length > 1 || one.outcome === 'ignored' || one.partOf) continue;
    for (const field of FIELDS) {
      const value = field === 'language' ? article.language : article.source[field];
      const right = [one[field], ...(alternatives(one, field) ?? [])];
      const given = field === 'published' ? (value?.slice(0, 10) ?? null) : value;
      if (!fields[field]?.add(right.includes(given))) miss(`${field} ${given} for ${one[field]}`);
    }
    const counts: [keyof typeof shares, number | null, number][] = [
      ['messages', one.messages, article.blocks.filter(({ kind }) => kind === 'message').length],
      ['tables', one.tables, tablesIn(article.blocks)],
      ['pictures', one.pictures, article.blocks.filter(({ kind }) => kind === 'picture').length],
    ];
    for (const [what, right, given] of counts) {
      if (right !== null && !shares[what].add(right === given))
        miss(`${given} ${what} for ${right}`);
    }
  }
  for (const line of misses) console.log(`  ${line}`);
  for (const [name, share] of [...Object.entries(shares), ...Object.entries(fields)]) {
    console.log(`${name.padEnd(24)} ${share}`);
  }
}

/** What became of a file, in the words of the stick. */
function outcomeOf(
  one: Expected,
  came: ReadonlyMap<string, Came>,
  articles: readonly Article[],
): string {
  const own = came.get(one.path);
  if (one.partOf) {
    const pages = one.partOf.flatMap((path) => came.get(path)?.articles ?? []);
    const shown = pages.filter(({ blocks }) => blocks.some(isPicture));
    return !own && shown.length === pages.length ? 'picture' : 'a picture by itself';
  }
  if (own?.reason === 'left out') return 'ignored';
  if (one.versionOf !== undefined) {
    const earlier = came.get(one.versionOf)?.articles.map(({ id }) => id) ?? [];
    const isVersion =
      own?.kinds.includes('revised') && articles.some(({ id }) => earlier.includes(id));
    if (isVersion) return 'version-of';
  }
  const [article] = articles;
  if (!article) return own ? 'refused' : 'nothing';
  if (articles.length > 1 || /\.zip$/i.test(one.path)) return 'container';
  const { blocks } = article;
  if (blocks.some(({ kind }) => kind === 'message')) return 'messages';
  if (blocks.every(({ text }) => text === ''))
    return blocks.some(isPicture) ? 'picture' : 'unreadable';
  if (
    blocks.some(isPicture) &&
    blocks.every(({ kind }) => kind === 'picture' || kind === 'caption')
  ) {
    return 'picture';
  }
  const rows = blocks.filter(({ kind }) => kind === 'table-row').length;
  return rows > 0 && rows >= blocks.length - 2 ? 'table' : 'article';
}

const isPicture = ({ kind }: Block): boolean => kind === 'picture';

/** Rows that follow each other, and a head that begins a table anew. */
function tablesIn(blocks: readonly Block[]): number {
  return blocks.filter((block, index) => {
    const before = blocks[index - 1];
    if (block.kind !== 'table-row') return false;
    return before?.kind !== 'table-row' || (block.header && !before.header);
  }).length;
}

function alternatives(
  one: Expected,
  field: (typeof FIELDS)[number],
): readonly string[] | undefined {
  if (field === 'title') return one.titleAlso;
  return field === 'published' ? one.publishedAlso : undefined;
}

/** A person reads the title with the text. */
const wholeText = ({ source, text }: Article): string => `${source.title}\n${text}`;

/** Blanks count as one, marks for writing direction as nothing. */
const plain = (text: string): string =>
  text.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
