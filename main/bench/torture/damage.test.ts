import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore, type Store } from '../../store/store.ts';
import { StoreError } from '../../store/store-error.ts';
import { newAnnotation, newArticle } from '../../store/testing.ts';
import { backupChoices } from '../../store/vault/ways-out.ts';
import type { Random } from '../random.ts';
import { problemsOf } from './acts.ts';
import { quickFolder, rounds, UNHURRIED } from './rounds.ts';

const KEY = Buffer.alloc(32, 7);
const PAGE = 4096;
const place = quickFolder();
const at = (name: string) => join(place.folder, name);
afterAll(() => place[Symbol.dispose]());

/** Article by article, each acknowledged. */
function fill(store: Store, from: number, to: number): void {
  for (let number = from; number < to; number += 1) {
    const article = newArticle(`article ${number}`, `Text ${number} of the bridge. `.repeat(40));
    store.history.act('Import', [article.id], () => {
      store.articles.insert(article);
      store.annotations.insert(newAnnotation(`note ${number}`, article, 'bridge'));
    });
    store.keepLogEnd();
  }
}

beforeAll(() => {
  const store = openStore(at('closed'), { key: KEY });
  fill(store, 0, 12);
  store.backup();
  fill(store, 12, 20);
  cpSync(at('closed'), at('crashed'), { recursive: true });
  store.close();
  // What is a log of another time, of another library, of one in clear, and none at all.
  const later = openStore(at('later'), { key: KEY });
  fill(later, 0, 30);
  cpSync(at('later'), at('of another library'), { recursive: true });
  later.close();
  cpSync(at('closed'), at('next day'), { recursive: true });
  const next = openStore(at('next day'), { key: KEY });
  fill(next, 20, 26);
  cpSync(at('next day'), at('crashed next day'), { recursive: true });
  next.close();
  const plain = openStore(at('plain'));
  fill(plain, 0, 10);
  cpSync(at('plain'), at('of one in clear'), { recursive: true });
  plain.close();
});

/** Every file below a folder with its bytes, but for the lock and the index that SQLite makes of a log. */
const contents = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/^lock$|-shm$/.test(entry.name))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path, readFileSync(path)];
      }),
  );

/** What of a damaged library nobody was told of, or was destroyed before anybody chose; null where all is well. */
function unnoticed(folder: string): string | null {
  const before = contents(folder);
  const told = opening(folder);
  if (told === 'nothing') return 'nothing was noticed';
  if (!told.startsWith('refused')) return null;
  for (const [path, bytes] of before) {
    if (!existsSync(path) || !readFileSync(path).equals(bytes)) return `${path} was changed`;
  }
  return backupChoices(folder, KEY).length > 0 ? null : 'no way out was offered';
}

/** `refused` at the opening, `told` by the full check that goes on behind an open library, or `nothing`. */
function opening(folder: string): string {
  try {
    const store = openStore(folder, { key: KEY });
    try {
      const problems = problemsOf(store);
      return problems.length > 0 ? `told: ${problems[0]}` : 'nothing';
    } finally {
      store.close();
    }
  } catch (error) {
    if (error instanceof StoreError) return `refused: ${error.code}`;
    throw error;
  }
}

/** Damages one of a library's files; `base` is the library that it happens to. */
interface Damage {
  readonly base: (random: Random) => string;
  readonly file: 'library.db' | 'library.db-wal';
  readonly spoil: (bytes: Buffer, random: Random) => Buffer;
}
function flipped(bytes: Buffer, random: Random): Buffer {
  const at = random.below(bytes.length);
  const spoilt = Buffer.from(bytes);
  spoilt[at] = (spoilt[at] ?? 0) ^ (1 << random.below(8));
  return spoilt;
}

const DAMAGES: Readonly<Record<string, Damage>> = {
  // In one that was closed: after a crash the log has the newest form of many a page.
  'flipped bits': { base: () => 'closed', file: 'library.db', spoil: flipped },
  'flipped bits of logs': {
    base: () => 'crashed',
    file: 'library.db-wal',
    spoil: flipped,
  },
  'lost pages': {
    base: () => 'closed',
    file: 'library.db',
    spoil(bytes, random) {
      const lost = Buffer.from(bytes);
      const pages = Math.floor(bytes.length / PAGE);
      const [page, other] = [random.below(pages), random.below(pages)];
      // Empty, or with what belongs to another place.
      if (random.below(2) === 0 || page === other) lost.fill(0, page * PAGE, (page + 1) * PAGE);
      else bytes.copy(lost, page * PAGE, other * PAGE, (other + 1) * PAGE);
      return lost;
    },
  },
  'truncated files': {
    base: (random) => random.pick(['closed', 'crashed']),
    file: 'library.db',
    spoil: (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  },
  'truncated logs': {
    base: () => 'crashed',
    file: 'library.db-wal',
    spoil: (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  },
  'foreign logs': {
    base: (random) => random.pick(['closed', 'next day', 'crashed', 'crashed next day']),
    file: 'library.db-wal',
    spoil(own, random) {
      const others = ['crashed', 'crashed next day', 'of another library', 'of one in clear'];
      const logs = others.map((name) => readFileSync(join(at(name), 'library.db-wal')));
      const other = random.pick(logs.filter((log) => !log.equals(own)));
      return random.below(4) === 0 ? Buffer.alloc(other.length, random.below(256)) : other;
    },
  },
};

test.each(Object.entries(DAMAGES))(
  '%s are noticed, a way out is offered, and nothing is destroyed before',
  (what, { base, file, spoil }) =>
    rounds({ name: what.replaceAll(' ', '-'), what, short: 20, long: 300 }, (random) => {
      const folder = at('spoilt');
      rmSync(folder, { recursive: true, force: true });
      const from = base(random);
      cpSync(at(from), folder, { recursive: true });
      const path = join(folder, file);
      const before = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
      writeFileSync(path, spoil(before, random));
      expect(unnoticed(folder), `${file} of a library that was ${from}`).toBeNull();
    }),
  UNHURRIED,
);
