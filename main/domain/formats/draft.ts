import type { Block } from '../document.ts';
import type { SourceHints } from './source-fields.ts';

/** A block, or a rule that parts the text: it has no text, but what follows it may be credits. */
export type DraftBlock = Block | { readonly kind: 'rule' };

/** What a format's parser hands over: everything that the markup says, nothing judged yet. */
export interface ArticleDraft {
  readonly hints: SourceHints;
  /** The language that the markup declares. */
  readonly language: string | null;
  readonly blocks: readonly DraftBlock[];
}
