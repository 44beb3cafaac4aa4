import type { Annotation, AnnotationColor, AnnotationStyle, NoteType } from '#domain/annotation.ts';
import { tell } from '../tell.ts';

/** What a person does with an annotation, in its card or in one of the card's parts. */
export type ActOnNote =
  | { readonly kind: 'go-to' | 'remove' | 'grade' | 'file' | 'review' }
  /** Opens the note for writing. */
  | { readonly kind: 'write' }
  /** A draft: nothing is decided. */
  | { readonly kind: 'type'; readonly text: string; readonly from: string }
  /** `from`: the note that the writing started from. */
  | { readonly kind: 'save'; readonly text: string; readonly from: string }
  /** Of the draft and what another window has kept meanwhile. */
  | { readonly kind: 'keep'; readonly which: Kept }
  /** Closes the note; with `discard` the draft goes too. */
  | { readonly kind: 'leave'; readonly discard: boolean }
  | { readonly kind: 'edit'; readonly edit: NoteEdit }
  /** The same of an answer to it. */
  | { readonly kind: 'write-reply' }
  | { readonly kind: 'type-reply'; readonly text: string }
  | { readonly kind: 'send-reply'; readonly text: string }
  | { readonly kind: 'leave-reply'; readonly discard: boolean }
  | { readonly kind: 'remove-reply' | 'leave-edited-reply'; readonly reply: string }
  /** Other words for an answer that is there already: a draft, then to be kept. */
  | {
      readonly kind: 'type-edited-reply' | 'save-edited-reply';
      readonly reply: string;
      readonly text: string;
    };

export type Kept = 'draft' | 'note' | 'both';

export type NoteAct = ActOnNote & { readonly annotation: Annotation };

/** What changes; the rest stays. */
export interface NoteEdit {
  color?: AnnotationColor;
  style?: AnnotationStyle;
  type?: NoteType | null;
  tags?: string[];
}

export const tellNote = (from: HTMLElement, act: NoteAct): void => tell(from, 'fb-note', act);

declare global {
  interface HTMLElementEventMap {
    'fb-note': CustomEvent<NoteAct>;
  }
}
