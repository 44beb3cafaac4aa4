import type { Annotation } from '../annotation.ts';
import type { Article } from '../article.ts';
import { BLOCK_SEPARATOR, overlaps, type Span } from '../document.ts';
import type { Entity, EntityAnalysis } from '../entities/types.ts';
import { sentences } from '../reading/sentences.ts';
import { findQuote } from '../text/find-quote.ts';
import type { BriefMaterial } from './material.ts';

/**
 * An article without words that may not go out. They become blanks, so that every offset still holds and
 * nothing that reads the article, be it for a figure, a name or a heading, can say them.
 */

/** A passage that is said again word for word is the same words; shorter ones say nothing alone. */
const SHORTEST_REPEAT = 12;

/**
 * @param withheld the passages that may not go out
 * @returns the material with their sentences blank, but for what other passages that may go mark in them
 */
export function masked(material: BriefMaterial, withheld: readonly Annotation[]): BriefMaterial {
  if (withheld.length === 0) return material;
  const { article, analysis, annotations, summary } = material;
  const exact = withheld.flatMap((passage): Span[] => [
    passage,
    ...(passage.quote.length < SHORTEST_REPEAT ? [] : findQuote(article.text, passage.quote)),
  ]);
  const isFree = (span: Span) => !exact.some((one) => overlaps(span, one));
  const free = annotations.filter(isFree);
  // Half a sentence would say that a half is missing, and give its figures to somebody else.
  const whole = sentences(article.text).filter((one) => !isFree(one));
  const hidden = without([...exact, ...whole], free);
  const isShown = (span: Span) => !hidden.some((one) => overlaps(span, one));
  return {
    ...material,
    article: blanked(article, hidden),
    analysis: analysis && withoutMentions(analysis, article.text, isShown),
    withheld,
    annotations: free.map((annotation) => trimmedContext(annotation, hidden)),
    summary: {
      sentences: summary.sentences.filter((one) => isShown(one)),
      // Nobody can tell what of the passage went into words of one's own.
      edited: null,
    },
  };
}

/** The words around an annotation, as far as they may go out with it. */
export function trimmedContext<
  Note extends Pick<Annotation, 'start' | 'end' | 'prefix' | 'suffix'>,
>(note: Note, hidden: readonly Span[]): Note {
  const { start, end, prefix, suffix } = note;
  let from = start - prefix.length;
  let to = end + suffix.length;
  for (const span of hidden) {
    if (span.end <= start && span.end > from) from = span.end;
    if (span.start >= end && span.start < to) to = span.start;
  }
  return {
    ...note,
    prefix: prefix.slice(prefix.length - (start - from)),
    suffix: suffix.slice(0, to - end),
  };
}

/** The spans less those that stay, in order; they may overlap. */
function without(spans: readonly Span[], kept: readonly Span[]): Span[] {
  return spans.flatMap((span) => {
    let left: Span[] = [span];
    for (const { start, end } of kept) {
      left = left.flatMap((one) =>
        start >= one.end || end <= one.start
          ? [one]
          : [
              { start: one.start, end: start },
              { start: end, end: one.end },
            ].filter((part) => part.start < part.end),
      );
    }
    return left;
  });
}

function blanked(article: Article, hidden: readonly Span[]): Article {
  let { text } = article;
  for (const { start, end } of hidden) {
    text = text.slice(0, start) + text.slice(start, end).replace(/\S/g, ' ') + text.slice(end);
  }
  let at = 0;
  const blocks = article.blocks.map((block) => {
    const start = at;
    at += block.text.length + BLOCK_SEPARATOR.length;
    const shown = text.slice(start, start + block.text.length);
    if (shown === block.text) return block;
    const isBlank = (span: Span) => shown.slice(span.start, span.end).trim() === '';
    const said = block.kind === 'message' && shown.trim() === '' ? { speaker: null } : {};
    return { ...block, ...said, text: shown, marks: block.marks.filter((mark) => !isBlank(mark)) };
  });
  return { ...article, text, blocks };
}

/** Names by the mentions that are left, each called as the text still calls it. */
function withoutMentions(
  { mentions, entities }: EntityAnalysis,
  text: string,
  isShown: (span: Span) => boolean,
): EntityAnalysis {
  const kept = mentions.filter(isShown);
  const place = new Map(kept.map((mention, index) => [mention, index]));
  return {
    mentions: kept,
    entities: entities.flatMap((entity): Entity[] => {
      const own = entity.mentions.flatMap((index) => {
        const mention = mentions[index];
        return mention && place.has(mention) ? [mention] : [];
      });
      if (own.length === 0) return [];
      const forms = new Set(own.map(({ start, end }) => text.slice(start, end)));
      const isSaid = (form: string) => [...forms].some((one) => one.includes(form));
      const [longest = ''] = [...forms].sort((a, b) => b.length - a.length);
      const name =
        own.length === entity.mentions.length || isSaid(entity.name) ? entity.name : longest;
      const { role, ...rest } = entity;
      return [
        {
          ...rest,
          ...(own.length === entity.mentions.length && role !== undefined && { role }),
          name,
          aliases: entity.aliases.filter((alias) => alias !== name && isSaid(alias)),
          mentions: own.flatMap((mention) => place.get(mention) ?? []),
        },
      ];
    }),
  };
}
