import type { OutgoingAnnotation } from './types.ts';
import { creatorOf, originTerms } from './vocabulary.ts';

/** The thread of an annotation as annotations of their own with the motivation `replying`. */
export const replyItems = ({ id, replies = [] }: OutgoingAnnotation): object[] =>
  replies.map((reply) => ({
    id: reply.id,
    type: 'Annotation',
    created: reply.created,
    modified: reply.modified,
    creator: creatorOf(reply),
    motivation: 'replying',
    ...originTerms(reply),
    body: { type: 'TextualBody', format: 'text/markdown', value: reply.note },
    target: id,
  }));
