import type { Origin, Reply } from '#domain/annotation.ts';
import type { Damage } from '../damage.ts';
import { type OriginRow, type ReadOriginRow, toOrigin, toOriginRow } from '../origin.ts';

/** A reply with the annotation that it answers. */
export interface Answering extends Reply {
  /** The annotation's id. */
  readonly annotation: string;
}

export interface ReplyRow extends Omit<Answering, keyof Origin>, OriginRow {}

export type ReadReplyRow = ReplyRow & ReadOriginRow & { readonly article: string | null };

export const toReply = (
  { origin, editor, foreign, article, ...row }: ReadReplyRow,
  damage: Damage,
): Answering => ({
  ...row,
  ...toOrigin({ origin, editor, foreign }, article, damage),
});

export const toRow = ({ foreign: _, ...reply }: Answering): ReplyRow => ({
  ...reply,
  ...toOriginRow(reply),
});
