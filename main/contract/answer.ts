import type { Result } from '#domain/result.ts';

/** What a call gives back over the wire. */
export type Answer<T> = Result<T> & {
  /** The step that the call recorded, for its own undo; left out where it recorded none, or several. */
  readonly step?: number;
};
