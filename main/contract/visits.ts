/** What fills the window beside the library. */
export const VISITED = [
  'reading',
  'changes',
  'notes',
  'names',
  'entity',
  'pictures',
  'figures',
  'claims',
  'requirements',
  'briefs',
  'brief',
  'imports',
  'dossier',
] as const;
export type Visited = (typeof VISITED)[number];

/** Where a person was in the window, for the browser's Back, Forward and Reload. */
export interface Visit {
  readonly kind: Visited;
  /** The entity, brief or dossier that it shows; null where it shows none. */
  readonly about: string | null;
  /** The open article, whether it shows or not. */
  readonly article: string | null;
}
