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
}

export const UNDECIDED_TRIAGE: Triage = { decided: null, starred: false };

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
