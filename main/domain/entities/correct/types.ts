import type { EntityType } from '../types.ts';

/** Where a rule holds. */
export type CorrectionScope =
  | { readonly kind: 'everywhere' }
  /** The article's id, as the library gives it. */
  | { readonly kind: 'article'; readonly article: string };

/**
 * What a rule is tied to: the words themselves. With context it means one place, without it every
 * place where the words stand as words; so it survives a new analysis and a better engine.
 */
export interface CorrectionAnchor {
  /** To the letter as it stands in the text. */
  readonly quote: string;
  /** Up to 32 UTF-16 code units before and after; both null for every place. */
  readonly before: string | null;
  readonly after: string | null;
}

export type CorrectionAction =
  | { readonly kind: 'retype'; readonly type: EntityType }
  /** Not an entity. */
  | { readonly kind: 'reject' }
  /** An entity of this type, also where no engine finds it. */
  | { readonly kind: 'confirm'; readonly type: EntityType }
  /** The mention at the anchor becomes these words, which lie over it: longer or shorter. */
  | { readonly kind: 'resize'; readonly quote: string; readonly type: EntityType }
  /** The words name the entity that `name` names. */
  | { readonly kind: 'merge'; readonly name: string }
  /** The words name an entity of their own. */
  | { readonly kind: 'split'; readonly name: string }
  /** The entity that the words name is called so. */
  | { readonly kind: 'rename'; readonly name: string };

/** One correction, as data: what a person decided, where, and when. */
export interface CorrectionRule {
  readonly id: string;
  readonly scope: CorrectionScope;
  readonly anchor: CorrectionAnchor;
  readonly action: CorrectionAction;
  /** ISO 8601 date-time: of rules that contradict each other the later wins. */
  readonly created: string;
}

export const CONTEXT_LENGTH = 32;
