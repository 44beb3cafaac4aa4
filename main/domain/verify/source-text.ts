import type { Article } from '../article.ts';
import type { Block } from '../document.ts';
import { readingText } from '../reading/reading-text.ts';
import { isAcross } from './french.ts';
import { type ReadText, readText } from './read-text.ts';

/** A paragraph of a source with what stands around it, read once. */
export interface SourceParagraph {
  readonly article: Article;
  /** From 1. */
  readonly number: number;
  readonly read: ReadText;
  /** Headings above it, the head of its table, the line that opens its list: they say what it is about. */
  readonly setting: ReadText;
  /** A row of a table, whose units stand in its head. */
  readonly isRow: boolean;
  /** The other rows of its table, for what is summed up of them; empty elsewhere. */
  readonly table: ReadText;
  /** The paragraphs before it, the last first, for whom its "she" and "the town" mean. */
  readonly before: readonly string[];
}

/** The paragraphs in sentences whose words compare with those of a sentence. */
export const proseBeside = (
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
): SourceParagraph[] =>
  paragraphs.filter(({ isRow, read }) => !isRow && !isAcross(sentence.text, read.text));

const cache = new WeakMap<Article, Map<number, SourceParagraph | null>>();

/** Paragraph `number` of an article, from 1; null where it has no such paragraph, or one without words. */
export function sourceParagraph(article: Article, number: number): SourceParagraph | null {
  const known = cache.get(article) ?? new Map<number, SourceParagraph | null>();
  cache.set(article, known);
  const before = known.get(number);
  if (before !== undefined) return before;
  const paragraph = readParagraph(article, number);
  known.set(number, paragraph);
  return paragraph;
}

function readParagraph(article: Article, number: number): SourceParagraph | null {
  const { blocks, language } = article;
  const block = blocks[number - 1];
  if (!block || block.text === '') return null;
  const context = { day: dayOf(article, block), language };
  const said = block.kind === 'message' && block.speaker ? `${block.speaker}: ` : '';
  return {
    article,
    number,
    read: readText(said + textOf(block), context),
    setting: readText(settingOf(blocks, number - 1).join('\n'), context),
    isRow: block.kind === 'table-row',
    table: readText(tableOf(blocks, number - 1).join('\n'), context),
    before: blocks
      .slice(Math.max(0, number - 1 - LOOK_BACK), number - 1)
      .map(textOf)
      .reverse(),
  };
}
/** Paragraphs that a pronoun may lead back over. */
const LOOK_BACK = 4;

const textOf = ({ text }: Block): string => readingText(text);

/** The day from which "yesterday" counts: of a message its own. */
function dayOf({ source }: Article, block: Block): string | null {
  const own = block.kind === 'message' ? block.time : null;
  return (own ?? source.published ?? source.modified)?.slice(0, 10) ?? null;
}

/** The rows that stand next to a row without a break. */
function tableOf(blocks: readonly Block[], index: number): string[] {
  const rows: string[] = [];
  for (const step of [-1, 1]) {
    for (let at = index; blocks[at]?.kind === 'table-row'; at += step) {
      const row = blocks[at];
      if (row && at !== index) rows.push(textOf(row));
    }
  }
  return rows;
}

function settingOf(blocks: readonly Block[], index: number): string[] {
  const block = blocks[index];
  const found: string[] = [];
  let level = 7;
  let inTable = block?.kind === 'table-row';
  let inList = block?.kind === 'list-item';
  for (let at = index - 1; at >= 0; at -= 1) {
    const above = blocks[at];
    if (!above) continue;
    if (inTable && above.kind === 'table-row' && above.header) found.push(textOf(above));
    if (above.kind !== 'table-row' && inTable) {
      inTable = false;
      // What stands right over a table is its title.
      if (above.kind === 'caption' || above.kind === 'paragraph') found.push(textOf(above));
    }
    if (inList && above.kind !== 'list-item') {
      inList = false;
      if (above.kind === 'paragraph' && /[:：]\s*$/.test(above.text)) found.push(textOf(above));
    }
    if (above.kind === 'heading' && above.level < level) {
      level = above.level;
      found.push(textOf(above));
    }
  }
  return found;
}
