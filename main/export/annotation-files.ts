import { strToU8, zipSync } from 'fflate';
import type { AnnotatedArticle, AnnotationFormat } from '#domain/exchange/types.ts';
import { annotationSet, type SetFacts } from '#domain/exchange/write-annotation-set.ts';
import { annotationPage } from '#domain/exchange/write-w3c.ts';

interface Format {
  readonly mediaType: string;
  write(articles: readonly AnnotatedArticle[], facts: SetFacts): Uint8Array;
}

/** Each format that annotations are written in. */
export const FORMATS: Readonly<Record<AnnotationFormat, Format>> = {
  w3c: {
    mediaType: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    write: (articles) => strToU8(json(annotationPage(articles))),
  },
  annotations: {
    mediaType: 'application/zip',
    write: (articles, facts) =>
      zipSync({
        'annotations.json': [
          strToU8(json(annotationSet(articles, facts))),
          { mtime: facts.generated },
        ],
      }),
  },
};

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
