import * as v from 'valibot';
import { ARTICLE_LIMITS } from '../article-limits.ts';
import { type Block, canonicalText, MARK_KINDS } from '../document.ts';
import { fail, ok, type Result } from '../result.ts';
import { jsonWithoutTurning } from '../text/turning.ts';
import { LIFE } from './join.ts';
import { FIELD_SHAPES } from './records.ts';
import { type MergeRecord, RECORD_KINDS } from './types.ts';

/**
 * A pack is a ZIP of `manifest.json`, `records.json`, one `articles/ID.json` for each article, and on wish the
 * files that they were read from and their pictures, `originals/SHA256` and `pictures/SHA256.TYPE`. The
 * manifest names every other member with its SHA-256: a member that is missing, added or damaged is seen. What was
 * signed is the manifest; `signature.json` is the only member that it does not name.
 */
export const PACK_FORMAT = 'fieldbrief-pack';
export const PACK_VERSION = 1;
export const MAX_RECORDS = 100_000;
/** A source goes by its name, which may be a headline. */
export const MAX_ID = 5_000;
const MAX_REVISIONS = 1_000;
/** A library would have to write once a second for 30,000 years. */
const MAX_COUNTER = 2 ** 40;

const text = (maximum: number) => v.pipe(v.string(), v.maxLength(maximum));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const replica = v.pipe(v.string(), v.regex(/^[0-9a-f-]{8,64}$/));
export const articleId = v.pipe(v.string(), v.regex(/^[0-9a-f]{4,64}$/));
const time = v.pipe(v.string(), v.isoTimestamp());

const manifestShape = v.object({
  format: v.literal(PACK_FORMAT),
  version: v.number(),
  library: replica,
  by: text(200),
  created: time,
  /** The number of the library's last write: tells an older pack from a newer one. Older versions say none. */
  counter: v.exactOptional(v.pipe(count, v.maxValue(MAX_COUNTER))),
  /** What it was limited to; left out where it was not. */
  marking: v.exactOptional(text(500)),
  members: v.record(text(200), hash),
});
export type Manifest = v.InferOutput<typeof manifestShape>;

const mark = v.variant('kind', [
  v.strictObject({ kind: v.picklist(MARK_KINDS), start: count, end: count }),
  v.strictObject({
    kind: v.literal('link'),
    start: count,
    end: count,
    href: text(ARTICLE_LIMITS.href),
  }),
]);
const base = {
  text: text(20_000_000),
  marks: v.pipe(v.array(mark), v.maxLength(ARTICLE_LIMITS.marks)),
  page: v.exactOptional(count),
  history: v.exactOptional(v.literal(true)),
};
const block: v.GenericSchema<unknown, Block> = v.variant('kind', [
  v.strictObject({ kind: v.literal('heading'), level: v.picklist([1, 2, 3, 4, 5, 6]), ...base }),
  v.strictObject({
    kind: v.picklist(['paragraph', 'quotation', 'caption', 'preformatted']),
    ...base,
  }),
  v.strictObject({
    kind: v.literal('list-item'),
    depth: count,
    ordinal: v.nullable(v.pipe(v.number(), v.safeInteger())),
    ...base,
  }),
  v.strictObject({ kind: v.literal('footnote'), label: text(ARTICLE_LIMITS.label), ...base }),
  v.strictObject({
    kind: v.literal('message'),
    speaker: v.nullable(text(ARTICLE_LIMITS.speaker)),
    time: v.nullable(text(ARTICLE_LIMITS.time)),
    ...base,
  }),
  v.strictObject({
    kind: v.literal('picture'),
    sha256: v.nullable(hash),
    alternative: text(ARTICLE_LIMITS.alternative),
    ...base,
  }),
  v.strictObject({ kind: v.literal('table-row'), header: v.boolean(), ...base }),
]);
const nullable = v.nullable(text(ARTICLE_LIMITS.field));
const revision = v.strictObject({
  sha256: hash,
  bytesSha256: hash,
  path: text(ARTICLE_LIMITS.path),
  imported: time,
  words: count,
  language: v.nullable(text(ARTICLE_LIMITS.language)),
  source: v.strictObject({
    title: text(ARTICLE_LIMITS.field),
    publisher: nullable,
    byline: nullable,
    dateline: nullable,
    published: nullable,
    modified: v.optional(nullable, null),
    retrieved: v.optional(nullable, null),
    credits: nullable,
    url: nullable,
  }),
  blocks: v.pipe(v.array(block), v.minLength(1), v.maxLength(ARTICLE_LIMITS.blocks)),
});
const articleShape = v.strictObject({
  id: articleId,
  revisions: v.pipe(v.array(revision), v.minLength(1), v.maxLength(MAX_REVISIONS)),
});
export type PackedRevision = v.InferOutput<typeof revision>;
export type PackedArticle = v.InferOutput<typeof articleShape>;

/** Names a revision over all libraries: its text and the bytes that it was read from. */
export const revisionKey = (one: { readonly sha256: string; readonly bytesSha256: string }) =>
  `${one.sha256}:${one.bytesSha256}`;

export function readManifest(json: string): Result<Manifest> {
  const file = parseJson(jsonWithoutTurning(json));
  const known = v.safeParse(
    v.object({ format: v.literal(PACK_FORMAT), version: v.number() }),
    file,
  );
  if (!known.success) return fail('no-pack', 'This file is no Fieldbrief pack.');
  if (known.output.version !== PACK_VERSION) {
    return fail(
      'pack-version',
      `This pack is of version ${known.output.version}; this Fieldbrief reads version ${PACK_VERSION}.`,
    );
  }
  const manifest = v.safeParse(manifestShape, file);
  return manifest.success
    ? ok(manifest.output)
    : fail('damaged-pack', 'This pack is damaged: its manifest can’t be read.');
}

/** The reason is for one line of a list. */
export function readPackedArticle(json: string): Result<PackedArticle> {
  // A text with such characters came out of no library, and is another one than its hash names without them.
  const read = v.safeParse(articleShape, parseJson(jsonWithoutTurning(json)));
  if (!read.success) return fail('bad-article', 'The article can’t be read.');
  if (hasStrayCharacter(read.output)) {
    return fail('bad-article', 'The article holds a character that no text has.');
  }
  const crooked = read.output.revisions.some(({ blocks }) => !blocks.every(isStraight));
  return crooked
    ? fail('bad-article', 'A mark of the article lies outside its text.')
    : ok(read.output);
}

/**
 * A NUL, at which SQLite's JSON ends a text and with it what undo keeps, or half a surrogate pair, which is
 * no UTF-8: neither came out of a library. JSON writes both as escapes.
 */
const hasStrayCharacter = (value: unknown): boolean =>
  /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][\da-f]{2})/.test(JSON.stringify(value));

/** The canonical text whose SHA-256 names the revision. */
export const textOf = ({ blocks }: PackedRevision): string => canonicalText(blocks);

const isStraight = ({ kind, text: words, marks }: v.InferOutput<typeof block>): boolean =>
  (words === '') === (kind === 'picture') &&
  marks.every(({ start, end }) => start <= end && end <= words.length);

export interface Refused {
  /** The record's kind and id as the pack has them. */
  readonly id: string;
  readonly reason: string;
}

export interface ReadRecords {
  readonly records: readonly MergeRecord[];
  readonly refused: readonly Refused[];
}

const recordShape = v.strictObject({
  kind: v.picklist(RECORD_KINDS),
  id: v.pipe(text(MAX_ID), v.nonEmpty()),
  state: v.strictObject({
    seen: v.record(replica, v.pipe(count, v.maxValue(MAX_COUNTER))),
    fields: v.record(text(40), v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(100))),
  }),
});

/** Reads records one by one: those that can't be read are refused by name, the others stay. */
export function readRecords(json: string): Result<ReadRecords> {
  const list = parseJson(jsonWithoutTurning(json));
  if (!Array.isArray(list))
    return fail('damaged-pack', 'This pack is damaged: it holds no records.');
  if (list.length > MAX_RECORDS) {
    return fail(
      'too-many',
      `This pack holds ${list.length} records; Fieldbrief takes up to ${MAX_RECORDS} at once.`,
    );
  }
  const records = new Map<string, MergeRecord>();
  const refused: Refused[] = [];
  for (const [index, item] of list.entries()) {
    const record = readRecord(item);
    const id = nameOf(item) ?? `#${index + 1}`;
    if (typeof record === 'string') refused.push({ id, reason: record });
    else if (records.has(id)) refused.push({ id, reason: 'The pack has it twice.' });
    else records.set(id, record);
  }
  return ok({ records: [...records.values()], refused });
}

function readRecord(item: unknown): MergeRecord | string {
  const read = v.safeParse(recordShape, item);
  if (!read.success) return 'It is no record.';
  const { kind, id, state } = read.output;
  const shapes: Readonly<Record<string, v.GenericSchema>> = {
    ...FIELD_SHAPES[kind],
    [LIFE]: v.boolean(),
  };
  for (const [name, siblings] of Object.entries(state.fields)) {
    // Its own only: a field may be called “toString”.
    const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    if (!shape) return `It has a field “${name.slice(0, 40)}” that this version does not know.`;
    const sibling = v.strictObject({
      replica,
      counter: v.pipe(count, v.maxValue(MAX_COUNTER)),
      value: shape,
    });
    const list = v.safeParse(v.array(sibling), siblings);
    if (!list.success) return `Its field “${name}” is not valid.`;
    const isSeen = list.output.every((one) => one.counter <= (state.seen[one.replica] ?? 0));
    if (!isSeen) return `Its field “${name}” was written by nobody.`;
  }
  // Only now: what has no known shape may be nested deeper than it could be written out.
  if (hasStrayCharacter([id, state])) return 'It holds a character that no text has.';
  return { kind, id, state: state as MergeRecord['state'] };
}

function nameOf(item: unknown): string | null {
  const read = v.safeParse(v.object({ kind: text(20), id: text(MAX_ID) }), item);
  return read.success ? `${read.output.kind} ${read.output.id}` : null;
}

/** Null for what is no JSON. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
