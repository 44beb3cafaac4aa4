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
import { parseArchive } from './archive/parse-archive.ts';
import { parseAnyChat } from './chat/parse-any-chat.ts';
import { parseDocx } from './docx/parse-docx.ts';
import { endOfLines } from './end-of-lines.ts';
import { parseEpub } from './epub/parse-epub.ts';
import { parseFeed } from './feed/parse-feed.ts';
import { fileStem } from './file-stem.ts';
import { parseHtml } from './html/parse-html.ts';
import { LONGEST_BLOCK, MOST_LINES } from './limits.ts';
import { parseMail } from './mail/parse-mail.ts';
import { parseMailbox } from './mail/parse-mailbox.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import { parseOdt } from './odt/parse-odt.ts';
import { parseOutlook } from './outlook/parse-outlook.ts';
import { parsePdf } from './pdf/parse-pdf.ts';
import { parsePicture } from './picture/parse-picture.ts';
import { placePictures } from './place-pictures.ts';
import { parseRtf } from './rtf/parse-rtf.ts';
import { parseCsv } from './table/parse-csv.ts';
import { parseWorkbook } from './table/parse-workbook.ts';
import { parseText } from './text/parse-text.ts';
import { parseMhtml } from './web-archive/parse-mhtml.ts';
import { parseWebarchive } from './web-archive/parse-webarchive.ts';

type Parsed = ArticleDraft | FileDraft | Result<FileDraft>;

/** Formats that are characters. */
const TEXT_PARSERS: Readonly<
  Record<TextKind, (text: string, choice: ReadingChoice, name: string) => Parsed>
> = {
  text: parseText,
  markdown: parseMarkdown,
  html: parseHtml,
  chat: parseAnyChat,
  table: parseCsv,
  feed: parseFeed,
};

/** Formats of bytes; a failure's sentence names no file. */
const BYTE_PARSERS: Readonly<
  Record<
    ByteKind,
    (
      bytes: Uint8Array,
      name: string,
      choice: ReadingChoice,
      beside: readonly EnclosedFile[],
    ) => Parsed | Promise<Parsed>
  >
> = {
  archive: parseArchive,
  mail: parseMail,
  mailbox: parseMailbox,
  outlook: parseOutlook,
  mhtml: parseMhtml,
  webarchive: parseWebarchive,
  workbook: parseWorkbook,
  pdf: parsePdf,
  docx: parseDocx,
  picture: parsePicture,
  odt: parseOdt,
  epub: parseEpub,
  rtf: parseRtf,
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
  if ('text' in raw) return parseCharacters(raw, choice, beside);
  const parsed = await BYTE_PARSERS[raw.kind](raw.bytes, raw.name, choice, beside);
  return finish(raw, choice, parsed, beside);
}

/** The same for what is characters already. */
export function parseCharacters(
  raw: RawText,
  choice: ReadingChoice = {},
  beside: readonly EnclosedFile[] = [],
): Result<ReadFile> {
  // Of a table the rows are counted as they are read.
  if (raw.kind !== 'table' && endOfLines(raw.text, MOST_LINES) < raw.text.length) {
    const most = MOST_LINES.toLocaleString('en');
    return fail(
      'too-many-lines',
      `“${baseName(raw.name)}” has more than ${most} lines; that is data rather than an article.`,
    );
  }
  return finish(raw, choice, TEXT_PARSERS[raw.kind](raw.text, choice, raw.name), beside);
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
