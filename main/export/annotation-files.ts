import { strToU8, zipSync } from 'fflate';
import type { AnnotatedArticle, AnnotationFormat } from '#domain/exchange/types.ts';
import { annotationSet, type SetFacts } from '#domain/exchange/write-annotation-set.ts';
import { readwiseCsv } from '#domain/exchange/write-readwise.ts';
import { annotationPage } from '#domain/exchange/write-w3c.ts';
import { annotationsHtml, type ParseNote } from './annotations-html.ts';
import { annotationsMarkdown } from './annotations-markdown.ts';

interface Facts extends SetFacts {
  readonly parseNote: ParseNote;
}

interface Format {
  readonly mediaType: string;
  readonly extension: string;
  write(articles: readonly AnnotatedArticle[], facts: Facts): Uint8Array;
}

/** Each format that annotations are written in. */
export const FORMATS: Readonly<Record<AnnotationFormat, Format>> = {
  w3c: {
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    extension: 'jsonld',
    write: (articles, { marking, freeNotes }) =>
      strToU8(`${JSON.stringify(annotationPage(articles, marking, freeNotes), null, 1)}\n`),
  },
  annotations: {
    mediaType: 'application/zip',
    extension: 'annotations',
    write: (articles, facts) =>
      zipSync({
        'annotations.json': [
          // Without indentation: a large set must stay below what an import takes.
          strToU8(JSON.stringify(annotationSet(articles, facts))),
          { mtime: facts.generated },
        ],
      }),
  },
  markdown: {
    mediaType: 'text/markdown; charset=utf-8',
    extension: 'md',
    write: (articles, facts) => strToU8(annotationsMarkdown(articles, facts)),
  },
  csv: {
    mediaType: 'text/csv; charset=utf-8',
    extension: 'csv',
    write: (articles, { marking, freeNotes }) => strToU8(readwiseCsv(articles, marking, freeNotes)),
  },
  html: {
    mediaType: 'text/html; charset=utf-8',
    extension: 'html',
    write: (articles, facts) => strToU8(annotationsHtml(articles, facts)),
  },
};
