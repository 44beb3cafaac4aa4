import type { Brief, BriefBody } from '#domain/brief/brief.ts';

export interface BriefRow {
  readonly id: string;
  /** JSON. */
  readonly body: string;
  /** ISO 8601 in UTC. */
  readonly created: string;
  readonly changed: string;
}

export const toBrief = ({ body, ...row }: BriefRow): Brief => ({
  ...(JSON.parse(body) as BriefBody),
  ...row,
});

export const toRow = ({ id, created, changed, ...body }: Brief): BriefRow => ({
  id,
  created,
  changed,
  body: JSON.stringify(body),
});
