import type { Article } from '#domain/article.ts';
import { labelsFor } from '#domain/brief/labels.ts';
import type { Block } from '#domain/document.ts';
import { ok, type Result } from '#domain/result.ts';
import { escapePattern } from '#domain/text/escape-pattern.ts';
import { withNumbers } from '#domain/verify/citation-marks.ts';
import type { DraftPart } from '#domain/verify/verify-draft.ts';
import { parseDraft } from '../../parse/note.ts';
import type { Reads } from '../../sandbox/document-reader.ts';
import type { NamedBytes } from '../../sandbox/read-document.ts';
import { readRevision } from '../articles/prepare-revision.ts';

/** A draft as its writer has it: Markdown, or a file of any kind that is read as articles are. */
export type DraftInput = { readonly markdown: string } | { readonly file: NamedBytes };

const IS_MARKDOWN = /\.(?:md|markdown|txt)$/i;

/**
 * The parts of a draft in the order in which they are read; its file's own words where it can't be.
 * @param articles whose numbers, from 1, its citations have in what comes back
 */
export async function readDraft(
  draft: DraftInput,
  articles: readonly Article[],
  reader: Reads,
  now: string,
): Promise<Result<DraftPart[]>> {
  const parts = (blocks: readonly Block[]) =>
    numberedAs(articles, listedSources(blocks), partsOf(blocks));
  if ('markdown' in draft) return ok(parts(parseDraft(draft.markdown)));
  const { name, bytes } = draft.file;
  if (IS_MARKDOWN.test(name)) return ok(parts(parseDraft(new TextDecoder().decode(bytes))));
  const read = await readRevision(reader, draft.file, now);
  return read.ok ? ok(parts(read.value.parsed.blocks)) : read;
}

/** How the digests begin of the sources that a draft lists, in order, as a brief of ours lists them. */
export const listedSources = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ kind, text }) =>
    kind === 'footnote' ? [] : (/SHA-256 ([\da-f]{12})\b/.exec(text)?.[1] ?? []),
  );

/** The parts with the numbers of a draft's own list in those of the articles; with a number that none has, where the article is not there. */
export function numberedAs(
  articles: readonly Article[],
  listed: readonly string[],
  parts: readonly DraftPart[],
): DraftPart[] {
  if (listed.length === 0) return [...parts];
  const numberOf = (source: number) => {
    const digest = listed[source - 1];
    const index = articles.findIndex(
      ({ sha256 }) => digest !== undefined && sha256.startsWith(digest),
    );
    return index < 0 ? articles.length + source : index + 1;
  };
  return parts.map((part) => ({ ...part, text: withNumbers(part.text, numberOf) }));
}

/** The blocks that say something, footnotes that cite put in where they are referred to. */
export function partsOf(blocks: readonly Block[]): DraftPart[] {
  const notes = new Map(
    blocks.flatMap((block) =>
      block.kind === 'footnote' ? [[block.label, marksIn(block.text)] as const] : [],
    ),
  );
  return blocks.flatMap((block): DraftPart[] => {
    if (block.kind === 'footnote' || block.kind === 'picture' || block.kind === 'preformatted') {
      return [];
    }
    const text = withNotes(block, notes);
    if (block.kind === 'heading') return [{ kind: 'heading', text }];
    // A cell is read for itself.
    if (block.kind === 'table-row') {
      const cells = block.header ? [] : text.split('\t').filter((cell) => cell.trim() !== '');
      return cells.map((cell) => ({ kind: 'cell', text: cell }));
    }
    return [{ kind: 'text', text }];
  });
}

/** A block's text with the citations of its footnotes in place of their references. */
function withNotes({ text, marks }: Block, notes: ReadonlyMap<string, string>): string {
  let written = '';
  let at = 0;
  for (const { kind, start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (kind !== 'note-reference' || start < at) continue;
    written += text.slice(at, start) + (notes.get(text.slice(start + 1, end - 1)) ?? '');
    at = end;
  }
  return written + text.slice(at);
}

/** How a brief of ours names a paragraph in a footnote, in each of its languages. */
const WRITTEN = ['en', 'fr', 'es', 'de', 'ar'].map((language) => {
  const { source, paragraph } = labelsFor(language);
  const pattern = (words: string) => escapePattern(words).replace('7', '(\\d{1,5})');
  return new RegExp(`${pattern(source(7))}[^\\d]{1,4}${pattern(paragraph(7))}`, 'i');
});

/** The citation that a footnote holds, as a mark; nothing where it cites otherwise. */
function marksIn(note: string): string {
  const own = [...note.matchAll(/\[?\^?(\d{1,3}):(\d{1,5})\]?/g)];
  if (/^[\s[\]^\d:,;.]+$/.test(note) || note.includes('[^')) {
    return own.map(([, source, paragraph]) => ` [^${source}:${paragraph}]`).join('');
  }
  for (const pattern of WRITTEN) {
    const [, source, paragraph] = pattern.exec(note) ?? [];
    if (source && paragraph) return ` [^${source}:${paragraph}]`;
  }
  return '';
}
