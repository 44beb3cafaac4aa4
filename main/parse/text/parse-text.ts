import type { Mark } from '#domain/document.ts';
import { makeBlock, makeTableRow } from '#domain/formats/blocks.ts';
import { isBoilerplate, isRule } from '#domain/formats/boilerplate.ts';
import { cleanCharacters } from '#domain/formats/characters.ts';
import { readDateline } from '#domain/formats/dateline.ts';
import type { ArticleDraft, DraftBlock } from '#domain/formats/draft.ts';
import { splitFrontMatter } from '#domain/formats/front-matter.ts';
import {
  isFieldLine,
  isForm,
  isWireTime,
  readLetterhead,
  readWireTime,
} from '#domain/formats/letterhead.ts';
import type { ReadingChoice } from '#domain/formats/raw-document.ts';
import { readFrontLine, sourceField } from '#domain/formats/source-fields.ts';
import { isHeadline } from '#domain/formats/title.ts';
import { fileStem } from '../file-stem.ts';
import { joinWrapped } from './join-wrapped.ts';

const LIST_ITEM = /^([ \t]{0,20})(?:[•◦▪●‣·*–-]|(\d{1,3})[.)])[ \t]{1,8}(?=\S)/u;
const UNDERLINE = /^(?:={3,}|-{3,})[ \t]*$/;
const NO_MARKS: readonly Mark[] = [];

/**
 * Plain text as people save and paste it: paragraphs parted by blank lines, or one on each line, or
 * wrapped hard. Lists, tab-separated tables, underlined and capital headings are recognised; everything
 * else is a paragraph.
 */
export function parseText(raw: string, _choice?: ReadingChoice, name = ''): ArticleDraft {
  const captions = captionList(raw);
  if (captions)
    return { hints: sourceField('title', fileStem(name)), language: null, blocks: captions };
  const { hints, body } = splitFrontMatter(cleanCharacters(raw));
  const head =
    body
      .trimStart()
      .slice(0, 1_000)
      .split(/\n[ \t]*\n/, 1)[0] ?? '';
  const lines = head.split('\n');
  const letterhead = readLetterhead(lines);
  const last = body.slice(-200).trimEnd().split('\n').at(-1) ?? '';
  return {
    hints: { ...letterhead, ...readWireTime(last), ...hints },
    language: null,
    ...((letterhead.publisher !== undefined || isForm(lines)) && { keepsFront: true }),
    blocks: withHeadline(textBlocks(body)),
  };
}

/** A file's name of a picture, and what is written of it. */
const CAPTION_LINE = /^\S.{0,150}\.(?:jpe?g|png|gif|webp)["\s]{0,3}[-–—:;,=|\t\s].{0,2000}$/iu;

/** A list of captions is a paragraph a line, and none of its lines is a headline; null for any other text. */
function captionList(raw: string): DraftBlock[] | null {
  if (raw.length > 200_000) return null;
  const lines = cleanCharacters(raw)
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (lines.length === 0 || !lines.every((line) => CAPTION_LINE.test(line))) return null;
  return lines.flatMap((text) => makeBlock({ kind: 'paragraph' }, { text, marks: NO_MARKS }));
}

/** The blocks of clean text, without a headline; it may stand in another document. */
export const textBlocks = (text: string): DraftBlock[] =>
  text.split(/\n[ \t\u00a0]*(?=\n)/).flatMap((chunk) => readChunk(chunk));

/** The lines between two blank lines. */
function readChunk(chunk: string): DraftBlock[] {
  const lines = chunk.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return [];
  const [first = '', second = ''] = lines;
  if (lines.length > 1 && UNDERLINE.test(second) && isHeadline(first.trim())) {
    return [...heading(first, second.startsWith('=') ? 1 : 2), ...readLines(lines.slice(2))];
  }
  return readTable(lines) ?? readLines(lines);
}

/** Two lines or more with the same number of tabs are rows, as copied from a sheet. */
function readTable(lines: readonly string[]): DraftBlock[] | null {
  const rows = lines.map((line) => line.split('\t'));
  const columns = rows[0]?.length ?? 0;
  const isTable = rows.length > 1 && columns > 1 && rows.every((row) => row.length === columns);
  if (!isTable || lines.some((line) => line.startsWith('\t'))) return null;
  return rows.flatMap((cells, index) =>
    makeTableRow(
      index === 0,
      cells.map((text) => ({ text, marks: NO_MARKS })),
    ),
  );
}

function readLines(lines: readonly string[]): DraftBlock[] {
  const startsNew = (line: string) =>
    LIST_ITEM.test(line) || isRule(line.trim()) || isFieldLine(line) || isWireTime(line);
  return joinWrapped(lines, startsNew).flatMap(readLine);
}

function readLine(line: string): DraftBlock[] {
  const text = line.trim();
  if (isRule(text)) return [{ kind: 'rule' }];
  if (isCapitalHeading(text)) return heading(text, 2);
  const item = LIST_ITEM.exec(line);
  if (!item) return makeBlock({ kind: 'paragraph' }, { text, marks: NO_MARKS });
  const [marker, indent = '', number] = item;
  const depth = Math.min(Math.floor(indent.replaceAll('\t', '    ').length / 2), 5);
  const ordinal = number === undefined ? null : Number(number);
  const shape = { kind: 'list-item', depth, ordinal } as const;
  return makeBlock(shape, { text: line.slice(marker.length), marks: NO_MARKS });
}

const heading = (text: string, level: 1 | 2) =>
  makeBlock({ kind: 'heading', level }, { text, marks: NO_MARKS });

/** "KEY FIGURES": several capitals, no small letter, not a sentence. */
function isCapitalHeading(text: string): boolean {
  return (
    text.length <= 80 &&
    /\p{Lu}[^\p{Ll}]{0,60}\p{Lu}{2}/u.test(text) &&
    !/[\p{Ll}\p{Lo}]/u.test(text) &&
    isHeadline(text) &&
    !isBoilerplate(text)
  );
}

/** The first line is the headline when it can be one and more text follows. */
function withHeadline(blocks: readonly DraftBlock[]): DraftBlock[] {
  const at = blocks.findIndex((block) => block.kind !== 'rule' && !isBoilerplate(block.text));
  const first = blocks[at];
  if (first?.kind === 'heading') return blocks.with(at, { ...first, level: 1 });
  if (first?.kind !== 'paragraph' || at === blocks.length - 1) return [...blocks];
  const isField = Object.keys(readFrontLine(first.text)).length > 0;
  if (!isHeadline(first.text) || isField || readDateline(first.text)) return [...blocks];
  return blocks.with(at, { ...first, kind: 'heading', level: 1 });
}
