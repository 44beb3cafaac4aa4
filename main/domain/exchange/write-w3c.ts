import type { FreeNote } from '../free-note.ts';
import { freeNoteItem } from './free-note-items.ts';
import type { AnnotatedArticle, ExchangeArticle, OutgoingAnnotation } from './types.ts';
import {
  BROADER,
  bodiesOf,
  creatorOf,
  gradeTerms,
  MOTIVATION_TERM,
  markingTerm,
  OWN_CONTEXT,
  originTerms,
  targetOf,
  typeTerm,
  VERSION,
  VERSION_TERM,
  W3C_CONTEXT,
} from './vocabulary.ts';
import { replyItems } from './write-replies.ts';

/**
 * Annotations as an `AnnotationPage` of the Web Annotation data model. The note is a Markdown body, each
 * tag a body of its own; colour and style are the target's `styleClass`.
 * @see https://www.w3.org/TR/annotation-model/
 */
export function annotationPage(
  articles: readonly AnnotatedArticle[],
  marking: string | null = null,
  freeNotes: readonly FreeNote[] = [],
): object {
  return {
    '@context': [W3C_CONTEXT, OWN_CONTEXT],
    type: 'AnnotationPage',
    [VERSION_TERM]: VERSION,
    items: [
      ...articles.flatMap(({ article, annotations }) =>
        annotations.flatMap((annotation) => [
          webAnnotation(annotation, article),
          ...replyItems(annotation),
        ]),
      ),
      ...freeNotes.map(freeNoteItem),
    ],
    ...markingTerm(marking),
  };
}

function webAnnotation(annotation: OutgoingAnnotation, article: ExchangeArticle): object {
  const { id, created, modified, motivation, color, style } = annotation;
  const broader = BROADER[motivation];
  const bodies = bodiesOf(annotation);
  return {
    id,
    type: 'Annotation',
    created,
    modified,
    creator: creatorOf(annotation),
    motivation: broader,
    ...(broader !== motivation && { [MOTIVATION_TERM]: motivation }),
    ...typeTerm(annotation),
    ...gradeTerms(annotation),
    ...originTerms(annotation),
    ...(bodies.length > 0 && { body: bodies }),
    target: {
      type: 'SpecificResource',
      ...targetOf(annotation, article),
      styleClass: [color, style],
    },
  };
}
