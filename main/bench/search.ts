import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Block } from '#domain/document.ts';
import { ask } from '#domain/search/ask.ts';
import { openStore, type Store } from '../store/store.ts';
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
 * Search as people type over 10,000 generated articles, keystroke by keystroke, beside a LIKE scan of
 * the same texts (which neither folds, ranks nor knows words); and the import of 1,000 articles, each
 * its own act.
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

    console.log(
      `search: ${ARTICLES} articles, each keystroke of ${QUERIES.length} queries, 50 hits`,
    );
    report('fieldbrief', (query) => asTyped(store, query));
    store.close();
    scan(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** As the window asks while a person types. */
function asTyped(store: Store, text: string): number {
  const read = ask({ text, unfinished: true, stems: false });
  return 'question' in read ? store.search.find(read.question, 50).hits.length : 0;
}

function scan(folder: string): void {
  const database = new Database(join(folder, 'library.db'), { readonly: true });
  const like = database.prepare<[string]>(
    `SELECT article FROM revisions WHERE text LIKE ? ESCAPE '\\' LIMIT 50`,
  );
  report('LIKE scan', (query) => like.all(`%${query.replace(/[\\%_]/g, '\\$&')}%`).length);
  database.close();
}

function report(name: string, find: (query: string) => number): void {
  const times: number[] = [];
  for (const query of QUERIES) {
    for (let length = 1; length <= query.length; length += 1) {
      const began = performance.now();
      find(query.slice(0, length));
      times.push(performance.now() - began);
    }
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
    return nameOf(Math.floor(random.next() ** 3 * 30_000));
  };
  return Array.from({ length: WORDS / 50 }, () => ({
    kind: 'paragraph' as const,
    text: `${Array.from({ length: 50 }, word).join(' ')}.`,
    marks: [],
  }));
}

const SYLLABLES = 'ka re mi so ta len dor vi na ples cho sta ri do wen ter al mo gra fi'.split(' ');

function nameOf(rank: number): string {
  let name = '';
  for (let rest = rank + 20; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    name += SYLLABLES[rest % SYLLABLES.length];
  }
  return name;
}
