import type { AnnotatedArticle, OutgoingAnnotation } from '../exchange/types.ts';
import { filledPassages } from './fill.ts';
import type { BriefInput } from './material.ts';
import type { PassagePart } from './plan.ts';

/**
 * The annotations that a brief shows, as far as it shows them: what was left out of it, notes beside
 * passages that went alone, and replies stay behind.
 */
export function carriedAnnotations(input: BriefInput): AnnotatedArticle[] {
  const parts = new Map<string, PassagePart[]>();
  const show = (annotation: string, part: PassagePart) =>
    parts.set(annotation, [...(parts.get(annotation) ?? []), part]);
  for (const section of input.sections) {
    for (const item of section.items) {
      if (item.kind === 'passage') show(item.annotation, item.part);
      if (item.kind !== 'filled' || item.content !== 'passages') continue;
      for (const { annotation } of filledPassages(section, input)) show(annotation.id, 'both');
    }
  }
  return input.articles.flatMap(({ article, annotations, assessments }) => {
    const shown = annotations.flatMap((annotation): OutgoingAnnotation[] => {
      const own = parts.get(annotation.id);
      if (!own) return [];
      const { replies: _, note, ...rest } = annotation;
      const grade = assessments?.get(annotation.id);
      return [
        {
          ...rest,
          note: own.every((part) => part === 'quote') ? '' : note,
          ...(grade && { grade: { credibility: grade.credibility, marking: grade.marking } }),
        },
      ];
    });
    return shown.length === 0 ? [] : [{ article, annotations: shown }];
  });
}
