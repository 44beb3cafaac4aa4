import {
  type Anchor,
  type Annotation,
  type AnnotationColor,
  anchorFor,
} from '#domain/annotation.ts';
import type { Article } from '#domain/article.ts';

/** An annotation that only this window knows, until its note is saved. Its id says where it stands. */
export function begunNote(article: string, anchor: Anchor, color: AnnotationColor): Annotation {
  return {
    ...anchor,
    id: `begun-${anchor.start}-${anchor.end}`,
    article,
    motivation: 'commenting',
    type: null,
    color,
    style: 'solid',
    note: '',
    tags: [],
    author: '',
    created: '',
    modified: '',
    origin: '',
  };
}

const BEGUN = /^begun-(\d{1,10})-(\d{1,10})$/;

export const isBegun = (id: string): boolean => BEGUN.test(id);

/** The begun notes among `ids`, those outside the text left out: it may be another revision by now. */
export function begunIn(article: Article, ids: readonly string[]): Annotation[] {
  return ids.flatMap((id) => {
    const [, start, end] = (BEGUN.exec(id) ?? []).map(Number);
    if (start === undefined || end === undefined || end > article.text.length) return [];
    if (start >= end) return [];
    return [
      begunNote(article.id, anchorFor(article.text, { start, end }, article.sha256), 'yellow'),
    ];
  });
}
