/** What people made that no pack carries yet, by what it is called: one, and several. */
export const LEFT_BEHIND = {
  brief: ['brief', 'briefs'],
  template: ['template', 'templates'],
  'watch-list': ['watch list', 'watch lists'],
  'entity-note': ['note on a name', 'notes on names'],
  'names-apart': ['pair of names kept apart', 'pairs of names kept apart'],
  'figure-correction': ['corrected figure', 'corrected figures'],
  'picture-words': ['text for a picture', 'texts for pictures'],
  'date-order': ['way that a source writes dates', 'ways that sources write dates'],
} as const;
export type LeftBehindKind = keyof typeof LEFT_BEHIND;

/** How many of a kind stay where they are. */
export interface LeftBehind {
  readonly kind: LeftBehindKind;
  readonly count: number;
}

/** "Stays behind: 2 briefs, 1 watch list."; null where nothing does. */
export function leftBehindWords(left: readonly LeftBehind[]): string | null {
  if (left.length === 0) return null;
  const words = left.map(({ kind, count }) => `${count} ${LEFT_BEHIND[kind][count === 1 ? 0 : 1]}`);
  return `Stays behind, as no pack carries it yet: ${words.join(', ')}.`;
}
