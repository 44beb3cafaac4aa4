import type { Reply } from '#domain/annotation.ts';

export interface ReplyRow extends Reply {
  /** The id of the annotation that it answers. */
  readonly annotation: string;
}
