import { randomUUID } from 'node:crypto';
import type { AnnotationFile } from '#contract/annotations.ts';
import type {
  AnnotatedArticle,
  AnnotationFormat,
  OutgoingAnnotation,
} from '#domain/exchange/types.ts';
import { ok, type Result } from '#domain/result.ts';
import { FORMATS } from '../../export/annotation-files.ts';
import { fileNameFor } from '../../export/file-name.ts';
import { writeFileSafely } from '../../export/write-file.ts';
import { parseNote } from '../../parse/note.ts';
import { noArticle, type Workspace } from '../workspace.ts';

/** Writes the annotations of some articles, or with null of the whole library, for other programs. */
export function exportAnnotations(
  { store, now }: Workspace,
  {
    articles,
    only = null,
    format,
  }: {
    articles: readonly string[] | null;
    /** Only those with these ids; null for all. */
    only?: readonly string[] | null;
    format: AnnotationFormat;
  },
): Result<AnnotationFile> {
  const wanted = only && new Set(only);
  const annotated: AnnotatedArticle[] = [];
  for (const id of new Set(articles ?? store.articles.list().map((article) => article.id))) {
    const article = store.articles.get(id);
    if (!article) return noArticle(id);
    const annotations = outgoing(store, id).filter((one) => wanted?.has(one.id) ?? true);
    if (annotations.length > 0) annotated.push({ article, annotations });
  }
  const { mediaType, extension, write } = FORMATS[format];
  const [first] = annotated;
  const title = first && annotated.length === 1 ? first.article.source.title : '';
  return ok({
    name: fileNameFor(title === '' ? 'Notes' : `Notes ${title}`, extension),
    mediaType,
    bytes: write(annotated, { id: `urn:uuid:${randomUUID()}`, generated: now(), parseNote }),
    annotations: annotated.reduce((sum, { annotations }) => sum + annotations.length, 0),
    articles: annotated.length,
  });
}

/** Those of one article by position; one that came over from an older revision brings its first anchor. */
function outgoing(
  { annotations, grades }: Workspace['store'],
  article: string,
): OutgoingAnnotation[] {
  const passages = grades.passages(article);
  const listed = annotations.list(article).map((annotation): OutgoingAnnotation => {
    const grade = passages.get(annotation.id);
    if (!grade) return annotation;
    const { credibility, marking } = grade;
    return { ...annotation, grade: { credibility, marking } };
  });
  if (listed.every(({ placement }) => placement === undefined)) return listed;
  const origins = new Map(annotations.origins(article).map(({ id, ...anchor }) => [id, anchor]));
  return listed.map((annotation) => {
    const madeAt = origins.get(annotation.id);
    return madeAt && madeAt.sha256 !== annotation.sha256 ? { ...annotation, madeAt } : annotation;
  });
}

/** Writes it to the path that a person chose; the file there is the old one or the whole new one. */
export const saveAnnotations = (path: string, { bytes }: AnnotationFile): Promise<Result<null>> =>
  writeFileSafely(path, bytes);
