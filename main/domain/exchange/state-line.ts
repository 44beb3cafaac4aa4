import type { Annotation } from '../annotation.ts';

/** What a reader of an export must know about how sure a passage's place is; null when there is nothing. */
export function stateLine({ placement }: Annotation): string | null {
  if (placement?.state === 'lost') return 'no longer in the current version of the article';
  if (placement?.oldQuote === undefined) return null;
  return `the wording has changed; marked was “${placement.oldQuote}”`;
}

/** Who changed it that did not make it; null where nobody did. */
export const editedLine = ({ editor }: Pick<Annotation, 'editor'>): string | null =>
  editor ? `edited by ${editor.name || 'somebody else'}` : null;
