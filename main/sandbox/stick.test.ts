import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonicalText } from '#domain/document.ts';
import type { ReadArticle } from '#domain/formats/draft.ts';
import { readDocument } from './read-document.ts';

/** An invented stick, with what a careful person makes of each of its files; not part of the repository. */
const STICK = join(import.meta.dirname, '../../../shared/data/stick');

interface Expected {
  readonly path: string;
  readonly outcome: string;
  readonly title: string | null;
  readonly titleAlso?: readonly string[];
  readonly byline: string | null;
  readonly published: string | null;
  readonly publishedAlso?: readonly string[];
  readonly language: string | null;
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
  readonly messages: number | null;
  readonly speakers: readonly string[];
  readonly pictures: number;
  readonly captionFrom?: string;
  readonly parts?: readonly { title?: string; url?: string; published?: string }[];
  readonly tableShapes?: readonly (readonly [number, number])[];
  readonly firstDay?: string;
  readonly lastDay?: string;
}

/** The kinds of which every field must be right. */
const KINDS = [
  /^files\/06_whatsapp/,
  /whatsapp paste/,
  /telegram_forward/,
  /^updates\/_chat/,
  /^files\/07_email/,
  /^files\/15_mhtml/,
  /^files\/08_data\/\w/,
  /^files\/10_telegram/,
  /nilecourier_rss/,
  /^files\/13_pdf/,
  /^files\/11_photos/,
  /^files\/14_word/,
];

const expectations = existsSync(STICK)
  ? readFileSync(join(STICK, 'expected.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Expected => JSON.parse(line))
      .filter(({ path }) => KINDS.some((kind) => kind.test(path)))
  : [];

/** Blanks count as one, marks for writing direction as nothing. */
const plain = (text: string) =>
  text.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' ');

const textOf = (articles: readonly ReadArticle[]): string =>
  plain(
    articles
      .map(({ parsed }) => `${parsed.source.title}\n${canonicalText(parsed.blocks)}`)
      .join('\n'),
  );

const besideOf = (path: string | undefined) =>
  path === undefined
    ? []
    : [{ name: path, bytes: new Uint8Array(readFileSync(join(STICK, path))) }];

describe.runIf(expectations.length > 0)('a stick from the field', () => {
  test.each(expectations)('$path', async (expected) => {
    const bytes = new Uint8Array(readFileSync(join(STICK, expected.path)));
    const beside = besideOf(expected.captionFrom);
    const read = await readDocument({ name: join(STICK, expected.path), bytes, beside });
    if (!read.ok) throw new Error(read.error.message);
    const { articles } = read.value;
    const text = textOf(articles);
    // The place line of a story is a field of its source.
    const must = expected.must.map((piece) => plain(piece).replace(/^\p{Lu}{3}[^—]{0,40} — /u, ''));
    expect(must.filter((piece) => !text.includes(piece))).toEqual([]);
    expect(expected.mustNot.filter((piece) => text.includes(plain(piece)))).toEqual([]);
    const [article] = articles;
    if (!article || articles.length > 1) {
      const parts = articles.map(({ parsed: { source } }) => [
        source.title,
        source.url,
        source.published?.slice(0, 10),
      ]);
      expect(parts).toEqual(
        expected.parts?.map(({ title, url, published }) => [title, url, published]),
      );
      return;
    }
    const { source, language, blocks } = article.parsed;
    expect([expected.title, ...(expected.titleAlso ?? [])]).toContain(source.title);
    expect(source.byline).toBe(expected.byline);
    const days = [expected.published, ...(expected.publishedAlso ?? [])];
    expect(days).toContain(source.published?.slice(0, 10) ?? null);
    expect(language).toBe(expected.language);
    expect(blocks.filter(({ kind }) => kind === 'picture')).toHaveLength(expected.pictures);
    const messages = blocks.filter((block) => block.kind === 'message');
    const rows = blocks.filter(({ kind }) => kind === 'table-row');
    for (const [count, columns] of expected.tableShapes ?? []) {
      expect([rows.length, rows[0]?.text.split('\t').length]).toEqual([count, columns]);
    }
    expect(messages).toHaveLength(expected.messages ?? 0);
    expect([...new Set(messages.map(({ speaker }) => speaker))]).toEqual(expected.speakers);
    expect(messages.at(0)?.time?.slice(0, 10)).toBe(expected.firstDay);
    expect(messages.at(-1)?.time?.slice(0, 10)).toBe(expected.lastDay);
  });
});
