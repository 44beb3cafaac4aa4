import * as v from 'valibot';
import { type Article, type ArticleSummary, type Source, sourceCalled } from '#domain/article.ts';
import { BLOCK_SEPARATOR, type Block, MARK_KINDS, type Mark } from '#domain/document.ts';
import type { ArticleIdentity } from '#domain/exchange/match.ts';
import { folderOf } from '#domain/formats/folders.ts';
import { BYTE_KINDS, ENCODING_SOURCES, TEXT_KINDS } from '#domain/formats/raw-document.ts';
import type { ReadingAccount } from '#domain/formats/reading-account.ts';
import { isRecord } from '#domain/is-record.ts';
import { type Damage, strings } from '../damage.ts';
import { laidOut } from './layout.ts';

export interface SummaryRow
  extends Omit<
    ArticleSummary,
    'read' | 'starred' | 'due' | 'owner' | 'watchHits' | 'marking' | 'folders' | 'dossiers'
  > {
  readonly path: string;
  /** Where copies of it were found, a JSON array. */
  readonly paths: string;
  /** The same of the dossiers that it lies in. */
  readonly dossiers: string;
  readonly read: 0 | 1;
  readonly starred: 0 | 1;
  readonly due: string | null;
  readonly owner: string | null;
  readonly marking: string | null;
  /** Null where no watch list has been looked for. */
  readonly watchHits: number | null;
}

export function toSummary(
  { read, starred, due, owner, watchHits, marking, path, paths, dossiers, ...row }: SummaryRow,
  damage: Damage,
): ArticleSummary {
  const copies =
    paths === '[]'
      ? []
      : (damage.read(strings, paths, { what: 'Where copies were found', article: row.id }) ?? []);
  const folders = [...new Set([path, ...copies].map(folderOf))].filter((folder) => folder !== '');
  const laid =
    dossiers === '[]'
      ? []
      : (damage.read(strings, dossiers, { what: 'The dossiers', article: row.id }) ?? []);
  return {
    ...row,
    read: read === 1,
    ...(starred === 1 && { starred: true }),
    ...(due !== null && { due }),
    ...(owner !== null && { owner }),
    ...(folders.length > 0 && { folders }),
    ...(laid.length > 0 && { dossiers: laid }),
    ...(marking !== null && { marking }),
    ...(watchHits ? { watchHits } : {}),
  };
}

/** An article's current source, flat, with one revision. */
export interface ArticleRow extends Source {
  readonly id: string;
  readonly revision: number;
  readonly sha256: string;
  readonly path: string;
  readonly imported: string;
  readonly language: string | null;
  readonly text: string;
  /** As `layoutOf` writes them. */
  readonly blocks: string;
}

export function toArticle(row: ArticleRow, damage: Damage): Article {
  const { blocks, ...fields } = row;
  const { title, publisher, byline, dateline, published, modified, retrieved, ...more } = fields;
  const { credits, url, ...rest } = more;
  return {
    ...rest,
    source: { title, publisher, byline, dateline, published, modified, retrieved, credits, url },
    blocks: blocksOf(row, damage),
  };
}

const part = v.nullable(v.string());

/** A source as a revision keeps it; fields that came later than the revision are null. */
const sourceShape = v.object({
  title: v.string(),
  publisher: part,
  byline: part,
  dateline: part,
  published: part,
  modified: v.optional(part, null),
  retrieved: v.optional(part, null),
  credits: part,
  url: part,
});

export const toSource = (json: string, article: string, damage: Damage): Source =>
  damage.read(sourceShape, json, { what: 'What the file said of its source', article }) ??
  sourceCalled('');

export interface RevisionRow extends Omit<ArticleRow, keyof Source> {
  /** The source as this revision's text said it, JSON. */
  readonly source: string;
}

export const toRevisedArticle = (row: RevisionRow, damage: Damage): Article => ({
  ...row,
  source: toSource(row.source, row.id, damage),
  blocks: blocksOf(row, damage),
});

/** The text never goes: where its layout is damaged, it stands in plain paragraphs. */
const blocksOf = (
  { id, blocks, text }: Omit<ArticleRow, keyof Source>,
  damage: Damage,
): readonly Block[] =>
  damage.read(layoutShape(text), blocks, { what: 'The layout of the text', article: id }) ??
  text
    .split(BLOCK_SEPARATOR)
    .map((paragraph) => ({ kind: 'paragraph', text: paragraph, marks: [] }));

/** A kind without a line does not compile: its articles would count as damaged. */
const BLOCK_KINDS: Readonly<Record<Block['kind'], true>> = {
  heading: true,
  paragraph: true,
  quotation: true,
  caption: true,
  preformatted: true,
  'list-item': true,
  message: true,
  picture: true,
  footnote: true,
  'table-row': true,
};
const KINDS_OF_MARKS: readonly unknown[] = [...MARK_KINDS, 'link'] satisfies Mark['kind'][];

/**
 * The blocks of the text that all offsets count in. By hand, as every article that is read comes by here:
 * a schema of all kinds takes five times as long as reading the JSON, this a fifth of it.
 */
const layoutShape = (text: string) =>
  v.pipe(
    v.unknown(),
    v.transform((layout) => laidOut(text, layout)),
    v.custom<readonly Block[]>((blocks) => Array.isArray(blocks) && blocks.every(isBlock)),
  );

const isBlock = (value: unknown): value is Block =>
  isRecord(value) &&
  typeof value.kind === 'string' &&
  Object.hasOwn(BLOCK_KINDS, value.kind) &&
  typeof value.text === 'string' &&
  Array.isArray(value.marks) &&
  value.marks.every(
    (mark) =>
      isRecord(mark) &&
      KINDS_OF_MARKS.includes(mark.kind) &&
      typeof mark.start === 'number' &&
      typeof mark.end === 'number',
  );

export interface IdentityRow extends Omit<ArticleIdentity, 'revisions'> {
  /** A JSON array. */
  readonly revisions: string;
}

export const toIdentity = (row: IdentityRow, damage: Damage): ArticleIdentity => ({
  ...row,
  revisions:
    damage.read(strings, row.revisions, { what: 'The list of versions', article: row.id }) ?? [],
});

/** How a revision was read. */
export interface Reading {
  /** Null where none was kept. */
  readonly account: ReadingAccount | null;
  readonly bytesSha256: string;
  readonly path: string;
}

export interface ReadingRow extends Omit<Reading, 'account'> {
  readonly id: string;
  /** JSON. */
  readonly account: string | null;
}

export const toReading = ({ id, account, ...row }: ReadingRow, damage: Damage): Reading => ({
  ...row,
  account:
    account === null
      ? null
      : damage.read(accounts, account, { what: 'How the text was read', article: id }),
});

const accounts: v.GenericSchema<unknown, ReadingAccount> = v.object({
  kind: v.picklist([...TEXT_KINDS, ...BYTE_KINDS, 'unread']),
  encoding: v.nullable(
    v.object({
      name: v.string(),
      by: v.picklist(ENCODING_SOURCES),
      alternatives: v.exactOptional(v.array(v.string())),
    }),
  ),
  part: v.nullable(v.string()),
  whole: v.boolean(),
  leftOut: v.array(v.object({ what: v.string(), characters: v.number(), opening: v.string() })),
  remarks: v.array(v.string()),
  beside: v.exactOptional(v.array(v.object({ name: v.string(), sha256: v.string() }))),
  dayOrder: v.exactOptional(
    v.object({ first: v.picklist(['day', 'month']), by: v.picklist(['assumed', 'chosen']) }),
  ),
  reader: v.exactOptional(v.number()),
});
