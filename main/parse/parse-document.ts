import type { ParsedArticle } from '#domain/article.ts';
import type {
  ArticleDraft,
  EnclosedFile,
  FileDraft,
  ReadArticle,
  ReadFile,
} from '#domain/formats/draft.ts';
import { baseName } from '#domain/formats/file-name.ts';
import { finishArticle, furnitureLines } from '#domain/formats/finish-article.ts';
import { houseInTitle } from '#domain/formats/house-in-title.ts';
import type {
  ByteKind,
  RawDocument,
  RawText,
  ReadingChoice,
  TextKind,
} from '#domain/formats/raw-document.ts';
import { READER } from '#domain/formats/reading-account.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { parseAnyChat } from './chat/parse-any-chat.ts';
import { endOfLines } from './end-of-lines.ts';
import { fileStem } from './file-stem.ts';
import { parseHtml } from './html/parse-html.ts';
import { LONGEST_BLOCK, MOST_LINES } from './limits.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { placePictures } from './place-pictures.ts';
import { parseCsv } from './table/parse-csv.ts';
import { parseText } from './text/parse-text.ts';

type Parsed = ArticleDraft | FileDraft | Result<FileDraft>;

/** A feed's many formats are for a library, which is loaded as those of bytes are. */
export type PlainKind = Exclude<TextKind, 'feed'>;
type PlainText = RawText & { readonly kind: PlainKind };
const isPlain = (raw: RawText): raw is PlainText => raw.kind !== 'feed';

type TextParser = (text: string, choice: ReadingChoice, name: string) => Parsed;

/** Fails with a sentence that names no file. */
type ByteParser = (
  bytes: Uint8Array,
  name: string,
  choice: ReadingChoice,
  beside: readonly EnclosedFile[],
) => Parsed | Promise<Parsed>;

/** Formats that are characters, and are read at once. */
const TEXT_PARSERS: Readonly<Record<PlainKind, TextParser>> = {
  text: parseText,
  markdown: parseMarkdown,
  html: parseHtml,
  chat: parseAnyChat,
  table: parseCsv,
};

/** Formats of bytes: each parser is loaded with the first file of its kind, since most are never needed. */
const BYTE_PARSERS: Readonly<Record<ByteKind, () => Promise<ByteParser>>> = {
  archive: async () => (await import('./archive/parse-archive.ts')).parseArchive,
  mail: async () => (await import('./mail/parse-mail.ts')).parseMail,
  mailbox: async () => (await import('./mail/parse-mailbox.ts')).parseMailbox,
  outlook: async () => (await import('./outlook/parse-outlook.ts')).parseOutlook,
  mhtml: async () => (await import('./web-archive/parse-mhtml.ts')).parseMhtml,
  webarchive: async () => (await import('./web-archive/parse-webarchive.ts')).parseWebarchive,
  workbook: async () => (await import('./table/parse-workbook.ts')).parseWorkbook,
  pdf: async () => (await import('./pdf/parse-pdf.ts')).parsePdf,
  docx: async () => (await import('./docx/parse-docx.ts')).parseDocx,
  picture: async () => (await import('./picture/parse-picture.ts')).parsePicture,
  odt: async () => (await import('./odt/parse-odt.ts')).parseOdt,
  epub: async () => (await import('./epub/parse-epub.ts')).parseEpub,
  rtf: async () => (await import('./rtf/parse-rtf.ts')).parseRtf,
};

/**
 * Reads a file of any kind into its articles; fails with one sentence when there is nothing to read in it.
 * @param beside files whose names the document may name, as pictures, from where it stands
 */
export async function parseDocument(
  raw: RawDocument,
  choice: ReadingChoice = {},
  beside: readonly EnclosedFile[] = [],
): Promise<Result<ReadFile>> {
  if ('text' in raw) {
    if (isPlain(raw)) return parseCharacters(raw, choice, beside);
    const { parseFeed } = await import('./feed/parse-feed.ts');
    return finishCharacters(raw, choice, parseFeed, beside);
  }
  const parse = await BYTE_PARSERS[raw.kind]();
  return finish(raw, choice, await parse(raw.bytes, raw.name, choice, beside), beside);
}

/** The same for what is characters already. */
export const parseCharacters = (
  raw: PlainText,
  choice: ReadingChoice = {},
  beside: readonly EnclosedFile[] = [],
): Result<ReadFile> => finishCharacters(raw, choice, TEXT_PARSERS[raw.kind], beside);

function finishCharacters(
  raw: RawText,
  choice: ReadingChoice,
  parse: TextParser,
  beside: readonly EnclosedFile[],
): Result<ReadFile> {
  // Of a table the rows are counted as they are read.
  if (raw.kind !== 'table' && endOfLines(raw.text, MOST_LINES) < raw.text.length) {
    const most = MOST_LINES.toLocaleString('en');
    return fail(
      'too-many-lines',
      `“${baseName(raw.name)}” has more than ${most} lines; that is data rather than an article.`,
    );
  }
  return finish(raw, choice, parse(raw.text, choice, raw.name), beside);
}

function finish(
  raw: RawDocument,
  choice: ReadingChoice,
  parsed: Parsed,
  beside: readonly EnclosedFile[],
): Result<ReadFile> {
  if ('ok' in parsed && !parsed.ok) return parsed;
  const draft = 'ok' in parsed ? parsed.value : 'articles' in parsed ? parsed : whole(parsed);
  const articles = draft.articles.flatMap(
    (article) => finished(raw, choice, placePictures(article, beside)) ?? [],
  );
  const shown = `“${baseName(raw.name)}”`;
  if (articles.length + draft.enclosed.length === 0) {
    return fail('no-text', `${shown} has no text to read.`);
  }
  if (articles.some(({ parsed: { blocks } }) => blocks.some(isData))) {
    return fail(
      'line-too-long',
      `${shown} has more than a million characters without a paragraph break; that is data rather than an article.`,
    );
  }
  return ok({ articles, enclosed: draft.enclosed });
}

const HOUSE_ASSUMED = 'Its publisher is assumed: its title begins with that name.';

const whole = (article: ArticleDraft): FileDraft => ({ articles: [article], enclosed: [] });

const isData = ({ text }: ParsedArticle['blocks'][number]): boolean => text.length > LONGEST_BLOCK;

function finished(
  raw: RawDocument,
  choice: ReadingChoice,
  draft: ArticleDraft,
): ReadArticle | null {
  const made = finishArticle(draft);
  if (!made) return null;
  const finished = titled(made, raw.name);
  const { source } = finished;
  const house =
    source.publisher === null && source.url === null ? houseInTitle(source.title) : null;
  const parsed =
    house === null ? finished : { ...finished, source: { ...source, publisher: house } };
  return {
    parsed,
    account: {
      kind: raw.kind,
      encoding: draft.encoding ?? ('encoding' in raw ? raw.encoding : null),
      part: draft.part ?? null,
      whole: choice.whole === true,
      leftOut: [...(draft.leftOut ?? []), ...furnitureLines(draft)],
      remarks: [...(draft.remarks ?? []), ...(house === null ? [] : [HOUSE_ASSUMED])],
      ...(draft.dayOrder && { dayOrder: draft.dayOrder }),
      reader: READER,
    },
    pictures: draft.pictures ?? [],
  };
}

/** A message without a subject and a text has the name of its file alone. */
const titled = (article: ParsedArticle, name: string): ParsedArticle =>
  article.source.title.trim() !== ''
    ? article
    : { ...article, source: { ...article.source, title: fileStem(name).trim() || 'Untitled' } };
