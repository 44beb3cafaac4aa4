import { randomUUID } from 'node:crypto';
import type { AnnotationFile } from '#contract/annotations.ts';
import type { LeftOut, Marked } from '#contract/packs.ts';
import type { Article } from '#domain/article.ts';
import { trimmedContext } from '#domain/brief/masked.ts';
import { observationKeptBack } from '#domain/brief/observations.ts';
import { overlaps } from '#domain/document.ts';
import type {
  AnnotatedArticle,
  AnnotationFormat,
  OutgoingAnnotation,
} from '#domain/exchange/types.ts';
import { keptBackBy, lineAt, parseCeiling } from '#domain/marking/ceiling.ts';
import { WithheldWords } from '#domain/marking/withheld-words.ts';
import { ok, type Result } from '#domain/result.ts';
import { FORMATS } from '../../export/annotation-files.ts';
import { fileNameFor } from '../../export/file-name.ts';
import { writeFileSafely } from '../../export/write-file.ts';
import { parseNote } from '../../parse/note.ts';
import { markingOf } from '../articles/mark-article.ts';
import { noArticle, type Workspace } from '../workspace.ts';

/** Writes the annotations of some articles, or with null of the whole library, for other programs. */
export function exportAnnotations(
  { store, now }: Workspace,
  {
    articles,
    only = null,
    format,
    marking = null,
  }: {
    articles: readonly string[] | null;
    /** Only those with these ids; null for all. */
    only?: readonly string[] | null;
    format: AnnotationFormat;
    /** Nothing above it goes along; null: everything does. */
    marking?: string | null;
  },
): Result<AnnotationFile> {
  const wanted = only && new Set(only);
  const read = parseCeiling(marking ?? '');
  if (!read.ok) return read;
  const ceiling = read.value;
  const annotated: AnnotatedArticle[] = [];
  const leftOut: LeftOut[] = [];
  const labels: string[] = [];
  /** What free notes must not repeat, and what gives nothing away. */
  const hidden: string[] = [];
  const shown: string[] = [];
  for (const id of new Set(articles ?? store.articles.ids())) {
    const article = store.articles.get(id);
    if (!article) return noArticle(id);
    const all = outgoing(store, id);
    const chosen = all.filter((one) => wanted?.has(one.id) ?? true);
    const own = markingOf({ store }, article);
    const reason = keptBackBy(ceiling, own);
    if (reason !== null && chosen.length > 0) {
      leftOut.push({ kind: 'article', words: article.source.title.slice(0, 120), reason });
    }
    if (reason !== null) {
      hidden.push(article.source.title, article.text);
      continue;
    }
    const withheld = all.filter((one) => keptBackBy(ceiling, one.grade?.marking) !== null);
    for (const { id: note, quote, grade } of withheld) {
      const why = keptBackBy(ceiling, grade?.marking);
      if (why && (wanted?.has(note) ?? true))
        leftOut.push({ kind: 'annotation', words: quote.slice(0, 120), reason: why });
    }
    const annotations = chosen.flatMap((one) => {
      const others = withheld.filter((other) => other !== one);
      if (withheld.includes(one) || others.some((other) => overlaps(one, other))) return [];
      return [trimmed(one, others)];
    });
    const unsaid = withheld.flatMap(({ quote, note }) => [quote, note]);
    const said = annotations.map(({ quote }) => quote);
    hidden.push(...unsaid);
    shown.push(...said);
    if (annotations.length === 0) continue;
    const secret = new WithheldWords(unsaid, said);
    annotated.push({ article: withoutSaying(article, secret), annotations });
    labels.push(
      ...[own, ...annotations.map(({ grade }) => grade?.marking)].flatMap((l) => l ?? []),
    );
  }
  const freeNotes = articles === null ? store.freeNotes.list() : [];
  const chosenFree = freeNotes.filter(({ id }) => wanted?.has(id) ?? true);
  const secret = new WithheldWords(chosenFree.length > 0 ? hidden : [], shown);
  const going = chosenFree.filter((free) => {
    const reason = observationKeptBack(free, ceiling, secret);
    if (reason !== null)
      leftOut.push({ kind: 'free-note', words: free.note.slice(0, 120), reason });
    return reason === null;
  });
  labels.push(...going.flatMap((note) => note.marking ?? []));
  const line = lineAt(ceiling, labels);
  const { mediaType, extension, write } = FORMATS[format];
  const [first] = annotated;
  const title = first && annotated.length === 1 ? first.article.source.title : '';
  return ok({
    name: fileNameFor(title === '' ? 'Notes' : `Notes ${title}`, extension),
    mediaType,
    bytes: write(annotated, {
      id: `urn:uuid:${randomUUID()}`,
      generated: now(),
      marking: line,
      freeNotes: going,
      parseNote,
    }),
    marking: line,
    leftOut,
    marked: ceiling.length > 0 ? [] : counted(labels),
    annotations: annotated.reduce((sum, { annotations }) => sum + annotations.length, going.length),
    articles: annotated.length,
  });
}

/** The words around it, as far as they go out; those of an older text are not compared, and go. */
function trimmed(
  one: OutgoingAnnotation,
  hidden: readonly OutgoingAnnotation[],
): OutgoingAnnotation {
  if (hidden.length === 0) return one;
  const { madeAt: _, ...rest } = one;
  return trimmedContext(rest, hidden);
}

/** A headline may be the passage that stays back. */
const withoutSaying = (article: Article, secret: WithheldWords): Article =>
  secret.areIn(article.source.title)
    ? { ...article, source: { ...article.source, title: article.source.publisher ?? '–' } }
    : article;

const counted = (labels: readonly string[]): Marked[] =>
  [...Map.groupBy(labels, (label) => label)].map(([marking, { length }]) => ({
    marking,
    count: length,
  }));

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
