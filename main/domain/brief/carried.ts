import type { Annotation } from '../annotation.ts';
import type { AnnotatedArticle } from '../exchange/types.ts';
import type { BriefInput } from './material.ts';
import { belongs } from './plan.ts';

/**
 * The annotations that a brief shows, as far as it shows them: what was left out of it, notes beside
 * passages that went alone, and replies stay behind.
 */
export function carriedAnnotations({ articles, sections }: BriefInput): AnnotatedArticle[] {
  return articles.flatMap(({ article, annotations }) => {
    const shown = annotations.flatMap((annotation) => {
      const parts = sections.flatMap((section) =>
        section.items.flatMap((item) => {
          if (item.kind === 'passage') return item.annotation === annotation.id ? [item.part] : [];
          const fills = item.kind === 'filled' && item.content === 'passages';
          return fills && belongs(section, annotation, sections) ? ['both' as const] : [];
        }),
      );
      if (parts.length === 0) return [];
      const { replies: _, note, ...rest } = annotation;
      const carried: Annotation = {
        ...rest,
        note: parts.every((part) => part === 'quote') ? '' : note,
      };
      return [carried];
    });
    return shown.length === 0 ? [] : [{ article, annotations: shown }];
  });
}
