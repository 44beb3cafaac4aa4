import type { ParsedArticle, Source } from './article.ts';
import type { Block } from './document.ts';

/** What an article may hold, in code units and counts: the same for what comes in and for what packs carry. */
export const ARTICLE_LIMITS = {
  /** Each field of its source. */
  field: 4_000,
  path: 4_000,
  language: 40,
  blocks: 200_000,
  /** In one block. */
  marks: 200_000,
  href: 10_000,
  alternative: 10_000,
  label: 100,
  speaker: 1_000,
  time: 40,
} as const;

/**
 * An article as packs can carry it. Its text stays whole but for blocks beyond all that a person reads; long titles and
 * descriptions are cut with a sign that something follows, and an address that is none is no link.
 */
export function withinLimits(parsed: ParsedArticle): ParsedArticle {
  const { source, language, blocks } = parsed;
  return {
    ...parsed,
    source: sourceWithin(source),
    language: language === null ? null : storable(language, ARTICLE_LIMITS.language),
    blocks: blocks.slice(0, ARTICLE_LIMITS.blocks).map(blockWithin),
  };
}

function sourceWithin(source: Source): Source {
  const fields = Object.entries(source).map(([name, value]: [string, string | null]) => [
    name,
    value === null ? null : storable(value, ARTICLE_LIMITS.field),
  ]);
  // The same names, with the same kinds of values.
  return Object.fromEntries(fields) as unknown as Source;
}

function blockWithin(block: Block): Block {
  const marks = block.marks
    .slice(0, ARTICLE_LIMITS.marks)
    .filter((mark) => mark.kind !== 'link' || isStorable(mark.href, ARTICLE_LIMITS.href));
  switch (block.kind) {
    case 'picture':
      return {
        ...block,
        marks,
        alternative: storable(block.alternative, ARTICLE_LIMITS.alternative),
      };
    case 'footnote':
      return { ...block, marks, label: storable(block.label, ARTICLE_LIMITS.label) };
    case 'message': {
      const { speaker, time } = block;
      return {
        ...block,
        marks,
        speaker: speaker === null ? null : storable(speaker, ARTICLE_LIMITS.speaker),
        time: time === null ? null : storable(time, ARTICLE_LIMITS.time),
      };
    }
    default:
      return { ...block, marks };
  }
}

/** SQLite's JSON ends at a NUL, and half a surrogate pair is no UTF-8. */
export function storable(text: string, longest: number): string {
  const whole = text.replaceAll('\0', '').toWellFormed();
  if (whole.length <= longest) return whole;
  return `${whole
    .slice(0, longest - 1)
    .toWellFormed()
    .replace(/\ufffd$/, '')}…`;
}

const isStorable = (text: string, longest: number): boolean => storable(text, longest) === text;

/** So many rows of the library go out in one answer: more would keep others waiting. */
export const ARTICLES_AT_ONCE = 1_000;
