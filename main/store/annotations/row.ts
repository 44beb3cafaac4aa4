import type { Annotation } from '#domain/annotation.ts';

export interface AnnotationRow extends Omit<Annotation, 'tags'> {
  /** A JSON array. */
  readonly tags: string;
}

export const COLUMNS = `id, article, sha256, "start", "end", quote, prefix, suffix, motivation, color,
  style, note, tags, author, created, modified`;

export const toAnnotation = (row: AnnotationRow): Annotation => ({
  ...row,
  tags: JSON.parse(row.tags) as string[],
});

export const toRow = (annotation: Annotation): AnnotationRow => ({
  ...annotation,
  tags: JSON.stringify(annotation.tags),
});
