import type { FreeNote } from '../free-note.ts';
import { freeNoteItem } from './free-note-items.ts';
import type { AnnotatedArticle, ExchangeArticle, OutgoingAnnotation } from './types.ts';
import {
  creatorOf,
  EPUB_CONTEXT,
  gradeTerms,
  MOTIVATION_TERM,
  markingTerm,
  NAMESPACE,
  OWN_CONTEXT,
  originTerms,
  sourceOf,
  targetOf,
  typeTerm,
  VERSION,
  VERSION_TERM,
} from './vocabulary.ts';

import { replyItems } from './write-replies.ts';

/** What only the outside knows about a set. */
export interface SetFacts {
  /** `urn:uuid:…` */
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly generated: string;
  /** The line that the file carries as a whole; left out or null for none. */
  readonly marking?: string | null;
  /** Notes without a passage that go along. */
  readonly freeNotes?: readonly FreeNote[];
}

/**
 * Annotations as an `AnnotationSet` of EPUB Annotations 1.0: one body each, with note, tags, colour and
 * style. That model is about one publication; a set over several articles lists all their identifiers,
 * and each target names its own.
 * @see https://www.w3.org/TR/epub-anno-10/
 */
export function annotationSet(articles: readonly AnnotatedArticle[], facts: SetFacts): object {
  return {
    '@context': [EPUB_CONTEXT, OWN_CONTEXT],
    id: facts.id,
    type: 'AnnotationSet',
    [VERSION_TERM]: VERSION,
    generator: { id: `${NAMESPACE}application`, type: 'Software', name: 'Fieldbrief' },
    generated: facts.generated,
    about: aboutOf(articles.map(({ article }) => article)),
    items: [
      ...articles.flatMap(({ article, annotations }) =>
        annotations.flatMap((annotation) => [
          epubAnnotation(annotation, article),
          ...replyItems(annotation),
        ]),
      ),
      ...(facts.freeNotes ?? []).map(freeNoteItem),
    ],
    ...markingTerm(facts.marking),
  };
}

function aboutOf(articles: readonly ExchangeArticle[]): object {
  const identifiers = articles.map(sourceOf);
  const [article] = articles;
  if (articles.length !== 1 || !article) {
    return { 'dc:identifier': identifiers, 'dc:title': `${articles.length} articles` };
  }
  const { title, publisher, byline, published } = article.source;
  return {
    'dc:identifier': identifiers,
    'dc:title': title,
    ...(publisher !== null && { 'dc:publisher': publisher }),
    ...(byline !== null && { 'dc:creator': [byline] }),
    ...(published !== null && { 'dc:date': published.slice(0, 4) }),
  };
}

function epubAnnotation(annotation: OutgoingAnnotation, article: ExchangeArticle): object {
  const { id, created, modified, motivation, note, tags, color, style } = annotation;
  const known = KNOWN.find((name) => name === motivation);
  return {
    id,
    type: 'Annotation',
    created,
    modified,
    creator: creatorOf(annotation),
    motivation: known ?? (note === '' ? 'highlighting' : 'commenting'),
    ...typeTerm(annotation),
    ...gradeTerms(annotation),
    ...originTerms(annotation),
    ...(known === undefined && { [MOTIVATION_TERM]: motivation }),
    body: {
      type: 'TextualBody',
      value: note,
      format: 'text/markdown',
      color,
      highlight: style,
      ...(tags.length > 0 && { tags }),
    },
    target: targetOf(annotation, article),
  };
}

/** The motivations of EPUB Annotations 1.0. */
const KNOWN = ['bookmarking', 'commenting', 'highlighting'] as const;
