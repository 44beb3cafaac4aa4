import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Annotation } from '#domain/annotation.ts';
import { anchorFor } from '#domain/annotation.ts';
import { type Source, sourceCalled } from '#domain/article.ts';
import type { EntityType } from '#domain/entities/types.ts';
import { ask } from '#domain/search/ask.ts';
import type { Found } from '#domain/search/hit.ts';
import type { NewArticle } from './articles/writer.ts';
import { readJson, strings } from './damage.ts';
import { APPLICATION_ID } from './migrate.ts';
import { giveConversions } from './migrations/convert.ts';
import { migrations } from './migrations/migrations.ts';
import { openStore, type Store, type StoreOptions } from './store.ts';

/** What the store's tests share: a library that goes away by itself, and things to put into it. */
export function temporaryFolder(): { folder: string } & Disposable {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-store-'));
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

export function temporaryStore(options?: StoreOptions): { store: Store } & Disposable {
  const place = temporaryFolder();
  const store = openStore(place.folder, options);
  return {
    store,
    [Symbol.dispose]() {
      store.close();
      place[Symbol.dispose]();
    },
  };
}

/** A library as an older Fieldbrief left it: after `version` migrations, with what `rows` puts in. */
export function olderLibrary(folder: string, version: number, rows: string): void {
  const database = new Database(join(folder, 'library.db'));
  giveConversions(database);
  for (const step of migrations.slice(0, version)) database.exec(step);
  database.pragma(`application_id = ${APPLICATION_ID}`);
  database.pragma(`user_version = ${version}`);
  database.exec(rows);
  database.close();
}

/** The rows of an article in such a library; its text is its id. */
export const olderArticle = (id: string): string => `
  INSERT INTO articles (id, revision, title) VALUES ('${id}', 1, '${id}');
  INSERT INTO revisions (article, number, sha256, bytes_sha256, path, imported, words, language, source,
    text, blocks) VALUES ('${id}', 1, 'text-${id}', 'bytes-${id}', 'a.txt', '${NOW}', 1, NULL,
    '{}', '${id}', '[{"kind":"paragraph","text":"${id}","marks":[]}]');`;

/** A name of an article that is not in the trash, as it is counted. */
export interface NameOfArticle {
  readonly article: string;
  readonly type: EntityType;
  readonly name: string;
  /** Folded. */
  readonly forms: readonly string[];
  readonly mentions: number;
}

/** Every one in a library in clear, by article and as the names came in. */
export function namesOfArticles({ folder, countedNames }: Store): NameOfArticle[] {
  countedNames.refresh();
  const database = new Database(join(folder, 'library.db'), { readonly: true });
  const rows = database
    .prepare<[], Omit<NameOfArticle, 'forms'> & { readonly forms: string }>(`
      SELECT c.article, n.type, n.name, n.forms, c.mentions
      FROM current_names c JOIN names n ON n.id = c.name ORDER BY c.article, n.id`)
    .all();
  database.close();
  return rows.map((row) => ({ ...row, forms: readJson(strings, row.forms) ?? [] }));
}

export const NOW = '2026-03-01T12:00:00.000Z';

export function newArticle(id: string, text: string, source: Partial<Source> = {}): NewArticle {
  return {
    id,
    parsed: {
      source: { ...sourceCalled(`Title of ${id}`), ...source },
      language: 'en',
      blocks: text.split('\n\n').map((part) => ({ kind: 'paragraph', text: part, marks: [] })),
    },
    account: null,
    text,
    sha256: `sha256 of ${text}`,
    bytesSha256: `sha256 of the bytes of ${id}`,
    path: `${id}.txt`,
    imported: NOW,
    words: text.split(/\s+/).length,
  };
}

export function newAnnotation(
  id: string,
  article: NewArticle,
  quote: string,
  rest: Partial<Annotation> = {},
): Annotation {
  const start = article.text.indexOf(quote);
  return {
    ...anchorFor(article.text, { start, end: start + quote.length }, article.sha256),
    id,
    article: article.id,
    motivation: 'commenting',
    type: null,
    color: 'yellow',
    style: 'solid',
    note: '',
    tags: [],
    author: 'Ada',
    created: NOW,
    modified: NOW,
    // No library that a test opens.
    origin: 'a1b2c3d4',
    foreign: true,
    ...rest,
  };
}

/** What a finished query finds. Throws where it can't be read. */
export function found(store: Pick<Store, 'search'>, text: string, limit = 100): Found {
  const read = ask({ text, unfinished: false, stems: false });
  if ('mistake' in read) throw new Error(read.mistake.message);
  return store.search.find(read.request, { from: 0, limit });
}
