/** What was done and can be taken back, and what was removed and can come back. */
import * as v from 'valibot';
import { ids, ordinal } from './fields.ts';

/** Left out for the newest one. */
const step = v.exactOptional(ordinal);

export const historyRequests = {
  /** Takes back the last act of a person, or the one step that is named, if nothing later rests on it. */
  'history.undo': v.strictObject({ step }),
  /** Does again what was taken back last, or the one step that is named. */
  'history.redo': v.strictObject({ step }),
  /** What undo and redo would do. */
  'history.state': v.strictObject({}),
  /** What was removed and can still come back, newest first. */
  'trash.list': v.strictObject({}),
  /** Brings articles with the notes that went with them, single notes and free notes back; undoable. */
  'trash.restore': v.strictObject({
    articles: ids,
    annotations: ids,
    freeNotes: v.exactOptional(ids),
  }),
  /** Deletes everything in the trash for good. */
  'trash.empty': v.strictObject({}),
};

export interface HistoryResponses {
  'history.undo': HistoryStep | null;
  'history.redo': HistoryStep | null;
  'history.state': HistoryState;
  'trash.list': TrashContents;
  'trash.restore': null;
  'trash.empty': TrashEmptied;
}

export interface HistoryStep {
  /** The step that was taken back, which is no more, and the one that takes that back. */
  readonly id: number;
  readonly back: number;
  /** What was undone or redone, for a person: "Delete 2 notes". */
  readonly label: string;
  readonly articles: readonly string[];
}

export interface HistoryState {
  readonly undo: string | null;
  readonly redo: string | null;
}

export interface TrashContents {
  readonly articles: readonly TrashedArticle[];
  /** Those that were removed by themselves, not with their article. */
  readonly annotations: readonly TrashedAnnotation[];
  readonly freeNotes: readonly TrashedFreeNote[];
  /** Steps that removed a dossier, a requirement, a brief, a search or the like, the newest first: undone, they bring it back. */
  readonly removals: readonly { readonly step: number; readonly label: string }[];
}

interface Trashed {
  readonly id: string;
  /** ISO 8601 with time, UTC. */
  readonly removed: string;
  /** Days until it is deleted for good, rounded up. */
  readonly daysLeft: number;
}

export interface TrashedArticle extends Trashed {
  readonly title: string;
  readonly publisher: string | null;
  /** How many notes went with it. */
  readonly annotations: number;
}

export interface TrashedAnnotation extends Trashed {
  readonly article: string;
  /** The article's title. */
  readonly title: string;
  readonly quote: string;
  readonly note: string;
}

export interface TrashedFreeNote extends Trashed {
  /** ISO. */
  readonly day: string;
  readonly note: string;
}

export interface TrashEmptied {
  readonly articles: number;
  /** On passages, and free ones. */
  readonly notes: number;
}
