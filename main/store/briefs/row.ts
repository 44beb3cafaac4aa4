import * as v from 'valibot';
import type { Brief, BriefBody } from '#domain/brief/brief.ts';
import { strings } from '../damage.ts';

export interface BriefRow {
  readonly id: string;
  /** JSON. */
  readonly body: string;
  /** ISO 8601 in UTC. */
  readonly created: string;
  readonly changed: string;
}

/** What all who read a brief go through; a window checks the rest when it keeps it again. */
const outline = v.looseObject({
  title: v.string(),
  marking: v.string(),
  template: v.looseObject({ id: v.string(), name: v.string(), facts: v.array(v.unknown()) }),
  sections: v.array(
    v.looseObject({
      id: v.string(),
      title: v.record(v.string(), v.string()),
      content: v.string(),
      items: v.array(v.looseObject({ id: v.string(), kind: v.string() })),
    }),
  ),
  articles: strings,
  sentences: v.number(),
  report: v.looseObject({}),
  metadata: v.object({ author: v.string(), subject: v.string(), keywords: v.string() }),
});
export const bodyShape = v.custom<BriefBody>((value) => v.is(outline, value));

/** Where its JSON stands. */
export const placeOf = { what: 'A brief', article: null };

export const toRow = ({ id, created, changed, ...body }: Brief): BriefRow => ({
  id,
  created,
  changed,
  body: JSON.stringify(body),
});
