import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Block } from '#domain/document.ts';
import { ask } from '#domain/search/ask.ts';
import { fold } from '#domain/text/folded-text.ts';
import { openStore, type Store } from '../store/store.ts';
import { generatedName } from './generated-name.ts';
import { Random } from './random.ts';

const ARTICLES = 10_000;
const TIMED_IMPORTS = 1_000;
const WORDS = 450;
const QUERIES = [
  'cholera outbreak',
  'displaced families aleppo',
  '"water supply" hospital',
  'edlib',
  'حلب',
  'the',
];

/**
 * Search as people type over 10,000 generated articles, keystroke by keystroke, and for finished queries that are
 * ranked and counted; beside FTS5 alone over the same texts, as it comes and as the index was before, and a LIKE scan
 * (which neither folds, ranks nor knows words); in CPU time. And the import of 1,000 articles, each its own act.
 */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-bench-'));
  const store = openStore(folder);
  try {
    fill(store, 0, ARTICLES - TIMED_IMPORTS);
    const began = performance.now();
    for (let index = ARTICLES - TIMED_IMPORTS; index < ARTICLES; index += 1) {
      fill(store, index, index + 1);
    }
    const took = performance.now() - began;
    console.log(
      `store: ${TIMED_IMPORTS} articles of ${WORDS} words inserted and indexed, one act each`,
    );
    console.log(`  ${took.toFixed(0)} ms (${(took / TIMED_IMPORTS).toFixed(2)} ms an article)`);
    const asTyped = (text: string) => find(store, text, true);
    const ranked = (text: string) => find(store, text, false);
    console.log(
      `search: ${ARTICLES} articles, each keystroke of ${QUERIES.length} queries, 50 hits`,
    );
    report('fieldbrief', keystrokes(), asTyped);
    const beside = new Peers(join(folder, 'library.db'));
    for (const name of PEERS) report(name, keystrokes(), (query) => beside.find(name, `${query}*`));
    report('LIKE scan', keystrokes(), (query) => beside.scan(query));
    console.log(`search: ${RANKED.length} finished queries, ranked and counted, 50 hits`);
    report('fieldbrief', RANKED, ranked);
    for (const name of PEERS) report(name, RANKED, (query) => beside.find(name, query));
    beside.sizes();
    beside.close();
  } finally {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const RANKED = [
  ...QUERIES,
  'cholera OR drought',
  'convoy border',
  '"of the" camp',
  'government water',
];

const keystrokes = (): string[] =>
  QUERIES.flatMap((query) =>
    Array.from({ length: query.length }, (_, index) => query.slice(0, index + 1)),
  );

function find(store: Store, text: string, unfinished: boolean): number {
  const read = ask({ text, unfinished, stems: false });
  return 'request' in read
    ? store.search.find(read.request, { from: 0, limit: 50 }).hits.length
    : 0;
}

/** FTS5 alone, with the options that its documentation begins with, and with those that the index had before. */
const OPTIONS = {
  'FTS5 alone': "tokenize = 'unicode61 remove_diacritics 2'",
  'as before': "tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'",
} as const;
type Peer = keyof typeof OPTIONS;
const PEERS: readonly Peer[] = ['FTS5 alone', 'as before'];

/** Other indexes over the texts of a library, in memory. */
class Peers {
  readonly #database: Database.Database;
  readonly #library: string;

  constructor(library: string) {
    this.#library = library;
    this.#database = new Database(':memory:');
    this.#database.prepare('ATTACH ? AS library').run(library);
    for (const [name, options] of Object.entries(OPTIONS)) {
      this.#database.exec(`
        CREATE VIRTUAL TABLE "${name}" USING fts5(text, content = '', contentless_delete = 1, ${options});`);
      const insert = this.#database.prepare(`INSERT INTO "${name}" (rowid, text) VALUES (?, ?)`);
      const rows = this.#database.prepare<[], { id: number; text: string }>(
        'SELECT rowid AS id, text FROM library.revisions',
      );
      this.#database.transaction(() => {
        for (const { id, text } of rows.all()) insert.run(id, fold(text));
      })();
    }
  }

  find(name: Peer, query: string): number {
    const words = fold(query).match(/[\p{L}\p{N}]+|"[^"]+"|OR|\*$/giu) ?? [];
    const match = words.join(' ').replaceAll(' or ', ' OR ').replace(/ \*$/, '*');
    if (match === '' || match === '*') return 0;
    return this.#database
      .prepare(`SELECT rowid FROM "${name}" WHERE "${name}" MATCH ? ORDER BY rank LIMIT 50`)
      .all(match).length;
  }

  scan(query: string): number {
    return this.#database
      .prepare(`SELECT article FROM library.revisions WHERE text LIKE ? ESCAPE '\\' LIMIT 50`)
      .all(`%${query.replace(/[\\%_]/g, '\\$&')}%`).length;
  }

  sizes(): void {
    const text = new Database(this.#library, { readonly: true });
    const bytes = (sql: string) => Number(text.prepare(sql).pluck().get() ?? 0);
    const whole = bytes('SELECT sum(length(CAST(text AS BLOB))) FROM revisions');
    const index = bytes("SELECT sum(pgsize) FROM dbstat WHERE name GLOB 'search_*'");
    text.close();
    console.log(`size of the index to the text (${(whole / 1e6).toFixed(1)} MB)`);
    console.log(`  fieldbrief  ${(index / whole).toFixed(2)}`);
    for (const name of PEERS) {
      const own = this.#database
        .prepare(`SELECT sum(length(block)) FROM "${name}_data"`)
        .pluck()
        .get();
      console.log(`  ${name.padEnd(11)} ${(Number(own) / whole).toFixed(2)}`);
    }
  }

  close(): void {
    this.#database.close();
  }
}

/** Milliseconds that this process has worked: what else the machine does then makes no difference. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

function report(name: string, queries: readonly string[], ask: (query: string) => number): void {
  const times: number[] = [];
  for (const query of queries) {
    const began = cpu();
    ask(query);
    times.push(cpu() - began);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
  console.log(`  ${name.padEnd(11)} median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms`);
}

/** Inserts articles `from` to `to` as one act. */
function fill(store: Store, from: number, to: number): void {
  store.history.act('Import', [], () => {
    for (let index = from; index < to; index += 1) {
      const blocks = generated(index);
      const text = blocks.map((block) => block.text).join('\n\n');
      const id = index.toString(16).padStart(16, '0');
      const source = {
        title: text.slice(0, 60),
        publisher: `Agency ${index % 40}`,
        byline: null,
        dateline: 'ALEPPO',
        published: '2026-01-01',
        modified: null,
        retrieved: null,
        credits: null,
        url: null,
      };
      store.articles.insert({
        id,
        parsed: { source, language: 'en', blocks },
        account: null,
        text,
        sha256: id,
        bytesSha256: id,
        path: `${id}.txt`,
        imported: new Date(Date.UTC(2026, 0, 1) + index * 1_000).toISOString(),
        words: WORDS,
      });
    }
  });
}

const COMMON =
  'the of to in and said on for that with was by from were have people after their government water'.split(
    ' ',
  );
const TOPICAL =
  'cholera outbreak displaced families Aleppo hospital supply Idlib Édlib convoy حلب إدلبُ camp shelter border'.split(
    ' ',
  );

/** Half common words, a few of the topic, the rest from a long tail: about as real text is made. */
function generated(seed: number): Block[] {
  const random = new Random(seed);
  const word = () => {
    const kind = random.below(20);
    if (kind < 10) return random.pick(COMMON);
    if (kind === 10) return random.pick(TOPICAL);
    return generatedName(Math.floor(random.next() ** 3 * 30_000));
  };
  return Array.from({ length: WORDS / 50 }, () => ({
    kind: 'paragraph' as const,
    text: `${Array.from({ length: 50 }, word).join(' ')}.`,
    marks: [],
  }));
}
