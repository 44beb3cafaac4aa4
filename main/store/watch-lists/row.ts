import * as v from 'valibot';
import type { WatchFinding, WatchFound } from '#domain/entities/watch/found.ts';
import type { WatchName } from '#domain/entities/watch/parse-watch-list.ts';
import { type Damage, strings } from '../damage.ts';

export interface WatchListRow {
  readonly id: string;
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly imported: string;
  /** JSON. */
  readonly names: string;
}

/** A list to be stored. */
export interface NewWatchList extends Omit<WatchListRow, 'names'> {
  readonly names: readonly WatchName[];
}

/** What one list found in one text. */
export interface WatchScan {
  readonly article: string;
  readonly list: string;
  readonly sha256: string;
  readonly findings: readonly WatchFinding[];
}

export interface FoundRow extends Pick<WatchFound, 'article' | 'title' | 'list'> {
  /** JSON. */
  readonly findings: string;
}

export const namesShape = v.array(
  v.object({ name: v.string(), variants: strings, line: v.number() }),
);

const findingsShape = v.array(
  v.object({
    name: v.string(),
    count: v.number(),
    places: v.array(
      v.object({ start: v.number(), end: v.number(), match: v.picklist(['exact', 'variant']) }),
    ),
  }),
);

export const toFound = ({ findings, ...row }: FoundRow, damage: Damage): WatchFound[] =>
  (
    damage.read(findingsShape, findings, {
      what: 'What a watch list found',
      article: row.article,
    }) ?? []
  ).map((finding) => ({ ...row, ...finding }));
