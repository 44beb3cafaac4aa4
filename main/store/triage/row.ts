import type { Decision, Triage } from '#domain/triage.ts';

export interface TriageRow {
  readonly article: string;
  readonly state: Decision | null;
  readonly sha256: string | null;
  readonly starred: 0 | 1;
  readonly due: string | null;
  /** Null for nobody. */
  readonly owner: string | null;
}

export const toTriage = (row: Omit<TriageRow, 'article'>): Triage => {
  const { state, sha256, starred, due, owner } = row;
  return {
    decided: state === null || sha256 === null ? null : { state, text: sha256 },
    starred: starred === 1,
    due,
    owner: owner ?? '',
  };
};

export const toRow = (article: string, { decided, starred, due, owner }: Triage): TriageRow => ({
  article,
  state: decided?.state ?? null,
  sha256: decided?.text ?? null,
  starred: starred ? 1 : 0,
  due,
  owner: owner === '' ? null : owner,
});
