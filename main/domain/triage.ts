/** How far a person is with a document. `updated`: it was read or decided about, and then a new version came. */
export const TRIAGE_STATES = ['new', 'updated', 'read', 'used', 'aside'] as const;
export type TriageState = (typeof TRIAGE_STATES)[number];

/** What a person says by hand; the other states follow from what happens. */
export const DECISIONS = ['used', 'aside'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What a person decided about a document. */
export interface Triage {
  /** Null where the rules say its state. It holds for one text: a new version asks again. */
  readonly decided: { readonly state: Decision; readonly text: string } | null;
  readonly starred: boolean;
  /** ISO day by which it should be dealt with; null where nobody set one. */
  readonly due: string | null;
  /** Who sees to it, as people call them; empty for nobody. */
  readonly owner: string;
}

export const UNDECIDED_TRIAGE: Triage = { decided: null, starred: false, due: null, owner: '' };

/** Longest name of an owner, in UTF-16 code units. */
export const LONGEST_OWNER = 100;

/** Whether its day has passed and nobody has used it or set it aside; `today` is an ISO day. */
export const isOverdue = (
  { state, due = null }: { readonly state: TriageState; readonly due?: string | null },
  today: string,
): boolean => due !== null && due < today && state !== 'used' && state !== 'aside';

export const STATE_NAMES: Readonly<Record<TriageState, string>> = {
  new: 'new',
  updated: 'updated',
  read: 'read',
  used: 'used',
  aside: 'set aside',
};

/** Whether it still waits to be looked at. */
export const isWaiting = ({ state }: { readonly state: TriageState }): boolean =>
  state === 'new' || state === 'updated';
