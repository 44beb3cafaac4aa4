import { makeBlock } from '#domain/formats/blocks.ts';
import type { ArticleDraft, DraftBlock, FileDraft } from '#domain/formats/draft.ts';
import { sourceOfFile } from '#domain/formats/file-properties.ts';
import { sourceField } from '#domain/formats/source-fields.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { fileStem } from '../file-stem.ts';
import { wholeFromDom } from '../html/blocks-from-dom.ts';
import { boundMarkup } from '../html/bound-markup.ts';
import { buildTree } from '../html/dom.ts';
import { openZipped, type ZippedFile } from '../office/zipped-file.ts';
import { within } from '../xml/xml-tree.ts';
import { type Book, readBook, resolved } from './book.ts';

/** Chapters of one book that are read. */
const MOST_CHAPTERS = 3_000;
/** Characters of markup, all chapters together: the longest books have a tenth of it. */
const MOST_MARKUP = 64 * 1024 * 1024;
/** Paragraphs and the like, all chapters together: of a Bible, verse by verse, ten times. */
const MOST_BLOCKS = 300_000;

/** An e-book (EPUB 2 and 3): its chapters in their order as one document. */
export function parseEpub(bytes: Uint8Array, name: string): Result<FileDraft> {
  const opened = openZipped(bytes);
  if (!opened.ok) return opened;
  const book = readBook(opened.value);
  if (!book.ok) return book;
  const locked = lockedParts(opened.value);
  if (book.value.chapters.some(({ path }) => locked.has(path))) {
    return ok({ articles: [lockedBook(book.value, name)], enclosed: [] });
  }
  const read = readChapters(opened.value, book.value);
  if (!read.ok) return read;
  const { blocks, remarks } = read.value;
  const { title, creators, publisher, date, language } = book.value;
  const source = sourceOfFile(blocks, { created: date });
  const pictures = blocks.flatMap((block) =>
    block.kind === 'picture-place' ? [block.source] : [],
  );
  const draft: ArticleDraft = {
    hints: {
      ...source.hints,
      ...sourceField('title', title),
      ...sourceField('byline', creators.join(', ')),
      ...sourceField('publisher', publisher),
    },
    language,
    keepsFront: true,
    blocks,
    resources: opened.value.resources(pictures.filter((path) => !path.startsWith('data:'))),
    remarks: [...remarks, ...source.remarks],
  };
  return ok({ articles: [draft], enclosed: [] });
}

function readChapters(
  file: ZippedFile,
  { chapters }: Book,
): Result<{ blocks: DraftBlock[]; remarks: string[] }> {
  const blocks: DraftBlock[] = [];
  let markup = 0;
  let missing = 0;
  let left = Math.max(0, chapters.length - MOST_CHAPTERS);
  for (const { path, label } of chapters.slice(0, MOST_CHAPTERS)) {
    const content = file.bytes(path);
    if (content === null) missing += 1;
    else if (markup + content.length > MOST_MARKUP || blocks.length > MOST_BLOCKS) left += 1;
    else {
      markup += content.length;
      for (const block of chapterBlocks(content, path, label)) blocks.push(block);
    }
  }
  if (blocks.length === 0 && missing > 0) {
    return fail('damaged-book', 'This e-book is damaged: its chapters are not in it.');
  }
  const told = (count: number, what: string) =>
    count === 0 ? [] : [`${count} of its ${chapters.length} chapters ${what}.`];
  return ok({
    blocks,
    remarks: [
      ...told(missing, 'are not in the file'),
      ...told(left, 'were not read: it is too long'),
    ],
  });
}

/** A chapter without a heading of its own bears the name that the book's contents give it. */
function chapterBlocks(content: Uint8Array, path: string, label: string | undefined): DraftBlock[] {
  const { html } = boundMarkup(withPlainPictures(new TextDecoder().decode(content)));
  const blocks = wholeFromDom(buildTree(html).body).map((block) =>
    block.kind === 'picture-place' && !block.source.startsWith('data:')
      ? { ...block, source: resolved(path, block.source) }
      : block,
  );
  const isHeaded = blocks.slice(0, 3).some(({ kind }) => kind === 'heading');
  const hasText = blocks.some((block) => 'text' in block && block.text !== '');
  if (isHeaded || !hasText || label === undefined) return blocks;
  return [...makeBlock({ kind: 'heading', level: 1 }, { text: label, marks: [] }), ...blocks];
}

/** A picture that a drawing wraps to fit the page, as covers are; of drawings nothing else is read. */
const WRAPPED =
  /<(?:svg:)?svg\b[^<>]{0,2000}>\s{0,200}(?:<(?:svg:)?(?:title|desc)\b[^<>]{0,200}>([^<]{0,500})<\/[^<>]{1,20}>\s{0,200})?<(?:svg:)?image\b[^<>]{0,2000}?\b(?:xlink:)?href\s{0,9}=\s{0,9}(?:"([^"]{1,2000})"|'([^']{1,2000})')[^<>]{0,2000}>\s{0,200}(?:<\/(?:svg:)?image>\s{0,200})?<\/(?:svg:)?svg>/gi;

const withPlainPictures = (html: string): string =>
  html.replace(
    WRAPPED,
    (_, title: string | undefined, double: string | undefined, single: string | undefined) =>
      `<img alt="${(title ?? '').replaceAll('"', '&quot;')}" src="${(double ?? single ?? '').replaceAll('"', '&quot;')}">`,
  );

/** The parts that are encrypted; fonts may be, which is no matter. */
function lockedParts(file: ZippedFile): ReadonlySet<string> {
  const encryption = file.xml('META-INF/encryption.xml');
  const root = encryption.ok ? encryption.value : undefined;
  const references = root ? within(root, 'CipherReference') : [];
  return new Set(references.map(({ attributes }) => attributes.URI ?? ''));
}

const LOCKED =
  'It is protected against copying, so its text can’t be read: only the program that it was bought for opens it.';

const lockedBook = ({ title }: Book, name: string): ArticleDraft => ({
  hints: sourceField('title', title === '' ? fileStem(name) : title),
  language: null,
  blocks: [],
  remarks: [LOCKED],
  withoutText: true,
});
