import type { WatchFinding, WatchFound } from '#domain/entities/watch/found.ts';
import type { WatchName } from '#domain/entities/watch/parse-watch-list.ts';

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

export const toFound = ({ findings, ...row }: FoundRow): WatchFound[] =>
  (JSON.parse(findings) as WatchFinding[]).map((finding) => ({ ...row, ...finding }));
