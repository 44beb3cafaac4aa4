import type { Origin, Reply } from '#domain/annotation.ts';
import { type OriginRow, type ReadOriginRow, toOrigin, toOriginRow } from '../origin.ts';

/** A reply with the annotation that it answers. */
export interface Answering extends Reply {
  /** The annotation's id. */
  readonly annotation: string;
}

export interface ReplyRow extends Omit<Answering, keyof Origin>, OriginRow {}

export const toReply = ({
  origin,
  editor,
  foreign,
  ...row
}: ReplyRow & ReadOriginRow): Answering => ({
  ...row,
  ...toOrigin({ origin, editor, foreign }),
});

export const toRow = ({ foreign: _, ...reply }: Answering): ReplyRow => ({
  ...reply,
  ...toOriginRow(reply),
});
