import { RECORD_KINDS, type RecordKind } from './types.ts';

/** What a pack may leave behind without being asked to hide it, by what it is called: one, and several. */
export const LEFT_BEHIND = {
  article: ['article', 'articles'],
  annotation: ['note', 'notes'],
  reply: ['reply', 'replies'],
  'free-note': ['free note', 'free notes'],
  review: ['review of a note', 'reviews of notes'],
  correction: ['corrected name', 'corrected names'],
  report: ['report', 'reports'],
  series: ['series of reports', 'series of reports'],
  source: ['grade of a source', 'grades of sources'],
  'entity-note': ['note on a name', 'notes on names'],
  'names-apart': ['pair of names kept apart', 'pairs of names kept apart'],
  'picture-words': ['text for a picture', 'texts for pictures'],
  'date-order': ['way that a source writes dates', 'ways that sources write dates'],
  'figure-correction': ['corrected figure', 'corrected figures'],
  event: ['event of the chronology', 'events of the chronology'],
  dossier: ['dossier', 'dossiers'],
  laid: ['document in a dossier', 'documents in dossiers'],
  requirement: ['requirement', 'requirements'],
  filing: ['note filed under a requirement', 'notes filed under requirements'],
  framework: ['framework of tags', 'frameworks of tags'],
  'watch-list': ['watch list', 'watch lists'],
  'saved-search': ['saved search', 'saved searches'],
  template: ['template', 'templates'],
  brief: ['brief', 'briefs'],
  original: ['file as it came', 'files as they came'],
  picture: ['picture', 'pictures'],
} as const satisfies Readonly<Record<RecordKind | 'original' | 'picture', readonly string[]>>;
export type LeftBehindKind = keyof typeof LEFT_BEHIND;

/** How many of a kind stay where they are. */
export interface LeftBehind {
  readonly kind: LeftBehindKind;
  readonly count: number;
}

const isRecordKind = (kind: LeftBehindKind): boolean =>
  RECORD_KINDS.some((known) => known === kind);

/** "Stays behind, as it belongs to other articles: 2 briefs."; none where nothing does. */
export function leftBehindWords(left: readonly LeftBehind[]): string[] {
  const words = (some: readonly LeftBehind[]) =>
    some.map(({ kind, count }) => `${count} ${LEFT_BEHIND[kind][count === 1 ? 0 : 1]}`).join(', ');
  const records = left.filter(({ kind }) => isRecordKind(kind));
  const files = left.filter(({ kind }) => !isRecordKind(kind));
  return [
    ...(records.length > 0
      ? [`Stays behind, as it is not about these articles alone: ${words(records)}.`]
      : []),
    ...(files.length > 0 ? [`Stays behind, as it was not asked for: ${words(files)}.`] : []),
  ];
}

/** "Goes along without a limit: 2 marked TLP:RED."; none where nothing is marked. */
export function markedWords(
  marked: readonly { readonly marking: string; readonly count: number }[],
  what: 'pack' | 'file' = 'pack',
): string[] {
  if (marked.length === 0) return [];
  const words = marked.map(({ marking, count }) => `${count} marked ${marking}`).join(', ');
  return [`Goes along, as no marking limits this ${what}: ${words}.`];
}
